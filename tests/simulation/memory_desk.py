"""Desks whose database lies in memory: the product's own code, without files and without fsync.

A desk's *image* is a copy of its database: what is on its disk at one moment. Opening an image is a
start of the program, dropping a desk and opening its image is a crash or a power cut (transactions
that were not committed are not in it), an older image is a restored backup, two desks of one image
are a clone.
"""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Callable
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from wardapp.desk import Desk
from wardapp.store.database import Database
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

    def __init__(self, image: sqlcipher.Connection, clock: SimulatedClock) -> None:
        self._image: sqlcipher.Connection | None = image
        super().__init__(self._folder, LocalKey("00" * 32, ""), _NoLock(), clock)

    def _connect(self, *, readonly: bool = False) -> sqlcipher.Connection:
        if self._image is None:
            return self._writer
        connection = sqlcipher.connect(":memory:", check_same_thread=False, isolation_level=None)
        self._image.backup(connection)
        self._image = None
        self._give_functions(connection)
        return connection

    def image(self) -> sqlcipher.Connection:
        """Return a copy of what is committed."""
        copy = sqlcipher.connect(":memory:", check_same_thread=False, isolation_level=None)
        self._writer.backup(copy)
        return copy

    def renew_reader(self) -> None:
        """The one connection stays."""

    def close(self) -> None:
        """Let the memory go."""
        self._writer.close()


def open_image(image: sqlcipher.Connection, clock: SimulatedClock) -> Desk:
    """Return a desk on a copy of an image, as a start of the program gives it."""
    return Desk(MemoryDatabase(image, clock), clock)


def image_of(desk: Desk) -> sqlcipher.Connection:
    """Return the image of a desk, on disk or in memory."""
    if isinstance(desk._db, MemoryDatabase):
        return desk._db.image()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plain.db"
        writer = desk._db.writer_connection
        version = writer.execute("PRAGMA user_version").fetchone()[0]
        writer.execute("ATTACH DATABASE ? AS plain KEY ''", (str(path),))
        writer.execute("SELECT sqlcipher_export('plain')")
        writer.execute(f"PRAGMA plain.user_version = {version}")
        writer.execute("DETACH DATABASE plain")
        plain = sqlcipher.connect(str(path))
        image = sqlcipher.connect(":memory:", check_same_thread=False, isolation_level=None)
        plain.backup(image)
        plain.close()
    return image
