"""The city as configuration: offices, divisions, districts, categories, channels, people, plans."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class OfficeKind(StrEnum):
    """What an office is."""

    WARD = "ward"
    BUREAU = "bureau"


class Role(StrEnum):
    """What a person does, and so what they may do."""

    COUNTER_CLERK = "counter_clerk"
    PUBLIC_HEARING = "public_hearing"
    PLANNING = "planning"
    WARD_MAYOR = "ward_mayor"
    HEADQUARTERS = "headquarters"
    ADMINISTRATOR = "administrator"


ROLE_LABELS = {
    Role.COUNTER_CLERK: "窓口職員",
    Role.PUBLIC_HEARING: "広聴係",
    Role.PLANNING: "企画係",
    Role.WARD_MAYOR: "区長",
    Role.HEADQUARTERS: "本庁",
    Role.ADMINISTRATOR: "管理者",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A ward office (区役所) or a bureau (局), to which desks and people belong.

    ``name`` is the office as one writes it (小倉北区役所, 総務市民局), ``short_name`` the stem in
    receipt numbers (小倉北, 総務市民), ``ward_name`` the ward itself (小倉北区) or empty.
    ``coordinating`` marks the bureau that runs the ward mayors' meeting: it is headquarters.
    """

    id: str
    kind: OfficeKind
    name: str
    short_name: str
    ward_name: str = ""
    kana: str = ""
    coordinating: bool = False
    position: int = 0

    @property
    def is_ward(self) -> bool:
        """Whether this is a ward office."""
        return self.kind is OfficeKind.WARD


class Ward(Office):
    """A ward (区) and its office (区役所): an office whose kind is ward."""


class Bureau(Office):
    """A bureau (局) of headquarters: an office whose kind is bureau."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Division:
    """A division (課) inside a ward office or a bureau."""

    id: str
    office_id: str
    name: str
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class District:
    """A district (校区), the unit in which a ward knows its places; it may lie in several wards."""

    id: str
    name: str
    kana: str = ""
    office_ids: tuple[str, ...] = ()
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place (場所) that people name: a town, a park, a bridge; two wards may have one of a name."""

    id: str
    name: str
    kana: str = ""
    office_id: str = ""
    district_id: str | None = None
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """A category (分類) of voices, a tree of two levels."""

    id: str
    name: str
    parent_id: str | None = None
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A channel (受付方法): how a voice came."""

    id: str
    name: str
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceSource:
    """A source (声の主): what kind of party spoke."""

    id: str
    name: str
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewpoint:
    """A viewpoint (視点) under which opinions and themes are looked at."""

    id: str
    name: str
    description: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyPlan:
    """A plan of the city or an item of one (上位計画), as a tree; ``code`` as the plan numbers it."""

    id: str
    name: str
    parent_id: str | None = None
    description: str = ""
    position: int = 0
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A member of staff (職員). ``rank`` orders people on paper: smaller is higher.

    Ranks by convention: 10 mayor, 20 deputy mayor, 30 director of a bureau, 40 ward mayor,
    50 deputy director, 60 head of a division, 70 head of a section, 90 others.
    """

    id: str
    office_id: str
    name: str
    kana: str = ""
    post: str = ""
    rank: int = 90
    role: Role = Role.COUNTER_CLERK
    division_id: str | None = None
    position: int = 0
