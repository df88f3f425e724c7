"""Who may do what with a request, across desks: what was not allowed is refused by all others."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from tests.helpers.acting import FULL, acting_as, decide, pretend, submit

from wardapp.desk import Desk
from wardapp.desk.publishing import Publishing
from wardapp.domain.city import Role
from wardapp.domain.request import Importance, Outcome, RequestState
from wardapp.errors import NotAllowed, WrongState
from wardapp.store import records

NORTH, SOUTH, HEADQUARTERS, BUREAU = "北区役所", "南区役所", "総務市民局", "建設局"
Town = Any  # conftest.Town: importlib mode has no import of conftest


@pytest.fixture
def four(town: Town) -> tuple[Desk, Desk, Desk, Desk]:
    """Headquarters, the ward's planning desk, a hostile desk of the same ward, the bureau."""
    hq = town.found()
    ward, hostile, bureau = town.join(hq, NORTH), town.join(hq, NORTH), town.join(hq, BUREAU)
    town.sync(hq, ward, hostile, bureau)
    return hq, ward, hostile, bureau


def draft(desk: Desk, **fields: Any) -> str:
    bureau = desk.city.find("office", BUREAU)
    return desk.requests.add(title="街灯", bureau_id=bureau, fiscal_year=2027, **FULL, **fields).id


def states(request: str, *desks: Desk) -> list[RequestState]:
    return [desk.requests.get(request).state for desk in desks]


def said(desk: Desk) -> list[str]:
    return [w for w in desk.sync().warnings if "取り込みませんでした" in w]


def test_an_approval_by_whoever_may_not_approve_is_refused_by_all_others(
    four: tuple[Desk, Desk, Desk, Desk], town: Town
) -> None:
    hq, ward, hostile, bureau = four
    request = draft(ward)
    ward.requests.step(request, RequestState.WARD_REVIEW)
    town.sync(ward, hostile)
    with pytest.raises(NotAllowed, match="区長決定"):
        hostile.requests.step(request, RequestState.DECIDED)

    pretend(hostile, "request", request, state=RequestState.DECIDED)
    pretend(hostile, "request", request, state=RequestState.SUBMITTED)
    hostile.sync()

    for desk in (hq, ward, bureau):
        words = said(desk)
        assert len(words) >= 1
        assert "街灯" in words[0]
        assert said(desk) == []  # said once
        assert desk.authority.kept_aside([request])
        assert desk.verify() == []
    assert states(request, hq, ward, bureau) == [RequestState.WARD_REVIEW] * 3


def test_a_desk_that_makes_its_own_ward_mayor_decides_nothing_elsewhere(
    four: tuple[Desk, Desk, Desk, Desk],
) -> None:
    hq, ward, hostile, _bureau = four
    request = draft(hostile)
    hostile.requests.step(request, RequestState.WARD_REVIEW)
    usurper = hostile.city.add(
        "person", office_id=hostile.office.id, name="自称 区長", role=Role.WARD_MAYOR
    ).id
    hostile.work_as(usurper)
    with pytest.raises(NotAllowed):
        hostile.requests.step(request, RequestState.DECIDED)  # its own program says so too
    pretend(hostile, "request", request, state=RequestState.DECIDED)
    hostile.sync()

    assert said(hq)
    assert said(ward)
    assert states(request, hq, ward) == [RequestState.WARD_REVIEW] * 2

    # An administrator's desk confirms that there is a new ward mayor: it counts from then on.
    hq.city.edit("person", usurper, role=Role.PLANNING)
    hq.city.edit("person", usurper, role=Role.WARD_MAYOR)
    hq.sync()
    hostile.sync()
    pretend(hostile, "request", request, state=RequestState.WARD_REVIEW)
    hostile.requests.step(request, RequestState.DECIDED)
    hostile.sync()
    hq.sync()
    ward.sync()
    assert states(request, hq, ward) == [RequestState.DECIDED] * 2


def test_the_ward_mayors_decision_counts_on_every_desk_whatever_comes_first(
    four: tuple[Desk, Desk, Desk, Desk], town: Town
) -> None:
    hq, ward, hostile, bureau = four
    request = draft(ward)
    submit(ward, request)
    ward.sync()
    bureau.sync()
    ask = bureau.requests.life.asks(request)[0]
    bureau.requests.step(request, RequestState.BUREAU_REVIEW)
    bureau.requests.life.answer_ask(
        ask.id, today="点検", plan="更新", outcome=Outcome.ADOPTED, amount=500
    )
    bureau.requests.conclude(request, Outcome.ADOPTED, amount=500)
    town.sync(bureau, ward, hq, hostile)

    newcomer = town.join(hq, SOUTH)
    town.sync(newcomer)
    for desk in (hq, ward, hostile, bureau, newcomer):
        kept = desk.requests.get(request)
        assert (kept.state, kept.outcome) == (RequestState.CONCLUDED, Outcome.ADOPTED)
        assert desk.requests.life.asks(request)[0].plan == "更新"
        assert desk.authority.kept_aside() == ()


def test_a_bureau_answers_its_own_ask_and_a_ward_no_ask_at_all(
    four: tuple[Desk, Desk, Desk, Desk], town: Town
) -> None:
    hq, ward, hostile, bureau = four
    request = draft(ward)
    submit(ward, request)
    other = hq.office.id
    joint = ward.requests.life.add_ask(request, other).id
    town.sync(ward, bureau, hq, hostile)
    with pytest.raises(NotAllowed):
        bureau.requests.life.answer_ask(joint, outcome=Outcome.ADOPTED)
    with pytest.raises(NotAllowed):
        ward.requests.life.answer_ask(joint, outcome=Outcome.ADOPTED)

    pretend(bureau, "ask", joint, outcome=Outcome.ADOPTED)
    pretend(hostile, "request", request, outcome=Outcome.ADOPTED)
    pretend(hostile, "request", request, state=RequestState.CONCLUDED)
    for desk in (bureau, hostile):
        desk.sync()

    for desk in (hq, ward):
        assert len(said(desk)) >= 2
        assert desk.requests.life.ask(joint).outcome is None
        kept = desk.requests.get(request)
        assert (kept.state, kept.outcome) == (RequestState.SUBMITTED, None)


def test_another_wards_desk_writes_nothing_in_a_request(
    four: tuple[Desk, Desk, Desk, Desk], town: Town
) -> None:
    hq, ward, _hostile, _bureau = four
    south = town.join(hq, SOUTH)
    request = draft(ward)
    town.sync(ward, south)
    with pytest.raises(NotAllowed):
        south.requests.edit(request, title="別の件名")
    pretend(south, "request", request, title="別の件名")
    with south.database.write() as writing:
        records.insert(
            writing,
            south.database,
            "request_step",
            request_id=request,
            office_id=ward.office.id,
            to_state=RequestState.DECIDED,
            person_id=ward.city.people(ward.office.id, Role.WARD_MAYOR)[0].id,
        )
    south.sync()

    assert said(ward)
    assert ward.requests.get(request).title == "街灯"
    assert ward.requests.life.steps(request) == ()


def test_who_speaks_for_the_ward_mayor_has_to_be_named_by_the_ward_mayor(
    four: tuple[Desk, Desk, Desk, Desk], town: Town
) -> None:
    hq, ward, hostile, _bureau = four
    request = draft(ward)
    ward.requests.step(request, RequestState.WARD_REVIEW)
    deputy = ward.city.add(
        "person", office_id=ward.office.id, name="副 区長", role=Role.PLANNING
    ).id
    ward.work_as(deputy)
    with pytest.raises(NotAllowed):
        ward.requests.step(request, RequestState.DECIDED)
    with acting_as(ward, Role.WARD_MAYOR):
        ward.requests.life.delegate(deputy, reason="出張")
    ward.requests.step(request, RequestState.DECIDED)
    # A hostile desk delegates to its own person.
    other = draft(hostile)
    hostile.requests.step(other, RequestState.WARD_REVIEW)
    with hostile.database.write() as writing:
        records.insert(
            writing,
            hostile.database,
            "delegation",
            office_id=hostile.office.id,
            person_id=hostile.person.id,
            from_on=dt.date(2020, 1, 1),
        )
    pretend(hostile, "request", other, state=RequestState.DECIDED)
    town.sync(ward, hostile)
    hq.sync()

    assert states(request, hq) == [RequestState.DECIDED]
    assert hq.requests.life.steps(request)[-1].delegation_id
    assert states(other, hq) == [RequestState.WARD_REVIEW]


def test_the_mayors_judgement_stays_as_it_was_said_here_and_elsewhere(
    four: tuple[Desk, Desk, Desk, Desk], town: Town
) -> None:
    hq, ward, hostile, _bureau = four
    request = draft(ward, importance=Importance.ESPECIALLY_IMPORTANT)
    decide(ward, request)
    with acting_as(ward, Role.PLANNING):
        ward.requests.step(request, RequestState.HEARING)
        with pytest.raises(WrongState, match="政策判断"):
            ward.requests.step(request, RequestState.SUBMITTED)
    town.sync(ward, hq)
    with pytest.raises(NotAllowed):
        ward.requests.life.record_hearing(request, judgement="認める")
    hq.requests.life.record_hearing(
        request,
        held_on=hq.today(),
        attendees="市長、区長",
        said="説明",
        judgement="まず一校区で試すこと",
    )
    with pytest.raises(WrongState):
        hq.requests.life.record_hearing(request, judgement="行わない")
    with pytest.raises(NotAllowed):
        hq.undo()
    town.sync(hq, ward, hostile)
    hearing = ward.requests.life.hearing(request)
    assert hearing is not None
    pretend(hostile, "mayor_hearing", hearing.id, judgement="全市で行うこと")
    with hq.database.write():
        pretend(hq, "mayor_hearing", hearing.id, judgement="行わない")
    hostile.sync()
    hq.sync()

    assert said(ward)
    kept = ward.requests.life.hearing(request)
    assert kept is not None
    assert kept.judgement == "まず一校区で試すこと"
    with acting_as(ward, Role.PLANNING):
        ward.requests.step(request, RequestState.SUBMITTED)


def test_a_forged_entry_of_a_city_file_makes_nobody_decide(
    four: tuple[Desk, Desk, Desk, Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    hq, ward, hostile, _bureau = four
    request = draft(ward)
    ward.requests.step(request, RequestState.WARD_REVIEW)
    ward.sync()
    hostile.sync()
    real = Publishing.split

    def at_time_zero(self: Publishing, change: Any) -> Any:
        for audience, part in real(self, change):
            stamp = f"{0:012x}-0000-{'ab' * 8}"
            yield audience, replace(part, stamp=stamp, desk=stamp[-16:], base=())

    with monkeypatch.context() as patched:
        patched.setattr(Publishing, "split", at_time_zero)
        pretend(hostile, "request", request, state=RequestState.DECIDED)
        hostile.sync()

    assert said(hq)
    assert states(request, hq) == [RequestState.WARD_REVIEW]


def test_headquarters_alone_sets_the_calendar_the_frame_and_older_figures(
    four: tuple[Desk, Desk, Desk, Desk], town: Town
) -> None:
    hq, ward, hostile, _bureau = four
    with pytest.raises(NotAllowed):
        ward.request_year.set_deadline(2027, "提出", dt.date(2026, 10, 1))
    hq.request_year.set_deadline(2027, "提出", dt.date(2026, 10, 1))
    with hostile.database.write() as writing:
        records.insert(
            writing,
            hostile.database,
            "rate_history",
            fiscal_year=2023,
            rate_permille=1000,
        )
    town.sync(hq, hostile, ward)

    assert [d.name for d in ward.request_year.deadlines()] == ["提出"]
    assert ward.request_year.history() == ()
    assert ward.authority.kept_aside()


def test_a_refused_change_keeps_no_snapshot_from_being_confirmed(
    four: tuple[Desk, Desk, Desk, Desk], town: Town
) -> None:
    hq, ward, hostile, _bureau = four
    request = draft(ward)
    town.sync(ward, hostile)
    pretend(hostile, "request", request, state=RequestState.DECIDED)
    town.sync(*four)
    assert ward.authority.kept_aside([request])
    made = hq.share.sync(compact=True).snapshots_made
    ward.share.sync(compact=True)

    assert made[0] in ward.share._state.get("checked")
