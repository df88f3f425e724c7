"""The form of the counter window, without a window."""

from __future__ import annotations

import datetime as dt

from wardapp.domain.voice import ContactDraft
from wardapp.ui.voices.draft import VoiceForm, clock_words


def test_only_the_text_is_required() -> None:
    """A place alone is worth a draft, but is no voice."""
    form = VoiceForm(place="東町公園")

    assert not form.can_be_kept
    assert form.is_worth_keeping
    assert VoiceForm(text="直してほしい").can_be_kept
    assert not VoiceForm(text="　\n").is_worth_keeping


def test_a_draft_comes_back_as_it_was() -> None:
    """Every field survives being stored."""
    form = VoiceForm(
        text="直してほしい",
        place="東町",
        channel_id="c",
        wants_response=True,
        due_on=dt.date(2026, 12, 1),
        received_on=dt.date(2026, 11, 20),
        answer="伝えます",
        contact=ContactDraft(name="山田", phone="090-0000-0000"),
        call_seconds=75,
    )

    assert VoiceForm.from_payload(form.payload()) == form


def test_a_damaged_draft_is_read_as_far_as_it_goes() -> None:
    """What has another shape is left out; the text is what counts."""
    form = VoiceForm.from_payload({"text": "残った言葉", "place": 7, "contact": None})

    assert form.text == "残った言葉"
    assert form.place == ""


def test_a_telephone_number_moves_to_the_contact() -> None:
    """The text says where it went, and keeps nothing of it."""
    form = VoiceForm(text="折り返しは 093-123-4567 まで")
    moved = form.move_to_contact(form.personal_data()[0])

    assert moved
    assert form.contact.phone == "093-123-4567"
    assert "4567" not in form.text


def test_a_second_number_is_put_beside_the_first() -> None:
    """Nothing that is in the contact already is lost."""
    form = VoiceForm(text="093-123-4567", contact=ContactDraft(phone="090-1111-2222"))
    form.move_to_contact(form.personal_data()[0])

    assert form.contact.phone == "090-1111-2222、093-123-4567"


def test_the_time_of_a_call_reads_as_on_a_telephone() -> None:
    """Minutes and seconds; hours only where there are any."""
    assert clock_words(7) == "0:07"
    assert clock_words(3723) == "1:02:03"
