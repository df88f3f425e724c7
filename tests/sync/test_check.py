"""``wardapp share check`` finds what is wrong with a share, and mends what is safe to mend."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from memory_share import Disk
from world import World, shares

from wardapp.desk import Desk
from wardapp.domain.voice import VoiceDraft
from wardapp.sync.check import DAMAGED, FOREIGN, MISSING, SURPLUS

DAMAGES = 1000


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    """Four desks on a share in memory, with bundles, snapshots and a revoked desk."""
    made = World()
    with shares(made.views, made.disk):
        for number in range(3):
            for station in made.stations:
                station.desk.voices.keep(VoiceDraft(text=f"声{number}"))
                station.desk.sync()
        first = made.stations[0].desk
        first.sync()
        first.share.revoke(made.stations[3].desk.label)
        for station in made.stations[:3]:
            station.desk.share.sync(compact=True)
        for station in made.stations[:3]:
            station.desk.sync()
        made.stations.pop().desk.close()
        yield made
    for station in made.stations:
        station.desk.close()


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
    assert [f.sentence for f in first(world).share.check()] == []
    assert {name.split("/")[0] for name in disk.files} >= {
        "desks", "keys", "log", "revoked", "seen", "snapshots", "joining",
    }  # fmt: skip


def damage(dice: random.Random, files: dict[str, bytes]) -> tuple[str, str]:
    """Do one wrong thing to one file; return what and which."""
    name = dice.choice(sorted(n for n in files if n != "wardapp.json"))
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
        name = f"{name.rpartition('/')[0]}/コピー{dice.randrange(100)}.txt"
        files[name] = b"x"
    else:
        others = [n for n in files if n.split("/")[0] == name.split("/")[0] and n != name]
        if not others:
            del files[name]
            return "removed", name
        files[name] = files[dice.choice(sorted(others))]
        if files[name] == bytes(content):
            del files[name]
            return "removed", name
    return what, name


def may_be_gone(name: str) -> bool:
    """Whether nobody can tell that this file was there: it says what another file says as well."""
    return name.split("/", maxsplit=1)[0] in {"joining", "seen", "keys", "snapshots"}


def test_each_of_a_thousand_random_damages_is_found(world: World, disk: Disk) -> None:
    sound = dict(disk.files)
    dice = random.Random(20261123)
    missed = []
    for _ in range(DAMAGES):
        what, name = damage(dice, disk.files)
        found = first(world).share.check()
        if not found and not (what == "removed" and may_be_gone(name)):
            missed.append((what, name))
        disk.files.clear()
        disk.files.update(sound)

    assert missed == [], missed[:5]


def test_what_is_missing_or_damaged_and_copied_here_is_put_back(world: World, disk: Disk) -> None:
    sound = dict(disk.files)
    bundles = sorted(name for name in disk.files if name.startswith("log/"))
    disk.files.pop(bundles[0])
    disk.files[bundles[1]] = disk.files[bundles[1]][:-1]

    found = first(world).share.check(repair=True)

    assert [(f.kind, f.mended) for f in found] == [(MISSING, True), (DAMAGED, True)]
    assert disk.files == sound
    assert first(world).share.check() == []


def test_what_nobody_here_has_a_copy_of_is_asked_for(world: World, disk: Disk) -> None:
    bundles = sorted(name for name in disk.files if name.startswith("log/"))
    own = first(world).id
    other = next(name for name in bundles if own not in name)
    disk.files.pop(other)
    with first(world)._db.write() as writing:
        kept = writing.all("SELECT * FROM sync_copy WHERE name = ?", (other,))
        writing.execute("DELETE FROM sync_copy WHERE name = ?", (other,))

    found = first(world).share.check(repair=True)

    assert [(f.kind, f.mended, f.asked) for f in found] == [(MISSING, False, True)]
    assert any(name.startswith("wanted/") for name in disk.files)
    for station in world.stations[1:]:
        station.desk.sync()
    assert first(world).share.check() == []
    with first(world)._db.write() as writing:
        writing.executemany("INSERT INTO sync_copy VALUES (?,?,?,?,?,?)", kept)
        writing.execute("DELETE FROM sync_state WHERE key = 'asked'")


def test_each_kind_of_finding_is_said_in_a_sentence(world: World, disk: Disk) -> None:
    desk = next(name for name in disk.files if name.startswith("desks/"))
    disk.files["desks/0123456789abcdef.json"] = disk.files[desk]
    disk.files["議事録.docx"] = b"x"

    sentences = {f.kind: f.sentence for f in first(world).share.check()}

    assert "確かめられません" in sentences[FOREIGN]
    assert "共有フォルダーのものではありません" in sentences[SURPLUS]


def test_leftovers_of_interrupted_writers_are_swept_when_they_are_old(tmp_path: Path) -> None:
    import os
    import time

    from wardapp.sync.folder import FolderShare

    share = FolderShare(tmp_path)
    (tmp_path / "wardapp.json").write_bytes(b"{}")
    (tmp_path / "log").mkdir()
    old, new = tmp_path / "log" / "tmp-1", tmp_path / "log" / "tmp-2"
    kept = tmp_path / "log" / "a.wab"
    for path in (old, new, kept):
        path.write_bytes(b"x")
    day_ago = time.time() - 90_000
    os.utime(old, (day_ago, day_ago))
    os.utime(kept, (day_ago, day_ago))

    assert share.sweep(86_400_000) == 1
    assert (old.exists(), new.exists(), kept.exists()) == (False, True, True)
