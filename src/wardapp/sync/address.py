"""Where a share is: a folder, or a place in an S3-compatible object store.

A folder's address is its path. An object store's is
``s3://bucket/prefix?endpoint=https://host:port&region=name``: the prefix may be missing, ``endpoint``
is missing for Amazon's own service, ``region`` is ``us-east-1`` where it is missing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from wardapp.errors import InputRefused

_SCHEME = re.compile(r"s3:/{1,2}", re.IGNORECASE)
_BUCKET = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
_PREFIX_PART = re.compile(r"[a-z0-9][a-z0-9._-]*")
_REGION = re.compile(r"[a-z0-9-]+")
_OTHER_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_KNOWN = ("endpoint", "region")
_EXAMPLE = "「s3://wardapp/city?endpoint=https://s3.example.lg.jp」のように入力してください。"


@dataclass(frozen=True, slots=True)
class ObjectAddress:
    """A place in an object store.

    Attributes:
        bucket: The bucket's name.
        prefix: What all names begin with, without ``/`` at the ends; "" for the whole bucket.
        endpoint: The server, "" for Amazon's.
        region: The region that requests are signed for.
    """

    bucket: str
    prefix: str = ""
    endpoint: str = ""
    region: str = "us-east-1"

    def __str__(self) -> str:
        query = "&".join(
            f"{name}={value}"
            for name, value, usual in (
                ("endpoint", self.endpoint, ""),
                ("region", self.region, "us-east-1"),
            )
            if value != usual
        )
        path = f"s3://{self.bucket}" + (f"/{self.prefix}" if self.prefix else "")
        return path + (f"?{query}" if query else "")

    @property
    def key_place(self) -> str:
        """What an access key belongs to: the bucket of this server."""
        return f"{self.endpoint}/{self.bucket}"


def is_object_address(text: str | Path) -> bool:
    """Return whether this is meant as an object store's address."""
    return _SCHEME.match(str(text)) is not None


def parse(text: str) -> ObjectAddress:
    """Return the place that an address of an object store names.

    Raises:
        InputRefused: It is not such an address; what is wrong is in the sentence.
    """
    try:
        parts = urlsplit(_SCHEME.sub("s3://", text.strip(), count=1))
        given = parse_qsl(parts.query, keep_blank_values=True)
        login = parts.username is not None
    except ValueError:
        raise _refused("書き方が正しくありません") from None
    if login:
        raise _refused("アクセスキーは、場所とは別の欄に入力してください")
    bucket, prefix = parts.netloc, parts.path.strip("/")
    if not _BUCKET.fullmatch(bucket):
        raise _refused(
            f"バケット名「{bucket}」は使えません（英小文字・数字・「-」「.」の3文字から63文字）"
            if bucket
            else "バケット名がありません"
        )
    if prefix and not all(_PREFIX_PART.fullmatch(part) for part in prefix.split("/")):
        raise _refused(f"「{prefix}」は使えません（英小文字・数字・「-」「_」「.」）")
    if parts.fragment:
        raise _refused("「#」は使えません")
    values: dict[str, str] = {}
    for name, value in given:
        if name not in _KNOWN:
            raise _refused(f"「{name}」は指定できません（指定できるのはendpointとregion）")
        if name in values:
            raise _refused(f"「{name}」が二つあります")
        values[name] = value
    region = values.get("region", "us-east-1")
    if not _REGION.fullmatch(region):
        raise _refused(f"regionの「{region}」は使えません")
    return ObjectAddress(bucket, prefix, _endpoint(values.get("endpoint", "")), region)


def _endpoint(text: str) -> str:
    if not text:
        return ""
    try:
        parts = urlsplit(text)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
        bare = not (parts.path.strip("/") or parts.query or parts.fragment or parts.username)
    except ValueError:
        raise _no_server(text) from None
    if not usable:
        raise _no_server(text)
    if not bare:
        raise _refused(f"endpointの「{text}」には、サーバーの名前とポート番号だけを書いてください")
    return f"{parts.scheme}://{parts.netloc}"


def _no_server(text: str) -> InputRefused:
    return _refused(f"endpointの「{text}」は、https://で始まるサーバーの場所ではありません")


def _refused(why: str) -> InputRefused:
    return InputRefused(
        f"オブジェクトストレージの場所が正しくありません。{why}。",
        "何も変更していません。",
        _EXAMPLE,
    )


def clean_address(text: str | Path) -> str:
    """Return an address as it is kept: an object store's checked, a folder's absolute.

    Raises:
        InputRefused: It is neither.
    """
    given = str(text).strip().strip('"')
    if is_object_address(given):
        return str(parse(given))
    if _OTHER_SCHEME.match(given):
        raise InputRefused(
            f"「{given[:60]}」は、共有フォルダーの場所として使えません。",
            "何も変更していません。",
            r"フォルダー（例：\\server\wardapp）か、「s3://」で始まるオブジェクトストレージの場所を"
            "入力してください。",
        )
    return str(Path(given).expanduser().absolute())
