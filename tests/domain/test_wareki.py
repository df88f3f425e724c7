"""Dates as clerks write them, eras and fiscal years."""

from __future__ import annotations

import contextlib
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wardapp.domain import wareki
from wardapp.errors import DateNotUnderstood, InputRefused

TODAY = dt.date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("令和6年5月3日", dt.date(2024, 5, 3)),
        ("令和６年５月３日（金）", dt.date(2024, 5, 3)),
        ("令和元年5月1日", dt.date(2019, 5, 1)),
        ("R6.5.3", dt.date(2024, 5, 3)),
        ("r6/5/3", dt.date(2024, 5, 3)),
        ("Ｒ６．５．３", dt.date(2024, 5, 3)),
        ("H31.4.1", dt.date(2019, 4, 1)),
        ("S64.1.7", dt.date(1989, 1, 7)),
        ("昭和48年12月31日", dt.date(1973, 12, 31)),
        ("2024-05-03", dt.date(2024, 5, 3)),
        ("2024/5/3", dt.date(2024, 5, 3)),
        ("2024年5月3日 16:26", dt.date(2024, 5, 3)),
        ("2022-04-28 16:26:05", dt.date(2022, 4, 28)),
        ("2025-05-16T00:33:50Z", dt.date(2025, 5, 16)),
        ("20240503", dt.date(2024, 5, 3)),
        ("5/3", dt.date(2026, 5, 3)),
        ("12月1日", dt.date(2026, 12, 1)),
        ("3/31", dt.date(2026, 3, 31)),
        ("今日", TODAY),
        ("昨日", dt.date(2026, 11, 22)),
        ("一昨日", dt.date(2026, 11, 21)),
        ("明日", dt.date(2026, 11, 24)),
        ("3日前", dt.date(2026, 11, 20)),
        ("１週間前", dt.date(2026, 11, 16)),
        ("1か月前", dt.date(2026, 10, 23)),
    ],
)
def test_a_date_is_understood_as_a_clerk_writes_it(text: str, expected: dt.date) -> None:
    assert wareki.parse_date(text, TODAY) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "令和6年2月30日",
        "令和6年13月1日",
        "令和0年5月1日",
        "令和元年4月30日",
        "平成元年1月7日",
        "2023-02-29",
        "20240231",
        "享保6年6月22日",
        "明治元年9月8日",
        "きのうの夕方",
        "5/32",
        "2/30",
        "0",
        "99999999日前",
        "令和99999年1月1日",
        "5月",
        "=1+1",
    ],
)
def test_a_date_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(DateNotUnderstood) as refused:
        wareki.parse_date(text, TODAY)
    assert "R6.5.3" in refused.value.message


def test_an_era_that_has_ended_still_names_its_day() -> None:
    """Clerks write 平成31年 for all of that fiscal year; the day is one day only."""
    assert wareki.parse_date("平成31年5月1日", TODAY) == dt.date(2019, 5, 1)


def test_a_day_without_a_year_lies_in_the_past_unless_it_is_near() -> None:
    spring = dt.date(2026, 4, 1)
    assert wareki.parse_date("12/28", spring) == dt.date(2025, 12, 28)
    assert wareki.parse_date("5/3", spring) == dt.date(2026, 5, 3)
    assert wareki.parse_date("12/28", spring, prefer="future") == dt.date(2026, 12, 28)
    assert wareki.parse_date("3/30", spring, prefer="nearest") == dt.date(2026, 3, 30)


def test_the_29th_of_february_is_the_last_one_there_was() -> None:
    assert wareki.parse_date("2/29", dt.date(2026, 11, 23)) == dt.date(2024, 2, 29)
    assert wareki.parse_date("2/29", dt.date(2027, 5, 1)) == dt.date(2024, 2, 29)
    assert wareki.parse_date("2/29", dt.date(2027, 5, 1), prefer="future") == dt.date(2028, 2, 29)


def test_dates_are_written_with_era_and_weekday() -> None:
    day = dt.date(2024, 5, 3)
    assert wareki.format_date(day) == "令和6年5月3日（金）"
    assert wareki.format_date(day, weekday=False) == "令和6年5月3日"
    assert wareki.format_date(dt.date(2019, 5, 1)) == "令和元年5月1日（水）"
    assert wareki.format_short(day) == "R6.5.3"
    assert wareki.format_iso(day) == "2024-05-03"
    assert wareki.era_year(dt.date(1989, 1, 7)) == ("昭和", 64)
    with pytest.raises(InputRefused):
        wareki.era_year(dt.date(1700, 1, 1))


def test_a_fiscal_year_runs_from_april_to_march() -> None:
    assert wareki.fiscal_year(dt.date(2025, 3, 31)) == 2024
    assert wareki.fiscal_year(dt.date(2025, 4, 1)) == 2025
    assert wareki.fiscal_year_label(2024) == "令和6年度"
    assert wareki.fiscal_year_label(2019) == "令和元年度"
    assert wareki.fiscal_year_label(2018) == "平成30年度"
    assert wareki.fiscal_year_bounds(2024) == (dt.date(2024, 4, 1), dt.date(2025, 3, 31))


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("令和6年度", 2024),
        ("R6", 2024),
        ("令和元年度", 2019),
        ("2024", 2024),
        ("２０２４年度", 2024),
        ("H31", 2019),
    ],
)
def test_a_fiscal_year_is_understood(text: str, year: int) -> None:
    assert wareki.parse_fiscal_year(text) == year


@pytest.mark.parametrize("text", ["", "令和", "令和0年度", "3000000", "1200", "来年度"])
def test_what_is_no_fiscal_year_is_refused(text: str) -> None:
    with pytest.raises(DateNotUnderstood):
        wareki.parse_fiscal_year(text)


def test_digits_change_their_width_and_nothing_else() -> None:
    assert wareki.to_halfwidth_digits("令和６年Ａ") == "令和6年Ａ"
    assert wareki.to_fullwidth_digits("令和6年A") == "令和６年A"


@given(st.dates(min_value=dt.date(1873, 1, 1), max_value=dt.date(2090, 12, 31)))
def test_what_is_written_is_read_again(day: dt.date) -> None:
    for text in (
        wareki.format_date(day),
        wareki.format_short(day),
        wareki.format_iso(day),
        f"{day:%Y%m%d}",
    ):
        assert wareki.parse_date(text, TODAY) == day
    assert wareki.parse_fiscal_year(
        wareki.fiscal_year_label(wareki.fiscal_year(day))
    ) == wareki.fiscal_year(day)


@given(st.text(max_size=40))
def test_no_text_makes_it_crash(text: str) -> None:
    with contextlib.suppress(DateNotUnderstood):
        assert isinstance(wareki.parse_date(text, TODAY), dt.date)
    with contextlib.suppress(DateNotUnderstood):
        assert isinstance(wareki.parse_fiscal_year(text), int)
