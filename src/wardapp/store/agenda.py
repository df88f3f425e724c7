"""The agenda of a meeting (次第): its items in the local database, their order and their times."""

from __future__ import annotations

import builtins
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.city import Role
from wardapp.domain.ids import derived_id
from wardapp.domain.meeting import (
    AgendaItem,
    ItemKind,
    Meeting,
    TimedItem,
    running_times,
)
from wardapp.domain.order import place
from wardapp.domain.voice import clean_line_ends
from wardapp.errors import InputRefused, WrongCall
from wardapp.store import records
from wardapp.store.agenda_subjects import from_other_subject
from wardapp.store.city import City
from wardapp.store.database import Database, Writing
from wardapp.store.meeting_rows import item_from, meeting_from

_TEXTS = frozenset(
    {
        "title",
        "presenter",
        "materials",
        "note",
        "section",
        "private_reason",
        "outcome_note",
    }
)


class Agenda:
    """The agenda items of meetings; a part of ``Meetings``."""

    def __init__(self, database: Database, city: City, office_id: str) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id

    def resolve(self, key: str) -> str:
        """Return the identifier behind an identifier or a unique beginning of one."""
        return records.resolve(self._db, "meeting", key)

    def get(self, key: str) -> Meeting:
        """Return a meeting.

        Raises:
            RecordNotFound: There is no such meeting, or several.
        """
        return meeting_from(records.fetch_one(self._db, "meeting", self.resolve(key)))

    def items(self, key: str) -> tuple[AgendaItem, ...]:
        """Return the agenda items in their order."""
        rows = records.fetch(
            self._db,
            "agenda_item",
            "WHERE t.meeting_id = ? AND t.discarded_at IS NULL ORDER BY t.position, t.id",
            (self.resolve(key),),
        )
        notes = self._notes([row["id"] for row in rows])
        return tuple(item_from(row, notes.get(row["id"], "")) for row in rows)

    def _notes(self, item_ids: builtins.list[str]) -> dict[str, str]:
        """Return what this office wrote under items for itself."""
        marks = ",".join("?" * len(item_ids))
        return dict(
            self._db.all(
                "SELECT item_id, text FROM secretary_note WHERE office_id = ? AND text IS NOT NULL "
                f"AND discarded_at IS NULL AND item_id IN ({marks})",
                [self._office_id, *item_ids],
            )
        )

    def _keep_note(self, writing: Writing, item_id: str, text: Any) -> None:
        records.upsert_link(
            writing,
            self._db,
            "secretary_note",
            derived_id("secretary_note", item_id, self._office_id),
            item_id=item_id,
            office_id=self._office_id,
            text=clean_line_ends(str(text or "")).strip() or None,
        )

    def item(self, item_id: str) -> AgendaItem:
        """Return one item.

        Raises:
            RecordNotFound: There is none.
        """
        row = records.fetch_one(self._db, "agenda_item", item_id)
        return item_from(row, self._notes([row["id"]]).get(row["id"], ""))

    def timetable(self, key: str) -> builtins.list[TimedItem]:
        """Return the items with the clock times that follow from the minutes planned."""
        meeting = self.get(key)
        return running_times(meeting.starts_at or "10:00", list(self.items(meeting.id)))

    def add_item(
        self,
        meeting_key: str,
        *,
        title: str = "",
        request_id: str | None = None,
        voice_id: str | None = None,
        at: int | None = None,
        **fields: Any,
    ) -> Changes:
        """Put an item on the agenda: from what it is about, or free.

        Args:
            meeting_key: Which meeting.
            title: Title; taken from what it is about where it is empty.
            request_id: The request that it is about.
            voice_id: The voice that it is about.
            at: Index in the agenda; None: at its end.
            fields: Further fields of the item; ``theme_id``, ``project_id``, ``field_decision_id``,
                ``report_id`` and ``action_item_id`` also say what it is about.

        Raises:
            InputRefused: It has neither a title nor something that it is about.
        """
        meeting = self.resolve(meeting_key)
        request = records.resolve(self._db, "request", request_id) if request_id else None
        voice = records.resolve(self._db, "voice", voice_id) if voice_id else None
        given = {k: v for k, v in fields.items() if v not in (None, "")}
        filled = (
            self._from_subject(request, voice)
            | from_other_subject(self._db, self._city, given)
            | given
        )
        name = clean_line_ends(title).strip() or filled.pop("title", "")
        filled.pop("title", None)
        if not name:
            raise InputRefused(
                "議題の件名が入力されていません。",
                "何も追加していません。",
                "件名を入力してください。",
            )
        items = self.items(meeting)
        index = len(items) if at is None else max(0, min(at, len(items)))
        position, others = place([item.position for item in items], index)
        unknown = filled.keys() - AgendaItem.__dataclass_fields__.keys()
        if unknown:
            raise WrongCall(
                f"議題に「{sorted(unknown)[0]}」という項目はありません。", "何も変更していません。"
            )
        note = filled.pop("internal_note", "")
        with self._db.write("議題の追加") as writing:
            if filled.get("is_public") is False:
                filled["is_public"] = 0
            for number, key in others.items():
                records.update(writing, "agenda_item", items[number].id, position=key)
            identifier = records.insert(
                writing,
                self._db,
                "agenda_item",
                meeting_id=meeting,
                position=position,
                title=name,
                request_id=request,
                voice_id=voice,
                **({"kind": ItemKind.REPORT, "minutes_planned": 10} | filled),
            )
            if note:
                self._keep_note(writing, identifier, note)
        return Changes.of("agenda_item", [identifier], meeting=[meeting])

    def _from_subject(self, request: str | None, voice: str | None) -> dict[str, Any]:
        if request:
            row = records.fetch_one(self._db, "request", request)
            mayor = next(iter(self._city.people(row["office_id"], Role.WARD_MAYOR)), None)
            office = self._city.office(row["office_id"])
            where = office.ward_name or office.name if office else ""
            presenter = (where + "長") if mayor and where.endswith("区") else where
            return {
                "title": row["title"] or "（件名未定の要望）",
                "kind": ItemKind.DISCUSSION,
                "presenter": presenter,
            }
        if voice:
            row = records.fetch_one(self._db, "voice", voice)
            text = " ".join((row["summary"] or row["text"] or "").split())
            return {"title": "区民の声：" + (text if len(text) <= 40 else text[:39] + "…")}
        return {}

    def edit_item(self, item_id: str, **fields: Any) -> Changes:
        """Change fields of an item."""
        row = records.fetch_one(self._db, "agenda_item", item_id)
        for name in _TEXTS & fields.keys():
            fields[name] = clean_line_ends(fields[name] or "")
        if "title" in fields and not fields["title"].strip():
            raise InputRefused(
                "議題の件名を空にすることはできません。",
                "何も変更していません。",
                "件名を入力してください。",
            )
        if not 0 <= int(fields.get("minutes_planned") or 0) <= 24 * 60:
            raise InputRefused(
                "予定時間が範囲を超えています。",
                "何も変更していません。",
                "0〜1440分で入力してください。",
            )
        note = fields.pop("internal_note", None)
        with self._db.write("議題の変更") as writing:
            records.update(writing, "agenda_item", item_id, **fields)
            if note is not None:
                self._keep_note(writing, item_id, note)
        done = Changes.of("agenda_item", [item_id])
        return done | Changes.of("meeting", [row["meeting_id"]])

    def move_item(self, item_id: str, to_index: int) -> Changes:
        """Move an item to an index of its agenda; others change only where there is no room."""
        row = records.fetch_one(self._db, "agenda_item", item_id)
        others = [i for i in self.items(row["meeting_id"]) if i.id != item_id]
        index = max(0, min(to_index, len(others)))
        position, moved = place([item.position for item in others], index)
        with self._db.write("議題の並べ替え") as writing:
            records.update(writing, "agenda_item", item_id, position=position)
            for number, key in moved.items():
                records.update(writing, "agenda_item", others[number].id, position=key)
        changed = [item_id, *(others[number].id for number in moved)]
        return Changes.of("agenda_item", changed, meeting=[row["meeting_id"]])

    def discard_item(self, item_id: str) -> Changes:
        """Take an item off the agenda."""
        row = records.fetch_one(self._db, "agenda_item", item_id)
        done = records.set_discarded(self._db, "agenda_item", [item_id], discarded=True)
        return done | Changes.of("meeting", [row["meeting_id"]])

    def restore_item(self, item_id: str) -> Changes:
        """Put an item back where it was."""
        row = records.fetch_one(self._db, "agenda_item", item_id)
        done = records.set_discarded(self._db, "agenda_item", [item_id], discarded=False)
        return done | Changes.of("meeting", [row["meeting_id"]])

    def of_request(self, request_id: str) -> tuple[Meeting, ...]:
        """Return the meetings on whose agenda a request stands."""
        return self._with_item("request_id", request_id)

    def of_voice(self, voice_id: str) -> tuple[Meeting, ...]:
        """Return the meetings on whose agenda a voice stands."""
        return self._with_item("voice_id", voice_id)

    def _with_item(self, column: str, record: str) -> tuple[Meeting, ...]:
        rows = records.fetch(
            self._db,
            "meeting",
            f"WHERE t.discarded_at IS NULL AND t.id IN (SELECT meeting_id FROM agenda_item WHERE {column} = ? "
            "AND discarded_at IS NULL) ORDER BY t.held_on DESC",
            (record,),
        )
        return tuple(meeting_from(row) for row in rows)
