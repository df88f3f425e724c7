"""What became of a request: budget stage, outcome with reason, carried out, effect a year later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from wardapp.domain.request import Outcome, RequestState
from wardapp.domain.request_life import EffectCheck
from wardapp.domain.request_rules import Act
from wardapp.ui.dates import format_date
from wardapp.ui.labels import (
    BUDGET_STAGE_LABELS,
    EFFECT_LABELS,
    OUTCOME_LABELS,
    REQUEST_FIELD_LABELS,
)
from wardapp.ui.requests.answer_dialog import ReasonCombo
from wardapp.ui.requests.fields import AmountEdit, GrowingText, MarkedField, Segments
from wardapp.ui.requests.life_panel import LifePanel, empty
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.section_heading import SectionHeading

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.domain.request import WardRequest
    from wardapp.ui.context import UiContext

CAN_CONCLUDE = (RequestState.SUBMITTED, RequestState.BUREAU_REVIEW, RequestState.CONCLUDED)
_DONE = frozenset({RequestState.CARRIED_OUT, RequestState.EFFECT_CHECKED})


@dataclass(frozen=True, slots=True)
class _Found:
    suggested: Outcome | None
    checks: tuple[EffectCheck, ...]
    may_conclude: bool
    may_stage: bool
    may_carry_out: bool


class OutcomePanel(LifePanel):
    """The outcome is recorded by a button; what was decided elsewhere is read.

    Signals:
        concluded(object, object, str, object): Record this outcome, budget (千円 or None), reason
            and reason's code.
    """

    concluded = Signal(object, object, str, object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self.setAccessibleName(self.tr("結果"))
        self._may_conclude = False
        self._shown_id = ""
        self._make_result()
        self._make_after()
        self.column.addStretch(1)

    def _make_result(self) -> None:
        labels = REQUEST_FIELD_LABELS
        theme = self.context.theme
        self.column.addWidget(SectionHeading(self.tr("予算と結果")))
        self.stage = QComboBox()
        self.stage.setAccessibleName(labels["budget_stage"])
        self.stage.addItem(self.tr("（まだ）"), None)
        for stage, label in BUDGET_STAGE_LABELS.items():
            self.stage.addItem(label, stage)
        self._words = Paragraph()
        set_role(self._words, "muted")
        self.outcome = Segments(labels["outcome"], dict(OUTCOME_LABELS.items()), theme)
        self.amount = AmountEdit(labels["outcome_amount"])
        self.code = ReasonCombo(labels["reason_code"])
        self.reason = GrowingText(labels["outcome_reason"], 3)
        self.reason.setPlaceholderText(self.tr("局の回答、査定の理由、代わりの手立て"))
        self.button = QPushButton(self.tr("結果を記録する"))
        set_kind(self.button, "primary")
        self.column.addWidget(MarkedField(labels["budget_stage"], self.stage))
        self.column.addWidget(self._words)
        for label, field in (
            ("outcome", self.outcome),
            ("outcome_amount", self.amount),
            ("reason_code", self.code),
            ("outcome_reason", self.reason),
        ):
            self.column.addWidget(MarkedField(labels[label], field))
        self.column.addLayout(self.buttons(self.button))
        self.stage.activated.connect(self._on_stage)
        self.outcome.chosen.connect(self._on_touched)
        self.amount.typed.connect(self._on_touched)
        self.reason.typed.connect(self._on_touched)
        self.code.activated.connect(self._on_touched)
        self.button.clicked.connect(self._on_button_clicked)

    def _make_after(self) -> None:
        self.after = QWidget()
        column = QVBoxLayout(self.after)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.context.theme.space(3))
        column.addWidget(
            SectionHeading(
                self.tr("実施と効果"), self.tr("実施の一年後に、効果があったかを確かめます。")
            )
        )
        self._checks = QVBoxLayout()
        column.addLayout(self._checks)
        self.carried_out_on = WarekiDateEdit(self.context.desk.today)
        self.carried_out_on.setAccessibleName(REQUEST_FIELD_LABELS["carried_out_on"])
        self.carried_out = GrowingText(REQUEST_FIELD_LABELS["carried_out"], 2)
        self.carry_button = QPushButton(self.tr("実施を記録する"))
        self.carry_part = QWidget()
        inner = QVBoxLayout(self.carry_part)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(MarkedField(REQUEST_FIELD_LABELS["carried_out_on"], self.carried_out_on))
        inner.addWidget(MarkedField(REQUEST_FIELD_LABELS["carried_out"], self.carried_out))
        inner.addLayout(self.buttons(self.carry_button))
        column.addWidget(self.carry_part)
        self.effect = Segments(self.tr("効果"), dict(EFFECT_LABELS.items()), self.context.theme)
        self.measure = GrowingText(self.tr("確かめ方"), 2)
        self.measure.setPlaceholderText(self.tr("何を数え、何と比べたか"))
        self.found = GrowingText(self.tr("分かったこと"), 2)
        self.next_step = GrowingText(self.tr("次にすること"), 2)
        self.check_button = QPushButton(self.tr("効果を記録する"))
        self.check_part = QWidget()
        inner = QVBoxLayout(self.check_part)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(MarkedField(self.tr("効果"), self.effect))
        inner.addWidget(MarkedField(self.tr("確かめ方"), self.measure))
        inner.addWidget(MarkedField(self.tr("分かったこと"), self.found))
        inner.addWidget(MarkedField(self.tr("次にすること"), self.next_step))
        inner.addLayout(self.buttons(self.check_button))
        column.addWidget(self.check_part)
        self.column.addWidget(self.after)
        self.carry_button.clicked.connect(self._on_carry_out)
        self.check_button.clicked.connect(self._on_check)

    # Showing

    def read(self, desk: Desk, request: WardRequest) -> _Found:
        """Read what the bureaus' outcomes mean together, and what the person here may do."""
        life, standing = desk.requests.life, desk.requests.standing
        return _Found(
            desk.requests.suggested_outcome(request.id),
            life.effect_checks(request.id),
            may_conclude=request.discarded_at is None and standing.may(Act.CONCLUDE, request.id),
            may_stage=standing.may(Act.STAGE, request.id),
            may_carry_out=standing.may(Act.CARRY_OUT, request.id),
        )

    def fill(self, found: _Found) -> None:
        """Show the outcome and what may be done."""
        request = self.request
        if request is None:
            return
        self._may_conclude = found.may_conclude
        body, here = self.widget(), self.focusWidget()
        typing = body is not None and here is not None and body.isAncestorOf(here)
        if request.id != self._shown_id or not typing:
            self._shown_id = request.id
            self.outcome.show_value(request.outcome)
            self.amount.show_amount(request.outcome_amount)
            self.code.show_code(request.reason_code)
            self.reason.show_text(request.outcome_reason)
            self.carried_out_on.set_date(request.carried_out_on)
            self.carried_out.show_text(request.carried_out)
        self.stage.setCurrentIndex(max(0, self.stage.findData(request.budget_stage)))
        possible = request.state in CAN_CONCLUDE and found.may_conclude
        self.stage.setEnabled(found.may_stage and request.state in CAN_CONCLUDE)
        for widget in (self.outcome, self.code):
            widget.setEnabled(possible)
        self.amount.set_read_only(read_only=not possible)
        self.reason.setReadOnly(not possible)
        self.button.setVisible(found.may_conclude)
        self._words.setText(self._said(request, found))
        self._words.setVisible(bool(self._words.text()))
        self._on_touched()
        adopted = request.outcome in {Outcome.ADOPTED, Outcome.PARTLY_ADOPTED}
        concluded = request.state is RequestState.CONCLUDED or request.state in _DONE
        self.after.setVisible(adopted and concluded)
        self.carry_part.setVisible(
            found.may_carry_out and request.state is not RequestState.EFFECT_CHECKED
        )
        self.check_part.setVisible(found.may_carry_out and request.state in _DONE)
        self._show_checks(request, found.checks)

    def _said(self, request: WardRequest, found: _Found) -> str:
        if request.state not in CAN_CONCLUDE and request.outcome is None:
            return self.tr("結果は、提出した後に記録できます。")
        if not found.may_conclude and request.outcome is None:
            return self.tr("結果は、要望先の局か本庁が記録します。")
        if found.may_conclude and found.suggested is not None and request.outcome is None:
            return self.tr("各局の回答を合わせると「{outcome}」です。").format(
                outcome=OUTCOME_LABELS[found.suggested]
            )
        return ""

    def _show_checks(self, request: WardRequest, checks: tuple[EffectCheck, ...]) -> None:
        empty(self._checks)
        if request.carried_out_on:
            words = self.tr("{day}に実施　{what}").format(
                day=format_date(request.carried_out_on), what=request.carried_out
            )
            self._checks.addWidget(self.line(words))
        for check in checks:
            if check.checked_on is None:
                due = format_date(check.due_on) if check.due_on else self.tr("未定")
                words = self.tr("効果の検証の予定　{day}").format(day=due)
                self._checks.addWidget(self.line(words, "muted"))
                continue
            card, column = self.card()
            found = EFFECT_LABELS[check.effect] if check.effect else ""
            column.addWidget(self.line(f"{format_date(check.checked_on)}　{found}", "strong"))
            for label, text in (
                (self.tr("確かめ方"), check.measure),
                (self.tr("分かったこと"), check.result),
                (self.tr("次にすること"), check.next_step),
            ):
                if text:
                    column.addWidget(self.line(f"{label}　{text}"))
            self._checks.addWidget(card)

    def focus_outcome(self) -> None:
        """Take the person to the outcome."""
        self.ensureWidgetVisible(self.button)
        self.outcome.setFocus()

    # What a person does

    def _on_touched(self, _value: object = None) -> None:
        request = self.request
        if request is None:
            return
        done = request.state is RequestState.CONCLUDED
        self.button.setText(self.tr("結果を改める") if done else self.tr("結果を記録する"))
        same = (
            done
            and self.outcome.value == request.outcome
            and self.amount.amount == request.outcome_amount
            and self.reason.toPlainText() == request.outcome_reason
            and self.code.currentData() == request.reason_code
        )
        ready = (
            self._may_conclude and request.state in CAN_CONCLUDE and self.outcome.value is not None
        )
        self.button.setEnabled(ready and not same)

    def _on_button_clicked(self) -> None:
        if self.outcome.value is not None:
            self.concluded.emit(
                self.outcome.value,
                self.amount.amount,
                self.reason.toPlainText(),
                self.code.currentData(),
            )

    def _on_stage(self, _row: int) -> None:
        request, desk, stage = self.request, self.context.desk, self.stage.currentData()
        if request is not None:
            self.write(
                lambda: desk.requests.edit(request.id, budget_stage=stage),
                self.tr("予算の段階を記録しました。"),
            )

    def _on_carry_out(self) -> None:
        request, desk = self.request, self.context.desk
        day, what = self.carried_out_on.date() or desk.today(), self.carried_out.toPlainText()
        if request is not None:
            self.write(
                lambda: desk.requests.life.carry_out(request.id, day, what),
                self.tr("実施を記録しました。効果の検証は一年後です。"),
            )

    def _on_check(self) -> None:
        request, desk, effect = self.request, self.context.desk, self.effect.value
        if request is None:
            return
        if effect is None:
            self.effect.setFocus()
            return
        result, measure = self.found.toPlainText(), self.measure.toPlainText()
        onward = self.next_step.toPlainText()
        self.write(
            lambda: desk.requests.life.check_effect(
                request.id,
                effect,  # type: ignore[arg-type]
                result=result,
                measure=measure,
                next_step=onward,
            ),
            self.tr("効果を記録しました。"),
        )
