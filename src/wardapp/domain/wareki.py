"""Japanese dates: eras, fiscal years, and dates as clerks write them.

Eras from the law 元号法 and its orders; days before Meiji 6 (1873) were counted in the lunar calendar
and are refused. A year of an era that had ended already is accepted (平成31年度 is written for all of
that fiscal year): clerks write it, and it names one day only.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata

from wardapp.errors import DateNotUnderstood, InputRefused

ERAS: tuple[tuple[str, str, dt.date], ...] = (
    ("令和", "R", dt.date(2019, 5, 1)),
    ("平成", "H", dt.date(1989, 1, 8)),
    ("昭和", "S", dt.date(1926, 12, 25)),
    ("大正", "T", dt.date(1912, 7, 30)),
    ("明治", "M", dt.date(1868, 1, 25)),
)
"""Name, letter and first day of each era, newest first."""

WEEKDAYS = "月火水木金土日"
_OLDEST = dt.date(1873, 1, 1)
_RELATIVE = {
    "今日": 0, "本日": 0, "きょう": 0, "昨日": -1, "きのう": -1, "一昨日": -2, "おととい": -2,
    "明日": 1, "あした": 1, "あす": 1, "明後日": 2, "あさって": 2,
}  # fmt: skip
_ERA_YEARS = {name: first.year for name, _, first in ERAS} | {
    letter: first.year for _, letter, first in ERAS
}
_ERA = "|".join(name for name, _, _ in ERAS)
_TAIL = r"(?:\s*[（(]?[月火水木金土日](?:曜日?)?[）)]?)?(?:[\sT]+.*)?"
_PATTERNS = (
    (
        "era",
        re.compile(
            rf"({_ERA}|[RHSTM])\.?\s*(元|\d{{1,2}})\s*[年./-]\s*(\d{{1,2}})\s*[月./-]\s*(\d{{1,2}})日?{_TAIL}"
        ),
    ),
    ("year", re.compile(rf"(\d{{4}})\s*[年./-]\s*(\d{{1,2}})\s*[月./-]\s*(\d{{1,2}})日?{_TAIL}")),
    ("packed", re.compile(rf"(\d{{4}})(\d{{2}})(\d{{2}}){_TAIL}")),
    ("era_packed", re.compile(r"([RHSTM])(\d{2})(\d{2})(\d{2})")),
    ("day", re.compile(rf"(\d{{1,2}})\s*[月./-]\s*(\d{{1,2}})日?{_TAIL}")),
)
_AGO = re.compile(r"(\d{1,3})(日|週間?|か月|ヶ月|カ月)(前|後)")


def to_halfwidth_digits(text: str) -> str:
    """Return the text with full-width digits as ASCII digits; nothing else changes."""
    return text.translate({ord("０") + n: str(n) for n in range(10)})


def to_fullwidth_digits(text: str) -> str:
    """Return the text with ASCII digits as full-width digits, as titles on paper have them."""
    return text.translate({ord("0") + n: chr(ord("０") + n) for n in range(10)})


def parse_date(text: str, today: dt.date, *, prefer: str = "past") -> dt.date:
    """Return the date that a clerk's writing stands for.

    Args:
        text: 5/3, R6.5.3, 令和6年5月3日, 令和元年5月1日, 2024-05-03, 20240503, 昨日, 3日前; digits of
            any width, a weekday or a time of day may follow.
        today: The day from which relative dates and missing years are counted.
        prefer: For a day without a year: ``past`` takes the last such day (up to 60 days ahead
            count as this year's), ``future`` the next one, ``nearest`` the nearest.

    Raises:
        DateNotUnderstood: It is no date, or one that does not exist (令和6年2月30日).
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    if plain[:1] in {"r", "h", "s", "t", "m"}:
        plain = plain[:1].upper() + plain[1:]
    if plain in _RELATIVE:
        return today + dt.timedelta(days=_RELATIVE[plain])
    ago = _AGO.fullmatch(plain)
    try:
        if ago:
            return _moved(today, int(ago[1]), ago[2], ago[3])
        for kind, pattern in _PATTERNS:
            found = pattern.fullmatch(plain)
            if found:
                return _date(kind, found.groups(), today, prefer)
    except (ValueError, OverflowError):
        pass
    raise DateNotUnderstood(text)


def _moved(today: dt.date, count: int, unit: str, way: str) -> dt.date:
    sign = -1 if way == "前" else 1
    if unit == "日":
        return today + dt.timedelta(days=sign * count)
    if unit.startswith("週"):
        return today + dt.timedelta(weeks=sign * count)
    months = today.year * 12 + today.month - 1 + sign * count
    year, month = divmod(months, 12)
    for day in range(today.day, 27, -1):
        try:
            return dt.date(year, month + 1, day)
        except ValueError:
            continue
    return dt.date(year, month + 1, today.day)


def _date(kind: str, parts: tuple[str, ...], today: dt.date, prefer: str) -> dt.date:
    if kind in {"era", "era_packed"}:
        era, year, month, day = parts
        number = 1 if year == "元" else int(year)
        if number == 0:
            msg = "years of an era begin with 1"
            raise ValueError(msg)
        found = dt.date(_ERA_YEARS[era] + number - 1, int(month), int(day))
        first = next(f for name, letter, f in ERAS if era in {name, letter})
        if found < max(first, _OLDEST):
            msg = "before the era began"
            raise ValueError(msg)
        return found
    if kind in {"year", "packed"}:
        found = dt.date(int(parts[0]), int(parts[1]), int(parts[2]))
        if found < _OLDEST:
            msg = "before the calendar"
            raise ValueError(msg)
        return found
    return _without_year(int(parts[0]), int(parts[1]), today, prefer)


def _without_year(month: int, day: int, today: dt.date, prefer: str) -> dt.date:
    candidates = []
    # Eight years each way: 29 February may be that far.
    for year in range(today.year - 8, today.year + 9):
        try:
            candidates.append(dt.date(year, month, day))
        except ValueError:
            continue
    if not candidates:
        msg = "no year has this day"
        raise ValueError(msg)
    if prefer == "future":
        return min((c for c in candidates if c >= today), default=candidates[-1])
    if prefer == "nearest":
        return min(candidates, key=lambda c: abs(c - today))
    return max((c for c in candidates if c <= today + dt.timedelta(days=60)), default=candidates[0])


def era_year(day: dt.date) -> tuple[str, int]:
    """Return the era's name and the year in it.

    Raises:
        InputRefused: The day lies before 1868.
    """
    for name, _, first in ERAS:
        if day >= first:
            return name, day.year - first.year + 1
    raise InputRefused("明治より前の日付は扱えません。", "何も変更していません。")


def _era_letter(day: dt.date) -> str:
    name, _ = era_year(day)
    return next(letter for other, letter, _ in ERAS if other == name)


def _year_text(year: int) -> str:
    return "元" if year == 1 else str(year)


def format_date(day: dt.date, *, weekday: bool = True) -> str:
    """Return 令和6年5月3日（金）."""
    era, year = era_year(day)
    tail = f"（{WEEKDAYS[day.weekday()]}）" if weekday else ""
    return f"{era}{_year_text(year)}年{day.month}月{day.day}日{tail}"


def format_short(day: dt.date) -> str:
    """Return R6.5.3, as narrow columns have it."""
    return f"{_era_letter(day)}{era_year(day)[1]}.{day.month}.{day.day}"


def format_iso(day: dt.date) -> str:
    """Return 2024-05-03."""
    return day.isoformat()


def fiscal_year(day: dt.date) -> int:
    """Return the fiscal year (April to March) in which a day lies, as the year of its April."""
    return day.year if day.month >= 4 else day.year - 1


def fiscal_year_label(year: int) -> str:
    """Return 令和6年度 for 2024. The year is named by the era of its 1 May onwards (令和元年度 2019)."""
    era, number = era_year(dt.date(year, 5, 1))
    return f"{era}{_year_text(number)}年度"


def fiscal_year_bounds(year: int) -> tuple[dt.date, dt.date]:
    """Return the first and the last day of a fiscal year."""
    return dt.date(year, 4, 1), dt.date(year + 1, 3, 31)


_FISCAL = re.compile(rf"(?:({_ERA}|[RHS])\.?\s*(元|\d{{1,2}})|(\d{{4}}))\s*(?:年度?)?")


def parse_fiscal_year(text: str) -> int:
    """Return the fiscal year of 令和6年度, R6 or 2024.

    Raises:
        DateNotUnderstood: It is not a fiscal year.
    """
    found = _FISCAL.fullmatch(unicodedata.normalize("NFKC", text).strip())
    if not found:
        raise DateNotUnderstood(text)
    if found[3]:
        year = int(found[3])
        if not 1873 <= year <= 2200:
            raise DateNotUnderstood(text)
        return year
    number = 1 if found[2] == "元" else int(found[2])
    if number == 0:
        raise DateNotUnderstood(text)
    return _ERA_YEARS[found[1]] + number - 1
