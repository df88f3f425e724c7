"""An answer is due in days on which the office is open."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wardapp.domain.handling import AnswerUnit
from wardapp.domain.working_days import OfficeCalendar
from wardapp.store.calendar import HOLIDAYS_SETTLED_UNTIL, is_holiday

CALENDAR = OfficeCalendar(is_holiday, frozenset({dt.date(2026, 8, 7)}), HOLIDAYS_SETTLED_UNTIL)
DAYS = st.dates(dt.date(2024, 1, 1), dt.date(2029, 12, 31))


@pytest.mark.parametrize(
    ("day", "is_open"),
    [
        ("2026-11-20", True),
        ("2026-11-21", False),  # Saturday
        ("2026-11-23", False),  # 勤労感謝の日
        ("2026-09-22", False),  # 国民の休日 between two holidays
        ("2026-05-06", False),  # 振替休日
        ("2026-12-28", True),
        ("2026-12-29", False),
        ("2027-01-03", False),
        ("2027-01-04", True),
        ("2026-08-07", False),  # the office's own
    ],
)
def test_an_office_is_closed_on_weekends_holidays_year_end_and_its_own_days(
    day: str, is_open: bool
) -> None:
    assert CALENDAR.is_open(dt.date.fromisoformat(day)) is is_open


@pytest.mark.parametrize(
    ("received", "days", "unit", "due"),
    [
        ("2026-11-20", 1, AnswerUnit.WORKING, "2026-11-24"),
        ("2026-11-20", 14, AnswerUnit.WORKING, "2026-12-11"),
        ("2026-12-21", 14, AnswerUnit.WORKING, "2027-01-15"),
        ("2026-11-09", 14, AnswerUnit.CALENDAR, "2026-11-24"),
        ("2026-12-15", 14, AnswerUnit.CALENDAR, "2027-01-04"),
        ("2026-11-21", 0, AnswerUnit.WORKING, "2026-11-24"),
    ],
)
def test_due_days_are_counted_as_the_rule_says_and_never_fall_on_a_closed_day(
    received: str, days: int, unit: AnswerUnit, due: str
) -> None:
    found = CALENDAR.due_date(dt.date.fromisoformat(received), days, unit)

    assert found == dt.date.fromisoformat(due)


@given(DAYS, st.integers(1, 60))
def test_counting_there_and_back_agrees(day: dt.date, count: int) -> None:
    due = CALENDAR.add_working_days(day, count)

    assert CALENDAR.is_open(due)
    assert CALENDAR.working_days_between(day, due) == count
    assert CALENDAR.working_days_between(due, day) == -count


def test_what_lies_beyond_the_announced_holidays_is_said_to_be_uncertain() -> None:
    assert CALENDAR.is_certain(dt.date(2027, 12, 31))
    assert not CALENDAR.is_certain(dt.date(2028, 1, 4))


def test_the_last_day_that_there_is_ends_the_count() -> None:
    assert CALENDAR.add_working_days(dt.date(9999, 12, 30), 5) == dt.date.max
