"""How good the groups (グループ) are, on text that nobody used to build them, beside k-means.

::

    python tests/benchmarks/grouping.py --shared ../shared/data [--write docs/benchmarks.md]

The threshold and the weights of insight/grouping.py were chosen on the sample city (resources/cities).
Here they meet two other collections: 5,100 proposals of citizens with one of 11 labels, worded by a
language model, and 11,508 answers of residents to six questions of a survey. The peer is k-means on
the very same vectors with as many groups as ours came to (kernel k-means on the cosines, k-means++,
the best of three seeds). Measured are homogeneity, completeness, V-measure and purity.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).parents[2] / "src"))

from wardapp.insight.grouping import _LEAST_ALIKE as LEAST_ALIKE
from wardapp.insight.grouping import (
    FINENESS_LABELS,
    Fineness,
    Said,
    average_linkage,
    group_voices,
    likeness_of,
)

Labels = NDArray[np.int64]
BEGIN, END = "<!-- grouping -->", "<!-- /grouping -->"


@dataclass(frozen=True)
class Collection:
    """Texts with the label somebody else gave them."""

    name: str
    texts: list[str]
    labels: list[str]


def proposals(shared: Path, many: int) -> Collection:
    """Return citizens' proposals with exactly one label, spread over the whole file."""
    path = shared / "team_mirai_proposals" / "proposals.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = [
            r for r in csv.DictReader(file) if r["policy_labels"] and "|" not in r["policy_labels"]
        ]
    step = max(1, len(rows) // many)
    rows = rows[::step][:many]
    return Collection(
        "市民の提案（政策の分野）",
        [f"{r['title']}\n{r['body'][:600]}" for r in rows],
        [r["policy_labels"] for r in rows],
    )


def answers(shared: Path, many: int) -> Collection:
    """Return residents' answers with the question that they answer."""
    path = shared / "fukui_kanko_survey" / "residents_202204_202412.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = [r for r in csv.DictReader(file) if len(r["本文"].strip()) >= 12]
    step = max(1, len(rows) // many)
    rows = rows[::step][:many]
    return Collection("観光の意見（設問）", [r["本文"] for r in rows], [r["設問"] for r in rows])


def measures(truth: list[str], found: Labels) -> dict[str, float]:
    """Return homogeneity, completeness, V-measure and purity."""
    names = {name: n for n, name in enumerate(dict.fromkeys(truth))}
    table = np.zeros((len(names), int(found.max()) + 1))
    np.add.at(table, (np.array([names[t] for t in truth]), found), 1)
    whole = table.sum()

    def entropy(counts: NDArray[np.float64]) -> float:
        shares = counts[counts > 0] / whole
        return float(-(shares * np.log(shares)).sum())

    of_truth, of_found = entropy(table.sum(axis=1)), entropy(table.sum(axis=0))
    both = entropy(table.ravel())
    homogeneity = 1 - (both - of_found) / of_truth if of_truth else 1.0
    completeness = 1 - (both - of_truth) / of_found if of_found else 1.0
    v = 2 * homogeneity * completeness / max(1e-9, homogeneity + completeness)
    return {
        "homogeneity": homogeneity,
        "completeness": completeness,
        "v": v,
        "purity": float(table.max(axis=0).sum() / whole),
    }


def k_means(cosines: NDArray[np.float32], k: int, seed: int) -> tuple[Labels, float]:
    """Return k-means on the vectors behind these cosines, and its mean cost."""
    count = len(cosines)
    chance = np.random.default_rng(seed)
    centres = [int(chance.integers(count))]
    far = 2 - 2 * cosines[centres[0]]
    while len(centres) < k:
        weights = np.maximum(far, 0).astype(np.float64)
        if weights.sum() <= 0:
            break
        centres.append(int(chance.choice(count, p=weights / weights.sum())))
        far = np.minimum(far, 2 - 2 * cosines[centres[-1]])
    labels = np.argmax(cosines[:, centres], axis=1)
    cost = 0.0
    for _ in range(30):
        inside = np.zeros((count, int(labels.max()) + 1), dtype=np.float32)
        inside[np.arange(count), labels] = 1
        sizes = np.maximum(inside.sum(axis=0), 1)
        to_centre = cosines @ inside / sizes
        within = (inside * to_centre).sum(axis=0) / sizes
        distance = 1 - 2 * to_centre + within
        distance[:, inside.sum(axis=0) == 0] = np.inf
        fresh = np.argmin(distance, axis=1)
        cost = float(distance[np.arange(count), fresh].mean())
        if (fresh == labels).all():
            break
        labels = fresh
    return np.unique(labels, return_inverse=True)[1].astype(np.int64), cost


def measure(collection: Collection) -> dict[str, object]:
    """Return the figures of one collection, ours and the peer's."""
    began = time.perf_counter()
    cosines = likeness_of(collection.texts)
    vectors_s = time.perf_counter() - began
    found: dict[str, object] = {
        "name": collection.name,
        "texts": len(collection.texts),
        "labels": len(set(collection.labels)),
        "rows": [],
    }
    rows: list[dict[str, object]] = []
    for fineness in Fineness:
        began = time.perf_counter()
        labels = average_linkage(cosines, LEAST_ALIKE[fineness])
        seconds = time.perf_counter() - began
        sizes = np.bincount(labels)
        grouped = np.flatnonzero(sizes[labels] > 1)
        k = len(sizes)
        tried = [k_means(cosines, k, seed) for seed in range(3)]
        best = min(tried, key=lambda one: one[1])[0]
        rows.append(
            {
                "what": f"average linkage「{FINENESS_LABELS[fineness]}」",
                "groups": int((sizes > 1).sum()),
                "alone": int((sizes == 1).sum()),
                "seconds": vectors_s + seconds,
                **measures(collection.labels, labels),
                "purity_grouped": measures(
                    [collection.labels[i] for i in grouped],
                    np.unique(labels[grouped], return_inverse=True)[1].astype(np.int64),
                )["purity"]
                if len(grouped)
                else float("nan"),
            }
        )
        rows.append(
            {"what": f"k-means, k = {k:,}", "groups": k, **measures(collection.labels, best)}
        )
    of_labels = len(set(collection.labels))
    tried = [k_means(cosines, of_labels, seed) for seed in range(3)]
    best = min(tried, key=lambda one: one[1])[0]
    rows.append(
        {
            "what": f"k-means, k = {of_labels} (the number of labels is told to it)",
            "groups": of_labels,
            **measures(collection.labels, best),
        }
    )
    most = max(collection.labels.count(label) for label in set(collection.labels))
    rows.append(
        {"what": "all in one group", "groups": 1, "v": 0.0, "purity": most / len(collection.labels)}
    )
    found["rows"] = rows
    return found


def wrong_examples(collection: Collection, most: int = 4) -> list[str]:
    """Return groups whose members have different labels, with two of their texts."""
    grouping = group_voices(Said(f"{n:05d}", text) for n, text in enumerate(collection.texts))
    lines = []
    for group in grouping.groups:
        labels = [collection.labels[int(voice)] for voice in group.voice_ids]
        usual = max(sorted(set(labels)), key=labels.count)
        share = labels.count(usual) / len(labels)
        if 4 <= len(labels) <= 40 and share <= 0.6:
            other = next(v for v in group.voice_ids if collection.labels[int(v)] != usual)
            same = next(v for v in group.voice_ids if collection.labels[int(v)] == usual)
            quotes = [" ".join(collection.texts[int(v)].split())[:48] for v in (same, other)]
            lines.append(
                f"- 「{group.name}」 {len(labels)} texts, {share:.0%} of 「{usual}」: "
                f"「{quotes[0]}…」({usual}) beside 「{quotes[1]}…」({collection.labels[int(other)]})"
            )
        if len(lines) == most:
            break
    return lines


def report(shared: Path, many: int) -> str:
    """Measure all collections and return the section of docs/benchmarks.md."""
    lines = [
        BEGIN,
        f"- command: `python tests/benchmarks/grouping.py --shared … --many {many}`",
        "- Purity rises with the number of groups, so each peer has as many groups as ours (those of "
        "one text included). Labels are coarser than what a clerk calls a matter: completeness is low "
        "by nature, homogeneity and purity say whether unlike things were put together.",
        "",
        "| collection | method | groups of 2 and more | alone | homogeneity | completeness | V | purity "
        "| purity of what is grouped | time |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    examples = []
    for collection in (proposals(shared, many), answers(shared, many)):
        found = measure(collection)
        print(json.dumps(found, ensure_ascii=False, indent=1), file=sys.stderr)
        rows = found["rows"]
        assert isinstance(rows, list)
        for row in rows:
            cells = [
                f"{collection.name}, {len(collection.texts):,} texts, {found['labels']} labels",
                row["what"],
                f"{row['groups']:,}",
                f"{row['alone']:,}" if "alone" in row else "–",
                *(
                    f"{row[name]:.3f}" if name in row else "–"
                    for name in ("homogeneity", "completeness", "v", "purity", "purity_grouped")
                ),
                f"{row['seconds']:.1f} s" if "seconds" in row else "–",
            ]
            lines.append(f"| {' | '.join(str(cell) for cell in cells)} |")
        examples += [f"\nWhere it is wrong, {collection.name}:\n", *wrong_examples(collection)]
    return "\n".join([*lines, *examples, END])


def main() -> None:
    """Measure and print, or write into a document."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, required=True)
    parser.add_argument("--many", type=int, default=2500)
    parser.add_argument("--write", type=Path)
    arguments = parser.parse_args()
    section = report(arguments.shared, arguments.many)
    print(section)
    if arguments.write:
        text = arguments.write.read_text(encoding="utf-8")
        begin, end = text.find(BEGIN), text.find(END)
        if begin < 0 or end < 0:
            sys.exit(f"{arguments.write} has no {BEGIN} … {END}")
        arguments.write.write_text(
            text[:begin] + section + text[end + len(END) :], encoding="utf-8"
        )


if __name__ == "__main__":
    main()
