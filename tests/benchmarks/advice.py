"""How often the checker of requests is right, by kind of finding.

Usage: python tests/benchmarks/advice.py [--wrong]
Reads tests/data/advice: ``held_out.toml`` was drawn and labelled after the rules were final,
``labelled.toml`` is the set with which they were made. ``--wrong`` also prints where it is wrong.
"""

from __future__ import annotations

import argparse
import tomllib
from collections import Counter
from pathlib import Path

from wardapp.domain.advice import Checked
from wardapp.insight.advice import PROSE, check

DATA = Path(__file__).parents[1] / "data" / "advice"
KINDS = (
    "no_who",
    "no_figure",
    "no_why_now",
    "no_measure",
    "no_source",
    "vague",
    "jargon",
    "too_long",
)


def measure(path: Path, *, with_wrong: bool) -> None:
    """Print precision and recall of each kind on a labelled set."""
    counts: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
    wrong = []
    entries = tomllib.loads(path.read_text(encoding="utf-8"))["text"]
    for entry in entries:
        texts = {name: entry[name] for name in PROSE if name in entry}
        findings = [f for f in check(Checked(texts=texts)) if f.kind in KINDS]
        found, wanted = {f"{f.kind}:{f.field}" for f in findings}, set(entry["expected"])
        for name in found | wanted:
            kind = name.partition(":")[0]
            outcome = "right" if name in found & wanted else "wrong" if name in found else "missed"
            counts[kind][outcome] += 1
            if outcome != "right":
                quoted = [f.quoted for f in findings if f"{f.kind}:{f.field}" == name]
                wrong.append(f"{entry['id']}\t{outcome}\t{name}\t{'、'.join(quoted)}")
    print(f"\n{path.name}: {len(entries)} texts")
    print("| finding | right | wrong | missed | precision | recall |\n|---|---|---|---|---|---|")
    for kind, count in (*counts.items(), ("all", sum(counts.values(), Counter()))):
        right, false, missed = count["right"], count["wrong"], count["missed"]
        precision = right / (right + false) if right + false else 0.0
        recall = right / (right + missed) if right + missed else 0.0
        print(f"| {kind} | {right} | {false} | {missed} | {precision:.2f} | {recall:.2f} |")
    if with_wrong:
        print("\n".join(wrong))


def main() -> None:
    """Measure both sets."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wrong", action="store_true", help="also print where it is wrong")
    given = parser.parse_args()
    for name in ("held_out.toml", "labelled.toml"):
        measure(DATA / name, with_wrong=given.wrong)


if __name__ == "__main__":
    main()
