"""One contract for whatever a share lies on: a folder, a folder over SMB (by a library, mounted), an object store."""

from __future__ import annotations

import itertools
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from wardapp.errors import ShareTrouble, ShareUnreachable
from wardapp.sync.share import HEAD, Share

pytest_plugins = ["server_fixtures"]
Opener = Callable[[], Share]


@pytest.fixture(params=["folder", "memory", "samba", "samba mounted", "object store"])
def opened(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Opener]:
    """A function that opens one and the same empty place anew, as each desk does."""
    if request.param == "folder":
        from wardapp.sync.folder import FolderShare

        yield lambda: FolderShare(tmp_path)
    elif request.param == "memory":
        from memory_share import Disk, MemoryShare

        disk = Disk(clock_ms=int(time.time() * 1000))
        yield lambda: MemoryShare(disk)
    elif request.param == "samba":
        server = request.getfixturevalue("samba")
        import samba_server
        import smb_path

        from wardapp.sync import folder

        place = uuid.uuid4().hex
        (server.files / place).mkdir()
        monkeypatch.setattr(folder, "os", folder.os)
        smb_path.as_on_windows()
        clients: list[smb_path.SmbServer] = []

        def connect() -> Share:
            clients.append(
                smb_path.SmbServer(
                    server.port, samba_server.SHARE, samba_server.USER, samba_server.PASSWORD
                )
            )
            return folder.FolderShare(smb_path.SmbPath(clients[-1], place))  # type: ignore[arg-type]

        yield connect
        for client in clients:
            client.forget()
    elif request.param == "samba mounted":
        from wardapp.sync.folder import FolderShare

        machines = itertools.cycle(request.getfixturevalue("mounts"))
        server = request.getfixturevalue("samba")
        place = uuid.uuid4().hex
        (server.files / place).mkdir()
        yield lambda: FolderShare(next(machines) / place)
    else:
        server = request.getfixturevalue("ceph")
        from wardapp.sync.address import parse
        from wardapp.sync.object_store import AccessKey, ObjectShare

        address = parse(server.bucket())
        yield lambda: ObjectShare(address, AccessKey(server.key_id, server.secret))


@pytest.fixture
def share(opened: Opener) -> Share:
    made = opened()
    assert made.put_if_absent(HEAD, b"{}")
    return made


def test_the_first_writer_of_a_name_wins_and_the_bytes_stay(share: Share, opened: Opener) -> None:
    assert share.put_if_absent("log/20261123/a-1.wab", b"first")
    assert not opened().put_if_absent("log/20261123/a-1.wab", b"second")
    assert opened().get("log/20261123/a-1.wab") == b"first"
    assert not share.put_if_absent(HEAD, b"other")


def test_of_many_writers_at_once_exactly_one_wins(share: Share, opened: Opener) -> None:
    names = [f"desks/{n}.json" for n in range(8)]
    won: list[tuple[str, int]] = []
    start = threading.Barrier(4)

    def write(number: int) -> None:
        own = opened()
        own.get(HEAD)
        for name in names:
            start.wait(timeout=60)
            if own.put_if_absent(name, bytes([number]) * 5000):
                won.append((name, number))

    threads = [threading.Thread(target=write, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(name for name, _ in won) == names
    for name, number in won:
        assert share.get(name) == bytes([number]) * 5000


def test_replacing_shows_the_old_or_the_new_bytes(share: Share, opened: Opener) -> None:
    share.replace("seen/a.json", b"1" * 300_000)
    stop = threading.Event()
    seen: set[bytes] = set()
    trouble: list[ShareTrouble] = []

    def read() -> None:
        own = opened()
        while not stop.is_set():
            try:
                found = own.get("seen/a.json")
            except ShareTrouble as error:
                trouble.append(error)
                continue
            time.sleep(0.01)
            seen.add(b"nothing" if found is None else bytes([found[0]]) + bytes([found[-1]]))

    reader = threading.Thread(target=read)
    reader.start()
    try:
        for number in b"23456":
            share.replace("seen/a.json", bytes([number]) * 300_000)
            time.sleep(0.05)
    finally:
        stop.set()
        reader.join()

    assert share.get("seen/a.json") == b"6" * 300_000
    if "/gvfs/" in getattr(share, "address", ""):
        seen.discard(b"nothing")  # gvfs deletes and renames: weaker, and never a part
    assert seen <= {bytes([number]) * 2 for number in b"123456"}
    assert not trouble


def test_a_listing_is_one_level_in_order(share: Share, opened: Opener) -> None:
    for name in ("log/20261123/b.wab", "log/20261123/a.wab", "log/20261124/c.wab", "seen/x.json"):
        share.put_if_absent(name, b"")

    other = opened()
    assert other.list("log/20261123") == ["a.wab", "b.wab"]
    assert other.list("log") == ["20261123", "20261124"]
    assert other.list("lo") == []
    assert other.list("nothing/there") == []


def test_a_long_listing_is_whole(share: Share, opened: Opener) -> None:
    """An object store gives a thousand names at once."""
    count = 1100 if type(share).__name__ == "ObjectShare" else 150
    names = [f"{n:05}.wab" for n in range(count)]
    work = iter(names)
    lock = threading.Lock()

    def write() -> None:
        own = opened()
        while True:
            with lock:
                name = next(work, None)
            if name is None:
                return
            own.replace(f"log/20261123/{name}", b"x")

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert share.list("log/20261123") == names


def test_what_is_not_there_is_none_and_no_error(share: Share) -> None:
    share.put_if_absent("desks/a.json", b"")

    assert share.get("desks/none.json") is None
    assert share.get("desks") is None
    assert share.get(f"{HEAD}/below") is None
    assert share.get("desks/a.json") == b""
    share.delete("desks/none.json")
    share.delete("desks/a.json")
    assert share.get("desks/a.json") is None
    assert share.put_if_absent("desks/a.json", b"again")


def test_large_files_come_back_as_they_were(share: Share, opened: Opener) -> None:
    content = bytes(range(256)) * 40_000  # 10 MB: above a part of a blob, above one SMB request

    assert share.put_if_absent("blobs/aa/large", content)
    share.replace("published/large", content[::-1])

    assert opened().get("blobs/aa/large") == content
    assert opened().get("published/large") == content[::-1]


def test_nothing_is_written_where_there_is_no_share(opened: Opener) -> None:
    share = opened()

    for write in (
        lambda: share.put_if_absent("log/20261123/a.wab", b"x"),
        lambda: share.replace("seen/a.json", b"x"),
    ):
        with pytest.raises(ShareUnreachable):
            write()

    assert share.list("") == []


def test_the_clock_is_near_and_leaves_nothing(share: Share, opened: Opener) -> None:
    assert abs(share.now_ms() - time.time() * 1000) < 60_000
    assert share.sweep(0) == 0
    assert opened().list("") == [HEAD]
