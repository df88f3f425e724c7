"""Flashes (速報) in the local database, and the receipts of those who have seen them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.flash import Flash, FlashReceipt
from wardapp.domain.ids import derived_id
from wardapp.domain.voice import clean_text
from wardapp.errors import NotAllowed
from wardapp.store import records
from wardapp.store.city import City
from wardapp.store.database import Database

SHOWN_DAYS = 60
"""A flash that nobody ended leaves the first screen after these days; it stays in the records."""
_TITLE_LENGTH = 60


class Flashes:
    """The flashes of the local database."""

    def __init__(self, database: Database, city: City, office_id: str) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id

    def mark(self, reason: str, *, voice_id: str | None = None, title: str = "") -> Changes:
        """Mark a voice, or a topic without one, for headquarters.

        Args:
            reason: Why they have to know now, in a sentence.
            voice_id: The voice; marked already, its reason is changed.
            title: What it is about; "" with a voice: its summary, or how its text begins.

        Raises:
            TextRefused: There is no reason, or neither voice nor title.
            NotAllowed: Another office took the voice.
        """
        reason = clean_text(reason, "速報の理由")
        there = self.of_voice(voice_id) if voice_id else None
        if voice_id:
            voice = records.fetch_one(self._db, "voice", voice_id)
            if voice["office_id"] != self._office_id:
                raise NotAllowed(
                    "ほかの区役所が受け付けた声です。",
                    "何も変更していません。",
                    "受け付けた区役所に連絡してください。",
                )
            if not title:
                whole = " ".join((voice["summary"] or voice["text"] or "").split())
                cut = whole[:_TITLE_LENGTH]
                title = cut + ("…" if len(whole) > _TITLE_LENGTH else "")
        title = clean_text(title, "速報の件名")
        with self._db.write("速報にする") as writing:
            if there is not None:
                records.update(writing, "flash", there.id, reason=reason, title=title)
                flash = there.id
            else:
                flash = records.insert(
                    writing,
                    self._db,
                    "flash",
                    office_id=self._office_id,
                    voice_id=voice_id,
                    title=title,
                    reason=reason,
                    marked_on=self._db.clock.today(),
                )
        return Changes({"flash": frozenset({flash}), **_voice(voice_id)}, flash)

    def end(self, flash_id: str) -> Changes:
        """Say that it need not stand at the top any more."""
        row = records.fetch_one(self._db, "flash", flash_id)
        if row["office_id"] != self._office_id:
            raise NotAllowed(
                f"この速報は{self._city.name_of(row['office_id'])}のものです。",
                "何も変更していません。",
                "終える必要があるときは、速報を出した区役所に連絡してください。",
            )
        with self._db.write("速報を終える") as writing:
            records.update(writing, "flash", flash_id, ended_on=self._db.clock.today())
        return Changes({"flash": frozenset({flash_id}), **_voice(row["voice_id"])}, flash_id)

    def confirm(self, flash_id: str) -> Changes:
        """Leave word that this office has seen it; once an office is enough."""
        records.fetch_one(self._db, "flash", flash_id)
        with self._db.write("速報の確認") as writing:
            records.upsert_link(
                writing,
                self._db,
                "flash_seen",
                derived_id("flash_seen", flash_id, self._office_id),
                flash_id=flash_id,
                office_id=self._office_id,
                person_id=self._db.author or None,
                seen_on=self._db.clock.today(),
            )
        return Changes.of("flash", [flash_id])

    def get(self, flash_id: str) -> Flash:
        """Return a flash.

        Raises:
            RecordNotFound: There is none of this identifier.
        """
        return self._flash(records.fetch_one(self._db, "flash", flash_id))

    def of_voice(self, voice_id: str) -> Flash | None:
        """Return the flash of a voice that has not ended, None where there is none."""
        rows = records.fetch(
            self._db,
            "flash",
            "WHERE t.voice_id = ? AND t.discarded_at IS NULL AND t.ended_on IS NULL ORDER BY t.pk",
            (voice_id,),
        )
        return self._flash(rows[0]) if rows else None

    def current(self, office_id: str | None = None) -> tuple[Flash, ...]:
        """Return the flashes that have not ended, newest first.

        Args:
            office_id: Only those of this office; None: of the whole city.
        """
        since = self._db.clock.today() - dt.timedelta(days=SHOWN_DAYS)
        return self.between(since, None, office_id, ended=False)

    def between(
        self,
        first: dt.date,
        last: dt.date | None = None,
        office_id: str | None = None,
        *,
        ended: bool = True,
    ) -> tuple[Flash, ...]:
        """Return the flashes of a period, newest first (the monthly report lists its month's)."""
        conditions = ["t.discarded_at IS NULL", "t.marked_on >= ?"]
        values: list[Any] = [first.isoformat()]
        if last is not None:
            conditions.append("t.marked_on <= ?")
            values.append(last.isoformat())
        if office_id is not None:
            conditions.append("t.office_id = ?")
            values.append(office_id)
        if not ended:
            conditions.append("t.ended_on IS NULL")
        rows = records.fetch(
            self._db,
            "flash",
            f"WHERE {' AND '.join(conditions)} ORDER BY t.marked_on DESC, t.pk DESC",
            values,
        )
        return tuple(self._flash(row) for row in rows)

    def _flash(self, row: dict[str, Any]) -> Flash:
        receipts = records.fetch(
            self._db,
            "flash_seen",
            "WHERE t.flash_id = ? AND t.discarded_at IS NULL ORDER BY t.seen_on, t.pk",
            (row["id"],),
        )
        return Flash(
            id=row["id"],
            office_id=row["office_id"] or "",
            # A title that stayed in its office, as it named somebody.
            title=row["title"]
            or "（個人情報を含むため、件名は速報を出した区役所の中だけで表示されます）",
            reason=row["reason"] or "",
            marked_on=records.date_or_none(row["marked_on"]) or self._db.clock.today(),
            voice_id=row["voice_id"],
            ended_on=records.date_or_none(row["ended_on"]),
            receipts=tuple(
                FlashReceipt(
                    one["office_id"] or "",
                    one["person_id"] or "",
                    records.date_or_none(one["seen_on"]),
                )
                for one in receipts
            ),
        )


def _voice(voice_id: str | None) -> dict[str, frozenset[str]]:
    return {"voice": frozenset({voice_id})} if voice_id else {}
