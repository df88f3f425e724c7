"""An enrolled desk with a changed program: it may speak for itself alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from wardapp.desk import Desk
from wardapp.desk.publishing import Publishing
from wardapp.domain.voice import ContactDraft, VoiceDraft
from wardapp.sync import bundle as bundles
from wardapp.sync.keys import CITY

NORTH, SOUTH, HEADQUARTERS = "北区役所", "南区役所", "総務市民局"
Town = Any  # conftest.Town: importlib mode has no import of conftest


@pytest.fixture
def three(town: Town) -> tuple[Desk, Desk, Desk]:
    """Headquarters, an honest desk and a hostile one."""
    hq = town.found()
    honest, hostile = town.join(hq, NORTH), town.join(hq, SOUTH)
    town.sync(hq, honest, hostile)
    return hq, honest, hostile


def warned(desk: Desk) -> bool:
    return any("決まりに合わない" in warning for warning in desk.sync().warnings)


def test_a_desk_cannot_write_in_the_name_of_another(
    three: tuple[Desk, Desk, Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    hq, honest, hostile = three
    voice = str(honest.voices.keep(VoiceDraft(text="街灯が暗い")).id)
    honest.sync()
    hostile.sync()
    real = Publishing.split

    def as_another(self: Publishing, change: Any) -> Any:
        for audience, part in real(self, change):
            forged = part.stamp[:-16] + honest.id
            yield audience, replace(part, stamp=forged, desk=honest.id)

    with monkeypatch.context() as patched:
        patched.setattr(Publishing, "split", as_another)
        hostile.edit_record("voice", voice, state="closed")
        hostile.sync()

    assert warned(hq)
    assert warned(honest)
    assert hq.voices.get(voice).state == honest.voices.get(voice).state == "received"


def test_personal_data_sent_to_the_whole_city_is_not_taken(
    three: tuple[Desk, Desk, Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    hq, honest, hostile = three

    with monkeypatch.context() as patched:
        patched.setattr(Publishing, "split", lambda _self, change: [(CITY, change)])
        hostile.voices.keep(
            VoiceDraft(text="声"), ContactDraft(name="秘田 密子", phone="093-000-0000")
        )
        hostile.sync()

    assert warned(hq)
    assert warned(honest)
    for desk in (hq, honest):
        assert not desk._db.all("SELECT 1 FROM contact")
        assert desk.verify() == []


def test_a_history_that_was_rewritten_is_noticed_and_not_followed(
    three: tuple[Desk, Desk, Desk], town: Town
) -> None:
    """Two bundles of one number: who has read the first does not read what builds on the second."""
    hq, honest, hostile = three
    first = str(hostile.voices.keep(VoiceDraft(text="最初の声")).id)
    hostile.sync()
    hq.sync()
    member = hostile.share._membership()
    name = sorted(town.folder.glob(f"log/*/{hostile.id}-*.wab"))[-1]
    header, _ = bundles.read_header(name.read_bytes())
    other = bundles.encode(
        share=header.share,
        desk=header.desk,
        seq=header.seq,
        previous=header.previous,
        made_ms=header.made,
        sections=[],
        key=member.signing_key(),
    )
    name.write_bytes(other)
    hostile.share._state.set(bundle_hash=bundles.bundle_hash(other))
    later = str(hostile.voices.keep(VoiceDraft(text="書き換えた後の声")).id)
    hostile.sync()

    warnings = hq.sync().warnings

    assert any("並びが正しくない" in warning for warning in warnings)
    assert hq.voices.get(first).text == "最初の声"
    assert hq._db.one("SELECT 1 FROM voice WHERE id = ?", (later,)) is None
    kept = str(honest.voices.keep(VoiceDraft(text="ほかの端末の声")).id)
    honest.sync()
    hq.sync()
    assert hq.voices.get(kept).text == "ほかの端末の声"
