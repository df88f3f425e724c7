"""Field decisions: gathered by rule as evidence, answered by headquarters alone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from wardapp.desk import Desk
from wardapp.domain.field_decision import Decided, DelegationState, FieldDecision, by_rule
from wardapp.errors import NotAllowed

PARK = "公園条例第5条"


def test_records_of_one_rule_are_evidence_together_however_it_is_written(desk: Desk) -> None:
    bureau = desk.city.find("office", "建設局")
    desk.field_decisions.add(
        "移動販売", rule=PARK, rule_office_id=bureau, days_before=70, days_after=4
    )
    desk.field_decisions.add("マルシェ", rule="公園条例 第５条", decided=Decided.BY_WARD)
    desk.field_decisions.add("太鼓", rule="市民センター規則")
    park, centre = desk.field_decisions.by_rule()

    assert (park.rule, park.owner, len(park.decisions), park.could_not) == (PARK, "建設局", 2, 1)
    assert park.days == (70, 4, 1)
    assert centre.days is None
    assert desk.field_decisions.rules() == (PARK, "市民センター規則")


def test_the_rule_that_most_wards_met_comes_first_and_what_names_none_comes_last() -> None:
    def one(record: str, office: str, rule: str) -> FieldDecision:
        return FieldDecision(id=record, office_id=office, rule=rule)

    found = by_rule(
        [
            one("1", "甲", "い"),
            one("2", "甲", "い"),
            one("3", "甲", "ろ"),
            one("4", "乙", "ろ"),
            one("5", "甲", ""),
        ]
    )

    assert [(e.rule, len(e.offices)) for e in found] == [("ろ", 2), ("い", 1), ("", 1)]


def test_a_ward_proposes_and_does_not_delegate_to_itself(desk: Desk) -> None:
    record = desk.field_decisions.add("移動販売", rule=PARK).id

    with pytest.raises(NotAllowed):
        desk.field_decisions.answer(record, DelegationState.DELEGATED)
    with pytest.raises(NotAllowed):
        desk.field_decisions.edit(record, state=DelegationState.DELEGATED)
    desk.field_decisions.answer(record, DelegationState.CONSIDERED)
    assert desk.field_decisions.get(record).state is DelegationState.CONSIDERED


def test_headquarters_delegates_with_day_and_words(make_desk: Callable[..., Desk]) -> None:
    hq = make_desk("総務市民局", "総務花子")
    record = hq.field_decisions.add("移動販売", rule=PARK).id
    hq.field_decisions.answer(record, DelegationState.DELEGATED, "区長が許可できる")
    one = hq.field_decisions.get(record)

    assert (one.state, one.answer) == (DelegationState.DELEGATED, "区長が許可できる")
    assert one.decided_on == dt.date(2026, 11, 23)
    assert hq.field_decisions.by_rule()[0].state is DelegationState.DELEGATED


def test_a_rule_becomes_a_theme_with_its_records(desk: Desk) -> None:
    record = desk.field_decisions.add("移動販売", rule=PARK, days_before=70, days_after=4).id
    theme = desk.ward_actions.theme_from_rule(desk.field_decisions.by_rule()[0]).id

    assert desk.themes.get(theme).title == f"{PARK}に関する区の裁量"
    assert "70.0日 → 4.0日" in desk.themes.get(theme).description
    assert [link.target_id for link in desk.themes.links(theme)] == [record]
