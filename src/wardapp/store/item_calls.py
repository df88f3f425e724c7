"""The call for items (議題照会) of a meeting: to all wards, with a deadline, and who has answered."""

from __future__ import annotations

import datetime as dt
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.city import OfficeKind
from wardapp.domain.ids import derived_id
from wardapp.domain.meeting import MeetingState
from wardapp.domain.meeting_series import call_due
from wardapp.domain.submission import CallAnswer, ItemCall
from wardapp.domain.voice import clean_line_ends
from wardapp.domain.wareki import format_date
from wardapp.errors import InputRefused, NotAllowed
from wardapp.store import records
from wardapp.store.calendar import Calendar
from wardapp.store.city import City
from wardapp.store.database import Database
from wardapp.store.meetings import Meetings

CALL_DAYS = 3
"""How many days before a meeting its call ends, where no series says otherwise (brief: 3 days)."""


class ItemCalls:
    """The calls for items."""

    def __init__(
        self,
        database: Database,
        city: City,
        office_id: str,
        meetings: Meetings,
        calendar: Calendar,
    ) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id
        self._meetings = meetings
        self._calendar = calendar

    def due_for(self, meeting_id: str) -> dt.date:
        """Return when the call of a meeting would end by its series' rule."""
        meeting = self._meetings.get(meeting_id)
        row = meeting.series_id and self._db.one(
            "SELECT call_days FROM meeting_series WHERE id = ?", (meeting.series_id,)
        )
        days = int(row[0]) if row and row[0] is not None else CALL_DAYS
        return call_due(meeting.held_on, days, self._calendar.office().is_open)

    def ask(
        self, meeting_id: str, due_on: dt.date | None = None, text: str | None = None
    ) -> Changes:
        """Call all wards for items of a meeting; called again it has another deadline or text.

        Raises:
            NotAllowed: Another office holds the meeting.
            InputRefused: The deadline lies after the meeting, or it was called off.
        """
        meeting = self._meetings.get(meeting_id)
        if meeting.office_id != self._office_id:
            raise NotAllowed(
                "議題を照会できるのは、会議を開く所属だけです。", "何も変更していません。"
            )
        due = due_on or self.due_for(meeting.id)
        if due > meeting.held_on:
            raise InputRefused(
                "締切が会議の日より後です。", "何も変更していません。", "締切を確かめてください。"
            )
        if meeting.state is MeetingState.CANCELLED:
            raise InputRefused("中止になった会議です。", "何も変更していません。")
        record = derived_id("item_call", meeting.id)
        fields: dict[str, Any] = {"due_on": due, "closed_on": None}
        if text is not None:
            fields["text"] = clean_line_ends(text).strip() or None
        present = self.of(meeting.id)
        with self._db.write("議題の照会") as writing:
            records.upsert_link(
                writing,
                self._db,
                "item_call",
                record,
                meeting_id=meeting.id,
                office_id=self._office_id,
                asked_on=present.asked_on if present else self._db.clock.today(),
                **fields,
            )
        return Changes.of("item_call", [record], meeting=[meeting.id])

    def close(self, meeting_id: str) -> Changes:
        """Say that the call is over, whatever its deadline."""
        record = derived_id("item_call", self._meetings.resolve(meeting_id))
        return records.edit(
            self._db, "item_call", record, "議題照会の締切", closed_on=self._db.clock.today()
        )

    def of(self, meeting_id: str) -> ItemCall | None:
        """Return the call of a meeting, None where there is none."""
        found = self._list("t.meeting_id = ?", (meeting_id,))
        return found[0] if found else None

    def open(self) -> tuple[ItemCall, ...]:
        """Return the calls of meetings that are still to come, the most urgent first."""
        return self._list(
            "t.closed_on IS NULL AND t.meeting_id IN (SELECT id FROM meeting WHERE "
            "discarded_at IS NULL AND state = 'planned' AND held_on >= ?)",
            (self._db.clock.today().isoformat(),),
        )

    def _list(self, condition: str, values: tuple[Any, ...]) -> tuple[ItemCall, ...]:
        rows = records.fetch(
            self._db,
            "item_call",
            f"WHERE t.discarded_at IS NULL AND {condition} ORDER BY t.due_on, t.id",
            values,
        )
        return tuple(call_from(row) for row in rows)

    def answers(self, call_id: str) -> tuple[CallAnswer, ...]:
        """Return what every ward answered to a call, in the city's order."""
        sheets: dict[str, int] = dict(
            self._db.all(
                "SELECT office_id, count(*) FROM item_submission WHERE call_id = ? AND "
                "discarded_at IS NULL AND state NOT IN ('draft', 'withdrawn') GROUP BY office_id",
                (call_id,),
            )
        )
        none = {
            row["office_id"]: row
            for row in records.fetch(
                self._db,
                "call_answer",
                "WHERE t.call_id = ? AND t.discarded_at IS NULL AND t.has_none = 1",
                (call_id,),
            )
        }
        return tuple(
            CallAnswer(
                office.id,
                int(sheets.get(office.id, 0)),
                office.id in none and not sheets.get(office.id),
                records.date_or_none(none[office.id]["answered_on"]) if office.id in none else None,
            )
            for office in self._city.offices(OfficeKind.WARD)
        )

    def answer_none(self, call_id: str, *, has_none: bool = True) -> Changes:
        """Say for this office that it has no item (案件なし), or take that back."""
        record = derived_id("call_answer", call_id, self._office_id)
        with self._db.write("案件なしの回答") as writing:
            records.upsert_link(
                writing,
                self._db,
                "call_answer",
                record,
                call_id=call_id,
                office_id=self._office_id,
                has_none=int(has_none),
                answered_on=self._db.clock.today(),
                person_id=self._db.author or None,
            )
        return Changes.of("call_answer", [record], item_call=[call_id])

    def letter(self, meeting_id: str) -> str:
        """Return the usual words of a call for items, to be edited."""
        meeting = self._meetings.get(meeting_id)
        due = self.due_for(meeting.id)
        return (
            f"第{meeting.number}回{meeting.name}（{format_date(meeting.held_on)}開催）の議題について、"
            f"提出する案件がありましたら、{format_date(due)}までに案件提出シートを提出してください。\n"
            "案件がない場合も「案件なし」と回答してください。"
        )


def call_from(row: dict[str, Any]) -> ItemCall:
    """Return the call of a row."""
    far = dt.date(1970, 1, 1)
    return ItemCall(
        id=row["id"],
        meeting_id=row["meeting_id"] or "",
        office_id=row["office_id"] or "",
        asked_on=records.date_or_none(row["asked_on"]) or far,
        due_on=records.date_or_none(row["due_on"]) or far,
        text=row["text"] or "",
        closed_on=records.date_or_none(row["closed_on"]),
    )
