"""The same person heard several times: callers, known to their own office alone.

Two contacts are said to be one person's by somebody who works here; the app only proposes. Nothing
is merged: each voice keeps its contact as it was given.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.ids import derived_id
from wardapp.domain.matter import Counted
from wardapp.domain.text import normalise
from wardapp.domain.voice import clean_line_ends
from wardapp.errors import InputRefused
from wardapp.store import records
from wardapp.store.database import Database

_MOST = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """A caller (同じ方): one person who spoke several times; personal data, its repr shows nothing."""

    id: str
    name: str = field(default="", repr=False)
    note: str = field(default="", repr=False)
    voices: int = 0


class Callers:
    """Who is the same person, as far as this office knows."""

    def __init__(self, database: Database, office_id: str) -> None:
        self._db = database
        self._office_id = office_id

    def of_voice(self, voice_id: str) -> Caller | None:
        """Return the caller of a voice, None where nobody said that they spoke before."""
        row = self._db.one(
            "SELECT caller_id FROM contact WHERE voice_id = ? AND caller_id IS NOT NULL "
            "AND discarded_at IS NULL LIMIT 1",
            (voice_id,),
        )
        return self.get(row[0]) if row else None

    def get(self, record: str) -> Caller:
        """Return a caller.

        Raises:
            RecordNotFound: There is none of this identifier.
        """
        row = records.fetch_one(self._db, "caller", record)
        count = self._db.one(
            "SELECT count(*) FROM contact WHERE caller_id = ? AND discarded_at IS NULL", (record,)
        )
        return Caller(
            id=row["id"],
            name=row["name"] or "",
            note=row["note"] or "",
            voices=int(count[0]) if count else 0,
        )

    def proposals(self, voice_id: str) -> list[tuple[str, str]]:
        """Return (voice, reason) of voices whose contact looks like the same person, newest first.

        By telephone number, mail address, or name with reading; those said to be the same are left
        out.
        """
        mine = records.fetch(
            self._db, "contact", "WHERE t.voice_id = ? AND t.discarded_at IS NULL", (voice_id,)
        )
        if not mine:
            return []
        own = mine[0]
        phone, email = _digits(own["phone"]), normalise(own["email"] or "")
        name, kana = _plain(own["name"]), _plain(own["kana"])
        found = []
        for row in self._alike(own):
            if row["voice_id"] == voice_id or (
                own["caller_id"] and row["caller_id"] == own["caller_id"]
            ):
                continue
            if phone and _digits(row["phone"]) == phone:
                found.append((row["voice_id"], "同じ電話番号"))
            elif email and normalise(row["email"] or "") == email:
                found.append((row["voice_id"], "同じメールアドレス"))
            elif name and _plain(row["name"]) == name and (not kana or _plain(row["kana"]) == kana):
                found.append((row["voice_id"], "同じ氏名"))
        return found[:_MOST]

    def _alike(self, own: dict[str, Any]) -> list[dict[str, Any]]:
        """Return contacts that may be alike: by the search index, which folds widths and kana."""
        from wardapp.store.tokens import match_expression

        terms = []
        digits = _digits(own["phone"])
        # However a number is divided, its first two and its last four digits stand together.
        number = f"{digits[:2]} {digits[-4:]}"
        for value in (own["name"], number, own["email"]):
            words = [word for word in normalise(value or "").split(" ") if len(word) > 1]
            if words:
                terms.append(f"({match_expression(words)})")
        if not terms:
            return []
        from wardapp.store.triggers import KEY_FACTOR

        return records.fetch(
            self._db,
            "contact",
            "WHERE t.discarded_at IS NULL AND t.voice_id IN (SELECT v.id FROM voice_fts f CROSS JOIN "
            f"voice v ON v.pk = (f.rowid & {KEY_FACTOR - 1}) WHERE voice_fts MATCH ? "
            "AND v.office_id = ? ORDER BY f.rowid DESC LIMIT 400) ORDER BY t.pk DESC",
            (" OR ".join(terms), self._office_id),
        )

    def same_person(self, voice_ids: Sequence[str]) -> Changes:
        """Say that these voices are one person's; callers that they had already become one.

        Raises:
            InputRefused: One of them has no contact here.
        """
        wanted = list(dict.fromkeys(voice_ids))
        contacts = []
        for voice in wanted:
            rows = records.fetch(
                self._db, "contact", "WHERE t.voice_id = ? AND t.discarded_at IS NULL", (voice,)
            )
            if not rows:
                raise InputRefused(
                    "連絡先のない声は、同じ方かどうかを記録できません。", "何も変更していません。"
                )
            contacts.append(rows[0])
        present = [row["caller_id"] for row in contacts if row["caller_id"]]
        with self._db.write("同じ方として記録") as writing:
            caller = present[0] if present else derived_id("caller", min(wanted))
            if not present:
                records.upsert_link(
                    writing,
                    self._db,
                    "caller",
                    caller,
                    office_id=self._office_id,
                    name=next((row["name"] for row in contacts if row["name"]), None),
                )
            for other in set(present) - {caller}:
                for (contact,) in self._db.all(
                    "SELECT id FROM contact WHERE caller_id = ?", (other,)
                ):
                    records.update(writing, "contact", contact, caller_id=caller)
            for row in contacts:
                if row["caller_id"] != caller:
                    records.update(writing, "contact", row["id"], caller_id=caller)
        return Changes({"voice": frozenset(wanted), "contact": frozenset(wanted)}, caller)

    def another_person(self, voice_id: str) -> Changes:
        """Say that this voice is somebody else's."""
        with self._db.write("別の方として記録") as writing:
            for (contact,) in self._db.all(
                "SELECT id FROM contact WHERE voice_id = ? AND caller_id IS NOT NULL", (voice_id,)
            ):
                records.update(writing, "contact", contact, caller_id=None)
        return Changes.of("voice", [voice_id], contact=[voice_id])

    def note(self, caller_id: str, text: str) -> Changes:
        """Keep what whoever talks to this person next should know."""
        return records.edit(self._db, "caller", caller_id, note=clean_line_ends(text) or None)

    def count(self, voices_sql: str, values: Sequence[Any]) -> Counted:
        """Return voices, persons and matters of the voices that a query of ``pk`` names."""
        row = self._db.one(
            "SELECT count(*), count(DISTINCT coalesce(c.caller_id, v.organisation_id, c.id, "
            "v.call_id, v.id)), count(DISTINCT CASE WHEN v.merged_into IS NULL THEN "
            "coalesce(v.matter_id, v.split_from, v.id) END) FROM voice v "
            "LEFT JOIN contact c ON c.pk = (SELECT min(k.pk) FROM contact k WHERE "
            "k.voice_id IN (v.id, v.call_id) AND k.discarded_at IS NULL) "
            f"WHERE v.pk IN ({voices_sql})",
            list(values),
        )
        return Counted(*(int(value) for value in row)) if row else Counted()


def _digits(text: str | None) -> str:
    digits = "".join(c for c in normalise(text or "") if c.isdigit())
    return digits if len(digits) >= 9 else ""


def _plain(text: str | None) -> str:
    return normalise(text or "").replace(" ", "")
