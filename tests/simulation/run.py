"""Play many schedules: ``python tests/simulation/run.py --schedules 100000 --first 0 --jobs 2``.

Prints how many promises were broken, the faults by kind and the time; for each schedule that broke
one, its seed, what broke, and the shortest schedule found that does the same. ``--seed N`` plays one.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / "simulation"), str(TESTS / "helpers")]

from world import city_of, make_schedule, play, shrink  # noqa: E402 - found by the path above

SEEDS_IN_PART = 500
"""How many schedules of one city a process plays before another opens a world anew."""


def _part(seeds: list[int]) -> tuple[list[tuple[int, list[str]]], Counter[str], int]:
    broken: list[tuple[int, list[str]]] = []
    faults: Counter[str] = Counter()
    steps = 0
    for seed in seeds:
        schedule = make_schedule(seed)
        found, happened = play(schedule, seed)
        faults += happened
        steps += len(schedule)
        if found:
            broken.append((seed, found))
    return broken, faults, steps


def _show(seed: int, found: list[str]) -> None:
    print(f"seed {seed}:")
    for line in found[:4]:
        print(f"  {line[:400]}")
    print("  shortest schedule found:")
    for step in shrink(make_schedule(seed), seed):
        print(f"    {step}")


def main() -> int:
    """Play and report; the exit code is 1 where a promise was broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--schedules", type=int, default=1000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--show", type=int, default=3, help="how many broken ones to shrink")
    wanted = parser.parse_args()
    if wanted.seed is not None:
        for step in make_schedule(wanted.seed):
            print(step)
        found, _ = play(make_schedule(wanted.seed), wanted.seed)
        print("\n".join(found) or "nothing is broken")
        return bool(found)
    began = time.monotonic()
    last = wanted.first + wanted.schedules
    by_city: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for seed in range(wanted.first, last):
        by_city[city_of(seed)].append(seed)
    jobs = [
        seeds[at : at + SEEDS_IN_PART]
        for seeds in by_city.values()
        for at in range(0, len(seeds), SEEDS_IN_PART)
    ]
    broken: list[tuple[int, list[str]]] = []
    faults: Counter[str] = Counter()
    steps = 0
    with multiprocessing.Pool(wanted.jobs, maxtasksperchild=1) as pool:
        for found, happened, played in pool.imap_unordered(_part, jobs, chunksize=1):
            broken += found
            faults += happened
            steps += played
    print(
        f"{len(broken)} of {wanted.schedules:,} schedules (seeds {wanted.first} to {last - 1}, "
        f"{steps:,} steps) broke a promise, in {time.monotonic() - began:,.0f} s"
    )
    print("faults: " + ", ".join(f"{name} {count:,}" for name, count in sorted(faults.items())))
    for seed, found in sorted(broken)[: wanted.show]:
        _show(seed, found)
    return bool(broken)


if __name__ == "__main__":
    raise SystemExit(main())
