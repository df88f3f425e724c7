"""Who belongs to a meeting by office (構成員の職), and who held a post when (在任)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from wardapp.domain.meeting import Attendee, AttendeeRole, MeetingKind


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberPost:
    """A post that attends a kind of meeting (構成員の職), for a time.

    ``deputy_post``: who attends in its place by rule (副区長).
    """

    id: str
    meeting_kind: MeetingKind
    office_id: str
    post: str
    rank: int = 90
    role: AttendeeRole = AttendeeRole.MEMBER
    deputy_post: str = ""
    from_on: dt.date | None = None
    to_on: dt.date | None = None
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure:
    """Who held a post from when to when (在任); the last day belongs to it."""

    id: str
    office_id: str
    post: str
    person_id: str | None = None
    name: str = ""
    kana: str = ""
    from_on: dt.date | None = None
    to_on: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A post at a meeting on a day, and who holds it; ``name`` is empty while it is vacant."""

    membership_id: str
    office_id: str
    office_name: str
    post: str
    rank: int
    role: AttendeeRole
    deputy_post: str = ""
    person_id: str | None = None
    name: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True)
class MemberDifference:
    """How the list of a meeting differs from who belongs to it on its day.

    Attributes:
        missing: Seats that nobody on the list takes.
        changed: An attendee whose seat another person holds on that day.
        gone: Attendees by office whose seat there is not (any more).
    """

    missing: tuple[Seat, ...] = ()
    changed: tuple[tuple[Attendee, Seat], ...] = ()
    gone: tuple[Attendee, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self.missing or self.changed or self.gone)


def is_on(day: dt.date, from_on: dt.date | None, to_on: dt.date | None) -> bool:
    """Whether a day lies in a time whose ends may be open; both ends belong to it."""
    return (from_on is None or from_on <= day) and (to_on is None or day <= to_on)


def holder_on(day: dt.date, tenures: Iterable[Tenure]) -> Tenure | None:
    """Return who held a post on a day; where two overlap, who came later."""
    fitting = [t for t in tenures if is_on(day, t.from_on, t.to_on)]
    return max(fitting, key=lambda t: (t.from_on or dt.date.min, t.id), default=None)
