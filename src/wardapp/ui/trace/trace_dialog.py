"""経過をたどる: the chain of a record in a window of its own, as a picture and as a list."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
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

from wardapp.domain.trace import Trace
from wardapp.ui.dates import format_short
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import TRACE_STAGE_LABELS
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.trace.picture import TraceCanvas
from wardapp.ui.widgets.empty_state import EmptyState
from wardapp.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

_OPENS = Qt.ItemDataRole.UserRole


class TraceDialog(QDialog):
    """The chain of one record. It stays open beside the window, so that one can walk along it."""

    def __init__(
        self, context: UiContext, kind: str, record_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._kind, self._record = kind, record_id
        self.trace = Trace()
        theme = context.theme
        self.setWindowTitle(self.tr("経過をたどる"))
        self.setModal(False)
        self.resize(theme.size(1240), theme.size(640))
        self._title = QLabel()
        self._title.setWordWrap(True)
        set_role(self._title, "heading")
        self._reach = Paragraph()
        set_role(self._reach, "muted")
        self.canvas = TraceCanvas()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(self.canvas)
        self.table = self._make_table()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(scroll, self.tr("図"))
        self.tabs.addTab(self.table, self.tr("一覧"))
        self.nothing = EmptyState(
            "route",
            self.tr("まだ何にもつながっていません"),
            self.tr("声から課題や区長要望をつくると、ここに経過が現れます。"),
        )
        self.nothing.hide()
        self.print_button = QPushButton(self.tr("印刷"))
        set_icon(self.print_button, "printer")
        close = QPushButton(self.tr("閉じる"))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(2))
        hint = Paragraph(self.tr("箱を選ぶと、その記録を開きます（矢印キーで移動、Enterで開く）。"))
        set_role(hint, "faint")
        buttons.addWidget(hint, 1)
        buttons.addWidget(self.print_button)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        margin = theme.space(4)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.space(2))
        layout.addWidget(self._title)
        layout.addWidget(self._reach)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.nothing, 1)
        layout.addLayout(buttons)
        self.print_button.clicked.connect(self._print)
        close.clicked.connect(self.close)
        self.canvas.opened.connect(context.open_record)
        self.canvas.list_asked.connect(lambda: self.tabs.setCurrentWidget(self.table))
        self.table.cellActivated.connect(self._on_row)
        context.changed.changed.connect(self._on_changed)
        self.reload()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 5)
        table.setHorizontalHeaderLabels(
            [
                self.tr("段階"),
                self.tr("日"),
                self.tr("記録"),
                self.tr("内容"),
                self.tr("状態・結果"),
            ]
        )
        table.setAccessibleName(self.tr("経過の一覧"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setWordWrap(False)
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (0, 1, 2, 4):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        return table

    def reload(self) -> None:
        """Read the chain anew."""
        desk, kind, record = self._context.desk, self._kind, self._record
        self._context.run(
            lambda _task: desk.traces.of(kind, record), context=self, done=self._on_read
        )

    def _on_read(self, trace: Trace) -> None:
        self.trace = trace
        self._title.setText(trace.title)
        alone = len(trace.nodes) < 2
        self.tabs.setVisible(not alone)
        self.nothing.setVisible(alone)
        self._reach.setText(
            ""
            if alone
            else self.tr("「{stage}」まで進んでいます。記録は{count}件です。").format(
                stage=TRACE_STAGE_LABELS[trace.reached], count=len(trace.nodes)
            )
        )
        self._reach.setVisible(not alone)
        self.canvas.show_trace(trace)
        self.table.setRowCount(len(trace.nodes))
        for row, node in enumerate(trace.nodes):
            words = (
                TRACE_STAGE_LABELS[node.stage],
                format_short(node.on) if node.on else "",
                node.label,
                node.title,
                node.detail,
            )
            for column, text in enumerate(words):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setData(_OPENS, node.opens)
                if node.is_start:
                    item.setFont(self._context.theme.font("strong"))
                self.table.setItem(row, column, item)
        if not alone and self.tabs.currentIndex() == 0:
            self.canvas.setFocus()

    def _on_row(self, row: int, _column: int) -> None:
        item = self.table.item(row, 0)
        kind, record = item.data(_OPENS) if item is not None else ("", "")
        if kind and record:
            self._context.open_record(kind, record)

    def _print(self) -> None:
        self._context.print_document("経過図", self._record)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes:
            self.reload()


def open_trace(context: UiContext, kind: str, record_id: str, parent: QWidget) -> TraceDialog:
    """Open the chain of a record beside the window."""
    dialog = TraceDialog(context, kind, record_id, parent.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


def trace_button(
    context: UiContext, kind: str, record: Callable[[], str], parent: QWidget
) -> QPushButton:
    """Return the button 「経過をたどる」 for a page that shows a record of this kind."""
    button = QPushButton(parent.tr("経過をたどる"), parent)
    set_icon(button, "route")
    set_kind(button, "quiet")
    button.setToolTip(parent.tr("声から回答までの経過を、図と一覧で見ます"))

    def opened() -> None:
        if record():
            open_trace(context, kind, record(), parent)

    button.clicked.connect(lambda _checked=False: opened())
    return button
