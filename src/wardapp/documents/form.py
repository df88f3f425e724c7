"""Boxes and rows of a form: a label at the left, its content at the right, split over pages."""

from __future__ import annotations

from typing import Any

from wardapp.documents import fonts
from wardapp.documents.page import Text, draw_distributed, draw_text

from reportlab.lib.units import mm  # noqa: I001 - after page, which names the base font
from reportlab.platypus import Flowable

LABEL_WIDTH = 30 * mm
PADDING = 2.4 * mm
LINE = 0.6
_LABEL_SIZE = 10.0
_GREY = 0.94


class FormRow(Flowable):  # type: ignore[misc]
    """One row of a form: label and content in ruled boxes.

    Args:
        label: The label, set over the width of its box.
        content: What is in the box.
        least_height: In points; empty boxes have room for a hand.
    """

    def __init__(self, label: str, content: list[Any], *, least_height: float = 0.0, continued: bool = False) -> None:
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
        height = max(sum(self._heights) + 2 * PADDING, self._least, _LABEL_SIZE + 2 * PADDING)
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
        canvas = self.canv
        canvas.setLineWidth(LINE)
        canvas.setFillGray(_GREY)
        canvas.rect(0, 0, LABEL_WIDTH, height, stroke=1, fill=1)
        canvas.setFillGray(0)
        canvas.rect(LABEL_WIDTH, 0, width - LABEL_WIDTH, height, stroke=1, fill=0)
        self._draw_label(height)
        y = height - PADDING
        if len(self._content) == 1 and sum(self._heights) + 2 * PADDING < height:
            y = height - (height - self._heights[0]) / 2 if self._heights[0] < 30 else y
        for part, part_height in zip(self._content, self._heights, strict=True):
            y -= part_height
            part.drawOn(canvas, LABEL_WIDTH + PADDING, y)

    def _draw_label(self, height: float) -> None:
        lines = self._label.split("\n") + (["（続き）"] if self._continued else [])
        step = _LABEL_SIZE * 1.4
        y = height / 2 + (len(lines) - 1) * step / 2 - _LABEL_SIZE * 0.36
        if height > 90:
            y = height - PADDING - _LABEL_SIZE
        for line in lines:
            if line.startswith("（"):
                draw_text(self.canv, LABEL_WIDTH / 2, y, line, fonts.GOTHIC, 8, align="center")
            else:
                draw_distributed(self.canv, 4 * mm, y, LABEL_WIDTH - 8 * mm, line, fonts.GOTHIC, _LABEL_SIZE)
            y -= step


def row(label: str, text: str, *, least_height: float = 0.0, size: float = 10.5) -> FormRow:
    """Return a row whose content is a text."""
    return FormRow(label, [Text(text or "　", size=size)], least_height=least_height)
