"""The place of the hearings: opinions by keyboard, made into a theme; a question asked and answered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.conftest import RecordingWindow

from wardapp.desk import Desk
from wardapp.domain.hearing import InquiryState, InquiryTo
from wardapp.domain.theme import ThemeOrigin
from wardapp.ui.context import UiContext
from wardapp.ui.hearings.enter_answer import EnterAnswerDialog
from wardapp.ui.hearings.page import HearingsPage
from wardapp.ui.widgets.take_report import TakeReport

Settled = Callable[[], None]


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    """A desk of headquarters: here the questions are asked."""
    return make_desk("総務市民局", "本庁 花子")


@pytest.fixture
def wait(settled: Settled) -> Settled:
    """Wait until what was written is shown, too."""

    def both() -> None:
        settled()
        settled()

    return both


@pytest.fixture
def page(ui: UiContext, qtbot: QtBot, wait: Settled) -> HearingsPage:
    """The place, shown."""
    made = HearingsPage(ui)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.activate()
    wait()
    return made


def test_opinions_are_put_down_one_after_the_other_without_the_mouse(
    page: HearingsPage, desk: Desk, wait: Settled
) -> None:
    panel = page.hearings
    panel.begin()
    wait()
    for text in ("公園を区で直したい", "研修がほしい"):
        panel.opinion.setPlainText(text)
        panel.topic.setEditText("公園")
        panel.opinion.setFocus()
        QTest.keyClick(panel.opinion, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        wait()

    (hearing,) = desk.hearings.list()
    assert [o.text for o in desk.hearings.opinions(hearing_id=hearing.id)] == [
        "公園を区で直したい",
        "研修がほしい",
    ]
    assert panel.opinion.toPlainText() == ""


def test_opinions_that_are_selected_become_a_theme_that_each_of_them_shows(
    page: HearingsPage, desk: Desk, window: RecordingWindow, wait: Settled
) -> None:
    wards = [o.id for o in desk.city.offices() if o.is_ward]
    for ward in wards:
        desk.hearings.add_opinion("公園を区で直したい", office_id=ward, topic="公園")
    page.tabs.setCurrentWidget(page.opinions)
    wait()
    page.opinions.list.selectAll()
    page.opinions.picking.make_named("公園の使い方")
    wait()

    (theme,) = desk.themes.list()
    assert theme.made_from is ThemeOrigin.OPINIONS
    assert desk.common_themes.commonness([theme.id])[theme.id].wards == len(wards)
    assert window.opened[-1] == ("theme", theme.id)


def test_a_question_is_asked_once_all_is_there_and_its_answers_stand_side_by_side(
    page: HearingsPage, desk: Desk, wait: Settled
) -> None:
    page.tabs.setCurrentWidget(page.inquiries)
    panel = page.inquiries
    panel.begin()
    wait()
    panel.ask()
    wait()
    assert not panel._problem.isHidden()
    assert "件名" in panel._problem.text()

    QTest.keyClicks(panel.title, "madoguchi")
    panel.due_on.date_changed.emit(dt.date(2026, 12, 1))
    panel.auto.flush()
    wait()
    panel.ask()
    wait()
    assert panel._problem.isHidden(), panel._problem.text()
    (inquiry,) = desk.inquiries.list()
    assert inquiry.state is InquiryState.ASKED
    assert panel.table.rowCount() == 2
    assert panel.table.item(0, 1).text() == "（未回答）"


def test_answers_that_came_in_a_table_are_shown_before_they_are_taken_in(
    page: HearingsPage, desk: Desk, wait: Settled, tmp_path: Path
) -> None:
    record = desk.inquiries.add("窓口のあり方").id
    desk.inquiries.ask(record, dt.date(2026, 12, 1))
    question = desk.inquiries.get(record).question_1
    path = tmp_path / "届いた回答.csv"
    path.write_text(f"区・局,{question}\n北区,端末が足りない\n東区,なし\n", "utf-8")
    page.tabs.setCurrentWidget(page.inquiries)
    page.inquiries.show_record(record)
    wait()

    page.inquiries.files.preview(record, [path])
    wait()
    report = page.window().findChild(TakeReport)
    assert report is not None
    assert report.text.toPlainText().splitlines()[0].startswith("届いた回答.csv　3行目　東区")
    report.take_button.click()
    wait()

    assert page.inquiries.table.item(0, 1).text() == "端末が足りない"
    assert page.inquiries.table.item(1, 1).text() == "（未回答）"


def test_the_own_answer_is_given_by_one_button_with_all_that_was_typed(
    page: HearingsPage, desk: Desk, wait: Settled
) -> None:
    record = desk.inquiries.add("窓口", InquiryTo.BUREAUS).id
    desk.inquiries.ask(record, dt.date(2026, 12, 1))
    own = desk.inquiries.answers(record)[0]
    desk.edit_record("inquiry_answer", own.id, office_id=desk.office.id)
    with desk.database.write() as writing:
        from wardapp.domain.ids import derived_id

        writing.execute(
            "UPDATE inquiry_answer SET id = ? WHERE id = ?",
            (derived_id("inquiry_answer", record, desk.office.id), own.id),
        )
    page.tabs.setCurrentWidget(page.inquiries)
    page.inquiries.show_record(record)
    wait()
    form = page.inquiries.answer
    assert not form.isHidden()
    form.texts["answer_1"].setPlainText("端末が足りない")
    form.submit_button.click()
    wait()

    given = next(a for a in desk.inquiries.answers(record) if a.office_id == desk.office.id)
    assert (given.answer_1, given.answered_on) == ("端末が足りない", desk.today())
    assert form.submit_button.text() == "書き直す"


def test_an_answer_that_came_on_paper_is_entered_for_the_office_that_gave_it(
    page: HearingsPage, desk: Desk, wait: Settled, qtbot: QtBot
) -> None:
    record = desk.inquiries.add("窓口", InquiryTo.WARDS).id
    desk.inquiries.ask(record, dt.date(2026, 12, 1))
    page.tabs.setCurrentWidget(page.inquiries)
    page.inquiries.show_record(record)
    wait()
    page.inquiries.enter_answer(0)
    dialog = page.inquiries.findChild(EnterAnswerDialog)
    assert dialog is not None
    dialog.keep()
    wait()
    assert "回答が書かれていません" in dialog._problem.text()
    dialog.texts["answer_1"].setPlainText("端末が足りない")
    dialog.who.setText("企画係")
    dialog.keep()
    wait()

    first = desk.inquiries.answers(record)[0]
    assert (first.answer_1, first.who, first.answered_on) == (
        "端末が足りない",
        "企画係",
        desk.today(),
    )
    assert page.inquiries.table.item(0, 1).text() == "端末が足りない"
