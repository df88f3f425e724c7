"""Repeated callers and many-voiced matters: kept apart, linked, counted both ways, undoable."""

from __future__ import annotations

import datetime as dt

import pytest

from wardapp.desk import Desk
from wardapp.domain.approach import missing_in
from wardapp.domain.voice import ContactDraft, VoiceDraft, VoiceKind, VoiceState
from wardapp.domain.voice_list import VoiceFilter
from wardapp.errors import InputRefused, NotAllowed


def _keep(
    desk: Desk, text: str = "街灯が暗い", name: str = "", phone: str = "", **more: object
) -> str:
    contact = ContactDraft(name=name, phone=phone) if name or phone else None
    return desk.voices.keep(VoiceDraft(text=text, **more), contact).id  # type: ignore[arg-type]


def _listed(desk: Desk, **wanted: object) -> set[str]:
    keys = desk.voices.ids(VoiceFilter(**wanted))  # type: ignore[arg-type]
    return {row.id for row in desk.voices.rows(keys)}


# -- merging, linking, splitting ------------------------------------------------------------------


def test_merging_keeps_both_texts_and_shows_each_where_the_other_is(desk: Desk) -> None:
    first, second = _keep(desk, "街灯が暗い"), _keep(desk, "同じ街灯の件です")

    desk.matters.merge(first, [second])

    assert desk.voices.get(second).text == "同じ街灯の件です"
    assert desk.matters.links(second).merged_into == first
    assert desk.matters.links(first).merged_here == (second,)
    assert second not in _listed(desk)
    assert second in _listed(desk, merged=True)
    assert any("まとめた先" in entry.label for entry in desk.history(second))
    desk.undo()
    assert {first, second} <= _listed(desk)


def test_a_merge_is_taken_apart_again(desk: Desk) -> None:
    first, second = _keep(desk), _keep(desk)
    desk.matters.merge(first, [second])

    desk.matters.unmerge(second)

    assert not desk.matters.links(second).merged_into
    assert desk.voices.get(second).state is VoiceState.IN_PROGRESS


def test_nothing_is_merged_into_itself_by_whatever_way_round(desk: Desk) -> None:
    first, second, third = _keep(desk), _keep(desk), _keep(desk)
    desk.matters.merge(first, [second])
    desk.matters.merge(third, [first])

    with pytest.raises(InputRefused):
        desk.matters.merge(second, [third])
    with pytest.raises(InputRefused):
        desk.matters.merge(first, [first])


def test_voices_of_one_matter_find_each_other_and_matters_become_one(desk: Desk) -> None:
    first, second, third, fourth = (_keep(desk) for _ in range(4))
    one = desk.matters.link([first, second]).id
    desk.matters.link([third, fourth])

    desk.matters.link([second, third])

    assert set(desk.matters.links(first).same_matter) == {second, third, fourth}
    assert desk.matters.get(one).voices == 4
    assert [matter.id for matter in desk.matters.list()] == [one]
    desk.matters.unlink(first)
    assert desk.matters.links(first).same_matter == ()
    desk.undo()
    assert set(desk.matters.links(first).same_matter) == {second, third, fourth}


def test_a_voice_with_several_points_is_split_and_stays_as_it_was_said(desk: Desk) -> None:
    voice = _keep(desk, "街灯が暗い。\nそれから公園の草が伸びている。", name="山田 太郎")

    made = desk.matters.split(voice, ["街灯が暗い", "公園の草が伸びている", " "])

    parts = desk.matters.links(voice).split_here
    assert set(parts) == made.touched["voice"] - {voice}
    assert len(parts) == 2
    assert desk.voices.get(voice).text.startswith("街灯が暗い。")
    contact = desk.voices.contact(parts[0])
    assert contact is not None
    assert contact.name == "山田 太郎"
    with pytest.raises(InputRefused):
        desk.matters.split(voice, ["一つだけ"])
    desk.undo()
    assert desk.matters.links(voice).split_here == ()


def test_another_offices_voice_is_not_merged_here(desk: Desk) -> None:
    first, second = _keep(desk), _keep(desk)
    other = next(o.id for o in desk.city.offices() if o.id != desk.office.id)
    desk.edit_record("voice", second, office_id=other)

    with pytest.raises(NotAllowed):
        desk.matters.merge(first, [second])
    assert not desk.matters.links(second).merged_into


# -- callers --------------------------------------------------------------------------------------


def test_the_same_person_is_proposed_with_the_reason_and_confirmed_by_somebody(desk: Desk) -> None:
    first = _keep(desk, name="山田 太郎", phone="093-111-2222")
    by_phone = _keep(desk, phone="０９３（１１１）２２２２")
    by_name = _keep(desk, name="山田　太郎")
    _keep(desk, name="別人")

    found = dict(desk.callers.proposals(first))
    assert found == {by_phone: "同じ電話番号", by_name: "同じ氏名"}
    desk.callers.same_person([first, by_phone])

    assert desk.callers.of_voice(by_phone) == desk.callers.of_voice(first)
    assert desk.matters.links(first).same_caller == (by_phone,)
    assert dict(desk.callers.proposals(first)) == {by_name: "同じ氏名"}
    desk.undo()
    assert desk.callers.of_voice(first) is None


def test_persons_are_counted_once_voices_and_matters_each_their_own_way(desk: Desk) -> None:
    before = desk.voices.counted(VoiceFilter(merged=True))
    often = [_keep(desk, name="山田 太郎", phone="093-111-2222") for _ in range(3)]
    desk.callers.same_person(often)
    others = [_keep(desk) for _ in range(2)]
    desk.matters.link([often[0], *others])

    found = desk.voices.counted(VoiceFilter(merged=True))

    assert found.voices - before.voices == 5
    assert found.persons - before.persons == 3
    assert found.matters - before.matters == 3


def test_several_matters_of_one_call_are_one_person(desk: Desk) -> None:
    before = desk.voices.counted(VoiceFilter())
    first = _keep(desk, name="山田 太郎")
    _keep(desk, "別の件", call_id=first)

    found = desk.voices.counted(VoiceFilter())

    assert (found.voices - before.voices, found.persons - before.persons) == (2, 1)


def test_somebody_else_is_taken_out_again(desk: Desk) -> None:
    first, second = _keep(desk, name="山田"), _keep(desk, name="山田")
    desk.callers.same_person([first, second])

    desk.callers.another_person(second)

    assert desk.matters.links(first).same_caller == ()
    with pytest.raises(InputRefused):
        desk.callers.same_person([first, _keep(desk)])


# -- organisations --------------------------------------------------------------------------------


def test_an_association_is_heard_year_by_year_with_what_became_of_it(desk: Desk) -> None:
    group = desk.organisations.add("城野自治会", number="12").id
    last = _keep(
        desk,
        "側溝のふた",
        kind=VoiceKind.ASSOCIATION,
        organisation_id=group,
        asked_year=2025,
        received_on=dt.date(2025, 6, 1),
        asked_number="1",
    )
    this = _keep(
        desk,
        "側溝のふた（継続）",
        kind=VoiceKind.ASSOCIATION,
        organisation_id=group,
        asked_year=2026,
        continues_id=last,
        asked_number="2",
        asked_priority=1,
    )

    assert desk.organisations.requests(group) == (this, last)
    assert desk.matters.links(this).before == (last,)
    assert desk.matters.links(last).after == (this,)
    assert desk.organisations.get(group).voices == 2


def test_who_has_said_nothing_this_year_is_listed(desk: Desk) -> None:
    quiet = desk.organisations.add("静かな自治会").id
    loud = desk.organisations.add("にぎやかな自治会").id
    _keep(desk, organisation_id=loud)

    silent = desk.organisations.list(silent_in=2026)

    assert quiet in [one.id for one in silent]
    assert loud not in [one.id for one in silent]


def test_a_new_head_takes_over_and_the_one_before_stays_in_the_history(desk: Desk) -> None:
    group = desk.organisations.add("城野自治会").id
    desk.organisations.hand_over(group, dt.date(2025, 4, 1), name="前任 一郎", phone="093-1")
    desk.organisations.hand_over(group, dt.date(2026, 4, 1), name="後任 二郎")

    present, before = desk.organisations.contacts(group)

    assert (present.name, present.to_on) == ("後任 二郎", None)
    assert (before.name, before.to_on) == ("前任 一郎", dt.date(2026, 3, 31))
    assert "一郎" not in repr(before)


def test_organisations_are_found_by_part_of_name_reading_or_number(desk: Desk) -> None:
    group = desk.organisations.add("城野自治会", kana="じょうのじちかい", number="12").id

    for query in ("城野", "ジョウノ", "12"):
        assert group in [one.id for one in desk.organisations.list(query)]


# -- approaches -----------------------------------------------------------------------------------


def test_an_approach_says_what_its_record_lacks_and_blocks_nothing(desk: Desk) -> None:
    voice = _keep(desk, "道路の拡幅について")
    assert missing_in(desk.approaches.of_voice(voice)) == ["働き掛けの記録がありません。"]

    desk.approaches.keep(voice, name="議員", staff="松尾", asked="早く進めてほしい")

    record = desk.approaches.of_voice(voice)
    assert "対応した職員が二人以上書かれていません。" in missing_in(record)
    assert desk.voices.get(voice).kind is VoiceKind.APPROACH
    desk.approaches.keep(
        voice,
        staff="松尾、広田",
        met_at="11月24日10時",
        place="区役所",
        replied="持ち帰る",
        confirmed_on=desk.today(),
    )
    assert missing_in(desk.approaches.of_voice(voice)) == []


def test_what_was_said_by_an_approach_stays_in_its_office(desk: Desk) -> None:
    voice = _keep(desk, "道路の拡幅を早く進めてほしい", kind=VoiceKind.APPROACH)

    assert desk.is_private("voice", voice, "道路の拡幅を早く進めてほしい")
    assert not desk.is_private("voice", _keep(desk), "道路の拡幅を早く進めてほしい")


def test_nothing_of_all_this_disturbs_the_database(desk: Desk) -> None:
    first, second = _keep(desk, name="山田"), _keep(desk, name="山田")
    desk.matters.merge(first, [second])
    desk.matters.link([first, second])
    desk.callers.same_person([first, second])

    assert desk.verify() == []
