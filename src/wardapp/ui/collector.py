"""Collects cyclic garbage in the drawing thread alone.

Python collects cycles in whichever thread happens to allocate. A closed page is such a cycle, and a
QWidget that dies on a worker thread takes the program with it. So while worker threads run, the
automatic collection is off, and a timer of the drawing thread does it by the same thresholds.
"""

from __future__ import annotations

import gc
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer, Slot

INTERVAL_MS = 500


class Collector(QObject):
    """The collection of garbage, for as long as worker threads run; make it in the drawing thread."""

    _running: ClassVar[set[int]] = set()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Take the collection over."""
        Collector._running.add(id(self))
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Hand it back, once no other one runs: after the worker threads have ended."""
        self._timer.stop()
        Collector._running.discard(id(self))
        if not Collector._running:
            gc.enable()

    @Slot()
    def collect(self) -> int:
        """Collect the oldest generation whose threshold is passed; how many objects went."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if thresholds[generation] and counts[generation] > thresholds[generation]:
                return gc.collect(generation)
        return 0
