"""Days as the window shows them: 令和6年5月3日（金）, or Fri 3 May 2024 where it speaks English.

Papers and files have Japanese days from ``wardapp.domain.wareki`` always, and what a person types
is read in both forms.
"""

from __future__ import annotations

import datetime as dt
import re

from wardapp.domain import wareki
from wardapp.errors import DateNotUnderstood
from wardapp.ui.words import is_english

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_TYPED = re.compile(
    r"(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?(?:\s+(\d{4}))?", re.IGNORECASE
)
_JAPANESE_DAY = re.compile(r"(?:令和|平成|昭和)(?:元|\d+)年\d+月\d+日(?:（.）)?|[RHS]\d+\.\d+\.\d+")
_JAPANESE_YEAR = re.compile(r"(?:令和|平成|昭和)(?:元|\d+)年度")


def format_date(day: dt.date, *, weekday: bool = True) -> str:
    """Return 令和6年5月3日（金）, or Fri 3 May 2024."""
    if not is_english():
        return wareki.format_date(day, weekday=weekday)
    shown = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    return f"{WEEKDAYS[day.weekday()]} {shown}" if weekday else shown


def format_short(day: dt.date) -> str:
    """Return R6.5.3, or 3 May 2024."""
    return format_date(day, weekday=False) if is_english() else wareki.format_short(day)


def format_month(year: int, month: int) -> str:
    """Return 令和6年5月, or May 2024."""
    if is_english():
        return f"{MONTHS[month - 1]} {year}"
    return wareki.format_date(dt.date(year, month, 1), weekday=False).removesuffix("1日")


def fiscal_year_label(year: int) -> str:
    """Return 令和6年度 for 2024, or FY 2024."""
    return f"FY {year}" if is_english() else wareki.fiscal_year_label(year)


def weekday_names() -> tuple[str, ...]:
    """Return 月 to 日, or Mon to Sun."""
    return WEEKDAYS if is_english() else tuple(wareki.WEEKDAYS)


def parse_date(text: str, today: dt.date, *, prefer: str = "past") -> dt.date:
    """Return the day that was typed: as ``wareki.parse_date``, or like 3 May 2024.

    Raises:
        DateNotUnderstood: It is no date, or one that does not exist.
    """
    found = _TYPED.fullmatch(text.strip())
    if found is None or found[2].title() not in MONTHS:
        return wareki.parse_date(text, today, prefer=prefer)
    month = MONTHS.index(found[2].title()) + 1
    if found[3] is None:
        return wareki.parse_date(f"{month}/{found[1]}", today, prefer=prefer)
    try:
        return dt.date(int(found[3]), month, int(found[1]))
    except ValueError as error:
        raise DateNotUnderstood(text) from error


def day_in_english(text: str) -> str:
    """Return the English of a text that is a Japanese day or fiscal year as a whole, else nothing."""
    try:
        if _JAPANESE_DAY.fullmatch(text):
            return format_date(wareki.parse_date(text, dt.date(2000, 1, 1)), weekday="（" in text)
        if _JAPANESE_YEAR.fullmatch(text):
            return fiscal_year_label(wareki.parse_fiscal_year(text))
    except DateNotUnderstood:
        pass  # 令和6年2月30日
    return ""
