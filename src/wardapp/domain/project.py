"""What a ward does with its own budget (区独自事業), and what it would do if it had more."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class ProjectKind(StrEnum):
    """Whether a project is one of the ward's own, or tries something out for others too."""

    WARD = "ward"
    MODEL = "model"
    TRIAL = "trial"


PROJECT_KIND_LABELS = {
    ProjectKind.WARD: "区独自事業",
    ProjectKind.MODEL: "モデル実施",
    ProjectKind.TRIAL: "実証実験",
}


class ProjectState(StrEnum):
    """Where a project stands."""

    PLANNED = "planned"
    UNDER_WAY = "under_way"
    DONE = "done"
    EVALUATED = "evaluated"
    STOPPED = "stopped"


PROJECT_STATE_LABELS = {
    ProjectState.PLANNED: "計画",
    ProjectState.UNDER_WAY: "実施中",
    ProjectState.DONE: "終了",
    ProjectState.EVALUATED: "評価済",
    ProjectState.STOPPED: "中止",
}

NEXT_PROJECT_STATES: dict[ProjectState, tuple[ProjectState, ...]] = {
    ProjectState.PLANNED: (ProjectState.UNDER_WAY, ProjectState.STOPPED),
    ProjectState.UNDER_WAY: (ProjectState.DONE, ProjectState.STOPPED, ProjectState.PLANNED),
    ProjectState.DONE: (ProjectState.EVALUATED, ProjectState.UNDER_WAY),
    ProjectState.EVALUATED: (ProjectState.DONE,),
    ProjectState.STOPPED: (ProjectState.EVALUATED, ProjectState.PLANNED),
}
"""Which step may follow which; the first of each is the usual one."""


PROJECT_FIELD_WORDS = {
    "question": "確かめたいこと",
    "measure": "測る指標",
    "stop_rule": "中止の基準",
    "ends_on": "終了日",
    "result": "結果",
    "evaluation": "評価",
}
"""Fields that a step may need, in words."""


class Judgement(StrEnum):
    """Yes, no, or not decided yet."""

    YES = "yes"
    NO = "no"
    OPEN = "open"


JUDGEMENT_LABELS = {Judgement.OPEN: "検討中", Judgement.YES: "はい", Judgement.NO: "いいえ"}


class LinkRelation(StrEnum):
    """Whether a project comes from a record, or led to it."""

    SOURCE = "source"
    RESULT = "result"


LINK_RELATION_LABELS = {
    LinkRelation.SOURCE: "もとになったもの",
    LinkRelation.RESULT: "この事業から生まれたもの",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A project of a ward (区独自事業).

    Attributes:
        brand: How it makes the city better known or liked (本市のブランド力), in the ward's words.
        becomes_request, becomes_request_note: Whether it should become a ward request, and why.
        city_wide, city_wide_note: Whether it could be done in the whole city, and why.
        question, measure, place, stop_rule: What a trial wants to find out, by which measure and
            where, and when it is broken off.
        expand, expand_note: Whether other wards should take it over (他区へ展開), and why.
        budget, spent: Sums of its budget lines, in thousands of yen (千円).
        last_year_id: The project of the year before that it goes on with.
    """

    id: str
    number: str = ""
    office_id: str = ""
    fiscal_year: int = 0
    kind: ProjectKind = ProjectKind.WARD
    state: ProjectState = ProjectState.PLANNED
    title: str = ""
    purpose: str = ""
    plan: str = ""
    brand: str = ""
    division_id: str | None = None
    partners: str = ""
    starts_on: dt.date | None = None
    ends_on: dt.date | None = None
    question: str = ""
    measure: str = ""
    place: str = ""
    stop_rule: str = ""
    result: str = ""
    evaluation: str = ""
    becomes_request: Judgement = Judgement.OPEN
    becomes_request_note: str = ""
    city_wide: Judgement = Judgement.OPEN
    city_wide_note: str = ""
    expand: Judgement = Judgement.OPEN
    expand_note: str = ""
    last_year_id: str | None = None
    budget: int = 0
    spent: int = 0
    sample: bool = False
    discarded_at: str | None = None

    @property
    def is_trial(self) -> bool:
        """Whether it has a question to answer (モデル実施・実証実験)."""
        return self.kind is not ProjectKind.WARD


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetLine:
    """What a part of a project costs (費目), in thousands of yen: planned (予算額) and spent (執行額)."""

    id: str
    project_id: str = ""
    name: str = ""
    fund: str = ""
    planned: int | None = None
    spent: int | None = None
    note: str = ""
    position: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectLink:
    """A voice, theme or request that a project comes from or led to."""

    id: str
    project_id: str = ""
    target_kind: str = ""
    target_id: str = ""
    relation: LinkRelation = LinkRelation.SOURCE


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the ward mayor would do if the ward had the money (実現したいこと), in order of wish.

    Attributes:
        amount: In thousands of yen (千円); None: not known yet.
    """

    id: str
    office_id: str = ""
    title: str = ""
    reason: str = ""
    amount: int | None = None
    theme_id: str | None = None
    request_id: str | None = None
    project_id: str | None = None
    position: str = ""
    discarded_at: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """What was refused for want of the ward's own money (断ったこと).

    Attributes:
        amount: What it would have cost, in thousands of yen (千円); None: not known.
        instead: What was done in its place.
    """

    id: str
    office_id: str = ""
    refused_on: dt.date | None = None
    title: str = ""
    reason: str = ""
    instead: str = ""
    amount: int | None = None
    voice_id: str | None = None
    theme_id: str | None = None
    discarded_at: str | None = None


def within_reach(wishes: Sequence[Wish], budget: int) -> int:
    """Return how many wishes, in their order, a sum of money (千円) pays for.

    A wish without an amount ends the row: nobody knows what comes after it.
    """
    left = budget
    for count, wish in enumerate(wishes):
        if wish.amount is None or wish.amount > left:
            return count
        left -= wish.amount
    return len(wishes)
