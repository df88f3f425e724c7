"""The voices as they were at a change: what a figure of then is counted again from.

Most voices are as they were; only those that were changed since are put back, by their changes in
the order of stamps, and those that came since are left out. Contacts are not put back: counts of
persons may be others than then.
"""

from __future__ import annotations

import json
from typing import Any

from wardapp.store.change_log import INSERT
from wardapp.store.database import Database

_FIELDS = (
    "office_id",
    "received_on",
    "category_id",
    "district_id",
    "channel_id",
    "source_id",
    "division_id",
    "treatment",
    "age_band",
    "not_voice",
    "kind",
    "discarded_at",
    "merged_into",
    "matter_id",
    "split_from",
    "organisation_id",
    "call_id",
    "answered_on",
    "due_on",
    "wants_response",
)


def changed_since(database: Database, stamp: str) -> list[str]:
    """Return the voices that came or were changed after a change."""
    rows = database.all(
        "SELECT DISTINCT record FROM change WHERE kind = 'voice' AND stamp > ?", (stamp,)
    )
    return [str(record) for (record,) in rows]


def voices_as_of(database: Database, stamp: str) -> str:
    """Return SQL that stands for the table of voices as it was at a change.

    Args:
        database: The local database.
        stamp: The stamp of the last change that counts.
    """
    changed = changed_since(database, stamp)
    then = [row for record in changed if (row := _then(database, record, stamp)) is not None]
    names = ", ".join(f"t.{name}" for name in _FIELDS)
    taken = ", ".join(f"json_extract(j.value, '$.{name}') AS {name}" for name in _FIELDS)
    return (
        f"(SELECT t.id, {names} FROM voice t WHERE t.id NOT IN "
        f"(SELECT value FROM json_each({_quoted(changed)})) UNION ALL "
        f"SELECT json_extract(j.value, '$.id') AS id, {taken} FROM json_each({_quoted(then)}) j)"
    )


def _quoted(value: Any) -> str:
    """Return JSON as an SQL literal."""
    return "'" + json.dumps(value, ensure_ascii=False).replace("'", "''") + "'"


def _then(database: Database, record: str, stamp: str) -> dict[str, Any] | None:
    """Return a voice's fields as they were; None where it was not there yet."""
    fields: dict[str, Any] = {}
    there = False
    for name, value in database.all(
        "SELECT field, value FROM change WHERE record = ? AND stamp <= ? ORDER BY stamp",
        (record, stamp),
    ):
        loaded = json.loads(value) if value is not None else None
        if name == INSERT:
            there = True
            fields |= loaded or {}
        else:
            fields[name] = loaded
    if not there:
        return None
    return {"id": record} | {name: fields.get(name) for name in _FIELDS}
