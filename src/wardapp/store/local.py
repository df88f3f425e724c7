"""What belongs to this desk alone: settings, drafts of the counter window, saved filters."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import asdict
from typing import Any

from wardapp.domain.voice import VoiceKind, VoiceState
from wardapp.domain.voice_list import VoiceFilter
from wardapp.store.database import Database


class LocalSettings:
    """Values kept by key in the local database."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value of a key, or the default."""
        row = self._db.one("SELECT value FROM setting WHERE key = ?", (key,))
        return json.loads(row[0]) if row else default

    def set(self, key: str, value: Any) -> None:
        """Keep a value (anything that JSON holds) under a key."""
        with self._db.write() as writing:
            writing.execute(
                "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)",
                (key, json.dumps(value, ensure_ascii=False)),
            )

    def remove(self, key: str) -> None:
        """Forget a key."""
        with self._db.write() as writing:
            writing.execute("DELETE FROM setting WHERE key = ?", (key,))

    def keys(self, prefix: str) -> list[str]:
        """Return the keys that begin with a prefix."""
        rows = self._db.all(
            "SELECT key FROM setting WHERE substr(key, 1, ?) = ? ORDER BY key",
            (len(prefix), prefix),
        )
        return [row[0] for row in rows]


class Drafts:
    """What a person is in the middle of writing; durable at once, never shared."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def save(self, kind: str, key: str, payload: dict[str, Any]) -> None:
        """Keep a draft under its key; an earlier one under it is replaced."""
        with self._db.write() as writing:
            writing.execute(
                "INSERT OR REPLACE INTO draft (key, kind, payload, saved_at) VALUES (?, ?, ?, ?)",
                (key, kind, json.dumps(payload, ensure_ascii=False), self._db.utc_now()),
            )

    def list(self, kind: str) -> list[tuple[str, dict[str, Any], dt.datetime]]:
        """Return (key, payload, saved at) of the drafts of a kind, newest first."""
        rows = self._db.all(
            "SELECT key, payload, saved_at FROM draft WHERE kind = ? ORDER BY saved_at DESC",
            (kind,),
        )
        return [
            (key, json.loads(payload), dt.datetime.fromisoformat(saved))
            for key, payload, saved in rows
        ]

    def get(self, kind: str, key: str) -> dict[str, Any] | None:
        """Return a draft, None where there is none."""
        row = self._db.one("SELECT payload FROM draft WHERE kind = ? AND key = ?", (kind, key))
        payload: dict[str, Any] | None = json.loads(row[0]) if row else None
        return payload

    def remove(self, kind: str, key: str) -> None:
        """Forget a draft."""
        with self._db.write() as writing:
            writing.execute("DELETE FROM draft WHERE kind = ? AND key = ?", (kind, key))


_MEMBERS = {"states": VoiceState, "kinds": VoiceKind}


class SavedFilters:
    """Filters of the list of voices, kept under a name."""

    _PREFIX = "filter/"

    def __init__(self, settings: LocalSettings) -> None:
        self._settings = settings

    def names(self) -> list[str]:
        """Return the names, in order."""
        return [key.removeprefix(self._PREFIX) for key in self._settings.keys(self._PREFIX)]

    def save(self, name: str, wanted: VoiceFilter) -> None:
        """Keep a filter under a name."""
        plain: dict[str, Any] = {}
        for key, value in asdict(wanted).items():
            if isinstance(value, frozenset):
                plain[key] = sorted(str(v) for v in value)
            else:
                plain[key] = value.isoformat() if isinstance(value, dt.date) else value
        self._settings.set(self._PREFIX + name, plain)

    def get(self, name: str) -> VoiceFilter | None:
        """Return a filter, None where there is none of this name."""
        plain = self._settings.get(self._PREFIX + name)
        if plain is None:
            return None
        fields = {k: v for k, v in plain.items() if k in VoiceFilter.__dataclass_fields__}
        for key in ("received_from", "received_to", "due_to"):
            fields[key] = dt.date.fromisoformat(fields[key]) if fields.get(key) else None
        for key, value in fields.items():
            if isinstance(value, list):
                member = _MEMBERS.get(key, str)
                fields[key] = frozenset(member(v) for v in value)
        return VoiceFilter(**fields)

    def delete(self, name: str) -> None:
        """Forget a filter."""
        self._settings.remove(self._PREFIX + name)
