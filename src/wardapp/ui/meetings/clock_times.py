"""Times of day as a clerk writes them, and how long a meeting runs. No Qt."""

from __future__ import annotations

import re
import unicodedata

from wardapp.errors import InputRefused


def parse_clock(text: str) -> str:
    """Return a time as ``HH:MM``; empty stays empty.

    Understood: 9:30, 930, 9時半, 9時5分, 午後1時30分, １３：３０; hours go on to 29 past midnight.

    Raises:
        InputRefused: It is not a time.
    """
    plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", text))
    if not plain:
        return ""
    later = 0
    if plain.startswith(("午前", "午後")):
        later = 12 if plain.startswith("午後") else 0
        plain = plain[2:]
    plain = plain.replace("時半", "時30分")
    found = re.fullmatch(r"(\d{1,2})(?:[:時.](\d{1,2})?分?)?", plain) or re.fullmatch(
        r"(\d{1,2})(\d{2})", plain
    )
    if found:
        hours, minutes = int(found[1]), int(found[2] or 0)
        if later:
            hours = hours % 12 + later
        if hours < 30 and minutes < 60:
            return f"{hours:02d}:{minutes:02d}"
    raise InputRefused(
        f"「{text.strip()[:20]}」は時刻として読み取れません。",
        "前の時刻のまま保存しています。",
        "「10:00」「午後1時半」のように入力してください。",
    )


def minutes_of(clock: str) -> int:
    """Return the minutes since midnight of ``HH:MM``."""
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def minutes_over(ends_at: str, really: str) -> int:
    """Return by how many minutes a meeting runs over its planned end; 0 without a planned end."""
    if not ends_at or not really:
        return 0
    return max(0, minutes_of(really) - minutes_of(ends_at))
