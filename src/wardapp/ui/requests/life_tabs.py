"""The tabs of a request's life: bureaus, hearing, outcome, the way so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wardapp.ui.requests.bureaus_panel import BureausPanel
from wardapp.ui.requests.hearing_panel import HearingPanel
from wardapp.ui.requests.outcome_panel import OutcomePanel
from wardapp.ui.requests.steps_panel import StepsPanel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTabWidget, QWidget

    from wardapp.domain.changes import Changes
    from wardapp.domain.request import WardRequest
    from wardapp.ui.context import UiContext

_KINDS = (
    "ask",
    "request_thread",
    "request_step",
    "mayor_hearing",
    "effect_check",
    "request_link",
    "delegation",
    "person",
)


class LifeTabs(QObject):
    """Four panels of one request.

    Signals:
        wrote(): Something was written in one of them.
    """

    wrote = Signal()

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.bureaus = BureausPanel(context, parent)
        self.hearing = HearingPanel(context, parent)
        self.outcome = OutcomePanel(context, parent)
        self.steps = StepsPanel(context, parent)
        self._panels = (self.bureaus, self.hearing, self.outcome, self.steps)
        for panel in self._panels:
            panel.wrote.connect(self.wrote)

    def join_tabs(self, tabs: QTabWidget) -> None:
        """Put the panels at the end of the tabs."""
        tabs.addTab(self.bureaus, self.tr("局の回答"))
        tabs.addTab(self.hearing, self.tr("ヒアリング"))
        tabs.addTab(self.outcome, self.tr("結果"))
        tabs.addTab(self.steps, self.tr("経過"))

    def show_request(self, request: WardRequest) -> None:
        """Show a request in all of them."""
        for panel in self._panels:
            panel.show_request(request)

    def on_changed(self, changes: Changes) -> None:
        """Read anew what a change elsewhere may have touched."""
        if changes.touches(*_KINDS):
            for panel in self._panels:
                panel.reload()
