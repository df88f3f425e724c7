"""What surrounds a ward request on its way: asks to bureaus, steps, the hearing, deadlines, effect."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from wardapp.domain.request import Outcome, WardRequest


class AskState(StrEnum):
    """How far a bureau is with what it was asked."""

    ASKED = "asked"
    EXAMINING = "examining"
    ANSWERED = "answered"


ASK_STATE_LABELS = {
    AskState.ASKED: "回答待ち",
    AskState.EXAMINING: "検討中",
    AskState.ANSWERED: "回答済",
}


class ReasonCode(StrEnum):
    """Why something was not adopted, or not in whole (理由の区分): counted over the years."""

    MONEY = "money"
    PRIORITY = "priority"
    LAW = "law"
    BALANCE = "balance"
    NOISE = "noise"
    SITE = "site"
    TECHNIQUE = "technique"
    STAFF = "staff"
    CONSENT = "consent"
    OTHER_BODY = "other_body"
    EXISTING = "existing"
    TOO_EARLY = "too_early"
    OTHER = "other"


REASON_LABELS = {
    ReasonCode.MONEY: "財源",
    ReasonCode.PRIORITY: "優先度",
    ReasonCode.LAW: "法令・制度",
    ReasonCode.BALANCE: "他区との均衡",
    ReasonCode.NOISE: "騒音・周辺環境",
    ReasonCode.SITE: "用地・場所",
    ReasonCode.TECHNIQUE: "技術・構造",
    ReasonCode.STAFF: "人員・体制",
    ReasonCode.CONSENT: "地元の合意",
    ReasonCode.OTHER_BODY: "他機関の所管",
    ReasonCode.EXISTING: "既存事業で対応",
    ReasonCode.TOO_EARLY: "時期尚早",
    ReasonCode.OTHER: "その他",
}


class BudgetFrame(StrEnum):
    """Out of which money a request would be paid (予算の枠)."""

    BUREAU = "bureau"
    WARD_REQUESTS = "ward_requests"
    WARD_OWN = "ward_own"
    STATE = "state"
    NONE = "none"


FRAME_LABELS = {
    BudgetFrame.BUREAU: "局枠",
    BudgetFrame.WARD_REQUESTS: "区要望枠",
    BudgetFrame.WARD_OWN: "区独自",
    BudgetFrame.STATE: "国・県",
    BudgetFrame.NONE: "予算不要",
}


class BudgetStage(StrEnum):
    """How far the budget of a request is."""

    BUREAU_ESTIMATE = "bureau_estimate"
    FINANCE = "finance"
    MAYOR = "mayor"
    COUNCIL = "council"
    PASSED = "passed"


STAGE_LABELS = {
    BudgetStage.BUREAU_ESTIMATE: "局の予算要求",
    BudgetStage.FINANCE: "財政局の査定",
    BudgetStage.MAYOR: "市長査定",
    BudgetStage.COUNCIL: "議会に提案",
    BudgetStage.PASSED: "議決",
}


class Doer(StrEnum):
    """Who carries it out: the ward or the bureau (区がやる／局がやる)."""

    WARD = "ward"
    BUREAU = "bureau"
    BOTH = "both"


DOER_LABELS = {
    Doer.WARD: "区が実施",
    Doer.BUREAU: "局が実施",
    Doer.BOTH: "区と局で実施",
}


class LinkRelation(StrEnum):
    """How one request came from another."""

    MERGED = "merged"
    SPLIT = "split"
    CONTINUED = "continued"


RELATION_LABELS = {
    LinkRelation.MERGED: "統合",
    LinkRelation.SPLIT: "分割",
    LinkRelation.CONTINUED: "翌年度へ継続",
}


class ThreadKind(StrEnum):
    """What an entry of the exchange between bureau and ward is."""

    QUESTION = "question"
    ANSWER = "answer"
    REMARK = "remark"


THREAD_LABELS = {
    ThreadKind.QUESTION: "質問",
    ThreadKind.ANSWER: "回答",
    ThreadKind.REMARK: "連絡",
}


class Effect(StrEnum):
    """What the check a year later found."""

    REACHED = "reached"
    PARTLY = "partly"
    NOT_REACHED = "not_reached"
    UNKNOWN = "unknown"


EFFECT_LABELS = {
    Effect.REACHED: "効果があった",
    Effect.PARTLY: "一部に効果があった",
    Effect.NOT_REACHED: "効果がなかった",
    Effect.UNKNOWN: "まだ分からない",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What one bureau is asked (局への要望), and what it answered. Money is in thousands of yen (千円).

    Attributes:
        is_lead: Whether this bureau leads (主管); exactly one of a request should.
        today: What the bureau does about it today (現在の対応).
        plan: What it will do (今後の予定).
    """

    id: str
    request_id: str
    bureau_id: str
    is_lead: bool = False
    state: AskState = AskState.ASKED
    today: str = ""
    plan: str = ""
    outcome: Outcome | None = None
    amount: int | None = None
    reason_code: ReasonCode | None = None
    reason: str = ""
    asked_on: dt.date | None = None
    due_on: dt.date | None = None
    answered_on: dt.date | None = None
    person_id: str | None = None
    position: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadEntry:
    """局とのやりとり: a question of a bureau, an answer of the ward, or a remark of either."""

    id: str
    request_id: str
    office_id: str
    kind: ThreadKind
    text: str
    said_on: dt.date | None = None
    person_id: str | None = None
    answers_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step with a request (決裁の経過): who took it, in which role, when, and what they said.

    Attributes:
        to_state: The state that it led to.
        delegation_id: The delegation by which a delegate decided.
    """

    id: str
    request_id: str
    office_id: str
    to_state: str
    taken_on: dt.date | None = None
    person_id: str | None = None
    name: str = ""
    post: str = ""
    role: str = ""
    delegation_id: str | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegation:
    """Leave to decide in the ward mayor's place (決定の委任), between two days."""

    id: str
    office_id: str
    person_id: str
    given_by: str = ""
    from_on: dt.date | None = None
    to_on: dt.date | None = None
    reason: str = ""

    def holds_on(self, day: dt.date) -> bool:
        """Whether it holds on this day."""
        return (self.from_on is None or self.from_on <= day) and (
            self.to_on is None or day <= self.to_on
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class MayorHearing:
    """The mayor's hearing of a request (市長ヒアリング).

    Attributes:
        said: What was said.
        judgement: The policy judgement (政策判断) in the mayor's words; not changed once it is set.
        changes_asked: What the judgement asks to change in the request, by ``changes_due_on``.
        changes_done: What was changed, since ``changes_done_on``.
    """

    id: str
    request_id: str
    planned_on: dt.date | None = None
    held_on: dt.date | None = None
    starts_at: str = ""
    place: str = ""
    attendees: str = ""
    said: str = ""
    judgement: str = ""
    changes_asked: str = ""
    changes_due_on: dt.date | None = None
    changes_done: str = ""
    changes_done_on: dt.date | None = None
    person_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectCheck:
    """The check of the effect, a year after it was carried out (効果検証)."""

    id: str
    request_id: str
    due_on: dt.date | None = None
    checked_on: dt.date | None = None
    measure: str = ""
    result: str = ""
    effect: Effect | None = None
    next_step: str = ""
    person_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestLink:
    """That a request came from another: merged, split or carried over to the next year."""

    id: str
    from_request_id: str
    to_request_id: str
    relation: LinkRelation
    note: str = ""


@dataclass(frozen=True, slots=True)
class Related:
    """A request that another came from or went into, and how many links lie between."""

    request: WardRequest
    relation: LinkRelation
    is_before: bool
    distance: int


class DeadlineFor(StrEnum):
    """Whose deadline it is."""

    WARDS = "wards"
    BUREAUS = "bureaus"
    ALL = "all"


DEADLINE_FOR_LABELS = {
    DeadlineFor.WARDS: "区",
    DeadlineFor.BUREAUS: "局",
    DeadlineFor.ALL: "全て",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """A day of the year's calendar of requests (年間日程), set by headquarters."""

    id: str
    fiscal_year: int
    name: str
    due_on: dt.date
    whose: DeadlineFor = DeadlineFor.ALL
    remind_days: int = 14
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RateHistory:
    """A figure of a year that was counted before there was wardapp.

    Attributes:
        adopted, concluded: Counts, where they are known.
        rate_permille: The rate alone, in tenths of a percent, where the counts are not known.
    """

    id: str
    fiscal_year: int
    office_id: str | None = None
    bureau_id: str | None = None
    adopted: int | None = None
    concluded: int | None = None
    rate_permille: int | None = None
    source: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameBudget:
    """Money set aside for ward requests in a year (枠), in thousands of yen."""

    id: str
    fiscal_year: int
    frame: BudgetFrame
    amount: int
    note: str = ""
