"""Amounts of money as an office writes them: typed freely, kept in thousands of yen (千円)."""

from __future__ import annotations

import re
import unicodedata

from wardapp.errors import TextRefused
from wardapp.ui.words import is_english

LARGEST = 999_999_999_999
"""Thousands of yen; what SQLite and a form can hold."""

_PART = re.compile(r"(\d+(?:\.\d+)?)(億|万|千)?")
_YEN = {"億": 100_000_000, "万": 10_000, "千": 1_000}


def parse_amount(text: str) -> int | None:
    """Read an amount in thousands of yen; None for an empty field.

    A bare number is thousands of yen, as the field's label says (1,250 and １２５０). With 円 or
    a unit the whole is yen: 1億2000万円, 350万, 1,250千円. Parts of a thousand are rounded.

    Raises:
        TextRefused: The text is not an amount.
    """
    plain = unicodedata.normalize("NFKC", text)
    plain = re.sub(r"[\s,、¥\\]", "", plain).removeprefix("約")
    if not plain:
        return None
    if re.fullmatch(r"\d+(\.\d+)?", plain):
        return _checked(round(float(plain)) if "." in plain else int(plain), text)
    in_yen = plain.removesuffix("円")
    parts = _PART.findall(in_yen)
    if not parts or "".join(a + b for a, b in parts) != in_yen:
        raise _refused(text)
    yen = 0.0
    largest = None
    for number, unit in parts:
        worth = _YEN.get(unit, 1)
        if largest is not None and worth >= largest:
            raise _refused(text)
        largest = worth
        yen += float(number) * worth
    return _checked(round(yen / 1_000), text)


def format_amount(thousands: int | None) -> str:
    """Return the amount with its commas, without a unit; empty for none."""
    return "" if thousands is None else f"{thousands:,}"


def spoken_amount(thousands: int | None) -> str:
    """Return the amount as one says it: 1億2,500万円, 35万円, 8千円; empty for none.

    >>> spoken_amount(125_000)
    '1億2,500万円'
    """
    if thousands is None:
        return ""
    if is_english():
        return f"¥{thousands * 1000:,}"
    hundred_millions, rest = divmod(thousands, 100_000)
    ten_thousands, single = divmod(rest, 10)
    said = f"{hundred_millions:,}億" if hundred_millions else ""
    said += f"{ten_thousands:,}万" if ten_thousands else ""
    said += f"{single}千" if single else ""
    return (said or "0") + "円"


def _checked(thousands: int, text: str) -> int:
    if thousands > LARGEST:
        raise _refused(text)
    return thousands


def _refused(text: str) -> TextRefused:
    shown = text.strip() if len(text) <= 30 else text[:30] + "…"
    return TextRefused(
        f"「{shown}」は金額として読み取れません。",
        "前の金額のまま保存しています。",
        "「12,500」（千円）または「1,250万円」のように入力してください。",
    )
