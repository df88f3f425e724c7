"""Conflicts: two desks gave one field different values, and a person decides."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.errors import RecordNotFound, WrongCall
from wardapp.store import records
from wardapp.store.change_log import ChangeLog
from wardapp.store.city import City
from wardapp.store.database import Database
from wardapp.store.history import History, field_label
from wardapp.store.merging import Version, heads_of


@dataclass(frozen=True, slots=True)
class ConflictVersion:
    """One of the values: as text, as it is stored, by whom and when."""

    stamp: str
    value: str
    raw: Any
    who: str
    desk: str
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field with several values; the last version is the one that is shown meanwhile."""

    id: str
    kind: str
    record_id: str
    record_title: str
    field: str
    label: str
    base: str | None
    versions: tuple[ConflictVersion, ...]

    @property
    def shown(self) -> ConflictVersion:
        """The version that lists and paper show until somebody decides."""
        return self.versions[-1]


class Conflicts:
    """The fields that wait for a decision."""

    def __init__(self, database: Database, city: City, log: ChangeLog, history: History) -> None:
        self._db = database
        self._city = city
        self._log = log
        self._history = history

    def count(self) -> int:
        """Return how many fields wait for a decision."""
        row = self._db.one("SELECT count(*) FROM conflict")
        return int(row[0]) if row else 0

    def list(self) -> tuple[Conflict, ...]:
        """Return the conflicts, oldest first."""
        rows = self._db.all("SELECT id, kind, record, field FROM conflict ORDER BY noticed_at, id")
        return tuple(self._conflict(*row) for row in rows)

    def of_record(self, record_id: str) -> tuple[Conflict, ...]:
        """Return the conflicts of one record."""
        rows = self._db.all(
            "SELECT id, kind, record, field FROM conflict WHERE record = ?", (record_id,)
        )
        return tuple(self._conflict(*row) for row in rows)

    def show(self, key: str) -> Conflict:
        """Return a conflict by its identifier or a unique beginning of it.

        Raises:
            RecordNotFound: There is no such conflict.
        """
        rows = self._db.all(
            "SELECT id, kind, record, field FROM conflict WHERE substr(id, 1, ?) = ?",
            (len(key), key.lower()),
        )
        if len(rows) != 1 or not key:
            raise RecordNotFound("競合", key)
        return self._conflict(*rows[0])

    def resolve(self, key: str, value: Any) -> Changes:
        """Give the field one value; every desk takes it over.

        Args:
            key: The conflict.
            value: The value as it is stored (``raw`` of a version, or a third one).
        """
        conflict = self.show(key)
        with self._db.write("競合の解決") as writing:
            row = writing.one(
                f'SELECT "{conflict.field}" FROM "{conflict.kind}" WHERE id = ?',
                (conflict.record_id,),
            )
            if row is None:
                raise WrongCall("この競合はもう解決されています。")
            if row[0] == records.to_column(value):
                # The trigger captures changes of value only: choosing the value that is shown is
                # a change all the same, one that names all heads as its base.
                other = next((v.raw for v in conflict.versions if v.raw != row[0]), None)
                with self._db.without_capture():
                    writing.execute(
                        f'UPDATE "{conflict.kind}" SET "{conflict.field}" = ? WHERE id = ?',
                        (other, conflict.record_id),
                    )
            records.update(writing, conflict.kind, conflict.record_id, **{conflict.field: value})
        self._city.forget()
        return Changes(
            {conflict.kind: frozenset({conflict.record_id}), "conflict": frozenset({conflict.id})},
            conflict.record_id,
        )

    def _conflict(self, identifier: str, kind: str, record: str, name: str) -> Conflict:
        versions = self._log.versions(record).get(name, [])
        heads = heads_of(versions)
        return Conflict(
            identifier,
            kind,
            record,
            self.title_of(kind, record),
            name,
            field_label(kind, name),
            self._base(kind, name, versions, heads),
            tuple(self._version(kind, name, head) for head in heads),
        )

    def _base(
        self, kind: str, name: str, versions: Sequence[Version], heads: Sequence[Version]
    ) -> str | None:
        """Return the value that all heads replaced, where there is one."""
        common = set.intersection(*(set(h.base) for h in heads)) if heads else set()
        replaced = [version for version in versions if version.stamp in common]
        if not replaced:
            return None
        return self._history.shown(kind, name, max(replaced, key=lambda v: v.stamp).value)

    def _version(self, kind: str, name: str, head: Version) -> ConflictVersion:
        at = dt.datetime.fromtimestamp(int(head.stamp[:12], 16) / 1000, dt.UTC).astimezone()
        return ConflictVersion(
            head.stamp,
            self._history.shown(kind, name, head.value),
            head.value,
            self._city.name_of(head.author),
            head.desk,
            at,
        )

    def title_of(self, kind: str, record: str) -> str:
        """Return what a person calls a record."""
        return title_of(self._db, kind, record)


def title_of(database: Database, kind: str, record: str) -> str:
    """Return what a person calls a record: its number and the beginning of its text, its title, its name."""
    rows = (
        records.fetch(database, kind, "WHERE t.id = ?", (record,))
        if kind in records.KIND_LABELS
        else []
    )
    if not rows:
        return ""
    row = rows[0]
    text = next((str(row[n]) for n in ("title", "summary", "text", "name") if row.get(n)), "")
    short = " ".join(text.split())[:40]
    number = row.get("number") if isinstance(row.get("number"), str) else ""
    what = "" if number else records.KIND_LABELS[kind]
    return " ".join(part for part in (number, what, short) if part)
