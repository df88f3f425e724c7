"""Tokens of the search index: all single characters and all pairs of neighbours, after folding.

FTS5's ``ascii`` tokenizer splits at ASCII punctuation and white space only; both are moved to the
private-use area, so that every character is searchable. A word of two or more characters is then
the phrase of its pairs, which finds exactly what LIKE on the folded text finds.
"""

from __future__ import annotations

import re
from array import array
from functools import lru_cache

from wardapp.domain.text import normalise

_PRIVATE = 0xE000
_HIDE = {code: _PRIVATE + code for code in range(128) if not (chr(code).isalnum())}
_HIDDEN = re.compile(f"[{re.escape(''.join(map(chr, _HIDE)))}]")


@lru_cache(maxsize=8)
def _folded(text: str) -> str:
    # Parts are divided by char(31), which normalise would take for white space.
    parts = [normalise(part) for part in text.split("\x1f") if part]
    return _hidden("\x1f".join([part for part in parts if part]))


def _hidden(folded: str) -> str:
    return _HIDDEN.sub(lambda mark: chr(_HIDE[ord(mark[0])]), folded)


def pairs(text: str | None) -> str:
    """Return the pairs of neighbouring characters of the text, divided by spaces."""
    folded = _folded(text or "")
    if len(folded) < 2:
        return ""
    # Set into their places at once: every voice passes here when it is kept, imported or read.
    codes = array("I", folded.encode("utf-32-le", "surrogatepass"))
    placed = array("I", " ".encode("utf-32-le")) * (3 * (len(codes) - 1) - 1)
    placed[0::3] = codes[:-1]
    placed[1::3] = codes[1:]
    return placed.tobytes().decode("utf-32-le", "surrogatepass")


def singles(text: str | None) -> str:
    """Return each different character of the text once, divided by spaces."""
    return " ".join(sorted(set(_folded(text or ""))))


def match_expression(words: list[str]) -> str:
    """Return the FTS5 expression for folded words that must all occur."""
    terms = []
    for word in words:
        hidden = _hidden(word)
        if len(hidden) == 1:
            terms.append(f'singles : "{hidden}"')
        else:
            phrase = " ".join(hidden[i : i + 2] for i in range(len(hidden) - 1))
            terms.append(f'pairs : "{phrase}"')
    return " AND ".join(terms)
