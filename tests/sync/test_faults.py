"""One operation on the file server fails, once, whichever it is: the work is kept and goes on.

The operating system's own calls are made to fail, below the share, on a real folder.
"""

from __future__ import annotations

import contextlib
import errno
import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from wardapp.desk import Desk
from wardapp.domain.voice import VoiceDraft
from wardapp.errors import ShareTrouble
from wardapp.sync.folder import FolderShare
from wardapp.sync.share import HEAD

NORTH = "北区役所"
Town = Any  # conftest.Town: importlib mode has no import of conftest
CALLS = ("link", "replace", "unlink", "fsync", "mkdir", "listdir", "stat")
ERRORS = (errno.ETIMEDOUT, errno.EIO, errno.EACCES, errno.ENOSPC)


def _keep(desk: Desk, text: str = "街灯が暗い") -> str:
    return desk.voices.keep(VoiceDraft(text=text)).id


def _has(desk: Desk, identifier: str) -> bool:
    return desk._db.one("SELECT 1 FROM voice WHERE id = ?", (identifier,)) is not None


@contextlib.contextmanager
def _failing(module: Any, name: str, folder: Path, number: int, at: int) -> Iterator[list[str]]:
    """Let the ``at``-th call of a function on the share's folder fail with an error number."""
    real = getattr(module, name)
    calls: list[str] = []

    def failing(first: Any, *args: Any, **more: Any) -> Any:
        on_share = isinstance(first, int) or str(first).startswith(str(folder))
        if on_share:
            calls.append(str(first))
            if len(calls) == at + 1:
                raise OSError(number, os.strerror(number), str(first))
        return real(first, *args, **more)

    setattr(module, name, failing)
    try:
        yield calls
    finally:
        setattr(module, name, real)


def _works_again(hq: Desk, ward: Desk, town: Town, kept: str) -> None:
    town.sync(ward, hq, ward, hq)
    assert _has(hq, kept)
    assert ward.share.state().unsent == 0
    assert hq.verify() == []


@pytest.mark.parametrize(("number", "at"), [*((number, 0) for number in ERRORS), (errno.EIO, 2)])
@pytest.mark.parametrize("call", CALLS)
def test_a_call_that_fails_once_loses_nothing(town: Town, call: str, number: int, at: int) -> None:
    hq = town.found()
    ward = town.join(hq, NORTH)
    town.sync(hq, ward)
    kept = _keep(ward)

    with (
        _failing(os, call, town.folder, number, at),
        contextlib.suppress(ShareTrouble),
    ):
        ward.sync()

    assert _has(ward, kept)
    _works_again(hq, ward, town, kept)


@pytest.mark.parametrize("number", ERRORS, ids=lambda n: errno.errorcode[n])
@pytest.mark.parametrize("at", [0, 3])
def test_a_file_that_cannot_be_opened_once_loses_nothing(town: Town, number: int, at: int) -> None:
    hq = town.found()
    ward = town.join(hq, NORTH)
    town.sync(hq, ward)
    kept = _keep(ward)
    ward.sync()

    with (
        _failing(io, "open", town.folder, number, at),
        contextlib.suppress(ShareTrouble),
    ):
        hq.sync()

    _works_again(hq, ward, town, kept)


def test_a_rename_that_fails_once_where_there_are_no_hard_links(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    hq = town.found()
    ward = town.join(hq, NORTH)
    town.sync(hq, ward)
    kept = _keep(ward)

    def no_links(*_args: Any, **_more: Any) -> None:
        raise OSError(errno.EOPNOTSUPP, "no hard links")

    monkeypatch.setattr(os, "link", no_links)
    with (
        _failing(os, "rename", town.folder, errno.EIO, 0) as calls,
        contextlib.suppress(ShareTrouble),
    ):
        ward.sync()

    assert calls
    _works_again(hq, ward, town, kept)


class _Capitals(FolderShare):
    """A file server that ignores the case of names and shows them as they were first written."""

    def _found(self, name: str) -> str:
        whole = self._root
        for part in name.split("/"):
            names = {p.name.lower(): p.name for p in whole.iterdir()} if whole.is_dir() else {}
            whole = whole / names.get(part.lower(), part)
        return str(whole.relative_to(self._root))

    def get(self, name: str) -> bytes | None:
        return super().get(self._found(name))

    def list(self, folder: str) -> list[str]:
        return super().list(self._found(folder))

    def put_if_absent(self, name: str, content: bytes) -> bool:
        return super().put_if_absent(self._found(name), content)

    def replace(self, name: str, content: bytes) -> None:
        super().replace(self._found(name), content)

    def delete(self, name: str) -> None:
        super().delete(self._found(name))


def test_names_shown_in_another_letter_case_are_the_same_names(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    import wardapp.desk.share as desk_share

    hq = town.found()
    ward = town.join(hq, NORTH)
    town.sync(hq, ward)
    kept = _keep(ward)
    ward.sync()
    # What a server may do after a restore from a medium that keeps capitals only.
    deepest_first = sorted(town.folder.rglob("*"), key=lambda p: -len(p.parts))
    for path in deepest_first:
        if path.name != HEAD:
            path.rename(path.with_name(path.name.upper()))
    monkeypatch.setattr(desk_share, "FolderShare", _Capitals)
    later = _keep(hq, "公園の草")

    town.sync(hq, ward)

    assert _has(hq, kept)
    assert _has(ward, later)


@pytest.mark.parametrize("content", [b"", b"\0" * 40, b"{"], ids=["empty", "zeros", "torn"])
@pytest.mark.parametrize("kind", ["desks", "keys", "seen", "log", "snapshots"])
def test_an_empty_or_torn_file_of_any_kind_stops_nobody_else(
    town: Town, kind: str, content: bytes
) -> None:
    hq = town.found()
    ward = town.join(hq, NORTH)
    town.sync(hq, ward)
    if kind == "snapshots":
        hq.share.sync(compact=True)
    files = [p for p in (town.folder / kind).rglob("*") if p.is_file()]
    whole = {path: path.read_bytes() for path in files}
    for path in files:
        path.write_bytes(content)
    kept = _keep(ward)

    for desk in (ward, hq):
        with contextlib.suppress(ShareTrouble):
            desk.sync()
    assert _has(ward, kept)
    for path, wanted in whole.items():
        path.write_bytes(wanted)

    _works_again(hq, ward, town, kept)


def test_the_same_file_delivered_twice_changes_nothing(town: Town) -> None:
    hq = town.found()
    ward = town.join(hq, NORTH)
    town.sync(hq, ward)
    kept = _keep(ward)
    ward.sync()
    town.sync(hq)
    for path in town.bundles():
        other = path.parent.parent / "20990101"
        other.mkdir(exist_ok=True)
        (other / path.name).write_bytes(path.read_bytes())
    hq.share._state.set(full_scan="")

    report = hq.sync()

    assert report.read_changes == 0
    assert _has(hq, kept)
    assert hq.verify() == []
