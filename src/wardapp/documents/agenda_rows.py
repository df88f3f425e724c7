"""The rows of a 次第: facts with spread labels, numbered items with presenter and times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wardapp.documents import fonts
from wardapp.documents.page import Text, draw_distributed, draw_text

from reportlab.lib.units import mm  # noqa: I001 - after page, which names the base font
from reportlab.platypus import Flowable

from wardapp.domain.wareki import to_fullwidth_digits

if TYPE_CHECKING:
    from wardapp.documents.agenda import AgendaLine

_NUMBER_WIDTH = 11 * mm
_TIME_WIDTH = 30 * mm
_GAP = 3.2 * mm


class FactLine(Flowable):  # type: ignore[misc]
    """日時 or 場所 with its value."""

    def __init__(self, label: str, value: str) -> None:
        super().__init__()
        self._label = label
        self._value = Text(value, size=11.5)
        self._height = 0.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return width and height."""
        _, self._height = self._value.wrap(available_width - 34 * mm, available_height)
        return available_width, self._height

    def draw(self) -> None:
        """Draw label and value."""
        draw_distributed(self.canv, 10 * mm, self._height - 13.6, 16 * mm, self._label, fonts.GOTHIC, 11.5)
        self._value.drawOn(self.canv, 34 * mm, 0)


class ItemRow(Flowable):  # type: ignore[misc]
    """One agenda item."""

    def __init__(self, number: int, item: AgendaLine, *, show_times: bool) -> None:
        super().__init__()
        self._number = number
        self._item = item
        self._times = show_times and bool(item.begins)
        kind = f"【{item.kind}】" if item.kind else ""
        self._title = Text(f"{kind}{item.title}", size=11.5, leading=1.5)
        facts = []
        if item.presenter:
            facts.append(f"説明：{item.presenter}")
        facts += item.materials
        self._facts = Text("　".join(facts), size=10, leading=1.5) if facts else None
        self._heights = (0.0, 0.0)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return width and height."""
        inner = available_width - _NUMBER_WIDTH - (_TIME_WIDTH if self._times else 0)
        title = self._title.wrap(inner, available_height)[1]
        facts = self._facts.wrap(inner, available_height)[1] if self._facts else 0.0
        self._heights = (title, facts)
        self._width = available_width
        return available_width, title + facts + _GAP

    def draw(self) -> None:
        """Draw number, title, presenter and materials, and the times at the right."""
        title, facts = self._heights
        top = title + facts + _GAP
        draw_text(self.canv, _NUMBER_WIDTH - 4 * mm, top - 12.8, to_fullwidth_digits(str(self._number)), fonts.MINCHO, 11.5, align="right")
        self._title.drawOn(self.canv, _NUMBER_WIDTH, top - title)
        if self._facts is not None:
            self._facts.drawOn(self.canv, _NUMBER_WIDTH, top - title - facts)
        if self._times:
            item = self._item
            draw_text(self.canv, self._width, top - 12.4, f"{item.begins}〜{item.ends}", fonts.MINCHO, 10.5, align="right")
            draw_text(self.canv, self._width, top - 26, f"（{item.minutes_planned}分）", fonts.MINCHO, 9, align="right")
