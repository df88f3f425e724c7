"""Question rounds (照会) in the local database: one question, one answer an office, side by side."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from wardapp.domain import wareki
from wardapp.domain.changes import Changes
from wardapp.domain.city import OfficeKind
from wardapp.domain.hearing import (
    BUREAU_QUESTIONS,
    INQUIRY_TEXTS,
    WARD_QUESTIONS,
    Inquiry,
    InquiryAnswer,
    InquiryState,
    InquiryTo,
)
from wardapp.domain.ids import derived_id
from wardapp.domain.theme import Theme
from wardapp.domain.voice import clean_line_ends, clean_text
from wardapp.errors import InputRefused, NotAllowed, WrongCall
from wardapp.store import records
from wardapp.store.city import City
from wardapp.store.database import Database
from wardapp.store.numbers import receipt_number
from wardapp.store.theme_access import refuse_foreign


class Inquiries:
    """Question rounds, and the answers of every office that was asked."""

    def __init__(self, database: Database, city: City, office_id: str) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id

    # -- asking ----------------------------------------------------------------------------------

    def add(
        self,
        title: str = "",
        to_kind: InquiryTo = InquiryTo.WARDS,
        *,
        theme: Theme | None = None,
        **fields: Any,
    ) -> Changes:
        """Begin a question round; nobody is asked before ``ask``.

        About a theme, bureaus are asked what they do today and what they will do.

        Raises:
            NotAllowed: A ward would ask.
        """
        self._refuse_wards()
        office = self._city.office(self._office_id)
        today = self._db.clock.today()
        first, second = BUREAU_QUESTIONS if to_kind is InquiryTo.BUREAUS else WARD_QUESTIONS
        with self._db.write("照会の作成") as writing:
            number = receipt_number(
                writing,
                self._db.desk,
                office.short_name if office else "未設定",
                today,
                mark="照会",
            )
            values: dict[str, Any] = {
                "question_1": first,
                "question_2": second,
                "title": title.strip() or (theme.title if theme else "") or None,
                "text": (theme.description if theme else "") or None,
            }
            made = records.insert(
                writing,
                self._db,
                "inquiry",
                **(
                    values
                    | {
                        "number": number,
                        "office_id": self._office_id,
                        "fiscal_year": wareki.fiscal_year(today),
                        "to_kind": to_kind,
                        "theme_id": theme.id if theme else None,
                        "state": InquiryState.DRAFT,
                        "person_id": self._db.author or None,
                    }
                    | _cleaned(fields)
                ),
            )
        return Changes.of("inquiry", [made], theme=[theme.id] if theme else [])

    def edit(self, record: str, **fields: Any) -> Changes:
        """Change a question round of this office; the state is changed by ``ask`` and ``close``.

        Raises:
            NotAllowed: Another office's.
            WrongCall: A question would be changed that others have read.
        """
        self._refuse_foreign(record)
        inquiry = self.get(record)
        if inquiry.state is not InquiryState.DRAFT and fields.keys() & {
            "question_1",
            "question_2",
            "to_kind",
        }:
            raise WrongCall(
                "照会先に送った問いは変更できません。",
                "何も変更していません。",
                "補足は「照会の内容」に書き足してください。",
            )
        return records.edit(self._db, "inquiry", record, **_cleaned(fields))

    def asked_offices(self, record: str) -> tuple[str, ...]:
        """Return whom a round goes to: those that were asked, before that all it is meant for."""
        asked = [answer.office_id for answer in self.answers(record)]
        return tuple(asked) if asked else self._meant(self.get(record))

    def _meant(self, inquiry: Inquiry) -> tuple[str, ...]:
        kind = OfficeKind.WARD if inquiry.to_kind is InquiryTo.WARDS else OfficeKind.BUREAU
        return tuple(o.id for o in self._city.offices(kind) if o.id != inquiry.office_id)

    def ask(
        self, record: str, due_on: dt.date | None, offices: Sequence[str] | None = None
    ) -> Changes:
        """Send a question round to all offices it is meant for, or to some of them.

        Raises:
            InputRefused: Title, question or due date are missing, or nobody is asked.
            NotAllowed: Another office's.
        """
        self._refuse_foreign(record)
        inquiry = self.get(record)
        wanted = tuple(offices) if offices is not None else self._meant(inquiry)
        missing = [
            word
            for word, there in (
                ("件名", inquiry.title),
                ("問1", inquiry.question_1),
                ("回答期限", due_on),
                ("照会先", wanted),
            )
            if not there
        ]
        if missing:
            raise InputRefused(
                f"{'、'.join(missing)}が入力されていません。",
                "まだ照会していません。入力した内容は残っています。",
                f"{missing[0]}を入力してから、もう一度「照会する」を押してください。",
            )
        made = []
        with self._db.write("照会") as writing:
            records.update(
                writing,
                "inquiry",
                record,
                state=InquiryState.ASKED,
                asked_on=inquiry.asked_on or self._db.clock.today(),
                due_on=due_on,
            )
            for number, office in enumerate(wanted):
                link = derived_id("inquiry_answer", record, office)
                made.append(
                    records.upsert_link(
                        writing,
                        self._db,
                        "inquiry_answer",
                        link,
                        inquiry_id=record,
                        office_id=office,
                        position=f"{number:03d}x",
                    )
                )
        return Changes.of("inquiry", [record], inquiry_answer=made)

    def close(self, record: str, *, closed: bool = True) -> Changes:
        """Take no more answers, or take them again."""
        self._refuse_foreign(record)
        state = InquiryState.CLOSED if closed else InquiryState.ASKED
        label = "照会の締切" if closed else "照会の再開"
        return records.edit(self._db, "inquiry", record, label, state=state)

    def discard(self, ids: Sequence[str]) -> Changes:
        """Move question rounds to ごみ箱."""
        for record in ids:
            self._refuse_foreign(record)
        return records.set_discarded(self._db, "inquiry", ids, discarded=True)

    # -- answering -------------------------------------------------------------------------------

    def write_answer(self, record: str, office_id: str | None = None, **fields: Any) -> Changes:
        """Write the own office's answer; the asking office may enter one that came on paper.

        Raises:
            NotAllowed: It is another office's answer.
            InputRefused: The round takes no answers.
        """
        office = office_id or self._office_id
        inquiry = self.get(record)
        if self._office_id not in {office, inquiry.office_id}:
            raise NotAllowed("ほかの区役所・局の回答は変更できません。", "何も変更していません。")
        if inquiry.state is InquiryState.CLOSED and inquiry.office_id != self._office_id:
            raise InputRefused(
                "この照会は締め切られています。",
                "何も変更していません。",
                f"変更が必要なときは{self._city.name_of(inquiry.office_id)}に連絡してください。",
            )
        cleaned = {
            name: (clean_line_ends(value or "") or None)
            if name in {"answer_1", "answer_2", "who"}
            else value
            for name, value in fields.items()
        }
        if office != self._office_id:
            cleaned.setdefault("person_id", self._db.author or None)
        link = derived_id("inquiry_answer", record, office)
        done = records.edit(self._db, "inquiry_answer", link, "照会への回答", **cleaned)
        return done | Changes.of("inquiry", [record])

    def submit(
        self, record: str, office_id: str | None = None, *, done: bool = True, **fields: Any
    ) -> Changes:
        """Give the answer, with these fields if there are any, or take it back to write on.

        Raises:
            InputRefused: Nothing is answered; nothing of it is written.
            NotAllowed: It is another office's answer.
        """
        office = office_id or self._office_id
        with self._db.write("照会への回答"):
            changes = self.write_answer(record, office, **fields) if fields else Changes()
            answer = next((a for a in self.answers(record) if a.office_id == office), None)
            if done and (answer is None or not (answer.answer_1 or answer.answer_2)):
                raise InputRefused(
                    "回答が書かれていません。",
                    "まだ回答していません。",
                    "問いに回答を書いてから、もう一度押してください。",
                )
            return changes | self.write_answer(
                record,
                office,
                answered_on=self._db.clock.today() if done else None,
                person_id=self._db.author or None,
            )

    def answers(self, record: str) -> tuple[InquiryAnswer, ...]:
        """Return the answers, in the order in which the offices stand.

        What another office is still writing is not shown to anybody but itself.
        """
        rows = records.fetch(
            self._db,
            "inquiry_answer",
            "WHERE t.inquiry_id = ? AND t.discarded_at IS NULL ORDER BY t.position, t.id",
            (record,),
        )
        asking = self.get(record).office_id == self._office_id
        return tuple(self._answer(row, asking=asking) for row in rows)

    def _answer(self, row: dict[str, Any], *, asking: bool) -> InquiryAnswer:
        own = row["office_id"] == self._office_id or (
            asking and row["person_id"] == self._db.author
        )
        shown = own or bool(row["answered_on"])
        return InquiryAnswer(
            id=row["id"],
            inquiry_id=row["inquiry_id"],
            office_id=row["office_id"] or "",
            answer_1=(row["answer_1"] or "") if shown else "",
            answer_2=(row["answer_2"] or "") if shown else "",
            answered_on=records.date_or_none(row["answered_on"]),
            who=row["who"] or self._own_name(row),
            person_id=row["person_id"],
        )

    def _own_name(self, row: dict[str, Any]) -> str:
        """Return who answered, where that is one of the office: not who entered it for them."""
        person = self._city.person(row["person_id"])
        return person.name if person and person.office_id == row["office_id"] else ""

    # -- reading ---------------------------------------------------------------------------------

    def get(self, record: str) -> Inquiry:
        """Return a question round.

        Raises:
            RecordNotFound: There is none of this identifier or number.
        """
        return _inquiry_from(
            records.fetch_one(self._db, "inquiry", records.resolve(self._db, "inquiry", record))
        )

    def list(self, *, theme_id: str | None = None) -> tuple[Inquiry, ...]:
        """Return the question rounds that this office has to do with: drafts only to who writes them."""
        where, values = "WHERE t.discarded_at IS NULL", []
        if theme_id:
            where += " AND t.theme_id = ?"
            values.append(theme_id)
        rows = records.fetch(
            self._db,
            "inquiry",
            f"{where} ORDER BY coalesce(t.asked_on, '9999') DESC, t.pk DESC",
            values,
        )
        found = (_inquiry_from(row) for row in rows)
        return tuple(
            one
            for one in found
            if one.state is not InquiryState.DRAFT or one.office_id == self._office_id
        )

    def counts(self) -> dict[str, tuple[int, int]]:
        """Return for each round how many have answered, of how many that were asked."""
        return {
            inquiry: (int(answered), int(asked))
            for inquiry, answered, asked in self._db.all(
                "SELECT inquiry_id, count(answered_on), count(*) FROM inquiry_answer "
                "WHERE discarded_at IS NULL GROUP BY inquiry_id"
            )
        }

    def waiting(self) -> tuple[Inquiry, ...]:
        """Return the rounds that wait for this office's answer, the one that is due first in front."""
        rows = self._db.all(
            "SELECT q.id FROM inquiry q JOIN inquiry_answer a ON a.inquiry_id = q.id "
            "WHERE a.office_id = ? AND a.answered_on IS NULL AND a.discarded_at IS NULL "
            "AND q.discarded_at IS NULL AND q.state = 'asked' ORDER BY q.due_on, q.pk",
            (self._office_id,),
        )
        return tuple(self.get(record) for (record,) in rows)

    def _refuse_wards(self) -> None:
        own = self._city.office(self._office_id)
        if own is None or own.is_ward:
            raise NotAllowed(
                "照会は本庁の局が行います。",
                "何も作成していません。",
                "区から局に尋ねたいことは、区長要望のやり取りか会議の議題にしてください。",
            )

    def _refuse_foreign(self, record: str) -> None:
        refuse_foreign(self._db, self._city, self._office_id, "inquiry", record)


def _cleaned(fields: dict[str, Any]) -> dict[str, Any]:
    if "state" in fields:
        raise WrongCall("照会の状態は「照会する」などの操作で変更してください。")
    cleaned = dict(fields)
    if cleaned.get("title"):
        cleaned["title"] = " ".join(clean_text(cleaned["title"], "件名").split())
    for name in INQUIRY_TEXTS:
        if name in cleaned:
            cleaned[name] = clean_line_ends(cleaned[name] or "") or None
    return cleaned


def _inquiry_from(row: dict[str, Any]) -> Inquiry:
    def enum(kind: Any, value: Any, default: Any) -> Any:
        try:
            return kind(value)
        except ValueError:
            return default

    known: dict[str, Any] = {name: row[name] or "" for name in (*INQUIRY_TEXTS, "number")}
    return Inquiry(
        id=row["id"],
        office_id=row["office_id"] or "",
        fiscal_year=row["fiscal_year"],
        to_kind=enum(InquiryTo, row["to_kind"], InquiryTo.WARDS),
        theme_id=row["theme_id"],
        asked_on=records.date_or_none(row["asked_on"]),
        due_on=records.date_or_none(row["due_on"]),
        state=enum(InquiryState, row["state"], InquiryState.DRAFT),
        person_id=row["person_id"],
        discarded_at=row["discarded_at"],
        **known,
    )
