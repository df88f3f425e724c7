"""The window: places, keys, one search for everything, undo, the line at the foot."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.domain.voice import VoiceDraft
from wardapp.ui.background import Background
from wardapp.ui.global_search import Hit, find_everywhere
from wardapp.ui.main_window import MainWindow
from wardapp.ui.places import PLACES
from wardapp.ui.shortcuts import ShortcutDialog, shortcuts_of
from wardapp.ui.theme import Appearance, Theme


@pytest.fixture
def real_window(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The real window on a real desk."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "window")
    )
    theme = Theme(Appearance.LIGHT)
    theme.apply()
    background = Background()
    window = MainWindow(theme, background)
    window.show()
    window.attach(desk)
    qtbot.waitUntil(background.is_idle, timeout=10_000)
    yield window
    window.close_for_good()
    background.close()
    window.deleteLater()
    # The pages first: to style them all once more, here or in the next test, takes longer than the test.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if theme.text_percent != 100:
        Theme(Appearance.LIGHT).apply()


def test_only_places_that_work_are_shown_and_each_opens_by_its_key(
    real_window: MainWindow, qtbot: QtBot
) -> None:
    for place in PLACES:
        key = real_window.actions_[f"place:{place.key}"].shortcut()[0]
        assert key.keyboardModifiers() == Qt.KeyboardModifier.ControlModifier
        qtbot.keyClick(real_window, key.key(), key.keyboardModifiers())
        assert real_window.place == place.key
        qtbot.waitUntil(real_window.background.is_idle, timeout=10_000)


def test_the_foot_says_who_works_here_and_where_the_sync_stands(
    real_window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(real_window.status.sentence))

    assert (
        real_window.status.sentence
        == "共有フォルダーは設定されていません。記録はこの端末に保存されています。"
    )
    assert not real_window.status.sync_button.isVisible()


def test_one_search_finds_voices_requests_and_meetings(desk: Desk) -> None:
    kinds = {hit.kind for text in ("公園", "会議") for hit in find_everywhere(desk, text)}

    assert {"voice", "request"} <= kinds


def test_the_search_opens_what_is_chosen_by_keyboard_alone(
    real_window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    wanted = desk.voices.keep(VoiceDraft(text="竹馬の貸し出しを再開してほしい")).id
    opened: list[tuple[str, str]] = []
    real_window.search.chosen.disconnect()
    real_window.search.chosen.connect(lambda kind, rid: opened.append((kind, rid)))

    qtbot.keyClick(real_window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    field = real_window.search.field
    field.setText("竹馬")
    qtbot.waitUntil(lambda: real_window.search._list.count() > 0)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    item = real_window.search._list.currentItem()
    assert isinstance(item.data(Qt.ItemDataRole.UserRole), Hit)
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert opened == [("voice", wanted)]


def test_what_was_done_last_is_taken_back_and_done_again(
    real_window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    voice = desk.voices.keep(VoiceDraft(text="元の言葉")).id
    desk.voices.edit(voice, summary="あとの言葉")

    real_window.undo()
    qtbot.waitUntil(lambda: desk.voices.get(voice).summary == "")
    qtbot.waitUntil(lambda: "元に戻しました" in real_window.messages.text)
    real_window.redo()
    qtbot.waitUntil(lambda: desk.voices.get(voice).summary == "あとの言葉")
    qtbot.waitUntil(real_window.background.is_idle)


def test_the_overview_shows_every_key_of_the_window(real_window: MainWindow, qtbot: QtBot) -> None:
    shown = {keys for rows in shortcuts_of(real_window).values() for _words, keys in rows}
    dialog = ShortcutDialog(shortcuts_of(real_window), real_window)
    qtbot.addWidget(dialog)

    assert {"Ctrl+N", "Ctrl+K", "Ctrl+Z", "Ctrl+Shift+Z", "F1", "F5", "Ctrl+1", "Ctrl+5"} <= shown


def test_no_two_actions_of_the_window_have_one_key(real_window: MainWindow) -> None:
    keys = [action.shortcut().toString() for action in real_window.actions_.all()]

    assert len(keys) == len(set(keys))


def test_every_control_of_home_and_settings_has_a_name(
    real_window: MainWindow, qtbot: QtBot
) -> None:
    settings = real_window.go("settings")
    for row in range(6):
        settings.panel(row)  # type: ignore[union-attr]
    qtbot.waitUntil(real_window.background.is_idle, timeout=10_000)
    real_window.go("home")
    qtbot.waitUntil(real_window.background.is_idle, timeout=10_000)

    def name(widget: QWidget) -> str:
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        return widget.accessibleName() or text or widget.toolTip()

    def is_qts_own(widget: QWidget) -> bool:
        return isinstance(
            widget.parentWidget(), (QComboBox, QLineEdit)
        ) or widget.objectName().startswith("qt_")

    controls = [
        w
        for kind in (QAbstractButton, QLineEdit, QComboBox)
        for w in real_window.findChildren(kind)
        if not is_qts_own(w) and w.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert [
        f"{type(w).__name__} in {type(w.parentWidget()).__name__}" for w in controls if not name(w)
    ] == []


def test_closing_is_asked_for_before_it_happens(real_window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(real_window.close_asked):
        real_window.close()

    assert real_window.isVisible()


def test_a_second_start_finds_a_minimised_window(real_window: MainWindow) -> None:
    real_window.showMinimized()
    real_window.come_to_front()

    assert not real_window.isMinimized()


@pytest.mark.parametrize(("percent", "width", "height"), [(200, 1366, 768), (100, 1280, 720)])
def test_no_button_is_cut_by_large_letters_or_a_small_window(
    real_window: MainWindow, qtbot: QtBot, percent: int, width: int, height: int
) -> None:
    """What has no room is scrolled to: it is not squeezed, and not cut off."""

    def nothing_cut() -> None:
        assert (real_window.place, _cut(real_window)) == (real_window.place, [])

    theme = real_window.theme
    theme.set_text_percent(percent)
    real_window.resize(width, height)
    for place in PLACES:
        real_window.go(place.key)
        qtbot.waitUntil(real_window.background.is_idle, timeout=10_000)
        qtbot.waitUntil(nothing_cut, timeout=5_000)


def _cut(window: MainWindow) -> list[str]:
    """Return the buttons of the window that are smaller than their words or cut by a parent."""
    found = []
    for button in window.findChildren(QPushButton):
        if not button.isVisible() or button.window() is not window:
            continue
        seen, needed = button.visibleRegion().boundingRect(), button.minimumSizeHint()
        cut = seen.width() < button.width() or seen.height() < button.height()
        squeezed = bool(button.text()) and needed.width() > button.width()
        if squeezed or (cut and not _scrolls(button)):
            found.append(button.text() or button.accessibleName())
    return found


def _scrolls(widget: QWidget) -> bool:
    """Whether a widget can be scrolled to."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False


def test_with_large_letters_the_rail_shows_signs_and_still_says_its_words(
    real_window: MainWindow,
) -> None:
    button = real_window.findChild(QPushButton, "button:place:requests")
    assert isinstance(button, QPushButton)
    assert button.text() == "区長要望"

    real_window.theme.set_text_percent(200)
    real_window.resize(1366, 768)
    assert button.text() == ""
    assert (button.accessibleName(), button.toolTip()[:4]) == ("区長要望", "区長要望")

    real_window.resize(1900, 900)
    assert button.text() == "区長要望"
