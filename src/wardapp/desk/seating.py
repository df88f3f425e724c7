"""Seats of a meeting: who sits where, the 席次表 and the name plates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from wardapp.desk.meeting_paper import remark_of
from wardapp.documents.name_plates import NamePlates, Plate
from wardapp.documents.seating_chart import Box, SeatingChart
from wardapp.documents.wording import meeting_heading, numerals
from wardapp.domain.meeting import AttendeeRole
from wardapp.domain.seating import Guest, Seat, seats
from wardapp.store.paper_settings import Seating

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk
    from wardapp.desk.document_options import Choice
    from wardapp.domain.changes import Changes

__all__ = ["Boxes", "Seating", "change_seats", "chart", "chart_boxes", "plates", "seat_words"]

Boxes = tuple[Box, ...]
_SIDES = {"head": "上座", "left": "左", "right": "右", "foot": "下座", "room": ""}
_APART = (AttendeeRole.SECRETARIAT, AttendeeRole.INVITED)


def guests(desk: Desk, meeting_id: str) -> tuple[Guest, ...]:
    """Return who gets a seat at a meeting, in order of rank; two of one name are two."""
    wards = {office.name for office in desk.city.offices() if office.is_ward}
    return tuple(
        Guest(
            id=one.id,
            name=one.name,
            office=one.office_name,
            post=one.post,
            remark=remark_of(one),
            rank=one.rank,
            is_ward=one.office_name in wards,
            is_apart=one.role in _APART,
        )
        for one in desk.meetings.attendees(meeting_id)
    )


def seats_of(desk: Desk, meeting_id: str) -> tuple[Seat, ...]:
    """Return every seat of a meeting, by rule and by hand."""
    meeting = desk.meetings.get(meeting_id)
    seating = desk.paper.seating(meeting.id)
    return seats(
        guests(desk, meeting.id),
        seating.shape,
        desk.paper.layout(meeting.office_id).seat_rule,
        desk.paper.seats_by_hand(meeting.id),
        columns=seating.columns,
    )


def change_seats(desk: Desk, meeting_id: str, guest_id: str, place: str) -> Changes:
    """Put somebody on a seat; who sits there takes the seat that becomes free."""
    now = seats_of(desk, meeting_id)
    from_place = next(seat.place for seat in now if seat.guest.id == guest_id)
    there = next((seat.guest.id for seat in now if seat.place == place), None)
    moved = {guest_id: place}
    if there is not None and there != guest_id:
        moved[there] = from_place
    return desk.paper.place(meeting_id, moved)


def chart(desk: Desk, record_id: str, choices: Mapping[str, Choice]) -> SeatingChart:
    """Describe the 席次表 of a meeting, with what was chosen."""
    meeting = desk.meetings.get(record_id)
    seating = desk.paper.seating(meeting.id)
    return SeatingChart(
        name=meeting.name,
        fiscal_year=meeting.fiscal_year,
        number=meeting.number,
        held_on=meeting.held_on,
        place=meeting.place,
        shape=seating.shape,
        seats=seats_of(desk, meeting.id),
        front=seating.front,
        organiser=desk.city.name_of(meeting.office_id),
        shows_posts=bool(choices["posts"]),
        shows_offices=bool(choices["offices"]),
        shows_door=bool(choices["door"]),
    )


def plates(desk: Desk, record_id: str, choices: Mapping[str, Choice]) -> NamePlates:
    """Describe the name plates of a meeting, with what was chosen."""
    meeting = desk.meetings.get(record_id)
    wanted = [
        one
        for one in desk.meetings.attendees(meeting.id)
        if choices["secretariat"] or one.role is not AttendeeRole.SECRETARIAT
    ]
    return NamePlates(
        title=meeting_heading(meeting.name, meeting.fiscal_year, meeting.number),
        plates=tuple(
            Plate(
                one.name,
                one.post if choices["posts"] else "",
                one.office_name if choices["offices"] else "",
            )
            for one in wanted
        ),
        organiser=desk.city.name_of(meeting.office_id),
        shape=str(choices["shape"]),
        honorific="様" if choices["honorific"] else "",
        shows_lines=bool(choices["lines"]),
    )


def chart_boxes(desk: Desk, meeting_id: str, choices: Mapping[str, Choice]) -> Boxes:
    """Return where each seat lies on the page of the 席次表, as the office lays pages out."""
    from wardapp.documents.layout import laid_out
    from wardapp.documents.seating_chart import places

    with laid_out(desk.paper.layout()):
        return places(chart(desk, meeting_id, choices))


def seat_words(seat: Seat) -> str:
    """Return what a seat is called: 上座１, 左２列目３, １列目２."""
    row = f"{seat.row}列目" if seat.row > 1 or seat.side == "room" else ""
    return numerals(f"{_SIDES.get(seat.side, '')}{row}{seat.number}")
