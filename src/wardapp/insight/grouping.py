"""Similar voices set together (グループ), the same from the same records, with what is unlike beside it.

Points (points.py) are compared by the pairs of characters they share, a rare pair counting more, and
joined by average linkage: two groups become one where their members are alike on the whole, so one
odd voice draws nothing together. It is done within a category, a ward and a period, as that is what
a clerk asks about and what keeps it quick. It was measured on text that nobody used to build it
(docs/benchmarks.md); it proposes, and a person decides.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from wardapp.domain.progress import NO_PROGRESS, Progress
from wardapp.insight.group_names import name_of
from wardapp.insight.pairs import pairs_of
from wardapp.insight.points import points_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]


class Fineness(StrEnum):
    """How much has to be alike: few large groups, or many small ones."""

    COARSE = "coarse"
    MEDIUM = "medium"
    FINE = "fine"


FINENESS_LABELS = {
    Fineness.COARSE: "大きくまとめる",
    Fineness.MEDIUM: "ふつう",
    Fineness.FINE: "細かく分ける",
}
_LEAST_ALIKE = {Fineness.COARSE: 0.035, Fineness.MEDIUM: 0.055, Fineness.FINE: 0.10}
"""The average likeness (cosine) below which two groups are not joined; chosen on the sample city."""
MOST_AT_ONCE = 3000
"""Points of one bucket that are joined with each other; older ones are then set beside the nearest
group. The likeness of all pairs is kept in memory: 36 MB at this number."""
_RARE = 48
"""A pair in at most so many points is weighed point by point, one in more by the product of a matrix."""
_FEW = 20
_COMMON_SHARE = 0.5
"""A pair in more than this share of the points (and in more than a few) says nothing of one of them."""


@dataclass(frozen=True, slots=True)
class Said:
    """What is grouped: a voice, its text, and the bucket (category and ward) it is grouped in."""

    voice_id: str
    text: str
    bucket: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """A point (論点) of a voice, as it was said.

    Attributes:
        number: Which of the voice's points; of: how many it has.
    """

    voice_id: str
    text: str
    number: int = 1
    of: int = 1


@dataclass(frozen=True, slots=True)
class Group:
    """Points that are alike (グループ).

    Attributes:
        name: In about 14 characters, from its own words.
        bucket: Category and ward, as they were given.
        points: All of them, the most typical first.
        typical: The one that is most like all others.
        unlike: The one that is least like them.
        words: What they have in common.
        likeness: How alike they are on average (0 to 1).
    """

    name: str
    bucket: str
    points: tuple[Point, ...]
    words: tuple[str, ...]
    likeness: float

    @property
    def typical(self) -> Point:
        """The point that is most like all others."""
        return self.points[0]

    @property
    def unlike(self) -> Point:
        """The point that is least like all others."""
        return self.points[-1]

    @property
    def voice_ids(self) -> tuple[str, ...]:
        """The voices, each once, the most typical first."""
        return tuple(dict.fromkeys(point.voice_id for point in self.points))


@dataclass(frozen=True, slots=True)
class Grouping:
    """All groups, the largest first, and the points that are like no other."""

    groups: tuple[Group, ...]
    alone: tuple[Point, ...]
    voices: int
    points: int
    split: int


def group_voices(
    said: Iterable[Said],
    *,
    fineness: Fineness = Fineness.MEDIUM,
    smallest: int = 2,
    progress: Progress = NO_PROGRESS,
) -> Grouping:
    """Set similar voices together.

    The same input gives the same groups, in whatever order it comes.

    Args:
        said: The voices.
        fineness: How much has to be alike.
        smallest: Points below which it is no group.
        progress: Told of every bucket; may cancel.

    Raises:
        Cancelled: The person has cancelled.
    """
    ordered = sorted(said, key=lambda one: (one.bucket, one.voice_id))
    buckets: dict[str, list[Point]] = {}
    split = 0
    for index, one in enumerate(ordered):
        if index % 500 == 0:
            progress.progress(index, 2 * len(ordered), "声を論点に分けています")
            progress.check()
        pieces = points_of(one.text)
        split += len(pieces) > 1
        buckets.setdefault(one.bucket, []).extend(
            Point(one.voice_id, piece.text, number, len(pieces))
            for number, piece in enumerate(pieces, 1)
        )
    whole = sum(map(len, buckets.values()))
    everywhere = _document_counts(point.text for points in buckets.values() for point in points)
    done = 0
    groups: list[Group] = []
    alone: list[Point] = []
    for bucket, points in buckets.items():
        progress.progress(whole + done, 2 * whole, "似ている声を探しています")
        progress.check()
        for members, likeness in _joined(points, _LEAST_ALIKE[fineness], progress):
            if len({points[i].voice_id for i in members}) < smallest:
                alone.extend(points[i] for i in members)
                continue
            of_group = [points[i] for i in members]
            name, words = name_of([point.text for point in of_group], everywhere, whole)
            groups.append(Group(name, bucket, tuple(of_group), words, likeness))
        done += len(points)
    groups.sort(key=lambda group: (-len(group.voice_ids), group.bucket, group.points[0].voice_id))
    progress.progress(2 * whole, 2 * whole, "")
    return Grouping(tuple(groups), tuple(alone), len(ordered), whole, split)


def _document_counts(texts: Iterable[str]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(set(pairs_of(text)))
    return counts


def _joined(
    points: Sequence[Point], least: float, progress: Progress
) -> list[tuple[list[int], float]]:
    """Return the groups of a bucket as indexes, the most typical first, and how alike they are."""
    texts = [point.text for point in points]
    newest = list(range(len(points)))[-MOST_AT_ONCE:]
    likeness = likeness_of([texts[i] for i in newest], progress)
    labels = average_linkage(likeness, least, progress)
    found = []
    for label in range(int(labels.max(initial=-1)) + 1):
        inside = np.flatnonzero(labels == label)
        among = likeness[np.ix_(inside, inside)]
        count = len(inside)
        mean = (among.sum(axis=1) - 1.0) / max(1, count - 1)
        order = sorted(range(count), key=lambda i: (-round(float(mean[i]), 6), int(inside[i])))
        found.append(
            ([newest[int(inside[i])] for i in order], float(mean.mean()) if count > 1 else 1.0)
        )
    older = len(points) - len(newest)
    if older:
        _set_beside(found, texts, older, least, progress)
    return found


def _set_beside(
    found: list[tuple[list[int], float]],
    texts: Sequence[str],
    older: int,
    least: float,
    progress: Progress,
) -> None:
    """Set what was too much to be joined beside the group whose typical points it is most like."""
    typical = [
        (n, i) for n, (members, _) in enumerate(found) if len(members) > 1 for i in members[:3]
    ]
    for begin in range(0, older, 500):
        progress.check()
        some = list(range(begin, min(begin + 500, older)))
        likeness = likeness_of([texts[i] for _, i in typical] + [texts[i] for i in some], progress)
        to_typical = likeness[len(typical) :, : len(typical)]
        for row, index in enumerate(some):
            best = int(to_typical[row].argmax()) if typical else -1
            if best >= 0 and to_typical[row, best] >= 2 * least:
                found[typical[best][0]][0].append(index)
            else:
                found.append(([index], 1.0))


def likeness_of(texts: Sequence[str], progress: Progress = NO_PROGRESS) -> Matrix:
    """Return how alike each two texts are (cosine of weighed pairs), as a symmetric matrix."""
    count = len(texts)
    likeness = np.zeros((count, count), dtype=np.float32)
    features = [Counter(pairs_of(text)) for text in texts]
    where: dict[str, list[int]] = {}
    for index, one in enumerate(features):
        for pair in one:
            where.setdefault(pair, []).append(index)
    norms = np.zeros(count, dtype=np.float64)
    most = max(_FEW, int(count * _COMMON_SHARE))
    common: list[str] = []
    rare: dict[int, list[str]] = {}
    for pair, rows in where.items():
        if len(rows) <= min(most, _RARE):
            rare.setdefault(len(rows), []).append(pair)
        elif len(rows) <= most:
            common.append(pair)
    for many, pairs in sorted(rare.items()):
        progress.check()
        for begin in range(0, len(pairs), 4096):
            some = pairs[begin : begin + 4096]
            there = np.array([where[pair] for pair in some])
            weights = np.array([_weights(pair, where[pair], features, count) for pair in some])
            np.add.at(norms, there, weights.astype(np.float64) ** 2)
            if many > 1:
                np.add.at(
                    likeness,
                    (there[:, :, None], there[:, None, :]),
                    weights[:, :, None] * weights[:, None, :],
                )
    for begin in range(0, len(common), 1024):
        progress.check()
        some = common[begin : begin + 1024]
        block = np.zeros((count, len(some)), dtype=np.float32)
        for column, pair in enumerate(some):
            block[where[pair], column] = _weights(pair, where[pair], features, count)
        norms += (block.astype(np.float64) ** 2).sum(axis=1)
        likeness += block @ block.T
    length = np.sqrt(np.maximum(norms, 1e-9)).astype(np.float32)
    likeness /= length[:, None]
    likeness /= length[None, :]
    np.fill_diagonal(likeness, 1.0)
    return likeness


def _weights(
    pair: str, rows: Sequence[int], features: Sequence[Counter[str]], count: int
) -> Matrix:
    telling = math.log((count + 1) / len(rows))
    if all("ぁ" <= sign <= "ん" for sign in pair):
        # The folding makes hiragana of katakana, too; kanji say more of a matter.
        telling *= 0.6
    return np.array(
        [telling * (1 + math.log(features[row][pair])) for row in rows], dtype=np.float32
    )


def average_linkage(
    likeness: Matrix, least: float, progress: Progress = NO_PROGRESS
) -> NDArray[np.int64]:
    """Join the most similar groups until none are alike by ``least`` on average; return labels.

    Average linkage by chains of nearest neighbours: the same tree as joining the best pair each
    time, in n² steps. Of equals the earlier one is taken, so the same input gives the same labels,
    numbered in the order of their first member.
    """
    count = len(likeness)
    alike = likeness.copy()
    np.fill_diagonal(alike, -1.0)
    sizes = np.ones(count)
    alive = np.ones(count, dtype=bool)
    parent = list(range(count))
    chain: list[int] = []
    begin = 0
    for step in range(max(0, count - 1) * 3):
        if step % 200 == 0:
            progress.check()
        if not chain:
            while begin < count and not alive[begin]:
                begin += 1
            if begin >= count:
                break
            chain.append(begin)
        here = chain[-1]
        best = int(alike[here].argmax())
        if alike[here, best] < least:
            # Nothing is alike enough to anything in this chain's end: it is complete.
            alive[here] = False
            alike[here, :] = -1.0
            alike[:, here] = -1.0
            chain.pop()
            continue
        if len(chain) > 1 and alike[here, chain[-2]] >= alike[here, best]:
            other = chain[-2]
            del chain[-2:]
            into, gone = min(here, other), max(here, other)
            whole = sizes[into] + sizes[gone]
            row = (sizes[into] * alike[into] + sizes[gone] * alike[gone]) / whole
            row[~alive] = -1.0
            row[[into, gone]] = -1.0
            alike[into, :] = row
            alike[:, into] = row
            alive[gone] = False
            alike[gone, :] = -1.0
            alike[:, gone] = -1.0
            sizes[into] = whole
            parent[gone] = into
        else:
            chain.append(best)
    return _numbered(parent)


def _numbered(parent: list[int]) -> NDArray[np.int64]:
    numbers: dict[int, int] = {}
    labels = np.zeros(len(parent), dtype=np.int64)
    for index in range(len(parent)):
        top = index
        while parent[top] != top:
            top = parent[top]
        labels[index] = numbers.setdefault(top, len(numbers))
    return labels
