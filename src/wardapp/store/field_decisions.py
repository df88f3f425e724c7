"""Field decisions (現場判断) in the local database, gathered by the rule that stood in the way."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from wardapp.domain.changes import Changes
from wardapp.domain.field_decision import (
    Decided,
    DelegationState,
    FieldDecision,
    ObstacleKind,
    RuleEvidence,
    by_rule,
)
from wardapp.domain.voice import clean_line_ends, clean_text
from wardapp.errors import NotAllowed
from wardapp.store import records
from wardapp.store.numbers import receipt_number
from wardapp.store.own_records import OwnRecords


class FieldDecisions(OwnRecords[FieldDecision]):
    """The field decisions of all wards; a ward writes its own, headquarters answers."""

    kind: ClassVar[str] = "field_decision"
    cls: ClassVar[type] = FieldDecision
    searched: ClassVar[tuple[str, ...]] = (
        "number",
        "title",
        "situation",
        "rule",
        "rule_owner",
        "better",
        "risk",
        "answer",
    )
    order: ClassVar[str] = "t.happened_on DESC, t.pk DESC"

    def add(self, title: str, *, happened_on: dt.date | None = None, **fields: Any) -> Changes:
        """Record something that the ward decided by itself, or could not.

        Raises:
            TextRefused: It has no title.
        """
        day = happened_on or self._db.clock.today()
        values = self.cleaned(fields) | {"title": clean_text(title, "件名")}
        office = self._city.office(self._office_id)
        defaults = {
            "decided": Decided.COULD_NOT,
            "obstacle": ObstacleKind.RULE,
            "state": DelegationState.PROPOSED,
        }
        with self._db.write("現場判断の記録") as writing:
            made = records.insert(
                writing,
                self._db,
                "field_decision",
                number=receipt_number(
                    writing,
                    self._db.desk,
                    office.short_name if office else "未設定",
                    day,
                    mark="判断",
                ),
                office_id=self._office_id,
                happened_on=day,
                **(defaults | values),
            )
        return Changes.of("field_decision", [made])

    def list(
        self,
        query: str = "",
        *,
        office_id: str | None = None,
        state: DelegationState | None = None,
        decided: Decided | None = None,
        voice_id: str | None = None,
        theme_id: str | None = None,
    ) -> tuple[FieldDecision, ...]:
        """Return the records that fit, the newest first."""
        conditions, values = [], []
        for column, value in (
            ("office_id", office_id),
            ("state", state),
            ("decided", decided),
            ("voice_id", voice_id),
            ("theme_id", theme_id),
        ):
            if value is not None:
                conditions.append(f"t.{column} = ?")
                values.append(records.to_column(value))
        return self._list(conditions, values, query)

    def by_rule(self, *, office_id: str | None = None, query: str = "") -> tuple[RuleEvidence, ...]:
        """Return the records gathered by rule, the rule that most wards met first."""
        found = self.list(query, office_id=office_id)
        bureaus = {one.rule_office_id for one in found if one.rule_office_id}
        return by_rule(found, {b: self._city.name_of(b) for b in bureaus})

    def rules(self) -> tuple[str, ...]:
        """Return the rules that are named in records, the commonest first, to choose from."""
        return tuple(one.rule for one in self.by_rule() if one.rule)

    def answer(
        self,
        key: str,
        state: DelegationState,
        text: str = "",
        *,
        decided_on: dt.date | None = None,
    ) -> Changes:
        """Say what became of a proposal: headquarters or a bureau decides, the ward does not.

        Raises:
            NotAllowed: This desk stands in a ward, and the state is one that a ward cannot give.
        """
        record = self.resolve(key)
        own = self._city.office(self._office_id)
        ward = own is not None and own.is_ward
        if ward and state in {DelegationState.DELEGATED, DelegationState.REFUSED}:
            raise NotAllowed(
                "委任するかどうかは、規程を所管する局または本庁が決めます。",
                "何も変更していません。",
                "区長会議の一覧に載せて協議してください。",
            )
        if ward:
            self.refuse_foreign([record])
        closed = state in {DelegationState.DELEGATED, DelegationState.REFUSED}
        fields: dict[str, Any] = {
            "state": state,
            "decided_on": (decided_on or self._db.clock.today()) if closed else None,
        }
        if text or not ward:
            fields["answer"] = clean_line_ends(text) or None
        return records.edit(self._db, "field_decision", record, "現場判断への回答", **fields)

    def edit(self, key: str, **fields: Any) -> Changes:
        """Change fields of the own ward's record; what became of it is said by ``answer``."""
        if fields.keys() & {"state", "answer", "decided_on"}:
            raise NotAllowed(
                "状態と本庁の考えは「回答する」で変更してください。", "何も変更していません。"
            )
        return super().edit(key, **fields)
