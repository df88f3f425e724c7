"""The records of the sample city on a desk: whether there are any, and removing them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wardapp.domain.changes import Changes
from wardapp.store.schema import SYNCED

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk


def is_present(desk: Desk) -> bool:
    """Whether records of a sample city are here."""
    return any(
        desk.database.one(f'SELECT 1 FROM "{kind}" WHERE sample = 1 LIMIT 1') is not None
        for kind in ("voice", "request", "meeting")
    )


def remove(desk: Desk) -> Changes:
    """Remove all records of the sample city from this desk, for good, in one step.

    What a person wrote stays, also where it was written on a sample record of another kind.
    """
    touched: dict[str, frozenset[str]] = {}
    with desk.database.write() as writing, desk.database.without_capture():
        for kind in SYNCED:
            ids = [r[0] for r in writing.all(f'SELECT id FROM "{kind}" WHERE sample = 1')]
            if not ids:
                continue
            touched[kind] = frozenset()
            writing.execute(f'DELETE FROM "{kind}" WHERE sample = 1')
            gone = [(i,) for i in ids]
            writing.executemany("DELETE FROM change WHERE record = ?", gone)
            writing.executemany("DELETE FROM conflict WHERE record = ?", gone)
            writing.executemany("INSERT OR IGNORE INTO purged (record) VALUES (?)", gone)
        desk.local.set("sample.removed_at", desk.database.utc_now())
    desk.city.forget()
    return Changes(touched)
