"""Meetings (会議), their agenda items and who attends, in the local database."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Any

from wardapp.domain import wareki
from wardapp.domain.changes import Changes
from wardapp.domain.city import Person
from wardapp.domain.ids import new_id
from wardapp.domain.meeting import (
    AttendeeRole,
    Meeting,
    MeetingFormat,
    MeetingKind,
    MeetingState,
)
from wardapp.domain.voice import clean_line_ends
from wardapp.errors import InputRefused, WrongCall
from wardapp.store import records
from wardapp.store.attendees import AttendeeLists
from wardapp.store.city import City
from wardapp.store.database import Database, Writing
from wardapp.store.meeting_rows import meeting_from
from wardapp.store.members import Members

_CLOCK = re.compile(r"([01]?\d|2[0-9]):([0-5]\d)")
_EVENING = "17:00"


def clock_time(text: str) -> str:
    """Return a time of day as ``HH:MM``; full-width digits and 時 are understood.

    Raises:
        InputRefused: It is not a time.
    """
    plain = wareki.to_halfwidth_digits(text).replace("：", ":").strip()
    plain = re.sub(r"^午後\s*(\d+)", lambda m: str(int(m[1]) % 12 + 12), plain)
    plain = plain.removeprefix("午前").strip()
    plain = re.sub(r"^(\d+)時半$", r"\1:30", plain)
    plain = re.sub(r"^(\d+)時(?:(\d+)分?)?$", lambda m: f"{m[1]}:{int(m[2] or 0):02d}", plain)
    found = _CLOCK.fullmatch(plain)
    if not found:
        raise InputRefused(
            f"「{text[:20]}」は時刻として読み取れません。",
            "ほかの入力はそのまま残っています。",
            "「10:00」「午後1時30分」のように入力してください。",
        )
    return f"{int(found[1]):02d}:{found[2]}"


def _ends_after(starts: str, ends: Any) -> str | None:
    """Return an end that lies after the beginning: of a meeting in the evening, after midnight."""
    text = str(ends or "")
    if not text or text > starts or starts < _EVENING or text >= "12:00":
        return text or None
    return f"{int(text[:2]) + 24}{text[2:]}"


class Meetings(AttendeeLists):
    """The meetings of the local database."""

    def __init__(self, database: Database, city: City, office_id: str) -> None:
        super().__init__(database, city, office_id)
        self.members = Members(database, city, office_id)

    # -- meetings --------------------------------------------------------------------------------

    def add(self, kind: MeetingKind, held_on: dt.date, **fields: Any) -> Changes:
        """Plan a meeting; who belongs to it on that day is put on the list, its number counts in the year."""
        with self._db.write("会議の登録") as writing:
            identifier = self.plan(writing, new_id(), kind, held_on, **fields)
        return Changes.of("meeting", [identifier])

    def plan(
        self, writing: Writing, identifier: str, kind: MeetingKind, held_on: dt.date, **fields: Any
    ) -> str:
        """Plan a meeting within a write that does more than that; return its identifier."""
        year = wareki.fiscal_year(held_on)
        cleaned = self._clean(fields)
        number = cleaned.pop("number", None) or self._next_number(writing, kind, year)
        defaults = {
            "starts_at": "10:00",
            "state": MeetingState.PLANNED,
            "format": MeetingFormat.REGULAR,
        }
        if kind is MeetingKind.BUREAUS:
            defaults["caller_office_id"] = self._office_id
        filled = defaults | cleaned
        filled["ends_at"] = _ends_after(str(filled["starts_at"]), filled.get("ends_at"))
        records.insert(
            writing,
            self._db,
            "meeting",
            identifier,
            kind=kind,
            held_on=held_on,
            fiscal_year=year,
            number=number,
            office_id=self._office_id,
            **filled,
        )
        seats = self.members.seats(kind, held_on, str(filled.get("caller_office_id") or ""))
        for seat in seats:
            self.members.put_on(writing, identifier, seat)
        if not seats:
            for person in self.members.by_people(kind):
                self._insert_attendee(writing, identifier, person, AttendeeRole.MEMBER)
        return identifier

    def _next_number(self, writing: Any, kind: MeetingKind, year: int) -> int:
        # 区政推進局区長会議 and other meetings count in their own office, 区長会議 in the city. A
        # cancelled meeting keeps its number.
        own = "" if kind is MeetingKind.WARD_MAYORS else " AND office_id = ?"
        values: list[Any] = [str(kind), year] + ([self._office_id] if own else [])
        row = writing.one(
            "SELECT max(number) FROM meeting WHERE kind = ? AND fiscal_year = ? "
            f"AND discarded_at IS NULL{own}",
            values,
        )
        return int((row and row[0]) or 0) + 1

    def of_same_number(self, meeting: Meeting) -> tuple[Meeting, ...]:
        """Return other meetings of the year that have this one's number (two desks planned at once)."""
        own = "" if meeting.kind is MeetingKind.WARD_MAYORS else " AND t.office_id = ?"
        values: list[Any] = [str(meeting.kind), meeting.fiscal_year, meeting.number, meeting.id]
        rows = records.fetch(
            self._db,
            "meeting",
            "WHERE t.kind = ? AND t.fiscal_year = ? AND t.number = ? AND t.id <> ? "
            f"AND t.discarded_at IS NULL{own}",
            values + ([meeting.office_id] if own else []),
        )
        return tuple(meeting_from(row) for row in rows)

    def standing_members(self, kind: MeetingKind) -> tuple[Person, ...]:
        """Return who attends a kind of meeting by the list of staff (see Members.by_people)."""
        return self.members.by_people(kind)

    @staticmethod
    def _clean(fields: dict[str, Any]) -> dict[str, Any]:
        cleaned = dict(fields)
        unknown = cleaned.keys() - Meeting.__dataclass_fields__.keys()
        if unknown:
            raise WrongCall(
                f"会議に「{sorted(unknown)[0]}」という項目はありません。", "何も変更していません。"
            )
        for name in ("title", "place", "note", "purpose", "cancelled_reason"):
            if name in cleaned:
                cleaned[name] = clean_line_ends(cleaned[name] or "") or None
        for name in ("starts_at", "ends_at"):
            if cleaned.get(name):
                cleaned[name] = clock_time(cleaned[name])
        return cleaned

    def list(
        self,
        *,
        fiscal_year: int | None = None,
        kind: MeetingKind | None = None,
        discarded: bool = False,
    ) -> tuple[Meeting, ...]:
        """Return the meetings that fit, latest first."""
        conditions = [f"t.discarded_at IS {'NOT ' if discarded else ''}NULL"]
        values: list[Any] = []
        if fiscal_year is not None:
            conditions.append("t.fiscal_year = ?")
            values.append(fiscal_year)
        if kind is not None:
            conditions.append("t.kind = ?")
            values.append(str(kind))
        rows = records.fetch(
            self._db,
            "meeting",
            "WHERE "
            + " AND ".join(conditions)
            + " ORDER BY t.held_on DESC, t.starts_at DESC, t.pk DESC",
            values,
        )
        return tuple(meeting_from(row) for row in rows)

    def next_after(self, day: dt.date) -> Meeting | None:
        """Return the next planned meeting on or after a day."""
        rows = records.fetch(
            self._db,
            "meeting",
            "WHERE t.discarded_at IS NULL AND t.state = 'planned' AND t.held_on >= ? "
            "ORDER BY t.held_on, t.starts_at LIMIT 1",
            (day.isoformat(),),
        )
        return meeting_from(rows[0]) if rows else None

    def edit(self, key: str, **fields: Any) -> Changes:
        """Change fields of a meeting.

        A day in another fiscal year brings the next number of that year. An end in the night before
        the beginning is one after midnight (25:30).
        """
        record = self.resolve(key)
        cleaned = self._clean(fields)
        present = self.get(record)
        if "ends_at" in cleaned or "starts_at" in cleaned:
            cleaned["ends_at"] = _ends_after(
                str(cleaned.get("starts_at") or present.starts_at),
                cleaned.get("ends_at", present.ends_at),
            )
        with self._db.write("会議の変更") as writing:
            if "held_on" in cleaned:
                year = wareki.fiscal_year(cleaned["held_on"])
                if year != present.fiscal_year:
                    cleaned["fiscal_year"] = year
                    cleaned.setdefault("number", self._next_number(writing, present.kind, year))
            records.update(writing, "meeting", record, **cleaned)
        return Changes.of("meeting", [record])

    def cancel(self, key: str, reason: str = "") -> Changes:
        """Call a meeting off; it keeps its number, and says why there is none of that number."""
        return self.edit(key, state=MeetingState.CANCELLED, cancelled_reason=reason)

    def discard(self, ids: Sequence[str]) -> Changes:
        """Move meetings to ごみ箱."""
        return records.set_discarded(self._db, "meeting", ids, discarded=True)

    def restore(self, ids: Sequence[str]) -> Changes:
        """Take meetings out of ごみ箱."""
        return records.set_discarded(self._db, "meeting", ids, discarded=False)
