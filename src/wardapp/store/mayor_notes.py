"""What the mayor said that helps to write requests: short notes with day and source, for all offices."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.coaching import MayorNote
from wardapp.domain.text import normalise, words_of
from wardapp.domain.voice import clean_line_ends, clean_text
from wardapp.errors import InputRefused, NotAllowed
from wardapp.store import records
from wardapp.store.city import City
from wardapp.store.database import Database


class MayorNotes:
    """The notes."""

    def __init__(self, database: Database, city: City, office_id: str) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id

    def add(self, text: str, *, source: str, **fields: Any) -> Changes:
        """Write a note down.

        Args:
            text: What was said.
            source: Where it was said (市議会での答弁, 区長会議, 市長ヒアリング, …).
            fields: title, said_on, plan_id.

        Raises:
            TextRefused: It says nothing.
            InputRefused: The source is empty: words without one cannot be checked by anybody.
        """
        values = self._clean({"text": text, "source": source, **fields})
        with self._db.write("市長の考えの記録") as writing:
            made = records.insert(
                writing,
                self._db,
                "mayor_note",
                office_id=self._office_id,
                person_id=self._db.author or None,
                **values,
            )
        return Changes.of("mayor_note", [made])

    def edit(self, note_id: str, **fields: Any) -> Changes:
        """Change a note of the own office.

        Raises:
            NotAllowed: Another office wrote it.
        """
        self._refuse_foreign([note_id])
        return records.edit(self._db, "mayor_note", note_id, **self._clean(fields))

    def discard(self, ids: Sequence[str]) -> Changes:
        """Move notes to ごみ箱."""
        self._refuse_foreign(ids)
        return records.set_discarded(self._db, "mayor_note", ids, discarded=True)

    def get(self, note_id: str) -> MayorNote:
        """Return a note.

        Raises:
            RecordNotFound: There is none of this identifier.
        """
        return _note_from(records.fetch_one(self._db, "mayor_note", note_id))

    def list(self, query: str = "") -> tuple[MayorNote, ...]:
        """Return the notes that hold all words, the newest first."""
        rows = records.fetch(
            self._db,
            "mayor_note",
            "WHERE t.discarded_at IS NULL ORDER BY t.said_on DESC, t.pk DESC",
        )
        notes = [_note_from(row) for row in rows]
        wanted = words_of(query)
        if wanted:
            notes = [
                n
                for n in notes
                if all(w in normalise(f"{n.title}\n{n.text}\n{n.source}") for w in wanted)
            ]
        return tuple(notes)

    @staticmethod
    def _clean(fields: dict[str, Any]) -> dict[str, Any]:
        cleaned = dict(fields)
        if "text" in cleaned:
            cleaned["text"] = clean_text(cleaned["text"], "市長の考え")
        if "source" in cleaned:
            cleaned["source"] = clean_line_ends(cleaned["source"] or "").strip()
            if not cleaned["source"]:
                raise InputRefused(
                    "出典が入力されていません。",
                    "何も保存していません。",
                    "どこで話されたこと（会議・議会・記事など）かを書いてください。",
                )
        if "title" in cleaned:
            cleaned["title"] = clean_line_ends(cleaned["title"] or "").strip() or None
        return cleaned

    def _refuse_foreign(self, ids: Sequence[str]) -> None:
        for record in ids:
            row = self._db.one("SELECT office_id FROM mayor_note WHERE id = ?", (record,))
            if row is not None and row[0] != self._office_id:
                raise NotAllowed(
                    f"この記録は{self._city.name_of(row[0]) or 'ほかの区役所'}のものです。",
                    "何も変更していません。",
                    "変更が必要なときは、記録した区役所・局に連絡してください。",
                )


def _note_from(row: dict[str, Any]) -> MayorNote:
    return MayorNote(
        id=row["id"],
        said_on=records.date_or_none(row["said_on"]),
        plan_id=row["plan_id"],
        person_id=row["person_id"],
        **{name: row[name] or "" for name in ("office_id", "title", "text", "source")},
    )
