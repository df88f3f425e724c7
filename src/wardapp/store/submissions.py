"""Submission sheets (案件提出シート) in the local database: from a ward to headquarters, and back."""

from __future__ import annotations

import builtins
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.city import Office
from wardapp.domain.meeting import ItemKind, MeetingState
from wardapp.domain.submission import (
    SUBJECT_FIELDS,
    SUBMISSION_STATE_LABELS,
    ItemSubmission,
    SubmissionState,
)
from wardapp.domain.voice import clean_line_ends
from wardapp.errors import InputRefused, NotAllowed, WrongCall, WrongState
from wardapp.store import records
from wardapp.store.agenda_subjects import from_other_subject
from wardapp.store.city import City
from wardapp.store.database import Database
from wardapp.store.meeting_rows import enum_or
from wardapp.store.meetings import Meetings

_TEXTS = ("title", "why", "asked", "background", "private_reason", "materials", "presenter")
_OF_THE_SHEET = frozenset(
    {
        *_TEXTS,
        *SUBJECT_FIELDS,
        "kind",
        "is_public",
        "presenter_office_id",
        "minutes_planned",
        "meeting_id",
        "call_id",
        "series_id",
        "matter_key",
    }
)
_TO_ITEM = (
    "title",
    "presenter",
    "presenter_office_id",
    "minutes_planned",
    "materials",
    "private_reason",
    "matter_key",
    *SUBJECT_FIELDS,
)


class Submissions:
    """The submission sheets."""

    def __init__(self, database: Database, city: City, office_id: str, meetings: Meetings) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id
        self._meetings = meetings

    # -- the office that submits -----------------------------------------------------------------

    def begin(self, *, call_id: str | None = None, **fields: Any) -> Changes:
        """Begin a sheet, from what it is about or free; nobody else has to look at it yet.

        Args:
            call_id: The call that it answers; its meeting is the one that is wished for.
            fields: Fields of the sheet.
        """
        cleaned = self._clean(fields)
        if call_id:
            call = records.fetch_one(self._db, "item_call", call_id)
            cleaned.setdefault("meeting_id", call["meeting_id"])
        office = self._city.office(self._office_id)
        filled = {
            "kind": ItemKind.DISCUSSION,
            "minutes_planned": 10,
            "is_public": 1,
            "presenter": _presenter_of(office),
            "presenter_office_id": self._office_id,
        }
        filled |= self._from_subject(cleaned)
        filled |= {k: v for k, v in cleaned.items() if v not in (None, "")}
        with self._db.write("案件提出シートの作成") as writing:
            identifier = records.insert(
                writing,
                self._db,
                "item_submission",
                office_id=self._office_id,
                person_id=self._db.author or None,
                call_id=call_id,
                state=SubmissionState.DRAFT,
                **filled,
            )
        return Changes.of("item_submission", [identifier])

    def _from_subject(self, given: dict[str, Any]) -> dict[str, Any]:
        if given.get("request_id"):
            row = records.fetch_one(self._db, "request", str(given["request_id"]))
            return {"title": row["title"], "background": row["current_state"]}
        if given.get("voice_id"):
            row = records.fetch_one(self._db, "voice", str(given["voice_id"]))
            text = " ".join((row["summary"] or row["text"] or "").split())
            return {"title": text if len(text) <= 40 else text[:39] + "…"}
        found = from_other_subject(self._db, self._city, given)
        return {k: v for k, v in found.items() if k in ("title", "kind")}

    @staticmethod
    def _clean(fields: dict[str, Any]) -> dict[str, Any]:
        unknown = fields.keys() - _OF_THE_SHEET
        if unknown:
            raise WrongCall(
                f"案件提出シートに「{sorted(unknown)[0]}」という項目はありません。",
                "何も変更していません。",
            )
        cleaned = dict(fields)
        for name in _TEXTS:
            if name in cleaned:
                cleaned[name] = clean_line_ends(cleaned[name] or "") or None
        if "is_public" in cleaned:
            cleaned["is_public"] = int(bool(cleaned["is_public"]))
        return cleaned

    def edit(self, submission_id: str, **fields: Any) -> Changes:
        """Change a sheet while it is with its office.

        Raises:
            NotAllowed: It is another office's.
            WrongState: It was submitted.
        """
        sheet = self._own(submission_id)
        if not sheet.is_with_its_office:
            raise WrongState(
                f"このシートは「{SUBMISSION_STATE_LABELS[sheet.state]}」です。",
                "何も変更していません。",
                "直すときは、取り下げてから直してください。",
            )
        return records.edit(
            self._db,
            "item_submission",
            submission_id,
            "案件提出シートの変更",
            **self._clean(fields),
        )

    def submit(self, submission_id: str) -> Changes:
        """Submit a sheet to who holds the meeting.

        Raises:
            InputRefused: Something is missing; it says what.
        """
        sheet = self._own(submission_id)
        if not sheet.is_with_its_office:
            raise WrongState("このシートは、すでに提出されています。", "何も変更していません。")
        if sheet.missing:
            raise InputRefused(
                f"案件提出シートに{'・'.join(sheet.missing)}がありません。",
                "入力した内容は残っています。",
                "記入してから提出してください。",
            )
        return self._step(
            sheet.id,
            "案件の提出",
            SubmissionState.SUBMITTED,
            submitted_on=self._db.clock.today(),
        )

    def withdraw(self, submission_id: str) -> Changes:
        """Take a sheet back that is not on an agenda, to change it or to leave it."""
        sheet = self._own(submission_id)
        if sheet.state is SubmissionState.ACCEPTED:
            raise WrongState(
                "すでに議題になっています。",
                "何も変更していません。",
                "会議を開く所属に、議題から外すよう連絡してください。",
            )
        back = SubmissionState.WITHDRAWN if sheet.is_with_its_office else SubmissionState.DRAFT
        return self._step(sheet.id, "案件の取下げ", back)

    def discard(self, submission_id: str) -> Changes:
        """Move a sheet to ごみ箱."""
        self._own(submission_id)
        return records.set_discarded(self._db, "item_submission", [submission_id], discarded=True)

    def _own(self, submission_id: str) -> ItemSubmission:
        sheet = self.get(submission_id)
        if sheet.office_id != self._office_id:
            raise NotAllowed(
                f"このシートは{self._city.name_of(sheet.office_id)}が作成したものです。",
                "何も変更していません。",
                "内容を直すときは、差し戻してください。",
            )
        return sheet

    # -- who holds the meeting -------------------------------------------------------------------

    def accept(self, submission_id: str, meeting_id: str = "", section: str = "") -> Changes:
        """Put a submitted sheet on an agenda, with its materials.

        Args:
            submission_id: The sheet, submitted or from the backlog.
            meeting_id: Which meeting; "" the one that it asks for.
            section: Under which heading of the agenda.

        Raises:
            WrongState: It is not submitted.
            InputRefused: No meeting is named, or it was called off.
            NotAllowed: Another office holds that meeting.
        """
        sheet = self._submitted(submission_id)
        wanted = meeting_id or sheet.meeting_id
        if not wanted:
            raise InputRefused(
                "どの会議の議題にするかが選ばれていません。",
                "何も変更していません。",
                "会議を選んでください。",
            )
        meeting = self._meetings.get(wanted)
        self._refuse_foreign(meeting.office_id)
        if meeting.state is MeetingState.CANCELLED:
            raise InputRefused("中止になった会議です。", "何も変更していません。")
        fields = {name: getattr(sheet, name) for name in _TO_ITEM}
        added = self._meetings.add_item(
            meeting.id,
            kind=sheet.kind,
            is_public=sheet.is_public,
            submission_id=sheet.id,
            section=section,
            **fields,
        )
        item_id = added.id or next(iter(added.touched["agenda_item"]))
        done = self._step(
            sheet.id,
            "案件の採用",
            SubmissionState.ACCEPTED,
            meeting_id=meeting.id,
            item_id=item_id,
            decided_on=self._db.clock.today(),
        )
        with self._db.write("案件の資料") as writing:
            for (material,) in writing.all(
                "SELECT id FROM material WHERE submission_id = ? AND discarded_at IS NULL",
                (sheet.id,),
            ):
                records.update(
                    writing, "material", material, item_id=item_id, meeting_id=meeting.id
                )
        return added | done | Changes.of("material", [])

    def give_back(self, submission_id: str, reply: str) -> Changes:
        """Return a sheet to its office with what is to be changed.

        Raises:
            InputRefused: It does not say why.
        """
        sheet = self._submitted(submission_id)
        words = clean_line_ends(reply).strip()
        if not words:
            raise InputRefused(
                "差戻しの理由が入力されていません。",
                "何も変更していません。",
                "何を直せばよいかを書いてください。",
            )
        return self._step(
            sheet.id,
            "案件の差戻し",
            SubmissionState.RETURNED,
            reply=words,
            decided_on=self._db.clock.today(),
        )

    def keep_for_later(self, submission_id: str, reply: str = "") -> Changes:
        """Keep a sheet between meetings (次回以降), with a word to its office."""
        sheet = self._submitted(submission_id)
        return self._step(
            sheet.id,
            "案件を次回以降にする",
            SubmissionState.BACKLOG,
            meeting_id=None,
            reply=clean_line_ends(reply).strip() or None,
            decided_on=self._db.clock.today(),
        )

    def _submitted(self, submission_id: str) -> ItemSubmission:
        sheet = self.get(submission_id)
        if sheet.state not in (SubmissionState.SUBMITTED, SubmissionState.BACKLOG):
            raise WrongState(
                f"このシートは「{SUBMISSION_STATE_LABELS[sheet.state]}」です。",
                "何も変更していません。",
            )
        if sheet.meeting_id:
            rows = records.fetch(self._db, "meeting", "WHERE t.id = ?", (sheet.meeting_id,))
            self._refuse_foreign(str(rows[0]["office_id"]) if rows else "")
        return sheet

    def _refuse_foreign(self, office_id: str) -> None:
        own = self._city.office(self._office_id)
        if office_id != self._office_id and not (own and own.coordinating):
            raise NotAllowed(
                "案件を議題にするかを決めるのは、会議を開く所属です。", "何も変更していません。"
            )

    def _step(
        self, submission_id: str, label: str, state: SubmissionState, **fields: Any
    ) -> Changes:
        row = records.fetch_one(self._db, "item_submission", submission_id)
        done = records.edit(
            self._db, "item_submission", submission_id, label, state=state, **fields
        )
        return done | Changes.of("meeting", [m for m in (row["meeting_id"],) if m])

    # -- reading ---------------------------------------------------------------------------------

    def get(self, submission_id: str) -> ItemSubmission:
        """Return a sheet.

        Raises:
            RecordNotFound: There is none.
        """
        return submission_from(
            records.fetch_one(
                self._db,
                "item_submission",
                records.resolve(self._db, "item_submission", submission_id),
            )
        )

    def tray(self, meeting_id: str = "") -> tuple[ItemSubmission, ...]:
        """Return what was submitted and waits, for one meeting or for all, the oldest first."""
        where, values = "t.state = 'submitted'", []
        if meeting_id:
            where += " AND t.meeting_id = ?"
            values.append(meeting_id)
        return self._list(where, values)

    def backlog(self) -> tuple[ItemSubmission, ...]:
        """Return what waits between the meetings, the oldest first."""
        return self._list("t.state = 'backlog'", [])

    def of_meeting(self, meeting_id: str) -> tuple[ItemSubmission, ...]:
        """Return all sheets for a meeting; drafts of other offices are nobody's business."""
        return self._list(
            "t.meeting_id = ? AND (t.office_id = ? OR t.state NOT IN ('draft', 'withdrawn'))",
            [meeting_id, self._office_id],
        )

    def mine(self) -> tuple[ItemSubmission, ...]:
        """Return this office's sheets that are not settled, those to work on first."""
        found = self._list(
            "t.office_id = ? AND t.state NOT IN ('accepted', 'withdrawn')", [self._office_id]
        )
        return tuple(sorted(found, key=lambda s: not s.is_with_its_office))

    def of_subject(self, field: str, record: str) -> tuple[ItemSubmission, ...]:
        """Return the sheets about a request, voice, theme, project, field decision or report."""
        if field not in SUBJECT_FIELDS:
            raise WrongCall(f"「{field}」は案件提出シートの項目ではありません。", "")
        return self._list(f"t.{field} = ?", [record])

    def _list(self, condition: str, values: builtins.list[Any]) -> tuple[ItemSubmission, ...]:
        rows = records.fetch(
            self._db,
            "item_submission",
            f"WHERE t.discarded_at IS NULL AND {condition} "
            "ORDER BY coalesce(t.submitted_on, '9999'), t.created_at, t.id",
            values,
        )
        return tuple(submission_from(row) for row in rows)


def _presenter_of(office: Office | None) -> str | None:
    if office is None:
        return None
    return office.ward_name + "長" if office.ward_name else office.name


def submission_from(row: dict[str, Any]) -> ItemSubmission:
    """Return the sheet of a row."""
    plain = {name: row[name] or "" for name in (*_TEXTS, "matter_key", "reply", "office_id")}
    links = {
        name: row[name]
        for name in (
            *SUBJECT_FIELDS,
            "call_id",
            "meeting_id",
            "series_id",
            "person_id",
            "presenter_office_id",
            "item_id",
        )
    }
    return ItemSubmission(
        id=row["id"],
        kind=enum_or(ItemKind, row["kind"], ItemKind.DISCUSSION),
        is_public=row["is_public"] != 0,
        minutes_planned=row["minutes_planned"] if row["minutes_planned"] is not None else 10,
        state=enum_or(SubmissionState, row["state"], SubmissionState.DRAFT),
        submitted_on=records.date_or_none(row["submitted_on"]),
        decided_on=records.date_or_none(row["decided_on"]),
        **plain,
        **links,
    )
