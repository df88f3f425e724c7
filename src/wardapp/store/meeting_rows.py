"""Rows of meetings, agenda items and attendees as what they are in the domain."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Any, TypeVar

from wardapp.domain.meeting import (
    AgendaItem,
    Attendance,
    Attendee,
    AttendeeRole,
    ItemKind,
    ItemOutcome,
    Meeting,
    MeetingFormat,
    MeetingKind,
    MeetingProfile,
    MeetingState,
)
from wardapp.store import records

_Enum = TypeVar("_Enum", bound=StrEnum)


def enum_or(kind: type[_Enum], value: Any, default: _Enum) -> _Enum:
    """Return the member of an enumeration, the default for what another version wrote."""
    try:
        return kind(value)
    except ValueError:
        return default


def enum_or_none(kind: type[_Enum], value: Any) -> _Enum | None:
    """Return the member of an enumeration, None for none and for what another version wrote."""
    try:
        return kind(value) if value else None
    except ValueError:
        return None


def meeting_from(row: dict[str, Any]) -> Meeting:
    """Return the meeting of a row."""
    return Meeting(
        id=row["id"],
        number=row["number"] or 0,
        fiscal_year=row["fiscal_year"] or 0,
        office_id=row["office_id"] or "",
        kind=enum_or(MeetingKind, row["kind"], MeetingKind.OTHER),
        title=row["title"] or "",
        held_on=records.date_or_none(row["held_on"]) or dt.date(1970, 1, 1),
        starts_at=row["starts_at"] or "10:00",
        ends_at=row["ends_at"] or "",
        place=row["place"] or "",
        state=enum_or(MeetingState, row["state"], MeetingState.PLANNED),
        note=row["note"] or "",
        series_id=row["series_id"],
        season_id=row["season_id"],
        planned_on=records.date_or_none(row["planned_on"]),
        format=enum_or(MeetingFormat, row["format"], MeetingFormat.REGULAR),
        profile=enum_or_none(MeetingProfile, row["profile"]),
        cancelled_reason=row["cancelled_reason"] or "",
        invited_on=records.date_or_none(row["invited_on"]),
        closed_on=records.date_or_none(row["closed_on"]),
        purpose=row["purpose"] or "",
        caller_office_id=row["caller_office_id"],
        request_id=row["request_id"],
        theme_id=row["theme_id"],
        needed_since_on=records.date_or_none(row["needed_since_on"]),
        previous_id=row["previous_id"],
        sample=bool(row["sample"]),
        created_at=row["created_at"] or "",
        discarded_at=row["discarded_at"],
    )


def item_from(row: dict[str, Any], internal_note: str = "") -> AgendaItem:
    """Return the agenda item of a row, with what this office wrote under it for itself."""
    return AgendaItem(
        id=row["id"],
        meeting_id=row["meeting_id"] or "",
        position=row["position"] or "",
        title=row["title"] or "",
        kind=enum_or(ItemKind, row["kind"], ItemKind.REPORT),
        presenter=row["presenter"] or "",
        minutes_planned=row["minutes_planned"] if row["minutes_planned"] is not None else 10,
        materials=row["materials"] or "",
        note=row["note"] or "",
        request_id=row["request_id"],
        voice_id=row["voice_id"],
        theme_id=row["theme_id"],
        project_id=row["project_id"],
        field_decision_id=row["field_decision_id"],
        report_id=row["report_id"],
        action_item_id=row["action_item_id"],
        submission_id=row["submission_id"],
        section=row["section"] or "",
        is_public=row["is_public"] != 0,
        private_reason=row["private_reason"] or "",
        presenter_office_id=row["presenter_office_id"],
        internal_note=internal_note,
        matter_key=row["matter_key"] or "",
        copied_from=row["copied_from"],
        outcome=enum_or_none(ItemOutcome, row["outcome"]),
        outcome_note=row["outcome_note"] or "",
        began_at=row["began_at"] or "",
        ended_at=row["ended_at"] or "",
    )


def attendee_from(row: dict[str, Any]) -> Attendee:
    """Return the attendee of a row."""
    return Attendee(
        id=row["id"],
        meeting_id=row["meeting_id"] or "",
        person_id=row["person_id"],
        name=row["name"] or "",
        office_name=row["office_name"] or "",
        post=row["post"] or "",
        rank=row["rank"] if row["rank"] is not None else 90,
        role=enum_or(AttendeeRole, row["role"], AttendeeRole.MEMBER),
        deputy_for=row["deputy_for"] or "",
        position=row["position"] or "",
        office_id=row["office_id"],
        membership_id=row["membership_id"],
        attendance=enum_or_none(Attendance, row["attendance"]),
        arrived_at=row["arrived_at"] or "",
        left_at=row["left_at"] or "",
    )
