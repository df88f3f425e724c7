"""Times of day are read as clerks write them."""

from __future__ import annotations

import pytest

from wardapp.errors import InputRefused
from wardapp.ui.meetings.clock_times import minutes_over, parse_clock


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("", ""),
        ("9:30", "09:30"),
        ("９：３０", "09:30"),
        ("930", "09:30"),
        ("9時半", "09:30"),
        ("9時5分", "09:05"),
        ("13時", "13:00"),
        ("午後1時30分", "13:30"),
        ("午前10時", "10:00"),
        ("午後12時", "12:00"),
        ("9", "09:00"),
        ("25:10", "25:10"),
    ],
)
def test_a_time_is_read_as_it_is_written(text: str, clock: str) -> None:
    """Digits of any width, with or without 時."""
    assert parse_clock(text) == clock


@pytest.mark.parametrize("text", ["朝", "9:75", "31:00", "9:5:1", "12345"])
def test_what_is_no_time_is_refused(text: str) -> None:
    """The old time stays."""
    with pytest.raises(InputRefused, match="時刻"):
        parse_clock(text)


def test_a_meeting_past_its_planned_end_is_counted_in_minutes() -> None:
    """Without a planned end nothing is over."""
    assert minutes_over("11:30", "11:45") == 15
    assert minutes_over("11:30", "11:30") == 0
    assert minutes_over("", "23:00") == 0
    assert minutes_over("23:30", "24:10") == 40
