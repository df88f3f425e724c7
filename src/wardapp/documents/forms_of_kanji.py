"""Forms of a kanji (異体字セレクタ, IVS): which a face has, read from its cmap table, format 14.

Layout of that table: OpenType specification, "cmap", subtable format 14.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

_FIRST_PRIVATE = 0x100000
"""Each form is one character of plane 16 while it is set: a kanji with its selector has one width and
one glyph, and is not broken in two."""


@dataclass(frozen=True, slots=True)
class Forms:
    """What a face says of sequences of a kanji and a selector.

    Attributes:
        usual: Sequences whose form is that of the kanji alone.
        glyphs: Sequences that have a glyph of their own.
    """

    usual: frozenset[tuple[int, int]]
    glyphs: dict[tuple[int, int], int]


def read_forms(path: Path) -> Forms:
    """Return the forms of a TrueType file; none where it has no such table."""
    data = path.read_bytes()
    usual: set[tuple[int, int]] = set()
    glyphs: dict[tuple[int, int], int] = {}
    for start in _subtables(data):
        (count,) = struct.unpack_from(">I", data, start + 6)
        for number in range(count):
            at = start + 10 + 11 * number
            selector = int.from_bytes(data[at : at + 3], "big")
            default, own = struct.unpack_from(">II", data, at + 3)
            if default:
                usual.update((base, selector) for base in _ranges(data, start + default))
            if own:
                glyphs |= {(base, selector): glyph for base, glyph in _mappings(data, start + own)}
    return Forms(frozenset(usual), glyphs)


def _subtables(data: bytes) -> list[int]:
    """Return where the subtables of format 14 begin."""
    (tables,) = struct.unpack_from(">H", data, 4)
    for number in range(tables):
        tag, _, offset, _ = struct.unpack_from(">4sIII", data, 12 + 16 * number)
        if tag == b"cmap":
            (count,) = struct.unpack_from(">H", data, offset + 2)
            starts = [
                offset + struct.unpack_from(">HHI", data, offset + 4 + 8 * n)[2]
                for n in range(count)
            ]
            return [at for at in starts if struct.unpack_from(">H", data, at)[0] == 14]
    return []


def _ranges(data: bytes, at: int) -> list[int]:
    (count,) = struct.unpack_from(">I", data, at)
    found: list[int] = []
    for number in range(count):
        entry = at + 4 + 4 * number
        first = int.from_bytes(data[entry : entry + 3], "big")
        found.extend(range(first, first + data[entry + 3] + 1))
    return found


def _mappings(data: bytes, at: int) -> list[tuple[int, int]]:
    (count,) = struct.unpack_from(">I", data, at)
    entries = (at + 4 + 5 * number for number in range(count))
    return [
        (int.from_bytes(data[e : e + 3], "big"), struct.unpack_from(">H", data, e + 3)[0])
        for e in entries
    ]


def private_characters(faces: dict[str, Forms]) -> dict[str, str]:
    """Return each sequence that a face has a glyph for → the one character that stands for it."""
    pairs = sorted({pair for forms in faces.values() for pair in forms.glyphs})
    return {
        chr(base) + chr(selector): chr(_FIRST_PRIVATE + number)
        for number, (base, selector) in enumerate(pairs)
    }
