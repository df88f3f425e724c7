"""``wardapp share check`` finds what is wrong with a share, and mends what is safe to mend."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from memory_desk import MemoryDatabase
from memory_share import Disk
from world import DAY_MS, World, make_schedule, shares

from wardapp.desk import Desk
from wardapp.domain.voice import VoiceDraft
from wardapp.errors import ShareForeign
from wardapp.store.attachments import Blob
from wardapp.sync import compaction
from wardapp.sync.check import DAMAGED, FOREIGN, LEFT, MISSING, SURPLUS
from wardapp.sync.folder import FolderShare
from wardapp.sync.parts import encode_part, part_file

DAMAGES = 1000
HEAD = "wardapp.json"


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """Four desks on a share in memory, with bundles, snapshots, blobs and a revoked desk."""
    folder = tmp_path_factory.mktemp("world")
    kept, MemoryDatabase._folder = MemoryDatabase._folder, folder
    made = World()
    with shares(made.views, made.disk):
        exchange(made)
        for _ in range(3):
            made.disk.clock_ms += DAY_MS
            for station in made.stations:
                station.desk.share.sync(compact=True)
        assert not [name for name in made.disk.files if name.startswith("log/")]
        compaction.GRACE_DAYS = 30  # what comes now stays
        exchange(made)
        voice = first(made).voices.keep(VoiceDraft(text="写真があります")).id
        (folder / "写真.jpg").write_bytes(bytes(range(256)) * 8)
        first(made).voices.attach(voice, folder / "写真.jpg")
        first(made).sync()
        put_blob(made, b"\x01" * 32, 2)
        put_blob(made, b"\x02" * 32, 1)
        first(made).share.revoke(made.stations[3].desk.label)
        made.stations.pop().desk.close()
        for _ in range(2):
            for station in made.stations:
                station.desk.share.sync(compact=True)
        made.disk.clock_ms += DAY_MS
        for _ in range(2):
            for station in made.stations:
                station.desk.sync()
        yield made
    for station in made.stations:
        station.desk.close()
    MemoryDatabase._folder = kept


def exchange(world: World) -> None:
    """Let everybody keep some voices and read the others'."""
    for number in range(3):
        for station in world.stations:
            station.desk.voices.keep(VoiceDraft(text=f"声{number}"))
            station.desk.sync()
    first(world).sync()


def put_blob(world: World, key: bytes, count: int) -> None:
    """Put an attachment of another office, that this desk has no key of."""
    blob = Blob.of(key, key)
    share = world.stations[0].desk.share._membership().share_id
    for number in range(count):
        world.disk.files[part_file(blob.name, number)] = encode_part(
            blob, share, number, count, b"content"
        )


@pytest.fixture
def disk(world: World) -> Iterator[Disk]:
    """The share, as it was before the test when the test is over."""
    kept = dict(world.disk.files)
    yield world.disk
    world.disk.files.clear()
    world.disk.files.update(kept)


def first(world: World) -> Desk:
    return world.stations[0].desk


def test_a_sound_share_has_nothing_wrong(world: World, disk: Disk) -> None:
    sound = dict(disk.files)
    for station in world.stations:
        assert [f.sentence for f in station.desk.share.check()] == []
        assert [f.sentence for f in station.desk.share.check(repair=True)] == []
    assert disk.files == sound
    assert {name.split("/")[0] for name in disk.files} == {
        HEAD, "desks", "keys", "log", "revoked", "seen", "snapshots", "joining", "blobs",
    }  # fmt: skip


def damage(dice: random.Random, files: dict[str, bytes]) -> tuple[str, str]:
    """Do one wrong thing to one file of a kind chosen first; return what and which."""
    folder = dice.choice(sorted({n.split("/")[0] for n in files}))
    name = dice.choice(sorted(n for n in files if n.split("/")[0] == folder))
    content = bytearray(files[name])
    what = dice.choice(("bit", "bit", "cut", "empty", "removed", "renamed", "surplus", "foreign"))
    if what == "bit":
        content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
        files[name] = bytes(content)
    elif what == "cut":
        files[name] = bytes(content[: dice.randrange(1, len(content))])
    elif what == "empty":
        files[name] = b""
    elif what == "removed":
        del files[name]
    elif what == "renamed":
        del files[name]
        files[f"{name}.bak"] = bytes(content)
    elif what == "surplus":
        name = f"{name.rpartition('/')[0]}/コピー{dice.randrange(100)}.txt".lstrip("/")
        files[name] = b"x"
    else:
        others = [n for n in files if n.split("/")[0] == folder and files[n] != content]
        if not others:
            del files[name]
            return "removed", name
        files[name] = files[dice.choice(sorted(others))]
    return what, name


def is_nothing_to_find(world: World, what: str, name: str) -> bool:
    """Whether nothing that anybody needs is gone, or nobody but its office can know of it.

    A request that was approved is not needed any more, nor what was for a revoked desk. Of other
    offices' attachments in one part and keys that were not used yet, and of snapshots that a newer
    one follows, or of an office without a desk, nobody else knows that they were there.
    """
    folder = name.split("/", maxsplit=1)[0]
    gone = any(desk in name for desk in first(world).share._membership().revoked())
    if folder == "joining" or (folder in {"seen", "keys"} and gone):
        return what == "removed"
    if folder == "keys" and name.split("/")[1] not in {"city", first(world).office.id}:
        return what == "removed"
    if folder == "snapshots":
        offices = {"city", *(station.desk.office.id for station in world.stations)}
        if name.split("/")[1] not in offices and not name.startswith("snapshots/cut-"):
            return what == "removed"
        newer = any(
            n.rpartition("/")[0] == name.rpartition("/")[0] and n > name for n in world.disk.files
        )
        return what == "removed" and newer
    alone = Blob.of(b"\x02" * 32, b"\x02" * 32).name
    return name.endswith(f"{alone}.0000") and what in {"removed", "foreign"}


def found_in(world: World) -> list[str]:
    """Return what a check finds, an error that says the share cannot be used included."""
    try:
        return [f"{f.kind} {f.name}" for f in first(world).share.check()]
    except ShareForeign:
        return ["foreign"]


def test_each_of_a_thousand_random_damages_is_found(world: World, disk: Disk) -> None:
    sound = dict(disk.files)
    dice = random.Random(20261123)
    missed = []
    for _ in range(DAMAGES):
        what, name = damage(dice, disk.files)
        if not found_in(world) and not is_nothing_to_find(world, what, name):
            missed.append((what, name))
        disk.files.clear()
        disk.files.update(sound)

    assert missed == []


def test_what_a_desk_says_it_can_mend_it_mends(world: World, disk: Disk) -> None:
    sound = dict(disk.files)
    dice = random.Random(2027)
    mended, failed = set(), []
    for _ in range(200):
        what, name = damage(dice, disk.files)
        found = found_in(world) and first(world).share.check(repair=True)
        wanted = {n for n in disk.files if n.startswith(("wanted/", "blobs/wanted/"))}
        if found and all(f.mendable for f in found):
            mended.add(name.split("/")[0])
            left = found_in(world)
            others = {n for n in disk.files.keys() | sound.keys() if not is_made_anew(n)}
            differs = [n for n in others if disk.files.get(n) != sound.get(n)]
            if left or differs or not all(f.mended for f in found):
                failed.append((what, name, left, differs))
        elif what == "surplus" and name not in disk.files:
            failed.append((what, name, [], ["removed what is not the program's"]))
        assert wanted <= {n for n in disk.files if "wanted/" in n}
        with first(world)._db.write() as writing:
            writing.execute("DELETE FROM sync_state WHERE key = 'asked'")
        disk.files.clear()
        disk.files.update(sound)

    assert failed == []
    assert mended == {HEAD, "desks", "keys", "log", "revoked", "seen", "snapshots", "blobs"}


def is_made_anew(name: str) -> bool:
    """Whether what replaces this file says the same in other bytes, or under another name."""
    return name.startswith(("keys/", "snapshots/cut-"))


def test_a_lost_head_is_put_back_only_where_this_desks_share_is(world: World, disk: Disk) -> None:
    sound = dict(disk.files)
    disk.files.pop(HEAD)
    assert [(f.kind, f.mendable) for f in first(world).share.check()] == [(MISSING, True)]
    first(world).share.check(repair=True)
    assert disk.files == sound

    disk.files.clear()  # where a file server was mounted
    with pytest.raises(ShareForeign):
        first(world).share.check(repair=True)
    assert disk.files == {}


def test_what_nobody_here_has_a_copy_of_is_asked_for(world: World, disk: Disk) -> None:
    own = first(world).id
    other = next(n for n in sorted(disk.files) if n.startswith("log/") and own not in n)
    disk.files.pop(other)
    with first(world)._db.write() as writing:
        kept = writing.all("SELECT * FROM sync_copy WHERE name = ?", (other,))
        writing.execute("DELETE FROM sync_copy WHERE name = ?", (other,))

    found = first(world).share.check(repair=True)

    assert [(f.kind, f.mendable, f.mended, f.asked) for f in found] == [
        (MISSING, False, False, True)
    ]
    assert any(name.startswith("wanted/") for name in disk.files)
    for station in world.stations[1:]:
        station.desk.sync()
    assert first(world).share.check() == []
    with first(world)._db.write() as writing:
        writing.executemany("INSERT INTO sync_copy VALUES (?,?,?,?,?,?)", kept)
        writing.execute("DELETE FROM sync_state WHERE key = 'asked'")


def test_each_finding_says_what_is_wrong_what_it_means_and_what_to_do(
    world: World, disk: Disk
) -> None:
    desk = next(name for name in disk.files if name.startswith("desks/"))
    disk.files["desks/0123456789abcdef.json"] = disk.files[desk]
    disk.files["議事録.docx"] = b"x"
    disk.files.pop(next(n for n in disk.files if n.startswith("log/") and first(world).id in n))

    sentences = {f.kind: f.sentence for f in first(world).share.check()}

    assert sentences[SURPLUS] == (
        "ファイル「議事録.docx」は、共有フォルダーのものではありません。読み込まれることはありません。"
        "置いた人に確かめて、別の場所へ移してください。"
    )
    assert "どの端末にも読み込まれません。" in sentences[FOREIGN]
    assert sentences[MISSING].endswith("「wardapp share check --repair」で直せます。")


def test_a_name_that_claims_a_huge_number_does_not_hold_the_check_up(
    world: World, disk: Disk
) -> None:
    own = first(world).id
    disk.files[f"log/20261123/{own}-999999999999.wab"] = b"x"

    found = first(world).share.check()

    assert {f.kind for f in found} == {MISSING, DAMAGED}
    assert len(found) <= 1001


def test_the_check_can_be_stopped(world: World) -> None:
    from wardapp.errors import Cancelled

    class Stopped:
        def progress(self, done: int, total: int, what: str = "") -> None:
            """Nobody looks."""

        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        first(world).share.check(Stopped())


def test_leftovers_of_interrupted_writers_are_swept_when_they_are_old(tmp_path: Path) -> None:
    share = FolderShare(tmp_path)
    (tmp_path / "wardapp.json").write_bytes(b"{}")
    (tmp_path / "log").mkdir()
    old, new = tmp_path / "log" / "tmp-1", tmp_path / "log" / "tmp-2"
    taken, kept = tmp_path / "log" / "a.wab.take", tmp_path / "log" / "a.wab"
    for path in (old, new, taken, kept):
        path.write_bytes(b"x")
    day_ago = time.time() - 90_000
    for path in (old, taken, kept):
        os.utime(path, (day_ago, day_ago))

    assert share.sweep(86_400_000) == 2
    assert [p.exists() for p in (old, new, taken, kept)] == [False, True, False, True]


def test_swept_leftovers_are_said_and_are_no_reason_to_worry(
    world: World, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("memory_share.MemoryShare.sweep", lambda *_: 3)

    (found,) = first(world).share.check(repair=True)

    assert (found.kind, found.mended) == (LEFT, True)
    assert found.sentence == (
        "ファイル「3個」は、途中で止まった書き込みの残りです。読み込まれることはありません。直しました。"
    )


class Repaired(World):
    """A world in which, after everything, every desk repairs what it can and syncs."""

    def _check(self) -> None:
        for station in self.stations:
            station.desk.share.check(repair=True)
        for _ in range(2):
            for station in self.stations:
                station.desk.sync()
        for station in self.stations:
            self.broken += [f.sentence for f in station.desk.share.check()]


@pytest.mark.parametrize("seed", [9, 21, 33, 48])
def test_whatever_happened_repair_by_everybody_leaves_nothing_wrong(seed: int) -> None:
    assert Repaired().play(make_schedule(seed)) == []
