"""A heading inside a page, with a hint in small type and room for buttons at its right.

``heading = SectionHeading("対応の記録", "回答したことと、その後にしたこと"); heading.add(button)``
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wardapp.ui.theme import active_theme, set_role


class SectionHeading(QWidget):
    """Heading, hint, and buttons at the right."""

    def __init__(self, title: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = active_theme()
        self._title = QLabel(title)
        set_role(self._title, "heading")
        self._hint = QLabel(hint)
        self._hint.setWordWrap(True)
        set_role(self._hint, "faint")
        if not hint:
            self._hint.hide()
        words = QVBoxLayout()
        words.setSpacing(theme.space(1))
        words.addWidget(self._title)
        words.addWidget(self._hint)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.space(2))
        self._row.addLayout(words, 1)

    def add(self, widget: QWidget) -> None:
        """Put a button at the right end."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def set_title(self, title: str, hint: str | None = None) -> None:
        """Change the words."""
        self._title.setText(title)
        if hint is not None:
            self._hint.setText(hint)
            self._hint.setVisible(bool(hint))
