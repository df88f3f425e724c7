"""Desks of a small city round one real folder, and a share whose file operations can fail."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest

from wardapp.desk import Desk
from wardapp.domain.clock import FixedClock, SystemClock
from wardapp.sync.folder import FolderShare

T = TypeVar("T")
NORTH, SOUTH, HEADQUARTERS = "北区役所", "南区役所", "総務市民局"
CITY_FILE = Path(__file__).parents[1] / "data" / "mini_city.toml"


@dataclass
class Faults:
    """What the file server does wrong: ``fail(operation, name)`` returns an error to raise.

    Attributes:
        before: Asked before an operation; what it returns is raised and nothing is done.
        after: Asked after it; what it returns is raised although all is done.
        hidden: Names that are not there yet (late files).
        unlisted: Names that only listings do not show (a stale listing).
        calls: How often each operation was called.
    """

    before: Callable[[str, str], Exception | None] = lambda _operation, _name: None
    after: Callable[[str, str], Exception | None] = lambda _operation, _name: None
    hidden: set[str] = field(default_factory=set)
    unlisted: set[str] = field(default_factory=set)
    calls: Counter[str] = field(default_factory=Counter)


class FaultyShare(FolderShare):
    """A real folder, some operations of which fail."""

    def __init__(self, root: Path, faults: Faults) -> None:
        super().__init__(root)
        self._faulty = faults

    def _around(self, operation: str, name: str, do: Callable[[], T]) -> T:
        self._faulty.calls[operation] += 1
        if error := self._faulty.before(operation, name):
            raise error
        result = do()
        if error := self._faulty.after(operation, name):
            raise error
        return result

    def put_if_absent(self, name: str, content: bytes) -> bool:
        return self._around("put", name, lambda: FolderShare.put_if_absent(self, name, content))

    def replace(self, name: str, content: bytes) -> None:
        self._around("replace", name, lambda: FolderShare.replace(self, name, content))

    def get(self, name: str) -> bytes | None:
        found = self._around("get", name, lambda: FolderShare.get(self, name))
        return None if name in self._faulty.hidden else found

    def list(self, folder: str) -> list[str]:
        names = self._around("list", folder, lambda: FolderShare.list(self, folder))
        missing = self._faulty.hidden | self._faulty.unlisted
        return [n for n in names if f"{folder}/{n}" not in missing]

    def now_ms(self) -> int:
        return self._around("now", "", lambda: FolderShare.now_ms(self))


@pytest.fixture
def clock() -> FixedClock:
    """A clock that stands, and agrees with the file server's at the beginning."""
    return FixedClock(SystemClock().now())


@pytest.fixture
def faults(monkeypatch: pytest.MonkeyPatch) -> Faults:
    """Faults of the file server that all desks of the test work with."""
    made = Faults()
    monkeypatch.setattr("wardapp.desk.share.FolderShare", lambda root: FaultyShare(root, made))
    return made


class Town:
    """Desks and their share.

    Attributes:
        folder: The shared folder.
        clock: The clock of all desks.
    """

    def __init__(self, work: Path, clock: FixedClock) -> None:
        self._work = work
        self.folder = work / "share"
        self.clock = clock
        self.open: list[Desk] = []

    def desk(self, office: str = NORTH, *, name: str = "", clock: FixedClock | None = None) -> Desk:
        """Return a new desk that is on no share."""
        folder = self._work / (name or f"desk{len(self.open) + 1}")
        made = Desk.create(
            folder, city=CITY_FILE, office=office, person="広田 聡", clock=clock or self.clock
        )
        self.open.append(made)
        return made

    def reopen(self, desk: Desk, folder: Path | None = None) -> Desk:
        """Return the desk opened again, or what lies in another folder."""
        desk.close()
        made = Desk.open(folder or desk.data_dir, clock=self.clock)
        self.open.append(made)
        return made

    def copy(self, desk: Desk, name: str) -> Path:
        """Copy a desk's data folder as a backup or a disk image would; the desk is closed for it."""
        desk.close()
        return Path(shutil.copytree(desk.data_dir, self._work / name))

    def found(self, office: str = HEADQUARTERS) -> Desk:
        """Return the desk that made the share."""
        first = self.desk(office)
        first.share.create(self.folder, "本庁")
        return first

    def join(
        self, administrator: Desk, office: str = NORTH, label: str = "", *, admin: bool = False
    ) -> Desk:
        """Return a further desk that is enrolled and holds its keys."""
        desk = self.desk(office)
        name = label or f"端末{len(self.open)}"
        administrator.share.approve(name, " ".join(desk.share.join(self.folder, name)), admin=admin)
        desk.sync()
        return desk

    @staticmethod
    def sync(*desks: Desk, rounds: int = 2) -> list[str]:
        """Sync all desks so often that everybody has everything; return what was warned of."""
        warnings: list[str] = []
        for _ in range(rounds):
            for desk in desks:
                warnings += desk.sync().warnings
        return warnings

    def close(self) -> None:
        for desk in self.open:
            desk.close()

    def bytes_on_share(self) -> bytes:
        """Return every byte of the share."""
        return b"".join(path.read_bytes() for path in self.folder.rglob("*") if path.is_file())

    def bundles(self) -> list[Path]:
        """Return the files of all bundles."""
        return sorted(self.folder.glob("log/*/*.wab"))

    def leftovers(self) -> list[Path]:
        """Return temporary files that somebody left."""
        return [
            p for p in self.folder.rglob("*") if p.name.startswith("tmp-") or p.suffix == ".take"
        ]


@pytest.fixture
def town(tmp_path: Path, clock: FixedClock) -> Iterator[Town]:
    """A small city without a share."""
    made = Town(tmp_path, clock)
    yield made
    made.close()


def contents(
    desk: Desk, *, without: frozenset[str] = frozenset({"contact", "attachment"})
) -> dict[str, str]:
    """Return all values of a desk's synced rows by record and field, private kinds left out."""
    from wardapp.store.schema import SYNCED, fields_of

    found = {}
    for kind in SYNCED.keys() - without:
        names = list(fields_of(kind))
        columns = ", ".join(f'"{name}"' for name in names)
        for record, *values in desk._db.all(f'SELECT id, {columns} FROM "{kind}"'):
            for name, value in zip(names, values, strict=True):
                found[f"{kind}/{record}/{name}"] = repr(value)
    return found


@pytest.fixture(name="contents")
def _contents() -> Callable[..., dict[str, str]]:
    return contents
