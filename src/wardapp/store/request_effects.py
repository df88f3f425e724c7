"""What was carried out of a request, and whether it helped a year later."""

from __future__ import annotations

import datetime as dt
from typing import Any

from wardapp.domain.changes import Changes
from wardapp.domain.request import Outcome, RequestState
from wardapp.domain.request_life import Effect, EffectCheck
from wardapp.domain.request_rules import Act
from wardapp.errors import InputRefused, WrongState
from wardapp.store import records
from wardapp.store.request_parts import RequestParts, member_or, plain_text

CARRIED_OUT_UNTIL_CHECK_DAYS = 365


class RequestEffects(RequestParts):
    """Carrying out and 効果検証."""

    def effect_checks(self, request_id: str) -> tuple[EffectCheck, ...]:
        """Return the checks of the effect, oldest first."""
        return tuple(
            EffectCheck(
                id=row["id"],
                request_id=request_id,
                due_on=records.date_or_none(row["due_on"]),
                checked_on=records.date_or_none(row["checked_on"]),
                measure=row["measure"] or "",
                result=row["result"] or "",
                effect=member_or(Effect, row["effect"], None),
                next_step=row["next_step"] or "",
                person_id=row["person_id"],
            )
            for row in self._of("effect_check", request_id, "t.due_on, t.created_at")
        )

    def carry_out(self, request_id: str, day: dt.date, what: str = "") -> Changes:
        """Record that it was carried out; the check of the effect is due a year later.

        Raises:
            WrongState: Its outcome is not known yet, or it was not adopted.
        """
        self.standing.check(Act.CARRY_OUT, request_id)
        row = records.fetch_one(self._db, "request", request_id)
        if row["state"] not in {RequestState.CONCLUDED, RequestState.CARRIED_OUT} or row[
            "outcome"
        ] not in {Outcome.ADOPTED, Outcome.PARTLY_ADOPTED}:
            raise WrongState(
                "実施を記録できるのは、事業化または一部事業化となった要望だけです。",
                "何も変更していません。",
            )
        with self._db.write("実施の記録") as writing:
            records.update(
                writing,
                "request",
                request_id,
                state=RequestState.CARRIED_OUT,
                carried_out_on=day,
                carried_out=plain_text(what) or None,
            )
            if not self.effect_checks(request_id):
                records.insert(
                    writing,
                    self._db,
                    "effect_check",
                    request_id=request_id,
                    due_on=day + dt.timedelta(days=CARRIED_OUT_UNTIL_CHECK_DAYS),
                )
        return Changes.of("request", [request_id], effect_check=[])

    def check_effect(
        self,
        request_id: str,
        effect: Effect,
        *,
        result: str,
        measure: str = "",
        next_step: str = "",
    ) -> Changes:
        """Record what the check of the effect found.

        Raises:
            WrongState: It was not carried out yet.
            InputRefused: Nothing is said of what was found.
        """
        self.standing.check(Act.CARRY_OUT, request_id)
        row = records.fetch_one(self._db, "request", request_id)
        if row["state"] not in {RequestState.CARRIED_OUT, RequestState.EFFECT_CHECKED}:
            raise WrongState("まだ実施が記録されていません。", "何も変更していません。")
        if not plain_text(result):
            raise InputRefused(
                "分かったことが入力されていません。",
                "何も保存していません。",
                "何を見て効果を確かめたかを書いてください。",
            )
        fields: dict[str, Any] = {
            "checked_on": self._db.clock.today(),
            "effect": effect,
            "result": plain_text(result),
            "measure": plain_text(measure) or None,
            "next_step": plain_text(next_step) or None,
            "person_id": self._db.author or None,
        }
        waiting = [c for c in self.effect_checks(request_id) if c.checked_on is None]
        with self._db.write("効果の検証") as writing:
            if waiting:
                records.update(writing, "effect_check", waiting[0].id, **fields)
            else:
                records.insert(writing, self._db, "effect_check", request_id=request_id, **fields)
            records.update(writing, "request", request_id, state=RequestState.EFFECT_CHECKED)
        return Changes.of("request", [request_id], effect_check=[])
