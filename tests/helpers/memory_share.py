"""A share in memory that keeps the contract of ``wardapp.sync.share`` and fails as it is told.

A fault is planned for the n-th operation from now: an error before or after the operation, a crash
of the desk before or after it, a file left torn under its final name, a listing of an earlier moment.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from wardapp.errors import ShareFull, ShareReadOnly, ShareUnreachable
from wardapp.sync.share import HEAD


class Crash(BaseException):
    """The desk's process dies here: nothing catches it, what is not committed is gone."""


ERRORS = {
    "unreachable": lambda: ShareUnreachable("ETIMEDOUT"),
    "io": lambda: ShareUnreachable("EIO"),
    "full": lambda: ShareFull("ENOSPC"),
    "denied": lambda: ShareReadOnly("EACCES"),
}
_WHEN = ("before", "after")
FAULTS = (
    *(f"{kind} {when}" for kind in (*ERRORS, "crash") for when in _WHEN),
    "torn",
    "stale list",
    "gone",
)


@dataclass
class Disk:
    """What the file server holds, shared by all desks' views of it.

    Attributes:
        files: Name → bytes.
        late: Names that are there but that nobody sees yet.
        clock_ms: The server's clock.
    """

    files: dict[str, bytes] = field(default_factory=dict)
    late: set[str] = field(default_factory=set)
    clock_ms: int = 0

    def copy(self) -> Disk:
        """Return a copy, as a backup of the file server is one."""
        return Disk(dict(self.files), set(), self.clock_ms)


class MemoryShare:
    """One desk's view of a disk.

    Attributes:
        calls: How often each operation was called.
        happened: The faults that really came to pass.
    """

    def __init__(self, disk: Disk, address: str = "/memory/share") -> None:
        self.address = address
        self.disk = disk
        self.calls: Counter[str] = Counter()
        self.happened: Counter[str] = Counter()
        self._plan: tuple[str, int] | None = None
        self._gone = 0
        self._old: dict[str, bytes] = {}

    def plan(self, fault: str, after: int) -> None:
        """Let this fault happen at the operation ``after`` operations from now."""
        self._plan = (fault, after)
        self._gone = 0
        self._old = dict(self.disk.files)

    def heal(self) -> None:
        """Let nothing go wrong any more."""
        self._plan, self._gone = None, 0

    def _due(self, operation: str) -> str:
        self.calls[operation] += 1
        if self._gone:
            self._gone -= 1
            raise ShareUnreachable("ENOENT")
        if self._plan is None:
            return ""
        fault, left = self._plan
        if left > 0:
            self._plan = (fault, left - 1)
            return ""
        if (fault == "torn" and operation not in {"put", "replace"}) or (
            fault == "stale list" and operation != "list"
        ):
            return ""
        self._plan = None
        self.happened[fault] += 1
        return fault

    def _before(self, fault: str) -> None:
        kind, _, when = fault.partition(" ")
        if fault == "gone":
            self._gone = 3
            raise ShareUnreachable("ENOENT")
        if when == "before":
            if kind == "crash":
                raise Crash
            raise ERRORS[kind]()  # noqa: RSE102 - makes the error

    def _after(self, fault: str) -> None:
        kind, _, when = fault.partition(" ")
        if when == "after":
            if kind == "crash":
                raise Crash
            raise ERRORS[kind]()  # noqa: RSE102 - makes the error

    def _require_head(self, name: str) -> None:
        if name != HEAD and HEAD not in self.disk.files:
            raise ShareUnreachable("the folder is no longer a share")

    def put_if_absent(self, name: str, content: bytes) -> bool:
        """Store the bytes under a name that is free."""
        fault = self._due("put")
        self._before(fault)
        self._require_head(name)
        if name in self.disk.files:
            return False
        if fault == "torn":
            self.disk.files[name] = content[: len(content) // 2]
            raise Crash
        self.disk.files[name] = content
        self._after(fault)
        return True

    def replace(self, name: str, content: bytes) -> None:
        """Store the bytes under a name, free or not."""
        fault = self._due("replace")
        self._before(fault)
        self._require_head(name)
        if fault == "torn":
            self.disk.files[name] = content[: len(content) // 2]
            raise Crash
        self.disk.files[name] = content
        self._after(fault)

    def get(self, name: str) -> bytes | None:
        """Return the bytes of a name."""
        fault = self._due("get")
        self._before(fault)
        found = None if name in self.disk.late else self.disk.files.get(name)
        self._after(fault)
        return found

    def list(self, folder: str) -> list[str]:
        """Return the names directly under a folder."""
        fault = self._due("list")
        self._before(fault)
        files = self._old if fault == "stale list" else self.disk.files
        start = folder.rstrip("/") + "/" if folder else ""
        found = {
            name[len(start) :].split("/")[0]
            for name in files
            if name.startswith(start) and name not in self.disk.late
        }
        self._after(fault)
        return sorted(found)

    def delete(self, name: str) -> None:
        """Remove a name."""
        fault = self._due("delete")
        self._before(fault)
        self.disk.files.pop(name, None)
        self._after(fault)

    def now_ms(self) -> int:
        """Return the server's clock."""
        fault = self._due("now")
        self._before(fault)
        self._after(fault)
        return self.disk.clock_ms

    def sweep(self, older_than_ms: int) -> int:
        """Nothing is left behind in memory."""
        self._due("sweep")
        return 0
