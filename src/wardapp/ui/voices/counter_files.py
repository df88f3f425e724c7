"""Files of a voice that is being written: photographs, scanned letters, shown beside the fields.

Several letters are written down one after the other: when one is kept, the next is shown.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QWidget

from wardapp.errors import WardappError
from wardapp.ui.errors import show_error
from wardapp.ui.icons import set_icon
from wardapp.ui.theme import set_kind, set_surface
from wardapp.ui.voices.paper_view import PaperView
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.words import listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wardapp.ui.context import UiContext
    from wardapp.ui.voices.counter_window import CounterWindow
    from wardapp.ui.voices.draft import VoiceForm


class CounterFiles(QObject):
    """The files of the window, and the tabs at its right."""

    def __init__(self, context: UiContext, window: CounterWindow, help_panel: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self.paths: list[Path] = []
        self.waiting: list[Path] = []
        theme = context.theme
        self.view = PaperView(context)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(help_panel, self.tr("手がかり"))
        self.tabs.addTab(self.view, self.tr("原本"))
        self.tabs.setTabVisible(1, False)
        self.tabs.tabBar().hide()
        self.strip = QWidget()
        set_surface(self.strip, "sunken")
        self.words = Paragraph()
        self.remove_button = QPushButton(self.tr("外す"))
        set_icon(self.remove_button, "x")
        set_kind(self.remove_button, "quiet")
        self.remove_button.setToolTip(self.tr("見ているファイルを添付から外す"))
        line = QHBoxLayout(self.strip)
        line.setContentsMargins(theme.space(4), theme.space(1), theme.space(3), theme.space(1))
        line.addWidget(self.words, 1)
        line.addWidget(self.remove_button)
        self.strip.hide()
        self.remove_button.clicked.connect(self.remove)

    def add(self, paths: Sequence[Path]) -> None:
        """Take files along; one that is too large or cannot be read is refused at once, with why."""
        for path in paths:
            try:
                self._context.desk.voices.check_file(path)
            except WardappError as error:
                show_error(self._window, error)
                continue
            if path not in self.paths:
                self.paths.append(path)
        self._say()

    def take_letters(self, paths: Sequence[Path]) -> None:
        """Show the first of several letters; the others wait until it is kept."""
        self.waiting = list(paths[1:])
        self.add(paths[:1])

    def remove(self) -> None:
        """Leave out the file that is looked at; it stays where it lies."""
        at = self.view.choice.currentIndex()
        if 0 <= at < len(self.paths):
            del self.paths[at]
            self._say()

    def show_form(self, form: VoiceForm) -> None:
        """Show what a draft holds; what has gone meanwhile is left out."""
        self.paths = [path for path in map(Path, form.files) if path.is_file()]
        self.waiting = [path for path in map(Path, form.letters) if path.is_file()]
        self._say()

    def read_into(self, form: VoiceForm) -> None:
        """Put into the form what goes with it."""
        form.files = [str(path) for path in self.paths]
        form.letters = [str(path) for path in self.waiting]

    def _say(self) -> None:
        names = listed(path.name for path in self.paths)
        words = self.tr("添付：{names}").format(names=names) if names else ""
        if self.waiting:
            more = self.tr("続けて書き起こす手紙が{count}通あります。")
            words = "\n".join(p for p in (words, more.format(count=len(self.waiting))) if p)
        self.words.setText(words)
        self.strip.setVisible(bool(words))
        self.remove_button.setVisible(bool(names))
        had = self.tabs.isTabVisible(1)
        self.tabs.setTabVisible(1, bool(self.paths))
        self.tabs.tabBar().setVisible(bool(self.paths))
        self.view.show_files(self.paths)
        if bool(self.paths) != had:
            self.tabs.setCurrentIndex(1 if self.paths else 0)
            self._window.share_room()
