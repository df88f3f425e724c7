"""Attachments through the share: whole, to their own office alone, whatever happens on the way."""

from __future__ import annotations

import datetime as dt
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from wardapp.desk import Desk
from wardapp.domain.city import Role
from wardapp.domain.clock import FixedClock
from wardapp.domain.voice import VoiceDraft
from wardapp.domain.voice_list import VoiceFilter
from wardapp.errors import Cancelled, FileRefused, ShareDamaged, ShareFull, ShareUnreachable
from wardapp.store.attachments import Attachments, Blob
from wardapp.sync import blobs, parts
from wardapp.sync.folder import FolderShare

NORTH, SOUTH = "北区役所", "南区役所"
Town = Any  # conftest.Town: importlib mode has no import of conftest
Faults = Any
LETTER = "小倉 華子です。電話は093-582-0000です。".encode() * 1000
HOUR_MS = 3_600_000


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parts of 10,000 bytes, so that a letter has several."""
    monkeypatch.setattr(blobs, "PART_BYTES", 10_000)
    monkeypatch.setattr(parts, "PART_BYTES", 10_000)


def attach(desk: Desk, folder: Path, content: bytes = LETTER, name: str = "手紙.txt") -> str:
    path = folder / name
    path.write_bytes(content)
    voice = desk.voices.keep(VoiceDraft(text="街灯が暗い")).id
    assert voice is not None
    identifier = desk.voices.attach(voice, path).id
    assert identifier is not None
    return identifier


def files(town: Town) -> list[Path]:
    return sorted(p for p in town.folder.glob("blobs/??/*") if p.is_file())


def wanted(town: Town) -> list[Path]:
    return list(town.folder.glob("blobs/wanted/*"))


def present(desk: Desk, identifier: str) -> bool:
    return Attachments(desk.database).stored(identifier)[0].present


class _Hours:
    """The file server's clock and the desks', moved together."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, clock: FixedClock) -> None:
        self._clock = clock
        monkeypatch.setattr(FolderShare, "now_ms", lambda _share: self.now_ms())

    def now_ms(self) -> int:
        return int(self._clock.now().timestamp() * 1000)

    def go_on(self, hours: float) -> None:
        self._clock.moment += dt.timedelta(hours=hours)


def test_a_colleague_opens_what_was_attached_elsewhere(town: Town, tmp_path: Path) -> None:
    hq = town.found()
    one, two = town.join(hq, NORTH), town.join(hq, NORTH)
    town.sync(one, two)
    kept = attach(one, tmp_path)

    one.sync()
    report = two.sync()

    assert two.voices.attachment_bytes(kept) == LETTER
    assert "attachment" in report.changes.touched
    assert len(files(town)) == -(-len(LETTER) // 10_000)
    assert two.verify() == []


def test_nobody_else_has_the_bytes_the_name_or_the_key(town: Town, tmp_path: Path) -> None:
    hq = town.found()
    one, south = town.join(hq, NORTH), town.join(hq, SOUTH)
    kept = attach(one, tmp_path)
    town.sync(one, south, hq)
    (stored,) = Attachments(one.database).stored()
    assert stored.blob is not None

    for other in (south, hq):
        assert other.database.all("SELECT * FROM attachment") == []
        everything = str(other.database.all("SELECT * FROM change"))
        assert stored.blob.key.hex() not in everything
        assert stored.blob.name not in everything
        with pytest.raises(Exception, match="見つかりません"):
            other.voices.attachment_bytes(kept)
    on_share = town.bytes_on_share()
    for datum in ("小倉", "華子", "093-582-0000", "手紙.txt", stored.blob.key.hex(), kept):
        assert datum.encode() not in on_share
    assert stored.blob.key not in on_share


def test_large_files_come_when_they_are_opened(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(blobs, "FETCHED_UNASKED_BYTES", 1000)
    hq = town.found()
    one, two = town.join(hq, NORTH), town.join(hq, NORTH)
    kept = attach(one, tmp_path)
    small = attach(one, tmp_path, b"short", "short.txt")
    town.sync(one, two)

    assert present(two, small)
    assert not present(two, kept)
    assert two.voices.attachment_bytes(kept) == LETTER
    assert present(two, kept)


def test_nothing_is_fetched_unasked_where_a_desk_does_not_want_it(
    town: Town, tmp_path: Path
) -> None:
    hq = town.found()
    one, two = town.join(hq, NORTH), town.join(hq, NORTH)
    two.settings.set("share.fetch_attachments", False)
    kept = attach(one, tmp_path)
    town.sync(one, two)

    assert not present(two, kept)
    assert two.voices.attachment_bytes(kept) == LETTER


def test_what_was_not_sent_yet_is_said_to_be_on_its_way(
    town: Town, tmp_path: Path, faults: Faults
) -> None:
    hq = town.found()
    one, two = town.join(hq, NORTH), town.join(hq, NORTH)
    kept = attach(one, tmp_path)
    faults.before = lambda operation, name: (
        ShareFull() if operation == "put" and name.startswith("blobs/") else None
    )
    assert isinstance(one.sync().trouble, ShareFull)
    assert one.share.state().unsent == 1
    assert "1件が未送信" in one.share.state().sentence
    two.sync()
    assert two.share.state().unsent == 0
    (voice,) = [row[0] for row in two.database.all("SELECT voice_id FROM attachment")]

    (shown,) = two.voices.attachments(voice)
    assert (shown.present, shown.on_share) == (False, True)
    faults.before = lambda _operation, _name: None
    with pytest.raises(FileRefused, match="まだ届いていません"):
        two.voices.attachment_bytes(kept)

    town.sync(one, two)
    assert two.voices.attachment_bytes(kept) == LETTER
    assert wanted(town) == []
    assert one.share.state().unsent == 0


def test_changes_arrive_although_the_attachment_does_not(
    town: Town, tmp_path: Path, faults: Faults
) -> None:
    hq = town.found()
    one, two = town.join(hq, NORTH), town.join(hq, NORTH)
    attach(one, tmp_path)
    theirs = two.voices.keep(VoiceDraft(text="側溝のふた")).id
    two.sync()
    faults.before = lambda operation, name: (
        ShareFull() if operation == "put" and name.startswith("blobs/") else None
    )

    report = one.sync()

    assert isinstance(report.trouble, ShareFull)
    assert report.changes.touches("voice")
    assert one.voices.get(theirs).text == "側溝のふた"
    assert "空き容量" in one.share.state().last_error


def test_a_transfer_goes_on_where_it_stopped(town: Town, tmp_path: Path, faults: Faults) -> None:
    hq = town.found()
    one, two = town.join(hq, NORTH), town.join(hq, NORTH)
    two.settings.set("share.fetch_attachments", False)
    kept = attach(one, tmp_path)
    done: list[str] = []

    def breaks(operation: str, name: str) -> Exception | None:
        if operation in {"put", "get"} and name.startswith("blobs/"):
            done.append(f"{operation} {name[-4:]}")
            return ShareUnreachable() if len(done) == 6 else None
        return None

    faults.before = breaks
    assert isinstance(one.sync().trouble, ShareUnreachable)
    sent = len(files(town))
    assert 0 < sent < 5
    one.sync()
    puts = [d for d in done if d.startswith("put")]
    assert len(puts) <= len(set(puts)) + 1

    two.sync()
    done.clear()
    with pytest.raises(ShareUnreachable):
        two.voices.attachment_bytes(kept)
    assert two.voices.attachment_bytes(kept) == LETTER
    gets = [d for d in done if d.startswith("get")]
    assert len(gets) == len(set(gets)) + 1
    assert list((two.data_dir / "attachments" / "incoming").iterdir()) == []


def test_a_desk_that_goes_to_another_office_waits_for_its_attachments(
    town: Town, tmp_path: Path, faults: Faults
) -> None:
    hq = town.found()
    one, two = town.join(hq, NORTH), town.join(hq, NORTH)
    kept = attach(one, tmp_path)
    town.sync(two, hq)
    faults.before = lambda operation, name: (
        ShareFull() if operation == "put" and name.startswith("blobs/") else None
    )

    with pytest.raises(ShareUnreachable):
        one.change_office(SOUTH, city=Path(__file__).parents[1] / "data" / "mini_city.toml")

    assert one.voices.attachment_bytes(kept) == LETTER


@pytest.mark.parametrize("when", ["before", "after"])
def test_the_share_may_fail_at_every_single_operation_of_a_transfer(
    town: Town, tmp_path: Path, faults: Faults, when: str
) -> None:
    hq = town.found()
    one, two = town.join(hq, NORTH), town.join(hq, NORTH)
    two.settings.set("share.fetch_attachments", False)
    content = b"x" * 25_000
    number = 0
    while True:
        kept = attach(one, tmp_path, content + str(number).encode(), f"{number}.txt")
        seen: list[str] = []

        def fails(
            _operation: str, name: str, seen: list[str] = seen, at: int = number
        ) -> Exception | None:
            if name.startswith("blobs/"):
                seen.append(name)
                return ShareUnreachable() if len(seen) == at + 1 else None
            return None

        setattr(faults, when, fails)
        trouble = one.sync().trouble
        sending = len(seen)
        if trouble is None:
            two.sync()
            seen.clear()
            try:
                two.voices.attachment_bytes(kept)
            except ShareUnreachable:
                trouble = ShareUnreachable()
        setattr(faults, when, lambda _operation, _name: None)
        assert one.sync().trouble is None
        two.sync()
        assert two.voices.attachment_bytes(kept) == content + str(number).encode()
        assert parts.examine(FolderShare(town.folder)) == []
        if trouble is None:
            break
        number += 1
    assert number >= max(6, sending)


def test_a_person_may_stop_a_transfer(town: Town, tmp_path: Path) -> None:
    class Impatient:
        what = ""

        def progress(self, done: int, total: int, what: str = "") -> None:
            self.what = what

        def check(self) -> None:
            if "添付" in self.what and files(town):
                raise Cancelled("同期")

    hq = town.found()
    one, two = town.join(hq, NORTH), town.join(hq, NORTH)
    kept = attach(one, tmp_path)

    with pytest.raises(Cancelled):
        one.sync(Impatient())

    assert len(files(town)) == 1
    town.sync(one, two)
    assert two.voices.attachment_bytes(kept) == LETTER


@pytest.mark.parametrize("harm", ["torn", "empty", "bit", "exchanged", "other number"])
def test_a_damaged_part_is_noticed_and_mended_by_who_has_the_content(
    town: Town, tmp_path: Path, harm: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    time_ = _Hours(monkeypatch, town.clock)
    hq = town.found()
    one, two = town.join(hq, NORTH), town.join(hq, NORTH)
    kept = attach(one, tmp_path)
    one.sync()
    first, second, *_ = files(town)
    good = second.read_bytes()
    second.write_bytes(
        {
            "torn": good[:500],
            "empty": b"",
            "bit": good[:77] + bytes([good[77] ^ 1]) + good[78:],
            "exchanged": first.read_bytes(),
            "other number": good[:5] + b"\x07" + good[6:],
        }[harm]
    )
    two.sync()
    assert not present(two, kept)
    with pytest.raises(ShareDamaged):
        two.voices.attachment_bytes(kept)
    assert len(wanted(town)) == 1

    time_.go_on(2)
    one.sync()

    assert second.read_bytes() == good
    assert wanted(town) == []
    assert two.voices.attachment_bytes(kept) == LETTER


def test_a_torn_part_in_the_way_of_a_new_one_is_replaced(town: Town, tmp_path: Path) -> None:
    hq = town.found()
    one = town.join(hq, NORTH)
    attach(one, tmp_path)
    (stored,) = Attachments(one.database).stored()
    assert stored.blob is not None
    path = town.folder / parts.part_file(stored.blob.name, 1)
    path.parent.mkdir(parents=True)
    path.write_bytes(b"WAP1 torn")

    one.sync()

    assert parts.examine(FolderShare(town.folder)) == []


def test_content_that_is_another_than_its_name_says_is_refused(town: Town, tmp_path: Path) -> None:
    """A colleague's desk that writes other bytes under the name and with the right key."""
    hq = town.found()
    one, two = town.join(hq, NORTH), town.join(hq, NORTH)
    kept = attach(one, tmp_path)
    one.sync()
    (stored,) = Attachments(one.database).stored()
    assert stored.blob is not None
    (state,) = one.database.one("SELECT value FROM sync_state WHERE key = 'share_id'")
    count = len(files(town))
    false = parts.encode_part(stored.blob, state.strip('"'), 0, count, b"X" * 10_000)
    files(town)[0].write_bytes(false)

    two.sync()

    with pytest.raises(ShareDamaged):
        two.voices.attachment_bytes(kept)
    assert not present(two, kept)


def test_a_record_that_lies_about_its_size_brings_nothing(town: Town, tmp_path: Path) -> None:
    hq = town.found()
    one, two = town.join(hq, NORTH), town.join(hq, NORTH)
    kept = attach(one, tmp_path)
    one.sync()
    two.sync()
    for size in (-1, 0, 1, 10**18):
        with two.database.write() as writing, two.database.without_capture():
            writing.execute("UPDATE attachment SET size_bytes = ?", (size,))
        (two.data_dir / "attachments" / "x").mkdir(parents=True, exist_ok=True)
        for path in (two.data_dir / "attachments").glob("??/*"):
            path.unlink()
        with pytest.raises(ShareDamaged):
            two.voices.attachment_bytes(kept)


def test_attachments_from_before_go_to_the_share_at_the_next_sync(
    town: Town, tmp_path: Path
) -> None:
    hq = town.found()
    one, two = town.join(hq, NORTH), town.join(hq, NORTH)
    town.sync(one, two)
    kept = attach(one, tmp_path)
    with one.database.write() as writing, one.database.without_capture():
        writing.execute("UPDATE attachment SET blob = NULL")
        writing.execute(
            "UPDATE change SET value = json_remove(value, '$.blob') WHERE kind = 'attachment'"
        )

    one.sync()
    two.sync()

    assert two.voices.attachment_bytes(kept) == LETTER
    assert one.verify() == []
    assert two.verify() == []


def test_a_desk_that_was_restored_without_its_files_gets_them_back(
    town: Town, tmp_path: Path
) -> None:
    hq = town.found()
    one = town.join(hq, NORTH)
    kept = attach(one, tmp_path)
    one.sync()
    for path in (one.data_dir / "attachments").glob("??/*"):
        path.unlink()
    assert len(one.verify()) == 1

    one.sync()

    assert one.voices.attachment_bytes(kept) == LETTER
    assert one.verify() == []


def test_a_share_that_lost_its_blobs_is_mended_by_who_has_the_content(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    time_ = _Hours(monkeypatch, town.clock)
    hq = town.found()
    one, two = town.join(hq, NORTH), town.join(hq, NORTH)
    kept = attach(one, tmp_path)
    one.sync()
    for path in files(town):
        path.unlink()
    two.sync()
    with pytest.raises(FileRefused):
        two.voices.attachment_bytes(kept)

    time_.go_on(2)
    one.sync()

    assert two.voices.attachment_bytes(kept) == LETTER


def test_an_idle_sync_costs_attachments_no_more_than_one_listing_an_hour(
    town: Town, tmp_path: Path, faults: Faults
) -> None:
    hq = town.found()
    one = town.join(hq, NORTH)
    for number in range(5):
        attach(one, tmp_path, LETTER, f"{number}.txt")
    one.sync()
    one.sync()
    seen: list[str] = []
    faults.before = lambda operation, name: seen.append(f"{operation} {name}")

    one.sync()

    assert [s for s in seen if "blobs" in s] == []


def purge(desk: Desk, kept: str) -> None:
    """Purge the voice of an attachment for everybody."""
    (voice,) = desk.database.one("SELECT voice_id FROM attachment WHERE id = ?", (kept,))
    desk.voices.discard([voice])
    desk.voices.purge([voice])


def test_the_bytes_of_a_purged_attachment_leave_desk_and_share(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    time_ = _Hours(monkeypatch, town.clock)
    hq = town.found()
    one, two = town.join(hq, NORTH), town.join(hq, NORTH)
    kept = attach(one, tmp_path)
    stays = attach(one, tmp_path, b"another", "stays.txt")
    town.sync(one, two)
    (stored,) = Attachments(one.database).stored(kept)
    assert stored.blob is not None
    purge(one, kept)

    town.sync(one, two)
    for desk in (one, two):
        files_here = [p.name for p in (desk.data_dir / "attachments").glob("??/*")]
        assert stored.digest not in files_here
        assert len(files_here) == 1
        assert desk.verify() == []
    time_.go_on(29 * 24)
    one.sync()
    assert [p for p in files(town) if p.name.startswith(stored.blob.name)] != []
    time_.go_on(2 * 24)
    two.sync()

    assert [p for p in files(town) if p.name.startswith(stored.blob.name)] == []
    assert len(files(town)) == 1
    assert one.voices.attachment_bytes(stays) == b"another"


def test_a_file_thrown_away_on_its_own_goes_with_the_bin(town: Town, tmp_path: Path) -> None:
    hq = town.found()
    one, two = town.join(hq, NORTH), town.join(hq, NORTH)
    kept = attach(one, tmp_path)
    town.sync(one, two)
    one.voices.discard_attachment(kept)
    one.voices.empty_bin(Role.ADMINISTRATOR)

    town.sync(one, two)

    for desk in (one, two):
        assert list((desk.data_dir / "attachments").glob("??/*")) == []
        assert desk.database.all("SELECT 1 FROM attachment") == []
        assert len(desk.voices.ids(VoiceFilter())) == 1


def test_a_record_that_is_gone_from_this_desk_alone_takes_nothing_from_the_share(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A desk that goes to another office gives up what it had of the old one; the others keep it."""
    time_ = _Hours(monkeypatch, town.clock)
    hq = town.found()
    one = town.join(hq, NORTH)
    attach(one, tmp_path)
    one.sync()
    with one.database.write() as writing, one.database.without_capture():
        writing.execute("DELETE FROM attachment")
    before = files(town)

    for _ in range(3):
        one.sync()
        time_.go_on(40 * 24)

    assert files(town) == before


CLERK = """
import sys
from pathlib import Path
from wardapp.desk import Desk
from wardapp.domain.voice import VoiceDraft
from wardapp.sync import blobs, parts

blobs.PART_BYTES = parts.PART_BYTES = 10_000
with Desk.open(Path(sys.argv[1])) as desk:
    while True:
        voice = desk.voices.keep(VoiceDraft(text="街灯が暗い")).id
        print(desk.voices.attach(voice, Path(sys.argv[2])).id, flush=True)
        desk.sync()
"""


def test_a_desk_killed_in_the_middle_of_transfers_loses_no_attachment(
    town: Town, tmp_path: Path
) -> None:
    seed = random.randrange(1 << 32)
    print("seed", seed)
    chance = random.Random(seed)
    letter = tmp_path / "letter.bin"
    content = chance.randbytes(200_000)
    letter.write_bytes(content)
    hq = town.found()
    one, two = town.join(hq, NORTH), town.join(hq, NORTH)
    one.close()
    acknowledged: list[str] = []
    for run in range(5):
        output = tmp_path / f"run{run}.txt"
        with output.open("wb") as file:
            clerk = subprocess.Popen(
                [sys.executable, "-c", CLERK, str(one.data_dir), str(letter)],
                stdout=file,
                env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
            )
            deadline = time.monotonic() + 20
            while not output.stat().st_size and time.monotonic() < deadline:
                time.sleep(0.02)
            time.sleep(chance.uniform(0, 0.3))
            clerk.send_signal(signal.SIGKILL)
            clerk.wait()
        text = output.read_text()
        acknowledged += text[: text.rfind("\n") + 1].split()

    one = town.reopen(one)
    warnings = town.sync(one, two)

    assert len(acknowledged) >= 5
    assert warnings == []
    for kept in acknowledged:
        assert one.voices.attachment_bytes(kept) == content
        assert two.voices.attachment_bytes(kept) == content
    assert parts.examine(FolderShare(town.folder)) == []
    assert one.verify() == []


# -- the format ----------------------------------------------------------------------------------


def test_every_bit_of_a_part_counts_with_and_without_the_key() -> None:
    blob = Blob.of(b"x" * 50, b"\x07" * 32)
    part = parts.encode_part(blob, "share", 0, 1, b"x" * 50)
    assert parts.decode_part(blob, "share", 0, 1, part) == b"x" * 50
    assert parts.encode_part(blob, "share", 0, 1, b"x" * 50) == part

    for bit in range(len(part) * 8):
        changed = bytearray(part)
        changed[bit // 8] ^= 1 << bit % 8
        assert parts.examine_part(bytes(changed)) is None
        assert parts.decode_part(blob, "share", 0, 1, bytes(changed)) is None
    for end in range(len(part)):
        assert parts.examine_part(part[:end]) is None
    assert parts.decode_part(blob, "another share", 0, 1, part) is None
    assert parts.decode_part(blob, "share", 1, 2, part) is None
    assert parts.decode_part(Blob(blob.name, b"\x08" * 32), "share", 0, 1, part) is None


def test_checking_without_a_key_names_what_is_missing_damaged_and_surplus(
    town: Town, tmp_path: Path
) -> None:
    hq = town.found()
    one = town.join(hq, NORTH)
    attach(one, tmp_path)
    gone = attach(one, tmp_path, b"short", "short.txt")
    one.sync()
    share = FolderShare(town.folder)
    assert parts.examine(share) == []
    by_id = {s.id: s for s in Attachments(one.database).stored()}
    short = by_id.pop(gone).blob
    (long,) = by_id.values()
    assert short is not None
    assert long.blob is not None
    (town.folder / parts.part_file(short.name, 0)).unlink()
    (town.folder / parts.part_file(long.blob.name, 2)).unlink()
    damaged = town.folder / parts.part_file(long.blob.name, 1)
    damaged.write_bytes(damaged.read_bytes()[:-1])
    (damaged.parent / "Thumbs.db").write_bytes(b"")

    found = parts.examine(share, known=lambda: {short.name: 1})

    assert {(Path(p.file).name[-8:], p.what) for p in found} == {
        (f"{long.blob.name[-3:]}.0001", "damaged"),
        (f"{long.blob.name[-3:]}.0002", "missing"),
        (f"{short.name[-3:]}.0000", "missing"),
        ("humbs.db", "surplus"),
    }
