"""Occasions (聞き取りの場) in the local database, and the voices that were heard there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.occasion import Occasion, OccasionKind
from wardapp.domain.voice import VoiceDraft, clean_line_ends, clean_text
from wardapp.errors import InputRefused, NotAllowed, UnknownName
from wardapp.store import records
from wardapp.store.city import City
from wardapp.store.database import Database
from wardapp.store.voices import Voices

_TEXTS = ("place", "topic", "attended", "note")
_CHANNELS = {
    OccasionKind.EVENT: "地域行事",
    OccasionKind.DIALOGUE: "会合",
    OccasionKind.CENTRE: "市民センター",
    OccasionKind.OUTREACH: "会合",
    OccasionKind.MEETING: "会合",
    OccasionKind.DISASTER: "電話",
}
"""How what was heard there came in (受付方法), where the city has one of this name."""


class Occasions:
    """Where staff of this office heard what people say."""

    def __init__(self, database: Database, city: City, voices: Voices, office_id: str) -> None:
        self._db = database
        self._city = city
        self._voices = voices
        self._office_id = office_id

    def add(
        self, name: str, kind: OccasionKind, held_on: dt.date | None = None, **fields: Any
    ) -> Changes:
        """Put an occasion down, before or after it took place.

        Raises:
            TextRefused: It has no name.
        """
        with self._db.write("聞き取りの場の登録") as writing:
            made = records.insert(
                writing,
                self._db,
                "occasion",
                office_id=self._office_id,
                name=clean_text(name, "名称"),
                kind=kind,
                held_on=held_on or self._db.clock.today(),
                **({"person_id": self._db.author or None} | fields),
            )
        return Changes.of("occasion", [made])

    def edit(self, record: str, **fields: Any) -> Changes:
        """Change an occasion of this office."""
        self._refuse_foreign([record])
        if "name" in fields:
            fields["name"] = clean_text(fields["name"], "名称")
        for name in _TEXTS:
            if name in fields:
                fields[name] = clean_line_ends(fields[name] or "") or None
        return records.edit(self._db, "occasion", record, **fields)

    def discard(self, ids: Sequence[str]) -> Changes:
        """Move occasions to ごみ箱; the voices stay."""
        self._refuse_foreign(ids)
        return records.set_discarded(self._db, "occasion", ids, discarded=True)

    def get(self, record: str) -> Occasion:
        """Return an occasion.

        Raises:
            RecordNotFound: There is none of this identifier.
        """
        return self._from(records.fetch_one(self._db, "occasion", record))

    def list(self, *, limit: int = 500) -> tuple[Occasion, ...]:
        """Return this office's occasions: those still to be written down first, then the newest."""
        rows = records.fetch(
            self._db,
            "occasion",
            "WHERE t.office_id = ? AND t.discarded_at IS NULL ORDER BY "
            "NOT (t.held_on <= ? AND t.written_on IS NULL), t.held_on DESC, t.pk DESC LIMIT ?",
            (self._office_id, self._db.clock.today().isoformat(), limit),
        )
        return tuple(self._from(row) for row in rows)

    def to_write(self) -> tuple[Occasion, ...]:
        """Return the occasions that took place and of which nothing is written down."""
        today = self._db.clock.today()
        return tuple(one for one in self.list() if one.is_to_write(today))

    def voices(self, record: str) -> tuple[str, ...]:
        """Return the voices heard at an occasion, in the order in which they were written."""
        rows = self._db.all(
            "SELECT id FROM voice WHERE occasion_id = ? AND discarded_at IS NULL ORDER BY pk",
            (record,),
        )
        return tuple(voice for (voice,) in rows)

    def hear(self, record: str, text: str, **fields: Any) -> Changes:
        """Keep a voice heard at an occasion; its day, place and way come from there.

        Args:
            record: The occasion.
            text: What was said.
            fields: What else is known of it (source_id, category_id, age_band, place, …).

        Raises:
            TextRefused: Nothing was said.
        """
        occasion = self.get(record)
        self._refuse_foreign([record])
        draft = VoiceDraft(
            text=text,
            received_on=occasion.held_on,
            channel_id=fields.pop("channel_id", None) or self._channel(occasion.kind),
            district_id=fields.pop("district_id", None) or occasion.district_id,
            place=fields.pop("place", "") or occasion.place,
            occasion_id=record,
            **fields,
        )
        return self._voices.keep(draft) | Changes.of("occasion", [record])

    def hear_many(self, record: str, texts: Sequence[str]) -> Changes:
        """Keep several voices heard at an occasion as one operation.

        Raises:
            InputRefused: There is none.
        """
        wanted = [text for text in texts if text.strip()]
        if not wanted:
            raise InputRefused("声が書かれていません。", "何も保存していません。")
        changes = Changes()
        with self._db.write("聞き取った声の登録"):
            for text in wanted:
                changes |= self.hear(record, text)
            if self.get(record).written_on is None:
                changes |= self.write_down(record)
        return changes

    def write_down(self, record: str, *, done: bool = True) -> Changes:
        """Say that what was heard is written down, also where nothing was said."""
        return self.edit(record, written_on=self._db.clock.today() if done else None)

    def _channel(self, kind: OccasionKind) -> str | None:
        try:
            return self._city.find("channel", _CHANNELS[kind])
        except UnknownName:
            return None

    def _refuse_foreign(self, ids: Sequence[str]) -> None:
        for record in ids:
            row = self._db.one("SELECT office_id FROM occasion WHERE id = ?", (record,))
            if row is not None and row[0] != self._office_id:
                raise NotAllowed(
                    f"この記録は{self._city.name_of(row[0]) or 'ほかの区役所'}のものです。",
                    "何も変更していません。",
                    "変更が必要なときは、記録した区役所に連絡してください。",
                )

    def _from(self, row: dict[str, Any]) -> Occasion:
        try:
            kind = OccasionKind(row["kind"])
        except ValueError:
            kind = OccasionKind.EVENT
        count = self._db.one(
            "SELECT count(*) FROM voice WHERE occasion_id = ? AND discarded_at IS NULL",
            (row["id"],),
        )
        return Occasion(
            id=row["id"],
            office_id=row["office_id"] or "",
            kind=kind,
            name=row["name"] or "",
            held_on=records.date_or_none(row["held_on"]) or self._db.clock.today(),
            district_id=row["district_id"],
            person_id=row["person_id"],
            written_on=records.date_or_none(row["written_on"]),
            voices=int(count[0]) if count else 0,
            discarded_at=row["discarded_at"],
            **{name: row[name] or "" for name in _TEXTS},
        )
