"""Meetings (会議), their agenda items and who attends, in the local database."""

from __future__ import annotations

import builtins
import datetime as dt
import re
from collections.abc import Sequence
from typing import Any

from wardapp.domain import wareki
from wardapp.domain.changes import Changes
from wardapp.domain.city import OfficeKind, Person, Role
from wardapp.domain.ids import derived_id, new_id
from wardapp.domain.meeting import (
    AgendaItem,
    Attendee,
    AttendeeRole,
    ItemKind,
    Meeting,
    MeetingKind,
    MeetingState,
    TimedItem,
    running_times,
)
from wardapp.domain.order import place
from wardapp.domain.voice import clean_line_ends
from wardapp.errors import InputRefused, RecordNotFound, WrongCall
from wardapp.store import records
from wardapp.store.city import City
from wardapp.store.database import Database

_CLOCK = re.compile(r"([01]?\d|2[0-9]):([0-5]\d)")
_DIRECTOR_RANK = 30
_MAYORS_RANK = 20


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


class Meetings:
    """The meetings of the local database."""

    def __init__(self, database: Database, city: City, office_id: str) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id

    # -- meetings --------------------------------------------------------------------------------

    def add(self, kind: MeetingKind, held_on: dt.date, **fields: Any) -> Changes:
        """Plan a meeting; its standing members are put on the list, its number counts in the year."""
        year = wareki.fiscal_year(held_on)
        cleaned = self._clean(fields)
        with self._db.write("会議の登録") as writing:
            identifier = new_id()
            number = cleaned.pop("number", None) or self._next_number(writing, kind, year)
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
                **({"starts_at": "10:00", "state": MeetingState.PLANNED} | cleaned),
            )
            for person in self.standing_members(kind):
                self._insert_attendee(writing, identifier, person, AttendeeRole.MEMBER)
        return Changes.of("meeting", [identifier])

    def _next_number(self, writing: Any, kind: MeetingKind, year: int) -> int:
        # 区政推進局区長会議 and other meetings count in their own office, 区長会議 in the city.
        own = "" if kind is MeetingKind.WARD_MAYORS else " AND office_id = ?"
        values: list[Any] = [str(kind), year] + ([self._office_id] if own else [])
        row = writing.one(
            "SELECT max(number) FROM meeting WHERE kind = ? AND fiscal_year = ? "
            f"AND discarded_at IS NULL{own}",
            values,
        )
        return int((row and row[0]) or 0) + 1

    def standing_members(self, kind: MeetingKind) -> tuple[Person, ...]:
        """Return who attends a kind of meeting by office, highest rank first.

        区長会議: mayor, deputy mayors, the coordinating bureau's director, every ward mayor in the
        city's order. 区政推進局区長会議: the calling ward's mayor and the coordinating director;
        the bureaus are invited by hand.
        """
        people = self._city.people()
        coordinating = self._city.headquarters()
        order = {o.id: n for n, o in enumerate(self._city.offices())}
        mayors = [p for p in people if p.rank <= _MAYORS_RANK]
        directors = [
            p
            for p in people
            if coordinating and p.office_id == coordinating.id and p.rank <= _DIRECTOR_RANK
        ]
        wards = {o.id for o in self._city.offices(OfficeKind.WARD)}
        ward_mayors = [p for p in people if p.role is Role.WARD_MAYOR and p.office_id in wards]
        if kind is MeetingKind.OTHER:
            return ()
        if kind is MeetingKind.BUREAUS:
            mayors = []
            ward_mayors = [p for p in ward_mayors if p.office_id == self._office_id]
        chosen = {p.id: p for p in (*mayors, *directors, *ward_mayors)}
        return tuple(
            sorted(chosen.values(), key=lambda p: (p.rank, order.get(p.office_id, 0), p.position))
        )

    @staticmethod
    def _clean(fields: dict[str, Any]) -> dict[str, Any]:
        cleaned = dict(fields)
        unknown = cleaned.keys() - Meeting.__dataclass_fields__.keys()
        if unknown:
            raise WrongCall(
                f"会議に「{sorted(unknown)[0]}」という項目はありません。", "何も変更していません。"
            )
        for name in ("title", "place", "note"):
            if name in cleaned:
                cleaned[name] = clean_line_ends(cleaned[name] or "") or None
        for name in ("starts_at", "ends_at"):
            if cleaned.get(name):
                cleaned[name] = clock_time(cleaned[name])
        return cleaned

    def resolve(self, key: str) -> str:
        """Return the identifier behind an identifier or a unique beginning of one."""
        return records.resolve(self._db, "meeting", key)

    def get(self, key: str) -> Meeting:
        """Return a meeting.

        Raises:
            RecordNotFound: There is no such meeting, or several.
        """
        return meeting_from(records.fetch_one(self._db, "meeting", self.resolve(key)))

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
        """Change fields of a meeting; a new date may bring another fiscal year."""
        record = self.resolve(key)
        cleaned = self._clean(fields)
        if "held_on" in cleaned:
            cleaned["fiscal_year"] = wareki.fiscal_year(cleaned["held_on"])
        return records.edit(self._db, "meeting", record, "会議の変更", **cleaned)

    def discard(self, ids: Sequence[str]) -> Changes:
        """Move meetings to ごみ箱."""
        return records.set_discarded(self._db, "meeting", ids, discarded=True)

    def restore(self, ids: Sequence[str]) -> Changes:
        """Take meetings out of ごみ箱."""
        return records.set_discarded(self._db, "meeting", ids, discarded=False)

    # -- agenda ----------------------------------------------------------------------------------

    def items(self, key: str) -> tuple[AgendaItem, ...]:
        """Return the agenda items in their order."""
        rows = records.fetch(
            self._db,
            "agenda_item",
            "WHERE t.meeting_id = ? AND t.discarded_at IS NULL ORDER BY t.position, t.id",
            (self.resolve(key),),
        )
        return tuple(_item(row) for row in rows)

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
        """Put an item on the agenda: from a request, from a voice, or free.

        Args:
            meeting_key: Which meeting.
            title: Title; taken from the request or the voice where it is empty.
            request_id: The request that it is about.
            voice_id: The voice that it is about.
            at: Index in the agenda; None: at its end.
            fields: Further fields of the item.

        Raises:
            InputRefused: It has neither a title nor something that it is about.
        """
        meeting = self.resolve(meeting_key)
        request = records.resolve(self._db, "request", request_id) if request_id else None
        voice = records.resolve(self._db, "voice", voice_id) if voice_id else None
        filled = self._from_subject(request, voice) | {
            k: v for k, v in fields.items() if v not in (None, "")
        }
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
        with self._db.write("議題の追加") as writing:
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
        for name in ("title", "presenter", "materials", "note"):
            if name in fields:
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
        done = records.edit(self._db, "agenda_item", item_id, "議題の変更", **fields)
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

    # -- attendees -------------------------------------------------------------------------------

    def attendees(self, key: str) -> tuple[Attendee, ...]:
        """Return who attends, by rank and the city's order of offices."""
        rows = records.fetch(
            self._db,
            "attendee",
            "WHERE t.meeting_id = ? AND t.discarded_at IS NULL",
            (self.resolve(key),),
        )
        order = {o.name: n for n, o in enumerate(self._city.offices())}
        found = [_attendee(row) for row in rows]
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


def enum_or(kind: Any, value: Any, default: Any) -> Any:
    """Return the member of an enumeration, a default for what another desk wrote otherwise."""
    try:
        return kind(value)
    except ValueError:
        return default


def meeting_from(row: dict[str, Any]) -> Meeting:
    """Return the meeting of a row."""
    return Meeting(
        id=row["id"],
        number=row["number"] or 0,
        fiscal_year=row["fiscal_year"] or 0,
        office_id=row["office_id"] or "",
        kind=enum_or(MeetingKind, row["kind"], MeetingKind.OTHER),
        title=row["title"] or "",
        held_on=records.date_or_none(row["held_on"]) or dt.date(1970, 1, 1),
        starts_at=row["starts_at"] or "10:00",
        ends_at=row["ends_at"] or "",
        place=row["place"] or "",
        state=enum_or(MeetingState, row["state"], MeetingState.PLANNED),
        note=row["note"] or "",
        sample=bool(row["sample"]),
        created_at=row["created_at"] or "",
        discarded_at=row["discarded_at"],
    )


def _item(row: dict[str, Any]) -> AgendaItem:
    return AgendaItem(
        id=row["id"],
        meeting_id=row["meeting_id"] or "",
        position=row["position"] or "",
        title=row["title"] or "",
        kind=enum_or(ItemKind, row["kind"], ItemKind.REPORT),
        presenter=row["presenter"] or "",
        minutes_planned=row["minutes_planned"] if row["minutes_planned"] is not None else 10,
        materials=row["materials"] or "",
        note=row["note"] or "",
        request_id=row["request_id"],
        voice_id=row["voice_id"],
    )


def _attendee(row: dict[str, Any]) -> Attendee:
    return Attendee(
        id=row["id"],
        meeting_id=row["meeting_id"] or "",
        person_id=row["person_id"],
        name=row["name"] or "",
        office_name=row["office_name"] or "",
        post=row["post"] or "",
        rank=row["rank"] if row["rank"] is not None else 90,
        role=enum_or(AttendeeRole, row["role"], AttendeeRole.MEMBER),
        deputy_for=row["deputy_for"] or "",
        position=row["position"] or "",
    )
