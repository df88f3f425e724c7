"""What a ward would do if it had the money, in order; and what it refused for want of it."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from wardapp.domain.changes import Changes
from wardapp.domain.order import place
from wardapp.domain.project import Refusal, Wish
from wardapp.domain.voice import clean_text
from wardapp.domain.wareki import fiscal_year_bounds
from wardapp.store import records
from wardapp.store.own_records import OwnRecords


class Wishes(OwnRecords[Wish]):
    """The ward mayors' ordered lists: 「n円あれば」."""

    kind: ClassVar[str] = "ward_wish"
    cls: ClassVar[type] = Wish
    searched: ClassVar[tuple[str, ...]] = ("title", "reason")
    order: ClassVar[str] = "t.position, t.id"

    def add(self, title: str, **fields: Any) -> Changes:
        """Put a wish at the end of the own ward's list.

        Raises:
            TextRefused: It has no title.
        """
        wishes = self.list()
        position, moved = place([wish.position for wish in wishes], len(wishes))
        values = self.cleaned(fields) | {"title": clean_text(title, "件名")}
        with self._db.write("実現したいことの追加") as writing:
            for index, key in moved.items():
                records.update(writing, self.kind, wishes[index].id, position=key)
            made = records.insert(
                writing,
                self._db,
                self.kind,
                office_id=self._office_id,
                position=position,
                **values,
            )
        return Changes.of(self.kind, [made])

    def list(self, query: str = "", *, office_id: str | None = None) -> tuple[Wish, ...]:
        """Return a ward's wishes in their order (None: the own ward's)."""
        return self._list(["t.office_id = ?"], [office_id or self._office_id], query)

    def move(self, wish_id: str, index: int) -> Changes:
        """Put a wish at another place of the own ward's list, counted from 0."""
        self.refuse_foreign([wish_id])
        others = [wish for wish in self.list() if wish.id != wish_id]
        at = max(0, min(index, len(others)))
        position, moved = place([wish.position for wish in others], at)
        with self._db.write("実現したいことの並べ替え") as writing:
            for number, key in moved.items():
                records.update(writing, self.kind, others[number].id, position=key)
            records.update(writing, self.kind, wish_id, position=position)
        return Changes.of(self.kind, [wish_id, *(others[number].id for number in moved)])


class Refusals(OwnRecords[Refusal]):
    """What was refused for want of a ward's own money."""

    kind: ClassVar[str] = "refusal"
    cls: ClassVar[type] = Refusal
    searched: ClassVar[tuple[str, ...]] = ("title", "reason", "instead")
    order: ClassVar[str] = "t.refused_on DESC, t.pk DESC"

    def add(self, title: str, *, refused_on: dt.date | None = None, **fields: Any) -> Changes:
        """Record what was refused, today where no day is named.

        Raises:
            TextRefused: It has no title.
        """
        return self._add(title, refused_on=refused_on or self._db.clock.today(), **fields)

    def list(
        self,
        query: str = "",
        *,
        office_id: str | None = None,
        fiscal_year: int | None = None,
        voice_id: str | None = None,
    ) -> tuple[Refusal, ...]:
        """Return what a ward refused, the newest first (None: the own ward).

        Args:
            query: Words that all occur in it.
            office_id: Which ward.
            fiscal_year: Only of this year.
            voice_id: Only of this voice.
        """
        conditions, values = ["t.office_id = ?"], [office_id or self._office_id]
        if fiscal_year is not None:
            first, last = fiscal_year_bounds(fiscal_year)
            conditions.append("t.refused_on BETWEEN ? AND ?")
            values += [first.isoformat(), last.isoformat()]
        if voice_id:
            conditions.append("t.voice_id = ?")
            values.append(voice_id)
        return self._list(conditions, values, query)
