"""What is typed while a meeting goes on: statements, decisions, and the clock of the items.

A statement is a record of its own with a fractional key, so that several who type along merge: what
each of them wrote stands in the order of the item, and nobody overwrites anybody.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.follow_up import Decision, DecisionKind
from wardapp.domain.ids import derived_id
from wardapp.domain.meeting import MeetingState
from wardapp.domain.minutes import Statement, StatementKind
from wardapp.domain.order import place
from wardapp.domain.voice import clean_line_ends, clean_text
from wardapp.errors import NotAllowed
from wardapp.store import records
from wardapp.store.action_items import WITHHELD
from wardapp.store.city import City
from wardapp.store.database import Database
from wardapp.store.meeting_rows import enum_or


class MeetingNotes:
    """Notes, decisions and clock of the meetings of the local database."""

    def __init__(self, database: Database, city: City, office_id: str) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id

    # -- statements ------------------------------------------------------------------------------

    def statements(self, meeting_id: str) -> tuple[Statement, ...]:
        """Return the notes of a meeting, item by item in the order of the agenda."""
        rows = records.fetch(
            self._db,
            "statement",
            "LEFT JOIN agenda_item i ON i.id = t.agenda_item_id "
            "WHERE t.meeting_id = ? AND t.discarded_at IS NULL "
            "ORDER BY i.position IS NOT NULL, i.position, t.position, t.id",
            (meeting_id,),
        )
        return tuple(_statement(row) for row in rows)

    def note(
        self,
        meeting_id: str,
        text: str,
        *,
        agenda_item_id: str | None = None,
        kind: StatementKind = StatementKind.SAID,
        speaker: str = "",
        attendee_id: str | None = None,
        said_at: str = "",
        after: str | None = None,
    ) -> Changes:
        """Put down what was said.

        Args:
            meeting_id: The meeting.
            text: What was said.
            agenda_item_id: Under which item.
            kind: Said, or for the own office alone (a summary is written with ``sum_up``).
            speaker: Who, as it is to stand in the minutes.
            attendee_id: Who of the list.
            said_at: ``HH:MM``; "" for now.
            after: The note after which it stands; None: at the end of its item.

        Raises:
            TextRefused: Nothing was said.
            NotAllowed: The meeting is another office's.
        """
        self.refuse_foreign(meeting_id)
        there = [
            one
            for one in self.statements(meeting_id)
            if one.agenda_item_id == agenda_item_id and one.kind is not StatementKind.SUMMARY
        ]
        index = next((n for n, one in enumerate(there, 1) if one.id == after), len(there))
        position, others = place([one.position for one in there], index)
        with self._db.write("発言の記録") as writing:
            for number, key in others.items():
                records.update(writing, "statement", there[number].id, position=key)
            made = records.insert(
                writing,
                self._db,
                "statement",
                meeting_id=meeting_id,
                agenda_item_id=agenda_item_id,
                position=position,
                kind=kind,
                speaker=speaker.strip(),
                attendee_id=attendee_id,
                said_at=said_at or f"{self._db.clock.now():%H:%M}",
                text=clean_text(text, "発言"),
                taken_by=self._db.author or None,
            )
        return Changes.of("statement", [made])

    def edit_note(self, record: str, **fields: Any) -> Changes:
        """Change a note's text, speaker, time or item; an emptied one goes to ごみ箱."""
        row = records.fetch_one(self._db, "statement", record)
        self.refuse_foreign(row["meeting_id"])
        if "text" in fields:
            fields["text"] = clean_line_ends(fields["text"] or "")
            if not fields["text"].strip():
                return self.discard_notes([record])
        return records.edit(self._db, "statement", record, "発言の変更", **fields)

    def move_note(self, record: str, to_index: int) -> Changes:
        """Move a note to another place of its item."""
        row = records.fetch_one(self._db, "statement", record)
        self.refuse_foreign(row["meeting_id"])
        others = [
            one
            for one in self.statements(row["meeting_id"])
            if one.agenda_item_id == row["agenda_item_id"]
            and one.id != record
            and one.kind is not StatementKind.SUMMARY
        ]
        position, moved = place(
            [one.position for one in others], max(0, min(to_index, len(others)))
        )
        with self._db.write("発言の並べ替え") as writing:
            records.update(writing, "statement", record, position=position)
            for number, key in moved.items():
                records.update(writing, "statement", others[number].id, position=key)
        return Changes.of("statement", [record])

    def discard_notes(self, ids: Sequence[str]) -> Changes:
        """Move notes to ごみ箱."""
        return records.set_discarded(self._db, "statement", ids, discarded=True)

    def sum_up(self, meeting_id: str, agenda_item_id: str | None, text: str) -> Changes:
        """Write the 要旨 of an item; there is one, whoever writes it.

        Raises:
            NotAllowed: The meeting is another office's.
        """
        self.refuse_foreign(meeting_id)
        record = derived_id("statement", meeting_id, agenda_item_id or "", "summary")
        with self._db.write("要旨の記録") as writing:
            records.upsert_link(
                writing,
                self._db,
                "statement",
                record,
                meeting_id=meeting_id,
                agenda_item_id=agenda_item_id,
                kind=StatementKind.SUMMARY,
                text=clean_line_ends(text),
                position="z",
            )
        return Changes.of("statement", [record])

    # -- decisions -------------------------------------------------------------------------------

    def decisions(self, meeting_id: str) -> tuple[Decision, ...]:
        """Return what a meeting decided, in its order."""
        rows = records.fetch(
            self._db,
            "decision",
            "LEFT JOIN agenda_item i ON i.id = t.agenda_item_id "
            "WHERE t.meeting_id = ? AND t.discarded_at IS NULL "
            "ORDER BY i.position IS NOT NULL, i.position, t.position, t.id",
            (meeting_id,),
        )
        return tuple(
            Decision(
                id=row["id"],
                meeting_id=row["meeting_id"] or "",
                agenda_item_id=row["agenda_item_id"],
                text=row["text"] or WITHHELD,
                kind=enum_or(DecisionKind, row["kind"], DecisionKind.DECIDED),
                position=row["position"] or "",
                created_at=row["created_at"] or "",
            )
            for row in rows
        )

    def decide(
        self,
        meeting_id: str,
        text: str,
        *,
        agenda_item_id: str | None = None,
        kind: DecisionKind = DecisionKind.DECIDED,
    ) -> Changes:
        """Put down what was decided.

        Raises:
            TextRefused: It does not say what.
            NotAllowed: The meeting is another office's.
        """
        self.refuse_foreign(meeting_id)
        there = [one.position for one in self.decisions(meeting_id)]
        ordered = sorted(key for key in there if key)
        position, _ = place(ordered, len(ordered))
        with self._db.write("決定事項の記録") as writing:
            made = records.insert(
                writing,
                self._db,
                "decision",
                meeting_id=meeting_id,
                agenda_item_id=agenda_item_id,
                position=position,
                kind=kind,
                text=clean_text(text, "決定事項"),
            )
        return Changes.of("decision", [made], meeting=[meeting_id])

    def edit_decision(self, record: str, **fields: Any) -> Changes:
        """Change a decision's words or what became of the matter."""
        row = records.fetch_one(self._db, "decision", record)
        self.refuse_foreign(row["meeting_id"])
        if "text" in fields:
            fields["text"] = clean_text(fields["text"], "決定事項")
        done = records.edit(self._db, "decision", record, "決定事項の変更", **fields)
        return done | Changes.of("meeting", [row["meeting_id"]])

    def discard_decision(self, record: str) -> Changes:
        """Move a decision to ごみ箱."""
        row = records.fetch_one(self._db, "decision", record)
        self.refuse_foreign(row["meeting_id"])
        done = records.set_discarded(self._db, "decision", [record], discarded=True)
        return done | Changes.of("meeting", [row["meeting_id"]])

    # -- clock -----------------------------------------------------------------------------------

    def begin_item(self, meeting_id: str, item_id: str | None) -> Changes:
        """Begin an item now, and end the one that was going on; None ends the meeting.

        The meeting is held from its first item on.

        Raises:
            NotAllowed: The meeting is another office's.
        """
        self.refuse_foreign(meeting_id)
        now = f"{self._db.clock.now():%H:%M}"
        touched = [item_id] if item_id else []
        with self._db.write("議題の進行") as writing:
            for (open_item,) in writing.all(
                "SELECT id FROM agenda_item WHERE meeting_id = ? AND began_at IS NOT NULL "
                "AND ended_at IS NULL AND discarded_at IS NULL",
                (meeting_id,),
            ):
                if open_item != item_id:
                    records.update(writing, "agenda_item", open_item, ended_at=now)
                    touched.append(open_item)
            if item_id:
                row = writing.one("SELECT began_at FROM agenda_item WHERE id = ?", (item_id,))
                again = {} if row and row[0] else {"began_at": now}
                records.update(writing, "agenda_item", item_id, ended_at=None, **again)
            meeting = writing.one("SELECT state FROM meeting WHERE id = ?", (meeting_id,))
            if meeting and meeting[0] == str(MeetingState.PLANNED):
                records.update(writing, "meeting", meeting_id, state=MeetingState.HELD)
        return Changes.of("agenda_item", touched, meeting=[meeting_id])

    def clock(self, meeting_id: str) -> dict[str, tuple[str, str]]:
        """Return when each item of a meeting began and ended (``HH:MM``, "" for not yet)."""
        rows = self._db.all(
            "SELECT id, began_at, ended_at FROM agenda_item WHERE meeting_id = ? "
            "AND discarded_at IS NULL AND began_at IS NOT NULL",
            (meeting_id,),
        )
        return {item: (began or "", ended or "") for item, began, ended in rows}

    # -- rights ----------------------------------------------------------------------------------

    def may_write(self, meeting_id: str) -> bool:
        """Whether this office keeps the minutes of a meeting."""
        row = self._db.one("SELECT office_id FROM meeting WHERE id = ?", (meeting_id,))
        return row is not None and row[0] == self._office_id

    def refuse_foreign(self, meeting_id: str) -> None:
        """Refuse to write on a meeting of another office.

        Raises:
            RecordNotFound, NotAllowed.
        """
        row = records.fetch_one(self._db, "meeting", meeting_id)
        if row["office_id"] != self._office_id:
            raise NotAllowed(
                f"この会議の記録は{self._city.name_of(row['office_id'])}が取っています。",
                "何も変更していません。",
                "記録を直す必要があるときは、会議の事務局に連絡してください。",
            )


def _statement(row: dict[str, Any]) -> Statement:
    return Statement(
        id=row["id"],
        meeting_id=row["meeting_id"] or "",
        agenda_item_id=row["agenda_item_id"],
        kind=enum_or(StatementKind, row["kind"], StatementKind.SAID),
        speaker=row["speaker"] or "",
        attendee_id=row["attendee_id"],
        said_at=row["said_at"] or "",
        text=row["text"] or "",
        position=row["position"] or "",
        taken_by=row["taken_by"] or "",
    )
