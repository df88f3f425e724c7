"""Questions to the wards under an item (区への照会), and meetings that go round (持ち回り)."""

from __future__ import annotations

import datetime as dt
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.city import OfficeKind
from wardapp.domain.ids import derived_id
from wardapp.domain.submission import (
    CirculationAnswer,
    CirculationVote,
    InquiryAnswer,
    ItemInquiry,
)
from wardapp.domain.voice import clean_line_ends, clean_text
from wardapp.store import records
from wardapp.store.city import City
from wardapp.store.database import Database
from wardapp.store.meeting_rows import enum_or


class ItemInquiries:
    """The questions under items and their answers by ward."""

    def __init__(self, database: Database, city: City, office_id: str) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id

    def ask(self, item_id: str, question: str, due_on: dt.date | None = None) -> Changes:
        """Ask every ward a question under an item.

        Raises:
            TextRefused: It asks nothing.
        """
        records.fetch_one(self._db, "agenda_item", item_id)
        with self._db.write("区への照会") as writing:
            identifier = records.insert(
                writing,
                self._db,
                "item_inquiry",
                item_id=item_id,
                office_id=self._office_id,
                question=clean_text(question, "照会の内容"),
                asked_on=self._db.clock.today(),
                due_on=due_on,
            )
        return Changes.of("item_inquiry", [identifier], agenda_item=[item_id])

    def edit(self, inquiry_id: str, **fields: Any) -> Changes:
        """Change question, deadline or summary."""
        for name in ("question", "summary"):
            if name in fields:
                fields[name] = clean_line_ends(fields[name] or "").strip() or None
        return records.edit(self._db, "item_inquiry", inquiry_id, "照会の変更", **fields)

    def discard(self, inquiry_id: str) -> Changes:
        """Take a question back; its answers go with it."""
        return records.set_discarded(self._db, "item_inquiry", [inquiry_id], discarded=True)

    def answer(self, inquiry_id: str, text: str, *, office_id: str = "") -> Changes:
        """Answer for this office, or for one that answered on paper; answered again it is another answer."""
        office = office_id or self._office_id
        record = derived_id("item_answer", inquiry_id, office)
        words = clean_line_ends(text).strip()
        with self._db.write("照会への回答") as writing:
            records.upsert_link(
                writing,
                self._db,
                "item_answer",
                record,
                inquiry_id=inquiry_id,
                office_id=office,
                person_id=self._db.author or None,
                answer=words or None,
                answered_on=self._db.clock.today() if words else None,
            )
        return Changes.of("item_answer", [record], item_inquiry=[inquiry_id])

    def of_item(self, item_id: str) -> tuple[ItemInquiry, ...]:
        """Return the questions under an item, the first one first."""
        return self._list("t.item_id = ?", (item_id,))

    def of_meeting(self, meeting_id: str) -> tuple[ItemInquiry, ...]:
        """Return the questions under the items of a meeting."""
        return self._list(
            "t.item_id IN (SELECT id FROM agenda_item WHERE meeting_id = ? AND discarded_at IS NULL)",
            (meeting_id,),
        )

    def waiting(self) -> tuple[ItemInquiry, ...]:
        """Return the questions that this office has not answered, the most urgent first."""
        return self._list(
            "t.office_id <> ? AND NOT EXISTS (SELECT 1 FROM item_answer a WHERE "
            "a.inquiry_id = t.id AND a.office_id = ? AND a.answered_on IS NOT NULL) AND "
            "t.item_id IN (SELECT i.id FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id "
            "WHERE m.state = 'planned' AND m.discarded_at IS NULL AND i.discarded_at IS NULL)",
            (self._office_id, self._office_id),
        )

    def _list(self, condition: str, values: tuple[Any, ...]) -> tuple[ItemInquiry, ...]:
        rows = records.fetch(
            self._db,
            "item_inquiry",
            f"WHERE t.discarded_at IS NULL AND {condition} ORDER BY t.due_on IS NULL, t.due_on, t.id",
            values,
        )
        return tuple(
            ItemInquiry(
                id=row["id"],
                item_id=row["item_id"] or "",
                office_id=row["office_id"] or "",
                question=row["question"] or "",
                asked_on=records.date_or_none(row["asked_on"]),
                due_on=records.date_or_none(row["due_on"]),
                summary=row["summary"] or "",
            )
            for row in rows
        )

    def answers(self, inquiry_id: str) -> tuple[InquiryAnswer, ...]:
        """Return the answers side by side: every ward in the city's order, others that answered."""
        given = {
            row["office_id"]: InquiryAnswer(
                office_id=row["office_id"] or "",
                answer=row["answer"] or "",
                answered_on=records.date_or_none(row["answered_on"]),
                person_id=row["person_id"],
            )
            for row in records.fetch(
                self._db,
                "item_answer",
                "WHERE t.inquiry_id = ? AND t.discarded_at IS NULL",
                (inquiry_id,),
            )
        }
        wards = [o.id for o in self._city.offices(OfficeKind.WARD)]
        others = [o.id for o in self._city.offices() if o.id in given and o.id not in wards]
        return tuple(
            given.get(office, InquiryAnswer(office_id=office)) for office in (*wards, *others)
        )


class Circulation:
    """What members said to a meeting that goes round."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def answer(
        self, item_id: str, attendee_id: str, vote: CirculationVote | None, comment: str = ""
    ) -> Changes:
        """Put down what a member said to an item; None takes it back."""
        item = records.fetch_one(self._db, "agenda_item", item_id)
        record = derived_id("circulation_answer", item_id, attendee_id)
        with self._db.write("持ち回りの回答") as writing:
            records.upsert_link(
                writing,
                self._db,
                "circulation_answer",
                record,
                meeting_id=item["meeting_id"],
                item_id=item_id,
                attendee_id=attendee_id,
                answer=vote,
                comment=clean_line_ends(comment).strip() or None,
                answered_on=self._db.clock.today() if vote else None,
            )
        return Changes.of("circulation_answer", [record], meeting=[item["meeting_id"]])

    def answers(self, meeting_id: str) -> tuple[CirculationAnswer, ...]:
        """Return what was said to the items of a meeting."""
        rows = records.fetch(
            self._db,
            "circulation_answer",
            "WHERE t.meeting_id = ? AND t.discarded_at IS NULL AND t.answer IS NOT NULL "
            "ORDER BY t.created_at, t.id",
            (meeting_id,),
        )
        return tuple(
            CirculationAnswer(
                id=row["id"],
                meeting_id=row["meeting_id"] or "",
                item_id=row["item_id"] or "",
                attendee_id=row["attendee_id"] or "",
                answer=enum_or(CirculationVote, row["answer"], CirculationVote.AGREED),
                comment=row["comment"] or "",
                answered_on=records.date_or_none(row["answered_on"]),
            )
            for row in rows
        )
