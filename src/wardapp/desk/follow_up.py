"""What came of meetings and is to be done by the person who works here, for ホーム and the tray."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wardapp.domain.follow_up import ActionItem
from wardapp.domain.meeting import Meeting

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

DUE_SOON_DAYS = 7
"""From so many days before its day on an action item is reminded of."""
NEWS_DAYS = 14
"""So long released minutes stand on ホーム."""
_SHOWN = 6


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What came of meetings.

    Attributes:
        actions: Action items of this person, and of this office without a name, most urgent first.
        more: How many there are beside those.
        to_confirm: Meetings whose minutes this person or office is asked to confirm, with the day.
        released: Meetings whose minutes were released lately.
    """

    actions: tuple[ActionItem, ...] = ()
    more: int = 0
    to_confirm: tuple[tuple[Meeting, dt.date | None], ...] = ()
    released: tuple[Meeting, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is anything."""
        return bool(self.actions or self.to_confirm or self.released)


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
    )
