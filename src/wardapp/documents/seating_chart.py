"""席次表: the room as a drawing, with a box for each seat.

``places`` says where each box lies, so that a screen can lay its own boxes over the page.
"""

from __future__ import annotations

import datetime as dt
import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from wardapp.documents import fonts
from wardapp.documents.wording import meeting_heading, numerals
from wardapp.domain import wareki
from wardapp.domain.seating import Seat, SeatShape

_MM = 72 / 25.4
_HEAD_MM = 36.0
_ROOM_MM = 7.0
_SIDE_WIDTH_MM, _MOST_PITCH_MM, _LEAST_PITCH_MM = 46.0, 19.0, 5.2
_SHORT_COLUMN_MM, _COLUMN_HEIGHT_MM, _MOST_COLUMN_MM, _LYING_FROM_MM = 22.0, 34.0, 38.0, 22.0
_LYING_HEIGHT_MM = 14.0
_GAP_MM = 2.0
_PLACE_SIZE = 9.5
_LEADING = 1.6  # drawing.LEADING, without loading reportlab for the screen


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatingChart:
    """What a 席次表 shows.

    Attributes:
        number: Counts in the fiscal year; 0 shows none.
        seats: Every seat with who sits there.
        front: What stands at the front (スクリーン), "" for nothing.
        shows_posts, shows_offices: What stands above the names.
        shows_door: Whether the door is drawn.
    """

    name: str
    fiscal_year: int
    number: int
    held_on: dt.date
    place: str
    shape: SeatShape
    seats: tuple[Seat, ...]
    front: str = ""
    organiser: str = ""
    mark: str = ""
    shows_posts: bool = True
    shows_offices: bool = True
    shows_door: bool = True


@dataclass(frozen=True, slots=True)
class Box:
    """A seat's box in points from the lower left corner of the page; upright: a column of text."""

    x: float
    y: float
    width: float
    height: float
    is_upright: bool
    seat: Seat


def is_wide(chart: SeatingChart) -> bool:
    """Whether the page is landscape: where the sides are short."""
    sides = [seat for seat in chart.seats if seat.side in {"left", "right"}]
    return chart.shape is not SeatShape.SCHOOL and max((s.number for s in sides), default=0) <= 7


def page_size(chart: SeatingChart) -> tuple[float, float]:
    """Return width and height of the page in points."""
    size = (210.0 * _MM, 297.0 * _MM)
    return (size[1], size[0]) if is_wide(chart) else size


def places(chart: SeatingChart) -> tuple[Box, ...]:
    """Return where each seat lies on the page, for the layout in force."""
    from wardapp.documents.layout import margins

    top, side, foot = margins()
    wide, high = page_size(chart)
    left, right = side + _ROOM_MM * _MM, wide - side - _ROOM_MM * _MM
    upper, lower = high - top - head_height(chart), foot + 16 * _MM
    if chart.shape is SeatShape.SCHOOL:
        return _class_room(chart.seats, left, right, upper, lower)
    return _around_a_table(chart.seats, left, right, upper, lower)


def head_height(chart: SeatingChart) -> float:
    """Return the height in points above the seats: more where name and place take several lines."""
    from wardapp.documents.layout import margins

    room = page_size(chart)[0] - 2 * margins()[1]
    height = _HEAD_MM * _MM
    for text, size in ((_title(chart), _title_size(chart)), (_held(chart), _PLACE_SIZE)):
        cells = sum(2 if unicodedata.east_asian_width(c) in "WFA" else 1 for c in text)
        # Breaking by 禁則 leaves up to two letters of a line empty.
        lines = math.ceil(cells / 2 * size / (room - 2 * size))
        height += (lines - 1) * size * _LEADING
    return height


def _title(chart: SeatingChart) -> str:
    return fonts.cut(meeting_heading(chart.name, chart.fiscal_year, chart.number), 300)


def _title_size(chart: SeatingChart) -> float:
    return 15 if len(_title(chart)) < 30 else 12


def _held(chart: SeatingChart) -> str:
    return fonts.cut(f"{numerals(wareki.format_date(chart.held_on))}　{chart.place}", 120)


def _row(
    seats: Sequence[Seat], left: float, right: float, foot: float, outwards: float
) -> list[Box]:
    """Return the boxes of a row across the page, in the middle, and of the rows behind it."""
    found: list[Box] = []
    if not seats:
        return found
    most = max(seat.number for seat in seats)
    pitch = min(_MOST_COLUMN_MM * _MM, (right - left) / most)
    lies = pitch >= _LYING_FROM_MM * _MM
    tall = _COLUMN_HEIGHT_MM if max(seat.row for seat in seats) == 1 else _SHORT_COLUMN_MM
    height = (_LYING_HEIGHT_MM if lies else tall) * _MM
    width = pitch - _GAP_MM * _MM if lies else min(pitch - 0.8 * _MM, 11 * _MM)
    for row in sorted({seat.row for seat in seats}):
        listed = sorted((s for s in seats if s.row == row), key=lambda s: s.number)
        start = (left + right) / 2 - pitch * len(listed) / 2
        y = foot + outwards * (row - 1) * (height + _GAP_MM * _MM)
        if outwards < 0:
            y -= height
        found += [
            Box(start + pitch * n + (pitch - width) / 2, y, width, height, not lies, seat)
            for n, seat in enumerate(listed)
        ]
    return found


def _around_a_table(
    seats: Sequence[Seat], left: float, right: float, upper: float, lower: float
) -> tuple[Box, ...]:
    by_side = {
        side: [s for s in seats if s.side == side] for side in ("head", "left", "right", "foot")
    }
    rows = {side: max((s.row for s in listed), default=0) for side, listed in by_side.items()}
    columns = max(1, rows["left"], rows["right"])
    width = min(_SIDE_WIDTH_MM * _MM, (right - left) * 0.36 / columns)
    inner_left = left + rows["left"] * (width + _GAP_MM * _MM)
    inner_right = right - rows["right"] * (width + _GAP_MM * _MM)
    # Head and foot are measured first: what they leave is for the sides.
    head, foot = (
        # Many at the head take the width of the page: behind the sides there is nobody.
        _row(
            listed,
            *(
                (left, right)
                if _is_tight(listed, inner_right - inner_left)
                else (inner_left, inner_right)
            ),
            0,
            outwards,
        )
        for listed, outwards in ((by_side["head"], 1), (by_side["foot"], -1))
    )
    head_high = max((b.y + b.height for b in head), default=0.0)
    foot_high = -min((b.y for b in foot), default=0.0)
    between = 5 * _MM
    table_top = upper - head_high - between
    table_foot = lower + foot_high + between
    longest = max((s.number for s in seats if s.side in {"left", "right"}), default=1)
    pitch = max(
        _LEAST_PITCH_MM * _MM, min(_MOST_PITCH_MM * _MM, (table_top - table_foot) / longest)
    )
    sides_foot = table_top - pitch * longest
    found = [_moved(box, table_top + between) for box in head]
    for side, sign in (("left", -1), ("right", 1)):
        for seat in by_side[side]:
            x = (
                inner_left - seat.row * (width + _GAP_MM * _MM)
                if sign < 0
                else inner_right + (seat.row - 1) * (width + _GAP_MM * _MM) + _GAP_MM * _MM
            )
            y = table_top - pitch * seat.number + 0.5 * _MM
            found.append(Box(x, y, width, pitch - 1 * _MM, False, seat))
    found += [_moved(box, min(sides_foot, table_top - 30 * _MM) - between) for box in foot]
    return tuple(found)


def _is_tight(seats: Sequence[Seat], width: float) -> bool:
    return max((s.number for s in seats), default=0) * 10 * _MM > width


def _moved(box: Box, up: float) -> Box:
    return Box(box.x, box.y + up, box.width, box.height, box.is_upright, box.seat)


def _class_room(
    seats: Sequence[Seat], left: float, right: float, upper: float, lower: float
) -> tuple[Box, ...]:
    head = _row([s for s in seats if s.side == "head"], left, right, 0, 1)
    head_high = max((b.y + b.height for b in head), default=0.0)
    found = [_moved(box, upper - head_high) for box in head]
    room = [s for s in seats if s.side == "room"]
    if not room:
        return tuple(found)
    rows, columns = max(s.row for s in room), max(s.number for s in room)
    top = upper - head_high - 12 * _MM
    across = (right - left) / columns
    down = min(20 * _MM, (top - lower) / rows)
    width = min(across - _GAP_MM * _MM, 40 * _MM)
    for seat in room:
        x = left + across * (seat.number - 1) + (across - width) / 2
        y = top - down * seat.row + _GAP_MM * _MM / 2
        found.append(Box(x, y, width, down - _GAP_MM * _MM, False, seat))
    return tuple(found)


def render(chart: SeatingChart, *, printed_at: dt.datetime) -> bytes:
    """Return the chart as PDF.

    Raises:
        InputRefused: A character cannot be printed; it is named.
    """
    fonts.check([chart.name, chart.place, chart.front, [_texts(seat) for seat in chart.seats]])
    from reportlab.lib.units import mm
    from reportlab.platypus import Spacer

    from wardapp.documents.page import Text, build
    from wardapp.documents.seating_drawing import Room

    title = _title(chart)
    story = [
        Text(title, face=fonts.GOTHIC, size=_title_size(chart), align="center"),
        Spacer(0, 2 * mm),
        Text("席　次　表", face=fonts.GOTHIC, size=13, align="center"),
        Spacer(0, 2 * mm),
        Text(_held(chart), size=_PLACE_SIZE, align="right"),
        Room(chart),
    ]
    return build(
        story,
        title=f"{title}　席次表",
        author=chart.organiser,
        printed_at=printed_at,
        mark=chart.mark,
        wide=is_wide(chart),
    )


def _texts(seat: Seat) -> list[str]:
    guest = seat.guest
    return [guest.name, guest.office, guest.post, guest.remark]


def lines_of(chart: SeatingChart, seat: Seat) -> tuple[str, str]:
    """Return what stands above the name (office and post), and the name."""
    guest = seat.guest
    parts = [
        guest.office if chart.shows_offices else "",
        guest.post if chart.shows_posts else "",
    ]
    above = "　".join(part for part in parts if part)
    # 北区役所　北区長 says the ward twice.
    if chart.shows_posts and guest.post and guest.office.removesuffix("役所") in guest.post:
        above = guest.post
    if guest.remark.endswith("代理"):
        above = f"{above}（代理）" if above else "（代理）"
    return above, guest.name
