"""Posts that neighbourhoods must fill (委員), and where bodies ask the same district for the same work."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from wardapp.domain.text import normalise


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A post (委員) that a body asks a district to fill.

    Attributes:
        name: What it is called (少年補導員, 健康推進員, ...).
        asking_body: Who asks (県警察, 市こども未来局, ...).
        asked_of: Who has to name somebody (自治会, まちづくり協議会, ...).
        people: How many people, in this district.
        term_months: How long somebody holds it.
        meetings: Meetings and duties a year that one of them really has.
        duties: What they do.
        ground: On what ground it is asked (law, ordinance, request).
        agree: Who must agree where it is changed.
    """

    id: str
    office_id: str = ""
    district_id: str | None = None
    name: str = ""
    asking_body: str = ""
    asked_of: str = ""
    people: int | None = None
    term_months: int | None = None
    meetings: int | None = None
    duties: str = ""
    ground: str = ""
    agree: str = ""
    until_on: dt.date | None = None
    note: str = ""
    discarded_at: str | None = None

    @property
    def appearances(self) -> int:
        """How often somebody of the district has to come in a year: people times meetings."""
        return (self.people or 0) * (self.meetings or 0)


@dataclass(frozen=True, slots=True)
class Overlap:
    """Similar duties asked by different bodies of the same districts.

    Attributes:
        names: The posts that resemble each other, as they are called.
        bodies: Who asks for them.
        posts: Every such post in every district that has at least two of them.
        shared: The words that their names and duties have in common.
        agree: Who must agree to a change.
    """

    names: tuple[str, ...]
    bodies: tuple[str, ...]
    posts: tuple[Post, ...]
    shared: tuple[str, ...]
    agree: tuple[str, ...]

    @property
    def districts(self) -> tuple[str, ...]:
        """The districts of which it is asked twice, each once."""
        return tuple(dict.fromkeys(post.district_id or "" for post in self.posts))

    @property
    def people(self) -> int:
        """How many people are asked for, over all these districts."""
        return sum(post.people or 0 for post in self.posts)

    @property
    def appearances(self) -> int:
        """How often they have to come in a year, all together."""
        return sum(post.appearances for post in self.posts)


_WORDS = re.compile(r"[一-鿿々]{2,}[りけきみえせち]?|[ァ-ヺー]{2,}|[a-z]{3,}")
_HEAVY = re.compile(r"[一-鿿々ァ-ヺー]")
_BETWEEN = re.compile(r"[のをとにはがやへでも、。，．・（）()\s]")
_EMPTY = tuple(
    sorted(
        {
            "委員",
            "推進",
            "推進員",
            "協力",
            "協力員",
            "指導員",
            "活動",
            "地域",
            "校区",
            "自治",
            "自治会",
            "市民",
            "住民",
            "会議",
            "参加",
            "実施",
            "年間",
            "事業",
            "協議会",
            "担当",
            "報告",
            "関係",
            "運営",
            "出席",
            "連絡",
            "行事",
            "支援",
            "啓発",
            "普及",
            "開催",
        },
        key=len,
        reverse=True,
    )
)
"""Words that stand in the duties of almost every post and tell nothing of what it is about."""
_SUFFIXES = re.compile(r"(推進|協力|指導|補導|相談|連絡|調査)?(委員|員|役|係)$")
_SIMILAR = 0.34
"""From this share of common characters on, two duties are proposed as similar (see benchmarks)."""


def _pairs(post: Post) -> frozenset[str]:
    """Return pairs of neighbouring characters of what a post is about.

    A pair has a kanji or katakana in it and none of the particles that stand between words.
    """
    found: set[str] = set()
    name = normalise(post.name).replace(" ", "")
    for text in (_SUFFIXES.sub("", name) or name, normalise(post.duties)):
        kept = text
        for empty in _EMPTY:
            kept = kept.replace(empty, "、")
        found.update(
            pair
            for pair in map("".join, pairwise(kept))
            if _HEAVY.search(pair) and not _BETWEEN.search(pair)
        )
    return frozenset(found)


def similarity(one: Post, other: Post) -> float:
    """Return how alike what two posts do is, 0 to 1: common pairs of characters of the shorter text.

    Judged by words alone; a person confirms it.
    """
    a, b = _pairs(one), _pairs(other)
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def shared_words(posts: Sequence[Post]) -> tuple[str, ...]:
    """Return words of two characters and more that stand in at least two posts, the commonest first."""
    counted: dict[str, set[str]] = {}
    for post in posts:
        for word in set(_WORDS.findall(normalise(f"{post.name} {post.duties}"))):
            if word not in _EMPTY and word != normalise(post.name):
                counted.setdefault(word, set()).add(post.name)
    common = [word for word, names in counted.items() if len(names) > 1]
    return tuple(sorted(common, key=lambda w: (-len(counted[w]), -len(w), w)))[:5]


def overlaps(posts: Sequence[Post], threshold: float = _SIMILAR) -> tuple[Overlap, ...]:
    """Find posts with similar duties that different bodies ask of the same district.

    Posts of one name and one body are one kind of post. Two kinds are joined where their duties
    resemble each other and at least one district has to fill both; joined kinds form one proposal.
    The heaviest (most appearances a year) comes first.
    """
    kinds: dict[tuple[str, str], list[Post]] = {}
    for post in posts:
        kinds.setdefault((normalise(post.name), normalise(post.asking_body)), []).append(post)
    keys = list(kinds)
    parent = {key: key for key in keys}

    def root(key: tuple[str, str]) -> tuple[str, str]:
        while parent[key] != key:
            key = parent[key]
        return key

    for at, one in enumerate(keys):
        for other in keys[at + 1 :]:
            if one[1] == other[1]:
                continue
            both = {p.district_id for p in kinds[one]} & {p.district_id for p in kinds[other]}
            if both and similarity(_fullest(kinds[one]), _fullest(kinds[other])) >= threshold:
                parent[root(one)] = root(other)
    groups: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for key in keys:
        groups.setdefault(root(key), []).append(key)
    found = [_overlap([kinds[key] for key in group]) for group in groups.values() if len(group) > 1]
    return tuple(sorted(found, key=lambda o: (-o.appearances, o.names)))


def _fullest(posts: Sequence[Post]) -> Post:
    return max(posts, key=lambda p: (len(p.duties), p.id))


def _overlap(kinds: Sequence[Sequence[Post]]) -> Overlap:
    per_district: dict[str | None, int] = {}
    for posts in kinds:
        for district in {post.district_id for post in posts}:
            per_district[district] = per_district.get(district, 0) + 1
    asked_twice = [
        post for posts in kinds for post in posts if per_district.get(post.district_id, 0) > 1
    ]
    fullest = [_fullest(posts) for posts in kinds]
    bodies = tuple(dict.fromkeys(post.asking_body for post in fullest if post.asking_body))
    agree = [part for post in asked_twice for part in re.split(r"[、,，\n]", post.agree) if part]
    return Overlap(
        tuple(dict.fromkeys(post.name for post in fullest)),
        bodies,
        tuple(asked_twice),
        shared_words(fullest),
        tuple(dict.fromkeys([*bodies, *(part.strip() for part in agree)])),
    )
