"""An office's layout and the seats of a meeting travel to the city and merge."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from wardapp.domain.meeting import MeetingKind
from wardapp.domain.office_layout import BodyFace
from wardapp.domain.seating import SeatShape
from wardapp.store.paper_settings import Seating


def test_layout_and_seats_reach_the_other_desks_and_two_hands_merge(town: Any) -> None:
    hq = town.found()
    ward = town.join(hq)
    meeting = hq.meetings.add(MeetingKind.OTHER, dt.date(2026, 12, 1), title="懇談会").id
    people = [hq.meetings.add_attendee(meeting, name=name).id for name in ("森 正", "辻 薫")]
    hq.paper.set_seating(meeting, Seating(SeatShape.U, front="スクリーン"))
    town.sync(hq, ward)

    hq.paper.set_layout(replace(hq.paper.layout(), body_face=BodyFace.GOTHIC))
    hq.paper.place(meeting, {people[0]: "left-1-1"})
    ward.paper.place(meeting, {people[1]: "right-1-1"})
    town.sync(hq, ward)

    for desk in (hq, ward):
        assert desk.paper.seating(meeting).shape is SeatShape.U
        assert desk.paper.seats_by_hand(meeting) == {
            people[0]: "left-1-1",
            people[1]: "right-1-1",
        }
        assert desk.paper.layout(hq.office.id).body_face is BodyFace.GOTHIC
    assert ward.paper.layout().body_face is BodyFace.MINCHO
