"""Field decisions (現場判断): what a ward decided by itself, or could not, and which rule stood in the way."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from wardapp.domain.text import normalise


class Decided(StrEnum):
    """Whether the ward could decide."""

    BY_WARD = "by_ward"
    COULD_NOT = "could_not"


DECIDED_LABELS = {
    Decided.COULD_NOT: "決められなかった",
    Decided.BY_WARD: "区で決めた",
}


class DelegationState(StrEnum):
    """What became of the proposal that wards may decide it (区で決められたら)."""

    PROPOSED = "proposed"
    CONSIDERED = "considered"
    DELEGATED = "delegated"
    REFUSED = "refused"


DELEGATION_STATE_LABELS = {
    DelegationState.PROPOSED: "提案",
    DelegationState.CONSIDERED: "検討",
    DelegationState.DELEGATED: "委任",
    DelegationState.REFUSED: "不可",
}


class ObstacleKind(StrEnum):
    """What stood in the way."""

    RULE = "rule"
    POST = "post"
    MONEY = "money"
    CUSTOM = "custom"


OBSTACLE_KIND_LABELS = {
    ObstacleKind.RULE: "法令・条例・規程",
    ObstacleKind.POST: "決裁権者（専決）",
    ObstacleKind.MONEY: "予算の配当",
    ObstacleKind.CUSTOM: "慣行・全市一律の取扱い",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldDecision:
    """Something the ward decided by itself, or could not decide and why (現場判断).

    Attributes:
        rule: The rule, or the post that decides: by it the records are gathered.
        rule_owner: Whose rule it is, where it is not an office of the city (県, 国, ...).
        rule_office_id: The bureau whose rule it is.
        better: What would be better or faster if the ward could decide.
        days_before, days_after: Days until the matter was settled, before the ward might decide
            (or as it is now), and since (or as it would be).
        answer: What headquarters said to it.
    """

    id: str
    number: str = ""
    office_id: str = ""
    title: str = ""
    happened_on: dt.date | None = None
    decided: Decided = Decided.COULD_NOT
    situation: str = ""
    obstacle: ObstacleKind = ObstacleKind.RULE
    rule: str = ""
    rule_owner: str = ""
    rule_office_id: str | None = None
    better: str = ""
    risk: str = ""
    state: DelegationState = DelegationState.PROPOSED
    answer: str = ""
    decided_on: dt.date | None = None
    days_before: int | None = None
    days_after: int | None = None
    voice_id: str | None = None
    theme_id: str | None = None
    request_id: str | None = None
    sample: bool = False
    discarded_at: str | None = None

    @property
    def days_saved(self) -> int | None:
        """How many days the ward's own decision saves; None where one of both is not known."""
        if self.days_before is None or self.days_after is None:
            return None
        return self.days_before - self.days_after


@dataclass(frozen=True, slots=True)
class RuleEvidence:
    """All records about one rule, as evidence for wider discretion.

    Attributes:
        rule: Its name as it was written first.
        owner: Whose rule it is, in words.
        decisions: The records, oldest first.
    """

    rule: str
    owner: str
    decisions: tuple[FieldDecision, ...]

    @property
    def offices(self) -> tuple[str, ...]:
        """The offices that met it, each once."""
        return tuple(dict.fromkeys(one.office_id for one in self.decisions))

    @property
    def could_not(self) -> int:
        """How often a ward could not decide."""
        return sum(one.decided is Decided.COULD_NOT for one in self.decisions)

    @property
    def state(self) -> DelegationState:
        """How far it came: the furthest state of its records, a refusal only where all are refused."""
        states = {one.state for one in self.decisions}
        for state in (
            DelegationState.DELEGATED,
            DelegationState.CONSIDERED,
            DelegationState.PROPOSED,
        ):
            if state in states:
                return state
        return DelegationState.REFUSED

    @property
    def days(self) -> tuple[float, float, int] | None:
        """Days before and after on average, and of how many records; None where none has both."""
        known = [
            (one.days_before, one.days_after)
            for one in self.decisions
            if one.days_before is not None and one.days_after is not None
        ]
        if not known:
            return None
        count = len(known)
        return sum(b for b, _ in known) / count, sum(a for _, a in known) / count, count


def rule_key(rule: str) -> str:
    """Return what two ways of writing one rule have in common."""
    return normalise(rule).replace(" ", "").rstrip("。")


def by_rule(
    decisions: Iterable[FieldDecision], owners: dict[str, str] | None = None
) -> tuple[RuleEvidence, ...]:
    """Gather records by the rule that stood in the way: the rule that most wards met comes first.

    Records without a rule come last, under the empty name.

    Args:
        decisions: The records.
        owners: Office → its name, for whose rule it is.
    """
    gathered: dict[str, list[FieldDecision]] = {}
    for one in sorted(decisions, key=lambda d: (str(d.happened_on or ""), d.id)):
        gathered.setdefault(rule_key(one.rule), []).append(one)
    found = []
    for found_for in gathered.values():
        owner = next(
            (
                (owners or {}).get(one.rule_office_id or "", "") or one.rule_owner
                for one in found_for
                if one.rule_office_id or one.rule_owner
            ),
            "",
        )
        found.append(RuleEvidence(found_for[0].rule, owner, tuple(found_for)))
    return tuple(
        sorted(found, key=lambda e: (not e.rule, -len(e.offices), -len(e.decisions), e.rule))
    )
