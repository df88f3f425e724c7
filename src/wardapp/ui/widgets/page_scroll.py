"""A page that is scrolled as a whole where the window is smaller than what the page needs at least.

``PageScroll(page)``. At 200 % or on a small screen nothing is squeezed and cut off: the page keeps
the size in which everything on it can be read, and the window is moved over it. Where there is room
for the page there is nothing to see of this.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class PageScroll(QScrollArea):
    """A window over one page.

    ``widgetResizable`` would not do: for a page whose lines wrap Qt then asks for its *preferred*
    height, which is more than a list needs, and scrolls where there is no need.
    """

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.page = page
        self.setWidget(page)
        page.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        """Any size will do."""
        return QSize(1, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page's parts have grown or shrunk."""
        if watched is self.page and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The window has become larger or smaller."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the page the room that there is, but not less than it needs."""
        room = self.maximumViewportSize()
        size = self._least(room.width()).expandedTo(room)
        bar = self.style().pixelMetric(self.style().PixelMetric.PM_ScrollBarExtent)
        if size.height() > room.height():
            width = room.width() - bar
            size = self._least(width).expandedTo(QSize(width, room.height()))
        if size != self.page.size():
            self.page.resize(size)

    def _least(self, width: int) -> QSize:
        least = self.page.minimumSizeHint().expandedTo(self.page.minimumSize())
        layout = self.page.layout()
        if layout is not None and layout.hasHeightForWidth():
            tall = layout.totalMinimumHeightForWidth(max(width, least.width()))
            least.setHeight(max(least.height(), tall))
        return least
