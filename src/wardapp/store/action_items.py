"""Action items (宿題) in the local database: who does what by when, until it is closed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.follow_up import ActionItem, ActionState, ProgressNote
from wardapp.domain.meeting import MeetingKind
from wardapp.domain.order import place
from wardapp.domain.voice import clean_text
from wardapp.errors import NotAllowed
from wardapp.store import records
from wardapp.store.city import City
from wardapp.store.database import Database
from wardapp.store.meeting_rows import enum_or

_EDITABLE = frozenset({"what", "owner_office_id", "owner_id", "due_on", "agenda_item_id"})


class ActionItems:
    """The action items of the local database."""

    def __init__(self, database: Database, city: City, office_id: str) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id

    # -- writing ---------------------------------------------------------------------------------

    def add(
        self,
        meeting_id: str,
        what: str,
        *,
        agenda_item_id: str | None = None,
        owner_office_id: str | None = None,
        owner_id: str | None = None,
        due_on: dt.date | None = None,
    ) -> Changes:
        """Put down who does what by when.

        Args:
            meeting_id: The meeting that asked for it.
            what: What is to be done.
            agenda_item_id: Under which item it was asked.
            owner_office_id: The office that does it; None: the person's, else this desk's.
            owner_id: The person who does it.
            due_on: By when.

        Raises:
            TextRefused: It does not say what.
            RecordNotFound: There is no such meeting.
        """
        what = clean_text(what, "宿題の内容")
        records.fetch_one(self._db, "meeting", meeting_id)
        person = self._city.person(owner_id)
        positions = [item.position for item in self.of_meeting(meeting_id)]
        position, _ = place(positions, len(positions))
        with self._db.write("宿題の登録") as writing:
            made = records.insert(
                writing,
                self._db,
                "action_item",
                meeting_id=meeting_id,
                agenda_item_id=agenda_item_id,
                position=position,
                what=what,
                owner_office_id=owner_office_id or (person and person.office_id) or self._office_id,
                owner_id=owner_id,
                due_on=due_on,
                state=ActionState.OPEN,
            )
        return Changes.of("action_item", [made], meeting=[meeting_id])

    def edit(self, record: str, **fields: Any) -> Changes:
        """Change what, who, by when.

        Raises:
            NotAllowed: Neither the meeting nor the item is this office's.
        """
        row = self._own(record)
        if "what" in fields:
            fields["what"] = clean_text(fields["what"], "宿題の内容")
        if fields.get("owner_id") and "owner_office_id" not in fields:
            person = self._city.person(fields["owner_id"])
            if person is not None:
                fields["owner_office_id"] = person.office_id
        wanted = {name: value for name, value in fields.items() if name in _EDITABLE}
        done = records.edit(self._db, "action_item", record, "宿題の変更", **wanted)
        return done | Changes.of("meeting", [row["meeting_id"]])

    def report(self, record: str, text: str) -> Changes:
        """Say how far it is (経過報告); the next agenda shows the last word.

        Raises:
            TextRefused: Nothing is said.
            NotAllowed: Neither the meeting nor the item is this office's.
        """
        row = self._own(record)
        with self._db.write("宿題の経過報告") as writing:
            made = records.insert(
                writing,
                self._db,
                "progress_note",
                action_item_id=record,
                text=clean_text(text, "経過報告"),
                reported_on=self._db.clock.today(),
                person_id=self._db.author or None,
            )
        return Changes(
            {
                "progress_note": frozenset({made}),
                "action_item": frozenset({record}),
                "meeting": frozenset({row["meeting_id"]}),
            },
            record,
        )

    def close(self, record: str, result: str, *, dropped: bool = False) -> Changes:
        """Close it with what came of it.

        Args:
            record: The action item.
            result: What came of it, or why it is dropped.
            dropped: It is not done and will not be.

        Raises:
            TextRefused: It does not say what came of it.
            NotAllowed: Neither the meeting nor the item is this office's.
        """
        row = self._own(record)
        done = records.edit(
            self._db,
            "action_item",
            record,
            "宿題の取りやめ" if dropped else "宿題の完了",
            state=ActionState.DROPPED if dropped else ActionState.DONE,
            result=clean_text(result, "結果"),
            closed_on=self._db.clock.today(),
        )
        return done | Changes.of("meeting", [row["meeting_id"]])

    def reopen(self, record: str) -> Changes:
        """Say that it is still to be done; its result stays in the history."""
        row = self._own(record)
        done = records.edit(
            self._db,
            "action_item",
            record,
            "宿題を未了に戻す",
            state=ActionState.OPEN,
            result=None,
            closed_on=None,
        )
        return done | Changes.of("meeting", [row["meeting_id"]])

    def discard(self, ids: Sequence[str]) -> Changes:
        """Move action items to ごみ箱."""
        rows = [self._own(record) for record in ids]
        done = records.set_discarded(self._db, "action_item", ids, discarded=True)
        return done | Changes.of("meeting", [row["meeting_id"] for row in rows])

    def _own(self, record: str) -> dict[str, Any]:
        row = records.fetch_one(self._db, "action_item", record)
        meeting = self._db.one("SELECT office_id FROM meeting WHERE id = ?", (row["meeting_id"],))
        if self._office_id not in {row["owner_office_id"], meeting[0] if meeting else None}:
            raise NotAllowed(
                f"この宿題は{self._city.name_of(row['owner_office_id'])}が担当しています。",
                "何も変更していません。",
                "担当の区役所・局か、会議の事務局に連絡してください。",
            )
        return row

    # -- reading ---------------------------------------------------------------------------------

    def get(self, record: str) -> ActionItem:
        """Return an action item.

        Raises:
            RecordNotFound: There is none of this identifier.
        """
        return self._from([records.fetch_one(self._db, "action_item", record)])[0]

    def of_meeting(self, meeting_id: str) -> tuple[ActionItem, ...]:
        """Return what a meeting asked for, in its order."""
        return self._list("t.meeting_id = ?", (meeting_id,), "t.position, t.id")

    def open(self, *, office_id: str | None = None) -> tuple[ActionItem, ...]:
        """Return what is to be done, the most urgent first.

        Args:
            office_id: Only what this office does; None: everybody's.
        """
        condition, values = "t.state = 'open'", []
        if office_id is not None:
            condition += " AND t.owner_office_id = ?"
            values = [office_id]
        return self._list(condition, values, "t.due_on IS NULL, t.due_on, t.pk")

    def of_person(self, person_id: str, office_id: str) -> tuple[ActionItem, ...]:
        """Return what this person has to do, and what their office has to do without a name."""
        return self._list(
            "t.state = 'open' AND (t.owner_id = ? OR (t.owner_id IS NULL AND t.owner_office_id = ?))",
            (person_id, office_id),
            "t.due_on IS NULL, t.due_on, t.pk",
        )

    def before(self, meeting_id: str) -> tuple[ActionItem, ...]:
        """Return what earlier meetings of the same kind asked for, and is open: 前回までの宿題.

        What was closed since the last of them is among it, so that its result is heard. 区長会議 are
        the city's; other meetings go on from those of their own office.
        """
        meeting = records.fetch_one(self._db, "meeting", meeting_id)
        same = "m.kind = ?"
        values: list[Any] = [meeting["kind"]]
        if meeting["kind"] != str(MeetingKind.WARD_MAYORS):
            same += " AND m.office_id = ?"
            values.append(meeting["office_id"])
            if meeting["title"]:
                same += " AND m.title = ?"
                values.append(meeting["title"])
        earlier = f"m.discarded_at IS NULL AND {same} AND (m.held_on, m.starts_at) < (?, ?)"
        values += [meeting["held_on"], meeting["starts_at"] or ""]
        last = self._db.one(f"SELECT max(m.held_on) FROM meeting m WHERE {earlier}", values)
        return self._list(
            f"t.meeting_id IN (SELECT m.id FROM meeting m WHERE {earlier}) AND "
            "(t.state = 'open' OR (t.closed_on >= ? AND t.closed_on <= ?))",
            [*values, (last and last[0]) or "", meeting["held_on"]],
            "t.state <> 'open', t.due_on IS NULL, t.due_on, t.pk",
        )

    def _list(self, condition: str, values: Sequence[Any], order: str) -> tuple[ActionItem, ...]:
        rows = records.fetch(
            self._db,
            "action_item",
            f"WHERE t.discarded_at IS NULL AND {condition} ORDER BY {order}",
            values,
        )
        return self._from(rows)

    def _from(self, rows: Sequence[dict[str, Any]]) -> tuple[ActionItem, ...]:
        notes: dict[str, list[ProgressNote]] = {}
        marks = ",".join("?" * len(rows))
        for note in records.fetch(
            self._db,
            "progress_note",
            f"WHERE t.action_item_id IN ({marks}) AND t.discarded_at IS NULL ORDER BY t.reported_on, t.created_at, t.id",
            [row["id"] for row in rows],
        ):
            notes.setdefault(note["action_item_id"], []).append(
                ProgressNote(
                    id=note["id"],
                    action_item_id=note["action_item_id"],
                    text=note["text"] or WITHHELD,
                    reported_on=records.date_or_none(note["reported_on"]),
                    person_id=note["person_id"] or "",
                )
            )
        return tuple(
            ActionItem(
                id=row["id"],
                meeting_id=row["meeting_id"] or "",
                agenda_item_id=row["agenda_item_id"],
                what=row["what"] or WITHHELD,
                owner_office_id=row["owner_office_id"] or "",
                owner_id=row["owner_id"],
                due_on=records.date_or_none(row["due_on"]),
                state=enum_or(ActionState, row["state"], ActionState.OPEN),
                result=row["result"] or "",
                closed_on=records.date_or_none(row["closed_on"]),
                position=row["position"] or "",
                progress=tuple(notes.get(row["id"], ())),
                created_at=row["created_at"] or "",
            )
            for row in rows
        )


WITHHELD = "（個人情報を含むため、記録した区役所・局の中だけで表示されます）"
"""What stands for a text that stayed in its office, as it named somebody."""
