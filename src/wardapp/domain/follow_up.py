"""What came of a meeting: decisions (決定事項) and action items (宿題) until they are closed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class DecisionKind(StrEnum):
    """What the meeting did with what was put to it."""

    DECIDED = "decided"
    AGREED = "agreed"
    CONTINUED = "continued"
    REJECTED = "rejected"


DECISION_KIND_LABELS = {
    DecisionKind.DECIDED: "決定",
    DecisionKind.AGREED: "了承",
    DecisionKind.CONTINUED: "継続して協議",
    DecisionKind.REJECTED: "見送り",
}


class ActionState(StrEnum):
    """Whether an action item is still to be done."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


ACTION_STATE_LABELS = {
    ActionState.OPEN: "未了",
    ActionState.DONE: "完了",
    ActionState.DROPPED: "取りやめ",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A decision of a meeting, on one of its items or on none."""

    id: str
    meeting_id: str
    text: str
    agenda_item_id: str | None = None
    kind: DecisionKind = DecisionKind.DECIDED
    position: str = ""
    created_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressNote:
    """One report (経過報告) on an action item."""

    id: str
    action_item_id: str
    text: str
    reported_on: dt.date | None = None
    person_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionItem:
    """Who does what by when (宿題), from the meeting that asked for it until it is closed.

    Attributes:
        what: What is to be done.
        owner_office_id: The office that does it.
        owner_id: The person who does it; None: whoever is in charge at the office.
        due_on: By when; None where no day was said.
        result: What came of it, once it is closed.
        progress: The reports so far, oldest first.
    """

    id: str
    meeting_id: str
    what: str
    agenda_item_id: str | None = None
    owner_office_id: str = ""
    owner_id: str | None = None
    due_on: dt.date | None = None
    state: ActionState = ActionState.OPEN
    result: str = ""
    closed_on: dt.date | None = None
    position: str = ""
    progress: tuple[ProgressNote, ...] = ()
    created_at: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.state is ActionState.OPEN

    def is_overdue(self, today: dt.date) -> bool:
        """Whether its day has passed and it is not closed."""
        return self.is_open and self.due_on is not None and self.due_on < today
