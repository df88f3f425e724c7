"""From a good answer to the next clerk: 回答例 made of this voice, and a draft by an assistant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from wardapp.domain.saved_answer import SavedAnswer, SavedAnswerState
from wardapp.ui.actions import page_action
from wardapp.ui.errors import show_error
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import SAVED_ANSWER_STATE_LABELS
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_role, set_surface
from wardapp.ui.voices.section import VoiceSection
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.widgets.section_heading import SectionHeading

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.desk.answers import AnswerDraft
    from wardapp.domain.changes import Changes
    from wardapp.domain.voice import Voice
    from wardapp.ui.context import UiContext


class AnswersSection(VoiceSection):
    """The saved answers made from a voice, and the key that makes one."""

    tab: ClassVar[str] = "handling"
    kinds: ClassVar[frozenset[str]] = frozenset({"saved_answer", "response"})

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme = context.theme
        self._id = ""
        heading = SectionHeading(
            self.tr("回答例"),
            self.tr("よい回答を残すと、次に同じことを聞かれた方がすぐに答えられます。"),
        )
        self.make_button = QPushButton(self.tr("回答例にする"))
        set_icon(self.make_button, "bookmark-plus")
        self.draft_button = QPushButton(self.tr("回答案を作る"))
        set_icon(self.draft_button, "sparkles")
        self.draft_button.setToolTip(
            self.tr("庁内の補助プログラムが、回答例から回答案を作ります。個人情報は送りません。")
        )
        self._none = QLabel(self.tr("回答を記録すると、回答例にできます。"))
        set_role(self._none, "muted")
        buttons = QWidget()
        flow = FlowLayout(buttons, theme.space(2))
        flow.addWidget(self.make_button)
        flow.addWidget(self.draft_button)
        self._made = QVBoxLayout()
        self._made.setSpacing(theme.space(1))
        self._draft = QWidget()
        set_surface(self._draft, "sunken")
        inner = QVBoxLayout(self._draft)
        inner.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        inner.setSpacing(theme.space(2))
        words = QLabel(self.tr("回答案（このままでは使えません。内容を確かめて直してください）"))
        words.setWordWrap(True)
        set_role(words, "strong")
        self.draft_text = GrowingText(self.tr("回答案"), lines=3)
        self.copy_button = QPushButton(self.tr("回答案を写す"))
        set_icon(self.copy_button, "copy")
        self._sources = QVBoxLayout()
        self._sources.setSpacing(theme.space(1))
        inner.addWidget(words)
        inner.addWidget(self.draft_text)
        inner.addWidget(self.copy_button)
        inner.addLayout(self._sources)
        self._draft.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addWidget(heading)
        column.addLayout(self._made)
        column.addWidget(self._none)
        column.addWidget(buttons)
        column.addWidget(self._draft)
        self.make_button.clicked.connect(self.make)
        self.draft_button.clicked.connect(self.ask_for_draft)
        self.copy_button.clicked.connect(self.copy_draft)

    # -- showing ---------------------------------------------------------------------------------

    def read(self, desk: Desk, voice: Voice) -> Any:
        """Return the saved answers of the voice, whether it has an answer, and an assistant."""
        answered = any(response.is_answer for response in desk.voices.responses(voice.id))
        return desk.answers.of_voice(voice.id), answered, desk.answers.has_assistant

    def show_voice(self, voice: Voice, found: Any, *, own: bool, editable: bool) -> None:
        """Show them."""
        answers, answered, has_assistant = found
        if voice.id != self._id:
            self._id = voice.id
            self._draft.hide()
        _empty(self._made)
        for answer in answers:
            self._made.addWidget(self._row(answer))
        self.make_button.setVisible(not answers)
        self.make_button.setEnabled(editable and answered)
        self._none.setVisible(not answers and not answered)
        self.draft_button.setVisible(has_assistant and own)

    def _row(self, answer: SavedAnswer) -> RowButton:
        valid = answer.may_be_given(self.context.desk.today())
        row = RowButton(
            answer.question,
            answer.answer,
            SAVED_ANSWER_STATE_LABELS[answer.state],
            "success" if valid else "warning",
        )
        row.clicked.connect(
            lambda _checked=False: self.context.open_record("saved_answer", answer.id)
        )
        return row

    # -- making ----------------------------------------------------------------------------------

    def make(self) -> None:
        """Make a saved answer of this voice and its answer, and say where it waits."""
        desk, voice = self.context.desk, self._id
        if not voice or not self.make_button.isEnabled():
            return

        def done(changes: Changes) -> None:
            answer = desk.answers.get(changes.id)
            words = (
                self.tr("回答例にしました。「回答例」で内容を確かめると使えるようになります。")
                if answer.state is SavedAnswerState.DRAFT
                else self.tr("この声は、すでに回答例になっています。")
            )
            self.context.notify(words, lambda: self.context.write(desk.undo, context=self))

        self.context.write(lambda: desk.answers.add_from_voice(voice), context=self, done=done)

    def ask_for_draft(self) -> None:
        """Ask the assistant on the internal network, off the drawing thread."""
        desk, wanted = self.context.desk, self._id

        def ask(_task: object) -> tuple[str, AnswerDraft]:
            voice, contact = desk.voices.get(wanted), desk.voices.contact(wanted)
            names = (
                (contact.name, contact.kana, contact.phone, contact.email, contact.address)
                if contact
                else ()
            )
            return wanted, desk.answers.draft(voice.text, names)

        self.draft_button.setEnabled(False)
        self.draft_button.setText(self.tr("作成しています…"))
        self.context.run(ask, context=self, done=self._on_drafted, failed=self._on_failed)

    def _on_drafted(self, found: tuple[str, AnswerDraft]) -> None:
        self._ready()
        voice, draft = found
        if voice != self._id:
            return
        self.draft_text.show_text(draft.text)
        _empty(self._sources)
        for number, source in enumerate(draft.sources, 1):
            row = RowButton(f"［{number}］{source.question}", source.answer)
            row.clicked.connect(
                lambda _checked=False, record=source.id: self.context.open_record(
                    "saved_answer", record
                )
            )
            self._sources.addWidget(row)
        self._draft.show()

    def _on_failed(self, error: Exception) -> None:
        self._ready()
        show_error(self, error)

    def _ready(self) -> None:
        self.draft_button.setEnabled(True)
        self.draft_button.setText(self.tr("回答案を作る"))

    def copy_draft(self) -> None:
        """Put the draft on the clipboard, to be corrected where one answers."""
        QGuiApplication.clipboard().setText(self.draft_text.toPlainText())
        self.context.notify(self.tr("回答案を写しました"))

    def add_keys(self, pane: QWidget) -> None:
        """Make 回答例にする a key of the whole reading pane."""
        words = self.tr("この声の回答を回答例にする")
        page_action(pane, words, "Ctrl+Shift+A", self.make, "bookmark-plus")


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
