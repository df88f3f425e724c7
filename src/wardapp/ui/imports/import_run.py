"""The run of an import: in the background, with its progress, to be stopped by a person."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QProgressBar

from wardapp.errors import Cancelled
from wardapp.ui.background import Lane

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext


class _Stoppable:
    """Progress of an import that can be stopped, and whose end is told truly all the same.

    A cancelled Task tells nobody how it ended; a person who stops an import that has just come to
    its end must hear that the voices are in.
    """

    def __init__(self) -> None:
        self.done = 0
        self.total = 0
        self.doing = ""
        self._stop = threading.Event()

    def stop(self) -> None:
        """Ask it to stop at its next check."""
        self._stop.set()

    def progress(self, done: int, total: int, what: str = "") -> None:
        """Remember how far it is."""
        self.done, self.total, self.doing = done, total, what

    def check(self) -> None:
        """Raise Cancelled if it is to stop."""
        if self._stop.is_set():
            raise Cancelled("取り込み")


class ImportRun(QObject):
    """Takes a file in, all or nothing.

    Attributes:
        progress: The bar that shows how far it is; hidden while nothing is under way.

    Signals:
        doing: What is being done, in words.
        taken: It is in: the report.
        failed: It is not: the error, Cancelled where it was stopped.
    """

    doing = Signal(str)
    taken = Signal(object)
    failed = Signal(object)

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._taking: _Stoppable | None = None
        self.progress = QProgressBar()
        self.progress.setTextVisible(True)
        self.progress.hide()
        self._tick = QTimer(self)
        self._tick.setInterval(100)
        self._tick.timeout.connect(self._show_progress)

    @property
    def is_under_way(self) -> bool:
        """Whether an import runs."""
        return self._taking is not None

    def start(
        self, path: Path, mapping: Any, heads: list[str], *, sheet: str, keep_duplicates: bool
    ) -> None:
        """Import a file, and remember the mapping for the next one with these heads."""
        desk = self._context.desk
        taking = self._taking = _Stoppable()
        self.progress.setRange(0, 0)
        self.progress.show()
        self._tick.start()

        def work(_task: object) -> Any:
            report = desk.import_voices(
                path, mapping, taking, keep_duplicates=keep_duplicates, sheet=sheet
            )
            if mapping is not None:
                desk.transfer.remember(heads, mapping)
            return report

        self._context.run(
            work, context=self, done=self._on_taken, failed=self.failed.emit, lane=Lane.WRITE
        )

    def stop(self) -> None:
        """Ask it to stop; how it ended is told all the same."""
        if self._taking is not None:
            self._taking.stop()

    def end(self) -> None:
        """Nothing is under way any more."""
        self._tick.stop()
        self._taking = None
        self.progress.hide()

    def _on_taken(self, report: Any) -> None:
        self.end()
        self.taken.emit(report)

    def _show_progress(self) -> None:
        taking = self._taking
        if taking is None:
            return
        if taking.total:
            self.progress.setRange(0, taking.total)
            self.progress.setValue(min(taking.done, taking.total))
            self.progress.setFormat(f"{taking.done:,}／{taking.total:,}")
        self.doing.emit(taking.doing or self.tr("取り込んでいます"))
