"""Rows of a file as voices: values understood as clerks write them, bad rows named with a reason."""

from __future__ import annotations

import datetime as dt
import hashlib
import html
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from wardapp.domain import wareki
from wardapp.domain.text import normalise
from wardapp.domain.voice import (
    VOICE_STATE_LABELS,
    ContactDraft,
    VoiceDraft,
    VoiceState,
    clean_text,
)
from wardapp.errors import FileRefused, InputRefused, UnknownName
from wardapp.exchange.export import write_table
from wardapp.exchange.mapping import FIELDS, Mapping, guess_mapping
from wardapp.exchange.reading import Table, read_table

PREVIEW_ROWS = 50
_EXCEL_EPOCH = dt.date(1899, 12, 30)
_EXCEL_DAYS = range(15_000, 80_000)
_MASTER = {"channel": "channel", "source": "source", "category": "category", "division": "division"}

Resolver = Callable[[str, str], str]
"""Gives the identifier for (kind, name); raises UnknownName."""
Known = Callable[[str, dt.date, str], bool]
"""Says whether a voice with this text, day and place is known."""


def nothing_known(_text: str, _day: dt.date, _place: str) -> bool:
    """Know no voice."""
    return False


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that cannot be taken: its number in the file, why, and its cells."""

    number: int
    reason: str
    cells: tuple[str, ...]


@dataclass(slots=True)
class ImportPreview:
    """What an import would bring.

    Attributes:
        table: The file as it was read.
        mapping: The mapping used (guessed, or as given).
        voices: How many voices would come in.
        without_text: Rows in which all chosen text columns are empty; left out.
        duplicates: Voices that are in the file twice or known already; left out unless wanted.
        bad: Rows that cannot be taken.
        notes: What was understood differently, in words, with how often.
        first: The first voices, as they would be kept.
    """

    table: Table
    mapping: Mapping
    voices: int = 0
    without_text: int = 0
    duplicates: int = 0
    bad: list[BadRow] = field(default_factory=list)
    notes: dict[str, int] = field(default_factory=dict)
    first: list[tuple[VoiceDraft, ContactDraft | None]] = field(default_factory=list)


@dataclass(slots=True)
class ImportReport:
    """What an import brought (or, on a dry run, would have brought)."""

    imported: int = 0
    without_text: int = 0
    duplicates: int = 0
    bad: list[BadRow] = field(default_factory=list)
    notes: dict[str, int] = field(default_factory=dict)
    dry_run: bool = False
    encoding: str = ""
    changes: Any = None


def digest(text: str, day: dt.date | None, place: str = "") -> bytes:
    """Return what makes a voice the same as one that is known: folded text, day and place.

    Within one file only rows that are equal in every cell count as twice the same: several people
    say 「駐車場が狭い」 on one day, and each of them has said it.
    """
    return hashlib.blake2b(
        f"{day}\x1f{place}\x1f{normalise(text)}".encode(), digest_size=16
    ).digest()


class Drafts:
    """The voices of a table, row by row; counts what it leaves out.

    Args:
        table: The file.
        mapping: Which column is what.
        today: The day from which dates are understood.
        resolve: Finds master data by name.
        is_known: Says whether a voice with this text, day and place is in the database already.
        keep_duplicates: Take duplicates too.

    Raises:
        FileRefused: The mapping names a column that the file does not have, or no text.
    """

    def __init__(
        self,
        table: Table,
        mapping: Mapping,
        *,
        today: dt.date,
        resolve: Resolver,
        is_known: Known = nothing_known,
        keep_duplicates: bool = False,
    ) -> None:
        self.without_text = 0
        self.duplicates = 0
        self.bad: list[BadRow] = [BadRow(row.number, row.reason, row.cells) for row in table.broken]
        self.notes: dict[str, int] = (
            {"注記（※など）の行を除きました": table.notes} if table.notes else {}
        )
        self._table = table
        self._today = today
        self._resolve_name = resolve
        self._is_known = is_known
        self._keep_duplicates = keep_duplicates
        self._seen: set[bytes] = set()
        self._names: dict[tuple[str, str], str | None] = {}
        self._dates: dict[str, dt.date] = {}
        position = {head: index for index, head in enumerate(table.heads)}
        missing = [h for h in (*mapping.columns.values(), *mapping.texts) if h not in position]
        if missing:
            raise FileRefused(
                f"列「{missing[0]}」がファイルにありません。",
                "何も取り込んでいません。",
                "列の対応を選び直してください。",
            )
        if not mapping.texts:
            raise FileRefused(
                "本文の列が選ばれていません。",
                "何も取り込んでいません。",
                "区民の声の本文が入っている列を選んでください。",
            )
        self._texts = [position[h] for h in mapping.texts]
        self._columns = {name: position[h] for name, h in mapping.columns.items()}
        self._defaults = mapping.defaults
        for name, value in mapping.defaults.items():
            self._check_default(name, value)

    def _check_default(self, name: str, value: str) -> None:
        if name in _MASTER or name == "district":
            self._resolve_name(name, value)
        elif name in {"received_on", "due_on"}:
            wareki.parse_date(value, self._today)

    def __iter__(self) -> Iterator[tuple[VoiceDraft, ContactDraft | None]]:
        """Yield the voices; what is left out is counted in the attributes.

        A row with several texts comes in whole or, where one of them cannot be taken, not at all.
        """
        for number, row in zip(self._table.numbers, self._table.rows, strict=True):
            texts = [
                text
                for i in self._texts
                if i < len(row) and (text := _text(row[i])) and not text.isspace()
            ]
            if not texts:
                self.without_text += 1
                continue
            try:
                drafts = [self._draft(row, text) for text in texts]
            except InputRefused as error:
                self.bad.append(BadRow(number, error.happened, tuple(_text(c) for c in row)))
                continue
            whole = repr(row)
            for draft, contact in drafts:
                own = hashlib.blake2b(
                    f"{draft.text}\x1f{whole}".encode("utf-8", "replace"), digest_size=16
                ).digest()
                day = draft.received_on or self._today
                if own in self._seen or self._is_known(draft.text, day, draft.place):
                    self.duplicates += 1
                    if not self._keep_duplicates:
                        continue
                self._seen.add(own)
                yield draft, contact
        self.bad.sort(key=lambda bad: bad.number)

    def _draft(self, row: list[Any], text: str) -> tuple[VoiceDraft, ContactDraft | None]:
        draft = VoiceDraft(text=clean_text(text))
        draft.received_on = self._date(self._cell(row, "received_on"))
        if draft.received_on is None and "received_on" in self._columns:
            self._note("受付日が空の行は、本日の受付として取り込みます")
        draft.due_on = self._date(self._cell(row, "due_on"))
        draft.summary = _text(self._cell(row, "summary"))
        draft.place = _text(self._cell(row, "place")).strip()
        for name in _MASTER:
            setattr(draft, f"{name}_id", self._master(name, _text(self._cell(row, name)).strip()))
        district = _text(self._cell(row, "district")).strip()
        if district:
            draft.district_id = self._master("district", district)
            if draft.district_id is None and not draft.place:
                draft.place = district
        state = _text(self._cell(row, "state")).strip()
        if state:
            draft.state = self._state(state)
        contact = ContactDraft(
            **{
                name.removeprefix("contact_"): _text(self._cell(row, name)).strip()
                for name in self._columns
                if name.startswith("contact_")
            }
        )
        return draft, contact or None

    def _cell(self, row: list[Any], name: str) -> Any:
        index = self._columns.get(name)
        value = row[index] if index is not None and index < len(row) else ""
        return self._defaults.get(name, "") if value is None or value == "" else value

    def _date(self, value: Any) -> dt.date | None:
        if isinstance(value, dt.datetime):
            return value.date()
        if isinstance(value, dt.date):
            return value
        if (
            isinstance(value, int | float)
            and not isinstance(value, bool)
            and int(value) in _EXCEL_DAYS
        ):
            return _EXCEL_EPOCH + dt.timedelta(days=int(value))
        text = _text(value).strip()
        if not text:
            return None
        key = text[:10]
        if len(text) > 10 and key in self._dates and text[10] in " T　":
            return self._dates[key]
        known = self._dates.get(text)
        if known is None:
            if text.isdigit() and int(text) in _EXCEL_DAYS:
                known = _EXCEL_EPOCH + dt.timedelta(days=int(text))
            else:
                known = wareki.parse_date(text, self._today)
            self._dates[text] = known
            if len(text) > 10 and text[10] in " T　":
                self._dates[key] = known
        return known

    def _master(self, name: str, text: str) -> str | None:
        if not text:
            return None
        key = (name, text)
        if key not in self._names:
            try:
                self._names[key] = self._resolve_name(name, text)
            except UnknownName:
                self._names[key] = None
        found = self._names[key]
        if found is None:
            where = "場所の欄に残しました" if name == "district" else "空欄にしました"
            self._note(f"{FIELDS[name]}「{text[:30]}」は登録がないため、{where}")
        return found

    def _note(self, note: str) -> None:
        self.notes[note] = self.notes.get(note, 0) + 1

    def _state(self, text: str) -> VoiceState:
        for state, label in VOICE_STATE_LABELS.items():
            if text in {label, str(state), label.rstrip("済中")}:
                return state
        self._note(f"状態「{text[:30]}」は受付として取り込みます")
        return VoiceState.RECEIVED


def _text(value: Any) -> str:
    if isinstance(value, str):
        return html.unescape(value) if "&" in value and ";" in value else value
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, dt.datetime):
        return value.isoformat(sep=" ", timespec="minutes")
    return str(value)


def preview(
    path: Path,
    mapping: Mapping | None = None,
    *,
    today: dt.date,
    resolve: Resolver,
    is_known: Known = nothing_known,
    sheet: str = "",
) -> ImportPreview:
    """Return what an import would bring, with a guessed mapping where none is given.

    Raises:
        FileRefused: The file cannot be read.
    """
    table = read_table(path, sheet or (mapping.sheet if mapping else ""))
    chosen = mapping or guess_mapping(table)
    result = ImportPreview(table, chosen)
    if not chosen.texts:
        return result
    drafts = Drafts(table, chosen, today=today, resolve=resolve, is_known=is_known)
    for draft in drafts:
        result.voices += 1
        if len(result.first) < PREVIEW_ROWS:
            result.first.append(draft)
    result.without_text, result.duplicates = drafts.without_text, drafts.duplicates
    result.bad, result.notes = drafts.bad, drafts.notes
    return result


def write_bad_rows(path: Path, table: Table, bad: list[BadRow]) -> None:
    """Write the rows that could not be taken, with number and reason, to mend and import again."""
    heads = ["行", "理由", *table.heads]
    write_table(path, heads, ([row.number, row.reason, *row.cells] for row in bad))
