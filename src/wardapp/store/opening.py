"""What comes before the first query: the folder, its lock, the key, the file's length, migrations."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import sqlcipher3
import sqlcipher3.dbapi2 as sqlcipher
from filelock import FileLock, Timeout

from wardapp import paths
from wardapp.errors import DatabaseDamaged, DatabaseInUse, DatabaseTrouble, DatabaseWrongKey
from wardapp.store import local_key
from wardapp.store.faults import folder_fault, world_fault

SCHEMA_MAJOR = 1
SCHEMA_MINOR = 5
USER_VERSION = SCHEMA_MAJOR << 16 | SCHEMA_MINOR
MIN_SQLITE_HEADER_BYTES = 512
STATEMENTS_KEPT = 1024
"""How many prepared statements a connection keeps. The module lets go of the one it used least often,
so where there is no room two new ones that take turns push each other out, and each is compiled every
time: with the triggers of a voice that takes four times as long as keeping it."""


def make_folder(data_dir: Path) -> None:
    """Make the data folder where it is not there.

    Raises:
        DatabaseTrouble: It cannot be made.
    """
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseTrouble(
            f"データフォルダー「{data_dir}」を作成できません。",
            "何も保存していません。",
            "場所と書き込み権限を確かめてください。",
            str(error),
        ) from error


def take_lock(data_dir: Path, wait_s: float) -> FileLock:
    """Take a data folder for this process; ``wait_s`` seconds are waited for another one.

    Raises:
        DatabaseInUse: Another process works there.
        DatabaseTrouble: The folder cannot be written.
    """
    # A desk is opened by one thread and may be closed by another, which lets go of the lock too.
    lock = FileLock(data_dir / "wardapp.lock", thread_local=False)
    try:
        lock.acquire(timeout=wait_s)
    except Timeout as error:
        raise DatabaseInUse from error
    except OSError as error:
        raise folder_fault(data_dir, error) from error
    return lock


def connect(data_dir: Path, key: str, *, readonly: bool = False) -> sqlcipher.Connection:
    """Open a connection to the database of a folder, in WAL mode and durable at every commit.

    Args:
        data_dir: The data folder.
        key: The database's key (hex).
        readonly: Whether it refuses to write.

    Raises:
        DatabaseTrouble: The surroundings failed, or the key does not open it.
    """
    connection = sqlcipher.connect(
        str(paths.database_path(data_dir)),
        check_same_thread=False,
        isolation_level=None,
        timeout=10,
        cached_statements=STATEMENTS_KEPT,
    )
    try:
        connection.execute(f"PRAGMA key = \"x'{key}'\"")
        # SQLCipher's memory security wipes every page after use: several times slower, and
        # the key lies in this process's memory all the same.
        connection.execute("PRAGMA cipher_memory_security = OFF")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA cache_size = -32768")
        if readonly:
            connection.execute("PRAGMA query_only = ON")
    except sqlcipher.Error as error:
        connection.close()
        raise world_fault(error) or error from error
    return connection


def check_length(connection: sqlcipher.Connection, data_dir: Path) -> None:
    """Notice a truncated file, which SQLite itself meets only when it reads there.

    Raises:
        DatabaseDamaged: It is shorter than it says itself.
    """
    pages = int(connection.execute("PRAGMA page_count").fetchone()[0])
    # SQLCipher answers this pragma with text.
    size = int(connection.execute("PRAGMA page_size").fetchone()[0])
    path = paths.database_path(data_dir)
    wal = path.with_name(path.name + "-wal")
    has_wal = wal.exists() and wal.stat().st_size > 0
    if not has_wal and path.stat().st_size < pages * size:
        raise DatabaseDamaged(f"{path.stat().st_size} of {pages * size} bytes")


def migrate(connection: sqlcipher.Connection) -> None:
    """Bring the tables up to what this program declares; call while nothing is captured.

    Raises:
        DatabaseDamaged: References would dangle afterwards.
    """
    # sqlite-utils recognises a lock or a missing column by the standard library's exceptions;
    # pointing its "pysqlite3" at SQLCipher's module makes it recognise ours.
    sys.modules.setdefault("pysqlite3", sqlcipher3)
    sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher)
    import sqlite_utils

    from wardapp.store.migrations import migrations

    connection.isolation_level = ""
    try:
        migrations.apply(sqlite_utils.Database(connection))
        connection.commit()
        problems = connection.execute("PRAGMA foreign_key_check").fetchall()
        if problems:
            raise DatabaseDamaged(f"{len(problems)} dangling references")
        connection.execute(f"PRAGMA user_version = {USER_VERSION}")
        connection.commit()
    finally:
        connection.isolation_level = None


def restore_key(data_dir: Path, recovery_text: str) -> None:
    """Keep the key from the administrator's paper as this data folder's key, if it opens it.

    Raises:
        DatabaseWrongKey: It is not the key of this database.
    """
    key = local_key.key_from_recovery_text(recovery_text)
    connection = sqlcipher.connect(str(paths.database_path(data_dir)))
    try:
        connection.execute(f"PRAGMA key = \"x'{key}'\"")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.Error as error:
        raise DatabaseWrongKey(str(error)) from error
    finally:
        connection.close()
    local_key.keep_key(data_dir, key)
    os.utime(data_dir)
