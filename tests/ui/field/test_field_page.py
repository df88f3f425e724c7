"""The place of what is heard outside: an event and its voices by keyboard, and who speaks for many."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.domain.occasion import OccasionKind
from wardapp.domain.voice import VoiceDraft
from wardapp.ui.context import UiContext
from wardapp.ui.field.page import FieldPage

Settled = Callable[[], None]


@pytest.fixture
def wait(settled: Settled) -> Settled:
    """Wait until what was written is shown, too."""

    def both() -> None:
        settled()
        settled()

    return both


@pytest.fixture
def page(ui: UiContext, qtbot: QtBot, wait: Settled) -> FieldPage:
    """The place, shown."""
    made = FieldPage(ui)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    made.activate()
    wait()
    return made


def test_an_event_and_its_voices_are_kept_without_the_mouse(
    page: FieldPage, desk: Desk, wait: Settled
) -> None:
    panel = page.occasions
    panel.begin()
    wait()
    panel.name.selectAll()
    QTest.keyClicks(panel.name, "akimatsuri")
    panel.sheet.setPlainText("街灯が暗い\n\n公園の草\nが伸びている")
    panel.sheet.setFocus()
    QTest.keyClick(panel.sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait()

    (event,) = desk.occasions.list()
    assert event.name == "akimatsuri"
    assert [desk.voices.get(v).text for v in desk.occasions.voices(event.id)] == [
        "街灯が暗い",
        "公園の草\nが伸びている",
    ]
    assert panel.sheet.toPlainText() == ""


def test_what_is_still_to_be_written_is_said(page: FieldPage, desk: Desk, wait: Settled) -> None:
    record = desk.occasions.add("校区の会合", OccasionKind.MEETING).id
    page.show_record(record)
    wait()
    assert page.occasions.done_button.isVisible()

    page.occasions.write_down()
    wait()

    assert desk.occasions.get(record).written_on is not None
    assert not page.occasions.done_button.isVisible()


def test_a_new_head_takes_over_in_one_step(
    page: FieldPage, desk: Desk, wait: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    group = desk.organisations.add("城野自治会").id
    desk.organisations.hand_over(group, name="前任 一郎")
    page.show_record(group)
    wait()
    monkeypatch.setattr(QInputDialog, "getText", lambda *_a, **_k: ("後任 二郎", True))

    page.organisations.hand_over()
    wait()

    assert page.organisations.contact["name"].text() == "後任 二郎"
    assert "前任 一郎" in page.organisations._former.text()


def test_who_speaks_is_typed_and_saved_by_itself(
    page: FieldPage, desk: Desk, wait: Settled
) -> None:
    group = desk.organisations.add("城野自治会").id
    page.show_record(group)
    wait()

    QTest.keyClicks(page.organisations.contact["name"], "yamada")
    page.organisations.contact_auto.flush()
    wait()

    present = desk.organisations.present_contact(group)
    assert present is not None
    assert present.name == "yamada"


def test_the_list_is_narrowed_to_those_who_said_nothing_this_year(
    page: FieldPage, desk: Desk, wait: Settled
) -> None:
    quiet = desk.organisations.add("静かな自治会").id
    loud = desk.organisations.add("にぎやかな自治会").id
    desk.voices.keep(VoiceDraft(text="側溝のふた", organisation_id=loud))
    page.tabs.setCurrentWidget(page.organisations)
    wait()

    page.organisations.silent.click()
    wait()

    shown = page.organisations.list.lines
    assert shown.row_of(quiet) >= 0
    assert shown.row_of(loud) < 0


@pytest.mark.parametrize("document", ["聞き取り用紙", "館長への聞き取り用紙", "災害時の受付用紙"])
def test_blank_sheets_are_one_page(desk: Desk, document: str) -> None:
    import io

    from pypdf import PdfReader

    assert len(PdfReader(io.BytesIO(desk.print(document, ""))).pages) == 1


def test_an_associations_requests_are_handed_over_on_paper(desk: Desk) -> None:
    group = desk.organisations.add("城野自治会").id
    desk.voices.keep(VoiceDraft(text="側溝のふた", organisation_id=group, asked_year=2026))

    assert desk.print("要望の引継ぎ書", group).startswith(b"%PDF")
