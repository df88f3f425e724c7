"""The shape of a place: a header, a list at the left, what is selected at the right.

::

    frame = PageFrame(self.tr("区民の声"), key="voices")
    frame.add_action(button)               # at the right of the header; the first primary one last
    frame.set_count("1,234件")
    frame.add_row(search_row)              # rows between header and list (search, chips)
    frame.set_list(table); frame.set_reading(pane)

The splitter's position is remembered under ``key``. On a narrow window (or at 200 %) the panes stay
side by side down to their minimum widths and keep a height in which a list can be read; the window
scrolls the page then (page_scroll.PageScroll), and nothing is cut off.
"""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from wardapp.ui.theme import active_theme, set_role, set_surface
from wardapp.ui.widgets.two_sides import TwoSides

LEAST_PANE_PX = 270
"""Height of the panes at 100 %: a head with filters, and some six rows of a list."""


class PageFrame(QWidget):
    """Header, rows, list pane and reading pane."""

    def __init__(self, title: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = active_theme()
        self._key = key
        self._title = QLabel(title)
        set_role(self._title, "title")
        self._count = QLabel()
        set_role(self._count, "muted")
        self._count.setContentsMargins(0, 0, 0, theme.space(0.75))
        self._head = TwoSides([self._title, self._count], [], theme.space(2))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.space(2))
        self._left = QWidget()
        set_surface(self._left, "panel")
        self._left_layout = QVBoxLayout(self._left)
        self._left_layout.setContentsMargins(0, 0, 0, 0)
        self._right = QWidget()
        set_surface(self._right, "panel")
        self._right_layout = QVBoxLayout(self._right)
        self._right_layout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setMinimumHeight(theme.size(LEAST_PANE_PX))
        self.splitter.addWidget(self._left)
        self.splitter.addWidget(self._right)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self._right.hide()
        top = QWidget()
        set_surface(top, "header")
        top_layout = QVBoxLayout(top)
        side = theme.space(5)
        top_layout.setContentsMargins(side, theme.space(4), side, theme.space(3))
        top_layout.setSpacing(theme.space(3))
        top_layout.addWidget(self._head)
        top_layout.addLayout(self._rows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(top)
        layout.addWidget(self.splitter, 1)
        self.splitter.splitterMoved.connect(self._on_splitter_moved)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)

    def set_count(self, text: str) -> None:
        """Say beside the title how much is shown."""
        self._count.setText(text)

    def add_action(self, widget: QWidget) -> None:
        """Put a button at the right of the header."""
        self._head.add_right(widget)

    def add_row(self, row: QWidget | QHBoxLayout) -> None:
        """Put a row under the header."""
        if isinstance(row, QWidget):
            self._rows.addWidget(row)
        else:
            self._rows.addLayout(row)

    def set_list(self, widget: QWidget) -> None:
        """Put the list in its pane."""
        self._left_layout.addWidget(widget)

    def keep_list_width(self, at_first: int, reading: int = 1000) -> None:
        """Let the list keep its width when the window grows; ``at_first`` until a person moves it."""
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        if not self._key or QSettings().value(f"panes/{self._key}") is None:
            self.splitter.setSizes([at_first, reading])

    def set_reading(self, widget: QWidget) -> None:
        """Put the reading pane in its place and give it its remembered width."""
        self._right_layout.addWidget(widget)
        self._right.show()
        state = QSettings().value(f"panes/{self._key}") if self._key else None
        if not (state and self.splitter.restoreState(state)):
            self.splitter.setSizes([600, 480])

    @Slot(int, int)
    def _on_splitter_moved(self, _position: int, _index: int) -> None:
        if self._key:
            QSettings().setValue(f"panes/{self._key}", self.splitter.saveState())
