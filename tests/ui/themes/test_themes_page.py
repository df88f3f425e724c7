"""The place of the themes: worked on by keyboard, moved on the board, grouped, put side by side."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot
from tests.ui.conftest import RecordingWindow

from wardapp.desk import Desk
from wardapp.domain.theme import ThemeStage
from wardapp.domain.voice import VoiceDraft
from wardapp.ui.context import UiContext
from wardapp.ui.themes.group_dialog import ALONE, GroupDialog
from wardapp.ui.themes.page import IN_BIN, ThemesPage
from wardapp.ui.voices.page import VoicesPage

Settled = Callable[[], None]


@pytest.fixture
def wait(settled: Settled) -> Settled:
    """Wait until what was written is shown, too."""

    def both() -> None:
        settled()
        settled()

    return both


@pytest.fixture
def page(ui: UiContext, qtbot: QtBot, wait: Settled) -> ThemesPage:
    """The place, shown."""
    made = ThemesPage(ui)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.activate()
    wait()
    return made


def test_a_theme_is_made_and_what_is_typed_in_it_saves_itself(
    page: ThemesPage, desk: Desk, wait: Settled
) -> None:
    page.make_theme("移動の足")
    wait()
    editor = page.editor
    editor.form.texts["description"].setPlainText("便が減った。")
    editor.auto.flush()
    editor.tabs.setCurrentWidget(editor.work)
    QTest.keyClicks(editor.work.step, "shirabeta")
    QTest.keyClick(editor.work.step, Qt.Key.Key_Return)
    wait()

    (theme,) = desk.themes.list()
    assert (theme.title, theme.description) == ("移動の足", "便が減った。")
    assert [s.text for s in desk.theme_work.steps(theme.id)] == ["shirabeta"]
    assert editor.work.step.text() == ""


def test_the_next_stage_is_one_button_and_undo_brings_the_theme_back(
    page: ThemesPage,
    desk: Desk,
    window: RecordingWindow,
    wait: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page.make_theme("移動の足")
    wait()
    monkeypatch.setattr(
        QInputDialog, "getMultiLineText", lambda *_a, **_k: ("区長会議に出した", True)
    )
    assert page.editor.step_button.text() == "「洗い出し」に進める"
    page.editor.step_button.click()
    wait()

    (theme,) = desk.themes.list()
    assert theme.stage is ThemeStage.SORT
    assert desk.theme_work.steps(theme.id)[-1].text == "区長会議に出した"
    undo = window.said[-1][1]
    assert undo is not None
    undo()
    wait()
    assert desk.themes.get(theme.id).stage is ThemeStage.DIG


def test_another_offices_theme_can_be_read_and_not_written_in(
    page: ThemesPage, desk: Desk, wait: Settled
) -> None:
    theme = desk.themes.add("他区の課題").id
    desk.edit_record("theme", theme, office_id=desk.city.find("office", "南区役所"))
    page.show_record(theme)
    wait()

    assert page.editor.form.title.isReadOnly()
    assert page.editor.step_button.isHidden()
    assert page.editor.work.member.isHidden()


def test_on_the_board_a_theme_moves_by_key_and_opens_by_enter(
    page: ThemesPage, desk: Desk, wait: Settled
) -> None:
    theme = desk.themes.add("移動の足").id
    page.show_view("board")
    wait()
    column = page.board.columns[ThemeStage.DIG]
    column.setCurrentIndex(column.lines.index(0))
    column.setFocus()
    QTest.keyClick(column, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    wait()

    assert desk.themes.get(theme).stage is ThemeStage.SORT
    assert page.board.columns[ThemeStage.SORT].lines.id_at(0) == theme
    page.board.theme_opened.emit(theme)
    wait()
    assert page.view == "list"
    assert page.editor.theme is not None
    assert page.editor.theme.id == theme


def test_the_years_plan_takes_a_task_by_enter(page: ThemesPage, desk: Desk, wait: Settled) -> None:
    page.show_view("plan")
    wait()
    field = next(iter(page.plan.fields.values()))
    QTest.keyClicks(field, "benkyokai")
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait()

    assert [t.title for t in desk.theme_work.tasks()] == ["benkyokai"]


def test_groups_are_found_with_what_must_be_said_beside_them_and_become_a_theme(
    ui: UiContext, desk: Desk, window: RecordingWindow, qtbot: QtBot, wait: Settled
) -> None:
    for text in (
        "公園の遊具がさびて危ない",
        "公園の遊具のさびで子どもがけがをした",
        "犬のふんが多い",
    ):
        desk.voices.keep(VoiceDraft(text=text))
    dialog = GroupDialog(ui)
    qtbot.addWidget(dialog)
    dialog.open()
    wait()
    dialog.group_voices()
    qtbot.waitUntil(lambda: dialog.report is not None, timeout=10_000)
    wait()

    assert "住民全体の割合ではありません" in dialog._warning.text()
    assert (
        "声を寄せていない方" in dialog._warning.text()
        or "声がほとんどない" in dialog._warning.text()
    )
    assert dialog.list.lines.row_of(ALONE) >= 0
    dialog.view.name.setText("遊具のさび")
    dialog.make_theme()
    wait()
    (theme,) = desk.themes.list()
    assert theme.title == "遊具のさび"
    assert len(desk.themes.links(theme.id, "voice")) == 2
    assert window.opened[-1] == ("theme", theme.id)


def test_voices_that_are_selected_in_the_list_become_a_theme_or_join_one(
    ui: UiContext, desk: Desk, window: RecordingWindow, qtbot: QtBot, wait: Settled
) -> None:
    there = desk.themes.add("遊具").id
    page = VoicesPage(ui)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    page.activate()
    wait()
    page.table.selectAll()
    count = page.table.selected_count()
    menu = page.panel.theme_button.menu()
    menu.aboutToShow.emit()
    assert [a.text() for a in menu.actions() if a.text()] == [
        "新しい課題にする…",
        "「遊具」に加える",
    ]
    page.themes.add_to(there)
    wait()
    page.themes.make_named("まとめて")
    wait()

    assert len(desk.themes.links(there, "voice")) == count
    assert window.opened[-1][0] == "theme"
    assert len(desk.themes.links(window.opened[-1][1], "voice")) == count


def test_what_lies_in_the_bin_is_listed_by_a_filter_and_comes_back_from_the_menu(
    page: ThemesPage, desk: Desk, wait: Settled
) -> None:
    theme = desk.themes.add("移動の足").id
    desk.themes.discard([theme])
    page.filters["closed"].choose(IN_BIN)
    wait()
    assert page.list.lines.id_at(0) == theme
    page.editor._fill_menu()
    (restore,) = [a for a in page.editor._menu.actions() if a.text() == "ごみ箱から戻す"]
    restore.trigger()
    wait()

    assert [t.id for t in desk.themes.list()] == [theme]
