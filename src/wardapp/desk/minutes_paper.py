"""From a meeting's records to its 議事録 and 議事要旨."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wardapp.documents.minutes import MinutesAction, MinutesPaper, MinutesPart
from wardapp.documents.wording import numerals
from wardapp.domain import wareki
from wardapp.domain.follow_up import DECISION_KIND_LABELS, ActionState
from wardapp.domain.meeting import Attendance, Attendee, AttendeeRole
from wardapp.domain.minutes import MINUTES_PHASE_LABELS, MinutesPhase
from wardapp.errors import NotAllowed

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk


def in_full(desk: Desk, meeting_id: str) -> MinutesPaper:
    """Describe the 議事録 of a meeting.

    Raises:
        NotAllowed: They are another office's and not released.
    """
    return _paper(desk, meeting_id, full=True)


def summary(desk: Desk, meeting_id: str) -> MinutesPaper:
    """Describe the 議事要旨 of a meeting.

    Raises:
        NotAllowed: They are another office's and not released.
    """
    return _paper(desk, meeting_id, full=False)


def _paper(desk: Desk, meeting_id: str, *, full: bool) -> MinutesPaper:
    work = desk.minutes.work(meeting_id)
    meeting, minutes = work.meeting, work.minutes
    if not desk.minutes.may_read(minutes, desk.person.id):
        raise NotAllowed(
            "この会議の議事録はまだ公開されていません。",
            "何も印刷していません。",
            f"公開されるまで待つか、{desk.city.name_of(meeting.office_id)}に連絡してください。",
        )
    draft = minutes.phase is MinutesPhase.DRAFT
    sections = desk.minutes.proposed_sections(meeting_id) if draft else minutes.sections
    numbers = {section.agenda_item_id: n for n, section in enumerate(sections, 1)}
    decisions: dict[str | None, list[str]] = {}
    for one in work.decisions:
        at = one.agenda_item_id if one.agenda_item_id in numbers else None
        decisions.setdefault(at, []).append(f"（{DECISION_KIND_LABELS[one.kind]}）{one.text}")
    parts = [
        MinutesPart(
            title=section.heading,
            text=section.text,
            summary=section.summary,
            decisions=tuple(decisions.pop(section.agenda_item_id, ())),
        )
        for section in sections
    ]
    if decisions:
        rest = tuple(text for listed in decisions.values() for text in listed)
        parts.append(MinutesPart(title="その他", decisions=rest))
    confirmed = ""
    if minutes.confirmed_on:
        who = desk.city.name_of(minutes.confirmed_by) or desk.city.name_of(minutes.office_id)
        day = numerals(wareki.format_date(minutes.confirmed_on, weekday=False))
        confirmed = f"{day}　{who}　確定"
    return MinutesPaper(
        in_full=full,
        name=meeting.name,
        fiscal_year=meeting.fiscal_year,
        number=meeting.number,
        held_on=meeting.held_on,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        place=meeting.place,
        attendees=tuple(
            _attendee(one) for one in work.attendees if one.attendance is not Attendance.ABSENT
        ),
        parts=tuple(parts),
        actions=tuple(
            (
                numbers.get(one.agenda_item_id, 0) if one.agenda_item_id else 0,
                MinutesAction(
                    one.what,
                    desk.city.name_of(one.owner_id) or desk.city.name_of(one.owner_office_id),
                    numerals(wareki.format_short(one.due_on)) if one.due_on else "定めなし",
                ),
            )
            for one in work.actions
            if one.state is not ActionState.DROPPED
        ),
        state="" if minutes.is_fixed else f"（案・{MINUTES_PHASE_LABELS[minutes.phase]}）",
        confirmed=confirmed,
        organiser=desk.city.name_of(meeting.office_id),
    )


def _attendee(one: Attendee) -> str:
    """Return an attendee in one line; a deputy says for whom."""
    name = " ".join(part for part in (one.office_name, one.post, one.name) if part)
    if one.deputy_for:
        return f"{name}（{one.deputy_for}代理）"
    return f"{name}（代理）" if one.role is AttendeeRole.DEPUTY else name
