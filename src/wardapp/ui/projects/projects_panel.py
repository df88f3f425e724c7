"""事業: the ward's own projects, from plan to evaluation."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton

from wardapp.domain.project import ProjectState
from wardapp.domain.wareki import fiscal_year
from wardapp.ui.actions import page_action
from wardapp.ui.dates import fiscal_year_label
from wardapp.ui.field.panel import ListPanel
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import PROJECT_STATE_LABELS
from wardapp.ui.projects.bound import flow_row
from wardapp.ui.projects.excel_button import excel_button
from wardapp.ui.projects.project_form import ProjectForm
from wardapp.ui.theme import set_kind
from wardapp.ui.widgets.record_list import RecordLine
from wardapp.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.domain.project import Project
    from wardapp.ui.context import UiContext

LIST = "区独自事業一覧"
STATE_TONES = {
    ProjectState.PLANNED: "neutral",
    ProjectState.UNDER_WAY: "accent",
    ProjectState.DONE: "warning",
    ProjectState.EVALUATED: "success",
    ProjectState.STOPPED: "danger",
}


class ProjectsPanel(ListPanel):
    """List of projects at the left, the chosen one at the right."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "", "wallet")
        self._id = ""
        self._begun = ""
        self.list.setAccessibleName(self.tr("区独自事業の一覧"))
        self.new_button.setText(self.tr("事業を始める"))
        if not context.desk.office.is_ward:
            self.new_button.hide()
        self.search = SearchField(self.tr("事業を探す"))
        self.year = QComboBox()
        self.year.setAccessibleName(self.tr("年度"))
        self.year.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.print_button = QPushButton(self.tr("一覧を印刷"))
        set_icon(self.print_button, "printer")
        set_kind(self.print_button, "quiet")
        self.all_wards = QCheckBox(self.tr("ほかの区の事業も"))
        self.all_wards.setChecked(not context.desk.office.is_ward)
        self.nothing.set_text(
            self.tr("まだ事業がありません"),
            self.tr("区の予算で行うことを、声や課題から始められます。実証実験もここに残します。"),
        )
        self.form = ProjectForm(context, lambda: self._id)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.search_tools(
            self.search,
            flow_row(
                self.year,
                self.all_wards,
                self.print_button,
                excel_button(self.context, LIST, self._scope, self),
            ),
        )
        self.editor.addWidget(self.form)

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self.reload())
        self.search.moved_down.connect(self.list.setFocus)
        self.year.activated.connect(lambda _row: self.reload())
        self.all_wards.clicked.connect(lambda _on: self.reload())
        self.new_button.clicked.connect(self.begin)
        self.print_button.clicked.connect(lambda _checked=False: self.print_list())
        page_action(self, self.tr("事業を探す"), "Ctrl+F", self.search.setFocus, "search")
        page_action(self, self.tr("事業を始める"), "Ctrl+Shift+N", self.begin, "plus")
        page_action(
            self, self.tr("事業計画書を印刷する"), "Ctrl+P", self.form.print_sheet, "printer"
        )
        page_action(self.list, self.tr("ごみ箱へ移す"), "Del", self.discard, "trash-2")
        self.context.changed.changed.connect(self._on_changed)

    # -- the list --------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the list anew."""
        desk, query, wanted = self.context.desk, self.search.text(), self._wanted
        self._wanted = ""
        year = self.year.currentData()
        office = None if self.all_wards.isChecked() else desk.office.id

        def read(_task: object) -> tuple[Any, ...]:
            years = desk.projects.fiscal_years()
            found = desk.projects.list(query, office_id=office, fiscal_year=year)
            if wanted and all(one.id != wanted for one in found):
                found = desk.projects.list()
            return found, years, wanted

        self.context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[Any, ...]) -> None:
        found, years, wanted = read
        self._show_years(years)
        name = self.context.desk.city.name_of
        own = self.context.desk.office.id
        lines = [
            RecordLine(
                one.id,
                one.title,
                "　".join(
                    part
                    for part in (
                        fiscal_year_label(one.fiscal_year),
                        self.form.kind_words(one),
                        name(one.office_id) if one.office_id != own else name(one.division_id),
                    )
                    if part
                ),
                PROJECT_STATE_LABELS[one.state],
                STATE_TONES[one.state],
                self.tr("{sum}千円").format(sum=f"{one.budget:,}") if one.budget else "",
            )
            for one in found
        ]
        self.list.show_lines(lines, wanted)
        self.left.setCurrentWidget(self.list if lines else self.nothing)

    def _show_years(self, years: tuple[int, ...]) -> None:
        chosen = self.year.currentData()
        listed = sorted({*years, fiscal_year(self.context.desk.today())}, reverse=True)
        if [self.year.itemData(i) for i in range(1, self.year.count())] == listed:
            return
        self.year.clear()
        self.year.addItem(self.tr("すべての年度"), None)
        for year in listed:
            self.year.addItem(fiscal_year_label(year), year)
        self.year.setCurrentIndex(max(0, self.year.findData(chosen)))

    def show_chosen(self, record_id: str) -> None:
        """Show a project; what was edited in the one before is saved first."""
        if record_id != self._id:
            self.form.auto.flush()
            self.form.auto.label.clear()
            self._id = record_id
        desk = self.context.desk
        self.context.run(
            lambda _task: self.form.read(desk, record_id), context=self, done=self._on_project
        )

    def _on_project(self, read: tuple[Project, Any]) -> None:
        project, more = read
        if project.id == self._id:
            self.form.show_project(project, more)
            self.show_editor()
            if self._begun == project.id:
                self._begun = ""
                self.form.focus_title()

    # -- editing ---------------------------------------------------------------------------------

    def begin(self) -> None:
        """Begin a project and put the cursor into its title."""
        desk, title = self.context.desk, self.tr("（事業名）")
        if not desk.office.is_ward:
            return

        def begun(changes: Changes) -> None:
            self._begun = changes.id
            self.show_record(changes.id)

        self.context.write(lambda: desk.projects.add(title), context=self, done=begun)

    def print_list(self) -> None:
        """Open the preview of the list of projects, of the own ward or of all."""
        self.context.print_document(LIST, self._scope())

    def _scope(self) -> str:
        return "" if self.all_wards.isChecked() else self.context.desk.office.id

    def discard(self) -> None:
        """Move the chosen project to ごみ箱; it can be undone."""
        desk, record = self.context.desk, self.list.current_id()
        if record:
            self._write_undoable(
                lambda: desk.projects.discard([record]), self.tr("ごみ箱へ移しました")
            )

    def _write_undoable(self, write: Callable[[], Changes], words: str) -> None:
        desk = self.context.desk

        def done(_changes: Changes) -> None:
            self.context.notify(words, lambda: self.context.write(desk.undo, context=self))

        self.context.write(write, context=self, done=done)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._loaded and changes.touches(
            "project", "budget_line", "project_link", "theme", "request", "voice", "vision_link"
        ):
            self.reload()
            if self._id and self.right.currentWidget() is not self.choose:
                self.show_chosen(self._id)
