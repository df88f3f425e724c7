"""What the transfers of blobs have in common: progress of several in megabytes, one fetch at a time."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from wardapp.domain.progress import Progress

_MB = 1_000_000
_one_at_a_time = threading.Lock()


class Counted:
    """Progress of one of several transfers, in megabytes of all of them."""

    def __init__(self, progress: Progress, before: int, total: int, what: str) -> None:
        self._progress = progress
        self._before, self._total, self._what = before, total, what
        self.check = progress.check

    def tell(self, done: int) -> None:
        """Say that so many bytes of this transfer are done."""
        self._progress.progress(
            (self._before + done) // _MB,
            -(-self._total // _MB),
            f"{self._what}（MB）",
        )


@contextmanager
def alone(progress: Progress) -> Iterator[None]:
    """Fetch one blob at a time in this process, so that two do not fetch the same."""
    while not _one_at_a_time.acquire(timeout=0.2):
        progress.check()
    try:
        yield
    finally:
        _one_at_a_time.release()
