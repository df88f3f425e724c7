"""The documents of a meeting as plain descriptions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from wardapp.desk.document_options import SECRETARIAT, Choice
from wardapp.documents.agenda import Agenda, AgendaLine
from wardapp.documents.attendance import AttendanceLine, AttendanceList
from wardapp.documents.wording import numerals
from wardapp.domain import wareki
from wardapp.domain.meeting import ATTENDEE_ROLE_LABELS, ITEM_KIND_LABELS, AttendeeRole

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk
    from wardapp.domain.meeting import Attendee, TimedItem

_SEPARATORS = str.maketrans({"\n": "、", "，": "、", ",": "、"})
_BARE_NUMBER = re.compile("資料[0-9０-９－ー-]*")
_PRIVATE = "（非公開の議題）"
INTERNAL = "事務局用"


def materials_of(desk: Desk, meeting_id: str, timed: list[TimedItem]) -> list[tuple[str, ...]]:
    """Return the materials of each item with their numbers: 資料１, or 資料２－１ and 資料２－２.

    Those that are kept as materials have their numbers from there; what is only written under an
    item follows them. Where nothing is kept, items with something written are counted. A number that
    somebody wrote stays.
    """
    kept = desk.meetings.materials.of_meeting(meeting_id)
    found: list[tuple[str, ...]] = []
    count = 0
    for one in timed:
        listed = [desk.meetings.material_text(m) for m in kept if m.item_id == one.item.id]
        parts = one.item.materials.translate(_SEPARATORS).split("、")
        names = [part.strip() for part in parts if part.strip()]
        if listed:
            # 資料１ written by hand says no more than the material that is kept.
            names = [name for name in names if not _BARE_NUMBER.fullmatch(name)]
        count += bool(names)
        for place, name in enumerate(names, 1):
            given = kept or name.startswith(("資料", "参考"))
            number = numbered(count, place if len(names) > 1 else 0)
            listed.append(name if given else f"{number}　{name}")
        found.append(tuple(dict.fromkeys(listed)))
    return found


def numbered(item: int, place: int = 0) -> str:
    """Return 資料２, or 資料２－１ where an item has several."""
    within = f"－{numerals(str(place))}" if place else ""
    return f"資料{numerals(str(item))}{within}"


def agenda(desk: Desk, record_id: str, choices: Mapping[str, Choice]) -> Agenda:
    """Describe the 次第 of a meeting, with what was chosen."""
    meeting = desk.meetings.get(record_id)
    timed = desk.meetings.timetable(meeting.id)
    secretariat = choices["copy"] == SECRETARIAT
    lines = []
    for one, materials in zip(timed, materials_of(desk, meeting.id, timed), strict=True):
        item = one.item
        hidden = not item.is_public and not choices["private"] and not secretariat
        lines.append(
            AgendaLine(
                title=_PRIVATE if hidden else item.title,
                kind=ITEM_KIND_LABELS[item.kind],
                presenter=item.presenter if choices["presenters"] and not hidden else "",
                minutes_planned=item.minutes_planned,
                begins=one.begins,
                ends=one.ends,
                materials=materials if choices["materials"] and not hidden else (),
                note=_internal(one) if secretariat else "",
                section=item.section,
            )
        )
    return Agenda(
        name=meeting.name,
        fiscal_year=meeting.fiscal_year,
        number=meeting.number,
        held_on=meeting.held_on,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        place=meeting.place,
        items=tuple(lines),
        open_items=_open_items(desk, meeting.id) if choices["open_items"] else (),
        organiser=desk.city.name_of(meeting.office_id),
        note=meeting.note if choices["note"] and secretariat else "",
        show_times=bool(choices["times"]) or secretariat,
        show_minutes=bool(choices["minutes"]) or secretariat,
        copy=INTERNAL if secretariat else "",
    )


def _internal(timed: TimedItem) -> str:
    item = timed.item
    parts = [item.internal_note, item.note]
    if not item.is_public:
        parts.append(f"非公開：{item.private_reason}" if item.private_reason else "非公開")
    return "　".join(" ".join(part.split()) for part in parts if part.strip())


def _open_items(desk: Desk, meeting_id: str) -> tuple[str, ...]:
    """Return what earlier meetings asked for and is not done, each with the reports on it."""
    found = []
    for task in desk.action_items.before(meeting_id):
        if not task.is_open:
            continue
        who = desk.city.name_of(task.owner_office_id)
        due = f"{wareki.format_short(task.due_on)}まで" if task.due_on else ""
        facts = "、".join(part for part in (who, numerals(due)) if part)
        lines = [" ".join(task.what.split()) + (f"（{facts}）" if facts else "")]
        lines += [
            (f"{wareki.format_short(note.reported_on)}　" if note.reported_on else "")
            + " ".join(note.text.split())
            for note in task.progress[-2:]
        ]
        found.append("\n".join(lines))
    return tuple(found)


def attendance(desk: Desk, record_id: str, choices: Mapping[str, Choice]) -> AttendanceList:
    """Describe the 出席者名簿 of a meeting, with what was chosen."""
    meeting = desk.meetings.get(record_id)
    return AttendanceList(
        name=meeting.name,
        fiscal_year=meeting.fiscal_year,
        number=meeting.number,
        held_on=meeting.held_on,
        place=meeting.place,
        lines=tuple(
            AttendanceLine(
                office=one.office_name, post=one.post, name=one.name, remark=remark_of(one)
            )
            for one in desk.meetings.attendees(meeting.id)
            if choices["secretariat"] or one.role is not AttendeeRole.SECRETARIAT
        ),
        organiser=desk.city.name_of(meeting.office_id),
        has_box=bool(choices["box"]),
        has_signature=bool(choices["signature"]),
    )


def remark_of(attendee: Attendee) -> str:
    """Return 北区長代理, 説明者 or such; "" for a member."""
    if attendee.deputy_for:
        return f"{attendee.deputy_for}代理"
    return "" if attendee.role is AttendeeRole.MEMBER else ATTENDEE_ROLE_LABELS[attendee.role]
