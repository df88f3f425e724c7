"""Leave to decide in the ward mayor's place (決定の委任)."""

from __future__ import annotations

import datetime as dt

from wardapp.domain.changes import Changes
from wardapp.domain.request_rules import Act
from wardapp.errors import InputRefused
from wardapp.store import records
from wardapp.store.request_parts import RequestParts, plain_text


class Delegations(RequestParts):
    """Given and taken back by the ward mayor; read by Standing."""

    _office_id: str

    def delegate(
        self,
        person_id: str,
        from_on: dt.date | None = None,
        to_on: dt.date | None = None,
        reason: str = "",
    ) -> Changes:
        """Let somebody of the office decide in the ward mayor's place; the ward mayor does.

        Raises:
            NotAllowed: The person here is not the ward mayor.
            InputRefused: The last day is before the first.
        """
        self.standing.check(Act.DELEGATE)
        if from_on and to_on and to_on < from_on:
            raise InputRefused(
                "委任の終わりの日が、始まりの日より前です。", "何も変更していません。"
            )
        with self._db.write("決定の委任") as writing:
            identifier = records.insert(
                writing,
                self._db,
                "delegation",
                office_id=self._office_id,
                person_id=person_id,
                given_by=self._db.author,
                from_on=from_on or self._db.clock.today(),
                to_on=to_on,
                reason=plain_text(reason) or None,
            )
        return Changes.of("delegation", [identifier])

    def end_delegation(self, delegation_id: str) -> Changes:
        """Take a delegation back from today on."""
        self.standing.check(Act.DELEGATE)
        yesterday = self._db.clock.today() - dt.timedelta(days=1)
        return records.edit(self._db, "delegation", delegation_id, "委任の終了", to_on=yesterday)
