"""A line of a table of contents: number, title, dots, page."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from wardapp.documents import fonts
from wardapp.documents.page import Text, draw_text, width_of
from wardapp.documents.wording import numerals

_NUMBER_MM, _PAGE_MM, _SIZE = 24.0, 14.0, 10.5


class ContentsLine(Flowable):  # type: ignore[misc]
    """One line; a long title takes several, the dots stand after its last."""

    def __init__(self, number: str, title: str, page: int) -> None:
        super().__init__()
        said = numerals(title).removeprefix(numerals(number)).lstrip("　 ") if number else title
        shown = title[-len(said) :] if said else title
        self._number, self._page = fonts.cut(numerals(number), 12), str(page)
        self._title = Text(
            fonts.cut(shown, 240), size=_SIZE, align="flush", leading=1.5, hanging=False
        )
        self._width = 0.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return width and height."""
        self._width = available_width
        room = available_width - (_NUMBER_MM + _PAGE_MM) * mm
        _, height = self._title.wrap(room, available_height)
        return available_width, height + 2 * mm

    def draw(self) -> None:
        """Draw number, title, dots and page."""
        first = self._title.first_baseline + 2 * mm
        last = self._title.last_baseline + 2 * mm
        draw_text(self.canv, 0, first, self._number, fonts.GOTHIC, _SIZE)
        self._title.drawOn(self.canv, _NUMBER_MM * mm, 2 * mm)
        right = self._width
        draw_text(self.canv, right, last, self._page, fonts.MINCHO, _SIZE, align="right")
        start = _NUMBER_MM * mm + self._title.last_width + 2 * mm
        end = right - width_of(self._page, fonts.MINCHO, _SIZE) - 2 * mm
        self.canv.saveState()
        self.canv.setDash(0.7, 2.6)
        self.canv.setLineWidth(0.7)
        if end > start:
            self.canv.line(start, last + 2.4, end, last + 2.4)
        self.canv.restoreState()
