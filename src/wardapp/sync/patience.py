"""A share that does not answer: every operation is given up after a while.

A cut link lets a file operation on a network drive hang for minutes, some for ever. So each one runs
on a thread of its own that is left behind when its time is over. What it may do later does no harm:
files are written once, and what is replaced is written anew by the next sync.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from typing import Any, ClassVar, TypeVar

from wardapp.errors import ShareUnreachable
from wardapp.sync.share import Share

log = logging.getLogger(__name__)

T = TypeVar("T")
PATIENCE_S = 60.0
_BYTES_A_SECOND = 100_000
"""The slowest line that is still waited for."""
_MOST_HANGING = 3


class PatientShare:
    """A share whose operations end in time, one way or the other.

    Args:
        share: The share itself.
        patience_s: How long an operation without much content may take.
    """

    _hanging: ClassVar[set[threading.Thread]] = set()

    def __init__(self, share: Share, patience_s: float | None = None) -> None:
        self._share = share
        self._patience_s = PATIENCE_S if patience_s is None else patience_s
        self.address = share.address

    def _do(self, work: Callable[[], T], size: int = 0) -> T:
        hanging = {thread for thread in self._hanging if thread.is_alive()}
        PatientShare._hanging = hanging
        if len(hanging) >= _MOST_HANGING:
            raise ShareUnreachable("earlier operations are still without an answer")
        box: queue.SimpleQueue[tuple[Any, BaseException | None]] = queue.SimpleQueue()

        def labour() -> None:
            try:
                box.put((work(), None))
            except BaseException as error:  # noqa: BLE001 - raised where it was asked for
                box.put((None, error))

        thread = threading.Thread(target=labour, name="wardapp-share", daemon=True)
        thread.start()
        try:
            result, error = box.get(timeout=self._patience_s + size / _BYTES_A_SECOND)
        except queue.Empty:
            self._hanging.add(thread)
            log.warning("the share did not answer in time")
            raise ShareUnreachable("no answer in time") from None
        if error is not None:
            raise error
        return result  # type: ignore[no-any-return] # what ``work`` returned

    def put_if_absent(self, name: str, content: bytes) -> bool:
        """Store the bytes under a name that is free; return whether it was."""
        return self._do(lambda: self._share.put_if_absent(name, content), len(content))

    def replace(self, name: str, content: bytes) -> None:
        """Store the bytes under a name, free or not."""
        self._do(lambda: self._share.replace(name, content), len(content))

    def get(self, name: str) -> bytes | None:
        """Return the bytes of a name, None where there is nothing."""
        # How much comes is not known before: 16 MB, the largest that is usual.
        return self._do(lambda: self._share.get(name), 16_000_000)

    def list(self, folder: str) -> list[str]:
        """Return the names (last part) directly under a folder."""
        return self._do(lambda: self._share.list(folder))

    def delete(self, name: str) -> None:
        """Remove a name."""
        self._do(lambda: self._share.delete(name))

    def now_ms(self) -> int:
        """Return the share's own clock in milliseconds since 1970."""
        return self._do(self._share.now_ms)

    def sweep(self, older_than_ms: int) -> int:
        """Remove what interrupted writers left longer ago than this."""
        return self._do(lambda: self._share.sweep(older_than_ms), 60_000_000)
