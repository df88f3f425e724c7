"""Which colours stand for which state. The word is always beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wardapp.domain.request import Outcome, RequestState
from wardapp.ui.labels import OUTCOME_LABELS, REQUEST_STATE_LABELS

if TYPE_CHECKING:
    from wardapp.domain.request import WardRequest

STATE_TONES = {
    RequestState.DRAFT: "neutral",
    RequestState.WARD_REVIEW: "warning",
    RequestState.DECIDED: "accent",
    RequestState.HEARING: "warning",
    RequestState.SUBMITTED: "accent",
    RequestState.BUREAU_REVIEW: "accent",
    RequestState.CONCLUDED: "neutral",
    RequestState.CARRIED_OUT: "success",
    RequestState.EFFECT_CHECKED: "success",
    RequestState.MERGED: "neutral",
    RequestState.WITHDRAWN: "neutral",
}
"""State to tone of ``widgets.pill``."""

OUTCOME_TONES = {
    Outcome.ADOPTED: "success",
    Outcome.PARTLY_ADOPTED: "success",
    Outcome.CARRIED_OVER: "warning",
    Outcome.NOT_ADOPTED: "danger",
}


def standing(request: WardRequest) -> tuple[str, str]:
    """Return in a word where a request stands, and the word's tone; the outcome if there is one."""
    if request.state is RequestState.CONCLUDED and request.outcome is not None:
        return OUTCOME_LABELS[request.outcome], OUTCOME_TONES[request.outcome]
    return REQUEST_STATE_LABELS[request.state], STATE_TONES[request.state]
