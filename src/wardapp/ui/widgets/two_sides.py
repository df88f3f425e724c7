"""Widgets at the left and widgets at the right of a line; two lines where one has no room.

``TwoSides([name, state], [print_button, more_button], theme.space(2))``. At 200 % or in a narrow
window the right ones go below the left ones, so that nothing is cut off.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget


class TwoSides(QWidget):
    """A line of two halves."""

    def __init__(
        self,
        left: Sequence[QWidget],
        right: Sequence[QWidget],
        spacing: int,
        parent: QWidget | None = None,
        *,
        left_grows: bool = False,
    ) -> None:
        super().__init__(parent)
        self._left, self._right = QHBoxLayout(), QHBoxLayout()
        self._right.addStretch(1)
        for half, widgets in ((self._left, left), (self._right, right)):
            half.setSpacing(spacing)
            for widget in widgets:
                half.addWidget(widget, int(left_grows and half is self._left))
        if not left_grows:
            self._left.addStretch(1)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(spacing)
        self._rows.addLayout(self._left, 1)
        self._rows.addLayout(self._right)

    def add_right(self, widget: QWidget) -> None:
        """Put one more widget at the right end."""
        self._right.addWidget(widget)

    def minimumSizeHint(self) -> QSize:
        """Return the room of the wider half: the other one may go below it."""
        left, right = self._left.minimumSize(), self._right.minimumSize()
        around = self.contentsMargins()
        width = max(left.width(), right.width()) + around.left() + around.right()
        return QSize(width, self._rows.totalMinimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the halves beside or below each other."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Arrange anew when a half has grown by other words."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        needed = self._left.sizeHint().width() + self._right.sizeHint().width()
        around = self.contentsMargins()
        room = self.width() - around.left() - around.right() >= needed + self._rows.spacing()
        way = QBoxLayout.Direction
        wanted = way.LeftToRight if room else way.TopToBottom
        if self._rows.direction() is not wanted:
            self._rows.setDirection(wanted)
            self.updateGeometry()
