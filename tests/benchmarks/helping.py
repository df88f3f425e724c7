"""Help while typing: how fast similar voices come, and how often a suggestion is right.

Latency is measured on the desk that is full already. Whether suggestions are right is measured on
records that were not learned from: the newer third of the labelled proposals of
../shared/data/team_mirai_proposals (worded by a language model, so milder than a counter), and 見本市
in five parts, each suggested from the other four of the same office, some 80 voices (invented).
"""

from __future__ import annotations

import csv
import math
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from corpus import voices
from figures import Figure, each_timed, p95, shown
from places import shared_data

from wardapp.desk import Desk
from wardapp.domain.text import normalise
from wardapp.domain.voice_list import VoiceFilter
from wardapp.insight.pairs import pairs_of
from wardapp.insight.suggest import BayesModel, features_of, least_confidence
from wardapp.store.tokens import match_expression

FAST_S = 0.100
TYPED = 60
_PARTS = 5
Ranked = Callable[[str], list[tuple[str, float]]]


def run(desk: Desk) -> list[Figure]:
    """Measure the latency of help, typed letter group by letter group."""
    total = desk.voices.count(VoiceFilter())
    texts = [text for _day, text in voices(TYPED, seed=7)]
    states = [text[: len(text) * part // 4] for text in texts for part in (1, 2, 3, 4)]
    desk.insight.suggest(texts[0])
    ours = p95(each_timed([lambda t=t: desk.insight.similar(t) for t in states]))
    whole = p95(each_timed([lambda t=t: desk.insight.help(t) for t in states]))
    plain = p95(each_timed([lambda t=t: _by_rank(desk, t) for t in states[::8]]))
    return [
        Figure(
            f"similar voices while typing, {total:,} voices, p95",
            shown(ours),
            f"{shown(plain)} FTS5 bm25 over all pairs of the text",
            "< 100 ms",
            ours < FAST_S,
        ),
        Figure(
            "all help while typing (similar, suggestions, answers, heard before), p95",
            shown(whole),
            "–",
            "< 100 ms",
            whole < FAST_S,
        ),
    ]


def _by_rank(desk: Desk, text: str) -> None:
    pairs = " OR ".join(match_expression([pair]) for pair in dict.fromkeys(pairs_of(text)))
    if pairs:
        desk.database.all(
            "SELECT rowid FROM voice_fts WHERE voice_fts MATCH ? ORDER BY rank LIMIT 5", (pairs,)
        )


def quality() -> list[Figure]:
    """Measure how often category and division are right on what was not learned."""
    figures = []
    proposals = _proposals()
    if proposals:
        cut = len(proposals) * 2 // 3
        figures.append(
            _figure("category, 12 labels of proposals", [(proposals[:cut], proposals[cut:])])
        )
    with tempfile.TemporaryDirectory() as folder:
        city = "見本市"
        desk = Desk.create(
            Path(folder) / "desk",
            city=city,
            office=Desk.offices_of(city)[0],
            person="計測",
            sample=True,
        )
        for what, column in (("category", "category_id"), ("division", "division_id")):
            splits = []
            for office in desk.city.offices():
                rows = desk.database.all(
                    f"SELECT text, {column} FROM voice WHERE {column} IS NOT NULL "
                    "AND text IS NOT NULL AND office_id = ? ORDER BY id",
                    (office.id,),
                )
                parts = [rows[part::_PARTS] for part in range(_PARTS)] if len(rows) > 50 else []
                splits += [
                    ([row for other in parts if other is not part for row in other], part)
                    for part in parts
                ]
            figures.append(_figure(f"{what}, 見本市, each office by its own records", splits))
        desk.close()
    return figures


def _proposals() -> list[tuple[str, str]]:
    folder = shared_data("team_mirai_proposals")
    if folder is None:
        return []
    csv.field_size_limit(10**8)
    with (folder / "proposals.csv").open(encoding="utf-8-sig", newline="") as lines:
        rows = sorted(csv.DictReader(lines), key=lambda row: row["created_at_utc"])
    return [
        (f"{row['title']}\n{row['body'][:400]}", row["policy_labels"])
        for row in rows
        if row["policy_labels"] and "|" not in row["policy_labels"]
    ]


def _figure(what: str, splits: list[tuple[list[tuple[str, str]], list[tuple[str, str]]]]) -> Figure:
    tried = first = three = said = right = 0
    plain = plain_three = common = 0
    for known, asked in splits:
        ranked, least = _learned(known)
        peer = _multinomial(known)
        usual = Counter(label for _text, label in known).most_common(1)[0][0]
        for text, label in asked:
            found = ranked(text)
            names = [name for name, _ in found[:3]]
            tried += 1
            first += names[:1] == [label]
            three += label in names
            if found and found[0][1] >= least:
                said += 1
                right += names[0] == label
            names = [name for name, _ in peer(text)[:3]]
            plain += names[:1] == [label]
            plain_three += label in names
            common += usual == label
    return Figure(
        f"suggested {what}: right at 1 and 3, {tried:,} not learned from",
        f"{first / tried:.2f} and {three / tried:.2f}",
        f"multinomial naive Bayes {plain / tried:.2f} and {plain_three / tried:.2f}, "
        f"the commonest {common / tried:.2f}",
        "better than the plain one",
        first > plain and three >= plain_three,
        f"shown for {said / tried:.0%} of them, {right / max(1, said):.2f} of these right",
    )


def _learned(known: list[tuple[str, str]]) -> tuple[Ranked, float]:
    model = BayesModel()
    for text, label in known:
        model.learn(features_of(text), label)
    least = least_confidence(model, [(features_of(text), label) for text, label in known[-300:]])
    return lambda text: model.ranked(features_of(text)), least


def _multinomial(known: list[tuple[str, str]]) -> Ranked:
    """The plain model of pairs of characters: how often each was seen in a class, add one."""
    counts: dict[str, Counter[str]] = {}
    number: Counter[str] = Counter()
    for text, label in known:
        folded = normalise(text)
        counts.setdefault(label, Counter()).update(
            folded[i : i + 2] for i in range(len(folded) - 1)
        )
        number[label] += 1
    size = len({pair for one in counts.values() for pair in one})
    totals = {label: sum(one.values()) + size for label, one in counts.items()}

    def ranked(text: str) -> list[tuple[str, float]]:
        folded = normalise(text)
        pairs = [folded[i : i + 2] for i in range(len(folded) - 1)]
        scores = {
            label: math.log(number[label])
            + sum(math.log((one[pair] + 1) / totals[label]) for pair in pairs)
            for label, one in counts.items()
        }
        return sorted(scores.items(), key=lambda item: -item[1])

    return ranked
