"""経過をたどる: the picture walked by keys, the list beside it, and each box opens its record."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.conftest import RecordingWindow

from wardapp.desk import Desk
from wardapp.domain.voice import VoiceDraft
from wardapp.ui.context import UiContext
from wardapp.ui.trace.trace_dialog import TraceDialog

Settled = Callable[[], None]


@pytest.fixture
def shown(
    ui: UiContext, desk: Desk, qtbot: QtBot, settled: Settled
) -> tuple[TraceDialog, dict[str, str]]:
    """The chain of a request with two voices and an item of an agenda."""
    voices = [desk.voices.keep(VoiceDraft(text=f"暗い道{n}")).id for n in range(2)]
    request = desk.requests.draft_from(voices, "街灯の増設").id
    desk.meetings.add_item(desk.meetings.list()[0].id, request_id=request)
    dialog = TraceDialog(ui, "request", request)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    return dialog, {"request": request, "voice": voices[0]}


def test_keys_go_from_box_to_box_and_enter_opens(
    shown: tuple[TraceDialog, dict[str, str]], window: RecordingWindow
) -> None:
    dialog, ids = shown
    canvas = dialog.canvas
    here = canvas.current()
    assert here is not None
    assert here.node.opens == ("request", ids["request"])
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Return)

    assert [kind for kind, _ in window.opened] == ["voice", "meeting"]
    assert "街灯の増設" in canvas.accessibleDescription()


def test_a_click_on_a_box_opens_what_it_shows(
    shown: tuple[TraceDialog, dict[str, str]], window: RecordingWindow
) -> None:
    dialog, ids = shown
    box = next(b for b in dialog.canvas.boxes if b.node.opens[1] == ids["voice"])
    spot = dialog.canvas._offset().toPoint()
    QTest.mouseClick(
        dialog.canvas,
        Qt.MouseButton.LeftButton,
        pos=spot + type(spot)(int(box.x + 10), int(box.y + 10)),
    )

    assert window.opened == [("voice", ids["voice"])]


def test_the_list_says_the_same_and_opens_the_same(
    shown: tuple[TraceDialog, dict[str, str]], window: RecordingWindow
) -> None:
    dialog, ids = shown
    assert dialog.table.rowCount() == len(dialog.trace.nodes) == 4
    row = next(r for r in range(4) if dialog.table.item(r, 0).text() == "要望")
    dialog.table.cellActivated.emit(row, 0)

    assert window.opened == [("request", ids["request"])]


def test_the_picture_follows_what_is_written_elsewhere(
    shown: tuple[TraceDialog, dict[str, str]], ui: UiContext, desk: Desk, settled: Settled
) -> None:
    dialog, ids = shown
    ui.write(lambda: desk.projects.add_from("request", [ids["request"]], "夜道"), context=dialog)
    settled()
    settled()

    assert "夜道" in [node.title for node in dialog.trace.nodes]


def test_print_asks_for_the_paper_of_the_same_record(
    shown: tuple[TraceDialog, dict[str, str]], window: RecordingWindow
) -> None:
    dialog, ids = shown
    dialog.print_button.click()

    assert window.printed == [("経過図", ids["request"])]


def test_a_record_that_is_tied_to_nothing_says_so(
    ui: UiContext, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    voice = desk.voices.keep(VoiceDraft(text="ひとりの声")).id
    dialog = TraceDialog(ui, "voice", voice)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()

    assert dialog.nothing.isVisible()
    assert not dialog.tabs.isVisible()
