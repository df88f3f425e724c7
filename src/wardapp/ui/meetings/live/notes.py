"""What was said under the present item: line by line, editable where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.minutes import Statement, StatementKind
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_role, set_surface
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.pill import Pill

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wardapp.ui.context import UiContext


class NoteLine(QWidget):
    """One note: time, speaker, words. Emptied, it goes to ごみ箱."""

    def __init__(self, notes: NotesView, note: Statement, context: UiContext) -> None:
        super().__init__()
        self._notes = notes
        self._id = note.id
        theme = context.theme
        self.time = QLabel(note.said_at)
        set_role(self.time, "faint")
        self.time.setMinimumWidth(theme.size(44))
        self.speaker = QLineEdit()
        self.speaker.setAccessibleName(self.tr("発言者"))
        self.speaker.setPlaceholderText(self.tr("発言者"))
        self.speaker.setFixedWidth(theme.column(150 if theme.text_percent <= 130 else 110))
        self.text = _NoteText(self, self.tr("発言の内容"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(2))
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.time, 0, top)
        if note.kind is StatementKind.INTERNAL:
            row.addWidget(Pill(self.tr("内部メモ"), "warning"), 0, top)
            self.speaker.hide()
        row.addWidget(self.speaker, 0, top)
        row.addWidget(self.text, 1)
        self.speaker.textEdited.connect(
            lambda text: notes.auto.note(self._id, "speaker", text.strip())
        )
        self.text.typed.connect(lambda text: notes.auto.note(self._id, "text", text))
        self.show_note(note)

    def show_note(self, note: Statement) -> None:
        """Show what is true now, unless one writes in it."""
        if not self.speaker.hasFocus():
            self.speaker.setText(note.speaker)
            self.speaker.setCursorPosition(0)
            self.speaker.setToolTip(note.speaker)
        if not self.text.hasFocus():
            self.text.show_text(note.text)

    def move(self, step: int) -> None:  # type: ignore[override]
        """Move the note up or down in its item."""
        self._notes.move_note(self._id, step)


class _NoteText(GrowingText):
    def __init__(self, line: NoteLine, name: str) -> None:
        super().__init__(name, 1)
        self._line = line
        self.setToolTip(
            self.tr("直すとそのまま保存されます。Alt+上下で並べ替え、空にすると削除します。")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down move the note."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self._line.move(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)


class NotesView(QScrollArea):
    """The notes of one item, and its 要旨 below."""

    def __init__(self, context: UiContext, meeting_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting_id = meeting_id
        self._lines: dict[str, NoteLine] = {}
        self._item: str | None = None
        desk, theme = context.desk, context.theme
        self.auto = AutoSave(
            context,
            save=lambda record, fields: desk.minutes.edit_note(record, **fields),
            parent=self,
        )
        self.summary_auto = AutoSave(
            context,
            save=lambda item, fields: desk.minutes.sum_up(meeting_id, item or None, fields["text"]),
            parent=self,
        )
        self.setAccessibleName(self.tr("この議題の記録"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        set_surface(body, "panel")
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        column.setSpacing(theme.space(2))
        self._nothing = Paragraph(
            self.tr("この議題の記録はまだありません。下の欄に書いてEnterを押すと、ここに並びます。")
        )
        set_role(self._nothing, "muted")
        column.addWidget(self._nothing)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.space(1.5))
        column.addLayout(self._list)
        column.addStretch(1)
        label = QLabel(self.tr("要旨（議事要旨に載ります） F9"))
        set_role(label, "field")
        self.summary = GrowingText(self.tr("この議題の要旨"), 2)
        self.summary.setPlaceholderText(self.tr("説明、意見、結論を二、三文で"))
        label.setBuddy(self.summary)
        column.addWidget(label)
        column.addWidget(self.summary)
        self.setWidget(body)
        self.summary.typed.connect(
            lambda text: self.summary_auto.note(self._item or "", "text", text)
        )

    def flush(self) -> None:
        """Save what was typed, now."""
        self.auto.flush()
        self.summary_auto.flush()

    def show_notes(self, item: str | None, notes: Sequence[Statement]) -> None:
        """Show the notes of an item; fields in which one writes stay as they are."""
        if item != self._item:
            self.flush()
            self._item = item
            self.summary.clearFocus()
        said = [one for one in notes if one.kind is not StatementKind.SUMMARY]
        summary = next((o.text for o in notes if o.kind is StatementKind.SUMMARY), "")
        pending = self.summary_auto.pending(item or "")
        if not self.summary.hasFocus():
            self.summary.show_text(str(pending.get("text", summary)))
        for gone in set(self._lines) - {one.id for one in said}:
            line = self._lines.pop(gone)
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        added = False
        for number, note in enumerate(said):
            line = self._lines.get(note.id) or NoteLine(self, note, self._context)
            added = added or note.id not in self._lines
            self._lines[note.id] = line
            if self._list.indexOf(line) != number:
                self._list.removeWidget(line)
                self._list.insertWidget(number, line)
            line.show_note(note)
        self._nothing.setVisible(not said)
        if added:
            self._context.run(
                lambda _task: None, context=self, done=lambda _none: self._to_the_end()
            )

    def _to_the_end(self) -> None:
        here = self.focusWidget()  # PySide's stubs do not know that there may be none
        if here is None or not self.isAncestorOf(here):
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum())

    def line_of(self, note_id: str) -> NoteLine:
        """Return the line of a note."""
        return self._lines[note_id]

    def move_note(self, note_id: str, step: int) -> None:
        """Move a note by so many places."""
        order = [
            key
            for number in range(self._list.count())
            for key, line in self._lines.items()
            if (item := self._list.itemAt(number)) is not None and item.widget() is line
        ]
        to = order.index(note_id) + step
        if 0 <= to < len(order):
            desk = self._context.desk
            self.flush()
            self._context.write(lambda: desk.minutes.move_note(note_id, to), context=self)
