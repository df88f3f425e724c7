"""決裁: who agrees in which order, with days and remarks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QInputDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from wardapp.domain.handling import ApprovalDecision, whose_turn
from wardapp.ui.dates import format_short
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import APPROVAL_DECISION_LABELS
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.voices.section import VoiceSection
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.pill import Pill
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.widgets.two_sides import TwoSides

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.domain.handling import Approval
    from wardapp.domain.voice import Voice
    from wardapp.ui.context import UiContext

_TONES = {ApprovalDecision.APPROVED: "success", ApprovalDecision.RETURNED: "danger"}


class ApprovalsSection(VoiceSection):
    """The steps of approval of one voice."""

    tab: ClassVar[str] = "handling"
    kinds: ClassVar[frozenset[str]] = frozenset({"approval", "person"})

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme = context.theme
        self._voice: Voice | None = None
        self._usual: tuple[str, ...] = ()
        self.usual_button = QPushButton(self.tr("いつもの順で依頼"))
        set_icon(self.usual_button, "list-checks")
        set_kind(self.usual_button, "quiet")
        self.who = NameCombo(self.tr("決裁する方を加える"))
        self.who.setAccessibleName(self.tr("決裁する方を加える"))
        heading = SectionHeading(self.tr("決裁"))
        heading.add(self.usual_button)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.space(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addWidget(heading)
        column.addLayout(self._rows)
        column.addWidget(self.who)
        self.usual_button.clicked.connect(lambda _checked=False: self._ask(self._usual))
        self.who.chosen.connect(self._on_chosen)

    def read(self, desk: Desk, voice: Voice) -> Any:
        """Return the steps, the people of the office, and the usual order."""
        people = [
            (p.id, f"{p.post} {p.name}".strip(), p.kana) for p in desk.city.people(desk.office.id)
        ]
        return desk.handling.approvals(voice.id), people, desk.handling.usual_route()

    def show_voice(self, voice: Voice, found: Any, *, own: bool, editable: bool) -> None:
        """Show them."""
        steps, people, self._usual = found
        self._voice = voice
        self.setVisible(own)
        self.who.set_items(people)
        self.who.set_current_id(None)
        self.who.setVisible(editable)
        self.usual_button.setVisible(editable and not steps and bool(self._usual))
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        turn = whose_turn(steps)
        for step in steps:
            self._rows.addWidget(
                self._row(step, is_turn=turn is not None and step.id == turn.id, editable=editable)
            )

    def _row(self, step: Approval, *, is_turn: bool, editable: bool) -> QWidget:
        theme = self.context.theme
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        state = Pill("")
        if step.decision is not None:
            state.show_state(APPROVAL_DECISION_LABELS[step.decision], _TONES[step.decision])
        elif is_turn:
            state.show_state(self.tr("決裁待ち"), "accent")
        else:
            state.show_state(self.tr("これから"), "neutral")
        name = QLabel(f"{step.post}　{step.name}".strip("　"))
        day = QLabel(format_short(step.decided_on) if step.decided_on else "")
        set_role(day, "muted")
        column.addWidget(TwoSides([name, state, day], [], theme.space(2)))
        if step.comment:
            comment = Paragraph(step.comment)
            set_role(comment, "warning" if step.decision is ApprovalDecision.RETURNED else "muted")
            column.addWidget(comment)
        if not editable:
            return row
        holder = QWidget()
        flow = FlowLayout(holder, theme.space(1))
        if is_turn:
            approve = QPushButton(self.tr("承認する"))
            set_icon(approve, "check")
            approve.clicked.connect(lambda _checked=False: self.approve(step))
            give_back = QPushButton(self.tr("差し戻す…"))
            set_icon(give_back, "undo-2")
            give_back.clicked.connect(lambda _checked=False: self.give_back(step))
            flow.addWidget(approve)
            flow.addWidget(give_back)
        if step.decision is None:
            remove = QPushButton(self.tr("外す"))
            set_kind(remove, "quiet")
            remove.clicked.connect(partial(self._remove, step))
            flow.addWidget(remove)
        column.addWidget(holder)
        return row

    def _on_chosen(self, value: object) -> None:
        if isinstance(value, str):
            self._ask((value,))

    def _ask(self, people: tuple[str, ...]) -> None:
        voice, handling = self._voice, self.context.desk.handling
        if voice is not None and people:
            self.context.write(lambda: handling.ask_approval(voice.id, people), context=self)

    def approve(self, step: Approval) -> None:
        """Approve a step."""
        handling = self.context.desk.handling
        self.context.write(
            lambda: handling.decide(step.id, ApprovalDecision.APPROVED), context=self
        )

    def give_back(self, step: Approval) -> None:
        """Return it, with what is to be put right."""
        handling = self.context.desk.handling
        text, kept = QInputDialog.getText(
            self, self.tr("差し戻す"), self.tr("直してほしいことを書いてください。")
        )
        if kept and text.strip():
            self.context.write(
                lambda: handling.decide(step.id, ApprovalDecision.RETURNED, text), context=self
            )

    def _remove(self, step: Approval, _checked: bool = False) -> None:
        handling = self.context.desk.handling
        self.context.write(lambda: handling.remove_approval(step.id), context=self)
