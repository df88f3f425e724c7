"""The faces of paper: BIZ UDMincho and BIZ UDGothic, embedded as subsets.

A character that they lack comes from the fallback face where there is one; one that no face has is
reported by name before printing (``missing_characters``), never a blank box. A kanji with a variation
selector (辻󠄀) is drawn in that form where a face has it; where none has, the usual form is drawn and
``noticing`` says so.
"""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from wardapp.documents.forms_of_kanji import Forms, private_characters, read_forms
from wardapp.errors import InputRefused

MINCHO, GOTHIC = "WardMincho", "WardGothic"
_FILES = {
    MINCHO: "BIZUDMincho-Regular.ttf",
    GOTHIC: "BIZUDGothic-Regular.ttf",
}
TEXT_LIMIT = 60_000
"""Characters of one field that are set; how many are left out is said in a last line."""
_FALLBACK = "WardFallback"
_FALLBACK_FILE = "WardFallbackMincho.ttf"
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef\u200b-\u200d\ufeff]")
_SEQUENCE = re.compile(
    "[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff][\ufe00-\ufe0f\U000e0100-\U000e01ef]"
)
_notices: ContextVar[dict[str, None] | None] = ContextVar("notices", default=None)
_PICTURES = re.compile(
    "[\U0001f000-\U0001faff\U0001fb00-\U0001fbff\u2600-\u2604\u2607-\u260d\u2614-\u2617\u261d\u2620-\u263f"
    "\u2648-\u265f\u267f\u2690-\u26ff\u2702\u2705-\u2712\u2714-\u2755\u2757\u2763-\u2767\u2795-\u2797\u27b0\u20e3]+"
)
"""Emoji and their like, which no face of paper has; a transcript says （絵文字） in their place."""
_COMBINED = re.compile("[A-Za-zぁ-ヿ][\u0300-\u036f\u3099\u309a]+")
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_SUBSTITUTES = str.maketrans(
    {"\t": "　", "∼": "〜", "‑": "‐", "☐": "□", "☑": "■", "☒": "■", "•": "・", "✔": "✓", "➡": "→"}
    # Radicals that look like kanji, as PDF files leave them in copied text.
    | {chr(c): unicodedata.normalize("NFKC", chr(c)) for c in range(0x2F00, 0x2FD6)}
    # Every width of blank that a word processor knows.
    | dict.fromkeys(
        "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f", " "
    )
)


def font_folder() -> Path:
    """Return the folder of the faces: inside the package, else in the checkout."""
    package = Path(__file__).parents[1]
    packaged = package / "resources" / "fonts"
    return packaged if packaged.is_dir() else package.parents[1] / "resources" / "fonts"


@cache
def _faces() -> dict[str, Any]:
    from reportlab.pdfbase import pdfmetrics, ttfonts
    from reportlab.pdfbase.ttfonts import TTFont

    # reportlab writes U+20BB7 as one number of five digits, so 𠮷 would be copied as something else.
    ttfonts.makeToUnicodeCMap = to_unicode_map
    faces = {}
    for name, file in _FILES.items():
        faces[name] = TTFont(name, str(font_folder() / file))
        pdfmetrics.registerFont(faces[name])
    fallback = font_folder() / _FALLBACK_FILE
    if fallback.exists():
        faces[_FALLBACK] = TTFont(_FALLBACK, str(fallback))
        pdfmetrics.registerFont(faces[_FALLBACK])
    for name, forms in _forms().items():
        face = faces[name].face
        for (base, selector), glyph in forms.glyphs.items():
            private = ord(_private()[chr(base) + chr(selector)])
            face.charToGlyph[private] = glyph
            face.charWidths[private] = face.charWidths.get(base, face.defaultWidth)
    return faces


@cache
def _forms() -> dict[str, Forms]:
    """Return which forms of kanji each face has."""
    files = {**_FILES, _FALLBACK: _FALLBACK_FILE}
    paths = {name: font_folder() / file for name, file in files.items()}
    return {name: read_forms(path) for name, path in paths.items() if path.exists()}


@cache
def _private() -> dict[str, str]:
    return private_characters(_forms())


@cache
def _usual() -> frozenset[tuple[int, int]]:
    """Return the sequences whose form is the usual one of a face of ours."""
    return frozenset().union(*(forms.usual for forms in _forms().values()))


@cache
def _sequences() -> dict[int, str]:
    return {ord(private): sequence for sequence, private in _private().items()}


def register() -> None:
    """Make the faces known to reportlab; costs nothing the second time."""
    _faces()


def to_unicode_map(name: str, subset: Sequence[int]) -> str:
    """Return the table by which a reader copies text: codes of a subset to UTF-16.

    Args:
        name: Name of the embedded face.
        subset: The code point of each code from 0 up.
    """
    pairs = [
        f"<{code:02X}> <{spoken(chr(point)).encode('utf-16-be').hex().upper()}>"
        for code, point in enumerate(subset)
    ]
    # The specification allows a hundred lines a block.
    blocks = [pairs[at : at + 100] for at in range(0, len(pairs), 100)]
    body = "\n".join(
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks
    )
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def\n"
        f"/CMapName /{name} def\n/CMapType 2 def\n"
        f"1 begincodespacerange\n<00> <{len(subset) - 1:02X}>\nendcodespacerange\n"
        f"{body}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    )


def drawable(text: str) -> str:
    """Return the text as it is drawn.

    A kanji and its selector become the one character of their form. Other selectors, control
    characters and lone surrogates are taken out, every kind of line end becomes
    one, decomposed kana are composed, an emoji becomes （絵文字）. Kanji stay as they are.
    """
    plain = _LINE_ENDS.sub("\n", text)
    if _SELECTORS.search(plain):
        plain = _SELECTORS.sub("", _SEQUENCE.sub(_form, plain))
    plain = plain.translate(_SUBSTITUTES)
    plain = _COMBINED.sub(lambda found: unicodedata.normalize("NFC", found.group()), plain)
    plain = _PICTURES.sub(_transcribed, plain)
    odd = {c for c in set(plain) if c != "\n" and unicodedata.category(c) in {"Cc", "Cs", "Cf"}}
    return plain.translate({ord(c): None for c in odd}) if odd else plain


def spoken(text: str) -> str:
    """Return a drawable text as it is read and copied: forms as a kanji and its selector again."""
    return text.translate(_sequences()) if max(text, default="") >= "\U00100000" else text


@contextmanager
def noticing() -> Iterator[dict[str, None]]:
    """Gather the forms of kanji that no face has and that are drawn in their usual form."""
    found: dict[str, None] = {}
    token = _notices.set(found)
    try:
        yield found
    finally:
        _notices.reset(token)


def _form(found: re.Match[str]) -> str:
    sequence = found.group()
    private = _private().get(sequence)
    if private is not None:
        return private
    notices = _notices.get()
    if notices is not None and (ord(sequence[0]), ord(sequence[1])) not in _usual():
        notices[sequence] = None
    return sequence[0]


def _transcribed(found: re.Match[str]) -> str:
    return found.group() if all(_has(MINCHO, c) for c in found.group()) else "（絵文字）"


def cut(text: str, limit: int) -> str:
    """Return a text of one line that is at most so long; … stands for the rest."""
    # A million characters are not worked through for the sake of the first hundred.
    plain = drawable(text[: 8 * limit]).replace("\n", " ")
    whole = len(plain) <= limit and len(text) <= 8 * limit
    return plain if whole else plain[: limit - 1] + "…"


def _has(face: str, character: str) -> bool:
    found = _faces().get(face)
    return found is not None and ord(character) in found.face.charToGlyph


def missing_characters(*texts: str) -> list[str]:
    """Return the characters that no face has, each once, in order."""
    seen: dict[str, None] = {}
    for text in texts:
        for character in dict.fromkeys(drawable(text[:TEXT_LIMIT])):
            if (
                character not in "\n "
                and not _has(MINCHO, character)
                and not _has(_FALLBACK, character)
            ):
                seen[character] = None
    return list(seen)


def texts_of(description: object) -> Iterator[str]:
    """Yield every text in a description, those in its lists and parts included."""
    if isinstance(description, str):
        yield description
    elif isinstance(description, (tuple, list)):
        for part in description:
            yield from texts_of(part)
    elif dataclasses.is_dataclass(description):
        for field in dataclasses.fields(description):
            yield from texts_of(getattr(description, field.name))


def check(description: object) -> None:
    """Check that everything in a description can be printed.

    Raises:
        InputRefused: Names the characters that cannot.
    """
    missing = missing_characters(*texts_of(description))
    if missing:
        named = "、".join(f"「{c}」（U+{ord(c):04X}）" for c in missing[:8])
        more = f"ほか{len(missing) - 8}字" if len(missing) > 8 else ""
        raise InputRefused(
            f"印刷用の書体にない文字があります：{named}{more}。",
            "記録はそのまま保存されています。",
            "別の字体に置き換えるか、仮名で書いてから印刷してください。",
        )


@lru_cache(maxsize=200_000)
def _character_width(face: str, character: str) -> float:
    return float(_faces()[face].stringWidth(character, 1.0))


def runs(text: str, face: str) -> list[tuple[str, str]]:
    """Return the text as (face, part), in which each face has every character of its part."""
    found: list[tuple[str, str]] = []
    for character in text:
        use = face if _has(face, character) or not _has(_FALLBACK, character) else _FALLBACK
        if found and found[-1][0] == use:
            found[-1] = (use, found[-1][1] + character)
        else:
            found.append((use, character))
    return found


def text_width(text: str, face: str, size: float) -> float:
    """Return the width of a text in points."""
    return (
        sum(
            _character_width(use, character) for use, part in runs(text, face) for character in part
        )
        * size
    )
