"""Vertical text (縦書き): one column from top to bottom, for name plates and seats.

The faces are used by character, so brackets and ー are turned here, and 。 and small kana are moved
into the corner of their square that they have in a column. Figures of two or three places stand
side by side in one square (縦中横).
"""

from __future__ import annotations

import re
from contextlib import nullcontext
from itertools import groupby
from typing import Any

from wardapp.documents import fonts
from wardapp.documents.drawing import actual_text, draw_text
from wardapp.domain.wareki import to_fullwidth_digits

_TURNED = frozenset("ー〜～…‥―—－−–‐（）()「」『』【】〔〕［］[]｛｝〈〉《》＝=：；:;／/")
_CORNER = frozenset("、。，．")
_SMALL = frozenset("ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ")
_PIECE = re.compile(r"[0-9]{2,3}(?![0-9])|.", re.DOTALL)
_BASELINE = 0.12
"""How far the baseline lies above the foot of a character's square, in sizes."""


def pieces(text: str) -> list[str]:
    """Return what stands in one square each."""
    plain = fonts.drawable(text).replace("\n", " ")
    return [
        piece if len(piece) > 1 else to_fullwidth_digits(piece) for piece in _PIECE.findall(plain)
    ]


def column_height(text: str, size: float, *, gap: float = 0.0) -> float:
    """Return the height of a column in points.

    Args:
        text: The text.
        size: Size in points.
        gap: Space between two squares in points.
    """
    heights = [_height(piece, size) for piece in pieces(text)]
    return sum(heights) + gap * max(0, len(heights) - 1)


def _height(piece: str, size: float) -> float:
    return size * (0.5 if piece in " 　" else 1.0)


def fitting_size(text: str, most: float, height: float) -> float:
    """Return the largest size up to ``most`` at which a text fits a column of this height."""
    at_most = column_height(text, most)
    return most if at_most <= height or not at_most else most * height / at_most


def draw_column(
    canvas: Any,
    x: float,
    top: float,
    text: str,
    face: str,
    size: float,
    *,
    gap: float = 0.0,
) -> None:
    """Draw a column whose middle is at ``x`` and whose first square begins at ``top``."""
    y = top
    # PDFium loses a character of two code units from such a span: it stands beside it, on its own.
    for is_rare, group in groupby(pieces(text), key=lambda piece: piece > "\uffff"):
        listed = list(group)
        with nullcontext() if is_rare else actual_text(canvas, "".join(listed)):
            for piece in listed:
                if piece not in " 　":
                    _draw_square(canvas, x, y - size, piece, face, size)
                y -= _height(piece, size) + gap


def _draw_square(canvas: Any, x: float, foot: float, piece: str, face: str, size: float) -> None:
    """Draw what stands in a square whose foot is at ``foot`` and whose middle is at ``x``."""
    baseline = foot + size * _BASELINE
    if len(piece) > 1:
        wide = fonts.text_width(piece, face, size)
        draw_text(canvas, x, baseline, piece, face, size * min(1.0, size / wide), align="center")
        return
    if piece in _TURNED:
        canvas.saveState()
        canvas.translate(x, foot + size / 2)
        canvas.rotate(-90)
        draw_text(canvas, 0, -size * (0.5 - _BASELINE), piece, face, size, align="center")
        canvas.restoreState()
        return
    right, up = 0.0, 0.0
    if piece in _CORNER:
        right, up = 0.6 * size, 0.6 * size
    elif piece in _SMALL:
        right, up = 0.1 * size, 0.1 * size
    draw_text(canvas, x + right, baseline + up, piece, face, size, align="center")
