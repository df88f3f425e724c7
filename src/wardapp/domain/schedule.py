"""The calendar (予定表): meetings, deadlines and due dates by day."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class EntryKind(StrEnum):
    """What a line of the calendar is about."""

    MEETING = "meeting"
    CALL = "call"
    OPINION = "opinion"
    INQUIRY = "inquiry"
    RESULT = "result"
    DEADLINE = "deadline"
    ACTION = "action"
    VOICES = "voices"
    CLOSED = "closed"


ENTRY_KIND_LABELS = {
    EntryKind.MEETING: "会議",
    EntryKind.CALL: "議題の締切",
    EntryKind.OPINION: "事前意見の期限",
    EntryKind.INQUIRY: "照会の期限",
    EntryKind.RESULT: "持ち帰りの期限",
    EntryKind.DEADLINE: "要望の期限",
    EntryKind.ACTION: "宿題の期限",
    EntryKind.VOICES: "声の回答期限",
    EntryKind.CLOSED: "休日・閉庁日",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleEntry:
    """A line of the calendar (予定).

    Attributes:
        day: The day.
        kind: What it is.
        title: Its words.
        starts_at, ends_at: ``HH:MM``, past midnight from 24 on; "" for the whole day.
        place: Where.
        record: Kind and identifier of what to open, empty where there is nothing.
        is_cancelled: It was called off.
        is_late: It is due and not done.
        changed_at: When it last changed (UTC, ISO), "" where that is not known.
        note: What else to say (第8回).
    """

    day: dt.date
    kind: EntryKind
    title: str
    starts_at: str = ""
    ends_at: str = ""
    place: str = ""
    record: tuple[str, str] = ("", "")
    is_cancelled: bool = False
    is_late: bool = False
    changed_at: str = ""
    note: str = ""
