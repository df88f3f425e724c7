"""The share as the sync sees it: names and bytes. One small interface, whatever lies behind it.

Names are plain lower-case ASCII with ``/`` between parts. The contract of every implementation:

* ``put_if_absent`` either stores all bytes under the name and returns True, or leaves what is there
  and returns False; nobody ever sees part of them under that name. Of several writers one wins.
* ``replace`` does the same and overwrites; used for what only one desk writes (``seen/``, its own
  request in ``joining/``) and for files that nobody can accept (torn, not signed by whom they name).
  On a mount through gvfs there is nothing for a moment in between.
* Only ``wardapp.json`` is written where there is no ``wardapp.json``; anything else is refused as
  ``ShareUnreachable``.
* ``get`` returns the bytes or None. ``list`` returns the names directly under a folder; it may be
  stale. ``delete`` of what is not there is no error.
* What goes wrong is raised as one of ``errors.ShareTrouble``; nothing is retried here.
"""

from __future__ import annotations

from typing import Protocol

HEAD = "wardapp.json"
"""The first file of a share. Without it nothing else is written: an empty mount point is no share."""


class Share(Protocol):
    """Somewhere that desks exchange immutable files."""

    address: str

    def put_if_absent(self, name: str, content: bytes) -> bool:
        """Store the bytes under a name that is free; return whether it was."""
        ...

    def replace(self, name: str, content: bytes) -> None:
        """Store the bytes under a name, free or not."""
        ...

    def get(self, name: str) -> bytes | None:
        """Return the bytes of a name, None where there is nothing."""
        ...

    def list(self, folder: str) -> list[str]:
        """Return the names (last part) directly under a folder, in order; [] where it is not there."""
        ...

    def delete(self, name: str) -> None:
        """Remove a name."""
        ...

    def now_ms(self) -> int:
        """Return the share's own clock in milliseconds since 1970."""
        ...

    def sweep(self, older_than_ms: int) -> int:
        """Remove what interrupted writers left longer ago than this; return how many files."""
        ...
