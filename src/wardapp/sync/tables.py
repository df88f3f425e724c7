"""The local tables of the sync: identity, keys, certificates, what was read and published.

``sync_copy`` holds bundles as they were published or read, to put them back (mending.py).

``sync_pending`` holds the bundle that is being published, with its bytes: whatever happens in
between, the next sync puts the same bytes under the same name.
"""

from __future__ import annotations

TABLES_SQL = """
CREATE TABLE IF NOT EXISTS sync_state (key TEXT PRIMARY KEY, value TEXT);
CREATE TABLE IF NOT EXISTS sync_desk (
    desk TEXT PRIMARY KEY, office TEXT, label TEXT, person TEXT, key TEXT, admin INTEGER,
    by TEXT, former TEXT
);
CREATE TABLE IF NOT EXISTS sync_key (
    audience TEXT, key_id TEXT, secret TEXT, PRIMARY KEY (audience, key_id)
);
CREATE TABLE IF NOT EXISTS sync_sealed (
    audience TEXT, key_id TEXT, desk TEXT, PRIMARY KEY (audience, key_id, desk)
);
CREATE TABLE IF NOT EXISTS sync_read (desk TEXT PRIMARY KEY, seq INTEGER, hash TEXT);
CREATE TABLE IF NOT EXISTS sync_pending (
    seq INTEGER PRIMARY KEY, name TEXT, hash TEXT, last INTEGER, changes INTEGER, content BLOB
);
CREATE TABLE IF NOT EXISTS sync_unread (
    name TEXT, audience TEXT, key_id TEXT, PRIMARY KEY (name, audience, key_id)
);
CREATE TABLE IF NOT EXISTS sync_blob (
    name TEXT PRIMARY KEY, parts INTEGER NOT NULL DEFAULT 0, done INTEGER NOT NULL DEFAULT 0,
    tries INTEGER NOT NULL DEFAULT 0, next_ms INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS sync_copy (
    desk TEXT, seq INTEGER, name TEXT, day TEXT, own INTEGER, content BLOB,
    PRIMARY KEY (desk, seq)
);
CREATE TABLE IF NOT EXISTS sync_revoked (
    desk TEXT PRIMARY KEY, by TEXT, seq INTEGER, hash TEXT, keep TEXT, epochs TEXT
);
"""

ADDED_COLUMNS = (("sync_desk", "by TEXT"), ("sync_desk", "former TEXT"))
"""Columns that a table made by an earlier version lacks."""
