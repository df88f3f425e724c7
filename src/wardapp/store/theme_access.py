"""Who may change what stands around themes, hearings and inquiries: its own office, and headquarters."""

from __future__ import annotations

from wardapp.errors import NotAllowed
from wardapp.store.city import City
from wardapp.store.database import Database
from wardapp.store.labels import KIND_LABELS


def refuse_foreign(database: Database, city: City, own_office: str, kind: str, record: str) -> None:
    """Let an office change its own records alone.

    Raises:
        NotAllowed: The record is another office's.
    """
    row = database.one(f'SELECT office_id FROM "{kind}" WHERE id = ?', (record,))
    if row is not None and row[0] != own_office:
        raise NotAllowed(
            f"この{KIND_LABELS[kind]}は{city.name_of(row[0]) or 'ほかの区役所・局'}のものです。",
            "何も変更していません。",
            "変更が必要なときは、記録した区役所・局に連絡してください。",
        )


def refuse_unless_headquarters(city: City, own_office: str, what: str) -> None:
    """Let the coordinating bureau alone do something.

    Raises:
        NotAllowed: This desk stands in another office.
    """
    office = city.office(own_office)
    if office is None or not office.coordinating:
        coordinating = city.headquarters()
        name = coordinating.name if coordinating else "本庁"
        raise NotAllowed(
            f"{what}は{name}が行います。",
            "何も変更していません。",
            f"必要なときは{name}に連絡してください。",
        )
