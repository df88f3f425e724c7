"""Themes of different wards that may be the same (同じ課題かもしれない区): proposed, never decided.

Their texts are compared as voices are (grouping.likeness_of); a person looks at them and says so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from wardapp.domain.progress import NO_PROGRESS, Progress
from wardapp.insight.group_names import words_in
from wardapp.insight.grouping import average_linkage, likeness_of

LEAST_ALIKE = 0.075
"""The average likeness of the themes of a proposal; chosen on the sample city."""


@dataclass(frozen=True, slots=True)
class ThemeText:
    """A theme as it is compared."""

    id: str
    office_id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Alike:
    """Themes of two or more wards that may be the same.

    Attributes:
        ids: The themes, the most typical first.
        likeness: How alike they are on average (0 to 1).
        words: What they have in common.
    """

    ids: tuple[str, ...]
    likeness: float
    words: tuple[str, ...]


def alike_themes(
    themes: Iterable[ThemeText],
    *,
    told_apart: Iterable[tuple[str, str]] = (),
    together: Sequence[frozenset[str]] = (),
    progress: Progress = NO_PROGRESS,
) -> list[Alike]:
    """Return proposals of themes that may be the same, the most alike first.

    Args:
        themes: All themes that are looked at.
        told_apart: Pairs of which a person said that they are different: never in one proposal.
        together: Themes that are parts of one common theme already: alone they are no news.
        progress: May cancel.
    """
    ordered = sorted(themes, key=lambda theme: theme.id)
    if len(ordered) < 2:
        return []
    # The title says what it is about in few words: it counts twice.
    texts = [f"{theme.title}\n{theme.title}\n{theme.text}" for theme in ordered]
    likeness = likeness_of(texts, progress)
    place = {theme.id: number for number, theme in enumerate(ordered)}
    apart = {
        frozenset((place[one], place[other]))
        for one, other in told_apart
        if one in place and other in place
    }
    for pair in apart:
        one, other = sorted(pair)
        likeness[one, other] = likeness[other, one] = -1.0
    labels = average_linkage(likeness, LEAST_ALIKE, progress)
    found = []
    for label in range(int(labels.max(initial=-1)) + 1):
        inside = [int(i) for i in np.flatnonzero(labels == label)]
        ids = {ordered[i].id for i in inside}
        if len({ordered[i].office_id for i in inside}) < 2 or any(ids <= one for one in together):
            continue
        if any(frozenset((a, b)) in apart for a in inside for b in inside if a < b):
            continue
        among = likeness[np.ix_(inside, inside)]
        mean = (among.sum(axis=1) - 1.0) / (len(inside) - 1)
        by_typical = sorted(
            range(len(inside)), key=lambda n: (-round(float(mean[n]), 6), inside[n])
        )
        listed = [inside[n] for n in by_typical]
        found.append(
            Alike(
                tuple(ordered[i].id for i in listed),
                float(mean.mean()),
                _common_words([texts[i] for i in listed]),
            )
        )
    return sorted(found, key=lambda one: (-len(one.ids), -one.likeness, one.ids))


def _common_words(texts: Sequence[str], most: int = 3) -> tuple[str, ...]:
    """Return words that two or more of the themes use, those of most themes first."""
    inside = [set(words_in(text)) for text in texts]
    counts = Counter(word for words in inside for word in words)
    ordered = sorted((w for w in counts if counts[w] > 1), key=lambda w: (-counts[w], -len(w), w))
    return tuple(ordered[:most])
