"""The sync's own values in the local database."""

from __future__ import annotations

import json
from typing import Any

from wardapp.store.database import Database
from wardapp.sync.tables import ADDED_COLUMNS, TABLES_SQL


class State:
    """The sync's own values in the local database."""

    def __init__(self, database: Database) -> None:
        self.db = database
        with database.write() as writing:
            for statement in TABLES_SQL.split(";"):
                if statement.strip():
                    writing.execute(statement)
            for table, column in ADDED_COLUMNS:
                have = {row[1] for row in writing.all(f'PRAGMA table_info("{table}")')}
                if column.split()[0] not in have:
                    writing.execute(f'ALTER TABLE "{table}" ADD COLUMN {column}')

    def get(self, key: str, default: Any = None) -> Any:
        """Return a value, or the default."""
        row = self.db.one("SELECT value FROM sync_state WHERE key = ?", (key,))
        return json.loads(row[0]) if row else default

    def set(self, **values: Any) -> None:
        """Keep values; durable when it returns."""
        with self.db.write() as writing:
            writing.executemany(
                "INSERT OR REPLACE INTO sync_state (key, value) VALUES (?, ?)",
                [(key, json.dumps(value)) for key, value in values.items()],
            )
