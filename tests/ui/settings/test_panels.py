"""設定: the look is followed at once, master data is edited in place, the sample goes in one step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from wardapp.ui.context import UiContext
from wardapp.ui.settings.data_panel import DataPanel
from wardapp.ui.settings.desk_panel import DeskPanel
from wardapp.ui.settings.look_panel import LookPanel
from wardapp.ui.settings.master_panel import MasterPanel
from wardapp.ui.settings.share_panel import SharePanel
from wardapp.ui.share.join_dialog import JoinDialog
from wardapp.ui.theme import Appearance, active_theme


def test_the_look_changes_at_once_and_is_remembered(
    ui: UiContext, settled: Callable[[], None], qtbot: QtBot
) -> None:
    panel = LookPanel(ui)
    qtbot.addWidget(panel)
    panel.choices[Appearance.DARK].click()
    panel.sizes[150].click()
    settled()

    assert active_theme().effective is Appearance.DARK
    assert active_theme().text_percent == 150
    assert ui.desk.settings.get("appearance.theme") == "dark"
    assert ui.desk.settings.get("appearance.text_percent") == 150


@pytest.mark.parametrize("row", range(8))
def test_every_list_of_master_data_can_be_shown(ui: UiContext, qtbot: QtBot, row: int) -> None:
    panel = MasterPanel(ui)
    qtbot.addWidget(panel)
    panel.kind.setCurrentIndex(row)

    assert panel.table.rowCount() == len(panel.present.records(ui.desk.city))


def test_master_data_is_added_renamed_and_taken_out_of_use(
    ui: UiContext, settled: Callable[[], None], qtbot: QtBot
) -> None:
    panel = MasterPanel(ui)
    qtbot.addWidget(panel)
    panel.kind.setCurrentIndex(panel.kind.findData("channel"))
    count = len(ui.desk.city.channels())

    panel.add.click()
    settled()
    assert len(ui.desk.city.channels()) == count + 1
    row = panel.table.currentRow()
    panel.table.item(row, 0).setText("出張受付")
    settled()
    assert "出張受付" in [channel.name for channel in ui.desk.city.channels()]
    panel.table.selectRow(row)
    panel.discard.click()
    settled()
    assert len(ui.desk.city.channels()) == count


def test_what_is_selected_or_being_typed_outlives_a_refresh_from_elsewhere(
    ui: UiContext, settled: Callable[[], None], qtbot: QtBot
) -> None:
    panel = MasterPanel(ui)
    qtbot.addWidget(panel)
    panel.show()
    panel.kind.setCurrentIndex(panel.kind.findData("category"))
    chosen = panel.table.item(2, 0).text()
    panel.table.selectRow(2)

    # Another desk puts a category before it, and takes one away.
    other = object()
    ui.changed.tell(ui.desk.city.add("category", name="新しい分類", position=0), other)
    rows = {index.row() for index in panel.table.selectedIndexes()}
    assert [panel.table.item(row, 0).text() for row in rows] == [chosen]
    assert panel.table.item(panel.table.currentRow(), 0).text() == chosen

    panel.table.editItem(panel.table.item(panel.table.currentRow(), 0))
    line = panel.table.findChild(QLineEdit)
    line.setText("打ちかけの名前")
    ui.changed.tell(ui.desk.city.add("category", name="もう一つ", position=0), other)
    assert line.text() == "打ちかけの名前"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settled()
    names = [category.name for category in ui.desk.city.categories()]
    assert "打ちかけの名前" in names
    assert chosen not in names
    qtbot.waitUntil(lambda: panel.table.rowCount() == len(names))


def test_the_sample_is_removed_in_one_step(
    ui: UiContext, settled: Callable[[], None], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ui.desk.sample_present()
    panel = DataPanel(ui)
    qtbot.addWidget(panel)
    monkeypatch.setattr(panel, "ask_remove", lambda: True)
    settled()
    panel.sample.click()
    settled()

    assert not ui.desk.sample_present()
    assert panel.sample.isHidden()


def test_the_check_of_the_database_says_that_all_is_well(
    ui: UiContext, settled: Callable[[], None], qtbot: QtBot
) -> None:
    panel = DataPanel(ui)
    qtbot.addWidget(panel)
    panel.check.click()
    settled()

    assert panel.result.text() == "誤りはありませんでした。"


def test_the_shared_folder_is_checked_and_repaired(
    ui: UiContext, settled: Callable[[], None], qtbot: QtBot, tmp_path: Path
) -> None:
    ui.desk.share.create(tmp_path / "share", "本庁")
    ui.desk.share.sync()
    panel = DataPanel(ui)
    qtbot.addWidget(panel)
    panel.check_share.click()
    settled()
    assert panel.share_result.text() == "異常はありませんでした。"
    assert panel.repair.isHidden()

    next((tmp_path / "share").glob("log/*/*.wab")).write_bytes(b"")
    panel.check_share.click()
    settled()
    assert "が壊れています" in panel.share_result.text()
    assert not panel.repair.isHidden()
    panel.repair.click()
    settled()
    assert "直しました" in panel.share_result.text()
    panel.check_share.click()
    settled()
    assert panel.share_result.text() == "異常はありませんでした。"


def test_the_panel_of_this_desk_says_where_the_key_lies(ui: UiContext, qtbot: QtBot) -> None:
    panel = DeskPanel(ui)
    qtbot.addWidget(panel)
    panel._show_key.click()

    assert panel._key.text() == ui.desk.recovery_key


def test_a_share_is_created_and_a_second_desk_reads_its_six_words(
    ui: UiContext, settled: Callable[[], None], qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = JoinDialog(ui, create=True)
    dialog.folder.line.setText(str(tmp_path / "share"))
    dialog.go.click()
    settled()
    panel = SharePanel(ui)
    qtbot.addWidget(panel)
    settled()

    assert ui.desk.share.state().member
    assert not panel.approve.isHidden()
    assert panel.join.isHidden()


def test_a_share_that_is_away_is_said_in_the_dialog(
    ui: UiContext, settled: Callable[[], None], qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = JoinDialog(ui)
    dialog.folder.line.setText(str(tmp_path / "nowhere" / "share"))
    dialog.label.setText("窓口1")
    dialog.go.click()
    settled()

    assert not dialog.error.isHidden()
    assert dialog.go.isEnabled()
    dialog.close()
