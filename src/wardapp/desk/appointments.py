"""Which office a desk stands in, and which role a person has there, as every desk can know it.

A person's record can be written by any desk. What counts for the ward mayor's decision is what the
city's file said (loaded here when this desk was made) or what an administrator's desk wrote since.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from wardapp.domain.city import OfficeKind, Role
from wardapp.store.change_log import INSERT, SEED, Change
from wardapp.store.database import Database
from wardapp.sync.state import State

_LAST = "g"


@dataclass(frozen=True, slots=True)
class _Said:
    stamp: str
    value: Any
    desk: str
    is_of_city_file: bool


class Appointments:
    """Offices of desks and roles of people, from certificates, the city's file and administrators."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._state = State(database)
        self._said: dict[tuple[str, str], list[_Said]] = {}
        self._desks: dict[str, tuple[str, bool, str]] = {}
        self._root_offices: frozenset[str] = frozenset()

    def forget(self) -> None:
        """Read everything anew."""
        self._said.clear()
        self._desks.clear()

    # -- desks -----------------------------------------------------------------------------------

    def _desk(self, desk: str) -> tuple[str, bool, str]:
        if not self._desks:
            root = str(self._state.get("root", ""))
            offices = set()
            for name, office, label, key, admin, former in self._db.all(
                "SELECT desk, office, label, key, admin, former FROM sync_desk"
            ):
                for identity in (name, *(former or "").split()):
                    self._desks[identity] = (office or "", bool(admin), label or "")
                if key == root:
                    offices.add(office)
            self._root_offices = frozenset(offices)
        return self._desks.get(desk, ("", False, ""))

    def office_of(self, desk: str) -> str:
        """Return the office on a desk's certificate, "" for a desk that is not enrolled."""
        return self._desk(desk)[0]

    def label_of(self, desk: str) -> str:
        """Return what a desk is called."""
        return self._desk(desk)[2] or "参加していない端末"

    def is_enrolled(self, desk: str) -> bool:
        """Whether a desk has a certificate."""
        return bool(self._desk(desk)[0])

    def may_appoint(self, desk: str, office: str) -> bool:
        """Whether a desk is an administrator's, of this office or of the city."""
        own, admin, _ = self._desk(desk)
        return admin and (own == office or own in self._root_offices)

    # -- what was said of people and offices -------------------------------------------------------

    def _versions(self, record: str, name: str) -> list[_Said]:
        key = (record, name)
        if key not in self._said:
            found = []
            for stamp, field, value, desk, origin in self._db.all(
                "SELECT stamp, field, value, desk, origin FROM change WHERE record = ? "
                "AND field IN ('*', ?)",
                (record, name),
            ):
                loaded = json.loads(value) if value is not None else None
                said = loaded.get(name) if field == INSERT and loaded else loaded
                found.append(_Said(stamp, said, desk, origin == SEED))
            self._said[key] = sorted(found, key=lambda one: one.stamp)
        return self._said[key]

    def office_facts(self, office: str) -> tuple[bool, bool]:
        """Return whether an office is a ward, and whether it is the coordinating bureau."""
        facts: list[Any] = []
        for name in ("kind", "coordinating"):
            said = [
                v.value
                for v in self._versions(office, name)
                if v.is_of_city_file or self.may_appoint(v.desk, office)
            ]
            facts.append(said[-1] if said else None)
        return facts[0] == OfficeKind.WARD, bool(facts[1])

    def role_of(self, person: str, office: str, until: str = _LAST) -> Role | None:
        """Return the role of a person of an office at a stamp, as far as it counts for others.

        What a person's own desk says of them counts, except that nobody makes themselves a ward
        mayor, nor a ward mayor something less.
        """
        where = self._counting(person, "office_id", office, until)
        if where != office:
            return None
        appointed = self._counting(person, "role", office, until, appointed=True)
        said = self._counting(person, "role", office, until)
        if appointed == Role.WARD_MAYOR:
            return Role.WARD_MAYOR
        if said == Role.WARD_MAYOR:
            said = appointed
        try:
            return Role(said) if said else None
        except ValueError:
            return None

    def _counting(
        self, record: str, name: str, office: str, until: str, *, appointed: bool = False
    ) -> Any:
        """Return the last value that counts: the appointed one, else the last that was said."""
        versions = [v for v in self._versions(record, name) if v.stamp <= until]
        firm = [v for v in versions if v.is_of_city_file or self.may_appoint(v.desk, office)]
        if appointed or name == "office_id":
            if firm:
                return firm[-1].value
            if appointed:
                return None
        own = [v for v in versions if v in firm or self.office_of(v.desk) == office]
        return own[-1].value if own else None

    # -- the city's file -------------------------------------------------------------------------

    def is_of_city_file(self, change: Change) -> bool:
        """Whether this desk loaded this very change from its city's file."""
        row = self._db.one(
            "SELECT 1 FROM change WHERE record = ? AND stamp = ? AND field = ? AND origin = ?",
            (change.record, change.stamp, change.field, SEED),
        )
        return row is not None

    def is_real(self, record: str) -> bool:
        """Whether somebody made this record (it is not, or not only, of a sample city)."""
        row = self._db.one(
            "SELECT 1 FROM change WHERE record = ? AND field = '*' "
            "AND stamp NOT LIKE '000000000000-%' UNION "
            "SELECT 1 FROM kept_aside WHERE record = ? AND field = '*' "
            "AND stamp NOT LIKE '000000000000-%'",
            (record, record),
        )
        return row is not None
