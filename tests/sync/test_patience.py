"""A share that hangs: the sync gives up in time, and the next one is not blocked by it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from wardapp.domain.voice import VoiceDraft
from wardapp.errors import ShareUnreachable
from wardapp.sync import patience
from wardapp.sync.folder import FolderShare
from wardapp.sync.patience import PatientShare

NORTH = "北区役所"
Town = Any  # conftest.Town: importlib mode has no import of conftest


@pytest.fixture
def link(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """A link that can be cut: while the event is not set, nothing answers."""
    link = threading.Event()
    link.set()
    monkeypatch.setattr(patience, "PATIENCE_S", 0.3)
    for name in ("list", "now_ms", "put_if_absent"):
        real = getattr(FolderShare, name)

        def waiting(*args: Any, real: Any = real) -> Any:
            link.wait()
            return real(*args)

        monkeypatch.setattr(FolderShare, name, waiting)
    yield link
    link.set()


def test_a_sync_that_hangs_is_given_up_and_the_next_one_works(
    town: Town, link: threading.Event
) -> None:
    hq = town.found()
    ward = town.join(hq, NORTH)
    town.sync(hq, ward)
    voice = str(ward.voices.keep(VoiceDraft(text="途中で切れた声")).id)
    link.clear()

    with pytest.raises(ShareUnreachable):
        ward.sync()
    assert "つながりません" in ward.share.state().last_error or ward.share.state().last_error
    link.set()
    ward.sync()
    hq.sync()

    assert hq.voices.get(voice).text == "途中で切れた声"


def test_no_more_than_a_few_threads_are_left_waiting(tmp_path: Path, link: threading.Event) -> None:
    share = PatientShare(FolderShare(tmp_path))
    link.clear()
    before = threading.active_count()
    for _ in range(10):
        with pytest.raises(ShareUnreachable):
            share.list("log")

    assert threading.active_count() <= before + 3
    link.set()


def test_what_a_share_raises_comes_through_as_it_is(tmp_path: Path) -> None:
    with pytest.raises(ShareUnreachable):
        PatientShare(FolderShare(tmp_path / "gone")).list("log")
