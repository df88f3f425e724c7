"""What staff hear outside the office: put down in seconds, nothing forgotten."""

from __future__ import annotations

import datetime as dt

import pytest

from wardapp.desk import Desk
from wardapp.domain.occasion import OccasionKind
from wardapp.errors import InputRefused, NotAllowed


def test_several_short_voices_come_of_one_event_in_one_step(desk: Desk) -> None:
    event = desk.occasions.add(
        "秋まつり", OccasionKind.EVENT, dt.date(2026, 11, 22), place="市民センター"
    ).id

    desk.occasions.hear_many(event, ["街灯が暗い", "公園の草", " "])

    voices = [desk.voices.get(voice) for voice in desk.occasions.voices(event)]
    assert [voice.text for voice in voices] == ["街灯が暗い", "公園の草"]
    assert {voice.received_on for voice in voices} == {dt.date(2026, 11, 22)}
    assert {voice.place for voice in voices} == {"市民センター"}
    assert desk.occasions.get(event).voices == 2
    desk.undo()
    assert desk.occasions.voices(event) == ()


def test_what_was_heard_and_not_written_down_stands_first(desk: Desk) -> None:
    today = desk.today()
    coming = desk.occasions.add("もちつき", OccasionKind.EVENT, today + dt.timedelta(days=9)).id
    heard = desk.occasions.add("校区の会合", OccasionKind.MEETING, today).id

    assert [one.id for one in desk.occasions.to_write()] == [heard]
    assert desk.occasions.list()[0].id == heard
    desk.occasions.write_down(heard)

    assert desk.occasions.to_write() == ()
    assert coming in [one.id for one in desk.occasions.list()]


def test_nothing_heard_is_no_voice(desk: Desk) -> None:
    event = desk.occasions.add("秋まつり", OccasionKind.EVENT).id

    with pytest.raises(InputRefused):
        desk.occasions.hear_many(event, ["", "  "])


def test_another_offices_occasion_is_not_changed_here(desk: Desk) -> None:
    event = desk.occasions.add("秋まつり", OccasionKind.EVENT).id
    other = next(o.id for o in desk.city.offices() if o.id != desk.office.id)
    desk.edit_record("occasion", event, office_id=other)

    with pytest.raises(NotAllowed):
        desk.occasions.hear(event, "街灯が暗い")
