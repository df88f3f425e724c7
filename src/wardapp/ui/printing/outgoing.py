"""Paper that leaves the window: to the printer, into a file, to another program."""

from __future__ import annotations

import atexit
import re
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from wardapp.ui.printing.printer import print_pages, save_pdf

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter

    from wardapp.ui.background import Task
    from wardapp.ui.printing.pages import PdfPages

_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]')


def file_name(document: str, title: str) -> str:
    """Return a name that Windows takes: 次第_第8回区長会議.pdf."""
    kept = _FORBIDDEN.sub("", title).strip(" .")[:60].strip(" .")
    return f"{document}_{kept}.pdf" if kept else f"{document}.pdf"


_folders: list[Path] = []


def viewing_folder() -> Path:
    """Return a folder of this run that only this user can read; gone when the program ends."""
    if not _folders:
        _folders.append(Path(tempfile.mkdtemp(prefix="wardapp-")))
        atexit.register(shutil.rmtree, _folders[0], ignore_errors=True)
    return _folders[0]


class Printing:
    """Pages on their way to a printer."""

    def __init__(self, pages: PdfPages, printer: QPrinter) -> None:
        self._pages, self._printer = pages, printer

    def __call__(self, task: Task) -> tuple[int, str]:
        """Send them; return how many and where to."""
        count = print_pages(self._pages, self._printer, task)
        where = self._printer.printerName() or Path(self._printer.outputFileName()).name
        return count, where


class Saving:
    """A document on its way to a file: its bytes, or what makes them."""

    def __init__(self, data: bytes | Callable[[], bytes], path: Path) -> None:
        self._data, self._path = data, path

    def __call__(self, _task: Task) -> Path:
        """Write it."""
        data = self._data if isinstance(self._data, bytes) else self._data()
        save_pdf(data, self._path)
        return self._path
