"""A request as it is being written: what differs from what is kept, and what is still missing.

No Qt: the form binds it, the tests read it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from wardapp.domain.request import NEXT_STATES, RequestState, missing_parts

if TYPE_CHECKING:
    from wardapp.domain.request import WardRequest

STEP_FORWARD = {
    RequestState.DRAFT: RequestState.WARD_REVIEW,
    RequestState.WARD_REVIEW: RequestState.DECIDED,
    RequestState.DECIDED: RequestState.SUBMITTED,
    RequestState.HEARING: RequestState.SUBMITTED,
    RequestState.SUBMITTED: RequestState.BUREAU_REVIEW,
    RequestState.BUREAU_REVIEW: RequestState.CONCLUDED,
    RequestState.CONCLUDED: RequestState.CARRIED_OUT,
    RequestState.CARRIED_OUT: RequestState.EFFECT_CHECKED,
    RequestState.WITHDRAWN: RequestState.DRAFT,
}


class RequestDraft:
    """One request on the screen: the record as it is kept, and what was typed over it."""

    def __init__(self, kept: WardRequest) -> None:
        self.kept = kept
        self._typed: dict[str, Any] = {}

    @property
    def id(self) -> str:
        """The request's identifier."""
        return self.kept.id

    @property
    def shown(self) -> WardRequest:
        """The request as it stands on the screen."""
        return replace(self.kept, **self._typed)

    def type(self, field: str, value: Any) -> bool:
        """Put a value into a field; return whether the screen now says something else."""
        if value == getattr(self.shown, field):
            return False
        self._typed[field] = value
        return True

    def refresh(self, kept: WardRequest, unsaved: dict[str, Any]) -> list[str]:
        """Take the record read anew; return the fields that are to be shown again.

        What a person is just typing is not taken from under their hands: it stays, is saved, and
        if somebody else wrote the same field meanwhile, that is a conflict which is listed.
        """
        before = self.shown
        self.kept = kept
        self._typed = {name: value for name, value in unsaved.items() if hasattr(kept, name)}
        now = self.shown
        return [n for n in type(kept).__slots__ if getattr(before, n) != getattr(now, n)]

    def missing(self) -> list[str]:
        """Return the fields that are still empty and needed before it is submitted."""
        return missing_parts(self.shown)

    def steps(self) -> list[RequestState]:
        """Return the states that may follow, the ordinary next one first.

        An especially important request goes to the mayor's hearing before it is submitted.
        """
        request = self.shown
        allowed = list(NEXT_STATES[request.state])
        first = STEP_FORWARD.get(request.state)
        if request.state is RequestState.DECIDED and request.especially_important:
            first = RequestState.HEARING
            allowed.remove(RequestState.SUBMITTED)
        allowed.sort(key=lambda state: state is not first)
        return allowed
