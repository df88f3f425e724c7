"""The desks of the share in 設定: listed, revoked, and an office's way back by paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.ui.context import UiContext
from wardapp.ui.settings.share_panel import SharePanel
from wardapp.ui.share.recover_dialog import RecoverDialog


@pytest.fixture
def colleague(ui: UiContext, make_desk: Callable[..., Desk], tmp_path: Path) -> Desk:
    """A second desk of the office, on the share that this one made."""
    ui.desk.share.create(tmp_path / "share", "広聴係1")
    desk = make_desk("北区役所", "北 花子")
    words = desk.share.join(tmp_path / "share", "広聴係2")
    ui.desk.share.approve("広聴係2", " ".join(words))
    ui.desk.sync()
    return desk


def test_the_desks_are_listed_and_one_is_revoked_after_asking(
    ui: UiContext,
    colleague: Desk,
    qtbot: QtBot,
    settled: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    panel = SharePanel(ui)
    qtbot.addWidget(panel)
    settled()
    names = [row.accessibleName() for row in panel.desks.rows]
    assert [name.split("、")[0] for name in names] == ["広聴係1", "広聴係2"]
    assert "この端末" in names[0]
    assert not panel.desks.rows[0].isEnabled()

    monkeypatch.setattr(panel.desks, "ask_revoke", lambda _each: False)
    panel.desks.rows[1].click()
    settled()
    assert not any(d.revoked for d in ui.desk.share.desks())
    monkeypatch.setattr(panel.desks, "ask_revoke", lambda _each: True)
    panel.desks.rows[1].click()
    settled()
    panel.reload()
    settled()

    assert [d.revoked for d in ui.desk.share.desks()] == [False, True]
    assert "取消済み" in panel.desks.rows[1].accessibleName()
    assert "取り消しました" in ui.window.said[-1][0]


def test_the_paper_is_saved_and_brings_a_new_desk_in(
    ui: UiContext,
    colleague: Desk,
    qtbot: QtBot,
    settled: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    panel = SharePanel(ui)
    qtbot.addWidget(panel)
    settled()
    monkeypatch.setattr(panel.desks, "ask_file", lambda: tmp_path / "紙.pdf")
    panel.desks.kit.click()
    settled()

    assert (tmp_path / "紙.pdf").read_bytes().startswith(b"%PDF")
    assert "金庫" in ui.window.said[-1][0]


def test_letters_from_the_paper_enrol_this_desk_and_a_wrong_one_is_said(
    ui: UiContext,
    make_desk: Callable[..., Desk],
    qtbot: QtBot,
    settled: Callable[[], None],
    tmp_path: Path,
) -> None:
    first = make_desk("北区役所", "北 花子")
    first.share.create(tmp_path / "share", "最初の端末")
    kit = first.share.make_recovery_kit()
    dialog = RecoverDialog(ui)
    qtbot.addWidget(dialog)
    dialog.folder.line.setText(str(tmp_path / "share"))
    dialog.letters.setPlainText("AAAA" + kit.text[4:])
    dialog.go.click()
    settled()
    assert not dialog.error.isHidden()
    assert not ui.desk.share.state().member

    dialog.letters.setPlainText(kit.text.lower())
    dialog.go.click()
    settled()

    assert ui.desk.share.state().administrator
