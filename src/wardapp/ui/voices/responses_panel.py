"""What was done and answered, and the line in which one writes the next."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain import wareki
from wardapp.ui.errors import show_error
from wardapp.ui.icons import set_icon
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.widgets.pill import Pill

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.domain.voice import Response, Voice
    from wardapp.ui.context import UiContext


UNSENT = "response"
"""The kind of drafts that hold a response begun and not yet recorded."""
UNSENT_PAUSE_MS = 400


class ResponsesPanel(QWidget):
    """The responses of a voice."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._id = ""
        self._own = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(UNSENT_PAUSE_MS)
        self._pause.timeout.connect(self.save_unsent)
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
        self.text.typed.connect(self._on_typed)
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

    def show_responses(
        self, voice: Voice, responses: tuple[Response, ...], unsent: str, *, own: bool
    ) -> None:
        """Show what was done; a text that was begun for this voice is there again."""
        if voice.id != self._id:
            self.save_unsent()
            self._id = voice.id
            self.text.show_text(unsent)
        due = wareki.format_date(voice.due_on) if voice.due_on else ""
        self._due.setText(self.tr("回答期限 {date}").format(date=due) if due else "")
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._own = own
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
        head.addWidget(when, 1)
        if self._own:
            head.addWidget(self._more_button(response))
        text = QLabel(response.text)
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(card)
        column.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(3))
        column.setSpacing(theme.space(1))
        column.addLayout(head)
        column.addWidget(text)
        return card

    def _more_button(self, response: Response) -> QPushButton:
        button = QPushButton()
        set_icon(button, "ellipsis")
        set_kind(button, "quiet")
        button.setFixedWidth(self._context.theme.size(34))
        button.setAccessibleName(self.tr("この対応の操作"))
        menu = QMenu(button)
        menu.addAction(self.tr("書き直す…"), partial(self.ask_text, response))
        menu.addAction(self.tr("ごみ箱へ移す"), partial(self.discard, response))
        button.clicked.connect(
            lambda _checked=False: menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        )
        return button

    def ask_text(self, response: Response) -> None:
        """Ask for other words for what was done."""
        text, changed = QInputDialog.getMultiLineText(
            self, self.tr("対応を書き直す"), self.tr("対応の内容"), response.text
        )
        if changed and text != response.text:
            desk = self._context.desk
            self._context.write(
                lambda: desk.voices.edit_response(response.id, text=text),
                context=self,
                failed=self._on_failed,
            )

    def discard(self, response: Response) -> None:
        """Move a response to ごみ箱, with a way back."""
        desk, words = self._context.desk, self.tr("対応をごみ箱へ移しました")
        self._context.write(
            lambda: desk.voices.discard_response(response.id),
            context=self,
            done=lambda _changes: self._context.notify(words, self._undo),
            failed=self._on_failed,
        )

    def _undo(self) -> None:
        desk = self._context.desk
        self._context.write(desk.undo, context=self._context.background)

    # -- what is being written -------------------------------------------------------------------

    def _on_typed(self, _text: str) -> None:
        self._pause.start()

    def save_unsent(self) -> None:
        """Keep what was begun: another voice is read, the window closes, the power fails."""
        if not self._pause.isActive() and self.sender() is not self._pause:
            return
        self._pause.stop()
        text, voice_id, desk = self.text.toPlainText(), self._id, self._context.desk
        if text.strip():
            self._context.write(
                lambda: desk.drafts.save(UNSENT, voice_id, {"text": text}),
                context=self._context.background,
            )
        else:
            self._context.write(
                lambda: desk.drafts.remove(UNSENT, voice_id), context=self._context.background
            )

    # -- keeping ---------------------------------------------------------------------------------

    def add(self, *, is_answer: bool) -> None:
        """Keep what was typed as a note or as the answer."""
        text, voice_id, desk = self.text.toPlainText(), self._id, self._context.desk
        if not text.strip():
            self.text.setFocus()
            return
        self._pause.stop()

        def write() -> Changes:
            changes = desk.voices.add_response(voice_id, text, is_answer=is_answer)
            desk.drafts.remove(UNSENT, voice_id)
            return changes

        def added(_changes: Changes) -> None:
            # Another voice may be shown by now, with a text of its own.
            if self._id == voice_id and self.text.toPlainText() == text:
                self.text.show_text("")

        self._context.write(write, context=self, done=added, failed=self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        show_error(self, error)
