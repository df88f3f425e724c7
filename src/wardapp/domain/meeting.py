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
    NOTICE = "notice"
    WARD_PROPOSAL = "ward_proposal"


ITEM_KIND_LABELS = {
    ItemKind.REPORT: "報告",
    ItemKind.DISCUSSION: "協議",
    ItemKind.DECISION: "決定",
    ItemKind.INSTRUCTION: "指示",
    ItemKind.NOTICE: "連絡",
    ItemKind.WARD_PROPOSAL: "区発議",
}


class ItemOutcome(StrEnum):
    """What the meeting did with an item."""

    AGREED = "agreed"
    AGREED_WITH_CHANGES = "agreed_with_changes"
    REPORTED = "reported"
    CONTINUED = "continued"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


ITEM_OUTCOME_LABELS = {
    ItemOutcome.AGREED: "了承",
    ItemOutcome.AGREED_WITH_CHANGES: "修正の上で了承",
    ItemOutcome.REPORTED: "報告済",
    ItemOutcome.CONTINUED: "継続協議",
    ItemOutcome.REJECTED: "了承せず",
    ItemOutcome.WITHDRAWN: "取下げ",
}


class MeetingFormat(StrEnum):
    """How a meeting is held."""

    REGULAR = "regular"
    EXTRAORDINARY = "extraordinary"
    CIRCULATED = "circulated"


MEETING_FORMAT_LABELS = {
    MeetingFormat.REGULAR: "定例",
    MeetingFormat.EXTRAORDINARY: "臨時",
    MeetingFormat.CIRCULATED: "持ち回り",
}


class MeetingProfile(StrEnum):
    """What a meeting is mostly for in a season."""

    DISCUSSION = "discussion"
    REPORT = "report"


MEETING_PROFILE_LABELS = {
    MeetingProfile.DISCUSSION: "討議型",
    MeetingProfile.REPORT: "報告型",
}


class Attendance(StrEnum):
    """Whether somebody came."""

    PRESENT = "present"
    LATE = "late"
    LEFT_EARLY = "left_early"
    ABSENT = "absent"


ATTENDANCE_LABELS = {
    Attendance.PRESENT: "出席",
    Attendance.LATE: "遅参",
    Attendance.LEFT_EARLY: "早退",
    Attendance.ABSENT: "欠席",
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
    """A meeting (会議). Times are ``HH:MM`` of the place; ``number`` counts in the fiscal year.

    ``planned_on`` is the day that a series' rule gave, wherever it was moved to. A meeting that was
    cancelled keeps its number. ``needed_since_on``: since when the matter of a
    区政推進局区長会議 was known to need one; ``previous_id`` its round before.
    """

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
    series_id: str | None = None
    season_id: str | None = None
    planned_on: dt.date | None = None
    format: MeetingFormat = MeetingFormat.REGULAR
    profile: MeetingProfile | None = None
    cancelled_reason: str = ""
    invited_on: dt.date | None = None
    closed_on: dt.date | None = None
    purpose: str = ""
    caller_office_id: str | None = None
    request_id: str | None = None
    theme_id: str | None = None
    needed_since_on: dt.date | None = None
    previous_id: str | None = None
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
    theme_id: str | None = None
    project_id: str | None = None
    field_decision_id: str | None = None
    report_id: str | None = None
    action_item_id: str | None = None
    submission_id: str | None = None
    section: str = ""
    is_public: bool = True
    private_reason: str = ""
    presenter_office_id: str | None = None
    internal_note: str = ""
    matter_key: str = ""
    copied_from: str | None = None
    outcome: ItemOutcome | None = None
    outcome_note: str = ""
    began_at: str = ""
    ended_at: str = ""

    @property
    def matter(self) -> str:
        """What ties the same matter over several meetings."""
        return self.matter_key or self.id


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
    office_id: str | None = None
    membership_id: str | None = None
    attendance: Attendance | None = None
    arrived_at: str = ""
    left_at: str = ""


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
