"""Where two texts differ, and whether two changes of one text can stand together. No Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from itertools import pairwise

LONG = 3_000
"""Characters above which whole sentences are compared: by characters would take seconds."""

_SENTENCE = re.compile(r"[^。\n]*[。\n]+|[^。\n]+")


class Kind(Enum):
    """What became of a piece of text."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text that stayed, came or went."""

    text: str
    kind: Kind


def differences(before: str, after: str) -> list[Piece]:
    """Return the pieces by which ``before`` became ``after``, in reading order."""
    old: list[str] = list(before)
    new: list[str] = list(after)
    if max(len(old), len(new)) > LONG:
        old, new = _SENTENCE.findall(before), _SENTENCE.findall(after)
    pieces: list[Piece] = []
    for _tag, a, b, c, d in _steps(old, new):
        if old[a:b] == new[c:d]:
            pieces.append(Piece("".join(old[a:b]), Kind.SAME))
            continue
        if a < b:
            pieces.append(Piece("".join(old[a:b]), Kind.REMOVED))
        if c < d:
            pieces.append(Piece("".join(new[c:d]), Kind.ADDED))
    return pieces


def together(base: str, one: str, other: str) -> str | None:
    """Return the text with both changes of ``base``; None where they touch the same sentence."""
    tokens = _SENTENCE.findall(base)
    changes: list[tuple[int, int, list[str]]] = []
    for text in (one, other):
        new = _SENTENCE.findall(text)
        matcher = SequenceMatcher(None, tokens, new, autojunk=False)
        changes += [(a, b, new[c:d]) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal"]
    changes.sort(key=lambda change: (change[0], change[1]))
    for (first, end, _), (begin, last, _) in pairwise(changes):
        # Neighbouring sentences may both change; what both put in at one place has no order.
        if begin < end or (begin == end and (first == end or begin == last)):
            return None
    for begin, end, new in reversed(changes):
        tokens[begin:end] = new
    return "".join(tokens)


def _steps(old: list[str], new: list[str]) -> list[tuple[str, int, int, int, int]]:
    """Return difflib's steps, a lone character that stayed between two changes joined to them.

    「の」 alone between two replaced words says nothing and makes the marks hard to read.
    """
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    joined: list[tuple[str, int, int, int, int]] = []
    for number, (tag, a, b, c, d) in enumerate(steps):
        inside = 0 < number < len(steps) - 1
        lone = tag == "equal" and inside and sum(map(len, old[a:b])) <= 1
        if (lone or tag != "equal") and joined and joined[-1][0] != "equal":
            _, first, _, third, _ = joined[-1]
            joined[-1] = ("replace", first, b, third, d)
        else:
            joined.append((tag, a, b, c, d))
    return joined
