"""The own office's answer to a question round; saved while one writes, given by a button."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from wardapp.domain.hearing import Inquiry, InquiryAnswer, InquiryState
from wardapp.ui.dates import format_short
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.section_heading import SectionHeading

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext


class AnswerForm(QWidget):
    """Two answers, who answers, and 回答する."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._id = ""
        desk, theme = context.desk, context.theme
        self.auto = AutoSave(
            context,
            save=lambda key, fields: desk.inquiries.write_answer(key, **fields),
            parent=self,
        )
        self._heading = SectionHeading(self.tr("私たちの回答"))
        self.texts = {name: GrowingText(name, lines=3) for name in ("answer_1", "answer_2")}
        self.who = QLineEdit()
        self.who.setPlaceholderText(self.tr("例：総務企画課 企画係"))
        self.submit_button = QPushButton(self.tr("回答する"))
        set_kind(self.submit_button, "primary")
        self._state = Paragraph()
        set_role(self._state, "muted")
        self._fields = {name: Field("", text) for name, text in self.texts.items()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addWidget(self._heading)
        for field in self._fields.values():
            column.addWidget(field)
        column.addWidget(Field(self.tr("回答者"), self.who))
        row = QHBoxLayout()
        row.addWidget(self._state, 1)
        row.addWidget(self.auto.label)
        row.addWidget(self.submit_button)
        column.addLayout(row)
        for name, text in self.texts.items():
            text.typed.connect(lambda value, name=name: self._note(name, value))
        self.who.textEdited.connect(lambda value: self._note("who", value))
        self.submit_button.clicked.connect(self.submit)
        self._given = False

    def show_answer(self, inquiry: Inquiry, answer: InquiryAnswer | None) -> None:
        """Show the own office's answer; hidden where this office is not asked."""
        self.setVisible(answer is not None and inquiry.state is not InquiryState.DRAFT)
        if answer is None:
            self._id = ""
            return
        if inquiry.id != self._id:
            self.auto.flush()
            self.auto.label.clear()
        self._id = inquiry.id
        pending = self.auto.pending(inquiry.id)
        self._given = answer.answered_on is not None
        open_ = inquiry.state is InquiryState.ASKED and not self._given
        for name, question in (
            ("answer_1", inquiry.question_1),
            ("answer_2", inquiry.question_2),
        ):
            self._fields[name].set_label(question)
            self._fields[name].setVisible(bool(question))
            if name not in pending:
                self.texts[name].show_text(getattr(answer, name))
            self.texts[name].setReadOnly(not open_)
        if "who" not in pending and self.who.text() != answer.who:
            self.who.setText(answer.who)
        self.who.setReadOnly(not open_)
        self.submit_button.setVisible(inquiry.state is InquiryState.ASKED)
        self.submit_button.setText(self.tr("書き直す") if self._given else self.tr("回答する"))
        set_kind(self.submit_button, "quiet" if self._given else "primary")
        if self._given and answer.answered_on:
            words = self.tr("{day}に回答しました。").format(day=format_short(answer.answered_on))
        elif inquiry.due_on:
            words = self.tr("回答期限 {day}。書きかけは自動で保存されます。").format(
                day=format_short(inquiry.due_on)
            )
        else:
            words = ""
        self._state.setText(words)

    def _note(self, name: str, value: object) -> None:
        if self._id and not self._given:
            self.auto.note(self._id, name, value)

    def submit(self) -> None:
        """Give the answer, or take it back to write on; what is in the fields goes with it."""
        desk, record, given = self._context.desk, self._id, self._given
        if not record:
            return
        values: dict[str, Any] = {name: text.toPlainText() for name, text in self.texts.items()}
        values["who"] = self.who.text()
        self.auto.flush()

        def write() -> object:
            if given:
                return desk.inquiries.submit(record, done=False)
            return desk.inquiries.submit(record, **values)

        words = self.tr("回答を書き直せるようにしました。") if given else self.tr("回答しました。")
        self._context.write(
            write,
            context=self,
            done=lambda _c: self._context.notify(
                words, lambda: self._context.write(desk.undo, context=self)
            ),
        )
