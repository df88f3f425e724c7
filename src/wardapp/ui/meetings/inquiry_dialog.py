"""Questions to the wards under an item (照会), their answers in columns, and what follows from them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from wardapp.domain.submission import InquiryAnswer, ItemInquiry
from wardapp.ui.dates import format_date, format_short
from wardapp.ui.icons import set_icon
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.form_dialog import FormDialog
from wardapp.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from wardapp.domain.meeting import AgendaItem
    from wardapp.ui.context import UiContext


class InquiryDialog(FormDialog):
    """All questions of one item; every ward has a column."""

    def __init__(
        self, context: UiContext, item: AgendaItem, parent: QWidget | None = None, *, editable: bool
    ) -> None:
        super().__init__(context, parent)
        self.set_up(
            self.tr("区への照会"),
            self.tr("議題「{title}」について、各区に問い、回答を並べて見ます。").format(
                title=item.title
            ),
        )
        self._item = item
        self._editable = editable
        theme = context.theme
        self.resize(theme.size(900), theme.size(600))
        self.setMinimumSize(theme.size(560), theme.size(400))
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.space(4))
        self.body.addLayout(self._list)
        self.question = GrowingText(self.tr("照会の内容"), 2)
        self.due = WarekiDateEdit(context.desk.today, prefer="future")
        self.ask_button = QPushButton(self.tr("全区に照会する"))
        set_icon(self.ask_button, "send")
        self.ask_button.setAutoDefault(False)
        new = QWidget()
        set_surface(new, "sunken")
        column = QVBoxLayout(new)
        column.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        column.addWidget(Field(self.tr("新しい照会"), self.question))
        row = QHBoxLayout()
        row.addWidget(Field(self.tr("回答期限"), self.due))
        row.addStretch(1)
        row.addWidget(self.ask_button)
        column.addLayout(row)
        self.body.addWidget(new)
        new.setVisible(editable)
        self.body.addStretch(1)
        self.ask_button.clicked.connect(self.put_question)
        self.reload()

    def reload(self) -> None:
        """Read questions and answers anew."""
        inquiries, item_id = self.context.desk.meetings.inquiries, self._item.id

        def read(_task: object) -> list[tuple[ItemInquiry, tuple[InquiryAnswer, ...]]]:
            return [(i, inquiries.answers(i.id)) for i in inquiries.of_item(item_id)]

        self.context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: list[tuple[ItemInquiry, tuple[InquiryAnswer, ...]]]) -> None:
        while self._list.count():
            taken = self._list.takeAt(0)
            gone = taken.widget() if taken is not None else None
            if gone is not None:
                gone.deleteLater()
        for inquiry, answers in read:
            self._list.addWidget(_InquiryBlock(self, inquiry, answers, editable=self._editable))

    def put_question(self) -> None:
        """Ask the wards what was typed."""
        inquiries, item_id = self.context.desk.meetings.inquiries, self._item.id
        question, due = self.question.toPlainText(), self.due.date()

        def asked(_changes: object) -> None:
            self.question.show_text("")
            self.due.set_date(None)
            self.reload()

        self.write(lambda: inquiries.ask(item_id, question, due), asked)


class _InquiryBlock(QWidget):
    """One question: answers side by side, the own one to be typed, the summary under them."""

    def __init__(
        self,
        dialog: InquiryDialog,
        inquiry: ItemInquiry,
        answers: tuple[InquiryAnswer, ...],
        *,
        editable: bool,
    ) -> None:
        super().__init__()
        self._dialog, self._inquiry = dialog, inquiry
        theme, city = dialog.context.theme, dialog.context.desk.city
        own = dialog.context.desk.office.id
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        question = QLabel(inquiry.question)
        question.setWordWrap(True)
        set_role(question, "strong")
        column.addWidget(question)
        given = sum(a.answered_on is not None for a in answers)
        about = self.tr("回答 {given}／{all}").format(given=given, all=len(answers))
        if inquiry.due_on:
            about += self.tr("　期限 {day}").format(day=format_date(inquiry.due_on))
        state = QLabel(about)
        set_role(state, "muted")
        column.addWidget(state)
        cells = QHBoxLayout()
        cells.setSpacing(theme.space(2))
        for answer in answers:
            cells.addWidget(self._cell(answer, city.name_of(answer.office_id), own, theme), 1)
        inner = QWidget()
        inner.setLayout(cells)
        cells.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inner)
        scroll.setMinimumHeight(theme.size(200))
        column.addWidget(scroll)
        self.summary = GrowingText(self.tr("まとめ"), 2)
        self.summary.show_text(inquiry.summary)
        self.summary.setReadOnly(not editable)
        column.addWidget(Field(self.tr("まとめ"), self.summary))
        if editable:
            keep = QPushButton(self.tr("まとめを保存"))
            keep.setAutoDefault(False)
            set_kind(keep, "quiet")
            keep.clicked.connect(self._keep_summary)
            column.addWidget(keep)

    def _cell(self, answer: InquiryAnswer, office: str, own: str, theme: Any) -> QWidget:
        cell = QWidget()
        set_surface(cell, "sunken")
        cell.setMinimumWidth(theme.size(150))
        column = QVBoxLayout(cell)
        column.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        head = QLabel(office)
        set_role(head, "field")
        column.addWidget(head)
        if answer.office_id == own:
            text = GrowingText(self.tr("{office}の回答").format(office=office), 3)
            text.show_text(answer.answer)
            column.addWidget(text)
            keep = QPushButton(self.tr("回答する"))
            keep.setAutoDefault(False)
            keep.clicked.connect(lambda _checked=False: self._answer(text.toPlainText()))
            column.addWidget(keep)
        else:
            words = Paragraph(answer.answer or self.tr("（未回答）"))
            if not answer.answer:
                set_role(words, "muted")
            column.addWidget(words)
        if answer.answered_on:
            day: dt.date = answer.answered_on
            said = QLabel(format_short(day))
            set_role(said, "faint")
            column.addWidget(said)
        column.addStretch(1)
        return cell

    def _answer(self, text: str) -> None:
        inquiries, inquiry_id = self._dialog.context.desk.meetings.inquiries, self._inquiry.id
        self._dialog.write(
            lambda: inquiries.answer(inquiry_id, text), lambda _changes: self._dialog.reload()
        )

    def _keep_summary(self) -> None:
        inquiries, inquiry_id = self._dialog.context.desk.meetings.inquiries, self._inquiry.id
        text = self.summary.toPlainText()
        self._dialog.write(lambda: inquiries.edit(inquiry_id, summary=text))
