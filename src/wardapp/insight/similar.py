"""The earlier voices most similar to a text, with what was answered, and why they are shown.

Candidates come from the search index by the rarest pairs of the text; they are then weighed by all
pairs that they share, a rare pair counting more. Nothing is stored for it.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from wardapp.domain.text import normalise
from wardapp.insight.pairs import pairs_of, words_from
from wardapp.store.database import Database
from wardapp.store.tokens import match_expression
from wardapp.store.triggers import KEY_FACTOR

_RAREST = 14
_A_PAIR = 250
"""Newest voices taken for one pair."""
_CANDIDATES = 120
_COMMON = 1000
_COUNTED_AT_MOST = 50_000
_LEAST = 0.12
"""Below this share of the text's weight it is not the same matter."""


@dataclass(frozen=True, slots=True)
class SimilarVoice:
    """A similar voice.

    Attributes:
        id: The voice.
        number: Its receipt number.
        text: What was said.
        answer: The last answer that was given, "" for none.
        likeness: 0 to 1.
        reason: Why it is shown, in words.
    """

    id: str
    number: str
    text: str
    answer: str
    likeness: float
    reason: str


class SimilarVoices:
    """Looks for similar voices in the local database."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._counts: dict[str, int] = {}
        self._counted_at = 0

    def find(
        self,
        text: str,
        *,
        place: str = "",
        category_id: str | None = None,
        without: Iterable[str] = (),
        limit: int = 5,
    ) -> list[SimilarVoice]:
        """Return the most similar voices, the most similar first.

        Args:
            text: What is being said.
            place: Where, as far as it is known.
            category_id: The category, as far as it is known.
            without: Voices that are left out: the one that is being read.
            limit: How many at the most.
        """
        wanted = Counter(pairs_of(text))
        if len(wanted) < 3:
            return []
        weights, total = self._weights(list(wanted))
        rare = sorted(weights, key=lambda pair: -weights[pair])[:_RAREST]
        keys = self._candidates(rare, weights) if rare else []
        if not keys:
            return []
        # A pair that no voice has says how much of the text is new.
        new = math.log(total + 1)
        whole = sum(weights.get(pair, new) for pair in wanted)
        where, left_out = normalise(place), set(without)
        rows = self._db.all(
            "SELECT id, number, text, summary, place, category_id FROM voice "
            f"WHERE pk IN ({','.join('?' * len(keys))}) AND text IS NOT NULL "
            "AND discarded_at IS NULL AND merged_into IS NULL",
            keys,
        )
        scored = []
        for identifier, number, body, summary, there, category in rows:
            if identifier in left_out:
                continue
            have = set(pairs_of(f"{summary or ''}\n{body}"))
            common = [pair for pair in wanted if pair in have]
            shared = sum(weights.get(pair, 0.0) for pair in common)
            # A long text has every pair: what it has besides counts against it, a little.
            likeness = shared / (whole + 0.15 * math.sqrt(len(have)) * new)
            other = normalise(there or "")
            near = bool(where and other and (where in other or other in where))
            likeness *= (1.15 if near else 1.0) * (
                1.1 if category_id and category == category_id else 1.0
            )
            scored.append((likeness, identifier, number, body, common, near))
        scored.sort(key=lambda one: -one[0])
        best = [one for one in scored if one[0] >= _LEAST][:limit]
        answers = self._answers([one[1] for one in best])
        return [
            SimilarVoice(
                identifier,
                number or "",
                body,
                answers.get(identifier, ""),
                min(1.0, likeness),
                _reason(text, common, weights, same_place=near),
            )
            for likeness, identifier, number, body, common, near in best
        ]

    def _weights(self, pairs: list[str]) -> tuple[dict[str, float], int]:
        """Return how telling each pair is that some voice has, and how many voices there are."""
        row = self._db.one("SELECT count(*) FROM voice")
        total = int(row[0]) if row else 0
        # Counting a pair reads all voices that have it: common ones are counted once, until the
        # number of voices is another one by a fiftieth. Whoever types asks for the same pairs again.
        if abs(total - self._counted_at) * 50 > total or len(self._counts) > _COUNTED_AT_MOST:
            self._counts, self._counted_at = {}, total
        counts, found = self._counts, {}
        for pair in pairs:
            number = counts.get(pair)
            if number is None:
                row = self._db.one("SELECT doc FROM voice_terms WHERE term = ?", (_term(pair),))
                number = int(row[0]) if row else 0
                if number >= _COMMON:
                    counts[pair] = number
            if number:
                found[pair] = number
        most = max(50, total // 5)
        return (
            {p: math.log((total + 1) / n) for p, n in found.items() if 0 < n <= most},
            total,
        )

    def _candidates(self, rare: list[str], weights: dict[str, float]) -> list[int]:
        scores: dict[int, float] = defaultdict(float)
        for pair in rare:
            for (rowid,) in self._db.all(
                "SELECT rowid FROM voice_fts WHERE voice_fts MATCH ? ORDER BY rowid DESC LIMIT ?",
                (match_expression([pair]), _A_PAIR),
            ):
                scores[rowid & (KEY_FACTOR - 1)] += weights[pair]
        return sorted(scores, key=lambda key: -scores[key])[:_CANDIDATES]

    def _answers(self, ids: list[str]) -> dict[str, str]:
        if not ids:
            return {}
        rows: list[Any] = self._db.all(
            "SELECT voice_id, text FROM response WHERE is_answer = 1 AND discarded_at IS NULL "
            f"AND voice_id IN ({','.join('?' * len(ids))}) ORDER BY responded_on, pk",
            ids,
        )
        return {voice: text or "" for voice, text in rows}


def _reason(text: str, common: list[str], weights: dict[str, float], *, same_place: bool) -> str:
    rarest = sorted(common, key=lambda pair: -weights.get(pair, 0.0))[:8]
    words = words_from(text, rarest)
    said = f"共通する言葉：{'・'.join(words)}" if words else "言い回しが似ています"
    return "、".join(part for part in ("同じ場所" if same_place else "", said) if part)


def _term(pair: str) -> str:
    """Return a pair as the index has it."""
    quoted = match_expression([pair])
    return quoted.split('"')[1]
