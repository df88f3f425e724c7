"""Minutes (議事録): from notes to the text that those who spoke confirm and all offices read.

下書き: notes of the own office. 確認中: a text for each item, which everybody who spoke confirms or
wants otherwise. 確定: nothing is written any more. 公開: the other offices are shown it.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.ids import derived_id
from wardapp.domain.meeting import MeetingKind
from wardapp.domain.minutes import (
    Confirmation,
    ConfirmationState,
    Minutes,
    MinutesPhase,
    MinutesSection,
    Statement,
    StatementKind,
)
from wardapp.domain.order import keys_for
from wardapp.domain.voice import clean_line_ends, clean_text
from wardapp.errors import InputRefused, NotAllowed
from wardapp.store import records
from wardapp.store.meeting_notes import MeetingNotes
from wardapp.store.meeting_rows import enum_or
from wardapp.store.minutes_rows import confirmation_from, confirmations_of, sections_of

REVIEW_DAYS = 7
"""How long those who spoke have, where nothing else is said."""
OPENING = "開会"
"""The heading of what was said before the first item."""


def spoken(statement: Statement) -> str:
    """Return a note as a paragraph of the minutes: who, and what they said."""
    text = statement.text.strip()
    return f"{statement.speaker}　{text}" if statement.speaker else text


class MinutesBook(MeetingNotes):
    """The minutes of the meetings of the local database, and the notes that they are made of."""

    # -- reading ---------------------------------------------------------------------------------

    def get(self, meeting_id: str) -> Minutes:
        """Return the minutes of a meeting; a draft where nothing is kept yet."""
        record = derived_id("minutes", meeting_id)
        rows = records.fetch(self._db, "minutes", "WHERE t.id = ?", (record,))
        if not rows:
            office = self._db.one("SELECT office_id FROM meeting WHERE id = ?", (meeting_id,))
            return Minutes(
                id=record, meeting_id=meeting_id, office_id=str((office and office[0]) or "")
            )
        row = rows[0]
        return Minutes(
            id=record,
            meeting_id=meeting_id,
            office_id=row["office_id"] or "",
            phase=enum_or(MinutesPhase, row["phase"], MinutesPhase.DRAFT),
            review_due_on=records.date_or_none(row["review_due_on"]),
            confirmed_by=row["confirmed_by"],
            confirmed_on=records.date_or_none(row["confirmed_on"]),
            released_on=records.date_or_none(row["released_on"]),
            approved_in_id=row["approved_in_id"],
            sections=sections_of(self._db, record),
            confirmations=confirmations_of(self._db, record),
        )

    def may_read(self, minutes: Minutes, person_id: str) -> bool:
        """Whether the office or this person is shown the text: own, asked to confirm, or released."""
        return (
            minutes.office_id == self._office_id
            or minutes.phase is MinutesPhase.RELEASED
            or (
                minutes.phase is not MinutesPhase.DRAFT
                and any(self._answers(one, person_id) for one in minutes.confirmations)
            )
        )

    def _answers(self, one: Confirmation, person_id: str) -> bool:
        """Whether a person answers for somebody who spoke: themselves, or their office for them."""
        if one.person_id == person_id:
            return True
        speaker = self._city.person(one.person_id)
        return speaker is not None and speaker.office_id == self._office_id

    def to_confirm(self, person_id: str) -> tuple[tuple[str, Confirmation], ...]:
        """Return (meeting, confirmation) of what this person, or their office, is asked to confirm."""
        rows = records.fetch(
            self._db,
            "minutes_confirmation",
            "JOIN minutes m ON m.id = t.minutes_id WHERE t.state = 'asked' "
            "AND t.discarded_at IS NULL AND m.phase = 'review' AND m.discarded_at IS NULL "
            "ORDER BY m.review_due_on, t.pk",
        )
        found = [(row["meeting_id"], confirmation_from(row)) for row in rows]
        return tuple((meeting, one) for meeting, one in found if self._answers(one, person_id))

    def released(self, *, since: dt.date) -> tuple[Minutes, ...]:
        """Return the minutes released on or after a day, newest first."""
        rows = self._db.all(
            "SELECT meeting_id FROM minutes WHERE phase = 'released' AND discarded_at IS NULL "
            "AND released_on >= ? ORDER BY released_on DESC, pk DESC",
            (since.isoformat(),),
        )
        return tuple(self.get(meeting) for (meeting,) in rows)

    def last_before(self, meeting_id: str) -> Minutes | None:
        """Return the minutes of the meeting before, of the same kind, that no meeting approved yet."""
        meeting = records.fetch_one(self._db, "meeting", meeting_id)
        own = "" if meeting["kind"] == str(MeetingKind.WARD_MAYORS) else " AND m.office_id = ?"
        values = [meeting["kind"], meeting["held_on"], meeting_id]
        row = self._db.one(
            "SELECT m.id FROM meeting m WHERE m.kind = ? AND m.held_on < ? AND m.id <> ? "
            f"AND m.state = 'held' AND m.discarded_at IS NULL{own} ORDER BY m.held_on DESC LIMIT 1",
            [*values, meeting["office_id"]] if own else values,
        )
        if row is None:
            return None
        minutes = self.get(str(row[0]))
        return None if minutes.approved_in_id else minutes

    # -- made from the notes ---------------------------------------------------------------------

    def proposed_sections(self, meeting_id: str) -> tuple[MinutesSection, ...]:
        """Return the text of each item as the notes give it; notes for the own office are left out."""
        minutes_id = derived_id("minutes", meeting_id)
        items = self._db.all(
            "SELECT id, title, note FROM agenda_item WHERE meeting_id = ? AND discarded_at IS NULL "
            "ORDER BY position, id",
            (meeting_id,),
        )
        by_item: dict[str | None, list[Statement]] = {}
        known = {str(item) for item, _, _ in items}
        for one in self.statements(meeting_id):
            at = one.agenda_item_id if one.agenda_item_id in known else None
            by_item.setdefault(at, []).append(one)
        parts: list[tuple[str | None, str, str]] = [
            (str(item), title or "", note or "") for item, title, note in items
        ]
        if None in by_item:
            parts.insert(0, (None, OPENING, ""))
        made = []
        for (item, heading, note), position in zip(parts, keys_for(len(parts)), strict=True):
            notes = by_item.get(item, [])
            said = [spoken(one) for one in notes if one.kind is StatementKind.SAID]
            summary = next((o.text for o in notes if o.kind is StatementKind.SUMMARY), "") or note
            made.append(
                MinutesSection(
                    id=derived_id("minutes_section", minutes_id, item or ""),
                    minutes_id=minutes_id,
                    agenda_item_id=item,
                    heading=heading,
                    text="\n".join(said),
                    summary=summary,
                    position=position,
                )
            )
        return tuple(made)

    # -- the way to the released record ----------------------------------------------------------

    def put_to_review(self, meeting_id: str, due_on: dt.date | None = None) -> Changes:
        """Make the text from the notes, and ask everybody of the list who spoke to confirm it.

        Raises:
            InputRefused: There is nothing to confirm.
            NotAllowed: The meeting is another office's, or the minutes are fixed.
        """
        self.refuse_foreign(meeting_id)
        minutes = self.get(meeting_id)
        self._refuse_fixed(minutes)
        sections = self.proposed_sections(meeting_id)
        if not any(one.text or one.summary for one in sections) and not self.decisions(meeting_id):
            raise InputRefused(
                "発言も要旨も記録されていません。",
                "段階は変わっていません。",
                "発言か要旨を記録してから、確認に回してください。",
            )
        with self._db.write("議事録を確認に回す") as writing:
            self._write(
                writing,
                minutes,
                phase=MinutesPhase.REVIEW,
                review_due_on=due_on or self._db.clock.today() + dt.timedelta(days=REVIEW_DAYS),
            )
            for one in sections:
                records.upsert_link(
                    writing,
                    self._db,
                    "minutes_section",
                    one.id,
                    minutes_id=minutes.id,
                    meeting_id=meeting_id,
                    agenda_item_id=one.agenda_item_id,
                    heading=one.heading,
                    text=one.text,
                    summary=one.summary,
                    position=one.position,
                )
            for gone in {one.id for one in minutes.sections} - {one.id for one in sections}:
                records.update(writing, "minutes_section", gone, discarded_at=self._db.utc_now())
            for attendee, person, name in self._speakers(writing, meeting_id):
                records.upsert_link(
                    writing,
                    self._db,
                    "minutes_confirmation",
                    derived_id("minutes_confirmation", minutes.id, attendee),
                    minutes_id=minutes.id,
                    meeting_id=meeting_id,
                    attendee_id=attendee,
                    person_id=person,
                    name=name,
                    state=ConfirmationState.ASKED,
                )
        return _changes(meeting_id)

    def _speakers(self, writing: Any, meeting_id: str) -> list[tuple[str, str | None, str]]:
        rows = writing.all(
            "SELECT a.id, a.person_id, a.office_name, a.post, a.name, a.rank FROM attendee a "
            "WHERE a.meeting_id = ? AND a.discarded_at IS NULL AND a.id IN "
            "(SELECT attendee_id FROM statement WHERE meeting_id = ? AND kind = 'said' "
            "AND discarded_at IS NULL) ORDER BY a.rank, a.position",
            (meeting_id, meeting_id),
        )
        return [
            (str(attendee), person, " ".join(p for p in (office, post, name) if p))
            for attendee, person, office, post, name, _rank in rows
        ]

    def withdraw(self, meeting_id: str) -> Changes:
        """Take the text back to the notes; it is made anew when it is put to review again."""
        self.refuse_foreign(meeting_id)
        minutes = self.get(meeting_id)
        self._refuse_fixed(minutes)
        with self._db.write("議事録を下書きに戻す") as writing:
            self._write(writing, minutes, phase=MinutesPhase.DRAFT)
        return _changes(meeting_id)

    def edit_section(self, record: str, **fields: Any) -> Changes:
        """Change the text or the 要旨 of an item while it is confirmed.

        Raises:
            NotAllowed: The meeting is another office's, or the minutes are fixed.
        """
        row = records.fetch_one(self._db, "minutes_section", record)
        self.refuse_foreign(row["meeting_id"])
        self._refuse_fixed(self.get(row["meeting_id"]))
        wanted = {
            name: clean_line_ends(value or "")
            for name, value in fields.items()
            if name in {"text", "summary"}
        }
        done = records.edit(self._db, "minutes_section", record, "議事録の修正", **wanted)
        return done | _changes(row["meeting_id"])

    def answer(self, confirmation_id: str, comment: str = "") -> Changes:
        """Say that it is as it was, or (with a comment) what is wanted otherwise.

        Raises:
            NotAllowed: Neither this person nor anybody of this office spoke.
        """
        row = records.fetch_one(self._db, "minutes_confirmation", confirmation_id)
        one = confirmation_from(row)
        if not self.may_write(row["meeting_id"]) and not self._answers(one, self._db.author):
            raise NotAllowed(
                f"{one.name}の発言です。",
                "何も変更していません。",
                "発言した方か、その所属の職員が確認してください。",
            )
        state = ConfirmationState.CONFIRMED
        if comment.strip():
            comment = clean_text(comment, "修正の求め")
            state = ConfirmationState.CORRECTION
        done = records.edit(
            self._db,
            "minutes_confirmation",
            confirmation_id,
            "議事録の確認",
            state=state,
            comment=comment.strip() or None,
            answered_on=self._db.clock.today(),
        )
        return done | _changes(row["meeting_id"])

    def settle(self, confirmation_id: str) -> Changes:
        """Say that what was wanted is done; what was asked for stays readable."""
        row = records.fetch_one(self._db, "minutes_confirmation", confirmation_id)
        self.refuse_foreign(row["meeting_id"])
        done = records.edit(
            self._db,
            "minutes_confirmation",
            confirmation_id,
            "議事録の修正の求めに応じる",
            state=ConfirmationState.SETTLED,
        )
        return done | _changes(row["meeting_id"])

    def confirm(self, meeting_id: str) -> Changes:
        """Fix the text. Who has not answered by the day is taken to agree.

        Raises:
            InputRefused: Somebody wants it otherwise, or has days left to say so.
            NotAllowed: The meeting is another office's, or the minutes are fixed.
        """
        self.refuse_foreign(meeting_id)
        minutes = self.get(meeting_id)
        self._refuse_fixed(minutes)
        today = self._db.clock.today()
        late = minutes.review_due_on is not None and minutes.review_due_on < today
        open_ones = [
            one for one in minutes.waiting if one.state is ConfirmationState.CORRECTION or not late
        ]
        if minutes.phase is MinutesPhase.DRAFT or open_ones:
            names = "、".join(one.name for one in open_ones)
            raise InputRefused(
                f"まだ確認の済んでいない方がいます（{names}）。"
                if names
                else "まだ確認に回していません。",
                "議事録は確定していません。",
                "修正の求めに応じるか、確認の期限が過ぎるのを待ってください。"
                if names
                else "先に確認に回してください。",
            )
        with self._db.write("議事録の確定") as writing:
            self._write(
                writing,
                minutes,
                phase=MinutesPhase.CONFIRMED,
                confirmed_by=self._db.author or None,
                confirmed_on=today,
            )
        return _changes(meeting_id)

    def release(self, meeting_id: str) -> Changes:
        """Show the confirmed minutes to all offices.

        Raises:
            InputRefused: They are not confirmed.
            NotAllowed: The meeting is another office's.
        """
        self.refuse_foreign(meeting_id)
        minutes = self.get(meeting_id)
        if minutes.phase is not MinutesPhase.CONFIRMED:
            raise InputRefused(
                "議事録がまだ確定していません。",
                "公開していません。",
                "確定してから公開してください。",
            )
        with self._db.write("議事録の公開") as writing:
            self._write(
                writing, minutes, phase=MinutesPhase.RELEASED, released_on=self._db.clock.today()
            )
        return _changes(meeting_id)

    def approve_in(self, meeting_id: str, later_id: str) -> Changes:
        """Say that a later meeting approved these minutes."""
        self.refuse_foreign(later_id)
        minutes = self.get(meeting_id)
        with self._db.write("前回の議事録の承認") as writing:
            self._write(writing, minutes, approved_in_id=later_id)
        return _changes(meeting_id)

    def _write(self, writing: Any, minutes: Minutes, **fields: Any) -> None:
        records.upsert_link(
            writing,
            self._db,
            "minutes",
            minutes.id,
            meeting_id=minutes.meeting_id,
            office_id=minutes.office_id,
            **({"phase": minutes.phase} | fields),
        )

    def _refuse_fixed(self, minutes: Minutes) -> None:
        if minutes.is_fixed:
            raise NotAllowed(
                "この議事録は確定しています。",
                "何も変更していません。",
                "直す必要があるときは、次の会議で訂正を諮り、その議事録に残してください。",
            )


def _changes(meeting_id: str) -> Changes:
    return Changes(
        {
            "minutes": frozenset({derived_id("minutes", meeting_id)}),
            "minutes_section": frozenset(),
            "minutes_confirmation": frozenset(),
            "meeting": frozenset({meeting_id}),
        },
        meeting_id,
    )
