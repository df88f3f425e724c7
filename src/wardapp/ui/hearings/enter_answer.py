"""An answer that came on paper or by mail, entered by the office that asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from wardapp.ui.errors import sentences
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.domain.hearing import Inquiry, InquiryAnswer
    from wardapp.ui.context import UiContext


class EnterAnswerDialog(QDialog):
    """Two answers and who gave them; kept and given in one step."""

    def __init__(
        self,
        context: UiContext,
        inquiry: Inquiry,
        answer: InquiryAnswer,
        office: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._inquiry, self._answer = inquiry, answer
        theme = context.theme
        self.setWindowTitle(self.tr("{office}の回答を入力する").format(office=office))
        self.setMinimumWidth(theme.size(520))
        words = Paragraph(
            self.tr(
                "紙やメールで届いた回答を、届いたとおりに入力します。{office}の回答になります。"
            ).format(office=office)
        )
        set_role(words, "muted")
        self.texts = {
            "answer_1": GrowingText(inquiry.question_1, lines=4),
            "answer_2": GrowingText(inquiry.question_2, lines=4),
        }
        self.who = QLineEdit(answer.who if answer.answered_on else "")
        self.who.setPlaceholderText(self.tr("例：公園管理課"))
        self._problem = Paragraph()
        set_role(self._problem, "danger")
        self._problem.hide()
        column = QVBoxLayout(self)
        margin = theme.space(5)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.space(3))
        column.addWidget(words)
        for name, question in (
            ("answer_1", inquiry.question_1),
            ("answer_2", inquiry.question_2),
        ):
            self.texts[name].show_text(getattr(answer, name))
            field = Field(question, self.texts[name])
            field.setVisible(bool(question))
            column.addWidget(field)
        column.addWidget(Field(self.tr("回答者"), self.who))
        column.addWidget(self._problem)
        buttons = QDialogButtonBox()
        keep = buttons.addButton(self.tr("保存"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_kind(keep, "primary")
        buttons.addButton(self.tr("やめる"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.keep)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def keep(self) -> None:
        """Keep it as the office's answer; what is refused is said here, and nothing typed is lost."""
        desk, record, office = self._context.desk, self._inquiry.id, self._answer.office_id
        values: dict[str, Any] = {name: text.toPlainText() for name, text in self.texts.items()}
        values["who"] = self.who.text()

        def write() -> Changes:
            with desk.database.write("照会への回答の入力"):
                return desk.inquiries.submit(record, office, **values)

        self._context.write(
            write, context=self, done=lambda _changes: self.accept(), failed=self._on_refused
        )

    def _on_refused(self, error: Exception) -> None:
        self._problem.setText(" ".join(part for part in sentences(error) if part))
        self._problem.show()
