"""Meetings (会議), their agendas and who attends."""

from __future__ import annotations

from wardapp.store.kinds.room import KindRoom

_EVIDENCE = "SELECT voice_id FROM evidence WHERE request_id"
_ITEMS = "FROM agenda_item WHERE meeting_id"

MEETING = KindRoom(
    kinds={
        "meeting": {
            "number": int,
            "fiscal_year": int,
            "office_id": str,
            "kind": str,
            "title": str,
            "held_on": str,
            "starts_at": str,
            "ends_at": str,
            "place": str,
            "state": str,
            "note": str,
        },
        "agenda_item": {
            "meeting_id": str,
            "position": str,
            "title": str,
            "kind": str,
            "presenter": str,
            "minutes_planned": int,
            "materials": str,
            "note": str,
            "request_id": str,
            "voice_id": str,
        },
        "attendee": {
            "meeting_id": str,
            "person_id": str,
            "name": str,
            "office_name": str,
            "post": str,
            "rank": int,
            "role": str,
            "deputy_for": str,
            "position": str,
        },
    },
    hangs_on={
        "agenda_item": ("meeting", "meeting_id"),
        "attendee": ("meeting", "meeting_id"),
    },
    indexes={
        "agenda_item": (("meeting_id",), ("request_id",), ("voice_id",)),
        "attendee": (("meeting_id",),),
    },
    free_text={
        "meeting": frozenset({"title", "place", "note"}),
        "agenda_item": frozenset({"title", "materials", "note"}),
    },
    voices_behind={
        "agenda_item": (
            "SELECT voice_id FROM agenda_item WHERE id = ?",
            f"{_EVIDENCE} IN (SELECT request_id FROM agenda_item WHERE id = ?)",
        ),
        "meeting": (
            f"SELECT voice_id {_ITEMS} = ?",
            f"{_EVIDENCE} IN (SELECT request_id {_ITEMS} = ?)",
        ),
    },
)
