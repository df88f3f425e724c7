"""区政推進局区長会議: what is asked of which bureau, what it answers, how long agreement takes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median


class Stance(StrEnum):
    """What a bureau thinks beforehand."""

    FOR = "for"
    CONDITIONAL = "conditional"
    AGAINST = "against"
    UNDECIDED = "undecided"


STANCE_LABELS = {
    Stance.FOR: "賛同",
    Stance.CONDITIONAL: "条件次第",
    Stance.AGAINST: "困難",
    Stance.UNDECIDED: "検討中",
}


class DateReply(StrEnum):
    """Whether an office can come on a proposed day."""

    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


DATE_REPLY_LABELS = {DateReply.YES: "○ 可", DateReply.MAYBE: "△ 調整可", DateReply.NO: "× 不可"}


class BureauResultKind(StrEnum):
    """What came of it with a bureau."""

    AGREED = "agreed"
    CONDITIONAL = "conditional"
    TAKEN_BACK = "taken_back"
    REFUSED = "refused"


BUREAU_RESULT_LABELS = {
    BureauResultKind.AGREED: "同意",
    BureauResultKind.CONDITIONAL: "条件付",
    BureauResultKind.TAKEN_BACK: "持ち帰り",
    BureauResultKind.REFUSED: "不可",
}
FINAL_RESULTS = frozenset(BureauResultKind) - {BureauResultKind.TAKEN_BACK}
AGREEING = frozenset({BureauResultKind.AGREED, BureauResultKind.CONDITIONAL})


@dataclass(frozen=True, slots=True, kw_only=True)
class BureauResult:
    """What came of it with one bureau (局の協議結果); what was taken home gets another one later."""

    id: str
    ask_id: str
    meeting_id: str
    bureau_id: str
    result: BureauResultKind
    conditions: str = ""
    due_on: dt.date | None = None
    returned_on: dt.date | None = None
    filed_on: dt.date | None = None
    request_id: str | None = None
    theme_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BureauAsk:
    """What a meeting asks of one bureau (局への依頼), its opinion beforehand and its results.

    ``results``: oldest first; the last one counts.
    """

    id: str
    meeting_id: str
    bureau_id: str
    position: str = ""
    asked: str = ""
    request_id: str | None = None
    theme_id: str | None = None
    opinion_due_on: dt.date | None = None
    stance: Stance | None = None
    opinion: str = ""
    opinion_by: str = ""
    opinion_on: dt.date | None = None
    results: tuple[BureauResult, ...] = ()

    @property
    def result(self) -> BureauResult | None:
        """What counts now."""
        return self.results[-1] if self.results else None

    @property
    def is_back(self) -> bool:
        """Whether the bureau's answer is there; what it took home is not."""
        return self.result is not None and self.result.result in FINAL_RESULTS


@dataclass(frozen=True, slots=True, kw_only=True)
class DateProposal:
    """A day proposed to the bureaus (候補日) with their answers by office."""

    id: str
    meeting_id: str
    day_on: dt.date
    starts_at: str = ""
    ends_at: str = ""
    place: str = ""
    chosen: bool = False
    answers: tuple[tuple[str, DateReply, str], ...] = ()

    def answer_of(self, office_id: str) -> DateReply | None:
        """Return what an office answered."""
        return next((reply for office, reply, _ in self.answers if office == office_id), None)

    @property
    def weight(self) -> tuple[int, int]:
        """How well it suits: fewer that cannot come, then more that can."""
        replies = [reply for _, reply, _ in self.answers]
        return (-replies.count(DateReply.NO), replies.count(DateReply.YES))


@dataclass(frozen=True, slots=True, kw_only=True)
class BureauVisit:
    """Going to one bureau by itself (個別協議), against which the meeting is measured."""

    id: str
    office_id: str
    bureau_id: str
    visited_on: dt.date
    request_id: str | None = None
    theme_id: str | None = None
    subject: str = ""
    result: BureauResultKind | None = None
    is_rework: bool = False
    note: str = ""


class Way(StrEnum):
    """How agreement was sought."""

    MEETING = "meeting"
    VISITS = "visits"


WAY_LABELS = {Way.MEETING: "区政推進局区長会議", Way.VISITS: "局ごとの個別協議"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """How long one matter took to be agreed (同意までの経過).

    Attributes:
        subject: What it was about.
        way: By a meeting, or from bureau to bureau.
        office_id: The ward.
        began_on: When the need was seen; of visits, the first of them.
        agreed_on: When the last bureau's answer was there and all agreed; None while it is open or
            where one refused.
        rounds: How often people came together: meetings held, or visits made.
        bureaus: How many bureaus it touched.
        reworks: How often one had to go again (手戻り).
        refused: Whether a bureau refused for good.
        record: Kind and identifier of what to open.
    """

    subject: str
    way: Way
    office_id: str
    began_on: dt.date
    agreed_on: dt.date | None
    rounds: int
    bureaus: int
    reworks: int = 0
    refused: bool = False
    record: tuple[str, str] = ("", "")

    @property
    def days(self) -> int | None:
        """Days until agreement; None where there is none."""
        return None if self.agreed_on is None else (self.agreed_on - self.began_on).days


@dataclass(frozen=True, slots=True)
class AgreementFigures:
    """The figures of one way: numerator and denominator are both there.

    Attributes:
        matters: How many matters went this way.
        agreed: How many of them are agreed.
        days: Median of the days until agreement over those; None without any.
        rounds: Mean of the rounds over those; None without any.
        reworks: How often one had to go again, over all matters.
    """

    matters: int
    agreed: int
    days: float | None
    rounds: float | None
    reworks: int


def agreement_figures(agreements: Iterable[Agreement]) -> dict[Way, AgreementFigures]:
    """Return the figures by way; only what is agreed has days, only what is there is counted."""
    listed = list(agreements)
    return {way: _figures([a for a in listed if a.way is way]) for way in Way}


def _figures(matters: Sequence[Agreement]) -> AgreementFigures:
    agreed = [a for a in matters if a.days is not None]
    return AgreementFigures(
        len(matters),
        len(agreed),
        median(a.days for a in agreed if a.days is not None) if agreed else None,
        sum(a.rounds for a in agreed) / len(agreed) if agreed else None,
        sum(a.reworks for a in matters),
    )


def still_open(asks: Iterable[BureauAsk]) -> tuple[BureauAsk, ...]:
    """Return the asks whose bureau's answer is not back."""
    return tuple(ask for ask in asks if not ask.is_back)
