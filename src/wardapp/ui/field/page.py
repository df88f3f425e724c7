"""地域・団体: where staff hear what people say, and who speaks for many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wardapp.ui.field.incidents_panel import IncidentsPanel
from wardapp.ui.field.occasions_panel import OccasionsPanel
from wardapp.ui.field.organisations_panel import OrganisationsPanel
from wardapp.ui.field.tabbed_page import TabbedPage

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext


class FieldPage(TabbedPage):
    """Occasions, organisations and records of difficult talks."""

    icon_name = "footprints"

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.occasions = OccasionsPanel(context)
        self.organisations = OrganisationsPanel(context)
        self.incidents = IncidentsPanel(context)
        self.lay_out(
            "field",
            self.tr("地域・団体"),
            {
                "occasion": (self.occasions, self.tr("聞き取りの場")),
                "organisation": (self.organisations, self.tr("団体")),
                "incident": (self.incidents, self.tr("対応の記録")),
            },
        )

    def focus_search(self, text: str) -> None:
        """Search among the organisations."""
        self.tabs.setCurrentWidget(self.organisations)
        self.organisations.search.setText(text)
        self.organisations.search.setFocus()
