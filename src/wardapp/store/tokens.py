"""Tokens of the search index: all single characters and all pairs of neighbours, after folding.

FTS5's ``ascii`` tokenizer splits at ASCII punctuation and white space only; both are moved to the
private-use area, so that every character is searchable. A word of two or more characters is then
the phrase of its pairs, which finds exactly what LIKE on the folded text finds.
"""

from __future__ import annotations

from functools import lru_cache

from wardapp.domain.text import normalise

_PRIVATE = 0xE000
_HIDE = {code: _PRIVATE + code for code in range(128) if not (chr(code).isalnum())}


@lru_cache(maxsize=8)
def _folded(text: str) -> str:
    # Parts are divided by char(31), which normalise would take for white space.
    parts = [normalise(part) for part in text.split("\x1f")]
    return "\x1f".join(part for part in parts if part).translate(_HIDE)


def pairs(text: str | None) -> str:
    """Return the pairs of neighbouring characters of the text, divided by spaces."""
    folded = _folded(text or "")
    return " ".join([folded[i : i + 2] for i in range(len(folded) - 1)])


def singles(text: str | None) -> str:
    """Return each different character of the text once, divided by spaces."""
    return " ".join(sorted(set(_folded(text or ""))))


def match_expression(words: list[str]) -> str:
    """Return the FTS5 expression for folded words that must all occur."""
    terms = []
    for word in words:
        hidden = word.translate(_HIDE)
        if len(hidden) == 1:
            terms.append(f'singles : "{hidden}"')
        else:
            phrase = " ".join(hidden[i : i + 2] for i in range(len(hidden) - 1))
            terms.append(f'pairs : "{phrase}"')
    return " AND ".join(terms)
