"""What a ward is (population, facilities) and what it wants to be (区のありたい姿)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class WardProfile:
    """A ward in figures and in a sentence (区の姿). One record a ward.

    Attributes:
        people, day_people: Residents, and those who are there by day.
        under_15, over_65: Residents of these ages.
        staff: People who work in the ward office.
        as_of_on: Day of the figures.
        source: Where the figures come from.
        traits: What sets the ward apart, in words.
        vision: How the ward wants to be (区のありたい姿), in a sentence or two.
        own_budget: What the ward may spend by itself in a year, in thousands of yen (千円).
        wish_budget: For how much money the wish list is looked at (千円).
    """

    id: str = ""
    office_id: str = ""
    people: int | None = None
    day_people: int | None = None
    households: int | None = None
    under_15: int | None = None
    over_65: int | None = None
    area_ha: int | None = None
    staff: int | None = None
    as_of_on: dt.date | None = None
    source: str = ""
    traits: str = ""
    vision: str = ""
    own_budget: int | None = None
    wish_budget: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facility:
    """How many facilities of a kind a ward has."""

    id: str
    office_id: str = ""
    name: str = ""
    count: int | None = None
    note: str = ""
    position: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisionPoint:
    """One point of how a ward wants to be (ありたい姿の柱)."""

    id: str
    office_id: str = ""
    title: str = ""
    text: str = ""
    position: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisionLink:
    """Why a theme or request belongs to what a ward wants to be, and why it is different here."""

    id: str
    vision_point_id: str = ""
    target_kind: str = ""
    target_id: str = ""
    why_here: str = ""


class Verdict(StrEnum):
    """How a ward's figure stands to that of all wards together."""

    HIGHER = "higher"
    ALIKE = "alike"
    LOWER = "lower"


VERDICT_LABELS = {
    Verdict.HIGHER: "上回る",
    Verdict.ALIKE: "同じくらい",
    Verdict.LOWER: "下回る",
}
_APART = 1.2
"""From a fifth more or less on, a ward is called different."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A figure of a ward beside that of all wards together: a share, or per 10,000 residents."""

    label: str
    own: float
    city: float
    is_share: bool

    @property
    def verdict(self) -> Verdict:
        """Whether the ward is different, and which way."""
        if self.own >= self.city * _APART and self.own > self.city:
            return Verdict.HIGHER
        if self.own <= self.city / _APART and self.own < self.city:
            return Verdict.LOWER
        return Verdict.ALIKE

    @property
    def shown(self) -> tuple[str, str]:
        """The ward's figure and the city's as text."""
        form = "{:.1%}" if self.is_share else "{:.1f}"
        return form.format(self.own), form.format(self.city)


def differences(
    own: WardProfile,
    wards: Sequence[WardProfile],
    facilities: Mapping[str, Sequence[Facility]],
) -> tuple[Difference, ...]:
    """Return how a ward stands to all wards together, the most different first.

    Args:
        own: The ward.
        wards: All wards; those that lack a figure are left out of that figure.
        facilities: Ward → its facilities.
    """
    found = []
    for label, part, whole in (
        ("65歳以上の割合", "over_65", "people"),
        ("15歳未満の割合", "under_15", "people"),
        ("昼夜間人口比", "day_people", "people"),
        ("一世帯の人数", "people", "households"),
    ):
        pairs = [(getattr(w, part), getattr(w, whole)) for w in wards]
        known = [(p, w) for p, w in pairs if p is not None and w]
        mine, base = getattr(own, part), getattr(own, whole)
        if mine is not None and base and known:
            city = sum(p for p, _ in known) / sum(w for _, w in known)
            found.append(Difference(label, mine / base, city, whole == "people"))
    people = {ward.office_id: ward.people for ward in wards if ward.people}
    for facility in facilities.get(own.office_id, ()):
        counted = [
            (one.count, people[office])
            for office, kept in facilities.items()
            if office in people
            for one in kept
            if one.name == facility.name and one.count is not None
        ]
        if facility.count is not None and own.people and counted:
            city = sum(c for c, _ in counted) / sum(p for _, p in counted) * 10_000
            mine = facility.count / own.people * 10_000
            found.append(Difference(f"{facility.name}（1万人当たり）", mine, city, False))
    return tuple(sorted(found, key=lambda d: -_distance(d)))


def _distance(one: Difference) -> float:
    low, high = sorted((one.own, one.city))
    return high / low if low > 0 else float(high > 0) * 100
