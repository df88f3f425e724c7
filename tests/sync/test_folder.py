"""The folder of a file server behind the share's few operations."""

from __future__ import annotations

import errno
import os
import threading
from pathlib import Path

import pytest

from wardapp.errors import ShareFull, ShareReadOnly, ShareUnreachable
from wardapp.sync.folder import FolderShare, trouble_from
from wardapp.sync.share import HEAD


@pytest.fixture
def share(tmp_path: Path) -> FolderShare:
    root = tmp_path / "share"
    root.mkdir()
    made = FolderShare(root)
    made.put_if_absent(HEAD, b"{}")
    return made


def files(share: FolderShare) -> set[str]:
    return {p.name for p in Path(share.address).rglob("*") if p.is_file()}


def test_the_first_writer_of_a_name_wins_and_the_bytes_stay(share: FolderShare) -> None:
    assert share.put_if_absent("log/20261123/a.wab", b"first")
    assert not share.put_if_absent("log/20261123/a.wab", b"second")
    assert share.get("log/20261123/a.wab") == b"first"
    assert files(share) == {HEAD, "a.wab"}


@pytest.mark.parametrize("hard_links", [True, False])
def test_of_many_writers_at_once_exactly_one_wins(
    share: FolderShare, monkeypatch: pytest.MonkeyPatch, hard_links: bool
) -> None:
    if not hard_links:
        without_links(monkeypatch)
    won: list[int] = []
    start = threading.Barrier(8)

    def write(number: int) -> None:
        start.wait()
        if share.put_if_absent("desks/x.json", f"{number}".encode() * 1000):
            won.append(number)

    threads = [threading.Thread(target=write, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(won) == 1
    assert share.get("desks/x.json") == f"{won[0]}".encode() * 1000
    assert files(share) == {HEAD, "x.json"}


def without_links(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EOPNOTSUPP, "no hard links here")

    monkeypatch.setattr(os, "link", refuse)


def test_a_reservation_of_a_desk_that_died_is_taken_over_when_it_is_old(
    share: FolderShare, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_links(monkeypatch)
    monkeypatch.setattr("wardapp.sync.folder._RESERVE_TRIES", 2)
    reservation = Path(share.address) / "x.json.take"
    reservation.touch()

    with pytest.raises(ShareUnreachable):
        share.put_if_absent("x.json", b"1")  # nobody may believe that something lies there
    assert files(share) == {HEAD, "x.json.take"}
    os.utime(reservation, (1, 1))

    assert share.put_if_absent("x.json", b"1")
    assert files(share) == {HEAD, "x.json"}


def test_who_finds_a_name_reserved_waits_for_the_one_who_writes_it(
    share: FolderShare, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_links(monkeypatch)
    target = Path(share.address) / "x.json"
    reservation = target.with_name("x.json.take")
    reservation.touch()
    looked = threading.Event()
    reserve = FolderShare._reserve

    def reserving(name: Path) -> bool:
        looked.set()
        return reserve(name)

    monkeypatch.setattr(FolderShare, "_reserve", staticmethod(reserving))

    def first() -> None:
        looked.wait()
        target.write_bytes(b"first")
        reservation.unlink()

    other = threading.Thread(target=first)
    other.start()

    assert not share.put_if_absent("x.json", b"second")
    other.join()
    assert share.get("x.json") == b"first"
    assert files(share) == {HEAD, "x.json"}


def test_a_listing_is_in_order_and_without_what_is_being_written(share: FolderShare) -> None:
    for name in ("b", "a"):
        share.put_if_absent(f"desks/{name}", b"")
    (Path(share.address) / "desks" / "tmp-123").touch()

    assert share.list("desks") == ["a", "b"]
    assert share.list("nothing") == []


def test_what_is_not_there_is_none_and_no_error(share: FolderShare) -> None:
    assert share.get("desks/none.json") is None
    assert share.get("wardapp.json/below") is None
    share.delete("desks/none.json")
    share.put_if_absent("desks/a.json", b"")
    assert share.get("desks") is None


def test_replacing_shows_the_old_or_the_new_bytes(share: FolderShare) -> None:
    share.replace("seen/a.json", b"1")
    share.replace("seen/a.json", b"2")

    assert share.get("seen/a.json") == b"2"
    assert files(share) == {HEAD, "a.json"}


@pytest.mark.parametrize("number", [errno.EACCES, errno.EBUSY])
def test_who_finds_a_file_in_use_asks_again(
    share: FolderShare, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """What Windows and a FUSE mount say of a file that another desk replaces or reads just now."""
    reading, moving = Path.read_bytes, Path.replace
    asked: list[str] = []

    def busy_at_first(path: Path, what: str) -> None:
        asked.append(what)
        if asked.count(what) <= 2:
            raise OSError(number, os.strerror(number), str(path))

    def read(path: Path) -> bytes:
        busy_at_first(path, "read")
        return reading(path)

    def move(path: Path, target: Path) -> Path:
        busy_at_first(path, "replace")
        return moving(path, target)

    monkeypatch.setattr(Path, "read_bytes", read)
    monkeypatch.setattr(Path, "replace", move)

    share.replace("seen/a.json", b"1")

    assert share.get("seen/a.json") == b"1"
    assert asked == ["replace"] * 3 + ["read"] * 3
    assert files(share) == {HEAD, "a.json"}


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, ShareFull),
        (errno.EDQUOT, ShareFull),
        (errno.EACCES, ShareReadOnly),
        (errno.EROFS, ShareReadOnly),
        (errno.ENOENT, ShareUnreachable),
        (errno.EIO, ShareUnreachable),
        (errno.ETIMEDOUT, ShareUnreachable),
        (errno.ESTALE, ShareUnreachable),
    ],
)
def test_a_fault_of_the_file_server_is_said_in_its_own_words(number: int, expected: type) -> None:
    error = trouble_from(OSError(number, os.strerror(number)))

    assert type(error) is expected
    assert error.happened
    assert "保存されています" in error.safe
    assert error.next_step


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EACCES])
def test_a_failed_write_leaves_neither_the_name_nor_a_part(
    share: FolderShare, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def fail(_handle: int) -> None:
        raise OSError(number, "")

    monkeypatch.setattr(os, "fsync", fail)

    with pytest.raises((ShareFull, ShareUnreachable, ShareReadOnly)):
        share.put_if_absent("log/20261123/a.wab", b"x" * 10_000)

    assert files(share) == {HEAD}


def test_a_folder_that_is_gone_is_unreachable_and_is_not_made(tmp_path: Path) -> None:
    share = FolderShare(tmp_path / "gone")

    for operation in (
        lambda: share.put_if_absent("a", b""),
        lambda: share.put_if_absent(HEAD, b""),
        lambda: share.replace("a", b""),
        lambda: share.get("a"),
        lambda: share.list("log"),
        share.now_ms,
    ):
        with pytest.raises(ShareUnreachable):
            operation()

    assert not (tmp_path / "gone").exists()


def test_an_empty_folder_in_the_shares_place_is_not_written_to(tmp_path: Path) -> None:
    """What is left where a file server was mounted looks like an empty folder."""
    share = FolderShare(tmp_path)

    with pytest.raises(ShareUnreachable):
        share.put_if_absent("log/20261123/a.wab", b"x")
    with pytest.raises(ShareUnreachable):
        share.now_ms()

    assert list(tmp_path.iterdir()) == []


def test_the_clock_is_the_file_servers_and_leaves_nothing(share: FolderShare) -> None:
    before = Path(share.address, HEAD).stat().st_mtime_ns // 1_000_000

    assert share.now_ms() >= before
    assert files(share) == {HEAD}
