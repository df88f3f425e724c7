"""Days on which an office is open, and counting in them: 開庁日.

An office is closed on Saturdays, Sundays, the holidays of Japan, from 29 December to 3 January (行政
機関の休日に関する法律 第1条, which cities' 休日条例 follow) and on days of its own. The holidays come
from whoever makes the calendar; here is no table.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field

from wardapp.domain.handling import AnswerUnit

_YEAR_END = frozenset({(12, 29), (12, 30), (12, 31), (1, 1), (1, 2), (1, 3)})
_MOST_DAYS = 3660
ANSWER_WITHIN_DAYS = 14
"""Days within which an answer is due where the office has no rule of its own (大阪市『広聴マニュアル』)."""


@dataclass(frozen=True, slots=True)
class OfficeCalendar:
    """When an office is open.

    Attributes:
        is_holiday: Whether a day is a holiday of Japan.
        closed: Days on which the office is closed besides (閉庁日).
        certain_until: The last day whose holidays are settled; the equinoxes of a year are fixed by
            an announcement in February of the year before, and laws change.
    """

    is_holiday: Callable[[dt.date], bool]
    closed: frozenset[dt.date] = field(default_factory=frozenset)
    certain_until: dt.date = dt.date.max

    def is_open(self, day: dt.date) -> bool:
        """Whether the office is open on a day."""
        return (
            day.weekday() < 5
            and (day.month, day.day) not in _YEAR_END
            and day not in self.closed
            and not self.is_holiday(day)
        )

    def is_certain(self, day: dt.date) -> bool:
        """Whether the holidays up to a day are settled."""
        return day <= self.certain_until

    def add_working_days(self, day: dt.date, count: int) -> dt.date:
        """Return the working day ``count`` working days after a day, which itself does not count.

        0 is the day itself, or the next on which the office is open.
        """
        found, left = day, count
        for _ in range(_MOST_DAYS):
            if left == 0 and self.is_open(found):
                return found
            if found == dt.date.max:
                break
            found += dt.timedelta(days=1)
            if left and self.is_open(found):
                left -= 1
        return found

    def working_days_between(self, first: dt.date, last: dt.date) -> int:
        """Return how many working days lie after ``first`` up to ``last``; negative if it is before."""
        if last < first:
            return -self.working_days_between(last, first)
        days = min((last - first).days, _MOST_DAYS)
        return sum(self.is_open(first + dt.timedelta(days=n)) for n in range(1, days + 1))

    def due_date(self, received: dt.date, days: int, unit: AnswerUnit) -> dt.date:
        """Return by when an answer is due.

        Args:
            received: The day of receipt, which does not count (初日不算入, 民法第140条).
            days: Within how many.
            unit: Working days, or days of the calendar; a last day on which the office is closed
                becomes the next one on which it is open (民法第142条).
        """
        if unit is AnswerUnit.WORKING:
            return self.add_working_days(received, days)
        return self.add_working_days(received + dt.timedelta(days=days), 0)
