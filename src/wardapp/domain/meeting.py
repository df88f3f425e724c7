"""Meetings (会議), their agenda items (議題) and who attends."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class MeetingKind(StrEnum):
    """Which meeting it is."""

    WARD_MAYORS = "ward_mayors"
    BUREAUS = "bureaus"
    OTHER = "other"


MEETING_KIND_LABELS = {
    MeetingKind.WARD_MAYORS: "区長会議",
    MeetingKind.BUREAUS: "区政推進局区長会議",
    MeetingKind.OTHER: "その他の会議",
}


class MeetingState(StrEnum):
    """Where a meeting stands."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


MEETING_STATE_LABELS = {
    MeetingState.PLANNED: "予定",
    MeetingState.HELD: "開催済",
    MeetingState.CANCELLED: "中止",
}


class ItemKind(StrEnum):
    """What the meeting is to do with an item."""

    REPORT = "report"
    DISCUSSION = "discussion"
    DECISION = "decision"
    INSTRUCTION = "instruction"


ITEM_KIND_LABELS = {
    ItemKind.REPORT: "報告",
    ItemKind.DISCUSSION: "協議",
    ItemKind.DECISION: "決定",
    ItemKind.INSTRUCTION: "指示",
}


class AttendeeRole(StrEnum):
    """In what part somebody attends."""

    MEMBER = "member"
    DEPUTY = "deputy"
    INVITED = "invited"
    SECRETARIAT = "secretariat"


ATTENDEE_ROLE_LABELS = {
    AttendeeRole.MEMBER: "構成員",
    AttendeeRole.DEPUTY: "代理",
    AttendeeRole.INVITED: "説明者",
    AttendeeRole.SECRETARIAT: "事務局",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A meeting (会議). Times are ``HH:MM`` of the place; ``number`` counts in the fiscal year."""

    id: str
    number: int
    fiscal_year: int
    office_id: str
    kind: MeetingKind
    title: str = ""
    held_on: dt.date
    starts_at: str = "10:00"
    ends_at: str = ""
    place: str = ""
    state: MeetingState = MeetingState.PLANNED
    note: str = ""
    sample: bool = False
    created_at: str = ""
    discarded_at: str | None = None

    @property
    def name(self) -> str:
        """The meeting's name on screen and paper."""
        return self.title or MEETING_KIND_LABELS[self.kind]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """An item (議題) on an agenda. ``position`` is a fractional key (see order.py)."""

    id: str
    meeting_id: str
    position: str
    title: str
    kind: ItemKind = ItemKind.REPORT
    presenter: str = ""
    minutes_planned: int = 10
    materials: str = ""
    note: str = ""
    request_id: str | None = None
    voice_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """Somebody who attends (出席者). Name and post are kept as they were on the day of the meeting."""

    id: str
    meeting_id: str
    person_id: str | None
    name: str
    office_name: str = ""
    post: str = ""
    rank: int = 90
    role: AttendeeRole = AttendeeRole.MEMBER
    deputy_for: str = ""
    position: str = ""


@dataclass(frozen=True, slots=True)
class TimedItem:
    """An item with the clock times at which it begins and ends (``HH:MM``)."""

    item: AgendaItem
    begins: str
    ends: str


def running_times(starts_at: str, items: list[AgendaItem]) -> list[TimedItem]:
    """Return the items with the clock times that follow from the minutes planned.

    A meeting may run past midnight: hours go on from 24 (25:10), as Japanese offices write it.
    """
    hours, minutes = (int(part) for part in starts_at.split(":"))
    now = hours * 60 + minutes
    timed = []
    for item in items:
        end = now + max(0, item.minutes_planned)
        timed.append(
            TimedItem(item, f"{now // 60:02d}:{now % 60:02d}", f"{end // 60:02d}:{end % 60:02d}")
        )
        now = end
    return timed
