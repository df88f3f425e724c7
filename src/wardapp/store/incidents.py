"""Incidents (対応の困難な事案の記録) in the local database; they leave the desk for its office alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.incident import Incident, IncidentKind
from wardapp.domain.voice import clean_line_ends
from wardapp.store import records
from wardapp.store.database import Database

_TEXTS = ("place", "staff", "words", "said_to_end", "measures", "started_at", "ended_at")


class Incidents:
    """The incidents of this office."""

    def __init__(self, database: Database, office_id: str) -> None:
        self._db = database
        self._office_id = office_id

    def add(self, *, voice_id: str | None = None, **fields: Any) -> Changes:
        """Begin a record; what is known is put down at once."""
        values = {"happened_on": self._db.clock.today(), "staff": None} | _cleaned(fields)
        with self._db.write("事案の記録") as writing:
            made = records.insert(
                writing,
                self._db,
                "incident",
                office_id=self._office_id,
                voice_id=voice_id,
                **values,
            )
        return Changes.of("incident", [made])

    def edit(self, record: str, **fields: Any) -> Changes:
        """Change a record; every change stays in its history."""
        return records.edit(self._db, "incident", record, **_cleaned(fields))

    def discard(self, ids: Sequence[str]) -> Changes:
        """Move records to ごみ箱."""
        return records.set_discarded(self._db, "incident", ids, discarded=True)

    def get(self, record: str) -> Incident:
        """Return a record.

        Raises:
            RecordNotFound: There is none of this identifier.
        """
        return self._from(records.fetch_one(self._db, "incident", record))

    def list(self) -> tuple[Incident, ...]:
        """Return the records of this office, the newest first."""
        rows = records.fetch(
            self._db,
            "incident",
            "WHERE t.office_id = ? AND t.discarded_at IS NULL ORDER BY t.happened_on DESC, t.pk DESC",
            (self._office_id,),
        )
        return tuple(self._from(row) for row in rows)

    def _from(self, row: dict[str, Any]) -> Incident:
        known = set(IncidentKind)
        kinds = frozenset(IncidentKind(k) for k in (row["kinds"] or "").split(",") if k in known)
        return Incident(
            id=row["id"],
            office_id=row["office_id"] or "",
            voice_id=row["voice_id"],
            happened_on=records.date_or_none(row["happened_on"]) or self._db.clock.today(),
            channel_id=row["channel_id"],
            kinds=kinds,
            **{name: row[name] or "" for name in _TEXTS},
        )


def _cleaned(fields: dict[str, Any]) -> dict[str, Any]:
    values = {
        name: (clean_line_ends(value or "") or None) if name in _TEXTS else value
        for name, value in fields.items()
    }
    kinds = values.get("kinds")
    if isinstance(kinds, Iterable) and not isinstance(kinds, str):
        values["kinds"] = ",".join(sorted(str(kind) for kind in kinds)) or None
    return values
