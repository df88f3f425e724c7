"""The chain from voices to answers: both ways, whole, drawn without overlaps, without personal data on paper."""

from __future__ import annotations

from typing import Any

import pytest
from tests.documents.conftest import flat, read

from wardapp.desk import Desk
from wardapp.desk.trace import STARTS
from wardapp.desk.trace_edges import EDGES
from wardapp.desk.trace_nodes import DESCRIBERS
from wardapp.domain.project import LinkRelation
from wardapp.domain.trace import (
    Trace,
    TraceNode,
    TraceStage,
    lay_out,
    without_shortcuts,
)
from wardapp.domain.voice import ContactDraft, VoiceDraft
from wardapp.errors import RecordNotFound, WrongCall
from wardapp.store import records


def put(desk: Desk, kind: str, **fields: Any) -> str:
    """Write a record as another part of the program would."""
    with desk.database.write("") as writing:
        return records.insert(writing, desk.database, kind, **fields)


@pytest.fixture
def chain(desk: Desk) -> dict[str, str]:
    """声 → 課題 → 要望 → 協議 → 判断 → 予算 → 実施 → 回答, each of them once."""
    voice = desk.voices.keep(VoiceDraft(text="坂道に手すりがほしい")).id
    desk.voices.add_response(voice, "手すりを設けました", is_answer=True)
    theme = desk.themes.make_from([("voice", voice)], "坂道の安全").id
    request = desk.requests.add(title="坂道の手すり").id
    desk.themes.link(theme, "request", request)
    meeting = desk.meetings.list()[0].id
    item = put(desk, "agenda_item", meeting_id=meeting, title="手すりの件", request_id=request)
    decision = put(desk, "decision", meeting_id=meeting, agenda_item_id=item, text="進める")
    put(desk, "mayor_hearing", request_id=request, judgement="安全を優先する")
    with desk.database.write("") as writing:
        records.update(
            writing,
            "request",
            request,
            outcome="adopted",
            outcome_amount=2600,
            carried_out="三か所に設けた",
        )
        records.update(writing, "voice", voice, told_on="2026-11-20")
    return {
        "voice": voice,
        "theme": theme,
        "request": request,
        "meeting": meeting,
        "item": item,
        "decision": decision,
    }


def test_a_voice_leads_through_every_stage_to_the_news_of_its_outcome(
    desk: Desk, chain: dict[str, str]
) -> None:
    trace = desk.traces.of("voice", chain["voice"])

    assert {node.stage for node in trace.nodes} == set(TraceStage)
    assert trace.reached is TraceStage.ANSWER
    (outcome,) = trace.at(TraceStage.BUDGET)
    assert outcome.title == "事業化　2,600千円"
    assert [node.title for node in trace.at(TraceStage.CARRIED_OUT)] == ["三か所に設けた"]


@pytest.mark.parametrize("start", ["voice", "theme", "request", "decision"])
def test_from_wherever_one_begins_the_chain_is_the_same(
    desk: Desk, chain: dict[str, str], start: str
) -> None:
    whole = desk.traces.of("voice", chain["voice"])
    trace = desk.traces.of(start, chain[start])

    assert {node.key for node in trace.nodes} == {node.key for node in whole.nodes}
    assert set(trace.lines) == set(whole.lines)
    assert f"{start}:{chain[start]}" in {node.key for node in trace.nodes if node.is_start}


def test_an_item_of_an_agenda_shows_the_chain_of_what_it_is_about(
    desk: Desk, chain: dict[str, str]
) -> None:
    trace = desk.traces.of("agenda_item", chain["item"])

    assert f"voice:{chain['voice']}" in {node.key for node in trace.nodes}
    assert trace.at(TraceStage.BUDGET)


def test_every_box_opens_a_record_that_is_there(desk: Desk, chain: dict[str, str]) -> None:
    for node in desk.traces.of("request", chain["request"]).nodes:
        kind, record = node.opens
        assert desk.kind_of(record) == kind.split(".")[0]


def test_what_lies_in_the_bin_is_out_of_the_chain_and_undo_brings_it_back(
    desk: Desk, chain: dict[str, str]
) -> None:
    desk.themes.discard([chain["theme"]])
    gone = desk.traces.of("voice", chain["voice"])
    desk.undo()
    back = desk.traces.of("voice", chain["voice"])

    assert not gone.at(TraceStage.THEME)
    assert [node.title for node in back.at(TraceStage.THEME)] == ["坂道の安全"]


def test_a_project_stands_behind_its_money_and_before_the_request_it_led_to(desk: Desk) -> None:
    voice = desk.voices.keep(VoiceDraft(text="バスがない")).id
    project = desk.projects.add_from("voice", [voice], "乗合タクシー").id
    desk.projects.add_line(project, "委託料", planned=300, spent=120)
    request = desk.ward_actions.request_from_project(project).id
    trace = desk.traces.of("voice", voice)

    lines = without_shortcuts(trace.lines)
    assert (f"voice:{voice}", f"project.budget:{project}") in lines
    assert (f"project.budget:{project}", f"project:{project}") in lines
    assert (f"project:{project}", f"request:{request}") in lines
    assert desk.projects.links(project)[1].relation is LinkRelation.RESULT
    (budget,) = trace.at(TraceStage.BUDGET)
    assert (budget.title, budget.detail) == ("予算額 300千円", "執行額 120千円")


def test_every_line_can_be_walked_and_every_end_can_be_described(desk: Desk) -> None:
    for source in EDGES:
        desk.database.all(f"SELECT a, b FROM ({source.sql}) WHERE a = ? AND b = ?", ("x", "y"))
        assert {source.first, source.last} <= DESCRIBERS.keys()
    assert {kind for kind in STARTS if kind != "meeting"} <= DESCRIBERS.keys()


def test_a_kind_without_chain_and_a_record_that_is_not_there_are_refused(desk: Desk) -> None:
    with pytest.raises(WrongCall):
        desk.traces.of("template", "x")
    with pytest.raises(RecordNotFound):
        desk.traces.of("voice", "x")


def test_the_paper_holds_the_chain_and_nothing_personal(desk: Desk, chain: dict[str, str]) -> None:
    told = desk.voices.keep(
        VoiceDraft(text="電話は093-555-1234です。手すりを"), ContactDraft(name="山田 花子")
    ).id
    desk.themes.link(chain["theme"], "voice", told)
    sheet = read(desk.print("経過図", chain["request"]))

    for words in ("坂道の安全", "坂道の手すり", "2,600千円", "安全を優先する", "三か所に設けた"):
        assert flat(words) in sheet.text
    assert "093-555-1234" not in sheet.text
    assert "個人情報を含むため省略" in sheet.text
    assert sheet.sizes[0][0] > sheet.sizes[0][1]


def _many() -> Trace:
    voices = [
        TraceNode(key=f"v{n}", stage=TraceStage.VOICE, label=f"声{n}", is_start=n == 11)
        for n in range(12)
    ]
    request = TraceNode(key="r", stage=TraceStage.REQUEST, label="要望")
    return Trace(nodes=(*voices, request), lines=tuple((v.key, "r") for v in voices))


def test_boxes_stand_in_their_columns_and_never_on_each_other() -> None:
    picture = lay_out(_many())

    for number, one in enumerate(picture.boxes):
        assert 0 <= one.x <= picture.width - one.width
        assert 0 <= one.y <= picture.height - one.height + 0.01
        for other in picture.boxes[number + 1 :]:
            apart_x = one.x + one.width <= other.x or other.x + other.width <= one.x
            apart_y = one.y + one.height <= other.y or other.y + other.height <= one.y
            assert apart_x or apart_y


def test_many_voices_become_one_box_that_says_how_many_and_the_start_is_never_hidden() -> None:
    picture = lay_out(_many())
    voices = [b.node for b in picture.boxes if b.node.stage is TraceStage.VOICE]

    assert len(voices) == 8
    assert voices[-1].stands_for == 5
    assert any(node.is_start for node in voices)
    assert picture.heads[0].count == 12


def test_a_line_that_a_longer_way_says_already_is_left_out() -> None:
    lines = [("a", "c"), ("a", "b"), ("b", "c"), ("a", "d")]

    assert without_shortcuts(lines) == (("a", "b"), ("b", "c"), ("a", "d"))
