"""Changing this desk's office from 設定: sent, moved, the words shown, and started again."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from wardapp.app import start_again_command
from wardapp.desk import Desk
from wardapp.domain.voice import ContactDraft, VoiceDraft
from wardapp.ui.context import UiContext
from wardapp.ui.settings.desk_panel import DeskPanel
from wardapp.ui.share.move_dialog import MoveDialog

MINI_CITY = Path(__file__).parents[2] / "data" / "mini_city.toml"


def _dialog(ui: UiContext, qtbot: QtBot) -> MoveDialog:
    dialog = MoveDialog(ui)
    qtbot.addWidget(dialog)
    dialog.office.setCurrentIndex(dialog.office.findData("南区役所"))
    dialog.city_file.setText(str(MINI_CITY))
    return dialog


def test_a_desk_moves_its_contacts_stay_and_its_words_are_shown(
    ui: UiContext,
    make_desk: Callable[..., Desk],
    qtbot: QtBot,
    settled: Callable[[], None],
    tmp_path: Path,
) -> None:
    ui.desk.share.create(tmp_path / "share", "広聴係1")
    colleague = make_desk("北区役所", "北 花子")
    words = colleague.share.join(tmp_path / "share", "広聴係2")
    ui.desk.share.approve("広聴係2", " ".join(words))
    ui.desk.sync()
    colleague.sync()
    voice = ui.desk.voices.keep(VoiceDraft(text="街灯"), ContactDraft(name="秘田 密子")).id
    folder = ui.desk.data_dir

    dialog = _dialog(ui, qtbot)
    dialog.go.click()
    settled()

    assert len(dialog.words.words) == 6, dialog.error.accessibleName()
    assert ui.window.held == [True]
    dialog.go.click()
    assert ui.window.starts_again == 1
    with Desk.open(folder) as moved:
        assert moved.office.name == "南区役所"
        assert moved.voices.contact(voice) is None
    colleague.sync()
    assert colleague.voices.contact(voice).name == "秘田 密子"


def test_the_last_desk_of_an_office_stays_and_is_told_why(
    ui: UiContext, qtbot: QtBot, settled: Callable[[], None], tmp_path: Path
) -> None:
    ui.desk.share.create(tmp_path / "share", "広聴係1")

    dialog = _dialog(ui, qtbot)
    dialog.go.click()
    settled()

    assert "最後の端末" in dialog.error.accessibleName()
    assert ui.window.held == [True, False]
    assert ui.desk.office.name == "北区役所"
    dialog.reject()
    assert ui.window.starts_again == 0


def test_only_a_desk_of_a_share_is_offered_to_move(
    ui: UiContext, qtbot: QtBot, settled: Callable[[], None], tmp_path: Path
) -> None:
    alone = DeskPanel(ui)
    qtbot.addWidget(alone)
    settled()
    assert not alone.move_office.isEnabled()

    ui.desk.share.create(tmp_path / "share", "広聴係1")
    panel = DeskPanel(ui)
    qtbot.addWidget(panel)
    settled()
    assert panel.move_office.isEnabled()


def test_the_program_starts_again_on_the_same_data(tmp_path: Path) -> None:
    assert start_again_command(tmp_path) == [
        sys.executable, "-m", "wardapp", "--data", str(tmp_path),
    ]  # fmt: skip
