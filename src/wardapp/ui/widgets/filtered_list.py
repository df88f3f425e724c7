"""The list pane of a place: the search, the filters as chips, the list or what stands where it is empty.

``FilteredList(search, filters, table, nothing, theme.size(200))``; then ``show_listed(found=bool(rows))``
after each reading. ``add_foot(card)`` puts something below the list.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wardapp.ui.theme import active_theme, set_surface
from wardapp.ui.widgets.empty_state import EmptyState
from wardapp.ui.widgets.flow import FlowLayout


class FilteredList(QWidget):
    """Search and filters above a list.

    Args:
        search: The field that searches the list.
        filters: Chips, in their order; they wrap.
        listed: The list.
        nothing: What is shown in its place while there is nothing in it.
        least_width: In pixels.
    """

    def __init__(
        self,
        search: QWidget,
        filters: Iterable[QWidget],
        listed: QWidget,
        nothing: EmptyState,
        least_width: int,
    ) -> None:
        super().__init__()
        theme = active_theme()
        self._listed, self._nothing = listed, nothing
        head = QWidget()
        set_surface(head, "header")
        inner = QVBoxLayout(head)
        inner.setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(2))
        inner.setSpacing(theme.space(2))
        inner.addWidget(search)
        row = QWidget()
        flow = FlowLayout(row, theme.space(1))
        for chip in filters:
            flow.addWidget(chip)
        inner.addWidget(row)
        self._stack = QStackedWidget()
        self._stack.addWidget(listed)
        self._stack.addWidget(nothing)
        nothing.setMinimumHeight(1)  # at 200 % it may be scrolled away, not the window grown
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(head)
        self._column.addWidget(self._stack, 1)
        self.setMinimumWidth(least_width)

    def add_foot(self, widget: QWidget) -> None:
        """Put something below the list."""
        self._column.addWidget(widget)

    def show_listed(self, *, found: bool) -> None:
        """Show the list, or that there is nothing in it."""
        self._stack.setCurrentWidget(self._listed if found else self._nothing)
