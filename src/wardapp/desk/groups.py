"""Groups (グループ) of similar voices: what is grouped, what stands beside them, what becomes of them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wardapp.domain import wareki
from wardapp.domain.changes import Changes
from wardapp.domain.progress import NO_PROGRESS, Progress
from wardapp.domain.theme import ThemeOrigin
from wardapp.domain.voice_list import VoiceFilter
from wardapp.insight.figures import NOT_COUNTED, Period
from wardapp.insight.grouping import (
    FINENESS_LABELS,
    Fineness,
    Group,
    Point,
    Said,
    group_voices,
)
from wardapp.insight.silence import WARNING, Heard

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

_SEPARATOR = "\x1f"
NO_CATEGORY = "（分類なし）"
EVERYTHING = dt.date(2000, 4, 1)
"""The first day of a period that means all voices there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is to be grouped.

    Attributes:
        period: From a day to a day, both included.
        category_id: One category with what stands under it; None: each category by itself.
        office_ids: Wards; (): all whose voices are on this desk.
        by_ward: Each ward by itself; else all wards together.
        fineness: How much has to be alike.
    """

    period: Period
    category_id: str | None = None
    office_ids: tuple[str, ...] = ()
    by_ward: bool = True
    fineness: Fineness = Fineness.MEDIUM


@dataclass(frozen=True, slots=True)
class FoundGroup:
    """A group as it is shown.

    Attributes:
        group: Its points, the most typical first and the most unlike last.
        category: The category in which it was found.
        wards: The wards of its voices, in the city's order.
        persons: How many persons spoke, at the most.
    """

    group: Group
    category: str
    wards: tuple[str, ...]
    persons: int

    @property
    def name(self) -> str:
        """Its name, from its own words."""
        return self.group.name

    @property
    def voices(self) -> int:
        """How many voices it has (件)."""
        return len(self.group.voice_ids)


@dataclass(frozen=True, slots=True)
class GroupReport:
    """All that a grouping found, and what must be said beside it.

    Attributes:
        groups: The largest first.
        alone: Points that are like no other: one person's words, not less true for that.
        voices, points, split: How many voices, points, and voices with several points.
        quiet: Districts and age bands that were hardly heard (name, how much).
        how: How it was grouped, in a sentence.
        warning: That this is not a share of the residents.
    """

    asked: Asked
    groups: tuple[FoundGroup, ...]
    alone: tuple[Point, ...]
    voices: int
    points: int
    split: int
    quiet: tuple[tuple[str, Heard], ...]
    how: str
    warning: str = WARNING


class DeskGroups:
    """Groups similar voices of this desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._db = desk.database

    @staticmethod
    def fineness_labels() -> dict[Fineness, str]:
        """Return how fine one can group, and its words."""
        return FINENESS_LABELS

    def find(self, asked: Asked, progress: Progress = NO_PROGRESS) -> GroupReport:
        """Group the voices of a period; call it off the drawing thread.

        What is not handled as a voice, approaches (働き掛け) and merged voices are left out, as in
        the figures; of a voice that was split by a clerk, its parts are taken.

        Raises:
            Cancelled: The person has cancelled.
        """
        said = self._said(asked)
        grouping = group_voices(said, fineness=asked.fineness, progress=progress)
        offices: dict[str, str] = dict(
            self._db.all(
                "SELECT id, office_id FROM voice WHERE received_on BETWEEN ? AND ?", _days(asked)
            )
        )
        found = []
        for number, group in enumerate(grouping.groups):
            if number % 50 == 0:
                progress.check()
            found.append(self._found(group, offices))
        return GroupReport(
            asked,
            tuple(found),
            grouping.alone,
            grouping.voices,
            grouping.points,
            grouping.split,
            self._quiet(asked),
            self._how(asked, grouping.voices, grouping.points),
        )

    def _said(self, asked: Asked) -> list[Said]:
        conditions = [
            NOT_COUNTED,
            "v.merged_into IS NULL",
            "v.text IS NOT NULL",
            "v.received_on BETWEEN ? AND ?",
            "NOT EXISTS (SELECT 1 FROM voice s WHERE s.split_from = v.id AND s.discarded_at IS NULL)",
        ]
        values: list[object] = list(_days(asked))
        if asked.category_id:
            conditions.append("(v.category_id = ? OR c.parent_id = ?)")
            values += [asked.category_id, asked.category_id]
        offices = asked.office_ids or (
            () if self._desk.is_headquarters else (self._desk.office.id,)
        )
        if offices:
            conditions.append(f"v.office_id IN ({','.join('?' * len(offices))})")
            values += offices
        rows = self._db.all(
            "SELECT v.id, v.text, coalesce(c.parent_id, c.id, ''), v.office_id FROM voice v "
            f"LEFT JOIN category c ON c.id = v.category_id WHERE {' AND '.join(conditions)} "
            "ORDER BY v.received_on, v.id",
            values,
        )
        return [
            Said(voice, text, _SEPARATOR.join((category, office if asked.by_ward else "")))
            for voice, text, category, office in rows
        ]

    def _found(self, group: Group, offices: dict[str, str]) -> FoundGroup:
        category = group.bucket.split(_SEPARATOR)[0]
        ids = group.voice_ids
        here = {offices.get(voice, "") for voice in ids}
        wards = tuple(
            o.ward_name or o.short_name for o in self._desk.city.offices() if o.id in here
        )
        persons = self._desk.voices.counted(VoiceFilter(ids=frozenset(ids), merged=True)).persons
        return FoundGroup(group, self._desk.city.name_of(category) or NO_CATEGORY, wards, persons)

    def _quiet(self, asked: Asked) -> tuple[tuple[str, Heard], ...]:
        figures = self._desk.statistics
        found = figures.silent_districts(asked.period) + figures.silent_ages(asked.period)
        return tuple((name, one) for name, one in found if one.is_quiet)

    def _how(self, asked: Asked, voices: int, points: int) -> str:
        first, last = (wareki.format_date(day, weekday=False) for day in _ends(asked))
        category = self._desk.city.name_of(asked.category_id)
        wards = [self._desk.city.name_of(office) for office in asked.office_ids]
        parts = [
            f"{last}まで" if asked.period.first <= EVERYTHING else f"{first}から{last}まで",
            "・".join(wards) if wards else "",
            f"分類「{category}」" if category else "分類ごと",
            "" if asked.by_ward or len(wards) == 1 else "全区をまとめて",
            f"声{voices:,}件（論点{points:,}）",
            f"言葉の近さで「{FINENESS_LABELS[asked.fineness]}」",
        ]
        return "、".join(part for part in parts if part) + "にまとめました。"

    # -- what becomes of a group -----------------------------------------------------------------

    def make_theme(
        self, report: GroupReport, found: FoundGroup, title: str = "", *, description: str = ""
    ) -> Changes:
        """Make a theme of a group: its voices are linked to it, and how it was grouped is kept."""
        category = found.group.bucket.split(_SEPARATOR)[0] or None
        return self._desk.themes.make_from(
            [("voice", voice) for voice in found.group.voice_ids],
            title.strip() or found.name,
            made_from=ThemeOrigin.GROUP,
            description=description,
            category_id=category,
            made_note=report.how,
        )

    def common_category(self, voice_ids: list[str]) -> str | None:
        """Return the category that all of these voices share, None where they have none."""
        marks = ",".join("?" * len(voice_ids[:900]))
        rows = self._db.all(
            f"SELECT DISTINCT category_id FROM voice WHERE id IN ({marks})", voice_ids[:900]
        )
        return rows[0][0] if len(rows) == 1 else None


def _ends(asked: Asked) -> tuple[dt.date, dt.date]:
    return asked.period.first, asked.period.last


def _days(asked: Asked) -> tuple[str, str]:
    return asked.period.first.isoformat(), asked.period.last.isoformat()
