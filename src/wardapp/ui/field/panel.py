"""A list with an editor at its right, as both tabs of the place have it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.icons import set_icon
from wardapp.ui.theme import set_kind, set_surface
from wardapp.ui.widgets.empty_state import EmptyState
from wardapp.ui.widgets.hold_height import hold_height
from wardapp.ui.widgets.record_list import RecordList

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext


class ListPanel(QWidget):
    """List at the left under a row of tools, editor at the right.

    Args:
        context: What every page gets.
        name: The list's name for a screen reader.
        icon_name: Shown where there is nothing yet.
    """

    def __init__(
        self, context: UiContext, name: str, icon_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        theme = context.theme
        self._loaded = False
        self._wanted = ""
        self.list = RecordList(name)
        self.new_button = QPushButton()
        set_icon(self.new_button, "plus", "on_accent")
        set_kind(self.new_button, "primary")
        self.tools = QHBoxLayout()
        self.tools.setSpacing(theme.space(2))
        self.nothing = EmptyState(icon_name, "", "")
        self.nothing.setMinimumHeight(1)
        self.left = QStackedWidget()
        self.left.addWidget(self.list)
        self.left.addWidget(self.nothing)
        head = QWidget()
        set_surface(head, "header")
        line = QVBoxLayout(head)
        line.setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(2))
        line.addLayout(self.tools)
        hold_height(head)
        left = _AtLeast(theme.size(220))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.left, 1)
        self._body = QWidget()
        set_surface(self._body, "panel")
        self.editor = QVBoxLayout(self._body)
        self.editor.setContentsMargins(
            theme.space(5), theme.space(4), theme.space(5), theme.space(5)
        )
        self.editor.setSpacing(theme.space(3))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(self._body)
        self.choose = EmptyState(icon_name, self.tr("一覧から選んでください"))
        self.right = QStackedWidget()
        self.right.addWidget(self.choose)
        self.right.addWidget(self._scroll)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.right)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setSizes([theme.size(420), theme.size(640)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)
        self.list.record_chosen.connect(self._on_chosen)

    def search_tools(self, search: QWidget, *below: QWidget) -> None:
        """Lay out the usual tools: the search with the new button, and rows below them."""
        tools = QVBoxLayout()
        tools.setSpacing(self.context.theme.space(2))
        first = QHBoxLayout()
        first.addWidget(search, 1)
        first.addWidget(self.new_button)
        tools.addLayout(first)
        for row in below:
            tools.addWidget(row)
        self.tools.addLayout(tools)

    def activate(self) -> None:
        """The tab has come to the front."""
        if not self._loaded:
            self._loaded = True
            self.reload()
        self.list.setFocus()

    def show_record(self, record_id: str) -> None:
        """Show this record."""
        self._loaded = True
        self._wanted = record_id
        self.show_chosen(record_id)
        self.reload()

    def _on_chosen(self, record_id: str) -> None:
        if record_id:
            self.show_chosen(record_id)
        else:
            self.right.setCurrentWidget(self.choose)

    def show_editor(self) -> None:
        """Let the editor be seen."""
        self.right.setCurrentWidget(self._scroll)

    def reload(self) -> None:
        """Read the list anew."""
        raise NotImplementedError

    def show_chosen(self, record_id: str) -> None:
        """Show a record in the editor."""
        raise NotImplementedError


class _AtLeast(QWidget):
    """A pane of at least this width, and of what its tools need."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._least = width

    def minimumSizeHint(self) -> QSize:
        """Return the wider of both: a minimum width that is set would squeeze the tools."""
        return super().minimumSizeHint().expandedTo(QSize(self._least, 0))
