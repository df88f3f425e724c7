"""Rows of the synced tables: inserting, updating and reading them, in one place.

Repositories say what is written; change capture, search index and history follow by triggers.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.ids import new_id
from wardapp.errors import RecordNotFound, WrongCall
from wardapp.store.database import Database, Writing
from wardapp.store.labels import KIND_LABELS
from wardapp.store.schema import SYNCED, fields_of


def to_column(value: Any) -> Any:
    """Return a Python value as the database keeps it (dates as ISO text, booleans as 0 and 1)."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    return str(value) if isinstance(value, str) else value


def date_or_none(text: str | None) -> dt.date | None:
    """Return the date of an ISO text, None for none and for what another desk wrote wrongly."""
    if not text:
        return None
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


def insert(
    writing: Writing, database: Database, kind: str, record: str = "", /, **fields: Any
) -> str:
    """Insert a record and return its identifier (a new one where none is given)."""
    identifier = record or new_id()
    columns = {name: to_column(value) for name, value in fields.items() if value is not None}
    columns.setdefault("created_at", database.utc_now())
    names = ["id", *columns]
    writing.execute(
        f'INSERT INTO "{kind}" ({",".join(names)}) VALUES ({",".join("?" * len(names))})',
        (identifier, *columns.values()),
    )
    return identifier


def update(writing: Writing, kind: str, record: str, /, **fields: Any) -> bool:
    """Update fields of a record; return whether it exists.

    Raises:
        WrongCall: A field is not one of this kind.
    """
    unknown = fields.keys() - fields_of(kind).keys()
    if unknown:
        raise WrongCall(
            f"{KIND_LABELS[kind]}に「{sorted(unknown)[0]}」という項目はありません。",
            "何も変更していません。",
        )
    if not fields:
        return True
    sets = ", ".join(f"{name} = ?" for name in fields)
    cursor = writing.execute(
        f'UPDATE "{kind}" SET {sets} WHERE id = ?',
        (*[to_column(v) for v in fields.values()], record),
    )
    return bool(cursor.rowcount)


def upsert_link(
    writing: Writing, database: Database, kind: str, record: str, /, **fields: Any
) -> str:
    """Insert a link whose identifier is derived from its ends, or take it out of the bin."""
    row = writing.one(f'SELECT discarded_at FROM "{kind}" WHERE id = ?', (record,))
    if row is None:
        return insert(writing, database, kind, record, **fields)
    update(writing, kind, record, discarded_at=None, **fields)
    return record


def edit(database: Database, kind: str, record: str, label: str = "", /, **fields: Any) -> Changes:
    """Update fields of one record as an operation of its own.

    Raises:
        RecordNotFound: There is no such record.
    """
    what = KIND_LABELS[kind]
    with database.write(label or f"{what}の変更") as writing:
        if not update(writing, kind, record, **fields):
            raise RecordNotFound(what, record)
    return Changes.of(kind, [record])


def set_discarded(
    database: Database, kind: str, ids: Iterable[str], *, discarded: bool, label: str = ""
) -> Changes:
    """Move records to ごみ箱, or back."""
    listed = list(ids)
    what = KIND_LABELS[kind]
    default = f"{what}をごみ箱へ移動" if discarded else f"{what}をごみ箱から戻す"
    with database.write(label or default) as writing:
        for record in listed:
            if not update(
                writing, kind, record, discarded_at=database.utc_now() if discarded else None
            ):
                raise RecordNotFound(what, record)
    return Changes.of(kind, listed)


def fetch(
    database: Database, kind: str, where: str = "", values: Sequence[Any] = ()
) -> list[dict[str, Any]]:
    """Return rows of a kind as dicts of all fields (and ``pk``, ``id``)."""
    names = ["pk", "id", *fields_of(kind)]
    columns = ", ".join(f't."{name}"' for name in names)
    rows = database.all(f'SELECT {columns} FROM "{kind}" t {where}', values)
    return [dict(zip(names, row, strict=True)) for row in rows]


def fetch_one(database: Database, kind: str, record: str) -> dict[str, Any]:
    """Return one record as a dict.

    Raises:
        RecordNotFound: There is no such record.
    """
    rows = fetch(database, kind, "WHERE t.id = ?", (record,))
    if not rows:
        raise RecordNotFound(KIND_LABELS[kind], record)
    return rows[0]


def resolve(database: Database, kind: str, key: str) -> str:
    """Return the identifier that a full identifier, a number or a unique beginning stands for.

    Raises:
        RecordNotFound: None or several records fit.
    """
    wanted = key.strip()
    numbered = "number" in SYNCED[kind] and kind != "meeting"
    if not wanted:
        raise RecordNotFound(KIND_LABELS[kind], key)
    row = database.one(f'SELECT id FROM "{kind}" WHERE id = ?', (wanted.lower(),))
    if row is None and numbered:
        row = database.one(f'SELECT id FROM "{kind}" WHERE number = ?', (wanted,))
    if row is None and len(wanted) >= 6:
        rows = database.all(
            f'SELECT id FROM "{kind}" WHERE id >= ? AND id < ? LIMIT 2',
            (wanted.lower(), wanted.lower() + "g"),
        )
        row = rows[0] if len(rows) == 1 else None
    if row is None:
        raise RecordNotFound(KIND_LABELS[kind], key)
    return str(row[0])
