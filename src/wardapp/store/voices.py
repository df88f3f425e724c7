"""Voices (区民の声) in the local database, with contacts, responses and attachments."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from enum import StrEnum
from operator import attrgetter
from typing import Any, TypeVar

from wardapp.domain.changes import Changes
from wardapp.domain.ids import new_id
from wardapp.domain.progress import NO_PROGRESS, Progress
from wardapp.domain.voice import (
    Attachment,
    Contact,
    ContactDraft,
    NotVoice,
    Response,
    ResponseKind,
    Satisfaction,
    Treatment,
    Voice,
    VoiceDraft,
    VoiceKind,
    VoiceState,
    clean_line_ends,
    clean_text,
)
from wardapp.errors import InputRefused, NotAllowed, RecordNotFound
from wardapp.store import records
from wardapp.store.calendar import Calendar
from wardapp.store.city import City
from wardapp.store.database import Database
from wardapp.store.numbers import receipt_number
from wardapp.store.purge import purge

_Member = TypeVar("_Member", bound=StrEnum)
_LATER_FIELDS = tuple(VoiceDraft.__dataclass_fields__)[
    tuple(VoiceDraft.__dataclass_fields__).index("kind") :
]
_later_fields = attrgetter(*_LATER_FIELDS)


class Voices:
    """The voices of the local database."""

    def __init__(self, database: Database, city: City, office_id: str) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id
        self.calendar = Calendar(database, office_id)
        self._due_dates: dict[dt.date, dt.date] = {}

    # -- keeping ---------------------------------------------------------------------------------

    def keep(self, draft: VoiceDraft, contact: ContactDraft | None = None) -> Changes:
        """Keep a new voice; it is on disk and in the search index when this returns.

        Raises:
            TextRefused: The text is empty or too long.
            DiskFull: Nothing was kept.
        """
        self._due_dates.clear()
        with self._db.write("区民の声の登録") as writing:
            record = self._insert(writing, draft, contact)
        return Changes.of("voice", [record])

    def keep_many(
        self,
        drafts: Iterable[tuple[VoiceDraft, ContactDraft | None]],
        progress: Progress = NO_PROGRESS,
        total: int = 0,
    ) -> Changes:
        """Keep many new voices as one operation: all of them or none.

        Raises:
            Cancelled: The person stopped it; nothing was kept.
        """
        kept = 0
        self._due_dates.clear()
        progress.progress(0, total, "ファイルを読んでいます")
        # In the order of days, so that receipt numbers and row numbers follow them.
        today = self._db.clock.today()
        listed = sorted(drafts, key=lambda pair: pair[0].received_on or today)
        with self._db.write("区民の声の取り込み") as writing:
            with self._db.indexing_new_voices():
                for draft, contact in listed:
                    self._insert(writing, draft, contact)
                    kept += 1
                    if kept % 200 == 0:
                        progress.check()
                        progress.progress(kept, total, "取り込んでいます")
                progress.progress(kept, total, "検索できるようにしています")
            progress.check()
        return Changes({"voice": frozenset()}) if kept else Changes()

    def _due_date(self, received: dt.date) -> dt.date:
        """Return by when an answer is due; an import asks for the same days again and again."""
        known = self._due_dates.get(received)
        if known is None:
            known = self._due_dates[received] = self.calendar.due_date(received)
        return known

    def _insert(self, writing: Any, draft: VoiceDraft, contact: ContactDraft | None) -> str:
        office = self._city.office(self._office_id)
        today = self._db.clock.today()
        day = draft.received_on or today
        due = draft.due_on
        if draft.wants_response and due is None:
            due = self._due_date(day)
        record = draft.id or new_id()
        short_name = office.short_name if office else "未設定"
        # The contact first: so the voice is put into the search index once, contact included.
        if contact:
            fields = {k: clean_line_ends(v) or None for k, v in asdict(contact).items()}
            records.insert(writing, self._db, "contact", voice_id=record, **fields)
        # The columns one by one: an import of 100,000 rows spends its time here.
        writing.execute(
            "INSERT INTO voice (id, number, office_id, text, summary, received_on, channel_id, source_id, "
            "category_id, district_id, place, state, division_id, wants_response, due_on, taken_by, "
            f"call_seconds, created_at, {', '.join(_LATER_FIELDS)}) "
            f"VALUES ({','.join('?' * 41)})",
            (
                record,
                receipt_number(writing, self._db.desk, short_name, day),
                self._office_id,
                clean_text(draft.text),
                clean_line_ends(draft.summary) or None,
                day.isoformat(),
                draft.channel_id,
                draft.source_id,
                draft.category_id,
                draft.district_id,
                clean_line_ends(draft.place) or None,
                str(draft.state),
                draft.division_id,
                int(draft.wants_response),
                due.isoformat() if due else None,
                self._db.author or None,
                draft.call_seconds,
                self._db.utc_now(),
                *[records.to_column(value) if value else None for value in _later_fields(draft)],
            ),
        )
        return record

    # -- reading ---------------------------------------------------------------------------------

    def resolve(self, key: str) -> str:
        """Return the identifier behind an identifier, a receipt number or a unique beginning."""
        return records.resolve(self._db, "voice", key)

    def get(self, key: str) -> Voice:
        """Return a voice by its identifier, receipt number or unique beginning of an identifier.

        Raises:
            RecordNotFound: There is no such voice, or several.
        """
        return voice_from(records.fetch_one(self._db, "voice", self.resolve(key)))

    def key_of(self, record: str) -> int:
        """Return the row key of a voice, as lists use it.

        Raises:
            RecordNotFound: There is no such voice.
        """
        row = self._db.one("SELECT pk FROM voice WHERE id = ?", (record,))
        if row is None:
            raise RecordNotFound("区民の声", record)
        return int(row[0])

    # -- editing ---------------------------------------------------------------------------------

    def edit(self, key: str, **fields: Any) -> Changes:
        """Change fields of a voice.

        Raises:
            TextRefused: The text would be empty or is too long.
            WrongCall: A field is not one of a voice.
        """
        record = self.resolve(key)
        self.refuse_foreign(record)
        if "text" in fields:
            fields["text"] = clean_text(fields["text"])
        for name in ("summary", "place"):
            if name in fields:
                fields[name] = clean_line_ends(fields[name] or "") or None
        label = "状態の変更" if set(fields) == {"state"} else "区民の声の変更"
        if fields.get("state") == VoiceState.ANSWERED and "answered_on" not in fields:
            fields["answered_on"] = self.get(record).answered_on or self._db.clock.today()
        return records.edit(self._db, "voice", record, label, **fields)

    def refuse_foreign(self, record: str) -> None:
        """Refuse what would change another ward's voice: it may be read here, not changed.

        Raises:
            NotAllowed: Another office took it.
        """
        row = self._db.one("SELECT office_id FROM voice WHERE id = ?", (record,))
        if row is not None and row[0] != self._office_id:
            owner = self._city.name_of(row[0])
            raise NotAllowed(
                f"この声は{owner or 'ほかの区役所'}が受け付けたものです。",
                "何も変更していません。",
                "変更が必要なときは、受け付けた区役所に連絡してください。",
            )

    def edit_many(self, ids: Sequence[str], **fields: Any) -> Changes:
        """Change the same fields of several voices as one operation."""
        with self._db.write("区民の声の一括変更"):
            for record in ids:
                self.edit(record, **fields)
        return Changes.of("voice", ids)

    def discard(self, ids: Sequence[str]) -> Changes:
        """Move voices to ごみ箱."""
        for record in ids:
            self.refuse_foreign(record)
        return records.set_discarded(self._db, "voice", ids, discarded=True)

    def restore(self, ids: Sequence[str]) -> Changes:
        """Take voices out of ごみ箱."""
        for record in ids:
            self.refuse_foreign(record)
        return records.set_discarded(self._db, "voice", ids, discarded=False)

    # -- contact ---------------------------------------------------------------------------------

    def contact(self, voice_id: str) -> Contact | None:
        """Return who spoke and how to reach them; None where it is not known at this office."""
        rows = records.fetch(
            self._db,
            "contact",
            "WHERE t.voice_id IN (?, (SELECT call_id FROM voice WHERE id = ?)) "
            "AND t.discarded_at IS NULL ORDER BY t.voice_id != ?, t.pk LIMIT 1",
            (voice_id, voice_id, voice_id),
        )
        if not rows:
            return None
        row = rows[0]
        names = ("name", "kana", "phone", "email", "address", "note")
        return Contact(
            id=row["id"],
            voice_id=row["voice_id"],
            caller_id=row["caller_id"],
            **{n: row[n] or "" for n in names},
        )

    def keep_contact(self, voice_id: str, **fields: str) -> Changes:
        """Keep or change who spoke (personal data, in this office only)."""
        self.refuse_foreign(voice_id)
        cleaned = {k: clean_line_ends(v or "") or None for k, v in fields.items()}
        known = self.contact(voice_id)
        with self._db.write("連絡先の変更") as writing:
            if known is None:
                if any(cleaned.values()):
                    records.insert(writing, self._db, "contact", voice_id=voice_id, **cleaned)
            else:
                records.update(writing, "contact", known.id, **cleaned)
        return Changes.of("voice", [voice_id], contact=[voice_id])

    # -- responses -------------------------------------------------------------------------------

    def responses(self, voice_id: str) -> tuple[Response, ...]:
        """Return what was done and answered, oldest first."""
        rows = records.fetch(
            self._db,
            "response",
            "WHERE t.voice_id = ? AND t.discarded_at IS NULL ORDER BY t.responded_on, t.pk",
            (voice_id,),
        )
        return tuple(self._response(row) for row in rows)

    def response(self, response_id: str) -> Response:
        """Return one response.

        Raises:
            RecordNotFound: There is none of this identifier.
        """
        return self._response(records.fetch_one(self._db, "response", response_id))

    def _response(self, row: dict[str, Any]) -> Response:
        return Response(
            id=row["id"],
            voice_id=row["voice_id"],
            text=row["text"] or "",
            responded_on=records.date_or_none(row["responded_on"]) or self._db.clock.today(),
            is_answer=bool(row["is_answer"]),
            person_id=row["person_id"],
            division_id=row["division_id"],
            kind=_member(ResponseKind, row["kind"])
            or (ResponseKind.ANSWER if row["is_answer"] else ResponseKind.NOTE),
            method=row["method"] or "",
        )

    def add_response(
        self,
        voice_id: str,
        text: str,
        *,
        is_answer: bool = False,
        kind: ResponseKind | None = None,
        method: str = "",
        responded_on: dt.date | None = None,
        division_id: str | None = None,
        person_id: str | None = None,
    ) -> Changes:
        """Add what was done or answered; an answer makes the voice 回答済, anything else 対応中.

        Args:
            voice_id: The voice.
            text: What was done or said.
            is_answer: Whether it is the full answer; an interim answer (中間回答) is not.
            kind: What it is; None: an answer or a note, as ``is_answer`` says.
            method: How it was said (電話, 郵送, メール, 面談).
            responded_on: The day; None: today.
            division_id: The division that answered.
            person_id: Who did it; None: who works here.
        """
        self.refuse_foreign(voice_id)
        voice = self.get(voice_id)
        what = kind or (ResponseKind.ANSWER if is_answer else ResponseKind.NOTE)
        full = what is ResponseKind.ANSWER
        # What became of it is told long after the answer: the state stays what it is.
        is_news = what is ResponseKind.OUTCOME
        day = responded_on or self._db.clock.today()
        with self._db.write("対応の記録") as writing:
            response = records.insert(
                writing,
                self._db,
                "response",
                voice_id=voice_id,
                text=clean_text(text, "対応の内容"),
                responded_on=day,
                is_answer=full,
                person_id=person_id or self._db.author or None,
                division_id=division_id,
                kind=what,
                method=clean_line_ends(method).strip() or None,
            )
            if full and voice.state in {VoiceState.RECEIVED, VoiceState.IN_PROGRESS}:
                records.update(writing, "voice", voice_id, state=VoiceState.ANSWERED)
            elif not full and not is_news and voice.state is VoiceState.RECEIVED:
                records.update(writing, "voice", voice_id, state=VoiceState.IN_PROGRESS)
            if full and voice.answered_on is None:
                records.update(writing, "voice", voice_id, answered_on=day)
        return Changes.of("voice", [voice_id], response=[response])

    def edit_response(self, response_id: str, **fields: Any) -> Changes:
        """Change a response."""
        if "text" in fields:
            fields["text"] = clean_text(fields["text"], "対応の内容")
        voice_id = records.fetch_one(self._db, "response", response_id)["voice_id"]
        self.refuse_foreign(voice_id)
        return records.edit(self._db, "response", response_id, **fields) | Changes.of(
            "voice", [voice_id]
        )

    def discard_response(self, response_id: str) -> Changes:
        """Move a response to ごみ箱."""
        voice_id = records.fetch_one(self._db, "response", response_id)["voice_id"]
        self.refuse_foreign(voice_id)
        done = records.set_discarded(self._db, "response", [response_id], discarded=True)
        return done | Changes.of("voice", [voice_id])

    # -- emptying the bin ------------------------------------------------------------------------

    def purge(self, ids: Sequence[str]) -> Changes:
        """Remove voices that are in ごみ箱 for good from this desk: rows, history, index.

        Raises:
            InputRefused: One of them is not in ごみ箱.
        """
        purge_records(self._db, "voice", ids)
        return Changes({"voice": frozenset()})


def purge_records(database: Database, kind: str, ids: Sequence[str]) -> None:
    """Purge discarded records and what hangs on them, here and on all desks.

    Raises:
        InputRefused: One of them is not in ごみ箱.
    """
    there = []
    for record in ids:
        row = database.one(f'SELECT discarded_at FROM "{kind}" WHERE id = ?', (record,))
        if row is None:
            continue
        if row[0] is None:
            raise InputRefused(
                "ごみ箱にない記録は完全に削除できません。",
                "何も削除していません。",
                "先にごみ箱へ移してください。",
            )
        there.append((kind, record))
    purge(database, there)


def _member(kind: type[_Member], value: Any) -> _Member | None:
    """Return the member of an enumeration; None for none and for what this version does not know."""
    try:
        return kind(value) if value else None
    except ValueError:
        return None


def voice_from(row: dict[str, Any]) -> Voice:
    """Return the voice of a row; what another desk could not send reads as empty."""
    try:
        state = VoiceState(row["state"])
    except ValueError:
        state = VoiceState.RECEIVED
    return Voice(
        id=row["id"],
        number=row["number"] or "",
        office_id=row["office_id"] or "",
        text=row["text"] if row["text"] is not None else TEXT_WITHHELD,
        summary=row["summary"] or "",
        received_on=records.date_or_none(row["received_on"]) or dt.date(1970, 1, 1),
        channel_id=row["channel_id"],
        source_id=row["source_id"],
        category_id=row["category_id"],
        district_id=row["district_id"],
        place=row["place"] or "",
        state=state,
        division_id=row["division_id"],
        wants_response=bool(row["wants_response"]),
        due_on=records.date_or_none(row["due_on"]),
        taken_by=row["taken_by"],
        call_seconds=row["call_seconds"],
        kind=_member(VoiceKind, row["kind"]) or VoiceKind.OPINION,
        not_voice=_member(NotVoice, row["not_voice"]),
        treatment=_member(Treatment, row["treatment"]),
        transferred_to=row["transferred_to"] or "",
        is_policy=bool(row["is_policy"]),
        age_band=row["age_band"],
        answered_on=records.date_or_none(row["answered_on"]),
        remind_on=records.date_or_none(row["remind_on"]),
        satisfaction=_member(Satisfaction, row["satisfaction"]),
        satisfaction_note=row["satisfaction_note"] or "",
        tell_outcome=bool(row["tell_outcome"]),
        told_on=records.date_or_none(row["told_on"]),
        call_id=row["call_id"],
        matter_id=row["matter_id"],
        merged_into=row["merged_into"],
        split_from=row["split_from"],
        occasion_id=row["occasion_id"],
        organisation_id=row["organisation_id"],
        asked_number=row["asked_number"] or "",
        asked_priority=row["asked_priority"],
        asked_year=row["asked_year"],
        continues_id=row["continues_id"],
        origin=row["origin"],
        sample=bool(row["sample"]),
        created_at=row["created_at"] or "",
        discarded_at=row["discarded_at"],
    )


TEXT_WITHHELD = "（個人情報を含むため、本文は受け付けた区役所の中だけで表示されます。）"
"""Shown in the place of a text that did not leave its office (see desk/publishing.py)."""


def attachment_from(row: dict[str, Any], *, present: bool) -> Attachment:
    """Return the attachment of a row."""
    return Attachment(
        id=row["id"],
        voice_id=row["voice_id"],
        name=row["name"] or "",
        media_type=row["media_type"] or "",
        size_bytes=row["size_bytes"] or 0,
        digest=row["digest"] or "",
        present=present,
        on_share=bool(row["blob"]),
    )
