"""A key opens the counter window while another program is in front (on a real X server)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_PROGRAM = """
import subprocess, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from wardapp.ui.global_key import GlobalKey
app = QApplication([])
key, other = GlobalKey(), GlobalKey()
heard = []
key.pressed.connect(lambda: heard.append(1))
assert GlobalKey.is_possible()
assert key.take("Ctrl+Alt+V")
assert not other.take("Ctrl+Alt+V"), "somebody else has it"
assert not other.take(""), "no key"
def press():
    subprocess.run(["xdotool", "key", "ctrl+alt+v"], check=True)
def end():
    key.release()
    press()
    QTimer.singleShot(300, app.quit)
QTimer.singleShot(200, press)
QTimer.singleShot(900, end)
app.exec()
assert heard == [1], heard
print("heard")
"""


@pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("Xvfb") or not shutil.which("xdotool"),
    reason="needs Xvfb and xdotool",
)
def test_the_key_is_heard_wherever_the_focus_is_and_given_back(tmp_path: Path) -> None:
    display = ":87"
    server = subprocess.Popen(
        ["Xvfb", display, "-screen", "0", "400x300x16", "-nolisten", "tcp"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        done = subprocess.run(
            [sys.executable, "-c", _PROGRAM],
            env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(tmp_path)},
            capture_output=True,
            text=True,
            timeout=40,
            check=False,
        )
    finally:
        server.terminate()
        server.wait(10)
    if "could not connect to display" in done.stderr or "no Qt platform plugin" in done.stderr:
        pytest.skip("Qt's xcb plugin does not start here")

    assert done.stdout.strip() == "heard", done.stderr
