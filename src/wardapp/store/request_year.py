"""What headquarters sets for a year of requests: its calendar, the money set aside, older figures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.ids import derived_id
from wardapp.domain.request_life import (
    BudgetFrame,
    Deadline,
    DeadlineFor,
    FrameBudget,
    RateHistory,
)
from wardapp.domain.request_rules import Act
from wardapp.errors import InputRefused
from wardapp.store import records
from wardapp.store.database import Database
from wardapp.store.request_standing import Standing


@dataclass(frozen=True, slots=True)
class Countdown:
    """A deadline and how many days are left (negative: past)."""

    deadline: Deadline
    days_left: int

    @property
    def is_near(self) -> bool:
        """Whether one wants to be reminded of it."""
        return self.days_left <= self.deadline.remind_days


class RequestYear:
    """The calendar of requests, the money set aside, figures of earlier years."""

    def __init__(self, database: Database, standing: Standing) -> None:
        self._db = database
        self._standing = standing

    # -- the calendar ----------------------------------------------------------------------------

    def deadlines(self, fiscal_year: int | None = None) -> tuple[Deadline, ...]:
        """Return the deadlines, of a year or of all, in their order."""
        condition, values = ("AND t.fiscal_year = ?", [fiscal_year]) if fiscal_year else ("", [])
        rows = records.fetch(
            self._db,
            "deadline",
            f"WHERE t.discarded_at IS NULL AND t.due_on IS NOT NULL {condition} "
            "ORDER BY t.due_on, t.pk",
            values,
        )
        return tuple(_deadline_from(row) for row in rows)

    def set_deadline(
        self,
        fiscal_year: int,
        name: str,
        due_on: dt.date,
        *,
        whose: DeadlineFor = DeadlineFor.ALL,
        remind_days: int = 14,
        note: str = "",
        deadline_id: str = "",
    ) -> Changes:
        """Set a day of the calendar, or change one; headquarters does.

        Raises:
            NotAllowed: The person is not of headquarters.
            InputRefused: It has no name, or the days make no sense.
        """
        self._standing.check(Act.PLAN_YEAR)
        if not name.strip() or not 0 <= remind_days <= 366:
            raise InputRefused(
                "日程の名称と、知らせる日数（0～366日）を入力してください。",
                "何も変更していません。",
            )
        fields: dict[str, Any] = {
            "fiscal_year": fiscal_year,
            "name": name.strip(),
            "due_on": due_on,
            "whose": whose,
            "remind_days": remind_days,
            "note": note.strip() or None,
        }
        with self._db.write("要望の日程の設定") as writing:
            if deadline_id:
                records.update(writing, "deadline", deadline_id, **fields)
            else:
                deadline_id = records.insert(writing, self._db, "deadline", **fields)
        return Changes.of("deadline", [deadline_id])

    def remove_deadline(self, deadline_id: str) -> Changes:
        """Take a day out of the calendar."""
        self._standing.check(Act.PLAN_YEAR)
        return records.set_discarded(self._db, "deadline", [deadline_id], discarded=True)

    def copy_year(self, from_year: int, to_year: int) -> Changes:
        """Take the calendar of a year over to another, each day as many years later."""
        self._standing.check(Act.PLAN_YEAR)
        made = []
        with self._db.write("日程の引継ぎ") as writing:
            there = {d.name for d in self.deadlines(to_year)}
            for one in self.deadlines(from_year):
                if one.name in there:
                    continue
                made.append(
                    records.insert(
                        writing,
                        self._db,
                        "deadline",
                        fiscal_year=to_year,
                        name=one.name,
                        due_on=_years_later(one.due_on, to_year - from_year),
                        whose=one.whose,
                        remind_days=one.remind_days,
                        note=one.note or None,
                    )
                )
        return Changes({"deadline": frozenset(made)})

    def countdown(self, *, is_ward: bool, past_days: int = 7) -> tuple[Countdown, ...]:
        """Return the deadlines ahead (and those just past) of who stands in a ward or a bureau."""
        today = self._db.clock.today()
        other = DeadlineFor.BUREAUS if is_ward else DeadlineFor.WARDS
        return tuple(
            Countdown(one, (one.due_on - today).days)
            for one in self.deadlines()
            if one.whose is not other and (one.due_on - today).days >= -past_days
        )

    # -- the money set aside ---------------------------------------------------------------------

    def frame_budgets(self, fiscal_year: int | None = None) -> tuple[FrameBudget, ...]:
        """Return the money set aside, of a year or of all."""
        condition, values = ("AND t.fiscal_year = ?", [fiscal_year]) if fiscal_year else ("", [])
        rows = records.fetch(
            self._db,
            "frame_budget",
            f"WHERE t.discarded_at IS NULL {condition} ORDER BY t.fiscal_year, t.frame",
            values,
        )
        return tuple(
            FrameBudget(
                id=row["id"],
                fiscal_year=row["fiscal_year"] or 0,
                frame=BudgetFrame(row["frame"]),
                amount=row["amount"] or 0,
                note=row["note"] or "",
            )
            for row in rows
            if row["frame"] in set(BudgetFrame)
        )

    def set_frame(
        self, fiscal_year: int, frame: BudgetFrame, amount: int, note: str = ""
    ) -> Changes:
        """Say how much is set aside in a frame of a year (千円); headquarters does."""
        self._standing.check(Act.PLAN_YEAR)
        if not 0 <= amount < 10**12:
            raise InputRefused("金額が範囲を超えています。", "何も変更していません。")
        with self._db.write("要望の予算の枠の設定") as writing:
            identifier = records.upsert_link(
                writing,
                self._db,
                "frame_budget",
                derived_id("frame_budget", str(fiscal_year), frame),
                fiscal_year=fiscal_year,
                frame=frame,
                amount=amount,
                note=note.strip() or None,
            )
        return Changes.of("frame_budget", [identifier])

    # -- figures of earlier years ----------------------------------------------------------------

    def history(self) -> tuple[RateHistory, ...]:
        """Return the figures of years that were counted before there was wardapp."""
        rows = records.fetch(
            self._db,
            "rate_history",
            "WHERE t.discarded_at IS NULL ORDER BY t.fiscal_year, t.pk",
        )
        return tuple(
            RateHistory(
                id=row["id"],
                fiscal_year=row["fiscal_year"] or 0,
                office_id=row["office_id"],
                bureau_id=row["bureau_id"],
                adopted=row["adopted"],
                concluded=row["concluded"],
                rate_permille=row["rate_permille"],
                source=row["source"] or "",
                note=row["note"] or "",
            )
            for row in rows
        )

    def set_history(
        self,
        fiscal_year: int,
        *,
        percent: float | None = None,
        adopted: int | None = None,
        concluded: int | None = None,
        office_id: str | None = None,
        bureau_id: str | None = None,
        source: str = "",
        note: str = "",
    ) -> Changes:
        """Enter the figure of an earlier year: counts, or the rate alone; headquarters does.

        Raises:
            NotAllowed: The person is not of headquarters.
            InputRefused: Neither counts nor a rate, or they make no sense.
        """
        self._standing.check(Act.PLAN_YEAR)
        counts = adopted is not None and concluded is not None
        sound = (
            concluded > 0 and 0 <= adopted <= concluded
            if adopted is not None and concluded is not None
            else percent is not None and 0 <= percent <= 100
        )
        if not sound:
            raise InputRefused(
                "事業化率（0～100%）か、事業化の数と結果の出た数を入力してください。",
                "何も変更していません。",
            )
        permille = None if counts or percent is None else round(percent * 10)
        with self._db.write("過年度の事業化率の入力") as writing:
            identifier = records.upsert_link(
                writing,
                self._db,
                "rate_history",
                derived_id("rate_history", str(fiscal_year), office_id or "", bureau_id or ""),
                fiscal_year=fiscal_year,
                office_id=office_id,
                bureau_id=bureau_id,
                adopted=adopted if counts else None,
                concluded=concluded if counts else None,
                rate_permille=permille,
                source=source.strip() or None,
                note=note.strip() or None,
            )
        return Changes.of("rate_history", [identifier])

    def remove_history(self, ids: Sequence[str]) -> Changes:
        """Take figures of earlier years out again."""
        self._standing.check(Act.PLAN_YEAR)
        return records.set_discarded(self._db, "rate_history", ids, discarded=True)


def _years_later(day: dt.date, years: int) -> dt.date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def _deadline_from(row: dict[str, Any]) -> Deadline:
    whose = row["whose"]
    return Deadline(
        id=row["id"],
        fiscal_year=row["fiscal_year"] or 0,
        name=row["name"] or "",
        due_on=records.date_or_none(row["due_on"]) or dt.date.min,
        whose=DeadlineFor(whose) if whose in set(DeadlineFor) else DeadlineFor.ALL,
        remind_days=row["remind_days"] if row["remind_days"] is not None else 14,
        note=row["note"] or "",
    )
