"""A place of several lists as tabs, each with what is chosen at its right."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from wardapp.ui.field.panel import ListPanel
from wardapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext


class TabbedPage(QWidget):
    """What such places have in common; each says its title, tabs and search in ``lay_out``."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.widget = self
        self._context = context
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self._panels: dict[str, ListPanel] = {}

    def lay_out(self, key: str, title: str, tabs: Mapping[str, tuple[ListPanel, str]]) -> None:
        """Show the panels.

        Args:
            key: Under which the page's widths are remembered.
            title: The page's title.
            tabs: Kind of record → its panel and the tab's words; the first takes unknown kinds.
        """
        self.title = title
        self.frame = PageFrame(title, key=key, parent=self)
        for kind, (panel, words) in tabs.items():
            self._panels[kind] = panel
            self.tabs.addTab(panel, words)
        self.frame.set_list(self.tabs)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self.tabs.currentChanged.connect(lambda _index: self.activate())

    def activate(self) -> None:
        """The page has come to the front."""
        panel = self.tabs.currentWidget()
        if isinstance(panel, ListPanel):
            panel.activate()

    def show_record(self, record_id: str) -> None:
        """Show a record in the tab of its kind."""
        desk = self._context.desk

        def show(kind: str) -> None:
            panel = self._panels.get(kind) or next(iter(self._panels.values()))
            self.tabs.setCurrentWidget(panel)
            panel.show_record(record_id)

        self._context.run(lambda _task: desk.kind_of(record_id), context=self, done=show)
