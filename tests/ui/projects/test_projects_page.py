"""区独自事業 in the window: written by keyboard, stepped, gathered by rule, found by skill, shown beside."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.conftest import RecordingWindow

from wardapp.desk import Desk
from wardapp.domain.field_decision import DelegationState
from wardapp.domain.project import ProjectKind, ProjectState
from wardapp.domain.voice import VoiceDraft
from wardapp.exchange.export import write_table
from wardapp.ui.context import UiContext
from wardapp.ui.projects.page import ProjectsPage
from wardapp.ui.projects.people_panel import NewPersonDialog
from wardapp.ui.projects.ward_beside import WardBeside

Settled = Callable[[], None]


@pytest.fixture
def wait(settled: Settled) -> Settled:
    """Wait until what was written is shown, too."""

    def both() -> None:
        for _ in range(3):
            settled()

    return both


@pytest.fixture
def page(ui: UiContext, qtbot: QtBot, wait: Settled) -> ProjectsPage:
    """The place, shown."""
    made = ProjectsPage(ui)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.activate()
    wait()
    return made


def test_a_project_is_begun_and_named_without_the_mouse(
    page: ProjectsPage, desk: Desk, wait: Settled, qtbot: QtBot, type_text: Callable[..., None]
) -> None:
    title = page.projects.form.title
    page.projects.begin()
    qtbot.waitUntil(title.hasSelectedText, timeout=8_000)
    type_text("夏の見守り", title)
    page.projects.form.auto.flush()
    wait()

    assert [one.title for one in desk.projects.list()] == ["夏の見守り"]


def test_a_trial_shows_its_questions_and_is_not_begun_without_answers(
    page: ProjectsPage, desk: Desk, wait: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "wardapp.ui.projects.project_form.show_error", lambda _w, error: said.append(str(error))
    )
    project = desk.projects.add("予約制", kind=ProjectKind.TRIAL).id
    page.show_record(project)
    wait()
    form = page.projects.form
    assert not form.trial.isHidden()
    form.step_button.click()
    wait()
    assert "確かめたいこと" in said[0]
    desk.projects.edit(project, question="問", measure="分", stop_rule="60分", ends_on="2027-03-31")
    form.step_button.click()
    wait()

    assert desk.projects.get(project).state is ProjectState.UNDER_WAY


def test_money_is_typed_into_the_table_as_offices_write_it(
    page: ProjectsPage, desk: Desk, wait: Settled
) -> None:
    project = desk.projects.add("花壇").id
    desk.projects.add_line(project, "苗")
    page.show_record(project)
    wait()
    budget = page.projects.form.budget
    budget.table.item(0, 2).setText("１２万円")
    wait()

    assert desk.projects.lines(project)[0].planned == 120
    assert "予算 120千円" in budget.sum.text()


def test_another_wards_project_is_shown_locked(
    page: ProjectsPage, desk: Desk, wait: Settled
) -> None:
    other = desk.city.find("office", "南区役所")
    with desk.database.write("") as writing:
        writing.execute(
            "INSERT INTO project (id, office_id, fiscal_year, title, created_at) "
            "VALUES ('p', ?, 2026, 'よその事業', '2026')",
            (other,),
        )
    page.show_record("p")
    wait()
    form = page.projects.form

    assert form.title.text() == "よその事業"
    assert form.title.isReadOnly()
    assert form.step_button.isHidden()
    assert form.budget.add_button.isHidden()


def test_decisions_are_gathered_by_rule_and_one_opens_its_record(
    page: ProjectsPage, desk: Desk, wait: Settled
) -> None:
    for title in ("移動販売", "マルシェ"):
        desk.field_decisions.add(title, rule="公園条例")
    panel = page.decisions
    page.show_tab("decisions")
    wait()
    panel.view.setCurrentIndex(1)
    panel.reload()
    wait()
    assert panel.list.lines.rowCount() == 1
    assert panel.rule.rows.count() == 2
    panel.rule.rows.itemAt(0).widget().click()
    wait()

    assert panel.title.text() in {"移動販売", "マルシェ"}
    assert panel.state.isEnabled() is False


def test_headquarters_answers_and_sees_no_ward_register_of_people(
    make_desk: Callable[..., Desk], ui: UiContext, qtbot: QtBot, wait: Settled
) -> None:
    hq = make_desk("総務市民局", "総務花子")
    record = hq.field_decisions.add("移動販売", rule="公園条例").id
    context = UiContext(hq, ui.background, ui.changed, ui.theme, ui.window)
    page = ProjectsPage(context)
    qtbot.addWidget(page)
    page.show()
    page.show_record(record)
    wait()
    panel = page.decisions
    panel.state.setCurrentIndex(panel.state.findData(DelegationState.DELEGATED))
    panel.answer.setPlainText("区長が許可できる")
    panel.reply()
    wait()

    assert hq.field_decisions.get(record).state is DelegationState.DELEGATED
    assert not page.tabs.isTabVisible(4)


def test_a_register_from_excel_shows_its_overlap_which_becomes_a_request(
    page: ProjectsPage, desk: Desk, wait: Settled, window: RecordingWindow, tmp_path: Path
) -> None:
    path = tmp_path / "委員.xlsx"
    write_table(
        path,
        ("校区", "委員の名称", "依頼元", "人数", "年間会議回数", "役割"),
        [
            ("中央校区", "少年補導員", "県警察", 2, 10, "夜間の見回りと声掛け"),
            ("中央校区", "少年補導委員", "市", 2, 8, "街頭での声掛けと夜間の見回り"),
        ],
    )
    panel = page.posts
    page.show_tab("posts")
    panel.import_file(path)
    wait()
    assert window.said[-1][0].startswith("2件")
    panel.overlap_button.setChecked(True)
    wait()
    assert panel.overlap.table.rowCount() == 2
    panel.overlap.request_button.click()
    wait()

    kind, record = window.opened[-1]
    assert (kind, "統合・見直し" in desk.requests.get(record).title) == ("request", True)


def test_nobody_is_registered_without_consent_and_what_was_typed_stays(
    ui: UiContext, desk: Desk, qtbot: QtBot, wait: Settled
) -> None:
    dialog = NewPersonDialog(ui)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.name.setText("見本 三郎")
    dialog.keep()
    wait()
    assert "同意" in dialog._problem.text()
    assert dialog.name.text() == "見本 三郎"
    dialog.consent_how.setText("書面")
    dialog.keep()
    wait()

    assert [one.name for one in desk.registers.people.list()] == ["見本 三郎"]


def test_taking_consent_back_asks_first_and_then_removes(
    page: ProjectsPage, desk: Desk, wait: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = desk.registers.people.add(
        "見本 三郎", consent_on=dt.date(2026, 11, 1), consent_how="書面"
    ).id
    page.show_record(record)
    wait()
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_a, **_k: answers.pop(0))
    page.people.withdraw()
    wait()
    assert len(desk.registers.people.list()) == 1
    page.people.withdraw()
    wait()

    assert desk.registers.people.list() == ()


def test_wishes_are_moved_by_keys_and_the_money_is_said(
    page: ProjectsPage, desk: Desk, wait: Settled, qtbot: QtBot
) -> None:
    ids = [desk.registers.wishes.add(title, amount=100).id for title in ("甲", "乙")]
    panel = page.money
    page.show_record(ids[1])
    qtbot.waitUntil(lambda: panel.list.current_id() == ids[1], timeout=8_000)
    wait()
    next(a for a in panel.list.actions() if a.shortcut() == QKeySequence("Alt+Up")).trigger()
    wait()
    assert [wish.title for wish in desk.registers.wishes.list()] == ["乙", "甲"]
    panel.budget.field.setText("")
    QTest.keyClicks(panel.budget.field, "150")
    wait()

    assert desk.registers.profiles.of().wish_budget == 150
    assert "1件を実現できます" in panel._sum.text()


def test_the_profile_saves_itself_and_says_how_the_wards_differ(
    page: ProjectsPage, desk: Desk, wait: Settled
) -> None:
    page.show_tab("profile")
    wait()
    people = page.profile.fields.widgets["people"]
    people.setFocus()
    QTest.keyClicks(people, "52300")
    page.profile.auto.flush()
    wait()

    assert desk.registers.profiles.of().people == 52300
    assert page.profile.wards.item(0, 0).text() == "52,300"
    assert page.profile.wards.columnCount() == 2


def test_beside_a_request_stands_the_vision_that_it_can_be_tied_to(
    ui: UiContext, desk: Desk, qtbot: QtBot, wait: Settled
) -> None:
    desk.registers.profiles.write(vision="歩いて暮らせる区")
    point = desk.registers.profiles.add_point("坂の上の足").id
    request = desk.requests.list()[0].id
    beside = WardBeside(ui, "request")
    qtbot.addWidget(beside)
    beside.show()
    beside.show_record(request, desk.office.id)
    wait()
    assert beside._vision.text() == "歩いて暮らせる区"
    beside._fill_menu()
    beside._menu.actions()[0].trigger()
    wait()

    assert desk.registers.profiles.links(point)[0].target_id == request


def test_a_voice_becomes_a_project_a_decision_or_a_refusal(
    ui: UiContext, desk: Desk, qtbot: QtBot, wait: Settled, window: RecordingWindow
) -> None:
    from wardapp.ui.voices.policy_section import PolicySection

    voice = desk.voices.get(desk.voices.keep(VoiceDraft(text="砂を替えてほしい")).id)
    section = PolicySection(ui)
    qtbot.addWidget(section)
    section.show_voice(voice, section.read(desk, voice), own=True, editable=True)
    for make in (section.make_project, section.make_decision, section.make_refusal):
        make()
        wait()

    assert [kind for kind, _ in window.opened] == ["project", "field_decision", "refusal"]
    assert desk.projects.of("voice", voice.id)[0].title == "砂を替えてほしい"
    assert desk.field_decisions.list(voice_id=voice.id)
    assert desk.registers.refusals.list(voice_id=voice.id)


def test_every_control_of_the_place_has_a_name(page: ProjectsPage, wait: Settled) -> None:
    for index in range(page.tabs.count()):
        page.tabs.setCurrentIndex(index)
        wait()
    for widget in page.findChildren(QWidget):
        own = not widget.objectName().startswith("qt_")
        if isinstance(widget, QAbstractButton) and widget.isVisible() and own:
            assert widget.text() or widget.accessibleName(), widget
        if isinstance(widget, QLineEdit) and own:
            named = widget.accessibleName() or widget.placeholderText()
            parent = widget.parentWidget()
            assert named or (parent is not None and parent.accessibleName()), widget
