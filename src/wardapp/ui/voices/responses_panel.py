"""What was done and answered, and the line in which one writes the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from wardapp.domain import wareki
from wardapp.ui.errors import show_error
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_role, set_surface
from wardapp.ui.widgets.pill import Pill

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.domain.voice import Response, Voice
    from wardapp.ui.context import UiContext


class ResponsesPanel(QWidget):
    """The responses of a voice."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._id = ""
        theme = context.theme
        heading = QLabel(self.tr("対応"))
        set_role(heading, "strong")
        self._due = QLabel()
        set_role(self._due, "muted")
        head = QHBoxLayout()
        head.addWidget(heading)
        head.addWidget(self._due)
        head.addStretch(1)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.space(2))
        self.text = GrowingText(self.tr("対応の内容"), lines=2)
        self.text.setPlaceholderText(self.tr("したこと、答えたことを書く"))
        self.note_button = QPushButton(self.tr("経過として記録"))
        self.answer_button = QPushButton(self.tr("回答として記録"))
        self.note_button.clicked.connect(lambda _checked=False: self.add(is_answer=False))
        self.answer_button.clicked.connect(lambda _checked=False: self.add(is_answer=True))
        self._writing = QWidget()
        writing = QVBoxLayout(self._writing)
        writing.setContentsMargins(0, 0, 0, 0)
        writing.setSpacing(theme.space(2))
        writing.addWidget(self.text)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.note_button)
        buttons.addWidget(self.answer_button)
        writing.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addLayout(head)
        column.addLayout(self._list)
        column.addWidget(self._writing)

    def show_responses(self, voice: Voice, responses: tuple[Response, ...], *, own: bool) -> None:
        """Show what was done; a text being typed for this voice stays."""
        if voice.id != self._id:
            self._id = voice.id
            self.text.show_text("")
        due = wareki.format_date(voice.due_on) if voice.due_on else ""
        self._due.setText(self.tr("回答期限 {date}").format(date=due) if due else "")
        while (item := self._list.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().deleteLater()
        for response in responses:
            self._list.addWidget(self._card(response))
        self._writing.setVisible(own)

    def _card(self, response: Response) -> QWidget:
        theme = self._context.theme
        card = QWidget()
        set_surface(card, "sunken")
        head = QHBoxLayout()
        head.setSpacing(theme.space(2))
        word = self.tr("回答") if response.is_answer else self.tr("経過")
        head.addWidget(Pill(word, "success" if response.is_answer else "neutral"))
        who = self._context.desk.city.name_of(response.person_id)
        when = QLabel("　".join(p for p in (wareki.format_date(response.responded_on), who) if p))
        set_role(when, "muted")
        head.addWidget(when)
        head.addStretch(1)
        text = QLabel(response.text)
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(card)
        column.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(3))
        column.setSpacing(theme.space(1))
        column.addLayout(head)
        column.addWidget(text)
        return card

    def add(self, *, is_answer: bool) -> None:
        """Keep what was typed as a note or as the answer."""
        text, voice_id, desk = self.text.toPlainText(), self._id, self._context.desk
        if not text.strip():
            self.text.setFocus()
            return
        self._context.write(
            lambda: desk.voices.add_response(voice_id, text, is_answer=is_answer),
            context=self,
            done=self._on_added,
            failed=self._on_failed,
        )

    def _on_added(self, _changes: Changes) -> None:
        self.text.show_text("")

    def _on_failed(self, error: Exception) -> None:
        show_error(self, error)
