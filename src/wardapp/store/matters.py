"""Voices that hang together: merged, linked as one matter, split; found again from every side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.ids import derived_id
from wardapp.domain.matter import Matter, VoiceLinks
from wardapp.domain.voice import VoiceDraft, VoiceState, clean_line_ends, clean_text
from wardapp.errors import InputRefused
from wardapp.store import records
from wardapp.store.database import Database, Writing
from wardapp.store.voices import Voices

_LONGEST_CHAIN = 60


class Matters:
    """Matters, and the links between voices."""

    def __init__(self, database: Database, voices: Voices, office_id: str) -> None:
        self._db = database
        self._voices = voices
        self._office_id = office_id

    # -- merging ---------------------------------------------------------------------------------

    def merge(self, into: str, others: Sequence[str]) -> Changes:
        """Merge voices into one: their texts stay, they leave the lists, and the one shows them.

        Args:
            into: The voice that goes on.
            others: Those that go into it.

        Raises:
            InputRefused: The voice would be merged into itself, by whatever way round.
            NotAllowed: One of them is another office's.
        """
        wanted = [other for other in dict.fromkeys(others) if other != into]
        if not wanted:
            raise InputRefused("まとめる声が選ばれていません。", "何も変更していません。")
        self._voices.refuse_foreign(into)
        above = self._merged_above(into)
        with self._db.write("声をまとめる") as writing:
            for other in wanted:
                self._voices.refuse_foreign(other)
                if other in above:
                    raise InputRefused(
                        "まとめた先の声を、まとめた声の中に入れることはできません。",
                        "何も変更していません。",
                        "先に「まとめを解く」を行ってください。",
                    )
                records.update(writing, "voice", other, merged_into=into, state=VoiceState.CLOSED)
        return Changes.of("voice", [into, *wanted])

    def _merged_above(self, voice_id: str) -> set[str]:
        found: set[str] = set()
        present: str | None = voice_id
        while present and present not in found and len(found) < _LONGEST_CHAIN:
            found.add(present)
            row = self._db.one("SELECT merged_into FROM voice WHERE id = ?", (present,))
            present = row[0] if row else None
        return found - {voice_id}

    def unmerge(self, voice_id: str) -> Changes:
        """Take a voice out of the one that it was merged into; it is open again."""
        self._voices.refuse_foreign(voice_id)
        row = records.fetch_one(self._db, "voice", voice_id)
        with self._db.write("まとめを解く") as writing:
            records.update(
                writing, "voice", voice_id, merged_into=None, state=VoiceState.IN_PROGRESS
            )
        return Changes.of("voice", [v for v in (voice_id, row["merged_into"]) if v])

    # -- one matter ------------------------------------------------------------------------------

    def link(self, voice_ids: Sequence[str], title: str = "") -> Changes:
        """Say that voices are about one matter; matters that they had already become one.

        Args:
            voice_ids: Two or more voices.
            title: What the matter is called; "": the first voice's summary or beginning.
        """
        wanted = list(dict.fromkeys(voice_ids))
        if len(wanted) < 2:
            raise InputRefused("二つ以上の声を選んでください。", "何も変更していません。")
        rows = [records.fetch_one(self._db, "voice", voice) for voice in wanted]
        present = [row["matter_id"] for row in rows if row["matter_id"]]
        with self._db.write("同じ案件にする") as writing:
            matter = present[0] if present else self._made_of(writing, wanted, rows[0], title)
            for other in set(present) - {matter}:
                for (voice,) in self._db.all("SELECT id FROM voice WHERE matter_id = ?", (other,)):
                    records.update(writing, "voice", voice, matter_id=matter)
            for voice in wanted:
                self._voices.refuse_foreign(voice)
                records.update(writing, "voice", voice, matter_id=matter)
        return Changes({"voice": frozenset(wanted), "matter": frozenset({matter})}, matter)

    def _made_of(
        self, writing: Writing, voices: Sequence[str], first: dict[str, Any], title: str
    ) -> str:
        # Two desks that link the same voice first make the same matter.
        matter = derived_id("matter", min(voices))
        name = title or first["summary"] or " ".join((first["text"] or "").split())[:40]
        return records.upsert_link(
            writing,
            self._db,
            "matter",
            matter,
            office_id=self._office_id,
            title=clean_line_ends(name) or "案件",
            division_id=first["division_id"],
        )

    def _there(self, record: str) -> bool:
        return self._db.one("SELECT 1 FROM matter WHERE id = ?", (record,)) is not None

    def unlink(self, voice_id: str) -> Changes:
        """Take a voice out of its matter."""
        self._voices.refuse_foreign(voice_id)
        row = records.fetch_one(self._db, "voice", voice_id)
        with self._db.write("案件から外す") as writing:
            records.update(writing, "voice", voice_id, matter_id=None)
        return Changes.of("voice", [voice_id], matter=[row["matter_id"] or ""])

    def get(self, record: str) -> Matter:
        """Return a matter.

        Raises:
            RecordNotFound: There is none of this identifier.
        """
        row = records.fetch_one(self._db, "matter", record)
        count = self._db.one(
            "SELECT count(*) FROM voice WHERE matter_id = ? AND discarded_at IS NULL", (record,)
        )
        return Matter(
            id=row["id"],
            office_id=row["office_id"] or "",
            title=row["title"] or "",
            division_id=row["division_id"],
            note=row["note"] or "",
            voices=int(count[0]) if count else 0,
        )

    def list(self, *, at_least: int = 2, limit: int = 200) -> tuple[Matter, ...]:
        """Return the own office's matters with most voices first."""
        rows = self._db.all(
            "SELECT matter_id, count(*) AS n FROM voice WHERE matter_id IS NOT NULL AND office_id = ? "
            "AND discarded_at IS NULL GROUP BY matter_id HAVING n >= ? ORDER BY n DESC LIMIT ?",
            (self._office_id, at_least, limit),
        )
        return tuple(self.get(matter) for matter, _ in rows if self._there(matter))

    def edit(self, record: str, **fields: Any) -> Changes:
        """Change a matter."""
        if "title" in fields:
            fields["title"] = clean_text(fields["title"], "件名")
        return records.edit(self._db, "matter", record, **fields)

    # -- splitting -------------------------------------------------------------------------------

    def split(self, voice_id: str, points: Sequence[str]) -> Changes:
        """Make a voice of each of several points (論点); the parent stays as it was said.

        The parts have the parent's day, channel, source, place and call, not its answers; they are
        classed anew. In figures the parent counts as a voice, the parts as what it was about.

        Raises:
            InputRefused: Fewer than two points.
        """
        wanted = [clean_line_ends(point).strip() for point in points if point.strip()]
        if len(wanted) < 2:
            raise InputRefused(
                "論点が二つ以上ありません。",
                "何も変更していません。",
                "空行で区切って書いてください。",
            )
        voice = self._voices.get(voice_id)
        self._voices.refuse_foreign(voice.id)
        made = []
        with self._db.write("論点に分ける"):
            for point in wanted:
                draft = VoiceDraft(
                    text=point,
                    received_on=voice.received_on,
                    channel_id=voice.channel_id,
                    source_id=voice.source_id,
                    district_id=voice.district_id,
                    place=voice.place,
                    wants_response=voice.wants_response,
                    due_on=voice.due_on,
                    age_band=voice.age_band,
                    kind=voice.kind,
                    organisation_id=voice.organisation_id,
                    occasion_id=voice.occasion_id,
                    call_id=voice.call_id or voice.id,
                    split_from=voice.id,
                )
                made.append(self._voices.keep(draft).id)
        return Changes.of("voice", [voice.id, *made])

    # -- seen from every side --------------------------------------------------------------------

    def links(self, voice_id: str) -> VoiceLinks:
        """Return how a voice hangs together with others."""
        row = records.fetch_one(self._db, "voice", voice_id)

        def others(where: str, *values: Any) -> tuple[str, ...]:
            found = self._db.all(
                f"SELECT id FROM voice WHERE {where} AND id != ? AND discarded_at IS NULL "
                "ORDER BY received_on, pk LIMIT 200",
                (*values, voice_id),
            )
            return tuple(identifier for (identifier,) in found)

        call = row["call_id"] or voice_id
        caller = (
            "id IN (SELECT voice_id FROM contact WHERE discarded_at IS NULL AND caller_id IN "
            "(SELECT caller_id FROM contact WHERE voice_id = ? AND caller_id IS NOT NULL))"
        )
        return VoiceLinks(
            same_call=others("(call_id = ? OR id = ?)", call, call),
            same_matter=others("matter_id = ?", row["matter_id"]) if row["matter_id"] else (),
            merged_into=row["merged_into"] or "",
            merged_here=others("merged_into = ?", voice_id),
            split_from=row["split_from"] or "",
            split_here=others("split_from = ?", voice_id),
            same_caller=others(caller, voice_id),
            before=self._chain(voice_id),
            after=others("continues_id = ?", voice_id),
        )

    def _chain(self, voice_id: str) -> tuple[str, ...]:
        """Return the same request in former years, the newest first."""
        found: list[str] = []
        present: str | None = voice_id
        while present and len(found) < _LONGEST_CHAIN:
            row = self._db.one("SELECT continues_id FROM voice WHERE id = ?", (present,))
            present = row[0] if row else None
            if present in found or present == voice_id:
                break
            if present:
                found.append(present)
        return tuple(found)
