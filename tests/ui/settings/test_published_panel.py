"""公開用データベース in 設定: headquarters alone sees it; it writes to the share and to folders."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.ui.background import Background
from wardapp.ui.changed import ChangedSignal
from wardapp.ui.context import UiContext
from wardapp.ui.settings.page import SettingsPage
from wardapp.ui.settings.published_panel import PublishedPanel


@pytest.fixture
def ui_hq(
    ui: UiContext, make_desk: Callable[..., Desk], window: Any, tmp_path: Path
) -> Iterator[UiContext]:
    """A context on a headquarters' desk with a share."""
    desk = make_desk("総務市民局", "総務花子", sample=True)
    desk.share.create(tmp_path / "share", "本庁")
    background = Background()
    faults: list[Exception] = []
    background.failed_unheard.connect(faults.append)
    yield UiContext(desk, background, ChangedSignal(), ui.theme, window)
    background.close()
    assert faults == []


def test_headquarters_alone_is_shown_it(ui: UiContext, ui_hq: UiContext, qtbot: QtBot) -> None:
    counts = []
    for context in (ui, ui_hq):
        page = SettingsPage(context)
        qtbot.addWidget(page)
        names = [page.subjects.item(row).text() for row in range(page.subjects.count())]
        counts.append(names.count("公開用データベース"))

    assert counts == [0, 1]


def test_it_is_put_on_the_share_and_into_a_folder(
    ui_hq: UiContext, qtbot: QtBot, tmp_path: Path, window: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = PublishedPanel(ui_hq)
    qtbot.addWidget(panel)

    panel.publish.click()
    qtbot.waitUntil(panel.publish.isEnabled)
    assert (tmp_path / "share" / "published" / "headquarters.sqlite").exists()
    for kind, button in (("csv", panel.csv), ("parquet", panel.parquet)):
        monkeypatch.setattr(panel, "choose_folder", lambda kind=kind: str(tmp_path / kind))
        button.click()
        qtbot.waitUntil(button.isEnabled)
        assert (tmp_path / kind / f"区民の声.{kind}").exists()
    assert len(window.said) == 3
    panel.texts.click()
    qtbot.waitUntil(lambda: ui_hq.desk.settings.get("published.texts") is False)
