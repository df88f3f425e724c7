"""What headquarters must know at once, and who has seen it."""

from __future__ import annotations

import datetime as dt

import pytest

from wardapp.desk import Desk
from wardapp.domain.voice import VoiceDraft
from wardapp.errors import InputRefused, NotAllowed, TextRefused


def test_a_voice_is_marked_once_with_its_reason_and_can_be_ended(desk: Desk) -> None:
    voice = desk.voices.keep(VoiceDraft(text="橋の手すりが落ちかけている" * 9)).id

    first = desk.flashes.mark("けが人が出るおそれ", voice_id=voice).id
    again = desk.flashes.mark("通行止めにした", voice_id=voice).id

    assert first == again
    flash = desk.flashes.get(first)
    assert flash.reason == "通行止めにした"
    assert flash.title.endswith("…")
    assert [one.id for one in desk.flashes.current()] == [first]
    desk.flashes.end(first)
    assert desk.flashes.current() == ()
    assert desk.flashes.of_voice(voice) is None
    assert [one.id for one in desk.flashes.between(desk.today())] == [first]


def test_marking_can_be_taken_back(desk: Desk) -> None:
    voice = desk.voices.keep(VoiceDraft(text="橋の手すり")).id
    desk.flashes.mark("危険", voice_id=voice)

    desk.undo()

    assert desk.flashes.of_voice(voice) is None


def test_a_topic_without_a_voice_needs_a_title_and_always_a_reason(desk: Desk) -> None:
    with pytest.raises(TextRefused):
        desk.flashes.mark("急ぎ")
    with pytest.raises(TextRefused):
        desk.flashes.mark(" ", title="断水")

    assert desk.flashes.get(desk.flashes.mark("三千戸", title="断水").id).title == "断水"


def test_a_receipt_is_left_once_an_office(desk: Desk) -> None:
    flash = desk.flashes.mark("三千戸", title="断水").id

    desk.flashes.confirm(flash)
    desk.flashes.confirm(flash)

    (receipt,) = desk.flashes.get(flash).receipts
    assert receipt.office_id == desk.office.id
    assert receipt.person_id == desk.person.id
    assert receipt.seen_on == desk.today()


def test_another_offices_flash_is_not_ended_here(desk: Desk) -> None:
    flash = desk.flashes.mark("三千戸", title="断水").id
    other = next(o.id for o in desk.city.offices() if o.id != desk.office.id)
    desk.edit_record("flash", flash, office_id=other)

    with pytest.raises(NotAllowed):
        desk.flashes.end(flash)


def test_an_old_flash_leaves_the_first_screen_by_itself(desk: Desk) -> None:
    flash = desk.flashes.mark("三千戸", title="断水").id
    desk.edit_record("flash", flash, marked_on=desk.today() - dt.timedelta(days=61))

    assert desk.flashes.current() == ()


def test_a_missing_flow_of_information_holds_no_personal_data(desk: Desk) -> None:
    made = desk.information_gaps.add(
        "就学後の家庭の状況",
        missing="給食費の未納",
        from_whom="学校",
        legal_ground="",
        obstacle="目的外利用",
    ).id

    with pytest.raises(InputRefused):
        desk.information_gaps.edit(made, missing="母親の携帯は090-1234-5678")

    assert desk.information_gaps.get(made).missing == "給食費の未納"
