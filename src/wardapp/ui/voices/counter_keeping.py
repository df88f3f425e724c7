"""Keeping the voice of a counter window: at once for the person, safe whatever fails behind it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject

from wardapp.desk.counter import FromCounter
from wardapp.ui.errors import show_error
from wardapp.ui.voices.draft import VoiceForm

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext
    from wardapp.ui.voices.counter_window import CounterWindow


class CounterKeeping(QObject):
    """Keeps what stands in the window; the window is ready for the next before that is written."""

    def __init__(self, context: UiContext, window: CounterWindow) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    def keep(self, *, same_call: bool) -> None:
        """Keep the voice, or say what it lacks.

        Args:
            same_call: The next is another matter of the same call.
        """
        window = self._window
        form, key = window.read_form(), window.key
        if not form.can_be_kept:
            window.saved.setText(self.tr("話されたことを書いてから登録してください"))
            window.text.setFocus()
            return
        unclear = window.fields.date_not_understood()
        if unclear is not None:
            window.saved.setText(self.tr("日付を読み取れません。直してから登録してください"))
            unclear.setFocus()
            return
        window.drafts.rest()
        desk = self._context.desk
        numbers: list[str] = []

        def write() -> Changes:
            # The draft's key becomes the voice's identifier: other matters of the call name it.
            voice = form.voice()
            voice.id = key
            changes = desk.keep_from_draft(
                key,
                voice,
                FromCounter(
                    contact=form.contact or None,
                    answer=form.answer,
                    last_used=form.remembered(),
                    flash_reason=form.flash_reason,
                    same_as=form.same_as,
                    bureau_id=form.bureau_id,
                    files=tuple(map(Path, form.files)),
                ),
            )
            numbers.append(desk.voices.get(changes.id).number)
            return changes

        # Not this window but the program waits for the end: who closes it at once must hear of a full disk.
        self._context.write(
            write,
            context=self._context.background,
            done=lambda _changes: self._on_kept(numbers[0]),
            failed=lambda error: self._on_failed(error, key, form),
        )
        window.saved.setText(self.tr("登録しています…"))
        self._begin_next(form, key if same_call else "")

    def _begin_next(self, last: VoiceForm, of_call: str) -> None:
        following = last.next_of_call(of_call) if of_call else VoiceForm()
        following.remember(last.remembered())
        if last.letters and not of_call:
            following.files, following.letters = last.letters[:1], last.letters[1:]
            following.received_on = last.received_on
        self._window.begin_next(following)
        if not of_call:
            self._window.clock.label.setText("0:00")

    def _on_kept(self, number: str) -> None:
        words = QCoreApplication.translate("CounterKeeping", "登録しました：{number}")
        self._context.notify(words.format(number=number), self._undo)
        if not shiboken6.isValid(self):
            return
        self._window.saved.setText(
            self.tr("登録しました：{number}　次の声を受け付けられます").format(number=number)
        )

    def _undo(self) -> None:
        desk = self._context.desk
        self._context.write(desk.undo, context=self._context.background)

    def _on_failed(self, error: Exception, key: str, form: VoiceForm) -> None:
        """Give back what could not be kept: here, or beside what is typed here already."""
        from wardapp.ui.voices.counter_window import open_counter_window

        window = self._window
        if not shiboken6.isValid(self) or window.read_form().is_worth_keeping:
            window = open_counter_window(self._context, blank=True)
        window.key = key
        window.show_form(form)
        window.drafts.save()
        words = QCoreApplication.translate(
            "CounterKeeping", "登録できませんでした。入力した内容は残っています"
        )
        window.saved.setText(words)
        show_error(window, error)
