"""Two wards and headquarters prepare one month's 区長会議 over the share."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from tests.sync.conftest import NORTH, Town

from wardapp.domain.bureau_meeting import BureauResultKind
from wardapp.domain.meeting import MeetingKind, MeetingState
from wardapp.domain.submission import SubmissionState
from wardapp.errors import NotAllowed

SOUTH = "南区役所"


def test_one_month_from_the_call_for_items_to_the_next_agenda(town: Town, tmp_path: Path) -> None:
    hq = town.found()
    north, south = town.join(hq, NORTH), town.join(hq, SOUTH)
    series = hq.meetings.series.add(MeetingKind.WARD_MAYORS, call_days=3).id
    hq.meetings.series.plan_year(series, hq.today().year + 1)
    month, following = hq.meetings.series.meetings(series)[:2]
    hq.meetings.calls.ask(month.id, text=hq.meetings.calls.letter(month.id))
    town.sync(hq, north, south)

    # The wards see the call; one submits a sheet with a paper, the other two sheets, then none.
    with pytest.raises(NotAllowed):
        north.meetings.series.plan_year(series, hq.today().year + 1)
    call = north.meetings.calls.open()[0]
    assert f"第{month.number}回" in call.text
    paper = tmp_path / "説明.txt"
    paper.write_text("放置自転車の台数", encoding="utf-8")
    sheet = north.meetings.submissions.begin(
        call_id=call.id, title="放置自転車", why="全区に関わる", asked="共通の方針"
    ).id
    north.meetings.materials.add(submission_id=sheet, path=paper)
    draft = north.meetings.submissions.begin(call_id=call.id, title="下書き").id
    north.meetings.submissions.submit(sheet)
    sent = [
        south.meetings.submissions.begin(call_id=call.id, title=title, why="理由", asked="方針").id
        for title in ("窓口の時間", "花壇")
    ]
    for each in sent:
        south.meetings.submissions.submit(each)
    town.sync(north, south, hq)

    # Headquarters takes one, returns one, keeps one for later.
    tray = hq.meetings.submissions.tray(month.id)
    assert {s.title for s in tray} == {"放置自転車", "窓口の時間", "花壇"}
    assert draft not in {s.id for s in hq.meetings.submissions.of_meeting(month.id)}
    assert [a.submitted for a in hq.meetings.calls.answers(call.id)] == [1, 2]
    hq.meetings.submissions.accept(sheet)
    hq.meetings.submissions.give_back(sent[0], "区ごとの時間を書いてください")
    hq.meetings.submissions.keep_for_later(sent[1], "次回に")
    item = hq.meetings.items(month.id)[-1]
    question = hq.meetings.inquiries.ask(item.id, "各区の台数は").id
    hq.meetings.edit_item(item.id, internal_note="市長は反対の見込み")
    town.sync(hq, north, south)

    assert north.meetings.items(month.id)[-1].internal_note == ""
    assert "市長は反対の見込み" not in str(north.history(month.id))
    returned = south.meetings.submissions.get(sent[0])
    assert (returned.state, returned.reply) == (
        SubmissionState.RETURNED,
        "区ごとの時間を書いてください",
    )
    assert [i.id for i in south.meetings.inquiries.waiting()] == [question]
    north.meetings.inquiries.answer(question, "120台")
    south.meetings.inquiries.answer(question, "80台")
    south.meetings.submissions.withdraw(sent[0])
    material = south.meetings.materials.of_meeting(month.id)[0]
    assert (material.number, material.present) == ("資料１", True)
    assert south.meetings.material_bytes(material.id).decode() == "放置自転車の台数"
    town.sync(north, south, hq)

    assert [a.answer for a in hq.meetings.inquiries.answers(question)] == ["120台", "80台"]

    # After it: the item goes on with its record, homework comes first in the next agenda.
    hq.meetings.edit_item(item.id, note="次回も協議する")
    hq.meetings.edit(month.id, state=MeetingState.HELD)
    hq.action_items.add(month.id, "台数を調べる", agenda_item_id=item.id)
    hq.meetings.moves.move(item.id, following.id)
    hq.meetings.submissions.accept(sent[1], following.id)
    hq.meetings.put_homework_first(following.id)
    town.sync(hq, north, south)

    assert [i.title for i in north.meetings.items(following.id)] == [
        "前回までの宿題の確認",
        "放置自転車",
        "花壇",
    ]
    steps = north.meetings.moves.matter(item.id)
    assert [s.meeting.id for s in steps] == [following.id, month.id]
    assert steps[0].item.note == "次回も協議する"


def test_a_bureau_answers_at_its_own_desk_and_the_ward_finds_it_in_its_request(town: Town) -> None:
    hq = town.found()
    north = town.join(hq, NORTH)
    bureau = town.join(hq, "建設局")
    request = north.requests.add(title="駐輪場").id
    meeting = north.meetings.bureaus.call(
        "駅前", dt.date(2027, 1, 19), bureau_ids=(bureau.office.id,), request_id=request
    ).id
    town.sync(north, bureau)
    ask = bureau.meetings.bureaus.waiting(bureau.office.id)[0]
    bureau.meetings.bureaus.opine(ask.id, None, "用地を確認する")
    bureau.meetings.bureaus.record_result(ask.id, BureauResultKind.AGREED)
    town.sync(bureau, north)

    filed = north.meetings.bureaus.of_request(request)
    assert [(a.opinion, a.is_back) for a in filed] == [("用地を確認する", True)]
    north.meetings.bureaus.close(meeting)


def test_two_desks_that_plan_the_same_year_plan_one_year(town: Town) -> None:
    hq = town.found()
    other = town.join(hq, "総務市民局")
    series = hq.meetings.series.add(MeetingKind.WARD_MAYORS).id
    town.sync(hq, other)
    for desk in (hq, other):
        desk.meetings.series.plan_year(series, desk.today().year + 1)
    town.sync(hq, other)

    year = hq.meetings.series.meetings(series, hq.today().year + 1)
    assert len(year) == 12
    assert len({m.number for m in year}) == 12
    assert not hq.conflicts.list()
