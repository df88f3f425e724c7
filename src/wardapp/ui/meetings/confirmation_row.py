"""What somebody who spoke says of the minutes, and the buttons with which they say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from wardapp.domain.minutes import Confirmation, ConfirmationState, MinutesPhase
from wardapp.ui.dates import format_short
from wardapp.ui.labels import CONFIRMATION_STATE_LABELS
from wardapp.ui.theme import set_role
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.pill import Pill
from wardapp.ui.words import bracketed, labelled

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext

_STATE_TONES = {
    ConfirmationState.ASKED: "warning",
    ConfirmationState.CONFIRMED: "success",
    ConfirmationState.CORRECTION: "danger",
    ConfirmationState.SETTLED: "success",
}


class ConfirmationRow(QWidget):
    """Name and state; for the speaker, their office and the minutes' office also the buttons.

    Signals:
        agreed(str), corrected(str), settled(str): A button of this confirmation was pressed.
    """

    agreed = Signal(str)
    corrected = Signal(str)
    settled = Signal(str)

    def __init__(
        self,
        context: UiContext,
        one: Confirmation,
        phase: MinutesPhase,
        *,
        own: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        desk = context.desk
        self._id = one.id
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.space(1))
        row = QWidget(self)
        flow = FlowLayout(row, context.theme.space(2))
        flow.addWidget(Pill(CONFIRMATION_STATE_LABELS[one.state], _STATE_TONES[one.state]))
        when = bracketed(format_short(one.answered_on)) if one.answered_on else ""
        flow.addWidget(QLabel(one.name + when))
        speaker = desk.city.person(one.person_id)
        of_here = speaker is not None and speaker.office_id == desk.office.id
        if phase is MinutesPhase.REVIEW and (own or of_here):
            if one.state is ConfirmationState.ASKED:
                flow.addWidget(self._button(self.tr("このとおりで確認"), self.agreed, one.name))
                flow.addWidget(self._button(self.tr("修正を求める"), self.corrected, one.name))
            elif own and one.state is ConfirmationState.CORRECTION:
                flow.addWidget(self._button(self.tr("修正済にする"), self.settled, one.name))
        column.addWidget(row)
        if one.comment:
            said = Paragraph(self.tr("求め：{comment}").format(comment=one.comment))
            set_role(said, "muted")
            column.addWidget(said)

    def _button(self, words: str, signal: object, name: str) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(labelled(words, name))
        button.clicked.connect(lambda: signal.emit(self._id))  # type: ignore[attr-defined]
        return button
