"""A meeting over the share: note-takers merge, notes stay in the office, what is released is read."""

from __future__ import annotations

from typing import Any

from wardapp.domain.meeting import MeetingKind
from wardapp.domain.minutes import MinutesPhase

NORTH, HEADQUARTERS = "北区役所", "総務市民局"
Town = Any  # conftest.Town: importlib mode has no import of conftest


def test_two_who_type_along_without_the_share_have_one_record_afterwards(town: Town) -> None:
    hq = town.found()
    second, ward = town.join(hq, HEADQUARTERS), town.join(hq, NORTH)
    meeting = hq.meetings.add(MeetingKind.WARD_MAYORS, hq.today()).id
    item = hq.meetings.add_item(meeting, title="防災体制").id
    town.sync(hq, second, ward)

    hq.minutes.note(meeting, "窓口の班を決める", agenda_item_id=item, speaker="局長")
    second.minutes.note(meeting, "区の案を来月出す", agenda_item_id=item, speaker="北区長")
    hq.minutes.note(meeting, "了承", agenda_item_id=item, speaker="市長")
    second.minutes.hear(meeting, "停電のとき窓口に行けなかった", agenda_item_id=item)
    hq.minutes.hear(meeting, "夜の連絡先が分からない", agenda_item_id=item)
    second.minutes.sum_up(meeting, item, "区の案を来月出す。")
    town.sync(hq, second, ward)

    said = [one.text for one in hq.minutes.statements(meeting)]
    assert sorted(said[:-1]) == ["了承", "区の案を来月出す", "窓口の班を決める"]
    assert said[-1] == "区の案を来月出す。"
    assert [one.id for one in hq.minutes.statements(meeting)] == [
        one.id for one in second.minutes.statements(meeting)
    ]
    assert hq.conflicts.count() == second.conflicts.count() == 0
    assert len(hq.minutes.voices(meeting)) == 2
    assert ward.minutes.statements(meeting) == ()


def test_an_owner_at_a_ward_has_the_action_item_and_the_released_minutes(town: Town) -> None:
    hq = town.found()
    ward = town.join(hq, NORTH)
    mayor = next(p for p in hq.city.people() if p.name == "北山太郎")
    meeting = hq.meetings.add(MeetingKind.WARD_MAYORS, hq.today()).id
    item = hq.meetings.add_item(meeting, title="防災体制").id
    attendee = next(a for a in hq.meetings.attendees(meeting) if a.person_id == mayor.id)
    hq.minutes.note(
        meeting, "区の案を出す", agenda_item_id=item, speaker="北区長", attendee_id=attendee.id
    )
    hq.action_items.add(meeting, "区の案を出す", agenda_item_id=item, owner_id=mayor.id)
    hq.minutes.put_to_review(meeting)
    town.sync(hq, ward)

    (asked,) = ward.action_items.of_person(mayor.id, ward.office.id)
    ward.action_items.report(asked.id, "案をまとめている")
    ((_, confirmation),) = ward.minutes.to_confirm(mayor.id)
    ward.minutes.answer(confirmation.id)
    town.sync(ward, hq)
    assert hq.action_items.get(asked.id).progress[-1].text == "案をまとめている"
    hq.minutes.confirm(meeting)
    hq.minutes.release(meeting)
    town.sync(hq, ward)

    minutes = ward.minutes.get(meeting)
    assert minutes.phase is MinutesPhase.RELEASED
    assert ward.minutes.may_read(minutes, ward.person.id)
    assert [part.text for part in minutes.sections] == ["北区長　区の案を出す"]
