"""Backups of the database: a consistent copy under the same key, whole or not there."""

from __future__ import annotations

import logging
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from wardapp.domain.clock import Clock
from wardapp.errors import DatabaseTrouble
from wardapp.store.faults import world_fault

log = logging.getLogger(__name__)


def back_up(
    connection: sqlcipher.Connection, key: str, data_dir: Path, clock: Clock, reason: str
) -> Path:
    """Copy a database into ``backups/`` of its folder; return the copy.

    Args:
        connection: The database; nobody else writes on it meanwhile.
        key: Its key (hex).
        data_dir: The data folder.
        clock: What the copy is named after, with
        reason: why it is made.

    Raises:
        DatabaseTrouble: It could not be written; no half file stays.
    """
    folder = data_dir / "backups"
    stamp = clock.now().strftime("%Y%m%d-%H%M%S")
    target = folder / f"wardapp-{stamp}-{reason}.db"
    temporary = target.with_suffix(".tmp")
    try:
        folder.mkdir(exist_ok=True)
        temporary.unlink(missing_ok=True)
        copy = sqlcipher.connect(str(temporary))
        try:
            copy.execute(f"PRAGMA key = \"x'{key}'\"")
            connection.backup(copy)
        finally:
            copy.close()
        temporary.replace(target)
    except (sqlcipher.Error, OSError) as error:
        temporary.unlink(missing_ok=True)
        fault = world_fault(error) if isinstance(error, sqlcipher.Error) else None
        raise fault or DatabaseTrouble(
            "バックアップを作成できませんでした。",
            "データベースには手を付けていません。",
            "ディスクの空き容量を確かめてください。",
            str(error),
        ) from error
    log.info("backup made: %s", reason)
    return target
