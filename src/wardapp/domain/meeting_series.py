"""Series of meetings (定例会議): the rule by which their days follow, and what changes by season."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from wardapp.domain.meeting import ItemKind, Meeting, MeetingKind, MeetingProfile

LAST = 5
"""As ``nth``: the last such weekday of the month."""
_FURTHEST = 31


class Moved(StrEnum):
    """Where a meeting goes whose day the office is closed on."""

    NEXT = "next"
    BEFORE = "before"
    WEEK = "week"
    STAY = "stay"


MOVED_LABELS = {
    Moved.NEXT: "次の開庁日",
    Moved.BEFORE: "前の開庁日",
    Moved.WEEK: "翌週の同じ曜日",
    Moved.STAY: "動かさない",
}
WEEKDAYS = "月火水木金土日"
NTH_LABELS = {1: "第1", 2: "第2", 3: "第3", 4: "第4", LAST: "最終"}


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingSeries:
    """A series of meetings (定例会議): every month on the n-th weekday.

    Attributes:
        nth: 1 to 4, or LAST.
        weekday: 0 is Monday.
        moved: Where it goes when the office is closed.
        call_days: How many days before the meeting the call for items ends.
    """

    id: str
    office_id: str
    kind: MeetingKind
    name: str = ""
    nth: int = 1
    weekday: int = 1
    moved: Moved = Moved.NEXT
    starts_at: str = "10:00"
    ends_at: str = ""
    place: str = ""
    call_days: int = 3
    note: str = ""
    ended_on: dt.date | None = None

    @property
    def rule(self) -> str:
        """The rule in words: 毎月第1火曜日（閉庁日のときは次の開庁日）."""
        day = f"毎月{NTH_LABELS.get(self.nth, '第1')}{WEEKDAYS[self.weekday % 7]}曜日"
        if self.moved is Moved.STAY:
            return day
        return f"{day}（閉庁日のときは{MOVED_LABELS[self.moved]}）"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesSeason:
    """A season of a series (定例会議の時季): months with another profile, time or place.

    ``to_month`` before ``from_month`` runs over the turn of the year (11 to 3).
    """

    id: str
    series_id: str
    name: str = ""
    profile: MeetingProfile = MeetingProfile.DISCUSSION
    from_month: int = 4
    to_month: int = 3
    starts_at: str = ""
    ends_at: str = ""
    place: str = ""

    def holds(self, month: int) -> bool:
        """Whether a month lies in this season."""
        if self.from_month <= self.to_month:
            return self.from_month <= month <= self.to_month
        return month >= self.from_month or month <= self.to_month


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesItem:
    """A standing item (定例の議題) of a series, in one season or (None) in all."""

    id: str
    series_id: str
    season_id: str | None = None
    position: str = ""
    section: str = ""
    title: str = ""
    kind: ItemKind = ItemKind.REPORT
    presenter: str = ""
    minutes_planned: int = 10


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """A day that a series would bring.

    Attributes:
        rule_day: The n-th weekday itself.
        day: Where the meeting is: the same, or moved as the office is closed.
        season: The season of that month, None where there is none.
        meeting: The meeting that is planned already, None where there is none.
        certain: Whether the holidays of that day are settled.
    """

    rule_day: dt.date
    day: dt.date
    season: SeriesSeason | None
    meeting: Meeting | None
    certain: bool = True


def nth_weekday(year: int, month: int, nth: int, weekday: int) -> dt.date:
    """Return the n-th weekday of a month; ``LAST`` is its last one."""
    last = calendar.monthrange(year, month)[1]
    if nth >= LAST:
        day = dt.date(year, month, last)
        return day - dt.timedelta(days=(day.weekday() - weekday) % 7)
    first = dt.date(year, month, 1)
    return first + dt.timedelta(days=(weekday - first.weekday()) % 7 + 7 * (max(nth, 1) - 1))


def day_in(
    series: MeetingSeries, year: int, month: int, is_open: Callable[[dt.date], bool]
) -> dt.date:
    """Return the day of a series in a month, moved where the office is closed.

    Args:
        series: Its rule.
        year: Year of the calendar.
        month: Its month.
        is_open: Whether the office is open on a day.
    """
    day = nth_weekday(year, month, series.nth, series.weekday)
    if series.moved is Moved.STAY:
        return day
    step = {Moved.NEXT: 1, Moved.BEFORE: -1, Moved.WEEK: 7}[series.moved]
    found = day
    for _ in range(_FURTHEST):
        if is_open(found):
            return found
        found += dt.timedelta(days=step)
    return day


def months_of(fiscal_year: int) -> list[tuple[int, int]]:
    """Return (year, month) of a fiscal year, April first."""
    return [(fiscal_year + (month < 4), month) for month in (*range(4, 13), 1, 2, 3)]


def call_due(held_on: dt.date, days: int, is_open: Callable[[dt.date], bool]) -> dt.date:
    """Return when a call for items ends: so many days before, on an open day."""
    day = held_on - dt.timedelta(days=days)
    for _ in range(_FURTHEST):
        if is_open(day):
            return day
        day -= dt.timedelta(days=1)
    return day
