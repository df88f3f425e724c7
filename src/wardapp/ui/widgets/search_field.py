"""A field to search with: looks as one types, and at once on Enter.

``field.searched.connect(page.find)``. While a Japanese input method is still converting, nothing is
searched: Qt reports the text when it is committed. Down goes to the list (``moved_down``), Escape
empties the field.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from wardapp.ui.icons import set_icon

PAUSE_MS = 120


class SearchField(QLineEdit):
    """One line with a magnifying glass.

    Signals:
        searched: The text to look for, after a short pause in typing; "" when emptied.
        moved_down: Down or Enter: the person wants to go to what was found.
    """

    searched = Signal(str)
    moved_down = Signal()

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder or self.tr("検索"))
        self.setClearButtonEnabled(True)
        glass = QAction(self)
        set_icon(glass, "search")
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self._told = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._on_text_changed)

    def set_quietly(self, text: str) -> None:
        """Show a text without searching for it."""
        self._told = text
        self.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter searches at once, Down goes on to the list, Escape empties."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell()
            self.moved_down.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.moved_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        if text != self._told:
            self._pause.start()

    @Slot()
    def _tell(self) -> None:
        self._pause.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.searched.emit(self._told)
