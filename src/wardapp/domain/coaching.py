"""What surrounds the writing of a request: questions and answers, logic model, comments, notes."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question (問い) that a reviewer would ask (resources/coaching/outline.toml).

    Attributes:
        key: Its name in the records; never changed.
        text: The question.
        why: What it is asked for.
        good, weak: An example of each.
        part: The field of the request into which the answer is composed; "" for none.
        is_core: Shown first; the others on demand.
    """

    key: str
    text: str
    why: str
    good: str
    weak: str
    part: str = ""
    is_core: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was answered to a question for a request: who thought of it, and when."""

    question: str
    text: str
    person_id: str | None = None
    answered_on: dt.date | None = None


class LogicStage(StrEnum):
    """A column of the logic model."""

    INPUT = "input"
    ACTIVITY = "activity"
    OUTPUT = "output"
    OUTCOME = "outcome"


LOGIC_STAGE_LABELS = {
    LogicStage.INPUT: "投入",
    LogicStage.ACTIVITY: "活動",
    LogicStage.OUTPUT: "産出",
    LogicStage.OUTCOME: "成果",
}
LOGIC_STAGE_HINTS = {
    LogicStage.INPUT: "使うもの：お金、人、場所",
    LogicStage.ACTIVITY: "すること",
    LogicStage.OUTPUT: "すぐ数えられるもの：回数、人数",
    LogicStage.OUTCOME: "住民に起きる変化",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LogicItem:
    """One box of the logic model (道筋)."""

    id: str
    stage: LogicStage
    text: str
    position: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestComment:
    """A comment (意見) in the margin of a request.

    Attributes:
        field: The field it is about, "" for the whole request.
        quoted: The words it is about, "" for the whole field.
        suggestion: What one could write instead of ``quoted``; the author takes it over or not.
        reply_to_id: The comment that this one answers.
        asked_id: Who is asked to look at it.
    """

    id: str
    request_id: str
    text: str
    field: str = ""
    quoted: str = ""
    suggestion: str = ""
    reply_to_id: str | None = None
    asked_id: str | None = None
    person_id: str | None = None
    office_id: str = ""
    written_on: dt.date | None = None
    resolved_on: dt.date | None = None
    resolved_by: str | None = None


@dataclass(frozen=True, slots=True)
class CommentThread:
    """A comment with its answers, the oldest first."""

    comment: RequestComment
    replies: tuple[RequestComment, ...] = ()

    @property
    def is_resolved(self) -> bool:
        """Whether somebody said that it is settled."""
        return self.comment.resolved_on is not None

    @property
    def is_answered(self) -> bool:
        """Whether somebody answered it."""
        return bool(self.replies)


@dataclass(frozen=True, slots=True, kw_only=True)
class MayorNote:
    """What the mayor said (市長の考え) that helps to write: on which day, and where it was said."""

    id: str
    office_id: str
    title: str
    text: str
    said_on: dt.date | None
    source: str
    plan_id: str | None = None
    person_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningNote:
    """What somebody drafted and learned (学びの記録).

    Attributes:
        is_local: It lies on this desk alone; nobody else sees it.
        shown_to: Whom the author lets see it.
    """

    id: str
    person_id: str
    written_on: dt.date | None
    drafted: str
    learned: str
    request_id: str | None = None
    shown_to: str | None = None
    is_local: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLink:
    """That a request or a theme serves an item of a plan (計画との関係), and why."""

    id: str
    plan_id: str
    why: str
    request_id: str | None = None
    theme_id: str | None = None
