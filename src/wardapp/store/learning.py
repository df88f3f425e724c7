"""What somebody drafted and learned: on this desk alone, until they let somebody of their office see it.

A note that is shown to nobody is a draft of this desk (docs/decisions/0046): it is in no change log and
never leaves. Only when its author names somebody, it becomes a record of the office.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.coaching import LearningNote
from wardapp.domain.ids import new_id
from wardapp.domain.voice import clean_line_ends
from wardapp.errors import InputRefused, NotAllowed, RecordNotFound
from wardapp.store import records
from wardapp.store.city import City
from wardapp.store.database import Database
from wardapp.store.local import Drafts

_KIND = "learning"


class LearningNotes:
    """The notes of the person who works at this desk, and those that others let them see."""

    def __init__(self, database: Database, city: City, office_id: str) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id
        self._drafts = Drafts(database)

    def add(self, drafted: str, learned: str, *, request_id: str | None = None) -> str:
        """Write a note, for oneself; return its identifier.

        Raises:
            InputRefused: It says nothing.
        """
        identifier = new_id()
        self._keep(identifier, drafted, learned, request_id, self._db.clock.today())
        return identifier

    def edit(self, note_id: str, drafted: str, learned: str) -> Changes:
        """Change one's own note, shown or not."""
        note = self.get(note_id)
        if note.is_local:
            self._keep(
                note_id,
                drafted,
                learned,
                note.request_id,
                note.written_on or self._db.clock.today(),
            )
            return Changes({"learning_note": frozenset()})
        self._refuse_others(note)
        return records.edit(self._db, "learning_note", note_id, **_said(drafted, learned))

    def _keep(
        self, identifier: str, drafted: str, learned: str, request_id: str | None, day: dt.date
    ) -> None:
        payload = {
            **_said(drafted, learned),
            "person_id": self._db.author,
            "request_id": request_id,
            "written_on": day.isoformat(),
        }
        self._drafts.save(_KIND, identifier, payload)

    def show_to(self, note_id: str, person_id: str | None) -> Changes:
        """Let somebody of the own office see a note; None takes it back to this desk.

        What they have read they have read: taking it back only keeps it from being read again.

        Raises:
            InputRefused: The person is not of this office.
            NotAllowed: It is somebody else's note.
        """
        note = self.get(note_id)
        self._refuse_others(note)
        if person_id is None:
            if note.is_local:
                return Changes({"learning_note": frozenset()})
            self._keep(
                note_id,
                note.drafted,
                note.learned,
                note.request_id,
                note.written_on or self._db.clock.today(),
            )
            # The texts are taken out of the record, so that the office no longer holds them.
            return records.edit(
                self._db,
                "learning_note",
                note_id,
                "学びの記録を見せるのをやめる",
                drafted=None,
                learned=None,
                shown_to=None,
                discarded_at=self._db.utc_now(),
            )
        person = self._city.person(person_id)
        if person is None or person.office_id != self._office_id:
            raise InputRefused(
                "見せる相手は、同じ区役所・局の職員から選んでください。",
                "何も変更していません。",
                "学びの記録は、所属の外へは送られません。",
            )
        if not note.is_local:
            return records.edit(self._db, "learning_note", note_id, shown_to=person_id)
        with self._db.write("学びの記録を見せる") as writing:
            # The draft stays: where showing is undone, it is what is left.
            records.upsert_link(
                writing,
                self._db,
                "learning_note",
                note_id,
                office_id=self._office_id,
                person_id=note.person_id,
                written_on=note.written_on,
                drafted=note.drafted or None,
                learned=note.learned or None,
                request_id=note.request_id,
                shown_to=person_id,
            )
        return Changes.of("learning_note", [note_id])

    def discard(self, note_id: str) -> Changes:
        """Remove a note of one's own."""
        note = self.get(note_id)
        self._refuse_others(note)
        self._drafts.remove(_KIND, note_id)
        if note.is_local:
            return Changes({"learning_note": frozenset()})
        return records.set_discarded(self._db, "learning_note", [note_id], discarded=True)

    def get(self, note_id: str) -> LearningNote:
        """Return a note that this person may see.

        Raises:
            RecordNotFound: There is none of this identifier, or it is not for them.
        """
        found = next((n for n in (*self.mine(), *self.shown_to_me()) if n.id == note_id), None)
        if found is None:
            raise RecordNotFound("学びの記録", note_id)
        return found

    def mine(self) -> tuple[LearningNote, ...]:
        """Return the notes of who works here, the newest first."""
        me = self._db.author
        shown = self._fetch("AND t.person_id = ?", me)
        as_records = {note.id for note in shown}
        local = [
            LearningNote(
                id=key,
                person_id=me,
                written_on=records.date_or_none(payload.get("written_on")),
                drafted=payload.get("drafted") or "",
                learned=payload.get("learned") or "",
                request_id=payload.get("request_id"),
            )
            for key, payload, _saved in self._drafts.list(_KIND)
            if payload.get("person_id") == me and key not in as_records
        ]
        return tuple(
            sorted(
                (*local, *shown), key=lambda n: (n.written_on or dt.date.min, n.id), reverse=True
            )
        )

    def shown_to_me(self) -> tuple[LearningNote, ...]:
        """Return the notes that others let this person see, the newest first."""
        return self._fetch("AND t.shown_to = ? ORDER BY t.written_on DESC", self._db.author)

    def _fetch(self, condition: str, *values: Any) -> tuple[LearningNote, ...]:
        rows = records.fetch(
            self._db, "learning_note", f"WHERE t.discarded_at IS NULL {condition}", values
        )
        return tuple(
            LearningNote(
                id=row["id"],
                person_id=row["person_id"] or "",
                written_on=records.date_or_none(row["written_on"]),
                drafted=row["drafted"] or "",
                learned=row["learned"] or "",
                request_id=row["request_id"],
                shown_to=row["shown_to"],
                is_local=False,
            )
            for row in rows
        )

    def _refuse_others(self, note: LearningNote) -> None:
        if note.person_id != self._db.author:
            raise NotAllowed("ほかの方の学びの記録は変更できません。", "何も変更していません。")


def _said(drafted: str, learned: str) -> dict[str, str | None]:
    values = {"drafted": clean_line_ends(drafted), "learned": clean_line_ends(learned)}
    if not any(text.strip() for text in values.values()):
        raise InputRefused(
            "何も書かれていません。",
            "何も保存していません。",
            "書いたことか学んだことを入力してください。",
        )
    return {name: text or None for name, text in values.items()}
