"""A field with two values is decided in the dialog, and both desks agree afterwards."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.domain.clock import FixedClock
from wardapp.domain.request import IMPORTANCE_LABELS, Importance
from wardapp.domain.voice import VoiceDraft
from wardapp.ui.background import Background
from wardapp.ui.conflicts.conflict_dialog import ConflictDialog
from wardapp.ui.conflicts.third_value import ThirdValue
from wardapp.ui.context import UiContext
from wardapp.ui.home.page import HomePage
from wardapp.ui.main_window import MainWindow
from wardapp.ui.requests.fields import AmountEdit
from wardapp.ui.requests.page import RequestsPage
from wardapp.ui.status_line import StatusLine
from wardapp.ui.theme import Appearance, Theme
from wardapp.ui.voices.page import VoicesPage
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.row_button import RowButton

if TYPE_CHECKING:
    from tests.ui.conftest import RecordingWindow

BASE = "歩道が狭い。夜は暗い。"
HERE = "歩道がとても狭い。夜は暗い。"
THERE = "歩道がかなり狭い。夜も暗い。"

Settled = Callable[[], None]


def exchange(source: Desk, target: Desk, since: int) -> None:
    """Bring the changes of one desk to another, as the share does."""
    target.change_log.apply_remote([c for seq, c in source.change_log.local_changes_since(since)])


def third_of(dialog: ConflictDialog) -> ThirdValue:
    """Return the lower part of the page."""
    assert dialog.page is not None
    assert dialog.page.third is not None
    return dialog.page.third


def underlined(third: ThirdValue) -> str:
    """Return the text that is marked as doubtful."""
    marked, cursor = "", QTextCursor(third.text.document())
    for letter in third.text.toPlainText():
        cursor.movePosition(QTextCursor.MoveOperation.Right)
        style = cursor.charFormat().underlineStyle()
        marked += letter if style is QTextCharFormat.UnderlineStyle.DashUnderline else ""
    return marked


@pytest.fixture
def other(make_desk: Callable[..., Desk]) -> Desk:
    """Another desk of the same office."""
    return make_desk("北区役所", "企画 花子")


@pytest.fixture
def request_id(desk: Desk, other: Desk, clock: FixedClock) -> str:
    """A request whose 現状と課題 was changed on both desks at once."""
    made = desk.requests.add(title="歩道", current_state=BASE).id
    exchange(desk, other, 0)
    here, there = desk.change_log.last_seq(), other.change_log.last_seq()
    desk.requests.edit(made, current_state=HERE)
    clock.moment += dt.timedelta(minutes=1)
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
    assert "歩道がとても狭い。夜は暗い。" in shown  # nothing went, so nothing is struck through
    assert any("line-through" in card.text.toHtml() for card in dialog.cards)
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
    """What both mean is offered, with the doubtful place marked; it can be rewritten."""
    third = third_of(dialog)
    assert third.text.toPlainText() == "歩道がとても狭い。歩道がかなり狭い。夜も暗い。"
    assert underlined(third) == "歩道がとても狭い。歩道がかなり狭い。"
    assert not third.hint.isHidden()
    third.sources["both"].click()
    assert underlined(third) == ""
    third.sources["merged"].click()
    assert underlined(third) != ""
    assert third.sources["merged"].isChecked()
    third.text.setPlainText("歩道を調べた。")
    with qtbot.waitSignal(dialog.resolved):
        QTest.mouseClick(third.button, Qt.MouseButton.LeftButton)
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


# -- by keyboard alone --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ((Qt.Key.Key_1,), HERE),
        ((Qt.Key.Key_2,), THERE),
        ((Qt.Key.Key_B, Qt.Key.Key_S), f"{HERE}\n{THERE}"),
        ((Qt.Key.Key_E, Qt.Key.Key_S), THERE),
        ((Qt.Key.Key_B, Qt.Key.Key_M, Qt.Key.Key_S), "歩道がとても狭い。歩道がかなり狭い。夜も暗い。"),
    ],
)  # fmt: skip
def test_every_choice_has_a_key(
    dialog: ConflictDialog,
    desk: Desk,
    request_id: str,
    qtbot: QtBot,
    settled: Settled,
    keys: tuple[Qt.Key, ...],
    expected: str,
) -> None:
    """Keep one, both, the present one, or the merged text."""
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    with qtbot.waitSignal(dialog.resolved):
        for key in keys:
            QTest.keyClick(dialog, key, Qt.KeyboardModifier.AltModifier)
    settled()

    assert desk.requests.get(request_id).current_state == expected
    assert desk.conflicts.count() == 0


def test_the_next_one_follows_and_the_list_has_the_focus(
    ui: UiContext, desk: Desk, other: Desk, request_id: str, qtbot: QtBot, settled: Settled
) -> None:
    """So one goes on with the keys."""
    exchange(desk, other, 0)
    for one, words in ((desk, "甲"), (other, "乙")):
        one.requests.edit(request_id, title=words, previous_year=f"{words}とする。")
    exchange(other, desk, 0)
    dialog = ConflictDialog(ui)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    count = dialog.list.count()
    assert count == 3
    assert dialog.conflict is not None
    first = dialog.conflict.id
    with qtbot.waitSignal(dialog.resolved):
        dialog.keep("甲" if dialog.conflict.field == "title" else HERE)
    settled()

    assert dialog.list.count() == 2
    assert dialog.conflict is not None
    assert dialog.conflict.id != first
    assert dialog.list.currentRow() == 0


# -- every kind of field ---------------------------------------------------------------------------


def decide_field(
    ui: UiContext,
    desk: Desk,
    other: Desk,
    qtbot: QtBot,
    settled: Settled,
    **values: tuple[Any, Any],
) -> tuple[ConflictDialog, str]:
    """Return a dialog at a request one field of which two desks set differently."""
    made = desk.requests.add(title="歩道").id
    exchange(desk, other, 0)
    ((name, (here, there)),) = values.items()
    desk.requests.edit(made, **{name: here})
    other.requests.edit(made, **{name: there})
    exchange(other, desk, 0)
    dialog = ConflictDialog(ui)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    assert dialog.conflict is not None
    assert dialog.conflict.field == name
    return dialog, made


def test_an_amount_is_written_as_amounts_are(
    ui: UiContext, desk: Desk, other: Desk, qtbot: QtBot, settled: Settled
) -> None:
    """In thousands of yen, however it is typed."""
    dialog, made = decide_field(ui, desk, other, qtbot, settled, estimated_cost=(12_000, 9_000))
    third = third_of(dialog)
    assert isinstance(third.editor, AmountEdit)
    assert {card.text.toPlainText() for card in dialog.cards} == {"12,000千円", "9,000千円"}
    third.editor.field.clear()
    QTest.keyClicks(third.editor.field, "10500")
    with qtbot.waitSignal(dialog.resolved):
        third.decide()

    assert desk.requests.get(made).estimated_cost == 10_500


def test_a_day_is_written_as_days_are_and_nonsense_is_refused(
    ui: UiContext, desk: Desk, other: Desk, qtbot: QtBot, settled: Settled
) -> None:
    """Nothing is decided by a typing error."""
    days = (dt.date(2026, 12, 1), dt.date(2026, 12, 24))
    dialog, made = decide_field(ui, desk, other, qtbot, settled, carried_out_on=days)
    third = third_of(dialog)
    assert isinstance(third.editor, WarekiDateEdit)
    third.editor.setFocus()
    third.editor.selectAll()
    QTest.keyClicks(third.editor, "99/99")
    with qtbot.waitSignal(third.refused):
        third.decide()
    assert desk.conflicts.count() == 1
    third.editor.selectAll()
    QTest.keyClicks(third.editor, "12/10")
    with qtbot.waitSignal(dialog.resolved):
        third.decide()

    assert desk.requests.get(made).carried_out_on == dt.date(2026, 12, 10)


def test_a_choice_is_chosen_from_its_list(
    ui: UiContext, desk: Desk, other: Desk, qtbot: QtBot, settled: Settled
) -> None:
    """By its words, not by what is stored; both cannot be kept."""
    both = (Importance.IMPORTANT, Importance.ESPECIALLY_IMPORTANT)
    dialog, made = decide_field(ui, desk, other, qtbot, settled, importance=both)
    third = third_of(dialog)
    assert isinstance(third.editor, QComboBox)
    assert not third.sources
    third.editor.setCurrentText(IMPORTANCE_LABELS[Importance.NORMAL])
    with qtbot.waitSignal(dialog.resolved):
        third.decide()

    assert desk.requests.get(made).importance is Importance.NORMAL


def test_a_record_deleted_here_and_changed_there_can_be_restored(
    ui: UiContext, desk: Desk, other: Desk, qtbot: QtBot, settled: Settled
) -> None:
    """It says who did what; nothing is to be written."""
    made = desk.requests.add(title="歩道").id
    exchange(desk, other, 0)
    desk.requests.discard([made])
    other.requests.edit(made, title="歩道の拡幅")
    exchange(other, desk, 0)
    dialog = ConflictDialog(ui)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()

    assert dialog.page is not None
    assert dialog.page.third is None
    assert [card.button.text() for card in dialog.cards] == [
        "ごみ箱から戻す(&1)",
        "ごみ箱に入れたまま(&2)",
    ]
    assert "歩道の拡幅" in dialog.cards[0].text.toPlainText()
    with qtbot.waitSignal(dialog.resolved):
        dialog.cards[0].button.click()
    restored = desk.requests.get(made)
    assert (restored.title, restored.discarded_at) == ("歩道の拡幅", None)


def test_a_version_that_came_meanwhile_is_not_overlooked(
    dialog: ConflictDialog,
    desk: Desk,
    make_desk: Callable[..., Desk],
    request_id: str,
    settled: Settled,
) -> None:
    """The decision is refused in words, and the new version is shown."""
    third = make_desk("北区役所", "窓口 次郎")
    first = desk.change_log.of_record(request_id)[:1]
    third.change_log.apply_remote([change for *_, change in first])
    third.requests.edit(request_id, current_state="別の見方。")
    desk.change_log.apply_remote([c for *_, c in third.change_log.of_record(request_id)])
    dialog.cards[0].button.click()
    settled()

    assert desk.conflicts.count() == 1
    assert len(dialog.cards) == 3


# -- the ways there ----------------------------------------------------------------------------------


def test_the_status_line_says_how_many_there_are_and_leads_there(
    qtbot: QtBot, ui: UiContext
) -> None:
    """Nothing is said where all is well."""
    line = StatusLine(ui.background)
    qtbot.addWidget(line)
    line.show_conflicts(0)
    assert line.conflict_button.isHidden()
    line.show_conflicts(3)
    assert "3件" in line.conflict_button.text()
    with qtbot.waitSignal(line.conflicts_asked):
        line.conflict_button.click()


def test_home_leads_there(
    ui: UiContext, request_id: str, window: RecordingWindow, qtbot: QtBot, settled: Settled
) -> None:
    """By a row of its own."""
    page = HomePage(ui)
    qtbot.addWidget(page)
    page.show()
    page.activate()
    settled()
    (row,) = [b for b in page.findChildren(RowButton) if "選んでください" in b.accessibleName()]
    row.click()

    assert window.opened == [("conflict", "")]


def test_the_main_window_opens_it_from_the_status_line(
    desk: Desk, request_id: str, qtbot: QtBot, tmp_path: Path
) -> None:
    """And counts them."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "window")
    )
    theme = Theme(Appearance.LIGHT)
    theme.apply()
    window = MainWindow(theme, Background())
    window.show()
    window.attach(desk)
    qtbot.waitUntil(lambda: not window.status.conflict_button.isHidden(), timeout=8_000)
    window.status.conflict_button.click()
    dialog = window.findChild(ConflictDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.conflict is not None, timeout=8_000)
    assert dialog.conflict is not None
    assert dialog.conflict.record_id == request_id
    dialog.close()
    qtbot.waitUntil(window.background.is_idle, timeout=8_000)
    window.close_for_good()
    window.background.close()
    window.deleteLater()


def test_a_voice_in_the_bin_is_opened_there_and_says_what_happened(
    ui: UiContext, desk: Desk, other: Desk, qtbot: QtBot, settled: Settled
) -> None:
    """The list shows ごみ箱, the pane the voice and the way to decide."""
    voice = desk.voices.keep(VoiceDraft(text="歩道が狭い。")).id
    exchange(desk, other, 0)
    desk.voices.discard([voice])
    other.voices.edit(voice, summary="歩道")
    exchange(other, desk, 0)
    page = VoicesPage(ui)
    qtbot.addWidget(page)
    page.show()
    page.show_record(voice)
    qtbot.waitUntil(page.bin_button.isChecked, timeout=8_000)
    settled()

    shown = [b.text() for b in page.findChildren(QPushButton) if b.isVisible()]
    assert "ほかの端末で変更されています。確かめる" in shown
    assert "ごみ箱から戻す" in shown
