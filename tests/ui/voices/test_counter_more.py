"""At the counter: another matter of one call, templates, places, what is not a voice, 速報 at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from wardapp.desk import Desk
from wardapp.domain.template import TemplatePurpose
from wardapp.domain.voice import NotVoice, VoiceDraft, VoiceKind, VoiceState
from wardapp.domain.voice_list import VoiceFilter
from wardapp.ui.context import UiContext
from wardapp.ui.voices.counter_window import CounterWindow, open_counter_window
from wardapp.ui.voices.draft import VoiceForm

Settled = Callable[[], None]


@pytest.fixture
def counter(ui: UiContext, settled: Settled) -> Iterator[CounterWindow]:
    """A counter window, loaded."""
    window = open_counter_window(ui, blank=True)
    settled()
    yield window
    window.throw_away()
    settled()


def _newest(desk: Desk, **wanted: object) -> list[str]:
    keys = desk.voices.ids(VoiceFilter(**wanted), limit=3)  # type: ignore[arg-type]
    return [row.id for row in desk.voices.rows(keys)]


def test_several_matters_of_one_call_are_several_voices_with_one_contact(
    counter: CounterWindow, desk: Desk, settled: Settled
) -> None:
    counter.text.setPlainText("街灯が暗い")
    counter.contact["name"].setText("山田 太郎")
    QTest.keyClick(
        counter,
        Qt.Key.Key_Return,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    settled()
    assert counter.text.toPlainText() == ""
    counter.text.setPlainText("公園の草")
    QTest.keyClick(counter, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled()

    second, first = _newest(desk)[:2]
    assert desk.voices.get(second).call_id == first
    contact = desk.voices.contact(second)
    assert contact is not None
    assert contact.name == "山田 太郎"
    assert desk.matters.links(first).same_call == (second,)
    counter.read_form()
    assert counter.form.call_id is None


def test_a_template_fills_what_is_empty_and_writes_over_nothing(
    ui: UiContext, desk: Desk, counter: CounterWindow
) -> None:
    category = desk.city.categories()[0]
    made = desk.templates.add(
        TemplatePurpose.VOICE, "街灯", "街灯が消えている。番号札：", category_id=category.id
    ).id
    template = desk.templates.get(made)
    counter.text.setPlainText("もう書いた")

    counter.fill_in(template)

    assert counter.text.toPlainText() == "もう書いた"
    assert counter.combos["category_id"].current_id() == category.id
    counter.text.setPlainText("")
    counter.fill_in(template)
    assert counter.text.toPlainText() == "街灯が消えている。番号札："


def test_what_is_not_a_voice_is_kept_as_such_from_the_counter(
    counter: CounterWindow, desk: Desk, settled: Settled
) -> None:
    counter.text.setPlainText("窓口は何時までですか")
    counter.extras.toggle()
    counter.extras.not_voice.setCurrentIndex(counter.extras.not_voice.findData(NotVoice.QUESTION))
    counter.keep()
    settled()

    (voice,) = _newest(desk, not_voices=True)
    assert desk.voices.get(voice).state is VoiceState.CLOSED


def test_a_flash_is_marked_in_the_same_step_and_taken_back_with_it(
    counter: CounterWindow, desk: Desk, settled: Settled
) -> None:
    counter.text.setPlainText("橋の手すりが落ちそう")
    counter.extras.flash_reason.setText("けが人が出るおそれ")
    counter.keep()
    settled()
    voice = _newest(desk)[0]
    assert desk.flashes.of_voice(voice) is not None

    desk.undo()

    assert desk.flashes.current() == ()
    assert voice not in _newest(desk)


def test_places_heard_before_are_offered_while_typing(
    ui: UiContext, desk: Desk, settled: Settled
) -> None:
    desk.voices.keep(VoiceDraft(text="草", place="若葉公園"))
    window = open_counter_window(ui, blank=True)
    settled()

    completer = window.place.completer()
    completer.setCompletionPrefix("葉公")

    assert completer.currentCompletion() == "若葉公園"
    window.throw_away()
    settled()


def test_a_draft_keeps_everything_that_can_be_said_at_the_counter() -> None:
    form = VoiceForm(
        text="x", kind=VoiceKind.ASSOCIATION, not_voice=NotVoice.ABUSE, age_band="20",
        is_policy=True, tell_outcome=True, flash_reason="急ぎ", call_id="c",
    )  # fmt: skip

    assert VoiceForm.from_payload(form.payload()) == form


def test_a_place_is_found_by_its_reading_says_its_ward_and_brings_its_district(
    ui: UiContext, desk: Desk, settled: Settled
) -> None:
    own = desk.office.id
    other = next(o.id for o in desk.city.offices() if o.is_ward and o.id != own)
    district = desk.city.districts(own)[0].id
    for office, more in ((own, {"district_id": district}), (other, {})):
        desk.city.add("place", name="明町公園", kana="あかりまちこうえん", office_id=office, **more)
    window = open_counter_window(ui, blank=True)
    settled()
    completer = window.place.completer()

    def offered(typed: str) -> list[str]:
        completer.setCompletionPrefix(completer.splitPath(typed)[0])
        model = completer.completionModel()
        return [completer.pathFromIndex(model.index(row, 0)) for row in range(model.rowCount())]

    names = [
        f"明町公園（{desk.city.name_of(own)}）",
        f"明町公園（{desk.city.name_of(other)}）",
    ]
    assert offered("まちこう") == names
    assert offered("アカリ") == names
    assert offered("町公") == names
    assert offered("ないところ") == []

    offered("まちこう")
    completer.activated[QModelIndex].emit(completer.completionModel().index(0, 0))
    assert window.combos["district_id"].current_id() == district
    window.throw_away()
    settled()
