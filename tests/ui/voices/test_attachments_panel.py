"""Files of a voice that another desk attached: said to be on their way, fetched when opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.domain.voice import VoiceDraft
from wardapp.ui.context import UiContext
from wardapp.ui.voices import attachments_panel
from wardapp.ui.voices.attachments_panel import AttachmentsPanel

PHOTO = b"\xff\xd8\xff" * 50_000


@pytest.fixture
def colleague(desk: Desk, make_desk: Callable[..., Desk], tmp_path: Path) -> Desk:
    """Another desk of the ward, on the same share; the desk fetches nothing unasked."""
    folder = tmp_path / "share"
    first = make_desk("総務市民局", "本庁 太郎")
    other = make_desk("北区役所", "北 花子")
    first.share.create(folder, "本庁")
    for each, label in ((desk, "北1"), (other, "北2")):
        first.share.approve(label, " ".join(each.share.join(folder, label)))
        each.sync()
    desk.settings.set("share.fetch_attachments", False)
    return other


def buttons(panel: AttachmentsPanel) -> list[QPushButton]:
    return [b for b in panel.findChildren(QPushButton) if b.menu() is not None]


def test_a_file_that_is_on_its_way_says_so_and_comes_when_it_is_opened(
    ui: UiContext,
    desk: Desk,
    colleague: Desk,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    photo = tmp_path / "写真.jpg"
    photo.write_bytes(PHOTO)
    voice = colleague.voices.keep(VoiceDraft(text="街灯が暗い")).id
    assert voice is not None
    colleague.voices.attach(voice, photo)
    colleague.sync()
    desk.sync()
    opened: list[str] = []
    monkeypatch.setattr(
        attachments_panel.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile())
    )
    panel = AttachmentsPanel(ui)
    qtbot.addWidget(panel)
    panel.show_attachments(voice, desk.voices.attachments(voice), own=True)
    (button,) = buttons(panel)
    assert "まだ届いていません" in button.text()
    assert button.isEnabled()
    told: list[object] = []
    ui.changed.changed.connect(lambda changes, _by: told.append(changes))

    panel.open(desk.voices.attachments(voice)[0])

    qtbot.waitUntil(lambda: bool(opened))
    assert Path(opened[0]).read_bytes() == PHOTO
    qtbot.waitUntil(lambda: bool(told))
    (kept,) = desk.voices.attachments(voice)
    assert kept.present
    panel.show_attachments(voice, (kept,), own=True)
    assert "まだ届いていません" not in buttons(panel)[-1].text()


def test_a_file_that_has_not_come_to_the_share_is_explained(
    ui: UiContext,
    desk: Desk,
    colleague: Desk,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    photo = tmp_path / "写真.jpg"
    photo.write_bytes(PHOTO)
    voice = colleague.voices.keep(VoiceDraft(text="街灯が暗い")).id
    assert voice is not None
    colleague.voices.attach(voice, photo)
    colleague.sync()
    for path in (tmp_path / "share" / "blobs").glob("??/*"):
        path.unlink()
    desk.sync()
    said: list[str] = []
    monkeypatch.setattr(
        attachments_panel, "show_error", lambda _parent, error: said.append(str(error))
    )
    panel = AttachmentsPanel(ui)
    qtbot.addWidget(panel)
    panel.show_attachments(voice, desk.voices.attachments(voice), own=True)

    panel.save_to(desk.voices.attachments(voice)[0], tmp_path / "控え.jpg")

    qtbot.waitUntil(lambda: bool(said))
    assert "まだ届いていません" in said[0]
    assert not (tmp_path / "控え.jpg").exists()
