"""The register of posts that neighbourhoods must fill (委員一覧) in the local database."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from wardapp.domain.changes import Changes
from wardapp.domain.ids import derived_id
from wardapp.domain.post import Overlap, Post, overlaps
from wardapp.domain.text import normalise
from wardapp.store import records
from wardapp.store.own_records import OwnRecords


class Posts(OwnRecords[Post]):
    """The posts of all wards; a ward keeps its own."""

    kind: ClassVar[str] = "post"
    cls: ClassVar[type] = Post
    title: ClassVar[str] = "name"
    searched: ClassVar[tuple[str, ...]] = ("name", "asking_body", "asked_of", "duties", "ground")
    order: ClassVar[str] = (
        "(SELECT position FROM district d WHERE d.id = t.district_id), t.asking_body, t.name, t.pk"
    )

    def add(self, name: str, **fields: Any) -> Changes:
        """Put a post into the register.

        Raises:
            TextRefused: It has no name.
        """
        return self._add(name, **fields)

    def add_many(self, rows: Sequence[dict[str, Any]]) -> Changes:
        """Put posts into the register in one step; those of the same place, body and name are renewed."""
        made = []
        with self._db.write("委員一覧の取り込み") as writing:
            for row in rows:
                values = self.cleaned(dict(row))
                record = derived_id(
                    "post",
                    self._office_id,
                    values.get("district_id") or "",
                    normalise(values.get("asking_body") or ""),
                    normalise(values["name"]),
                )
                made.append(
                    records.upsert_link(
                        writing, self._db, "post", record, office_id=self._office_id, **values
                    )
                )
        return Changes({"post": frozenset(made)})

    def list(
        self,
        query: str = "",
        *,
        office_id: str | None = None,
        district_id: str | None = None,
        asking_body: str | None = None,
    ) -> tuple[Post, ...]:
        """Return a ward's posts by district, body and name (None: the own ward's)."""
        conditions, values = ["t.office_id = ?"], [office_id or self._office_id]
        for column, value in (("district_id", district_id), ("asking_body", asking_body)):
            if value:
                conditions.append(f"t.{column} = ?")
                values.append(value)
        return self._list(conditions, values, query)

    def bodies(self) -> tuple[str, ...]:
        """Return who asks for posts in the own ward."""
        rows = self._db.all(
            "SELECT DISTINCT asking_body FROM post WHERE office_id = ? AND discarded_at IS NULL "
            "AND asking_body IS NOT NULL ORDER BY asking_body",
            (self._office_id,),
        )
        return tuple(str(body) for (body,) in rows)

    def overlaps(self, *, office_id: str | None = None) -> tuple[Overlap, ...]:
        """Return similar duties that different bodies ask of the same districts, the heaviest first."""
        return overlaps(self.list(office_id=office_id))
