"""The adoption rate (事業化率): what is counted, by which definition, and why it changed.

A figure is nothing without what it was divided by: every figure carries its definition in words, and
the definition is adjustable, as cities count differently (横浜 counts requests and asks to bureaus).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from wardapp.domain.request import Outcome, RequestState
from wardapp.domain.request_life import BudgetFrame, ReasonCode


class Unit(StrEnum):
    """What is counted: requests, or asks to bureaus, of which a request can have several."""

    REQUESTS = "requests"
    ASKS = "asks"


UNIT_LABELS = {Unit.REQUESTS: "要望の件数", Unit.ASKS: "局への要望の件数"}

CONCLUDED = frozenset(
    {RequestState.CONCLUDED, RequestState.CARRIED_OUT, RequestState.EFFECT_CHECKED}
)
WAITING = frozenset({RequestState.SUBMITTED, RequestState.BUREAU_REVIEW})
_PERMILLE = 1000


@dataclass(frozen=True, slots=True)
class RateDefinition:
    """How the adoption rate (事業化率) is counted.

    Attributes:
        unit: Requests, or asks to bureaus.
        counts_partly: Whether 一部事業化 counts as adopted.
        with_continued: Whether requests that go on from an earlier year are counted.
    """

    unit: Unit = Unit.REQUESTS
    counts_partly: bool = True
    with_continued: bool = True

    def in_words(self) -> str:
        """Return the definition as it stands under every figure."""
        above = "（事業化＋一部事業化）" if self.counts_partly else "事業化（一部事業化を除く）"
        below = (
            "結果の出た要望"
            if self.unit is Unit.REQUESTS
            else "結果の出た局への要望（一つの要望を二つの局に求めたときは2件）"
        )
        continued = "含みます" if self.with_continued else "含みません"
        return (
            f"事業化率＝{above}÷{below}。前年度から継続した要望を{continued}。"
            "結果待ち、取下げ、統合・分割した要望は数えません。"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """One request, or one ask, as it is counted. Money is in thousands of yen."""

    request_id: str
    fiscal_year: int
    office_id: str
    bureau_id: str
    title: str = ""
    was_heard: bool = False
    is_continued: bool = False
    is_open: bool = False
    outcome: Outcome | None = None
    reason_code: ReasonCode | None = None
    cost: int | None = None
    amount: int | None = None
    frame: BudgetFrame | None = None
    importance_rank: int = 2
    priority: int | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A rate with all that it comes from.

    Attributes:
        adopted, partly, carried_over, not_adopted: Concluded ones by outcome.
        open: Submitted, outcome not known yet.
        counts_partly: Whether 一部事業化 is in the numerator.
        requests: The requests that were counted, for the list behind the figure.
        permille: A rate that was entered without its counts (history).
        source: Where an entered figure comes from.
    """

    adopted: int = 0
    partly: int = 0
    carried_over: int = 0
    not_adopted: int = 0
    open: int = 0
    counts_partly: bool = True
    requests: tuple[str, ...] = ()
    permille: int | None = None
    source: str = ""

    @property
    def concluded(self) -> int:
        """The denominator."""
        return self.adopted + self.partly + self.carried_over + self.not_adopted

    @property
    def numerator(self) -> int:
        """What counts as adopted."""
        return self.adopted + (self.partly if self.counts_partly else 0)

    @property
    def rate(self) -> float | None:
        """The rate between 0 and 1; None where nothing is concluded."""
        if self.concluded:
            return self.numerator / self.concluded
        return self.permille / _PERMILLE if self.permille is not None else None

    def in_words(self) -> str:
        """Return the fraction: 9÷15, or that it was entered."""
        if self.concluded:
            return f"{self.numerator}÷{self.concluded}"
        return "入力値" if self.permille is not None else "―"


def percent(rate: float | None) -> str:
    """Return a rate as it is shown, with one decimal; ― for none."""
    return "―" if rate is None else f"{rate * 100:.1f}％"


def wanted(items: Iterable[Counted], definition: RateDefinition) -> list[Counted]:
    """Return those that a definition counts."""
    return [i for i in items if definition.with_continued or not i.is_continued]


def figure(items: Iterable[Counted], definition: RateDefinition) -> Figure:
    """Return the figure of some requests or asks (which the definition counts)."""
    counted = wanted(items, definition)
    outcomes = Counter(i.outcome for i in counted if not i.is_open)
    return Figure(
        adopted=outcomes[Outcome.ADOPTED],
        partly=outcomes[Outcome.PARTLY_ADOPTED],
        carried_over=outcomes[Outcome.CARRIED_OVER],
        not_adopted=outcomes[Outcome.NOT_ADOPTED],
        open=sum(1 for i in counted if i.is_open),
        counts_partly=definition.counts_partly,
        requests=tuple(dict.fromkeys(i.request_id for i in counted)),
    )


def figures_by(
    items: Sequence[Counted], definition: RateDefinition, key: Callable[[Counted], str]
) -> dict[str, Figure]:
    """Return a figure for each value of a key, in the order in which they first appear."""
    groups: dict[str, list[Counted]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return {name: figure(group, definition) for name, group in groups.items()}


@dataclass(frozen=True, slots=True)
class Cause:
    """What one group did to the change of the rate.

    Attributes:
        name: The group (市長ヒアリングを経た要望).
        before, after: Its figures.
        points: By how many percentage points it moved the whole rate; those of all groups of one
            kind add up to the change.
    """

    name: str
    before: Figure
    after: Figure
    points: float


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why the rate of one year differs from another's, in counts.

    Attributes:
        by_hearing, by_continuation, by_bureau: Groups whose points add up to the change.
        reasons: Reason of refusal → how often before and after.
        words: Sentences, the most telling first.
    """

    before: Figure
    after: Figure
    by_hearing: tuple[Cause, ...] = ()
    by_continuation: tuple[Cause, ...] = ()
    by_bureau: tuple[Cause, ...] = ()
    reasons: tuple[tuple[ReasonCode | None, int, int], ...] = ()
    words: tuple[str, ...] = field(default_factory=tuple)


HEARD, NOT_HEARD = "市長ヒアリングを経た要望", "市長ヒアリングを経ていない要望"
CONTINUED, NEW = "前年度から継続した要望", "新しい要望"


def explain(
    before: Sequence[Counted],
    after: Sequence[Counted],
    definition: RateDefinition,
    bureau_name: Callable[[str], str] = str,
) -> Explanation:
    """Return what changed between two years, in counts.

    The points of a group are its adopted ones divided by the denominator of the whole year, after
    less before: so they add up to the change exactly, and nothing is estimated.
    """
    first, second = wanted(before, definition), wanted(after, definition)
    whole = figure(first, definition), figure(second, definition)
    by_hearing = _causes(
        first, second, definition, lambda i: HEARD if i.was_heard else NOT_HEARD, (HEARD, NOT_HEARD)
    )
    by_continuation = _causes(
        first, second, definition, lambda i: CONTINUED if i.is_continued else NEW, (NEW, CONTINUED)
    )
    names = sorted({bureau_name(i.bureau_id) for i in (*first, *second)})
    by_bureau = _causes(first, second, definition, lambda i: bureau_name(i.bureau_id), names)
    reasons = _reasons(first), _reasons(second)
    codes = sorted({*reasons[0], *reasons[1]}, key=lambda c: -(reasons[0][c] + reasons[1][c]))
    return Explanation(
        *whole,
        by_hearing=by_hearing,
        by_continuation=by_continuation,
        by_bureau=tuple(sorted(by_bureau, key=lambda c: -abs(c.points))),
        reasons=tuple((code, reasons[0][code], reasons[1][code]) for code in codes),
        words=tuple(_sentence(cause) for cause in (*by_hearing, *by_continuation)),
    )


def _reasons(items: Iterable[Counted]) -> Counter[ReasonCode | None]:
    return Counter(
        i.reason_code for i in items if not i.is_open and i.outcome not in {None, Outcome.ADOPTED}
    )


def _causes(
    before: Sequence[Counted],
    after: Sequence[Counted],
    definition: RateDefinition,
    key: Callable[[Counted], str],
    names: Sequence[str],
) -> tuple[Cause, ...]:
    first, second = figures_by(before, definition, key), figures_by(after, definition, key)
    totals = figure(before, definition).concluded, figure(after, definition).concluded
    causes = []
    for name in names:
        one, other = first.get(name, Figure()), second.get(name, Figure())
        if not (one.concluded or other.concluded):
            continue
        shares = [
            f.numerator / total if total else 0.0
            for f, total in zip((one, other), totals, strict=True)
        ]
        causes.append(Cause(name, one, other, (shares[1] - shares[0]) * 100))
    return tuple(causes)


def _sentence(cause: Cause) -> str:
    b, a = cause.before, cause.after
    sign = "＋" if cause.points >= 0 else "－"
    return (
        f"{cause.name}：{b.concluded}件のうち{b.numerator}件（{percent(b.rate)}）から"
        f"{a.concluded}件のうち{a.numerator}件（{percent(a.rate)}）へ。"
        f"全体の率への寄与は{sign}{abs(cause.points):.1f}ポイント。"
    )


@dataclass(frozen=True, slots=True)
class Possible:
    """What a sum of money would have made possible.

    Attributes:
        chosen: The requests that it would have paid, in the order in which they were taken.
        used, left: Thousands of yen.
        too_dear: How many that wanted money did not fit.
        without_cost: How many have no estimated cost and could not be reckoned with.
    """

    chosen: tuple[Counted, ...]
    used: int
    left: int
    too_dear: int
    without_cost: int


def missing_money(item: Counted) -> int | None:
    """Return what a request lacks to be carried out in whole; None where its cost is not known."""
    if item.cost is None:
        return None
    return max(0, item.cost - (item.amount or 0))


def possible_with(items: Iterable[Counted], amount: int, *, money_only: bool = True) -> Possible:
    """Return which requests that were not adopted (or not in whole) a sum would have paid.

    Taken in the order of importance, then of the ward's own priority, then of cost; what does not
    fit is passed over and the next one is tried.

    Args:
        items: Requests of a year.
        amount: The sum, in thousands of yen.
        money_only: Leave out those that were refused for another reason than money or priority.
    """
    for_money = {ReasonCode.MONEY, ReasonCode.PRIORITY, None}
    candidates = [
        i
        for i in items
        if not i.is_open
        and i.outcome not in {None, Outcome.ADOPTED}
        and (not money_only or i.reason_code in for_money)
    ]
    known = [(i, m) for i in candidates if (m := missing_money(i)) is not None]
    known.sort(key=lambda pair: (pair[0].importance_rank, pair[0].priority or 999, pair[1]))
    chosen: list[Counted] = []
    left, passed = amount, 0
    for item, needed in known:
        if needed <= left:
            chosen.append(item)
            left -= needed
        else:
            passed += 1
    return Possible(tuple(chosen), amount - left, left, passed, len(candidates) - len(known))
