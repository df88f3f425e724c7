"""Snapshots and compaction: less on the share, and nothing less at any desk."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from wardapp.desk import Desk
from wardapp.domain.city import Role
from wardapp.domain.voice import ContactDraft, VoiceDraft
from wardapp.sync import compaction
from wardapp.sync.keys import CITY

NORTH, SOUTH, HEADQUARTERS = "北区役所", "南区役所", "総務市民局"
Town = Any  # conftest.Town: importlib mode has no import of conftest
Faults = Any
Contents = Callable[..., dict[str, str]]
NAME, PHONE = "鵜殿 宗一郎", "093-555-0199"


def keep(desk: Desk, text: str, *, contact: bool = False) -> str:
    draft = ContactDraft(name=NAME, phone=PHONE) if contact else None
    return str(desk.voices.keep(VoiceDraft(text=text), draft).id)


@pytest.fixture
def later(town: Town, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Let days pass for the desks and for the file server."""
    passed = [0]

    def pass_days(days: int) -> None:
        passed[0] += days
        town.clock.moment += dt.timedelta(days=days)

    from wardapp.sync.folder import FolderShare

    real = FolderShare.now_ms
    monkeypatch.setattr(
        FolderShare, "now_ms", lambda self: real(self) + passed[0] * compaction.DAY_MS
    )
    return pass_days


@pytest.fixture
def four(town: Town) -> list[Desk]:
    """Headquarters, two desks of a ward and one of another, with some work done."""
    hq = town.found()
    desks = [hq, town.join(hq, NORTH), town.join(hq, NORTH), town.join(hq, SOUTH)]
    for number in range(4):
        for desk in desks[1:]:
            keep(desk, f"{desk.office.name}の声{number}", contact=True)
            desk.sync()
    town.sync(*desks)
    return desks


def compact(*desks: Desk) -> list[str]:
    removed: list[str] = []
    for desk in desks:
        removed += desk.share.sync(compact=True).files_removed
    return removed


def test_a_new_desk_starts_from_a_snapshot_and_has_what_all_bundles_would_give(
    four: list[Desk], town: Town, later: Callable[[int], None], contents: Contents
) -> None:
    before = len(town.bundles())
    compact(*four)
    later(31)
    town.sync(*four, rounds=1)
    compact(*four)
    assert before > 10
    assert town.bundles() == []

    new = town.join(four[0], NORTH)
    town.sync(four[1], new)

    assert contents(new, without=frozenset()) == contents(four[1], without=frozenset())
    assert new.verify() == []
    assert max(row[1] for row in new.share._state.db.all("SELECT * FROM sync_read")) == 5


def test_a_new_desk_takes_its_offices_snapshot_when_that_is_back_on_the_share(
    four: list[Desk],
    town: Town,
    later: Callable[[int], None],
    contents: Contents,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hq, first, second, _south = four
    compact(*four)
    later(31)
    town.sync(*four, rounds=1)
    compact(*four)
    assert town.bundles() == []
    away = {p: p.read_bytes() for p in town.folder.glob(f"snapshots/{first.office.id}/*.was")}
    assert away
    for path in away:
        path.unlink()
    # Nobody whose turn it is puts it back in between.
    monkeypatch.setattr(compaction.Compaction, "work", lambda *_args, **_options: ([], []))

    new = town.desk(NORTH)
    hq.share.approve("新しい端末", " ".join(new.share.join(town.folder, "新しい端末")))
    warnings = new.sync().warnings
    # Its key comes from a colleague, and what is written meanwhile is read as ever.
    keep(first, "まとめがない間の声", contact=True)
    for desk in (first, second):
        desk.sync()
    new.sync()
    assert any("以前の分" in warning for warning in warnings)
    assert new._db.one("SELECT count(*) FROM contact") == (1,)
    for path, content in away.items():
        path.write_bytes(content)
    new.sync()

    assert contents(new, without=frozenset()) == contents(first, without=frozenset())
    assert new.verify() == []
    assert new.share._state.get("awaited") is None


def test_a_desk_that_was_away_takes_its_offices_snapshot_when_that_is_back_on_the_share(
    four: list[Desk], town: Town, later: Callable[[int], None], contents: Contents
) -> None:
    hq, first, second, south = four
    voice = keep(first, "不在の間の声", contact=True)
    for _ in range(4):
        town.sync(hq, first, south, rounds=1)
        compact(hq, first, south)
        later(40)
    assert not any(first.id in path.name for path in town.bundles())
    away = {p: p.read_bytes() for p in town.folder.glob(f"snapshots/{first.office.id}/*.was")}
    for path in away:
        path.unlink()
    second.sync()
    assert second.voices.get(voice).text == "不在の間の声"
    assert second.voices.contact(voice) is None
    for path, content in away.items():
        path.write_bytes(content)
    town.sync(second, first)

    assert second.voices.contact(voice).name == NAME
    assert contents(second, without=frozenset()) == contents(first, without=frozenset())


def test_nothing_is_removed_before_the_grace_period_is_over(
    four: list[Desk], town: Town, later: Callable[[int], None]
) -> None:
    before = town.bundles()
    assert compact(*four) == []
    later(29)
    town.sync(*four, rounds=1)
    assert compact(*four) == []
    assert set(before) <= set(town.bundles())


def test_nothing_is_removed_that_a_living_desk_has_not_read(
    four: list[Desk], town: Town, later: Callable[[int], None]
) -> None:
    hq, first, second, south = four
    late = keep(first, "まだ全員が読んでいない声")
    first.sync()
    town.sync(hq, second, rounds=1)
    compact(hq, first, second)
    later(31)
    town.sync(hq, first, second, rounds=1)
    compact(hq, first, second)

    south.sync()
    assert south.voices.get(late).text == "まだ全員が読んでいない声"


def test_a_desk_that_was_away_longer_gets_its_work_in_and_starts_from_the_snapshot(
    four: list[Desk], town: Town, later: Callable[[int], None], contents: Contents
) -> None:
    hq, first, second, south = four
    mine = keep(south, "不在の間に書いた声", contact=True)
    for number in range(3):
        keep(first, f"不在の間の声{number}")
        town.sync(first, hq, second, rounds=1)
        later(40)
        compact(hq, first, second)
    later(31)
    town.sync(hq, first, second, rounds=1)
    compact(hq, first, second)
    compact(hq, first, second)
    left = {path.name for path in town.bundles()}
    assert f"{first.id}-00000001.wab" not in left

    south.sync()
    town.sync(hq, first, second, south)

    assert first.voices.get(mine).text == "不在の間に書いた声"
    assert contents(south) == contents(hq)
    assert south.voices.contact(mine).name == NAME


def test_two_desks_that_compact_at_once_break_nothing(
    four: list[Desk], town: Town, later: Callable[[int], None], contents: Contents
) -> None:
    compact(*four)
    later(31)
    town.sync(*four, rounds=1)
    names = {}
    for desk in four[:2]:  # both have looked before either removes
        desk.share._state.set(full_scan="")
    for desk in four:
        names[desk.id] = compact(desk)
    keep(four[1], "あとの声")
    town.sync(*four)

    assert all(contents(desk) == contents(four[0]) for desk in four[1:])
    assert all(desk.verify() == [] for desk in four)


@pytest.mark.parametrize("operation", ["put", "delete"])
def test_a_crash_at_any_point_of_a_compaction_loses_nothing(
    four: list[Desk],
    town: Town,
    later: Callable[[int], None],
    contents: Contents,
    faults: Faults,
    operation: str,
) -> None:
    compact(*four)
    later(31)
    town.sync(*four, rounds=1)
    for number in range(4):
        left = [number]

        def fail(done: str, name: str, left: list[int] = left) -> Exception | None:
            if done == operation and name.startswith(("snapshots/", "log/")):
                left[0] -= 1
                return KeyboardInterrupt() if left[0] == -1 else None  # type: ignore[return-value]
            return None

        faults.before = fail
        try:
            compact(four[number])
        except KeyboardInterrupt:
            pass
        finally:
            faults.before = lambda _operation, _name: None
    compact(*four)
    new = town.join(four[0], NORTH)
    town.sync(*four, new)

    assert contents(new) == contents(four[0])
    assert contents(new, without=frozenset()) == contents(four[1], without=frozenset())


def test_a_damaged_or_forged_snapshot_is_not_started_from(
    four: list[Desk], town: Town, later: Callable[[int], None], contents: Contents
) -> None:
    compact(*four)
    for path in Path(town.folder).glob("snapshots/*/*.was"):
        content = bytearray(path.read_bytes())
        content[len(content) // 2] ^= 1
        path.write_bytes(content)

    new = town.join(four[0], NORTH)
    town.sync(four[1], new)

    assert contents(new, without=frozenset()) == contents(four[1], without=frozenset())


def test_a_snapshot_that_leaves_something_out_is_not_confirmed(
    four: list[Desk], town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    hostile, honest = four[3], four[0]
    with monkeypatch.context() as patched:
        real = compaction.Compaction._sections

        def cut_short(self: Any, *args: Any) -> Any:
            for changes in real(self, *args):
                yield changes[:-1]

        patched.setattr(compaction.Compaction, "_sections", cut_short)
        made = hostile.share.sync(compact=True).snapshots_made
    honest.share.sync(compact=True)

    city = [name for name in made if name.startswith(f"snapshots/{CITY}/")]
    assert city
    assert not set(city) & set(honest.share._state.get("checked", []))


def test_purged_personal_data_is_in_no_byte_of_the_share_and_of_no_desk(
    four: list[Desk], town: Town, later: Callable[[int], None]
) -> None:
    """Every file that is left is decrypted with every key that there is, and searched."""
    first = four[1]
    voice = keep(first, "消される声の本文です", contact=True)
    town.sync(*four)
    first.voices.discard([voice])
    first.voices.empty_bin(Role.ADMINISTRATOR)
    town.sync(*four)
    for _ in range(3):
        compact(*four)
        later(31)
        town.sync(*four, rounds=1)
    compact(*four)
    compact(*four)

    everything = decrypted(four, town)
    assert "北区役所の声0".encode() in everything  # what is not purged is found: the search works
    assert "消される声の本文です".encode() not in everything
    for desk in four:
        assert not desk._db.all(
            "SELECT 1 FROM change WHERE record = ? AND field <> 'purged'", (voice,)
        )
        assert voice not in {row[0] for row in desk._db.all("SELECT id FROM voice")}
        assert desk.voices.ids(_search("消される声")).tolist() == []
        assert desk.verify() == []
    assert first._db.all("SELECT count(*) FROM contact")[0][0] == 8


def _search(words: str) -> Any:
    from wardapp.domain.voice_list import VoiceFilter

    return VoiceFilter(query=words)


def decrypted(desks: list[Desk], town: Town) -> bytes:
    """Return the plain text of every section that any key opens, of all bundles and snapshots."""
    from wardapp.sync import bundle, snapshot

    keys = {
        (audience, key_id): bytes.fromhex(secret)
        for desk in desks
        for audience, key_id, secret in desk._db.all(
            "SELECT audience, key_id, secret FROM sync_key"
        )
    }
    member = desks[0].share._membership()
    plain = [town.bytes_on_share()]
    for path in town.bundles():
        content = path.read_bytes()
        header, _ = bundle.read_header(content)
        opened = bundle.decode(
            content,
            member.certificate(header.desk).key,
            member.share_id,
            lambda audience, key_id: keys.get((audience, key_id)),
        )
        assert opened.unread == []
        plain.append(repr(opened.sections).encode())
    for path in Path(town.folder).glob("snapshots/*/*.was"):
        name = str(path.relative_to(town.folder))
        found = snapshot.decode(
            name, path.read_bytes(), member.share_id, lambda desk: member.certificate(desk).key
        )
        secret = keys[found.header.audience, found.header.key_id]
        plain += [repr(changes).encode() for changes in found.changes(secret)]
    return b"".join(plain)


def test_desks_that_hold_different_things_after_reading_the_same_are_told(
    four: list[Desk], town: Town, later: Callable[[int], None]
) -> None:
    hq, first, *_ = four
    compact(*four)
    assert not any("一致しません" in w for d in four for w in d.share.sync(compact=True).warnings)
    with hq._db.write() as writing, hq._db.without_capture():
        writing.execute("UPDATE voice SET state = 'closed'")
    later(1)
    hq.sync()
    compact(hq)

    assert any("一致しません" in w for w in first.share.sync(compact=True).warnings)
