"""Answers are kept to be used again: found at once, without the name of who asked first."""

from __future__ import annotations

import datetime as dt

import pytest

from wardapp.desk import Desk
from wardapp.domain.saved_answer import SavedAnswerState, without_personal_data
from wardapp.domain.voice import ContactDraft, VoiceDraft
from wardapp.errors import InputRefused, NotAllowed, TextRefused


def _answered(desk: Desk) -> str:
    voice = desk.voices.keep(
        VoiceDraft(text="山田太郎です。街灯が消えています。093-582-1111まで電話をください。"),
        ContactDraft(name="山田 太郎", phone="093-582-1111"),
    ).id
    desk.voices.add_response(
        voice, "山田様へ、街灯は3日以内に交換しますとお答えした。", is_answer=True
    )
    return voice


def test_an_answer_given_becomes_an_answer_to_use_without_who_asked(desk: Desk) -> None:
    voice = _answered(desk)

    made = desk.answers.get(desk.answers.add_from_voice(voice).id)

    assert made.state is SavedAnswerState.DRAFT
    assert made.voice_id == voice
    assert "街灯が消えています" in made.question
    for private in ("山田", "太郎", "093"):
        assert private not in made.question + made.answer


def test_a_voice_makes_one_saved_answer_however_often_the_key_is_pressed(desk: Desk) -> None:
    voice = _answered(desk)

    first = desk.answers.add_from_voice(voice).id

    assert desk.answers.add_from_voice(voice).id == first
    assert len(desk.answers.of_voice(voice)) == 1


def test_a_voice_without_an_answer_makes_none(desk: Desk) -> None:
    voice = desk.voices.keep(VoiceDraft(text="街灯が暗い")).id

    with pytest.raises(InputRefused):
        desk.answers.add_from_voice(voice)


def test_an_answer_is_found_by_any_part_of_its_words_and_after_each_change(desk: Desk) -> None:
    record = desk.answers.add("粗大ごみの出し方", "電話で申し込みます。", keywords="ソファー").id
    desk.answers.add("街灯の故障", "番号札を確かめます。")

    def found(query: str) -> list[str]:
        return [answer.id for answer in desk.answers.list(query)]

    assert found("ゴミ") == found("そふぁ") == found("申し込") == [record]
    desk.answers.edit(record, question="大型ごみの出し方")
    assert found("粗大") == []
    assert found("大型") == [record]
    desk.answers.discard([record])
    assert found("大型") == []


def test_only_what_was_looked_through_and_is_not_past_its_day_may_be_given(desk: Desk) -> None:
    record = desk.answers.add("転入の届け", "14日以内です。").id
    today = desk.today()
    assert not desk.answers.get(record).may_be_given(today)

    desk.answers.approve(record)
    approved = desk.answers.get(record)
    assert approved.may_be_given(today)
    assert approved.valid_until is not None
    assert (approved.valid_until.month, approved.valid_until.day) == (3, 31)

    desk.answers.edit(record, valid_until_on=today - dt.timedelta(days=1))
    assert not desk.answers.get(record).may_be_given(today)
    assert [answer.id for answer in desk.answers.to_look_through()] == [record]
    desk.answers.withdraw(record)
    assert desk.answers.to_look_through() == ()


def test_approving_can_be_taken_back(desk: Desk) -> None:
    record = desk.answers.add("転入の届け", "14日以内です。").id
    desk.answers.approve(record)

    desk.undo()

    assert desk.answers.get(record).state is SavedAnswerState.DRAFT


def test_an_empty_question_or_answer_is_refused(desk: Desk) -> None:
    with pytest.raises(TextRefused):
        desk.answers.add(" ", "答え")
    record = desk.answers.add("質問", "答え").id
    with pytest.raises(TextRefused):
        desk.answers.edit(record, answer="")


def test_another_offices_answer_is_copied_not_changed(desk: Desk) -> None:
    other = next(o.id for o in desk.city.offices() if o.id != desk.office.id)
    record = desk.answers.add("質問", "答え", keywords="言葉").id
    desk.edit_record("saved_answer", record, office_id=other)

    with pytest.raises(NotAllowed):
        desk.answers.edit(record, answer="別の答え")
    copy = desk.answers.get(desk.answers.copy(record).id)

    assert (copy.question, copy.answer, copy.office_id) == ("質問", "答え", desk.office.id)
    assert copy.state is SavedAnswerState.DRAFT


def test_names_are_left_out_also_where_only_the_family_name_stands() -> None:
    text = without_personal_data("佐藤さんの件、090-1234-5678へ。", ["佐藤　花子"])

    assert text == "（略）さんの件、（略）へ。"


def test_the_database_finds_nothing_wrong_with_the_index_of_answers(desk: Desk) -> None:
    desk.answers.add("質問", "答え")

    assert desk.verify() == []
