"""Receipt numbers (受付番号): given by a desk without asking anybody, unique, stable for ever.

``小倉北-R8-K7Q2-0123``: office, fiscal year, the desk's own code, a running number of the desk. The
code comes from the desk's random identifier: 4 of 30 letters and digits that are not mistaken for
each other on the telephone, 810,000 of them, so that two desks of one office do not share one.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from functools import cache

from wardapp.domain import wareki
from wardapp.store.database import Writing

_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWX"


@cache
def desk_code(desk: str) -> str:
    """Return the four letters of a desk in its receipt numbers."""
    value = int.from_bytes(hashlib.sha256(desk.encode()).digest()[:8])
    code = ""
    for _ in range(4):
        value, rest = divmod(value, len(_LETTERS))
        code += _LETTERS[rest]
    return code


@cache
def year_code(fiscal_year: int) -> str:
    """Return the fiscal year as it stands in numbers: R8 for 令和8年度 (2026)."""
    return wareki.format_short(dt.date(fiscal_year, 4, 1) + dt.timedelta(days=32)).split(".")[0]


def next_value(writing: Writing, name: str) -> int:
    """Count up a running number and return it."""
    row = writing.one(
        "INSERT INTO counter (name, value) VALUES (?, 1) "
        "ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value",
        (name,),
    )
    assert row is not None  # noqa: S101 - RETURNING always returns
    return int(row[0])


def receipt_number(
    writing: Writing, desk: str, short_name: str, day: dt.date, mark: str = ""
) -> str:
    """Return the next receipt number of this desk for an office and the fiscal year of a day."""
    year = year_code(wareki.fiscal_year(day))
    count = next_value(writing, f"{mark or 'voice'}-{short_name}-{year}-{desk}")
    parts = [short_name, year, mark, desk_code(desk), f"{count:04d}"]
    return "-".join(part for part in parts if part)
