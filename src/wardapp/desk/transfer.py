"""Files in and out of a desk: import with a preview, export of what a list shows."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wardapp.domain.progress import NO_PROGRESS, Progress
from wardapp.domain.text import normalise
from wardapp.domain.voice import VOICE_STATE_LABELS
from wardapp.domain.voice_list import NEWEST, Sort, VoiceFilter
from wardapp.errors import Cancelled, FileRefused, UnknownName
from wardapp.exchange.export import write_table
from wardapp.exchange.mapping import (
    FIELDS,
    Mapping,
    field_named,
    guess_mapping,
    load_mapping,
    mapping_from,
)
from wardapp.exchange.reading import read_table
from wardapp.exchange.voices import (
    Drafts,
    ImportPreview,
    ImportReport,
    digest,
    preview,
    write_bad_rows,
)

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk
    from wardapp.store.database import Database

__all__ = [
    "FIELDS",
    "ImportPreview",
    "ImportReport",
    "Mapping",
    "Transfer",
    "guess_mapping",
    "load_mapping",
]

EXPORT_HEADS = (
    "受付番号", "受付日", "状態", "本文", "要旨", "分類", "校区", "場所", "受付方法", "声の主", "担当課", "回答期限", "区役所",
)  # fmt: skip


class KnownVoices:
    """The voices that were here when a file was opened, looked up by their day.

    Only the days that occur in the file are read: a small file costs little beside a million voices.
    """

    def __init__(self, database: Database) -> None:
        self._db = database
        row = database.one("SELECT max(pk) FROM voice")
        # What this very import brings is not known: two people may say the same on one day.
        self._last = int((row and row[0]) or 0)
        self._days: dict[dt.date, set[bytes]] = {}

    def holds(self, text: str, day: dt.date, place: str) -> bool:
        """Whether a voice with this text (as search folds it), day and place is here."""
        known = self._days.get(day)
        if known is None:
            rows = self._db.all(
                "SELECT text, place FROM voice WHERE received_on = ? AND pk <= ? AND text IS NOT NULL "
                "AND discarded_at IS NULL",
                (day.isoformat(), self._last),
            )
            known = self._days[day] = {
                digest(known_text, day, where or "") for known_text, where in rows
            }
        return bool(known) and digest(text, day, place) in known


class Transfer:
    """Import and export of one desk."""

    fields = FIELDS

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def preview(
        self, path: Path, mapping: Mapping | None = None, *, sheet: str = ""
    ) -> ImportPreview:
        """Return what an import of a file would bring.

        Raises:
            FileRefused: The file cannot be read.
        """
        return preview(
            path,
            mapping,
            today=self._desk.today(),
            resolve=self._resolve,
            is_known=KnownVoices(self._desk.database).holds,
            sheet=sheet,
        )

    def remembered(self, path: Path, sheet: str = "") -> Mapping | None:
        """Return the mapping with which a file of the same heads was taken in before, if one."""
        table = read_table(path, sheet)
        known = self._desk.settings.get(_heads_key(table.heads))
        if not isinstance(known, dict):
            return None
        try:
            mapping = mapping_from(known)
        except FileRefused:
            return None
        mapping.sheet = table.sheet
        return mapping

    def remember(self, heads: Sequence[str], mapping: Mapping) -> None:
        """Keep a mapping for the next file with these heads: the centres send one every month."""
        self._desk.settings.set(_heads_key(heads), asdict(mapping))

    @staticmethod
    def load_mapping(path: Path) -> Mapping:
        """Return a saved mapping."""
        return load_mapping(path)

    @staticmethod
    def field_named(name: str) -> str:
        """Return the field that a key or a word (受付日) means."""
        return field_named(name)

    @staticmethod
    def guess(path: Path, sheet: str = "") -> Mapping:
        """Return the mapping that the heads of a file suggest."""
        return guess_mapping(read_table(path, sheet))

    def _resolve(self, kind: str, name: str) -> str:
        office = self._desk.office.id
        city = self._desk.city
        if kind == "division":
            return city.find(kind, name, office)
        pool: Any = {
            "channel": city.channels,
            "source": city.sources,
            "category": city.categories,
            "district": city.districts,
        }[kind]()
        # Exact names only: a file's words must not be bent to something that merely looks alike.
        above, _, last = name.replace("／", "/").rpartition("/")
        wanted, parent = normalise(last), normalise(above)
        found = [
            entry
            for entry in pool
            if wanted in {normalise(entry.name), normalise(entry.name.removesuffix("校区"))}
        ]
        if kind == "category" and parent and len(found) > 1:
            names = {entry.id: normalise(entry.name) for entry in pool}
            found = [e for e in found if names.get(e.parent_id or "") == parent] or found
        if kind == "district" and len(found) > 1:
            # Two wards may call a place the same: the own ward's is meant, and else nobody knows.
            found = [e for e in found if office in e.office_ids]
        if len(found) == 1 or (found and kind != "district"):
            return str(found[0].id)
        raise UnknownName(FIELDS[kind], name, [entry.name for entry in pool])

    def import_voices(
        self,
        path: Path,
        mapping: Mapping | None = None,
        progress: Progress = NO_PROGRESS,
        *,
        dry_run: bool = False,
        keep_duplicates: bool = False,
        sheet: str = "",
    ) -> ImportReport:
        """Import the voices of a file: all of them or, where it fails or is cancelled, none.

        Bad rows and duplicates are left out and reported.

        Raises:
            FileRefused: The file or its mapping cannot be used.
            Cancelled: The person stopped it.
        """
        progress.progress(0, 0, "ファイルを読んでいます")
        table = read_table(path, sheet or (mapping.sheet if mapping else ""))
        chosen = mapping or guess_mapping(table)
        progress.check()
        drafts = Drafts(
            table,
            chosen,
            today=self._desk.today(),
            resolve=self._resolve,
            is_known=KnownVoices(self._desk.database).holds,
            keep_duplicates=keep_duplicates,
        )
        report = ImportReport(dry_run=dry_run, encoding=table.encoding)

        def counted() -> Any:
            for draft in drafts:
                report.imported += 1
                yield draft

        if dry_run:
            for _ in counted():
                pass
        else:
            try:
                report.changes = self._desk.voices.keep_many(counted(), progress, len(table.rows))
            except Cancelled as error:
                raise Cancelled("取り込み") from error
        report.without_text, report.duplicates = drafts.without_text, drafts.duplicates
        report.bad, report.notes = drafts.bad, drafts.notes
        return report

    def write_bad_rows(
        self, source: Path, report: ImportReport | ImportPreview, out: Path, sheet: str = ""
    ) -> None:
        """Write the rows that could not be taken, with their reasons, to a file."""
        write_bad_rows(out, read_table(source, sheet), report.bad)

    def export_voices(
        self, wanted: VoiceFilter, path: Path, progress: Progress = NO_PROGRESS, sort: Sort = NEWEST
    ) -> int:
        """Write what a list shows, without contacts; return how many rows."""
        keys = self._desk.voices.ids(wanted, sort)

        def rows() -> Any:
            for start in range(0, len(keys), 500):
                part = self._desk.voices.rows(keys[start : start + 500])
                full = self._desk.voices.texts([row.id for row in part])
                for row in part:
                    text, place = full.get(row.id, (row.text, ""))
                    yield (
                        row.number, row.received_on, VOICE_STATE_LABELS[row.state], text, row.summary, row.category,
                        row.district, place, row.channel, row.source, row.division, row.due_on, row.office_name,
                    )  # fmt: skip

        return write_table(path, EXPORT_HEADS, rows(), progress, len(keys))


def _heads_key(heads: Sequence[str]) -> str:
    folded = "\x1f".join(normalise(head) for head in heads)
    return f"import/{hashlib.sha256(folded.encode()).hexdigest()[:24]}"
