"""What leaves the desk, and for whom: the one place that knows which data is personal.

Contacts and attachments go to their own office alone. A text that somebody wrote (of a voice, a
response, a request, a meeting, an item of its agenda) goes to the whole city, unless it holds
something that looks like personal data, or the name, telephone number or address that stands in the
contact of a voice behind it: then this text stays in its own office too, until somebody has taken it
out; the rest of the record is shared.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from wardapp.domain.text import normalise, personal_data_in
from wardapp.domain.voice import VoiceKind
from wardapp.store.change_log import INSERT, Change
from wardapp.store.database import Database
from wardapp.store.kinds import ROOMS
from wardapp.store.schema import OFFICE_ONLY, SYNCED, fields_of
from wardapp.sync.keys import CITY

_FREE_TEXT = {
    "voice": frozenset({"text", "summary", "place", "transferred_to", "satisfaction_note"}),
    "response": frozenset({"text"}),
    **{kind: fields for room in ROOMS for kind, fields in room.free_text.items()},
}
_CONTACT = "name, kana, phone, email, address"
_VOICES_BEHIND = {
    "voice": ("SELECT ?",),
    "response": ("SELECT voice_id FROM response WHERE id = ?",),
    **{kind: queries for room in ROOMS for kind, queries in room.voices_behind.items()},
}
"""Queries for the voices whose contacts a text of this kind may name, by the record."""
_SHORTEST_NAME = 2
_APPROACH = str(VoiceKind.APPROACH)
_OF_A_VOICE = frozenset({"voice", "response", "assignment", "pause", "approval", "flash"})


@cache
def shared_fields() -> dict[str, list[str]]:
    """Return, by kind, the fields that every desk of the city has: no private ones, no free texts."""
    return {
        kind: [name for name in fields_of(kind) if name not in _FREE_TEXT.get(kind, frozenset())]
        for kind in SYNCED
        if kind not in OFFICE_ONLY
    }


@dataclass(slots=True)
class _Behind:
    """What lies behind a record: the contacts of its voices, and whether one is an approach (働き掛け)."""

    contacts: list[tuple[str | None, ...]]
    approach: bool = False


class Publishing:
    """Gives each change the audiences it goes to.

    Args:
        database: The local database.
        office: Identifier of this desk's office.

    Attributes:
        kept_back: Kind and identifier of the records made for others (requests, meetings, items) of
            which a text stayed here; their people have to know.
    """

    def __init__(self, database: Database, office: str) -> None:
        self._db = database
        self._office = office
        self.kept_back: set[tuple[str, str]] = set()
        self._behind: dict[tuple[str, str], _Behind] = {}

    def split_all(self, changes: Sequence[Change]) -> Iterator[Iterable[tuple[str, Change]]]:
        """Yield, for each change, what ``split`` gives; what lies behind them all is read at once."""
        wanted: dict[str, set[str]] = defaultdict(set)
        for change in changes:
            free = _FREE_TEXT.get(change.kind, frozenset())
            if change.field == INSERT or change.field in free:
                wanted[change.kind].add(change.record)
        self._behind = {
            (kind, record): behind
            for kind, records in wanted.items()
            if kind in _FREE_TEXT and kind not in OFFICE_ONLY
            for record, behind in self._look_behind(kind, records).items()
        }
        try:
            for change in changes:
                yield self.split(change)
        finally:
            self._behind = {}

    def split(self, change: Change) -> Iterator[tuple[str, Change]]:
        """Yield the audiences of a change, and what each of them gets of it."""
        if change.kind in OFFICE_ONLY:
            yield self._office_of(change), change
            return
        free = _FREE_TEXT.get(change.kind)
        if free is None:
            yield CITY, change
            return
        if change.field != INSERT:
            if change.field not in free:
                yield CITY, change
                return
            private = self._is_private(change, change.value)
            yield (self._office_of(change) if private else CITY), self._with_whole_base(change)
            return
        value = dict(change.value or {})
        kept = {
            name: value.pop(name)
            for name in free & value.keys()
            if self._is_private(change, value[name])
        }
        yield CITY, replace(change, value=value)
        for name, text in sorted(kept.items()):
            # The same stamp and no base: to the merge it is the same insert, one field of it.
            yield self._office_of(change), replace(change, field=name, value=text)

    def _with_whole_base(self, change: Change) -> Change:
        """Return the change naming all that it replaced, not the last alone.

        A text that was kept in its office is a gap in what the other offices have: they would take
        what it replaced for a version of equal standing, and see a conflict where there is none.
        """
        rows = self._db.all(
            "SELECT stamp, base FROM change WHERE record = ? AND field = ?",
            (change.record, change.field),
        )
        bases = {stamp: json.loads(base) for stamp, base in rows}
        whole: set[str] = set()
        follow = list(change.base)
        while follow:
            stamp = follow.pop()
            if stamp not in whole:
                whole.add(stamp)
                follow.extend(bases.get(stamp, ()))
        return replace(change, base=tuple(sorted(whole)))

    def _office_of(self, change: Change) -> str:
        """Return whose personal data it would be: the office of the voice, else this desk's."""
        if change.kind == "voice":
            voice = "?"
        elif "voice_id" in SYNCED[change.kind] and change.kind not in {"evidence", "agenda_item"}:
            voice = f'(SELECT voice_id FROM "{change.kind}" WHERE id = ?)'
        else:
            return self._office
        row = self._db.one(f"SELECT office_id FROM voice WHERE id = {voice}", (change.record,))
        return str(row[0]) if row and row[0] else self._office

    def _is_private(self, change: Change, text: Any) -> bool:
        private = isinstance(text, str) and self.is_private(change.kind, change.record, text)
        if private and (
            # A bureau's result about a ward's voice: it cannot be sealed to that ward from here.
            change.kind not in _OF_A_VOICE or self._office_of(change) != self._office
        ):
            self.kept_back.add((change.kind, change.record))
        return private

    def is_private(self, kind: str, record: str, text: str) -> bool:
        """Whether a text of a record holds personal data, as far as this desk can tell.

        What was said by an approach (働き掛け) is about a named person, and stays in its office.
        """
        if not text:
            return False
        if personal_data_in(text):
            return True
        behind = self._behind.get((kind, record)) or self._look_behind(kind, {record})[record]
        return behind.approach or _names_a_contact(behind.contacts, text)

    def _look_behind(self, kind: str, records: Collection[str]) -> dict[str, _Behind]:
        """Return what lies behind each of these records."""
        found = {record: _Behind([]) for record in records}
        queries = [query.replace("?", "asked.value") for query in _VOICES_BEHIND.get(kind, ())]
        if not queries:
            return found
        asked = json.dumps([*records])
        for record, *contact in self._db.all(
            f"SELECT asked.value, {_CONTACT} FROM json_each(?) asked CROSS JOIN contact "
            f"ON contact.voice_id IN ({' UNION '.join(queries)})",
            (asked,),
        ):
            found[record].contacts.append(tuple(contact))
        if kind in _OF_A_VOICE:
            for (record,) in self._db.all(
                "SELECT asked.value FROM json_each(?) asked CROSS JOIN voice behind "
                f"ON behind.id IN ({' UNION '.join(queries)}) WHERE behind.kind = ?",
                (asked, _APPROACH),
            ):
                found[record].approach = True
        return found


def _names_a_contact(contacts: Sequence[Sequence[str | None]], text: str) -> bool:
    folded = _plain(text) if contacts else ""
    for row in contacts:
        for value in row:
            wanted = _plain(value or "")
            if len(wanted) >= _SHORTEST_NAME and wanted in folded:
                return True
        # A family name alone (山田さん) tells as much: the part before the space of the name.
        family = _plain((row[0] or "").replace("　", " ").split(" ")[0])
        if len(family) >= _SHORTEST_NAME and any(
            family + t in folded for t in ("さん", "様", "氏", "さま")
        ):
            return True
    return False


def _plain(text: str) -> str:
    return normalise(text).replace(" ", "").replace("-", "")
