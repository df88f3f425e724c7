"""Help while typing: what is offered says why, waits for a key, and is never filled in by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.domain.voice import ContactDraft, VoiceDraft, VoiceState
from wardapp.domain.voice_list import VoiceFilter
from wardapp.ui.context import UiContext
from wardapp.ui.voices import counter_window
from wardapp.ui.voices.counter_window import CounterWindow, open_counter_window

ALT = Qt.KeyboardModifier.AltModifier
Settled = Callable[[], None]
LAMP = "駅前の街灯が切れて暗いので、帰り道がこわい"


@pytest.fixture
def call(ui: UiContext, qtbot: QtBot, settled: Settled) -> Iterator[CounterWindow]:
    """A counter window, with earlier voices about the lamp that were answered."""
    desk = ui.desk
    category, division = desk.city.categories()[0].id, desk.city.divisions(desk.office.id)[0].id
    for number in range(6):
        kept = desk.voices.keep(
            VoiceDraft(
                text=f"{LAMP}。{number}番目の電柱", category_id=category, division_id=division
            ),
            ContactDraft(name="灯 ともる", phone="093-000-1234") if number == 5 else None,
        )
    desk.voices.add_response(kept.id, "来週取り替えます", is_answer=True)
    window = open_counter_window(ui)
    qtbot.waitExposed(window)
    settled()
    window.activateWindow()
    qtbot.waitUntil(lambda: bool(window.isActiveWindow()))
    yield window
    for one in list(counter_window._open_windows):
        one.close()
    settled()


def _typed(call: CounterWindow, settled: Settled, text: str = LAMP) -> None:
    call.text.setPlainText(text)
    call.help.look()
    settled()


def test_a_proposal_says_why_and_waits_for_its_key(
    call: CounterWindow, settled: Settled, qtbot: QtBot, desk: Desk
) -> None:
    _typed(call, settled)
    shown = {one.target: one for one in call.help.panel.proposals}
    assert set(shown) >= {"category", "division"}
    assert "街灯" in shown["category"].reason
    assert call.combos["category_id"].current_id() is None

    number = call.help.panel.proposals.index(shown["category"]) + 1
    key = {1: Qt.Key.Key_1, 2: Qt.Key.Key_2, 3: Qt.Key.Key_3}[number]
    qtbot.keyClick(call.text, key, ALT)
    assert call.combos["category_id"].current_id() == shown["category"].id
    call.help.look()
    settled()
    assert "category" not in {one.target for one in call.help.panel.proposals}


def test_one_key_copies_an_answer_and_one_joins_the_matter(
    call: CounterWindow, settled: Settled, qtbot: QtBot, desk: Desk
) -> None:
    call.answer.setPlainText("お聞きしました。")
    _typed(call, settled, f"{LAMP}。5番目の電柱")
    panel = call.help.panel
    panel.mark(next(n for n, one in enumerate(panel.offers) if one.answer == "来週取り替えます"))
    offer = panel.offers[panel.marked]
    qtbot.keyClick(call.text, Qt.Key.Key_C, ALT)
    assert call.answer.toPlainText() == "お聞きしました。\n来週取り替えます"
    qtbot.keyClick(call.text, Qt.Key.Key_J, ALT)
    assert offer.title in call.joined.words.text()

    call.keep()
    settled()
    kept = desk.voices.rows(desk.voices.ids(VoiceFilter(), limit=1))[0]
    assert kept.state is VoiceState.ANSWERED
    assert offer.id in desk.matters.links(kept.id).same_matter
    # One step back takes the voice, its answer and its link.
    desk.undo()
    assert desk.voices.get(kept.id).discarded_at or not desk.matters.links(offer.id).same_matter
    assert call.form.same_as is None


def test_a_person_heard_before_is_named_by_what_it_was_found(
    call: CounterWindow, settled: Settled
) -> None:
    call.contact["phone"].setText("093 000 1234")
    call.help.look()
    settled()
    words = [label.text() for label in call.help.panel.findChildren(QLabel)]
    assert any("これまでに1件" in word and "電話番号が同じ" in word for word in words)


def test_what_was_taken_over_is_in_the_draft_and_can_be_taken_back(
    call: CounterWindow, settled: Settled, desk: Desk
) -> None:
    _typed(call, settled)
    call.help.panel.join()
    call.drafts.save()
    settled()
    payload = desk.drafts.get("voice", call.key)
    assert payload is not None
    assert payload["same_as"] == call.help.panel.offers[call.help.panel.marked].id
    call.joined.part()
    call.drafts.save()
    settled()
    assert (desk.drafts.get("voice", call.key) or {})["same_as"] is None
