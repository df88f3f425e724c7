"""Themes (課題): what several voices, opinions and requests point at, and the way it is worked on."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class ThemeScope(StrEnum):
    """How many wards a theme (課題) is about."""

    SINGLE = "single"
    SEVERAL = "several"
    COMMON = "common"


SCOPE_LABELS = {
    ThemeScope.SINGLE: "個別課題",
    ThemeScope.SEVERAL: "数区の課題",
    ThemeScope.COMMON: "全区共通課題",
}


class ThemeStage(StrEnum):
    """The stages of the working process (検討過程), in their order."""

    DIG = "dig"
    SORT = "sort"
    STUDY = "study"
    SOLUTION = "solution"
    CARRY_OUT = "carry_out"
    REVIEW = "review"


STAGE_LABELS = {
    ThemeStage.DIG: "掘り起こし",
    ThemeStage.SORT: "洗い出し",
    ThemeStage.STUDY: "検討",
    ThemeStage.SOLUTION: "解決策",
    ThemeStage.CARRY_OUT: "実施",
    ThemeStage.REVIEW: "効果検証",
}

STAGE_HINTS = {
    ThemeStage.DIG: "声や意見を集め、課題かどうかを見きわめます。",
    ThemeStage.SORT: "個別の課題か、ほかの区にも共通する課題かを整理します。",
    ThemeStage.STUDY: "原因、これまでの取組、関係する局を調べます。",
    ThemeStage.SOLUTION: "解決策と、だれがいつまでに行うかを決めます。",
    ThemeStage.CARRY_OUT: "決めた解決策を順に実施します。",
    ThemeStage.REVIEW: "何が変わったかを確かめ、次の改革に生かします。",
}
"""What is done in a stage, as its tooltip says."""


class ThemeOrigin(StrEnum):
    """From what a theme was made."""

    HAND = "hand"
    VOICES = "voices"
    GROUP = "group"
    OPINIONS = "opinions"
    THEMES = "themes"
    INQUIRY = "inquiry"


ORIGIN_LABELS = {
    ThemeOrigin.HAND: "手入力",
    ThemeOrigin.VOICES: "選んだ声",
    ThemeOrigin.GROUP: "声のグループ",
    ThemeOrigin.OPINIONS: "区長ヒアリングの意見",
    ThemeOrigin.THEMES: "各区の課題",
    ThemeOrigin.INQUIRY: "照会",
}


class TaskKind(StrEnum):
    """The three columns of a year's plan: what turns voices into policy."""

    TRAINING = "training"
    MEASURE = "measure"
    ACTION = "action"


TASK_KIND_LABELS = {
    TaskKind.TRAINING: "人材を育てる",
    TaskKind.MEASURE: "課題の解決策",
    TaskKind.ACTION: "実施",
}


class PairVerdict(StrEnum):
    """What a person said about two themes that look alike."""

    SAME = "same"
    DIFFERENT = "different"


PAIR_VERDICT_LABELS = {PairVerdict.SAME: "同じ課題", PairVerdict.DIFFERENT: "別の課題"}

LINKED_KINDS = (
    "voice",
    "opinion",
    "request",
    "project",
    "field_decision",
    "theme",
    "inquiry",
    "meeting",
)
"""Kinds of record that a theme can be linked to (``theme_link.target_kind``).

A link to a theme is the link of a common theme to one of the wards' themes it was made of.
"""

THEME_TEXTS = (
    "title",
    "description",
    "why_here",
    "next_step",
    "result",
    "made_note",
    "closing_note",
)
THEME_FIELD_LABELS = {
    "number": "番号",
    "office_id": "所属",
    "fiscal_year": "年度",
    "title": "課題名",
    "description": "課題の内容",
    "why_here": "この区ならではの事情",
    "scope": "区分",
    "stage": "検討過程",
    "category_id": "分類",
    "viewpoint_id": "視点",
    "bureau_id": "関係する局",
    "person_id": "担当",
    "next_step": "次に行うこと",
    "next_on": "次に行う日",
    "result": "効果検証の結果",
    "review_on": "効果検証の予定日",
    "closed_on": "終了日",
    "closing_note": "終了の理由",
    "made_from": "もとになったもの",
    "made_note": "まとめ方",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A theme (課題) of a ward, or of headquarters for several or all wards.

    Attributes:
        why_here: What is different in this ward (地域特性).
        next_step, next_on: What comes next, and when.
        result: What the review (効果検証) found.
        made_from, made_note: From what it was made, and how (the grouping behind it).
    """

    id: str
    office_id: str
    number: str = ""
    fiscal_year: int | None = None
    title: str = ""
    description: str = ""
    why_here: str = ""
    scope: ThemeScope = ThemeScope.SINGLE
    stage: ThemeStage = ThemeStage.DIG
    category_id: str | None = None
    viewpoint_id: str | None = None
    bureau_id: str | None = None
    person_id: str | None = None
    next_step: str = ""
    next_on: dt.date | None = None
    result: str = ""
    review_on: dt.date | None = None
    closed_on: dt.date | None = None
    closing_note: str = ""
    made_from: ThemeOrigin = ThemeOrigin.HAND
    made_note: str = ""
    created_at: str = ""
    discarded_at: str | None = None

    @property
    def is_closed(self) -> bool:
        """Whether nothing more is done about it."""
        return self.closed_on is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeStep:
    """A step of the 検討過程 (検討の記録): in which stage, who, when, what."""

    id: str
    theme_id: str
    stage: ThemeStage
    done_on: dt.date
    text: str = ""
    who: str = ""
    person_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeTask:
    """Something that is to be done (取組): for a theme, or in a year's plan without one."""

    id: str
    office_id: str
    title: str
    theme_id: str | None = None
    fiscal_year: int | None = None
    kind: TaskKind = TaskKind.MEASURE
    who: str = ""
    person_id: str | None = None
    due_on: dt.date | None = None
    done_on: dt.date | None = None
    note: str = ""
    position: str = ""

    def is_late(self, today: dt.date) -> bool:
        """Whether its day has passed and it is not done."""
        return self.done_on is None and self.due_on is not None and self.due_on < today


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeMember:
    """A member of the working group (作業部会) on a theme."""

    id: str
    theme_id: str
    name: str
    office_id: str | None = None
    person_id: str | None = None
    post: str = ""
    role: str = ""
    position: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeLink:
    """What belongs to a theme: a voice, an opinion, a request, a project, a ward's theme, …"""

    id: str
    theme_id: str
    target_kind: str
    target_id: str
    note: str = ""
    position: str = ""


@dataclass(frozen=True, slots=True)
class Commonness:
    """In how many of how many wards something is named (挙げた区); not how often."""

    wards: int
    of: int
    names: tuple[str, ...] = ()

    @property
    def scope(self) -> ThemeScope:
        """The scope that follows from it: one ward, several, all."""
        if self.of and self.wards >= self.of:
            return ThemeScope.COMMON
        return ThemeScope.SEVERAL if self.wards > 1 else ThemeScope.SINGLE
