"""Pictures of the real window on a desk of the sample city, each place once.

Usage: python tests/helpers/screenshots.py --out build/demo [--city NAME|FILE] [--office NAME]
       [--language en]
Works without a screen (QT_QPA_PLATFORM=offscreen) and with one. ``make run`` without a screen and
the pictures in docs/images use it.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from wardapp import app as window_app
from wardapp.desk import Desk
from wardapp.domain.city import Role
from wardapp.domain.voice_list import VoiceFilter
from wardapp.store.schema import fields_of
from wardapp.ui.main_window import MainWindow
from wardapp.ui.places import PLACES

PATIENCE_S = 20.0
SETTLE_S = 0.8


def wait(holds: Callable[[], bool], seconds: float = PATIENCE_S) -> bool:
    """Let the window live until something holds."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            return False
        QApplication.processEvents()
        time.sleep(0.01)
    return True


def settle(seconds: float = SETTLE_S) -> None:
    """Let the window live for a moment."""
    wait(lambda: False, seconds)


def shoot(widget: QWidget, path: Path) -> Path:
    """Save a picture of a widget."""
    widget.grab().save(str(path))
    return path


def fill(folder: Path, city: str, office: str) -> None:
    """Make the desk that is shown."""
    chosen = office or Desk.offices_of(city)[0]
    people = Desk.people_of(city, chosen)
    hearing = [name for name, _post, role in people if role is Role.PUBLIC_HEARING]
    person = (hearing or [name for name, _post, _role in people] or ["広聴 花子"])[0]
    Desk.create(folder, city=city, office=chosen, person=person, sample=True).close()


def pictures(folder: Path, out: Path) -> list[Path]:
    """Open the window and take a picture of each place."""
    application_qt = window_app.make_application(["wardapp"], folder)
    application = window_app.Application(folder)
    window = application.window
    ready: list[bool] = []
    window.attached.connect(lambda: ready.append(True))
    window.resize(1440, 900)
    application.start()
    if not wait(lambda: bool(ready)):
        raise SystemExit("the window did not open")
    desk = application.desk
    assert desk is not None
    window.messages.hide()
    made = []
    settle()
    made.append(shoot(window, out / "home.png"))
    made += _places(window, desk, out)
    before = set(QApplication.topLevelWidgets())
    window.new_voice()
    settle()
    for widget in set(QApplication.topLevelWidgets()) - before:
        if widget.isVisible() and widget.isWindow() and widget.height() > 200:
            made.append(shoot(widget, out / "counter.png"))
            widget.close()
    application._leave()
    application_qt.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle(0.2)
    application.close()
    return made


def _places(window: MainWindow, desk: Desk, out: Path) -> list[Path]:
    """Take a picture of each place but ホーム, with a record of its first kind where there is one."""
    requests = [r for r in desk.requests.list() if desk.requests.evidence(r.id)]
    meetings = [m for m in desk.meetings.list() if desk.meetings.items(m.id)]
    records = {
        "voice": [row.id for row in desk.voices.rows(desk.voices.ids(VoiceFilter(), limit=3))][-1:],
        "request": [r.id for r in requests],
        "meeting": [m.id for m in meetings],
    }
    made = []
    for place in PLACES[1:]:
        window.go(place.key)
        settle()
        for kind in place.kinds[:1]:
            rows = desk.database.all(
                f'SELECT id FROM "{kind}" WHERE discarded_at IS NULL ORDER BY office_id = ? DESC, pk '
                "LIMIT 1"
                if "office_id" in fields_of(kind)
                else f"SELECT id FROM \"{kind}\" WHERE discarded_at IS NULL AND ? <> '' LIMIT 1",
                (desk.office.id,),
            )
            for record in (records.get(kind) or [identifier for (identifier,) in rows])[:1]:
                window.open_record(kind, record)
        settle()
        made.append(shoot(window, out / f"{place.key}.png"))
    return made


def main() -> int:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/demo"))
    parser.add_argument("--city", default="見本市")
    parser.add_argument("--office", default="")
    parser.add_argument("--language", choices=("ja", "en"), default="ja")
    given = parser.parse_args()
    os.environ["WARDAPP_LANGUAGE"] = given.language
    given.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="wardapp-pictures-") as work:
        folder = Path(work) / "data"
        fill(folder, given.city, given.office)
        for path in pictures(folder, given.out):
            print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
