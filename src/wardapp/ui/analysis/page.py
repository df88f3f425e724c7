"""分析: what residents said in figures, who was not heard, and what does not reach whom."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain import wareki
from wardapp.domain.voice import NotVoice
from wardapp.domain.voice_list import VoiceFilter
from wardapp.ui.analysis.bars import Bar, BarChart
from wardapp.ui.dates import fiscal_year_label
from wardapp.ui.errors import show_error
from wardapp.ui.gaps.gap_dialog import open_gap
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import GAP_STATE_LABELS, NOT_VOICE_LABELS
from wardapp.ui.printing.preview_dialog import Paper, PreviewDialog
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.widgets.empty_state import EmptyState
from wardapp.ui.widgets.page_frame import PageFrame
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.record_list import RecordLine, RecordList
from wardapp.ui.words import listed, said

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_FILTERS = {
    "category": "category_ids",
    "subcategory": "category_ids",
    "district": "district_ids",
    "channel": "channel_ids",
    "source": "source_ids",
    "division": "division_ids",
}
"""What one counts by → the filter of the list behind it."""


@dataclass(frozen=True, slots=True)
class _Read:
    summary: Any
    rows: list[tuple[str, Any]]
    quiet: list[tuple[str, Any]]
    ages: list[tuple[str, Any]]
    gaps: tuple[Any, ...]


_NAMED_BY_THE_CITY = frozenset(
    {"category", "subcategory", "district", "channel", "source", "division"}
)


class AnalysisPage(QWidget):
    """Period and subject above, picture and table below."""

    icon_name = "table"

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("分析")
        self.widget = self
        self._context = context
        self._loaded = False
        self._values: list[str] = []
        self.frame = PageFrame(self.title, key="analysis", parent=self)
        self.period = QComboBox()
        self.period.setAccessibleName(self.tr("期間"))
        self.column = QComboBox()
        self.column.setAccessibleName(self.tr("何別に数えるか"))
        self.chart = BarChart(self.tr("件数の図"))
        self.districts = BarChart(self.tr("校区の人口に対する声の図"))
        self.ages = BarChart(self.tr("年代の人口に対する声の図"))
        self.table = QTableWidget(0, 5)
        self.gaps = RecordList(self.tr("足りない情報の流れの一覧"))
        self._lay_out()
        self._connect()

    # -- making it -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        theme = self._context.theme
        for words, value in self._periods():
            self.period.addItem(words, value)
        for name, label in self._context.desk.statistics_columns().items():
            self.column.addItem(self.tr("{name}別").format(name=said(label)), name)
        self.column.setCurrentIndex(1)
        self.excel_button = QPushButton(self.tr("Excelに書き出す"))
        set_icon(self.excel_button, "file-spreadsheet")
        self.paper_button = QPushButton(self.tr("統計表を印刷"))
        set_icon(self.paper_button, "printer")
        self.population_button = QPushButton(self.tr("人口の表を取り込む"))
        set_icon(self.population_button, "import")
        for button in (self.population_button, self.excel_button, self.paper_button):
            set_kind(button, "quiet")
            self.frame.add_action(button)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.space(2))
        line.addWidget(self.period)
        line.addWidget(self.column)
        line.addStretch(1)
        self.frame.add_row(row)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._figures_tab(), self.tr("件数"))
        self.tabs.addTab(self._silent_tab(), self.tr("聞けていない方"))
        self.tabs.addTab(self._gaps_tab(), self.tr("足りない情報の流れ"))
        self.frame.set_list(self.tabs)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    def _figures_tab(self) -> QWidget:
        body, column = self._body()
        self._glance = Paragraph()
        column.addWidget(self._glance)
        column.addWidget(self.chart)
        legend = Paragraph(
            self.tr(
                "棒：この期間の件数　灰色の線：前の期間の件数　棒を押すと、その声の一覧を開きます。"
            )
        )
        set_role(legend, "muted")
        column.addWidget(legend)
        column.addWidget(self._warning())
        heads = (
            self.tr("項目"),
            self.tr("件"),
            self.tr("人（最大）"),
            self.tr("前の期間"),
            self.tr("前年の同じ期間"),
        )
        self.table.setHorizontalHeaderLabels(list(heads))
        self.table.setAccessibleName(self.tr("件数の表"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for number in range(1, len(heads)):
            self.table.horizontalHeader().setSectionResizeMode(
                number, QHeaderView.ResizeMode.ResizeToContents
            )
        self.table.setMinimumHeight(self._context.theme.size(260))
        column.addWidget(self.table)
        return self._scrolling(body)

    def _silent_tab(self) -> QWidget:
        body, column = self._body()
        self._silent_words = Paragraph()
        column.addWidget(self._silent_words)
        self._district_head = self._heading(self.tr("校区：人口千人あたりの人数"))
        column.addWidget(self._district_head)
        column.addWidget(self.districts)
        self._age_head = self._heading(self.tr("年代：人口千人あたりの人数（年代の分かる声だけ）"))
        column.addWidget(self._age_head)
        column.addWidget(self.ages)
        column.addWidget(self._warning())
        column.addStretch(1)
        return self._scrolling(body)

    def _gaps_tab(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        self._no_gaps = EmptyState(
            "unlink",
            self.tr("記録はまだありません"),
            self.tr("どの情報がどこから届かないかを残すと、部署の間の協議の材料になります。"),
            self.tr("記録する"),
            lambda: open_gap(self._context, None, None, self),
        )
        column.addWidget(self._no_gaps)
        column.addWidget(self.gaps, 1)
        return holder

    def _heading(self, words: str) -> QLabel:
        label = QLabel(words)
        set_role(label, "heading")
        return label

    def _warning(self) -> QLabel:
        label = Paragraph(
            self.tr("寄せられた声の数で、住民全体の割合ではありません。同じ方は一人と数えます。")
        )
        set_role(label, "warning")
        return label

    def _body(self) -> tuple[QWidget, QVBoxLayout]:
        theme = self._context.theme
        body = QWidget()
        set_surface(body, "panel")
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(5))
        column.setSpacing(theme.space(3))
        return body, column

    def _scrolling(self, body: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(body)
        return area

    def _connect(self) -> None:
        self.period.activated.connect(lambda _row: self.reload())
        self.column.activated.connect(lambda _row: self.reload())
        self.chart.chosen.connect(self._on_bar_chosen)
        self.table.cellActivated.connect(lambda row, _column: self._on_bar_chosen(row))
        self.excel_button.clicked.connect(self.export)
        self.paper_button.clicked.connect(self.print_book)
        self.population_button.clicked.connect(self.import_population)
        self.gaps.record_opened.connect(self._on_gap_opened)
        self._context.changed.changed.connect(self._on_changed)

    def _periods(self) -> list[tuple[str, tuple[dt.date, dt.date]]]:
        today = self._context.desk.today()
        month = today.replace(day=1)
        last_month = (month - dt.timedelta(days=1)).replace(day=1)
        year = wareki.fiscal_year(today)
        return [
            (
                fiscal_year_label(year) + self.tr("（今日まで）"),
                (wareki.fiscal_year_bounds(year)[0], today),
            ),
            (fiscal_year_label(year - 1), wareki.fiscal_year_bounds(year - 1)),
            (self.tr("今月"), (month, today)),
            (self.tr("先月"), (last_month, month - dt.timedelta(days=1))),
            (self.tr("この1年"), (today - dt.timedelta(days=364), today)),
        ]

    # -- what the window asks --------------------------------------------------------------------

    def activate(self) -> None:
        """The page has come to the front."""
        self._loaded = True
        self.reload()
        self.period.setFocus()

    def focus_search(self, text: str) -> None:
        """There is nothing to search here: the list of voices is."""
        self._context.window.show_voices(VoiceFilter(query=text))

    def show_record(self, record_id: str) -> None:
        """Show a missing flow of information."""
        self.tabs.setCurrentIndex(2)
        self._on_gap_opened(record_id)

    # -- showing ---------------------------------------------------------------------------------

    def present_period(self) -> tuple[dt.date, dt.date]:
        """Return the period that is chosen."""
        first, last = self.period.currentData()
        return first, last

    def reload(self) -> None:
        """Count anew, off the drawing thread."""
        desk, column = self._context.desk, self.column.currentData()
        first, last = self.present_period()

        def read(_task: object) -> _Read:
            statistics = desk.statistics
            period = statistics.period(first, last)
            return _Read(
                statistics.summary(period),
                statistics.by(column, period),
                statistics.silent_districts(period),
                statistics.silent_ages(period),
                desk.information_gaps.list(),
            )

        self._context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: _Read) -> None:
        self._show_summary(read.summary)
        ours = self.column.currentData() not in _NAMED_BY_THE_CITY
        read.rows[:] = [
            (said(name) if ours or name.startswith("（") else name, figure)
            for name, figure in read.rows
        ]
        self._values = [figure.value for _, figure in read.rows]
        self.chart.show_bars(
            [
                Bar(
                    name,
                    figure.voices,
                    self.tr("{voices}件・{persons}人").format(
                        voices=f"{figure.voices:,}", persons=f"{figure.persons:,}"
                    ),
                    before=figure.before,
                )
                for name, figure in read.rows
            ]
        )
        self._fill_table(read.rows)
        self._show_silent(read)
        name = self._context.desk.city.name_of
        self.gaps.show_lines(
            [
                RecordLine(
                    gap.id,
                    gap.title,
                    "　".join(p for p in (name(gap.office_id), gap.from_whom, gap.obstacle) if p),
                    GAP_STATE_LABELS[gap.state],
                )
                for gap in read.gaps
            ]
        )
        self._no_gaps.setVisible(not read.gaps)
        self.gaps.setVisible(bool(read.gaps))

    def _show_summary(self, summary: Any) -> None:
        days = summary.days
        parts = [
            self.tr("{voices}件（{persons}人・{matters}案件）").format(
                voices=f"{summary.voices:,}",
                persons=f"{summary.persons:,}",
                matters=f"{summary.matters:,}",
            ),
            self.tr("前の期間 {before}件").format(before=f"{summary.before:,}"),
            self.tr("前年の同じ期間 {year}件").format(year=f"{summary.last_year:,}"),
        ]
        if days.answered:
            parts.append(
                self.tr("回答まで 中央値{median}日（10件のうち9件が{tenth}日以内）").format(
                    median=f"{days.median:g}", tenth=f"{days.slowest_tenth:g}"
                )
            )
        if days.with_due:
            parts.append(
                self.tr("期限内の回答 {in_time}／{due}件").format(
                    in_time=f"{days.in_time:,}", due=f"{days.with_due:,}"
                )
            )
        others = [
            self.tr("{why}{count}件").format(
                why=NOT_VOICE_LABELS[NotVoice(why)], count=f"{count:,}"
            )
            for why, count in summary.not_voices.items()
            if why in set(NotVoice)
        ]
        if others:
            parts.append(self.tr("別に、声として扱わないもの：") + listed(others))
        self._glance.setText("　".join(parts))
        self.frame.set_count(self.tr("{count}件").format(count=f"{summary.voices:,}"))

    def _fill_table(self, rows: list[tuple[str, Any]]) -> None:
        self.table.setRowCount(len(rows))
        for number, (name, figure) in enumerate(rows):
            cells = (
                name,
                *(
                    f"{n:,}"
                    for n in (figure.voices, figure.persons, figure.before, figure.last_year)
                ),
            )
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if column:
                    item.setTextAlignment(_RIGHT)
                self.table.setItem(number, column, item)

    def _show_silent(self, read: _Read) -> None:
        for chart, head, rows in (
            (self.districts, self._district_head, read.quiet),
            (self.ages, self._age_head, read.ages),
        ):
            chart.show_bars(
                [
                    Bar(
                        name,
                        one.rate,
                        self.tr("{rate}（{persons}人／{people}人）").format(
                            rate=f"{one.rate:.1f}",
                            persons=f"{one.persons:,}",
                            people=f"{one.people:,}",
                        )
                        + (self.tr("　声が少ない") if one.is_quiet else ""),
                        one.low,
                        one.high,
                        is_marked=one.is_quiet,
                    )
                    for name, one in rows
                ]
            )
            chart.setVisible(bool(rows))
            head.setVisible(bool(rows))
        quiet = [name for name, one in read.quiet if one.is_quiet]
        if not (read.quiet or read.ages):
            words = self.tr(
                "人口の表を取り込むと、校区や年代ごとに、声がどれだけ届いているかを比べられます。"
            )
        elif quiet:
            words = self.tr(
                "{names}からの声が少なくなっています。地域行事や市民センターで聞くことを考えてください。"
            ).format(names=listed(quiet[:5]))
        else:
            words = self.tr(
                "声がはっきり少ない校区はありません。横線は、偶然による幅（95％）です。"
            )
        self._silent_words.setText(words)

    # -- what one can do -------------------------------------------------------------------------

    def _on_bar_chosen(self, row: int) -> None:
        """Open the voices behind a figure."""
        name = str(self.column.currentData())
        if not 0 <= row < len(self._values):
            return
        value = self._values[row]
        first, last = self.present_period()
        desk = self._context.desk
        own = frozenset() if desk.is_headquarters else frozenset({desk.office.id})
        wanted: dict[str, Any] = {"received_from": first, "received_to": last, "office_ids": own}
        if name == "month" and value:
            begins = dt.date.fromisoformat(f"{value}-01")
            ends = (begins + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)
            wanted |= {"received_from": max(first, begins), "received_to": min(last, ends)}
        elif name in _FILTERS and value:
            wanted[_FILTERS[name]] = frozenset({value})
        elif name != "month":
            # No filter says it: exactly the voices that were counted are shown.
            statistics, period = desk.statistics, desk.statistics.period(first, last)
            self._context.run(
                lambda _task: frozenset(statistics.behind(name, value, period)),
                context=self,
                done=lambda ids: self._context.window.show_voices(VoiceFilter(ids=ids)),
            )
            return
        self._context.window.show_voices(VoiceFilter(**wanted))

    def _on_gap_opened(self, record: str) -> None:
        desk = self._context.desk
        self._context.run(
            lambda _task: desk.information_gaps.get(record),
            context=self,
            done=lambda gap: open_gap(self._context, gap, None, self),
        )

    def export(self) -> None:
        """Ask where to, and write the tables to an Excel file."""
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("統計を書き出す"), "統計.xlsx", self.tr("Excel（*.xlsx）")
        )
        if path:
            self.export_to(Path(path))

    def export_to(self, path: Path) -> None:
        """Write the tables of the period to this file."""
        desk, (first, last) = self._context.desk, self.present_period()

        def write(_task: object) -> None:
            statistics = desk.statistics
            statistics.write_excel(path, statistics.period(first, last))

        self._context.run(
            write,
            context=self,
            done=lambda _none: self._context.notify(self.tr("統計を書き出しました。")),
        )

    def print_book(self) -> None:
        """Show the 統計表 as it will be on paper."""
        desk, (first, last) = self._context.desk, self.present_period()

        def make() -> bytes:
            statistics = desk.statistics
            return statistics.paper(statistics.period(first, last))

        PreviewDialog(self._context, "", [Paper(self.tr("統計表"), make)], self).show()

    def import_population(self) -> None:
        """Ask for a population table, and read it."""
        path, _kind = QFileDialog.getOpenFileName(
            self,
            self.tr("人口の表を取り込む"),
            "",
            self.tr("CSV・Excel（*.csv *.xlsx *.xls *.ods）"),
        )
        if path:
            self.import_population_from(Path(path))

    def import_population_from(self, path: Path) -> None:
        """Read this population table."""
        desk = self._context.desk

        def done(_changes: Changes) -> None:
            self._context.notify(self.tr("人口の表を取り込みました。"))
            self.tabs.setCurrentIndex(1)

        self._context.write(
            lambda: desk.statistics.import_population(path),
            context=self,
            done=done,
            failed=lambda error: show_error(self, error),
        )

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if (
            self._loaded
            and self.isVisible()
            and changes.touches("voice", "population", "information_gap", "contact")
        ):
            self.reload()
