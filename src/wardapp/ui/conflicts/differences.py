"""Where two texts differ, for marking it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

from wardapp.domain.text_merge import sentences

LONG = 1_500
"""Characters of a changed passage above which it is marked as a whole: comparing would take long."""


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
    """Return the pieces by which ``before`` became ``after``, in reading order.

    Sentences first, and characters inside those that changed: so what moved or came anew is marked
    as a whole, and no sentence is explained by letters of another one.
    """
    old, new = sentences(before), sentences(after)
    pieces: list[Piece] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        was, became = "".join(old[a:b]), "".join(new[c:d])
        if tag == "equal":
            pieces.append(Piece(was, Kind.SAME))
        elif was and became and max(len(was), len(became)) <= LONG:
            pieces.extend(_inside(was, became))
        else:
            pieces.extend(_replaced(was, became))
    return pieces


def _inside(before: str, after: str) -> list[Piece]:
    pieces: list[Piece] = []
    for tag, a, b, c, d in _steps(before, after):
        if tag == "equal":
            pieces.append(Piece(before[a:b], Kind.SAME))
        else:
            pieces.extend(_replaced(before[a:b], after[c:d]))
    return pieces


def _replaced(before: str, after: str) -> list[Piece]:
    both = (Piece(before, Kind.REMOVED), Piece(after, Kind.ADDED))
    return [piece for piece in both if piece.text]


def _steps(old: str, new: str) -> list[tuple[str, int, int, int, int]]:
    """Return difflib's steps, a lone character that stayed between two changes joined to them.

    「の」 alone between two replaced words says nothing and makes the marks hard to read.
    """
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    joined: list[tuple[str, int, int, int, int]] = []
    for number, (tag, a, b, c, d) in enumerate(steps):
        inside = 0 < number < len(steps) - 1
        lone = tag == "equal" and inside and b - a <= 1
        if (lone or tag != "equal") and joined and joined[-1][0] != "equal":
            _, first, _, third, _ = joined[-1]
            joined[-1] = ("replace", first, b, third, d)
        else:
            joined.append((tag, a, b, c, d))
    return joined
