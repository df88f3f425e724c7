"""The tree of policy plans: which requests and themes serve each item, and which items nobody serves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.coaching.assign_dialog import open_assign
from wardapp.ui.coaching.parts import button, words
from wardapp.ui.coaching.plan_import_dialog import open_plan_import
from wardapp.ui.dates import fiscal_year_label
from wardapp.ui.errors import show_error
from wardapp.ui.printing.preview_dialog import Paper, PreviewDialog
from wardapp.ui.widgets.empty_state import EmptyState
from wardapp.ui.widgets.two_sides import TwoSides
from wardapp.ui.words import bracketed, labelled, said

if TYPE_CHECKING:
    from wardapp.desk.plans import Coverage
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

_ID = Qt.ItemDataRole.UserRole
_KIND = Qt.ItemDataRole.UserRole + 1


class CoveragePanel(QWidget):
    """Year, ward and 「対応なしだけ」 above, the tree below."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._found: list[Coverage] = []
        self._wanted = ""
        theme = context.theme
        self.year = QComboBox()
        self.year.setAccessibleName(self.tr("年度"))
        self.office = QComboBox()
        self.office.setAccessibleName(self.tr("区"))
        for combo in (self.year, self.office):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.only_open = QCheckBox(self.tr("対応がない項目だけ"))
        self.tree = QTreeWidget()
        self.tree.setColumnCount(4)
        self.tree.setHeaderLabels(
            [
                self.tr("計画・項目／要望・課題"),
                self.tr("数"),
                self.tr("状態"),
                self.tr("説明／理由"),
            ]
        )
        self.tree.setAccessibleName(self.tr("上位計画と要望・課題の対応"))
        self.tree.setUniformRowHeights(True)
        self.tree.setStyleSheet(f"QTreeWidget::item {{ padding: {theme.space(1)}px 0; }}")
        self.tree.setAlternatingRowColors(False)
        head = self.tree.header()
        head.setStretchLastSection(True)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        head.resizeSection(0, theme.size(420))
        for column in (1, 2):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._summary = words("", "strong")
        self._empty = EmptyState(
            "list-checks",
            self.tr("上位計画がまだ登録されていません"),
            self.tr("計画の一覧（Excel・CSV）を取り込むと、どの項目に要望があるかを見渡せます。"),
            self.tr("計画を取り込む"),
            self.import_plans,
        )
        self.assign_button = button(self.tr("課題・要望を当てる"), self.assign, "link")
        self.assign_button.setToolTip(
            self.tr("選んだ項目に、課題や要望を理由とともに結び付けます（Enter）")
        )
        self.assign_button.setEnabled(False)
        self.import_button = button(self.tr("計画を取り込む"), self.import_plans, "import")
        self.excel_button = button(self.tr("Excelに書き出す"), self.export, "file-spreadsheet")
        self.paper_button = button(self.tr("印刷"), self.print_sheet, "printer")
        row = TwoSides(
            [self.year, self.office, self.only_open],
            [self.assign_button, self.import_button, self.excel_button, self.paper_button],
            theme.space(2),
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.space(5), theme.space(3), theme.space(5), theme.space(4))
        whole.setSpacing(theme.space(2))
        whole.addWidget(row)
        whole.addWidget(self._summary)
        whole.addWidget(self.tree, 1)
        whole.addWidget(self._empty, 1)
        self._empty.hide()
        self.year.activated.connect(lambda _row: self.reload())
        self.office.activated.connect(lambda _row: self.reload())
        self.only_open.toggled.connect(lambda _on: self._fill())
        self.tree.itemActivated.connect(self._on_activated)
        self.tree.currentItemChanged.connect(
            lambda item, _before: self.assign_button.setEnabled(item is not None)
        )
        context.changed.changed.connect(self._on_changed)

    def activate(self) -> None:
        """The tab has come to the front."""
        self._offer()
        self.reload()
        self.tree.setFocus()

    def show_record(self, plan_id: str) -> None:
        """Show an item."""
        self._wanted = plan_id
        self.reload()

    def _offer(self) -> None:
        if self.year.count():
            return
        desk = self._context.desk
        self.year.addItem(self.tr("すべての年度"), None)
        for year in desk.requests.fiscal_years():
            self.year.addItem(fiscal_year_label(year), year)
        self.office.addItem(self.tr("すべての区"), None)
        for office in desk.city.offices():
            if office.is_ward:
                self.office.addItem(office.ward_name, office.id)

    def _wishes(self) -> tuple[int | None, str | None]:
        return self.year.currentData(), self.office.currentData()

    def reload(self) -> None:
        """Count anew, off the drawing thread."""
        desk, (year, office) = self._context.desk, self._wishes()
        self._context.run(
            lambda _task: desk.coaching.plans.coverage(year, office),
            context=self,
            done=self._on_read,
        )

    def _on_read(self, found: list[Coverage]) -> None:
        self._found = found
        self._fill()

    def _fill(self) -> None:
        found = self._found
        self.tree.clear()
        leaves = [one for one in found if one.is_leaf]
        empty = sum(one.is_open for one in leaves)
        self._summary.setText(
            self.tr("末端の項目 {count}　うち対応する要望・課題がないもの {empty}").format(
                count=len(leaves), empty=empty
            )
        )
        for widget in (self.tree, self._summary, self.excel_button, self.paper_button):
            widget.setVisible(bool(found))
        self._empty.setVisible(not found)
        shown = self._open_only() if self.only_open.isChecked() else None
        at: dict[str, QTreeWidgetItem] = {}
        for one in found:
            if shown is not None and one.plan.id not in shown:
                continue
            parent = at.get(one.plan.parent_id or "")
            item = QTreeWidgetItem(parent) if parent is not None else QTreeWidgetItem(self.tree)
            name = f"{one.plan.code}　{one.plan.name}" if one.plan.code else one.plan.name
            item.setText(0, name)
            item.setText(1, str(one.below))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setText(2, self.tr("対応なし") if one.is_open else "")
            if one.is_open:
                item.setForeground(2, self._context.theme.colour("warning"))
            item.setText(3, one.plan.description)
            item.setToolTip(3, one.plan.description)
            item.setData(0, _ID, one.plan.id)
            item.setData(0, _KIND, "plan")
            font = item.font(0)
            font.setBold(one.depth == 0)
            item.setFont(0, font)
            at[one.plan.id] = item
            for served in one.served:
                line = QTreeWidgetItem(item)
                label = self.tr("課題") if served.kind == "theme" else self.tr("要望")
                line.setText(0, labelled(label, served.title) + bracketed(served.office))
                line.setToolTip(0, served.title)
                line.setText(2, said(served.state))
                line.setText(3, served.why)
                line.setToolTip(3, served.why)
                line.setForeground(0, self._context.theme.colour("accent_text"))
                line.setData(0, _ID, served.id)
                line.setData(0, _KIND, served.kind)
        self.tree.expandAll()
        if self._wanted in at:
            self.tree.setCurrentItem(at[self._wanted])
            self._wanted = ""

    def _open_only(self) -> set[str]:
        """Return the items that nobody serves and what lies above them."""
        parents = {one.plan.id: one.plan.parent_id for one in self._found}
        shown: set[str] = set()
        for one in self._found:
            if one.is_open and one.is_leaf:
                at: str | None = one.plan.id
                while at and at not in shown:
                    shown.add(at)
                    at = parents.get(at)
        return shown

    def _on_activated(self, item: QTreeWidgetItem, _column: int) -> None:
        kind = item.data(0, _KIND)
        if kind == "plan":
            self.assign()
        else:
            self._context.open_record(kind, item.data(0, _ID))

    # What a person does

    def assign(self) -> None:
        """Say that a theme or a request serves the item that is chosen."""
        item = self.tree.currentItem()
        while item is not None and item.data(0, _KIND) != "plan":
            item = item.parent()
        if item is not None:
            plan_id = item.data(0, _ID)
            path = " ＞ ".join(self._context.desk.coaching.plans.path_of(plan_id))
            open_assign(self._context, plan_id, path, self)

    def import_plans(self) -> None:
        """Ask for a file and show what it would bring."""
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("上位計画の一覧を選ぶ"),
            "",
            self.tr("表（*.xlsx *.xls *.csv *.tsv *.ods）"),
        )
        if chosen:
            self.preview_file(Path(chosen))

    def preview_file(self, path: Path) -> None:
        """Show what a file would bring."""
        desk = self._context.desk
        self._context.run(
            lambda _task: desk.coaching.plans.preview(path),
            context=self,
            done=lambda planned: open_plan_import(self._context, path, planned, self),
            failed=lambda error: show_error(self, error),
        )

    def export(self) -> None:
        """Write the coverage to a file."""
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("上位計画の対応表を書き出す"),
            self.tr("上位計画の対応表.xlsx"),
            self.tr("Excel（*.xlsx）;;CSV（*.csv）"),
        )
        if not chosen:
            return
        desk, (year, office) = self._context.desk, self._wishes()
        self._context.run(
            lambda _task: desk.coaching.plans.write_coverage(Path(chosen), year, office),
            context=self,
            done=lambda count: self._context.notify(
                self.tr("{count}行を書き出しました。").format(count=count)
            ),
            failed=lambda error: show_error(self, error),
        )

    def print_sheet(self) -> None:
        """Show the coverage as it will be printed."""
        desk, (year, office) = self._context.desk, self._wishes()
        title = self.tr("上位計画と要望・課題の対応")
        paper = Paper(title, lambda: desk.coaching.plans.paper(year, office))
        PreviewDialog(self._context, "", [paper], self).show()

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touches("plan"):
            self.year.clear()
            self.office.clear()
            self._offer()
        if self.isVisible() and changes.touches("plan", "request", "plan_link", "theme"):
            self.reload()
