"""Who handles a voice, by when, and who has to agree, in the local database."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.handling import Approval, ApprovalDecision, Assignment, Pause, WaitingFor
from wardapp.domain.ids import derived_id
from wardapp.domain.order import keys_for, place
from wardapp.domain.voice import (
    NotVoice,
    ResponseKind,
    Treatment,
    Voice,
    VoiceState,
    clean_line_ends,
    clean_text,
)
from wardapp.errors import InputRefused, NotAllowed, WrongState
from wardapp.store import records
from wardapp.store.calendar import Calendar
from wardapp.store.city import City
from wardapp.store.database import Database
from wardapp.store.voices import voice_from

OPEN_STATES = frozenset({VoiceState.RECEIVED, VoiceState.IN_PROGRESS})


class Handling:
    """Assignments, pauses and approvals of voices."""

    def __init__(self, database: Database, city: City, office_id: str, calendar: Calendar) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id
        self._calendar = calendar

    def _own(self, voice_id: str) -> Voice:
        """Return a voice that this office took.

        Raises:
            NotAllowed: Another office took it.
        """
        voice = voice_from(records.fetch_one(self._db, "voice", voice_id))
        if voice.office_id != self._office_id:
            raise NotAllowed(
                f"この声は{self._city.name_of(voice.office_id) or 'ほかの区役所'}が受け付けたものです。",
                "何も変更していません。",
                "変更が必要なときは、受け付けた区役所に連絡してください。",
            )
        return voice

    # -- what is done with it --------------------------------------------------------------------

    def treat(
        self, voice_id: str, treatment: Treatment | None, *, reason: str = "", to: str = ""
    ) -> Changes:
        """Say what is done with a voice (処理区分).

        Args:
            voice_id: The voice.
            treatment: 回答, 供覧, 移送 or 対応不要; None takes it back.
            reason: Why nothing is done; required for 対応不要, kept as a response.
            to: The division or body that it is passed on to; required for 移送.

        Raises:
            InputRefused: What this treatment requires is missing.
        """
        voice = self._own(voice_id)
        if treatment is Treatment.NONE and not reason.strip():
            raise InputRefused(
                "対応しない理由が入力されていません。",
                "何も変更していません。",
                "あとから見て分かるように、理由を書いてください。",
            )
        if treatment is Treatment.TRANSFER and not (to.strip() or voice.transferred_to):
            raise InputRefused(
                "移送先が入力されていません。",
                "何も変更していません。",
                "移送先の部署・機関を書いてください。",
            )
        fields: dict[str, Any] = {"treatment": treatment}
        if treatment is Treatment.TRANSFER and to.strip():
            fields["transferred_to"] = clean_line_ends(to).strip()
        if treatment is Treatment.ANSWER and not voice.wants_response:
            fields["wants_response"] = 1
            fields["due_on"] = voice.due_on or self._calendar.due_date(voice.received_on)
        with self._db.write("処理区分の変更") as writing:
            records.update(writing, "voice", voice_id, **fields)
            if reason.strip():
                self._respond(writing, voice_id, reason, ResponseKind.NOTE)
        return Changes.of("voice", [voice_id], response=[])

    def set_not_voice(
        self, voice_id: str, why: NotVoice | None, *, to: str = "", note: str = ""
    ) -> Changes:
        """Say that it is not handled as a voice, and why; None makes it one again.

        It is kept as it is, counted apart, and passed on where it belongs.

        Args:
            voice_id: The record.
            why: The reason.
            to: Where it was passed on to, "" where it was not.
            note: What else there is to say.
        """
        self._own(voice_id)
        fields: dict[str, Any] = {"not_voice": why}
        if why is not None:
            fields |= {"wants_response": 0, "due_on": None, "state": VoiceState.CLOSED}
            if to.strip():
                fields |= {
                    "treatment": Treatment.TRANSFER,
                    "transferred_to": clean_line_ends(to).strip(),
                }
        else:
            fields["state"] = VoiceState.RECEIVED
        with self._db.write("声としての扱いの変更") as writing:
            records.update(writing, "voice", voice_id, **fields)
            if note.strip():
                self._respond(writing, voice_id, note, ResponseKind.NOTE)
        return Changes.of("voice", [voice_id], response=[])

    def reopen(self, voice_id: str, reason: str) -> Changes:
        """Take an answered or completed voice up again, with the reason; it is due anew from today.

        Raises:
            WrongState: It is open.
            TextRefused: There is no reason.
        """
        voice = self._own(voice_id)
        if voice.state in OPEN_STATES:
            raise WrongState("この声はまだ完了していません。", "何も変更していません。")
        today = self._db.clock.today()
        with self._db.write("再開") as writing:
            self._respond(writing, voice_id, reason, ResponseKind.REOPENING)
            records.update(
                writing,
                "voice",
                voice_id,
                state=VoiceState.IN_PROGRESS,
                answered_on=None,
                satisfaction=None,
                due_on=self._calendar.due_date(today) if voice.wants_response else voice.due_on,
            )
        return Changes.of("voice", [voice_id], response=[])

    def _respond(self, writing: Any, voice_id: str, text: str, kind: ResponseKind) -> None:
        records.insert(
            writing,
            self._db,
            "response",
            voice_id=voice_id,
            text=clean_text(text, "理由"),
            responded_on=self._db.clock.today(),
            is_answer=0,
            kind=kind,
            person_id=self._db.author or None,
        )

    # -- assignments -----------------------------------------------------------------------------

    def assignments(self, voice_id: str) -> tuple[Assignment, ...]:
        """Return who handles a voice, the lead first."""
        rows = records.fetch(
            self._db,
            "assignment",
            "WHERE t.voice_id = ? AND t.discarded_at IS NULL ORDER BY t.is_lead DESC, t.asked_on, t.pk",
            (voice_id,),
        )
        return tuple(_assignment_from(row) for row in rows)

    def assign(
        self,
        voice_id: str,
        *,
        division_id: str | None = None,
        office_id: str | None = None,
        is_lead: bool | None = None,
        due_on: dt.date | None = None,
    ) -> Changes:
        """Ask a division of this office, or a bureau, to handle a voice; once each.

        Args:
            voice_id: The voice.
            division_id: The division; its office is known.
            office_id: A bureau or another office as a whole.
            is_lead: Whether it leads; None: the first does.
            due_on: By when; None: the voice's own due day.
        """
        voice = self._own(voice_id)
        if division_id:
            office_id = next(
                (d.office_id for d in self._city.divisions() if d.id == division_id),
                self._office_id,
            )
        if not office_id:
            raise InputRefused("担当する課か局が選ばれていません。", "何も変更していません。")
        present = self.assignments(voice_id)
        lead = not present if is_lead is None else is_lead
        record = derived_id("assignment", voice_id, office_id, division_id or "")
        with self._db.write("担当の決定") as writing:
            records.upsert_link(
                writing,
                self._db,
                "assignment",
                record,
                voice_id=voice_id,
                office_id=office_id,
                division_id=division_id,
                is_lead=lead,
                asked_on=self._db.clock.today(),
                due_on=due_on or voice.due_on,
                reported_to=voice.taken_by,
            )
            if lead:
                self._lead(writing, voice_id, record, division_id, office_id)
            if voice.state is VoiceState.RECEIVED:
                records.update(writing, "voice", voice_id, state=VoiceState.IN_PROGRESS)
        return Changes.of("assignment", [record], voice=[voice_id])

    def lead(self, assignment_id: str) -> Changes:
        """Let this one of the assignments of a voice lead."""
        row = records.fetch_one(self._db, "assignment", assignment_id)
        self._own(row["voice_id"])
        with self._db.write("主担当の変更") as writing:
            records.update(writing, "assignment", assignment_id, is_lead=1)
            self._lead(
                writing, row["voice_id"], assignment_id, row["division_id"], row["office_id"]
            )
        return Changes.of("assignment", [assignment_id], voice=[row["voice_id"]])

    def _lead(
        self, writing: Any, voice_id: str, record: str, division_id: str | None, office_id: str
    ) -> None:
        for other in self.assignments(voice_id):
            if other.id != record and other.is_lead:
                records.update(writing, "assignment", other.id, is_lead=0)
        if division_id and office_id == self._office_id:
            records.update(writing, "voice", voice_id, division_id=division_id)

    def settle(self, assignment_id: str, result: str, *, done_on: dt.date | None = None) -> Changes:
        """Say what a division did, and report it back to whoever took the voice.

        A bureau's desk may say it of its own assignment, though the voice is a ward's.

        Raises:
            TextRefused: Nothing is said of the result.
            NotAllowed: Neither the voice nor the assignment is this office's.
        """
        row = records.fetch_one(self._db, "assignment", assignment_id)
        if row["office_id"] != self._office_id:
            self._own(row["voice_id"])
        with self._db.write("担当課の結果の記録") as writing:
            records.update(
                writing,
                "assignment",
                assignment_id,
                result=clean_text(result, "結果"),
                done_on=done_on or self._db.clock.today(),
                # Who took the voice and settles it has seen the result.
                seen_on=self._db.clock.today() if row["reported_to"] == self._db.author else None,
            )
        return Changes.of("assignment", [assignment_id], voice=[row["voice_id"]])

    def see_result(self, assignment_id: str) -> Changes:
        """Say that the result was seen by whoever took the voice."""
        row = records.fetch_one(self._db, "assignment", assignment_id)
        self._own(row["voice_id"])
        with self._db.write("結果の確認") as writing:
            records.update(writing, "assignment", assignment_id, seen_on=self._db.clock.today())
        return Changes.of("assignment", [assignment_id], voice=[row["voice_id"]])

    def reopen_assignment(self, assignment_id: str) -> Changes:
        """Ask the division once more."""
        row = records.fetch_one(self._db, "assignment", assignment_id)
        self._own(row["voice_id"])
        with self._db.write("担当の再依頼") as writing:
            records.update(writing, "assignment", assignment_id, done_on=None, seen_on=None)
        return Changes.of("assignment", [assignment_id], voice=[row["voice_id"]])

    def withdraw(self, assignment_id: str) -> Changes:
        """Take an assignment back; it goes to ごみ箱."""
        row = records.fetch_one(self._db, "assignment", assignment_id)
        self._own(row["voice_id"])
        done = records.set_discarded(
            self._db, "assignment", [assignment_id], discarded=True, label="担当の取消し"
        )
        return done | Changes.of("voice", [row["voice_id"]])

    def waiting_for_division(self, office_id: str, division_id: str | None) -> list[str]:
        """Return the voices whose handling waits for a division, or for its office as a whole."""
        condition = "(a.division_id = ? OR (a.division_id IS NULL AND a.office_id = ?))"
        rows = self._db.all(
            "SELECT a.voice_id FROM assignment a JOIN voice v ON v.id = a.voice_id "
            f"WHERE {condition} AND a.done_on IS NULL AND a.discarded_at IS NULL "
            "AND v.discarded_at IS NULL AND v.state IN ('received', 'in_progress') "
            "GROUP BY a.voice_id ORDER BY min(a.due_on) IS NULL, min(a.due_on), min(a.pk)",
            (division_id, office_id),
        )
        return [voice for (voice,) in rows]

    def results_for(self, person_id: str) -> list[Assignment]:
        """Return the results that came back for a person who took the voice, not yet seen."""
        rows = records.fetch(
            self._db,
            "assignment",
            "WHERE t.reported_to = ? AND t.done_on IS NOT NULL AND t.seen_on IS NULL "
            "AND t.discarded_at IS NULL AND EXISTS (SELECT 1 FROM voice v WHERE v.id = t.voice_id "
            "AND v.office_id = ? AND v.discarded_at IS NULL) ORDER BY t.done_on DESC, t.pk DESC LIMIT 50",
            (person_id, self._office_id),
        )
        return [_assignment_from(row) for row in rows]

    def reminders(self, today: dt.date) -> list[str]:
        """Return this office's voices that somebody wanted to look at by today, the oldest first."""
        rows = self._db.all(
            "SELECT id FROM voice WHERE remind_on IS NOT NULL AND remind_on <= ? AND office_id = ? "
            "AND discarded_at IS NULL AND state IN ('received', 'in_progress', 'answered') "
            "ORDER BY remind_on, pk",
            (today.isoformat(), self._office_id),
        )
        return [voice for (voice,) in rows]

    # -- pauses ----------------------------------------------------------------------------------

    def pauses(self, voice_id: str) -> tuple[Pause, ...]:
        """Return the pauses of a voice, oldest first."""
        rows = records.fetch(
            self._db,
            "pause",
            "WHERE t.voice_id = ? AND t.discarded_at IS NULL ORDER BY t.since_on, t.pk",
            (voice_id,),
        )
        return tuple(self._pause_from(row) for row in rows)

    def current_pause(self, voice_id: str) -> Pause | None:
        """Return the pause that has not ended, None where the clock runs."""
        return next((one for one in self.pauses(voice_id) if one.until is None), None)

    def pause(
        self,
        voice_id: str,
        waiting_for: WaitingFor,
        note: str = "",
        since: dt.date | None = None,
    ) -> Changes:
        """Stop the clock of a voice while one waits for somebody.

        Raises:
            WrongState: It stands still already, or the voice is answered.
        """
        voice = self._own(voice_id)
        if voice.state not in OPEN_STATES:
            raise WrongState("回答済か完了の声の期限は止められません。", "何も変更していません。")
        if self.current_pause(voice_id) is not None:
            raise WrongState("期限はすでに止まっています。", "何も変更していません。")
        with self._db.write("期限の停止") as writing:
            made = records.insert(
                writing,
                self._db,
                "pause",
                voice_id=voice_id,
                since_on=since or self._db.clock.today(),
                waiting_for=waiting_for,
                note=clean_line_ends(note) or None,
            )
            if voice.state is VoiceState.RECEIVED:
                records.update(writing, "voice", voice_id, state=VoiceState.IN_PROGRESS)
        return Changes.of("pause", [made], voice=[voice_id])

    def resume(self, voice_id: str, until: dt.date | None = None) -> Changes:
        """Let the clock run again; the due day moves by the working days that it stood still.

        Raises:
            WrongState: It is running.
        """
        voice = self._own(voice_id)
        current = self.current_pause(voice_id)
        if current is None:
            raise WrongState("期限は止まっていません。", "何も変更していません。")
        day = max(until or self._db.clock.today(), current.since)
        office = self._calendar.office()
        stood = office.working_days_between(current.since, day)
        with self._db.write("期限の再開") as writing:
            records.update(writing, "pause", current.id, until_on=day)
            if voice.due_on is not None and stood:
                records.update(
                    writing, "voice", voice_id, due_on=office.add_working_days(voice.due_on, stood)
                )
        return Changes.of("pause", [current.id], voice=[voice_id])

    def _pause_from(self, row: dict[str, Any]) -> Pause:
        try:
            waiting = WaitingFor(row["waiting_for"])
        except ValueError:
            waiting = WaitingFor.OTHER_BODY
        return Pause(
            id=row["id"],
            voice_id=row["voice_id"],
            since=records.date_or_none(row["since_on"]) or self._db.clock.today(),
            until=records.date_or_none(row["until_on"]),
            waiting_for=waiting,
            note=row["note"] or "",
        )

    # -- approvals -------------------------------------------------------------------------------

    def approvals(self, voice_id: str) -> tuple[Approval, ...]:
        """Return the steps of approval of a voice, in order."""
        rows = records.fetch(
            self._db,
            "approval",
            "WHERE t.voice_id = ? AND t.discarded_at IS NULL ORDER BY t.position, t.id",
            (voice_id,),
        )
        return tuple(_approval_from(row) for row in rows)

    def ask_approval(self, voice_id: str, people: Sequence[str]) -> Changes:
        """Add people at the end of the steps, in this order; who is there already stays where they are.

        Args:
            voice_id: The voice.
            people: Identifiers of people.
        """
        self._own(voice_id)
        present = self.approvals(voice_id)
        there = {one.person_id for one in present}
        wanted = [person for person in dict.fromkeys(people) if person not in there]
        made = []
        with self._db.write("決裁の依頼") as writing:
            keys = [one.position for one in present]
            for person_id in wanted:
                person = self._city.person(person_id)
                position = place(keys, len(keys))[0] if keys else keys_for(1)[0]
                keys.append(position)
                made.append(
                    records.upsert_link(
                        writing,
                        self._db,
                        "approval",
                        derived_id("approval", voice_id, person_id),
                        voice_id=voice_id,
                        person_id=person_id,
                        position=position,
                        name=person.name if person else None,
                        post=person.post if person else None,
                        decided_on=None,
                        decision=None,
                        comment=None,
                    )
                )
        return Changes({"approval": frozenset(made), "voice": frozenset({voice_id})}, voice_id)

    def decide(
        self,
        approval_id: str,
        decision: ApprovalDecision,
        comment: str = "",
        decided_on: dt.date | None = None,
    ) -> Changes:
        """Approve a step or return it.

        Raises:
            InputRefused: It is returned without saying why.
            WrongState: Somebody before has not approved yet.
        """
        row = records.fetch_one(self._db, "approval", approval_id)
        self._own(row["voice_id"])
        steps = self.approvals(row["voice_id"])
        if decision is ApprovalDecision.RETURNED and not comment.strip():
            raise InputRefused(
                "差し戻す理由が入力されていません。",
                "何も変更していません。",
                "直してほしいことを書いてください。",
            )
        before = [one for one in steps if one.position < (row["position"] or "")]
        if any(one.decision is not ApprovalDecision.APPROVED for one in before):
            raise WrongState(
                "前の方の決裁が済んでいません。", "何も変更していません。", "順に決裁してください。"
            )
        with self._db.write("決裁") as writing:
            records.update(
                writing,
                "approval",
                approval_id,
                decision=decision,
                decided_on=decided_on or self._db.clock.today(),
                comment=clean_line_ends(comment) or None,
            )
        return Changes.of("approval", [approval_id], voice=[row["voice_id"]])

    def remove_approval(self, approval_id: str) -> Changes:
        """Take a step out."""
        row = records.fetch_one(self._db, "approval", approval_id)
        self._own(row["voice_id"])
        done = records.set_discarded(
            self._db, "approval", [approval_id], discarded=True, label="決裁の取消し"
        )
        return done | Changes.of("voice", [row["voice_id"]])

    def waiting_for_approval(self, person_id: str) -> list[str]:
        """Return the voices whose next step of approval is this person's."""
        rows = self._db.all(
            "SELECT a.voice_id FROM approval a JOIN voice v ON v.id = a.voice_id "
            "WHERE a.person_id = ? AND a.discarded_at IS NULL AND v.discarded_at IS NULL "
            "AND v.office_id = ? AND coalesce(a.decision, '') != 'approved' AND NOT EXISTS ("
            "SELECT 1 FROM approval b WHERE b.voice_id = a.voice_id AND b.discarded_at IS NULL "
            "AND b.position < a.position AND coalesce(b.decision, '') != 'approved') ORDER BY v.due_on IS NULL, v.due_on",
            (person_id, self._office_id),
        )
        return [voice for (voice,) in rows]

    def usual_route(self) -> tuple[str, ...]:
        """Return the people who approved the last voice of this office that all approved, in order."""
        row = self._db.one(
            "SELECT a.voice_id FROM approval a JOIN voice v ON v.id = a.voice_id WHERE v.office_id = ? "
            "AND a.discarded_at IS NULL AND a.decision = 'approved' ORDER BY a.decided_on DESC, a.pk DESC LIMIT 1",
            (self._office_id,),
        )
        steps = self.approvals(row[0]) if row else ()
        return tuple(one.person_id for one in steps if one.person_id)


def _assignment_from(row: dict[str, Any]) -> Assignment:
    return Assignment(
        id=row["id"],
        voice_id=row["voice_id"],
        office_id=row["office_id"] or "",
        division_id=row["division_id"],
        is_lead=bool(row["is_lead"]),
        asked_on=records.date_or_none(row["asked_on"]),
        due_on=records.date_or_none(row["due_on"]),
        done_on=records.date_or_none(row["done_on"]),
        result=row["result"] or "",
        reported_to=row["reported_to"],
        seen_on=records.date_or_none(row["seen_on"]),
    )


def _approval_from(row: dict[str, Any]) -> Approval:
    try:
        decision = ApprovalDecision(row["decision"]) if row["decision"] else None
    except ValueError:
        decision = None
    return Approval(
        id=row["id"],
        voice_id=row["voice_id"],
        position=row["position"] or "",
        name=row["name"] or "",
        post=row["post"] or "",
        person_id=row["person_id"],
        decided_on=records.date_or_none(row["decided_on"]),
        decision=decision,
        comment=row["comment"] or "",
    )
