"""The agenda as a table: items in their order with the clock times that follow."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from wardapp.domain.meeting import AgendaItem, ItemKind, TimedItem, running_times
from wardapp.ui.icons import icon
from wardapp.ui.labels import ITEM_KIND_LABELS
from wardapp.ui.meetings.clock_times import minutes_of
from wardapp.ui.theme import active_theme
from wardapp.ui.words import listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
MIME = "application/x-wardapp-agenda-item"


class Column(IntEnum):
    """The columns of the table."""

    NUMBER = 0
    TIME = 1
    KIND = 2
    TITLE = 3
    PRESENTER = 4
    MINUTES = 5
    MATERIALS = 6


FIELDS = {
    Column.KIND: "kind",
    Column.TITLE: "title",
    Column.PRESENTER: "presenter",
    Column.MINUTES: "minutes_planned",
    Column.MATERIALS: "materials",
}


class AgendaModel(QAbstractTableModel):
    """Items of one meeting; what is edited or moved here is told, not written.

    Signals:
        item_edited(str, str, object): This item's field was given this value.
        item_moved(str, int): This item was moved to this index of the agenda.
    """

    item_edited = Signal(str, str, object)
    item_moved = Signal(str, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timed: list[TimedItem] = []
        self._starts_at = "10:00"
        self._ends_at = ""
        self._numbers: dict[str, list[str]] = {}
        self.editable = True

    # What it holds

    @property
    def items(self) -> list[AgendaItem]:
        """The items in their order."""
        return [timed.item for timed in self._timed]

    @property
    def ends(self) -> str:
        """When the last item ends (``HH:MM``), empty for an empty agenda."""
        return self._timed[-1].ends if self._timed else ""

    @property
    def minutes(self) -> int:
        """Minutes planned in all."""
        return sum(max(0, item.minutes_planned) for item in self.items)

    def show(self, items: Sequence[AgendaItem], starts_at: str, ends_at: str) -> None:
        """Show these items of a meeting from this time on; a row that stays keeps its selection."""
        same = [i.id for i in items] == [i.id for i in self.items]
        if same:
            self._time_anew(list(items), starts_at, ends_at)
            return
        self.beginResetModel()
        self._set(list(items), starts_at, ends_at)
        self.endResetModel()

    def item_at(self, row: int) -> AgendaItem | None:
        """Return the item of a row."""
        return self._timed[row].item if 0 <= row < len(self._timed) else None

    def row_of(self, item_id: str) -> int:
        """Return the row of an item, -1 if it is not here."""
        return next((n for n, item in enumerate(self.items) if item.id == item_id), -1)

    def move(self, row: int, to: int) -> bool:
        """Move an item to another index; say whether it moved."""
        to = max(0, min(len(self._timed) - 1, to))
        if to == row or not 0 <= row < len(self._timed) or not self.editable:
            return False
        # Qt counts the place before which the row is put while the row is still there.
        self.beginMoveRows(NO_PARENT, row, row, NO_PARENT, to + 1 if to > row else to)
        items = self.items
        item = items.pop(row)
        items.insert(to, item)
        self._set(items, self._starts_at, self._ends_at)
        self.endMoveRows()
        self._tell_all()
        self.item_moved.emit(item.id, to)
        return True

    def _set(self, items: list[AgendaItem], starts_at: str, ends_at: str) -> None:
        self._starts_at, self._ends_at = starts_at or "10:00", ends_at
        self._timed = running_times(self._starts_at, items)

    def _time_anew(self, items: list[AgendaItem], starts_at: str, ends_at: str) -> None:
        before = (self._timed, self._ends_at)
        self._set(items, starts_at, ends_at)
        if (self._timed, self._ends_at) != before:
            self._tell_all()

    def _tell_all(self) -> None:
        if self._timed:
            last = self.index(len(self._timed) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    # Qt's questions

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many items there are."""
        return 0 if parent.isValid() else len(self._timed)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heads of the columns."""
        if way is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.NUMBER: "",
            Column.TIME: self.tr("時刻"),
            Column.KIND: self.tr("種別"),
            Column.TITLE: self.tr("件名"),
            Column.PRESENTER: self.tr("説明者"),
            Column.MINUTES: self.tr("分"),
            Column.MATERIALS: self.tr("資料"),
        }[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says."""
        if not index.isValid() or index.row() >= len(self._timed):
            return None
        timed, column = self._timed[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(timed, index.row(), column)
        if role == Qt.ItemDataRole.EditRole:
            return getattr(timed.item, FIELDS[column]) if column in FIELDS else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.DecorationRole and column is Column.TITLE:
            return self._sign(timed.item)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(timed, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(timed, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self._words(timed, index.row(), column)
            return f"{self.headerData(column, Qt.Orientation.Horizontal)} {words}".strip()
        return None

    def _words(self, timed: TimedItem, row: int, column: Column) -> str:
        item = timed.item
        if column is Column.NUMBER:
            return str(row + 1)
        if column is Column.TIME:
            over = self._is_over(timed.ends)
            times = self.tr("{begins}〜{ends}").format(begins=timed.begins, ends=timed.ends)
            return self.tr("{times} 超過").format(times=times) if over else times
        if column is Column.KIND:
            return str(ITEM_KIND_LABELS[item.kind])
        if column is Column.MINUTES:
            return str(item.minutes_planned)
        if column is Column.TITLE and not item.is_public:
            return self.tr("{title}（非公開）").format(title=item.title)
        if column is Column.MATERIALS and self._numbers.get(item.id):
            named = listed(self._numbers[item.id])
            return "　".join(p for p in (named, item.materials) if p)
        return str(getattr(item, FIELDS[column]))

    def show_materials(self, numbers: dict[str, list[str]]) -> None:
        """Show the numbers of the materials that are kept with the items."""
        if numbers != self._numbers:
            self._numbers = numbers
            self._tell_all()

    def _is_over(self, ends: str) -> bool:
        return bool(self._ends_at) and minutes_of(ends) > minutes_of(self._ends_at)

    def _sign(self, item: AgendaItem) -> Any:
        if item.request_id:
            return icon("file-pen-line")
        if item.voice_id:
            return icon("message-square-text")
        return None

    def _tip(self, timed: TimedItem, column: Column) -> str | None:
        if column is Column.TITLE and timed.item.request_id:
            return self.tr("区長要望から。ダブルクリックか F2 で件名を直せます。")
        if column is Column.TITLE and timed.item.voice_id:
            return self.tr("区民の声から。ダブルクリックか F2 で件名を直せます。")
        if column is Column.TIME and self._is_over(timed.ends):
            return self.tr("終了予定 {time} を超えます。").format(time=self._ends_at)
        return None

    def _colour(self, timed: TimedItem, column: Column) -> Any:
        theme = active_theme()
        if column is Column.TIME:
            return theme.colour("danger" if self._is_over(timed.ends) else "muted")
        if column in (Column.NUMBER, Column.KIND):
            return theme.colour("muted")
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed into a cell; an empty title is not taken."""
        column = Column(index.column())
        if role != Qt.ItemDataRole.EditRole or column not in FIELDS:
            return False
        item, name = self.items[index.row()], FIELDS[column]
        if column is Column.MINUTES:
            value = int(value)
        elif column is Column.KIND:
            value = ItemKind(value)
        else:
            value = str(value).strip()
        if value == getattr(item, name) or (column is Column.TITLE and not value):
            return False
        items = self.items
        items[index.row()] = replace(item, **{name: value})
        self._set(items, self._starts_at, self._ends_at)
        self._tell_all()
        self.item_edited.emit(item.id, name, value)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows are dragged as a whole and dropped between others."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled if self.editable else flag.NoItemFlags
        flags = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren
        if self.editable:
            flags |= flag.ItemIsDragEnabled
            if index.column() in FIELDS:
                flags |= flag.ItemIsEditable
        return flags

    def supportedDropActions(self) -> Qt.DropAction:
        """Items are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """What can be dropped here."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the dragged item."""
        data = QMimeData()
        item = self.item_at(indexes[0].row()) if indexes else None
        data.setData(MIME, item.id.encode() if item is not None else b"")
        return data

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        """Put the dragged item where it was dropped.

        Always answers False: True would let the view remove the rows that it dragged away.
        """
        source = self.row_of(bytes(data.data(MIME).data()).decode())
        if source >= 0:
            before = row if row >= 0 else (parent.row() if parent.isValid() else len(self._timed))
            self.move(source, before - 1 if before > source else before)
        return False


def _alignment(column: Column) -> Qt.AlignmentFlag:
    """Numbers stand in the middle of their narrow columns, words at the left."""
    if column in (Column.NUMBER, Column.MINUTES):
        return Qt.AlignmentFlag.AlignCenter
    return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
