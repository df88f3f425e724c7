"""A heading inside a page, with a hint in small type and room for buttons at its right.

Where the line is too narrow for both, the buttons go below the words.

``heading = SectionHeading("対応の記録", "回答したことと、その後にしたこと"); heading.add(button)``
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wardapp.ui.theme import active_theme, set_role
from wardapp.ui.widgets.paragraph import Paragraph


class SectionHeading(QWidget):
    """Heading, hint, and buttons at the right."""

    def __init__(self, title: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = active_theme()
        self._title = QLabel(title)
        set_role(self._title, "heading")
        self._hint = Paragraph(hint)
        set_role(self._hint, "faint")
        if not hint:
            self._hint.hide()
        words = QVBoxLayout()
        words.setSpacing(theme.space(1))
        words.addWidget(self._title)
        words.addWidget(self._hint)
        self._words = words
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.space(2))
        self._buttons.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.space(2))
        self._row.addLayout(words, 1)

    def add(self, widget: QWidget) -> None:
        """Put a button at the right end."""
        if self._buttons.count() == 1:
            self._row.addLayout(self._buttons)
        self._buttons.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        """Return the room of the wider half: the other one may go below it."""
        least = self._row.totalMinimumSize()
        words, buttons = self._words.minimumSize(), self._buttons.minimumSize()
        return QSize(max(words.width(), buttons.width()), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put words and buttons beside or below each other."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Arrange anew when a half has grown by other words."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        title = self._title.sizeHint().width()
        needed = title + self._row.spacing() + self._buttons.minimumSize().width()
        way = QBoxLayout.Direction
        wanted = way.LeftToRight if self.width() >= needed else way.TopToBottom
        if self._row.direction() is not wanted:
            self._row.setDirection(wanted)
            self.updateGeometry()

    def set_title(self, title: str, hint: str | None = None) -> None:
        """Change the words."""
        self._title.setText(title)
        if hint is not None:
            self._hint.setText(hint)
            self._hint.setVisible(bool(hint))
