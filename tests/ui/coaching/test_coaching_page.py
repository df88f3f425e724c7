"""企画支援: plans come in and show what nobody serves; practice stays practice; learning stays one's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot
from tests.ui.conftest import RecordingWindow

from wardapp.desk import Desk
from wardapp.ui.coaching.assign_dialog import AssignDialog
from wardapp.ui.coaching.page import CoachingPage
from wardapp.ui.coaching.plan_import_dialog import PlanImportDialog
from wardapp.ui.context import UiContext

Settled = Callable[[], None]
TypeText = Callable[..., None]


@pytest.fixture
def page(ui: UiContext, qtbot: QtBot, settled: Settled) -> CoachingPage:
    """The page in a window of its own."""
    page = CoachingPage(ui)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    with qtbot.waitExposed(page):
        page.show()
    page.activate()
    settled()
    return page


def _lines(page: CoachingPage) -> list[str]:
    tree = page.coverage.tree
    found, item = [], tree.topLevelItem(0)
    while item is not None:
        found.append(f"{item.text(0)}|{item.text(2)}")
        item = tree.itemBelow(item)
    return found


def test_plans_are_taken_in_after_a_preview_and_open_items_are_named(
    page: CoachingPage, desk: Desk, tmp_path: Path, settled: Settled
) -> None:
    path = tmp_path / "計画.csv"
    path.write_text("計画,施策\n新計画,避難所\n,訓練\n", encoding="utf-8")
    page.coverage.preview_file(path)
    settled()
    (dialog,) = page.findChildren(PlanImportDialog)
    assert dialog.table.rowCount() == 3

    dialog.keep()
    settled()
    settled()

    assert "訓練|対応なし" in _lines(page)
    page.coverage.only_open.setChecked(True)
    assert [line for line in _lines(page) if "公園の更新" in line] == []


def test_enter_on_a_request_of_the_tree_opens_it(
    page: CoachingPage, window: RecordingWindow
) -> None:
    tree = page.coverage.tree
    item = tree.topLevelItem(0)
    while item is not None and "公園の更新" not in item.text(0):
        item = tree.itemBelow(item)
    assert item is not None

    tree.itemActivated.emit(item, 0)

    assert window.opened[-1][0] == "request"


def test_a_theme_is_put_to_an_item_with_its_reason(
    page: CoachingPage, desk: Desk, type_text: TypeText, settled: Settled
) -> None:
    theme = desk.themes.add("夜の避難").id
    page.coverage.tree.setCurrentItem(page.coverage.tree.topLevelItem(0))
    page.coverage.assign()
    (dialog,) = page.findChildren(AssignDialog)
    settled()
    dialog.what.set_current_id(f"theme/{theme}")
    type_text("夜に着けないため", dialog.why)

    dialog.keep()
    settled()
    settled()

    assert any("夜の避難" in line for line in _lines(page))
    (link,) = desk.coaching.links.of_theme(theme)
    assert link.why == "夜に着けないため"


def test_practice_is_kept_says_that_it_is_practice_and_shows_the_model_only_after_an_attempt(
    page: CoachingPage, desk: Desk, type_text: TypeText, settled: Settled
) -> None:
    page.tabs.setCurrentWidget(page.practice)
    settled()
    settled()
    practice = page.practice
    practice.side.setCurrentWidget(practice.model)
    assert practice.model.column.count() == 1

    type_text("坂の上の買い物を支援する。", practice.texts["proposal"])
    practice.keep()
    settled()

    assert practice.model.column.count() > 5
    exercise = practice.choice.itemData(0)
    assert desk.coaching.practice.draft(exercise)["proposal"] == "坂の上の買い物を支援する。"
    assert len(desk.requests.list()) == 1


def test_a_note_is_written_for_oneself(
    page: CoachingPage, desk: Desk, type_text: TypeText, settled: Settled
) -> None:
    page.tabs.setCurrentWidget(page.learning)
    settled()
    type_text("出典を付ける", page.learning.learned)
    page.learning.keep()
    settled()

    (note,) = desk.coaching.learning.mine()
    assert (note.learned, note.is_local) == ("出典を付ける", True)
    assert page.learning.learned.toPlainText() == ""


def test_the_mayors_words_need_a_source_and_nothing_typed_is_lost(
    page: CoachingPage, desk: Desk, type_text: TypeText, settled: Settled
) -> None:
    page.tabs.setCurrentWidget(page.notes)
    settled()
    page.notes.begin()
    type_text("まず歩く人から。", page.notes.text)
    page.notes.keep()
    settled()
    assert "出典" in page.notes._problem.text()
    assert page.notes.text.toPlainText() == "まず歩く人から。"

    page.notes.source.setText("市議会答弁")
    page.notes.keep()
    settled()

    assert [note.source for note in desk.coaching.notes.list()] == ["市議会答弁"]


def test_every_tab_opens_and_its_controls_have_names(page: CoachingPage, settled: Settled) -> None:
    for number in range(page.tabs.count()):
        page.tabs.setCurrentIndex(number)
        settled()
        panel = page.tabs.widget(number)
        for kind in (QComboBox, QTextEdit):
            assert all(w.accessibleName() for w in panel.findChildren(kind))
        for line in panel.findChildren(QLineEdit):
            own = line.accessibleName() or (
                line.parentWidget() and line.parentWidget().accessibleName()
            )
            assert own, line.placeholderText()
