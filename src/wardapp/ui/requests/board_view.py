"""All requests on a board: a column a stage, headquarters' view of a year."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from wardapp.domain.request import RequestState
from wardapp.domain.request_life import BudgetStage
from wardapp.ui.labels import BUDGET_STAGE_LABELS, OUTCOME_LABELS, REQUEST_STATE_LABELS
from wardapp.ui.requests.life_panel import empty
from wardapp.ui.requests.tones import OUTCOME_TONES
from wardapp.ui.theme import set_role, set_surface
from wardapp.ui.widgets.row_button import RowButton

if TYPE_CHECKING:
    from wardapp.domain.request import WardRequest
    from wardapp.ui.context import UiContext

COLUMNS: tuple[tuple[RequestState, ...], ...] = (
    (RequestState.DRAFT,),
    (RequestState.WARD_REVIEW,),
    (RequestState.DECIDED,),
    (RequestState.HEARING,),
    (RequestState.SUBMITTED,),
    (RequestState.BUREAU_REVIEW,),
    (RequestState.CONCLUDED,),
    (RequestState.CARRIED_OUT, RequestState.EFFECT_CHECKED),
)


class BoardView(QScrollArea):
    """Columns of cards; a card opens its request. Withdrawn and merged ones are not shown."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("段階ごとの要望"))
        body = QWidget()
        set_surface(body, "window")
        row = QHBoxLayout(body)
        side = theme.space(4)
        row.setContentsMargins(side, side, side, side)
        row.setSpacing(theme.space(3))
        self._heads: list[QLabel] = []
        self.columns: list[QVBoxLayout] = []
        for states in COLUMNS:
            column = QWidget()
            set_surface(column, "sunken")
            inner = QVBoxLayout(column)
            inner.setContentsMargins(*(theme.space(2),) * 4)
            inner.setSpacing(theme.space(2))
            head = QLabel(REQUEST_STATE_LABELS[states[0]])
            set_role(head, "strong")
            words = QFontMetrics(theme.font("strong")).horizontalAdvance(f"{head.text()}  00")
            column.setFixedWidth(max(theme.size(168), words + 2 * theme.space(2)))
            inner.addWidget(head)
            cards = QVBoxLayout()
            cards.setSpacing(theme.space(1.5))
            inner.addLayout(cards)
            inner.addStretch(1)
            self._heads.append(head)
            self.columns.append(cards)
            row.addWidget(column, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.setWidget(body)

    def show_requests(self, requests: Sequence[WardRequest]) -> None:
        """Show these requests, each in the column of its stage."""
        city = self._context.desk.city
        for states, head, column in zip(COLUMNS, self._heads, self.columns, strict=True):
            empty(column)
            here = [r for r in requests if r.state in states]
            cost = sum(r.estimated_cost or 0 for r in here)
            words = self.tr("{stage}　{count}件").format(
                stage=REQUEST_STATE_LABELS[states[0]], count=len(here)
            )
            head.setText(words)
            head.setToolTip(self.tr("概算額の計 {cost}千円").format(cost=f"{cost:,}"))
            for one in here:
                column.addWidget(self._card(one, city.name_of))

    def _card(self, one: WardRequest, name_of) -> QWidget:  # type: ignore[no-untyped-def]
        ward = self._context.desk.city.office(one.office_id)
        where = ward.ward_name if ward is not None and ward.ward_name else name_of(one.office_id)
        detail = f"{where} → {name_of(one.bureau_id) or self.tr('局は未定')}"
        state, tone = "", "neutral"
        if one.outcome is not None and one.state in COLUMNS[-2] + COLUMNS[-1]:
            state, tone = OUTCOME_LABELS[one.outcome], OUTCOME_TONES[one.outcome]
        elif one.especially_important:
            state, tone = self.tr("特に重要"), "danger"
        if one.budget_stage in list(BudgetStage) and one.state is RequestState.BUREAU_REVIEW:
            detail += f"　{BUDGET_STAGE_LABELS[BudgetStage(str(one.budget_stage))]}"
        card = RowButton(one.title or self.tr("（件名なし）"), detail, state, tone)
        set_surface(card, "card")
        card.clicked.connect(partial(self._on_open, one.id))
        return card

    def _on_open(self, request_id: str, *_: object) -> None:
        self._context.open_record("request", request_id)
