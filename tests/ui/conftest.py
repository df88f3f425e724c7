"""What every test of the window needs: a context on a real desk, with a window that remembers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from wardapp.desk import Desk
from wardapp.domain.voice_list import VoiceFilter
from wardapp.ui.background import Background
from wardapp.ui.changed import ChangedSignal
from wardapp.ui.context import UiContext
from wardapp.ui.theme import Appearance, Theme


@dataclass
class RecordingWindow:
    """Stands where the window stands and remembers what it was asked."""

    opened: list[tuple[str, str]] = field(default_factory=list)
    said: list[tuple[str, Callable[[], object] | None]] = field(default_factory=list)
    printed: list[tuple[str, str]] = field(default_factory=list)
    filters: list[VoiceFilter] = field(default_factory=list)
    voices: int = 0
    held: list[bool] = field(default_factory=list)
    starts_again: int = 0

    def hold_desk(self, held: bool) -> None:
        """Remember it."""
        self.held.append(held)

    def start_again(self) -> None:
        """Count it."""
        self.starts_again += 1

    def open_record(self, kind: str, record_id: str) -> None:
        """Remember it."""
        self.opened.append((kind, record_id))

    def notify(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Remember it."""
        self.said.append((text, undo))

    def print_document(self, document: str, record_id: str) -> None:
        """Remember it."""
        self.printed.append((document, record_id))

    def show_voices(self, wanted: VoiceFilter) -> None:
        """Remember it."""
        self.filters.append(wanted)

    def new_voice(self) -> None:
        """Count it."""
        self.voices += 1


@pytest.fixture(autouse=True)
def _no_key_is_held(qapp: QApplication) -> None:
    """Let go of the Ctrl that an earlier test pressed: held down, it turns selecting into toggling."""
    if QApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyRelease(QWidget(), Qt.Key.Key_Control)


@pytest.fixture
def window() -> RecordingWindow:
    """A window that remembers what a page asked of it."""
    return RecordingWindow()


@pytest.fixture
def ui(desk: Desk, window: RecordingWindow, qtbot: QtBot) -> Iterator[UiContext]:
    """A context on a real desk; its threads end with the test."""
    theme = Theme(Appearance.LIGHT)
    theme.apply()
    background = Background()
    faults: list[Exception] = []
    background.failed_unheard.connect(faults.append)
    yield UiContext(desk, background, ChangedSignal(), theme, window)
    background.close()
    assert faults == []


@pytest.fixture
def settled(ui: UiContext, qtbot: QtBot) -> Callable[[], None]:
    """Wait until nothing is under way in the background."""

    def wait() -> None:
        qtbot.wait(1)
        qtbot.waitUntil(ui.background.is_idle, timeout=8_000)

    return wait


@pytest.fixture
def type_text() -> Callable[..., None]:
    """Type Japanese: through an input method's commit, as a clerk's keyboard does.

    QTest's own keys are ASCII alone. Without a widget it goes to the one that has the focus.
    """

    def type_text(text: str, widget: QWidget | None = None) -> None:
        target = widget or QApplication.focusWidget()
        assert target is not None
        target.setFocus()
        commit = QInputMethodEvent()
        commit.setCommitString(text)
        QApplication.sendEvent(target, commit)

    return type_text
