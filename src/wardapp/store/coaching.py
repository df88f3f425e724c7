"""Answers to the questions of the outline, and the logic model, kept with a request."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.coaching import Answer, LogicItem, LogicStage
from wardapp.domain.ids import derived_id
from wardapp.domain.order import place
from wardapp.domain.voice import clean_line_ends, clean_text
from wardapp.errors import NotAllowed
from wardapp.store import records
from wardapp.store.city import City
from wardapp.store.database import Database


def refuse_foreign(database: Database, city: City, office_id: str, request_id: str) -> None:
    """Refuse that a ward writes in another ward's request.

    Raises:
        NotAllowed: It is another ward's.
    """
    row = database.one("SELECT office_id FROM request WHERE id = ?", (request_id,))
    own = city.office(office_id)
    if row and row[0] != office_id and own is not None and own.is_ward:
        raise NotAllowed(
            f"この要望は{city.name_of(row[0]) or 'ほかの区役所'}のものです。",
            "何も変更していません。",
            "考えがあるときは、「意見」に書いて伝えてください。",
        )


class RequestAnswers:
    """What was answered to the questions of the outline."""

    def __init__(self, database: Database, city: City, office_id: str) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id

    def of(self, request_id: str) -> dict[str, Answer]:
        """Return question → answer; questions that are not answered are not in it."""
        rows = records.fetch(
            self._db,
            "request_answer",
            "WHERE t.request_id = ? AND t.discarded_at IS NULL AND t.text IS NOT NULL",
            (request_id,),
        )
        return {
            str(row["question"]): Answer(
                question=row["question"],
                text=row["text"],
                person_id=row["person_id"],
                answered_on=records.date_or_none(row["answered_on"]),
            )
            for row in rows
        }

    def answer(self, request_id: str, question: str, text: str) -> Changes:
        """Keep an answer; an empty one takes it back.

        Raises:
            NotAllowed: Another ward's request.
        """
        refuse_foreign(self._db, self._city, self._office_id, request_id)
        record = derived_id("request_answer", request_id, question)
        with self._db.write("問いへの答え") as writing:
            records.upsert_link(
                writing,
                self._db,
                "request_answer",
                record,
                request_id=request_id,
                question=question,
                text=clean_line_ends(text) or None,
                person_id=self._db.author or None,
                answered_on=self._db.clock.today(),
            )
        return Changes.of("request_answer", [record], request=[])


class LogicItems:
    """The boxes of a request's logic model."""

    def __init__(self, database: Database, city: City, office_id: str) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id

    def of(self, request_id: str) -> tuple[LogicItem, ...]:
        """Return the boxes of a request, in order."""
        rows = records.fetch(
            self._db,
            "logic_item",
            "WHERE t.request_id = ? AND t.discarded_at IS NULL ORDER BY t.position, t.id",
            (request_id,),
        )
        return tuple(
            LogicItem(
                id=row["id"],
                stage=_stage(row["stage"]),
                text=row["text"] or "",
                position=row["position"] or "",
            )
            for row in rows
        )

    def add(self, request_id: str, stage: LogicStage, text: str) -> Changes:
        """Add a box at the end of a column.

        Raises:
            TextRefused: It says nothing.
            NotAllowed: Another ward's request.
        """
        refuse_foreign(self._db, self._city, self._office_id, request_id)
        said = clean_text(text, "ロジックモデルの内容")
        with self._db.write("ロジックモデルへの追加") as writing:
            last = writing.one(
                "SELECT max(position) FROM logic_item WHERE request_id = ? AND discarded_at IS NULL",
                (request_id,),
            )
            before = [str(last[0])] if last and last[0] else []
            made = records.insert(
                writing,
                self._db,
                "logic_item",
                request_id=request_id,
                stage=stage,
                text=said,
                position=place(before, len(before))[0],
            )
        return Changes.of("logic_item", [made])

    def edit(self, item_id: str, text: str) -> Changes:
        """Change what a box says."""
        self._refuse(item_id)
        said = clean_text(text, "ロジックモデルの内容")
        return records.edit(self._db, "logic_item", item_id, "ロジックモデルの変更", text=said)

    def discard(self, ids: Sequence[str]) -> Changes:
        """Take boxes away."""
        for item_id in ids:
            self._refuse(item_id)
        return records.set_discarded(
            self._db, "logic_item", ids, discarded=True, label="ロジックモデルからの取り外し"
        )

    def _refuse(self, item_id: str) -> None:
        row = self._db.one("SELECT request_id FROM logic_item WHERE id = ?", (item_id,))
        if row:
            refuse_foreign(self._db, self._city, self._office_id, str(row[0]))


def _stage(value: Any) -> LogicStage:
    try:
        return LogicStage(value)
    except ValueError:
        return LogicStage.ACTIVITY
