"""区長ヒアリング: hearings, opinions by topic and viewpoint, question rounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wardapp.ui.field.tabbed_page import TabbedPage
from wardapp.ui.hearings.hearings_panel import HearingsPanel
from wardapp.ui.hearings.inquiries_panel import InquiriesPanel
from wardapp.ui.hearings.opinions_panel import OpinionsPanel

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext


class HearingsPage(TabbedPage):
    """Hearings, opinions and question rounds."""

    icon_name = "message-square-quote"

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.hearings = HearingsPanel(context)
        self.opinions = OpinionsPanel(context)
        self.inquiries = InquiriesPanel(context)
        self.lay_out(
            "hearings",
            self.tr("区長ヒアリング"),
            {
                "ward_mayor_hearing": (self.hearings, self.tr("ヒアリング")),
                "opinion": (self.opinions, self.tr("意見")),
                "inquiry": (self.inquiries, self.tr("照会")),
            },
        )

    def focus_search(self, text: str) -> None:
        """Search among the opinions."""
        self.tabs.setCurrentWidget(self.opinions)
        self.opinions.search.setText(text)
        self.opinions.search.setFocus()
