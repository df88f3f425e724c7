"""Who sits where at a meeting (席次): by rank and rule, unless somebody was placed by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum


class SeatShape(StrEnum):
    """How the tables stand."""

    SQUARE = "square"
    U = "u"
    SCHOOL = "school"


SEAT_SHAPE_LABELS = {
    SeatShape.SQUARE: "ロの字",
    SeatShape.U: "コの字",
    SeatShape.SCHOOL: "教室形式",
}


class SeatOrder(StrEnum):
    """In which order ranks sit at the head."""

    FROM_MIDDLE = "middle"
    FROM_LEFT = "left"
    FROM_RIGHT = "right"


SEAT_ORDER_LABELS = {
    SeatOrder.FROM_MIDDLE: "中央から左右交互に",
    SeatOrder.FROM_LEFT: "図の左から順に",
    SeatOrder.FROM_RIGHT: "図の右から順に",
}


@dataclass(frozen=True, slots=True)
class SeatRule:
    """Who sits at the head, and on which side the others.

    Attributes:
        head_rank: Ranks up to this one (20: deputy mayors) sit at the head.
        order: Order at the head. From the middle, the second sits at the right hand of the first,
            which is the left of the drawing.
        wards_at_left: Ward offices sit at the left of the drawing, bureaus at the right.
    """

    head_rank: int = 20
    order: SeatOrder = SeatOrder.FROM_MIDDLE
    wards_at_left: bool = True


USUAL_RULE = SeatRule()


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """Somebody who gets a seat.

    Attributes:
        is_ward: Belongs to a ward office.
        is_apart: Secretariat or somebody who explains an item: sits at the foot.
    """

    id: str
    name: str
    office: str = ""
    post: str = ""
    remark: str = ""
    rank: int = 90
    is_ward: bool = False
    is_apart: bool = False


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat. ``place`` names it: side, row from the table outwards, number from the head or left.

    Attributes:
        side: head, left, right, foot; room for a row of a class room.
        row: 1 at the table, 2 behind it; in a class room the row from the front.
        number: From 1: at the left of the drawing, or next to the head.
        is_by_hand: Somebody was placed here by hand.
    """

    side: str
    row: int
    number: int
    guest: Guest
    is_by_hand: bool = False

    @property
    def place(self) -> str:
        """The seat's name in records: left-1-3."""
        return f"{self.side}-{self.row}-{self.number}"


MOST_AT_SIDE, MOST_AT_HEAD = 20, 11
_NEAR_THE_TOP = 3
MOST_COLUMNS = 8
_LEAST_SHARE = 3
"""A side that would have less than this part of the other's seats is filled from both."""


def seats(
    guests: Sequence[Guest],
    shape: SeatShape,
    rule: SeatRule,
    by_hand: Mapping[str, str] | None = None,
    *,
    columns: int = 0,
) -> tuple[Seat, ...]:
    """Return a seat for everybody.

    Args:
        guests: In order of rank.
        shape: How the tables stand.
        rule: Who sits where.
        by_hand: Guest → place. A place that is not there any more, or that two hold, counts for the
            first alone; the others sit by rule.
        columns: Seats of a row in a class room; 0: as the number asks for.
    """
    places = _by_rule(list(guests), shape, rule, columns)
    order = [place for place, _ in places]
    there = {guest.id for guest in guests}
    taken: dict[tuple[str, int, int], Guest] = {}
    known = {_name(place): place for place in order}
    named = {guest.id: guest for guest in guests}
    held: set[str] = set()
    for guest_id, name in sorted((by_hand or {}).items(), key=lambda pair: (pair[1], pair[0])):
        place = known.get(name)
        if guest_id in there and place is not None and place not in taken:
            taken[place] = named[guest_id]
            held.add(guest_id)
    rest = [(place, guest) for place, guest in places if guest.id not in held]
    waiting = [guest for place, guest in rest if place in taken]
    taken |= {place: guest for place, guest in rest if place not in taken}
    free = (place for place in order if place not in taken)
    for guest, place in zip(waiting, list(free), strict=True):
        taken[place] = guest
    return tuple(Seat(*place, taken[place], taken[place].id in held) for place in order)


def _name(place: tuple[str, int, int]) -> str:
    return "-".join(str(part) for part in place)


def _by_rule(
    guests: list[Guest], shape: SeatShape, rule: SeatRule, columns: int
) -> list[tuple[tuple[str, int, int], Guest]]:
    head = [g for g in guests if g.rank <= rule.head_rank and not g.is_apart]
    rest = [g for g in guests if g not in head]
    if not head:
        # A meeting of one ward: its highest sit at the head.
        members = [g for g in rest if not g.is_apart] or rest
        best = [g for g in members if g.rank == members[0].rank] if members else []
        head = best if len(best) < _NEAR_THE_TOP else best[:1]
        rest = [g for g in rest if g not in head]
    if shape is SeatShape.SCHOOL:
        return [*_head(head, rule), *_class(rest, columns)]
    apart = [g for g in rest if g.is_apart]
    left, right = _sides([g for g in rest if not g.is_apart], rule)
    if shape is SeatShape.U:
        for guest in apart:
            (left if len(left) <= len(right) else right).append(guest)
        apart = []
    found = _head(head, rule)
    for side, row in (("left", left), ("right", right), ("foot", apart)):
        most = MOST_AT_HEAD if side == "foot" else MOST_AT_SIDE
        found += [((side, n // most + 1, n % most + 1), guest) for n, guest in enumerate(row)]
    return found


def _sides(guests: list[Guest], rule: SeatRule) -> tuple[list[Guest], list[Guest]]:
    """Return who sits at the left and who at the right of the drawing."""
    wards = [g for g in guests if g.is_ward]
    others = [g for g in guests if not g.is_ward]
    if min(len(wards), len(others)) * _LEAST_SHARE < max(len(wards), len(others)):
        # All of one kind, or nearly: they face each other, the higher nearer to the head.
        return guests[0::2], guests[1::2]
    return (wards, others) if rule.wards_at_left else (others, wards)


def _head(guests: list[Guest], rule: SeatRule) -> list[tuple[tuple[str, int, int], Guest]]:
    found = []
    for start in range(0, len(guests), MOST_AT_HEAD):
        row = guests[start : start + MOST_AT_HEAD]
        numbers = list(range(1, len(row) + 1))
        if rule.order is SeatOrder.FROM_RIGHT:
            numbers.reverse()
        elif rule.order is SeatOrder.FROM_MIDDLE:
            middle = (len(row) + 1) / 2
            numbers.sort(key=lambda n: (abs(n - middle), n))
        found += [
            (("head", start // MOST_AT_HEAD + 1, number), guest)
            for number, guest in zip(numbers, row, strict=True)
        ]
    return found


def _class(guests: list[Guest], columns: int) -> list[tuple[tuple[str, int, int], Guest]]:
    wide = columns or next(
        (n for n in range(3, MOST_COLUMNS) if n * n * 1.3 >= len(guests)), MOST_COLUMNS
    )
    return [(("room", n // wide + 1, n % wide + 1), guest) for n, guest in enumerate(guests)]
