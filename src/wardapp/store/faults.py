"""What the surroundings do to the database, in a person's words: a full disk, a wrong key, damage."""

from __future__ import annotations

import errno
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from wardapp.errors import (
    DatabaseDamaged,
    DatabaseInUse,
    DatabaseTrouble,
    DatabaseWrongKey,
    DiskFull,
)


def world_fault(error: sqlcipher.Error) -> DatabaseTrouble | None:
    """Return the person's error for a fault of the world, None for a bug of ours.

    Full disk, I/O errors, a file that is no database: the surroundings. Constraints and misuse are
    ours and travel on as they are.
    """
    text = str(error).lower()
    if "full" in text:
        return DiskFull(text)
    if "not a database" in text or "file is encrypted" in text or "hmac" in text:
        return DatabaseWrongKey(text)
    if "malformed" in text or "corrupt" in text:
        return DatabaseDamaged(text)
    if "disk i/o" in text or "unable to open" in text or "readonly" in text:
        return DatabaseTrouble(
            "データベースの読み書きができませんでした。",
            "これまでに保存した記録は無事です。",
            "データフォルダーのあるディスクと権限を確かめてください。",
            text,
        )
    if "locked" in text or "busy" in text:
        return DatabaseInUse()
    return None


def folder_fault(data_dir: Path, error: OSError) -> DatabaseTrouble:
    """Return the person's error for a data folder that cannot be written."""
    if error.errno == errno.ENOSPC:
        return DiskFull(str(error))
    return DatabaseTrouble(
        f"データフォルダー「{data_dir}」に書き込めません。",
        "データには手を付けていません。",
        "フォルダーの場所と書き込み権限を確かめてください。",
        str(error),
    )
