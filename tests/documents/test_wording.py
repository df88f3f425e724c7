"""Figures, times and names of meetings as offices write them."""

from __future__ import annotations

import pytest

from wardapp.documents.wording import meeting_heading, numerals, spoken_time, time_range


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("令和8年11月5日", "令和８年11月５日"),
        ("令和８年１１月", "令和８年11月"),
        ("第8回", "第８回"),
        ("1,240m", "1,240m"),
        ("0.9m", "0.9m"),
        ("10:05", "10:05"),
        ("", ""),
    ],
)
def test_single_figures_are_wide(written: str, expected: str) -> None:
    assert numerals(written) == expected


@pytest.mark.parametrize(
    ("clock", "expected"),
    [
        ("00:00", "午前０時"),
        ("09:05", "午前９時５分"),
        ("12:00", "正午"),
        ("12:30", "午後０時30分"),
        ("13:30", "午後１時30分"),
        ("25:10", "翌日午前１時10分"),
        ("", ""),
        ("未定", "未定"),
    ],
)
def test_times_are_said_as_people_say_them(clock: str, expected: str) -> None:
    assert spoken_time(clock) == expected


@pytest.mark.parametrize(
    ("begins", "ends", "expected"),
    [
        ("10:00", "11:30", "午前10時〜11時30分"),
        ("10:00", "15:00", "午前10時〜午後３時"),
        ("10:00", "12:00", "午前10時〜正午"),
        ("13:00", "", "午後１時〜"),
        ("", "", ""),
    ],
)
def test_the_half_of_the_day_is_said_once(begins: str, ends: str, expected: str) -> None:
    assert time_range(begins, ends) == expected


def test_a_meeting_is_named_with_its_year_and_number() -> None:
    assert meeting_heading("区長会議", 2026, 8) == "令和８年度　第８回　区長会議"
    assert meeting_heading("区長会議", 2019, 12) == "令和元年度　第12回　区長会議"
    assert meeting_heading("懇談会", 2026, 0) == "令和８年度　懇談会"
