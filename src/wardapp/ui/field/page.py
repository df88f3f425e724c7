"""地域・団体: where staff hear what people say, and who speaks for many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from wardapp.ui.field.incidents_panel import IncidentsPanel
from wardapp.ui.field.occasions_panel import OccasionsPanel
from wardapp.ui.field.organisations_panel import OrganisationsPanel
from wardapp.ui.field.panel import ListPanel
from wardapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext


class FieldPage(QWidget):
    """Two lists side by side as tabs, each with what is chosen at its right."""

    icon_name = "footprints"

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("地域・団体")
        self.widget = self
        self._context = context
        self.frame = PageFrame(self.title, key="field", parent=self)
        self.occasions = OccasionsPanel(context)
        self.organisations = OrganisationsPanel(context)
        self.incidents = IncidentsPanel(context)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.occasions, self.tr("聞き取りの場"))
        self.tabs.addTab(self.organisations, self.tr("団体"))
        self.tabs.addTab(self.incidents, self.tr("対応の記録"))
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
        """Search among the organisations."""
        self.tabs.setCurrentWidget(self.organisations)
        self.organisations.search.setText(text)
        self.organisations.search.setFocus()

    def show_record(self, record_id: str) -> None:
        """Show an occasion or an organisation."""
        desk = self._context.desk

        def show(kind: str) -> None:
            panels: dict[str, ListPanel] = {
                "organisation": self.organisations,
                "incident": self.incidents,
            }
            panel = panels.get(kind, self.occasions)
            self.tabs.setCurrentWidget(panel)
            panel.show_record(record_id)

        self._context.run(lambda _task: desk.kind_of(record_id), context=self, done=show)
