"""Text set in Japanese on a page: paragraphs, single lines, labels spread over their width."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from itertools import groupby
from typing import Any

from reportlab.platypus import Flowable

from wardapp.documents import fonts
from wardapp.documents.layout import body_face, text_size
from wardapp.documents.linebreak import Line, break_lines, pieces, squeeze, text_width

LEADING = 1.6
_MANY_BLANK_LINES = re.compile("\n{4,}")
_MOST_SPREAD = 0.3
"""The widest space, in sizes, that spreading a line may open between two characters."""


class Text(Flowable):  # type: ignore[misc]
    r"""A text set in Japanese: broken by 禁則, lines spread to the full width, split over pages.

    Args:
        text: The text; ``\n`` ends a paragraph.
        face: Which face; "" for that of running text.
        size: In points; 0 for that of running text.
        align: left (spread to both margins, 。 and 、 hang), flush (left, as in narrow cells),
            center or right.
        hanging: Whether lines after （１） or ・ begin below the text.
        leading: Height of a line in sizes.
        lines: Lines that are broken already, for the parts of a split text.
    """

    def __init__(
        self,
        text: str,
        *,
        face: str = "",
        size: float = 0.0,
        align: str = "left",
        hanging: bool = True,
        leading: float = LEADING,
        lines: list[Line] | None = None,
    ) -> None:
        super().__init__()
        face, size = face or body_face(), size or text_size()
        plain = _MANY_BLANK_LINES.sub("\n\n\n", fonts.drawable(text[: fonts.TEXT_LIMIT]))
        if len(text) > fonts.TEXT_LIMIT:
            plain += f"\n（以下{len(text) - fonts.TEXT_LIMIT:,}文字省略）"
        self._text = plain
        self._face, self._size, self._align = face, size, align
        self._hanging = hanging
        self._leading = size * leading
        self._lines = lines
        self._wide = 0.0

    def _measure(self, text: str) -> float:
        return fonts.text_width(text, self._face, self._size)

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Break the lines for this width; return width and height in points."""
        if self._lines is None or abs(self._wide - available_width) > 0.1:
            self._lines = break_lines(
                self._text,
                available_width,
                self._measure,
                hanging_labels=self._hanging and self._align == "left",
                hanging_marks=self._align == "left",
            )
            self._wide = available_width
        return available_width, len(self._lines) * self._leading

    @property
    def first_baseline(self) -> float:
        """Height of the first line's baseline above the foot of the text; after ``wrap``."""
        return len(self._lines or []) * self._leading - (self._leading + self._size * 0.76) / 2

    @property
    def last_baseline(self) -> float:
        """Height of the last line's baseline above the foot of the text; after ``wrap``."""
        return self.first_baseline - max(0, len(self._lines or []) - 1) * self._leading

    @property
    def last_width(self) -> float:
        """Width of the last line; after ``wrap``."""
        return self._lines[-1].indent + self._lines[-1].width if self._lines else 0.0

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Split between lines; never a single line alone where there are more."""
        self.wrap(available_width, available_height)
        lines = self._lines or []
        fitting = int((available_height + 0.01) // self._leading)
        if fitting >= len(lines):
            return [self]
        if len(lines) - fitting == 1 and fitting > 2:
            fitting -= 1
        if fitting < 1 or (fitting == 1 and len(lines) > 1):
            return []
        return [self._part(lines[:fitting]), self._part(lines[fitting:])]

    def _part(self, lines: list[Line]) -> Text:
        part = Text(
            "",
            face=self._face,
            size=self._size,
            align=self._align,
            leading=self._leading / self._size,
            lines=lines,
        )
        part._wide = self._wide
        return part

    def draw(self) -> None:
        """Draw the lines on the canvas, from the top."""
        lines = self._lines or []
        y = self.first_baseline
        for line in lines:
            x = line.indent
            if self._align == "center":
                x = (self._wide - line.width) / 2
            elif self._align == "right":
                x = self._wide - line.width
            rest = (
                self._wide - x - line.width
                if self._align == "left" and not line.ends_paragraph
                else 0.0
            )
            _draw_line(self.canv, x, y, line, self._face, self._size, rest)
            y -= self._leading


def _draw_line(
    canvas: Any, x: float, y: float, line: Line, face: str, size: float, rest: float
) -> None:
    """Draw a line, what is left of its width spread between its pieces (never inside a word)."""
    parts = pieces(line.text)
    first = 1 if parts and parts[0].isspace() else 0
    gaps = len(parts) - 1 - first - (1 if line.hangs else 0)
    spread = rest / gaps if gaps > 0 else 0.0
    if not 0 < spread < size * _MOST_SPREAD:
        # A line that is short because a long word moved on is not torn apart.
        spread = 0.0
    spaced: list[tuple[str, float]] = []
    for index, part in enumerate(parts):
        follows = parts[index + 1][0] if index + 1 < len(parts) else ""
        after = -squeeze(part[-1], follows) * size if follows else 0.0
        if first <= index < first + gaps:
            after += spread
        if len(part) > 1 and after:
            spaced.append((part[:-1], 0.0))
            part = part[-1]  # noqa: PLW2901 - the space comes after its last character only
        spaced.append((part, after))
    _draw_spaced(canvas, x, y, spaced, face, size)


def _draw_spaced(
    canvas: Any, x: float, y: float, spaced: Iterable[tuple[str, float]], face: str, size: float
) -> None:
    """Draw texts after one another, each with the space that follows each of its characters."""
    drawing = canvas.beginText(x, y)
    for space, group in groupby(spaced, key=lambda pair: round(pair[1], 3)):
        drawing.setCharSpace(space)
        for use, part in fonts.runs("".join(text for text, _ in group), face):
            drawing.setFont(use, size)
            drawing.textOut(part)
    drawing.setCharSpace(0)
    canvas.drawText(drawing)


def draw_text(
    canvas: Any, x: float, y: float, text: str, face: str, size: float, *, align: str = "left"
) -> None:
    """Draw one line at (x, y), its baseline; with characters of the fallback face where needed."""
    plain = fonts.drawable(text).replace("\n", " ")
    wide = width_of(plain, face, size)
    start = x - (wide if align == "right" else wide / 2 if align == "center" else 0.0)
    _draw_line(canvas, start, y, Line(plain, wide, True), face, size, 0.0)


def width_of(text: str, face: str, size: float) -> float:
    """Return the width of one line in points, as ``draw_text`` sets it."""
    return text_width(text, lambda part: fonts.text_width(part, face, size))


def shortened(text: str, width: float, face: str, size: float) -> str:
    """Return as much of a text as fits the width; … stands for the rest."""
    plain = fonts.cut(text, 400)
    if width_of(plain, face, size) <= width:
        return plain
    while plain and width_of(plain + "…", face, size) > width:
        plain = plain[:-1]
    return plain + "…"


def draw_distributed(
    canvas: Any, x: float, y: float, width: float, text: str, face: str, size: float
) -> None:
    """Draw a label with its characters spread over a width (均等割付); it is copied as one word."""
    plain = fonts.drawable(text)
    wide = fonts.text_width(plain, face, size)
    if len(plain) < 2 or wide > width:
        fitting = min(size, size * width / wide) if wide else size
        draw_text(canvas, x + width / 2, y, plain, face, fitting, align="center")
        return
    gap = (width - wide) / (len(plain) - 1)
    # PDFium loses a character of two code units from such a span.
    with nullcontext() if max(plain) > "\uffff" else actual_text(canvas, plain):
        _draw_spaced(canvas, x, y, [(plain, gap)], face, size)


@contextmanager
def actual_text(canvas: Any, text: str) -> Iterator[None]:
    """Say to readers which text stands here, whatever its spacing looks like."""
    encoded = fonts.spoken(text).encode("utf-16-be").hex().upper()
    canvas._code.append(f"/Span <</ActualText <FEFF{encoded}>>> BDC")
    yield
    canvas._code.append("EMC")
