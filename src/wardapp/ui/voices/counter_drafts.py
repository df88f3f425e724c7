"""Drafts of the counter window: what is typed is kept at every pause, and what was left is offered."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor

from wardapp.domain.ids import new_id
from wardapp.ui.voices.counter_strip import Strip
from wardapp.ui.voices.draft import VoiceForm

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext
    from wardapp.ui.voices.counter_window import CounterWindow

DRAFT_PAUSE_MS = 300
LONGEST_UNSAVED_S = 1.5
"""Somebody who types without a pause is saved in between, too."""


class CounterDrafts(QObject):
    """The draft of one window, and the line that offers those that were left."""

    def __init__(self, context: UiContext, window: CounterWindow) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._unsaved_since: float | None = None
        self._has_draft = False
        self._left: list[str] = []
        self.strip = Strip(context.theme)
        self.strip.button.setText(self.tr("続きを書く（Alt+D）"))
        self.strip.button.clicked.connect(self.take_left)
        QShortcut(QKeySequence("Alt+D"), window, self.take_left)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(DRAFT_PAUSE_MS)
        self._pause.timeout.connect(self.save)

    # -- drafts that were left -------------------------------------------------------------------

    def look(self) -> None:
        """Offer the drafts that were left and that no window has open."""
        desk = self._context.desk
        self._context.run(
            lambda _task: [key for key, _payload, _saved in desk.drafts.list("voice")],
            context=self,
            done=self._on_found,
        )

    def _on_found(self, keys: list[str]) -> None:
        from wardapp.ui.voices.counter_window import open_drafts

        taken = open_drafts()
        self._left = [key for key in keys if key not in taken]
        words = self.tr("書きかけの声が{count}件あります。").format(count=len(self._left))
        self.strip.say(words if self._left else "")

    def take_left(self) -> None:
        """Go on with the newest draft that was left: here, or beside what is typed here already."""
        from wardapp.ui.voices.counter_window import open_counter_window, open_drafts

        taken = open_drafts()
        left = [key for key in self._left if key not in taken]
        self._left = []
        self.strip.hide()
        if not left:
            return
        if self._window.read_form().is_worth_keeping:
            open_counter_window(self._context, draft=left[0])
        else:
            self.take(left[0])

    def take(self, key: str) -> None:
        """Go on with a draft."""
        desk = self._context.desk
        self._window.key = key
        self._context.run(
            lambda _task: desk.drafts.get("voice", key), context=self, done=self._on_read
        )

    def _on_read(self, payload: dict[str, Any] | None) -> None:
        # Somebody who has begun to type is not interrupted by an older draft.
        window = self._window
        if payload is None or window.text.toPlainText():
            window.key = new_id() if payload is not None else window.key
            return
        self._has_draft = True
        window.show_form(VoiceForm.from_payload(payload))
        window.text.moveCursor(QTextCursor.MoveOperation.End)
        window.saved.setText(self.tr("書きかけの下書きを開きました"))

    # -- the draft of this window ----------------------------------------------------------------

    def soon(self) -> None:
        """Keep what was typed at the next pause, or now where the last time is long ago."""
        now = time.monotonic()
        if self._unsaved_since is None:
            self._unsaved_since = now
        if now - self._unsaved_since >= LONGEST_UNSAVED_S:
            self.save()
        else:
            self._pause.start()

    def save(self) -> None:
        """Keep what was typed so far; durable before the next key, nearly."""
        self.rest()
        form = self._window.read_form()
        if not form.is_worth_keeping:
            self._forget()
            return
        self._has_draft = True
        desk, key, payload = self._context.desk, self._window.key, form.payload()
        self._context.write(
            lambda: desk.drafts.save("voice", key, payload), context=self, done=self._on_saved
        )

    def rest(self) -> None:
        """Nothing is left to be kept at the next pause."""
        self._pause.stop()
        self._unsaved_since = None

    def begin_next(self) -> None:
        """The window's voice is another one from now on, of which there is no draft yet."""
        self._has_draft = False

    def _forget(self) -> None:
        """Remove the draft of a form that was emptied."""
        if self._has_draft:
            self._has_draft = False
            desk, key = self._context.desk, self._window.key
            self._context.write(
                lambda: desk.drafts.remove("voice", key), context=self._context.background
            )

    def throw_away(self) -> None:
        """Remove what was typed, with a way back."""
        form = self._window.read_form()
        desk, key, payload = self._context.desk, self._window.key, form.payload()
        worth = form.is_worth_keeping
        self._has_draft = True
        self._forget()
        self._window.show_form(VoiceForm())
        if worth:
            background, context = self._context.background, self._context

            def back() -> None:
                context.write(lambda: desk.drafts.save("voice", key, payload), context=background)

            self._context.notify(self.tr("書きかけの声を捨てました。"), back)

    def _on_saved(self, _done: object) -> None:
        self._window.saved.setText(self.tr("下書きを保存しました"))
