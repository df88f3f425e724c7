"""A bureau's answer: what it does today, what it will do, and the outcome with amount and reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.labels import OUTCOME_LABELS, REASON_LABELS
from wardapp.ui.requests.fields import AmountEdit, GrowingText, MarkedField, Segments

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from wardapp.domain.request_life import Ask
    from wardapp.ui.context import UiContext


class ReasonCombo(QComboBox):
    """The codes of reasons, with none first."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.addItem(self.tr("（区分なし）"), None)
        for code, label in REASON_LABELS.items():
            self.addItem(label, code)

    def show_code(self, code: str | None) -> None:
        """Show a code."""
        self.setCurrentIndex(max(0, self.findData(code)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel over a form must not change what was entered."""
        event.ignore()


class AnswerDialog(QDialog):
    """Asks for an answer; ``fields`` is what was entered."""

    def __init__(
        self, context: UiContext, ask: Ask, bureau: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = context.theme
        self.setWindowTitle(self.tr("{bureau}の回答").format(bureau=bureau))
        self.today = GrowingText(self.tr("現在の対応"), 3)
        self.today.setPlaceholderText(self.tr("この課題に、いま何をしているか"))
        self.plan = GrowingText(self.tr("今後の予定"), 3)
        self.plan.setPlaceholderText(self.tr("要望を受けて、これから何をするか"))
        self.outcome = Segments(self.tr("結果"), dict(OUTCOME_LABELS.items()), theme)
        self.amount = AmountEdit(self.tr("予算額（千円）"))
        self.code = ReasonCombo(self.tr("理由の区分"))
        self.reason = GrowingText(self.tr("理由"), 2)
        self.reason.setPlaceholderText(self.tr("事業化以外の結果には、区分か理由を記録します"))
        self.today.show_text(ask.today)
        self.plan.show_text(ask.plan)
        self.outcome.show_value(ask.outcome)
        self.amount.show_amount(ask.amount)
        self.code.show_code(ask.reason_code)
        self.reason.show_text(ask.reason)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setSpacing(theme.space(3))
        for label, field in (
            (self.tr("現在の対応"), self.today),
            (self.tr("今後の予定"), self.plan),
            (self.tr("結果"), self.outcome),
            (self.tr("予算額（千円）"), self.amount),
            (self.tr("理由の区分"), self.code),
            (self.tr("理由"), self.reason),
        ):
            column.addWidget(MarkedField(label, field))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(body)
        box = QDialogButtonBox()
        keep = box.addButton(self.tr("回答を記録する"), QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setProperty("kind", "primary")
        box.addButton(self.tr("やめる"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(area, 1)
        whole.addWidget(box)
        self.resize(theme.size(520), theme.size(560))

    @property
    def fields(self) -> dict[str, Any]:
        """What was entered, for ``answer_ask``."""
        return {
            "today": self.today.toPlainText(),
            "plan": self.plan.toPlainText(),
            "outcome": self.outcome.value,
            "amount": self.amount.amount,
            "reason_code": self.code.currentData(),
            "reason": self.reason.toPlainText(),
        }
