"""Which items of the plans requests and themes serve, and why."""

from __future__ import annotations

from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.coaching import PlanLink
from wardapp.domain.ids import derived_id
from wardapp.domain.voice import clean_line_ends
from wardapp.errors import WrongCall
from wardapp.store import records
from wardapp.store.city import City
from wardapp.store.coaching import refuse_foreign
from wardapp.store.database import Database


class PlanLinks:
    """Links from requests and themes to items of plans."""

    def __init__(self, database: Database, city: City, office_id: str) -> None:
        self._db = database
        self._city = city
        self._office_id = office_id

    def set(
        self,
        plan_id: str,
        why: str = "",
        *,
        request_id: str | None = None,
        theme_id: str | None = None,
    ) -> Changes:
        """Say that a request or a theme serves an item, and why; said again, it says why anew.

        Raises:
            WrongCall: Neither or both are given.
            NotAllowed: Another ward's request.
        """
        if bool(request_id) == bool(theme_id):
            msg = "要望か課題の一方を指定してください。"
            raise WrongCall(msg)
        if request_id:
            refuse_foreign(self._db, self._city, self._office_id, request_id)
        record = derived_id("plan_link", request_id or theme_id or "", plan_id)
        with self._db.write("計画との関係の記入") as writing:
            records.upsert_link(
                writing,
                self._db,
                "plan_link",
                record,
                request_id=request_id,
                theme_id=theme_id,
                plan_id=plan_id,
                why=clean_line_ends(why) or None,
            )
        return Changes.of("plan_link", [record], request=[request_id] if request_id else [])

    def remove(self, link_id: str) -> Changes:
        """Take a link away."""
        row = self._db.one("SELECT request_id FROM plan_link WHERE id = ?", (link_id,))
        if row and row[0]:
            refuse_foreign(self._db, self._city, self._office_id, str(row[0]))
        return records.set_discarded(
            self._db, "plan_link", [link_id], discarded=True, label="計画との関係の取り外し"
        )

    def of_request(self, request_id: str) -> tuple[PlanLink, ...]:
        """Return the links of a request."""
        return self._fetch("AND t.request_id = ?", request_id)

    def of_theme(self, theme_id: str) -> tuple[PlanLink, ...]:
        """Return the links of a theme."""
        return self._fetch("AND t.theme_id = ?", theme_id)

    def all(self) -> tuple[PlanLink, ...]:
        """Return all links."""
        return self._fetch("")

    def _fetch(self, condition: str, *values: Any) -> tuple[PlanLink, ...]:
        rows = records.fetch(
            self._db,
            "plan_link",
            f"WHERE t.discarded_at IS NULL {condition} ORDER BY t.pk",
            values,
        )
        return tuple(
            PlanLink(
                id=row["id"],
                plan_id=row["plan_id"] or "",
                why=row["why"] or "",
                request_id=row["request_id"],
                theme_id=row["theme_id"],
            )
            for row in rows
        )
