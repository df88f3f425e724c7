"""区独自事業: what the ward does and decides by itself, and the registers beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from wardapp.ui.field.panel import ListPanel
from wardapp.ui.projects.decisions_panel import DecisionsPanel
from wardapp.ui.projects.money_panel import MoneyPanel
from wardapp.ui.projects.people_panel import PeoplePanel
from wardapp.ui.projects.posts_panel import PostsPanel
from wardapp.ui.projects.profile_panel import ProfilePanel
from wardapp.ui.projects.projects_panel import ProjectsPanel
from wardapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext


class ProjectsPage(QWidget):
    """Lists side by side as tabs, each with what is chosen at its right."""

    icon_name = "wallet"

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("区独自事業")
        self.widget = self
        self._context = context
        self.frame = PageFrame(self.title, key="projects", parent=self)
        self.projects = ProjectsPanel(context)
        self.decisions = DecisionsPanel(context)
        self.money = MoneyPanel(context)
        self.posts = PostsPanel(context)
        self.people = PeoplePanel(context)
        self.profile = ProfilePanel(context)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.projects, self.tr("事業"))
        self.tabs.addTab(self.decisions, self.tr("現場判断"))
        self.tabs.addTab(self.money, self.tr("実現したいこと"))
        self.tabs.addTab(self.posts, self.tr("委員一覧"))
        self.tabs.addTab(self.people, self.tr("人材・団体"))
        self.tabs.addTab(self.profile, self.tr("区の姿"))
        if not context.desk.office.is_ward:
            # Personal data of the wards is no business of headquarters; lists of one ward neither.
            self.tabs.setTabVisible(self.tabs.indexOf(self.people), False)
            self.tabs.setTabVisible(self.tabs.indexOf(self.money), False)
        self.frame.set_list(self.tabs)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self.tabs.currentChanged.connect(lambda _index: self.activate())

    def activate(self) -> None:
        """The page has come to the front."""
        panel = self.tabs.currentWidget()
        if isinstance(panel, (ListPanel, ProfilePanel)):
            panel.activate()

    def focus_search(self, text: str) -> None:
        """Search among the projects."""
        self.tabs.setCurrentWidget(self.projects)
        self.projects.search.setText(text)
        self.projects.search.setFocus()

    def show_record(self, record_id: str) -> None:
        """Show a record of any of the tabs."""
        desk = self._context.desk
        panels: dict[str, ListPanel | ProfilePanel] = {
            "project": self.projects,
            "field_decision": self.decisions,
            "ward_wish": self.money,
            "refusal": self.money,
            "post": self.posts,
            "helper_person": self.people,
            "ward_profile": self.profile,
            "facility": self.profile,
            "vision_point": self.profile,
        }

        def show(kind: str) -> None:
            panel = panels.get(kind, self.projects)
            self.tabs.setCurrentWidget(panel)
            panel.show_record(record_id)

        self._context.run(lambda _task: desk.kind_of(record_id), context=self, done=show)
