"""企画支援: which plans nobody serves, what worked before, what the mayor thinks, practice, what was learned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from wardapp.ui.coaching.coverage_panel import CoveragePanel
from wardapp.ui.coaching.learning_panel import LearningPanel
from wardapp.ui.coaching.library_panel import LibraryPanel
from wardapp.ui.coaching.notes_panel import NotesPanel
from wardapp.ui.coaching.practice_panel import PracticePanel
from wardapp.ui.coaching.waiting_panel import WaitingPanel
from wardapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext


class CoachingPage(QWidget):
    """Tabs, each with a list or table and what is chosen."""

    icon_name = "sparkles"

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("企画支援")
        self.widget = self
        self._context = context
        self.frame = PageFrame(self.title, key="coaching", parent=self)
        self.coverage = CoveragePanel(context)
        self.library = LibraryPanel(context)
        self.notes = NotesPanel(context)
        self.practice = PracticePanel(context)
        self.learning = LearningPanel(context)
        self.waiting = WaitingPanel(context)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for panel, label in (
            (self.coverage, self.tr("上位計画")),
            (self.library, self.tr("採択事例")),
            (self.notes, self.tr("市長の考え")),
            (self.waiting, self.tr("意見・相談")),
            (self.practice, self.tr("練習")),
            (self.learning, self.tr("学びの記録")),
        ):
            self.tabs.addTab(panel, label)
        self.tabs.tabBar().setAccessibleName(self.tr("企画支援の内容"))
        self.frame.set_list(self.tabs)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self.tabs.currentChanged.connect(lambda _index: self.activate())

    def activate(self) -> None:
        """The page has come to the front."""
        panel: Any = self.tabs.currentWidget()
        panel.activate()

    def focus_search(self, text: str) -> None:
        """Search among the adopted requests."""
        self.tabs.setCurrentWidget(self.library)
        self.library.search.setText(text)
        self.library.search.setFocus()

    def show_record(self, record_id: str) -> None:
        """Show an item of a plan, or a note."""
        desk = self._context.desk

        def show(kind: str) -> None:
            if kind == "mayor_note":
                self.tabs.setCurrentWidget(self.notes)
                self.notes.show_record(record_id)
            else:
                self.tabs.setCurrentWidget(self.coverage)
                self.coverage.show_record(record_id)

        self._context.run(lambda _task: desk.kind_of(record_id), context=self, done=show)
