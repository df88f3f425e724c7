"""ホーム: today's work for the person who works here."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from wardapp.desk.follow_up import FollowUp, actions_due, follow_up
from wardapp.desk.meeting_tasks import MeetingTask, meeting_tasks
from wardapp.desk.request_work import RequestWork, request_work
from wardapp.desk.wards_today import WardToday, wards_today
from wardapp.domain.flash import Flash
from wardapp.domain.handling import Assignment
from wardapp.domain.hearing import Inquiry
from wardapp.domain.meeting import Meeting
from wardapp.domain.occasion import Occasion
from wardapp.domain.request import RequestState, WardRequest
from wardapp.domain.saved_answer import SavedAnswer
from wardapp.domain.theme import Theme
from wardapp.domain.voice import VoiceState
from wardapp.domain.voice_list import Sort, VoiceFilter, VoiceRow

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

_SHOWN = 6
SOON_DAYS = 5


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
        to_approve: Voices whose next step of approval is this person's.
        for_division: Voices that wait for this person's division, or for this bureau.
        results: Voices that this person took and a division has settled, with the result.
        paused: How many voices stand still.
        reminders: Voices to look at today.
        disaster: The disaster whose counter is open at this office, with its voices.
        to_tell: Voices whose residents asked to be told, where there is something to tell.
        request_work: Deadlines of requests, and what they ask of this person.
        answers_to_look_through: Saved answers that wait for a look, or are past their day.
        follow_up: What came of meetings: action items, minutes to confirm, released minutes.
        meeting_tasks: What meetings ask of this office: calls, sheets, opinions, 照会.
        inquiries: Question rounds (照会) that wait for this office's answer.
        themes: This office's themes whose next step is due.
        wards: At headquarters, each ward today.
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
    to_approve: list[VoiceRow] = field(default_factory=list)
    for_division: list[VoiceRow] = field(default_factory=list)
    results: list[tuple[VoiceRow, Assignment]] = field(default_factory=list)
    paused: int = 0
    reminders: list[VoiceRow] = field(default_factory=list)
    answers_to_look_through: tuple[SavedAnswer, ...] = ()
    request_work: RequestWork = field(default_factory=RequestWork)
    follow_up: FollowUp = field(default_factory=FollowUp)
    meeting_tasks: tuple[MeetingTask, ...] = ()
    to_tell: tuple[str, ...] = ()
    wards: tuple[WardToday, ...] = ()
    disaster: tuple[Occasion, tuple[str, ...]] | None = None
    inquiries: tuple[Inquiry, ...] = ()
    themes: tuple[Theme, ...] = ()


@dataclass(frozen=True, slots=True)
class Reminders:
    """How many voices call for this person now; what the tray says.

    Attributes:
        overdue: Of this office, past their day.
        to_approve: Whose next step of approval is this person's.
        for_division: That wait for this person's division.
        results: Settled by a division, and not yet seen by this person, who took them.
        to_look_at: To be looked at today.
        actions_due: Action items of this person that are due within a week or overdue.
        minutes_to_confirm: Minutes in which this person or office spoke.
        meeting_tasks: What meetings ask of this office.
    """

    overdue: int
    to_approve: int
    for_division: int
    results: int
    to_look_at: int
    actions_due: int = 0
    minutes_to_confirm: int = 0
    meeting_tasks: int = 0

    def __bool__(self) -> bool:
        """Whether anything calls."""
        return any(
            (
                self.overdue,
                self.to_approve,
                self.for_division,
                self.results,
                self.to_look_at,
                self.actions_due,
                self.minutes_to_confirm,
                self.meeting_tasks,
            )
        )


def reminders(desk: Desk) -> Reminders:
    """Return how many voices call for this person now, without reading their texts."""
    own = frozenset({desk.office.id})
    handling, person = desk.handling, desk.person
    return Reminders(
        overdue=desk.voices.count(VoiceFilter(overdue=True, office_ids=own)),
        to_approve=len(handling.waiting_for_approval(person.id)),
        for_division=len(handling.waiting_for_division(desk.office.id, person.division_id)),
        results=len(handling.results_for(person.id)),
        to_look_at=len(handling.reminders(desk.today())),
        actions_due=len(actions_due(desk)),
        minutes_to_confirm=len(desk.minutes.to_confirm(person.id)),
        meeting_tasks=len(meeting_tasks(desk)),
    )


def home_summary(desk: Desk) -> HomeSummary:
    """Return today's work of this desk's office."""
    voices = desk.voices
    today = desk.today()
    own = frozenset({desk.office.id})
    is_open = frozenset({VoiceState.RECEIVED, VoiceState.IN_PROGRESS})
    by_due = Sort("due_on", descending=False)
    new = VoiceFilter(states=frozenset({VoiceState.RECEIVED}), office_ids=own)
    overdue = VoiceFilter(overdue=True, office_ids=own)
    soon_end = today + dt.timedelta(days=SOON_DAYS)
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
        to_approve=voices.rows_of(desk.handling.waiting_for_approval(desk.person.id)[:_SHOWN]),
        for_division=voices.rows_of(
            desk.handling.waiting_for_division(desk.office.id, desk.person.division_id)[:_SHOWN]
        ),
        results=_results(desk),
        paused=voices.count(VoiceFilter(paused=True, office_ids=own)),
        reminders=voices.rows_of(desk.handling.reminders(today)[:_SHOWN]),
        answers_to_look_through=desk.answers.to_look_through(),
        request_work=request_work(desk),
        follow_up=follow_up(desk),
        meeting_tasks=meeting_tasks(desk),
        wards=wards_today(desk),
        to_tell=tuple(one.voice_id for one in desk.outcomes.to_tell()),
        disaster=_disaster(desk),
        inquiries=desk.inquiries.waiting()[:_SHOWN],
        themes=desk.themes.due(soon_end)[:_SHOWN],
    )


def _disaster(desk: Desk) -> tuple[Occasion, tuple[str, ...]] | None:
    present = desk.disaster.current()
    return (present, desk.occasions.voices(present.id)) if present is not None else None


def _results(desk: Desk) -> list[tuple[VoiceRow, Assignment]]:
    found = desk.handling.results_for(desk.person.id)[:_SHOWN]
    rows = {row.id: row for row in desk.voices.rows_of([one.voice_id for one in found])}
    return [(rows[one.voice_id], one) for one in found if one.voice_id in rows]


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
    call = desk.meetings.calls.of(meeting.id)
    if call is not None and meeting.office_id == desk.office.id:
        silent = sum(not a.is_there for a in desk.meetings.calls.answers(call.id))
        if silent:
            lacks.append(f"議題の照会に{silent}区が未回答です")
    return lacks
