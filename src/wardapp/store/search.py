"""Lists of voices: which, in which order, and the rows that a list shows.

Search is exact: a word is found wherever LIKE on the folded text would find it (tokens.py). Newest
first needs no sorting, as the index's own keys begin with the day of receipt. Best first weighs the
newest ``BEST_WINDOW`` hits by how often and how densely the words occur; weighing all hits of a
frequent word among a million voices would take seconds and change the first page hardly ever.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any

from wardapp.domain.text import normalise, words_of
from wardapp.domain.voice import VoiceKind, VoiceState
from wardapp.domain.voice_list import NEWEST, Sort, VoiceFilter, VoiceRow
from wardapp.errors import WrongCall
from wardapp.store import records
from wardapp.store.city import City
from wardapp.store.database import Database
from wardapp.store.tokens import match_expression
from wardapp.store.triggers import KEY_FACTOR
from wardapp.store.voices import TEXT_WITHHELD

BEST_WINDOW = 1200
_PK = f"(f.rowid & {KEY_FACTOR - 1})"
_IN_CONFLICT = (
    "(EXISTS (SELECT 1 FROM conflict x WHERE x.record = v.id) OR EXISTS (SELECT 1 FROM conflict x "
    "JOIN response r ON r.id = x.record WHERE x.kind = 'response' AND r.voice_id = v.id) OR EXISTS ("
    "SELECT 1 FROM conflict x JOIN contact c ON c.id = x.record WHERE x.kind = 'contact' "
    "AND c.voice_id = v.id))"
)
_NOT_VOICES = "SELECT pk FROM voice WHERE not_voice IS NOT NULL"
_MERGED = "SELECT pk FROM voice WHERE merged_into IS NOT NULL"
_PAUSED = "SELECT voice_id FROM pause WHERE until_on IS NULL AND discarded_at IS NULL"
_ASSIGNED = (
    "SELECT voice_id FROM assignment WHERE discarded_at IS NULL AND done_on IS NULL "
    "AND (division_id = ? OR (division_id IS NULL AND office_id IN "
    "(?, (SELECT office_id FROM division WHERE id = ?))))"
)
_STATE_ORDER = (
    "CASE v.state " + " ".join(f"WHEN '{s}' THEN {i}" for i, s in enumerate(VoiceState)) + " END"
)
_ORDER = {
    "received_on": "v.received_on {d}, v.pk {d}",
    "number": "v.number {d}",
    "text": "substr(coalesce(v.summary, v.text), 1, 40) {d}, v.pk {d}",
    "state": _STATE_ORDER + " {d}, v.received_on DESC, v.pk DESC",
    "due_on": "v.due_on IS NULL, v.due_on {d}, v.pk {d}",
    "category": "(SELECT position FROM category c WHERE c.id = v.category_id) {d}, v.pk {d}",
    "district": "(SELECT name FROM district c WHERE c.id = v.district_id) {d}, v.pk {d}",
    "channel": "(SELECT position FROM channel c WHERE c.id = v.channel_id) {d}, v.pk {d}",
    "source": "(SELECT position FROM source c WHERE c.id = v.source_id) {d}, v.pk {d}",
    "division": "(SELECT name FROM division c WHERE c.id = v.division_id) {d}, v.pk {d}",
    "office": "(SELECT position FROM office c WHERE c.id = v.office_id) {d}, v.pk {d}",
}


class VoiceList:
    """Lists and search over the voices of the local database."""

    def __init__(self, database: Database, city: City) -> None:
        self._db = database
        self._city = city

    def ids(
        self, wanted: VoiceFilter, sort: Sort = NEWEST, limit: int | None = None, offset: int = 0
    ) -> array[int]:
        """Return the row keys of the voices that a list shows, in its order.

        Args:
            wanted: Which voices.
            sort: In which order; ``best`` without a query means newest.
            limit: How many at the most; None: all.
            offset: How many to leave out at the beginning.

        Raises:
            WrongCall: There is no such column to sort by.
        """
        if sort.column != "best" and sort.column not in _ORDER:
            raise WrongCall(f"「{sort.column}」では並べ替えられません。")
        words = words_of(wanted.query)
        if wanted.query.strip() and not words:
            return array("q")
        if words:
            numbered = self._by_number(wanted)
            if numbered:
                return array("q", numbered[offset : None if limit is None else offset + limit])
        if sort.column == "best" and words:
            found = self._best(wanted, words)
            return array("q", found[offset : None if limit is None else offset + limit])
        sql, values = self._select("v.pk", wanted, words)
        direction = "DESC" if sort.descending else "ASC"
        newest = sort.column in {"received_on", "best"}
        if words and newest:
            order = f"f.rowid {direction}"
        elif sort.column == "best":
            order = "v.received_on DESC, v.pk DESC"
        else:
            order = _ORDER[sort.column].format(d=direction)
        sql += f" ORDER BY {order} LIMIT ? OFFSET ?"
        with self._db.read() as reading:
            rows = reading.execute(sql, (*values, -1 if limit is None else limit, offset))
            return array("q", (row[0] for row in rows))

    def count(self, wanted: VoiceFilter) -> int:
        """Return how many voices a list shows."""
        words = words_of(wanted.query)
        if wanted.query.strip() and not words:
            return 0
        if words:
            numbered = self._by_number(wanted)
            if numbered:
                return len(numbered)
        sql, values = self._select("count(*)", wanted, words)
        row = self._db.one(sql, values)
        return int(row[0]) if row else 0

    def select_keys(self, wanted: VoiceFilter) -> tuple[str, list[Any]]:
        """Return SQL, and its values, that selects the ``pk`` of the voices of a list."""
        words = words_of(wanted.query)
        if wanted.query.strip() and not words:
            return "SELECT 0", []
        return self._select("v.pk", wanted, words)

    def state_counts(self, wanted: VoiceFilter) -> dict[VoiceState, int]:
        """Return how many voices of a list are in each state."""
        sql, values = self._select("v.state, count(*)", wanted, words_of(wanted.query))
        counts = dict.fromkeys(VoiceState, 0)
        for state, number in self._db.all(sql + " GROUP BY v.state", values):
            if state in counts:
                counts[VoiceState(state)] = number
        return counts

    def rows(self, keys: Sequence[int]) -> list[VoiceRow]:
        """Return the rows of these keys in this order; what is gone meanwhile is left out."""
        if not keys:
            return []
        found: dict[int, VoiceRow] = {}
        for start in range(0, len(keys), 500):
            part = [int(k) for k in keys[start : start + 500]]
            marks = ",".join("?" * len(part))
            sql = (
                "SELECT v.pk, v.id, v.number, v.office_id, v.received_on, substr(v.text, 1, 240), v.summary, "
                "v.state, v.category_id, v.district_id, v.channel_id, v.source_id, v.division_id, v.due_on, "
                f"v.wants_response, {_IN_CONFLICT}, "
                "EXISTS (SELECT 1 FROM attachment a WHERE a.voice_id = v.id AND a.discarded_at IS NULL), "
                "v.sample, v.discarded_at, v.kind, v.not_voice, v.merged_into, EXISTS (SELECT 1 FROM "
                "pause p WHERE p.voice_id = v.id AND p.until_on IS NULL AND p.discarded_at IS NULL) "
                f"FROM voice v WHERE v.pk IN ({marks})"
            )
            for row in self._db.all(sql, part):
                found[row[0]] = self._row(row)
        return [found[int(key)] for key in keys if int(key) in found]

    def rows_of(self, ids: Sequence[str]) -> list[VoiceRow]:
        """Return the rows of voices given by identifier, in this order."""
        keys: dict[str, int] = {}
        for start in range(0, len(ids), 500):
            part = list(ids[start : start + 500])
            marks = ",".join("?" * len(part))
            keys.update(self._db.all(f"SELECT id, pk FROM voice WHERE id IN ({marks})", part))
        return self.rows([keys[i] for i in ids if i in keys])

    # -- building the query ----------------------------------------------------------------------

    def _select(self, what: str, wanted: VoiceFilter, words: list[str]) -> tuple[str, list[Any]]:
        conditions, values = self._conditions(wanted)
        if words:
            # CROSS JOIN: the index leads, in its own order; the rows follow by their key.
            source = f"voice_fts f CROSS JOIN voice v ON v.pk = {_PK}"
            conditions.insert(0, "voice_fts MATCH ?")
            values.insert(0, match_expression(words))
        else:
            source = "voice v"
        return f"SELECT {what} FROM {source} WHERE {' AND '.join(conditions)}", values

    def _conditions(self, wanted: VoiceFilter) -> tuple[list[str], list[Any]]:
        conditions = ["v.received_on IS NOT NULL"]
        values: list[Any] = []
        conditions.append(f"v.discarded_at IS {'NOT ' if wanted.discarded else ''}NULL")
        if wanted.received_from:
            conditions.append("v.received_on >= ?")
            values.append(wanted.received_from.isoformat())
        if wanted.received_to:
            conditions.append("v.received_on <= ?")
            values.append(wanted.received_to.isoformat())
        choices = (
            ("v.state", frozenset(str(s) for s in wanted.states)),
            ("v.category_id", self._with_children(wanted.category_ids)),
            ("v.district_id", wanted.district_ids),
            ("v.source_id", wanted.source_ids),
            ("v.channel_id", wanted.channel_ids),
            ("v.division_id", wanted.division_ids),
            ("v.office_id", wanted.office_ids),
        )
        for column, chosen in choices:
            if chosen:
                conditions.append(f"{column} IN ({','.join('?' * len(chosen))})")
                values.extend(sorted(chosen))
        if wanted.ids is not None:
            listed = sorted(wanted.ids)
            conditions.append(f"v.id IN ({','.join('?' * len(listed))})")
            values.extend(listed)
        if wanted.due_to:
            conditions.append("v.due_on <= ?")
            values.append(wanted.due_to.isoformat())
        if wanted.overdue:
            # Nobody is late while one waits for the resident or for another body.
            conditions.append(
                "v.due_on < ? AND v.state IN ('received', 'in_progress') "
                f"AND v.id NOT IN ({_PAUSED})"
            )
            values.append(self._db.clock.today().isoformat())
        more, values_of_more = _handled(wanted)
        return conditions + more, values + values_of_more

    def _with_children(self, categories: frozenset[str]) -> frozenset[str]:
        children = (c.id for c in self._city.categories() if c.parent_id in categories)
        return categories | frozenset(children)

    def _by_number(self, wanted: VoiceFilter) -> list[int]:
        """Return the keys of voices whose receipt number is or begins with the query."""
        text = normalise(wanted.query).upper()
        if "-" not in text or not any(c.isdigit() for c in text) or " " in text:
            return []
        conditions, values = self._conditions(wanted)
        sql = (
            f"SELECT v.pk FROM voice v WHERE v.number >= ? AND v.number < ? AND {' AND '.join(conditions)} "
            "ORDER BY v.number DESC LIMIT 1000"
        )
        return [row[0] for row in self._db.all(sql, (text, text + "\U0010ffff", *values))]

    def _best(self, wanted: VoiceFilter, words: list[str]) -> list[int]:
        sql, values = self._select("v.pk, v.text, v.summary", wanted, words)
        rows = self._db.all(sql + f" ORDER BY f.rowid DESC LIMIT {BEST_WINDOW}", values)
        whole = "".join(words)
        scored = []
        for rank, (key, text, summary) in enumerate(rows):
            body = normalise(text or "")
            head = normalise(summary or "")
            density = sum(min(body.count(word), 5) * len(word) for word in words) / (len(body) + 40)
            score = density * 40 + sum(2.0 for word in words if word in head)
            if len(words) > 1 and whole in body.replace(" ", ""):
                score += 2.0
            first = min((body.find(word) for word in words if word in body), default=len(body))
            score += 1.0 / (1 + first / 20)
            scored.append((-score, rank, key))
        scored.sort()
        return [key for _, _, key in scored]

    def _row(self, row: Sequence[Any]) -> VoiceRow:
        name = self._city.name_of
        try:
            state = VoiceState(row[7])
        except ValueError:
            state = VoiceState.RECEIVED
        text = row[5] if row[5] is not None else TEXT_WITHHELD
        received = records.date_or_none(row[4])
        return VoiceRow(
            key=row[0],
            id=row[1],
            number=row[2] or "",
            office_id=row[3] or "",
            office_name=name(row[3]),
            received_on=received or self._db.clock.today(),
            text=" ".join(text.split())[:200],
            summary=row[6] or "",
            state=state,
            category=name(row[8]),
            district=name(row[9]),
            channel=name(row[10]),
            source=name(row[11]),
            division=name(row[12]),
            due_on=records.date_or_none(row[13]),
            wants_response=bool(row[14]),
            has_conflict=bool(row[15]),
            has_attachment=bool(row[16]),
            sample=bool(row[17]),
            discarded=row[18] is not None,
            kind=VoiceKind(row[19]) if row[19] in set(VoiceKind) else VoiceKind.OPINION,
            is_not_voice=row[20] is not None,
            is_merged=row[21] is not None,
            is_paused=bool(row[22]),
        )


def _handled(wanted: VoiceFilter) -> tuple[list[str], list[Any]]:
    """Return the conditions that come from how voices are handled, and their values."""
    conditions: list[str] = []
    values: list[Any] = []
    if wanted.ids is None and not wanted.discarded:
        # By their sparse indexes, so that the plain list is still read from its index alone.
        if wanted.not_voices:
            conditions.append("v.not_voice IS NOT NULL")
        else:
            conditions.append(f"v.pk NOT IN ({_NOT_VOICES})")
        if not (wanted.merged or wanted.not_voices):
            conditions.append(f"v.pk NOT IN ({_MERGED})")
    if wanted.kinds:
        named = sorted(str(kind) for kind in wanted.kinds)
        own = f"v.kind IN ({','.join('?' * len(named))})"
        plain = " OR v.kind IS NULL" if VoiceKind.OPINION in wanted.kinds else ""
        conditions.append(f"({own}{plain})")
        values.extend(named)
    if wanted.paused:
        conditions.append(f"v.id IN ({_PAUSED})")
    if wanted.assigned_to:
        conditions.append(f"v.id IN ({_ASSIGNED})")
        values.extend((wanted.assigned_to,) * 3)
    return conditions, values
