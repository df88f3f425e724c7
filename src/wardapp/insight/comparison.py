"""This year's request beside last year's: what is new, what was dropped, what was only copied."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher

from wardapp.domain.text import normalise
from wardapp.domain.text_merge import sentences

COMPARED = ("title", "current_state", "proposal", "expected_effect")
_ALIKE = 0.6
"""From this likeness a sentence is a changed one, not another one."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence of one of the two texts.

    ``state``: same, changed (``before`` holds last year's), new, gone.
    """

    state: str
    text: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class FieldComparison:
    """One field: its pieces, and how many characters of this year's text are last year's."""

    field: str
    pieces: tuple[Piece, ...]
    copied: int
    length: int

    @property
    def share(self) -> float:
        """Share of the text that is unchanged, 0 to 1; an empty text copies nothing."""
        return self.copied / self.length if self.length else 0.0


@dataclass(frozen=True, slots=True)
class Comparison:
    """All fields of two requests."""

    fields: tuple[FieldComparison, ...]

    @property
    def share(self) -> float:
        """Share of the unchanged characters of all fields, the title left out, 0 to 1."""
        prose = [field for field in self.fields if field.field != "title"]
        length = sum(field.length for field in prose)
        return sum(field.copied for field in prose) / length if length else 0.0


def compare(now: dict[str, str], before: dict[str, str]) -> Comparison:
    """Compare the fields of two requests."""
    return Comparison(
        tuple(_field(name, now.get(name, ""), before.get(name, "")) for name in COMPARED)
    )


def _field(name: str, now: str, before: str) -> FieldComparison:
    ours = [s.strip() for s in sentences(now) if s.strip()]
    theirs = [s.strip() for s in sentences(before) if s.strip()]
    plain = [normalise(s) for s in ours]
    old = [normalise(s) for s in theirs]
    pieces: list[Piece] = []
    copied = 0
    matcher = SequenceMatcher(None, old, plain, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            pieces += [Piece("same", text) for text in ours[j1:j2]]
            copied += sum(len(text) for text in ours[j1:j2])
            continue
        left = list(range(i1, i2))
        for j in range(j1, j2):
            best = max(left, key=lambda i: _likeness(old[i], plain[j]), default=None)
            if best is not None and (likeness := _likeness(old[best], plain[j])) >= _ALIKE:
                left.remove(best)
                pieces.append(Piece("changed", ours[j], theirs[best]))
                copied += round(len(ours[j]) * likeness)
            elif (elsewhere := _elsewhere(plain[j], old)) is not None:
                # Moved within the field: it is not new.
                pieces.append(Piece("same", ours[j], theirs[elsewhere]))
                copied += len(ours[j])
            else:
                pieces.append(Piece("new", ours[j]))
        pieces += [Piece("gone", theirs[i]) for i in left if old[i] not in plain]
    return FieldComparison(name, tuple(pieces), copied, sum(len(text) for text in ours))


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _elsewhere(text: str, old: list[str]) -> int | None:
    return old.index(text) if text in old else None
