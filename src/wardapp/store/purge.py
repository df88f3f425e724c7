"""Purging: a record leaves this desk, its history, the search index, and every other desk's.

A purge is a change of the field ``purged``. Whoever applies it removes the row and all other changes
of the record, and never takes one in again. The bytes leave the share with the next compaction.
"""

from __future__ import annotations

from collections.abc import Iterable

from wardapp.store.database import Database, Writing
from wardapp.store.schema import SYNCED

PURGED = "purged"
_HANGING = {"voice": ("contact", "response", "attachment", "evidence")}
_INDEXED = {
    "contact": "name = NULL, kana = NULL, phone = NULL",
    "response": "text = NULL",
}
"""What the search index holds of these kinds: emptied first, so that the voice is indexed anew."""


def purge(database: Database, records: Iterable[tuple[str, str]]) -> int:
    """Purge records (kind, identifier) and what hangs on them, here and, by the sync, everywhere.

    Returns:
        How many records went.
    """
    with database.write() as writing, database.without_capture():
        gone: dict[str, str] = {}
        for kind, record in records:
            gone[record] = kind
            for other in _HANGING.get(kind, ()):
                rows = writing.all(f'SELECT id FROM "{other}" WHERE voice_id = ?', (record,))
                gone.update(dict.fromkeys((row[0] for row in rows), other))
        # What hangs on a voice first: its own entry in the search index goes last.
        for record, kind in sorted(gone.items(), key=lambda item: item[1] == "voice"):
            remove(writing, kind, record)
            writing.execute(
                "INSERT INTO change (stamp, kind, record, field, value, base, desk, author, op, origin) "
                "VALUES (wardapp_stamp(), ?, ?, ?, 'true', '[]', wardapp_desk(), '', NULL, 0)",
                (kind, record, PURGED),
            )
    if gone:
        scrub(database)
    return len(gone)


def remove(writing: Writing, kind: str, record: str) -> None:
    """Remove a record's row and changes, and remember never to take it in again."""
    if kind in SYNCED:
        if kind in _INDEXED:
            writing.execute(f'UPDATE "{kind}" SET {_INDEXED[kind]} WHERE id = ?', (record,))
        writing.execute(f'DELETE FROM "{kind}" WHERE id = ?', (record,))
    writing.execute("DELETE FROM change WHERE record = ?", (record,))
    writing.execute("DELETE FROM conflict WHERE record = ?", (record,))
    writing.execute("INSERT OR IGNORE INTO purged (record) VALUES (?)", (record,))


def scrub(database: Database) -> None:
    """Let what was removed leave the file as well: index, free pages, write-ahead log."""
    with database.write() as writing:
        writing.execute("INSERT INTO voice_fts (voice_fts) VALUES ('optimize')")
    database.vacuum()
