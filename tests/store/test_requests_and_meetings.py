"""What is promised of requests and meetings: their states, their evidence, their order."""

from __future__ import annotations

import datetime as dt

import pytest
from tests.helpers.acting import acting_as, decide, pretend, submit

from wardapp.desk import Desk
from wardapp.domain.city import Role
from wardapp.domain.meeting import MeetingKind
from wardapp.domain.request import Importance, Outcome, RequestState
from wardapp.domain.voice import VoiceDraft
from wardapp.errors import InputRefused, WrongCall, WrongState

FULL = {
    "current_state": "現状",
    "proposal": "内容",
    "expected_effect": "効果",
}


def submitted(desk: Desk, title: str) -> str:
    bureau = desk.city.find("office", "建設局")
    made = desk.requests.add(title=title, fiscal_year=2026, bureau_id=bureau, **FULL)
    submit(desk, made.id)
    return made.id


def test_a_request_begun_from_voices_has_them_as_evidence_and_they_know_it(desk: Desk) -> None:
    voices = [desk.voices.keep(VoiceDraft(text=f"街灯{n}")).id for n in range(3)]
    made = desk.requests.draft_from(voices, title="街灯の増設")

    assert [row.voice.id for row in desk.requests.evidence(made.id)] == voices
    assert desk.requests.of_voice(voices[0])[0].id == made.id
    assert desk.requests.get(made.id).fiscal_year == 2027


def test_an_incomplete_request_cannot_be_submitted_and_says_what_is_missing(desk: Desk) -> None:
    made = desk.requests.add(title="街灯")
    decide(desk, made.id)
    with pytest.raises(WrongState, match="所管局"):
        desk.requests.step(made.id, RequestState.SUBMITTED)


def test_an_especially_important_request_goes_to_the_hearing_first(desk: Desk) -> None:
    bureau = desk.city.find("office", "建設局")
    made = desk.requests.add(
        title="街灯", bureau_id=bureau, importance=Importance.ESPECIALLY_IMPORTANT, **FULL
    )
    decide(desk, made.id)
    with acting_as(desk, Role.PLANNING):
        with pytest.raises(WrongState, match="市長ヒアリング"):
            desk.requests.step(made.id, RequestState.SUBMITTED)
        desk.requests.step(made.id, RequestState.HEARING)
        with pytest.raises(WrongState, match="政策判断"):
            desk.requests.step(made.id, RequestState.SUBMITTED)
        pretend(
            desk, "request", made.id, hearing_on=dt.date(2026, 11, 1), hearing_decision="進めること"
        )
        desk.requests.step(made.id, RequestState.SUBMITTED)

    assert desk.requests.get(made.id).state is RequestState.SUBMITTED


def test_the_state_is_not_a_field_that_one_writes(desk: Desk) -> None:
    made = desk.requests.add(title="街灯")
    with pytest.raises(WrongCall):
        desk.requests.edit(made.id, state=RequestState.CONCLUDED)


def test_the_adoption_rate_counts_concluded_requests_and_names_the_partly_adopted(
    desk: Desk,
) -> None:
    outcomes = [Outcome.ADOPTED, Outcome.ADOPTED, Outcome.PARTLY_ADOPTED, Outcome.NOT_ADOPTED]
    desk.remove_sample()
    for number, outcome in enumerate(outcomes):
        pretend(
            desk,
            "request",
            submitted(desk, f"要望{number}"),
            state=RequestState.CONCLUDED,
            outcome=outcome,
        )
    submitted(desk, "未定")
    rate = desk.requests.adoption_rate(2026)

    assert (rate.adopted, rate.partly, rate.concluded, rate.open) == (2, 1, 4, 1)
    assert rate.rate == pytest.approx(0.75)
    assert desk.requests.adoption_rate(2030).rate is None


def test_a_link_taken_away_and_put_back_is_one_link(desk: Desk) -> None:
    voice = desk.voices.keep(VoiceDraft(text="街灯")).id
    made = desk.requests.draft_from([voice])
    desk.requests.unlink(made.id, voice)
    assert desk.requests.evidence(made.id) == ()
    desk.requests.link(made.id, voice, is_example=True)

    assert [row.evidence.is_example for row in desk.requests.evidence(made.id)] == [True]
    assert desk.verify() == []


def test_a_ward_mayors_meeting_knows_its_members_by_rank_and_its_number(desk: Desk) -> None:
    desk.remove_sample()
    first = desk.meetings.add(MeetingKind.WARD_MAYORS, dt.date(2026, 12, 1))
    second = desk.meetings.add(MeetingKind.WARD_MAYORS, dt.date(2027, 1, 5))
    next_year = desk.meetings.add(MeetingKind.WARD_MAYORS, dt.date(2027, 4, 6))

    assert [a.name for a in desk.meetings.attendees(first.id)] == ["総務花子", "北山太郎"]
    assert [desk.meetings.get(m.id).number for m in (first, second, next_year)] == [1, 2, 1]


def test_items_are_put_in_order_and_the_clock_runs(desk: Desk) -> None:
    meeting = desk.meetings.add(
        MeetingKind.OTHER, dt.date(2026, 12, 1), starts_at="午後11時50分", title="校区会議"
    )
    for title in ("一", "二", "三"):
        desk.meetings.add_item(meeting.id, title=title, minutes_planned=10)
    last = desk.meetings.items(meeting.id)[2]
    desk.meetings.move_item(last.id, 0)
    timed = desk.meetings.timetable(meeting.id)

    assert [(t.item.title, t.begins, t.ends) for t in timed] == [
        ("三", "23:50", "24:00"),
        ("一", "24:00", "24:10"),
        ("二", "24:10", "24:20"),
    ]


def test_an_item_from_a_request_and_from_a_voice_takes_its_title(desk: Desk) -> None:
    meeting = desk.meetings.add(MeetingKind.WARD_MAYORS, dt.date(2026, 12, 1))
    request = desk.requests.add(title="街灯の増設")
    voice = desk.voices.keep(VoiceDraft(text="街灯が暗い"))
    desk.meetings.add_item(meeting.id, request_id=request.id)
    desk.meetings.add_item(meeting.id, voice_id=voice.id)
    items = desk.meetings.items(meeting.id)

    assert [(i.title, i.request_id, i.voice_id) for i in items] == [
        ("街灯の増設", request.id, None),
        ("区民の声：街灯が暗い", None, voice.id),
    ]
    assert desk.meetings.of_request(request.id)[0].id == meeting.id


@pytest.mark.parametrize("text", ["25時61分", "朝", "30:00", "10:75"])
def test_a_time_that_does_not_exist_is_refused(desk: Desk, text: str) -> None:
    with pytest.raises(InputRefused):
        desk.meetings.add(MeetingKind.OTHER, dt.date(2026, 12, 1), starts_at=text)
