"""The history of a record and undo, both read from the change log."""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from wardapp.domain import wareki
from wardapp.domain.changes import Changes
from wardapp.domain.theme import LINKED_KINDS
from wardapp.store import records
from wardapp.store.change_log import INSERT, REMOTE, Change, ChangeLog
from wardapp.store.city import City
from wardapp.store.database import Database
from wardapp.store.labels import (
    COMMON_LABELS,
    ENUM_LABELS,
    FIELD_LABELS,
    KIND_LABELS,
    MASTER_LABELS,
)
from wardapp.store.merging import Settled, settle, text_of

_RELATED = {
    "voice": (
        ("contact", "voice_id"),
        ("response", "voice_id"),
        ("attachment", "voice_id"),
        ("evidence", "voice_id"),
        ("assignment", "voice_id"),
        ("pause", "voice_id"),
        ("approval", "voice_id"),
        ("approach", "voice_id"),
        ("flash", "voice_id"),
    ),
    "organisation": (("organisation_contact", "organisation_id"),),
    "theme": (
        ("theme_link", "theme_id"),
        ("theme_step", "theme_id"),
        ("theme_task", "theme_id"),
        ("theme_member", "theme_id"),
    ),
    "ward_mayor_hearing": (("opinion", "hearing_id"),),
    "inquiry": (("inquiry_answer", "inquiry_id"),),
    "request": (("evidence", "request_id"),),
    "project": (("budget_line", "project_id"), ("project_link", "project_id")),
    "vision_point": (("vision_link", "vision_point_id"),),
    "meeting": (
        ("agenda_item", "meeting_id"),
        ("attendee", "meeting_id"),
        ("decision", "meeting_id"),
        ("action_item", "meeting_id"),
        ("minutes", "meeting_id"),
        ("minutes_confirmation", "meeting_id"),
    ),
    "action_item": (("progress_note", "action_item_id"),),
    "monthly_report": (("report_sentence", "report_id"),),
}
_QUIET = frozenset({"created_at", "sample", "position", "blob"})
FLAGS = frozenset(
    {
        "wants_response",
        "is_answer",
        "is_example",
        "coordinating",
        "is_policy",
        "tell_outcome",
        "is_lead",
        "is_group",
    }
)
"""Fields that are yes or no."""
AMOUNTS = frozenset(
    {
        "estimated_cost",
        "outcome_amount",
        "planned",
        "spent",
        "amount",
        "own_budget",
        "wish_budget",
    }
)
"""Fields that are money, in thousands of yen."""
POINTS_TO = {
    "voice_id": "voice",
    "request_id": "request",
    "call_id": "voice",
    "merged_into": "voice",
    "split_from": "voice",
    "continues_id": "voice",
    "matter_id": "matter",
    "occasion_id": "occasion",
    "organisation_id": "organisation",
    "caller_id": "caller",
    "flash_id": "flash",
    "theme_id": "theme",
    "other_id": "theme",
    "hearing_id": "ward_mayor_hearing",
    "inquiry_id": "inquiry",
    "project_id": "project",
    "last_year_id": "project",
    "vision_point_id": "vision_point",
}
"""Fields that name another record, and its kind."""


def field_label(kind: str, name: str) -> str:
    """Return the words for a field on the screen."""
    own = FIELD_LABELS.get(kind, MASTER_LABELS)
    return own.get(name) or COMMON_LABELS.get(name) or name


def enum_labels(kind: str, name: str) -> dict[Any, str]:
    """Return the words for the values of a field that has a fixed list of them, else nothing."""
    return ENUM_LABELS.get((kind, name), {})


_MADE = "作成"


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One thing that happened to a record: when, who, what was, what is.

    Attributes:
        at: When, in this desk's time zone; None for what the city file brought.
        who: Name of the person, "" where unknown.
        desk: Identifier of the desk.
        kind: Kind of the record that changed (the voice itself, its contact, ...).
        field: Name of the field; ``*`` for the making of a record.
        label: The field in words.
        before: The former value as text.
        after: The new value as text.
        is_sync: Whether it came from another desk.
        is_fixed: Whether both values are the program's words or days, and not what people wrote.
    """

    at: dt.datetime | None
    who: str
    desk: str
    kind: str
    field: str
    label: str
    before: str
    after: str
    is_sync: bool
    is_fixed: bool = False


class History:
    """What happened to records, and undoing this desk's own operations."""

    def __init__(
        self, database: Database, city: City, log: ChangeLog, title_of: Callable[[str, str], str]
    ) -> None:
        self._db = database
        self._city = city
        self._log = log
        self._title_of = title_of

    def shown(self, kind: str, name: str, value: Any) -> str:
        """Return a field's value as a person reads it."""
        if value is None or value == "":
            return ""
        labels = ENUM_LABELS.get((kind, name))
        if labels:
            return labels.get(value, str(value))
        if name in FLAGS:
            return "はい" if value else "いいえ"
        if name in POINTS_TO:
            return self._title_of(POINTS_TO[name], str(value))
        if name == "target_id":
            found = (self._title_of(one, str(value)) for one in LINKED_KINDS)
            return next((title for title in found if title), "")
        if name.endswith("_id") or name in {"taken_by", "reported_to"}:
            return self._city.name_of(str(value))
        if name.endswith("_on"):
            day = records.date_or_none(str(value))
            return wareki.format_date(day) if day else str(value)
        if name == "fiscal_year":
            return wareki.fiscal_year_label(int(value))
        if name == "discarded_at":
            return "ごみ箱へ移動"
        if isinstance(value, int) and name in AMOUNTS:
            return f"{value:,}千円"
        return str(value)

    def of(self, kind: str, record: str) -> list[HistoryEntry]:
        """Return what happened to a record and to what hangs on it, newest first."""
        entries = self._entries(kind, record, main=True)
        for other, column in _RELATED.get(kind, ()):
            for (identifier,) in self._db.all(
                f'SELECT id FROM "{other}" WHERE {column} = ?', (record,)
            ):
                entries.extend(self._entries(other, identifier, main=False))
        entries.sort(key=lambda pair: pair[0], reverse=True)
        return [entry for _, entry in entries]

    def _entries(self, kind: str, record: str, *, main: bool) -> list[tuple[str, HistoryEntry]]:
        found: list[tuple[str, HistoryEntry]] = []
        values: dict[tuple[str, str], Any] = {}
        versions = self._log.versions(record)
        for _seq, _op, origin, change in self._log.of_record(record):
            if change.field == INSERT:
                for name, value in (change.value or {}).items():
                    values[name, change.stamp] = value
                what = KIND_LABELS.get(kind, kind)
                shown = "" if main else self.summary(kind, change.value or {})
                found.append(
                    (change.stamp, self._entry(change, kind, what, "", shown or _MADE, origin))
                )
                continue
            values[change.field, change.stamp] = change.value
            if change.field in _QUIET:
                continue
            before = next(
                (
                    values[change.field, base]
                    for base in reversed(change.base)
                    if (change.field, base) in values
                ),
                None,
            )
            if len(change.base) > 1:
                merged = text_of(kind, change.field, versions[change.field], change.base)
                before = before if merged is None else merged
            label = self._label(kind, change.field, main=main)
            old = self.shown(kind, change.field, before)
            new = self.shown(kind, change.field, change.value)
            if change.field == "discarded_at" and change.value is None:
                new = "ごみ箱から戻す"
            found.append((change.stamp, self._entry(change, kind, label, old, new, origin)))
        found.extend(
            (settled.heads[-1].stamp + "~", self._merged_entry(kind, name, settled, main=main))
            for name, given in versions.items()
            if (settled := settle(kind, name, given)).merged
        )
        return found

    @staticmethod
    def _label(kind: str, name: str, *, main: bool) -> str:
        label = field_label(kind, name)
        return label if main else f"{KIND_LABELS.get(kind, kind)}：{label}"

    def _merged_entry(self, kind: str, name: str, settled: Settled, *, main: bool) -> HistoryEntry:
        """Say that two people's changes of one text stand together; nobody wrote that as a change."""
        last = settled.heads[-1]
        return HistoryEntry(
            dt.datetime.fromtimestamp(int(last.stamp[:12], 16) / 1000, dt.UTC).astimezone(),
            "（自動）",
            last.desk,
            kind,
            name,
            self._label(kind, name, main=main) + "（別々の変更を合わせたもの）",
            self.shown(kind, name, last.value),
            self.shown(kind, name, settled.value),
            is_sync=True,
        )

    def summary(self, kind: str, value: dict[str, Any]) -> str:
        """Return in a few words what a record that was made says."""
        for name in ("text", "title", "name", "voice_id", "target_id"):
            if value.get(name):
                return self.shown(kind, name, value[name])
        return ""

    def _entry(
        self, change: Change, kind: str, label: str, before: str, after: str, origin: int
    ) -> HistoryEntry:
        milliseconds = int(change.stamp[:12], 16)
        at = (
            dt.datetime.fromtimestamp(milliseconds / 1000, dt.UTC).astimezone()
            if milliseconds
            else None
        )
        return HistoryEntry(
            at,
            self._city.name_of(change.author),
            change.desk,
            kind,
            change.field,
            label,
            before,
            after,
            is_sync=origin == REMOTE,
            is_fixed=(kind, change.field) in ENUM_LABELS
            or change.field in FLAGS
            or change.field.endswith("_on")
            or change.field in {"fiscal_year", "discarded_at"}
            or after == _MADE,
        )

    # -- undo ------------------------------------------------------------------------------------

    def undo_label(self, *, redo: bool = False) -> str:
        """Return what undo (or redo) would take back, in words; "" where there is nothing."""
        row = self._last(redo=redo)
        return str(row[1]) if row else ""

    def _last(self, *, redo: bool) -> tuple[Any, ...] | None:
        # An undo is an operation that undoes; a redo is one that undoes an undo. Redo ends with
        # the next operation of another kind.
        if redo:
            row = self._db.one(
                "SELECT id, label, undoes, undone_by, is_redo FROM op ORDER BY id DESC LIMIT 1"
            )
            if row is None or row[2] is None:
                return None
            return self._db.one(
                "SELECT id, label FROM op WHERE undoes IS NOT NULL AND coalesce(is_redo, 0) = 0 "
                "AND undone_by IS NULL AND id > coalesce((SELECT max(id) FROM op WHERE undoes IS NULL), 0) "
                "ORDER BY id DESC LIMIT 1"
            )
        return self._db.one(
            "SELECT id, label FROM op WHERE undone_by IS NULL AND (undoes IS NULL OR is_redo = 1) "
            "AND author = ? ORDER BY id DESC LIMIT 1",
            (self._db.author,),
        )

    def undo(self, *, redo: bool = False) -> Changes:
        """Take back the last operation of this person on this desk (or the last undo).

        A field is set back only where its value is still the operation's own: what somebody else
        has written since stays.
        """
        row = self._last(redo=redo)
        if row is None:
            return Changes()
        op, label = int(row[0]), str(row[1])
        changed = self._db.all(
            "SELECT kind, record, field, stamp, base FROM change WHERE op = ? ORDER BY seq DESC",
            (op,),
        )
        touched: dict[str, set[str]] = defaultdict(set)
        made = {record for _, record, field, _, _ in changed if field == INSERT}
        with self._db.write(label) as writing:
            for kind, record, name, stamp, base in changed:
                if name == INSERT:
                    records.update(writing, kind, record, discarded_at=self._db.utc_now())
                elif record not in made or redo:
                    if not self._is_head(kind, record, name, stamp):
                        continue
                    records.update(
                        writing,
                        kind,
                        record,
                        **{name: self._value_at(kind, record, name, json.loads(base))},
                    )
                touched[kind].add(record)
            writing.execute("UPDATE op SET undone_by = ? WHERE id = ?", (writing.op, op))
            writing.execute(
                "UPDATE op SET undoes = ?, is_redo = ? WHERE id = ?", (op, int(redo), writing.op)
            )
        self._city.forget()
        return Changes({kind: frozenset(ids) for kind, ids in touched.items()})

    def _is_head(self, kind: str, record: str, name: str, stamp: str) -> bool:
        """Whether a field's value is still the one of this change, or an undo has brought it back."""
        row = self._db.one(f'SELECT heads FROM "{kind}" WHERE id = ?', (record,))
        heads = json.loads(row[0]) if row and row[0] else {}
        head = heads.get(name)
        if head == stamp:
            return True
        brought_back = self._db.one(
            "SELECT 1 FROM change h JOIN op ON op.id = h.op JOIN change c ON c.record = h.record "
            "AND c.field = h.field WHERE h.record = ? AND h.field = ? AND h.stamp = ? "
            "AND op.undoes IS NOT NULL AND c.stamp = ? AND c.value IS h.value",
            (record, name, head if isinstance(head, str) else "", stamp),
        )
        return brought_back is not None

    def _value_at(self, kind: str, record: str, name: str, base: list[str]) -> Any:
        versions = self._log.versions(record).get(name, [])
        if len(base) > 1:
            # Several changes that stood together as one merged text.
            merged = text_of(kind, name, versions, base)
            if merged is not None:
                return merged
        for version in sorted(versions, key=lambda v: v.stamp, reverse=True):
            if version.stamp in base:
                return version.value
        return None
