"""The calendar as an iCalendar file (RFC 5545), so that Outlook and others show it.

It holds meetings and deadlines alone: no person, no voice, no text that may tell who somebody is
(the caller has looked). Identifiers are stable, so that a file taken in again renews what is there;
what was called off is CANCELLED, not missing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from wardapp.domain.invitation import Invitation
from wardapp.domain.schedule import ENTRY_KIND_LABELS, EntryKind, ScheduleEntry

if TYPE_CHECKING:
    from icalendar import Event

TOKYO = ZoneInfo("Asia/Tokyo")
PRODUCT = "-//wardapp//meetings//JA"
_USUAL_MINUTES = 60


def moment(day: dt.date, clock: str) -> dt.datetime:
    """Return the moment of a clock time; from 24:00 on it is the next day."""
    hours, minutes = (int(part) for part in clock.split(":"))
    start = dt.datetime.combine(day, dt.time(), TOKYO)
    return start + dt.timedelta(hours=hours, minutes=minutes)


def uid_of(entry: ScheduleEntry) -> str:
    """Return the identifier of an entry, the same on every desk and in every file."""
    record = entry.record[1] or entry.day.isoformat()
    return f"{entry.kind}-{record}@wardapp"


def write_calendar(
    entries: Iterable[ScheduleEntry], *, name: str, made_at: dt.datetime, publishes: bool = True
) -> bytes:
    """Return the entries as an iCalendar file.

    Args:
        entries: What is in it.
        name: What the calendar is called.
        made_at: Now, with its zone.
        publishes: Whether it is a calendar to look at, not an invitation.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    if publishes:
        calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    calendar.add("x-wr-timezone", "Asia/Tokyo")
    for entry in entries:
        calendar.add_component(_event(entry, made_at))
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _event(entry: ScheduleEntry, made_at: dt.datetime) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", uid_of(entry))
    event.add("dtstamp", made_at.astimezone(dt.UTC))
    event.add("summary", entry.title)
    if entry.starts_at:
        begins = moment(entry.day, entry.starts_at)
        ends = (
            moment(entry.day, entry.ends_at)
            if entry.ends_at
            else begins + dt.timedelta(minutes=_USUAL_MINUTES)
        )
        event.add("dtstart", begins)
        event.add("dtend", max(ends, begins))
    else:
        event.add("dtstart", entry.day)
        event.add("dtend", entry.day + dt.timedelta(days=1))
        event.add("transp", "TRANSPARENT")
    if entry.place:
        event.add("location", entry.place)
    if entry.note:
        event.add("description", entry.note)
    event.add("categories", [ENTRY_KIND_LABELS[entry.kind]])
    event.add("status", "CANCELLED" if entry.is_cancelled else "CONFIRMED")
    if entry.changed_at:
        changed = dt.datetime.fromisoformat(entry.changed_at)
        event.add("last-modified", changed.astimezone(dt.UTC))
        # A later version has a higher number: minutes since 2020 grow with every change.
        since = changed - dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
        event.add("sequence", max(0, int(since.total_seconds() // 60)))
    return event


def write_mail(letter: Invitation, calendar: bytes | None = None) -> bytes:
    """Return an invitation as an e-mail to be opened, addressed and sent (.eml).

    Args:
        letter: Subject and text.
        calendar: The meeting as an iCalendar file, put with it.
    """
    message = EmailMessage(policy=SMTP)
    message["Subject"] = letter.subject
    message["X-Unsent"] = "1"  # Outlook opens it as a draft
    message.set_content(letter.text, charset="utf-8", cte="base64")
    if calendar is not None:
        message.add_attachment(
            calendar, maintype="text", subtype="calendar", filename="meeting.ics"
        )
    return bytes(message)


def is_dated(entry: ScheduleEntry) -> bool:
    """Whether an entry belongs into a file for other programs: closed days and voices do not."""
    return entry.kind not in (EntryKind.CLOSED, EntryKind.VOICES)
