"""A field that finds voices while one types, and hands over the one that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout, QWidget

from wardapp.domain.voice_list import BEST, VoiceFilter
from wardapp.ui.requests.voice_cards import VoiceCard, VoiceCardDelegate, VoiceCardModel
from wardapp.ui.theme import set_role
from wardapp.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wardapp.domain.voice_list import VoiceRow
    from wardapp.ui.background import Task
    from wardapp.ui.context import UiContext

SHOWN = 30
"""Voices that are offered at once; a narrower search finds the others."""


class VoiceSearch(QWidget):
    """Finds voices by words. Enter takes the marked one, the arrow keys mark another.

    Signals:
        voice_chosen(str): The person took this voice.
        opened_or_closed(bool): The list of what was found is to be seen, or no longer.
    """

    voice_chosen = Signal(str)
    opened_or_closed = Signal(bool)

    def __init__(self, context: UiContext, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None
        self._chosen_ids: frozenset[str] = frozenset()
        self._found: list[VoiceRow] = []
        self._asked = ""
        self.field = SearchField(placeholder, self)
        self.field.setAccessibleName(placeholder)
        self._model = VoiceCardModel(self)
        self.results = QListView(self)
        self.results.setModel(self._model)
        self.results.setItemDelegate(
            VoiceCardDelegate(context.theme, marks=False, parent=self.results)
        )
        self.results.setAccessibleName(self.tr("見つかった区民の声"))
        self.results.setMouseTracking(True)
        self.results.setProperty("framed", "true")
        self.results.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._words = QLabel(self)
        set_role(self._words, "caption")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(context.theme.space(1.5))
        whole.addWidget(self.field)
        whole.addWidget(self._words)
        whole.addWidget(self.results, 1)
        self._words.hide()
        self.results.hide()
        self.field.searched.connect(self._on_searched)
        self.results.clicked.connect(self._on_result_clicked)
        self.field.installEventFilter(self)
        self.results.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether the list of what was found is to be seen."""
        return not self.results.isHidden()

    @property
    def found(self) -> tuple[VoiceRow, ...]:
        """What the last search found."""
        return tuple(self._found)

    def mark_chosen(self, voice_ids: Iterable[str]) -> None:
        """Say which voices are already there; they are shown with 追加済."""
        self._chosen_ids = frozenset(voice_ids)
        if self._found:
            self._show(self._found)

    def clear(self) -> None:
        """Empty the field and close the list."""
        self.field.clear()
        self._close()

    def _on_searched(self, text: str) -> None:
        if text.strip():
            self.search_now()
        else:
            self._close()

    def search_now(self) -> None:
        """Look for what is typed, off the drawing thread; an older search is given up."""
        query = self.field.text().strip()
        if not query:
            return
        if self._task is not None:
            self._task.cancel()
        self._asked = query
        desk = self._context.desk

        def look(task: Task) -> tuple[int, list[VoiceRow]]:
            keys = desk.voices.ids(VoiceFilter(query=query), BEST)
            task.check()
            return len(keys), desk.voices.rows(keys[:SHOWN])

        self._task = self._context.run(look, context=self, done=self._on_found)

    def _on_found(self, found: tuple[int, list[VoiceRow]]) -> None:
        if not self.field.text().strip():
            return
        count, rows = found
        self._show(rows)
        if not count:
            words = self.tr("見つかりません。ほかの言葉でお試しください。")
        elif count > len(rows):
            words = self.tr("{count}件見つかりました。はじめの{shown}件を表示しています。").format(
                count=f"{count:,}", shown=len(rows)
            )
        else:
            words = self.tr("{count}件見つかりました。Enterで追加します。").format(count=count)
        self._words.setText(words)
        self._words.show()
        was_open = self.is_open
        self.results.setVisible(bool(rows))
        if not was_open:
            self.opened_or_closed.emit(True)

    def _show(self, rows: list[VoiceRow]) -> None:
        before = self.results.currentIndex().row()
        self._found = rows
        self._model.show([VoiceCard(row, chosen=row.id in self._chosen_ids) for row in rows])
        if rows:
            self._mark_row(before if 0 <= before < len(rows) else self._next_free(-1, 1))

    def _next_free(self, row: int, way: int) -> int:
        """Return the next row that is not chosen yet, or simply the next one."""
        cards = self._model.cards
        free = [n for n in range(len(cards)) if not cards[n].chosen and (n - row) * way > 0]
        if free:
            return min(free) if way > 0 else max(free)
        return max(0, min(len(cards) - 1, row + way))

    def _mark_row(self, row: int) -> None:
        self.results.setCurrentIndex(self._model.index(row))

    def _close(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._found = []
        self._model.show([])
        self._words.hide()
        self.results.hide()
        self.opened_or_closed.emit(False)

    def _on_result_clicked(self, index: QModelIndex) -> None:
        self._take(index)

    def _take(self, index: QModelIndex) -> None:
        card = self._model.card_at(index)
        if card is None or card.chosen:
            return
        row = index.row()
        self._chosen_ids |= {card.voice.id}
        self._show(self._found)
        self._mark_row(self._next_free(row, 1))
        self.voice_chosen.emit(card.voice.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys and Enter work from the field, so that the hands stay there."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.is_open and self.field.text().strip() == self._asked:
                self._take(self.results.currentIndex())
            else:
                self.search_now()
            return True
        if key == Qt.Key.Key_Escape and self.field.text():
            self.clear()
            self.field.setFocus()
            return True
        if watched is self.field and self.is_open and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            row = self.results.currentIndex().row() + step
            self._mark_row(max(0, min(self._model.rowCount() - 1, row)))
            return True
        return super().eventFilter(watched, event)
