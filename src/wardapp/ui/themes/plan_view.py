"""The year's plan in three columns: 人材を育てる, 課題の解決策, 実施; each task with who and by when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from wardapp.domain import wareki
from wardapp.domain.theme import TaskKind
from wardapp.ui.dates import format_short
from wardapp.ui.labels import TASK_KIND_LABELS
from wardapp.ui.theme import set_role, set_surface
from wardapp.ui.themes.task_dialog import open_task
from wardapp.ui.widgets.row_button import RowButton

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.domain.theme import ThemeTask
    from wardapp.ui.context import UiContext


class PlanView(QWidget):
    """Three columns, a line to add to each."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._year = wareki.fiscal_year(context.desk.today())
        theme = context.theme
        self._rows: dict[TaskKind, QVBoxLayout] = {}
        self.fields: dict[TaskKind, QLineEdit] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        row.setSpacing(theme.space(3))
        for kind, label in TASK_KIND_LABELS.items():
            row.addWidget(self._column(kind, label), 1)

    def _column(self, kind: TaskKind, label: str) -> QWidget:
        theme = self._context.theme
        holder = QWidget()
        set_surface(holder, "panel")
        column = QVBoxLayout(holder)
        column.setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(3))
        column.setSpacing(theme.space(2))
        head = QLabel(label)
        set_role(head, "heading")
        field = QLineEdit()
        field.setPlaceholderText(self.tr("取組を書いてEnterで追加"))
        field.setAccessibleName(self.tr("「{kind}」に取組を追加").format(kind=label))
        field.returnPressed.connect(lambda kind=kind: self.add(kind))
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(body)
        set_surface(body, "panel")
        column.addWidget(head)
        column.addWidget(field)
        column.addWidget(scroll, 1)
        self._rows[kind], self.fields[kind] = rows, field
        return holder

    @staticmethod
    def read(desk: Desk, year: int, office_id: str | None) -> Any:
        """Return what is shown. Runs off the drawing thread."""
        tasks = desk.theme_work.tasks(fiscal_year=year, office_id=office_id)
        titles = {theme.id: theme.title for theme in desk.themes.list()}
        offices = {o.id: o.ward_name or o.name for o in desk.city.offices()}
        return tasks, titles, offices, desk.office.id, desk.today()

    def show_found(self, found: Any, year: int) -> None:
        """Show what ``read`` returned."""
        tasks, titles, offices, own, today = found
        self._year = year
        for kind, rows in self._rows.items():
            while (item := rows.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
            listed = [task for task in tasks if task.kind is kind]
            for task in listed:
                rows.addWidget(self._row(task, titles, offices, own, today))
            if not listed:
                nothing = QLabel(self.tr("まだありません。"))
                set_role(nothing, "muted")
                rows.addWidget(nothing)
            rows.addStretch(1)

    def _row(
        self, task: ThemeTask, titles: dict[str, str], offices: dict[str, str], own: str, today: Any
    ) -> RowButton:
        due = self.tr("{day}まで").format(day=format_short(task.due_on)) if task.due_on else ""
        where = offices.get(task.office_id, "")
        who = task.who if task.who.startswith(where) or not where else f"{where} {task.who}".strip()
        detail = "　".join(p for p in (due, who, titles.get(task.theme_id or "", "")) if p)
        if task.done_on:
            state, tone = self.tr("完了"), "success"
        elif task.is_late(today):
            state, tone = self.tr("期限超過"), "danger"
        else:
            state, tone = "", "neutral"
        row = RowButton(task.title, detail, state, tone)
        row.clicked.connect(
            lambda _checked=False: open_task(
                self._context, task, self, editable=task.office_id == own
            )
        )
        return row

    def add(self, kind: TaskKind) -> None:
        """Put a task down in the year's plan."""
        field, desk, year = self.fields[kind], self._context.desk, self._year
        title = field.text().strip()
        if title:
            self._context.write(
                lambda: desk.theme_work.add_task(title, kind=kind, fiscal_year=year),
                context=self,
                done=lambda _changes: field.clear(),
            )
