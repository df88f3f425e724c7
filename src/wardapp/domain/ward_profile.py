"""What a ward is (population, facilities) and what it wants to be (区のありたい姿)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class WardProfile:
    """A ward in figures and in a sentence. One record a ward.

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
    """One point of how a ward wants to be (区のありたい姿の柱)."""

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
