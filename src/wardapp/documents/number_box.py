"""The box with a number (資料１－２) at the right end of a line."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from wardapp.documents import fonts
from wardapp.documents.drawing import draw_text, width_of
from wardapp.documents.wording import numerals

_HEIGHT = 11 * mm
_LEAST = 32 * mm
_SIZE = 15.0


class NumberBox(Flowable):  # type: ignore[misc]
    """The number in a box of 0.8 points; nothing where there is no number."""

    def __init__(self, number: str) -> None:
        super().__init__()
        self._number = fonts.cut(numerals(number), 24)
        self._width = 0.0

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Take a line."""
        self._width = available_width
        return available_width, _HEIGHT

    def draw(self) -> None:
        """Draw the box and the number in its middle."""
        if not self._number:
            return
        wide = max(_LEAST, width_of(self._number, fonts.GOTHIC, _SIZE) + 8 * mm)
        self.canv.setLineWidth(0.8)
        self.canv.rect(self._width - wide, 0, wide, _HEIGHT)
        draw_text(
            self.canv,
            self._width - wide / 2,
            _HEIGHT / 2 - _SIZE * 0.36,
            self._number,
            fonts.GOTHIC,
            _SIZE,
            align="center",
        )
