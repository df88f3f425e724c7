"""What the tray says: how many voices call for the person who works here."""

from __future__ import annotations

import datetime as dt

from wardapp.desk import Desk
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
