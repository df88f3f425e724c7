"""保存期間 in 設定: shows what is over, asks, removes; nobody but an administrator may."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.desk.retention import Periods
from wardapp.domain.city import Role
from wardapp.domain.voice import ContactDraft, VoiceDraft, VoiceState
from wardapp.ui.background import Background
from wardapp.ui.changed import ChangedSignal
from wardapp.ui.context import UiContext
from wardapp.ui.settings.retention_panel import RetentionPanel


def old_voice(desk: Desk, text: str = "昔の声", *, contact: bool = True) -> str:
    draft = VoiceDraft(text=text, received_on=dt.date(2015, 5, 1), state=VoiceState.CLOSED)
    return str(desk.voices.keep(draft, ContactDraft(name="鵜殿 宗一郎") if contact else None).id)


@pytest.fixture
def ui_admin(ui: UiContext, make_desk: Callable[..., Desk], window: Any) -> Iterator[UiContext]:
    """A context on an administrator's desk."""
    desk = make_desk("北区役所", "広田 聡", role=Role.ADMINISTRATOR)
    background = Background()
    faults: list[Exception] = []
    background.failed_unheard.connect(faults.append)
    yield UiContext(desk, background, ChangedSignal(), ui.theme, window)
    background.close()
    assert faults == []


def shown(context: UiContext, qtbot: QtBot) -> RetentionPanel:
    panel = RetentionPanel(context)
    qtbot.addWidget(panel)
    qtbot.waitUntil(lambda: "調べて" not in panel.summary.text())
    return panel


def test_what_is_over_is_shown_and_goes_after_a_yes_alone(
    ui_admin: UiContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    voice = old_voice(ui_admin.desk)
    panel = shown(ui_admin, qtbot)
    assert panel.rows.count() == 1
    assert "連絡先1件" in panel.summary.text()
    assert "鵜殿" not in panel.rows.item(0).text()

    monkeypatch.setattr(panel, "ask", lambda _due, texts: False)
    panel.purge.click()
    assert ui_admin.desk.voices.contact(voice) is not None
    monkeypatch.setattr(panel, "ask", lambda _due, texts: True)
    panel.purge.click()
    qtbot.waitUntil(lambda: panel.rows.count() == 0)

    assert ui_admin.desk.voices.contact(voice) is None
    assert not panel.purge.isEnabled()


def test_voices_whose_text_names_somebody_go_only_where_ticked(
    ui_admin: UiContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    old_voice(ui_admin.desk, "折り返しは090-1234-5678へ", contact=False)
    panel = shown(ui_admin, qtbot)
    assert not panel.purge.isEnabled()
    panel.texts.click()
    monkeypatch.setattr(panel, "ask", lambda _due, texts: texts)
    panel.purge.click()
    qtbot.waitUntil(panel.texts.isHidden)

    assert ui_admin.desk.database.one("SELECT 1 FROM voice") is None


def test_another_period_shows_what_it_would_mean_and_removes_nothing(
    ui_admin: UiContext, qtbot: QtBot
) -> None:
    old_voice(ui_admin.desk)
    panel = shown(ui_admin, qtbot)
    panel.contact_years.setValue(0)
    panel.contact_years.editingFinished.emit()
    qtbot.waitUntil(lambda: "ありません" in panel.summary.text())

    assert ui_admin.desk.retention.periods() == Periods(0, 0)
    assert ui_admin.desk.database.one("SELECT 1 FROM contact") is not None


def test_a_clerk_sees_it_and_cannot_remove(ui: UiContext, qtbot: QtBot) -> None:
    old_voice(ui.desk)
    panel = shown(ui, qtbot)

    assert panel.rows.count() == 1
    assert not panel.purge.isEnabled()
    assert not panel.refused.isHidden()
