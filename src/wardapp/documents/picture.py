"""Draws a picture (domain/picture.py) on paper by reportlab.graphics: vectors, in greys."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing, Group, Polygon, Rect
from reportlab.graphics.shapes import Line as DrawnLine
from reportlab.lib import colors
from reportlab.platypus import Flowable

from wardapp.documents import fonts
from wardapp.documents.page import draw_text
from wardapp.domain.picture import Box, Label, Line, Measure, Picture

LayOut = Callable[[float, float, Measure], Picture]

_GREYS = {
    "bar": 0.45,
    "bar_against": 0.82,
    "before": 0.1,
    "ground": 0.95,
    "marked": 0.86,
    "frame": 0.3,
    "text": 0.0,
    "muted": 0.35,
    "strong": 0.0,
}


def measure(text: str, size: float, bold: bool) -> float:
    """Return the width of a text on paper, in points."""
    return fonts.text_width(text, fonts.GOTHIC if bold else fonts.MINCHO, size)


class PictureFlowable(Flowable):  # type: ignore[misc]
    """A picture as a part of a document, laid out for the width it gets.

    Args:
        lay_out: Gives the picture for a width, a size of text and a way to measure.
        size: Size of the text, in points.
        title: Above the picture, on the same page as it.
    """

    def __init__(self, lay_out: LayOut, *, size: float = 8.5, title: str = "") -> None:
        super().__init__()
        self._lay_out = lay_out
        self._text_size = size
        self._title = title
        self._picture = Picture(0, 0, ())

    @property
    def _head(self) -> float:
        return self._text_size * 2 if self._title else 0.0

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Lay it out; return width and height in points."""
        self._picture = self._lay_out(available_width, self._text_size, measure)
        return available_width, self._picture.height + self._head

    def split(self, _available_width: float, _available_height: float) -> list[Flowable]:
        """A picture is not split."""
        return []

    def draw(self) -> None:
        """Draw the shapes, then the words over them."""
        height = self._picture.height
        drawing = Drawing(self._picture.width, height)
        for shape in self._picture.shapes:
            if isinstance(shape, Box):
                drawing.add(_box(shape, height))
            elif isinstance(shape, Line):
                drawing.add(_line(shape, height))
        renderPDF.draw(drawing, self.canv, 0, 0)
        for shape in self._picture.shapes:
            if isinstance(shape, Label):
                _write(self.canv, shape, height)
        if self._title:
            _write(self.canv, Label(0, -self._head * 0.4, self._title, 9, tone="strong"), height)


def _grey(tone: str) -> Any:
    return colors.Color(_GREYS[tone], _GREYS[tone], _GREYS[tone])


def _box(box: Box, height: float) -> Any:
    framed = box.tone in {"ground", "marked", "bar_against"}
    return Group(
        Rect(
            box.x,
            height - box.y - box.height,
            box.width,
            box.height,
            fillColor=_grey(box.tone),
            strokeColor=_grey("frame") if framed else None,
            strokeWidth=0.5 if framed else 0,
        )
    )


def _line(line: Line, height: float) -> Any:
    group = Group(
        DrawnLine(
            line.x1,
            height - line.y1,
            line.x2,
            height - line.y2,
            strokeColor=_grey(line.tone),
            strokeWidth=0.6,
        )
    )
    if line.arrow:
        turn = math.atan2(line.y1 - line.y2, line.x2 - line.x1)
        points = [line.x2, height - line.y2]
        for side in (0.45, -0.45):
            points += [
                line.x2 - 5 * math.cos(turn + side),
                height - line.y2 - 5 * math.sin(turn + side),
            ]
        group.add(Polygon(points, fillColor=_grey(line.tone), strokeColor=None))
    return group


def _write(canvas: Any, label: Label, height: float) -> None:
    face = fonts.GOTHIC if label.tone == "strong" else fonts.MINCHO
    canvas.setFillGray(_GREYS[label.tone])
    draw_text(canvas, label.x, height - label.y, label.text, face, label.size, align=label.align)
    canvas.setFillGray(0)
