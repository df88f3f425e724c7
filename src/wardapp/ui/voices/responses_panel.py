"""What was done and answered, and the line in which one writes the next."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.template import Template, TemplatePurpose
from wardapp.domain.voice import ResponseKind
from wardapp.ui.dates import format_date
from wardapp.ui.errors import show_error
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import RESPONSE_KIND_LABELS
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.pill import Pill
from wardapp.ui.words import said

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.domain.voice import Response, Voice
    from wardapp.ui.context import UiContext


UNSENT = "response"
"""The kind of drafts that hold a response begun and not yet recorded."""
UNSENT_PAUSE_MS = 400
_TONES = {
    ResponseKind.ANSWER: "success",
    ResponseKind.INTERIM: "accent",
    ResponseKind.REOPENING: "warning",
    ResponseKind.OUTCOME: "success",
}

BY_POST = "郵送"
METHOD_WORDS = ("電話", "面談", "メール", BY_POST, "ホームページ")
"""How an answer was told; kept in the record as it stands here."""


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
        self.method = QComboBox()
        self.method.setAccessibleName(self.tr("伝えた方法"))
        self.method.addItem(self.tr("（方法）"), "")
        for word in METHOD_WORDS:
            self.method.addItem(said(word), word)
        self.template_button = QPushButton(self.tr("ひな形"))
        set_icon(self.template_button, "bookmark")
        set_kind(self.template_button, "quiet")
        self._templates = QMenu(self.template_button)
        self._templates.aboutToShow.connect(self._offer_templates)
        self.template_button.setMenu(self._templates)
        self.template_button.setProperty("menued", True)
        self.note_button = QPushButton(self.tr("経過"))
        self.note_button.setToolTip(self.tr("したことを記録する"))
        self.interim_button = QPushButton(self.tr("中間回答"))
        self.interim_button.setToolTip(
            self.tr("途中までの答えとして記録する。回答期限はそのままです")
        )
        self.answer_button = QPushButton(self.tr("回答"))
        self.answer_button.setToolTip(self.tr("答えとして記録し、回答済にする"))
        for button, kind in (
            (self.note_button, ResponseKind.NOTE),
            (self.interim_button, ResponseKind.INTERIM),
            (self.answer_button, ResponseKind.ANSWER),
        ):
            button.setAccessibleName(
                self.tr("{kind}として記録").format(kind=RESPONSE_KIND_LABELS[kind])
            )
            button.clicked.connect(partial(self._on_add, kind))
        self._writing = QWidget()
        writing = QVBoxLayout(self._writing)
        writing.setContentsMargins(0, 0, 0, 0)
        writing.setSpacing(theme.space(2))
        writing.addWidget(self.text)
        buttons = QWidget()
        flow = FlowLayout(buttons, theme.space(2))
        flow.addWidget(self.method)
        for button in (
            self.note_button,
            self.interim_button,
            self.answer_button,
            self.template_button,
        ):
            flow.addWidget(button)
        writing.addWidget(buttons)
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
        due = format_date(voice.due_on) if voice.due_on else ""
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
        head.addWidget(
            Pill(RESPONSE_KIND_LABELS[response.kind], _TONES.get(response.kind, "neutral"))
        )
        who = self._context.desk.city.name_of(response.person_id)
        parts = (format_date(response.responded_on), said(response.method), who)
        when = QLabel("　".join(part for part in parts if part))
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
        if response.kind in {ResponseKind.ANSWER, ResponseKind.INTERIM, ResponseKind.OUTCOME}:
            menu.addAction(
                self.tr("手紙として印刷"),
                partial(self._context.print_document, "回答文", response.id),
            )
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

    def _offer_templates(self) -> None:
        """Offer the office's answers; they are few, and read from memory of the database."""
        self._templates.clear()
        listed = self._context.desk.templates.list(TemplatePurpose.ANSWER)
        for template in listed:
            self._templates.addAction(template.name, partial(self.fill_in, template))
        if not listed:
            words = self.tr("「設定」の「ひな形」で、口頭・メールの回答を用意できます")
            self._templates.addAction(words).setEnabled(False)

    def fill_in(self, template: Template) -> None:
        """Put a template after what is typed; nothing is written over."""
        desk, voice_id = self._context.desk, self._id

        def filled(values: dict[str, str]) -> None:
            if voice_id != self._id:
                return
            typed = self.text.toPlainText().rstrip()
            words = template.filled(values)
            self.text.setPlainText(f"{typed}\n{words}" if typed else words)
            self.text.setFocus()

        self._context.run(lambda _task: desk.letter_values(voice_id), context=self, done=filled)

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

    def _on_add(self, kind: ResponseKind, _checked: bool = False) -> None:
        self.add(kind)

    def add(self, kind: ResponseKind) -> None:
        """Keep what was typed: as what was done, as an interim answer, or as the answer."""
        text, voice_id, desk = self.text.toPlainText(), self._id, self._context.desk
        method = str(self.method.currentData() or "")
        if not text.strip():
            self.text.setFocus()
            return
        self._pause.stop()

        def write() -> Changes:
            changes = desk.voices.add_response(voice_id, text, kind=kind, method=method)
            desk.drafts.remove(UNSENT, voice_id)
            return changes

        def added(_changes: Changes) -> None:
            # Another voice may be shown by now, with a text of its own.
            if self._id == voice_id and self.text.toPlainText() == text:
                self.text.show_text("")
                self.method.setCurrentIndex(0)

        self._context.write(write, context=self, done=added, failed=self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        show_error(self, error)
