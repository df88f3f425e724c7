"""Beside a request: questions, findings, last year, comments; each leads to its place in the form."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from tests.ui.conftest import RecordingWindow

from wardapp.desk import Desk
from wardapp.domain.city import Role
from wardapp.domain.voice import VoiceDraft
from wardapp.store import records
from wardapp.ui.context import UiContext
from wardapp.ui.requests.page import RequestsPage
from wardapp.ui.widgets.picture_view import PictureView

Settled = Callable[[], None]
TypeText = Callable[..., None]


@pytest.fixture
def request_id(desk: Desk) -> str:
    """A request somebody began to write."""
    return desk.requests.add(
        title="街灯の増設", current_state="道が暗い。", proposal="支援の充実を図る。"
    ).id


@pytest.fixture
def page(ui: UiContext, qtbot: QtBot, settled: Settled, request_id: str) -> RequestsPage:
    """The requests with the one at work shown, its coaching in front."""
    page = RequestsPage(ui)
    qtbot.addWidget(page)
    page.resize(1400, 850)
    with qtbot.waitExposed(page):
        page.show()
    page.show_record(request_id)
    settled()
    page.editor.tabs.setCurrentWidget(page.editor.beside.coach)
    settled()
    return page


def test_an_answer_is_typed_kept_and_put_into_the_request_without_losing_what_stands_there(
    page: RequestsPage, desk: Desk, request_id: str, type_text: TypeText, settled: Settled
) -> None:
    outline = page.editor.beside.coach.outline
    type_text("夜に歩いて帰る高校生です。", outline.texts["who"])

    outline.compose_asked.emit()
    settled()
    settled()

    assert desk.coaching.answers.of(request_id)["who"].text == "夜に歩いて帰る高校生です。"
    shown = page.editor.form.texts["current_state"].toPlainText()
    assert shown == "道が暗い。\n夜に歩いて帰る高校生です。"


def test_the_checker_reads_along_a_finding_selects_its_words_and_can_be_put_aside(
    page: RequestsPage, type_text: TypeText, qtbot: QtBot, settled: Settled
) -> None:
    coach = page.editor.beside.coach
    field = page.editor.form.texts["proposal"]
    field.moveCursor(field.textCursor().MoveOperation.End)
    type_text("KPIを定める。", field)
    qtbot.waitUntil(lambda: any(f.quoted == "KPI" for f in coach.findings.findings))

    wanted = next(f for f in coach.findings.findings if f.quoted == "KPI")
    coach.findings.place_chosen.emit(wanted)

    assert field.textCursor().selectedText() == "KPI"
    assert field.hasFocus()
    before = coach.findings.open_count
    coach.findings._set_aside(wanted.key)
    assert coach.findings.open_count == before - 1
    coach.findings._bring_back()
    assert coach.findings.open_count == before


def test_what_changed_against_last_year_is_asked_for_and_kept(
    page: RequestsPage, desk: Desk, request_id: str, type_text: TypeText, settled: Settled
) -> None:
    year = desk.requests.get(request_id).fiscal_year
    desk.requests.add(
        title="街灯の増設",
        fiscal_year=year - 1,
        current_state="道が暗い。",
        proposal="支援の充実を図る。",
    )
    coach = page.editor.beside.coach
    coach.read_along()
    settled()
    assert "100" in coach.chips["last_year"].text()
    assert "what_changed" in page.editor.missing.names
    coach.show_view("last_year")
    settled()

    type_text("街灯を三基に絞った。", coach.last_year.what_changed)
    page.editor.auto.flush()
    settled()

    assert desk.requests.get(request_id).what_changed == "街灯を三基に絞った。"
    assert "what_changed" not in page.editor.missing.names


def test_the_ward_mayor_sees_first_what_is_new_in_a_request_that_comes_again(
    page: RequestsPage, desk: Desk, request_id: str, settled: Settled
) -> None:
    before = desk.requests.get(request_id)
    again = desk.requests.add(title=before.title, fiscal_year=before.fiscal_year + 1).id
    desk.work_as(desk.city.people(desk.office.id, Role.WARD_MAYOR)[0].id)
    page.editor.tabs.setCurrentWidget(page.editor.evidence)

    page.show_record(again)
    settled()
    settled()

    assert page.editor.tabs.currentWidget() is page.editor.beside.coach
    assert page.editor.beside.coach.chips["last_year"].isChecked()


def test_a_comment_on_chosen_words_marks_the_margin_and_its_suggestion_is_taken_over(
    page: RequestsPage, desk: Desk, request_id: str, type_text: TypeText, settled: Settled
) -> None:
    beside = page.editor.beside
    field = page.editor.form.texts["current_state"]
    field.setFocus()
    page.editor.form.select_words("current_state", "道が暗い")
    page.editor.tabs.setCurrentWidget(beside.comments)
    type_text("どの道ですか", beside.comments.text)
    type_text("川沿いの道が暗い", beside.comments.suggestion)
    beside.comments.write()
    settled()
    settled()

    (thread,) = desk.coaching.comments.of(request_id)
    assert (thread.comment.field, thread.comment.quoted) == ("current_state", "道が暗い")
    assert beside._marks["current_state"].text() == "意見 1"
    beside.comments._take_over(thread.comment)
    page.editor.auto.flush()
    settled()

    assert desk.requests.get(request_id).current_state == "川沿いの道が暗い。"


def test_one_click_on_a_figure_shows_its_voices(
    page: RequestsPage,
    desk: Desk,
    request_id: str,
    window: RecordingWindow,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    district = desk.city.districts()[0].id
    voice = desk.voices.keep(VoiceDraft(text="暗い", district_id=district), None).id
    desk.requests.link(request_id, voice)
    panel = page.editor.evidence
    page.editor.tabs.setCurrentWidget(panel)
    panel.reload()
    settled()
    panel.figures_button.click()
    settled()
    chart = next(p for p in panel.figures.findChildren(PictureView) if "校区" in p.accessibleName())
    area = chart.areas[0]

    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(int(area.x) + 5, int(area.y) + 5))

    assert window.filters[-1].ids == {voice}


def test_another_wards_request_can_be_commented_on_but_not_answered_for(
    page: RequestsPage, desk: Desk, request_id: str, settled: Settled
) -> None:
    other = desk.city.find("office", "南区役所")
    records.edit(desk.database, "request", request_id, "", office_id=other)
    page.editor.reload()
    settled()
    beside = page.editor.beside

    assert all(text.isReadOnly() for text in beside.coach.outline.texts.values())
    assert not beside.comments.text.isReadOnly()
