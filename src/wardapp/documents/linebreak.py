"""Breaking Japanese text into lines: 禁則処理 after JIS X 4051 and 日本語組版処理の要件.

What may not begin a line (closing brackets, 。、, small kana, ー) takes the character before it along;
what may not end one (opening brackets) goes to the next line; 。 and 、 may hang into the margin; a
closing bracket at the end of a line may lose the empty half of its square, and so may one of two
punctuation marks that meet (約物詰め). Figures and Latin words stay whole; an address (URL) that would
leave half a line empty is broken after its separators.

Pure functions: widths come from a ``measure`` that is handed in, in any unit.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

NOT_AT_START = frozenset(
    "、。，．・：；？！‼⁇⁈⁉゛゜ヽヾゝゞ々〻ー）］｝〕〉》」』】〙〗〟’”｠»｡､｣･ｰﾞﾟ"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯ"
    "‐゠–〜～%％‰℃°′″)]},.!?:;  　"
)
NOT_AT_END = frozenset("（［｛〔〈《「『【〘〖〝‘“｟«｢￥＄￡＃№([{¥$#")
HANGING = frozenset("、。，．")
_OPENING = frozenset("（［｛〔〈《「『【〘〖〝｟")
_CLOSING = frozenset("）］｝〕〉》」』】〙〗〟｠、。，．")
_WORD = "0-9A-Za-zÀ-ÖØ-öø-ɏΑ-ωА-я"
_PIECE = re.compile(
    rf"[ 　]+|[-+−－±]?[{_WORD}]+(?:[.,:/@_\-'&+#=?~%]+[{_WORD}]+)*[%‰℃°]?"
    r"|[０-９]+(?:[，．・－：][０-９]+)*[％]?|……|‥‥|――|——|〳〵|.",
    re.DOTALL,
)
_JOINT = re.compile(r"[^/?&=_.\-]*[/?&=_.\-]+|[^/?&=_.\-]+")
_LABEL = re.compile(
    r"(?:[・○●◎■□◇◆※〇▪･]|（[０-９0-9一二三四五六七八九十ア-ンa-z]{1,3}）|\([0-9a-z]{1,3}\)|[①-⑳㋐-㋾]"
    r"|(?:説明|資料|注)　|第?[０-９0-9一二三四五六七八九十]{1,2}[．.、](?![0-9０-９])|[０-９0-9]{1,2}(?=[ 　]))[ 　]*"
)
_SLACK = 0.01
_LONG = 0.45
"""An address wider than this part of the line may be broken at its joints."""

Measure = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text.

    Attributes:
        text: What stands on it, without blanks at its end.
        width: Width of what stands inside the measure: without a mark that hangs, without the
            dropped half of a bracket at its end.
        ends_paragraph: Whether it is the last of its paragraph; such a line is not spread.
        hangs: Whether its last character stands in the margin.
        indent: By how much it begins further right.
    """

    text: str
    width: float
    ends_paragraph: bool
    hangs: bool = False
    indent: float = 0.0


def pieces(text: str) -> list[str]:
    """Return the text as pieces that are not broken: words, figures, blanks, single characters."""
    return _PIECE.findall(text)


def squeeze(before: str, after: str) -> float:
    """Return by how much two characters that meet come closer, in squares (約物詰め)."""
    if before in _CLOSING and (after in _CLOSING or after in _OPENING):
        return 0.5
    return 0.5 if before in _OPENING and after in _OPENING else 0.0


def label_of(paragraph: str) -> str:
    """Return the numeral or dot with which a paragraph of a list begins: （１）　, ・, １　; or nothing."""
    found = _LABEL.match(paragraph)
    return found.group() if found else ""


def break_lines(
    text: str,
    width: float,
    measure: Measure,
    *,
    hanging_labels: bool = False,
    hanging_marks: bool = True,
) -> list[Line]:
    r"""Return the text as lines of at most this width (a hanging 。 or 、 beyond it).

    Args:
        text: The text; ``\n`` ends a paragraph.
        width: Width of a line, in the unit of ``measure``.
        measure: Gives the width of a text without its squeezing.
        hanging_marks: Whether 。 and 、 may stand in the margin; not in a narrow cell.
        hanging_labels: Whether the lines after （１） or ・ begin below the text, not below the label.
    """
    lines: list[Line] = []
    square = measure("　")
    for paragraph in text.split("\n"):
        rest_indent = 0.0
        label = label_of(paragraph) if hanging_labels else ""
        if label and measure(label) < width / 4:
            rest_indent = measure(label)
        lines.extend(
            _break_paragraph(paragraph, width, measure, square, rest_indent, hanging_marks)
        )
    return lines


def text_width(text: str, measure: Measure) -> float:
    """Return the width of a text on one line, squeezed where marks meet."""
    return measure(text) - sum(squeeze(a, b) for a, b in pairwise(text)) * measure("　")


def _parts(text: str, width: float, measure: Measure) -> list[tuple[str, float]]:
    parts: list[tuple[str, float]] = []
    for piece in pieces(text):
        wide = measure(piece)
        limit = width * _LONG if "/" in piece or "@" in piece else width
        if len(piece) == 1 or wide <= limit or piece.isspace():
            parts.append((piece, wide))
            continue
        for joint in _JOINT.findall(piece):
            wide = measure(joint)
            # A word wider than the line is broken like Japanese.
            parts.extend([(joint, wide)] if wide <= width else [(c, measure(c)) for c in joint])
    return parts


def _break_paragraph(
    text: str,
    width: float,
    measure: Measure,
    square: float,
    rest_indent: float,
    hang: bool,
) -> list[Line]:
    if not text:
        return [Line("", 0.0, True)]
    lines: list[Line] = []
    parts = _parts(text, width, measure)
    start = 0
    while start < len(parts):
        indent = rest_indent if lines else 0.0
        end, used, hangs = _line_end(parts, start, width - indent, square, hang)
        body = "".join(piece for piece, _ in parts[start:end]).rstrip(" 　")
        lines.append(Line(body, used, end >= len(parts), hangs, indent))
        start = end
    return lines


def _tail(piece: str, wide: float, square: float, hang: bool) -> float:
    """Return how much of a piece may lie beyond the measure when it is the last of its line."""
    if piece.isspace() or (hang and piece[-1] in HANGING):
        return wide
    return square / 2 if piece in _CLOSING else 0.0


def _line_end(
    parts: list[tuple[str, float]], start: int, room: float, square: float, hang: bool
) -> tuple[int, float, bool]:
    """Return the index after the line's last piece, the width used inside, and whether it hangs."""
    used = 0.0
    best: tuple[int, float, bool] | None = None
    full: tuple[int, float, bool] | None = None
    last = ""
    for index in range(start, len(parts)):
        piece, wide = parts[index]
        if last:
            used -= squeeze(last, piece[0]) * square
        last = piece[-1]
        used += wide
        tail = _tail(piece, wide, square, hang)
        if used - tail > room + _SLACK:
            # A mark that cannot stay may still be followed by one that fits closer: look one on.
            if used - square > room + _SLACK:
                break
            continue
        over = used > room + _SLACK
        hangs = over and piece[-1] in HANGING and used - square / 2 > room + _SLACK
        inside = used - wide if hangs or piece.isspace() else min(used, room) if over else used
        here = (index + 1, inside, hangs)
        if not over:
            full = here
        if index + 1 == len(parts) or _may_break(piece, parts[index + 1][0]):
            best = here
    # Nothing fits the rules (a row of brackets): break where the line is full.
    return best or full or (start + 1, parts[start][1], False)


def _may_break(before: str, after: str) -> bool:
    return before[-1] not in NOT_AT_END and after[0] not in NOT_AT_START
