"""The meetings whose agenda a theme can be put on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wardapp.domain.meeting import MeetingState
from wardapp.ui.dates import format_short

if TYPE_CHECKING:
    from wardapp.desk import Desk

MEETINGS_OFFERED = 8


def planned_meetings(desk: Desk) -> list[tuple[str, str]]:
    """Return the next planned meetings, and how the menu calls them."""
    today = desk.today()
    coming = [
        one
        for one in desk.meetings.list()
        if one.state is MeetingState.PLANNED and one.held_on >= today
    ]
    coming.sort(key=lambda one: one.held_on)
    return [
        (one.id, f"{format_short(one.held_on)}　{one.name}") for one in coming[:MEETINGS_OFFERED]
    ]
