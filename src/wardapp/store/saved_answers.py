"""Saved answers (回答例) in the local database: made from good answers, found by whoever answers next."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.saved_answer import SavedAnswer, SavedAnswerState, without_personal_data
from wardapp.domain.text import normalise, words_of
from wardapp.domain.voice import clean_line_ends, clean_text
from wardapp.domain.wareki import fiscal_year
from wardapp.errors import InputRefused, NotAllowed
from wardapp.store import records
from wardapp.store.city import City
from wardapp.store.database import Database
from wardapp.store.tokens import match_expression

_TEXTS = {"question": "質問", "answer": "回答"}


class SavedAnswers:
    """The saved answers of the local database: the own office's, and those that others share."""

    def __init__(self, database: Database, city: City, office_id: str) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id

    # -- making ----------------------------------------------------------------------------------

    def add(self, question: str, answer: str, **fields: Any) -> Changes:
        """Keep an answer to be used again; it may be given when somebody has looked it through.

        Raises:
            TextRefused: Question or answer is empty or too long.
        """
        with self._db.write("回答例の作成") as writing:
            made = records.insert(
                writing,
                self._db,
                "saved_answer",
                office_id=self._office_id,
                question=clean_text(question, "質問"),
                answer=clean_text(answer, "回答"),
                **({"state": SavedAnswerState.DRAFT} | fields),
            )
        return Changes.of("saved_answer", [made])

    def add_from_voice(self, voice_id: str) -> Changes:
        """Make a saved answer of a voice and the last answer given to it, without personal data.

        It stands as 確認前 until somebody has looked it through. A voice makes one; asked again, it
        returns that one.

        Raises:
            InputRefused: The voice has no answer yet.
        """
        there = self._db.one(
            "SELECT id FROM saved_answer WHERE voice_id = ? AND discarded_at IS NULL", (voice_id,)
        )
        if there:
            return Changes.of("saved_answer", [there[0]])
        voice = records.fetch_one(self._db, "voice", voice_id)
        answer = self._db.one(
            "SELECT text, division_id FROM response WHERE voice_id = ? AND is_answer = 1 "
            "AND discarded_at IS NULL ORDER BY responded_on DESC, pk DESC LIMIT 1",
            (voice_id,),
        )
        if answer is None or not answer[0]:
            raise InputRefused(
                "この声には、まだ回答がありません。",
                "何も作成していません。",
                "回答を記録してから、回答例にしてください。",
            )
        names = [
            value
            for row in self._db.all(
                "SELECT name, kana, phone, email, address FROM contact WHERE voice_id = ?",
                (voice_id,),
            )
            for value in row
            if value
        ]
        return self.add(
            without_personal_data(voice["summary"] or voice["text"] or "", names),
            without_personal_data(answer[0], names),
            category_id=voice["category_id"],
            division_id=answer[1] or voice["division_id"],
            voice_id=voice_id,
        )

    # -- reading ---------------------------------------------------------------------------------

    def get(self, record: str) -> SavedAnswer:
        """Return a saved answer.

        Raises:
            RecordNotFound: There is none of this identifier.
        """
        return _answer_from(records.fetch_one(self._db, "saved_answer", record))

    def list(
        self,
        query: str = "",
        *,
        category_id: str | None = None,
        states: frozenset[SavedAnswerState] = frozenset(),
        own: bool = False,
        expired: bool | None = None,
        discarded: bool = False,
        limit: int = 1000,
    ) -> tuple[SavedAnswer, ...]:
        """Return saved answers, the best match first, without a query the newest first.

        Args:
            query: Words that must all occur in question, words or answer; found as voices are.
            category_id: Only of this category or its children.
            states: Only these; empty: all.
            own: Only the own office's.
            expired: Only those past their day (True) or not past it (False).
            discarded: Those in ごみ箱 instead.
            limit: How many at the most.
        """
        words = words_of(query)
        conditions = [f"t.discarded_at IS {'NOT ' if discarded else ''}NULL"]
        values: list[Any] = []
        if words:
            conditions.append("t.pk IN (SELECT rowid FROM answer_fts WHERE answer_fts MATCH ?)")
            values.append(match_expression(words))
        if category_id:
            wanted = [category_id] + [
                c.id for c in self._city.categories() if c.parent_id == category_id
            ]
            conditions.append(f"t.category_id IN ({','.join('?' * len(wanted))})")
            values.extend(wanted)
        if states:
            conditions.append(f"t.state IN ({','.join('?' * len(states))})")
            values.extend(str(state) for state in sorted(states))
        if own:
            conditions.append("t.office_id = ?")
            values.append(self._office_id)
        if expired is not None:
            past = "t.valid_until_on < ?"
            conditions.append(past if expired else f"(t.valid_until_on IS NULL OR NOT {past})")
            values.append(self._db.clock.today().isoformat())
        rows = records.fetch(
            self._db,
            "saved_answer",
            f"WHERE {' AND '.join(conditions)} ORDER BY t.pk DESC LIMIT ?",
            (*values, limit),
        )
        found = [_answer_from(row) for row in rows]
        if words:
            found.sort(key=lambda answer: -_weight(answer, words))
        return tuple(found)

    def to_look_through(self) -> tuple[SavedAnswer, ...]:
        """Return the own office's that wait for a look: 確認前, or past their day."""
        drafts = self.list(states=frozenset({SavedAnswerState.DRAFT}), own=True)
        past = self.list(states=frozenset({SavedAnswerState.VALID}), own=True, expired=True)
        return (*drafts, *past)

    def of_voice(self, voice_id: str) -> tuple[SavedAnswer, ...]:
        """Return the saved answers that were made from a voice."""
        rows = records.fetch(
            self._db,
            "saved_answer",
            "WHERE t.voice_id = ? AND t.discarded_at IS NULL ORDER BY t.pk",
            (voice_id,),
        )
        return tuple(_answer_from(row) for row in rows)

    # -- changing --------------------------------------------------------------------------------

    def edit(self, record: str, **fields: Any) -> Changes:
        """Change fields of the own office's saved answer.

        Raises:
            NotAllowed: Another office keeps it.
            TextRefused: Question or answer would be empty.
        """
        self._refuse_foreign([record])
        for name, what in _TEXTS.items():
            if name in fields:
                fields[name] = clean_text(fields[name], what)
        if "keywords" in fields:
            fields["keywords"] = clean_line_ends(fields["keywords"] or "") or None
        return records.edit(self._db, "saved_answer", record, **fields)

    def approve(self, record: str, valid_until: dt.date | None = None) -> Changes:
        """Say that the answer was looked through and may be given, until a day.

        Args:
            record: The saved answer.
            valid_until: The last day; None: the end of the next fiscal year, by when divisions and
                rules have changed at least once.
        """
        day = valid_until or dt.date(fiscal_year(self._db.clock.today()) + 2, 3, 31)
        self._refuse_foreign([record])
        with self._db.write("回答例の確認") as writing:
            records.update(
                writing,
                "saved_answer",
                record,
                state=SavedAnswerState.VALID,
                valid_until_on=day,
            )
        return Changes.of("saved_answer", [record])

    def withdraw(self, record: str) -> Changes:
        """Say that the answer may not be given any more."""
        self._refuse_foreign([record])
        return records.edit(
            self._db, "saved_answer", record, "回答例の使用中止", state=SavedAnswerState.WITHDRAWN
        )

    def discard(self, ids: Sequence[str]) -> Changes:
        """Move saved answers to ごみ箱."""
        self._refuse_foreign(ids)
        return records.set_discarded(self._db, "saved_answer", ids, discarded=True)

    def restore(self, ids: Sequence[str]) -> Changes:
        """Take saved answers out of ごみ箱."""
        self._refuse_foreign(ids)
        return records.set_discarded(self._db, "saved_answer", ids, discarded=False)

    def _refuse_foreign(self, ids: Sequence[str]) -> None:
        for record in ids:
            row = self._db.one("SELECT office_id FROM saved_answer WHERE id = ?", (record,))
            if row is not None and row[0] != self._office_id:
                raise NotAllowed(
                    f"この回答例は{self._city.name_of(row[0]) or 'ほかの区役所'}のものです。",
                    "何も変更していません。",
                    "直すときは、写して自分の区役所の回答例にしてください。",
                )

    def copy(self, record: str) -> Changes:
        """Make an own saved answer of another office's; it is to be looked through here."""
        there = self.get(record)
        return self.add(
            there.question,
            there.answer,
            keywords=there.keywords or None,
            category_id=there.category_id,
        )


def _weight(answer: SavedAnswer, words: list[str]) -> float:
    question = normalise(f"{answer.question} {answer.keywords}")
    body = normalise(answer.answer)
    return sum(
        4.0 * (word in question) + min(body.count(word), 3) + len(word) / (len(question) + 10)
        for word in words
    )


def _answer_from(row: dict[str, Any]) -> SavedAnswer:
    try:
        state = SavedAnswerState(row["state"])
    except ValueError:
        state = SavedAnswerState.DRAFT
    return SavedAnswer(
        id=row["id"],
        key=row["pk"],
        office_id=row["office_id"] or "",
        question=row["question"] or "",
        answer=row["answer"] or "",
        keywords=row["keywords"] or "",
        category_id=row["category_id"],
        division_id=row["division_id"],
        voice_id=row["voice_id"],
        valid_until=records.date_or_none(row["valid_until_on"]),
        state=state,
        sample=bool(row["sample"]),
        discarded_at=row["discarded_at"],
    )
