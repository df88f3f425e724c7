"""What came of a meeting: notes, decisions, action items, and minutes until they are released."""

from __future__ import annotations

import datetime as dt

import pytest

from wardapp.desk import Desk
from wardapp.domain.clock import FixedClock
from wardapp.domain.follow_up import ActionState
from wardapp.domain.meeting import MeetingKind, MeetingState
from wardapp.domain.minutes import ConfirmationState, MinutesPhase, StatementKind
from wardapp.errors import InputRefused, NotAllowed, TextRefused


@pytest.fixture
def meeting(desk: Desk) -> str:
    """A meeting of the desk's ward with two items and somebody on its list."""
    made = desk.meetings.add(
        MeetingKind.OTHER, desk.today(), title="中央校区 まちづくり懇談会", place="中央市民センター"
    ).id
    desk.meetings.add_item(made, title="公園の遊具", minutes_planned=20)
    desk.meetings.add_item(made, title="見守り活動", minutes_planned=10)
    return made


def item(desk: Desk, meeting: str, number: int = 0) -> str:
    return desk.meetings.items(meeting)[number].id


def test_going_to_the_next_item_ends_the_one_before_and_the_meeting_is_held(
    desk: Desk, meeting: str, clock: FixedClock
) -> None:
    first, second = item(desk, meeting), item(desk, meeting, 1)
    desk.minutes.begin_item(meeting, first)
    clock.moment += dt.timedelta(minutes=25)

    desk.minutes.begin_item(meeting, second)

    assert desk.minutes.clock(meeting) == {first: ("12:00", "12:25"), second: ("12:25", "")}
    assert desk.meetings.get(meeting).state is MeetingState.HELD
    clock.moment += dt.timedelta(minutes=5)
    desk.minutes.begin_item(meeting, None)
    assert desk.minutes.clock(meeting)[second] == ("12:25", "12:30")


def test_notes_stand_in_the_order_of_the_agenda_and_where_they_are_put(
    desk: Desk, meeting: str
) -> None:
    first, second = item(desk, meeting), item(desk, meeting, 1)
    desk.minutes.note(meeting, "見守りの人手が足りない", agenda_item_id=second)
    begin = desk.minutes.note(meeting, "遊具が古い", agenda_item_id=first).id
    desk.minutes.note(meeting, "修理は来月", agenda_item_id=first)
    desk.minutes.note(meeting, "部品がない", agenda_item_id=first, after=begin)

    assert [one.text for one in desk.minutes.statements(meeting)] == [
        "遊具が古い",
        "部品がない",
        "修理は来月",
        "見守りの人手が足りない",
    ]
    desk.minutes.edit_note(begin, text=" ")
    assert "遊具が古い" not in [one.text for one in desk.minutes.statements(meeting)]


def test_a_voice_heard_at_a_meeting_says_where_it_came_from(desk: Desk, meeting: str) -> None:
    first = item(desk, meeting)

    one = desk.minutes.hear(meeting, "滑り台の下が割れている", agenda_item_id=first).id
    other = desk.minutes.hear(meeting, "ベンチがほしい", agenda_item_id=first).id

    voice = desk.voices.get(one)
    assert (voice.received_on, voice.place) == (desk.today(), "中央市民センター")
    occasion = desk.occasions.get(voice.occasion_id or "")
    assert (occasion.name, occasion.voices) == ("中央校区 まちづくり懇談会", 2)
    assert [(at, row.id) for at, row in desk.minutes.voices(meeting)] == [
        (first, one),
        (first, other),
    ]
    heard_at = desk.minutes.meeting_of(one)
    assert heard_at is not None
    assert heard_at.id == meeting


def test_an_action_item_goes_with_every_later_meeting_until_it_is_closed_and_once_after(
    desk: Desk, meeting: str, clock: FixedClock
) -> None:
    asked = desk.action_items.add(meeting, "遊具の点検", owner_id=desk.person.id).id
    title = desk.meetings.get(meeting).title

    def later(weeks: int) -> str:
        day = desk.today() + dt.timedelta(weeks=weeks)
        return desk.meetings.add(MeetingKind.OTHER, day, title=title).id

    next_one, after = later(4), later(8)
    desk.action_items.report(asked, "業者に見積りを頼んだ")
    (open_item,) = desk.action_items.before(next_one)
    assert open_item.progress[-1].text == "業者に見積りを頼んだ"
    with pytest.raises(TextRefused):
        desk.action_items.close(asked, "")
    clock.moment += dt.timedelta(weeks=5)
    desk.action_items.close(asked, "三基を取り替えた")

    (closed,) = desk.action_items.before(after)
    assert (closed.state, closed.result) == (ActionState.DONE, "三基を取り替えた")
    assert desk.action_items.before(later(12 - 5)) == ()
    assert desk.action_items.of_person(desk.person.id, desk.office.id) == ()


def test_minutes_are_fixed_only_when_those_who_spoke_agree_or_their_days_are_over(
    desk: Desk, meeting: str, clock: FixedClock
) -> None:
    mayor = next(p for p in desk.city.people(desk.office.id) if p.name == "北山太郎")
    attendee = desk.meetings.add_attendee(meeting, mayor.id).id
    first = item(desk, meeting)
    minutes = desk.minutes
    minutes.note(
        meeting, "来月に直す", agenda_item_id=first, speaker="北区長", attendee_id=attendee
    )
    minutes.note(meeting, "言い方に注意", agenda_item_id=first, kind=StatementKind.INTERNAL)
    minutes.sum_up(meeting, first, "遊具は来月に直す。")
    with pytest.raises(InputRefused):
        minutes.confirm(meeting)

    minutes.put_to_review(meeting)

    part = minutes.get(meeting).sections[0]
    assert (part.heading, part.text, part.summary) == (
        "公園の遊具",
        "北区長　来月に直す",
        "遊具は来月に直す。",
    )
    (asked,) = minutes.get(meeting).confirmations
    assert [c.id for _, c in minutes.to_confirm(mayor.id)] == [asked.id]
    minutes.answer(asked.id, "「今月」と言った")
    clock.moment += dt.timedelta(days=30)
    with pytest.raises(InputRefused, match="北山太郎"):
        minutes.confirm(meeting)
    minutes.edit_section(part.id, text="北区長　今月に直す")
    minutes.settle(asked.id)
    assert minutes.get(meeting).confirmations[0].state is ConfirmationState.SETTLED
    minutes.confirm(meeting)
    with pytest.raises(NotAllowed):
        minutes.edit_section(part.id, text="別のこと")
    minutes.release(meeting)
    assert minutes.get(meeting).phase is MinutesPhase.RELEASED


def test_the_next_agenda_begins_with_the_approval_of_the_last_minutes_once(
    desk: Desk, meeting: str
) -> None:
    desk.meetings.edit(meeting, state=MeetingState.HELD)
    later = desk.meetings.add(
        MeetingKind.OTHER, desk.today() + dt.timedelta(weeks=4), title="懇談会"
    ).id
    desk.meetings.add_item(later, title="防災訓練")

    desk.minutes.offer_approval(later)
    desk.minutes.offer_approval(later)

    titles = [one.title for one in desk.meetings.items(later)]
    assert titles == ["前回の議事録の承認", "防災訓練"]
    desk.minutes.approve_last(later)
    assert desk.minutes.get(meeting).approved_in_id == later
    assert desk.minutes.last_before(later) is None
