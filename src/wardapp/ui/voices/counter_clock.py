"""The clock of a call: how long it lasts, and a factual record of one that is very long."""

from __future__ import annotations

import datetime as dt
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from wardapp.domain.incident import IncidentKind
from wardapp.ui.theme import set_role
from wardapp.ui.voices.counter_strip import Strip
from wardapp.ui.voices.draft import clock_words

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext


class CallClock(QObject):
    """The time of the call, running, and the line that comes when it has run for long."""

    def __init__(self, context: UiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._begun = time.monotonic()
        self.label = QLabel("0:00")
        set_role(self.label, "title")
        self.label.setAccessibleName(self.tr("通話時間"))
        self.strip = Strip(context.theme)
        self.strip.words.setText(
            self.tr("長い電話になっています。区切りを伝えて終えても、失礼にはあたりません。")
        )
        self.strip.button.setText(self.tr("対応の記録を残す（Alt+R）"))
        self.strip.button.clicked.connect(self.record_incident)
        QShortcut(QKeySequence("Alt+R"), window, self.record_incident)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._on_tick)

    def run(self) -> None:
        """Show from now on each second."""
        self._tick.start()

    def begin(self, seconds: int) -> None:
        """Go on from a call that has lasted so many seconds."""
        self._begun = time.monotonic() - seconds

    @property
    def seconds(self) -> int:
        """How long the call has lasted."""
        return int(time.monotonic() - self._begun)

    def _on_tick(self) -> None:
        self.label.setText(clock_words(self.seconds))
        limit = int(self._context.desk.settings.get("counter.long_call_minutes"))
        self.strip.setVisible(bool(limit) and self.seconds >= limit * 60)

    def record_incident(self) -> None:
        """Begin a factual record of this talk; the window stays as it is."""
        desk = self._context.desk
        begun = desk.clock.now() - dt.timedelta(seconds=self.seconds)

        def made(changes: Changes) -> None:
            self._context.open_record("incident", changes.id)

        self._context.write(
            lambda: desk.incidents.add(
                started_at=begun.strftime("%H:%M"),
                staff=desk.person.name,
                kinds=[IncidentKind.LONG],
            ),
            context=self,
            done=made,
        )
