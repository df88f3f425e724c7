"""What two desks did to one record at once: merged, kept for a person, decided once for all."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from itertools import permutations
from typing import Any

import pytest

from wardapp.desk import Desk
from wardapp.desk.conflict_editor import EditorKind, editor_of
from wardapp.desk.verify import verify
from wardapp.domain.meeting import MeetingKind
from wardapp.domain.voice import ContactDraft, VoiceDraft
from wardapp.errors import NotAllowed, RecordNotFound, WrongCall
from wardapp.store.schema import SYNCED, fields_of

TEXT = "歩道が狭い。夜は暗い。柵がない。"


@pytest.fixture
def two(desk: Desk, make_desk: Callable[..., Desk]) -> tuple[Desk, Desk]:
    return desk, make_desk("北区役所", "企画 花子")


@pytest.fixture
def three(two: tuple[Desk, Desk], make_desk: Callable[..., Desk]) -> tuple[Desk, Desk, Desk]:
    return (*two, make_desk("北区役所", "北 太郎"))


def exchange(*desks: Desk) -> None:
    """Bring everything to everybody."""
    for source, target in permutations(desks, 2):
        changes = source.change_log.local_changes_since(0)
        target.change_log.apply_remote([change for _, change in changes])


def kept(desk: Desk, *others: Desk, contact: ContactDraft | None = None) -> str:
    voice = desk.voices.keep(VoiceDraft(text=TEXT, summary="歩道"), contact).id
    assert voice is not None
    exchange(desk, *others)
    return voice


def test_changes_of_different_sentences_stand_together_without_asking(
    two: tuple[Desk, Desk],
) -> None:
    one, other = two
    voice = kept(one, other)
    one.voices.edit(voice, text=TEXT.replace("狭い", "とても狭い"))
    other.voices.edit(voice, text=TEXT.replace("柵が", "柵も"))
    exchange(one, other)

    for desk in two:
        assert desk.voices.get(voice).text == "歩道がとても狭い。夜は暗い。柵もない。"
        assert desk.conflicts.count() == 0
        assert verify(desk._db) == []
        assert "（自動）" in {entry.who for entry in desk.history(voice)}


def test_who_goes_on_with_a_merged_text_ends_the_merge(three: tuple[Desk, Desk, Desk]) -> None:
    """A third one, who was away, only meets what somebody wrote; undo brings the merged text back."""
    one, other, away = three
    voice = kept(one, other, away)
    one.voices.edit(voice, text=TEXT.replace("狭い", "とても狭い"))
    other.voices.edit(voice, text=TEXT.replace("柵が", "柵も"))
    exchange(one, other)
    merged = one.voices.get(voice).text
    one.voices.edit(voice, text=merged + "雪も多い。")
    away.voices.edit(voice, text=TEXT.replace("夜は", "夜も"))
    exchange(*three)

    for desk in three:
        assert desk.voices.get(voice).text == "歩道がとても狭い。夜も暗い。柵もない。雪も多い。"
        assert desk.conflicts.count() == 0
    one.voices.edit(voice, text="別")
    one.undo()
    assert one.voices.get(voice).text == "歩道がとても狭い。夜も暗い。柵もない。雪も多い。"


def test_one_sentence_changed_twice_is_asked_about_with_a_proposal(two: tuple[Desk, Desk]) -> None:
    one, other = two
    voice = kept(one, other)
    one.voices.edit(voice, text=TEXT.replace("狭い", "とても狭い"))
    other.voices.edit(voice, text=TEXT.replace("狭い", "すこし狭い").replace("柵が", "柵も"))
    exchange(one, other)

    (conflict,) = one.conflicts.list()
    assert conflict.base == TEXT
    assert conflict.editor.kind is EditorKind.LONG
    assert conflict.proposal is not None
    assert conflict.proposal.text.endswith("夜は暗い。柵もない。")
    assert len(conflict.proposal.doubtful) == 1
    assert conflict.both == "\n".join(
        str(v.raw) for v in sorted(conflict.versions, key=lambda v: v.stamp)
    )
    assert other.conflicts.list()[0].proposal == conflict.proposal


def test_more_than_two_versions_are_decided_once_for_all(three: tuple[Desk, Desk, Desk]) -> None:
    voice = kept(*three)
    for desk, summary in zip(three, ("歩道が狭い", "夜は暗い", "柵がない"), strict=True):
        desk.voices.edit(voice, summary=summary)
    exchange(*three)

    (conflict,) = three[2].conflicts.list()
    assert {version.value for version in conflict.versions} == {
        "歩道が狭い", "夜は暗い", "柵がない",
    }  # fmt: skip
    three[2].conflicts.resolve(conflict.id, conflict.both, seen=conflict)
    exchange(*three)

    for desk in three:
        assert desk.conflicts.count() == 0
        assert sorted(desk.voices.get(voice).summary.split("／")) == sorted(
            ["歩道が狭い", "夜は暗い", "柵がない"]
        )


def test_two_who_decide_alike_at_once_are_no_new_conflict(two: tuple[Desk, Desk]) -> None:
    one, other = two
    voice = kept(one, other)
    one.voices.edit(voice, summary="甲")
    other.voices.edit(voice, summary="乙")
    exchange(one, other)
    for desk in two:
        desk.conflicts.resolve(desk.conflicts.list()[0].id, "甲")
    exchange(one, other)

    assert [desk.conflicts.count() for desk in two] == [0, 0]
    assert {desk.voices.get(voice).summary for desk in two} == {"甲"}


def test_a_version_that_came_while_somebody_decided_is_not_decided_away(
    three: tuple[Desk, Desk, Desk],
) -> None:
    one, other, late = three
    voice = kept(*three)
    for desk, summary in zip(three, "甲乙丙", strict=True):
        desk.voices.edit(voice, summary=summary)
    exchange(one, other)
    (looked_at,) = one.conflicts.list()
    exchange(one, late)

    with pytest.raises(WrongCall, match="新しい内容"):
        one.conflicts.resolve(looked_at.id, "甲", seen=looked_at)
    assert len(one.conflicts.list()[0].versions) == 3


# -- deletes against edits ----------------------------------------------------------------------


@pytest.mark.parametrize("deleted_first", [True, False])
@pytest.mark.parametrize("restored", [True, False])
def test_an_edit_that_the_deleting_desk_had_not_seen_is_shown_and_decided(
    two: tuple[Desk, Desk], deleted_first: bool, restored: bool
) -> None:
    """Whichever was first by the clock."""
    one, other = two
    voice = kept(one, other)
    steps: list[Callable[[], object]] = [
        lambda: one.voices.discard([voice]),
        lambda: other.voices.edit(voice, summary="歩道が狭い"),
    ]
    for step in steps if deleted_first else steps[::-1]:
        one.clock.moment += dt.timedelta(minutes=1)  # type: ignore[attr-defined]
        step()
    exchange(one, other)

    for desk in two:
        assert desk.voices.get(voice).discarded_at is not None
        assert desk.voices.get(voice).summary == "歩道が狭い"
        (conflict,) = desk.conflicts.of_record(voice)
        assert conflict.is_bin
        assert [v.value.splitlines()[0] for v in conflict.versions] == [
            "ごみ箱から戻す",
            "ごみ箱に入れたままにする",
        ]
        assert "要旨の変更：歩道が狭い" in conflict.versions[0].value
        assert verify(desk._db) == []
    (conflict,) = other.conflicts.list()
    other.conflicts.resolve(conflict.id, conflict.versions[0 if restored else 1].raw)
    exchange(one, other)

    for desk in two:
        assert desk.conflicts.count() == 0
        assert (desk.voices.get(voice).discarded_at is None) is restored


@pytest.mark.parametrize("known", [True, False])
def test_a_response_to_a_voice_that_was_deleted_meanwhile_is_shown(
    two: tuple[Desk, Desk], known: bool
) -> None:
    """Parts of a record are edits of it: a response, an item of an agenda, a further voice."""
    one, other = two
    voice = kept(one, other)
    other.voices.add_response(voice, "現場を確かめた。")
    if known:
        exchange(one, other)
    one.voices.discard([voice])
    exchange(one, other)

    for desk in two:
        assert desk.conflicts.count() == (0 if known else 1)
        assert verify(desk._db) == []
        for conflict in desk.conflicts.list():
            assert conflict.is_bin
            assert "対応の追加：現場を確かめた。" in conflict.versions[0].value
            assert desk.voices.rows([desk.voices.key_of(voice)])[0].has_conflict


def test_a_deletion_that_knew_of_the_edit_is_no_conflict(two: tuple[Desk, Desk]) -> None:
    one, other = two
    voice = kept(one, other)
    other.voices.edit(voice, summary="歩道が狭い", text=TEXT + "雪。")
    exchange(one, other)
    one.voices.discard([voice])
    exchange(one, other)

    assert [desk.conflicts.count() for desk in two] == [0, 0]


def test_two_who_delete_one_record_agree(two: tuple[Desk, Desk]) -> None:
    one, other = two
    voice = kept(one, other)
    for desk in two:
        one.clock.moment += dt.timedelta(minutes=1)  # type: ignore[attr-defined]
        desk.voices.discard([voice])
    exchange(one, other)

    assert [desk.conflicts.count() for desk in two] == [0, 0]
    assert one.voices.get(voice).discarded_at == other.voices.get(voice).discarded_at


# -- links and order -----------------------------------------------------------------------------


def test_two_who_link_one_voice_make_one_link(two: tuple[Desk, Desk]) -> None:
    one, other = two
    voice = kept(one, other)
    request = one.requests.add(title="歩道").id
    exchange(one, other)
    for desk in two:
        one.clock.moment += dt.timedelta(minutes=1)  # type: ignore[attr-defined]
        desk.requests.link(request, voice)
    exchange(one, other)

    for desk in two:
        assert [row.voice.id for row in desk.requests.evidence(request)] == [voice]
        assert desk.conflicts.count() == 0


def test_adding_moving_and_taking_away_at_once_ends_in_one_order(two: tuple[Desk, Desk]) -> None:
    one, other = two
    meeting = one.meetings.add(MeetingKind.WARD_MAYORS, dt.date(2026, 12, 1)).id
    for title in "甲乙丙":
        one.meetings.add_item(meeting, title=title)
    exchange(one, other)
    first, second, third = [item.id for item in one.meetings.items(meeting)]
    one.meetings.move_item(third, 0)
    one.meetings.add_item(meeting, title="一", at=1)
    one.meetings.discard_item(second)
    other.meetings.move_item(third, 1)
    other.meetings.move_item(first, 2)
    other.meetings.add_item(meeting, title="二", at=1)
    exchange(one, other)

    titles = [[item.title for item in desk.meetings.items(meeting)] for desk in two]
    assert titles[0] == titles[1]
    assert sorted(titles[0]) == sorted("甲丙一二")
    assert [desk.conflicts.count() for desk in two] == [0, 0]


def test_between_two_items_with_one_key_something_can_be_put(two: tuple[Desk, Desk]) -> None:
    """Both desks put an item at one place: their keys are equal."""
    one, other = two
    meeting = one.meetings.add(MeetingKind.WARD_MAYORS, dt.date(2026, 12, 1)).id
    exchange(one, other)
    one.meetings.add_item(meeting, title="甲")
    other.meetings.add_item(meeting, title="乙")
    exchange(one, other)
    items = one.meetings.items(meeting)
    assert items[0].position == items[1].position

    one.meetings.add_item(meeting, title="間", at=1)
    exchange(one, other)
    for desk in two:
        assert [item.title for item in desk.meetings.items(meeting)][1] == "間"
    other.meetings.move_item(items[1].id, 0)
    exchange(one, other)

    shown = [[item.title for item in desk.meetings.items(meeting)] for desk in two]
    assert shown[0] == shown[1] == [items[1].title, items[0].title, "間"]


def test_what_another_office_has_to_decide_is_theirs(
    two: tuple[Desk, Desk], make_desk: Callable[..., Desk]
) -> None:
    one, other = two
    south = make_desk("南区役所", "南 太郎")
    voice = kept(one, other, south)
    one.voices.edit(voice, summary="甲")
    other.voices.edit(voice, summary="乙")
    exchange(one, other, south)

    assert (south.conflicts.count(), south.conflicts.list()) == (0, ())
    (conflict,) = south.conflicts.of_record(voice)
    with pytest.raises(NotAllowed):
        south.conflicts.resolve(conflict.id, "甲")
    assert one.conflicts.count() == 1


# -- every field can be decided --------------------------------------------------------------------


def test_a_contact_in_conflict_is_found_from_its_voice(two: tuple[Desk, Desk]) -> None:
    one, other = two
    voice = kept(one, other, contact=ContactDraft(name="山田", phone="093-111-1111"))
    one.voices.keep_contact(voice, phone="093-222-2222")
    other.voices.keep_contact(voice, phone="093-333-3333")
    exchange(one, other)

    (conflict,) = one.conflicts.of_record(voice)
    assert conflict.place == ("voice", voice)
    assert conflict.record_title.endswith("（連絡先）")
    assert one.voices.rows([one.voices.key_of(voice)])[0].has_conflict


def test_every_field_has_an_editor_and_every_choice_something_to_choose(desk: Desk) -> None:
    for kind in SYNCED:
        for name in fields_of(kind):
            editor = editor_of(desk.city, kind, name, ["値"])
            if editor.kind is EditorKind.CHOICE and name not in {"policy_plan_id", "parent_id"}:
                assert editor.options, (kind, name)
    days = {name for kind in SYNCED for name in SYNCED[kind] if name.endswith("_on")}
    assert days
    assert editor_of(desk.city, "voice", "due_on", []).kind is EditorKind.DAY
    assert editor_of(desk.city, "request", "estimated_cost", []).kind is EditorKind.AMOUNT
    assert editor_of(desk.city, "meeting", "starts_at", []).kind is EditorKind.TIME
    assert editor_of(desk.city, "voice", "discarded_at", []).kind is EditorKind.NONE


def test_what_cannot_be_written_is_refused(two: tuple[Desk, Desk]) -> None:
    one, other = two
    voice = kept(one, other)
    one.voices.discard([voice])
    other.voices.edit(voice, summary="歩道が狭い")
    exchange(one, other)
    (conflict,) = one.conflicts.list()

    with pytest.raises(WrongCall):
        one.conflicts.resolve(conflict.id, "昨日")
    one.conflicts.resolve(conflict.id, None)
    with pytest.raises(RecordNotFound):
        one.conflicts.resolve(conflict.id, None)


# -- over a share ----------------------------------------------------------------------------------


def test_over_a_share_texts_merge_and_a_decision_reaches_everybody(town: Any) -> None:
    """Also at headquarters, which only reads the ward's voices."""
    hq = town.found("総務市民局")
    one = town.join(hq, "北区役所", admin=True)
    other = town.join(one, "北区役所")
    voice = one.voices.keep(VoiceDraft(text=TEXT, summary="歩道")).id
    town.sync(one, other, hq)
    one.voices.edit(voice, text=TEXT.replace("狭い", "とても狭い"), summary="甲")
    other.voices.edit(voice, text=TEXT.replace("柵が", "柵も"), summary="乙")
    town.sync(one, other, hq)

    assert {desk.voices.get(voice).text for desk in (one, other, hq)} == {
        "歩道がとても狭い。夜は暗い。柵もない。"
    }
    assert [desk.conflicts.count() for desk in (one, other, hq)] == [1, 1, 0]
    (conflict,) = other.conflicts.list()
    other.conflicts.resolve(conflict.id, conflict.both, seen=conflict)
    town.sync(other, one, hq)
    assert [desk.conflicts.count() for desk in (one, other, hq)] == [0, 0, 0]
    assert {desk.voices.get(voice).summary for desk in (one, other, hq)} == {conflict.both}
    assert hq.conflicts.of_record(voice) == ()


def test_personal_data_in_between_leaves_no_conflict_behind(town: Any) -> None:
    """The city lacks what stayed in the office; what replaced it names all that it replaced."""
    hq = town.found("総務市民局")
    one = town.join(hq, "北区役所", admin=True)
    other = town.join(one, "北区役所")
    voice = one.voices.keep(VoiceDraft(text=TEXT)).id
    town.sync(one, other, hq)
    one.voices.edit(voice, text=TEXT + "電話は093-582-1234。")
    other.voices.edit(voice, text=TEXT.replace("狭い", "とても狭い"))
    town.sync(one, other, hq)
    merged = one.voices.get(voice).text
    assert (
        merged
        == other.voices.get(voice).text
        == "歩道がとても狭い。夜は暗い。柵がない。電話は093-582-1234。"
    )
    assert "093" not in hq.voices.get(voice).text
    one.voices.edit(voice, text=merged.replace("電話は093-582-1234。", ""))
    town.sync(one, other, hq)

    assert {d.voices.get(voice).text for d in (one, other, hq)} == {
        "歩道がとても狭い。夜は暗い。柵がない。"
    }
    assert [verify(d._db) for d in (one, other, hq)] == [[], [], []]
    assert hq.conflicts.of_record(voice) == ()
