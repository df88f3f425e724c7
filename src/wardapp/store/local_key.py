"""The key of the local database: in the operating system's credential store, else in a file.

A raw key of 32 bytes, not a passphrase: opening costs 0.2 ms instead of 170. Where there is no
credential store (a bare Linux, a service account), the key lies in a file that this user alone can
read, and ``notice`` says so in words for the screen.
"""

from __future__ import annotations

import logging
import os
import secrets
from pathlib import Path
from typing import NamedTuple

from wardapp.errors import DatabaseWrongKey, InputRefused

log = logging.getLogger(__name__)

_SERVICE = "wardapp"
_FILE_NAME = "desk.key"
_NOTICE = (
    "この端末では資格情報ストアを利用できないため、データベースの鍵を"
    "本人だけが読めるファイル（{path}）に保存しています。"
)


class LocalKey(NamedTuple):
    """The raw key (hex) and what has to be said about where it lies ("" where nothing)."""

    hex: str
    notice: str


def _account(data_dir: Path) -> str:
    return str(data_dir.resolve())


def _from_store(data_dir: Path) -> str | None:
    try:
        import keyring

        return keyring.get_password(_SERVICE, _account(data_dir))
    except Exception as error:  # noqa: BLE001 - back-ends raise what they like
        log.info("no credential store: %s", type(error).__name__)
        return None


def _to_store(data_dir: Path, key: str) -> bool:
    try:
        import keyring

        keyring.set_password(_SERVICE, _account(data_dir), key)
        return keyring.get_password(_SERVICE, _account(data_dir)) == key
    except Exception as error:  # noqa: BLE001 - back-ends raise what they like
        log.info("no credential store: %s", type(error).__name__)
        return False


def _write_file(path: Path, key: str) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(key + "\n")
        file.flush()
        os.fsync(file.fileno())


def make_key(data_dir: Path) -> LocalKey:
    """Make and keep a new key for the database of this data folder."""
    return keep_key(data_dir, secrets.token_hex(32))


def keep_key(data_dir: Path, key: str) -> LocalKey:
    """Keep a key for this data folder: in the credential store, else in a file of mode 0600."""
    path = data_dir / _FILE_NAME
    if _to_store(data_dir, key):
        path.unlink(missing_ok=True)
        return LocalKey(key, "")
    _write_file(path, key)
    return LocalKey(key, _NOTICE.format(path=path))


def forget_key(data_dir: Path) -> None:
    """Remove the key of a data folder: what is still encrypted there is unreadable from then on."""
    try:
        import keyring

        keyring.delete_password(_SERVICE, _account(data_dir))
    except Exception as error:  # noqa: BLE001 - back-ends raise what they like
        log.info("no key in a credential store: %s", type(error).__name__)
    (data_dir / _FILE_NAME).unlink(missing_ok=True)


def find_key(data_dir: Path) -> LocalKey:
    """Return the key of this data folder's database.

    The file is looked at first: where it exists, no credential store had been found, and asking
    for one again costs 0.2 s at every start.

    Raises:
        DatabaseWrongKey: There is no key, or what is there is not one.
    """
    path = data_dir / _FILE_NAME
    if path.exists():
        key, notice = (
            path.read_text(encoding="ascii", errors="replace").strip(),
            _NOTICE.format(path=path),
        )
    else:
        key, notice = _from_store(data_dir) or "", ""
    if len(key) != 64 or any(c not in "0123456789abcdef" for c in key):
        raise DatabaseWrongKey("no key" if not key else "key is malformed")
    return LocalKey(key, notice)


def recovery_text(key: str) -> str:
    """Return the key as groups that a person can copy from paper."""
    return "-".join(key[i : i + 4].upper() for i in range(0, len(key), 4))


def key_from_recovery_text(text: str) -> str:
    """Return the key from its printed groups.

    Raises:
        InputRefused: It is not a recovery key.
    """
    key = "".join(c for c in text.lower() if c in "0123456789abcdef")
    if len(key) != 64:
        raise InputRefused(
            "復旧キーの桁数が違います。",
            "何も変更していません。",
            "印刷された64桁をすべて入力してください。",
        )
    return key
