"""The head of a share (wardapp.json): whose share it is, and the key of its first desk.

The share's identifier is derived from that key, so that nobody can put another one in its place.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from typing import Any

from wardapp.errors import ShareForeign, ShareTooNew
from wardapp.sync import keys
from wardapp.sync.share import HEAD, Share

FORMAT = 1


def make_head(share: Share, root: str, city: str) -> dict[str, Any]:
    """Make a folder a share, if it is none; return the head that it has then.

    Args:
        share: The folder.
        root: The public key of its first desk (hex).
        city: The city's name.
    """
    salt = secrets.token_hex(8)
    head = {
        "format": FORMAT,
        "id": _share_id(root, salt),
        "root": root,
        "salt": salt,
        "city": city,
    }
    # This desk's own, begun before a crash, is gone on with.
    return head if share.put_if_absent(HEAD, keys.canonical(head)) else read_head(share)


def read_head(share: Share) -> dict[str, Any]:
    """Return the head of a share.

    Raises:
        ShareForeign: The folder is no share, or its head was changed.
        ShareTooNew: A newer program made it.
    """
    content = share.get(HEAD)
    if content is None:
        raise ShareForeign(
            f"「{share.address}」はwardappの共有フォルダーではありません。",
            "記録はこの端末に保存されています。フォルダーには何も書いていません。",
            "フォルダーの場所を確かめるか、管理者が「共有フォルダーを作成」してください。",
        )
    try:
        head = json.loads(content)
        newer = int(head["format"]) > FORMAT
        pinned = newer or head["id"] == _share_id(head["root"], head["salt"])
    except (ValueError, KeyError, TypeError) as error:
        raise _damaged() from error
    if newer:
        raise ShareTooNew(str(head.get("least", "")))
    if not pinned:
        raise _damaged()
    return dict(head)


def _damaged() -> ShareForeign:
    return ShareForeign(
        "共有フォルダーの管理ファイル（wardapp.json）を読み取れません。",
        "記録はこの端末に保存されています。",
        "システム担当者にフォルダーの復元を依頼してください。",
    )


def _share_id(root: str, salt: str) -> str:
    return hashlib.sha256(f"{root}{salt}".encode()).hexdigest()[:32]
