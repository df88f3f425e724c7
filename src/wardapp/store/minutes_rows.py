"""Rows of minutes as what they mean."""

from __future__ import annotations

from typing import Any

from wardapp.domain.minutes import Confirmation, ConfirmationState, MinutesSection
from wardapp.store import records
from wardapp.store.action_items import WITHHELD
from wardapp.store.database import Database
from wardapp.store.meeting_rows import enum_or


def sections_of(database: Database, minutes_id: str) -> tuple[MinutesSection, ...]:
    """Return the text of each item of minutes, in the order of the agenda."""
    rows = records.fetch(
        database,
        "minutes_section",
        "WHERE t.minutes_id = ? AND t.discarded_at IS NULL ORDER BY t.position, t.id",
        (minutes_id,),
    )
    return tuple(
        MinutesSection(
            id=row["id"],
            minutes_id=minutes_id,
            agenda_item_id=row["agenda_item_id"],
            heading=row["heading"] or "",
            text=row["text"] if row["text"] is not None else WITHHELD,
            summary=row["summary"] if row["summary"] is not None else WITHHELD,
            position=row["position"] or "",
        )
        for row in rows
    )


def confirmations_of(database: Database, minutes_id: str) -> tuple[Confirmation, ...]:
    """Return what those who spoke say of minutes."""
    rows = records.fetch(
        database,
        "minutes_confirmation",
        "WHERE t.minutes_id = ? AND t.discarded_at IS NULL ORDER BY t.pk",
        (minutes_id,),
    )
    return tuple(confirmation_from(row) for row in rows)


def confirmation_from(row: dict[str, Any]) -> Confirmation:
    """Return the confirmation of a row."""
    return Confirmation(
        id=row["id"],
        minutes_id=row["minutes_id"] or "",
        attendee_id=row["attendee_id"] or "",
        person_id=row["person_id"],
        name=row["name"] or "",
        state=enum_or(ConfirmationState, row["state"], ConfirmationState.ASKED),
        comment=row["comment"] or "",
        answered_on=records.date_or_none(row["answered_on"]),
    )
