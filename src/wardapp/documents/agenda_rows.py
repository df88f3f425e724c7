"""The rows of a 次第: facts with spread labels, numbered items with presenter and times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from wardapp.documents import fonts
from wardapp.documents.layout import body_face, scaled
from wardapp.documents.page import Text, draw_distributed, draw_text
from wardapp.documents.wording import numerals

if TYPE_CHECKING:
    from wardapp.documents.agenda import AgendaLine

_NUMBER_WIDTH = 11 * mm
_TIME_WIDTH = 26 * mm
_MINUTES_WIDTH = 14 * mm
_MATERIAL_WIDTH = 26 * mm
_GAP = 3 * mm
_TITLE_LIMIT = 400
_FACT_LIMIT = 400


class FactLine(Flowable):  # type: ignore[misc]
    """日時 or 場所 with its value."""

    def __init__(self, label: str, value: str) -> None:
        super().__init__()
        self._label = label
        self._value = Text(value, size=scaled(11.5))
        self._height = 0.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return width and height."""
        _, self._height = self._value.wrap(available_width - 34 * mm, available_height)
        return available_width, self._height

    def draw(self) -> None:
        """Draw label and value."""
        draw_distributed(
            self.canv,
            10 * mm,
            self._value.first_baseline,
            16 * mm,
            self._label,
            fonts.GOTHIC,
            scaled(11.5),
        )
        self._value.drawOn(self.canv, 34 * mm, 0)


class MaterialLine(Flowable):  # type: ignore[misc]
    """資料１－２ and its name: the number in a column of its own."""

    def __init__(self, material: str) -> None:
        super().__init__()
        number, _, name = fonts.cut(material, _FACT_LIMIT).partition("　")
        if not number.startswith("資料") or not name:
            number, name = "", f"{number}　{name}".rstrip("　")
        self._number = number
        self._name = Text(name, size=scaled(10.5), leading=1.5, hanging=False)
        self._wide = _MATERIAL_WIDTH if number else 4 * mm

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return width and height."""
        return available_width, self._name.wrap(available_width - self._wide, available_height)[1]

    def draw(self) -> None:
        """Draw number and name."""
        y = self._name.first_baseline
        draw_text(self.canv, 4 * mm, y, self._number, body_face(), scaled(10.5))
        self._name.drawOn(self.canv, self._wide, 0)


class ItemRow(Flowable):  # type: ignore[misc]
    """One agenda item; a long note or a title of several lines breaks over pages."""

    def __init__(
        self, number: int, item: AgendaLine, *, show_times: bool, show_minutes: bool = True
    ) -> None:
        super().__init__()
        self._number = number
        self._item = item
        self._size = scaled(11.5)
        kind = f"【{fonts.cut(item.kind, 20)}】" if item.kind else ""
        title = fonts.cut(item.title, _TITLE_LIMIT) or "（議題名なし）"
        self._times = f"{item.begins}〜{item.ends}" if show_times and item.begins else ""
        self._minutes = f"（{item.minutes_planned}分）" if show_minutes else ""
        self._parts = [Text(kind + title, size=self._size, leading=1.5, hanging=False)]
        facts = [f"説明　{item.presenter}"] if item.presenter else []
        if item.materials:
            facts.append("資料　" + "、".join(item.materials))
        self._parts += [_fact(fact) for fact in facts]
        if item.note:
            self._parts.append(_fact(f"注　{item.note}", fonts.GOTHIC))
        self._heights: list[float] = []

    @property
    def _right(self) -> float:
        """Room for times and minutes at the right of the first lines."""
        return (_TIME_WIDTH if self._times else 0) + (_MINUTES_WIDTH if self._minutes else 0)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return width and height."""
        inner = available_width - _NUMBER_WIDTH - self._right
        self._heights = [part.wrap(inner, available_height)[1] for part in self._parts]
        self._width = available_width
        return available_width, sum(self._heights) + _GAP

    def draw(self) -> None:
        """Draw number, title, presenter and materials, and the times at the right."""
        y = sum(self._heights) + _GAP
        first = y - self._heights[0] + self._parts[0].first_baseline
        face = body_face()
        number = numerals(str(self._number))
        draw_text(self.canv, _NUMBER_WIDTH - 4 * mm, first, number, face, self._size, align="right")
        for part, height in zip(self._parts, self._heights, strict=True):
            y -= height
            part.drawOn(self.canv, _NUMBER_WIDTH, y)
        right, size = self._width, scaled(10)
        if self._minutes:
            draw_text(self.canv, right, first, self._minutes, face, size, align="right")
            right -= _MINUTES_WIDTH
        draw_text(self.canv, right, first, self._times, face, size, align="right")


def _fact(text: str, face: str = "") -> Text:
    # The label is followed by a blank and indents the lines below it, as ・ does.
    return Text(fonts.cut(text, _FACT_LIMIT), face=face, size=scaled(10), leading=1.5)
