"""A field with two values is decided in the dialog, and both desks agree afterwards."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.ui.conflicts.conflict_dialog import ConflictDialog
from wardapp.ui.context import UiContext
from wardapp.ui.requests.page import RequestsPage

if TYPE_CHECKING:
    from tests.ui.conftest import RecordingWindow

BASE = "歩道が狭い。夜は暗い。"
HERE = "歩道がとても狭い。夜は暗い。"
THERE = "歩道が狭い。夜も暗い。"

Settled = Callable[[], None]


def exchange(source: Desk, target: Desk, since: int) -> None:
    """Bring the changes of one desk to another, as the share does."""
    target.change_log.apply_remote([c for seq, c in source.change_log.local_changes_since(since)])


@pytest.fixture
def other(make_desk: Callable[..., Desk]) -> Desk:
    """Another desk of the same office."""
    return make_desk("北区役所", "企画 花子")


@pytest.fixture
def request_id(desk: Desk, other: Desk) -> str:
    """A request whose 現状と課題 was changed on both desks at once."""
    made = desk.requests.add(title="歩道", current_state=BASE).id
    exchange(desk, other, 0)
    here, there = desk.change_log.last_seq(), other.change_log.last_seq()
    desk.requests.edit(made, current_state=HERE)
    other.requests.edit(made, current_state=THERE)
    exchange(other, desk, there)
    exchange(desk, other, here)
    return made


@pytest.fixture
def dialog(ui: UiContext, request_id: str, qtbot: QtBot, settled: Settled) -> ConflictDialog:
    """The dialog with that conflict."""
    dialog = ConflictDialog(ui)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    return dialog


def test_both_values_are_shown_with_who_and_the_base(
    dialog: ConflictDialog, request_id: str
) -> None:
    """What came is underlined in each."""
    conflict = dialog.conflict
    assert conflict is not None
    assert (conflict.record_id, conflict.label, conflict.base) == (request_id, "現状と課題", BASE)
    assert {version.value for version in conflict.versions} == {HERE, THERE}
    assert len(dialog.cards) == 2
    shown = {card.text.toPlainText() for card in dialog.cards}
    assert "歩道がとても狭い。夜は暗い。" in shown
    assert any("underline" in card.text.toHtml() for card in dialog.cards)


@pytest.mark.parametrize("wanted", [HERE, THERE])
def test_one_side_is_kept_on_every_desk(
    dialog: ConflictDialog,
    desk: Desk,
    other: Desk,
    request_id: str,
    qtbot: QtBot,
    settled: Settled,
    wanted: str,
) -> None:
    """Whichever is chosen; the other desk takes it over and knows of no conflict."""
    here = desk.change_log.last_seq()
    conflict = dialog.conflict
    assert conflict is not None
    number = [version.value for version in conflict.versions].index(wanted)
    with qtbot.waitSignal(dialog.resolved):
        QTest.mouseClick(dialog.cards[number].button, Qt.MouseButton.LeftButton)
    settled()

    assert desk.requests.get(request_id).current_state == wanted
    assert desk.conflicts.count() == 0
    exchange(desk, other, here)
    assert other.requests.get(request_id).current_state == wanted
    assert other.conflicts.count() == 0


def test_a_third_value_can_be_written(
    dialog: ConflictDialog,
    desk: Desk,
    request_id: str,
    window: RecordingWindow,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    """Changes of different sentences are offered joined; it can be rewritten."""
    assert dialog.third.toPlainText() == "歩道がとても狭い。夜も暗い。"
    dialog.third.setPlainText("歩道を調べた。")
    with qtbot.waitSignal(dialog.resolved):
        dialog.keep_third()
    settled()

    assert desk.requests.get(request_id).current_state == "歩道を調べた。"
    assert dialog.conflict is None
    assert "現状と課題" in window.said[-1][0]


def test_the_request_itself_says_that_it_waits_for_a_decision(
    ui: UiContext, request_id: str, qtbot: QtBot, settled: Settled
) -> None:
    """And leads to the dialog."""
    page = RequestsPage(ui)
    qtbot.addWidget(page)
    page.show()
    page.show_record(request_id)
    settled()
    notice = page.editor.conflicts
    assert notice.isVisible()

    notice.open()
    settled()
    dialog = page.window().findChild(ConflictDialog)
    assert dialog is not None
    assert dialog.conflict is not None
    dialog.keep(HERE)
    settled()

    assert not notice.isVisible()
    dialog.close()


def test_without_conflicts_it_says_so(ui: UiContext, qtbot: QtBot, settled: Settled) -> None:
    """And there is nothing to press."""
    dialog = ConflictDialog(ui)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()

    assert dialog.conflict is None
    assert dialog.cards == []
