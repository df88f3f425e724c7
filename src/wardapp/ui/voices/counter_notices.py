"""What the counter window notices about a voice: personal data in it, and what it is joined with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from wardapp.ui.voices.counter_strip import Strip
from wardapp.ui.words import said

if TYPE_CHECKING:
    from wardapp.domain.text import PersonalDatum
    from wardapp.ui.context import UiContext
    from wardapp.ui.voices.counter_window import CounterWindow
    from wardapp.ui.voices.draft import VoiceForm


class PersonalNotice(Strip):
    """Says that the free text holds personal data, and moves it to the contact."""

    def __init__(self, context: UiContext, window: CounterWindow) -> None:
        super().__init__(context.theme)
        self._window = window
        self._datum: PersonalDatum | None = None
        self.button.setText(self.tr("連絡先へ移す（Alt+M）"))
        self.button.clicked.connect(self.move_to_contact)
        QShortcut(QKeySequence("Alt+M"), window, self.move_to_contact)

    def look(self) -> None:
        """Look at the text as it stands."""
        form = self._window.form
        form.text = self._window.text.toPlainText()
        found = form.personal_data()
        self._datum = found[0] if found else None
        self.setVisible(bool(found))
        if self._datum is not None:
            words = self.tr(
                "本文に{kind}らしきものがあります。連絡先に分けておくと、本文だけを市の中で共有できます。"
            )
            self.words.setText(words.format(kind=said(self._datum.kind)))
            self.button.setVisible(self._datum.kind in {"電話番号", "メールアドレス"})

    def move_to_contact(self) -> None:
        """Move what was noticed from the text to the contact."""
        if self._datum is None:
            return
        window = self._window
        form = window.read_form()
        if form.move_to_contact(self._datum):
            window.show_form(form)
            window.typed()
            window.text.setFocus()


class JoinedNotice(Strip):
    """Says what the voice is joined with once it is kept: an earlier voice, another office."""

    def __init__(self, context: UiContext, window: CounterWindow) -> None:
        super().__init__(context.theme)
        self._context = context
        self._window = window
        self.button.setText(self.tr("取りやめる"))
        self.button.clicked.connect(self.part)

    def join(self, voice_id: str, number: str) -> None:
        """Make it one matter with an earlier voice, once it is kept."""
        form = self._window.read_form()
        form.same_as, form.same_as_number = voice_id, number
        self._on_changed(form)

    def ask_bureau(self, office_id: str) -> None:
        """Ask another office to handle it, once it is kept."""
        form = self._window.read_form()
        form.bureau_id = office_id
        self._on_changed(form)

    def part(self) -> None:
        """Neither join it nor ask another office."""
        form = self._window.form
        form.same_as, form.same_as_number, form.bureau_id = None, "", None
        self._on_changed(form)

    def _on_changed(self, form: VoiceForm) -> None:
        self.show_form(form)
        self._window.typed()

    def show_form(self, form: VoiceForm) -> None:
        """Say what a form holds."""
        parts = []
        if form.same_as:
            words = self.tr("登録すると「{number}」と同じ案件になります。")
            parts.append(words.format(number=form.same_as_number))
        if form.bureau_id:
            words = self.tr("登録すると{office}に対応を依頼します。")
            parts.append(words.format(office=self._context.desk.city.name_of(form.bureau_id)))
        self.say("\n".join(parts))
