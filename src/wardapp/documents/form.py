"""Boxes and rows of a form: a label at the left, its content at the right, split over pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from wardapp.documents import fonts
from wardapp.documents.page import Text, draw_distributed, draw_text

LABEL_WIDTH = 28 * mm
PADDING = 2.9 * mm
LINE = 0.6
_LABEL_SIZE = 10.0
_GREY = 0.94
_ONE_LINE = 30.0
_SHORT = 200
"""Characters that a cell of short facts shows at most."""


class FormRow(Flowable):  # type: ignore[misc]
    """One row of a form: label and content in ruled boxes.

    Args:
        label: The label, set over the width of its box.
        content: What is in the box.
        least_height: In points; empty boxes have room for a hand.
    """

    def __init__(
        self, label: str, content: list[Any], *, least_height: float = 0.0, continued: bool = False
    ) -> None:
        super().__init__()
        self._label = label
        self._content = content
        self._least = least_height
        self._continued = continued
        self._size = (0.0, 0.0)
        self._heights: list[float] = []

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Measure the content; return the row's width and height."""
        inner = available_width - LABEL_WIDTH - 2 * PADDING
        self._heights = [part.wrap(inner, available_height)[1] for part in self._content]
        label = _LABEL_SIZE * 1.45 * (self._label.count("\n") + 1 + self._continued)
        height = max(sum(self._heights) + 2 * PADDING, self._least, label + 2 * PADDING)
        self._size = (available_width, height)
        return self._size

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Split the content between its lines; the label is repeated with （続き）."""
        self.wrap(available_width, available_height)
        inner = available_width - LABEL_WIDTH - 2 * PADDING
        room = available_height - 2 * PADDING
        before: list[Any] = []
        rest = list(self._content)
        while rest:
            height = rest[0].wrap(inner, room)[1]
            if height <= room + 0.01:
                before.append(rest.pop(0))
                room -= height
                continue
            parts = rest[0].split(inner, room)
            if len(parts) == 2:
                before.append(parts[0])
                rest[0] = parts[1]
            break
        if not before or not rest:
            return []
        return [
            FormRow(self._label, before, continued=self._continued),
            FormRow(self._label, rest, continued=True),
        ]

    def draw(self) -> None:
        """Draw the boxes, the label and the content."""
        width, height = self._size
        draw_label(self.canv, 0, 0, LABEL_WIDTH, height, self._label, continued=self._continued)
        draw_box(self.canv, LABEL_WIDTH, 0, width - LABEL_WIDTH, height)
        _draw_content(self.canv, self._content, self._heights, LABEL_WIDTH, height)


class PairRow(Flowable):  # type: ignore[misc]
    """Several short facts side by side, each with its label; not split.

    Args:
        cells: Label and text of each; they share the width.
    """

    def __init__(self, cells: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._cells = [
            (label, Text(fonts.cut(text, _SHORT) or "　", align="flush")) for label, text in cells
        ]
        self._size = (0.0, 0.0)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return width and height of the highest cell."""
        inner = available_width / len(self._cells) - LABEL_WIDTH - 2 * PADDING
        heights = [text.wrap(inner, available_height)[1] for _, text in self._cells]
        self._size = (available_width, max(heights) + 2 * PADDING)
        return self._size

    def draw(self) -> None:
        """Draw the cells, each text in the middle of its height."""
        height = self._size[1]
        width = self._size[0] / len(self._cells)
        for number, (label, text) in enumerate(self._cells):
            x = number * width
            draw_label(self.canv, x, 0, LABEL_WIDTH, height, label)
            draw_box(self.canv, x + LABEL_WIDTH, 0, width - LABEL_WIDTH, height)
            _, own = text.wrap(width - LABEL_WIDTH - 2 * PADDING, height)
            text.drawOn(self.canv, x + LABEL_WIDTH + PADDING, (height - own) / 2)


def draw_box(
    canvas: Any, x: float, y: float, width: float, height: float, *, grey: float = 1.0
) -> None:
    """Draw a ruled box, filled with a grey."""
    canvas.setLineWidth(LINE)
    canvas.setFillGray(grey)
    canvas.rect(x, y, width, height, stroke=1, fill=int(grey < 1))
    canvas.setFillGray(0)


def draw_label(
    canvas: Any,
    x: float,
    y: float,
    width: float,
    height: float,
    label: str,
    *,
    continued: bool = False,
) -> None:
    """Draw a label in its grey box, each line spread over the width, in the middle of the height."""
    draw_box(canvas, x, y, width, height, grey=_GREY)
    lines = label.split("\n") + (["（続き）"] if continued else [])
    step = _LABEL_SIZE * 1.45
    baseline = y + height / 2 + (len(lines) - 1) * step / 2 - _LABEL_SIZE * 0.36
    for line in lines:
        if line.startswith("（"):
            draw_text(canvas, x + width / 2, baseline, line, fonts.GOTHIC, 8, align="center")
        else:
            draw_distributed(
                canvas, x + 3.5 * mm, baseline, width - 7 * mm, line, fonts.GOTHIC, _LABEL_SIZE
            )
        baseline -= step


def _draw_content(
    canvas: Any, content: list[Any], heights: list[float], x: float, height: float
) -> None:
    y = height - PADDING
    if sum(heights) < _ONE_LINE:
        # A single line stands in the middle of its box.
        y = height - (height - sum(heights)) / 2
    for part, part_height in zip(content, heights, strict=True):
        y -= part_height
        part.drawOn(canvas, x + PADDING, y)


def row(label: str, text: str, *, least_height: float = 0.0, size: float = 10.5) -> FormRow:
    """Return a row whose content is a text."""
    return FormRow(label, [Text(text or "　", size=size)], least_height=least_height)
