"""The list of voices as a table: keys of all rows, pages of 128 rows, read off the drawing thread.

A row that is not read yet shows 「…」 for a moment; one whose voice was removed meanwhile stays empty
until the list is read anew. Painting asks for every role of every cell, so
``data`` leaves early for those it does not serve.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wardapp.ui.background import Lane
from wardapp.ui.dates import format_short
from wardapp.ui.labels import VOICE_STATE_LABELS

if TYPE_CHECKING:
    from wardapp.domain.voice_list import VoiceRow
    from wardapp.ui.context import UiContext

PAGE_ROWS = 128
KEPT_PAGES = 64
WAITING_PAGES = 3
READ_ALONG = 2 * PAGE_ROWS
"""Rows that are read along with the keys: what is seen, wherever it begins in a page."""
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
COLUMNS = (
    "received_on", "state", "text", "category", "district", "channel", "source", "division", "due_on", "number", "office",
)  # fmt: skip
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class VoiceTableModel(QAbstractTableModel):
    """Voices in the order of a list."""

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._keys: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, VoiceRow]] = OrderedDict()
        self._wanted: list[int] = []
        self._reading = -1
        self._generation = 0
        self._heads = {
            "received_on": self.tr("受付日"),
            "state": self.tr("状態"),
            "text": self.tr("内容"),
            "category": self.tr("分類"),
            "district": self.tr("校区"),
            "channel": self.tr("受付方法"),
            "source": self.tr("声の主"),
            "division": self.tr("担当課"),
            "due_on": self.tr("回答期限"),
            "number": self.tr("受付番号"),
            "office": self.tr("区役所"),
        }

    # -- filling ---------------------------------------------------------------------------------

    def show_keys(self, keys: array[int], start: int, rows: list[VoiceRow]) -> None:
        """Show these rows; ``rows`` are the pages from ``start`` on that were read along with them."""
        self.beginResetModel()
        self._keys = keys
        self._begin_anew()
        read = {row.key: row for row in rows}
        for first in range(start, start + READ_ALONG, PAGE_ROWS):
            part = keys[first : first + PAGE_ROWS]
            if part:
                self._pages[first // PAGE_ROWS] = {key: read[key] for key in part if key in read}
        self.endResetModel()

    def extend(self, keys: array[int]) -> None:
        """Show the rest of a list whose beginning is shown already: nothing moves."""
        before = len(self._keys)
        if len(keys) <= before:
            return
        self.beginInsertRows(_NOWHERE, before, len(keys) - 1)
        self._keys = keys
        # A page that was cut off by the first part is read again, whole.
        self._pages.pop(before // PAGE_ROWS, None)
        self.endInsertRows()

    def begins(self, keys: array[int]) -> bool:
        """Whether what is shown is the beginning of these keys."""
        return 0 < len(self._keys) <= len(keys) and keys[: len(self._keys)] == self._keys

    def take_rows(self, rows: list[VoiceRow]) -> None:
        """Show the new content of rows that are held already; their order stays."""
        fresh = {row.key: row for row in rows}
        for page, held in self._pages.items():
            touched = fresh.keys() & held.keys()
            if touched:
                held.update((key, fresh[key]) for key in touched)
                self._tell(page)

    def _begin_anew(self) -> None:
        self._generation += 1
        self._pages.clear()
        self._wanted.clear()
        self._reading = -1

    @property
    def keys(self) -> array[int]:
        """The keys of all rows, in their order."""
        return self._keys

    def key_at(self, row: int) -> int | None:
        """Return the key of a row."""
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def row_of_key(self, key: int) -> int:
        """Return where a voice is in the list, -1 where it is not."""
        try:
            return self._keys.index(key)
        except ValueError:
            return -1

    def row_at(self, row: int) -> VoiceRow | None:
        """Return a row where it is read already; asks for it where not."""
        key = self.key_at(row)
        if key is None:
            return None
        page = row // PAGE_ROWS
        held = self._pages.get(page)
        if held is None:
            self._ask(page)
            return None
        return held.get(key)

    def is_gone(self, row: int) -> bool:
        """Whether the voice of a row was removed since the list was made."""
        held = self._pages.get(row // PAGE_ROWS)
        return held is not None and self.key_at(row) not in held

    def _ask(self, page: int) -> None:
        if page == self._reading:
            return
        if page in self._wanted:
            self._wanted.remove(page)
        self._wanted.append(page)
        # A scrollbar that is dragged passes pages by the hundred: those it left are not read.
        del self._wanted[:-WAITING_PAGES]
        if self._reading < 0:
            self._read_next()

    def _read_next(self) -> None:
        if not self._wanted:
            return
        page = self._reading = self._wanted.pop()
        keys = self._keys[page * PAGE_ROWS : (page + 1) * PAGE_ROWS]
        generation = self._generation
        voices = self._context.desk.voices

        def read(_task: object) -> tuple[int, int, list[VoiceRow]]:
            return generation, page, voices.rows(keys)

        self._context.run(
            read, context=self, done=self._on_read, failed=self._on_failed, lane=Lane.READ
        )

    def _on_failed(self, _error: Exception) -> None:
        self._reading = -1

    def _on_read(self, answer: tuple[int, int, list[VoiceRow]]) -> None:
        generation, page, rows = answer
        if generation != self._generation:
            return
        self._reading = -1
        self._pages[page] = {row.key: row for row in rows}
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        self._tell(page)
        self._read_next()

    def _tell(self, page: int) -> None:
        first = page * PAGE_ROWS
        last = min(first + PAGE_ROWS, len(self._keys)) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    # -- Qt --------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many voices."""
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's head."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[COLUMNS[section]] if 0 <= section < len(COLUMNS) else None
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text, its row (ROW_ROLE), or what a screen reader says."""
        if role not in (Qt.ItemDataRole.DisplayRole, ROW_ROLE, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if not index.isValid():
            return None
        row = self.row_at(index.row())
        if role == ROW_ROLE:
            return row
        if row is None:
            waiting = COLUMNS[index.column()] == "text" and not self.is_gone(index.row())
            return "…" if waiting else ""
        return self._cell(row, COLUMNS[index.column()])

    def _cell(self, row: VoiceRow, column: str) -> str:
        if column == "received_on":
            return format_short(row.received_on)
        if column == "text":
            return row.summary or row.text
        if column == "state":
            return str(VOICE_STATE_LABELS[row.state])
        if column == "due_on":
            return format_short(row.due_on) if row.due_on else ""
        if column == "office":
            return row.office_name
        return str(getattr(row, column))
