"""Records of approaches (働き掛け) in the local database; personal data of the own office."""

from __future__ import annotations

from typing import Any

from wardapp.domain.approach import Approach
from wardapp.domain.changes import Changes
from wardapp.domain.ids import derived_id
from wardapp.domain.voice import VoiceKind, clean_line_ends
from wardapp.store import records
from wardapp.store.database import Database
from wardapp.store.voices import Voices

TEXTS = ("name", "post", "met_at", "place", "staff", "asked", "replied")


class Approaches:
    """One record a voice of the kind 働き掛け."""

    def __init__(self, database: Database, voices: Voices) -> None:
        self._db = database
        self._voices = voices

    def of_voice(self, voice_id: str) -> Approach | None:
        """Return the record of a voice, None where none was begun."""
        rows = records.fetch(
            self._db, "approach", "WHERE t.voice_id = ? AND t.discarded_at IS NULL", (voice_id,)
        )
        if not rows:
            return None
        row = rows[0]
        return Approach(
            id=row["id"],
            voice_id=voice_id,
            confirmed_on=records.date_or_none(row["confirmed_on"]),
            **{name: row[name] or "" for name in TEXTS},
        )

    def keep(self, voice_id: str, **fields: Any) -> Changes:
        """Keep or change the record; the voice becomes one of this kind.

        Raises:
            NotAllowed: Another office took the voice.
        """
        self._voices.refuse_foreign(voice_id)
        cleaned = {
            k: (clean_line_ends(v or "") or None) if k in TEXTS else v for k, v in fields.items()
        }
        record = derived_id("approach", voice_id)
        with self._db.write("働き掛けの記録") as writing:
            records.upsert_link(writing, self._db, "approach", record, voice_id=voice_id, **cleaned)
            if self._voices.get(voice_id).kind is not VoiceKind.APPROACH:
                records.update(writing, "voice", voice_id, kind=VoiceKind.APPROACH)
        return Changes.of("approach", [record], voice=[voice_id])
