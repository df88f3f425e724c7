"""Who answers what by when: the rules of handling, one test each."""

from __future__ import annotations

import datetime as dt

import pytest

from wardapp.desk import Desk
from wardapp.domain.clock import FixedClock
from wardapp.domain.handling import AnswerUnit, ApprovalDecision, WaitingFor, whose_turn
from wardapp.domain.voice import NotVoice, ResponseKind, Treatment, VoiceDraft, VoiceState
from wardapp.domain.voice_list import VoiceFilter
from wardapp.errors import InputRefused, NotAllowed, TextRefused, WrongState


def _keep(desk: Desk, text: str = "街灯が暗い", **fields: object) -> str:
    return desk.voices.keep(VoiceDraft(text=text, **fields)).id  # type: ignore[arg-type]


def _listed(desk: Desk, **wanted: object) -> list[str]:
    keys = desk.voices.ids(VoiceFilter(**wanted))  # type: ignore[arg-type]
    return [row.id for row in desk.voices.rows(keys)]


# -- due days -------------------------------------------------------------------------------------


def test_an_answer_is_due_in_fourteen_working_days_where_nothing_else_is_said(desk: Desk) -> None:
    voice = _keep(desk, wants_response=True, received_on=dt.date(2026, 11, 20))

    assert desk.voices.get(voice).due_on == dt.date(2026, 12, 11)


def test_the_offices_own_rule_and_closed_days_count(desk: Desk) -> None:
    desk.voices.calendar.set_rule(2, AnswerUnit.WORKING)
    desk.voices.calendar.close_on(dt.date(2026, 11, 24), "開庁記念日")

    voice = _keep(desk, wants_response=True, received_on=dt.date(2026, 11, 20))

    assert desk.voices.get(voice).due_on == dt.date(2026, 11, 26)
    ((record, _, name),) = desk.voices.calendar.closed_days()
    assert name == "開庁記念日"
    desk.voices.calendar.open_on([record])
    assert desk.voices.calendar.closed_days() == ()


def test_a_rule_of_no_days_is_refused(desk: Desk) -> None:
    with pytest.raises(InputRefused):
        desk.voices.calendar.set_rule(0, AnswerUnit.CALENDAR)


def test_the_clock_stands_still_while_one_waits_and_the_due_day_moves(
    desk: Desk, clock: FixedClock
) -> None:
    today = desk.today()
    voice = _keep(desk, wants_response=True)
    due = desk.voices.get(voice).due_on
    assert due is not None

    desk.handling.pause(voice, WaitingFor.RESIDENT, "写真を送っていただく")
    assert _listed(desk, paused=True) == [voice]
    with pytest.raises(WrongState):
        desk.handling.pause(voice, WaitingFor.OTHER_BODY)
    desk.handling.resume(voice, until=today + dt.timedelta(days=7))

    office = desk.voices.calendar.office()
    stood = office.working_days_between(today, today + dt.timedelta(days=7))
    assert stood > 0
    assert desk.voices.get(voice).due_on == office.add_working_days(due, stood)
    assert _listed(desk, paused=True) == []
    with pytest.raises(WrongState):
        desk.handling.resume(voice)


def test_nobody_is_late_while_the_clock_stands_still(desk: Desk) -> None:
    voice = _keep(desk, wants_response=True, due_on=desk.today() - dt.timedelta(days=1))
    assert _listed(desk, overdue=True) == [voice]

    desk.handling.pause(voice, WaitingFor.OTHER_BODY)

    assert _listed(desk, overdue=True) == []


# -- what is done with it -------------------------------------------------------------------------


def test_what_is_not_a_voice_is_kept_with_its_reason_and_counted_apart(desk: Desk) -> None:
    voice = _keep(desk, "窓口は何時までですか", wants_response=True)
    other = _keep(desk)

    desk.handling.set_not_voice(voice, NotVoice.QUESTION, note="17時までと答えた。")

    assert other in _listed(desk)
    assert voice not in _listed(desk)
    assert _listed(desk, not_voices=True) == [voice]
    kept = desk.voices.get(voice)
    assert (kept.not_voice, kept.due_on, kept.state) == (
        NotVoice.QUESTION,
        None,
        VoiceState.CLOSED,
    )
    assert desk.voices.responses(voice)[0].text == "17時までと答えた。"
    desk.undo()
    assert voice in _listed(desk)


def test_what_is_not_the_citys_business_is_passed_on(desk: Desk) -> None:
    voice = _keep(desk, "電車の踏切が長い")

    desk.handling.set_not_voice(voice, NotVoice.NOT_OURS, to="鉄道会社")

    kept = desk.voices.get(voice)
    assert (kept.treatment, kept.transferred_to) == (Treatment.TRANSFER, "鉄道会社")


def test_doing_nothing_needs_a_reason_and_passing_on_a_place(desk: Desk) -> None:
    voice = _keep(desk)

    with pytest.raises(InputRefused):
        desk.handling.treat(voice, Treatment.NONE)
    with pytest.raises(InputRefused):
        desk.handling.treat(voice, Treatment.TRANSFER)
    desk.handling.treat(voice, Treatment.NONE, reason="同じ内容に回答済みのため")

    assert desk.voices.get(voice).treatment is Treatment.NONE
    assert desk.voices.responses(voice)[0].text == "同じ内容に回答済みのため"


def test_a_voice_that_is_to_be_answered_gets_a_due_day(desk: Desk) -> None:
    voice = _keep(desk)
    assert desk.voices.get(voice).due_on is None

    desk.handling.treat(voice, Treatment.ANSWER)

    kept = desk.voices.get(voice)
    assert kept.wants_response
    assert kept.due_on == desk.voices.calendar.due_date(kept.received_on)


def test_an_interim_answer_is_no_answer(desk: Desk) -> None:
    voice = _keep(desk, wants_response=True)

    desk.voices.add_response(voice, "調べています。", kind=ResponseKind.INTERIM, method="電話")

    kept = desk.voices.get(voice)
    assert (kept.state, kept.answered_on) == (VoiceState.IN_PROGRESS, None)
    (response,) = desk.voices.responses(voice)
    assert (response.kind, response.method, response.is_answer) == (
        ResponseKind.INTERIM,
        "電話",
        False,
    )


def test_the_first_full_answer_sets_the_day_of_the_answer(desk: Desk) -> None:
    voice = _keep(desk, wants_response=True)
    desk.voices.add_response(
        voice, "交換しました。", is_answer=True, responded_on=dt.date(2026, 11, 20)
    )
    desk.voices.add_response(
        voice, "補足です。", is_answer=True, responded_on=dt.date(2026, 11, 22)
    )

    assert desk.voices.get(voice).answered_on == dt.date(2026, 11, 20)


def test_reopening_needs_a_reason_and_is_due_anew(desk: Desk) -> None:
    voice = _keep(desk, wants_response=True)
    desk.voices.add_response(voice, "交換しました。", is_answer=True)
    with pytest.raises(TextRefused):
        desk.handling.reopen(voice, " ")

    desk.handling.reopen(voice, "まだ暗いとのこと")

    kept = desk.voices.get(voice)
    assert (kept.state, kept.answered_on) == (VoiceState.IN_PROGRESS, None)
    assert kept.due_on == desk.voices.calendar.due_date(desk.today())
    assert desk.voices.responses(voice)[-1].kind is ResponseKind.REOPENING
    with pytest.raises(WrongState):
        desk.handling.reopen(voice, "もう一度")


# -- who handles it -------------------------------------------------------------------------------


def _divisions(desk: Desk) -> list[str]:
    while len(desk.city.divisions(desk.office.id)) < 2:
        desk.city.add("division", office_id=desk.office.id, name="保健福祉課")
    return [division.id for division in desk.city.divisions(desk.office.id)]


def test_of_several_divisions_one_leads(desk: Desk) -> None:
    first, second = _divisions(desk)[:2]
    voice = _keep(desk)

    desk.handling.assign(voice, division_id=first)
    desk.handling.assign(voice, division_id=second)
    desk.handling.assign(voice, division_id=second)
    lead, joint = desk.handling.assignments(voice)
    assert (lead.division_id, lead.is_lead, joint.is_lead) == (first, True, False)
    assert desk.voices.get(voice).division_id == first

    desk.handling.lead(joint.id)

    assert [one.division_id for one in desk.handling.assignments(voice)] == [second, first]
    assert desk.voices.get(voice).division_id == second
    assert desk.voices.get(voice).state is VoiceState.IN_PROGRESS


def test_what_a_division_settled_comes_back_to_who_took_the_voice_until_it_was_seen(
    desk: Desk,
) -> None:
    (division,) = _divisions(desk)[:1]
    voice = _keep(desk)
    taker = desk.person.id
    assignment = desk.handling.assign(voice, division_id=division).touched["assignment"]
    (record,) = assignment
    assert desk.handling.waiting_for_division(desk.office.id, division) == [voice]
    desk._db.author = "somebody-else"

    desk.handling.settle(record, "その日のうちに電球を替えた。")

    assert desk.handling.waiting_for_division(desk.office.id, division) == []
    (result,) = desk.handling.results_for(taker)
    assert (result.voice_id, result.result) == (voice, "その日のうちに電球を替えた。")
    desk.handling.see_result(record)
    assert desk.handling.results_for(taker) == []


def test_what_a_bureau_is_asked_as_a_whole_waits_for_everybody_there(desk: Desk) -> None:
    bureau = next(o.id for o in desk.city.offices() if not o.is_ward)
    division = desk.city.add("division", name="道路維持課", office_id=bureau).id
    voice = _keep(desk)
    desk.handling.assign(voice, office_id=bureau)

    assert desk.handling.waiting_for_division(bureau, None) == [voice]
    assert desk.handling.waiting_for_division(bureau, division) == [voice]
    assert _listed(desk, assigned_to=division) == [voice]
    assert _listed(desk, assigned_to=bureau) == [voice]
    assert desk.handling.waiting_for_division(desk.office.id, None) == []


def test_a_list_shows_what_waits_for_a_division(desk: Desk) -> None:
    first, second = _divisions(desk)[:2]
    voice = _keep(desk)
    _keep(desk)
    desk.handling.assign(voice, division_id=first)

    assert _listed(desk, assigned_to=first) == [voice]
    assert _listed(desk, assigned_to=second) == []


def test_another_offices_voice_is_not_assigned_here(desk: Desk) -> None:
    voice = _keep(desk)
    other = next(o.id for o in desk.city.offices() if o.id != desk.office.id)
    desk.edit_record("voice", voice, office_id=other)

    with pytest.raises(NotAllowed):
        desk.handling.assign(voice, division_id=_divisions(desk)[0])


# -- who has to agree -----------------------------------------------------------------------------


def _people(desk: Desk) -> list[str]:
    while len(desk.city.people(desk.office.id)) < 3:
        number = len(desk.city.people(desk.office.id))
        desk.city.add("person", office_id=desk.office.id, name=f"係長{number}", rank=50)
    return [person.id for person in desk.city.people(desk.office.id)]


def test_approval_goes_from_one_to_the_next_in_order(desk: Desk) -> None:
    people = _people(desk)[:2]
    voice = _keep(desk)
    desk.handling.ask_approval(voice, people)
    first, second = desk.handling.approvals(voice)
    assert [one.person_id for one in (first, second)] == people
    assert desk.handling.waiting_for_approval(people[0]) == [voice]
    assert desk.handling.waiting_for_approval(people[1]) == []
    with pytest.raises(WrongState):
        desk.handling.decide(second.id, ApprovalDecision.APPROVED)

    desk.handling.decide(first.id, ApprovalDecision.APPROVED)

    assert desk.handling.waiting_for_approval(people[1]) == [voice]
    desk.handling.decide(second.id, ApprovalDecision.APPROVED)
    assert whose_turn(desk.handling.approvals(voice)) is None
    assert desk.handling.usual_route() == tuple(people)


def test_returning_needs_a_reason_and_the_turn_stays(desk: Desk) -> None:
    people = _people(desk)[:2]
    voice = _keep(desk)
    desk.handling.ask_approval(voice, people)
    first = desk.handling.approvals(voice)[0]

    with pytest.raises(InputRefused):
        desk.handling.decide(first.id, ApprovalDecision.RETURNED)
    desk.handling.decide(first.id, ApprovalDecision.RETURNED, "日付を直してください。")

    turn = whose_turn(desk.handling.approvals(voice))
    assert turn is not None
    assert (turn.id, turn.comment) == (first.id, "日付を直してください。")


def test_every_step_is_in_the_history_and_can_be_taken_back(desk: Desk) -> None:
    voice = _keep(desk)
    desk.handling.assign(voice, division_id=_divisions(desk)[0])
    desk.handling.pause(voice, WaitingFor.RESIDENT)
    labels = " ".join(entry.label for entry in desk.history(voice))
    assert "担当" in labels
    assert "期限の停止" in labels

    desk.undo()
    desk.undo()

    assert desk.handling.current_pause(voice) is None
    assert desk.handling.assignments(voice) == ()
    assert desk.verify() == []
