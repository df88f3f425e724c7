"""What the tray says: how many voices call for the person who works here."""

from __future__ import annotations

import datetime as dt

from wardapp.desk import Desk
from wardapp.domain.city import Role
from wardapp.domain.report import ReportState
from wardapp.domain.voice import VoiceDraft


def test_nothing_calls_where_nothing_is_owed(desk: Desk) -> None:
    desk.voices.keep(VoiceDraft(text="公園がきれいです"))

    assert not desk.reminders()


def test_what_is_overdue_and_what_waits_for_ones_approval_calls(desk: Desk) -> None:
    late = VoiceDraft(text="街灯が暗い", wants_response=True, due_on=dt.date(2020, 1, 6))
    voice = desk.voices.keep(late).id
    desk.handling.ask_approval(voice, [desk.person.id])

    found = desk.reminders()

    assert found
    assert (found.overdue, found.to_approve) == (1, 1)


def test_a_voice_to_be_looked_at_today_calls(desk: Desk) -> None:
    desk.voices.keep(VoiceDraft(text="街灯が暗い", remind_on=desk.today()))

    assert desk.reminders().to_look_at == 1


def test_an_action_item_that_is_due_calls_and_stands_on_home(desk: Desk) -> None:
    meeting = desk.meetings.list()[0].id
    soon = desk.today() + dt.timedelta(days=3)
    far = desk.today() + dt.timedelta(days=30)
    desk.action_items.add(meeting, "遊具の点検", owner_id=desk.person.id, due_on=soon)
    desk.action_items.add(meeting, "防災訓練の案", owner_office_id=desk.office.id, due_on=far)

    assert desk.reminders().actions_due == 1
    assert [one.what for one in desk.home().follow_up.actions] == ["遊具の点検", "防災訓練の案"]


def test_last_months_report_stands_on_home_for_who_writes_and_for_who_approves(desk: Desk) -> None:
    year, month = desk.reports.due_month()
    planner = desk.city.add(
        "person", office_id=desk.office.id, name="企画 一郎", role=Role.PLANNING, rank=70
    ).id
    mayor = next(p.id for p in desk.city.people(desk.office.id) if p.name == "北山太郎")

    def due(person: str) -> ReportState | str | None:
        desk.work_as(person)
        found = desk.home().follow_up.report
        return found.state if found is not None else "nothing"

    assert (due(planner), due(mayor)) == (None, "nothing")
    desk.work_as(planner)
    report = desk.reports.propose(year, month).id
    desk.reports.submit(report)
    assert (due(planner), due(mayor)) == (ReportState.SUBMITTED, ReportState.SUBMITTED)
    desk.reports.approve(report)
    assert (due(planner), due(mayor)) == ("nothing", "nothing")
