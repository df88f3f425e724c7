"""Who handles a voice, by when, and who has to agree: 担当, 期限の停止, 決裁."""

from __future__ import annotations

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
