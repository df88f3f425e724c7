"""The rows of a 次第: facts with spread labels, numbered items with presenter and times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from wardapp.documents import fonts
from wardapp.documents.page import Text, draw_distributed, draw_text
from wardapp.documents.wording import numerals

if TYPE_CHECKING:
    from wardapp.documents.agenda import AgendaLine

_NUMBER_WIDTH = 11 * mm
_TIME_WIDTH = 40 * mm
_MINUTES_WIDTH = 14 * mm
_GAP = 3 * mm
_TITLE_LIMIT = 400
_FACT_LIMIT = 400


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
        draw_distributed(
            self.canv, 10 * mm, self._height - 13.6, 16 * mm, self._label, fonts.GOTHIC, 11.5
        )
        self._value.drawOn(self.canv, 34 * mm, 0)


class ItemRow(Flowable):  # type: ignore[misc]
    """One agenda item."""

    def __init__(self, number: int, item: AgendaLine, *, show_times: bool) -> None:
        super().__init__()
        self._number = number
        self._item = item
        self._times = show_times and bool(item.begins)
        kind = f"【{fonts.cut(item.kind, 20)}】" if item.kind else ""
        title = fonts.cut(item.title, _TITLE_LIMIT) or "（議題名なし）"
        self._parts = [Text(kind + title, size=11.5, leading=1.5, hanging=False)]
        facts = [f"説明　{item.presenter}"] if item.presenter else []
        if item.materials:
            facts.append("資料　" + "、".join(item.materials))
        self._parts += [_fact(fact) for fact in facts]
        self._heights: list[float] = []

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return width and height."""
        inner = available_width - _NUMBER_WIDTH - (_TIME_WIDTH if self._times else 0)
        self._heights = [part.wrap(inner, available_height)[1] for part in self._parts]
        self._width = available_width
        return available_width, sum(self._heights) + _GAP

    def draw(self) -> None:
        """Draw number, title, presenter and materials, and the times at the right."""
        y = sum(self._heights) + _GAP
        first = y - 12.9
        draw_text(
            self.canv,
            _NUMBER_WIDTH - 4 * mm,
            first,
            numerals(str(self._number)),
            fonts.MINCHO,
            11.5,
            align="right",
        )
        for part, height in zip(self._parts, self._heights, strict=True):
            y -= height
            part.drawOn(self.canv, _NUMBER_WIDTH, y)
        if self._times:
            item, right = self._item, self._width
            times = f"{item.begins}〜{item.ends}"
            draw_text(
                self.canv, right - _MINUTES_WIDTH, first, times, fonts.MINCHO, 10, align="right"
            )
            draw_text(
                self.canv,
                right,
                first,
                f"（{item.minutes_planned}分）",
                fonts.MINCHO,
                10,
                align="right",
            )


def _fact(text: str) -> Text:
    # The label is followed by a blank and indents the lines below it, as ・ does.
    return Text(fonts.cut(text, _FACT_LIMIT), size=10, leading=1.5)
