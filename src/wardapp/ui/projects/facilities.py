"""How many facilities of each kind a ward has: a small table, edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.ward_profile import Facility
from wardapp.domain.wareki import to_halfwidth_digits
from wardapp.ui.icons import set_icon
from wardapp.ui.projects.bound import flow_row
from wardapp.ui.theme import set_kind

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext


class FacilitiesTable(QWidget):
    """Name, number, note."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._showing = False
        self._editable = False
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels([self.tr("施設"), self.tr("数"), self.tr("備考")])
        self.table.setAccessibleName(self.tr("区の施設"))
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.add_button = QPushButton(self.tr("施設を追加"))
        set_icon(self.add_button, "plus")
        self.remove_button = QPushButton(self.tr("選んだ施設を取り除く"))
        set_icon(self.remove_button, "trash-2")
        for button in (self.add_button, self.remove_button):
            set_kind(button, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.space(1.5))
        column.addWidget(self.table)
        column.addWidget(flow_row(self.add_button, self.remove_button))
        self.table.itemChanged.connect(lambda _item: self._keep())
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)

    def show_facilities(self, facilities: tuple[Facility, ...], *, editable: bool) -> None:
        """Show these."""
        if self.table.state() == QAbstractItemView.State.EditingState:
            return
        self._editable = editable
        self._showing = True
        triggers = QAbstractItemView.EditTrigger
        self.table.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
            if editable
            else triggers.NoEditTriggers
        )
        self.table.setRowCount(len(facilities))
        for row, one in enumerate(facilities):
            words = (one.name, "" if one.count is None else f"{one.count:,}", one.note)
            for column, text in enumerate(words):
                self._put(row, column, text)
        self._showing = False
        self.add_button.setVisible(editable)
        self.remove_button.setVisible(editable and bool(facilities))
        self._fit()

    def _put(self, row: int, column: int, text: str) -> None:
        item = QTableWidgetItem(text)
        if column == 1:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.table.setItem(row, column, item)

    def _fit(self) -> None:
        rows = sum(self.table.rowHeight(row) for row in range(self.table.rowCount()))
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + rows + 4)

    def _rows(self) -> list[tuple[str, int | None, str]]:
        found = []
        for row in range(self.table.rowCount()):
            cells = [self.table.item(row, column) for column in range(3)]
            name, count, note = ((c.text().strip() if c is not None else "") for c in cells)
            digits = to_halfwidth_digits(count).replace(",", "")
            if name:
                found.append((name, int(digits) if digits.isdecimal() else None, note))
        return found

    def _keep(self) -> None:
        if self._showing:
            return
        desk, rows = self._context.desk, self._rows()
        self._context.write(lambda: desk.registers.profiles.set_facilities(rows), context=self)

    def add(self) -> None:
        """Add a row and begin with its name."""
        if not self._editable:
            return
        self._showing = True
        row = self.table.rowCount()
        self.table.setRowCount(row + 1)
        for column in range(3):
            self._put(row, column, "")
        self._showing = False
        self._fit()
        self.table.setCurrentCell(row, 0)
        if (first := self.table.item(row, 0)) is not None:
            self.table.editItem(first)

    def remove(self) -> None:
        """Take the chosen row away; it can be undone."""
        row = self.table.currentRow()
        if row < 0 or not self._editable:
            return
        desk = self._context.desk
        self.table.removeRow(row)
        rows = self._rows()
        self._context.write(
            lambda: desk.registers.profiles.set_facilities(rows),
            context=self,
            done=lambda _changes: self._context.notify(
                self.tr("施設を取り除きました"),
                lambda: self._context.write(desk.undo, context=self),
            ),
        )
