"""The recovery kit: an office that lost all its desks comes back with a sheet of paper."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest

from wardapp.desk import Desk
from wardapp.domain.voice import ContactDraft, VoiceDraft
from wardapp.errors import DeskRevoked, InputRefused, NotAllowed, ShareForeign
from wardapp.sync.recovery import LABEL, kit_from_text

NORTH, SOUTH, HEADQUARTERS = "北区役所", "南区役所", "総務市民局"
Town = Any  # conftest.Town: importlib mode has no import of conftest


@pytest.fixture
def office(town: Town) -> tuple[Desk, Desk]:
    """Headquarters and the one desk of a ward, an administrator's."""
    hq = town.found()
    ward = town.join(hq, NORTH, "北の管理者", admin=True)
    town.sync(hq, ward)
    return hq, ward


def test_with_the_paper_a_new_desk_reads_what_the_lost_one_wrote(
    office: tuple[Desk, Desk], town: Town
) -> None:
    hq, ward = office
    kit = ward.share.make_recovery_kit()
    voice = str(
        ward.voices.keep(
            VoiceDraft(text="街灯が暗い"), ContactDraft(name="秘田 密子", phone="093-000-0000")
        ).id
    )
    town.sync(ward, hq)
    hq.share.revoke("北の管理者")
    ward.close()

    new = town.desk(NORTH)
    brought = new.share.recover(town.folder, kit.text, "広聴係の新しい端末")
    town.sync(new, hq, new)

    assert brought >= 2
    assert [f.sentence for f in new.share.check()] == []
    assert new.voices.contact(voice).name == "秘田 密子"
    assert new.share.state().administrator
    clerk = town.desk(NORTH)
    new.share.approve("窓口", " ".join(clerk.share.join(town.folder, "窓口")))
    town.sync(clerk, new)
    assert clerk.voices.contact(voice).phone == "093-000-0000"


def test_the_paper_is_given_the_keys_that_are_made_after_it(
    office: tuple[Desk, Desk], town: Town
) -> None:
    hq, ward = office
    kit = ward.share.make_recovery_kit()
    clerk = town.join(ward, NORTH, "窓口")
    town.sync(ward, hq, clerk)
    ward.share.revoke("窓口")
    voice = str(ward.voices.keep(VoiceDraft(text="声"), ContactDraft(name="秘田 密子")).id)
    town.sync(ward, hq)

    new = town.desk(NORTH)
    new.share.recover(town.folder, kit.code, "新しい端末")
    town.sync(new)

    assert new.voices.contact(voice).name == "秘田 密子"


def test_a_new_paper_makes_the_old_one_useless(office: tuple[Desk, Desk], town: Town) -> None:
    _, ward = office
    old, new = ward.share.make_recovery_kit(), ward.share.make_recovery_kit()
    desk = town.desk(NORTH)

    with pytest.raises(InputRefused, match="取り替えられている"):
        desk.share.recover(town.folder, old.text, "端末")
    desk.share.recover(town.folder, new.text, "端末")


def test_a_mistyped_letter_is_noticed_and_small_letters_and_spaces_do_not_matter(
    office: tuple[Desk, Desk],
) -> None:
    _, ward = office
    kit = ward.share.make_recovery_kit()

    assert kit_from_text(kit.text.lower().replace(" ", "　")) == kit
    assert kit_from_text(kit.code) == kit
    for at in range(0, len(kit.text), 7):
        wrong = "A" if kit.text[at] != "A" else "C"
        mistyped = kit.text[:at] + wrong + kit.text[at + 1 :]
        with contextlib.suppress(InputRefused):
            assert kit_from_text(mistyped) == kit
    for text in ("", "ABCD", kit.text[:-5], kit.text + " ABCD"):
        with pytest.raises(InputRefused):
            kit_from_text(text)


def test_the_paper_is_for_its_own_office_and_share(
    office: tuple[Desk, Desk], town: Town, tmp_path: Any
) -> None:
    _, ward = office
    kit = ward.share.make_recovery_kit()

    with pytest.raises(InputRefused, match="別の区役所"):
        town.desk(SOUTH).share.recover(town.folder, kit.text, "端末")
    other = town.desk(HEADQUARTERS)
    other.share.create(tmp_path / "other", "本庁")
    with pytest.raises(ShareForeign):
        town.desk(NORTH).share.recover(tmp_path / "other", kit.text, "端末")


def test_only_an_administrator_makes_one(office: tuple[Desk, Desk], town: Town) -> None:
    _, ward = office
    with pytest.raises(NotAllowed):
        town.join(ward, NORTH, "窓口").share.make_recovery_kit()


def test_a_desk_that_was_revoked_by_mistake_joins_anew_with_what_it_had_not_sent(
    office: tuple[Desk, Desk], town: Town
) -> None:
    hq, ward = office
    clerk = town.join(ward, NORTH, "窓口")
    town.sync(hq, ward, clerk)
    ward.share.revoke("窓口")
    voice = str(clerk.voices.keep(VoiceDraft(text="取り消されている間の声")).id)
    with pytest.raises(DeskRevoked):
        clerk.sync()

    ward.share.approve("窓口", " ".join(clerk.share.join(town.folder, "窓口")))
    town.sync(clerk, ward, hq, clerk)

    assert hq.voices.get(voice).text == ward.voices.get(voice).text == "取り消されている間の声"
    assert [d.revoked for d in hq.share.desks() if d.label == "窓口"] == [False, True]
    assert all(desk.verify() == [] for desk in (hq, ward, clerk))


def test_the_sheet_is_for_this_user_alone_and_nothing_is_void_where_it_cannot_be_drawn(
    office: tuple[Desk, Desk], tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, ward = office
    ward.print_recovery_kit(tmp_path / "紙.pdf")
    kits = [d for d in ward.share.desks() if d.label == LABEL]
    assert (tmp_path / "紙.pdf").stat().st_mode & 0o077 == 0

    def fails(*_: object, **__: object) -> bytes:
        raise InputRefused("印刷できない文字があります。", "", "")

    monkeypatch.setattr("wardapp.documents.recovery_kit.render", fails)
    with pytest.raises(InputRefused):
        ward.print_recovery_kit(tmp_path / "次.pdf")

    assert [d for d in ward.share.desks() if d.label == LABEL] == kits
    assert not (tmp_path / "次.pdf").exists()
