"""The answer rule and the closed days of the office in 設定."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.domain.city import Role
from wardapp.domain.handling import AnswerUnit
from wardapp.ui.background import Background
from wardapp.ui.changed import ChangedSignal
from wardapp.ui.context import UiContext
from wardapp.ui.settings.handling_panel import HandlingPanel


@pytest.fixture
def ui_admin(ui: UiContext, make_desk: Callable[..., Desk], window: Any) -> Iterator[UiContext]:
    """A context on an administrator's desk."""
    desk = make_desk("北区役所", "広田 聡", role=Role.ADMINISTRATOR)
    background = Background()
    yield UiContext(desk, background, ChangedSignal(), ui.theme, window)
    background.close()


def test_the_answer_rule_is_kept_and_counts_for_the_next_voice(
    ui_admin: UiContext, qtbot: QtBot
) -> None:
    panel = HandlingPanel(ui_admin)
    qtbot.addWidget(panel)
    qtbot.waitUntil(lambda: panel.days.value() == 14 and bool(panel.certain.text()))

    panel.days.setValue(7)
    panel.days.editingFinished.emit()

    calendar = ui_admin.desk.voices.calendar
    qtbot.waitUntil(lambda: calendar.rule() == (7, AnswerUnit.WORKING))


def test_a_closed_day_is_added_and_taken_back(ui_admin: UiContext, qtbot: QtBot) -> None:
    panel = HandlingPanel(ui_admin)
    qtbot.addWidget(panel)
    calendar = ui_admin.desk.voices.calendar
    qtbot.waitUntil(lambda: bool(panel.certain.text()))

    panel.day.set_date(dt.date(2026, 8, 14))
    panel.name.setText("施設の点検")
    panel.add.click()

    qtbot.waitUntil(lambda: len(calendar.closed_days()) == 1)
    assert not calendar.office().is_open(dt.date(2026, 8, 14))
    calendar.open_on([calendar.closed_days()[0][0]])
    assert calendar.office().is_open(dt.date(2026, 8, 14))


def test_the_panel_says_until_when_holidays_are_settled(ui_admin: UiContext, qtbot: QtBot) -> None:
    panel = HandlingPanel(ui_admin)
    qtbot.addWidget(panel)
    qtbot.waitUntil(lambda: "令和9年12月31日" in panel.certain.text())


def test_only_an_administrator_changes_the_rule(ui: UiContext, qtbot: QtBot) -> None:
    panel = HandlingPanel(ui)
    qtbot.addWidget(panel)
    assert not panel.days.isEnabled()
    assert not panel.add.isEnabled()
