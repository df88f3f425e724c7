"""Opens bytes of a record in the program that opens such files; they are removed when the app ends."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_opened: list[Path] = []


def _remove_opened() -> None:
    for folder in _opened:
        shutil.rmtree(folder, ignore_errors=True)
    _opened.clear()


atexit.register(_remove_opened)


def put_aside(name: str, content: bytes) -> Path:
    """Write bytes to a folder of this run alone; may be called from any thread."""
    folder = Path(tempfile.mkdtemp(prefix="wardapp-"))
    _opened.append(folder)
    target = folder / (Path(name).name or "file")
    target.write_bytes(content)
    return target


def open_path(path: Path) -> None:
    """Open a file in the program that opens such."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
