"""The faces of paper: BIZ UDMincho and BIZ UDGothic, embedded as subsets.

A character that they lack comes from the fallback face where there is one; one that no face has is
reported by name before printing (``missing_characters``), never a blank box. Variation selectors are
taken out for drawing: the faces have one form of each kanji.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from wardapp.errors import InputRefused

MINCHO, GOTHIC, GOTHIC_BOLD = "WardMincho", "WardGothic", "WardGothicBold"
_FILES = {
    MINCHO: "BIZUDMincho-Regular.ttf",
    GOTHIC: "BIZUDGothic-Regular.ttf",
    GOTHIC_BOLD: "BIZUDGothic-Bold.ttf",
}
_FALLBACK = "WardFallback"
_FALLBACK_FILE = "WardFallbackMincho.ttf"
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef\u200b-\u200d\ufeff]")
_SUBSTITUTES = str.maketrans({"\u00a0": " ", "\t": "　", "–": "―", "—": "―", "~": "〜", "∼": "〜"})


def font_folder() -> Path:
    """Return the folder of the faces: inside the package, else in the checkout."""
    package = Path(__file__).parents[1]
    packaged = package / "resources" / "fonts"
    return packaged if packaged.is_dir() else package.parents[1] / "resources" / "fonts"


@cache
def _faces() -> dict[str, Any]:
    # Or reportlab names Helvetica in every file without embedding it.
    from reportlab import rl_config

    rl_config.canvas_basefontname = MINCHO
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    faces = {}
    for name, file in _FILES.items():
        faces[name] = TTFont(name, str(font_folder() / file))
        pdfmetrics.registerFont(faces[name])
    fallback = font_folder() / _FALLBACK_FILE
    if fallback.exists():
        faces[_FALLBACK] = TTFont(_FALLBACK, str(fallback))
        pdfmetrics.registerFont(faces[_FALLBACK])
    return faces


def register() -> None:
    """Make the faces known to reportlab; costs nothing the second time."""
    _faces()


def drawable(text: str) -> str:
    """Return the text as it is drawn: no selectors, no control characters, dashes that the faces have."""
    plain = _SELECTORS.sub("", text).translate(_SUBSTITUTES)
    return "".join(c for c in plain if c == "\n" or unicodedata.category(c) not in {"Cc", "Cs", "Cf"})


def _has(face: str, character: str) -> bool:
    found = _faces().get(face)
    return found is not None and ord(character) in found.face.charToGlyph


def missing_characters(*texts: str) -> list[str]:
    """Return the characters that no face has, each once, in order."""
    seen: dict[str, None] = {}
    for text in texts:
        for character in drawable(text):
            if character not in "\n " and not _has(MINCHO, character) and not _has(_FALLBACK, character):
                seen[character] = None
    return list(seen)


def check(*texts: str) -> None:
    """Check that everything can be printed.

    Raises:
        InputRefused: Names the characters that cannot.
    """
    missing = missing_characters(*texts)
    if missing:
        named = "、".join(f"「{c}」（U+{ord(c):04X}）" for c in missing[:8])
        raise InputRefused(
            f"印刷用の書体にない文字があります：{named}。",
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
    return sum(
        _character_width(use, character) for use, part in runs(text, face) for character in part
    ) * size
