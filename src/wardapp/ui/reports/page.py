"""The place of the monthly reports: months at the left, the month's report and all wards at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from wardapp.domain.report import ReportState
from wardapp.domain.voice_list import VoiceFilter
from wardapp.ui.actions import page_action
from wardapp.ui.errors import show_error
from wardapp.ui.labels import REPORT_STATE_LABELS
from wardapp.ui.reports.editor import ReportEditor
from wardapp.ui.reports.header import STATE_TONES, month_words
from wardapp.ui.reports.overview import MonthOverview
from wardapp.ui.widgets.empty_state import EmptyState
from wardapp.ui.widgets.page_frame import PageFrame
from wardapp.ui.widgets.record_list import RecordLine, RecordList

if TYPE_CHECKING:
    from wardapp.desk.reports import WardMonth
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

MONTHS_BACK = 24

_Read = tuple[list[tuple[int, int, tuple["WardMonth", ...]]], str, int]


class ReportsPage(QWidget):
    """Months and reports."""

    icon_name = "scroll-text"

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("マンスリーリポート")
        self.widget = self
        self._context = context
        self._loaded = False
        self._months: dict[str, tuple[int, int, tuple[WardMonth, ...]]] = {}
        self._wanted = ""
        self.frame = PageFrame(self.title, key="reports", parent=self)
        self.list = RecordList(self.tr("月の一覧"))
        self.editor = ReportEditor(context)
        self.overview = MonthOverview(context)
        self._empty = EmptyState(
            "scroll-text",
            self.tr("この月のリポートはまだありません"),
            self.tr(
                "記録から、区の動きや住民の声などの案をつくります。文はあとからすべて直せます。"
            ),
            self.tr("案を作成する"),
            self.begin,
        )
        self._own = QStackedWidget()
        self._own.addWidget(self._empty)
        self._own.addWidget(self.editor)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._own, self.tr("リポート"))
        self.tabs.addTab(self.overview, self.tr("各区の状況"))
        self.tabs.tabBar().setAccessibleName(self.tr("リポートと各区の状況"))
        theme = context.theme
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        left.setMinimumWidth(theme.size(180))
        self.frame.set_list(left)
        self.frame.set_reading(self.tabs)
        self.frame.splitter.setStretchFactor(0, 0)
        self.frame.splitter.setStretchFactor(1, 1)
        if QSettings().value("panes/reports") is None:
            self.frame.splitter.setSizes([theme.column(250), 1000])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self.list.record_chosen.connect(self._on_month_chosen)
        self.overview.report_opened.connect(self._on_report_opened)
        page_action(self, self.tr("リポートを印刷"), "Ctrl+P", self.print, "printer")
        context.changed.changed.connect(self._on_changed)

    # -- what the window asks --------------------------------------------------------------------

    def activate(self) -> None:
        """The page has come to the front."""
        if not self._loaded:
            self._loaded = True
            if self._context.desk.is_headquarters:
                self.tabs.setCurrentWidget(self.overview)
            self.reload()
        self.list.setFocus()

    def focus_search(self, text: str) -> None:
        """Search among the voices: there is no list of reports to search."""
        self._context.window.show_voices(VoiceFilter(query=text))

    def show_record(self, record_id: str) -> None:
        """Show this report, and its month."""
        self._loaded = True
        self._wanted = record_id
        self.reload()

    # -- showing ---------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the months anew."""
        desk = self._context.desk
        wanted = self._wanted

        def read(_task: object) -> _Read:
            reports = desk.reports
            year, month = desk.today().year, desk.today().month
            there = {(one.year, one.month) for one in reports.list()}
            months = []
            for _ in range(MONTHS_BACK + 1):
                months.append((year, month, reports.month(year, month)))
                year, month = (year, month - 1) if month > 1 else (year - 1, 12)
            first = max(12, *(n for n, (y, m, _w) in enumerate(months, 1) if (y, m) in there), 12)
            key = ""
            if wanted:
                key = next(
                    (
                        _key(y, m)
                        for y, m, wards in months
                        if reports.own(y, m) == wanted
                        or any(w.report is not None and w.report.id == wanted for w in wards)
                    ),
                    "",
                )
            due = reports.due_month()
            return months[:first], key or _key(*due), len(there)

        self._context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: _Read) -> None:
        months, wanted, _count = read
        self._months = {_key(y, m): (y, m, wards) for y, m, wards in months}
        desk = self._context.desk
        own = desk.office.id
        lines = []
        for key, (year, month, wards) in self._months.items():
            done = sum(
                1 for w in wards if w.report is not None and w.report.state is ReportState.APPROVED
            )
            mine = next((w.report for w in wards if w.office.id == own), None)
            state, tone = "", "neutral"
            if mine is not None:
                state, tone = REPORT_STATE_LABELS[mine.state], STATE_TONES[mine.state]
            lines.append(
                RecordLine(
                    key,
                    month_words(year, month),
                    self.tr("{done}／{all}区が承認済").format(done=done, all=len(wards)),
                    state,
                    tone,
                )
            )
        present = "" if self._wanted else self.list.current_id()
        self.list.show_lines(lines, present or wanted)
        opened, self._wanted = self._wanted, ""
        self._show_month(self.list.current_id(), opened)

    def _show_month(self, key: str, opened: str = "") -> None:
        if key not in self._months:
            return
        year, month, wards = self._months[key]
        self.overview.show_month(year, month, wards)
        desk = self._context.desk
        own = next((w.report for w in wards if w.office.id == desk.office.id), None)
        there = [w.report.id for w in wards if w.report is not None]
        self.tabs.setTabVisible(0, desk.office.is_ward or opened in there)
        if opened in there:
            self._show_report(opened)
        elif own is not None:
            self.editor.show_report(own.id)
            self._own.setCurrentWidget(self.editor)
        else:
            self.editor.flush()
            self._own.setCurrentWidget(self._empty)

    def _show_report(self, record: str) -> None:
        self.tabs.setTabVisible(0, True)
        self.editor.show_report(record)
        self._own.setCurrentWidget(self.editor)
        self.tabs.setCurrentIndex(0)

    def _on_month_chosen(self, key: str) -> None:
        self._show_month(key)
        if self._context.desk.is_headquarters:
            self.tabs.setCurrentWidget(self.overview)

    def _on_report_opened(self, record: str) -> None:
        self._show_report(record)

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if self._loaded and changes.touches("monthly_report") and initiator is not self.editor.auto:
            self.reload()

    # -- what one can do -------------------------------------------------------------------------

    def begin(self) -> None:
        """Propose the report of the chosen month."""
        key = self.list.current_id()
        if key not in self._months:
            return
        year, month, _wards = self._months[key]
        desk = self._context.desk
        self._context.write(
            lambda: desk.reports.propose(year, month),
            context=self,
            done=lambda changes: self.show_record(changes.id),
            failed=lambda error: show_error(self, error),
        )

    def print(self) -> None:
        """Print what is shown: the report, or the booklet of all wards."""
        if self.tabs.currentWidget() is self.overview:
            if self.overview.booklet_button.isEnabled():
                self.overview.show_booklet()
        elif self._own.currentWidget() is self.editor:
            self.editor.print()


def _key(year: int, month: int) -> str:
    return f"{year:04d}-{month:02d}"
