"""A voice does not end with its answer: what became of it is shown, and who asked is told once."""

from __future__ import annotations

import datetime as dt
import io

from pypdf import PdfReader
from tests.helpers.acting import pretend, submit

from wardapp.desk import Desk
from wardapp.desk.outcomes import SOURCES
from wardapp.domain.became import BecameStage
from wardapp.domain.meeting import ItemKind, MeetingKind
from wardapp.domain.request import Outcome, RequestState
from wardapp.domain.voice import ContactDraft, ResponseKind, VoiceDraft, VoiceState
from wardapp.store import records


def _voice(desk: Desk, *, tell: bool = True, text: str = "通学路の街灯が暗い") -> str:
    draft = VoiceDraft(text=text, summary="通学路の街灯", tell_outcome=tell)
    return desk.voices.keep(draft, ContactDraft(name="灯 ともる", address="見本市北区明町1-2-3")).id


def _concluded(desk: Desk, voice: str) -> str:
    request = desk.requests.draft_from([voice], "通学路に街灯を").id
    desk.requests.edit(
        request,
        bureau_id=next(o.id for o in desk.city.offices() if not o.is_ward),
        current_state="暗い",
        proposal="街灯",
        expected_effect="安心",
    )
    submit(desk, request)
    pretend(
        desk,
        "request",
        request,
        state=RequestState.CONCLUDED,
        outcome=Outcome.ADOPTED,
        outcome_reason="来年度に12基を設けます。",
    )
    return request


def _link(desk: Desk, kind: str, **fields: object) -> str:
    with desk.database.write("試験") as writing:
        return records.insert(writing, desk.database, kind, **fields)


def test_the_whole_way_is_shown_in_its_order(desk: Desk) -> None:
    voice = _voice(desk)
    desk.voices.add_response(voice, "来週見に行きます", is_answer=True)
    theme = _link(desk, "theme", office_id=desk.office.id, title="夜の通学路", stage="study")
    _link(desk, "theme_link", theme_id=theme, target_kind="voice", target_id=voice)
    request = _concluded(desk, voice)
    # The project came of the theme, not of the voice itself.
    project = _link(
        desk, "project", office_id=desk.office.id, title="見守り灯の貸出し", state="under_way"
    )
    _link(desk, "project_link", project_id=project, target_kind="theme", target_id=theme)
    meeting = desk.meetings.add(MeetingKind.WARD_MAYORS, desk.today()).id
    desk.meetings.add_item(meeting, title="街灯について", kind=ItemKind.REPORT, request_id=request)

    steps = desk.outcomes.of_voice(voice)

    assert [step.stage for step in steps] == [
        BecameStage.ANSWER,
        BecameStage.THEME,
        BecameStage.REQUEST,
        BecameStage.MEETING,
        BecameStage.PROJECT,
        BecameStage.OUTCOME,
    ]
    assert steps[-1].state == "事業化"
    assert {step.id for step in steps} >= {theme, request, project, meeting}


def test_who_asked_is_told_once_and_again_only_when_there_is_more(desk: Desk) -> None:
    voice, other = _voice(desk), _voice(desk, tell=False)
    before = {one.voice_id for one in desk.outcomes.to_tell()}
    assert voice not in before
    request = _concluded(desk, voice)
    desk.requests.link(request, other)

    listed = {one.voice_id: one for one in desk.outcomes.to_tell()}
    assert voice in listed
    assert other not in listed
    assert other in {one.voice_id for one in desk.outcomes.to_tell(everybody=True)}

    state = desk.voices.get(voice).state
    desk.outcomes.tell([voice], method="郵送")
    assert voice not in {one.voice_id for one in desk.outcomes.to_tell()}
    kept = desk.voices.get(voice)
    assert kept.told_on == desk.today()
    assert kept.state is state
    (said,) = [r for r in desk.voices.responses(voice) if r.kind is ResponseKind.OUTCOME]
    assert "事業化" in said.text
    assert not said.is_answer

    desk.requests.edit(
        request,
        carried_out="12基を設けました。",
        carried_out_on=desk.today() + dt.timedelta(days=90),
    )
    assert [one.voice_id for one in desk.outcomes.to_tell() if one.voice_id == voice]
    desk.undo()
    desk.undo()
    assert desk.voices.get(voice).told_on is None


def test_a_voice_merged_into_another_shares_what_became_of_that(desk: Desk) -> None:
    first, second = _voice(desk), _voice(desk, text="うちの前の街灯も暗い")
    desk.matters.merge(first, [second])
    _concluded(desk, first)

    assert second in {one.voice_id for one in desk.outcomes.to_tell()}


def test_what_was_decided_behind_closed_doors_is_not_in_the_letter(desk: Desk) -> None:
    voice = _voice(desk)
    meeting = desk.meetings.add(MeetingKind.OTHER, desk.today()).id
    item = desk.meetings.add_item(meeting, title="街灯", kind=ItemKind.DECISION, voice_id=voice).id
    _link(desk, "decision", meeting_id=meeting, agenda_item_id=item, text="用地の交渉を進める")
    assert "用地の交渉" in desk.outcomes.words(voice)

    with desk.database.write("試験") as writing:
        records.update(writing, "agenda_item", item, is_public=0)

    assert desk.outcomes.words(voice) == ""
    assert BecameStage.MEETING in {step.stage for step in desk.outcomes.of_voice(voice)}


def test_the_letters_say_it_each_on_its_own_sheet(desk: Desk) -> None:
    voices = [_voice(desk), _voice(desk)]
    request = _concluded(desk, voices[0])
    desk.requests.link(request, voices[1])

    pdf = desk.outcomes.print_letters(voices)

    # Printed two-sided, the second begins on a sheet of its own: an empty back lies between.
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]
    assert len(pages) == 3
    for page, voice in zip(pages[::2], voices, strict=True):
        assert desk.voices.get(voice).number in page
        assert "灯 ともる" in page.replace("　", " ")
        assert "来年度に12基" in page
    assert desk.voices.get(voices[0]).state is VoiceState.RECEIVED


def test_a_source_is_one_line(desk: Desk) -> None:
    """Rooms that come later add theirs; each named one is there."""
    from importlib import import_module

    for name in SOURCES:
        module, function = name.split(":")
        assert callable(getattr(import_module(f"wardapp.desk.{module}"), function))


def test_a_name_of_a_hundred_signs_with_rare_kanji_is_kept_and_printed(desk: Desk) -> None:
    name = "𠮷﨑髙濵邊" * 20
    voice = desk.voices.keep(
        VoiceDraft(text="街灯が暗い", tell_outcome=True), ContactDraft(name=name, address="見本市")
    ).id
    _concluded(desk, voice)
    contact = desk.voices.contact(voice)
    assert contact is not None
    assert contact.name == name
    assert desk.insight.help("街灯が暗い", contact=ContactDraft(name=name)).heard

    text = PdfReader(io.BytesIO(desk.outcomes.print_letters([voice]))).pages[0].extract_text()
    assert "".join(text.split()).count("𠮷﨑髙濵邊") == 20
