"""What came of a meeting: its record, whole and item by item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from wardapp.domain.meeting import AgendaItem, Meeting
from wardapp.ui.labels import MEETING_STATE_LABELS
from wardapp.ui.requests.fields import GrowingText, MarkedField, Segments
from wardapp.ui.widgets.section_heading import SectionHeading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wardapp.ui.context import UiContext


class RecordPanel(QScrollArea):
    """State, a note on the whole, and a note on each item.

    Signals:
        typed(str, object): A person gave this field of the meeting this value.
        item_typed(str, str): A person wrote this note on this item.
    """

    typed = Signal(str, object)
    item_typed = Signal(str, str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._editable = True
        self._items: tuple[tuple[str, str], ...] = ()
        self._notes: dict[str, GrowingText] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme = context.theme
        self.state = Segments(self.tr("状態"), dict(MEETING_STATE_LABELS.items()), theme)
        self.note = GrowingText(self.tr("会議の記録"), 3)
        self.note.setPlaceholderText(self.tr("全体の概要、次回の予定、申し送り"))
        body = QWidget(self)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(
            theme.space(5), theme.space(4), theme.space(5), theme.space(6)
        )
        self._column.setSpacing(theme.space(3))
        self._column.addWidget(MarkedField(self.tr("状態"), self.state))
        self._column.addWidget(MarkedField(self.tr("会議の記録"), self.note))
        self._heading = SectionHeading(
            self.tr("議題ごとの記録"), self.tr("説明の要点、意見、決まったこと")
        )
        self._column.addWidget(self._heading)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.space(3))
        self._column.addLayout(self._list)
        self._column.addStretch(1)
        self.setWidget(body)
        self.state.chosen.connect(self._on_state_chosen)
        self.note.typed.connect(self._on_note_typed)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show the record of this meeting."""
        self.state.show_value(meeting.state)
        self.note.show_text(meeting.note)

    def show_items(self, items: Sequence[AgendaItem]) -> None:
        """Show a field for each item."""
        listed = tuple((item.id, item.title) for item in items)
        if listed != self._items:
            self._items = listed
            self._make_fields(items)
        for item in items:
            field = self._notes[item.id]
            if not field.hasFocus():
                field.show_text(item.note)
        self._heading.setVisible(bool(items))

    def _make_fields(self, items: Sequence[AgendaItem]) -> None:
        while (old := self._list.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._notes = {}
        for number, item in enumerate(items, 1):
            note = GrowingText(self.tr("{title}の記録").format(title=item.title), 2)
            note.setReadOnly(not self._editable)
            note.typed.connect(_Teller(self, item.id))
            self._notes[item.id] = note
            label = self.tr("{number}　{title}").format(number=number, title=item.title)
            self._list.addWidget(MarkedField(label, note))

    def note_of(self, item_id: str) -> GrowingText:
        """Return the field in which the note on an item is written."""
        return self._notes[item_id]

    def set_editable(self, *, editable: bool) -> None:
        """A meeting of another office is only looked at."""
        self._editable = editable
        self.state.setEnabled(editable)
        self.note.setReadOnly(not editable)
        for field in self._notes.values():
            field.setReadOnly(not editable)

    def _on_state_chosen(self, value: object) -> None:
        self.typed.emit("state", value)

    def _on_note_typed(self, text: str) -> None:
        self.typed.emit("note", text)


class _Teller:
    """Tells the panel on which item a note was written."""

    def __init__(self, panel: RecordPanel, item_id: str) -> None:
        self._panel, self._item_id = panel, item_id

    def __call__(self, text: str) -> None:
        """Tell it."""
        self._panel.item_typed.emit(self._item_id, text)
