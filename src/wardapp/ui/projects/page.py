"""区独自事業: what the ward does and decides by itself, and the registers beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from wardapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext
    from wardapp.ui.field.panel import ListPanel
    from wardapp.ui.projects.decisions_panel import DecisionsPanel
    from wardapp.ui.projects.money_panel import MoneyPanel
    from wardapp.ui.projects.people_panel import PeoplePanel
    from wardapp.ui.projects.posts_panel import PostsPanel
    from wardapp.ui.projects.profile_panel import ProfilePanel
    from wardapp.ui.projects.projects_panel import ProjectsPanel

P = TypeVar("P", bound=QWidget)

_TAB_OF = {
    "project": "projects",
    "field_decision": "decisions",
    "ward_wish": "money",
    "refusal": "money",
    "post": "posts",
    "helper_person": "people",
    "ward_profile": "profile",
    "facility": "profile",
    "vision_point": "profile",
}


class ProjectsPage(QWidget):
    """Tabs, each made when first looked at: a list with what is chosen at its right."""

    icon_name = "wallet"

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("区独自事業")
        self.widget = self
        self._context = context
        self.frame = PageFrame(self.title, key="projects", parent=self)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self._holders: dict[str, QWidget] = {}
        for key, words in (
            ("projects", self.tr("事業")),
            ("decisions", self.tr("現場判断")),
            ("money", self.tr("実現したいこと")),
            ("posts", self.tr("委員一覧")),
            ("people", self.tr("人材・団体")),
            ("profile", self.tr("区の姿")),
        ):
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            self._holders[key] = holder
            self.tabs.addTab(holder, words)
        if not context.desk.office.is_ward:
            # Personal data of the wards is no business of headquarters; lists of one ward neither.
            for key in ("people", "money"):
                self.tabs.setTabVisible(self.tabs.indexOf(self._holders[key]), False)
        self.frame.set_list(self.tabs)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self.tabs.currentChanged.connect(lambda _index: self.activate())

    def _put(self, key: str, make: Callable[[UiContext], P]) -> P:
        panel = make(self._context)
        layout = self._holders[key].layout()
        if layout is not None:
            layout.addWidget(panel)
        return panel

    @cached_property
    def projects(self) -> ProjectsPanel:
        """事業."""
        from wardapp.ui.projects.projects_panel import ProjectsPanel

        return self._put("projects", ProjectsPanel)

    @cached_property
    def decisions(self) -> DecisionsPanel:
        """現場判断."""
        from wardapp.ui.projects.decisions_panel import DecisionsPanel

        return self._put("decisions", DecisionsPanel)

    @cached_property
    def money(self) -> MoneyPanel:
        """実現したいこと."""
        from wardapp.ui.projects.money_panel import MoneyPanel

        return self._put("money", MoneyPanel)

    @cached_property
    def posts(self) -> PostsPanel:
        """委員一覧."""
        from wardapp.ui.projects.posts_panel import PostsPanel

        return self._put("posts", PostsPanel)

    @cached_property
    def people(self) -> PeoplePanel:
        """人材・団体."""
        from wardapp.ui.projects.people_panel import PeoplePanel

        return self._put("people", PeoplePanel)

    @cached_property
    def profile(self) -> ProfilePanel:
        """区の姿."""
        from wardapp.ui.projects.profile_panel import ProfilePanel

        return self._put("profile", ProfilePanel)

    def panel(self, key: str) -> ListPanel | ProfilePanel:
        """Return the panel of a tab, made if it is not yet there."""
        found: ListPanel | ProfilePanel = getattr(self, key)
        return found

    def show_tab(self, key: str) -> None:
        """Bring a tab to the front."""
        self.tabs.setCurrentWidget(self._holders[key])

    @property
    def tab(self) -> str:
        """The key of the tab at the front."""
        shown = self.tabs.currentWidget()
        return next(key for key, holder in self._holders.items() if holder is shown)

    def activate(self) -> None:
        """The page has come to the front."""
        self.panel(self.tab).activate()

    def focus_search(self, text: str) -> None:
        """Search among the projects."""
        self.show_tab("projects")
        self.projects.search.setText(text)
        self.projects.search.setFocus()

    def show_record(self, record_id: str) -> None:
        """Show a record of any of the tabs."""
        desk = self._context.desk

        def show(kind: str) -> None:
            key = _TAB_OF.get(kind, "projects")
            self.show_tab(key)
            self.panel(key).show_record(record_id)

        self._context.run(lambda _task: desk.kind_of(record_id), context=self, done=show)
