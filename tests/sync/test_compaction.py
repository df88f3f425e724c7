"""Compaction against ill will, crashes and time: what is removed is replaced, what is believed is checked."""

from __future__ import annotations

import datetime as dt
import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from nacl.signing import SigningKey

from wardapp import paths
from wardapp.desk import Desk
from wardapp.desk.publishing import Publishing
from wardapp.domain.city import Role
from wardapp.domain.voice import ContactDraft, VoiceDraft
from wardapp.store.change_log import Change
from wardapp.sync import compaction, keys, snapshot
from wardapp.sync.folder import FolderShare
from wardapp.sync.keys import CITY

NORTH, SOUTH = "北区役所", "南区役所"
Town = Any  # conftest.Town: importlib mode has no import of conftest
Faults = Any
Contents = Callable[..., dict[str, str]]
Later = Callable[[int], None]
NAME, PHONE, TEXT = "鵜殿 宗一郎", "093-555-0199", "鼯鼠が木から木へ飛ぶという声"


def keep(desk: Desk, text: str, *, contact: bool = False) -> str:
    draft = ContactDraft(name=NAME, phone=PHONE) if contact else None
    return str(desk.voices.keep(VoiceDraft(text=text), draft).id)


def compact(*desks: Desk) -> list[str]:
    removed: list[str] = []
    for desk in desks:
        removed += desk.share.sync(compact=True).files_removed
    return removed


@pytest.fixture
def later(town: Town, monkeypatch: pytest.MonkeyPatch) -> Later:
    """Let days pass for the desks and for the file server."""
    passed = [0]
    real = FolderShare.now_ms

    def pass_days(days: int) -> None:
        passed[0] += days
        town.clock.moment += dt.timedelta(days=days)

    monkeypatch.setattr(
        FolderShare, "now_ms", lambda self: real(self) + passed[0] * compaction.DAY_MS
    )
    return pass_days


@pytest.fixture
def three(town: Town) -> list[Desk]:
    """Headquarters and two desks of a ward, with some work done."""
    hq = town.found()
    desks = [hq, town.join(hq, NORTH), town.join(hq, NORTH)]
    for number in range(2):
        for desk in desks[1:]:
            keep(desk, f"声{number}", contact=True)
            desk.sync()
    town.sync(*desks)
    return desks


def signing_key(desk: Desk) -> SigningKey:
    return desk.share._membership().signing_key()


def cover_of(desk: Desk, reader: Desk) -> dict[str, tuple[int, str]]:
    """Return what a desk has published, as a cover, from what another has read of it."""
    rows = reader._db.all("SELECT desk, seq, hash FROM sync_read WHERE desk = ?", (desk.id,))
    return {name: (seq, digest) for name, seq, digest in rows}


def forge_snapshot(
    hostile: Desk, town: Town, cover: dict[str, tuple[int, str]], **values: Any
) -> str:
    """Put a snapshot for the city on the share that an enrolled desk made up."""
    member = hostile.share._membership()
    key_id, secret = member.current_key(CITY)
    now = town.clock.now()
    content = snapshot.encode(
        share=member.share_id,
        desk=hostile.id,
        audience=CITY,
        key_id=key_id,
        secret=secret,
        cover=cover,
        made_ms=int(now.timestamp() * 1000),
        sections=values["sections"],
        key=member.signing_key(),
    )
    name = snapshot.name_of(CITY, values.get("day", f"{now:%Y%m%d}"), hostile.id, content)
    FolderShare(town.folder).put_if_absent(name, content)
    return name


def forge_cut(hostile: Desk, town: Town, cut: dict[str, list[Any]]) -> None:
    value = {"by": hostile.id, "share": hostile.share._membership().share_id, "cut": cut}
    content = keys.signed(value, signing_key(hostile))
    name = f"snapshots/cut-20261123-{hostile.id}-01234567.json"
    FolderShare(town.folder).put_if_absent(name, content)


def forged_change(victim: Desk, record: str) -> Change:
    stamp = f"{int(victim.clock.now().timestamp() * 1000):012x}-0fff-{victim.id}"
    return Change(stamp, "voice", record, "text", "だれも書いていない文", (), victim.id, "")


# -- ill will ------------------------------------------------------------------------------------


def test_a_snapshot_by_one_hostile_desk_is_not_started_from(
    three: list[Desk], town: Town, contents: Contents
) -> None:
    hq, victim, hostile = three
    voice = victim._db.all("SELECT id FROM voice ORDER BY pk")[0][0]
    cover = cover_of(victim, hostile) | {hq.id: (5, "0" * 64)}
    forge_snapshot(hostile, town, cover, sections=[[forged_change(victim, voice)]])

    new = town.join(hq, NORTH)
    town.sync(*three, new)

    assert contents(new, without=frozenset()) == contents(victim, without=frozenset())
    assert "だれも書いていない文" not in str(contents(new))


def test_changes_that_were_never_published_are_found_in_a_snapshot_and_not_built_upon(
    three: list[Desk], town: Town
) -> None:
    hq, victim, hostile = three
    voice = victim._db.all("SELECT id FROM voice ORDER BY pk")[0][0]
    compact(hostile)
    member = hostile.share._membership()
    (own,) = [p for p in town.folder.glob("snapshots/city/*.was") if hostile.id in p.name]
    name = f"snapshots/city/{own.name}"
    whole = snapshot.decode(
        name, own.read_bytes(), member.share_id, lambda desk: member.certificate(desk).key
    )
    honest = list(whole.changes(member.current_key(CITY)[1]))
    own.unlink()
    forged = forge_snapshot(
        hostile, town, whole.header.cover, sections=[*honest, [forged_change(victim, voice)]]
    )

    compact(hq, victim)

    for desk in (hq, victim):
        assert forged not in desk.share._state.get("checked", [])
    made = [p for p in town.folder.glob("snapshots/city/*.was") if hostile.id not in p.name]
    assert made
    for path in made:
        name = f"snapshots/city/{path.name}"
        found = snapshot.decode(
            name, path.read_bytes(), member.share_id, lambda desk: member.certificate(desk).key
        )
        plain = repr(list(found.changes(member.secret_of(CITY, found.header.key_id))))
        assert "だれも書いていない文" not in plain


def test_a_cut_that_no_confirmed_snapshot_bears_out_moves_nobody(
    three: list[Desk], town: Town, contents: Contents
) -> None:
    hq, first, hostile = three
    forge_cut(hostile, town, {first.id: [99_999_999, "0" * 64], hq.id: [1, "0" * 64]})
    copies = first._db.all("SELECT count(*) FROM sync_copy WHERE own = 1")[0][0]
    keep(first, "そのあとの声")
    town.sync(*three)
    compact(*three)
    new = town.join(hq, SOUTH)
    town.sync(*three, new)

    assert contents(new) == contents(first) == contents(hq)
    assert "そのあとの声" in str(contents(hq))
    assert first._db.all("SELECT count(*) FROM sync_copy WHERE own = 1")[0][0] > copies
    # And what is lost is put back still.
    lost = [p for p in town.bundles() if first.id in p.name]
    for path in lost:
        path.unlink()
    first.share._state.set(full_scan="")
    first.sync()
    assert all(path.exists() for path in lost)


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"[]",
        b"null",
        b'{"day":1}',
        b'{"day":"99999999","read":{"x":"y"},"checked":7,"signature":"00"}',
    ],
)
def test_odd_words_about_what_was_seen_stop_nobody(
    three: list[Desk], town: Town, said: bytes
) -> None:
    hq, first, second = three
    (town.folder / "seen" / f"{second.id}.json").write_bytes(said)
    compact(hq, first)
    value = {"day": "99999999", "read": {first.id: "x", hq.id: None}, "checked": {"a": 1}}
    (town.folder / "seen" / f"{second.id}.json").write_bytes(
        keys.signed(value, signing_key(second))
    )
    assert compact(hq, first) == []


def test_a_snapshot_for_another_office_or_under_another_name_is_refused(
    three: list[Desk], town: Town
) -> None:
    compact(*three)
    _hq, first, _ = three
    member = first.share._membership()
    for path in list(town.folder.glob("snapshots/city/*.was")):
        other = town.folder / "snapshots" / first.office.id / path.name
        other.write_bytes(path.read_bytes())
    for path in town.folder.glob("snapshots/*/*.was"):
        name = str(path.relative_to(town.folder))
        header_audience = path.parent.name
        try:
            found = snapshot.decode(
                name, path.read_bytes(), member.share_id, lambda d: member.certificate(d).key
            )
            assert found.header.audience == header_audience
        except compaction.bundles.BundleDamaged:
            assert header_audience == first.office.id
    assert town.sync(*three) == []


def test_every_flipped_bit_of_a_snapshot_is_noticed(three: list[Desk], town: Town) -> None:
    compact(three[0])
    member = three[1].share._membership()
    path = next(town.folder.glob("snapshots/city/*.was"))
    name, content = str(path.relative_to(town.folder)), path.read_bytes()
    step = max(1, len(content) * 8 // 800)
    for bit in range(0, len(content) * 8, step):
        damaged = bytearray(content)
        damaged[bit // 8] ^= 1 << bit % 8
        with pytest.raises((compaction.bundles.BundleDamaged, compaction.bundles.BundleTooNew)):
            snapshot.decode(
                name,
                bytes(damaged),
                member.share_id,
                lambda desk: found.key if (found := member.certificate(desk)) else None,
            )


# -- the conditions ------------------------------------------------------------------------------


def test_what_only_its_maker_has_looked_at_removes_nothing(
    three: list[Desk], town: Town, later: Later, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compaction.Compaction, "check", lambda *_a: False)
    for _ in range(3):
        assert not any(name.startswith("log/") for name in compact(*three))
        later(31)


def test_a_desk_that_was_not_seen_for_ninety_days_is_waited_for_no_longer(
    three: list[Desk], town: Town, later: Later
) -> None:
    hq, first, _away = three
    keep(first, "あとの声")
    first.sync()
    hq.sync()
    unread = max(path.stem for path in town.bundles() if first.id in path.name)
    removed_at = []
    for day in range(0, 160, 20):
        if any(unread in name for name in compact(hq, first)):
            removed_at.append(day)
        later(20)
    assert removed_at
    assert removed_at[0] >= 90


def test_a_new_desk_with_work_of_its_own_starts_from_the_snapshot(
    three: list[Desk],
    town: Town,
    contents: Contents,
    faults: Faults,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hq, first, _ = three
    compact(*three)
    compact(*three)
    new = town.desk(NORTH)
    mine = keep(new, "参加する前の声", contact=True)
    hq.share.approve("新しい端末", " ".join(new.share.join(town.folder, "新しい端末")))
    read: list[str] = []
    faults.before = lambda operation, name: read.append(f"{operation} {name}") and None
    with monkeypatch.context() as patched:
        # Whether it is this desk's turn today to look after the share does not belong here.
        patched.setattr(compaction.Compaction, "work", lambda *_args, **_options: ([], []))
        new.sync()
    faults.before = lambda _operation, _name: None

    assert any(line.startswith("get snapshots/city/") for line in read)
    taken = [line for line in read if line.startswith("get log/")]
    assert len(taken) < len(town.bundles()) - 1
    town.sync(new, *three)
    assert contents(new, without=frozenset()) == contents(first, without=frozenset())
    assert first.voices.get(mine).text == "参加する前の声"


def lose_city_snapshots(town: Town, desks: list[Desk]) -> None:
    """Remove the city's snapshots from the share, and every copy that a desk keeps of one."""
    for path in town.folder.glob("snapshots/city/*.was"):
        path.unlink()
    for desk in desks:
        with desk._db.write() as writing:
            writing.execute("DELETE FROM sync_copy WHERE own = 2 AND desk = 'snapshot city'")


def in_city_snapshots(town: Town, reader: Desk) -> list[Change]:
    """Return every change that stands in a snapshot for the city."""
    member = reader.share._membership()
    found: list[Change] = []
    for path in town.folder.glob("snapshots/city/*.was"):
        name = str(path.relative_to(town.folder))
        one = snapshot.decode(
            name, path.read_bytes(), member.share_id, lambda desk: member.certificate(desk).key
        )
        for changes in one.changes(member.secret_of(CITY, one.header.key_id)):
            found += changes
    return found


@pytest.mark.parametrize("what", ["lost", "damaged"])
def test_a_city_snapshot_lost_behind_a_cut_is_made_anew_by_desks_of_two_offices(
    three: list[Desk], town: Town, later: Later, contents: Contents, what: str
) -> None:
    hq, first, second = three
    purged = keep(second, "消される声", contact=True)
    town.sync(*three)
    second.voices.discard([purged])
    second.voices.empty_bin(Role.ADMINISTRATOR)
    town.sync(*three)
    compact(*three)
    later(31)
    compact(*three)
    assert not any(f"{first.id}-00000001" in path.name for path in town.bundles())
    damaged = {p: p.read_bytes()[:-1] for p in town.folder.glob("snapshots/city/*.was")}
    lose_city_snapshots(town, three)
    if what == "damaged":
        for path, content in damaged.items():
            path.write_bytes(content)
    keep(first, "あとの声", contact=True)
    town.sync(*three)
    compact(*three)
    compact(*three)

    new = town.join(hq, SOUTH)
    colleague = town.join(hq, NORTH)
    town.sync(*three, new, colleague)
    assert contents(new) == contents(hq)
    assert contents(colleague, without=frozenset()) == contents(first, without=frozenset())
    assert (
        new._db.all("SELECT record FROM change WHERE record = ? AND field <> 'purged'", (purged,))
        == []
    )
    assert all(desk.verify() == [] for desk in (new, colleague))
    # From then on it goes on as ever.
    for _ in range(3):
        later(31)
        town.sync(*three, new, colleague, rounds=1)
        compact(*three, new, colleague)
    assert town.bundles() == []
    last = town.join(hq, SOUTH)
    town.sync(*three, new, last)
    assert contents(last) == contents(hq)


def test_a_half_that_was_made_anew_does_not_take_the_place_of_a_whole_that_somebody_keeps(
    three: list[Desk], town: Town, later: Later
) -> None:
    hq, first, second = three
    compact(*three)
    later(31)
    compact(*three)
    lose_city_snapshots(town, [hq, second])
    ((whole,),) = first._db.all(
        "SELECT name FROM sync_copy WHERE own = 2 AND desk = 'snapshot city'"
    )
    later(1)
    (half,) = [n for n in hq.share.sync(compact=True).snapshots_made if CITY in n]
    assert half > whole
    compact(first)

    member = hq.share._membership()
    covers = [
        snapshot.decode(
            f"snapshots/city/{path.name}",
            path.read_bytes(),
            member.share_id,
            lambda desk: member.certificate(desk).key,
        ).header.cover.keys()
        for path in town.folder.glob("snapshots/city/*.was")
    ]
    assert any(covered >= {hq.id, first.id, second.id} for covered in covers)


def test_what_an_office_kept_to_itself_is_in_no_snapshot_that_is_made_anew(
    three: list[Desk], town: Town, later: Later
) -> None:
    """Also where nothing shows any more that it is about somebody."""
    hq, first, second = three
    text = f"{NAME}さんの家の前の街灯が暗い"
    voice = keep(first, text, contact=True)
    town.sync(*three)
    assert text not in str(hq._db.all("SELECT value FROM change"))
    compact(*three)
    later(31)
    compact(*three)
    lose_city_snapshots(town, three)
    for desk in (first, second):
        with desk._db.write() as writing, desk._db.without_capture():
            writing.execute("UPDATE contact SET name = '別人', kana = NULL")
        assert not Publishing(desk._db, desk.office.id).is_private("voice", voice, text)
    town.sync(*three)
    compact(*three)
    compact(*three)

    plain = in_city_snapshots(town, hq)
    assert {c.record for c in plain} >= {voice}
    assert text not in repr(plain)
    assert PHONE not in repr(plain)
    assert not {c.kind for c in plain} & {"contact", "attachment"}


def test_a_desk_alone_in_the_city_with_its_office_says_that_it_cannot_make_it_anew(
    town: Town, later: Later
) -> None:
    hq = town.found()
    other = town.join(hq, "総務市民局")
    keep(hq, "声")
    town.sync(hq, other)
    compact(hq, other)
    later(31)
    compact(hq, other)
    assert town.bundles() == []
    lose_city_snapshots(town, [hq, other])

    warnings = hq.share.sync(compact=True).warnings
    found = [finding.sentence for finding in hq.share.check()]

    assert any("バックアップ" in warning for warning in warnings)
    assert any("まとめのファイル" in s and "バックアップ" in s for s in found)
    assert in_city_snapshots(town, hq) == []


def test_one_that_leaves_out_what_was_cut_is_not_confirmed(
    three: list[Desk], town: Town, later: Later, monkeypatch: pytest.MonkeyPatch
) -> None:
    hostile, first, _second = three
    south = town.join(hostile, SOUTH)
    town.sync(*three, south)
    compact(*three, south)
    later(31)
    compact(*three, south)
    lose_city_snapshots(town, [*three, south])
    real = compaction.OwnLog.of_city
    with monkeypatch.context() as patched:
        patched.setattr(
            compaction.OwnLog,
            "of_city",
            lambda *args: (c for c in real(*args) if c.desk != first.id or c.field != "*"),
        )
        (made,) = hostile.share.sync(compact=True).snapshots_made[:1]
    assert made.startswith("snapshots/city/")

    compact(south)

    assert made not in south.share._state.get("checked", [])


# -- crashes and company ---------------------------------------------------------------------------


def test_two_desks_compact_at_the_same_time_in_threads(
    three: list[Desk],
    town: Town,
    later: Later,
    contents: Contents,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # With the clock put forward, temporary files of this moment would pass for old ones.
    monkeypatch.setattr(FolderShare, "sweep", lambda *_a: 0)
    compact(*three)
    later(31)
    town.sync(*three, rounds=1)
    compact(*three)
    later(1)
    gate = threading.Barrier(len(three))
    wrong: list[BaseException] = []

    def work(desk: Desk) -> None:
        gate.wait()
        try:
            for _ in range(3):
                compact(desk)
        except BaseException as error:  # noqa: BLE001 - whatever it is, it is told
            wrong.append(error)

    threads = [threading.Thread(target=work, args=(desk,)) for desk in three]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [getattr(error, "detail", error) for error in wrong] == []
    new = town.join(three[0], NORTH)
    town.sync(*three, new)
    assert contents(new, without=frozenset()) == contents(three[1], without=frozenset())
    assert all(desk.verify() == [] for desk in three)


class _Crash(BaseException):
    """The desk's process dies here."""


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_crash_between_any_two_file_operations_loses_nothing(
    three: list[Desk], town: Town, later: Later, contents: Contents, faults: Faults, when: str
) -> None:
    """One desk compacts, and dies at its first, second, third … operation; then it starts again."""
    hq, first, second = three
    compact(*three)
    later(31)
    town.sync(*three, rounds=1)
    compact(first, second)
    for number in range(500):
        left = [number]

        def crash(_operation: str, _name: str, left: list[int] = left) -> Exception | None:
            left[0] -= 1
            if left[0] == -1:
                raise _Crash
            return None

        setattr(faults, when, crash)
        try:
            compact(hq)
            finished = True
        except _Crash:
            finished = False
        finally:
            setattr(faults, when, lambda _operation, _name: None)
        if finished:
            break
        if number % 10 == 0:
            assert contents(hq) == contents(first)
    assert finished
    assert number > 10
    new = town.join(hq, NORTH)
    town.sync(*three, new)
    assert contents(new, without=frozenset()) == contents(first, without=frozenset())


# -- purging -----------------------------------------------------------------------------------------


def test_after_purge_and_compaction_it_is_in_no_byte_of_any_desks_file(
    three: list[Desk], town: Town, later: Later
) -> None:
    """Pages of the databases are decrypted one by one, copies of bundles opened with every key."""
    _, first, second = three
    kept_voice = keep(first, "残る声の本文です")
    voice = keep(first, TEXT)
    contact = first.voices.keep_contact(voice, name="烏賊島 鮃", phone="093-555-0777")
    assert contact
    town.sync(*three)
    words = [TEXT, "烏賊島", "鮃", "093-555-0777"]
    assert found_in(first, three, words) == found_in(second, three, words) == words
    for desk in (first,):
        desk.voices.discard([voice])
        desk.voices.empty_bin(Role.ADMINISTRATOR)
    town.sync(*three)
    for _ in range(4):
        compact(*three)
        later(31)
        town.sync(*three, rounds=1)
    compact(*three)
    town.sync(*three, rounds=1)

    for desk in three:
        assert found_in(desk, three, words) == []
        assert found_in(desk, three, ["残る声の本文です"]) == ["残る声の本文です"]
        assert desk.verify() == []
    assert first.voices.get(kept_voice)


def found_in(desk: Desk, everybody: list[Desk], words: list[str]) -> list[str]:
    content = b"".join([*_pages(desk), *_copies(desk, everybody)])
    return [word for word in words if word.encode() in content]


def _pages(desk: Desk) -> Iterator[bytes]:
    desk.database.renew_reader()
    path = paths.database_path(desk.data_dir)
    content = path.read_bytes()
    wal = path.with_name(path.name + "-wal")
    log = wal.read_bytes()[32:] if wal.exists() else b""
    pages = [content[at : at + 4096] for at in range(0, len(content), 4096)]
    pages += [log[at + 24 : at + 4120] for at in range(0, len(log), 4120)]
    for number, page in enumerate(pages):
        cipher = Cipher(algorithms.AES(desk.database.key_bytes), modes.CBC(page[4016:4032]))
        begin = 16 if number == 0 else 0
        yield cipher.decryptor().update(page[begin:4016])


def _copies(desk: Desk, everybody: list[Desk]) -> Iterator[bytes]:
    from wardapp.sync import bundle

    secrets = {
        (audience, key_id): bytes.fromhex(secret)
        for other in everybody
        for audience, key_id, secret in other._db.all(
            "SELECT audience, key_id, secret FROM sync_key"
        )
    }
    member = desk.share._membership()
    for name, own, content in desk._db.all("SELECT name, own, content FROM sync_copy"):
        if own == 2:
            found = snapshot.decode(
                name, content, member.share_id, lambda d: member.certificate(d).key
            )
            secret = secrets[found.header.audience, found.header.key_id]
            yield repr(list(found.changes(secret))).encode()
            continue
        header, _ = bundle.read_header(content)
        opened = bundle.decode(
            content,
            member.certificate(header.desk).key,
            member.share_id,
            lambda audience, key_id: secrets.get((audience, key_id)),
        )
        yield repr(opened.sections).encode()


def test_a_late_request_does_not_bring_a_removed_bundle_back(
    three: list[Desk], town: Town, later: Later
) -> None:
    _hq, first, second = three
    compact(*three)
    later(31)
    name = f"{first.id}-00000001"
    with second._db.write() as writing:  # read late, so the copy is young
        writing.execute("UPDATE sync_copy SET day = '29991231' WHERE own = 0")
    removed = compact(*three)
    assert any(name in path for path in removed)
    Path(town.folder / "wanted").mkdir(exist_ok=True)
    (town.folder / "wanted" / name).write_bytes(json.dumps({}).encode())

    town.sync(*three)

    assert not any(name in path.name for path in town.bundles())


def _newest_bundle(town: Town, desk: Desk) -> str:
    own = [path for path in town.bundles() if desk.id in path.name]
    return str(max(own).relative_to(town.folder))


def test_two_snapshots_of_one_day_of_which_neither_has_all_replace_nothing_that_is_lost(
    three: list[Desk], town: Town, later: Later, contents: Contents, faults: Faults
) -> None:
    """Each maker has read what the other has not: together they are the base of the next."""
    hq, first, second = three
    voices = [keep(second, "二台目だけの声")]
    second.sync()
    faults.unlisted = {_newest_bundle(town, second)}
    voices.append(keep(first, "一台目だけの声"))
    compact(first)
    faults.unlisted = {_newest_bundle(town, first)} | {
        str(path.relative_to(town.folder)) for path in town.folder.glob("snapshots/*/*.was")
    }
    compact(second)
    faults.unlisted = set()
    covers = []
    for path in town.folder.glob("snapshots/city/*.was"):
        member = hq.share._membership()
        name = str(path.relative_to(town.folder))
        whole = snapshot.decode(
            name,
            path.read_bytes(),
            member.share_id,
            lambda d: hq.share._membership().certificate(d).key,
        )
        covers.append({desk: seq for desk, (seq, _) in whole.header.cover.items()})
    one, other = covers
    assert one[first.id] != other[first.id]
    assert (one[first.id] > other[first.id]) != (one[second.id] > other[second.id])
    for _ in range(4):
        compact(*three)
        later(31)
    compact(*three)
    new = town.join(hq, NORTH)
    town.sync(*three, new)

    assert contents(new, without=frozenset()) == contents(first, without=frozenset())
    assert set(voices) <= {r for (r,) in new._db.all("SELECT id FROM voice")}


def test_a_desk_restored_from_a_backup_after_its_bundles_were_cut_goes_on_as_another(
    three: list[Desk], town: Town, later: Later, contents: Contents
) -> None:
    hq, first, second = three
    backup = town.copy(first, "backup")
    first = town.reopen(first)
    lost = keep(first, "バックアップの後に書いた声")
    town.sync(first, hq, second)
    removed: list[str] = []
    for _ in range(3):
        removed += compact(hq, first, second)
        later(31)
    removed += compact(hq, first, second)
    last = max(path.rsplit("/")[-1] for path in removed if first.id in path)
    assert not any(last in path.name for path in town.bundles())

    restored = town.reopen(first, backup)
    mine = keep(restored, "復元したあとの声")
    warnings = restored.sync().warnings
    town.sync(hq, second, restored)

    assert any("復元" in warning for warning in warnings)
    assert restored.voices.get(lost).text == "バックアップの後に書いた声"
    assert hq.voices.get(mine).text == "復元したあとの声"
    assert contents(restored) == contents(hq)


def test_a_bundle_that_is_away_for_a_while_is_not_cut_with_those_after_it(
    town: Town, later: Later, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it holds for its office stands in no snapshot yet (seed 200088 of the simulation)."""
    hq = town.found()
    clerk, colleague = town.join(hq, NORTH), town.join(hq, NORTH)
    town.sync(hq, clerk, colleague)
    made = compaction.Compaction.make
    monkeypatch.setattr(
        compaction.Compaction,
        "make",
        lambda self, audience, names, *, forced=False: (
            made(self, audience, names, forced=forced) if audience == CITY else ""
        ),
    )
    keep(clerk, "連絡先のある声", contact=True)
    clerk.sync()
    away = town.folder / _newest_bundle(town, clerk)
    clerk.requests.add(title="要望")
    town.sync(clerk, hq, colleague)
    compact(hq, clerk, colleague)
    later(40)

    content = away.read_bytes()
    away.unlink()
    compact(hq)
    away.write_bytes(content)
    compact(hq)

    assert away.exists()
    new = town.join(hq, NORTH)
    town.sync(hq, clerk, colleague, new)
    assert new._db.one("SELECT count(*) FROM contact") == clerk._db.one(
        "SELECT count(*) FROM contact"
    )


def test_the_log_is_not_cut_ahead_of_the_snapshot_of_its_own_desks_office(
    three: list[Desk], town: Town, later: Later, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where nothing is for that office alone: else it could make no snapshot any more."""
    hq, first, _second = three
    compact(*three)
    made = compaction.Compaction.make
    with monkeypatch.context() as patched:
        patched.setattr(
            compaction.Compaction,
            "make",
            lambda self, audience, names, *, forced=False: (
                made(self, audience, names, forced=forced) if audience == CITY else ""
            ),
        )
        first.requests.add(title="連絡先のない記録")
        town.sync(*three)
        for _ in range(3):
            later(31)
            town.sync(*three, rounds=1)
            compact(*three)
    assert [path for path in town.bundles() if first.id in path.name]
    voice = keep(first, TEXT, contact=True)
    town.sync(*three)
    for _ in range(3):
        later(31)
        town.sync(*three, rounds=1)
        compact(*three)

    assert town.bundles() == []
    new = town.join(hq, NORTH)
    town.sync(*three, new)
    assert new.voices.contact(voice).name == NAME
