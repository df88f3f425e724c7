"""Breaking Japanese text into lines: 禁則処理 after JIS X 4051 and 日本語組版処理の要件.

What may not begin a line (closing brackets, 。、, small kana, ー) is pulled up or takes the character
before it along; what may not end one (opening brackets) goes to the next; 。 and 、 may hang into the
margin; figures and Latin words stay whole unless they are wider than the line.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

NOT_AT_START = frozenset(
    "、。，．・：；？！‼⁇⁈⁉゛゜ヽヾゝゞ々〻ー）］｝〕〉》」』】〙〗〟’”｠»"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
    "‐゠–〜～%％‰℃)]},.!?:;"
)
NOT_AT_END = frozenset("（［｛〔〈《「『【〘〖〝‘“｟«￥＄￡＃([{¥$#№")
HANGING = frozenset("、。，．")
_TOGETHER = re.compile(
    r"[0-9A-Za-z]+(?:[.,:/@_\-][0-9A-Za-z]+)*[%‰℃]?|[０-９]+(?:[，．][０-９]+)*[％]?|……|――|——|. ?", re.DOTALL
)

Measure = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text; ``ends_paragraph`` ones are not spread. ``hangs``: its last character stands
    in the margin."""

    text: str
    width: float
    ends_paragraph: bool
    hangs: bool = False


def pieces(text: str) -> list[str]:
    """Return the text as pieces that are not broken: words, figures, single characters."""
    return _TOGETHER.findall(text)


def break_lines(text: str, width: float, measure: Measure, *, first_indent: float = 0.0) -> list[Line]:
    """Return the text as lines of at most this width (a hanging 。 or 、 beyond it).

    Args:
        text: The text; ``\\n`` ends a paragraph.
        width: Width of a line, in the unit of ``measure``.
        measure: Gives the width of a text.
        first_indent: By how much the first line of each paragraph is narrower.
    """
    lines: list[Line] = []
    for paragraph in text.split("\n"):
        lines.extend(_break_paragraph(paragraph, width, measure, first_indent))
    return lines


def _break_paragraph(text: str, width: float, measure: Measure, indent: float) -> list[Line]:
    if not text:
        return [Line("", 0.0, True)]
    lines: list[Line] = []
    parts: list[tuple[str, float]] = []
    for piece in pieces(text):
        wide = measure(piece)
        if wide > width and len(piece) > 1:
            # A word wider than the line is broken like Japanese.
            parts.extend((c, measure(c)) for c in piece)
        else:
            parts.append((piece, wide))
    start = 0
    while start < len(parts):
        room = width - (indent if not lines else 0.0)
        end, hangs = _line_end(parts, start, room)
        body = "".join(p for p, _ in parts[start:end]).rstrip(" ")
        lines.append(Line(body, measure(body), end >= len(parts), hangs))
        start = end
        while start < len(parts) and parts[start][0] == " ":
            start += 1
    return lines


def _line_end(parts: list[tuple[str, float]], start: int, room: float) -> tuple[int, bool]:
    """Return the index after the last piece of the line that begins at ``start``, and whether it hangs."""
    used, end = 0.0, start
    while end < len(parts) and used + parts[end][1] <= room + 0.01:
        used += parts[end][1]
        end += 1
    if end >= len(parts):
        return end, False
    if end == start:
        return start + 1, False
    follows = parts[end][0]
    if follows[0] in HANGING:
        after = parts[end + 1][0] if end + 1 < len(parts) else ""
        if not after or after[0] not in NOT_AT_START:
            return end + 1, True
    best = end
    while best > start + 1 and not _may_break(parts[best - 1][0], parts[best][0]):
        best -= 1
    if best <= start + 1 and not _may_break(parts[best - 1][0], parts[best][0]):
        # Nothing fits the rules (a row of brackets): break where the line is full.
        return end, False
    return best, False


def _may_break(before: str, after: str) -> bool:
    return before[-1] not in NOT_AT_END and after[0] not in NOT_AT_START
