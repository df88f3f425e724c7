"""The calendar of an office: holidays of Japan from jpholiday, the office's own closed days from here."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import lru_cache

from wardapp.domain.changes import Changes
from wardapp.domain.handling import AnswerUnit
from wardapp.domain.ids import derived_id
from wardapp.domain.working_days import ANSWER_WITHIN_DAYS, OfficeCalendar
from wardapp.errors import InputRefused
from wardapp.store import records
from wardapp.store.database import Database

HOLIDAYS_SETTLED_UNTIL = dt.date(2027, 12, 31)
"""国立天文台『暦要項』 for 令和9年 was announced in February 2026; what follows is computed, and may change."""


@lru_cache(maxsize=20_000)
def is_holiday(day: dt.date) -> bool:
    """Whether a day is a holiday of Japan (国民の祝日に関する法律)."""
    import jpholiday

    return bool(jpholiday.is_holiday(day))


class Calendar:
    """Closed days and the answer rule of this office."""

    def __init__(self, database: Database, office_id: str) -> None:
        self._db = database
        self._office_id = office_id

    def office(self) -> OfficeCalendar:
        """Return when this office is open."""
        rows = self._db.all(
            "SELECT day_on FROM closed_day WHERE discarded_at IS NULL AND (office_id = ? OR office_id IS NULL)",
            (self._office_id,),
        )
        days = (records.date_or_none(day) for (day,) in rows)
        return OfficeCalendar(
            is_holiday, frozenset(day for day in days if day), HOLIDAYS_SETTLED_UNTIL
        )

    def rule(self) -> tuple[int, AnswerUnit]:
        """Return within how many days, and in which days this office counts."""
        row = self._db.one(
            "SELECT answer_days, answer_unit FROM office WHERE id = ?", (self._office_id,)
        )
        days, unit = row or (None, None)
        try:
            counted = AnswerUnit(unit) if unit else AnswerUnit.WORKING
        except ValueError:
            counted = AnswerUnit.WORKING
        return (int(days) if days else ANSWER_WITHIN_DAYS), counted

    def due_date(self, received: dt.date) -> dt.date:
        """Return by when an answer to what was received on a day is due, by this office's rule."""
        return self.office().due_date(received, *self.rule())

    def set_rule(self, days: int, unit: AnswerUnit) -> Changes:
        """Change this office's rule; due days that stand already stay.

        Raises:
            InputRefused: Fewer than one day, or more than a year.
        """
        if not 1 <= days <= 366:
            raise InputRefused(
                "回答までの日数は1日から366日の間で指定してください。", "何も変更していません。"
            )
        return records.edit(
            self._db,
            "office",
            self._office_id,
            "回答期限の決まりの変更",
            answer_days=days,
            answer_unit=unit,
        )

    def closed_days(self) -> tuple[tuple[str, dt.date, str], ...]:
        """Return (identifier, day, name) of this office's own closed days, in order."""
        rows = self._db.all(
            "SELECT id, day_on, name FROM closed_day WHERE discarded_at IS NULL "
            "AND (office_id = ? OR office_id IS NULL) ORDER BY day_on",
            (self._office_id,),
        )
        return tuple(
            (identifier, day, name or "")
            for identifier, text, name in rows
            if (day := records.date_or_none(text)) is not None
        )

    def close_on(self, day: dt.date, name: str = "") -> Changes:
        """Say that this office is closed on a day."""
        record = derived_id("closed_day", self._office_id, day.isoformat())
        with self._db.write("閉庁日の追加") as writing:
            records.upsert_link(
                writing,
                self._db,
                "closed_day",
                record,
                office_id=self._office_id,
                day_on=day,
                name=name.strip() or None,
            )
        return Changes.of("closed_day", [record])

    def open_on(self, ids: Sequence[str]) -> Changes:
        """Take closed days back."""
        return records.set_discarded(
            self._db, "closed_day", ids, discarded=True, label="閉庁日の取消し"
        )
