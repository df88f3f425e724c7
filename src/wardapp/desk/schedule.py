"""The calendar (予定表): what is when, gathered from meetings, calls, requests, action items, voices."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wardapp.domain.meeting import MEETING_FORMAT_LABELS, Meeting, MeetingFormat, MeetingState
from wardapp.domain.schedule import EntryKind, ScheduleEntry
from wardapp.domain.wareki import fiscal_year_label
from wardapp.store import records
from wardapp.store.calendar import is_holiday
from wardapp.store.meeting_rows import meeting_from

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

_WITHHELD = "（件名は個人情報を含むため省略）"


class Schedule:
    """What is when (予定表)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._db = desk.database

    def entries(
        self, first: dt.date, last: dt.date, kinds: frozenset[EntryKind] | None = None
    ) -> list[ScheduleEntry]:
        """Return what is on the days from ``first`` to ``last``, in order.

        Args:
            first: The first day.
            last: The last day, which belongs to it.
            kinds: Only these kinds; None: all.
        """
        sources: dict[EntryKind, Callable[[str, str], Iterator[ScheduleEntry]]] = {
            EntryKind.CLOSED: self._closed,
            EntryKind.MEETING: self._meetings,
            EntryKind.CALL: self._calls,
            EntryKind.OPINION: self._opinions,
            EntryKind.INQUIRY: self._inquiries,
            EntryKind.RESULT: self._results,
            EntryKind.DEADLINE: self._deadlines,
            EntryKind.ACTION: self._actions,
            EntryKind.VOICES: self._voices,
        }
        found = [
            entry
            for kind, read in sources.items()
            if kinds is None or kind in kinds
            for entry in read(first.isoformat(), last.isoformat())
        ]
        order = list(sources)
        found.sort(key=lambda e: (e.day, order.index(e.kind), e.starts_at, e.title, e.record[1]))
        return found

    # -- one kind each ---------------------------------------------------------------------------

    def _rows(self, kind: str, condition: str, first: str, last: str) -> list[dict[str, Any]]:
        return records.fetch(
            self._db, kind, f"WHERE t.discarded_at IS NULL AND {condition}", (first, last)
        )

    def _meetings(self, first: str, last: str) -> Iterator[ScheduleEntry]:
        for row in self._rows("meeting", "t.held_on BETWEEN ? AND ?", first, last):
            yield self.of_meeting(meeting_from(row))

    def of_meeting(self, meeting: Meeting) -> ScheduleEntry:
        """Return the entry of one meeting."""
        note = f"{fiscal_year_label(meeting.fiscal_year)}第{meeting.number}回"
        if meeting.format is not MeetingFormat.REGULAR:
            note += f"（{MEETING_FORMAT_LABELS[meeting.format]}）"
        return ScheduleEntry(
            day=meeting.held_on,
            kind=EntryKind.MEETING,
            title=meeting.name,
            starts_at="" if meeting.format is MeetingFormat.CIRCULATED else meeting.starts_at,
            ends_at="" if meeting.format is MeetingFormat.CIRCULATED else meeting.ends_at,
            place=meeting.place,
            record=("meeting", meeting.id),
            is_cancelled=meeting.state is MeetingState.CANCELLED,
            note=note,
            changed_at=self._changed(meeting.id),
        )

    def _changed(self, record: str) -> str:
        row = self._db.one("SELECT max(stamp) FROM change WHERE record = ?", (record,))
        if not row or not row[0]:
            return ""
        milliseconds = int(str(row[0]).split("-")[0], 16)
        if not milliseconds:
            return ""  # from a city file: at no time
        return dt.datetime.fromtimestamp(milliseconds / 1000, dt.UTC).isoformat()

    def _meeting_name(self, meeting_id: str) -> str:
        rows = records.fetch(self._db, "meeting", "WHERE t.id = ?", (meeting_id,))
        if not rows:
            return ""
        meeting = meeting_from(rows[0])
        return f"第{meeting.number}回{meeting.name}"

    def _calls(self, first: str, last: str) -> Iterator[ScheduleEntry]:
        for row in self._rows("item_call", "t.due_on BETWEEN ? AND ?", first, last):
            yield self._due(
                row["due_on"],
                EntryKind.CALL,
                f"{self._meeting_name(row['meeting_id'])}の議題の締切",
                ("meeting", row["meeting_id"]),
                is_open=row["closed_on"] is None,
            )

    def _opinions(self, first: str, last: str) -> Iterator[ScheduleEntry]:
        for row in self._rows(
            "bureau_meeting_ask", "t.opinion_due_on BETWEEN ? AND ?", first, last
        ):
            bureau = self._desk.city.name_of(row["bureau_id"])
            yield self._due(
                row["opinion_due_on"],
                EntryKind.OPINION,
                f"{self._meeting_name(row['meeting_id'])}：{bureau}の事前意見",
                ("meeting", row["meeting_id"]),
                is_open=row["opinion_on"] is None,
            )

    def _inquiries(self, first: str, last: str) -> Iterator[ScheduleEntry]:
        for row in self._rows("item_inquiry", "t.due_on BETWEEN ? AND ?", first, last):
            item = records.fetch(self._db, "agenda_item", "WHERE t.id = ?", (row["item_id"],))
            if item:
                yield self._due(
                    row["due_on"],
                    EntryKind.INQUIRY,
                    f"照会の回答：{self._plain('agenda_item', item[0]['id'], item[0]['title'])}",
                    ("meeting", item[0]["meeting_id"]),
                    is_open=any(i.id == row["id"] for i in self._desk.meetings.inquiries.waiting()),
                )
        for row in self._rows(
            "inquiry", "t.due_on BETWEEN ? AND ? AND t.state <> 'draft'", first, last
        ):
            yield self._due(
                row["due_on"],
                EntryKind.INQUIRY,
                f"照会の回答：{self._plain('inquiry', row['id'], row['title'])}",
                ("inquiry", row["id"]),
                is_open=row["state"] == "asked",
            )

    def _results(self, first: str, last: str) -> Iterator[ScheduleEntry]:
        for row in self._rows(
            "bureau_result",
            "t.due_on BETWEEN ? AND ? AND NOT EXISTS (SELECT 1 FROM bureau_result n WHERE "
            "n.ask_id = t.ask_id AND n.discarded_at IS NULL AND n.created_at > t.created_at)",
            first,
            last,
        ):
            bureau = self._desk.city.name_of(row["bureau_id"])
            yield self._due(
                row["due_on"],
                EntryKind.RESULT,
                f"{self._meeting_name(row['meeting_id'])}：{bureau}の持ち帰りの回答",
                ("meeting", row["meeting_id"]),
            )

    def _deadlines(self, first: str, last: str) -> Iterator[ScheduleEntry]:
        for row in self._rows("deadline", "t.due_on BETWEEN ? AND ?", first, last):
            yield self._due(row["due_on"], EntryKind.DEADLINE, row["name"] or "", ("", row["id"]))

    def _actions(self, first: str, last: str) -> Iterator[ScheduleEntry]:
        for row in self._rows("action_item", "t.due_on BETWEEN ? AND ?", first, last):
            yield self._due(
                row["due_on"],
                EntryKind.ACTION,
                f"宿題：{self._plain('action_item', row['id'], row['what'])}",
                ("meeting", row["meeting_id"] or ""),
                is_open=row["state"] == "open",
                uid=row["id"],
            )

    def _voices(self, first: str, last: str) -> Iterator[ScheduleEntry]:
        for day, count in self._db.all(
            "SELECT due_on, count(*) FROM voice WHERE discarded_at IS NULL AND office_id = ? AND "
            "due_on BETWEEN ? AND ? AND state IN ('received', 'in_progress') GROUP BY due_on",
            (self._desk.office.id, first, last),
        ):
            yield self._due(day, EntryKind.VOICES, f"回答期限の声　{count}件", ("voices", day))

    def _closed(self, first: str, last: str) -> Iterator[ScheduleEntry]:
        own = {day: name for _, day, name in self._desk.voices.calendar.closed_days()}
        day, end = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
        while day <= end:
            name = own.get(day, "")
            if not name and is_holiday(day):
                import jpholiday

                name = jpholiday.is_holiday_name(day) or "休日"
            elif day in own and not name:
                name = "閉庁日"
            if name:
                yield ScheduleEntry(day=day, kind=EntryKind.CLOSED, title=name)
            day += dt.timedelta(days=1)

    def _due(
        self,
        day: str,
        kind: EntryKind,
        title: str,
        record: tuple[str, str],
        *,
        is_open: bool = True,
        uid: str = "",
    ) -> ScheduleEntry:
        on = records.date_or_none(day) or self._desk.today()
        return ScheduleEntry(
            day=on,
            kind=kind,
            title=title,
            record=record,
            is_late=is_open and on < self._desk.today(),
            changed_at=self._changed(uid or record[1]),
        )

    def _plain(self, kind: str, record: str, text: str | None) -> str:
        """Return a text that may leave the office, or what stands for it."""
        if not text:
            return _WITHHELD
        return _WITHHELD if self._desk.is_private(kind, record, text) else text

    # -- out -------------------------------------------------------------------------------------

    def file(
        self,
        first: dt.date,
        last: dt.date,
        out: Path | None = None,
        kinds: frozenset[EntryKind] | None = None,
    ) -> bytes:
        """Return meetings and deadlines as an iCalendar file, and write it where asked.

        Raises:
            FileRefused, DiskFull: It cannot be written.
        """
        from wardapp.desk.paper import write_file
        from wardapp.exchange.calendar_file import is_dated, write_calendar

        entries = [self._checked(e) for e in self.entries(first, last, kinds) if is_dated(e)]
        content = write_calendar(
            entries,
            name=f"{self._desk.office.name}　会議と期限",
            made_at=self._desk.clock.now(),
        )
        if out is not None:
            write_file(out, content)
        return content

    def meeting_file(self, meeting_id: str) -> bytes:
        """Return one meeting as an iCalendar file, to go with its invitation."""
        from wardapp.exchange.calendar_file import write_calendar

        entry = self._checked(self.of_meeting(self._desk.meetings.get(meeting_id)))
        return write_calendar([entry], name=entry.title, made_at=self._desk.clock.now())

    def _checked(self, entry: ScheduleEntry) -> ScheduleEntry:
        from dataclasses import replace

        if entry.kind is not EntryKind.MEETING:
            return entry
        record = entry.record[1]
        meeting = self._desk.meetings.get(record)
        title = self._plain("meeting", record, entry.title) if meeting.title else entry.title
        place = self._plain("meeting", record, entry.place) if entry.place else ""
        return replace(entry, title=title, place="" if place == _WITHHELD else place)
