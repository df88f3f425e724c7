"""What became of a request: the mayor's hearing, and how the budget ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.request import (
    OUTCOME_LABELS,
    REQUEST_FIELD_LABELS,
    RequestState,
)
from wardapp.ui.requests.fields import AmountEdit, GrowingText, MarkedField, Segments
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.section_heading import SectionHeading

if TYPE_CHECKING:
    import datetime as dt

    from wardapp.domain.request import Outcome, WardRequest
    from wardapp.ui.context import UiContext

CAN_CONCLUDE = (RequestState.SUBMITTED, RequestState.BUREAU_REVIEW, RequestState.CONCLUDED)


class OutcomePanel(QScrollArea):
    """The hearing's fields save themselves; the outcome is recorded by a button.

    Signals:
        typed(str, object): A person gave this field of the hearing this value.
        concluded(object, object, str): Record this outcome, budget (千円 or None) and reason.
    """

    typed = Signal(str, object)
    concluded = Signal(object, object, str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._request: WardRequest | None = None
        labels = REQUEST_FIELD_LABELS
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._hearing = SectionHeading(
            self.tr("市長ヒアリング"),
            self.tr("「特に重要」の要望は、提出の前に市長ヒアリングにかけます。"),
        )
        self.hearing_on = WarekiDateEdit(context.desk.today)
        self.hearing_on.setAccessibleName(labels["hearing_on"])
        self.decision = GrowingText(labels["hearing_decision"], 3)
        self.decision.setPlaceholderText(self.tr("ヒアリングでの判断と指示"))
        self._result = SectionHeading(self.tr("結果"))
        self.outcome = Segments(labels["outcome"], dict(OUTCOME_LABELS.items()), context.theme)
        self.amount = AmountEdit(labels["outcome_amount"])
        self.reason = GrowingText(labels["outcome_reason"], 3)
        self.reason.setPlaceholderText(self.tr("局の回答、査定の理由、代わりの手立て"))
        self.button = QPushButton(self.tr("結果を記録する"))
        set_kind(self.button, "primary")
        self._why_not = QLabel()
        self._why_not.setWordWrap(True)
        set_role(self._why_not, "muted")
        self._lay_out()
        self.hearing_on.date_changed.connect(self._on_hearing_date_changed)
        self.decision.typed.connect(self._on_decision_typed)
        self.outcome.chosen.connect(self._on_outcome_touched)
        self.amount.typed.connect(self._on_outcome_touched)
        self.reason.typed.connect(self._on_outcome_touched)
        self.button.clicked.connect(self._on_button_clicked)

    def _lay_out(self) -> None:
        theme = self._context.theme
        labels = REQUEST_FIELD_LABELS
        body = QWidget(self)
        whole = QVBoxLayout(body)
        whole.setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(6))
        whole.setSpacing(theme.space(3))
        whole.addWidget(self._hearing)
        whole.addWidget(MarkedField(labels["hearing_on"], self.hearing_on))
        whole.addWidget(MarkedField(labels["hearing_decision"], self.decision))
        whole.addSpacing(theme.space(4))
        whole.addWidget(self._result)
        whole.addWidget(self._why_not)
        whole.addWidget(MarkedField(labels["outcome"], self.outcome))
        whole.addWidget(MarkedField(labels["outcome_amount"], self.amount))
        whole.addWidget(MarkedField(labels["outcome_reason"], self.reason))
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        whole.addLayout(row)
        whole.addStretch(1)
        self.setWidget(body)

    def show_request(self, request: WardRequest, *, whole: bool = True) -> None:
        """Show a request; with ``whole`` false, what is being entered as the outcome stays."""
        self._request = request
        if not self.hearing_on.hasFocus():
            self.hearing_on.set_date(request.hearing_on)
        self.decision.show_text(request.hearing_decision)
        if whole:
            self.outcome.show_value(request.outcome)
            self.amount.show_amount(request.outcome_amount)
            self.reason.show_text(request.outcome_reason)
        possible = request.state in CAN_CONCLUDE
        self._why_not.setVisible(not possible)
        self._why_not.setText(self.tr("結果は、提出した後に記録できます。"))
        for widget in (self.outcome, self.amount, self.reason):
            widget.setEnabled(possible)
        self._on_outcome_touched()

    def set_editable(self, *, editable: bool) -> None:
        """Only look at it."""
        self.hearing_on.setReadOnly(not editable)
        self.decision.setReadOnly(not editable)
        self.reason.setReadOnly(not editable)
        self.amount.set_read_only(read_only=not editable)
        self.outcome.setEnabled(editable)
        self.button.setVisible(editable)

    def focus_outcome(self) -> None:
        """Take the person to the outcome."""
        self.ensureWidgetVisible(self.button)
        self.outcome.setFocus()

    def _on_hearing_date_changed(self, date: dt.date | None) -> None:
        self.typed.emit("hearing_on", date)

    def _on_decision_typed(self, text: str) -> None:
        self.typed.emit("hearing_decision", text)

    def _on_outcome_touched(self, _value: object = None) -> None:
        request = self._request
        if request is None:
            return
        done = request.state is RequestState.CONCLUDED
        self.button.setText(self.tr("結果を改める") if done else self.tr("結果を記録する"))
        same = (
            done
            and self.outcome.value == request.outcome
            and self.amount.amount == request.outcome_amount
            and self.reason.toPlainText() == request.outcome_reason
        )
        ready = request.state in CAN_CONCLUDE and self.outcome.value is not None
        self.button.setEnabled(ready and not same)

    def _on_button_clicked(self) -> None:
        chosen: Outcome | None = self.outcome.value  # type: ignore[assignment]
        if chosen is not None:
            self.concluded.emit(chosen, self.amount.amount, self.reason.toPlainText())
