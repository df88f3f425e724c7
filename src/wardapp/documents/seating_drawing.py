"""The drawing of a 席次表: tables, seats with their names, front and door."""

from __future__ import annotations

from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from wardapp.documents import fonts
from wardapp.documents.drawing import draw_text, shortened, width_of
from wardapp.documents.layout import margins
from wardapp.documents.seating_chart import (
    Box,
    SeatingChart,
    head_height,
    lines_of,
    page_size,
    places,
)
from wardapp.documents.vertical import draw_column, fitting_size
from wardapp.domain.seating import SeatShape

_TABLE_GREY = 0.93
_TABLE_DEPTH = 4 * mm


class Room(Flowable):  # type: ignore[misc]
    """The room; it draws in the page's own coordinates, so it takes what is left of the page."""

    def __init__(self, chart: SeatingChart) -> None:
        super().__init__()
        self._chart = chart

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Take the rest of the page."""
        return available_width, available_height - 1

    def draw(self) -> None:
        """Draw the room."""
        canvas = self.canv
        x, y = canvas.absolutePosition(0, 0)
        canvas.saveState()
        canvas.translate(-x, -y)
        boxes = places(self._chart)
        if boxes:
            self._tables(canvas, boxes)
            for box in boxes:
                _draw_seat(canvas, self._chart, box)
        else:
            wide, high = page_size(self._chart)
            draw_text(
                canvas,
                wide / 2,
                high / 2,
                "（出席者は登録されていません。）",
                fonts.MINCHO,
                11,
                align="center",
            )
        self._edges(canvas, boxes)
        canvas.restoreState()

    def _tables(self, canvas: Any, boxes: tuple[Box, ...]) -> None:
        """Draw the tables as grey strips between the seats and the middle of the room."""
        canvas.setFillGray(_TABLE_GREY)
        canvas.setLineWidth(0.4)
        if self._chart.shape is SeatShape.SCHOOL:
            rows = {(box.seat.side, box.seat.row) for box in boxes}
            for row in rows:
                listed = [b for b in boxes if (b.seat.side, b.seat.row) == row]
                at_front = row[0] == "head"
                y = listed[0].y - 2.4 * mm if at_front else listed[0].y + listed[0].height
                _strip(canvas, listed, y, 1.6 * mm)
            canvas.setFillGray(0)
            return
        near = [b for b in boxes if b.seat.row == 1]
        head = [b for b in near if b.seat.side == "head"]
        left = [b for b in near if b.seat.side == "left"]
        right = [b for b in near if b.seat.side == "right"]
        foot = [b for b in near if b.seat.side == "foot"]
        inner = [b.x + b.width for b in left] or [min(b.x for b in head + foot + right) - 4 * mm]
        outer = [b.x for b in right] or [max(b.x + b.width for b in head + foot + left) + 4 * mm]
        x1, x2 = max(inner) + 1.5 * mm, min(outer) - 1.5 * mm
        top = min((b.y for b in head), default=max(b.y + b.height for b in near)) - 1.5 * mm
        lowest = min((b.y for b in left + right), default=top - 30 * mm) - 1 * mm
        end = max((b.y + b.height for b in foot), default=lowest) + (1.5 * mm if foot else 0)
        if x2 - x1 > 2 * _TABLE_DEPTH:
            canvas.rect(x1, top - _TABLE_DEPTH, x2 - x1, _TABLE_DEPTH, fill=1)
            for x in (x1, x2 - _TABLE_DEPTH):
                canvas.rect(x, end, _TABLE_DEPTH, top - _TABLE_DEPTH - end, fill=1)
            if self._chart.shape is SeatShape.SQUARE:
                canvas.rect(x1, end, x2 - x1, _TABLE_DEPTH, fill=1)
        canvas.setFillGray(0)

    def _edges(self, canvas: Any, boxes: tuple[Box, ...]) -> None:
        """Draw what stands at the front, and the door."""
        chart = self._chart
        top, side, foot = margins()
        wide, high = page_size(chart)
        if chart.front:
            ends = [b.y for b in boxes if b.seat.side in {"left", "right"}]
            if chart.shape is SeatShape.U and ends:
                y = max(foot + 10 * mm, min(ends) - 16 * mm)
            else:
                y = high - top - head_height(chart) + 3 * mm
            width = max(60 * mm, width_of(chart.front, fonts.GOTHIC, 9.5) + 8 * mm)
            canvas.rect(wide / 2 - width / 2, y, width, 6.5 * mm)
            draw_text(canvas, wide / 2, y + 2 * mm, chart.front, fonts.GOTHIC, 9.5, align="center")
        if chart.shows_door:
            y = foot + 2 * mm
            draw_text(
                canvas, wide - side - 1, y + 2 * mm, "出入口", fonts.GOTHIC, 8.5, align="right"
            )
            canvas.setLineWidth(1.6)
            canvas.line(wide - side - 22 * mm, y, wide - side, y)
            canvas.setLineWidth(0.6)


def _strip(canvas: Any, boxes: list[Box], y: float, height: float) -> None:
    left, right = min(b.x for b in boxes), max(b.x + b.width for b in boxes)
    canvas.rect(left, y, right - left, height, fill=1)


def _draw_seat(canvas: Any, chart: SeatingChart, box: Box) -> None:
    above, name = lines_of(chart, box.seat)
    canvas.setFillGray(1)
    canvas.setLineWidth(0.6)
    canvas.rect(box.x, box.y, box.width, box.height, fill=1)
    canvas.setFillGray(0)
    if box.is_upright:
        _draw_upright(canvas, box, above, name)
        return
    room = box.width - 2 * mm
    middle = box.x + box.width / 2
    if not above:
        size = _fitting(name, room, min(11.0, box.height * 0.5))
        _draw_fitted(canvas, middle, box.y + box.height / 2 - size * 0.38, name, size, room)
        return
    if box.height < 9 * mm:
        # A low box: post and name on one line, the name first where there is not enough room.
        size = _fitting(name, room, min(8.5, box.height * 0.42))
        wide = width_of(name, fonts.MINCHO, size)
        left = room - wide - 1.5 * mm
        post = min(6.5, size * 0.8)
        post *= min(1.0, max(0.75, left / max(1.0, width_of(above, fonts.GOTHIC, post))))
        y = box.y + box.height / 2 - size * 0.38
        end = box.x + box.width - 1 * mm
        draw_text(canvas, end, y, name, fonts.MINCHO, size, align="right")
        if left > 2 * post:
            shown = shortened(above, left, fonts.GOTHIC, post)
            draw_text(canvas, box.x + 1 * mm, y, shown, fonts.GOTHIC, post)
        return
    size = _fitting(name, room, min(11.5, box.height * 0.36))
    post = min(7.5, box.height * 0.22)
    draw_text(
        canvas,
        middle,
        box.y + box.height - post * 1.25 - 0.4 * mm,
        shortened(above, room, fonts.GOTHIC, post),
        fonts.GOTHIC,
        post,
        align="center",
    )
    _draw_fitted(canvas, middle, box.y + box.height * 0.18, name, size, room)


def _fitting(text: str, room: float, most: float) -> float:
    wide = width_of(text, fonts.MINCHO, most)
    return most if wide <= room or not wide else most * room / wide


def _draw_fitted(canvas: Any, x: float, y: float, text: str, size: float, room: float) -> None:
    # A name is made smaller, never cut.
    draw_text(
        canvas, x, y, text, fonts.MINCHO, min(size, _fitting(text, room, size)), align="center"
    )


def _draw_upright(canvas: Any, box: Box, above: str, name: str) -> None:
    """Draw a seat as two columns: post at the right, name at the left of it, as Japanese is read."""
    height = box.height - 2 * mm
    top = box.y + box.height - 1 * mm
    if not above:
        size = fitting_size(name, min(11.0, box.width * 0.75), height)
        draw_column(canvas, box.x + box.width / 2, top, name, fonts.MINCHO, size)
        return
    size = fitting_size(name, min(11.0, box.width * 0.5), height)
    post = fitting_size(above, min(7.0, box.width * 0.32), height)
    draw_column(canvas, box.x + box.width * 0.76, top, above, fonts.GOTHIC, post)
    draw_column(canvas, box.x + box.width * 0.34, top, name, fonts.MINCHO, size)
