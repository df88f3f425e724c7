"""ホーム: today's work for the person who works here."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wardapp.domain.flash import Flash
from wardapp.domain.meeting import Meeting
from wardapp.domain.request import RequestState, WardRequest
from wardapp.domain.saved_answer import SavedAnswer
from wardapp.domain.voice import VoiceState
from wardapp.domain.voice_list import Sort, VoiceFilter, VoiceRow

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

_SHOWN = 6
_SOON_DAYS = 5


@dataclass(frozen=True, slots=True)
class HomeSummary:
    """What ホーム shows: counts, and the first rows of each.

    Attributes:
        new, open, overdue, due_soon: How many voices of this office.
        new_rows, overdue_rows, due_soon_rows: The first of them.
        next_meeting: The next planned meeting.
        meeting_lacks: What it still lacks, in words.
        drafts: Counter-window drafts left: (key, payload, saved at).
        my_requests: Requests that are still being written or decided here.
        conflicts: How many fields wait for a decision.
        flashes: 速報 of the whole city at headquarters, of the own office elsewhere.
        answers_to_look_through: Saved answers that wait for a look, or are past their day.
    """

    new: int
    open: int
    overdue: int
    due_soon: int
    new_rows: list[VoiceRow]
    overdue_rows: list[VoiceRow]
    due_soon_rows: list[VoiceRow]
    next_meeting: Meeting | None
    meeting_lacks: list[str]
    drafts: list[tuple[str, dict[str, Any], dt.datetime]]
    my_requests: tuple[WardRequest, ...]
    conflicts: int
    flashes: tuple[Flash, ...] = ()
    answers_to_look_through: tuple[SavedAnswer, ...] = ()


def home_summary(desk: Desk) -> HomeSummary:
    """Return today's work of this desk's office."""
    voices = desk.voices
    today = desk.today()
    own = frozenset({desk.office.id})
    is_open = frozenset({VoiceState.RECEIVED, VoiceState.IN_PROGRESS})
    by_due = Sort("due_on", descending=False)
    new = VoiceFilter(states=frozenset({VoiceState.RECEIVED}), office_ids=own)
    overdue = VoiceFilter(overdue=True, office_ids=own)
    soon_end = today + dt.timedelta(days=_SOON_DAYS)
    waiting = voices.ids(
        VoiceFilter(states=is_open, office_ids=own, due_to=soon_end), by_due, limit=500
    )
    soon = [row for row in voices.rows(waiting) if row.due_on and today <= row.due_on]
    meeting = desk.meetings.next_after(today)
    unfinished = {
        RequestState.DRAFT,
        RequestState.WARD_REVIEW,
        RequestState.DECIDED,
        RequestState.HEARING,
    }
    requests = tuple(
        r for r in desk.requests.list(office_id=desk.office.id) if r.state in unfinished
    )
    return HomeSummary(
        new=voices.count(new),
        open=voices.count(VoiceFilter(states=is_open, office_ids=own)),
        overdue=voices.count(overdue),
        due_soon=len(soon),
        new_rows=voices.rows(voices.ids(new, limit=_SHOWN)),
        overdue_rows=voices.rows(voices.ids(overdue, by_due, limit=_SHOWN)),
        due_soon_rows=soon[:_SHOWN],
        next_meeting=meeting,
        meeting_lacks=meeting_lacks(desk, meeting) if meeting else [],
        drafts=desk.drafts.list("voice"),
        my_requests=requests[:_SHOWN],
        conflicts=desk.conflicts.count(),
        flashes=desk.flashes.current(None if desk.is_headquarters else desk.office.id),
        answers_to_look_through=desk.answers.to_look_through(),
    )


def meeting_lacks(desk: Desk, meeting: Meeting) -> list[str]:
    """Return in words what a planned meeting still lacks."""
    items = desk.meetings.items(meeting.id)
    lacks = []
    if not meeting.place:
        lacks.append("場所が決まっていません")
    if not items:
        lacks.append("議題がありません")
    without = sum(1 for item in items if not item.presenter)
    if without:
        lacks.append(f"説明者が決まっていない議題が{without}件あります")
    if not desk.meetings.attendees(meeting.id):
        lacks.append("出席者がいません")
    return lacks
