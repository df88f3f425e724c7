"""The place of the saved answers, and the sections of a voice that lead there, driven by keys."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.domain.saved_answer import SavedAnswerState
from wardapp.domain.voice import VoiceDraft
from wardapp.ui.answers.page import AnswersPage
from wardapp.ui.context import UiContext
from wardapp.ui.gaps.gap_dialog import GapDialog
from wardapp.ui.home.flash_card import FlashCard
from wardapp.ui.voices.reading_pane import ReadingPane

Settled = Callable[[], None]


def _page(ui: UiContext, qtbot: QtBot, settled: Settled) -> AnswersPage:
    page = AnswersPage(ui)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.activate()
    settled()
    return page


def _pane(ui: UiContext, qtbot: QtBot, settled: Settled, voice: str) -> ReadingPane:
    pane = ReadingPane(ui)
    qtbot.addWidget(pane)
    pane.show()
    pane.show_voice(voice)
    settled()
    return pane


def _answered(desk: Desk) -> str:
    voice = desk.voices.keep(VoiceDraft(text="街灯が消えています")).id
    desk.voices.add_response(voice, "3日以内に交換します。", is_answer=True)
    return voice


def test_typing_finds_an_answer_and_one_key_copies_it(
    ui: UiContext, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    desk.answers.add("街灯の故障", "番号札を確かめます。")
    desk.answers.add("粗大ごみ", "電話で申し込みます。")
    page = _page(ui, qtbot, settled)

    page.search.setText("街灯")
    page.reload()
    settled()
    assert page.list.lines.rowCount() == 1
    page.editor.copy_answer()

    assert QGuiApplication.clipboard().text() == "番号札を確かめます。"


def test_an_answer_that_was_looked_through_may_be_given_and_the_step_can_be_undone(
    ui: UiContext, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    record = desk.answers.add("街灯の故障", "番号札を確かめます。").id
    page = _page(ui, qtbot, settled)
    settled()
    assert page.editor.approve_button.isVisible()

    page.editor.approve_button.click()
    settled()

    assert desk.answers.get(record).state is SavedAnswerState.VALID
    assert not page.editor.approve_button.isVisible()
    desk.undo()
    assert desk.answers.get(record).state is SavedAnswerState.DRAFT


def test_an_edit_saves_itself_and_an_empty_answer_is_not_kept(
    ui: UiContext, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    record = desk.answers.add("街灯の故障", "番号札を確かめます。").id
    page = _page(ui, qtbot, settled)
    settled()

    page.editor.reply.setFocus()
    page.editor.reply.selectAll()
    QTest.keyClicks(page.editor.reply, "tyousa")
    page.editor.auto.flush()
    settled()
    assert desk.answers.get(record).answer == "tyousa"

    page.editor.reply.selectAll()
    QTest.keyClick(page.editor.reply, Qt.Key.Key_Delete)
    page.editor.auto.flush()
    settled()

    assert desk.answers.get(record).answer == "tyousa"


def test_the_file_for_other_programs_is_written_off_the_drawing_thread(
    ui: UiContext, desk: Desk, qtbot: QtBot, settled: Settled, tmp_path: Path
) -> None:
    desk.answers.approve(desk.answers.add("街灯の故障", "番号札を確かめます。").id)
    page = _page(ui, qtbot, settled)

    page.export_to(tmp_path / "answers.jsonl")
    settled()

    assert json.loads((tmp_path / "answers.jsonl").read_text(encoding="utf-8"))["question"]


def test_one_key_makes_a_saved_answer_of_the_voice_that_is_read(
    ui: UiContext, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    voice = _answered(desk)
    pane = _pane(ui, qtbot, settled, voice)
    pane.tabs.setCurrentIndex(1)

    QTest.keyClick(
        pane.tabs,
        Qt.Key.Key_A,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    settled()

    (made,) = desk.answers.of_voice(voice)
    assert made.answer == "3日以内に交換します。"


def test_a_voice_is_marked_as_flash_by_a_sentence_and_enter(
    ui: UiContext, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    voice = _answered(desk)
    pane = _pane(ui, qtbot, settled, voice)
    section = next(s for s in pane.sections if type(s).__name__ == "FlashSection")
    pane.tabs.setCurrentIndex(1)

    section.reason.setFocus()  # type: ignore[attr-defined]
    section.reason.setText("けが人が出るおそれ")  # type: ignore[attr-defined]
    QTest.keyClick(section.reason, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    settled()

    flash = desk.flashes.of_voice(voice)
    assert flash is not None
    assert flash.reason == "けが人が出るおそれ"
    assert section.end_button.isVisible()  # type: ignore[attr-defined]


def test_who_sees_a_flash_of_another_office_confirms_it_with_one_button(
    ui: UiContext, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    flash = desk.flashes.mark("三千戸", title="断水").id
    other = next(o.id for o in desk.city.offices() if o.id != desk.office.id)
    desk.edit_record("flash", flash, office_id=other)
    card = FlashCard(ui, desk.flashes.current())
    qtbot.addWidget(card)
    card.show()
    (button,) = [b for b in card.findChildren(QPushButton) if b.text() == "確認した"]

    button.click()
    settled()

    assert desk.flashes.get(flash).seen_by(desk.office.id)


def test_a_missing_flow_with_personal_data_is_refused_and_what_was_typed_stays(
    ui: UiContext, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    dialog = GapDialog(ui)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.title.setText("就学後の家庭の状況")
    dialog.texts["missing"].setPlainText("母親の電話は090-1234-5678")

    dialog.keep()
    settled()
    assert dialog.isVisible()
    assert desk.information_gaps.list() == ()
    dialog.texts["missing"].setPlainText("給食費の未納の知らせ")
    dialog.keep()
    settled()

    (gap,) = desk.information_gaps.list()
    assert gap.missing == "給食費の未納の知らせ"
    assert not dialog.isVisible()
