"""The local database: its one writing and one reading connection, and its transactions.

SQLCipher in WAL mode with ``synchronous=FULL``: what a call has returned from survives a pulled
plug. One process at a time (a lock file); in it one writer behind a lock, and readers that a long
write does not hold up.
"""

from __future__ import annotations

import datetime as dt
import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from filelock import FileLock

from wardapp import paths
from wardapp.domain.clock import Clock, SystemClock
from wardapp.domain.ids import conflict_id
from wardapp.errors import (
    DatabaseDamaged,
    DatabaseMissing,
    DatabaseTooNew,
    DatabaseTrouble,
)
from wardapp.store import local_key, opening
from wardapp.store.backup import back_up
from wardapp.store.faults import folder_fault, world_fault
from wardapp.store.tokens import pairs, singles
from wardapp.store.triggers import index_since_statement, replaced

log = logging.getLogger(__name__)

Row = tuple[Any, ...]


class Writing:
    """One write transaction: its cursor-like ``execute`` and the operation that it is.

    Attributes:
        op: Number of the operation, under which undo finds all of its changes.
    """

    def __init__(self, connection: sqlcipher.Connection, op: int) -> None:
        self._connection = connection
        self.op = op

    def execute(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> sqlcipher.Cursor:
        """Run one statement."""
        return self._connection.execute(sql, values)

    def executemany(
        self, sql: str, rows: Iterator[Sequence[Any]] | Sequence[Sequence[Any]]
    ) -> None:
        """Run one statement for many rows."""
        self._connection.executemany(sql, rows)

    def all(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """Return all rows of a query."""
        return list(self._connection.execute(sql, values).fetchall())

    def one(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        """Return the first row of a query."""
        row: Row | None = self._connection.execute(sql, values).fetchone()
        return row


class Database:
    """The open local database.

    Attributes:
        data_dir: The folder that holds it.
        key_notice: What has to be said about where its key lies, "" where nothing.
        desk: Identifier of this desk (16 hex digits), part of every stamp.
        author: Identifier of the person who works here, kept with every change.
    """

    def __init__(
        self, data_dir: Path, key: local_key.LocalKey, lock: FileLock, clock: Clock
    ) -> None:
        self.data_dir = data_dir
        self.clock = clock
        self.key_notice = key.notice
        self.desk = ""
        self.author = ""
        self._key = key.hex
        self._lock_file = lock
        self._write_lock = threading.RLock()
        self._read_lock = threading.RLock()
        self._capturing = True
        self._indexing = True
        self._op: int | None = None
        self._last_stamp = ""
        self._next_stamp: Callable[[], str] = lambda: ""
        self._writer = self._connect()
        self._reader: sqlcipher.Connection | None = None
        self._writing: Writing | None = None

    # -- opening ---------------------------------------------------------------------------------

    @classmethod
    def create(cls, data_dir: Path, *, clock: Clock | None = None) -> Database:
        """Make a new database in the folder, and open it.

        Raises:
            DatabaseInUse: Another process works there.
            DatabaseTrouble: There is one already, or the folder cannot be written.
        """
        opening.make_folder(data_dir)
        lock = opening.take_lock(data_dir, 0.0)
        path = paths.database_path(data_dir)
        if path.exists():
            lock.release()
            raise DatabaseTrouble(
                f"データフォルダー「{data_dir}」には、すでにwardappのデータベースがあります。",
                "既存のデータには手を付けていません。",
                "別のフォルダーを指定するか、そのままお使いください。",
            )
        try:
            database = cls(data_dir, local_key.make_key(data_dir), lock, clock or SystemClock())
            database._migrate()
        except BaseException as error:
            lock.release()
            for leftover in (*data_dir.glob("wardapp.db*"), data_dir / "desk.key"):
                leftover.unlink(missing_ok=True)
            if isinstance(error, sqlcipher.Error):
                raise world_fault(error) or error from error
            if isinstance(error, OSError):
                raise folder_fault(data_dir, error) from error
            raise
        return database

    @classmethod
    def open(cls, data_dir: Path, *, clock: Clock | None = None, wait_s: float = 0.0) -> Database:
        """Open the database of the folder, after a backup and migrations where they are pending.

        Args:
            data_dir: The data folder.
            clock: Where time comes from.
            wait_s: Seconds to wait for another process to finish with it.

        Raises:
            DatabaseMissing, DatabaseInUse, DatabaseWrongKey, DatabaseDamaged, DatabaseTooNew.
        """
        path = paths.database_path(data_dir)
        if not path.exists():
            raise DatabaseMissing(str(data_dir))
        lock = opening.take_lock(data_dir, wait_s)
        try:
            if path.stat().st_size < opening.MIN_SQLITE_HEADER_BYTES:
                raise DatabaseDamaged(f"file of {path.stat().st_size} bytes")
            database = cls(data_dir, local_key.find_key(data_dir), lock, clock or SystemClock())
            try:
                database._check_version()
                opening.check_length(database._writer, data_dir)
            except BaseException:
                database._close_connections()
                raise
        except sqlcipher.Error as error:
            lock.release()
            raise world_fault(error) or DatabaseDamaged(str(error)) from error
        except BaseException:
            lock.release()
            raise
        return database

    def _connect(self, *, readonly: bool = False) -> sqlcipher.Connection:
        connection = opening.connect(self.data_dir, self._key, readonly=readonly)
        self._give_functions(connection)
        return connection

    def _give_functions(self, connection: sqlcipher.Connection) -> None:
        """Give a connection what triggers and queries call."""
        for name, count, function in (
            ("wardapp_pairs", 1, pairs),
            ("wardapp_singles", 1, singles),
            ("wardapp_conflict", 2, conflict_id),
            ("wardapp_base", 2, replaced),
        ):
            connection.create_function(name, count, function, deterministic=True)
        for name, source in (
            ("wardapp_capturing", lambda: self._capturing),
            ("wardapp_indexing", lambda: self._indexing),
            ("wardapp_stamp", self._take_stamp),
            ("wardapp_last_stamp", lambda: self._last_stamp),
            ("wardapp_desk", lambda: self.desk),
            ("wardapp_author", lambda: self.author),
            ("wardapp_op", lambda: self._op),
        ):
            connection.create_function(name, 0, source)

    def _check_version(self) -> None:
        version = self._writer.execute("PRAGMA user_version").fetchone()[0]
        if version > opening.USER_VERSION:
            raise DatabaseTooNew(f"schema {version >> 16}.{version & 0xFFFF}")
        if version < opening.USER_VERSION:
            self.backup("migration")
            self._migrate()

    def _migrate(self) -> None:
        self._capturing = False
        try:
            opening.migrate(self._writer)
        finally:
            self._capturing = True

    def use_stamps(self, next_stamp: Callable[[], str]) -> None:
        """Take the stamps of changes from this function (the desk's hybrid logical clock)."""
        self._next_stamp = next_stamp

    def _take_stamp(self) -> str:
        self._last_stamp = self._next_stamp()
        return self._last_stamp

    # -- working ---------------------------------------------------------------------------------

    @contextmanager
    def write(self, label: str = "") -> Iterator[Writing]:
        """Run the block as one transaction; durable when it ends, gone whole when it raises.

        Args:
            label: The operation in a person's words, for undo; empty: it cannot be undone.

        Raises:
            DatabaseTrouble: The surroundings failed (disk full, I/O); nothing was written.
        """
        with self._write_lock:
            if self._writing is not None:
                yield self._writing
                return
            try:
                self._writer.execute("BEGIN IMMEDIATE")
                try:
                    if label:
                        self._op = self._writer.execute(
                            "INSERT INTO op (label, at, author) VALUES (?, ?, ?)",
                            (label, self.utc_now(), self.author),
                        ).lastrowid
                    self._writing = Writing(self._writer, self._op or 0)
                    yield self._writing
                    self._writer.execute("COMMIT")
                except BaseException:
                    if self._writer.in_transaction:
                        self._writer.execute("ROLLBACK")
                    raise
                finally:
                    self._writing = None
                    self._op = None
            except sqlcipher.Error as error:
                raise world_fault(error) or error from error

    @contextmanager
    def without_capture(self) -> Iterator[None]:
        """Within a write: changes come from elsewhere and are in the log already."""
        before, self._capturing = self._capturing, False
        try:
            yield
        finally:
            self._capturing = before

    @contextmanager
    def indexing_new_voices(self) -> Iterator[None]:
        """Within a write: set the new voices of the block into the search index at its end, at once.

        FTS5 writes out what it has gathered at every statement with triggers, row by row; in one
        statement it gathers as long as there is room. New voices are not changed within the block.
        """
        assert self._writing is not None  # noqa: S101 - within a write
        (before,) = self._writing.one("SELECT coalesce(max(pk), 0) FROM voice") or (0,)
        self._indexing = False
        try:
            yield
        finally:
            self._indexing = True
        self._writing.execute(index_since_statement(), (before,))

    @contextmanager
    def read(self) -> Iterator[Writing]:
        """Give the reading connection (of this moment's committed state) to the block.

        Inside this thread's own write it is the writing connection, which sees what is not
        committed yet.
        """
        if self._writing is not None and self._write_lock.acquire(blocking=False):
            try:
                if self._writing is not None:
                    yield self._writing
                    return
            finally:
                self._write_lock.release()
        with self._read_lock:
            reader = self._reading()
            try:
                yield Writing(reader, 0)
            except sqlcipher.Error as error:
                raise world_fault(error) or error from error

    @contextmanager
    def moment(self) -> Iterator[Writing]:
        """Give the block what is committed at this moment, on a connection of its own.

        For what reads for long: others go on reading and writing beside it.
        """
        connection = self._connect(readonly=True)
        try:
            connection.execute("BEGIN")
            yield Writing(connection, 0)
        except sqlcipher.Error as error:
            raise world_fault(error) or error from error
        finally:
            connection.close()

    def renew_reader(self) -> None:
        """Close the reading connection; the next read opens a new one.

        FTS5's part of ``integrity_check`` keeps the structure that its connection saw first, and
        takes later writes of another connection for corruption (seen with SQLite 3.53).
        """
        with self._read_lock:
            if self._reader is not None:
                self._reader.close()
                self._reader = None

    def all(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """Return all rows of a query, as ``read`` sees them (without its context manager's cost)."""
        if self._writing is not None and self._write_lock.acquire(blocking=False):
            try:
                if self._writing is not None:
                    return self._writing.all(sql, values)
            finally:
                self._write_lock.release()
        with self._read_lock:
            try:
                return list(self._reading().execute(sql, values).fetchall())
            except sqlcipher.Error as error:
                raise world_fault(error) or error from error

    def one(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        """Return the first row of a query, as ``read`` sees it."""
        if self._writing is not None and self._write_lock.acquire(blocking=False):
            try:
                if self._writing is not None:
                    return self._writing.one(sql, values)
            finally:
                self._write_lock.release()
        with self._read_lock:
            try:
                row: Row | None = self._reading().execute(sql, values).fetchone()
            except sqlcipher.Error as error:
                raise world_fault(error) or error from error
            return row

    def _reading(self) -> sqlcipher.Connection:
        """Return the reading connection, opened when first used; within ``_read_lock``."""
        if self._reader is None:
            self._reader = self._connect(readonly=True)
        return self._reader

    def utc_now(self) -> str:
        """Return the present moment as UTC ISO text with milliseconds."""
        return self.clock.now().astimezone(dt.UTC).isoformat(timespec="milliseconds")

    @property
    def recovery_key(self) -> str:
        """The key as printed groups, for the administrator's safe."""
        return local_key.recovery_text(self._key)

    @property
    def key_bytes(self) -> bytes:
        """The raw key, from which the keys of attachments are derived."""
        return bytes.fromhex(self._key)

    @property
    def writer_connection(self) -> sqlcipher.Connection:
        """The writing connection itself, for code that brings its own SQL inside ``write``."""
        return self._writer

    def vacuum(self) -> None:
        """Write the file anew without what was removed, and empty the write-ahead log."""
        with self._write_lock, self._read_lock:
            if self._reader is not None:
                self._reader.close()
                self._reader = None
            try:
                self._writer.execute("VACUUM")
                self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            except sqlcipher.Error as error:
                raise world_fault(error) or error from error

    # -- backup and closing ----------------------------------------------------------------------

    def backup(self, reason: str) -> Path:
        """Copy the database, consistent and under the same key, into ``backups/``.

        Raises:
            DatabaseTrouble: It could not be written; no half file stays.
        """
        with self._write_lock:
            return back_up(self._writer, self._key, self.data_dir, self.clock, reason)

    def close(self) -> None:
        """Close the database and let other processes have it."""
        with self._write_lock, self._read_lock:
            self._close_connections()
        self._lock_file.release()

    def _close_connections(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None
        try:
            self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlcipher.Error as error:
            log.info("no checkpoint at closing: %s", error)
        self._writer.close()
