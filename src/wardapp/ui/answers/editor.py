"""One saved answer: question, answer, until when it holds, and whether it may be given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.saved_answer import SavedAnswer, SavedAnswerState
from wardapp.ui.dates import format_date
from wardapp.ui.errors import show_error
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import SAVED_ANSWER_STATE_LABELS
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.pill import Pill
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.widgets.two_sides import TwoSides

if TYPE_CHECKING:
    from collections.abc import Callable

    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext


class AnswerEditor(QWidget):
    """The answer that is chosen, edited in place, saved by itself."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._id = ""
        self.answer: SavedAnswer | None = None
        desk = context.desk
        self.auto = AutoSave(
            context, save=lambda key, fields: desk.answers.edit(key, **fields), parent=self
        )
        self.setAccessibleName(self.tr("選んだ回答例"))
        self._make()
        self._lay_out()
        self._connect()

    def _make(self) -> None:
        self._state = Pill("")
        self._where = QLabel()
        set_role(self._where, "muted")
        self._where.setWordWrap(True)
        self._notice = Paragraph()
        set_role(self._notice, "warning")
        self.copy_button = QPushButton(self.tr("回答を写す"))
        set_icon(self.copy_button, "copy")
        self.copy_button.setToolTip(self.tr("回答を写す（Ctrl+Shift+C）"))
        self.approve_button = QPushButton(self.tr("確認して使えるようにする"))
        self.withdraw_button = QPushButton(self.tr("使用を中止する"))
        self.own_button = QPushButton(self.tr("自分の区役所の回答例に写す"))
        self.question = GrowingText(self.tr("質問"), lines=2)
        self.reply = GrowingText(self.tr("回答"), lines=5)
        self.keywords = QLineEdit()
        self.keywords.setPlaceholderText(self.tr("ほかの言い方。空白で区切ります（任意）"))
        self.category = NameCombo()
        self.division = NameCombo()
        self.valid_until = WarekiDateEdit(self._context.desk.today, prefer="future")
        self._voice = QWidget()
        self._voice_column = QVBoxLayout(self._voice)
        self._voice_column.setContentsMargins(0, 0, 0, 0)

    def _lay_out(self) -> None:
        theme = self._context.theme
        head = QWidget()
        set_surface(head, "header")
        column = QVBoxLayout(head)
        column.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(3))
        column.setSpacing(theme.space(2))
        column.addWidget(TwoSides([self._state], [self.auto.label], theme.space(2)))
        column.addWidget(self._where)
        column.addWidget(self._notice)
        buttons = QWidget()
        flow = FlowLayout(buttons, theme.space(2))
        for button in (
            self.copy_button,
            self.approve_button,
            self.withdraw_button,
            self.own_button,
        ):
            flow.addWidget(button)
        column.addWidget(buttons)
        body = QWidget()
        set_surface(body, "panel")
        inner = QVBoxLayout(body)
        inner.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(5))
        inner.setSpacing(theme.space(4))
        self._question_field = Field(self.tr("質問"), self.question)
        self._reply_field = Field(self.tr("回答"), self.reply)
        inner.addWidget(self._question_field)
        inner.addWidget(self._reply_field)
        inner.addWidget(Field(self.tr("探すときの言葉"), self.keywords))
        inner.addWidget(
            Pairs(
                (
                    (self.tr("分類"), self.category),
                    (self.tr("担当課"), self.division),
                    (self.tr("有効期限"), self.valid_until),
                )
            )
        )
        inner.addWidget(self._voice)
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(scroll, 1)

    def _connect(self) -> None:
        self.question.typed.connect(lambda text: self._note_text("question", text))
        self.reply.typed.connect(lambda text: self._note_text("answer", text))
        self.keywords.textEdited.connect(lambda text: self._note("keywords", text))
        self.category.chosen.connect(lambda value: self._note("category_id", value))
        self.division.chosen.connect(lambda value: self._note("division_id", value))
        self.valid_until.date_changed.connect(lambda day: self._note("valid_until_on", day))
        self.copy_button.clicked.connect(self.copy_answer)
        self.approve_button.clicked.connect(self.approve)
        self.withdraw_button.clicked.connect(self.withdraw)
        self.own_button.clicked.connect(self.copy_to_own)
        self.auto.failed.connect(lambda _record, error: show_error(self, error))
        self._context.changed.changed.connect(self._on_changed)

    # -- showing ---------------------------------------------------------------------------------

    def show_answer(self, record: str) -> None:
        """Show an answer; what was edited in the one before is saved first."""
        if record != self._id:
            self.auto.flush()
            self.auto.label.clear()
            self._id = record
        self._read()

    def _read(self) -> None:
        desk, wanted = self._context.desk, self._id

        def read(_task: object) -> tuple[Any, ...]:
            answer = desk.answers.get(wanted)
            city = desk.city
            parents = {c.id: c.name for c in city.categories()}
            categories = [
                (
                    c.id,
                    f"{parents[c.parent_id]}／{c.name}" if c.parent_id in parents else c.name,
                    "",
                )
                for c in city.categories()
            ]
            divisions = [(d.id, d.name, "") for d in city.divisions(answer.office_id)]
            voice = desk.voices.rows_of([answer.voice_id]) if answer.voice_id else []
            return answer, categories, divisions, voice

        self._context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[Any, ...]) -> None:
        answer, categories, divisions, voice = read
        if answer.id != self._id:
            return
        self.answer = answer
        desk = self._context.desk
        own = answer.office_id == desk.office.id
        today = desk.today()
        expired = answer.is_expired(today)
        past = expired and answer.state is SavedAnswerState.VALID
        self._state.show_state(
            self.tr("期限切れ") if past else SAVED_ANSWER_STATE_LABELS[answer.state],
            "success" if answer.may_be_given(today) else "warning",
        )
        self._where.setText(
            "　".join(
                part for part in (desk.city.name_of(answer.office_id), self._until(answer)) if part
            )
        )
        self._notice.setText(self._words(answer, expired=expired, own=own))
        self._notice.setVisible(bool(self._notice.text()))
        self.approve_button.setText(
            self.tr("確認して期限を延ばす")
            if answer.state is SavedAnswerState.VALID
            else self.tr("確認して使えるようにする")
        )
        self.approve_button.setVisible(
            own and (expired or answer.state is not SavedAnswerState.VALID)
        )
        set_kind(self.approve_button, "primary")
        self.withdraw_button.setVisible(own and answer.state is SavedAnswerState.VALID)
        self.own_button.setVisible(not own)
        self.category.set_items(categories)
        self.division.set_items(divisions)
        self._show_fields(answer)
        self._lock(own=own)
        self._show_voice(voice)

    def _until(self, answer: SavedAnswer) -> str:
        if answer.valid_until is None:
            return ""
        return self.tr("{day}まで有効").format(day=format_date(answer.valid_until))

    def _words(self, answer: SavedAnswer, *, expired: bool, own: bool) -> str:
        if not own:
            return self.tr(
                "ほかの区役所の回答例です。使うときは、自分の区役所に当てはまるか確かめてください。"
            )
        if answer.state is SavedAnswerState.DRAFT:
            return self.tr(
                "まだ使えません。個人が分かる内容がないか、だれに答えても正しいかを確かめてください。"
            )
        if answer.state is SavedAnswerState.WITHDRAWN:
            return self.tr("使用を中止しています。")
        if expired:
            return self.tr("有効期限が過ぎています。今も正しいかを確かめてください。")
        return ""

    def _show_fields(self, answer: SavedAnswer) -> None:
        pending = self.auto.pending(answer.id)
        if "question" not in pending and not self.question.hasFocus():
            self.question.show_text(answer.question)
            self._question_field.set_problem("")
        if "answer" not in pending and not self.reply.hasFocus():
            self.reply.show_text(answer.answer)
            self._reply_field.set_problem("")
        if "keywords" not in pending and self.keywords.text() != answer.keywords:
            self.keywords.setText(answer.keywords)
        if "category_id" not in pending:
            self.category.set_current_id(answer.category_id)
        if "division_id" not in pending:
            self.division.set_current_id(answer.division_id)
        if "valid_until_on" not in pending:
            self.valid_until.set_date(answer.valid_until)

    def _lock(self, *, own: bool) -> None:
        for text in (self.question, self.reply, self.keywords):
            text.setReadOnly(not own)
        for widget in (self.category, self.division, self.valid_until):
            widget.setEnabled(own)

    def _show_voice(self, rows: list[Any]) -> None:
        while (item := self._voice_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._voice.setVisible(bool(rows))
        for row in rows:
            heading = QLabel(self.tr("元になった声"))
            set_role(heading, "field")
            self._voice_column.addWidget(heading)
            button = RowButton(row.summary or row.text, row.number)
            button.clicked.connect(
                lambda _checked=False, record=row.id: self._context.open_record("voice", record)
            )
            self._voice_column.addWidget(button)

    # -- editing ---------------------------------------------------------------------------------

    def _note(self, field: str, value: object) -> None:
        if self._id and self.answer is not None:
            self.auto.note(self._id, field, value)

    def _note_text(self, field: str, text: str) -> None:
        where = self._question_field if field == "question" else self._reply_field
        empty = not text.strip()
        where.set_problem(self.tr("空にはできません。前の内容が残っています。") if empty else "")
        if not empty:
            self._note(field, text)

    def take_focus(self) -> None:
        """Begin to edit."""
        self.reply.setFocus()

    def begin(self) -> None:
        """Begin with the question, all of it marked."""
        self.question.setFocus()
        self.question.selectAll()

    def copy_answer(self) -> None:
        """Put the answer on the clipboard."""
        if self.answer is not None:
            QGuiApplication.clipboard().setText(self.reply.toPlainText())
            self._context.notify(self.tr("回答を写しました"))

    def approve(self) -> None:
        """Say that it was looked through and may be given."""
        desk, record = self._context.desk, self._id
        self._step(lambda: desk.answers.approve(record), self.tr("使えるようにしました"))

    def withdraw(self) -> None:
        """Say that it may not be given any more."""
        desk, record = self._context.desk, self._id
        self._step(lambda: desk.answers.withdraw(record), self.tr("使用を中止しました"))

    def _step(self, write: Callable[[], Changes], words: str) -> None:
        desk = self._context.desk
        self.auto.flush()

        def done(_changes: Changes) -> None:
            self._context.notify(words, lambda: self._context.write(desk.undo, context=self))

        self._context.write(write, context=self, done=done)

    def copy_to_own(self) -> None:
        """Make an own answer of another office's, and show it."""
        desk, record = self._context.desk, self._id

        def done(changes: Changes) -> None:
            self._context.open_record("saved_answer", changes.id)

        self._context.write(lambda: desk.answers.copy(record), context=self, done=done)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._id and changes.touches("saved_answer", "division"):
            self._read()
