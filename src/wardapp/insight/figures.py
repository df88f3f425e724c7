"""Counts of voices by what one asks for, beside the period before and the same of last year.

Plain SELECTs over the voices of one office. What is not handled as a voice, approaches (働き掛け) and
what lies in ごみ箱 are not counted; a voice that was merged into another counts, as somebody said it.
Persons are counted once (domain/matter.Counted).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from wardapp.store.database import Database

NOT_COUNTED = (
    "v.discarded_at IS NULL AND v.not_voice IS NULL AND coalesce(v.kind, '') != 'approach'"
)
ANSWER_BANDS = (0, 7, 14, 30)
"""Days within which answers are counted together; longer ones are one more band."""
_ANSWERED = (
    "coalesce(v.answered_on, (SELECT min(r.responded_on) FROM response r WHERE r.voice_id = v.id "
    "AND r.is_answer = 1 AND r.discarded_at IS NULL))"
)
_IN_ORDER = {
    "answer_days": (*map(str, ANSWER_BANDS), "more", "waiting", ""),
    "satisfaction": ("satisfied", "partly", "not_satisfied", ""),
}
"""Columns whose values have an order of their own."""
COLUMNS = {
    "month": "substr(v.received_on, 1, 7)",
    "category": "coalesce((SELECT coalesce(c.parent_id, c.id) FROM category c WHERE c.id = v.category_id), '')",
    "subcategory": "coalesce(v.category_id, '')",
    "district": "coalesce(v.district_id, '')",
    "channel": "coalesce(v.channel_id, '')",
    "source": "coalesce(v.source_id, '')",
    "division": "coalesce(v.division_id, '')",
    "treatment": "coalesce(v.treatment, '')",
    "age_band": "coalesce(v.age_band, '')",
    "answer_days": (
        f"CASE WHEN {_ANSWERED} IS NULL THEN CASE WHEN v.wants_response = 1 THEN 'waiting' ELSE '' END "
        + "".join(
            f"WHEN julianday({_ANSWERED}) - julianday(v.received_on) <= {days} THEN '{days}' "
            for days in ANSWER_BANDS
        )
        + "ELSE 'more' END"
    ),
    "satisfaction": "coalesce(v.satisfaction, '')",
}
"""What one can count by, and its SQL."""


@dataclass(frozen=True, slots=True)
class Period:
    """From a day to a day, both included."""

    first: dt.date
    last: dt.date

    def before(self) -> Period:
        """Return the period of the same length that ends the day before; a month gives a month."""
        last = self.first - dt.timedelta(days=1)
        if self.first.day == 1 and (self.last + dt.timedelta(days=1)).day == 1:
            months = (
                (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1
            )
            year, month = divmod(self.first.year * 12 + self.first.month - 1 - months, 12)
            return Period(dt.date(year, month + 1, 1), last)
        return Period(self.first - (self.last - self.first) - dt.timedelta(days=1), last)

    def year_before(self) -> Period:
        """Return the same days a year ago."""
        return Period(_year_ago(self.first), _year_ago(self.last))


def _year_ago(day: dt.date) -> dt.date:
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of a table: a value of what was counted by, and how many.

    Attributes:
        value: The identifier, month, treatment, …; "" where none was given.
        voices: In the period (件).
        persons: Persons at the most (人).
        before: In the period before.
        last_year: In the same period a year ago.
    """

    value: str
    voices: int
    persons: int
    before: int
    last_year: int


@dataclass(frozen=True, slots=True)
class DaysToAnswer:
    """How long answers took, in days of the calendar.

    Attributes:
        answered: How many were answered.
        median, slowest_tenth: Half were answered within so many days; nine of ten.
        in_time: How many of those with a due day were answered by it.
        with_due: How many had a due day.
        waiting: How many that want an answer have none yet.
    """

    answered: int = 0
    median: float = 0.0
    slowest_tenth: float = 0.0
    in_time: int = 0
    with_due: int = 0
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of a period at a glance."""

    voices: int = 0
    persons: int = 0
    matters: int = 0
    before: int = 0
    last_year: int = 0
    not_voices: dict[str, int] = field(default_factory=dict)
    days: DaysToAnswer = field(default_factory=DaysToAnswer)


class Figures:
    """Counts the voices of offices.

    Args:
        database: The local database.
        offices: Whose voices; empty: all that this desk has.
        voices: SQL that stands for the table of voices, to count them as they were once.
    """

    def __init__(
        self, database: Database, offices: Sequence[str] = (), voices: str = "voice"
    ) -> None:
        self._db = database
        self._offices = tuple(offices)
        self._voices = voices

    def _where(self, period: Period) -> tuple[str, list[Any]]:
        condition = f"{NOT_COUNTED} AND v.received_on BETWEEN ? AND ?"
        values: list[Any] = [period.first.isoformat(), period.last.isoformat()]
        if self._offices:
            condition += f" AND v.office_id IN ({','.join('?' * len(self._offices))})"
            values.extend(self._offices)
        return condition, values

    def by(self, column: str, period: Period) -> list[Figure]:
        """Return the counts by a column, the most frequent first (months in order)."""
        now = self._counts(column, period, persons=True)
        before = self._counts(column, period.before())
        last_year = self._counts(column, period.year_before())
        values = set(now) | (set(before) | set(last_year) if column != "month" else set())
        figures = [
            Figure(
                value,
                *now.get(value, (0, 0)),
                self._before(column, value, now, before),
                last_year.get(_year_before(value) if column == "month" else value, (0, 0))[0],
            )
            for value in values
        ]
        if column in _IN_ORDER:
            order = _IN_ORDER[column]
            return sorted(figures, key=lambda f: order.index(f.value) if f.value in order else 99)
        if column == "month":
            return sorted(figures, key=lambda figure: figure.value)
        if column == "age_band":
            return sorted(figures, key=lambda figure: (figure.value == "", figure.value.zfill(3)))
        return sorted(
            figures, key=lambda figure: (figure.value == "", -figure.voices, figure.value)
        )

    @staticmethod
    def _before(
        column: str,
        value: str,
        now: dict[str, tuple[int, int]],
        before: dict[str, tuple[int, int]],
    ) -> int:
        """Return what a row is held against: a month against the month before it."""
        if column != "month":
            return before.get(value, (0, 0))[0]
        month = _last_month(value)
        return (now.get(month) or before.get(month) or (0, 0))[0]

    def behind(self, column: str, value: str, period: Period) -> list[str]:
        """Return the voices that one row of a table counts: exactly those."""
        condition, values = self._where(period)
        rows = self._db.all(
            f"SELECT v.id FROM {self._voices} v WHERE {condition} AND {COLUMNS[column]} = ?",
            [*values, value],
        )
        return [identifier for (identifier,) in rows]

    def _counts(
        self, column: str, period: Period, *, persons: bool = False
    ) -> dict[str, tuple[int, int]]:
        condition, values = self._where(period)
        who = PERSON if persons else "0"
        join = CONTACT if persons else ""
        rows = self._db.all(
            f"SELECT {COLUMNS[column]} AS value, count(*), count(DISTINCT {who}) FROM {self._voices} v {join} "
            f"WHERE {condition} GROUP BY value",
            values,
        )
        return {str(value): (int(voices), int(people)) for value, voices, people in rows}

    def summary(self, period: Period) -> Summary:
        """Return the figures of a period at a glance."""
        condition, values = self._where(period)
        row = self._db.one(
            f"SELECT count(*), count(DISTINCT {PERSON}), count(DISTINCT CASE WHEN v.merged_into IS NULL "
            f"THEN coalesce(v.matter_id, v.split_from, v.id) END) FROM {self._voices} v {CONTACT} WHERE {condition}",
            values,
        ) or (0, 0, 0)
        others = self._db.all(
            f"SELECT v.not_voice, count(*) FROM {self._voices} v WHERE v.not_voice IS NOT NULL "
            "AND v.discarded_at IS NULL AND v.received_on BETWEEN ? AND ?"
            + (
                f" AND v.office_id IN ({','.join('?' * len(self._offices))})"
                if self._offices
                else ""
            )
            + " GROUP BY v.not_voice",
            [period.first.isoformat(), period.last.isoformat(), *self._offices],
        )
        return Summary(
            voices=int(row[0]),
            persons=int(row[1]),
            matters=int(row[2]),
            before=self._count(period.before()),
            last_year=self._count(period.year_before()),
            not_voices={str(why): int(count) for why, count in others},
            days=self.days_to_answer(period),
        )

    def _count(self, period: Period) -> int:
        condition, values = self._where(period)
        row = self._db.one(f"SELECT count(*) FROM {self._voices} v WHERE {condition}", values)
        return int(row[0]) if row else 0

    def days_to_answer(self, period: Period) -> DaysToAnswer:
        """Return how long the answers to the voices received in a period took."""
        condition, values = self._where(period)
        rows = self._db.all(
            "SELECT v.received_on, coalesce(v.answered_on, (SELECT min(r.responded_on) FROM response r "
            "WHERE r.voice_id = v.id AND r.is_answer = 1 AND r.discarded_at IS NULL)), v.due_on, "
            f"v.wants_response FROM {self._voices} v WHERE {condition}",
            values,
        )
        days, in_time, with_due, waiting = [], 0, 0, 0
        for received, answered, due, wants in rows:
            if not answered:
                waiting += bool(wants)
                continue
            days.append(
                max(0, (dt.date.fromisoformat(answered) - dt.date.fromisoformat(received)).days)
            )
            with_due += bool(due)
            in_time += bool(due and answered <= due)
        if not days:
            return DaysToAnswer(waiting=waiting)
        ordered = sorted(days)
        tenth = ordered[min(len(ordered) - 1, int(len(ordered) * 0.9))]
        return DaysToAnswer(len(days), median(ordered), tenth, in_time, with_due, waiting)


CONTACT = (
    "LEFT JOIN contact k ON k.pk = (SELECT min(c.pk) FROM contact c WHERE c.voice_id = v.id "
    "AND c.discarded_at IS NULL)"
)
PERSON = "coalesce(k.caller_id, v.organisation_id, k.id, v.call_id, v.id)"


def _year_before(month: str) -> str:
    year, _, rest = month.partition("-")
    return f"{int(year) - 1}-{rest}" if year.isdigit() else month


def _last_month(month: str) -> str:
    year, _, rest = month.partition("-")
    if not (year.isdigit() and rest.isdigit()):
        return month
    before = int(year) * 12 + int(rest) - 2
    return f"{before // 12}-{before % 12 + 1:02d}"
