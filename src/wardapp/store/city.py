"""Master data of the city: offices, divisions, districts, categories, channels, sources, plans, people.

Small and read all the time, so it is kept in memory and read anew when it changed.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.city import (
    Category,
    Channel,
    District,
    Division,
    Office,
    OfficeKind,
    Person,
    Place,
    PolicyPlan,
    Role,
    Viewpoint,
    VoiceSource,
)
from wardapp.domain.ids import derived_id
from wardapp.domain.text import normalise
from wardapp.errors import InputRefused, UnknownName, WrongCall
from wardapp.store import records
from wardapp.store.database import Database

MASTER_KINDS = (
    "office",
    "division",
    "district",
    "place",
    "category",
    "channel",
    "source",
    "viewpoint",
    "plan",
    "person",
)
KIND_NAMES = {
    "office": "区役所・局",
    "division": "課",
    "district": "校区",
    "place": "場所",
    "category": "分類",
    "channel": "受付方法",
    "source": "声の主",
    "viewpoint": "視点",
    "plan": "上位計画",
    "person": "職員",
}

_Record = (
    Office
    | Division
    | District
    | Place
    | Category
    | Channel
    | VoiceSource
    | Viewpoint
    | PolicyPlan
    | Person
)


def _enum_or(kind: Any, value: Any, default: Any) -> Any:
    """Return the enum member, or a default for what a newer version wrote."""
    try:
        return kind(value)
    except ValueError:
        return default


class City:
    """The city's master data in the local database."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._lock = threading.RLock()
        self._cache: dict[str, tuple[Any, ...]] = {}
        self._by_id: dict[str, _Record] = {}

    def forget(self) -> None:
        """Read everything anew when next asked (after an edit or a sync)."""
        with self._lock:
            self._cache.clear()
            self._by_id.clear()

    def name(self) -> str:
        """Return the city's name."""
        row = self._db.one("SELECT name FROM city WHERE discarded_at IS NULL ORDER BY pk LIMIT 1")
        return str(row[0]) if row else ""

    def mayor_title(self) -> str:
        """Return what the city calls its mayor."""
        row = self._db.one(
            "SELECT mayor_title FROM city WHERE discarded_at IS NULL ORDER BY pk LIMIT 1"
        )
        return str((row and row[0]) or "市長")

    # -- reading ---------------------------------------------------------------------------------

    def _all(self, kind: str) -> tuple[Any, ...]:
        with self._lock:
            if kind not in self._cache:
                self._cache[kind] = self._load(kind)
            return self._cache[kind]

    def _load(self, kind: str) -> tuple[Any, ...]:
        rows = records.fetch(
            self._db, kind, "WHERE t.discarded_at IS NULL ORDER BY coalesce(t.position, 9999), t.pk"
        )
        offices: dict[str, list[str]] = {}
        if kind == "district":
            for district, office in self._db.all(
                "SELECT district_id, office_id FROM district_office WHERE discarded_at IS NULL ORDER BY pk"
            ):
                offices.setdefault(district, []).append(office)
        return tuple(_record(kind, row, offices) for row in rows)

    def offices(self, kind: OfficeKind | None = None) -> tuple[Office, ...]:
        """Return the ward offices and bureaus, wards first, in the city's order."""
        found = [o for o in self._all("office") if kind is None or o.kind is kind]
        return tuple(sorted(found, key=lambda o: (o.kind is not OfficeKind.WARD, o.position)))

    def divisions(self, office_id: str | None = None) -> tuple[Division, ...]:
        """Return the divisions, of one office or of all."""
        return tuple(d for d in self._all("division") if office_id in {None, d.office_id})

    def districts(self, office_id: str | None = None) -> tuple[District, ...]:
        """Return the districts, of one ward or of all."""
        return tuple(
            d for d in self._all("district") if office_id is None or office_id in d.office_ids
        )

    def places(self, office_id: str | None = None) -> tuple[Place, ...]:
        """Return the places, of one ward or of all."""
        return tuple(p for p in self._all("place") if office_id in {None, p.office_id})

    def categories(self) -> tuple[Category, ...]:
        """Return the categories, each parent followed by its children."""
        everything: tuple[Category, ...] = self._all("category")
        ordered: list[Category] = []
        for parent in (c for c in everything if c.parent_id is None):
            ordered.append(parent)
            ordered.extend(c for c in everything if c.parent_id == parent.id)
        known = {c.id for c in ordered}
        return (*ordered, *(c for c in everything if c.id not in known))

    def channels(self) -> tuple[Channel, ...]:
        """Return the channels (受付方法)."""
        return self._all("channel")

    def sources(self) -> tuple[VoiceSource, ...]:
        """Return the sources (声の主)."""
        return self._all("source")

    def viewpoints(self) -> tuple[Viewpoint, ...]:
        """Return the viewpoints (視点) of opinions and themes."""
        return self._all("viewpoint")

    def plans(self) -> tuple[PolicyPlan, ...]:
        """Return the plans and their items, in the city's order."""
        return self._all("plan")

    def people(self, office_id: str | None = None, role: Role | None = None) -> tuple[Person, ...]:
        """Return the people, highest rank first."""
        found = (
            p
            for p in self._all("person")
            if office_id in {None, p.office_id} and role in {None, p.role}
        )
        return tuple(sorted(found, key=lambda p: (p.rank, p.position)))

    def _lookup(self, identifier: str | None) -> _Record | None:
        if not identifier:
            return None
        with self._lock:
            if not self._by_id:
                for kind in MASTER_KINDS:
                    self._by_id.update({record.id: record for record in self._all(kind)})
            found = self._by_id.get(identifier)
            return found if found is not None else self._lookup_discarded(identifier)

    def _lookup_discarded(self, identifier: str) -> _Record | None:
        # Old records go on naming a division or a person that is no longer there.
        for kind in MASTER_KINDS:
            rows = records.fetch(self._db, kind, "WHERE t.id = ?", (identifier,))
            if rows:
                record: _Record = _record(kind, rows[0], {})
                self._by_id[identifier] = record
                return record
        return None

    def office(self, identifier: str | None) -> Office | None:
        """Return an office, None where there is none."""
        found = self._lookup(identifier)
        return found if isinstance(found, Office) else None

    def person(self, identifier: str | None) -> Person | None:
        """Return a person, None where there is none."""
        found = self._lookup(identifier)
        return found if isinstance(found, Person) else None

    def name_of(self, identifier: str | None) -> str:
        """Return the name of any master record, "" for none or an unknown one."""
        found = self._lookup(identifier)
        return found.name if found is not None else ""

    def headquarters(self) -> Office | None:
        """Return the coordinating bureau, which collects the requests of all wards."""
        return next((o for o in self.offices() if o.coordinating), None)

    # -- finding ---------------------------------------------------------------------------------

    def find(self, kind: str, text: str, office_id: str | None = None) -> str:
        """Return the identifier that a name, a reading, a unique part or an identifier stands for.

        Raises:
            UnknownName: Nothing fits, or several things fit.
        """
        pool = [
            r
            for r in self._all(kind)
            if office_id is None or getattr(r, "office_id", "") == office_id
        ]
        wanted = normalise(text)
        if any(r.id == text for r in pool):
            return text
        ways: tuple[Callable[[Any], bool], ...] = (
            lambda r: normalise(r.name) == wanted,
            lambda r: wanted in {normalise(n) for n in _other_names(r)},
            lambda r: bool(wanted) and normalise(r.name).startswith(wanted),
            lambda r: bool(wanted) and wanted in normalise(r.name),
        )
        for fits in ways:
            found = [r for r in pool if fits(r)]
            if len(found) == 1:
                return str(found[0].id)
            if found and len({r.name for r in found}) == 1 and kind != "person":
                return str(found[0].id)
        raise UnknownName(KIND_NAMES[kind], text, [r.name for r in pool])

    # -- writing ---------------------------------------------------------------------------------

    def add(self, kind: str, /, **fields: Any) -> Changes:
        """Add a master record; a district may be given ``office_ids``.

        Raises:
            InputRefused: It has no name.
        """
        self._check_kind(kind)
        offices = fields.pop("office_ids", ())
        if not str(fields.get("name") or "").strip():
            raise InputRefused(
                "名称が入力されていません。", "何も保存していません。", "名称を入力してください。"
            )
        fields.setdefault("position", len(self._all(kind)) + 1)
        with self._db.write(f"{KIND_NAMES[kind]}の追加") as writing:
            identifier = records.insert(writing, self._db, kind, **fields)
            self._link_offices(writing, identifier, offices)
        self.forget()
        return Changes.of(kind, [identifier])

    def edit(self, kind: str, identifier: str, /, **fields: Any) -> Changes:
        """Change fields of a master record.

        Raises:
            InputRefused: The name would be empty.
            RecordNotFound: There is no such record.
        """
        self._check_kind(kind)
        if "name" in fields and not str(fields["name"] or "").strip():
            raise InputRefused(
                "名称を空にすることはできません。",
                "何も変更していません。",
                "名称を入力してください。",
            )
        offices = fields.pop("office_ids", None)
        with self._db.write(f"{KIND_NAMES[kind]}の変更") as writing:
            records.edit(self._db, kind, identifier, **fields)
            if offices is not None:
                for row in writing.all(
                    "SELECT id, office_id FROM district_office WHERE district_id = ? AND discarded_at IS NULL",
                    (identifier,),
                ):
                    if row[1] not in offices:
                        records.update(
                            writing, "district_office", row[0], discarded_at=self._db.utc_now()
                        )
                self._link_offices(writing, identifier, offices)
        self.forget()
        return Changes.of(kind, [identifier])

    def discard(self, kind: str, ids: list[str]) -> Changes:
        """Take master records out of use; what names them goes on naming them."""
        self._check_kind(kind)
        changes = records.set_discarded(
            self._db, kind, ids, discarded=True, label=f"{KIND_NAMES[kind]}の削除"
        )
        self.forget()
        return changes

    def _link_offices(self, writing: Any, district: str, offices: Any) -> None:
        for office in offices:
            records.upsert_link(
                writing,
                self._db,
                "district_office",
                derived_id("district_office", district, office),
                district_id=district,
                office_id=office,
            )

    @staticmethod
    def _check_kind(kind: str) -> None:
        if kind not in MASTER_KINDS:
            raise WrongCall(f"「{kind}」というマスターはありません。")


def _other_names(record: Any) -> list[str]:
    return [
        n
        for n in (
            getattr(record, "kana", ""),
            getattr(record, "ward_name", ""),
            getattr(record, "short_name", ""),
        )
        if n
    ]


def _record(kind: str, row: dict[str, Any], offices: dict[str, list[str]]) -> Any:
    text = {name: (value if value is not None else "") for name, value in row.items()}
    base: dict[str, Any] = {
        "id": row["id"],
        "name": text.get("name", ""),
        "position": row.get("position") or 0,
    }
    if kind == "office":
        return Office(
            **base,
            kind=_enum_or(OfficeKind, row["kind"], OfficeKind.BUREAU),
            short_name=text["short_name"] or text["name"],
            ward_name=text["ward_name"],
            kana=text["kana"],
            coordinating=bool(row["coordinating"]),
        )
    if kind == "division":
        return Division(**base, office_id=text["office_id"])
    if kind == "district":
        return District(**base, kana=text["kana"], office_ids=tuple(offices.get(row["id"], ())))
    if kind == "place":
        return Place(
            **base,
            kana=text["kana"],
            office_id=text["office_id"],
            district_id=row["district_id"],
        )
    if kind == "category":
        return Category(**base, parent_id=row["parent_id"])
    if kind == "channel":
        return Channel(**base)
    if kind == "source":
        return VoiceSource(**base)
    if kind == "viewpoint":
        return Viewpoint(**base, description=text["description"])
    if kind == "plan":
        return PolicyPlan(
            **base,
            parent_id=row["parent_id"],
            description=text["description"],
            code=text["code"],
        )
    return Person(
        **base,
        office_id=text["office_id"],
        division_id=row["division_id"],
        kana=text["kana"],
        post=text["post"],
        rank=row["rank"] if row["rank"] is not None else 90,
        role=_enum_or(Role, row["role"], Role.COUNTER_CLERK),
    )
