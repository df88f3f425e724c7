"""Who attends a meeting (出席者), in the local database."""

from __future__ import annotations

from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.city import Person
from wardapp.domain.ids import derived_id
from wardapp.domain.meeting import Attendance, Attendee, AttendeeRole
from wardapp.errors import InputRefused, RecordNotFound
from wardapp.store import records
from wardapp.store.agenda import Agenda
from wardapp.store.meeting_rows import attendee_from


class AttendeeLists(Agenda):
    """The lists of who attends; a part of ``Meetings``."""

    def attendees(self, key: str) -> tuple[Attendee, ...]:
        """Return who attends, by rank and the city's order of offices."""
        rows = records.fetch(
            self._db,
            "attendee",
            "WHERE t.meeting_id = ? AND t.discarded_at IS NULL",
            (self.resolve(key),),
        )
        order = {o.name: n for n, o in enumerate(self._city.offices())}
        found = [attendee_from(row) for row in rows]
        found.sort(key=lambda a: (a.rank, order.get(a.office_name, 999), a.position, a.id))
        return tuple(found)

    def _insert_attendee(
        self, writing: Any, meeting: str, person: Person, role: AttendeeRole
    ) -> str:
        office = self._city.office(person.office_id)
        return records.upsert_link(
            writing,
            self._db,
            "attendee",
            derived_id("attendee", meeting, person.id),
            meeting_id=meeting,
            person_id=person.id,
            name=person.name,
            office_name=office.name if office else "",
            post=person.post,
            rank=person.rank,
            role=role,
            office_id=person.office_id,
            position=f"{person.position:05d}",
        )

    def add_attendee(
        self,
        meeting_key: str,
        person_id: str | None = None,
        *,
        role: AttendeeRole = AttendeeRole.MEMBER,
        **fields: Any,
    ) -> Changes:
        """Put somebody on the list: a person of the city's staff, or anybody by name.

        Raises:
            InputRefused: Neither a person nor a name is given.
        """
        meeting = self.resolve(meeting_key)
        person = self._city.person(person_id)
        if person_id and person is None:
            raise RecordNotFound("職員", person_id)
        with self._db.write("出席者の追加") as writing:
            if person is not None:
                identifier = self._insert_attendee(writing, meeting, person, role)
                if fields:
                    records.update(writing, "attendee", identifier, **fields)
            else:
                if not str(fields.get("name") or "").strip():
                    raise InputRefused(
                        "氏名が入力されていません。",
                        "何も追加していません。",
                        "氏名を入力してください。",
                    )
                identifier = records.insert(
                    writing,
                    self._db,
                    "attendee",
                    meeting_id=meeting,
                    role=role,
                    **({"rank": 90} | fields),
                )
        return Changes.of("attendee", [identifier], meeting=[meeting])

    def take_attendance(self, meeting_key: str) -> Changes:
        """Say that everybody came of whom nothing was said yet."""
        meeting = self.resolve(meeting_key)
        waiting = [a.id for a in self.attendees(meeting) if a.attendance is None]
        with self._db.write("出欠の記録") as writing:
            for identifier in waiting:
                records.update(writing, "attendee", identifier, attendance=Attendance.PRESENT)
        return Changes.of("attendee", waiting, meeting=[meeting])

    def edit_attendee(self, attendee_id: str, **fields: Any) -> Changes:
        """Change how somebody attends (a deputy's name, another part)."""
        row = records.fetch_one(self._db, "attendee", attendee_id)
        done = records.edit(self._db, "attendee", attendee_id, "出席者の変更", **fields)
        return done | Changes.of("meeting", [row["meeting_id"]])

    def discard_attendee(self, attendee_id: str) -> Changes:
        """Take somebody off the list."""
        row = records.fetch_one(self._db, "attendee", attendee_id)
        done = records.set_discarded(
            self._db, "attendee", [attendee_id], discarded=True, label="出席者の取り外し"
        )
        return done | Changes.of("meeting", [row["meeting_id"]])
