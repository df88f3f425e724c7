"""A voice that makes several points, split into them by rule; every point is a piece of what was said.

Nothing is reworded: a point is the text from one character to another. One is made where somebody
counts (・, ①, 二つ目は), turns to something else (別件ですが), or goes on with また、あと and the like
without any word of what stood before. When in doubt, the text stays whole: a point too few is
seen by the reader, a matter torn apart is not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from wardapp.insight.pairs import is_grammar, pairs_of

_SHORTEST = 10
"""Characters below which a piece is a greeting or a sigh, not a point."""

_SENTENCE_END = re.compile(r"[。！？!?．][」』）)]*|\n+")
_LIST_MARK = re.compile(
    r"\s*(?:[・●○◯■□◆◇▪*＊※]|[-－―–]\s|[①-⑳㈠-㈩]|[(（]?[0-9０-９一二三四五六七八九十]{1,2}[)）．.、]\s*)"
)
_COUNTED = re.compile(
    r"\s*(?:(?:[一二三四五1-5１-５](?:つ|点|件|番)目)|(?:まず|最初に|最後に)?もう(?:一つ|ひとつ|1つ|１つ|一点|1点|１点|一件)|"
    r"別件|別の件|それとは別|話は(?:変わ|かわ)|次に、|第[一二三1-3]に|ついでに)"
)
_GOES_ON = re.compile(
    r"\s*(?:また[、,]|あと[、,は]|それと[、,]?|それから[、,]?|さらに[、,]|加えて[、,]|そのほか|その他[、,]|併せて|あわせて|最後に)"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A point of a text: where it begins and ends, and what stands there."""

    start: int
    end: int
    text: str


def points_of(text: str) -> list[Piece]:
    """Return the points of a text, in order; one that makes one point is returned whole.

    Together they hold every sentence of the text, each once.
    """
    sentences = _sentences(text)
    groups: list[list[Piece]] = []
    for sentence in sentences:
        if not groups or _begins_another(sentence, groups[-1], text):
            groups.append([sentence])
        else:
            groups[-1].append(sentence)
    merged: list[list[Piece]] = []
    for group in groups:
        length = sum(_said(piece.text) for piece in group)
        if merged and (
            length < _SHORTEST or sum(_said(piece.text) for piece in merged[-1]) < _SHORTEST
        ):
            # 「お世話になります。」 belongs to what follows, 「以上です。」 to what went before.
            merged[-1].extend(group)
        else:
            merged.append(group)
    if len(merged) < 2:
        whole = text.strip()
        start = text.find(whole) if whole else 0
        return [Piece(start, start + len(whole), whole)] if whole else []
    return [
        Piece(group[0].start, group[-1].end, text[group[0].start : group[-1].end].strip())
        for group in merged
    ]


def _sentences(text: str) -> list[Piece]:
    found, start = [], 0
    for match in _SENTENCE_END.finditer(text):
        if text[start : match.end()].strip():
            found.append(Piece(start, match.end(), text[start : match.end()]))
        start = match.end()
    if text[start:].strip():
        found.append(Piece(start, len(text), text[start:]))
    return found


def _begins_another(sentence: Piece, before: list[Piece], text: str) -> bool:
    ahead = text[: sentence.start].rstrip(" 　\t")
    if _LIST_MARK.match(sentence.text) and ahead.endswith("\n"):
        return True
    if _COUNTED.match(sentence.text):
        return True
    if _GOES_ON.match(sentence.text):
        said = set().union(*(_words(piece.text) for piece in before))
        return not (said & _words(sentence.text))
    return False


def _words(text: str) -> set[str]:
    """Return the pairs that a person would call words: of kanji and katakana, not of hiragana."""
    return {
        pair
        for pair in pairs_of(text)
        if not is_grammar(pair) and not all("ぁ" <= sign <= "ん" for sign in pair)
    } | {
        text[i : i + 2]
        for i in range(len(text) - 1)
        if all("ァ" <= s <= "ー" for s in text[i : i + 2])
    }


def _said(text: str) -> int:
    return sum(sign.isalnum() for sign in text)
