"""The figures behind a request: lines, charts and tables; each opens the voices behind it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from wardapp.domain.chart import lay_out
from wardapp.domain.voice_list import VoiceFilter
from wardapp.ui.charts import in_words
from wardapp.ui.coaching.parts import ScrollView, button, words
from wardapp.ui.widgets.picture_view import PictureView
from wardapp.ui.words import said

if TYPE_CHECKING:
    from wardapp.desk.evidence import EvidenceReport, Fact, FactTable
    from wardapp.domain.chart import Chart
    from wardapp.ui.context import UiContext

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FiguresView(ScrollView):
    """Lines of figures, then charts, each with its table on demand."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("根拠となる声の数字"))
        self._context = context
        self._request_id = ""
        self._behind: dict[str, frozenset[str]] = {}

    def show_request(self, request_id: str) -> None:
        """Count the voices behind a request, off the drawing thread."""
        self._request_id = request_id
        desk = self._context.desk
        self._context.run(
            lambda _task: (request_id, desk.coaching.evidence(request_id)),
            context=self,
            done=self._on_read,
        )

    def open_voices(self, key: str) -> None:
        """Show the voices behind a figure."""
        ids = self._behind.get(key)
        if ids:
            self._context.window.show_voices(VoiceFilter(ids=ids))

    def _on_read(self, read: tuple[str, EvidenceReport]) -> None:
        request_id, report = read
        if request_id != self._request_id:
            return
        self.clear()
        self._behind = report.behind
        facts = report.facts
        if not facts:
            self.add(
                words(
                    self.tr("根拠となる声を付けると、件数・人数・期間・場所をここで数えます。"),
                    "muted",
                )
            )
            return
        self.add(self._facts(facts))
        for chart, table in zip(report.charts, report.tables, strict=True):
            self._add_chart(in_words(chart), table)
        if any(bar.against for chart in report.charts for bar in chart.bars):
            self.add(words(self.tr("斜線の部分は、反対・慎重な声です。"), "muted"))
        from_where = self.tr(
            "件数は寄せられた声の数で、住民全体の割合ではありません。人は、同じ方を一人、連絡先のない声を一件一人として数えた最大の数です。"
        )
        self.add(words(from_where, "warning"))

    def _facts(self, facts: tuple[Fact, ...]) -> QWidget:
        """Return labels and figures in two columns; a figure opens the voices behind it."""
        theme = self._context.theme
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space(3))
        grid.setVerticalSpacing(theme.space(1.5))
        grid.setColumnStretch(1, 1)
        for row, fact in enumerate(facts):
            label = words(said(fact.label), "field")
            label.setWordWrap(False)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            if not fact.key:
                grid.addWidget(words(said(fact.text), selectable=True), row, 1)
                continue
            name = self.tr("{label}　{text}　声の一覧を開く")
            opener = button(
                said(fact.text),
                partial(self.open_voices, fact.key),
                kind="link",
                name=name.format(label=said(fact.label), text=said(fact.text)),
            )
            opener.setContentsMargins(0, 0, 0, 0)
            grid.addWidget(opener, row, 1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        return holder

    def _add_chart(self, chart: Chart, table: FactTable) -> None:
        self.add(words(chart.title, "strong"))
        picture = PictureView(chart.title)
        picture.show_picture(partial(lay_out, chart))
        picture.chosen.connect(self.open_voices)
        self.add(picture)
        if chart.note:
            self.add(words(chart.note, "muted"))
        figures = self._table(chart.title, table)
        figures.hide()
        toggle = button(self.tr("表で見る"), lambda: None, "table", "link")
        toggle.setCheckable(True)
        toggle.toggled.connect(figures.setVisible)
        toggle.setAccessibleName(self.tr("{title}を表で見る").format(title=chart.title))
        self.column.addWidget(toggle, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(figures)

    def _table(self, title: str, table: FactTable) -> QTableWidget:
        heads, rows, keys = table.heads, table.rows, table.keys
        grid = QTableWidget(len(rows), len(heads))
        grid.setHorizontalHeaderLabels([said(head) for head in heads])
        grid.setAccessibleName(title)
        grid.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        grid.verticalHeader().hide()
        grid.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = grid.horizontalHeader()
        for column in range(len(heads)):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if column:
                    item.setTextAlignment(_RIGHT)
                grid.setItem(row, column, item)
        grid.cellActivated.connect(lambda row, _column, keys=keys: self.open_voices(keys[row]))
        high = grid.verticalHeader().defaultSectionSize() * len(rows)
        grid.setFixedHeight(high + head.sizeHint().height() + 4)
        return grid
