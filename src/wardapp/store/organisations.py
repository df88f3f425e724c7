"""The register of organisations (団体) of a ward, who speaks for them, and what they asked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.organisation import Organisation, OrganisationContact
from wardapp.domain.text import normalise, words_of
from wardapp.domain.voice import clean_line_ends, clean_text
from wardapp.domain.wareki import fiscal_year_bounds
from wardapp.errors import NotAllowed
from wardapp.store import records
from wardapp.store.city import City
from wardapp.store.database import Database

_CONTACT_TEXTS = ("name", "kana", "post", "phone", "email", "address", "note")


class Organisations:
    """The organisations of this office's ward."""

    def __init__(self, database: Database, city: City, office_id: str) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id

    def add(self, name: str, **fields: Any) -> Changes:
        """Put an organisation into the register.

        Raises:
            TextRefused: It has no name.
        """
        with self._db.write("団体の登録") as writing:
            made = records.insert(
                writing,
                self._db,
                "organisation",
                office_id=self._office_id,
                name=clean_text(name, "団体の名称"),
                **fields,
            )
        return Changes.of("organisation", [made])

    def edit(self, record: str, **fields: Any) -> Changes:
        """Change an organisation of the own ward."""
        self._refuse_foreign([record])
        if "name" in fields:
            fields["name"] = clean_text(fields["name"], "団体の名称")
        return records.edit(self._db, "organisation", record, **fields)

    def discard(self, ids: Sequence[str]) -> Changes:
        """Move organisations to ごみ箱."""
        self._refuse_foreign(ids)
        return records.set_discarded(self._db, "organisation", ids, discarded=True)

    def get(self, record: str) -> Organisation:
        """Return an organisation.

        Raises:
            RecordNotFound: There is none of this identifier.
        """
        return self._from(records.fetch_one(self._db, "organisation", record))

    def list(
        self,
        query: str = "",
        *,
        source_id: str | None = None,
        district_id: str | None = None,
        silent_in: int | None = None,
    ) -> tuple[Organisation, ...]:
        """Return the ward's organisations in order of number and name.

        Args:
            query: Words that all occur in name, reading or number.
            source_id: Only of this kind (自治会, PTA, …).
            district_id: Only of this district.
            silent_in: Only those that said nothing in this fiscal year.
        """
        conditions, values = ["t.office_id = ?", "t.discarded_at IS NULL"], [self._office_id]
        for column, value in (("source_id", source_id), ("district_id", district_id)):
            if value:
                conditions.append(f"t.{column} = ?")
                values.append(value)
        if silent_in is not None:
            first, last = fiscal_year_bounds(silent_in)
            conditions.append(
                "NOT EXISTS (SELECT 1 FROM voice v WHERE v.organisation_id = t.id "
                "AND v.discarded_at IS NULL AND v.received_on BETWEEN ? AND ?)"
            )
            values += [first.isoformat(), last.isoformat()]
        rows = records.fetch(
            self._db,
            "organisation",
            f"WHERE {' AND '.join(conditions)} ORDER BY t.position IS NULL, t.position, t.number, t.kana, t.name",
            values,
        )
        words = words_of(query)
        found = [self._from(row) for row in rows]
        return tuple(
            one
            for one in found
            if all(word in normalise(f"{one.name} {one.kana} {one.number}") for word in words)
        )

    def _from(self, row: dict[str, Any]) -> Organisation:
        said = self._db.one(
            "SELECT count(*), max(received_on) FROM voice WHERE organisation_id = ? "
            "AND discarded_at IS NULL",
            (row["id"],),
        ) or (0, None)
        return Organisation(
            id=row["id"],
            office_id=row["office_id"] or "",
            name=row["name"] or "",
            kana=row["kana"] or "",
            source_id=row["source_id"],
            district_id=row["district_id"],
            number=row["number"] or "",
            voices=int(said[0]),
            last_on=records.date_or_none(said[1]),
            discarded_at=row["discarded_at"],
        )

    def requests(self, record: str) -> tuple[str, ...]:
        """Return the voices of an organisation by year, priority and number, the newest year first."""
        rows = self._db.all(
            "SELECT id FROM voice WHERE organisation_id = ? AND discarded_at IS NULL "
            "ORDER BY coalesce(asked_year, CAST(substr(received_on, 1, 4) AS INTEGER)) DESC, "
            "asked_priority IS NULL, asked_priority, asked_number, received_on, pk",
            (record,),
        )
        return tuple(voice for (voice,) in rows)

    # -- who speaks for it -----------------------------------------------------------------------

    def contacts(self, record: str) -> tuple[OrganisationContact, ...]:
        """Return who speaks and spoke for an organisation, the present one first."""
        rows = records.fetch(
            self._db,
            "organisation_contact",
            "WHERE t.organisation_id = ? AND t.discarded_at IS NULL "
            "ORDER BY t.to_on IS NOT NULL, t.to_on DESC, t.from_on DESC, t.pk DESC",
            (record,),
        )
        return tuple(
            OrganisationContact(
                id=row["id"],
                organisation_id=record,
                from_on=records.date_or_none(row["from_on"]),
                to_on=records.date_or_none(row["to_on"]),
                **{name: row[name] or "" for name in _CONTACT_TEXTS},
            )
            for row in rows
        )

    def present_contact(self, record: str) -> OrganisationContact | None:
        """Return who speaks for an organisation now."""
        return next((one for one in self.contacts(record) if one.to_on is None), None)

    def hand_over(self, record: str, from_on: dt.date | None = None, **fields: str) -> Changes:
        """Say that somebody else speaks for an organisation; who spoke before stays in the history.

        Args:
            record: The organisation.
            from_on: Since when; None: today. The one before ends the day before.
            fields: name, kana, post, phone, email, address, note.
        """
        self._refuse_foreign([record])
        day = from_on or self._db.clock.today()
        before = self.present_contact(record)
        with self._db.write("団体の代表者の引継ぎ") as writing:
            if before is not None:
                records.update(
                    writing, "organisation_contact", before.id, to_on=day - dt.timedelta(days=1)
                )
            made = records.insert(
                writing,
                self._db,
                "organisation_contact",
                organisation_id=record,
                from_on=day,
                **{k: clean_line_ends(v or "") or None for k, v in fields.items()},
            )
        return Changes.of("organisation_contact", [made], organisation=[record])

    def edit_contact(self, contact_id: str, **fields: Any) -> Changes:
        """Change who speaks for an organisation."""
        row = records.fetch_one(self._db, "organisation_contact", contact_id)
        self._refuse_foreign([row["organisation_id"]])
        cleaned = {
            k: (clean_line_ends(v or "") or None) if k in _CONTACT_TEXTS else v
            for k, v in fields.items()
        }
        done = records.edit(self._db, "organisation_contact", contact_id, **cleaned)
        return done | Changes.of("organisation", [row["organisation_id"]])

    def _refuse_foreign(self, ids: Sequence[str]) -> None:
        for record in ids:
            row = self._db.one("SELECT office_id FROM organisation WHERE id = ?", (record,))
            if row is not None and row[0] != self._office_id:
                raise NotAllowed(
                    f"この団体は{self._city.name_of(row[0]) or 'ほかの区役所'}が登録したものです。",
                    "何も変更していません。",
                    "登録した区役所に連絡してください。",
                )
