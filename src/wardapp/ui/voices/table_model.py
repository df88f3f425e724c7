"""The list of voices as a table: keys of all rows, pages of 128 rows, read off the drawing thread.

A row that is not read yet shows 「…」 for a moment. Painting asks for every role of every cell, so
``data`` leaves early for those it does not serve.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from wardapp.domain import wareki
from wardapp.domain.voice import VOICE_STATE_LABELS
from wardapp.ui.background import Lane

if TYPE_CHECKING:
    from wardapp.domain.voice_list import VoiceRow
    from wardapp.ui.context import UiContext

PAGE_ROWS = 128
KEPT_PAGES = 64
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
COLUMNS = (
    "received_on", "state", "text", "category", "district", "channel", "source", "division", "due_on", "number", "office",
)  # fmt: skip
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class VoiceTableModel(QAbstractTableModel):
    """Voices in the order of a list."""

    def __init__(self, context: UiContext, parent: Any = None) -> None:
        super().__init__(parent)
        self._context = context
        self._keys: array[int] = array("q")
        self._rows: OrderedDict[int, VoiceRow] = OrderedDict()
        self._asked: set[int] = set()
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

    def show_keys(self, keys: array[int], first: list[VoiceRow]) -> None:
        """Show these rows; ``first`` are the ones that were read along with them."""
        self.beginResetModel()
        self._generation += 1
        self._keys = keys
        self._asked.clear()
        self._rows.clear()
        for row in first:
            self._rows[row.key] = row
        self.endResetModel()

    def forget_rows(self) -> None:
        """Read the shown rows anew (their content changed, not their order)."""
        self._generation += 1
        self._asked.clear()
        stale = list(self._rows)
        for page in {self._page_of_key(key) for key in stale[-PAGE_ROWS * 2 :]}:
            if page >= 0:
                self._ask(page)

    def _page_of_key(self, key: int) -> int:
        row = self.row_of_key(key)
        return row // PAGE_ROWS if row >= 0 else -1

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
        found = self._rows.get(key)
        if found is None:
            self._ask(row // PAGE_ROWS)
        return found

    def _ask(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        keys = self._keys[page * PAGE_ROWS : (page + 1) * PAGE_ROWS]
        generation = self._generation
        voices = self._context.desk.voices

        def read(_task: object) -> tuple[int, int, list[VoiceRow]]:
            return generation, page, voices.rows(keys)

        self._context.run(read, context=self, done=self._on_read, lane=Lane.READ)

    def _on_read(self, answer: tuple[int, int, list[VoiceRow]]) -> None:
        generation, page, rows = answer
        if generation != self._generation:
            return
        for row in rows:
            self._rows[row.key] = row
            self._rows.move_to_end(row.key)
        while len(self._rows) > PAGE_ROWS * KEPT_PAGES:
            gone, _ = self._rows.popitem(last=False)
            self._asked.discard(self._page_of_key(gone))
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
            return "…" if COLUMNS[index.column()] == "text" else ""
        return self._cell(row, COLUMNS[index.column()])

    def _cell(self, row: VoiceRow, column: str) -> str:
        if column == "received_on":
            return wareki.format_short(row.received_on)
        if column == "text":
            return row.summary or row.text
        if column == "state":
            return VOICE_STATE_LABELS[row.state]
        if column == "due_on":
            return wareki.format_short(row.due_on) if row.due_on else ""
        if column == "office":
            return row.office_name
        return str(getattr(row, column))
