"""What is promised of 区政推進局区長会議, submission sheets, questions to the wards and materials."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from wardapp.desk import Desk
from wardapp.domain.bureau_meeting import BureauResultKind, DateReply, Stance, Way
from wardapp.domain.clock import FixedClock
from wardapp.domain.meeting import MeetingFormat, MeetingKind, MeetingState
from wardapp.domain.submission import CirculationVote, SubmissionState
from wardapp.errors import InputRefused, NotAllowed, WrongState


@pytest.fixture
def bureaus(desk: Desk) -> tuple[str, str]:
    """Two bureaus of the small city."""
    return desk.city.find("office", "建設局"), desk.city.find("office", "総務市民局")


def called(desk: Desk, bureaus: tuple[str, str], **fields: object) -> tuple[str, str]:
    request = desk.requests.add(title="駅前の駐輪場").id
    made = desk.meetings.bureaus.call(
        "駅前の放置自転車",
        dt.date(2026, 12, 15),
        bureau_ids=bureaus,
        request_id=request,
        **fields,  # type: ignore[arg-type]
    )
    return made.id, request


def test_the_meeting_closes_only_when_every_bureau_is_back_in_the_request(
    desk: Desk, bureaus: tuple[str, str]
) -> None:
    meeting, request = called(desk, bureaus)
    first, second = desk.meetings.bureaus.asks(meeting)
    with pytest.raises(WrongState, match="建設局・総務市民局"):
        desk.meetings.bureaus.close(meeting)
    desk.meetings.bureaus.record_result(first.id, BureauResultKind.AGREED)
    desk.meetings.bureaus.record_result(
        second.id, BureauResultKind.TAKEN_BACK, due_on=dt.date(2026, 12, 22)
    )
    with pytest.raises(WrongState, match="総務市民局の結果"):
        desk.meetings.bureaus.close(meeting)
    desk.meetings.bureaus.record_result(
        second.id, BureauResultKind.CONDITIONAL, conditions="区が維持する"
    )
    desk.meetings.bureaus.close(meeting)

    assert desk.meetings.get(meeting).state is MeetingState.HELD
    filed = desk.meetings.bureaus.of_request(request)
    assert [a.result.result for a in filed if a.result] == [
        BureauResultKind.AGREED,
        BureauResultKind.CONDITIONAL,
    ]
    assert [len(a.results) for a in filed] == [1, 2]
    assert all(a.result and a.result.filed_on for a in filed)


def test_a_condition_a_reason_and_a_day_are_asked_for(desk: Desk, bureaus: tuple[str, str]) -> None:
    meeting, _ = called(desk, bureaus)
    ask = desk.meetings.bureaus.asks(meeting)[0].id
    for result, missing in (
        (BureauResultKind.CONDITIONAL, "条件"),
        (BureauResultKind.REFUSED, "理由"),
        (BureauResultKind.TAKEN_BACK, "回答期限"),
    ):
        with pytest.raises(InputRefused, match=missing):
            desk.meetings.bureaus.record_result(ask, result)


def test_opinions_and_days_are_gathered_beforehand_and_the_best_day_is_taken(
    desk: Desk, bureaus: tuple[str, str]
) -> None:
    meeting, _ = called(desk, bureaus)
    ask = desk.meetings.bureaus.asks(meeting)[0]
    desk.meetings.bureaus.edit_ask(ask.id, opinion_due_on=dt.date(2026, 12, 8))
    assert [a.id for a in desk.meetings.bureaus.waiting(bureaus[0])] == [ask.id]
    desk.meetings.bureaus.opine(ask.id, Stance.CONDITIONAL, "用地があれば", "建設局 道路課")
    assert desk.meetings.bureaus.waiting(bureaus[0]) == ()
    early = desk.meetings.bureaus.propose(meeting, dt.date(2026, 12, 14), starts_at="14時").id
    late = desk.meetings.bureaus.propose(meeting, dt.date(2026, 12, 17)).id
    for office in bureaus:
        desk.meetings.bureaus.answer_day(late, DateReply.YES, office_id=office)
    desk.meetings.bureaus.answer_day(early, DateReply.NO, office_id=bureaus[0])

    best = max(desk.meetings.bureaus.proposals(meeting), key=lambda p: p.weight)
    assert best.id == late
    desk.meetings.bureaus.choose_day(early)
    held = desk.meetings.get(meeting)
    assert (held.held_on, held.starts_at) == (dt.date(2026, 12, 14), "14:00")
    assert "局長" in {a.post for a in desk.meetings.attendees(meeting)}


def test_rounds_and_days_until_agreement_show_the_gain_over_going_from_bureau_to_bureau(
    desk: Desk, bureaus: tuple[str, str], clock: FixedClock
) -> None:
    meeting, _ = called(desk, bureaus, needed_since_on=dt.date(2026, 11, 13))
    first, second = desk.meetings.bureaus.asks(meeting)
    desk.meetings.bureaus.record_result(first.id, BureauResultKind.AGREED)
    desk.meetings.bureaus.record_result(
        second.id, BureauResultKind.TAKEN_BACK, due_on=dt.date(2026, 12, 22)
    )
    second_round = desk.meetings.bureaus.next_round(meeting, dt.date(2026, 12, 22)).id
    desk.meetings.bureaus.close(meeting)  # what is open is the next round's
    asks = desk.meetings.bureaus.asks(second_round)
    assert [a.bureau_id for a in asks] == [bureaus[1]]
    desk.meetings.bureaus.record_result(asks[0].id, BureauResultKind.AGREED)
    desk.meetings.bureaus.close(second_round)

    for day, bureau, result, again in (
        (dt.date(2026, 6, 1), bureaus[0], BureauResultKind.AGREED, False),
        (dt.date(2026, 7, 1), bureaus[1], BureauResultKind.TAKEN_BACK, False),
        (dt.date(2026, 8, 10), bureaus[0], BureauResultKind.AGREED, True),
        (dt.date(2026, 8, 30), bureaus[1], BureauResultKind.AGREED, True),
    ):
        desk.meetings.bureaus.visit(bureau, day, "公園の照明", result=result, is_rework=again)

    figures = desk.meetings.agreements.figures()
    table, alone = figures[Way.MEETING], figures[Way.VISITS]
    assert (table.matters, table.agreed, table.days, table.rounds) == (1, 1, 10, 2)
    assert (alone.matters, alone.agreed, alone.days, alone.rounds) == (1, 1, 90, 4)
    assert (table.reworks, alone.reworks) == (1, 2)


def test_a_sheet_says_what_is_missing_goes_to_the_agenda_and_takes_its_materials(
    desk: Desk, tmp_path: Path
) -> None:
    meeting = desk.meetings.add(MeetingKind.BUREAUS, dt.date(2026, 12, 15), title="協議").id
    sheet = desk.meetings.submissions.begin(meeting_id=meeting, title="窓口の混雑").id
    with pytest.raises(InputRefused, match="この会議に諮る理由・決めてほしいこと"):
        desk.meetings.submissions.submit(sheet)
    desk.meetings.submissions.edit(
        sheet, why="全区に関わる", asked="方針", is_public=False, private_reason="検討中のため"
    )
    paper = tmp_path / "混雑.txt"
    paper.write_text("窓口の待ち時間", encoding="utf-8")
    desk.meetings.materials.add(submission_id=sheet, path=paper)
    desk.meetings.submissions.submit(sheet)
    with pytest.raises(WrongState):
        desk.meetings.submissions.edit(sheet, title="別の件")
    desk.meetings.submissions.keep_for_later(sheet, "次の会議で")
    assert [s.id for s in desk.meetings.submissions.backlog()] == [sheet]
    desk.meetings.submissions.accept(sheet, meeting)

    item = desk.meetings.items(meeting)[0]
    assert (item.title, item.is_public, item.submission_id) == ("窓口の混雑", False, sheet)
    materials = desk.meetings.materials.of_meeting(meeting)
    assert [(m.number, m.name) for m in materials] == [("資料１", "混雑")]
    assert desk.meetings.material_bytes(materials[0].id).decode() == "窓口の待ち時間"
    assert desk.meetings.submissions.get(sheet).state is SubmissionState.ACCEPTED


def test_materials_are_numbered_by_the_agenda_and_a_replaced_one_is_listed(
    desk: Desk, tmp_path: Path
) -> None:
    meeting = desk.meetings.add(MeetingKind.OTHER, dt.date(2026, 12, 15), title="庁内").id
    first = desk.meetings.add_item(meeting, title="一").id
    second = desk.meetings.add_item(meeting, title="二").id
    for name in ("甲", "乙"):
        desk.meetings.materials.add(item_id=second, name=name)
    only = desk.meetings.materials.add(item_id=first, name="丙").id
    desk.meetings.materials.add(meeting_id=meeting, name="座席")

    def numbers() -> list[str]:
        return [f"{m.number} {m.name}" for m in desk.meetings.materials.of_meeting(meeting)]

    assert numbers() == ["資料１ 丙", "資料２－１ 甲", "資料２－２ 乙", "参考資料 座席"]
    desk.meetings.move_item(second, 0)
    assert numbers() == ["資料１－１ 甲", "資料１－２ 乙", "資料２ 丙", "参考資料 座席"]
    new = tmp_path / "new.txt"
    new.write_text("新", encoding="utf-8")
    desk.meetings.materials.replace(only, new, "3頁の数値")
    old, now = desk.meetings.materials.replaced(meeting)[0]
    assert (old.id, now.number, now.replaced_note) == (only, "資料２", "3頁の数値")
    assert len(numbers()) == 4


def test_a_file_with_a_telephone_number_is_noticed_before_it_goes_to_the_city(
    desk: Desk, tmp_path: Path
) -> None:
    paper = tmp_path / "名簿.txt"
    paper.write_text("担当 090-0000-1234", encoding="utf-8")
    assert desk.meetings.personal_data_in_file(paper) == ["090-0000-1234"]
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 nothing")
    assert desk.meetings.personal_data_in_file(broken) == []


def test_a_question_is_answered_in_columns_and_going_round_is_counted(desk: Desk) -> None:
    meeting = desk.meetings.add(
        MeetingKind.WARD_MAYORS, dt.date(2026, 12, 15), format=MeetingFormat.CIRCULATED
    ).id
    item = desk.meetings.add_item(meeting, title="窓口の時間").id
    question = desk.meetings.inquiries.ask(item, "延長を行っていますか。").id
    south = desk.city.find("office", "南区役所")
    desk.meetings.inquiries.answer(question, "月2回行っている", office_id=south)
    answers = desk.meetings.inquiries.answers(question)
    assert [(desk.city.name_of(a.office_id), a.answer) for a in answers] == [
        ("北区役所", ""),
        ("南区役所", "月2回行っている"),
    ]
    member = desk.meetings.attendees(meeting)[0]
    desk.meetings.circulation.answer(item, member.id, CirculationVote.OBJECTS, "時期が早い")
    desk.meetings.circulation.answer(item, member.id, CirculationVote.AGREED)
    assert [a.answer for a in desk.meetings.circulation.answers(meeting)] == [
        CirculationVote.AGREED
    ]


def test_a_ward_calls_nobody_for_items_of_headquarters(desk: Desk) -> None:
    meeting = desk.meetings.add(MeetingKind.OTHER, dt.date(2026, 12, 15), title="庁内").id
    assert desk.meetings.calls.due_for(meeting) == dt.date(2026, 12, 11)  # the 12th is a Saturday
    sample = next(m for m in desk.meetings.list() if m.kind is MeetingKind.WARD_MAYORS)
    with pytest.raises(NotAllowed):
        desk.meetings.calls.ask(sample.id)
    with pytest.raises(InputRefused, match="締切"):
        desk.meetings.calls.ask(meeting, dt.date(2026, 12, 16))
