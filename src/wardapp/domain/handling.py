"""Who handles a voice, by when, and who has to agree: 担当, 期限の停止, 決裁."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class WaitingFor(StrEnum):
    """For whom one waits while the clock of a voice stands still."""

    RESIDENT = "resident"
    OTHER_BODY = "other_body"


WAITING_FOR_LABELS = {
    WaitingFor.RESIDENT: "ご本人の返事待ち",
    WaitingFor.OTHER_BODY: "ほかの機関の返事待ち",
}


class ApprovalDecision(StrEnum):
    """What somebody decided in a step of 決裁."""

    APPROVED = "approved"
    RETURNED = "returned"


APPROVAL_DECISION_LABELS = {
    ApprovalDecision.APPROVED: "承認",
    ApprovalDecision.RETURNED: "差戻し",
}


class AnswerUnit(StrEnum):
    """In which days an office counts until an answer is due."""

    WORKING = "working"
    CALENDAR = "calendar"


ANSWER_UNIT_LABELS = {
    AnswerUnit.WORKING: "開庁日",
    AnswerUnit.CALENDAR: "暦日",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """An assignment (担当): a division or a bureau that handles a voice; one of them leads.

    Attributes:
        result: What it did or answered, once ``done_on`` is set.
        reported_to: Who took the voice and is to see the result; ``seen_on`` when they have.
    """

    id: str
    voice_id: str
    office_id: str
    division_id: str | None = None
    is_lead: bool = False
    asked_on: dt.date | None = None
    due_on: dt.date | None = None
    done_on: dt.date | None = None
    result: str = ""
    reported_to: str | None = None
    seen_on: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """A pause (期限の停止): one waits for somebody, and the clock stands still."""

    id: str
    voice_id: str
    since: dt.date
    until: dt.date | None = None
    waiting_for: WaitingFor = WaitingFor.RESIDENT
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """A step of approval (決裁): who decides, in which order, when and how they did."""

    id: str
    voice_id: str
    position: str
    name: str
    post: str = ""
    person_id: str | None = None
    decided_on: dt.date | None = None
    decision: ApprovalDecision | None = None
    comment: str = ""


def whose_turn(steps: tuple[Approval, ...]) -> Approval | None:
    """Return the step that waits: the first that has not approved. None where all have, or none is.

    Who returned it (差戻し) has to see it again, so the turn stays with them.
    """
    return next((one for one in steps if one.decision is not ApprovalDecision.APPROVED), None)
