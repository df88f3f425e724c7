"""What long work tells the one who waits for it, and how it is told to stop."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Receives how far a piece of work is; asked at every step whether to go on."""

    def progress(self, done: int, total: int, what: str = "") -> None:
        """Say that ``done`` of ``total`` units are done (total 0: unknown) and what is being done."""
        ...

    def check(self) -> None:
        """Raise ``errors.Cancelled`` if the person has cancelled."""
        ...


class NoProgress:
    """Nobody watches and nobody cancels."""

    def progress(self, done: int, total: int, what: str = "") -> None:
        """Ignore it."""

    def check(self) -> None:
        """Go on."""


NO_PROGRESS = NoProgress()
