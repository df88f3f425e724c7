"""What a 区政推進局区長会議 asks of which bureau, what it thinks beforehand, on which day it can come."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import Any

from wardapp.domain.bureau_meeting import (
    BureauAsk,
    BureauResult,
    BureauResultKind,
    DateProposal,
    DateReply,
    Stance,
)
from wardapp.domain.changes import Changes
from wardapp.domain.ids import derived_id
from wardapp.domain.meeting import AttendeeRole, Meeting, MeetingKind
from wardapp.domain.order import place
from wardapp.domain.voice import clean_line_ends
from wardapp.errors import InputRefused
from wardapp.store import records
from wardapp.store.city import City
from wardapp.store.database import Database, Writing
from wardapp.store.meeting_rows import enum_or, enum_or_none
from wardapp.store.meetings import Meetings, clock_time


class BureauAsks:
    """What is asked of bureaus at one table, and what came of it."""

    def __init__(self, database: Database, city: City, office_id: str, meetings: Meetings) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id
        self._meetings = meetings

    # -- asks ------------------------------------------------------------------------------------

    def call(
        self,
        subject: str,
        held_on: dt.date,
        *,
        bureau_ids: tuple[str, ...] = (),
        request_id: str | None = None,
        theme_id: str | None = None,
        purpose: str = "",
        needed_since_on: dt.date | None = None,
        **fields: Any,
    ) -> Changes:
        """Call bureaus to one table about a subject.

        Args:
            subject: What it is about.
            held_on: When, until a proposed day is chosen.
            bureau_ids: Whom to call; each may be asked something of its own afterwards.
            request_id: The request behind it.
            theme_id: The theme behind it.
            purpose: Why it needs one table.
            needed_since_on: Since when the need is known: days until agreement count from it.
            fields: Further fields of the meeting.

        Raises:
            InputRefused: There is no subject.
        """
        title = clean_line_ends(subject).strip()
        if not title:
            raise InputRefused(
                "件名が入力されていません。", "何も作成していません。", "件名を入力してください。"
            )
        made = self._meetings.add(
            MeetingKind.BUREAUS,
            held_on,
            title=title,
            request_id=request_id,
            theme_id=theme_id,
            purpose=purpose,
            needed_since_on=needed_since_on or self._db.clock.today(),
            **fields,
        )
        done = made
        for bureau in bureau_ids:
            done = done | self.ask(made.id, bureau, request_id=request_id, theme_id=theme_id)
        return Changes(done.touched, made.id)

    def ask(self, meeting_id: str, bureau_id: str, asked: str = "", **fields: Any) -> Changes:
        """Ask a bureau something; its head is put on the list of who attends.

        Args:
            meeting_id: The meeting.
            bureau_id: The bureau.
            asked: What it is asked.
            fields: Request or theme behind it (None: the meeting's), the opinion's due day.
        """
        meeting = self._meetings.get(meeting_id)
        asks = self.asks(meeting.id)
        position, _ = place([a.position for a in asks], len(asks))
        director = self._meetings.members.director_of(bureau_id)
        with self._db.write("局への依頼の追加") as writing:
            identifier = records.insert(
                writing,
                self._db,
                "bureau_meeting_ask",
                meeting_id=meeting.id,
                bureau_id=bureau_id,
                asked=clean_line_ends(asked).strip() or None,
                position=position,
                **(
                    {"request_id": meeting.request_id, "theme_id": meeting.theme_id}
                    | {k: v for k, v in fields.items() if v is not None}
                ),
            )
            self._invite(writing, meeting, bureau_id, director)
        return Changes.of("bureau_meeting_ask", [identifier], meeting=[meeting.id], attendee=[])

    def _invite(self, writing: Writing, meeting: Meeting, bureau_id: str, director: Any) -> None:
        name = self._city.name_of(bureau_id)
        if director is None or any(
            a.office_name == name for a in self._meetings.attendees(meeting.id)
        ):
            return
        records.upsert_link(
            writing,
            self._db,
            "attendee",
            derived_id("attendee", meeting.id, director.id),
            meeting_id=meeting.id,
            person_id=director.id,
            name=director.name,
            office_id=bureau_id,
            office_name=name,
            post=director.post,
            rank=director.rank,
            role=AttendeeRole.MEMBER,
            position=f"{director.position:05d}",
        )

    def edit_ask(self, ask_id: str, **fields: Any) -> Changes:
        """Change what is asked, what is behind it, or when the opinion is due."""
        return self._edit(ask_id, "局への依頼の変更", **fields)

    def discard_ask(self, ask_id: str) -> Changes:
        """Ask a bureau no more; whom it sent stays on the list."""
        row = records.fetch_one(self._db, "bureau_meeting_ask", ask_id)
        done = records.set_discarded(self._db, "bureau_meeting_ask", [ask_id], discarded=True)
        return done | Changes.of("meeting", [row["meeting_id"]])

    def opine(self, ask_id: str, stance: Stance | None, opinion: str = "", by: str = "") -> Changes:
        """Put down what a bureau thinks beforehand, by itself or as it was told."""
        return self._edit(
            ask_id,
            "局の事前意見",
            stance=stance,
            opinion=opinion,
            opinion_by=by.strip() or None,
            opinion_on=self._db.clock.today() if stance or opinion.strip() else None,
        )

    def _edit(self, ask_id: str, label: str, /, **fields: Any) -> Changes:
        row = records.fetch_one(self._db, "bureau_meeting_ask", ask_id)
        for name in ("asked", "opinion"):
            if name in fields:
                fields[name] = clean_line_ends(fields[name] or "").strip() or None
        done = records.edit(self._db, "bureau_meeting_ask", ask_id, label, **fields)
        return done | Changes.of("meeting", [row["meeting_id"]])

    def asks(self, meeting_id: str) -> tuple[BureauAsk, ...]:
        """Return what a meeting asks of which bureau, with results, in its order."""
        return self._asks("t.meeting_id = ?", (meeting_id,))

    def of_request(self, request_id: str) -> tuple[BureauAsk, ...]:
        """Return what was asked for a request at any meeting, with results, the oldest first."""
        return self._asks("t.request_id = ?", (request_id,))

    def of_theme(self, theme_id: str) -> tuple[BureauAsk, ...]:
        """Return what was asked for a theme at any meeting, with results, the oldest first."""
        return self._asks("t.theme_id = ?", (theme_id,))

    def waiting(self, bureau_id: str) -> tuple[BureauAsk, ...]:
        """Return the asks whose opinion a bureau has not given, of meetings that are to come."""
        return self._asks(
            "t.bureau_id = ? AND t.opinion_on IS NULL AND t.meeting_id IN "
            "(SELECT id FROM meeting WHERE state = 'planned' AND discarded_at IS NULL)",
            (bureau_id,),
        )

    def _asks(self, condition: str, values: tuple[Any, ...]) -> tuple[BureauAsk, ...]:
        rows = records.fetch(
            self._db,
            "bureau_meeting_ask",
            f"WHERE t.discarded_at IS NULL AND {condition} AND t.meeting_id IN "
            "(SELECT id FROM meeting WHERE discarded_at IS NULL) "
            "ORDER BY t.meeting_id, t.position, t.id",
            values,
        )
        if not rows:
            return ()
        marks = ",".join("?" * len(rows))
        results: dict[str, builtins.list[BureauResult]] = {}
        for row in records.fetch(
            self._db,
            "bureau_result",
            f"WHERE t.ask_id IN ({marks}) AND t.discarded_at IS NULL "
            "ORDER BY t.returned_on, t.created_at, t.id",
            [row["id"] for row in rows],
        ):
            results.setdefault(row["ask_id"], []).append(_result(row))
        return tuple(_ask(row, tuple(results.get(row["id"], ()))) for row in rows)

    # -- days ------------------------------------------------------------------------------------

    def propose(self, meeting_id: str, day: dt.date, **fields: Any) -> Changes:
        """Propose a day to the bureaus; the same day and hour is one proposal."""
        meeting = self._meetings.get(meeting_id)
        for name in ("starts_at", "ends_at"):
            if fields.get(name):
                fields[name] = clock_time(fields[name])
        starts = str(fields.pop("starts_at", "") or meeting.starts_at)
        record = derived_id("date_proposal", meeting.id, day.isoformat(), starts)
        with self._db.write("候補日の追加") as writing:
            records.upsert_link(
                writing,
                self._db,
                "date_proposal",
                record,
                meeting_id=meeting.id,
                day_on=day,
                starts_at=starts,
                **fields,
            )
        return Changes.of("date_proposal", [record], meeting=[meeting.id])

    def discard_proposal(self, proposal_id: str) -> Changes:
        """Propose a day no more."""
        row = records.fetch_one(self._db, "date_proposal", proposal_id)
        done = records.set_discarded(self._db, "date_proposal", [proposal_id], discarded=True)
        return done | Changes.of("meeting", [row["meeting_id"]])

    def answer_day(
        self, proposal_id: str, reply: DateReply | None, *, office_id: str = "", note: str = ""
    ) -> Changes:
        """Say whether an office can come on a proposed day; None: not known yet."""
        row = records.fetch_one(self._db, "date_proposal", proposal_id)
        office = office_id or self._office_id
        record = derived_id("date_answer", proposal_id, office)
        with self._db.write("候補日への回答") as writing:
            records.upsert_link(
                writing,
                self._db,
                "date_answer",
                record,
                proposal_id=proposal_id,
                office_id=office,
                answer=reply,
                note=note.strip() or None,
                answered_on=self._db.clock.today() if reply else None,
            )
        return Changes.of("date_answer", [record], meeting=[row["meeting_id"]])

    def proposals(self, meeting_id: str) -> tuple[DateProposal, ...]:
        """Return the proposed days with the answers, in their order."""
        found = []
        for row in records.fetch(
            self._db,
            "date_proposal",
            "WHERE t.meeting_id = ? AND t.discarded_at IS NULL ORDER BY t.day_on, t.starts_at, t.id",
            (meeting_id,),
        ):
            answers = [
                (a["office_id"] or "", reply, a["note"] or "")
                for a in records.fetch(
                    self._db,
                    "date_answer",
                    "WHERE t.proposal_id = ? AND t.discarded_at IS NULL",
                    (row["id"],),
                )
                if (reply := enum_or_none(DateReply, a["answer"])) is not None
            ]
            found.append(
                DateProposal(
                    id=row["id"],
                    meeting_id=row["meeting_id"] or "",
                    day_on=records.date_or_none(row["day_on"]) or dt.date(1970, 1, 1),
                    starts_at=row["starts_at"] or "",
                    ends_at=row["ends_at"] or "",
                    place=row["place"] or "",
                    chosen=bool(row["chosen"]),
                    answers=tuple(answers),
                )
            )
        return tuple(found)

    def choose_day(self, proposal_id: str) -> Changes:
        """Hold the meeting on a proposed day."""
        row = records.fetch_one(self._db, "date_proposal", proposal_id)
        day = records.date_or_none(row["day_on"]) or self._db.clock.today()
        fields = {name: row[name] for name in ("starts_at", "ends_at", "place") if row[name]}
        with self._db.write("開催日の決定") as writing:
            for other in self.proposals(row["meeting_id"]):
                records.update(
                    writing, "date_proposal", other.id, chosen=int(other.id == proposal_id)
                )
        return self._meetings.edit(row["meeting_id"], held_on=day, **fields) | Changes.of(
            "date_proposal", [proposal_id]
        )


def _result(row: dict[str, Any]) -> BureauResult:
    return BureauResult(
        id=row["id"],
        ask_id=row["ask_id"] or "",
        meeting_id=row["meeting_id"] or "",
        bureau_id=row["bureau_id"] or "",
        result=enum_or(BureauResultKind, row["result"], BureauResultKind.TAKEN_BACK),
        conditions=row["conditions"] or "",
        due_on=records.date_or_none(row["due_on"]),
        returned_on=records.date_or_none(row["returned_on"]),
        filed_on=records.date_or_none(row["filed_on"]),
        request_id=row["request_id"],
        theme_id=row["theme_id"],
    )


def _ask(row: dict[str, Any], results: tuple[BureauResult, ...]) -> BureauAsk:
    return BureauAsk(
        id=row["id"],
        meeting_id=row["meeting_id"] or "",
        bureau_id=row["bureau_id"] or "",
        position=row["position"] or "",
        asked=row["asked"] or "",
        request_id=row["request_id"],
        theme_id=row["theme_id"],
        opinion_due_on=records.date_or_none(row["opinion_due_on"]),
        stance=enum_or_none(Stance, row["stance"]),
        opinion=row["opinion"] or "",
        opinion_by=row["opinion_by"] or "",
        opinion_on=records.date_or_none(row["opinion_on"]),
        results=results,
    )
