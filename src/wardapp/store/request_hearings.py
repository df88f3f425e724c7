"""The mayor's hearing of a request (市長ヒアリング) in the local database."""

from __future__ import annotations

import datetime as dt
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.request_life import MayorHearing
from wardapp.domain.request_rules import Act
from wardapp.errors import WrongCall, WrongState
from wardapp.store import records
from wardapp.store.request_parts import RequestParts, plain_text

_HEARING_TEXTS = ("starts_at", "place", "attendees", "said", "judgement", "changes_asked")
_HEARING_FIELDS = (*_HEARING_TEXTS, "planned_on", "held_on", "changes_due_on")


class RequestHearings(RequestParts):
    """Hearings; the policy judgement is set once."""

    def hearing(self, request_id: str) -> MayorHearing | None:
        """Return the hearing of a request, the newest where there were several."""
        found = self.hearings(request_id)
        return found[-1] if found else None

    def hearings(self, request_id: str) -> tuple[MayorHearing, ...]:
        """Return the hearings of a request, oldest first."""
        return tuple(
            hearing_from(row)
            for row in self._of("mayor_hearing", request_id, "t.held_on, t.created_at")
        )

    def record_hearing(self, request_id: str, hearing_id: str = "", **fields: Any) -> Changes:
        """Record what there is to say of the mayor's hearing; headquarters does.

        The policy judgement (政策判断) is set once and stays as it was said.

        Args:
            request_id: The request.
            hearing_id: The hearing; "" for the newest, or a first one.
            fields: ``planned_on``, ``held_on``, ``starts_at``, ``place``, ``attendees``, ``said``,
                ``judgement``, ``changes_asked``, ``changes_due_on``.

        Raises:
            NotAllowed: The person is not of headquarters.
            WrongState: The judgement is set already and would become another.
        """
        self.standing.check(Act.HEAR, request_id)
        unknown = fields.keys() - set(_HEARING_FIELDS)
        if unknown:
            raise WrongCall(f"市長ヒアリングに「{sorted(unknown)[0]}」という項目はありません。")
        cleaned = {
            name: plain_text(value) or None if name in _HEARING_TEXTS else value
            for name, value in fields.items()
        }
        there = self.hearing(request_id)
        if hearing_id:
            there = next(h for h in self.hearings(request_id) if h.id == hearing_id)
        judgement = cleaned.get("judgement")
        if there is not None and there.judgement:
            if judgement is not None and judgement != there.judgement:
                raise WrongState(
                    "政策判断はすでに記録されているため、変更できません。",
                    "記録された政策判断はそのままです。",
                    "新たな判断があったときは、もう一度ヒアリングを行い、その記録として残してください。",
                )
            cleaned.pop("judgement", None)
        with self._db.write("市長ヒアリングの記録") as writing:
            if there is None:
                identifier = records.insert(
                    writing,
                    self._db,
                    "mayor_hearing",
                    request_id=request_id,
                    person_id=self._db.author or None,
                    **cleaned,
                )
            else:
                identifier = there.id
                records.update(writing, "mayor_hearing", identifier, **cleaned)
            on_request: dict[str, Any] = {}
            day = cleaned.get("held_on") or cleaned.get("planned_on")
            if day is not None:
                on_request["hearing_on"] = day
            if judgement:
                on_request["hearing_decision"] = judgement
            if on_request:
                records.update(writing, "request", request_id, **on_request)
        return Changes.of("mayor_hearing", [identifier], request=[request_id])

    def hear_again(self, request_id: str, planned_on: dt.date | None = None) -> Changes:
        """Begin another hearing of a request, beside what was said in the last."""
        self.standing.check(Act.HEAR, request_id)
        with self._db.write("市長ヒアリングの予定") as writing:
            identifier = records.insert(
                writing,
                self._db,
                "mayor_hearing",
                request_id=request_id,
                planned_on=planned_on,
                person_id=self._db.author or None,
            )
        return Changes.of("mayor_hearing", [identifier], request=[request_id])

    def changes_done(self, hearing_id: str, text: str, day: dt.date | None = None) -> Changes:
        """Record that the ward changed what the judgement asked for."""
        row = records.fetch_one(self._db, "mayor_hearing", hearing_id)
        self.standing.check(Act.WRITE, row["request_id"])
        changes = records.edit(
            self._db,
            "mayor_hearing",
            hearing_id,
            "政策判断を受けた修正",
            changes_done=plain_text(text) or None,
            changes_done_on=(day or self._db.clock.today()) if plain_text(text) else None,
        )
        return changes | Changes.of("request", [row["request_id"]])


def hearing_from(row: dict[str, Any]) -> MayorHearing:
    """Return the hearing of a row."""
    days = ("planned_on", "held_on", "changes_due_on", "changes_done_on")
    texts: dict[str, Any] = {name: row[name] or "" for name in (*_HEARING_TEXTS, "changes_done")}
    texts |= {name: records.date_or_none(row[name]) for name in days}
    return MayorHearing(
        id=row["id"], request_id=row["request_id"] or "", person_id=row["person_id"], **texts
    )
