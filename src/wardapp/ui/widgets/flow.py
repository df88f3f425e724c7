"""A layout that sets its items in lines like words, and wraps."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items from left to right, wrapped at the right edge, centred in their line."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._width = 0
        self._growing: set[QWidget] = set()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def grow(self, widget: QWidget) -> None:
        """Give a widget what is left of its line."""
        self._growing.add(widget)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at this width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)
        if rect.width() != self._width:
            before, self._width = self.minimumSize(), rect.width()
            parent = self.parentWidget()
            if parent is not None and self.minimumSize() != before:
                parent.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the least size: the rest follows from the width."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the width of the widest item, and the height of all lines at the present width.

        A parent that asks no height for a width (a splitter) must not squeeze it to one line.
        """
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        size += QSize(margins.left() + margins.right(), margins.top() + margins.bottom())
        if self._width:
            size.setHeight(max(size.height(), self.heightForWidth(self._width)))
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        x, y, line_height = area.x(), area.y(), 0
        line: list[tuple[QLayoutItem, QSize]] = []

        def place() -> None:
            left, spare = area.x(), area.right() + 1 - (x - self.spacing())
            for item, size in line if move else ():
                more = max(0, spare) if item.widget() in self._growing else 0
                down = (line_height - size.height()) // 2
                item.setGeometry(QRect(QPoint(left, y + down), size + QSize(more, 0)))
                left += size.width() + more + self.spacing()
                spare -= more

        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if item.widget() in self._growing and 0 < area.width() < size.width():
                size.setWidth(max(area.width(), item.minimumSize().width()))
            if line and x + size.width() > area.right() + 1:
                place()
                x, y = area.x(), y + line_height + self.spacing()
                line, line_height = [], 0
            line.append((item, size))
            x += size.width() + self.spacing()
            line_height = max(line_height, size.height())
        place()
        return y + line_height - rect.y() + margins.bottom()
