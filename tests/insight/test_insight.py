"""Help while typing: similar voices, suggestions learned from the records, heard before."""

from __future__ import annotations

import zlib

import pytest

from wardapp.desk import Desk
from wardapp.desk.insight import DeskInsight
from wardapp.domain.voice import ContactDraft, VoiceDraft

LAMP = "駅前の街灯が切れて暗いので、帰り道がこわい"
WASTE = "ごみ集積所にカラスが来て、生ごみが散らかっている"


def _keep_many(desk: Desk) -> tuple[str, str]:
    first, second = (c.id for c in desk.city.categories()[:2])
    for number in range(6):
        desk.voices.keep(VoiceDraft(text=f"{LAMP}。{number}番目の電柱", category_id=first))
        desk.voices.keep(VoiceDraft(text=f"{WASTE}。{number}番目の角", category_id=second))
    return first, second


def test_the_like_voice_comes_first_with_its_last_answer_and_the_shared_words(desk: Desk) -> None:
    lamp = desk.voices.keep(VoiceDraft(text=LAMP)).id
    desk.voices.keep(VoiceDraft(text=WASTE))
    desk.voices.add_response(lamp, "調べます", is_answer=True)
    desk.voices.add_response(lamp, "来週取り替えます", is_answer=True)

    found = desk.insight.similar("街灯が切れていて夜道が暗い")

    assert found[0].id == lamp
    assert found[0].answer == "来週取り替えます"
    assert found[0].reason.startswith("共通する言葉：")
    assert "街灯" in found[0].reason


def test_a_voice_in_the_bin_or_not_wanted_is_not_shown(desk: Desk) -> None:
    gone = desk.voices.keep(VoiceDraft(text=LAMP)).id
    own = desk.voices.keep(VoiceDraft(text=LAMP)).id
    desk.voices.discard([gone])

    assert not {gone, own} & {v.id for v in desk.insight.similar(LAMP, without=[own])}


@pytest.mark.parametrize("text", ["", "。", '"', "あ", "\x00", "𠮷" * 3, "* OR (", "x" * 100_000])
def test_no_text_breaks_the_help(desk: Desk, text: str) -> None:
    desk.insight.similar(text, place=text)
    desk.insight.suggest(text)
    desk.insight.heard_before(ContactDraft(name=text, phone=text), place=text)


def test_a_category_is_suggested_with_its_reason_and_follows_corrections(desk: Desk) -> None:
    first, second = _keep_many(desk)
    lamp = next(s for s in desk.insight.suggest(LAMP) if s.target == "category")
    assert lamp.id == first
    assert "街灯" in lamp.reason or "灯" in lamp.reason

    for voice in [v.id for v in desk.insight.similar(LAMP, limit=20) if "街灯が切れて" in v.text]:
        desk.voices.edit(voice, category_id=second)

    assert first not in {s.id for s in desk.insight.suggest(LAMP)}


def test_too_weak_is_none(desk: Desk) -> None:
    _keep_many(desk)

    assert desk.insight.suggest("Zqxj vvkw") == []


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"garbage",
        bytes(range(256)),
        zlib.compress(b"[]"),
        zlib.compress(b"null"),
        zlib.compress(b"\xff\xfe"),
        zlib.compress(b'{"version": 1}'),
        zlib.compress(b'{"version": 999}'),
    ],
)
def test_a_damaged_model_is_made_anew(desk: Desk, payload: bytes) -> None:
    first, _ = _keep_many(desk)
    desk.insight.suggest(LAMP)
    with desk.database.write() as writing:
        writing.execute("UPDATE learned SET payload = ?", (payload,))

    fresh = DeskInsight(desk)

    assert first in {s.id for s in fresh.suggest(LAMP)}
    assert desk.database.one("SELECT payload FROM learned") != (payload,)


def test_what_was_learned_is_there_after_a_restart_and_catches_up(desk: Desk) -> None:
    first, _ = _keep_many(desk)
    desk.insight.rebuild()
    desk.voices.keep(VoiceDraft(text=LAMP, category_id=first))

    found = DeskInsight(desk).suggest(LAMP)

    assert any("7件" in s.reason or "8件" in s.reason for s in found if s.id == first)


def test_the_same_telephone_however_written_and_the_same_place_were_heard_before(
    desk: Desk,
) -> None:
    person = ContactDraft(name="見本 太郎", phone="093-555-0123")
    voice = desk.voices.keep(VoiceDraft(text=LAMP, place="若葉公園"), person).id

    by_phone = desk.insight.heard_before(ContactDraft(phone="０９３（５５５）０１２３"))
    by_place = desk.insight.heard_before(place="若葉公園")

    assert [(h.what, h.voice_ids) for h in by_phone] == [("contact", (voice,))]
    assert [(h.what, h.voice_ids) for h in by_place] == [("place", (voice,))]
    assert desk.insight.heard_before(ContactDraft(phone="093-555-9999")) == []
