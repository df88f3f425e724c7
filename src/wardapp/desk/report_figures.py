"""The figures of a monthly report, and the same counted again as they stood at its approval."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wardapp.domain.report import PartKind, month_end
from wardapp.domain.request import REQUEST_STATE_LABELS, RequestState
from wardapp.insight import silence
from wardapp.insight.as_of import voices_as_of
from wardapp.insight.figures import Figures, Period

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk
    from wardapp.domain.report import MonthlyReport

MONTHS_SHOWN = 13
"""The month itself and a year before it, so that the same month stands at both ends."""
QUIET_MONTHS = 12
"""Who was not heard is looked for in a year: a month's figures are too small for it."""
_MOST = 8


def month_period(year: int, month: int) -> Period:
    """Return a month as a period."""
    return Period(dt.date(year, month, 1), month_end(year, month))


def year_until(year: int, month: int) -> Period:
    """Return the twelve months that end with a month."""
    first = dt.date(year - (month < QUIET_MONTHS), month % 12 + 1, 1)
    return Period(first, month_end(year, month))


def voices(
    desk: Desk, figures: Figures, year: int, month: int, most: int | None = _MOST
) -> dict[str, Any]:
    """Return what residents said in figures: counts, change, by category (``most``), by month."""
    period = month_period(year, month)
    summary = figures.summary(period)
    first = dt.date(year - 1, month, 1)
    months = {f.value: f.voices for f in figures.by("month", Period(first, period.last))}
    named = [
        [f.value, desk.statistics.name("category", f.value), f.voices, f.before, f.last_year]
        for f in figures.by("category", period)
        if f.voices or f.before
    ]
    return {
        "total": summary.voices,
        "persons": summary.persons,
        "matters": summary.matters,
        "before": summary.before,
        "last_year": summary.last_year,
        "answered": summary.days.answered,
        "in_time": summary.days.in_time,
        "with_due": summary.days.with_due,
        "waiting": summary.days.waiting,
        "by_category": named[:most],
        "by_month": [
            [name, months.get(name, 0)]
            for name in (
                f"{y:04d}-{m:02d}"
                for y, m in (
                    divmod((year - 1) * 12 + month - 1 + n, 12) for n in range(MONTHS_SHOWN)
                )
                for m in (m + 1,)
            )
        ],
    }


def silent(desk: Desk, figures: Figures, year: int, month: int) -> dict[str, Any]:
    """Return who was not heard in the year until a month: districts and ages against residents."""
    statistics, period = desk.statistics, year_until(year, month)
    found: dict[str, Any] = {"from": period.first.isoformat(), "to": period.last.isoformat()}
    for name, column in (("districts", "district"), ("ages", "age_band")):
        people = statistics.people(column)
        persons = {f.value: f.persons for f in figures.by(column, period)}
        found[name] = [
            [
                one.group,
                statistics.name(column, one.group),
                one.people,
                one.persons,
                round(one.rate, 2),
                round(one.low, 2),
                round(one.high, 2),
                one.is_quiet,
            ]
            for one in silence.heard(persons, people)
        ]
    return found


def policy(desk: Desk, year: int, month: int) -> dict[str, Any]:
    """Return how many requests and projects of the office are in which state."""
    from wardapp.domain.project import PROJECT_STATE_LABELS
    from wardapp.domain.wareki import fiscal_year

    this_year = fiscal_year(dt.date(year, month, 1))
    requests = [
        r for r in desk.requests.list(office_id=desk.office.id) if r.fiscal_year == this_year + 1
    ]
    states = [s for s in RequestState if any(r.state is s for r in requests)]
    projects = desk.projects.list(office_id=desk.office.id, fiscal_year=this_year)
    return {
        "request_year": this_year + 1,
        "requests": [
            [REQUEST_STATE_LABELS[s], sum(1 for r in requests if r.state is s)] for s in states
        ],
        "projects": [
            [label, count]
            for state, label in PROJECT_STATE_LABELS.items()
            if (count := sum(1 for p in projects if p.state is state))
        ],
    }


def all_figures(desk: Desk, year: int, month: int) -> dict[PartKind, dict[str, Any]]:
    """Return the figures of each part that has some, as they are now."""
    figures = Figures(desk.database, (desk.office.id,))
    period = month_period(year, month)
    return {
        PartKind.VOICES: voices(desk, figures, year, month),
        PartKind.SILENCE: silent(desk, figures, year, month),
        PartKind.FLASHES: {
            "count": len(desk.flashes.between(period.first, period.last, desk.office.id))
        },
        PartKind.POLICY: policy(desk, year, month),
    }


@dataclass(frozen=True, slots=True)
class Recount:
    """One figure: as it was approved, counted again as of then, and counted now.

    Attributes:
        name: What it counts.
        approved, then, now: The three; ``then`` differs from ``approved`` where changes made
            before the approval reached this desk after it.
    """

    name: str
    approved: int
    then: int
    now: int

    @property
    def agrees(self) -> bool:
        """Whether it comes out again as it was approved."""
        return self.approved == self.then


def recount(desk: Desk, report: MonthlyReport) -> tuple[Recount, ...]:
    """Return the counts of an approved report beside the same counted again.

    Persons are not counted again, as contacts cannot be put back (insight/as_of.py).
    """
    frozen = report.part(PartKind.VOICES).figures
    offices = (report.office_id,)
    then = voices(
        desk,
        Figures(desk.database, offices, voices_as_of(desk.database, report.approved_stamp)),
        report.year,
        report.month,
        None,
    )
    now = voices(desk, Figures(desk.database, offices), report.year, report.month, None)
    rows = [
        Recount(label, int(frozen.get(key) or 0), then[key], now[key])
        for key, label in (
            ("total", "住民の声（件）"),
            ("matters", "案件（件）"),
            ("before", "前月の声（件）"),
            ("last_year", "前年同月の声（件）"),
        )
    ]
    counts = [
        {str(one[0]): (str(one[1]), int(one[2])) for one in source.get("by_category", [])}
        for source in (frozen, then, now)
    ]
    for value, (name, approved) in counts[0].items():
        again, today = (found.get(value, ("", 0))[1] for found in counts[1:])
        rows.append(Recount(f"分類：{name}（件）", approved, again, today))
    return tuple(rows)
