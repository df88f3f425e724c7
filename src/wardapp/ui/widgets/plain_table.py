"""A table of words for a few dozen rows: heads, cells, the record behind each row.

::

    table = PlainTable(self.tr("候補日の一覧"))
    table.show_rows(["候補日", "建設局"], [PlainRow(id, ("12月14日（月）", "○ 可"))])
    table.row_chosen.connect(...)      # the record of the marked row, "" for none
    table.row_opened.connect(...)      # Enter or a double click

Cells wrap; the row grows with them. A list of thousands is another widget's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from wardapp.ui.theme import active_theme

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class PlainRow:
    """A row: its record, its words, and the colour (a theme's token) of cells that need one."""

    id: str
    cells: tuple[str, ...]
    colours: dict[int, str] = field(default_factory=dict)


class PlainTableModel(QAbstractTableModel):
    """The rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heads: list[str] = []
        self.rows: list[PlainRow] = []

    def show(self, heads: Sequence[str], rows: Sequence[PlainRow]) -> None:
        """Show these."""
        self.beginResetModel()
        self.heads, self.rows = list(heads), list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.heads)

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heads of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or way is not Qt.Orientation.Horizontal:
            return None
        return self.heads[section] if section < len(self.heads) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row, column = self.rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.cells[column] if column < len(row.cells) else ""
        if role == Qt.ItemDataRole.ForegroundRole and column in row.colours:
            return active_theme().colour(row.colours[column])
        return None


class _Cells(QStyledItemDelegate):
    """Cells with room around them, and a line under each row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """What the text needs, and room around it."""
        size, theme = super().sizeHint(option, index), active_theme()
        return QSize(size.width() + theme.space(4), size.height() + theme.space(4))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Set the words apart from the cell's edges."""
        super().initStyleOption(option, index)
        option.rect = option.rect.adjusted(active_theme().space(1), 0, -active_theme().space(1), 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell and a line under the row."""
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, active_theme().colour("accent_soft"))
        super().paint(painter, option, index)
        painter.setPen(active_theme().colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


class PlainTable(QTableView):
    """The table.

    Signals:
        row_chosen(str): This record is marked, "" for none.
        row_opened(str): A person wants to see this record.
    """

    row_chosen = Signal(str)
    row_opened = Signal(str)

    def __init__(
        self, name: str, stretch: int | tuple[int, ...] = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = active_theme()
        self._stretch = (stretch,) if isinstance(stretch, int) else stretch
        self.rows = PlainTableModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Cells(self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setProperty("framed", "true")
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(theme.size(40))
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.doubleClicked.connect(self._on_opened)

    @property
    def current_id(self) -> str:
        """The record of the marked row, "" for none."""
        row = self.currentIndex().row()
        return self.rows.rows[row].id if 0 <= row < len(self.rows.rows) else ""

    def show_rows(self, heads: Sequence[str], rows: Sequence[PlainRow]) -> None:
        """Show these rows; the marked record stays marked."""
        present = self.current_id
        same_heads = list(heads) == self.rows.heads
        self.rows.show(heads, rows)
        if not same_heads:
            self._set_widths()
        wanted = next((n for n, row in enumerate(rows) if row.id == present), -1)
        if wanted >= 0:
            self.selectRow(wanted)
        self.row_chosen.emit(self.current_id)

    def _set_widths(self) -> None:
        head = self.horizontalHeader()
        mode = QHeaderView.ResizeMode
        for column in range(len(self.rows.heads)):
            head.setSectionResizeMode(
                column,
                mode.Stretch if column in self._stretch else mode.ResizeToContents,
            )

    def _on_current_changed(self, *_: object) -> None:
        self.row_chosen.emit(self.current_id)

    def _on_opened(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self.rows.rows):
            self.row_opened.emit(self.rows.rows[index.row()].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the marked row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id:
            self.row_opened.emit(self.current_id)
            return
        super().keyPressEvent(event)
