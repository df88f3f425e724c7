"""The pairs of neighbouring characters by which texts are compared: content, not grammar.

Japanese has no spaces; dictionaries miss place names and what people really say. Pairs of
characters, folded as the search folds them, need neither, and found more of the same matter than
words did (docs/benchmarks.md).
"""

from __future__ import annotations

import re
from functools import lru_cache

from wardapp.domain.text import normalise

LONGEST = 2000
"""Characters of a text that are looked at: what is told on and on says little more."""


_ENDINGS = frozenset(
    [
        "です",
        "ます",
        "した",
        "ない",
        "から",
        "ので",
        "って",
        "ている",
        "いる",
        "てい",
        "てる",
        "こと",
        "との",
        "には",
        "では",
        "ても",
        "でも",
        "まし",
        "ませ",
        "せん",
        "いて",
        "れて",
        "られ",
        "され",
        "いま",
        "した",
        "たい",
        "なっ",
        "った",
        "たの",
        "ての",
        "のに",
        "のは",
        "のが",
        "のを",
        "ので",
        "るの",
        "うに",
        "ように",
        "もの",
        "もう",
        "ため",
        "くだ",
        "ださ",
        "さい",
        "ほし",
        "しい",
        "しま",
        "おり",
        "とお",
        "おも",
        "もい",
        "いう",
        "うの",
        "そう",
        "この",
        "その",
        "どう",
        "あり",
        "ある",
        "って",
        "れる",
        "せて",
        "だけ",
        "まで",
        "など",
        "とか",
        "けど",
        "ども",
        "のも",
        "にも",
        "はな",
        "がな",
        "えて",
        "えな",
        "くて",
        "いと",
        "とい",
        "いた",
        "たら",
        "なら",
        "れば",
        "ょう",
        "しょ",
        "んで",
        "んな",
        "んと",
        "ちょ",
        "よう",
        "うか",
        "ですか",
        "ますか",
        "して",
        "しな",
        "しや",
        "やす",
        "すが",
        "すの",
        "すか",
        "でし",
        "でき",
        "きる",
        "きな",
        "にな",
    ]
)
"""Pairs of hiragana that are endings and particles: in most sentences, whatever they are about."""


@lru_cache(maxsize=65_536)
def is_grammar(pair: str) -> bool:
    """Whether a pair says nothing of what a text is about: an ending, a sign, a figure.

    Words in hiragana stay (ごみ, いぬ); the folding makes them of katakana, too (バス, トイレ).
    """
    return pair in _ENDINGS or not any(sign.isalpha() for sign in pair)


def pairs_of(text: str) -> list[str]:
    """Return the pairs of a text that carry content, in order, each as often as it occurs."""
    folded = normalise(text[:LONGEST]).replace(" ", "")
    found = (folded[i : i + 2] for i in range(len(folded) - 1))
    return [pair for pair in found if not is_grammar(pair)]


def words_from(text: str, pairs: list[str], most: int = 3) -> list[str]:
    """Return the pieces of a text that these pairs make up, the first pair's piece first.

    Overlapping pairs are joined (街灯 + 灯が → 街灯が), so that a person reads words.
    """
    folded = normalise(text[:LONGEST]).replace(" ", "")
    wanted = set(pairs)
    covered = [False] * (len(folded) + 1)
    for i in range(len(folded) - 1):
        if folded[i : i + 2] in wanted:
            covered[i] = covered[i + 1] = True
    pieces: list[str] = []
    begin = None
    for i, is_covered in enumerate(covered):
        if is_covered and begin is None:
            begin = i
        elif not is_covered and begin is not None:
            pieces.append(folded[begin:i])
            begin = None
    ordered: list[str] = []
    for pair in pairs:
        piece = next((p for p in pieces if pair in p), "")
        # Hiragana around a word and single signs are no reason that a person sees.
        for word in _WORD.findall(piece):
            if word not in ordered:
                ordered.append(word)
    return [word[:12] for word in ordered[:most]]


_WORD = re.compile(r"[^\Wぁ-ゖ_]{2,}|[一-鿿][ぁ-ゖ]?[一-鿿]")
