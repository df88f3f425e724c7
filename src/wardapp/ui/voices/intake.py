"""In by other ways than the telephone: files of tables, mails, what was copied, what lies on paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu, QMessageBox, QWidget

from wardapp.ui.actions import page_action
from wardapp.ui.voices.paper_view import SHOWN

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.domain.occasion import Occasion
    from wardapp.ui.context import UiContext


_TABLES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods")
_MAILS = (".eml", ".msg")


class Intake:
    """The ways in of the page of the voices."""

    def __init__(self, context: UiContext, page: QWidget) -> None:
        self._context = context
        self._page = page
        self._entries = [
            page_action(
                page, _tr("表のファイルから取り込む…"), "Ctrl+I", self.open_import, "import"
            ),
            page_action(page, _tr("メールを取り込む…"), "Ctrl+Shift+I", self.open_mails, "mail"),
            page_action(page, _tr("貼り付けて取り込む"), "Ctrl+Shift+V", self.paste, "copy"),
            page_action(
                page, _tr("手紙・FAXの画像から…"), "Ctrl+Shift+F", self.ask_letters, "paperclip"
            ),
            page_action(page, _tr("用紙をまとめて入力…"), "Ctrl+Shift+B", self.open_bulk, "table"),
            page_action(
                page,
                _tr("災害時の受付を始める・終える"),
                "Ctrl+Shift+D",
                self.switch_disaster,
                "triangle-alert",
            ),
        ]

    def fill(self, menu: QMenu) -> None:
        """Put the ways into a menu."""
        for action in self._entries:
            menu.addAction(action)

    def open_import(self) -> None:
        """Choose a file and import it."""
        from wardapp.ui.imports.import_dialog import choose_and_import

        choose_and_import(self._context, self._page)

    def open_mails(self) -> None:
        """Choose mail files and take them in."""
        from wardapp.ui.imports.mail_dialog import choose_mails

        choose_mails(self._context, self._page)

    @staticmethod
    def files_in(event: QDropEvent) -> list[Path]:
        """Return the files that can be taken in, of those that are dragged."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        return [path for path in paths if path.suffix.lower() in _TABLES + _MAILS]

    def open_files(self, paths: Sequence[Path]) -> None:
        """Show what an import of dropped files would bring: the mails, or the first table."""
        from wardapp.ui.imports.import_dialog import import_file

        mails = [path for path in paths if path.suffix.lower() in _MAILS]
        if mails:
            from wardapp.ui.imports.mail_dialog import import_mails

            import_mails(self._context, mails, self._page)
        else:
            import_file(self._context, self._page, paths[0])

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
        window.drafts.save()

    def open_bulk(self) -> None:
        """Open the table into which a pile of paper forms is typed."""
        from wardapp.ui.voices.bulk_dialog import open_bulk

        open_bulk(self._context, self._page.window())

    def switch_disaster(self) -> None:
        """Begin the counter of a disaster, or end it; both can be taken back."""
        desk = self._context.desk
        self._context.run(
            lambda _task: desk.disaster.current(), context=self._page, done=self._on_disaster
        )

    def _on_disaster(self, present: Occasion | None) -> None:
        if present is None:
            name, kept = QInputDialog.getText(
                self._page,
                _tr("災害時の受付を始める"),
                _tr("災害の名前を書いてください。受付の窓が、短い項目だけになります。"),
            )
            if kept and name.strip():
                self.begin_disaster(name)
            return
        question = _tr("「{name}」の受付を終えて、ふだんの受付に戻しますか。").format(
            name=present.name
        )
        if QMessageBox.question(self._page, _tr("災害時の受付"), question) == (
            QMessageBox.StandardButton.Yes
        ):
            self.end_disaster()

    def begin_disaster(self, name: str) -> None:
        """Take voices in by the reduced form, at all desks of the office."""
        words = _tr("災害時の受付を始めました。終えるときも Ctrl+Shift+D です。")
        self._write(lambda: self._context.desk.disaster.begin(name), words)

    def end_disaster(self) -> None:
        """Go back to the ordinary form."""
        self._write(self._context.desk.disaster.end, _tr("ふだんの受付に戻しました。"))

    def _write(self, write: Callable[[], Changes], words: str) -> None:
        context, page = self._context, self._page

        def done(_changes: Changes) -> None:
            context.notify(words, lambda: context.write(context.desk.undo, context=page))

        context.write(write, context=page, done=done)

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
        window.drafts.save()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Intake", text)
