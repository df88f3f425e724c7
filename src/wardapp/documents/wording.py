"""How figures, times and names of meetings are written on paper."""

from __future__ import annotations

import re

from wardapp.domain import wareki

_FIGURES = re.compile(r"(?<![0-9.,:])[0-9](?![0-9.,:])")


def numerals(text: str) -> str:
    """Return the text with single figures full-width and longer ones half-width: 令和８年11月25日.

    The habit of most offices; only for words of our own, never for what a person wrote.
    """
    plain = wareki.to_halfwidth_digits(text)
    return _FIGURES.sub(lambda found: wareki.to_fullwidth_digits(found.group()), plain)


def meeting_heading(name: str, fiscal_year: int, number: int) -> str:
    """Return 令和８年度　第８回　区長会議; without the number where a meeting has none."""
    counted = f"第{numerals(str(number))}回　" if number else ""
    return f"{numerals(wareki.fiscal_year_label(fiscal_year))}　{counted}{name}"


def spoken_time(text: str) -> str:
    """Return 午前10時, 正午, 午後１時30分 for HH:MM; times after midnight as 翌日午前１時."""
    hours, _, minutes = text.partition(":")
    if not (hours.isdecimal() and minutes.isdecimal()):
        return text
    day, hour = ("翌日" if int(hours) >= 24 else ""), int(hours) % 24
    if hour == 12 and not int(minutes):
        return f"{day}正午"
    half = "午前" if hour < 12 else "午後"
    tail = f"{int(minutes)}分" if int(minutes) else ""
    return day + half + numerals(f"{hour if hour < 12 else hour - 12}時{tail}")


def time_range(begins: str, ends: str) -> str:
    """Return 午前10時〜11時30分, the half of the day said once where it is the same."""
    first, last = spoken_time(begins), spoken_time(ends)
    if not last:
        return f"{first}〜" if first else ""
    if first[:2] == last[:2]:
        last = last[2:]
    return f"{first}〜{last}"
