"""Ward mayors' hearings (区長ヒアリング) in the local database, and the opinions said there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from wardapp.domain import wareki
from wardapp.domain.changes import Changes
from wardapp.domain.hearing import Opinion, WardMayorHearing
from wardapp.domain.order import place
from wardapp.domain.text import normalise, words_of
from wardapp.domain.voice import clean_line_ends, clean_text
from wardapp.errors import NotAllowed
from wardapp.store import records
from wardapp.store.city import City
from wardapp.store.database import Database
from wardapp.store.labels import KIND_LABELS

_TEXTS = ("title", "place", "heard_by", "attendees", "note")


class Hearings:
    """Hearings and opinions of all wards; a ward writes its own, headquarters those of all."""

    def __init__(self, database: Database, city: City, office_id: str) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id

    # -- hearings --------------------------------------------------------------------------------

    def add(self, office_id: str, held_on: dt.date | None = None, **fields: Any) -> Changes:
        """Put a hearing of a ward down.

        Raises:
            NotAllowed: A ward puts down another ward's hearing.
        """
        self._refuse(office_id, "ward_mayor_hearing")
        day = held_on or self._db.clock.today()
        with self._db.write("区長ヒアリングの登録") as writing:
            made = records.insert(
                writing,
                self._db,
                "ward_mayor_hearing",
                office_id=office_id,
                held_on=day,
                fiscal_year=wareki.fiscal_year(day),
                person_id=self._db.author or None,
                **_cleaned(fields),
            )
        return Changes.of("ward_mayor_hearing", [made])

    def edit(self, record: str, **fields: Any) -> Changes:
        """Change a hearing."""
        self._refuse_record("ward_mayor_hearing", record)
        day = fields.get("held_on")
        if isinstance(day, dt.date):
            fields["fiscal_year"] = wareki.fiscal_year(day)
        return records.edit(self._db, "ward_mayor_hearing", record, **_cleaned(fields))

    def discard(self, ids: Sequence[str]) -> Changes:
        """Move hearings to ごみ箱, and the opinions said there with them."""
        return self._set_discarded(ids, discarded=True)

    def restore(self, ids: Sequence[str]) -> Changes:
        """Take hearings out of ごみ箱, with their opinions."""
        return self._set_discarded(ids, discarded=False)

    def _set_discarded(self, ids: Sequence[str], *, discarded: bool) -> Changes:
        for record in ids:
            self._refuse_record("ward_mayor_hearing", record)
        label = "区長ヒアリングをごみ箱へ移動" if discarded else "区長ヒアリングをごみ箱から戻す"
        with self._db.write(label):
            opinions = [
                row[0]
                for record in ids
                for row in self._db.all("SELECT id FROM opinion WHERE hearing_id = ?", (record,))
            ]
            done = records.set_discarded(
                self._db, "ward_mayor_hearing", ids, discarded=discarded, label=label
            )
            if opinions:
                done |= records.set_discarded(
                    self._db, "opinion", opinions, discarded=discarded, label=label
                )
        return done

    def get(self, record: str) -> WardMayorHearing:
        """Return a hearing.

        Raises:
            RecordNotFound: There is none of this identifier.
        """
        return self._hearing(records.fetch_one(self._db, "ward_mayor_hearing", record))

    def resolve(self, key: str) -> str:
        """Return the identifier behind an identifier or a unique beginning."""
        return records.resolve(self._db, "ward_mayor_hearing", key)

    def list(
        self, *, office_id: str | None = None, fiscal_year: int | None = None
    ) -> tuple[WardMayorHearing, ...]:
        """Return the hearings, the newest first."""
        conditions, values = ["t.discarded_at IS NULL"], []
        for column, value in (("office_id", office_id), ("fiscal_year", fiscal_year)):
            if value is not None:
                conditions.append(f"t.{column} = ?")
                values.append(value)
        rows = records.fetch(
            self._db,
            "ward_mayor_hearing",
            f"WHERE {' AND '.join(conditions)} ORDER BY t.held_on DESC, t.pk DESC",
            values,
        )
        return tuple(self._hearing(row) for row in rows)

    def fiscal_years(self) -> tuple[int, ...]:
        """Return the fiscal years with hearings or opinions, the newest first."""
        years = {
            row[0]
            for row in self._db.all(
                "SELECT DISTINCT fiscal_year FROM ward_mayor_hearing WHERE discarded_at IS NULL"
            )
            if row[0]
        }
        years |= {
            wareki.fiscal_year(day)
            for (text,) in self._db.all(
                "SELECT DISTINCT said_on FROM opinion WHERE discarded_at IS NULL"
            )
            if (day := records.date_or_none(text)) is not None
        }
        return tuple(sorted(years, reverse=True))

    def _hearing(self, row: dict[str, Any]) -> WardMayorHearing:
        count = self._db.one(
            "SELECT count(*) FROM opinion WHERE hearing_id = ? AND discarded_at IS NULL",
            (row["id"],),
        )
        return WardMayorHearing(
            id=row["id"],
            office_id=row["office_id"] or "",
            held_on=records.date_or_none(row["held_on"]) or self._db.clock.today(),
            fiscal_year=row["fiscal_year"],
            person_id=row["person_id"],
            opinions=int(count[0]) if count else 0,
            discarded_at=row["discarded_at"],
            **{name: row[name] or "" for name in _TEXTS},
        )

    # -- opinions --------------------------------------------------------------------------------

    def add_opinion(
        self,
        text: str,
        *,
        hearing_id: str | None = None,
        office_id: str | None = None,
        topic: str = "",
        said_on: dt.date | None = None,
        **fields: Any,
    ) -> Changes:
        """Keep an opinion as it was said; ward and day come from the hearing where it has one.

        Raises:
            TextRefused: Nothing was said.
            NotAllowed: A ward writes another ward's opinion.
        """
        hearing = self.get(hearing_id) if hearing_id else None
        office = office_id or (hearing.office_id if hearing else self._office_id)
        self._refuse(office, "opinion")
        day = said_on or (hearing.held_on if hearing else self._db.clock.today())
        with self._db.write("意見の記録") as writing:
            last = writing.one(
                "SELECT max(position) FROM opinion WHERE hearing_id IS ?", (hearing_id,)
            )
            before = [str(last[0])] if last and last[0] else []
            made = records.insert(
                writing,
                self._db,
                "opinion",
                hearing_id=hearing_id,
                office_id=office,
                topic=" ".join(topic.split()) or None,
                text=clean_text(text, "意見"),
                said_on=day,
                position=place(before, len(before))[0],
                **fields,
            )
        return Changes.of("opinion", [made], ward_mayor_hearing=[hearing_id] if hearing_id else [])

    def edit_opinion(self, record: str, **fields: Any) -> Changes:
        """Change an opinion's text, topic, viewpoint, day."""
        self._refuse_record("opinion", record)
        if "text" in fields:
            fields["text"] = clean_text(fields["text"], "意見")
        if "topic" in fields:
            fields["topic"] = " ".join((fields["topic"] or "").split()) or None
        return records.edit(self._db, "opinion", record, **fields)

    def discard_opinions(self, ids: Sequence[str]) -> Changes:
        """Move opinions to ごみ箱."""
        for record in ids:
            self._refuse_record("opinion", record)
        return records.set_discarded(self._db, "opinion", ids, discarded=True)

    def opinion(self, record: str) -> Opinion:
        """Return an opinion.

        Raises:
            RecordNotFound: There is none of this identifier.
        """
        return _opinion_from(records.fetch_one(self._db, "opinion", record))

    def opinions(
        self,
        *,
        hearing_id: str | None = None,
        office_id: str | None = None,
        viewpoint_id: str | None = None,
        topic: str | None = None,
        fiscal_year: int | None = None,
        query: str = "",
        ids: Sequence[str] | None = None,
    ) -> tuple[Opinion, ...]:
        """Return the opinions that fit, in the order in which they were said."""
        conditions, values = ["t.discarded_at IS NULL"], []
        for column, value in (
            ("hearing_id", hearing_id),
            ("office_id", office_id),
            ("viewpoint_id", viewpoint_id),
        ):
            if value is not None:
                conditions.append(f"t.{column} = ?")
                values.append(value)
        if fiscal_year is not None:
            first, last = wareki.fiscal_year_bounds(fiscal_year)
            conditions.append("t.said_on BETWEEN ? AND ?")
            values += [first.isoformat(), last.isoformat()]
        rows = records.fetch(
            self._db,
            "opinion",
            f"WHERE {' AND '.join(conditions)} ORDER BY t.said_on, t.position, t.pk",
            values,
        )
        words = words_of(query)
        wanted = None if ids is None else set(ids)
        folded = None if topic is None else normalise(topic)
        found = []
        for one in map(_opinion_from, rows):
            if wanted is not None and one.id not in wanted:
                continue
            if folded is not None and normalise(one.topic) != folded:
                continue
            body = normalise(f"{one.topic}\n{one.text}")
            if all(word in body for word in words):
                found.append(one)
        return tuple(found)

    def topics(self) -> tuple[str, ...]:
        """Return the topics that were written, the most frequent first, each in one spelling."""
        rows = self._db.all(
            "SELECT topic, count(*) FROM opinion WHERE topic IS NOT NULL AND discarded_at IS NULL "
            "GROUP BY topic ORDER BY count(*) DESC, topic"
        )
        found: dict[str, str] = {}
        for topic, _count in rows:
            found.setdefault(normalise(topic), topic)
        return tuple(found.values())

    # -- who may ---------------------------------------------------------------------------------

    def may_write(self, office_id: str) -> bool:
        """Whether this desk may write what a ward said: the ward itself, or a bureau."""
        own = self._city.office(self._office_id)
        return office_id == self._office_id or (own is not None and not own.is_ward)

    def _refuse(self, office_id: str, kind: str) -> None:
        if not self.may_write(office_id):
            raise NotAllowed(
                f"この{KIND_LABELS[kind]}は{self._city.name_of(office_id) or 'ほかの区役所'}のものです。",
                "何も変更していません。",
                "変更が必要なときは、その区役所か本庁に連絡してください。",
            )

    def _refuse_record(self, kind: str, record: str) -> None:
        row = self._db.one(f'SELECT office_id FROM "{kind}" WHERE id = ?', (record,))
        if row is not None:
            self._refuse(str(row[0] or ""), kind)


def _cleaned(fields: dict[str, Any]) -> dict[str, Any]:
    return {
        name: (clean_line_ends(value or "") or None) if name in _TEXTS else value
        for name, value in fields.items()
    }


def _opinion_from(row: dict[str, Any]) -> Opinion:
    return Opinion(
        id=row["id"],
        office_id=row["office_id"] or "",
        text=row["text"] or "",
        hearing_id=row["hearing_id"],
        topic=row["topic"] or "",
        viewpoint_id=row["viewpoint_id"],
        category_id=row["category_id"],
        said_on=records.date_or_none(row["said_on"]),
        position=row["position"] or "",
        discarded_at=row["discarded_at"],
    )
