"""区政推進局区長会議 in the local database: asks, days, results that go back into the request.

A matter counts as agreed only when every bureau's answer is back (mission D2): what a bureau took
home is not an answer yet. So the meeting is closed only then, or when what is open goes on in a
next round.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from wardapp.domain.bureau_meeting import (
    BUREAU_RESULT_LABELS,
    BureauAsk,
    BureauResultKind,
    BureauVisit,
    still_open,
)
from wardapp.domain.changes import Changes
from wardapp.domain.ids import new_id
from wardapp.domain.meeting import Meeting, MeetingKind, MeetingState
from wardapp.domain.voice import clean_line_ends
from wardapp.errors import InputRefused, WrongState
from wardapp.store import records
from wardapp.store.bureau_asks import BureauAsks
from wardapp.store.meeting_rows import enum_or_none, meeting_from

_NEEDS_WORDS = {
    BureauResultKind.CONDITIONAL: "条件",
    BureauResultKind.REFUSED: "理由",
}


class BureauMeetings(BureauAsks):
    """What is asked of bureaus at one table, and what came of it."""

    # -- results ---------------------------------------------------------------------------------

    def record_result(
        self,
        ask_id: str,
        result: BureauResultKind,
        *,
        conditions: str = "",
        due_on: dt.date | None = None,
    ) -> Changes:
        """Put down what came of it with a bureau; it is in the request from this moment.

        Args:
            ask_id: What the bureau was asked.
            result: 同意, 条件付, 持ち帰り or 不可.
            conditions: The conditions, or why not.
            due_on: Of what it took home: by when it answers.

        Raises:
            InputRefused: Conditions, the reason or the day are missing.
        """
        ask = records.fetch_one(self._db, "bureau_meeting_ask", ask_id)
        words = clean_line_ends(conditions).strip()
        if result in _NEEDS_WORDS and not words:
            raise InputRefused(
                f"「{BUREAU_RESULT_LABELS[result]}」の{_NEEDS_WORDS[result]}が入力されていません。",
                "何も変更していません。",
                "あとから見て分かるように書いてください。",
            )
        if result is BureauResultKind.TAKEN_BACK and due_on is None:
            raise InputRefused(
                "持ち帰りの回答期限が入力されていません。",
                "何も変更していません。",
                "いつまでに回答するかを入力してください。",
            )
        today = self._db.clock.today()
        with self._db.write("局の協議結果") as writing:
            identifier = records.insert(
                writing,
                self._db,
                "bureau_result",
                ask_id=ask_id,
                meeting_id=ask["meeting_id"],
                bureau_id=ask["bureau_id"],
                request_id=ask["request_id"],
                theme_id=ask["theme_id"],
                result=result,
                conditions=words or None,
                due_on=due_on if result is BureauResultKind.TAKEN_BACK else None,
                returned_on=today,
                filed_on=today if ask["request_id"] or ask["theme_id"] else None,
            )
        touched = {"request": [ask["request_id"]]} if ask["request_id"] else {}
        return Changes.of("bureau_result", [identifier], meeting=[ask["meeting_id"]], **touched)

    def discard_result(self, result_id: str) -> Changes:
        """Take a result back that was put down wrongly."""
        row = records.fetch_one(self._db, "bureau_result", result_id)
        done = records.set_discarded(self._db, "bureau_result", [result_id], discarded=True)
        return done | Changes.of("meeting", [row["meeting_id"]])

    def open_asks(self, meeting_id: str) -> tuple[BureauAsk, ...]:
        """Return what keeps a meeting from being closed.

        What a bureau took home and a next round goes on with is that round's.
        """
        later = {
            ask.bureau_id
            for meeting in self.rounds(meeting_id)[self._round_of(meeting_id) :]
            for ask in self.asks(meeting.id)
        }
        return tuple(
            ask
            for ask in still_open(self.asks(meeting_id))
            if ask.result is None or ask.bureau_id not in later
        )

    def close(self, meeting_id: str) -> Changes:
        """Close the meeting: every bureau's result is back in the request.

        Raises:
            WrongState: Some are not; it names them.
        """
        meeting = self._meetings.get(meeting_id)
        missing = self.open_asks(meeting.id)
        if missing:
            names = "・".join(self._city.name_of(a.bureau_id) for a in missing)
            raise WrongState(
                f"{names}の結果がまだ戻っていません。",
                "会議は終結していません。",
                "結果を入力するか、持ち帰りの分を次の回に引き継いでください。",
            )
        if not self.asks(meeting.id):
            raise WrongState(
                "どの局にも依頼がありません。",
                "会議は終結していません。",
                "依頼を追加してください。",
            )
        return self._meetings.edit(
            meeting.id, state=MeetingState.HELD, closed_on=self._db.clock.today()
        )

    def reopen(self, meeting_id: str) -> Changes:
        """Take a closed meeting up again."""
        return self._meetings.edit(meeting_id, closed_on=None)

    # -- rounds ----------------------------------------------------------------------------------

    def next_round(self, meeting_id: str, held_on: dt.date) -> Changes:
        """Call the bureaus that have not agreed to a next round, with what they were asked.

        Raises:
            WrongState: All have answered for good.
        """
        meeting = self._meetings.get(meeting_id)
        left = still_open(self.asks(meeting.id))
        if not left:
            raise WrongState(
                "すべての局の結果が戻っています。", "何も作成していません。", "会議を終結できます。"
            )
        with self._db.write("次の回の招集") as writing:
            record = self._meetings.plan(
                writing,
                new_id(),
                MeetingKind.BUREAUS,
                held_on,
                title=meeting.title,
                request_id=meeting.request_id,
                theme_id=meeting.theme_id,
                purpose=meeting.purpose,
                needed_since_on=meeting.needed_since_on,
                starts_at=meeting.starts_at,
                ends_at=meeting.ends_at,
                place=meeting.place,
                previous_id=meeting.id,
            )
        done = Changes.of("meeting", [record])
        for ask in left:
            done |= self.ask(
                record,
                ask.bureau_id,
                ask.asked,
                request_id=ask.request_id,
                theme_id=ask.theme_id,
            )
        return Changes(done.touched, record)

    def rounds(self, meeting_id: str) -> tuple[Meeting, ...]:
        """Return all rounds of a matter, the first one first."""
        first = self._meetings.get(meeting_id)
        seen = {first.id}
        while first.previous_id and first.previous_id not in seen:
            rows = records.fetch(self._db, "meeting", "WHERE t.id = ?", (first.previous_id,))
            if not rows:
                break
            first = meeting_from(rows[0])
            seen.add(first.id)
        found, follow = [first], [first.id]
        known = {first.id}
        while follow:
            for row in records.fetch(
                self._db,
                "meeting",
                "WHERE t.previous_id = ? AND t.discarded_at IS NULL ORDER BY t.held_on, t.id",
                (follow.pop(),),
            ):
                if row["id"] not in known:
                    known.add(row["id"])
                    found.append(meeting_from(row))
                    follow.append(row["id"])
        return tuple(found)

    def _round_of(self, meeting_id: str) -> int:
        """Return the number of a meeting among its rounds, from 1."""
        ids = [m.id for m in self.rounds(meeting_id)]
        return ids.index(meeting_id) + 1 if meeting_id in ids else len(ids)

    # -- the other way ---------------------------------------------------------------------------

    def visit(
        self, bureau_id: str, visited_on: dt.date, subject: str = "", **fields: Any
    ) -> Changes:
        """Put down that one went to a bureau by itself (個別協議).

        Args:
            bureau_id: The bureau.
            visited_on: When.
            subject: What it was about, where there is no request or theme.
            fields: ``request_id``, ``theme_id``, ``result``, ``is_rework``, ``note``.
        """
        with self._db.write("個別協議の記録") as writing:
            identifier = records.insert(
                writing,
                self._db,
                "bureau_visit",
                office_id=self._office_id,
                bureau_id=bureau_id,
                visited_on=visited_on,
                subject=clean_line_ends(subject).strip() or None,
                **fields,
            )
        return Changes.of("bureau_visit", [identifier])

    def discard_visit(self, visit_id: str) -> Changes:
        """Take a record of going to a bureau back."""
        return records.set_discarded(self._db, "bureau_visit", [visit_id], discarded=True)

    def visits(self, *, request_id: str = "", office_id: str = "") -> tuple[BureauVisit, ...]:
        """Return how often one went to bureaus, in time: for a request, of a ward, or all."""
        conditions, values = ["t.discarded_at IS NULL"], []
        for column, value in (("request_id", request_id), ("office_id", office_id)):
            if value:
                conditions.append(f"t.{column} = ?")
                values.append(value)
        return tuple(
            _visit(row)
            for row in records.fetch(
                self._db,
                "bureau_visit",
                f"WHERE {' AND '.join(conditions)} ORDER BY t.visited_on, t.created_at, t.id",
                values,
            )
        )


def _visit(row: dict[str, Any]) -> BureauVisit:
    return BureauVisit(
        id=row["id"],
        office_id=row["office_id"] or "",
        bureau_id=row["bureau_id"] or "",
        visited_on=records.date_or_none(row["visited_on"]) or dt.date(1970, 1, 1),
        request_id=row["request_id"],
        theme_id=row["theme_id"],
        subject=row["subject"] or "",
        result=enum_or_none(BureauResultKind, row["result"]),
        is_rework=bool(row["is_rework"]),
        note=row["note"] or "",
    )
