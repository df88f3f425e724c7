"""Change capture: triggers generated from the schema, so that no write escapes, whoever wrote it.

An insert is one change of field ``*`` whose value holds all fields that are not null; an update is
one change a field. All fields of a kind share one trigger, as every connection reads the text of all
triggers when it opens. The triggers call functions that only our connections have (stamp, desk, author,
operation), so a writer that is not wardapp fails instead of writing unseen.
"""

from __future__ import annotations

import json

from wardapp.store.merging import DISCARDED, LAST_COUNTS
from wardapp.store.schema import HANGS_ON, SYNCED, fields_of, parts_of

_KEY_BITS = 34
KEY_FACTOR = 1 << _KEY_BITS
"""A voice's key in the search index is (day of receipt) * KEY_FACTOR + pk: the index's own order is
the order of a list, newest first, and needs no sorting. 2**34 rows and the days of 5,000 years fit."""


def index_key(row: str) -> str:
    """Return SQL for the search key of the voice in ``row`` (NEW, OLD or a table's name)."""
    return f"((unixepoch(coalesce({row}.received_on, '1970-01-01')) / 86400) * {KEY_FACTOR} + {row}.pk)"


def _mark(kind: str, identifier: str, condition: str = "") -> str:
    """Return SQL that marks a record as edited if it lies in ごみ箱."""
    return (
        "INSERT OR IGNORE INTO conflict (id, kind, record, field, noticed_at) "
        f"SELECT wardapp_conflict(id, '{DISCARDED}'), '{kind}', id, '{DISCARDED}', "
        f"strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now') FROM \"{kind}\" "
        f"WHERE id = {identifier} AND {DISCARDED} IS NOT NULL {condition}; "
    )


def _capture(kind: str) -> list[str]:
    fields = fields_of(kind)
    whole, column = HANGS_ON.get(kind, ("", ""))
    in_part = _mark(whole, f"NEW.{column}") if whole else ""
    pairs = ", ".join(f"'{name}', NEW.{name}" for name in fields)
    insert_columns = "stamp, kind, record, field, value, base, desk, author, op, origin"
    statements = [
        f"CREATE TRIGGER capture_insert_{kind} AFTER INSERT ON {kind} WHEN wardapp_capturing() BEGIN "
        f"INSERT INTO change ({insert_columns}) VALUES (wardapp_stamp(), '{kind}', NEW.id, '*', "
        f"json_patch('{{}}', json_object({pairs})), '[]', wardapp_desk(), wardapp_author(), "
        f"wardapp_op(), 0); {in_part}END",
        f"CREATE TRIGGER refuse_delete_{kind} BEFORE DELETE ON {kind} "
        "WHEN wardapp_capturing() BEGIN SELECT RAISE(ABORT, 'records are discarded, not deleted'); END",
    ]
    rows = "SELECT NULL AS field, NULL AS value WHERE 0" + "".join(
        f" UNION ALL SELECT '{name}', NEW.{name} WHERE NEW.{name} IS NOT OLD.{name}"
        for name in fields
    )
    # changes() counts the rows that the statement before put into the log.
    just_now = (
        "SELECT json_group_object(field, stamp) FROM (SELECT field, stamp FROM change "
        "WHERE record = NEW.id ORDER BY seq DESC LIMIT changes())"
    )
    heads = f"(SELECT heads FROM {kind} WHERE pk = NEW.pk)"
    before = "json_extract(OLD.heads, '$.\"' || {} || '\"')"
    asked = (
        f"AND EXISTS (SELECT 1 FROM json_each({heads}) AS head WHERE head.key NOT IN "
        f"({', '.join(map(repr, sorted(LAST_COUNTS | {DISCARDED})))}) "
        f"AND head.value IS NOT {before.format('head.key')})"
    )
    edited = _mark(kind, "NEW.id", f"AND OLD.{DISCARDED} IS NOT NULL {asked}")
    if whole:
        edited += _mark(whole, f"NEW.{column}", asked)
    statements.append(
        f"CREATE TRIGGER capture_update_{kind} AFTER UPDATE OF {', '.join(fields)} ON {kind} "
        f"WHEN wardapp_capturing() BEGIN "
        f"INSERT INTO change ({insert_columns}) SELECT wardapp_stamp(), '{kind}', NEW.id, "
        f"field, json_quote(value), coalesce({_base(kind)}, '[]'), wardapp_desk(), "
        f"wardapp_author(), wardapp_op(), 0 FROM ({rows}); "
        f"UPDATE {kind} SET heads = json_patch(coalesce(heads, '{{}}'), ({just_now})) "
        "WHERE pk = NEW.pk AND changes() > 0; "
        "DELETE FROM conflict WHERE record = NEW.id AND "
        f"json_extract({heads}, '$.' || field) IS NOT {before.format('field')}; {edited}END"
    )
    return statements


def _base(kind: str) -> str:
    """Return SQL for the stamps that a change of ``field`` in the row OLD replaces."""
    # Who discards a record names what he has seen of all its fields: an edit that is not among it
    # was made without knowing, and is not lost in ごみ箱 unnoticed.
    parts = "".join(
        "UNION SELECT stamp FROM change WHERE record IN "
        f'(SELECT id FROM "{part}" WHERE {column} = NEW.id) '
        for part, column in parts_of(kind)
    )
    return (
        f"CASE WHEN field = '{DISCARDED}' THEN "
        "(SELECT json_group_array(DISTINCT stamp) FROM ("
        "SELECT value AS stamp FROM json_tree(coalesce(OLD.heads, '{}')) WHERE type = 'text' "
        f"UNION SELECT stamp FROM change WHERE record = NEW.id AND field = '*' {parts})) "
        "ELSE coalesce(wardapp_base(OLD.heads, field), (SELECT json_array(stamp) FROM change "
        "WHERE record = NEW.id AND field = '*' LIMIT 1)) END"
    )


def _reindex(voice_pk: str) -> str:
    """Return SQL that puts one voice into the search index anew (its old entry is gone already)."""
    return (
        "INSERT INTO voice_fts (rowid, pairs, singles) "
        f"SELECT {index_key('voice')}, wardapp_pairs(body), wardapp_singles(body) FROM ("
        f"SELECT {SEARCH_BODY} AS body FROM voice WHERE pk = {voice_pk}) "
        f"CROSS JOIN voice WHERE voice.pk = {voice_pk}; "
    )


SEARCH_BODY = (
    "coalesce(voice.text, '') || char(31) || coalesce(voice.summary, '') || char(31) || coalesce(voice.place, '') "
    "|| coalesce((SELECT group_concat(char(31) || response.text, '') FROM response "
    "WHERE response.voice_id = voice.id AND response.discarded_at IS NULL), '') "
    "|| coalesce((SELECT group_concat(char(31) || coalesce(contact.name, '') || char(31) || "
    "coalesce(contact.kana, '') || char(31) || coalesce(contact.phone, ''), '') FROM contact "
    "WHERE contact.voice_id = voice.id AND contact.discarded_at IS NULL), '')"
)
"""SQL of what is searched in a voice; char(31) keeps the parts from running into each other."""


def index_since_statement() -> str:
    """Return SQL that sets all voices above a ``pk`` into the search index, in its own order."""
    return (
        "INSERT INTO voice_fts (rowid, pairs, singles) "
        "SELECT key, wardapp_pairs(body), wardapp_singles(body) FROM ("
        f"SELECT {index_key('voice')} AS key, {SEARCH_BODY} AS body FROM voice WHERE pk > ? ORDER BY key)"
    )


def _search() -> list[str]:
    statements = [
        "CREATE TRIGGER index_voice_insert AFTER INSERT ON voice WHEN wardapp_indexing() "
        f"BEGIN {_reindex('NEW.pk')} END",
        f"CREATE TRIGGER index_voice_update AFTER UPDATE OF text, summary, place, received_on ON voice "
        f"BEGIN DELETE FROM voice_fts WHERE rowid = {index_key('OLD')}; {_reindex('NEW.pk')} END",
        f"CREATE TRIGGER index_voice_delete BEFORE DELETE ON voice "
        f"BEGIN DELETE FROM voice_fts WHERE rowid = {index_key('OLD')}; END",
    ]
    statements.extend(
        f"CREATE TRIGGER index_{kind}_{event.lower()} AFTER {event} ON {kind} "
        "WHEN EXISTS (SELECT 1 FROM voice WHERE id = NEW.voice_id) BEGIN "
        f"DELETE FROM voice_fts WHERE rowid = (SELECT {index_key('voice')} FROM voice "
        "WHERE id = NEW.voice_id); "
        f"{_reindex('(SELECT pk FROM voice WHERE id = NEW.voice_id)')} END"
        for kind in ("response", "contact")
        for event in ("INSERT", "UPDATE")
    )
    return statements


_ANSWER_BODY = " || char(31) || ".join(
    f"coalesce(saved_answer.{name}, '')" for name in ("question", "keywords", "answer")
)
_INDEX_ANSWER = (
    "INSERT INTO answer_fts (rowid, pairs, singles) SELECT NEW.pk, wardapp_pairs(body), "
    f"wardapp_singles(body) FROM (SELECT {_ANSWER_BODY} AS body FROM saved_answer "
    "WHERE pk = NEW.pk);"
)
_ANSWER_SEARCH = [
    f"CREATE TRIGGER index_saved_answer_insert AFTER INSERT ON saved_answer BEGIN {_INDEX_ANSWER} END",
    "CREATE TRIGGER index_saved_answer_update AFTER UPDATE OF question, keywords, answer ON "
    f"saved_answer BEGIN DELETE FROM answer_fts WHERE rowid = OLD.pk; {_INDEX_ANSWER} END",
    "CREATE TRIGGER index_saved_answer_delete BEFORE DELETE ON saved_answer "
    "BEGIN DELETE FROM answer_fts WHERE rowid = OLD.pk; END",
]

BLOB_GONE = (
    "CREATE TRIGGER blob_gone_attachment AFTER DELETE ON attachment WHEN OLD.blob IS NOT NULL "
    "BEGIN INSERT OR IGNORE INTO blob_gone (name, record, voice_id) "
    "VALUES (substr(OLD.blob, 1, 64), OLD.id, OLD.voice_id); END"
)
"""Whoever removes the record of an attachment from this desk leaves word; where it was purged for
everybody, its bytes have to leave the share too (sync/blobs.py)."""


def replaced(heads: str | None, field: str) -> str | None:
    """Return the stamps (JSON) that a change of a field replaces, None: those of the insert.

    Args:
        heads: The row's ``heads`` (see change_log.py).
        field: The field.
    """
    of_field = json.loads(heads) if heads else {}
    found = of_field.get(field, of_field.get("*"))
    if found is None:
        return None
    return json.dumps(found if isinstance(found, list) else [found])


def trigger_statements() -> list[str]:
    """Return the CREATE TRIGGER statements of the whole schema."""
    statements: list[str] = []
    for kind in SYNCED:
        statements.extend(_capture(kind))
    return [*statements, *_search(), *_ANSWER_SEARCH, BLOB_GONE]


def drop_statements(existing: list[str]) -> list[str]:
    """Return the statements that drop these triggers, before a migration makes them anew."""
    return [f"DROP TRIGGER IF EXISTS {name}" for name in existing]
