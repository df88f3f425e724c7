"""Which lists of master data there are, and their columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from wardapp.domain.city import OfficeKind
from wardapp.ui.labels import ROLE_LABELS
from wardapp.ui.words import said

Choices = Callable[[Any], list[tuple[Any, str]]]


@dataclass(frozen=True, slots=True)
class Column:
    """A field of a master record: text, a whole number, or one of some choices."""

    field: str
    label: str
    width: int = 160
    number: bool = False
    choices: Choices | None = None


@dataclass(frozen=True, slots=True)
class MasterKind:
    """A list of master data."""

    key: str
    label: str
    columns: tuple[Column, ...]
    records: Callable[[Any], Sequence[Any]]


def _offices(city: Any) -> list[tuple[Any, str]]:
    return [(office.id, office.name) for office in city.offices()]


def _divisions(city: Any) -> list[tuple[Any, str]]:
    names = {office.id: office.short_name for office in city.offices()}
    listed = [(d.id, f"{names.get(d.office_id, '')} {d.name}") for d in city.divisions()]
    return [(None, said("（なし）")), *listed]


def _top(records: Sequence[Any]) -> list[tuple[Any, str]]:
    return [(None, said("（なし）")), *((r.id, r.name) for r in records if r.parent_id is None)]


def _roles(_city: Any) -> list[tuple[Any, str]]:
    return [(role.value, label) for role, label in ROLE_LABELS.items()]


def _office_kinds(_city: Any) -> list[tuple[Any, str]]:
    return [(OfficeKind.WARD.value, said("区役所")), (OfficeKind.BUREAU.value, said("局"))]


def master_kinds() -> tuple[MasterKind, ...]:
    """Return the lists, in the order in which a city is set up."""
    say = QCoreApplication.translate
    name = Column("name", say("MasterPanel", "名称"), 220)
    kana = Column("kana", say("MasterPanel", "よみ"), 180)
    office = Column("office_id", say("MasterPanel", "所属"), 180, choices=_offices)
    return (
        MasterKind(
            "office",
            say("MasterPanel", "区役所・局"),
            (
                name,
                Column("kind", say("MasterPanel", "種別"), 110, choices=_office_kinds),
                Column("short_name", say("MasterPanel", "番号に使う略称"), 140),
                Column("ward_name", say("MasterPanel", "区の名称"), 140),
                kana,
            ),
            lambda city: city.offices(),
        ),
        MasterKind(
            "division", say("MasterPanel", "課"), (name, office), lambda city: city.divisions()
        ),
        MasterKind(
            "district", say("MasterPanel", "校区"), (name, kana), lambda city: city.districts()
        ),
        MasterKind(
            "place",
            say("MasterPanel", "場所"),
            (
                name,
                kana,
                office,
                Column(
                    "district_id",
                    say("MasterPanel", "校区"),
                    160,
                    choices=lambda city: [
                        (None, said("（なし）")),
                        *((d.id, d.name) for d in city.districts()),
                    ],
                ),
            ),
            lambda city: city.places(),
        ),
        MasterKind(
            "category",
            say("MasterPanel", "分類"),
            (
                name,
                Column(
                    "parent_id",
                    say("MasterPanel", "上の分類"),
                    200,
                    choices=lambda city: _top(city.categories()),
                ),
            ),
            lambda city: city.categories(),
        ),
        MasterKind(
            "channel", say("MasterPanel", "受付方法"), (name,), lambda city: city.channels()
        ),
        MasterKind("source", say("MasterPanel", "声の主"), (name,), lambda city: city.sources()),
        MasterKind(
            "viewpoint",
            say("MasterPanel", "視点"),
            (name, Column("description", say("MasterPanel", "説明"), 420)),
            lambda city: city.viewpoints(),
        ),
        MasterKind(
            "plan",
            say("MasterPanel", "上位計画"),
            (
                name,
                Column(
                    "parent_id",
                    say("MasterPanel", "上の計画"),
                    220,
                    choices=lambda city: _top(city.plans()),
                ),
                Column("description", say("MasterPanel", "説明"), 260),
            ),
            lambda city: city.plans(),
        ),
        MasterKind(
            "person",
            say("MasterPanel", "職員"),
            (
                Column("name", say("MasterPanel", "氏名"), 140),
                kana,
                office,
                Column("division_id", say("MasterPanel", "課"), 170, choices=_divisions),
                Column("post", say("MasterPanel", "職名"), 130),
                Column("role", say("MasterPanel", "役割"), 110, choices=_roles),
                Column("rank", say("MasterPanel", "序列（小さいほど上位）"), 150, number=True),
            ),
            lambda city: city.people(),
        ),
    )
