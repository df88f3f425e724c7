"""In a disaster the counter asks for little, and the pile of paper forms comes in as one step."""

from __future__ import annotations

import datetime as dt

import pytest

from wardapp.desk import Desk
from wardapp.domain.disaster import PaperForm, Urgency
from wardapp.domain.voice import VoiceState
from wardapp.domain.voice_list import VoiceFilter
from wardapp.errors import InputRefused


def test_it_begins_and_ends_once_for_the_office(desk: Desk) -> None:
    assert desk.disaster.current() is None
    desk.disaster.begin("台風12号")
    present = desk.disaster.current()
    assert present is not None
    assert present.name == "台風12号"
    with pytest.raises(InputRefused):
        desk.disaster.begin("地震")
    assert desk.home().disaster == (present, ())
    desk.disaster.end()
    assert desk.disaster.current() is None
    desk.undo()
    assert desk.disaster.current() == present


def test_a_pile_of_forms_is_one_step_and_what_is_urgent_goes_to_headquarters(desk: Desk) -> None:
    desk.disaster.begin("台風12号")
    present = desk.disaster.current()
    assert present is not None
    before = desk.voices.count(VoiceFilter())
    day = dt.date(2026, 11, 22)
    desk.disaster.keep_forms(
        [
            PaperForm(
                text="裏の崖が崩れて出られない",
                received_on=day,
                urgency=Urgency.LIFE,
                name="灯 ともる",
                phone="093-000-0000",
                told_to="消防",
                done="119番に伝えた",
            ),
            PaperForm(text="断水している", received_on=day, urgency=Urgency.DAYS),
            PaperForm(text="  "),
        ],
        occasion_id=present.id,
    )
    assert desk.voices.count(VoiceFilter()) == before + 2
    first, second = (desk.voices.get(one) for one in desk.occasions.voices(present.id))
    assert first.summary.startswith("【人命に関わる】")
    assert first.due_on == day
    assert first.text == "裏の崖が崩れて出られない"
    contact = desk.voices.contact(first.id)
    assert contact is not None
    assert contact.phone == "093-000-0000"
    (said,) = desk.voices.responses(first.id)
    assert said.text == "伝えた先：消防\n119番に伝えた"
    assert first.state is VoiceState.IN_PROGRESS
    assert desk.flashes.of_voice(first.id) is not None
    assert second.due_on == day + dt.timedelta(days=3)
    assert desk.flashes.of_voice(second.id) is None

    desk.undo()
    assert desk.voices.count(VoiceFilter()) == before


def test_a_pile_without_a_word_is_refused(desk: Desk) -> None:
    with pytest.raises(InputRefused):
        desk.disaster.keep_forms([PaperForm(text=" ")])
