"""Random schedules of desks, a share and faults: the promises of docs/share-format.md hold.

A short run of a fixed set of seeds; what broke is in the message with its seed and the shortest schedule
found. A long run: ``python tests/simulation/run.py --schedules 100000 --jobs 2``.
"""

from __future__ import annotations

import os

import pytest
from world import CITIES, FAULTS, city_of, make_schedule, play, shrink

SCHEDULES = int(os.environ.get("WARDAPP_SCHEDULES", "160"))


@pytest.mark.parametrize("city", CITIES, ids=lambda city: f"{len(city)} desks of {len(set(city))}")
def test_no_promise_is_broken_whatever_happens(city: tuple[str, ...]) -> None:
    happened: set[str] = set()
    for seed in range(SCHEDULES):
        if city_of(seed) != city:
            continue
        broken, faults = play(make_schedule(seed), seed)
        happened |= faults.keys()
        if broken:
            shortest = "\n".join(map(str, shrink(make_schedule(seed), seed, tries=60)))
            pytest.fail(f"seed {seed}: {broken[:3]}\nshortest schedule found:\n{shortest}")
    assert len(happened) > len(FAULTS) // 2  # faults do happen


def test_a_schedule_plays_the_same_again() -> None:
    assert make_schedule(7) == make_schedule(7)
    first, again = (play(make_schedule(7), 7) for _ in range(2))
    assert first == again
