"""Fractional keys: an order in which two desks can insert and move without renumbering.

A key is a fraction between 0 and 1 written in base 36 without trailing zeros. Between any two keys
there is another one, so moving an item changes that item alone. Two desks that put something at one
place at once give it one key; then the identifiers of the records decide, on every desk alike.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def key_between(before: str | None, after: str | None) -> str:
    """Return a key that sorts after ``before`` and before ``after`` (None: the end of that side).

    Raises:
        ValueError: ``before`` does not sort before ``after``.
    """
    low, high = before or "", after
    if high is not None and low >= high:
        msg = "keys out of order"
        raise ValueError(msg)
    prefix = ""
    while True:
        at = len(prefix)
        low_digit = DIGITS.index(low[at]) if at < len(low) else 0
        high_digit = DIGITS.index(high[at]) if high is not None and at < len(high) else 36
        if high is not None and at >= len(high):
            high_digit = 36
        if high_digit - low_digit > 1:
            return prefix + DIGITS[(low_digit + high_digit) // 2]
        prefix += DIGITS[low_digit]
        if high_digit > low_digit:
            # The low side's digit is taken: whatever follows stays below the high key.
            high = None


_WELL_FORMED = re.compile(r"[0-9a-z]*[1-9a-z]")


def place(keys: Sequence[str], index: int) -> tuple[str, dict[int, str]]:
    """Return the key of something that is put before ``keys[index]``, and keys to change for it.

    Nothing has to change where the neighbours' keys leave room. Where they are equal (two desks put
    something there at once), those that follow get keys of their own; where a key is no key at all,
    all of them do.
    """
    if not all(_WELL_FORMED.fullmatch(key) for key in keys) or list(keys) != sorted(keys):
        fresh = keys_for(len(keys) + 1)
        given = fresh.pop(index)
        return given, dict(enumerate(fresh))
    before = keys[index - 1] if index else ""
    end = index
    while end < len(keys) and keys[end] <= before:
        end += 1
    after = keys[end] if end < len(keys) else None
    made = key_between(before, after)
    changed = {}
    last = made
    for number in range(index, end):
        last = key_between(last, after)
        changed[number] = last
    return made, changed


def keys_for(count: int) -> list[str]:
    """Return evenly spread keys for a new list of this length."""
    width = 1
    while 36**width < (count + 1) * 4:
        width += 1
    step = 36**width // (count + 1)
    keys = []
    for n in range(1, count + 1):
        value, digits = n * step, ""
        for _ in range(width):
            value, rest = divmod(value, 36)
            digits = DIGITS[rest] + digits
        keys.append(digits.rstrip("0") or "1")
    return keys
