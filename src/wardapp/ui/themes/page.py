"""The place of the themes (課題): list, board, the wards side by side, the year's plan."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QInputDialog,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain import wareki
from wardapp.ui.actions import page_action
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import SCOPE_LABELS, THEME_STAGE_LABELS
from wardapp.ui.requests.fields import Segments
from wardapp.ui.requests.filter_button import FilterButton
from wardapp.ui.theme import set_kind
from wardapp.ui.themes.board import Board
from wardapp.ui.themes.plan_view import PlanView
from wardapp.ui.themes.side_by_side import SideBySide
from wardapp.ui.themes.theme_editor import ThemeEditor
from wardapp.ui.themes.theme_line import theme_line
from wardapp.ui.widgets.empty_state import EmptyState
from wardapp.ui.widgets.filtered_list import FilteredList
from wardapp.ui.widgets.page_frame import PageFrame
from wardapp.ui.widgets.record_list import RecordList
from wardapp.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wardapp.desk.theme_views import ThemeLine
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext
    from wardapp.ui.themes.group_dialog import GroupDialog

_KINDS = ("theme", "theme_link", "theme_step", "theme_task", "theme_pair", "opinion", "office")
IN_BIN = "bin"
"""A choice of the filter 状況: what lies in ごみ箱."""


class ThemesPage(QWidget):
    """Four views of the themes; the first has the chosen theme at its right."""

    icon_name = "layers"

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("課題")
        self.widget = self
        self._context = context
        self._loaded = False
        self._wanted = ""
        self._groups: GroupDialog | None = None
        self._filters: dict[str, Any] = {"closed": False}
        self.frame = PageFrame(self.title, key="themes", parent=self)
        self.search = SearchField(self.tr("課題を探す（課題名・内容・番号）"))
        self.list = RecordList(self.tr("課題の一覧"))
        self.editor = ThemeEditor(context)
        self.board = Board(context)
        self.side_by_side = SideBySide(context)
        self.plan = PlanView(context)
        self.views = Segments(
            self.tr("見方"),
            {
                "list": self.tr("一覧"),
                "board": self.tr("ボード"),
                "wards": self.tr("区をならべる"),
                "plan": self.tr("取組計画"),
            },
            context.theme,
        )
        self.views.show_value("list")
        self._make_filters()
        self._make_actions()
        self._lay_out()
        self._connect()

    # -- making it -------------------------------------------------------------------------------

    def _make_filters(self) -> None:
        self.filters = {
            "stage": FilterButton(self.tr("検討過程")),
            "scope": FilterButton(self.tr("区分")),
            "office_id": FilterButton(self.tr("区・局")),
            "viewpoint_id": FilterButton(self.tr("視点")),
            "closed": FilterButton(self.tr("状況")),
        }
        self.filters["stage"].set_choices(THEME_STAGE_LABELS.items())
        self.filters["scope"].set_choices(SCOPE_LABELS.items())
        self.filters["closed"].set_choices(
            [
                (False, self.tr("検討中")),
                (True, self.tr("終了したもの")),
                (IN_BIN, self.tr("ごみ箱")),
            ]
        )
        self.filters["closed"].show_value(False)

    def _make_actions(self) -> None:
        self.new_button = QPushButton(self.tr("新しい課題"))
        set_icon(self.new_button, "plus", "on_accent")
        set_kind(self.new_button, "primary")
        self.groups_button = QPushButton(self.tr("声をグループにまとめる"))
        set_icon(self.groups_button, "sparkles")
        self.groups_button.setToolTip(
            self.tr("似ている声を見つけて、課題の候補にする（Ctrl+Shift+G）")
        )
        self.print_button = QPushButton(self.tr("印刷・書き出し"))
        set_icon(self.print_button, "printer")
        self.print_button.setProperty("menued", True)
        menu = QMenu(self.print_button)
        for words, document in (
            (self.tr("課題整理表を印刷"), "課題整理表"),
            (self.tr("検討案を印刷"), "検討案"),
            (self.tr("取組計画を印刷"), "取組計画"),
        ):
            menu.addAction(words, partial(self._context.print_document, document, ""))
        menu.addSeparator()
        menu.addAction(self.tr("課題整理表をExcelに書き出す"), self.export)
        self.print_button.setMenu(menu)
        page_action(self, self.tr("新しい課題"), "Ctrl+Shift+N", self.new_theme, "plus")
        page_action(
            self, self.tr("声をグループにまとめる"), "Ctrl+Shift+G", self.open_groups, "sparkles"
        )
        page_action(self, self.tr("課題票を印刷"), "Ctrl+P", self.editor.print_form, "printer")
        page_action(self, self.tr("課題を探す"), "Ctrl+F", self._focus_search, "search")
        page_action(self, self.tr("課題に加える声を探す"), "Ctrl+E", self._focus_voices, "quote")

    def _lay_out(self) -> None:
        theme = self._context.theme
        self._nothing = EmptyState(
            "layers",
            self.tr("まだ課題がありません"),
            self.tr("声の一覧で声を選ぶか、似ている声をグループにまとめて作れます。"),
            self.tr("声をグループにまとめる"),
            self.open_groups,
        )
        self._left = FilteredList(
            self.search, self.filters.values(), self.list, self._nothing, theme.size(200)
        )
        self._reading = QStackedWidget()
        self._reading.addWidget(EmptyState("layers", self.tr("課題を選んでください")))
        self._reading.addWidget(self.editor)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._left)
        self.splitter.addWidget(self._reading)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        state = QSettings().value("panes/themes")
        if not (state and self.splitter.restoreState(state)):
            self.splitter.setSizes([theme.size(340), 1000])
        self.splitter.splitterMoved.connect(
            lambda *_: QSettings().setValue("panes/themes", self.splitter.saveState())
        )
        self.stack = QStackedWidget()
        self._of_view = {
            "list": self.splitter,
            "board": self.board,
            "wards": self.side_by_side,
            "plan": self.plan,
        }
        for widget in self._of_view.values():
            self.stack.addWidget(widget)
        for button in (self.print_button, self.groups_button, self.new_button):
            self.frame.add_action(button)
        self.frame.add_row(self.views)
        self.frame.set_list(self.stack)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    def _connect(self) -> None:
        for name, button in self.filters.items():
            button.value_chosen.connect(partial(self.set_filter, name))
        self.views.chosen.connect(self.show_view)
        self.search.searched.connect(lambda text: self.set_filter("query", text))
        self.search.moved_down.connect(self.list.setFocus)
        self.new_button.clicked.connect(self.new_theme)
        self.groups_button.clicked.connect(self.open_groups)
        self.list.record_chosen.connect(self._on_chosen)
        self.board.theme_opened.connect(self.show_record)
        self.side_by_side.theme_opened.connect(self.show_record)
        self._context.changed.changed.connect(self._on_changed)

    # -- what the window asks --------------------------------------------------------------------

    def activate(self) -> None:
        """The page has come to the front."""
        if not self._loaded:
            self._loaded = True
            self.reload()
        if self.view == "list":
            self.list.setFocus()

    def focus_search(self, text: str) -> None:
        """Search for this."""
        self.show_view("list")
        self.search.setText(text)
        self.search.setFocus()

    def show_record(self, record_id: str) -> None:
        """Show this theme, whatever the filters hide."""
        self._loaded = True
        self._wanted = record_id
        if self.list.lines.row_of(record_id) < 0:
            self._clear_filters()
        self._show_editor(record_id)
        self.show_view("list")

    @property
    def view(self) -> str:
        """Which view is shown."""
        shown = self.stack.currentWidget()
        return next(key for key, widget in self._of_view.items() if widget is shown)

    def show_view(self, key: object) -> None:
        """Show one of the views."""
        self.views.show_value(key)
        self.stack.setCurrentWidget(self._of_view[str(key)])
        self.reload()

    # -- reading ---------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read what the present view shows."""
        desk, view, filters = self._context.desk, self.view, dict(self._filters)
        if filters.get("closed") == IN_BIN:
            filters |= {"closed": None, "discarded": True, "office_id": desk.office.id}
        if view == "list":
            self._context.run(
                lambda _task: (
                    desk.theme_views.lines(desk.themes.list(**filters)),
                    desk.city.offices(),
                    desk.city.viewpoints(),
                    desk.today(),
                ),
                context=self,
                done=self._on_list,
            )
        elif view == "board":
            self._context.run(
                lambda _task: (
                    desk.theme_views.board(desk.theme_views.lines(desk.themes.list(closed=False))),
                    desk.office.id,
                ),
                context=self,
                done=lambda found: self.board.show_lines(*found),
            )
        elif view == "wards":
            self._context.run(
                lambda task: SideBySide.read(desk, task),
                context=self,
                done=self.side_by_side.show_found,
            )
        else:
            self._read_plan()

    def _read_plan(self) -> None:
        desk = self._context.desk
        year = wareki.fiscal_year(desk.today())
        office = None if desk.is_headquarters else desk.office.id
        self._context.run(
            lambda _task: PlanView.read(desk, year, office),
            context=self,
            done=lambda found: self.plan.show_found(found, year),
        )

    def _on_list(self, found: tuple[Sequence[ThemeLine], Any, Any, Any]) -> None:
        lines, offices, viewpoints, today = found
        self.filters["office_id"].set_choices((o.id, o.ward_name or o.name) for o in offices)
        self.filters["viewpoint_id"].set_choices((v.id, v.name) for v in viewpoints)
        wanted, self._wanted = self._wanted, ""
        self.list.show_lines([theme_line(line, today) for line in lines], wanted)
        self.frame.set_count(self.tr("%n件", "", len(lines)))
        self._left.show_listed(found=bool(lines))
        if not lines and self._is_filtered():
            self._nothing.set_text(
                self.tr("条件に合う課題がありません"),
                self.tr("条件を外すと見つかるかもしれません。"),
            )

    def _is_filtered(self) -> bool:
        return any(v not in (None, "", False) for v in self._filters.values())

    def _on_chosen(self, record_id: str) -> None:
        if record_id:
            self._show_editor(record_id)
        else:
            self._reading.setCurrentIndex(0)

    def _show_editor(self, record_id: str) -> None:
        self.editor.show_theme(record_id)
        self._reading.setCurrentWidget(self.editor)

    # -- filters ---------------------------------------------------------------------------------

    def set_filter(self, name: str, value: object) -> None:
        """Take a filter's value."""
        self._filters[name] = value
        self.reload()

    def _clear_filters(self) -> None:
        self._filters = {}
        self.search.set_quietly("")
        for button in self.filters.values():
            button.show_value(None)

    def _focus_search(self) -> None:
        self.show_view("list")
        self.search.setFocus()
        self.search.selectAll()

    def _focus_voices(self) -> None:
        self.editor.tabs.setCurrentWidget(self.editor.voices)
        self.editor.voices.search.field.setFocus()

    # -- doing -----------------------------------------------------------------------------------

    def new_theme(self) -> None:
        """Ask what it is called, and put it down."""
        title, accepted = QInputDialog.getText(
            self, self.tr("新しい課題"), self.tr("課題名（何が困っているのかを、ひと言で）")
        )
        if accepted and title.strip():
            self.make_theme(title)

    def make_theme(self, title: str) -> None:
        """Put a theme down and show it."""
        desk = self._context.desk
        self._context.write(
            lambda: desk.themes.add(title),
            context=self,
            done=lambda changes: self.show_record(changes.id),
        )

    def open_groups(self) -> None:
        """Show the groups; what was found before is still there."""
        from wardapp.ui.themes.group_dialog import GroupDialog

        if self._groups is None:
            self._groups = GroupDialog(self._context, self)
        self._groups.picking.reload()
        self._groups.open()

    def export(self) -> None:
        """Ask where to, and write the 課題整理表 to an Excel file."""
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("課題整理表を書き出す"), self.tr("課題整理表.xlsx"), "Excel (*.xlsx)"
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write the 課題整理表 to this file."""
        from wardapp.ui.background import Lane

        desk, context = self._context.desk, self._context
        context.run(
            lambda _task: desk.theme_views.write_table(path),
            context=self,
            done=lambda count: context.notify(self.tr("%n件の課題を書き出しました。", "", count)),
            lane=Lane.POOL,
            what=self.tr("課題整理表の書き出し"),
        )

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._loaded and changes.touches(*_KINDS):
            self.reload()
