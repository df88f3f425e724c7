"""What meetings ask of this office now: calls to answer, sheets to look at, opinions, 照会."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wardapp.domain.submission import SubmissionState

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk
    from wardapp.domain.meeting import Meeting


@dataclass(frozen=True, slots=True)
class MeetingTask:
    """One thing that a meeting asks of this office (会議の準備).

    Attributes:
        title: What is to be done.
        about: For which meeting.
        meeting_id: Where it is done.
        due_on: By when, None where no day was said.
    """

    title: str
    about: str
    meeting_id: str
    due_on: dt.date | None = None


def meeting_tasks(desk: Desk) -> tuple[MeetingTask, ...]:
    """Return what meetings ask of this office, the most urgent first."""
    found = [*_calls(desk), *_tray(desk), *_returned(desk), *_opinions(desk), *_inquiries(desk)]
    found.sort(key=lambda task: (task.due_on is None, task.due_on or dt.date.max, task.title))
    return tuple(found)


def _name(meeting: Meeting) -> str:
    return f"第{meeting.number}回{meeting.name}"


def _calls(desk: Desk) -> list[MeetingTask]:
    if not desk.office.is_ward:
        return []
    tasks = []
    for call in desk.meetings.calls.open():
        own = [a for a in desk.meetings.calls.answers(call.id) if a.office_id == desk.office.id]
        if call.office_id != desk.office.id and own and not own[0].is_there:
            meeting = desk.meetings.get(call.meeting_id)
            tasks.append(
                MeetingTask("議題の照会に回答してください", _name(meeting), meeting.id, call.due_on)
            )
    return tasks


def _tray(desk: Desk) -> list[MeetingTask]:
    waiting = Counter(s.meeting_id for s in desk.meetings.submissions.tray() if s.meeting_id)
    tasks = []
    for meeting_id, count in waiting.items():
        meeting = desk.meetings.get(meeting_id)
        if meeting.office_id == desk.office.id:
            tasks.append(
                MeetingTask(f"提出された案件が{count}件あります", _name(meeting), meeting.id)
            )
    return tasks


def _returned(desk: Desk) -> list[MeetingTask]:
    return [
        MeetingTask(f"差し戻されました：{sheet.title}", sheet.reply, sheet.meeting_id)
        for sheet in desk.meetings.submissions.mine()
        if sheet.state is SubmissionState.RETURNED and sheet.meeting_id
    ]


def _opinions(desk: Desk) -> list[MeetingTask]:
    tasks = []
    for ask in desk.meetings.bureaus.waiting(desk.office.id):
        meeting = desk.meetings.get(ask.meeting_id)
        tasks.append(
            MeetingTask("事前意見を求められています", meeting.name, meeting.id, ask.opinion_due_on)
        )
    return tasks


def _inquiries(desk: Desk) -> list[MeetingTask]:
    if not desk.office.is_ward:
        return []
    tasks = []
    for inquiry in desk.meetings.inquiries.waiting():
        item = desk.meetings.item(inquiry.item_id)
        meeting = desk.meetings.get(item.meeting_id)
        tasks.append(
            MeetingTask(
                "照会に回答してください",
                f"{_name(meeting)}　{item.title}",
                meeting.id,
                inquiry.due_on,
            )
        )
    return tasks
