"""The way of one matter over several meetings: where an item went, and where it came from."""

from __future__ import annotations

from dataclasses import dataclass

from wardapp.domain.meeting import AgendaItem, Meeting


@dataclass(frozen=True, slots=True)
class ItemGone:
    """An item that was moved from an agenda, and to which meeting."""

    item: AgendaItem
    to: Meeting
    reason: str


@dataclass(frozen=True, slots=True)
class MatterStep:
    """One meeting at which a matter stood on the agenda, and the item there.

    ``moved_on_to``: it stood there and was moved on, so the item is another meeting's now.
    """

    meeting: Meeting
    item: AgendaItem
    moved_on_to: str = ""
