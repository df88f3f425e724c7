"""Purging: a record leaves this desk, its history, the search index, and every other desk's.

A purge is a change of the field ``purged``. Whoever applies it removes the row and all other changes
of the record, and never takes one in again. The bytes leave the share with the next compaction, and
this desk's file with the next scrub: at once where a person purged, at the end of a sync elsewhere.
"""

from __future__ import annotations

import datetime as dt
import json
import logging
from collections.abc import Iterable

from wardapp.errors import DatabaseTrouble
from wardapp.store.database import Database, Writing
from wardapp.store.schema import SYNCED

log = logging.getLogger(__name__)

PURGED = "purged"
TO_SCRUB, SCRUBBED_AT = "purge.to_scrub", "purge.scrubbed_at"
"""Settings: that bytes of purged records are in this desk's file still; when they last left it."""
SCRUB_EVERY = dt.timedelta(hours=20)
"""A file is written anew for others' purges at most once a day: it takes seconds per gigabyte."""
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
        scrub_where_due(database, at_once=True)
    return len(gone)


def purge_orphans(database: Database) -> int:
    """Purge what another desk added to a voice while this or a third one purged it.

    Without its voice nobody would see it, nor its retention period end.

    Returns:
        How many records went.
    """
    found: list[tuple[str, str]] = []
    for kind in _HANGING["voice"]:
        rows = database.all(
            f'SELECT "{kind}".id FROM purged CROSS JOIN "{kind}" ON "{kind}".voice_id = purged.record '
            "WHERE EXISTS (SELECT 1 FROM change WHERE change.record = purged.record AND field = ?)",
            (PURGED,),
        )
        found.extend((kind, identifier) for (identifier,) in rows)
    return purge(database, found) if found else 0


def remove(writing: Writing, kind: str, record: str) -> None:
    """Remove a record's row and changes, and remember never to take it in again."""
    if kind in SYNCED:
        if kind in _INDEXED:
            writing.execute(f'UPDATE "{kind}" SET {_INDEXED[kind]} WHERE id = ?', (record,))
        writing.execute(f'DELETE FROM "{kind}" WHERE id = ?', (record,))
    writing.execute("DELETE FROM change WHERE record = ?", (record,))
    writing.execute("DELETE FROM conflict WHERE record = ?", (record,))
    writing.execute("INSERT OR IGNORE INTO purged (record) VALUES (?)", (record,))
    note_to_scrub(writing)


def note_to_scrub(writing: Writing) -> None:
    """Remember, with what was removed, that its bytes are in the file still."""
    writing.execute(
        "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (TO_SCRUB, json.dumps(True))
    )


def scrub_where_due(database: Database, *, at_once: bool = False) -> bool:
    """Scrub the file where something was removed from it; whether it was done.

    Where it fails (a full disk) nothing is lost: the next one does it.

    Args:
        database: The local database.
        at_once: Also where the last time was today.
    """
    settings: dict[str, str] = dict(
        database.all("SELECT key, value FROM setting WHERE key IN (?, ?)", (TO_SCRUB, SCRUBBED_AT))
    )
    if TO_SCRUB not in settings:
        return False
    now = database.utc_now()
    last = json.loads(settings.get(SCRUBBED_AT, '""'))
    if last and not at_once:
        past = dt.datetime.fromisoformat(now) - dt.datetime.fromisoformat(last)
        # A clock that was wrong once must not put it off for years.
        if dt.timedelta() <= past < SCRUB_EVERY:
            return False
    try:
        scrub(database)
    except DatabaseTrouble as error:
        log.warning("purged bytes stay in the file for now: %s", error.detail)
        return False
    with database.write() as writing:
        writing.execute("DELETE FROM setting WHERE key = ?", (TO_SCRUB,))
        writing.execute(
            "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)",
            (SCRUBBED_AT, json.dumps(now)),
        )
    return True


def scrub(database: Database) -> None:
    """Let what was removed leave the file as well: index, free pages, write-ahead log."""
    with database.write() as writing:
        writing.execute("INSERT INTO voice_fts (voice_fts) VALUES ('optimize')")
    database.vacuum()
