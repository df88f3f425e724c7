"""Revoked desks: what they published stays, what comes after is not for them and not by them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from wardapp.desk import Desk
from wardapp.domain.voice import ContactDraft, VoiceDraft
from wardapp.errors import DeskRevoked, NotAllowed, UnknownName

NORTH, SOUTH, HEADQUARTERS = "北区役所", "南区役所", "総務市民局"
Town = Any  # conftest.Town: importlib mode has no import of conftest


def keep(desk: Desk, text: str = "街灯が暗い", name: str = "") -> str:
    contact = ContactDraft(name=name) if name else None
    return str(desk.voices.keep(VoiceDraft(text=text), contact).id)


def has(desk: Desk, identifier: str) -> bool:
    return desk._db.one("SELECT 1 FROM voice WHERE id = ?", (identifier,)) is not None


@pytest.fixture
def lost(town: Town) -> tuple[Desk, Desk, Desk, Desk]:
    """Headquarters, two desks of a ward, and a third one of it that gets lost."""
    hq = town.found()
    wards = [town.join(hq, NORTH, f"広聴係{n}") for n in (1, 2, 3)]
    town.sync(hq, *wards)
    return hq, *wards


def test_what_a_desk_published_before_it_was_revoked_stays(
    lost: tuple[Desk, Desk, Desk, Desk],
) -> None:
    hq, first, second, gone = lost
    before = keep(gone, "取り消される前の声")
    gone.sync()
    hq.sync()
    hq.share.revoke("広聴係3")
    for desk in (first, second):
        desk.sync()

    assert all(has(desk, before) for desk in (hq, first, second))
    assert all(desk.verify() == [] for desk in (hq, first, second))


def test_a_revoked_desk_is_told_so_and_keeps_its_own_work(
    lost: tuple[Desk, Desk, Desk, Desk],
) -> None:
    hq, _, _, gone = lost
    hq.share.revoke("広聴係3")
    own = keep(gone, "送れなかった声")

    with pytest.raises(DeskRevoked) as raised:
        gone.sync()

    assert raised.value.exit_code == 4
    assert "取り消されて" in str(raised.value)
    assert has(gone, own)


def test_a_revoked_desk_reads_nothing_of_what_comes_after(
    lost: tuple[Desk, Desk, Desk, Desk], town: Town
) -> None:
    """It has the folder, its old keys and a program that does not mind being revoked."""
    hq, first, second, gone = lost
    hq.share.revoke("広聴係3")
    town.sync(hq, first, second)
    later = keep(first, "取り消された後の声", name="秘田 密子")
    town.sync(first, second, hq)

    assert has(hq, later)
    assert has(second, later)
    assert second.voices.contact(later) is not None
    member = gone.share._membership()
    held = {row[0] for row in gone._db.all("SELECT key_id FROM sync_key")}
    newest = sorted(town.folder.glob(f"log/*/{first.id}-*.wab"))[-1]
    from wardapp.sync.bundle import decode

    opened = decode(
        newest.read_bytes(),
        member.certificate(first.id).key,
        member.share_id,
        member.secret_of,
    )
    assert opened.sections == []
    assert {key_id for _, key_id in opened.unread}.isdisjoint(held)
    for folder in town.folder.glob("keys/*/0002-*"):
        assert not (folder / gone.id).exists()


def test_what_a_revoked_desk_publishes_after_it_is_not_accepted(
    lost: tuple[Desk, Desk, Desk, Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    hq, first, _, gone = lost
    hq.share.revoke("広聴係3")
    monkeypatch.setattr("wardapp.sync.session.DeskRevoked", NeverRaised)
    forged = keep(gone, "取り消された端末が後から送る声")
    revoked = "wardapp.sync.certificates.Certificates.revoked"
    with monkeypatch.context() as patched:
        patched.setattr(revoked, lambda _self: {})
        patched.setattr(
            "wardapp.sync.certificates.Certificates._refresh_revocations", lambda _self: None
        )
        gone.sync()

    for desk in (hq, first):
        desk.sync()
        assert not has(desk, forged)


class NeverRaised(Exception):
    """Stands for the error that a changed program does not raise."""


def test_a_ward_s_administrator_revokes_in_its_office_alone(town: Town) -> None:
    hq = town.found()
    head = town.join(hq, NORTH, "北の管理者", admin=True)
    clerk = town.join(hq, NORTH, "北の窓口")
    south = town.join(hq, SOUTH, "南の窓口")
    town.sync(hq, head, clerk, south)

    with pytest.raises(NotAllowed):
        head.share.revoke("南の窓口")
    with pytest.raises(NotAllowed):
        clerk.share.revoke("南の窓口")
    with pytest.raises(UnknownName):
        head.share.revoke("いない端末")
    head.share.revoke("北の窓口")
    town.sync(hq, head, south)

    assert [d.label for d in south.share.desks() if d.revoked] == ["北の窓口"]
    with pytest.raises(DeskRevoked):
        clerk.sync()


def test_a_desk_does_not_revoke_itself(lost: tuple[Desk, Desk, Desk, Desk]) -> None:
    hq, *_ = lost
    with pytest.raises(NotAllowed):
        hq.share.revoke(hq.label)


def test_an_office_whose_desk_was_revoked_by_headquarters_makes_its_new_key_itself(
    lost: tuple[Desk, Desk, Desk, Desk], town: Town
) -> None:
    """Headquarters, which revokes, never holds the ward's key."""
    hq, first, second, _ = lost
    hq.share.revoke("広聴係3")
    town.sync(first, second, hq)
    office = first.office.id

    epochs = {
        row[0][:4]
        for row in first._db.all("SELECT key_id FROM sync_key WHERE audience = ?", (office,))
    }
    assert epochs == {"0001", "0002"}
    assert first.share._membership().current_key(office) == second.share._membership().current_key(
        office
    )
    assert not hq._db.all("SELECT 1 FROM sync_key WHERE audience = ?", (office,))


def test_desks_that_a_revoked_administrator_had_approved_stay(
    town: Town, make_new: Callable[[], Desk]
) -> None:
    hq = town.found()
    head = town.join(hq, NORTH, "北の管理者", admin=True)
    clerk = town.join(head, NORTH, "北の窓口")
    town.sync(hq, head, clerk)
    hq.share.revoke("北の管理者")

    new = make_new()
    hq.share.approve("後から", " ".join(new.share.join(town.folder, "後から")))
    kept = keep(clerk, "承認された端末の声")
    town.sync(clerk, hq, new, clerk, new)

    assert has(new, kept)
    assert {d.label for d in new.share.desks() if d.revoked} == {"北の管理者"}


@pytest.fixture
def make_new(town: Town) -> Callable[[], Desk]:
    """Make a desk of the ward that is on no share."""
    return lambda: town.desk(NORTH)


def test_a_revocation_that_nobody_may_sign_is_ignored(
    lost: tuple[Desk, Desk, Desk, Desk], town: Town
) -> None:
    hq, first, second, gone = lost
    from wardapp.sync.keys import signed

    value = {
        "desk": first.id,
        "by": gone.id,
        "share": gone.share._membership().share_id,
        "seq": 0,
        "hash": "",
        "keep": [],
        "epochs": {},
    }
    folder = Path(town.folder) / "revoked"
    folder.mkdir()
    (folder / f"{first.id}.json").write_bytes(signed(value, gone.share._membership().signing_key()))
    first.sync()
    kept = keep(first)
    town.sync(first, hq, second)

    assert has(hq, kept)


def test_who_was_revoked_by_a_desk_that_moved_away_stays_revoked_for_new_desks(
    town: Town, make_new: Callable[[], Desk]
) -> None:
    hq = town.found()
    head = town.join(hq, NORTH, "北の管理者", admin=True)
    gone = town.join(hq, NORTH, "なくした端末")
    colleague = town.join(hq, NORTH, "同僚")
    town.sync(hq, head, gone, colleague)
    head.share.revoke("なくした端末")
    colleague.sync()
    head.share.retire()

    new = make_new()
    hq.share.approve("後から", " ".join(new.share.join(town.folder, "後から")))
    town.sync(hq, colleague, new, colleague, new)

    for desk in (hq, new):
        assert {d.label for d in desk.share.desks() if d.revoked} == {
            "北の管理者",
            "なくした端末",
        }
    for folder in [*town.folder.glob("keys/*/0002-*"), *town.folder.glob("keys/*/0003-*")]:
        assert not (folder / gone.id).exists()


def test_who_was_revoked_by_a_desk_that_is_revoked_later_stays_revoked_for_new_desks(
    town: Town, make_new: Callable[[], Desk]
) -> None:
    hq = town.found()
    head = town.join(hq, NORTH, "北の管理者", admin=True)
    town.join(head, NORTH, "なくした端末")
    town.sync(hq, head)
    head.share.revoke("なくした端末")
    hq.sync()
    hq.share.revoke("北の管理者")

    new = make_new()
    hq.share.approve("後から", " ".join(new.share.join(town.folder, "後から")))
    town.sync(hq, new)

    assert {d.label for d in new.share.desks() if d.revoked} == {"北の管理者", "なくした端末"}


def test_a_desk_that_recovered_by_paper_is_known_after_the_paper_s_maker_left(
    town: Town, make_new: Callable[[], Desk]
) -> None:
    hq = town.found()
    head = town.join(hq, NORTH, "北の管理者", admin=True)
    town.sync(hq, head)
    paper = head.share.make_recovery_kit()
    back = make_new()
    back.share.recover(town.folder, paper.text, "戻った端末")
    town.sync(back, head)
    back.share.make_recovery_kit()
    head.sync()
    head.share.retire()
    kept = keep(back, "戻った端末の声")
    town.sync(back, hq)

    assert has(hq, kept)
