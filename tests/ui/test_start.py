"""Starting: light imports, one window a data folder, a first start that ends with a desk."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from wardapp import app as app_module
from wardapp.app import Application, instance_name
from wardapp.desk import Desk
from wardapp.domain.voice import ContactDraft, VoiceDraft
from wardapp.ui.single import SingleInstance

MINI_CITY = Path(__file__).parents[1] / "data" / "mini_city.toml"
HEAVY = (
    "pandas",
    "numpy",
    "reportlab",
    "sqlite_utils",
    "nacl",
    "zstandard",
    "msgspec",
    "openpyxl",
    "pypdfium2",
    "wardapp.desk.desk",
    "wardapp.store",
    "wardapp.sync",
)
IMPORTS = """
import sys
import wardapp.app
print(" ".join(name for name in sys.modules))
"""


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[Path], Application]]:
    """Start the application on a data folder, as main does; ended with the test."""
    before = QSettings.defaultFormat()
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "window")
    )
    made: list[Application] = []

    def run(folder: Path) -> Application:
        application = Application(folder)
        made.append(application)
        application.start()
        return application

    yield run
    for application in made:
        application.background.close()
        application.window.close_for_good()
        application.close()
        application.window.deleteLater()
    QSettings.setDefaultFormat(before)


def test_no_heavy_library_stands_before_the_first_paint() -> None:
    """What is slow to import comes after the window is on the screen."""
    env = {**os.environ, "PYTHONPATH": str(Path(app_module.__file__).parents[1])}
    found = subprocess.run(
        [sys.executable, "-c", IMPORTS], capture_output=True, text=True, check=True, env=env
    ).stdout.split()

    assert [name for name in HEAVY if name in found] == []


def test_the_window_is_there_before_the_desk(
    start: Callable[[Path], Application], data_dir: Path, qtbot: QtBot
) -> None:
    application = start(data_dir)

    assert application.window.isVisible()
    assert application.desk is None
    qtbot.waitSignal(application.window.attached, timeout=10_000).wait()
    assert application.desk is not None
    assert application.window.place == "home"
    qtbot.waitUntil(application.background.is_idle)


def test_a_database_that_cannot_be_opened_is_said_in_sentences(
    start: Callable[[Path], Application], data_dir: Path, qtbot: QtBot
) -> None:
    (data_dir / "wardapp.db").write_bytes(b"not a database" * 400)
    for extra in data_dir.glob("wardapp.db-*"):
        extra.unlink()
    application = start(data_dir)
    qtbot.waitUntil(
        lambda: bool(application.window.findChildren(app_module_error_dialog())), timeout=10_000
    )

    assert application.exit_code == 5
    dialog = application.window.findChildren(app_module_error_dialog())[0]
    assert "データベース" in " ".join(label.text() for label in dialog.findChildren(label_class()))
    dialog.finished.disconnect()
    dialog.close()


def app_module_error_dialog() -> type:
    """Return the dialog's class."""
    from wardapp.ui.errors import ErrorDialog

    return ErrorDialog


def label_class() -> type:
    """Return Qt's label."""
    from PySide6.QtWidgets import QLabel

    return QLabel


def test_a_second_start_rings_the_first_window(tmp_path: Path, qtbot: QtBot) -> None:
    name = instance_name(tmp_path)
    first, second = SingleInstance(name), SingleInstance(name)
    assert not first.call_first()
    assert first.listen()

    with qtbot.waitSignal(first.start_asked):
        assert second.call_first()
    first.close()


def test_other_data_folders_do_not_ring_each_other(tmp_path: Path, qtbot: QtBot) -> None:
    first = SingleInstance(instance_name(tmp_path / "a"))
    first.listen()

    assert not SingleInstance(instance_name(tmp_path / "b")).call_first()
    first.close()


def test_the_first_start_makes_a_desk_in_three_steps(
    start: Callable[[Path], Application], tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "fresh"
    application = start(folder)
    dialog = application._dialog
    qtbot.waitUntil(lambda: dialog.place.city.count() > 0)
    dialog.place.use_city_file(MINI_CITY)
    qtbot.waitUntil(lambda: dialog.place.office.findText("南区役所") > 0)

    QTest.keyClicks(dialog.place.office.lineEdit(), "")
    dialog.place.office.setEditText("北区")
    dialog.place.office.lineEdit().editingFinished.emit()
    assert dialog.place.answer().office == "北区役所"
    dialog.next.click()
    assert dialog.step == 0  # the name is missing, and said
    dialog.place.person.setEditText("田中　花子")
    dialog.next.click()
    assert dialog.step == 1
    assert dialog.share.later.isChecked()
    dialog.next.click()
    assert dialog.step == 2
    assert dialog.begin.sample.isChecked()
    dialog.next.click()
    qtbot.waitUntil(lambda: dialog.step == 3 or not dialog.isVisible(), timeout=20_000)
    dialog.next.click()
    qtbot.waitUntil(lambda: application.desk is not None, timeout=10_000)
    qtbot.waitUntil(application.background.is_idle, timeout=10_000)

    desk = application.desk
    assert desk is not None
    assert desk.office.name == "北区役所"
    assert desk.person.name == "田中 花子"
    assert desk.sample_present()
    assert Desk.exists(folder)


def test_a_share_that_is_away_does_not_stop_the_first_start(
    start: Callable[[Path], Application], tmp_path: Path, qtbot: QtBot
) -> None:
    application = start(tmp_path / "fresh")
    dialog = application._dialog
    qtbot.waitUntil(lambda: dialog.place.city.count() > 0)
    dialog.place.use_city_file(MINI_CITY)
    qtbot.waitUntil(lambda: dialog.place.office.findText("南区役所") > 0)
    dialog.place.office.setEditText("南区役所")
    dialog.place.office.lineEdit().editingFinished.emit()
    dialog.place.person.setEditText("南 一郎")
    dialog.next.click()
    dialog.share.join.setChecked(True)
    dialog.share.folder.line.setText(str(tmp_path / "nowhere" / "share"))
    dialog.share.label.setText("窓口1")
    dialog.next.click()
    dialog.next.click()
    qtbot.waitUntil(lambda: dialog.step == 3, timeout=20_000)

    assert "設定からいつでも参加できます" in dialog._after_text.text()
    dialog.next.click()
    qtbot.waitUntil(lambda: application.desk is not None, timeout=10_000)
    qtbot.waitUntil(application.background.is_idle, timeout=10_000)


def test_an_office_comes_back_by_its_paper_in_the_first_start(
    start: Callable[[Path], Application], data_dir: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with Desk.open(data_dir) as lost:
        office = lost.office.name
        lost.share.create(tmp_path / "share")
        kept = lost.voices.keep(VoiceDraft(text="紙で戻る声"), ContactDraft(name="秘田 密子")).id
        kit = lost.share.make_recovery_kit()
        lost.sync()
    application = start(tmp_path / "fresh")
    dialog = application._dialog
    qtbot.waitUntil(lambda: dialog.place.city.count() > 0)
    dialog.place.use_city_file(MINI_CITY)
    qtbot.waitUntil(lambda: dialog.place.office.findText(office) > 0)
    dialog.place.office.setEditText(office)
    dialog.place.office.lineEdit().editingFinished.emit()
    dialog.place.person.setEditText("北 一郎")
    dialog.next.click()
    dialog.share.recover.setChecked(True)
    dialog.share.folder.line.setText(str(tmp_path / "share"))
    dialog.share.label.setText("新しい端末")
    dialog.next.click()
    assert dialog.step == 1  # the letters are missing, and said
    dialog.share.letters.setPlainText(kit.text)
    dialog.next.click()
    dialog.begin.sample.setChecked(False)
    dialog.next.click()
    qtbot.waitUntil(lambda: dialog.step == 3 or not dialog.isVisible(), timeout=20_000)
    if dialog.isVisible():
        dialog.next.click()
    qtbot.waitUntil(lambda: application.desk is not None, timeout=10_000)
    qtbot.waitUntil(application.background.is_idle, timeout=10_000)

    desk = application.desk
    assert desk is not None
    desk.sync()
    contact = desk.voices.contact(kept)
    assert contact is not None
    assert contact.name == "秘田 密子"


def test_closing_sends_what_was_not_sent(
    start: Callable[[Path], Application], data_dir: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    """At the end the window syncs, says so, and goes by itself."""
    with Desk.open(data_dir) as desk:
        desk.share.create(tmp_path / "share")
    application = start(data_dir)
    qtbot.waitSignal(application.window.attached, timeout=10_000).wait()
    desk = application.desk
    assert desk is not None
    desk.city.add("channel", name="出張受付")
    assert desk.share.state().unsent > 0

    application.window.close()
    assert "同期しています" in application.window.messages.text
    qtbot.waitUntil(lambda: not application.window.isVisible(), timeout=10_000)

    assert desk.share.state().unsent == 0


def test_a_share_that_is_away_does_not_keep_the_window_open(
    start: Callable[[Path], Application], data_dir: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with Desk.open(data_dir) as desk:
        desk.share.create(tmp_path / "share")
    (tmp_path / "share").rename(tmp_path / "gone")
    application = start(data_dir)
    qtbot.waitSignal(application.window.attached, timeout=10_000).wait()

    application.window.close()
    qtbot.waitUntil(lambda: not application.window.isVisible(), timeout=10_000)
