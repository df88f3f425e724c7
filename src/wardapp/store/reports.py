"""Monthly reports in the local database: sentences in the making, and parts as they were approved.

While a report is written, its sentences stay in their office (``report_sentence``). When the ward
mayor approves it, each part becomes a record for the whole city (``report_part``): sentences as
lines, the records behind each, and its figures as they stand at that moment.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.ids import derived_id, new_id
from wardapp.domain.order import keys_for, place
from wardapp.domain.report import (
    MonthlyReport,
    PartKind,
    ReportPart,
    ReportState,
    Sentence,
    Source,
)
from wardapp.domain.voice import clean_line_ends, clean_text
from wardapp.errors import InputRefused, NotAllowed
from wardapp.store import records
from wardapp.store.city import City
from wardapp.store.database import Database
from wardapp.store.report_rows import dump_sources, part_from, report_from, sentence_from


def report_id(office_id: str, year: int, month: int) -> str:
    """Return the identifier of an office's report of a month, the same on every desk."""
    return derived_id("monthly_report", office_id, str(year), str(month))


class MonthlyReports:
    """The monthly reports of the local database."""

    def __init__(self, database: Database, city: City, office_id: str) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id

    # -- reading ---------------------------------------------------------------------------------

    def get(self, record: str) -> MonthlyReport:
        """Return a report with its parts: approved ones as frozen, own ones as they are written.

        Raises:
            RecordNotFound: There is none of this identifier.
        """
        row = records.fetch_one(self._db, "monthly_report", record)
        report = report_from(row)
        if report.state is ReportState.APPROVED:
            return report_from(row, self._frozen(record))
        return (
            report_from(row, self._written(record))
            if report.office_id == self._office_id
            else report
        )

    def list(self, *, office_id: str | None = None) -> tuple[MonthlyReport, ...]:
        """Return the reports without their parts, the newest month first."""
        own = " AND t.office_id = ?" if office_id else ""
        rows = records.fetch(
            self._db,
            "monthly_report",
            f"WHERE t.discarded_at IS NULL{own} ORDER BY t.year DESC, t.month DESC, t.pk",
            [office_id] if office_id else [],
        )
        return tuple(report_from(row) for row in rows)

    def of_month(self, year: int, month: int) -> dict[str, MonthlyReport]:
        """Return the reports of a month by office, without their parts."""
        rows = records.fetch(
            self._db,
            "monthly_report",
            "WHERE t.year = ? AND t.month = ? AND t.discarded_at IS NULL",
            (year, month),
        )
        return {row["office_id"]: report_from(row) for row in rows}

    def exists(self, record: str) -> bool:
        """Whether there is a report of this identifier."""
        row = self._db.one("SELECT discarded_at FROM monthly_report WHERE id = ?", (record,))
        return row is not None and row[0] is None

    def _written(self, record: str) -> tuple[ReportPart, ...]:
        rows = records.fetch(
            self._db,
            "report_sentence",
            "WHERE t.report_id = ? AND t.discarded_at IS NULL ORDER BY t.position, t.id",
            (record,),
        )
        by_kind: dict[str, list[Sentence]] = {}
        for row in rows:
            by_kind.setdefault(row["kind"], []).append(sentence_from(row))
        return tuple(
            ReportPart(kind=kind, sentences=tuple(by_kind.get(str(kind), ()))) for kind in PartKind
        )

    def _frozen(self, record: str) -> tuple[ReportPart, ...]:
        rows = records.fetch(
            self._db,
            "report_part",
            "WHERE t.report_id = ? AND t.discarded_at IS NULL ORDER BY t.position, t.id",
            (record,),
        )
        return tuple(part_from(row) for row in rows if row["kind"] in set(PartKind))

    # -- writing it ------------------------------------------------------------------------------

    def begin(
        self, year: int, month: int, proposed: Mapping[PartKind, Sequence[tuple[str, Sentence]]]
    ) -> Changes:
        """Begin a month's report, or propose anew: what people wrote or changed stays.

        Args:
            year: Of which year.
            month: Of which month.
            proposed: Part → (key, sentence); the key names the same proposal on every desk.

        Raises:
            NotAllowed: It is approved.
        """
        record = report_id(self._office_id, year, month)
        there: dict[str, Sentence] = {}
        if self.exists(record):
            report = self.get(record)
            self._refuse_fixed(report)
            there = {one.id: one for part in report.parts for one in part.sentences}
        thrown_away = {
            str(row[0])
            for row in self._db.all(
                "SELECT id FROM report_sentence WHERE report_id = ? AND discarded_at IS NOT NULL",
                (record,),
            )
        }
        kept: set[str] = set()
        with self._db.write("マンスリーリポートの案") as writing:
            if not self.exists(record):
                records.upsert_link(
                    writing,
                    self._db,
                    "monthly_report",
                    record,
                    office_id=self._office_id,
                    year=year,
                    month=month,
                    state=ReportState.DRAFT,
                )
            for kind, sentences in proposed.items():
                for (key, one), position in zip(sentences, keys_for(len(sentences)), strict=True):
                    identifier = derived_id("report_sentence", record, str(kind), key)
                    kept.add(identifier)
                    before = there.get(identifier)
                    if identifier in thrown_away or (before is not None and before.is_edited):
                        continue
                    fields: dict[str, Any] = {
                        "text": one.text,
                        "proposed": one.text,
                        "sources": dump_sources(one.sources),
                    }
                    if before is not None:
                        if before.text != one.text or before.sources != one.sources:
                            records.update(writing, "report_sentence", identifier, **fields)
                        continue
                    records.insert(
                        writing,
                        self._db,
                        "report_sentence",
                        identifier,
                        report_id=record,
                        kind=kind,
                        position=position,
                        **fields,
                    )
            for old in there.values():
                # A proposal that does not hold any more, and that nobody took up.
                if old.id not in kept and old.proposed and not old.is_edited:
                    records.update(
                        writing, "report_sentence", old.id, discarded_at=self._db.utc_now()
                    )
        return Changes.of("monthly_report", [record], report_sentence=())

    def add_sentence(
        self, record: str, kind: PartKind, text: str = "", sources: Sequence[Source] = ()
    ) -> Changes:
        """Write a further sentence at the end of a part.

        Raises:
            NotAllowed: The report is another office's, or approved.
        """
        report = self._own(record)
        positions = [one.position for one in report.part(kind).sentences]
        position, _ = place(positions, len(positions))
        made = new_id()
        with self._db.write("リポートの文の追加") as writing:
            records.insert(
                writing,
                self._db,
                "report_sentence",
                made,
                report_id=record,
                kind=kind,
                position=position,
                text=clean_line_ends(text),
                sources=dump_sources(sources),
            )
        return Changes({"report_sentence": frozenset({made}), **_of(record)}, made)

    def edit_sentence(self, sentence_id: str, **fields: Any) -> Changes:
        """Change a sentence's words (``text``) or what it rests on (``sources``)."""
        row = records.fetch_one(self._db, "report_sentence", sentence_id)
        self._own(row["report_id"])
        if "text" in fields:
            fields["text"] = " ".join(clean_line_ends(fields["text"] or "").split("\n"))
        if "sources" in fields:
            fields["sources"] = dump_sources(fields["sources"])
        done = records.edit(
            self._db, "report_sentence", sentence_id, "リポートの文の変更", **fields
        )
        return done | Changes(_of(row["report_id"]))

    def move_sentence(self, sentence_id: str, to_index: int) -> Changes:
        """Move a sentence to another place of its part."""
        row = records.fetch_one(self._db, "report_sentence", sentence_id)
        report = self._own(row["report_id"])
        others = [
            one for one in report.part(PartKind(row["kind"])).sentences if one.id != sentence_id
        ]
        position, moved = place(
            [one.position for one in others], max(0, min(to_index, len(others)))
        )
        with self._db.write("リポートの文の並べ替え") as writing:
            records.update(writing, "report_sentence", sentence_id, position=position)
            for number, key in moved.items():
                records.update(writing, "report_sentence", others[number].id, position=key)
        return Changes({"report_sentence": frozenset({sentence_id}), **_of(report.id)})

    def discard_sentence(self, sentence_id: str) -> Changes:
        """Move a sentence to ごみ箱; it is not proposed again."""
        row = records.fetch_one(self._db, "report_sentence", sentence_id)
        self._own(row["report_id"])
        done = records.set_discarded(self._db, "report_sentence", [sentence_id], discarded=True)
        return done | Changes(_of(row["report_id"]))

    # -- the ward mayor --------------------------------------------------------------------------

    def submit(self, record: str) -> Changes:
        """Put it before the ward mayor.

        Raises:
            InputRefused: There is nothing in it.
            NotAllowed: The report is another office's, or approved.
        """
        report = self._own(record)
        if not any(one.text.strip() for part in report.parts for one in part.sentences):
            raise InputRefused(
                "リポートに文がありません。",
                "承認には回していません。",
                "案を作成するか、文を書いてください。",
            )
        return self._set(
            record,
            "マンスリーリポートを承認に回す",
            state=ReportState.SUBMITTED,
            submitted_on=self._db.clock.today(),
            returned=None,
        )

    def give_back(self, record: str, why: str) -> Changes:
        """Give it back to be written on, with the reason."""
        self._own(record)
        return self._set(
            record,
            "マンスリーリポートの差戻し",
            state=ReportState.DRAFT,
            returned=clean_text(why, "差戻しの理由"),
        )

    def freeze(self, record: str, figures: Mapping[PartKind, Any], stamp: str) -> Changes:
        """Approve it: parts, sources and figures are kept as they are now.

        Args:
            record: The report.
            figures: Part → its figures.
            stamp: Up to which change of the records they were counted.
        """
        report = self._own(record)
        parts = [part for part in report.parts if part.sentences or figures.get(part.kind)]
        with self._db.write("マンスリーリポートの承認") as writing:
            for part, position in zip(parts, keys_for(len(parts)), strict=True):
                said = [one for one in part.sentences if one.text.strip()]
                records.upsert_link(
                    writing,
                    self._db,
                    "report_part",
                    derived_id("report_part", record, str(part.kind)),
                    report_id=record,
                    kind=part.kind,
                    position=position,
                    text="\n".join(one.text for one in said),
                    sources=json.dumps(
                        [
                            [s.kind, s.record_id, n]
                            for n, one in enumerate(said)
                            for s in one.sources
                        ],
                        ensure_ascii=False,
                    ),
                    figures=json.dumps(figures.get(part.kind) or {}, ensure_ascii=False),
                )
            records.update(
                writing,
                "monthly_report",
                record,
                state=ReportState.APPROVED,
                approved_by=self._db.author or None,
                approved_on=self._db.clock.today(),
                approved_stamp=stamp,
                returned=None,
            )
        return Changes({"report_part": frozenset(), **_of(record)}, record)

    def reopen(self, record: str) -> Changes:
        """Take an approval back, so that it can be written on; the sentences are there as they were."""
        row = records.fetch_one(self._db, "monthly_report", record)
        self._refuse_foreign(row)
        return self._set(
            record,
            "マンスリーリポートの承認の取消",
            state=ReportState.DRAFT,
            approved_by=None,
            approved_on=None,
        )

    def _set(self, record: str, label: str, /, **fields: Any) -> Changes:
        return records.edit(self._db, "monthly_report", record, label, **fields)

    def _own(self, record: str) -> MonthlyReport:
        report = self.get(record)
        self._refuse_foreign({"office_id": report.office_id})
        self._refuse_fixed(report)
        return report

    def _refuse_foreign(self, row: Mapping[str, Any]) -> None:
        if row["office_id"] != self._office_id:
            raise NotAllowed(
                f"{self._city.name_of(row['office_id'])}のリポートです。",
                "何も変更していません。",
                "直す必要があるときは、その区役所に連絡してください。",
            )

    @staticmethod
    def _refuse_fixed(report: MonthlyReport) -> None:
        if report.state is ReportState.APPROVED:
            raise NotAllowed(
                "このリポートは承認済です。",
                "何も変更していません。",
                "直す必要があるときは、区長が承認を取り消してください。",
            )


def _of(record: str) -> dict[str, frozenset[str]]:
    return {"monthly_report": frozenset({record})}
