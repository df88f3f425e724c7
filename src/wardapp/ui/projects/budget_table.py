"""The budget of a project: a line for each part of it, planned and spent, summed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.project import BudgetLine
from wardapp.errors import TextRefused
from wardapp.ui.actions import page_action
from wardapp.ui.errors import message_of
from wardapp.ui.icons import set_icon
from wardapp.ui.projects.bound import flow_row
from wardapp.ui.requests.amount import format_amount, parse_amount
from wardapp.ui.theme import set_kind, set_role

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

_ID = Qt.ItemDataRole.UserRole
_FIELDS = ("name", "fund", "planned", "spent", "note")
_MONEY = frozenset({"planned", "spent"})


class BudgetTable(QWidget):
    """Edited in place; Enter in a cell keeps it."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._project = ""
        self._showing = False
        self._editable = False
        theme = context.theme
        self.table = QTableWidget(0, len(_FIELDS))
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("費目"),
                self.tr("財源"),
                self.tr("予算額（千円）"),
                self.tr("執行額（千円）"),
                self.tr("備考"),
            ]
        )
        self.table.setAccessibleName(self.tr("事業の予算"))
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.table.horizontalHeader()
        for column in (0, 1, 4):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column in (2, 3):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.add_button = QPushButton(self.tr("費目を追加"))
        set_icon(self.add_button, "plus")
        set_kind(self.add_button, "quiet")
        self.remove_button = QPushButton(self.tr("選んだ費目を取り除く"))
        set_icon(self.remove_button, "trash-2")
        set_kind(self.remove_button, "quiet")
        self.sum = QLabel()
        self.sum.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.sum.setWordWrap(True)
        set_role(self.sum, "strong")
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(theme.space(1.5))
        column_.addWidget(self.table)
        column_.addWidget(self.sum)
        column_.addWidget(flow_row(self.add_button, self.remove_button))
        self.table.itemChanged.connect(self._on_item_changed)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        page_action(self.table, self.tr("費目を取り除く"), "Del", self.remove, "trash-2")

    def show_lines(self, project_id: str, lines: tuple[BudgetLine, ...], *, editable: bool) -> None:
        """Show the budget lines of a project."""
        if project_id == self._project and (
            self.table.state() == QAbstractItemView.State.EditingState
        ):
            return
        current = self._current() if project_id == self._project else ""
        self._project, self._editable = project_id, editable
        self._showing = True
        self.table.setRowCount(len(lines))
        triggers = QAbstractItemView.EditTrigger
        self.table.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
            if editable
            else triggers.NoEditTriggers
        )
        for row, line in enumerate(lines):
            for column, name in enumerate(_FIELDS):
                value = getattr(line, name)
                money = name in _MONEY
                item = QTableWidgetItem(format_amount(value) if money else str(value or ""))
                item.setData(_ID, line.id)
                if money:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                self.table.setItem(row, column, item)
            if line.id == current:
                self.table.setCurrentCell(row, max(0, self.table.currentColumn()))
        self._showing = False
        planned = sum(line.planned or 0 for line in lines)
        spent = sum(line.spent or 0 for line in lines)
        rate = f"{spent / planned:.1%}" if planned else "－"
        self.sum.setText(
            self.tr("予算 {planned}千円　執行 {spent}千円（執行率 {rate}）").format(
                planned=f"{planned:,}", spent=f"{spent:,}", rate=rate
            )
        )
        self.add_button.setVisible(editable)
        self.remove_button.setVisible(editable and bool(lines))
        self._fit()

    def _fit(self) -> None:
        rows = sum(self.table.rowHeight(row) for row in range(self.table.rowCount()))
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + rows + 4)

    def _current(self) -> str:
        item = self.table.item(self.table.currentRow(), 0)
        return str(item.data(_ID)) if item is not None else ""

    def add(self) -> None:
        """Add a line and begin with its name."""
        desk, project = self._context.desk, self._project
        name = self.tr("（費目）")

        def added(changes: Changes) -> None:
            for row in range(self.table.rowCount()):
                item = self.table.item(row, 0)
                if item is not None and item.data(_ID) == changes.id:
                    self.table.setCurrentCell(row, 0)
                    self.table.editItem(item)

        if project and self._editable:
            self._context.write(
                lambda: desk.projects.add_line(project, name),
                context=self,
                done=lambda changes: self._read_then(lambda: added(changes)),
            )

    def _read_then(self, then: object) -> None:
        desk, project = self._context.desk, self._project

        def shown(lines: tuple[BudgetLine, ...]) -> None:
            self.show_lines(project, lines, editable=self._editable)
            if callable(then):
                then()

        self._context.run(lambda _task: desk.projects.lines(project), context=self, done=shown)

    def remove(self) -> None:
        """Take the chosen line away; it can be undone."""
        desk, line = self._context.desk, self._current()
        if not line or not self._editable:
            return
        self._context.write(
            lambda: desk.projects.discard_line(line),
            context=self,
            done=lambda _changes: self._context.notify(
                self.tr("費目を取り除きました"),
                lambda: self._context.write(desk.undo, context=self),
            ),
        )

    def _on_item_changed(self, item: QTableWidgetItem) -> None:
        if self._showing:
            return
        name, line = _FIELDS[item.column()], str(item.data(_ID))
        value: object = item.text()
        if name in _MONEY:
            try:
                value = parse_amount(item.text())
            except TextRefused as error:
                self._context.notify(message_of(error))
                self._read_then(None)
                return
        desk = self._context.desk
        self._context.write(lambda: desk.projects.edit_line(line, **{name: value}), context=self)
