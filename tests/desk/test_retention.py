"""Retention: what is over is shown, nothing goes by itself, and only what was shown goes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from wardapp.desk import Desk
from wardapp.desk.retention import Due, Periods
from wardapp.domain.city import Role
from wardapp.domain.clock import FixedClock
from wardapp.domain.voice import ContactDraft, VoiceDraft, VoiceState
from wardapp.errors import InputRefused, NotAllowed

MakeDesk = Callable[..., Desk]


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    """A desk of an administrator without sample records."""
    return make_desk("北区役所", "広田 聡", role=Role.ADMINISTRATOR)


def keep(desk: Desk, text: str = "街灯が暗い", *, contact: bool = True) -> str:
    draft = ContactDraft(name="鵜殿 宗一郎", phone="093-555-0199") if contact else None
    return str(desk.voices.keep(VoiceDraft(text=text), draft).id)


def on(clock: FixedClock, year: int, month: int, day: int) -> None:
    clock.moment = dt.datetime(year, month, day, 12, tzinfo=dt.UTC)


def numbers(due: Due) -> set[str]:
    return {found.id for found in due.voices}


@pytest.mark.parametrize(
    ("completed", "last_day_kept"),
    [((2027, 4, 1), (2033, 3, 31)), ((2028, 3, 31), (2033, 3, 31)), ((2028, 4, 1), (2034, 3, 31))],
)
def test_a_period_counts_from_the_fiscal_year_after_completion(
    desk: Desk,
    clock: FixedClock,
    completed: tuple[int, int, int],
    last_day_kept: tuple[int, int, int],
) -> None:
    on(clock, 2027, 4, 1)
    voice = keep(desk)
    on(clock, *completed)
    desk.voices.edit(voice, state=VoiceState.CLOSED)

    on(clock, *last_day_kept)
    assert numbers(desk.retention.due()) == set()
    clock.moment += dt.timedelta(days=1)
    due = desk.retention.due()

    assert numbers(due) == {voice}
    assert (due.contacts, due.attachments, due.whole) == (1, 0, 0)
    assert due.voices[0].completed_on == dt.date(*completed)


def test_a_voice_that_nobody_completed_stays_and_is_counted(desk: Desk, clock: FixedClock) -> None:
    voice = keep(desk)
    on(clock, 2040, 5, 1)

    due = desk.retention.due()

    assert numbers(due) == set()
    assert due.waiting == 1
    desk.voices.edit(voice, state=VoiceState.CLOSED)
    assert desk.retention.due().waiting == 0


def test_a_voice_in_the_bin_counts_from_when_it_was_thrown_away(
    desk: Desk, clock: FixedClock
) -> None:
    voice = keep(desk)
    desk.voices.discard([voice])
    on(clock, 2032, 3, 31)
    assert numbers(desk.retention.due()) == set()
    on(clock, 2032, 4, 1)
    assert numbers(desk.retention.due()) == {voice}


def test_a_voice_taken_over_as_completed_counts_from_its_last_answer(
    desk: Desk, clock: FixedClock
) -> None:
    draft = VoiceDraft(text="昔の声", received_on=dt.date(2019, 5, 1), state=VoiceState.CLOSED)
    old = desk.voices.keep(draft, ContactDraft(name="鵜殿 宗一郎")).id
    assert numbers(desk.retention.due()) == {old}

    desk.voices.add_response(old, "まだ対応している", responded_on=dt.date(2026, 10, 1))
    assert numbers(desk.retention.due()) == set()


def test_without_periods_nothing_is_ever_due(desk: Desk, clock: FixedClock) -> None:
    voice = keep(desk)
    desk.voices.edit(voice, state=VoiceState.CLOSED)
    desk.retention.set_periods(Periods(0, 0))
    on(clock, 2100, 1, 1)
    assert desk.retention.due() == Due()
    with pytest.raises(InputRefused):
        desk.retention.set_periods(Periods(-1, 0))


def test_what_was_confirmed_goes_and_the_voice_stays(
    desk: Desk, clock: FixedClock, tmp_path: Path
) -> None:
    voice, open_voice = keep(desk), keep(desk, "続いている声")
    path = tmp_path / "手紙.txt"
    path.write_text("鵜殿です", encoding="utf-8")
    desk.voices.attach(voice, path)
    desk.voices.edit(voice, state=VoiceState.CLOSED)
    on(clock, 2040, 5, 1)
    due = desk.retention.due()
    assert (due.contacts, due.attachments) == (1, 1)

    desk.retention.purge(due)

    assert desk.voices.contact(voice) is None
    assert desk.voices.attachments(voice) == ()
    assert list((desk.data_dir / "attachments").glob("??/*")) == []
    assert desk.voices.get(voice).text == "街灯が暗い"
    assert desk.voices.contact(open_voice).name == "鵜殿 宗一郎"
    assert numbers(desk.retention.due()) == set()
    assert desk.verify() == []


def test_a_voice_taken_up_again_after_it_was_shown_is_left(desk: Desk, clock: FixedClock) -> None:
    voice = keep(desk)
    desk.voices.edit(voice, state=VoiceState.CLOSED)
    on(clock, 2040, 5, 1)
    shown = desk.retention.due()
    desk.voices.edit(voice, state=VoiceState.IN_PROGRESS)

    desk.retention.purge(shown)

    assert desk.voices.contact(voice).name == "鵜殿 宗一郎"


def test_whole_voices_go_where_a_period_is_set_for_them(desk: Desk, clock: FixedClock) -> None:
    voice = keep(desk, contact=False)
    desk.voices.edit(voice, state=VoiceState.CLOSED)
    desk.retention.set_periods(Periods(5, 10))
    on(clock, 2036, 5, 1)
    assert numbers(desk.retention.due()) == set()
    on(clock, 2037, 4, 1)
    due = desk.retention.due()
    assert due.whole == 1

    desk.retention.purge(due)

    assert desk.database.one("SELECT 1 FROM voice") is None


def test_a_category_has_a_period_of_its_own_or_its_parents(desk: Desk, clock: FixedClock) -> None:
    child, parent = desk.database.one(
        "SELECT id, parent_id FROM category WHERE parent_id IS NOT NULL LIMIT 1"
    )
    draft = VoiceDraft(text="道路の穴", category_id=child)
    in_category, plain = desk.voices.keep(draft).id, keep(desk, contact=False)
    for voice in (in_category, plain):
        desk.voices.edit(voice, state=VoiceState.CLOSED)
    desk.retention.set_periods(Periods(0, 10))
    desk.edit_record("category", parent, retention_years=3)
    on(clock, 2031, 4, 1)

    due = desk.retention.due()
    assert numbers(due) == {in_category}
    assert due.voices[0].whole
    assert due.voices[0].voice_years == 3
    assert due.voices[0].category == desk.city.name_of(parent)

    desk.edit_record("category", child, retention_years=0)
    on(clock, 2040, 4, 1)
    due = desk.retention.due()
    assert numbers(due) == {plain}
    assert (due.voices[0].voice_years, due.voices[0].category) == (10, "")


def test_personal_data_in_a_text_is_shown_and_goes_only_where_asked_for(
    desk: Desk, clock: FixedClock
) -> None:
    voice = keep(desk, "折り返しは090-1234-5678へ", contact=False)
    desk.voices.edit(voice, state=VoiceState.CLOSED)
    on(clock, 2040, 5, 1)
    due = desk.retention.due()
    assert numbers(due) == set()
    assert [found.id for found in due.texts] == [voice]

    assert not desk.retention.purge(due)
    assert desk.voices.get(voice)
    desk.retention.purge(due, texts=True)

    assert desk.database.one("SELECT 1 FROM voice") is None


def test_nobody_but_an_administrator_removes_for_good(
    make_desk: MakeDesk, clock: FixedClock
) -> None:
    clerk = make_desk("北区役所", "北 次郎", role=Role.PUBLIC_HEARING)
    voice = keep(clerk)
    clerk.voices.edit(voice, state=VoiceState.CLOSED)
    on(clock, 2040, 5, 1)

    with pytest.raises(NotAllowed):
        clerk.retention.purge(clerk.retention.due())
    with pytest.raises(NotAllowed):
        clerk.retention.purge_voice(voice, whole=True)

    assert clerk.voices.contact(voice).name == "鵜殿 宗一郎"


def test_one_persons_data_goes_at_that_persons_request(desk: Desk) -> None:
    voice = keep(desk)
    number = desk.voices.get(voice).number

    desk.retention.purge_voice(number)
    assert desk.voices.contact(voice) is None
    assert desk.voices.get(voice).text == "街灯が暗い"
    desk.retention.purge_voice(number, whole=True)

    assert desk.database.one("SELECT 1 FROM voice") is None


def test_sample_records_and_other_offices_are_left_alone(
    make_desk: MakeDesk, clock: FixedClock
) -> None:
    full = make_desk("北区役所", "広田 聡", role=Role.ADMINISTRATOR, sample=True)
    full.retention.set_periods(Periods(1, 1))
    on(clock, 2100, 1, 1)

    due = full.retention.due()

    assert numbers(due) == set()
    assert due.waiting == 0
