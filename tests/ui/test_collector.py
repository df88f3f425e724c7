"""Cyclic garbage with widgets in it dies in the drawing thread, whoever allocates."""

from __future__ import annotations

import gc
import threading
import weakref

from pytestqt.qtbot import QtBot

from wardapp.ui.background import Background
from wardapp.ui.collector import INTERVAL_MS


class Ring:
    """Garbage that only a collection finds; remembers on which thread it died."""

    died_on: list[int] = []  # noqa: RUF012 - one list for the test

    def __init__(self) -> None:
        self.self = self

    def __del__(self) -> None:
        self.died_on.append(threading.get_ident())


def test_a_worker_never_collects_what_the_window_left_behind(qtbot: QtBot) -> None:
    background = Background()
    try:
        rings = [weakref.ref(Ring()) for _ in range(50)]
        for ring in rings:
            assert ring() is not None
        thread = threading.Thread(target=lambda: [[object()] for _ in range(300_000)])
        thread.start()
        thread.join()
        assert not Ring.died_on
        kept = [[] for _ in range(5_000)]
        qtbot.waitUntil(lambda: len(Ring.died_on) == 50, timeout=20 * INTERVAL_MS)
        assert kept
        assert set(Ring.died_on) == {threading.get_ident()}
    finally:
        Ring.died_on.clear()
        background.close()


def test_collecting_is_handed_back_when_the_threads_have_ended(qtbot: QtBot) -> None:
    first, second = Background(), Background()
    assert not gc.isenabled()
    first.close()
    assert not gc.isenabled()
    second.close()
    assert gc.isenabled()
