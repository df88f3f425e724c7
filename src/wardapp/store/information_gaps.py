"""Missing flows of information (情報の流れの欠け) in the local database."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.information_gap import GapState, InformationGap
from wardapp.domain.text import personal_data_in
from wardapp.domain.voice import clean_line_ends, clean_text
from wardapp.errors import InputRefused, NotAllowed
from wardapp.store import records
from wardapp.store.city import City
from wardapp.store.database import Database

TEXTS = ("title", "missing", "from_whom", "legal_ground", "obstacle")


class InformationGaps:
    """What the offices do not learn from each other."""

    def __init__(self, database: Database, city: City, office_id: str) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id

    def add(self, title: str, **fields: Any) -> Changes:
        """Record a missing flow.

        Raises:
            TextRefused: The title is empty.
            InputRefused: A field holds what looks like personal data.
        """
        values = _cleaned({"title": clean_text(title, "件名")} | fields)
        with self._db.write("情報の流れの欠けの記録") as writing:
            made = records.insert(
                writing,
                self._db,
                "information_gap",
                office_id=self._office_id,
                **({"state": GapState.OPEN} | values),
            )
        return Changes.of("information_gap", [made])

    def edit(self, record: str, **fields: Any) -> Changes:
        """Change fields of the own office's record.

        Raises:
            NotAllowed: Another office keeps it.
            InputRefused: A field holds what looks like personal data.
        """
        self._refuse_foreign([record])
        return records.edit(self._db, "information_gap", record, **_cleaned(fields))

    def discard(self, ids: Sequence[str]) -> Changes:
        """Move records to ごみ箱."""
        self._refuse_foreign(ids)
        return records.set_discarded(self._db, "information_gap", ids, discarded=True)

    def restore(self, ids: Sequence[str]) -> Changes:
        """Take records out of ごみ箱."""
        self._refuse_foreign(ids)
        return records.set_discarded(self._db, "information_gap", ids, discarded=False)

    def get(self, record: str) -> InformationGap:
        """Return one.

        Raises:
            RecordNotFound: There is none of this identifier.
        """
        return _gap_from(records.fetch_one(self._db, "information_gap", record))

    def list(self, *, voice_id: str | None = None) -> tuple[InformationGap, ...]:
        """Return the missing flows of all offices, or those noticed with a voice; newest first."""
        where, values = "WHERE t.discarded_at IS NULL", []
        if voice_id:
            where += " AND t.voice_id = ?"
            values.append(voice_id)
        rows = records.fetch(self._db, "information_gap", f"{where} ORDER BY t.pk DESC", values)
        return tuple(_gap_from(row) for row in rows)

    def _refuse_foreign(self, ids: Sequence[str]) -> None:
        for record in ids:
            row = self._db.one("SELECT office_id FROM information_gap WHERE id = ?", (record,))
            if row is not None and row[0] != self._office_id:
                raise NotAllowed(
                    f"この記録は{self._city.name_of(row[0]) or 'ほかの区役所'}のものです。",
                    "何も変更していません。",
                    "変更が必要なときは、記録した区役所に連絡してください。",
                )


def _cleaned(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields as they are kept; personal data is refused, not only kept back."""
    for name in TEXTS:
        if name not in fields:
            continue
        text = clean_line_ends(fields[name] or "")
        found = personal_data_in(text)
        if found:
            raise InputRefused(
                f"個人情報（{found[0].kind}）と思われる内容が含まれています。",
                "何も保存していません。",
                "ここには、どの情報がどこから届かないかだけを書いてください。個人や家庭のことは書けません。",
            )
        fields[name] = text or None
    return fields


def _gap_from(row: dict[str, Any]) -> InformationGap:
    try:
        state = GapState(row["state"])
    except ValueError:
        state = GapState.OPEN
    return InformationGap(
        id=row["id"],
        office_id=row["office_id"] or "",
        state=state,
        voice_id=row["voice_id"],
        discarded_at=row["discarded_at"],
        **{name: row[name] or "" for name in TEXTS},
    )
