"""winmail.dat: what Outlook packs into a form of its own (MS-OXTNEF), unpacked as far as a voice needs.

The attachments with their long names, and the text where the mail has none beside it. Nothing else is
looked at; lengths are never believed beyond the bytes that are there.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

SIGNATURE = 0x223E9F78
_RENDERING, _TITLE, _DATA, _ATTACHMENT = 0x9002, 0x8010, 0x800F, 0x9005
_BODY, _MESSAGE, _CODE_PAGE = 0x800C, 0x9003, 0x9007
_LONG_NAME, _TEXT, _HTML = 0x3707, 0x1000, 0x1013
_FIXED = {
    0x0002: 4, 0x0003: 4, 0x0004: 4, 0x000A: 4, 0x000B: 4,
    0x0005: 8, 0x0006: 8, 0x0007: 8, 0x0014: 8, 0x0040: 8, 0x0048: 16,
}  # fmt: skip
_MOST_FILES = 200
_MOST_PROPERTIES = 2_000


@dataclass(slots=True)
class Tnef:
    """What was unpacked.

    Attributes:
        text: The words, "" for none that can be read.
        html: The words as HTML, where there is no plain text.
        files: Name and bytes of each attachment.
        is_whole: Whether it could be read to its end.
    """

    text: str = ""
    html: bytes = b""
    files: list[tuple[str, bytes]] = field(default_factory=list)
    is_whole: bool = True


def unpack(content: bytes) -> Tnef:
    """Return what a winmail.dat holds; of a damaged one what comes before the damage.

    Raises:
        ValueError: It is none.
    """
    if len(content) < 6 or struct.unpack_from("<I", content)[0] != SIGNATURE:
        raise ValueError("not TNEF")
    found = Tnef()
    encoding, at = "cp932", 6
    name, data = "", None

    def close() -> None:
        nonlocal name, data
        if data is not None and len(found.files) < _MOST_FILES:
            found.files.append((name, data))
        name, data = "", None

    while at + 9 <= len(content):
        _level, identifier, length = struct.unpack_from("<BII", content, at)
        begin = at + 9
        if begin + length > len(content):
            found.is_whole = False
            break
        value = content[begin : begin + length]
        at = begin + length + 2
        attribute = identifier & 0xFFFF
        if attribute == _CODE_PAGE and len(value) >= 4:
            encoding = _encoding(struct.unpack_from("<I", value)[0])
        elif attribute == _RENDERING:
            close()
        elif attribute == _TITLE:
            name = name or _words(value, encoding)
        elif attribute == _DATA:
            data = value
        elif attribute == _ATTACHMENT:
            name = _text_of(_properties(value), _LONG_NAME, encoding) or name
        elif attribute == _BODY:
            found.text = _words(value, encoding)
        elif attribute == _MESSAGE:
            properties = _properties(value)
            found.text = found.text or _text_of(properties, _TEXT, encoding)
            found.html = found.html or properties.get(_HTML, (0, b""))[1]
    close()
    return found


def _encoding(code_page: int) -> str:
    known = {65001: "utf-8", 932: "cp932", 20932: "euc_jp", 51932: "euc_jp", 50220: "iso2022_jp"}
    name = known.get(code_page, f"cp{code_page}")
    try:
        b"".decode(name)
    except LookupError:
        return "cp932"
    return name


def _words(value: bytes, encoding: str) -> str:
    return value.decode(encoding, "replace").split("\0")[0]


def _text_of(properties: dict[int, tuple[int, bytes]], wanted: int, encoding: str) -> str:
    kind, value = properties.get(wanted, (0, b""))
    if kind == 0x001F:
        return value.decode("utf-16-le", "replace").split("\0")[0]
    return _words(value, encoding)


def _properties(value: bytes) -> dict[int, tuple[int, bytes]]:
    """Return identifier → (type, bytes) of the first value of each property; stops at nonsense."""
    found: dict[int, tuple[int, bytes]] = {}
    if len(value) < 4:
        return found
    count, at = struct.unpack_from("<I", value)[0], 4
    try:
        for _ in range(min(count, _MOST_PROPERTIES)):
            kind, identifier = struct.unpack_from("<HH", value, at)
            at += 4
            if identifier >= 0x8000:
                at = _after_name(value, at)
            many, kind = bool(kind & 0x1000), kind & 0x0FFF
            size = _FIXED.get(kind)
            if size is not None:
                values = struct.unpack_from("<I", value, at)[0] if many else 1
                at += 4 if many else 0
                found.setdefault(identifier, (kind, value[at : at + size]))
                at += size * values
                continue
            values = struct.unpack_from("<I", value, at)[0]
            at += 4
            for number in range(min(values, _MOST_PROPERTIES)):
                length = struct.unpack_from("<I", value, at)[0]
                at += 4
                if at + length > len(value):
                    return found
                if number == 0:
                    found.setdefault(identifier, (kind, value[at : at + length]))
                at += length + (-length % 4)
    except struct.error:
        pass
    return found


def _after_name(value: bytes, at: int) -> int:
    """Return where the value of a named property begins."""
    kind = struct.unpack_from("<I", value, at + 16)[0]
    if kind == 0:
        return at + 24
    length = struct.unpack_from("<I", value, at + 20)[0]
    return at + 24 + int(length) + (-int(length) % 4)
