"""The first day at a desk, in the real window from the first start to the printed sheet.

Set WARDAPP_PICTURES to a folder and the pictures of docs/images come from this run:
``WARDAPP_PICTURES=docs/images python -m pytest tests/journeys``.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from wardapp.app import Application
from wardapp.domain.meeting import MeetingKind
from wardapp.domain.request import RequestState
from wardapp.ui.first_start.dialog import AFTER
from wardapp.ui.printing.preview_dialog import PreviewDialog
from wardapp.ui.voices.counter_window import CounterWindow

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
LONG = 20_000
SAID = (
    "潮見川の堤防の遊歩道に照明がなく、日が暮れると足元がまったく見えません。"
    "仕事帰りに通る人が多く、先週も自転車と歩行者がぶつかりそうになりました。"
    "鷺が飛ぶ良い道なので、安心して歩けるようにしてほしいです。"
)
ONE_CHARACTER = "鷺"


def shoot(widget: QWidget, name: str) -> None:
    """Keep a picture where pictures are wanted."""
    folder = os.environ.get("WARDAPP_PICTURES")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        widget.grab().save(str(Path(folder) / f"{name}.png"))


def type_text(text: str, widget: QWidget) -> None:
    """Type Japanese as an input method commits it."""
    widget.setFocus()
    commit = QInputMethodEvent()
    commit.setCommitString(text)
    QApplication.sendEvent(widget, commit)


def press(qtbot: QtBot, window: QWidget, key: Qt.Key, keys: Qt.KeyboardModifier = CTRL) -> None:
    """Press a shortcut in a window that was brought to the front."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window, timeout=LONG)
    QTest.keyClick(QApplication.focusWidget() or window, key, keys)


@pytest.fixture
def application(qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    """The program on an empty data folder, as main starts it."""
    before = QSettings.defaultFormat()
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "window")
    )
    started = Application(tmp_path / "data")
    started.window.resize(1360, 860)
    started.start()
    yield started
    started.background.close()
    started.window.close_for_good()
    started.close()
    started.window.deleteLater()
    QSettings.setDefaultFormat(before)


@pytest.fixture
def settled(application: Application, qtbot: QtBot) -> Callable[[], None]:
    """Wait until nothing is under way in the background."""

    def wait() -> None:
        qtbot.wait(5)
        qtbot.waitUntil(application.background.is_idle, timeout=LONG)
        qtbot.wait(5)

    return wait


def _begin_in_three_steps(
    application: Application, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    dialog = application._dialog
    place = dialog.place
    qtbot.waitUntil(lambda: place.city.count() >= 2, timeout=LONG)
    place.city.setCurrentIndex(place.city.findText("見本市"))
    settled()
    qtbot.waitUntil(lambda: place.office.findText("潮見区役所") > 0, timeout=LONG)
    type_text("潮見区役所", place.office)
    QTest.keyClick(QApplication.activePopupWidget() or place.office, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: bool(place.office.current_id()))
    settled()
    place.person.setEditText("相田 みなと")
    shoot(dialog, "first-start")
    QTest.keyClick(dialog.next, Qt.Key.Key_Space)
    assert dialog.step == 1
    QTest.keyClick(dialog.next, Qt.Key.Key_Space)
    assert dialog.step == 2
    dialog.begin.sample.setChecked(True)
    with qtbot.waitSignal(application.window.attached, timeout=3 * LONG):
        QTest.keyClick(dialog.next, Qt.Key.Key_Space)
        qtbot.waitUntil(
            lambda: dialog.step == AFTER or application.desk is not None, timeout=3 * LONG
        )
        if application.desk is None:
            QTest.keyClick(dialog.next, Qt.Key.Key_Space)
    settled()


def _keep_a_voice_by_keyboard(
    application: Application, qtbot: QtBot, settled: Callable[[], None]
) -> str:
    window = application.window
    press(qtbot, window, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: bool(_windows(CounterWindow)))
    counter = _windows(CounterWindow)[0]
    settled()
    type_text(SAID, counter.text)
    shoot(counter, "counter")
    desk = application.desk
    assert desk is not None
    before = desk.voices.count(_everything())
    QTest.keyClick(counter.text, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: desk.voices.count(_everything()) == before + 1, timeout=LONG)
    settled()
    assert counter.text.toPlainText() == ""
    QTest.keyClick(counter.text, Qt.Key.Key_Escape)
    settled()
    return desk.voices.rows(desk.voices.ids(_everything(ONE_CHARACTER)))[0].id


def test_a_voice_becomes_a_request_on_an_agenda_and_on_paper(
    application: Application,
    qtbot: QtBot,
    settled: Callable[[], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """First start, a voice by keyboard alone, found by one character, requested, put on an agenda, printed."""
    window = application.window
    _begin_in_three_steps(application, qtbot, settled)
    desk = application.desk
    assert desk is not None
    assert desk.office.name == "潮見区役所"
    assert desk.sample_present()
    assert window.place == "home"
    window.messages.hide()
    shoot(window, "home")

    voice = _keep_a_voice_by_keyboard(application, qtbot, settled)
    assert desk.voices.get(voice).text == SAID

    # Found by one character.
    press(qtbot, window, Qt.Key.Key_2)
    settled()
    voices = window.page("voices")
    assert voices is not None
    shoot_list = voices.widget
    voices.focus_search(ONE_CHARACTER)
    qtbot.waitUntil(lambda: shoot_list.model.rowCount() == 1, timeout=LONG)
    settled()
    voices.focus_search("照明")
    settled()
    voices.show_record(voice)
    settled()
    window.messages.hide()
    shoot(window, "voices")

    # Made the evidence of a request.
    press(qtbot, window, Qt.Key.Key_3)
    settled()
    requests = window.page("requests").widget
    press(qtbot, window, Qt.Key.Key_N, CTRL_SHIFT)
    settled()
    form = requests.editor.form
    type_text("潮見川遊歩道の照明整備", form.title)
    form.bureau.set_current_id(desk.city.find("office", "建設局"))
    form.bureau.chosen.emit(form.bureau.current_id())
    for name, text in (
        (
            "current_state",
            "潮見川の遊歩道には照明がなく、夕方以降の歩行者と自転車の接触が心配されている。",
        ),
        ("proposal", "堤防の遊歩道約1.2kmに足元灯を設置する。"),
        ("expected_effect", "通勤・通学の歩行者が夜間も安心して通れるようになる。"),
    ):
        type_text(text, form.texts[name])
    requests.editor.auto.flush()
    settled()
    request = desk.requests.list(query="遊歩道の照明整備")[0]
    press(qtbot, window, Qt.Key.Key_E)
    field = requests.editor.evidence.search.field
    type_text(ONE_CHARACTER, field)
    qtbot.waitUntil(lambda: len(requests.editor.evidence.search.found) == 1, timeout=LONG)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settled()
    assert [row.voice.id for row in desk.requests.evidence(request.id)] == [voice]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    settled()
    window.messages.hide()
    shoot(window, "request")

    # Printed: the preview shows the PDF that is saved.
    sheet = tmp_path / "調書.pdf"
    monkeypatch.setattr(PreviewDialog, "ask_file", lambda _self, _suggestion: str(sheet))
    press(qtbot, window, Qt.Key.Key_P)
    _save_preview(qtbot, settled, "preview")
    assert sheet.read_bytes().startswith(b"%PDF")

    # On an agenda.
    press(qtbot, window, Qt.Key.Key_4)
    settled()
    meetings = window.page("meetings").widget
    before = {meeting.id for meeting in desk.meetings.list()}
    meetings.new_meeting(MeetingKind.WARD_MAYORS)
    settled()
    meeting = next(m for m in desk.meetings.list() if m.id not in before)
    bar = meetings.editor.agenda.add_bar
    type_text("前回の宿題の確認", bar.title)
    QTest.keyClick(bar.title, Qt.Key.Key_Return)
    settled()
    bar.choose("request")
    settled()
    type_text("遊歩道の照明整備", bar.requests.field)
    qtbot.waitUntil(
        lambda: bar.requests.results.model().rowCount() in {1, 2}, timeout=LONG
    )  # with its heading
    settled()
    QTest.keyClick(bar.requests.field, Qt.Key.Key_Return)
    settled()
    items = desk.meetings.items(meeting.id)
    # What the last meeting left open comes first by itself; then what was put there.
    assert [item.request_id for item in items][-2:] == [None, request.id]
    bar.choose("free")
    settled()
    window.messages.hide()
    shoot(window, "meeting")
    agenda = tmp_path / "次第.pdf"
    monkeypatch.setattr(PreviewDialog, "ask_file", lambda _self, _suggestion: str(agenda))
    press(qtbot, window, Qt.Key.Key_P)
    _save_preview(qtbot, settled, "agenda")
    assert agenda.read_bytes().startswith(b"%PDF")

    assert desk.requests.get(request.id).state is RequestState.DRAFT
    assert desk.verify() == []


def _windows(kind: type[QWidget]) -> list[QWidget]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]


def _everything(query: str = "") -> object:
    from wardapp.domain.voice_list import VoiceFilter

    return VoiceFilter(query=query)


def _save_preview(qtbot: QtBot, settled: Callable[[], None], name: str) -> None:
    qtbot.waitUntil(lambda: bool(_windows(PreviewDialog)), timeout=LONG)
    dialog = _windows(PreviewDialog)[0]
    qtbot.waitUntil(lambda: dialog.page_count > 0, timeout=LONG)
    settled()
    if os.environ.get("WARDAPP_PICTURES"):
        qtbot.wait(600)  # pages are drawn in the background; a picture wants them there
    shoot(dialog, name)
    dialog.ask_and_save()
    settled()
    dialog.close()
    settled()
