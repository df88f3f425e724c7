"""Three-way merge of Japanese prose: by sentence and line, never inside a sentence.

Two people who changed different sentences of one text are both right, and their changes can stand
together without asking. Two who changed the same sentence are asked: for them ``propose`` writes what
could be meant, going down to runs of one script (漢字, かな, カナ, figures), and says which places a
person has to look at. docs/share-format.md describes ``merge_texts`` exactly: all desks compute the
same from the same texts, so a change of it is a change of the share's format.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

MOST_SENTENCES = 2_000
"""Sentences above which nothing is merged: comparing takes the square of their number."""

_END = r"[。！？](?![。！？」』）)】])"
_SENTENCE = re.compile(rf"(?:(?!{_END})[^\n])*{_END}|\n|(?:(?!{_END})[^\n])+")
_RUN = re.compile(
    r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff々〆ヶ]+|[ぁ-ゖー]+|[ァ-ヺー]+"
    r"|[0-9０-９][0-9０-９,.，．]*|[A-Za-zＡ-Ｚａ-ｚ]+|.",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True, order=True)
class _Hunk:
    """Pieces ``begin`` to ``end`` of the base become ``new``."""

    begin: int
    end: int
    new: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A text that could be what both meant.

    Attributes:
        text: The text.
        doubtful: Begin and end of the places where both changed the same sentence.
    """

    text: str
    doubtful: tuple[tuple[int, int], ...]


def sentences(text: str) -> list[str]:
    """Return the sentences and line ends of a text; joined they are the text.

    A sentence ends with 。！？, unless a closing bracket follows (「暗い。」と言った。 is one).
    """
    return _SENTENCE.findall(text)


def merge_texts(base: str, texts: Sequence[str]) -> str | None:
    """Return the text with all changes of ``base``, None where they touch each other.

    The result depends on the set of texts alone, not on their order.
    """
    pieces = sentences(base)
    sides = [sentences(text) for text in sorted(set(texts))]
    if max(map(len, (pieces, *sides))) > MOST_SENTENCES:
        return None
    merged = _merged(pieces, sides)
    if merged is None:
        return None
    result = "".join(merged)
    # Whatever is joined has to be a sentence that somebody wrote: a last one without its 。 must
    # not run into the next.
    known = set(pieces).union(*sides)
    return result if known.issuperset(sentences(result)) else None


def propose(base: str, texts: Sequence[str]) -> Proposal:
    """Return what could be meant by several changes of one text, for a person to look at."""
    pieces = sentences(base)
    sides = [sentences(text) for text in texts]
    if max(map(len, (pieces, *sides))) > MOST_SENTENCES:
        whole = both(texts)
        return Proposal(whole, ((0, len(whole)),))
    text, at = "", 0
    doubtful: list[tuple[int, int]] = []
    changes = [_one_by_one(_changes(pieces, side)) for side in sides]
    for group in _groups(sorted(set().union(*changes))):
        begin, end = group[0].begin, max(hunk.end for hunk in group)
        text += "".join(pieces[at:begin])
        at = end
        if len(group) == 1:
            text += "".join(group[0].new)
            continue
        before = "".join(pieces[begin:end])
        own = [[hunk for hunk in side if hunk in group] for side in changes]
        versions = [_applied(pieces, begin, end, side) for side in own if side]
        found = _by_runs(before, versions)
        joined = found if found is not None else _after_another(versions)
        doubtful.append((len(text), len(text) + len(joined)))
        text += joined
    text += "".join(pieces[at:])
    return Proposal(text, tuple(doubtful))


def both(texts: Sequence[str]) -> str:
    """Return the texts one under the other, what is there twice only once."""
    distinct = list(dict.fromkeys(text.strip("\n") for text in texts if text.strip()))
    return "\n".join(distinct)


def _changes(old: Sequence[str], new: Sequence[str]) -> list[_Hunk]:
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [_Hunk(a, b, tuple(new[c:d])) for tag, a, b, c, d in steps if tag != "equal"]


def _hunks(base: Sequence[str], sides: Sequence[Sequence[str]]) -> list[_Hunk]:
    """Return the changes of all sides in the order of the base, the same ones once."""
    return sorted({hunk for side in sides for hunk in _changes(base, side)})


def _touch(one: _Hunk, other: _Hunk, end: int) -> bool:
    """Whether ``other`` (which does not begin before ``one``) is too near to what ends at ``end``.

    Neighbours may both be changed; what is put in beside a change has no certain place.
    """
    at_edge = other.begin == end and (other.begin == other.end or one.begin == one.end)
    return other.begin < end or at_edge


def _groups(hunks: Sequence[_Hunk]) -> list[list[_Hunk]]:
    groups: list[list[_Hunk]] = []
    end = -1
    for hunk in hunks:
        if groups and any(_touch(one, hunk, max(end, one.end)) for one in groups[-1][-1:]):
            groups[-1].append(hunk)
            end = max(end, hunk.end)
        else:
            groups.append([hunk])
            end = hunk.end
    return groups


def _merged(base: Sequence[str], sides: Sequence[Sequence[str]]) -> list[str] | None:
    groups = _groups(_hunks(base, sides))
    if any(len(group) > 1 for group in groups):
        return None
    result = list(base)
    for (hunk,) in reversed(groups):
        result[hunk.begin : hunk.end] = hunk.new
    return result


def _one_by_one(hunks: Sequence[_Hunk]) -> list[_Hunk]:
    """Return changes that put as many sentences for others sentence by sentence.

    For a proposal only: there may be another way to see it.
    """
    single: list[_Hunk] = []
    for hunk in hunks:
        if hunk.end - hunk.begin == len(hunk.new):
            single.extend(_Hunk(at, at + 1, (new,)) for at, new in enumerate(hunk.new, hunk.begin))
        else:
            single.append(hunk)
    return single


def _applied(base: Sequence[str], begin: int, end: int, changes: Sequence[_Hunk]) -> str:
    pieces = list(base[begin:end])
    for hunk in reversed(changes):
        pieces[hunk.begin - begin : hunk.end - begin] = hunk.new
    return "".join(pieces)


def _by_runs(base: str, versions: Sequence[str]) -> str | None:
    """Merge inside a sentence by runs of one script: words stay whole, for a proposal only."""
    if not base or not all(versions):
        return None
    runs = _RUN.findall(base)
    sides = [_RUN.findall(version) for version in versions]
    if max(map(len, (runs, *sides))) > MOST_SENTENCES:
        return None
    # A version that shares hardly anything with the sentence was written anew.
    if any(SequenceMatcher(None, runs, side, autojunk=False).ratio() < 0.5 for side in sides):
        return None
    merged = _merged(runs, sides)
    return None if merged is None else "".join(merged)


def _after_another(versions: Sequence[str]) -> str:
    distinct = [text for text in dict.fromkeys(versions) if text]
    joined = ""
    for text in distinct:
        if joined and joined[-1] not in "。！？\n" and text[0] != "\n":
            joined += "\n"
        joined += text
    return joined
