"""Records as the command line answers them: glossary words in snake_case, Japanese values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wardapp.domain.meeting import (
    ATTENDEE_ROLE_LABELS,
    ITEM_KIND_LABELS,
    MEETING_KIND_LABELS,
    MEETING_STATE_LABELS,
    Meeting,
)
from wardapp.domain.request import (
    IMPORTANCE_LABELS,
    OUTCOME_LABELS,
    REQUEST_STATE_LABELS,
    WardRequest,
)
from wardapp.domain.voice import VOICE_STATE_LABELS, Voice
from wardapp.domain.voice_list import VoiceRow

if TYPE_CHECKING:
    from wardapp.desk import Desk


def voice(desk: Desk, record: Voice) -> dict[str, Any]:
    """Return a voice, with its contact where this office holds it."""
    name = desk.city.name_of
    shown: dict[str, Any] = {
        "id": record.id,
        "number": record.number,
        "office": name(record.office_id),
        "text": record.text,
        "summary": record.summary,
        "received": record.received_on,
        "channel": name(record.channel_id),
        "district": name(record.district_id),
        "place": record.place,
        "category": name(record.category_id),
        "source": name(record.source_id),
        "state": VOICE_STATE_LABELS[record.state],
        "division": name(record.division_id),
        "wants_response": record.wants_response,
        "due": record.due_on,
        "taken_by": name(record.taken_by),
        "sample": record.sample,
        "discarded": record.discarded_at is not None,
        "responses": [
            {
                "id": r.id,
                "text": r.text,
                "responded_on": r.responded_on,
                "is_answer": r.is_answer,
                "person": name(r.person_id),
            }
            for r in desk.voices.responses(record.id)
        ],
        "attachments": [
            {"id": a.id, "name": a.name, "size_bytes": a.size_bytes, "present": a.present}
            for a in desk.voices.attachments(record.id)
        ],
        "requests": [
            {"id": r.id, "number": r.number, "title": r.title}
            for r in desk.requests.of_voice(record.id)
        ],
    }
    contact = desk.voices.contact(record.id)
    if contact is not None:
        shown["contact"] = {
            n: getattr(contact, n)
            for n in ("id", "name", "kana", "phone", "email", "address", "note")
        }
    return shown


def voice_row(row: VoiceRow, text: str, place: str) -> dict[str, Any]:
    """Return a voice as a list has it."""
    return {
        "id": row.id,
        "number": row.number,
        "office": row.office_name,
        "text": text,
        "summary": row.summary,
        "received": row.received_on,
        "channel": row.channel,
        "district": row.district,
        "place": place,
        "category": row.category,
        "source": row.source,
        "state": VOICE_STATE_LABELS[row.state],
        "division": row.division,
        "due": row.due_on,
        "conflict": row.has_conflict,
        "sample": row.sample,
    }


def request(desk: Desk, record: WardRequest, *, whole: bool = True) -> dict[str, Any]:
    """Return a ward request."""
    name = desk.city.name_of
    shown: dict[str, Any] = {
        "id": record.id,
        "number": record.number,
        "office": name(record.office_id),
        "fiscal_year": record.fiscal_year,
        "title": record.title,
        "bureau": name(record.bureau_id),
        "importance": IMPORTANCE_LABELS[record.importance],
        "state": REQUEST_STATE_LABELS[record.state],
        "outcome": OUTCOME_LABELS[record.outcome] if record.outcome else None,
        "estimated_cost": record.estimated_cost,
        "sample": record.sample,
        "discarded": record.discarded_at is not None,
    }
    if whole:
        shown |= {
            "current_state": record.current_state,
            "proposal": record.proposal,
            "expected_effect": record.expected_effect,
            "policy_plan": name(record.policy_plan_id),
            "previous_year": record.previous_year,
            "hearing_on": record.hearing_on,
            "hearing_decision": record.hearing_decision,
            "outcome_amount": record.outcome_amount,
            "outcome_reason": record.outcome_reason,
            "author": name(record.author_id),
            "voices": [
                {
                    "id": e.voice.id,
                    "number": e.voice.number,
                    "text": e.voice.text,
                    "is_example": e.evidence.is_example,
                }
                for e in desk.requests.evidence(record.id)
            ],
        }
    return shown


def meeting(desk: Desk, record: Meeting, *, whole: bool = True) -> dict[str, Any]:
    """Return a meeting, with agenda and attendees."""
    shown: dict[str, Any] = {
        "id": record.id,
        "kind": MEETING_KIND_LABELS[record.kind],
        "title": record.name,
        "fiscal_year": record.fiscal_year,
        "number": record.number,
        "date": record.held_on,
        "starts_at": record.starts_at,
        "ends_at": record.ends_at,
        "place": record.place,
        "state": MEETING_STATE_LABELS[record.state],
        "office": desk.city.name_of(record.office_id),
        "sample": record.sample,
        "discarded": record.discarded_at is not None,
    }
    if whole:
        shown["items"] = [
            {
                "id": t.item.id,
                "title": t.item.title,
                "kind": ITEM_KIND_LABELS[t.item.kind],
                "presenter": t.item.presenter,
                "minutes_planned": t.item.minutes_planned,
                "begins": t.begins,
                "ends": t.ends,
                "materials": t.item.materials,
                "request": t.item.request_id,
                "voice": t.item.voice_id,
            }
            for t in desk.meetings.timetable(record.id)
        ]
        shown["attendees"] = [
            {
                "id": a.id,
                "office": a.office_name,
                "post": a.post,
                "name": a.name,
                "role": ATTENDEE_ROLE_LABELS[a.role],
                "deputy_for": a.deputy_for,
            }
            for a in desk.meetings.attendees(record.id)
        ]
    return shown


def lines(shown: dict[str, Any], labels: dict[str, str]) -> list[str]:
    """Return a record as lines of label and value, empty ones left out."""
    return [
        f"{label}：{shown[key]}"
        for key, label in labels.items()
        if shown.get(key) not in (None, "", [])
    ]
