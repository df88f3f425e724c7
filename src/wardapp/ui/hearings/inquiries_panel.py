"""照会: a question to all wards or bureaus, its answers side by side, and the own office's answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.hearing import (
    BUREAU_QUESTIONS,
    WARD_QUESTIONS,
    Inquiry,
    InquiryAnswer,
    InquiryState,
    InquiryTo,
)
from wardapp.ui.actions import page_action
from wardapp.ui.dates import format_short
from wardapp.ui.field.panel import ListPanel
from wardapp.ui.hearings.answer_files import AnswerFiles
from wardapp.ui.hearings.answer_form import AnswerForm
from wardapp.ui.hearings.answers_table import AnswersTable
from wardapp.ui.hearings.inquiry_line import inquiry_line
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import INQUIRY_STATE_LABELS, INQUIRY_TO_LABELS
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.widgets.section_heading import SectionHeading

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

DOCUMENT = "照会への回答"


class InquiriesPanel(ListPanel):
    """Question rounds at the left; question, own answer and all answers at the right."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "circle-question-mark", parent)
        self._id = ""
        self._asking = False
        self._inquiry: Inquiry | None = None
        self._answers: tuple[InquiryAnswer, ...] = ()
        self._offices: dict[str, str] = {}
        self.list.setAccessibleName(self.tr("照会の一覧"))
        self.new_button.setText(self.tr("照会をつくる"))
        self.new_button.setVisible(not context.desk.office.is_ward)
        desk = context.desk
        self.auto = AutoSave(
            context, save=lambda key, fields: desk.inquiries.edit(key, **fields), parent=self
        )
        self._make()
        self._lay_out()
        self._connect()

    def _make(self) -> None:
        desk = self.context.desk
        self.title = QLineEdit()
        self.text = GrowingText(self.tr("照会の内容"), lines=3)
        self.questions = {name: QLineEdit() for name in ("question_1", "question_2")}
        self.to_kind = QComboBox()
        for kind, label in INQUIRY_TO_LABELS.items():
            self.to_kind.addItem(label, kind)
        self.due_on = WarekiDateEdit(desk.today, prefer="future")
        self.summary = GrowingText(self.tr("まとめ"), lines=2)
        self.summary.setPlaceholderText(self.tr("回答から分かったこと"))
        self._facts = QLabel()
        self._facts.setWordWrap(True)
        set_role(self._facts, "strong")
        self._theme = QVBoxLayout()
        self.ask_button = QPushButton(self.tr("照会する"))
        set_kind(self.ask_button, "primary")
        set_icon(self.ask_button, "send", "on_accent")
        self.more_button = QPushButton(self.tr("操作"))
        self.more_button.setProperty("menued", True)
        self._menu = QMenu(self.more_button)
        self.more_button.setMenu(self._menu)
        self.print_button = QPushButton(self.tr("回答を印刷"))
        set_icon(self.print_button, "printer")
        self._problem = Paragraph()
        set_role(self._problem, "danger")
        self._problem.hide()
        self.answer = AnswerForm(self.context)
        self.table = AnswersTable()
        self.files = AnswerFiles(self.context, self)

    def _lay_out(self) -> None:
        self.nothing.set_text(
            self.tr("照会はありません"),
            self.tr("本庁から区や局に尋ね、回答をならべて見られます。"),
        )
        self.tools.addWidget(self.new_button)
        self.tools.addStretch(1)
        head = QHBoxLayout()
        head.addWidget(self._facts, 1)
        head.addWidget(self.auto.label)
        self.editor.addLayout(head)
        buttons = QHBoxLayout()
        buttons.setSpacing(self.context.theme.space(2))
        buttons.addWidget(self.print_button)
        buttons.addWidget(self.more_button)
        buttons.addStretch(1)
        buttons.addWidget(self.ask_button)
        self.editor.addLayout(buttons)
        self.editor.addWidget(self._problem)
        self.editor.addWidget(Field(self.tr("件名"), self.title))
        self.editor.addWidget(Field(self.tr("照会の内容"), self.text))
        self.editor.addLayout(self._theme)
        self.editor.addWidget(
            Pairs(
                (
                    (self.tr("照会先"), self.to_kind),
                    (self.tr("回答期限"), self.due_on),
                    (self.tr("問1"), self.questions["question_1"]),
                    (self.tr("問2（なければ空）"), self.questions["question_2"]),
                )
            )
        )
        self.editor.addWidget(self.answer)
        self._answers_head = SectionHeading(
            self.tr("回答"),
            self.tr(
                "書きかけの回答は、ほかの区役所・局には見えません。"
                "紙で届いた回答は行を選んでEnterで入力し、"
                "Excelで届いた回答は「操作」から取り込めます。"
            )
            if not self.context.desk.office.is_ward
            else self.tr("書きかけの回答は、ほかの区役所・局には見えません。"),
        )
        self.editor.addWidget(self._answers_head)
        self.editor.addWidget(self.table)
        self._summary = Field(self.tr("まとめ"), self.summary)
        self.editor.addWidget(self._summary)
        self.editor.addStretch(1)

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.begin)
        self.ask_button.clicked.connect(self.ask)
        self.print_button.clicked.connect(self.print_answers)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.table.cellActivated.connect(self.enter_answer)
        self.title.textEdited.connect(lambda text: self._note("title", text))
        self.text.typed.connect(lambda text: self._note("text", text))
        self.summary.typed.connect(lambda text: self._note("summary", text))
        for name, field in self.questions.items():
            field.textEdited.connect(lambda text, name=name: self._note(name, text))
        self.to_kind.activated.connect(self._on_to_kind)
        self.due_on.date_changed.connect(lambda day: self._note("due_on", day))
        page_action(self, self.tr("照会をつくる"), "Ctrl+Shift+N", self.begin, "plus")
        page_action(self, self.tr("回答を印刷"), "Ctrl+P", self.print_answers, "printer")
        self.context.changed.changed.connect(self._on_changed)

    # -- the list --------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the list anew."""
        desk, wanted = self.context.desk, self._wanted
        self._wanted = ""

        def read(_task: object) -> tuple[Any, ...]:
            waiting = {one.id for one in desk.inquiries.waiting()}
            return desk.inquiries.list(), desk.inquiries.counts(), waiting, desk.today(), wanted

        self.context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[Any, ...]) -> None:
        inquiries, counts, waiting, today, wanted = read
        lines = [
            inquiry_line(one, counts.get(one.id, (0, 0)), today, waits=one.id in waiting)
            for one in inquiries
        ]
        self.list.show_lines(lines, wanted)
        self.left.setCurrentWidget(self.list if lines else self.nothing)

    def show_chosen(self, record_id: str) -> None:
        """Show a question round; what was edited in the one before is saved first."""
        if record_id != self._id:
            self.auto.flush()
            self.auto.label.clear()
            self._problem.hide()
            self._id = record_id
        desk = self.context.desk

        def read(_task: object) -> dict[str, Any]:
            inquiry = desk.inquiries.get(record_id)
            return {
                "inquiry": inquiry,
                "answers": desk.inquiries.answers(record_id),
                "offices": {o.id: o.ward_name or o.name for o in desk.city.offices()},
                "asking": desk.office.id == inquiry.office_id,
                "own": desk.office.id,
                "theme": desk.title_of("theme", inquiry.theme_id) if inquiry.theme_id else "",
                "asker": desk.city.name_of(inquiry.office_id),
                "today": desk.today(),
            }

        self.context.run(read, context=self, done=self._on_inquiry)

    def _on_inquiry(self, found: dict[str, Any]) -> None:
        one: Inquiry = found["inquiry"]
        if one.id != self._id:
            return
        self._inquiry, self._asking = one, found["asking"]
        pending = self.auto.pending(one.id)
        asking, is_draft = self._asking, one.state is InquiryState.DRAFT
        parts = [found["asker"], INQUIRY_STATE_LABELS[one.state]]
        if one.asked_on:
            parts.append(self.tr("照会日 {day}").format(day=format_short(one.asked_on)))
        self._facts.setText("　".join(parts))
        if "title" not in pending and self.title.text() != one.title:
            self.title.setText(one.title)
        for name, text in (("text", self.text), ("summary", self.summary)):
            if name not in pending:
                text.show_text(getattr(one, name))
        for name, field in self.questions.items():
            if name not in pending and field.text() != getattr(one, name):
                field.setText(getattr(one, name))
                field.setCursorPosition(0)
            field.setReadOnly(not (asking and is_draft))
        if "to_kind" not in pending:
            self.to_kind.setCurrentIndex(self.to_kind.findData(one.to_kind))
        if "due_on" not in pending and not self.due_on.hasFocus():
            self.due_on.set_date(one.due_on)
        self.to_kind.setEnabled(asking and is_draft)
        self.due_on.setReadOnly(not asking)
        self.title.setReadOnly(not asking)
        self.text.setReadOnly(not asking)
        self.summary.setReadOnly(not asking)
        self._summary.setVisible((asking and not is_draft) or bool(one.summary))
        self.ask_button.setVisible(asking and one.state is not InquiryState.ASKED)
        self.ask_button.setText(
            self.tr("照会する") if is_draft else self.tr("もう一度回答を受け付ける")
        )
        self.more_button.setVisible(asking)
        self.print_button.setVisible(not is_draft)
        self._show_theme(one, found["theme"])
        own = next((a for a in found["answers"] if a.office_id == found["own"]), None)
        self.answer.show_answer(one, own)
        self._show_answers(one, found["answers"], found["offices"])
        self.show_editor()

    def _show_theme(self, one: Inquiry, title: str) -> None:
        while (item := self._theme.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if title:
            row = RowButton(title, self.tr("この課題についての照会です"), icon_name="layers")
            row.clicked.connect(
                lambda _checked=False: self.context.open_record("theme", one.theme_id or "")
            )
            self._theme.addWidget(row)

    def _show_answers(
        self, one: Inquiry, answers: tuple[InquiryAnswer, ...], offices: dict[str, str]
    ) -> None:
        shown = bool(answers)
        self._answers_head.setVisible(shown)
        self.table.setVisible(shown)
        if not shown:
            return
        given = sum(answer.answered_on is not None for answer in answers)
        self._answers_head.set_title(self.tr("回答　{n}／{all}").format(n=given, all=len(answers)))
        self.table.show_answers(one, answers, offices)
        self._answers, self._offices = answers, offices

    # -- asking ----------------------------------------------------------------------------------

    def _note(self, field: str, value: object) -> None:
        if self._id and self._asking:
            self.auto.note(self._id, field, value)

    def _on_to_kind(self, _row: int) -> None:
        kind = self.to_kind.currentData()
        self._note("to_kind", kind)
        usual = {BUREAU_QUESTIONS, WARD_QUESTIONS, ("", "")}
        present = tuple(field.text() for field in self.questions.values())
        if present in usual:
            # The usual questions follow; what somebody wrote stays.
            fresh = BUREAU_QUESTIONS if kind is InquiryTo.BUREAUS else WARD_QUESTIONS
            for (name, field), words in zip(self.questions.items(), fresh, strict=True):
                field.setText(words)
                self._note(name, words)

    def begin(self) -> None:
        """Begin a question round."""
        desk = self.context.desk
        if desk.office.is_ward:
            return

        def begun(changes: Changes) -> None:
            self.show_record(changes.id)
            self.title.setFocus()

        self.context.write(desk.inquiries.add, context=self, done=begun)

    def ask(self) -> None:
        """Send it to all it is meant for; what is missing is said."""
        desk, one, context = self.context.desk, self._inquiry, self.context
        if one is None:
            return
        self.auto.flush()
        day = self.due_on.date()

        def failed(error: Exception) -> None:
            from wardapp.ui.errors import sentences

            self._problem.setText(" ".join(part for part in sentences(error) if part))
            self._problem.show()

        def done(_changes: Changes) -> None:
            self._problem.hide()
            context.notify(
                self.tr("照会しました。次の同期で届きます。"),
                lambda: context.write(desk.undo, context=self),
            )

        def write() -> Changes:
            if one.state is InquiryState.CLOSED:
                return desk.inquiries.close(one.id, closed=False)
            return desk.inquiries.ask(one.id, day)

        context.write(write, context=self, done=done, failed=failed)

    def _fill_menu(self) -> None:
        self._menu.clear()
        one, desk = self._inquiry, self.context.desk
        if one is None:
            return
        if one.state is InquiryState.ASKED:
            self._menu.addAction(
                self.tr("締め切る"), lambda: self._write(lambda: desk.inquiries.close(one.id))
            )
        self._menu.addAction(
            self.tr("照会票を印刷"), lambda: self.context.print_document("照会票", one.id)
        )
        self._menu.addSeparator()
        self.files.add_to(self._menu, one)
        self._menu.addSeparator()
        self._menu.addAction(
            self.tr("ごみ箱に移す"), lambda: self._write(lambda: desk.inquiries.discard([one.id]))
        )

    def _write(self, write: Any) -> None:
        desk, context = self.context.desk, self.context
        context.write(
            write,
            context=self,
            done=lambda _c: context.notify(
                self.tr("変更しました。"), lambda: context.write(desk.undo, context=self)
            ),
        )

    def enter_answer(self, row: int, _column: int = 0) -> None:
        """Let the asking office enter an answer that came on paper."""
        from wardapp.ui.hearings.enter_answer import EnterAnswerDialog

        if self._inquiry is None or not self._asking or not 0 <= row < len(self._answers):
            return
        answer = self._answers[row]
        office = self._offices.get(answer.office_id, "")
        dialog = EnterAnswerDialog(self.context, self._inquiry, answer, office, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def print_answers(self) -> None:
        """Show the answers side by side as they will be printed."""
        if self._id:
            self.auto.flush()
            self.context.print_document(DOCUMENT, self._id)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._loaded and changes.touches("inquiry", "inquiry_answer", "theme"):
            self.reload()
            if self._id:
                self.show_chosen(self._id)
