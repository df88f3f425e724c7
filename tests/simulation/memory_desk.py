"""Desks whose database lies in memory: the product's own code, without files and without fsync.

A desk's *image* is a copy of its database: what is on its disk at one moment. Opening an image is a
start of the program, an older image is a restored backup, two desks of one image are a clone. A
crash or a power cut leaves the database with what was committed, to a desk that is made anew.
"""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from wardapp.desk import Desk
from wardapp.store.database import Database, Writing
from wardapp.store.local_key import LocalKey


class SimulatedClock:
    """A desk's clock: the world's time, wrong by ``skew_ms``."""

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now_ms = now_ms
        self.skew_ms = 0

    def now(self) -> dt.datetime:
        """Return the moment that this desk believes in."""
        return dt.datetime.fromtimestamp((self._now_ms() + self.skew_ms) / 1000, dt.UTC)

    def today(self) -> dt.date:
        """Return its date."""
        return self.now().date()


class _NoLock:
    def release(self) -> None:
        """There is no file to lock."""


class MemoryDatabase(Database):
    """The product's database on a connection in memory, which reads and writes."""

    _folder = Path(tempfile.gettempdir()) / "wardapp-simulated"

    def __init__(self, connection: sqlcipher.Connection, clock: SimulatedClock) -> None:
        self._connection = connection
        super().__init__(self._folder, LocalKey("00" * 32, ""), _NoLock(), clock)

    def _connect(self, *, readonly: bool = False) -> sqlcipher.Connection:
        if not readonly:
            self._give_functions(self._connection)
        return self._connection

    def image(self) -> sqlcipher.Connection:
        """Return a copy of what is committed."""
        return _copy(self._connection)

    def after_power_cut(self) -> MemoryDatabase:
        """Return the database as the next start of the program finds it: what is committed."""
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")
        return MemoryDatabase(self._connection, self.clock)

    @contextmanager
    def moment(self) -> Iterator[Writing]:
        """Nothing else happens meanwhile: the one connection gives it."""
        yield Writing(self._connection, 0)

    def renew_reader(self) -> None:
        """The one connection stays."""

    def close(self) -> None:
        """Let the memory go."""
        self._writer.close()


def _copy(image: sqlcipher.Connection) -> sqlcipher.Connection:
    copy = sqlcipher.connect(
        ":memory:", check_same_thread=False, isolation_level=None, cached_statements=4000
    )
    image.backup(copy)
    return copy


def open_image(image: sqlcipher.Connection, clock: SimulatedClock) -> Desk:
    """Return a desk on a copy of an image, as a start of the program gives it."""
    return Desk(MemoryDatabase(_copy(image), clock), clock)


def start_again(desk: Desk) -> Desk:
    """Return the desk as it starts after a crash: nothing is left of it but what it committed."""
    return Desk(desk._db.after_power_cut(), desk.clock)


def write_image(desk: Desk, path: Path) -> None:
    """Write the image of a desk on disk into a file of its own, without encryption."""
    writer = desk._db.writer_connection
    version = writer.execute("PRAGMA user_version").fetchone()[0]
    writer.execute("ATTACH DATABASE ? AS plain KEY ''", (str(path),))
    writer.execute("SELECT sqlcipher_export('plain')")
    writer.execute(f"PRAGMA plain.user_version = {version}")
    writer.execute("DETACH DATABASE plain")


def read_image(path: Path) -> sqlcipher.Connection:
    """Return the image that a file holds."""
    plain = sqlcipher.connect(str(path))
    try:
        return _copy(plain)
    finally:
        plain.close()
