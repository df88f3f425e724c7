"""Handling a voice in the window: what is pressed is done, said, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QInputDialog, QPushButton
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.domain.handling import ApprovalDecision, WaitingFor
from wardapp.domain.voice import ContactDraft, NotVoice, Treatment, VoiceDraft, VoiceState
from wardapp.ui.context import UiContext
from wardapp.ui.home.page import HomePage
from wardapp.ui.voices.filters import VoiceFilters
from wardapp.ui.voices.letter_dialog import LetterDialog
from wardapp.ui.voices.reading_pane import ReadingPane

Settled = Callable[[], None]


@pytest.fixture
def voice(desk: Desk) -> str:
    """A voice that wants an answer."""
    return desk.voices.keep(
        VoiceDraft(text="街灯が暗い", wants_response=True),
        ContactDraft(name="山田 太郎", address="北区本町1"),
    ).id


@pytest.fixture
def pane(ui: UiContext, qtbot: QtBot, settled: Settled, voice: str) -> ReadingPane:
    """The reading pane with this voice, its 処理 open."""
    made = ReadingPane(ui)
    qtbot.addWidget(made)
    made.resize(520, 900)
    made.show()
    made.show_voice(voice)
    settled()
    made.tabs.setCurrentIndex(1)
    return made


@pytest.fixture
def settled(settled: Settled) -> Settled:
    """Wait until what was written is shown, too: the pane reads once more after each write."""

    def wait() -> None:
        settled()
        settled()

    return wait


def _section(pane: ReadingPane, name: str) -> Any:
    return next(s for s in pane.sections if type(s).__name__ == name)


def _button(section: Any, words: str) -> QPushButton:
    buttons: list[QPushButton] = section.findChildren(QPushButton)
    (found,) = [b for b in buttons if b.text() == words and b.isVisible()]
    return found


def _says(monkeypatch: pytest.MonkeyPatch, answer: str | None) -> None:
    reply = (answer or "", answer is not None)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_a, **_k: reply)
    monkeypatch.setattr(QInputDialog, "getMultiLineText", lambda *_a, **_k: reply)


def test_a_treatment_that_needs_a_reason_is_not_taken_without_one(
    pane: ReadingPane, desk: Desk, voice: str, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = _section(pane, "TreatmentSection")
    _says(monkeypatch, None)
    section.treatments[Treatment.NONE].click()
    settled()
    assert desk.voices.get(voice).treatment is None
    assert not section.treatments[Treatment.NONE].isChecked()

    _says(monkeypatch, "同じ内容に回答済み")
    section.treatments[Treatment.NONE].click()
    settled()

    assert desk.voices.get(voice).treatment is Treatment.NONE
    assert section.treatments[Treatment.NONE].isChecked()


def test_pausing_and_resuming_show_where_the_clock_stands(
    pane: ReadingPane, desk: Desk, voice: str, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = _section(pane, "TreatmentSection")
    _says(monkeypatch, "写真を待つ")

    section.pause(WaitingFor.RESIDENT)
    settled()
    assert "写真を待つ" in section._clock.text()
    _button(section, "期限を再開する").click()
    settled()

    assert desk.handling.current_pause(voice) is None
    assert "回答期限" in section._clock.text()


def test_what_is_not_a_voice_can_be_made_one_again(
    pane: ReadingPane, desk: Desk, voice: str, settled: Settled
) -> None:
    section = _section(pane, "TreatmentSection")
    section.set_not_voice(NotVoice.ADVERTISING)
    settled()
    assert "営業" in section._clock.text()

    _button(section, "区民の声に戻す").click()
    settled()

    assert desk.voices.get(voice).not_voice is None


def test_an_answered_voice_is_taken_up_again_with_a_reason(
    pane: ReadingPane, desk: Desk, voice: str, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.voices.add_response(voice, "交換しました。", is_answer=True)
    pane.show_voice(voice)
    settled()
    _says(monkeypatch, "まだ暗い")

    _button(_section(pane, "TreatmentSection"), "再開する…").click()
    settled()

    assert desk.voices.get(voice).state is VoiceState.IN_PROGRESS


def test_divisions_are_added_by_name_and_report_back(
    pane: ReadingPane, desk: Desk, voice: str, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = _section(pane, "AssignmentsSection")
    division = desk.city.divisions(desk.office.id)[0]

    section.who.chosen.emit(f"division:{division.id}")
    settled()
    (assignment,) = desk.handling.assignments(voice)
    assert assignment.is_lead
    _says(monkeypatch, "電球を替えた")
    _button(section, "結果を記録…").click()
    settled()

    (assignment,) = desk.handling.assignments(voice)
    assert assignment.result == "電球を替えた"


def test_approval_is_asked_given_and_returned(
    pane: ReadingPane, desk: Desk, voice: str, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = _section(pane, "ApprovalsSection")
    section.who.chosen.emit(desk.person.id)
    settled()
    _says(monkeypatch, "日付を直す")
    _button(section, "差し戻す…").click()
    settled()
    assert desk.handling.approvals(voice)[0].decision is ApprovalDecision.RETURNED

    _button(section, "承認する").click()
    settled()

    assert desk.handling.approvals(voice)[0].decision is ApprovalDecision.APPROVED


def test_home_shows_what_waits_for_this_person(
    ui: UiContext, desk: Desk, qtbot: QtBot, settled: Settled, voice: str
) -> None:
    desk.handling.ask_approval(voice, [desk.person.id])
    desk.voices.edit(voice, remind_on=desk.today())
    page = HomePage(ui)
    qtbot.addWidget(page)
    page.show()
    page.activate()
    settled()

    summary = page.summary
    assert summary is not None
    assert [row.id for row in summary.to_approve] == [voice]
    assert [row.id for row in summary.reminders] == [voice]


def test_a_letter_is_filled_from_its_template_kept_as_the_answer_and_printed(
    ui: UiContext, desk: Desk, qtbot: QtBot, settled: Settled, voice: str, window: Any
) -> None:
    dialog = LetterDialog(ui, voice)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    assert "街灯が暗い" in dialog.text.toPlainText()
    dialog.text.setPlainText("交換しました。")
    dialog.templates.setCurrentIndex(0)
    dialog._fill()
    assert dialog.text.toPlainText() == "交換しました。"

    dialog.keep()
    settled()

    (response,) = desk.voices.responses(voice)
    assert (response.text, response.method, response.is_answer) == ("交換しました。", "郵送", True)
    assert window.printed == [("回答文", response.id)]
    assert desk.print("回答文", response.id).startswith(b"%PDF")


def test_the_list_is_narrowed_to_what_stands_still_or_is_no_voice(
    ui: UiContext, qtbot: QtBot, settled: Settled
) -> None:
    filters = VoiceFilters(ui)
    qtbot.addWidget(filters)
    filters.load()
    settled()

    filters._toggle("paused")
    filters._toggle("not_voices")
    assert filters.wanted.paused
    assert filters.wanted.not_voices
    assert [chip.label for chip in filters.bar.chips] == [
        "期限を止めている声",
        "声として扱わないもの",
    ]
    filters.bar.removed.emit("paused")

    assert not filters.wanted.paused
