"""The tables as one readable declaration; the triggers are generated from it (triggers.py).

Every table of ``SYNCED`` also has: ``pk`` (this desk's own row number, used by lists and index),
``id`` (the record's identifier everywhere), ``created_at`` (UTC, ISO), ``discarded_at`` (UTC, ISO,
in ごみ箱 since), ``sample`` (1: belongs to the sample city) and ``heads`` (which changes the present
values come from; see change_log.py; null: all from the insert).

There are no foreign keys: records arrive from other desks in any order, and some never arrive,
because this desk may not read them.
"""

from __future__ import annotations

from wardapp.store.kinds import ROOMS

COMMON_SYNCED = {"created_at": str, "discarded_at": str, "sample": int}

SYNCED: dict[str, dict[str, type]] = {
    "city": {"name": str, "kana": str, "mayor_title": str},
    "office": {
        "kind": str,
        "name": str,
        "short_name": str,
        "ward_name": str,
        "kana": str,
        "coordinating": int,
        "position": int,
        "answer_days": int,
        "answer_unit": str,
    },
    "division": {"office_id": str, "name": str, "position": int},
    "district": {"name": str, "kana": str, "position": int},
    "district_office": {"district_id": str, "office_id": str},
    "category": {"name": str, "parent_id": str, "position": int, "retention_years": int},
    "channel": {"name": str, "position": int},
    "source": {"name": str, "position": int},
    "plan": {
        "name": str,
        "parent_id": str,
        "description": str,
        "position": int,
        "code": str,
    },
    "person": {
        "office_id": str,
        "division_id": str,
        "name": str,
        "kana": str,
        "post": str,
        "rank": int,
        "role": str,
        "position": int,
    },
    "voice": {
        "number": str,
        "office_id": str,
        "text": str,
        "summary": str,
        "received_on": str,
        "channel_id": str,
        "source_id": str,
        "category_id": str,
        "district_id": str,
        "place": str,
        "state": str,
        "division_id": str,
        "wants_response": int,
        "due_on": str,
        "taken_by": str,
        "call_seconds": int,
        "kind": str,
        "not_voice": str,
        "treatment": str,
        "transferred_to": str,
        "is_policy": int,
        "age_band": str,
        "answered_on": str,
        "remind_on": str,
        "satisfaction": str,
        "satisfaction_note": str,
        "tell_outcome": int,
        "told_on": str,
        "call_id": str,
        "matter_id": str,
        "merged_into": str,
        "split_from": str,
        "occasion_id": str,
        "organisation_id": str,
        "asked_number": str,
        "asked_priority": int,
        "asked_year": int,
        "continues_id": str,
        "origin": str,
    },
    "contact": {
        "voice_id": str,
        "name": str,
        "kana": str,
        "phone": str,
        "email": str,
        "address": str,
        "note": str,
        "caller_id": str,
    },
    "response": {
        "voice_id": str,
        "text": str,
        "responded_on": str,
        "is_answer": int,
        "person_id": str,
        "division_id": str,
        "kind": str,
        "method": str,
    },
    "attachment": {
        "voice_id": str,
        "name": str,
        "media_type": str,
        "size_bytes": int,
        "digest": str,
        "blob": str,
    },
    **{kind: fields for room in ROOMS for kind, fields in room.kinds.items()},
}
"""Kind of record → its fields that travel through the share."""

OFFICE_ONLY = frozenset({"contact", "attachment"}).union(*(room.office_only for room in ROOMS))
"""Kinds that hold personal data: they leave the desk for its own office alone."""

HANGS_ON: dict[str, tuple[str, str]] = {
    "contact": ("voice", "voice_id"),
    "response": ("voice", "voice_id"),
    "attachment": ("voice", "voice_id"),
    **{kind: whole for room in ROOMS for kind, whole in room.hangs_on.items()},
}
"""Kinds that are a part of another record, and the field that names it."""

INDEXES: dict[str, tuple[tuple[str, ...], ...]] = {
    # The first covers the plain list and its commonest filters: a list of a million is read from
    # the index alone.
    "voice": (
        ("discarded_at", "received_on", "state", "due_on"),
        ("due_on",),
        ("number",),
    ),
    "contact": (("voice_id",),),
    "response": (("voice_id",),),
    "attachment": (("voice_id",),),
    "district_office": (("district_id",),),
    **{kind: indexes for room in ROOMS for kind, indexes in room.indexes.items()},
}

SPARSE_INDEXES: dict[str, tuple[str, ...]] = {
    "voice": (
        "call_id",
        "matter_id",
        "merged_into",
        "not_voice",
        "split_from",
        "occasion_id",
        "organisation_id",
        "continues_id",
        "origin",
        "remind_on",
    ),
    "contact": ("caller_id", "phone"),
}
"""Indexes over the rows that have the field at all: most have not, and cost nothing."""

LOCAL: dict[str, dict[str, type]] = {
    "op": {
        "id": int,
        "label": str,
        "at": str,
        "author": str,
        "undone_by": int,
        "undoes": int,
        "is_redo": int,
    },
    "conflict": {"id": str, "kind": str, "record": str, "field": str, "noticed_at": str},
    "setting": {"key": str, "value": str},
    "draft": {"key": str, "kind": str, "payload": str, "saved_at": str},
    "purged": {"record": str},
    "counter": {"name": str, "value": int},
    "held_change": {"stamp": str, "kind": str, "record": str, "payload": str},
    "kept_aside": {
        "stamp": str,
        "kind": str,
        "record": str,
        "field": str,
        "value": str,
        "base": str,
        "desk": str,
        "author": str,
        "why": str,
        "noticed_at": str,
    },
    "blob_gone": {"name": str, "record": str, "voice_id": str, "since_ms": int},
    "learned": {"name": str, "payload": bytes, "made_at": str},
}
"""Tables of this desk alone; they never leave it."""

LOCAL_KEYS = {
    "op": "id",
    "conflict": "id",
    "setting": "key",
    "draft": "key",
    "purged": "record",
    "counter": "name",
    "blob_gone": "name",
    "learned": "name",
}

CHANGE_SQL = """
CREATE TABLE change (
    seq INTEGER PRIMARY KEY,
    stamp TEXT NOT NULL,
    kind TEXT NOT NULL,
    record TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT,
    base TEXT NOT NULL,
    desk TEXT NOT NULL,
    author TEXT NOT NULL,
    op INTEGER,
    origin INTEGER NOT NULL
);
CREATE INDEX change_record ON change (record);
"""

# "hashsize": how many bytes of new entries FTS5 gathers in memory before it writes them out. With
# more than the default of 1 MB there are fewer pieces to merge: 17 instead of 30 µs a voice.
SEARCH_SQL = """
CREATE VIRTUAL TABLE voice_fts USING fts5(
    pairs, singles, content='', contentless_delete=1, tokenize='ascii'
);
INSERT INTO voice_fts (voice_fts, rank) VALUES ('hashsize', 16777216);
"""

ANSWER_SEARCH_SQL = """
CREATE VIRTUAL TABLE IF NOT EXISTS answer_fts USING fts5(
    pairs, singles, content='', contentless_delete=1, tokenize='ascii'
);
"""
"""Saved answers are searched as voices are; their key in the index is ``pk``."""

TERMS_SQL = "CREATE VIRTUAL TABLE IF NOT EXISTS voice_terms USING fts5vocab('voice_fts', 'row')"
"""A view on the search index: in how many voices a pair of characters occurs. It stores nothing."""


def sparse_index_statements() -> list[str]:
    """Return the CREATE INDEX statements of SPARSE_INDEXES."""
    return [
        f"CREATE INDEX IF NOT EXISTS has_{kind}_{name} ON {kind} ({name}) WHERE {name} IS NOT NULL"
        for kind, names in SPARSE_INDEXES.items()
        for name in names
    ]


def parts_of(kind: str) -> list[tuple[str, str]]:
    """Return the kinds that are parts of a record of this kind, and the fields that name it."""
    return [(part, column) for part, (whole, column) in HANGS_ON.items() if whole == kind]


def fields_of(kind: str) -> dict[str, type]:
    """Return all fields of a kind that travel through the share, the common ones included."""
    return SYNCED[kind] | COMMON_SYNCED
