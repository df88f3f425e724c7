"""区長ヒアリング: hearings, opinions by topic and viewpoint, question rounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from wardapp.ui.field.panel import ListPanel
from wardapp.ui.hearings.hearings_panel import HearingsPanel
from wardapp.ui.hearings.inquiries_panel import InquiriesPanel
from wardapp.ui.hearings.opinions_panel import OpinionsPanel
from wardapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext


class HearingsPage(QWidget):
    """Three tabs, each a list with what is chosen at its right."""

    icon_name = "message-square-quote"

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("区長ヒアリング")
        self.widget = self
        self._context = context
        self.frame = PageFrame(self.title, key="hearings", parent=self)
        self.hearings = HearingsPanel(context)
        self.opinions = OpinionsPanel(context)
        self.inquiries = InquiriesPanel(context)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.hearings, self.tr("ヒアリング"))
        self.tabs.addTab(self.opinions, self.tr("意見"))
        self.tabs.addTab(self.inquiries, self.tr("照会"))
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

    def focus_search(self, text: str) -> None:
        """Search among the opinions."""
        self.tabs.setCurrentWidget(self.opinions)
        self.opinions.search.setText(text)
        self.opinions.search.setFocus()

    def show_record(self, record_id: str) -> None:
        """Show a hearing, an opinion or a question round."""
        desk = self._context.desk

        def show(kind: str) -> None:
            panels: dict[str, ListPanel] = {
                "opinion": self.opinions,
                "inquiry": self.inquiries,
            }
            panel = panels.get(kind, self.hearings)
            self.tabs.setCurrentWidget(panel)
            panel.show_record(record_id)

        self._context.run(lambda _task: desk.kind_of(record_id), context=self, done=show)
