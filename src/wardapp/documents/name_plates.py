"""机上名札: name plates for the table, to be folded: across or as upright columns.

Shapes: ``tent`` is A4 landscape folded in three, one name, read from both sides; ``half`` is A4
portrait with two names, each cut off and folded once; ``upright`` is A4 landscape with four columns
of vertical text, each folded at its foot.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Any

SHAPES = ("tent", "half", "upright")


@dataclass(frozen=True, slots=True)
class Plate:
    """What one plate says: office and post small, the name large."""

    name: str
    post: str = ""
    office: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamePlates:
    """The plates of a meeting.

    Attributes:
        shape: tent, half or upright.
        honorific: 様 or nothing after each name.
        shows_lines: Whether lines show where to fold and cut.
    """

    title: str
    plates: tuple[Plate, ...]
    organiser: str = ""
    shape: str = "tent"
    honorific: str = ""
    shows_lines: bool = True


def render(plates: NamePlates, *, printed_at: dt.datetime) -> bytes:
    """Return the plates as PDF.

    Raises:
        InputRefused: A character cannot be printed; it is named.
    """
    from wardapp.documents import fonts

    fonts.check(plates)
    from wardapp.documents.page import build_bare
    from wardapp.documents.plate_drawing import draw_half, draw_tent, draw_upright

    wide = plates.shape != "half"
    each = {"tent": 1, "half": 2, "upright": 4}.get(plates.shape, 1)
    draw = {"half": draw_half, "upright": draw_upright}.get(plates.shape, draw_tent)
    pages = [
        plates.plates[start : start + each] for start in range(0, len(plates.plates), each)
    ] or [()]

    def page(canvas: Any, number: int) -> None:
        draw(canvas, plates, pages[number])

    marks = [(number, _heading(listed)) for number, listed in enumerate(pages) if listed]
    return build_bare(
        len(pages),
        page,
        title=f"{plates.title}　机上名札",
        author=plates.organiser,
        printed_at=printed_at,
        wide=wide,
        marks=marks,
    )


def _heading(listed: tuple[Plate, ...]) -> str:
    return "、".join(plate.name for plate in listed)


def spread(name: str) -> str:
    """Return a short name with room between family and given name, as plates have it."""
    parts = re.split(r"[ 　]+", name.strip())
    if len(parts) != 2:
        return "　".join(parts)
    family, given = parts
    # 森　正 is spread to the length of four characters: 森　　正.
    return family + "　" * (2 if len(family) + len(given) <= 2 else 1) + given
