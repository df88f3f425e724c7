"""The captured changes: reading them for the share, and applying those of other desks.

A field is a multi-value register. Its *heads* are the changes that no other change names as its
base. What they mean together (one value, a merged text, a conflict) says merging.py.

A change of field ``*`` is an insert: it stands for one change of each field it holds, all with its
stamp. ``heads`` of a row is the cache of this: JSON of ``{"*": stamp, field: stamp or [stamps]}``;
null means that every value comes from the one insert that the log holds.
"""

from __future__ import annotations

import json
import logging
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.ids import conflict_id
from wardapp.store.database import Database, Writing
from wardapp.store.merging import DISCARDED, Version, edited_since_discarded, settle
from wardapp.store.purge import PURGED, remove
from wardapp.store.schema import HANGS_ON, SYNCED, fields_of, parts_of

log = logging.getLogger(__name__)

INSERT = "*"
LOCAL, REMOTE, SEED = 0, 1, 2
SEED_STAMP = "000000000000-"
"""How the stamps of changes begin that come from a city's file."""


@dataclass(frozen=True, slots=True)
class Change:
    """One new value of one field of one record, or (field ``*``) a whole new record.

    Attributes:
        stamp: When and where it was made; orders changes (see the share's format).
        kind: Kind of the record.
        record: Identifier of the record.
        field: Name of the field, or ``*``.
        value: The new value; for ``*`` a dict of the fields that are not null.
        base: Stamps of the changes that it replaces.
        desk: Identifier of the desk that made it.
        author: Identifier of the person who made it.
    """

    stamp: str
    kind: str
    record: str
    field: str
    value: Any
    base: tuple[str, ...]
    desk: str
    author: str


@dataclass(slots=True)
class AppliedReport:
    """What applying changes did.

    Attributes:
        applied: How many were new to this desk.
        known: How many it had already.
        ignored: How many belong to records purged here.
        conflicts_new: How many fields are newly in conflict.
        purged: How many records another desk purged.
        changes: Which records were touched, for the screen.
    """

    applied: int = 0
    known: int = 0
    ignored: int = 0
    conflicts_new: int = 0
    purged: int = 0
    changes: Changes = field(default_factory=Changes)


_COLUMNS = "stamp, kind, record, field, value, base, desk, author"


def _change(row: Sequence[Any]) -> Change:
    stamp, kind, record, name, value, base, desk, author = row
    loaded = json.loads(value) if value is not None else None
    replaced = () if base == "[]" else tuple(json.loads(base))
    return Change(stamp, kind, record, name, loaded, replaced, desk, author)


class ChangeLog:
    """The log of changes in the local database."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def last_seq(self) -> int:
        """Return the number of the newest change in the log, 0 where it is empty."""
        row = self._db.one("SELECT max(seq) FROM change")
        return int(row[0] or 0) if row else 0

    def highest_stamp(self) -> str:
        """Return the highest stamp among the newest changes, "" where there are none.

        The last of this desk is among the newest; the clock goes on from there.
        """
        row = self._db.one(
            "SELECT max(stamp) FROM (SELECT stamp FROM change ORDER BY seq DESC LIMIT 5000)"
        )
        return str(row[0] or "") if row else ""

    def local_changes_since(self, seq: int) -> Iterator[tuple[int, Change]]:
        """Yield (seq, change) of this desk's own changes after ``seq``, in the order they were made."""
        while True:
            rows = self._db.all(
                f"SELECT seq, {_COLUMNS} FROM change WHERE seq > ? AND origin <> {REMOTE} "
                "ORDER BY seq LIMIT 2000",
                (seq,),
            )
            for row in rows:
                yield row[0], _change(row[1:])
            if len(rows) < 2000:
                return
            seq = rows[-1][0]

    def everything_read(self) -> Iterator[tuple[int, Change]]:
        """Yield (origin, change) of all changes, those that were kept aside as not allowed as well."""
        for table, origin in (("change", "origin"), ("kept_aside", str(REMOTE))):
            last = 0
            while True:
                rows = self._db.all(
                    f"SELECT rowid, {origin}, {_COLUMNS} FROM {table} WHERE rowid > ? "
                    "ORDER BY rowid LIMIT 5000",
                    (last,),
                )
                for row in rows:
                    yield row[1], _change(row[2:])
                if len(rows) < 5000:
                    break
                last = rows[-1][0]

    def count_since(self, seq: int) -> int:
        """Return how many of this desk's own operations are not published yet."""
        row = self._db.one(
            "SELECT count(DISTINCT record) FROM change WHERE seq > ? AND origin = 0", (seq,)
        )
        return int(row[0]) if row else 0

    def of_record(self, record: str) -> list[tuple[int, int | None, int, Change]]:
        """Return (seq, op, origin, change) of one record, in the order they came to this desk."""
        rows = self._db.all(
            f"SELECT seq, op, origin, {_COLUMNS} FROM change WHERE record = ? ORDER BY seq",
            (record,),
        )
        return [(row[0], row[1], row[2], _change(row[3:])) for row in rows]

    def versions(self, record: str) -> dict[str, list[Version]]:
        """Return all values that each field of a record was given."""
        with self._db.read() as reading:
            return _load_versions(reading, record)

    def append_seeds(self, writing: Writing, changes: Sequence[Change]) -> None:
        """Put changes of a city file into the log (their rows are written by the caller)."""
        _append(writing, changes, SEED)

    def apply_remote(self, changes: Sequence[Change]) -> AppliedReport:
        """Apply changes of other desks in one transaction; any order, any number of times.

        Returns:
            What it did. The same set of changes gives the same rows on every desk, whatever the
            order in which it arrived.
        """
        report = AppliedReport()
        by_record: dict[str, list[Change]] = defaultdict(list)
        for change in changes:
            by_record[change.record].append(change)
        touched: dict[str, set[str]] = defaultdict(set)
        records = list(by_record)
        with self._db.write() as writing, self._db.without_capture():
            for begin in range(0, len(records), _RECORDS_AT_ONCE):
                part = {
                    record: by_record[record]
                    for record in records[begin : begin + _RECORDS_AT_ONCE]
                }
                self._apply_records(writing, part, report, touched)
        report.changes = Changes({kind: frozenset(ids) for kind, ids in touched.items()})
        return report

    def withdraw(self, changes: Sequence[Change]) -> Changes:
        """Take changes out of the log that should not have been taken, and write the rows anew.

        Their caller keeps them elsewhere (desk/authority.py).
        """
        touched: dict[str, set[str]] = defaultdict(set)
        with self._db.write() as writing, self._db.without_capture():
            for change in changes:
                writing.execute(
                    "DELETE FROM change WHERE record = ? AND stamp = ? AND field = ?",
                    (change.record, change.stamp, change.field),
                )
                touched[change.kind].add(change.record)
            for kind, records in touched.items():
                for record in records:
                    writing.execute(f'DELETE FROM "{kind}" WHERE id = ?', (record,))
                    writing.execute("DELETE FROM conflict WHERE record = ?", (record,))
                    rows = writing.all(f"SELECT {_COLUMNS} FROM change WHERE record = ?", (record,))
                    left = [_change(row) for row in rows]
                    if left:
                        _rebuild_row(writing, kind, record, left, [], self._db.utc_now())
        return Changes({kind: frozenset(ids) for kind, ids in touched.items()})

    def _apply_records(
        self,
        writing: Writing,
        incoming: dict[str, list[Change]],
        report: AppliedReport,
        touched: dict[str, set[str]],
    ) -> None:
        asked = json.dumps([*incoming])
        purged = {
            r
            for (r,) in writing.all(
                "SELECT record FROM purged WHERE record IN (SELECT value FROM json_each(?))",
                (asked,),
            )
        }
        there: dict[str, list[Change]] = defaultdict(list)
        for row in writing.all(
            f"SELECT {_COLUMNS} FROM change WHERE record IN (SELECT value FROM json_each(?))",
            (asked,),
        ):
            there[row[2]].append(_change(row))
        fresh: dict[str, list[Change]] = {}
        for record, changes in incoming.items():
            if record in purged:
                report.ignored += len(changes)
                continue
            known = there.get(record, ())
            if not known and len(changes) == 1 and changes[0].field != PURGED:
                report.applied += 1
                fresh[record] = changes
                continue
            last = next((c for c in changes if c.field == PURGED), None)
            if last is not None:
                remove(writing, last.kind, record)
                _append(writing, [last], REMOTE)
                touched[last.kind].add(record)
                report.applied += 1
                report.purged += 1
                continue
            new = {(c.stamp, c.field): c for c in reversed(changes)}
            for change in known:
                new.pop((change.stamp, change.field), None)
            report.known += len(changes) - len(new)
            report.applied += len(new)
            if new:
                fresh[record] = list(reversed(new.values()))
        _append(writing, [change for changes in fresh.values() for change in changes], REMOTE)
        self._write_rows(writing, fresh, there, report, touched)

    def _write_rows(
        self,
        writing: Writing,
        fresh: dict[str, list[Change]],
        there: dict[str, list[Change]],
        report: AppliedReport,
        touched: dict[str, set[str]],
    ) -> None:
        whole: dict[str, list[Change]] = defaultdict(list)
        for record, changes in fresh.items():
            kind = changes[0].kind
            if kind not in SYNCED:
                # A kind of a newer version: kept in the log, shown when this desk is updated.
                continue
            touched[kind].add(record)
            if record not in there and len(changes) == 1 and changes[0].field == INSERT:
                whole[kind].append(changes[0])
            else:
                report.conflicts_new += _rebuild_row(
                    writing, kind, record, changes, there[record], self._db.utc_now()
                )
        voices = whole.pop("voice", [])
        # What a voice is searched by besides its own text first: so it is indexed once.
        for kind, inserts in whole.items():
            _insert_rows(writing, kind, inserts)
        if voices:
            with self._db.indexing_new_voices():
                _insert_rows(writing, "voice", voices)
        parts: dict[str, list[str]] = defaultdict(list)
        for record, changes in fresh.items():
            parts[changes[0].kind].append(record)
        for kind, records in parts.items():
            report.conflicts_new += _mark_wholes(writing, kind, records, self._db.utc_now())


_JSON = json.JSONEncoder(ensure_ascii=False)
_RECORDS_AT_ONCE = 20_000
"""As many as a bundle may hold: the search index is written in one go, in as few pieces as can be."""


def _append(writing: Writing, changes: Sequence[Change], origin: int) -> None:
    writing.executemany(
        f"INSERT INTO change ({_COLUMNS}, op, origin) VALUES (?,?,?,?,?,?,?,?,NULL,?)",
        [
            (
                c.stamp,
                c.kind,
                c.record,
                c.field,
                _JSON.encode(c.value),
                json.dumps(c.base) if c.base else "[]",
                c.desk,
                c.author,
                origin,
            )
            for c in changes
        ],
    )


def _load_versions(reading: Writing, record: str) -> dict[str, list[Version]]:
    rows = reading.all(f"SELECT {_COLUMNS} FROM change WHERE record = ?", (record,))
    return _versions_of(_change(row) for row in rows)


def _versions_of(changes: Iterable[Change]) -> dict[str, list[Version]]:
    versions: dict[str, list[Version]] = defaultdict(list)
    for c in changes:
        fields = (c.value or {}) if c.field == INSERT else {c.field: c.value}
        for name, value in fields.items():
            versions[name].append(Version(c.stamp, value, c.base, c.desk, c.author))
    return versions


def _insert_rows(writing: Writing, kind: str, inserts: Sequence[Change]) -> None:
    """Write the rows of records of which this desk knew nothing, each from its one insert."""
    known = fields_of(kind)
    by_columns: dict[tuple[str, ...], list[tuple[Any, ...]]] = defaultdict(list)
    for change in inserts:
        names = tuple(name for name in change.value or {} if name in known)
        by_columns[names].append((change.record, *(change.value[name] for name in names)))
    for names, rows in by_columns.items():
        columns = ",".join(("id", *names))
        marks = ",".join("?" * (len(names) + 1))
        writing.executemany(f'INSERT INTO "{kind}" ({columns}) VALUES ({marks})', rows)


def _rebuild_row(
    writing: Writing,
    kind: str,
    record: str,
    fresh: Sequence[Change],
    there: Sequence[Change],
    now: str,
) -> int:
    """Write the row's fields that fresh changes touch, from all changes; return new conflicts."""
    known = fields_of(kind)
    touched: set[str] = set()
    for change in fresh:
        touched.update(change.value or {} if change.field == INSERT else (change.field,))
    touched &= known.keys()
    versions = _versions_of([*there, *fresh])
    in_conflict = {
        name for (name,) in writing.all("SELECT field FROM conflict WHERE record = ?", (record,))
    }
    row = writing.one(f'SELECT pk, heads FROM "{kind}" WHERE id = ?', (record,))
    heads: dict[str, Any] = json.loads(row[1]) if row and row[1] else {}
    values: dict[str, Any] = {}
    conflicts = 0
    waiting: set[str] = set()
    for name in sorted(touched):
        settled = settle(kind, name, versions[name])
        values[name] = settled.value
        stamps = [v.stamp for v in settled.heads]
        heads[name] = stamps[0] if len(stamps) == 1 else stamps
        if settled.in_conflict and name != DISCARDED:
            waiting.add(name)
    for name in sorted(waiting - in_conflict):
        conflicts += 1
        writing.execute(
            "INSERT INTO conflict (id, kind, record, field, noticed_at) VALUES (?,?,?,?,?)",
            (conflict_id(record, name), kind, record, name, now),
        )
    for name in sorted((touched & in_conflict) - waiting - {DISCARDED}):
        writing.execute("DELETE FROM conflict WHERE record = ? AND field = ?", (record, name))
    if any(c.field == INSERT for c in fresh):
        # Two desks can make one record (a link between the same two ends): a field that only one
        # of them gave is replaced by a change that names both.
        inserts = sorted({c.stamp for c in (*there, *fresh) if c.field == INSERT})
        heads["*"] = inserts[0] if len(inserts) == 1 else inserts
    text = json.dumps(heads, separators=(",", ":"))
    if row is None:
        columns = ["id", *values, "heads"]
        marks = ",".join("?" * len(columns))
        writing.execute(
            f'INSERT INTO "{kind}" ({",".join(columns)}) VALUES ({marks})',
            (record, *values.values(), text),
        )
    else:
        sets = ", ".join(f"{name} = ?" for name in values)
        writing.execute(
            f'UPDATE "{kind}" SET {sets + ", " if sets else ""}heads = ? WHERE pk = ?',
            (*values.values(), text, row[0]),
        )
    if DISCARDED in versions:
        conflicts += _mark_discarded(writing, kind, record, now)
    return conflicts


def whole_changes(reading: Writing, kind: str, record: str) -> list[Change]:
    """Return the changes of a record and of its parts (a voice's contact, responses, ...)."""
    found = reading.all(f"SELECT {_COLUMNS} FROM change WHERE record = ?", (record,))
    for part, column in parts_of(kind):
        found += reading.all(
            f"SELECT {_COLUMNS} FROM change WHERE record IN "
            f'(SELECT id FROM "{part}" WHERE {column} = ?)',
            (record,),
        )
    return [_change(row) for row in found]


def _mark_discarded(writing: Writing, kind: str, record: str, now: str) -> int:
    """Keep the mark of a record in ごみ箱 that was edited by who did not know; return new marks."""
    changes = whole_changes(writing, kind, record)
    given = _versions_of(c for c in changes if c.record == record).get(DISCARDED)
    waits = bool(given) and discard_waits(kind, given or [], changes)
    identifier = conflict_id(record, DISCARDED)
    there = writing.one("SELECT 1 FROM conflict WHERE id = ?", (identifier,)) is not None
    if waits and not there:
        writing.execute(
            "INSERT INTO conflict (id, kind, record, field, noticed_at) VALUES (?,?,?,?,?)",
            (identifier, kind, record, DISCARDED, now),
        )
    elif there and not waits:
        writing.execute("DELETE FROM conflict WHERE id = ?", (identifier,))
    return int(waits and not there)


def discard_waits(kind: str, given: Sequence[Version], changes: Iterable[Change]) -> bool:
    """Whether a person has to decide whether a record stays in ごみ箱.

    Args:
        kind: Its kind.
        given: The versions of its field ``discarded_at``.
        changes: All changes of it and of its parts (``whole_changes``).
    """
    settled = settle(kind, DISCARDED, given)
    known = [(c.field, c.stamp, c.base) for c in changes]
    return settled.in_conflict or bool(edited_since_discarded(settled.heads, known))


def _mark_wholes(writing: Writing, kind: str, records: Sequence[str], now: str) -> int:
    """Keep the marks of discarded records of which these are parts."""
    if kind not in HANGS_ON or not records:
        return 0
    whole, column = HANGS_ON[kind]
    rows = writing.all(
        f'SELECT DISTINCT w.id FROM json_each(?) AS asked CROSS JOIN "{kind}" p ON p.id = asked.value '
        f'JOIN "{whole}" w ON w.id = p."{column}" WHERE w.{DISCARDED} IS NOT NULL',
        (json.dumps(records),),
    )
    return sum(_mark_discarded(writing, whole, record, now) for (record,) in rows)
