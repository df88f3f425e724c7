"""What leaves the desk, and for whom: the one place that knows which data is personal.

Contacts and attachments go to their own office alone. The text of a voice and of its responses goes
to the whole city, unless it holds something that looks like personal data, or the name, telephone
number or address that stands in the voice's contact: then this text stays in its own office too,
until somebody has taken it out; the rest of the voice is shared.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from wardapp.domain.text import normalise, personal_data_in
from wardapp.store.change_log import INSERT, Change
from wardapp.store.database import Database
from wardapp.store.schema import OFFICE_ONLY
from wardapp.sync.keys import CITY

_FREE_TEXT = {
    "voice": frozenset({"text", "summary", "place"}),
    "response": frozenset({"text"}),
}
_SHORTEST_NAME = 2


class Publishing:
    """Gives each change the audiences it goes to.

    Args:
        database: The local database.
        office: Identifier of this desk's office.
    """

    def __init__(self, database: Database, office: str) -> None:
        self._db = database
        self._office = office

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

    def _voice_of(self, change: Change) -> str:
        if change.kind == "voice":
            return change.record
        row = self._db.one(f'SELECT voice_id FROM "{change.kind}" WHERE id = ?', (change.record,))
        return str(row[0]) if row and row[0] else ""

    def _office_of(self, change: Change) -> str:
        row = self._db.one("SELECT office_id FROM voice WHERE id = ?", (self._voice_of(change),))
        return str(row[0]) if row and row[0] else self._office

    def _is_private(self, change: Change, text: Any) -> bool:
        if not isinstance(text, str) or not text:
            return False
        if personal_data_in(text):
            return True
        folded = _plain(text)
        for row in self._db.all(
            "SELECT name, kana, phone, email, address FROM contact WHERE voice_id = ?",
            (self._voice_of(change),),
        ):
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
