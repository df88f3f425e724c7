"""Who is not heard: voices against the population, persons counted once, small numbers said to be so.

A rate per thousand residents is shown with its 95 % interval (exact for Poisson counts by the
chi-square relation, here by Byar's approximation), because five voices among two thousand people say
little. Only where the whole interval lies below the city's half is a group called quiet.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

WARNING = "寄せられた声の数で、住民全体の割合ではありません。"
"""Stands beside every picture (misreadings of 広聴AI, kouchou-ai #696)."""


@dataclass(frozen=True, slots=True)
class Heard:
    """How much a group was heard.

    Attributes:
        group: District or age band.
        people: Residents.
        persons: Persons heard, at the most.
        rate: Persons heard of a thousand residents.
        low, high: Between which the rate lies with 95 % certainty.
        expected: How many would have been heard at the rate of all.
        is_quiet: The group is heard less than half as much as all, certainly.
    """

    group: str
    people: int
    persons: int
    rate: float
    low: float
    high: float
    expected: float
    is_quiet: bool


def interval(count: int) -> tuple[float, float]:
    """Return between which the true mean of a Poisson count lies with 95 % certainty (Byar)."""
    low = 0.0
    if count:
        low = count * (1 - 1 / (9 * count) - 1.96 / (3 * math.sqrt(count))) ** 3
    more = count + 1
    high = more * (1 - 1 / (9 * more) + 1.96 / (3 * math.sqrt(more))) ** 3
    return max(0.0, low), high


def heard(persons: Mapping[str, int], people: Mapping[str, int]) -> list[Heard]:
    """Return how much each group was heard, the quietest first.

    Args:
        persons: Group → persons heard.
        people: Group → residents; groups without residents are left out.
    """
    groups = {group: count for group, count in people.items() if count > 0}
    whole = sum(groups.values())
    all_heard = sum(persons.get(group, 0) for group in groups)
    average = all_heard / whole if whole else 0.0
    found = []
    for group, residents in groups.items():
        count = persons.get(group, 0)
        low, high = interval(count)
        found.append(
            Heard(
                group,
                residents,
                count,
                1000 * count / residents,
                1000 * low / residents,
                1000 * high / residents,
                average * residents,
                average > 0 and high < average * residents / 2,
            )
        )
    return sorted(found, key=lambda one: (one.rate, -one.people))
