"""A line of the counter window that says something and offers one thing to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from wardapp.ui.theme import set_surface

if TYPE_CHECKING:
    from wardapp.ui.theme import Theme


class Strip(QWidget):
    """Words and a button; hidden at first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_surface(self, "sunken")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.button = QPushButton()
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.space(4), theme.space(2), theme.space(3), theme.space(2))
        line.setSpacing(theme.space(3))
        line.addWidget(self.words, 1)
        line.addWidget(self.button)
        self.hide()

    def say(self, words: str) -> None:
        """Say it; "" hides the line."""
        self.words.setText(words)
        self.setVisible(bool(words))
