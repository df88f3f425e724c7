"""What a ward does by itself travels and merges; who could help stays in the ward."""

from __future__ import annotations

import datetime as dt
from typing import Any

from wardapp.domain.field_decision import DelegationState


def test_projects_and_decisions_reach_headquarters_and_its_answer_comes_back(town: Any) -> None:
    hq = town.found("総務市民局")
    ward = town.join(hq, "北区役所", admin=True)
    project = ward.projects.add("花壇", plan="春に植える").id
    ward.projects.add_line(project, "苗", planned=50, spent=48)
    decision = ward.field_decisions.add("移動販売", rule="公園条例").id
    town.sync(ward, hq)

    assert hq.projects.get(project).budget == 50
    hq.field_decisions.answer(decision, DelegationState.DELEGATED, "区長が許可できる")
    town.sync(hq, ward)
    assert ward.field_decisions.get(decision).answer == "区長が許可できる"


def test_lines_added_at_two_desks_stand_side_by_side(town: Any) -> None:
    hq = town.found("総務市民局")
    one = town.join(hq, "北区役所", admin=True)
    other = town.join(one, "北区役所")
    project = one.projects.add("花壇").id
    town.sync(one, other)
    one.projects.add_line(project, "苗", planned=50)
    other.projects.add_line(project, "土", planned=20)
    town.sync(one, other, one)

    names = [line.name for line in one.projects.lines(project)]
    assert sorted(names) == ["土", "苗"]
    assert names == [line.name for line in other.projects.lines(project)]
    assert one.conflicts.count() == 0


def test_helpers_are_known_in_their_own_office_and_nowhere_else(town: Any) -> None:
    hq = town.found("総務市民局")
    one = town.join(hq, "北区役所", admin=True)
    other = town.join(one, "北区役所")
    neighbour = town.join(hq, "南区役所", admin=True)
    record = one.registers.people.add(
        "見本 三郎",
        consent_on=dt.date(2026, 11, 1),
        consent_how="書面",
        phone="093-555-0177",
    ).id
    town.sync(one, other, hq, neighbour)

    assert other.registers.people.get(record).phone == "093-555-0177"
    for outside in (hq, neighbour):
        assert outside.database.all("SELECT 1 FROM helper_person") == []
    other.registers.people.withdraw(record)
    town.sync(other, one)
    assert one.registers.people.list() == ()


def test_a_text_with_a_telephone_number_stays_in_the_ward_and_the_rest_travels(town: Any) -> None:
    hq = town.found("総務市民局")
    ward = town.join(hq, "北区役所", admin=True)
    record = ward.field_decisions.add(
        "移動販売", situation="電話は093-555-0188でした。", better="早くなる"
    ).id
    town.sync(ward, hq)

    assert hq.field_decisions.get(record).better == "早くなる"
    assert hq.field_decisions.get(record).situation == ""
