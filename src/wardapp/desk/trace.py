"""The chain of a record (経過): from any voice to its outcome, from any outcome back to its voices."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from wardapp.desk.trace_edges import EDGES, Side
from wardapp.desk.trace_nodes import DESCRIBERS
from wardapp.domain.trace import Trace, TraceNode
from wardapp.errors import RecordNotFound, WrongCall
from wardapp.store import records
from wardapp.store.labels import KIND_LABELS

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk

Key = tuple[str, str]
"""Kind of thing (``request``, ``request.outcome``, ...) and identifier of the record."""

MOST_OF_A_KIND = 3000
"""So many things of a kind are listed; more of one kind nobody reads."""

STARTS = (
    "voice",
    "theme",
    "request",
    "project",
    "agenda_item",
    "meeting",
    "field_decision",
    "opinion",
    "decision",
    "refusal",
    "response",
    "ask",
    "mayor_hearing",
    "effect_check",
    "action_item",
    "inquiry",
)
"""Kinds of record from which a chain can be asked for."""


class Traces:
    """Walks the lines of ``EDGES`` both ways."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._db = desk.database

    def of(self, kind: str, record_id: str) -> Trace:
        """Return the chain of a record: what led to it, and what came of it.

        Raises:
            WrongCall: This kind of record stands in no chain.
            RecordNotFound: There is no such record.
        """
        if kind not in STARTS:
            raise WrongCall(
                f"「{KIND_LABELS.get(kind, kind)}」から経過はたどれません。",
                "何も変更していません。",
            )
        if self._db.one(f'SELECT 1 FROM "{kind}" WHERE id = ?', (record_id,)) is None:
            raise RecordNotFound(KIND_LABELS[kind], record_id)
        starts = self._starts(kind, record_id)
        found = self._walk(starts, forward=True) | self._walk(starts, forward=False)
        self._add_companions(found)
        nodes = self._described(found, {f"{k}:{i}" for k, i in starts})
        known = {node.key for node in nodes}
        lines = [
            (_name(one), _name(other))
            for one, other in self._lines_among(found)
            if _name(one) in known and _name(other) in known
        ]
        return Trace(title=self._desk.title_of(kind, record_id), nodes=nodes, lines=tuple(lines))

    # -- walking ---------------------------------------------------------------------------------

    def _starts(self, kind: str, record: str) -> set[Key]:
        """Return where the walk begins: of an agenda item, what it is about."""
        if kind == "meeting":
            items = self._db.all(
                "SELECT id FROM agenda_item WHERE meeting_id = ? AND discarded_at IS NULL",
                (record,),
            )
            found: set[Key] = {("meeting", record)}
            for (item,) in items:
                found |= self._starts("agenda_item", str(item))
            return found
        if kind in {"agenda_item", "decision", "action_item"}:
            return {(kind, record)} | self._subjects(kind, record)
        return {(kind, record)}

    def _subjects(self, kind: str, record: str) -> set[Key]:
        """Return what an item, or what came of it, is about: its chain is the subject's chain."""
        rows = records.fetch(self._db, kind, "WHERE t.id = ?", (record,))
        item = record if kind == "agenda_item" else (rows[0]["agenda_item_id"] if rows else None)
        found: set[Key] = set()
        for source in EDGES:
            if source.last == "agenda_item" and item:
                for (first,) in self._db.all(f"SELECT a FROM ({source.sql}) WHERE b = ?", (item,)):
                    found.add((source.first, str(first)))
        return found

    def _walk(self, starts: Iterable[Key], *, forward: bool) -> set[Key]:
        found, follow = set(starts), set(starts)
        while follow:
            by_kind: dict[str, list[str]] = {}
            for kind, record in follow:
                by_kind.setdefault(kind, []).append(record)
            follow = set()
            for source in EDGES:
                here, there = (
                    (source.first, source.last) if forward else (source.last, source.first)
                )
                if here not in by_kind:
                    continue
                near, far = ("a", "b") if forward else ("b", "a")
                rows = self._db.all(
                    f"SELECT {far} FROM ({source.sql}) "
                    f"WHERE {near} IN (SELECT value FROM json_each(?)) LIMIT {MOST_OF_A_KIND}",
                    (json.dumps(by_kind[here]),),
                )
                follow |= {(there, str(record)) for (record,) in rows} - found
            found |= follow
        return found

    def _add_companions(self, found: set[Key]) -> None:
        """Add what is shown wherever its other end is: the answers to the voices, a project's budget."""
        for source in EDGES:
            if source.always is Side.NEITHER:
                continue
            last = source.always is Side.LAST
            here, there = (source.first, source.last) if last else (source.last, source.first)
            near, far = ("a", "b") if last else ("b", "a")
            ids = [record for kind, record in found if kind == here]
            rows = self._db.all(
                f"SELECT {far} FROM ({source.sql}) "
                f"WHERE {near} IN (SELECT value FROM json_each(?)) LIMIT {MOST_OF_A_KIND}",
                (json.dumps(ids),),
            )
            found |= {(there, str(record)) for (record,) in rows}

    def _lines_among(self, found: set[Key]) -> list[tuple[Key, Key]]:
        by_kind: dict[str, list[str]] = {}
        for kind, record in found:
            by_kind.setdefault(kind, []).append(record)
        lines: list[tuple[Key, Key]] = []
        for source in EDGES:
            if source.first not in by_kind or source.last not in by_kind:
                continue
            rows = self._db.all(
                f"SELECT a, b FROM ({source.sql}) WHERE a IN (SELECT value FROM json_each(?)) "
                "AND b IN (SELECT value FROM json_each(?))",
                (json.dumps(by_kind[source.first]), json.dumps(by_kind[source.last])),
            )
            lines += [((source.first, str(a)), (source.last, str(b))) for a, b in rows]
        return lines

    # -- describing ------------------------------------------------------------------------------

    def _rows(self, kind: str, ids: Iterable[str]) -> list[dict[str, Any]]:
        return records.fetch(
            self._db,
            kind,
            "WHERE t.discarded_at IS NULL AND t.id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        )

    def _described(self, found: set[Key], starts: set[str]) -> tuple[TraceNode, ...]:
        by_kind: dict[str, list[str]] = {}
        for kind, record in found:
            by_kind.setdefault(kind, []).append(record)
        nodes = []
        for kind, ids in by_kind.items():
            describe = DESCRIBERS[kind]
            for row in self._rows(kind.split(".")[0], ids):
                fields = describe(self._desk, row)
                if fields is None:
                    continue
                key = f"{kind}:{row['id']}"
                given: dict[str, Any] = {"key": key, "opens": (kind, row["id"])}
                nodes.append(TraceNode(**(given | {"is_start": key in starts} | fields)))
        nodes.sort(key=lambda n: (n.stage, str(n.on or "9999"), n.label, n.key))
        return tuple(nodes)


def _name(key: Key) -> str:
    return f"{key[0]}:{key[1]}"
