"""From the start of the process to a usable window, beside a bare PySide6 window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from figures import Figure, median, shown

TIMES = 7
# ru_maxrss would count the parent's memory too, as it survives exec.
_PEAK = """
def peak():
    with open("/proc/self/status") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmHWM"))
"""
_BARE = """
import sys, time, json
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        if not hasattr(self, "seen"):
            self.seen = time.time()
            QTimer.singleShot(0, self.told)
    def told(self):
        print(json.dumps({"painted": self.seen, "usable": self.seen, "kib": peak()}), flush=True)
        QApplication.exit(0)

app = QApplication(["bare"])
window = Window()
window.resize(1280, 820)
window.show()
app.exec()
"""
_OURS = """
import sys, time, json, os
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from wardapp import app as wardapp_app

class Watch(QObject):
    painted = 0.0
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.painted:
            self.painted = time.time()
        return False

folder = Path(sys.argv[1])
app = wardapp_app.make_application(["wardapp"], folder)
watch = Watch()
application = wardapp_app.Application(folder)
application.window.installEventFilter(watch)
application.window.centralWidget().installEventFilter(watch)

def usable():
    told = {"painted": watch.painted, "usable": time.time(), "kib": peak()}
    print(json.dumps(told), flush=True)
    QTimer.singleShot(0, application._leave)

application.ended.connect(app.exit)
application.window.attached.connect(usable)
application.start()
app.exec()
application.close()
"""


def run(data_dir: Path, voices: int) -> list[Figure]:
    """Measure with a desk's data folder; the desk must not be open."""
    ours, bare = [], []
    for _ in range(TIMES):  # in turns, so that both meet the same machine
        bare.append(_once(_BARE))
        ours.append(_once(_OURS, str(data_dir)))
    ours, bare = ours[1:], bare[1:]  # the first ones warm the files
    peer = median([run["painted"] for run in bare])
    painted = median([run["painted"] for run in ours])
    usable = median([run["usable"] for run in ours])
    memory, peer_memory = (median([run["kib"] for run in runs]) / 1024 for runs in (ours, bare))
    return [
        Figure(
            "start to the first paint, median",
            shown(painted),
            f"{shown(peer)} bare PySide6 window",
            "≤ 1.8 ×",
            painted <= 1.8 * peer,
            f"{painted / peer:.2f} ×, {voices:,} voices",
        ),
        Figure(
            "start to ホーム filled in, median",
            shown(usable),
            f"{shown(peer)} bare PySide6 window",
            "≤ 1.8 ×",
            usable <= 1.8 * peer,
            f"{usable / peer:.2f} ×",
        ),
        Figure(
            "memory after the start, peak",
            f"{memory:.0f} MB",
            f"{peer_memory:.0f} MB bare window",
            "< 2 ×",
            memory < 2 * peer_memory,
        ),
    ]


def _once(program: str, *words: str) -> dict[str, float]:
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    if not environment.get("DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    begun = time.time()
    done = subprocess.run(
        [sys.executable, "-c", _PEAK + program, *words],
        capture_output=True,
        text=True,
        env=environment,
        timeout=120,
        check=False,
    )
    told = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if not told:
        raise RuntimeError(done.stderr[-2000:])
    values = json.loads(told[-1])
    return {
        "painted": values["painted"] - begun,
        "usable": values["usable"] - begun,
        "kib": values["kib"],
    }
