"""Joins the counter window with what helps while one types: when to look, and what a key takes over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from wardapp.ui.background import Lane, Task
from wardapp.ui.voices.help_panel import HelpPanel

if TYPE_CHECKING:
    from wardapp.desk.insight import Help
    from wardapp.ui.context import UiContext
    from wardapp.ui.voices.counter_window import CounterWindow

LOOK_PAUSE_MS = 250
_SHORTEST = 4


class CounterHelp(QObject):
    """Looks at each pause of typing, off the drawing thread; the last look alone is shown."""

    def __init__(self, context: UiContext, window: CounterWindow) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._task: Task | None = None
        self.panel = HelpPanel(context)
        self.panel.accepted.connect(self.take)
        self.panel.copied.connect(self.copy)
        self.panel.joined.connect(self.join)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(LOOK_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        for number in (1, 2, 3):
            QShortcut(QKeySequence(f"Alt+{number}"), window, _Take(self.panel, number))
        QShortcut(QKeySequence("Alt+C"), window, self.panel.copy)
        QShortcut(QKeySequence("Alt+J"), window, self.panel.join)
        QShortcut(QKeySequence("Alt+N"), window, lambda: self.panel.step(1))
        QShortcut(QKeySequence("Alt+P"), window, lambda: self.panel.step(-1))

    def soon(self) -> None:
        """Look at the next pause."""
        self._pause.start()

    def look(self) -> None:
        """Look for help with what stands in the window now."""
        self._pause.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None
        window, desk = self._window, self._context.desk
        text, place = window.text.toPlainText(), window.place.text()
        contact = window.contact_draft()
        if len(text.strip()) < _SHORTEST and not place.strip() and not contact:
            self.panel.clear()
            return
        district = window.combos["district_id"].current_id()
        source = window.combos["source_id"].current_id()
        category = window.combos["category_id"].current_id()
        self._task = self._context.run(
            lambda _task: desk.insight.help(
                text,
                place=place,
                district_id=district,
                source_id=source,
                category_id=category,
                contact=contact,
            ),
            context=self,
            done=self._on_found,
            lane=Lane.POOL,
        )

    def _on_found(self, found: Help) -> None:
        self._task = None
        window = self._window
        self.panel.show_help(
            found,
            category=window.combos["category_id"].current_id(),
            division=window.combos["division_id"].current_id(),
        )

    # -- what a key takes over -------------------------------------------------------------------

    def take(self, target: str, record_id: str) -> None:
        """Put a proposal into its field; nothing else changes."""
        window = self._window
        if target == "office":
            window.joined.ask_bureau(record_id)
        else:
            window.fields.choose(
                {"category": "category_id", "division": "division_id"}[target], record_id
            )
        self.soon()

    def copy(self, answer: str) -> None:
        """Put an answer where one answers at once, after what stands there."""
        field = self._window.answer
        typed = field.toPlainText().rstrip()
        field.setPlainText(f"{typed}\n{answer}" if typed else answer)
        self._window.saved.setText(self.tr("回答を写しました。内容を確かめてください"))
        field.setFocus()

    def join(self, voice_id: str, number: str) -> None:
        """Make it one matter with an earlier voice, once it is kept."""
        self._window.joined.join(voice_id, number)


class _Take:
    """Alt and a number."""

    def __init__(self, panel: HelpPanel, number: int) -> None:
        self._panel, self._number = panel, number

    def __call__(self) -> None:
        """Take the proposal."""
        self._panel.accept(self._number)
