"""The access keys of object stores that this desk may use as its share.

They lie in this desk's database, which is encrypted under the key in the credential store.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wardapp.errors import InputRefused
from wardapp.sync.address import is_object_address, parse
from wardapp.sync.state import State

if TYPE_CHECKING:
    from wardapp.sync.object_store import AccessKey


def access_key(state: State, address: str) -> AccessKey | None:
    """Return the access key of an object store, None for a folder or where none is kept."""
    from wardapp.sync.object_store import AccessKey

    if not is_object_address(address):
        return None
    kept = state.get("access_keys", {}).get(parse(address).key_place)
    return AccessKey(*kept) if kept else None


def keep_access_key(state: State, address: str, key_id: str, secret: str) -> None:
    """Keep the access key of an object store.

    Raises:
        InputRefused: The key is not one, or the address is no object store's.
    """
    if not is_object_address(address):
        raise InputRefused(
            "アクセスキーは、オブジェクトストレージを共有の場所にするときだけ必要です。",
            "何も変更していません。",
            "「s3://」で始まる場所を指定してください。",
        )
    words = key_id.strip(), secret.strip()
    if not all(words) or any(not (w.isascii() and w.isprintable()) or " " in w for w in words):
        raise InputRefused(
            "アクセスキーかシークレットキーの入力に誤りがあります。",
            "何も変更していません。",
            "システム担当者から渡された文字を、空白を入れずにそのまま入力してください。",
        )
    with state.db.write():
        kept = state.get("access_keys", {}) | {parse(address).key_place: list(words)}
        state.set(access_keys=kept)
