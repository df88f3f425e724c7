"""In by other ways than the telephone: what was copied, and what lies on paper."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from wardapp.ui.actions import page_action
from wardapp.ui.voices.paper_view import SHOWN

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext


class Intake:
    """What the page of the voices takes in besides files of tables and mails."""

    def __init__(self, context: UiContext, page: QWidget) -> None:
        self._context = context
        self._page = page
        self._entries = [
            page_action(page, _tr("貼り付けて取り込む"), "Ctrl+Shift+V", self.paste, "copy"),
            page_action(
                page, _tr("手紙・FAXの画像から…"), "Ctrl+Shift+F", self.ask_letters, "paperclip"
            ),
        ]

    def fill(self, menu: QMenu) -> None:
        """Put the ways into a menu."""
        for action in self._entries:
            menu.addAction(action)

    def paste(self) -> None:
        """Take in what was copied: cells as a table, a mail taken apart, words as they are."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self._context.notify(
                _tr("コピーされた文字がありません。メールや表をコピーしてから選んでください。")
            )
            return
        if self._context.desk.incoming.is_table(text):
            from wardapp.ui.imports.import_dialog import ImportDialog

            dialog = ImportDialog(self._context, self._page.window())
            dialog.open_text(text)
            dialog.show()
        else:
            self.open_words(text)

    def ask_letters(self) -> None:
        """Ask for scanned letters, and show them beside what one writes."""
        kinds = _tr("手紙の画像")
        endings = " ".join(f"*{ending}" for ending in SHOWN)
        names, _ = QFileDialog.getOpenFileNames(
            self._page, _tr("手紙・FAXの画像"), "", f"{kinds} ({endings});;{_tr('すべて')} (*)"
        )
        if names:
            self.open_letters([Path(name) for name in names])

    def open_letters(self, paths: Sequence[Path]) -> None:
        """Open the counter window with the first letter beside its fields; the others follow."""
        from wardapp.ui.voices.counter_window import open_counter_window
        from wardapp.ui.voices.draft import VoiceForm

        window = open_counter_window(self._context, blank=True)
        window.show_form(VoiceForm(channel_id=self._context.desk.incoming.letter_channel()))
        window.files.take_letters(paths)
        window.save_draft()

    def open_words(self, text: str) -> None:
        """Open the counter window with copied words, who wrote them in the contact."""
        from wardapp.ui.voices.counter_window import open_counter_window
        from wardapp.ui.voices.draft import VoiceForm

        voice, contact = self._context.desk.incoming.pasted(text)
        form = VoiceForm(
            text=voice.text,
            summary=voice.summary,
            received_on=voice.received_on,
            channel_id=voice.channel_id,
            contact=contact,
        )
        window = open_counter_window(self._context, blank=True)
        window.show_form(form)
        window.save_draft()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Intake", text)
