"""The monthly report (マンスリーリポート): one ward's month for the mayor."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class PartKind(StrEnum):
    """A part of the report, in the order in which the mayor reads them."""

    MOVES = "moves"
    VOICES = "voices"
    THREE = "three"
    SILENCE = "silence"
    FLASHES = "flashes"
    POLICY = "policy"
    ASKED = "asked"


PART_KIND_LABELS = {
    PartKind.MOVES: "区の動き",
    PartKind.VOICES: "住民の声",
    PartKind.THREE: "とくに伝えたい三つの声",
    PartKind.SILENCE: "声が届いていないところ",
    PartKind.FLASHES: "速報",
    PartKind.POLICY: "区長要望と区の事業",
    PartKind.ASKED: "本庁にお願いしたいこと",
}


class ReportState(StrEnum):
    """Where a report stands."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    APPROVED = "approved"


REPORT_STATE_LABELS = {
    ReportState.DRAFT: "作成中",
    ReportState.SUBMITTED: "区長の承認待ち",
    ReportState.APPROVED: "承認済",
}


@dataclass(frozen=True, slots=True)
class Source:
    """A record that a sentence rests on."""

    kind: str
    record_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of a report, and the records that it rests on.

    Attributes:
        proposed: The sentence as the program proposed it; "" for one that a person wrote.
    """

    id: str
    kind: PartKind
    text: str
    sources: tuple[Source, ...] = ()
    proposed: str = ""
    position: str = ""

    @property
    def is_edited(self) -> bool:
        """Whether a person made it another one than was proposed."""
        return self.text != self.proposed


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPart:
    """A part with its sentences, and the figures beside them."""

    kind: PartKind
    sentences: tuple[Sentence, ...] = ()
    figures: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthlyReport:
    """One ward's report of one month.

    Attributes:
        approved_stamp: Up to which change of the records the figures were counted.
        returned: Why the ward mayor gave it back, where that was the last word.
    """

    id: str
    office_id: str
    year: int
    month: int
    state: ReportState = ReportState.DRAFT
    submitted_on: dt.date | None = None
    approved_by: str | None = None
    approved_on: dt.date | None = None
    approved_stamp: str = ""
    returned: str = ""
    parts: tuple[ReportPart, ...] = ()

    @property
    def first(self) -> dt.date:
        """The month's first day."""
        return dt.date(self.year, self.month, 1)

    @property
    def last(self) -> dt.date:
        """The month's last day."""
        return month_end(self.year, self.month)

    def part(self, kind: PartKind) -> ReportPart:
        """Return a part, an empty one where there is none."""
        return next((part for part in self.parts if part.kind is kind), ReportPart(kind=kind))


def month_end(year: int, month: int) -> dt.date:
    """Return the last day of a month."""
    following = dt.date(year + month // 12, month % 12 + 1, 1)
    return following - dt.timedelta(days=1)


def month_before(day: dt.date) -> tuple[int, int]:
    """Return year and month of the month before a day's."""
    before = day.replace(day=1) - dt.timedelta(days=1)
    return before.year, before.month
