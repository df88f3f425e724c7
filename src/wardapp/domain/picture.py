"""A picture as plain shapes: laid out once, drawn on screen by QPainter and on paper by reportlab.

Units are those of ``measure``: pixels on screen, points on paper. y grows downwards. Colours are named
by what they mean; who draws has its own palette (in print they are greys).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Measure = Callable[[str, float, bool], float]
"""(text, size, bold) → width of the text in a line."""

_NOT_AT_HEAD = "、。，．・：；？！）」』】〕ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々％"


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle; ``key`` names what lies behind it, "" where nothing does.

    ``tone``: bar, bar_against, before, ground, frame, marked.
    """

    x: float
    y: float
    width: float
    height: float
    tone: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line; with an arrow at its end where asked."""

    x1: float
    y1: float
    x2: float
    y2: float
    tone: str = "text"
    arrow: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """A text whose baseline begins (left), ends (right) or is centred at x.

    ``tone``: text, muted, strong.
    """

    x: float
    y: float
    text: str
    size: float
    align: str = "left"
    tone: str = "text"


@dataclass(frozen=True, slots=True)
class Area:
    """Where a click goes to what lies behind, and what a screen reader says of it."""

    x: float
    y: float
    width: float
    height: float
    key: str
    said: str


@dataclass(frozen=True, slots=True)
class Picture:
    """Shapes in the order in which they are drawn."""

    width: float
    height: float
    shapes: tuple[Box | Line | Label, ...]
    areas: tuple[Area, ...] = ()


def elide(text: str, width: float, size: float, measure: Measure, *, bold: bool = False) -> str:
    """Return the text, cut with … where it is wider than there is room."""
    if measure(text, size, bold) <= width:
        return text
    while text and measure(text + "…", size, bold) > width:
        text = text[:-1]
    return text + "…"


def wrap(text: str, width: float, size: float, measure: Measure) -> list[str]:
    """Return the lines of a text of this width; 。 and 」 are never at the head of one."""
    lines: list[str] = []
    for paragraph in text.splitlines() or [""]:
        line = ""
        for sign in paragraph:
            if line and sign not in _NOT_AT_HEAD and measure(line + sign, size, False) > width:
                lines.append(line)
                line = ""
            line += sign
        lines.append(line)
    return lines
