"""The published database on the share: written by headquarters, whole, once a day, never in the way."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import sqlite3
import threading
from pathlib import Path
from typing import Any

import pytest

from wardapp.desk import Desk, published
from wardapp.domain.clock import FixedClock
from wardapp.domain.voice import ContactDraft, VoiceDraft
from wardapp.errors import NotAllowed, NotEnrolled, ShareReadOnly
from wardapp.sync.folder import FolderShare
from wardapp.sync.keys import verified

NORTH = "北区役所"
Town = Any  # conftest.Town: importlib mode has no import of conftest
Faults = Any


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(published, "BUSY_WAITS_S", (0.0, 0.0))


@pytest.fixture
def days(monkeypatch: pytest.MonkeyPatch, clock: FixedClock) -> Any:
    """Let hours go by for desks and file server: ``days(hours)``."""
    monkeypatch.setattr(FolderShare, "now_ms", lambda _share: int(clock.now().timestamp() * 1000))

    def go_on(hours: float) -> None:
        clock.moment += dt.timedelta(hours=hours)

    return go_on


def file(town: Town) -> Path:
    return Path(town.folder / "published" / "headquarters.sqlite")


def numbers(town: Town) -> list[str]:
    connection = sqlite3.connect(f"{file(town).as_uri()}?mode=ro", uri=True)
    try:
        return [t for (t,) in connection.execute('SELECT "本文" FROM "区民の声" ORDER BY 1')]
    finally:
        connection.close()


def keep(desk: Desk, text: str) -> None:
    desk.voices.keep(VoiceDraft(text=text), ContactDraft(name="小倉 華子", phone="093-582-0000"))


def test_headquarters_writes_it_in_a_sync_and_wards_do_not(town: Town) -> None:
    hq = town.found()
    ward = town.join(hq, NORTH)
    keep(ward, "街灯が暗い")
    ward.sync()
    assert not file(town).exists()

    hq.sync()

    assert numbers(town) == ["街灯が暗い"]
    with pytest.raises(NotAllowed):
        ward.share.publish()


def test_nothing_personal_of_any_ward_is_in_it(town: Town) -> None:
    hq = town.found()
    ward = town.join(hq, NORTH)
    keep(ward, "街灯が暗い")
    keep(ward, "小倉さんの電話は093-582-0000")
    keep(ward, "隣の山田さんがうるさい")
    keep(hq, "小倉 華子の件")
    town.sync(ward, hq)
    hq.share.publish()

    content = file(town).read_bytes()

    for datum in ("小倉", "華子", "093-582", "山田", "広田"):
        assert datum.encode() not in content
    assert "街灯が暗い".encode() in content


def test_who_made_it_can_be_checked(town: Town) -> None:
    hq = town.found()
    hq.share.publish()

    about = town.folder / "published" / "headquarters.json"
    (key,) = hq.database.one("SELECT key FROM sync_desk WHERE desk = ?", (hq.id,))
    value = verified(about.read_bytes(), key)

    assert value is not None
    assert value["file"] == hashlib.sha256(file(town).read_bytes()).hexdigest()
    assert value["desk"] == hq.id
    assert value["share"] == json.loads((town.folder / "wardapp.json").read_bytes())["id"]


def test_it_is_written_once_a_day_by_one_desk_and_not_without_need(
    town: Town, days: Any, faults: Faults
) -> None:
    hq = town.found()
    written: list[str] = []
    faults.before = lambda operation, name: (
        written.append(name) if operation == "replace" and "published" in name else None
    )
    other = town.join(hq, "総務市民局")
    keep(hq, "一日目")

    for desk in (hq, other, hq, other):
        desk.sync()
    assert written == [published.FILE, published.ABOUT]
    keep(hq, "二日目")
    days(24)
    other.sync()
    hq.sync()
    other.sync()
    assert len(written) == 4
    days(24)
    for desk in (hq, other):
        desk.sync()
    first = len(written)
    days(24)
    for desk in (hq, other):
        desk.sync()
    assert len(written) == first


def test_an_idle_sync_does_not_look_at_it_twice_a_day(town: Town, faults: Faults) -> None:
    hq = town.found()
    hq.sync()
    seen: list[str] = []
    faults.before = lambda _operation, name: seen.append(name)

    hq.sync()

    assert [s for s in seen if "published" in s] == []


def test_a_reader_that_keeps_it_open_delays_it_and_nothing_else(
    town: Town, days: Any, faults: Faults
) -> None:
    """As on Windows: a file that somebody has open cannot be replaced."""
    hq = town.found()
    ward = town.join(hq, NORTH)
    keep(hq, "前からの声")
    hq.share.publish()
    before = file(town).read_bytes()
    keep(ward, "新しい声")
    ward.sync()
    days(24)
    tries: list[str] = []

    def busy(operation: str, name: str) -> Exception | None:
        if operation == "replace" and name == published.FILE:
            tries.append(name)
            return ShareReadOnly("PermissionError EACCES")
        return None

    faults.before = busy
    report = hq.sync()
    assert len(tries) == 3
    assert any("使っている人" in w for w in report.warnings)
    assert report.read_changes > 0
    assert file(town).read_bytes() == before
    hq.sync()
    assert len(tries) == 3

    faults.before = lambda operation, name: busy(operation, name) if len(tries) < 4 else None
    days(1.1)
    assert hq.sync().warnings == []
    assert numbers(town) == ["前からの声", "新しい声"]


def test_a_reader_sees_the_old_or_the_new_and_never_half(town: Town) -> None:
    hq = town.found()
    for number in range(300):
        hq.voices.keep(VoiceDraft(text=f"声{number:04d} " + "長い文章 " * 40))
    hq.share.publish()
    ended = threading.Event()
    seen: list[int] = []
    faults: list[Exception] = []

    def read() -> None:
        while not ended.is_set():
            try:
                seen.append(len(numbers(town)))
            except sqlite3.Error as error:
                faults.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    try:
        for number in range(8):
            hq.voices.keep(VoiceDraft(text=f"追加{number}"))
            hq.share.publish()
    finally:
        ended.set()
        reader.join()

    assert faults == []
    assert seen
    assert set(seen) <= set(range(300, 309))


def test_what_another_program_left_beside_the_old_file_does_not_spoil_the_new(
    town: Town,
) -> None:
    hq = town.found()
    hq.share.publish()
    old = file(town).read_bytes()
    journal = file(town).with_name("headquarters.sqlite-journal")
    connection = sqlite3.connect(file(town))
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute('UPDATE "資料の情報" SET "値" = \'書き込み\'')
    left = journal.read_bytes() if journal.exists() else b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
    connection.close()
    file(town).write_bytes(old)
    journal.write_bytes(left)
    keep(hq, "新しい声")

    hq.share.publish()

    assert not journal.exists()
    assert numbers(town) == ["新しい声"]


def test_a_false_note_of_who_made_it_keeps_nobody_from_writing(town: Town) -> None:
    """Somebody without a key says that it was written today."""
    hq = town.found()
    ward = town.join(hq, NORTH)
    hq.sync()
    about = town.folder / "published" / "headquarters.json"
    value = json.loads(about.read_bytes())
    file(town).unlink()
    about.write_bytes(json.dumps(value | {"content": "0"}).encode())
    with hq.database.write() as writing:
        writing.execute("DELETE FROM sync_state WHERE key LIKE 'published%'")
    ward.sync()

    hq.sync()

    assert file(town).exists()


def test_who_is_on_no_share_is_told_so(town: Town) -> None:
    with pytest.raises(NotEnrolled):
        town.desk("総務市民局").share.publish()


def test_nothing_is_left_in_the_data_folder(town: Town) -> None:
    hq = town.found()
    hq.share.publish()

    assert not [p for p in hq.data_dir.rglob("*") if "published" in p.name]
