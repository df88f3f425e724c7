"""What comes from below the window in Japanese, in the language of the window.

Labels of fields and values, errors, and the sentences of results are not written in ``tr()``: the
papers, the files and the command line say them too, and those are the municipality's and stay
Japanese (docs/decisions/0075). They are translated here, where they enter the window:

- ``said(text)`` for a label or a sentence, with whatever was put into it;
- ``sentence(*parts)`` for several sentences after each other;
- ``wardapp.ui.labels`` for the tables of labels, ``wardapp.ui.dates`` for days.

What people wrote never passes through here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from wardapp import paths

FILE = "wardapp_en.json"
_SLOT = re.compile(r"\{(\w+)\}")
_COUNTED = re.compile(r"\{(\w+):([^|{}]*)\|([^|{}]*)\}")
"""In an English text, what follows a number: ``{1} voice{1:|s}``, ``{1:is|are}``."""
_WEAK = 3
"""A pattern with fewer letters of its own than this could be anybody's words: what stands in it has
to be a number or a label."""
_NUMBER = re.compile(r"[\d,.\s:/+-]*")
_SENTENCE = re.compile(r"[^。]+。?")
_DEEPEST = 3
_chosen = "ja"


def speak(language: str) -> None:
    """Choose the language of the window, before it is made."""
    global _chosen  # noqa: PLW0603 - there is one window, and one language
    _chosen = language
    said.cache_clear()
    _tables.cache_clear()


def is_english() -> bool:
    """Whether the window speaks English."""
    return _chosen == "en"


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[str, str], list[tuple[re.Pattern[str], bool, str]]]:
    """Return what is said as it is, and the patterns, those with most words of their own first."""
    file: Path = paths.resources_dir() / "translations" / FILE
    known: dict[str, str] = json.loads(file.read_text("utf-8"))
    exact = {source: english for source, english in known.items() if not _SLOT.search(source)}
    patterns = []
    for source in sorted(known.keys() - exact.keys(), key=_own_words, reverse=True):
        pieces = _SLOT.split(source)
        text = "".join(
            f"(?P<s{piece}>.*?)" if n % 2 else re.escape(piece) for n, piece in enumerate(pieces)
        )
        patterns.append((re.compile(text, re.DOTALL), _own_words(source) < _WEAK, known[source]))
    return exact, patterns


def _own_words(source: str) -> int:
    return len(_SLOT.sub("", source))


@lru_cache(maxsize=4096)
def said(text: str, depth: int = 0) -> str:
    """Return a label or sentence from below the window in its language.

    Unknown words come back as they are.
    """
    if _chosen == "ja" or not text or depth > _DEEPEST:
        return text
    exact, patterns = _tables()
    if text in exact:
        return exact[text]
    from wardapp.ui.dates import day_in_english

    day = day_in_english(text)
    if day:
        return day
    for pattern, weak, english in patterns:
        found = pattern.fullmatch(text)
        if found is None:
            continue
        values = {name: value or "" for name, value in found.groupdict().items()}
        if weak and not _fits(values, exact, pattern.pattern):
            continue
        inside = {name: said(value, depth + 1) for name, value in values.items()}
        return _put(english, values, inside)
    parts = _SENTENCE.findall(text)
    if len(parts) > 1:
        shown = [said(part, depth + 1) for part in parts]
        return " ".join(shown) if shown != parts else text
    label, colon, rest = text.partition("：")
    if colon and label in exact:
        return f"{exact[label]}: {said(rest, depth + 1)}"
    return text


def _put(english: str, values: dict[str, str], inside: dict[str, str]) -> str:
    """Return the English of a pattern with its slots filled, each count beside its own word."""

    def counted(slot: re.Match[str]) -> str:
        return slot[2] if values[f"s{slot[1]}"] == "1" else slot[3]

    def filled(slot: re.Match[str]) -> str:
        return inside[f"s{slot[1]}"]

    return _SLOT.sub(filled, _COUNTED.sub(counted, english))


def _fits(values: dict[str, str], exact: dict[str, str], pattern: str) -> bool:
    """Whether what stands in a weak pattern shows that these are the program's words."""
    if not pattern.startswith("(") and _NUMBER.fullmatch(next(iter(values.values()))):
        return True  # 第9回区長会議
    return all(_NUMBER.fullmatch(value) or value in exact for value in values.values())


def sentence(*parts: str) -> str:
    """Return sentences from below the window one after the other; empty ones are left out."""
    between = " " if is_english() else ""
    return between.join(said(part) for part in parts if part)


def listed(words: Iterable[str]) -> str:
    """Return words with what stands between them in a list: 甲、乙 or A, B."""
    return (", " if is_english() else "、").join(words)


def dotted(words: Iterable[str]) -> str:
    """Return words side by side: 甲・乙 or A, B."""
    return (", " if is_english() else "・").join(words)


def bracketed(text: str) -> str:
    """Return words in brackets behind others: （甲） or (A), with a space before."""
    return f" ({text})" if is_english() else f"（{text}）"


def labelled(label: str, text: str) -> str:
    """Return 甲：乙 or A: B."""
    return f"{label}: {text}" if is_english() else f"{label}：{text}"


def quoted(text: str) -> str:
    """Return 「甲」 or “A”."""
    return f"“{text}”" if is_english() else f"「{text}」"


def span(begins: str, ends: str) -> str:
    """Return 10:00〜12:00 or 10:00–12:00."""
    return f"{begins}–{ends}" if is_english() else f"{begins}〜{ends}"


def thousands(amount: int) -> str:
    """Return an amount in thousands of yen: 1,250千円 or ¥1,250 thousand."""
    return f"¥{amount:,} thousand" if is_english() else f"{amount:,}千円"
