"""What came of meetings and is to be done by the person who works here, for ホーム and the tray."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wardapp.domain.city import Role
from wardapp.domain.follow_up import ActionItem
from wardapp.domain.meeting import Meeting
from wardapp.domain.report import ReportState

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

DUE_SOON_DAYS = 7
"""From so many days before its day on an action item is reminded of."""
NEWS_DAYS = 14
"""So long released minutes stand on ホーム."""
_SHOWN = 6


@dataclass(frozen=True, slots=True)
class ReportDue:
    """The monthly report of last month.

    Attributes:
        record_id: The report, also where it is not begun yet.
        state: How far it is; None: not begun, or (at headquarters) several are.
        missing: At headquarters: how many wards have not approved theirs.
    """

    record_id: str
    year: int
    month: int
    state: ReportState | None
    missing: int = 0


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What came of meetings.

    Attributes:
        actions: Action items of this person, and of this office without a name, most urgent first.
        more: How many there are beside those.
        to_confirm: Meetings whose minutes this person or office is asked to confirm, with the day.
        released: Meetings whose minutes were released lately.
        report: The report of last month, where this person has something to do with it.
    """

    actions: tuple[ActionItem, ...] = ()
    more: int = 0
    to_confirm: tuple[tuple[Meeting, dt.date | None], ...] = ()
    released: tuple[Meeting, ...] = ()
    report: ReportDue | None = None

    def __bool__(self) -> bool:
        """Whether there is anything."""
        return bool(self.actions or self.to_confirm or self.released or self.report)


def actions_due(desk: Desk) -> tuple[ActionItem, ...]:
    """Return the action items of this person that are overdue or due within a week."""
    end = desk.today() + dt.timedelta(days=DUE_SOON_DAYS)
    return tuple(
        one
        for one in desk.action_items.of_person(desk.person.id, desk.office.id)
        if one.due_on is not None and one.due_on <= end
    )


def follow_up(desk: Desk) -> FollowUp:
    """Return what came of meetings for the person who works here."""
    minutes, meetings = desk.minutes, desk.meetings
    actions = desk.action_items.of_person(desk.person.id, desk.office.id)
    asked = dict.fromkeys(meeting for meeting, _ in minutes.to_confirm(desk.person.id))
    since = desk.today() - dt.timedelta(days=NEWS_DAYS)
    released = [
        one.meeting_id for one in minutes.released(since=since) if one.office_id != desk.office.id
    ]
    return FollowUp(
        actions=actions[:_SHOWN],
        more=max(0, len(actions) - _SHOWN),
        to_confirm=tuple(
            (meetings.get(one), minutes.get(one).review_due_on) for one in list(asked)[:_SHOWN]
        ),
        released=tuple(meetings.get(one) for one in released[:_SHOWN]),
        report=report_due(desk),
    )


def report_due(desk: Desk) -> ReportDue | None:
    """Return last month's report where somebody here has to write, approve or wait for it."""
    reports = desk.reports
    year, month = reports.due_month()
    if desk.is_headquarters:
        wards = reports.month(year, month)
        missing = sum(
            1 for w in wards if w.report is None or w.report.state is not ReportState.APPROVED
        )
        begun = next((w.report.id for w in wards if w.report is not None), "")
        # Before the first ward has begun there is nothing to look at.
        return ReportDue(begun, year, month, None, missing) if missing and begun else None
    role = desk.person.role
    if not desk.office.is_ward or role not in {Role.WARD_MAYOR, Role.PLANNING}:
        return None
    record = reports.own(year, month)
    state = reports.of_month(year, month).get(desk.office.id)
    if state is not None and state.state is ReportState.APPROVED:
        return None
    if role is Role.WARD_MAYOR and (state is None or state.state is ReportState.DRAFT):
        return None
    return ReportDue(record, year, month, state.state if state else None)
