"""検討過程: what was done about a theme, what is to be done, and the working group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.theme import TaskKind, ThemeStep
from wardapp.ui.dates import format_short
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import TASK_KIND_LABELS, THEME_STAGE_LABELS
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.themes.task_dialog import open_step, open_task
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.widgets.two_sides import TwoSides
from wardapp.ui.words import bracketed

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.domain.theme import ThemeMember, ThemeTask
    from wardapp.ui.context import UiContext


class WorkTab(QScrollArea):
    """Steps, tasks, members, each with a line to add one."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._id = ""
        self._editable = False
        today = context.desk.today
        self.step = QLineEdit()
        self.step.setPlaceholderText(self.tr("行ったこと（Enterで記録）"))
        self.step.setAccessibleName(self.tr("行ったこと"))
        self.step_on = WarekiDateEdit(today)
        self.step_on.setAccessibleName(self.tr("行った日"))
        self.step_who = QLineEdit()
        self.step_who.setPlaceholderText(self.tr("行った人（空なら自分）"))
        self.step_who.setAccessibleName(self.tr("行った人"))
        self.task = QLineEdit()
        self.task.setPlaceholderText(self.tr("これから行うこと（Enterで追加）"))
        self.task.setAccessibleName(self.tr("これから行うこと"))
        self.task_kind = QComboBox()
        self.task_kind.setAccessibleName(self.tr("取組の区分"))
        for kind, label in TASK_KIND_LABELS.items():
            self.task_kind.addItem(label, kind)
        self.task_kind.setCurrentIndex(self.task_kind.findData(TaskKind.MEASURE))
        self.task_on = WarekiDateEdit(today, prefer="future")
        self.task_on.setAccessibleName(self.tr("期限"))
        self.member = NameCombo(self.tr("職員の名前か読み"))
        self.member.setAccessibleName(self.tr("作業部会に加える職員"))
        self.add_step_button = self._button(self.tr("記録"))
        self.add_task_button = self._button(self.tr("追加"))
        self._steps, self._tasks, self._members = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self.meeting_button = QPushButton(self.tr("作業部会を開く"))
        set_icon(self.meeting_button, "presentation")
        set_kind(self.meeting_button, "quiet")
        self._lay_out()
        self._connect()

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        set_icon(button, "plus")
        set_kind(button, "quiet")
        return button

    def _lay_out(self) -> None:
        theme = self._context.theme
        body = QWidget()
        set_surface(body, "panel")
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(4))
        column.setSpacing(theme.space(2))
        column.addWidget(
            SectionHeading(
                self.tr("検討の記録"), self.tr("だれが、いつ、何をしたかを段階ごとに残します。")
            )
        )
        column.addLayout(self._steps)
        self._step_line = self._line(self.step, self.step_who, self.step_on, self.add_step_button)
        column.addWidget(self._step_line)
        column.addSpacing(theme.space(3))
        column.addWidget(
            SectionHeading(
                self.tr("取組"),
                self.tr("人材を育てること、解決策、実施することを、担当と期限とともに。"),
            )
        )
        column.addLayout(self._tasks)
        self._task_line = self._line(self.task, self.task_kind, self.task_on, self.add_task_button)
        column.addWidget(self._task_line)
        column.addSpacing(theme.space(3))
        heading = SectionHeading(
            self.tr("作業部会"), self.tr("必要に応じて、区役所や局の職員で検討します。")
        )
        heading.add(self.meeting_button)
        column.addWidget(heading)
        column.addLayout(self._members)
        column.addWidget(self.member)
        column.addStretch(1)
        for rows in (self._steps, self._tasks, self._members):
            rows.setSpacing(0)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(body)

    def _line(self, first: QWidget, *others: QWidget) -> QWidget:
        """Return an entry line: the long field above, the short ones below it."""
        theme = self._context.theme
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1.5))
        column.addWidget(first)
        *short, button = others
        column.addWidget(TwoSides(short[:1], [*short[1:], button], theme.space(2), left_grows=True))
        return holder

    def _connect(self) -> None:
        self.step.returnPressed.connect(self.add_step)
        self.add_step_button.clicked.connect(self.add_step)
        self.task.returnPressed.connect(self.add_task)
        self.add_task_button.clicked.connect(self.add_task)
        self.member.chosen.connect(self._on_member)
        self.meeting_button.clicked.connect(self.open_meeting)

    # -- showing ---------------------------------------------------------------------------------

    @staticmethod
    def read(desk: Desk, theme_id: str) -> Any:
        """Return what is shown of a theme. Runs off the drawing thread."""
        work = desk.theme_work
        people = [
            (p.id, p.name + bracketed(f"{desk.city.name_of(p.office_id)}　{p.post}"), p.kana)
            for p in desk.city.people()
        ]
        offices = {office.id: office.name for office in desk.city.offices()}
        return (
            work.steps(theme_id),
            work.tasks(theme_id=theme_id),
            work.members(theme_id),
            people,
            offices,
            desk.today(),
        )

    def show_found(self, theme_id: str, found: Any, *, editable: bool) -> None:
        """Show what ``read`` returned."""
        steps, tasks, members, people, offices, today = found
        if theme_id != self._id:
            for field in (self.step, self.step_who, self.task):
                field.clear()
            self.task_on.set_date(None)
        self._id, self._editable = theme_id, editable
        if self.step_on.date() is None or theme_id != self._id:
            self.step_on.set_date(today)
        for line in (self._step_line, self._task_line, self.member, self.meeting_button):
            line.setVisible(editable)
        self.member.set_items(people)
        self.member.set_current_id(None)
        self._fill(
            self._steps, [self._step_row(s) for s in steps], self.tr("まだ記録がありません。")
        )
        self._fill(
            self._tasks,
            [self._task_row(t, late=t.is_late(today)) for t in tasks],
            self.tr("まだ取組がありません。"),
        )
        self._fill(
            self._members,
            [self._member_row(m, offices) for m in members],
            self.tr("まだ委員がいません。"),
        )

    def _fill(self, layout: QVBoxLayout, rows: list[QWidget], nothing: str) -> None:
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if not rows:
            label = QLabel(nothing)
            set_role(label, "muted")
            rows = [label]
        for row in rows:
            layout.addWidget(row)

    def _step_row(self, step: ThemeStep) -> RowButton:
        detail = "　".join(p for p in (format_short(step.done_on), step.who) if p)
        row = RowButton(step.text, detail, THEME_STAGE_LABELS[step.stage], "accent")
        row.setEnabled(self._editable)
        row.clicked.connect(lambda _checked=False: open_step(self._context, step, self))
        return row

    def _task_row(self, task: ThemeTask, *, late: bool) -> RowButton:
        due = self.tr("{day}まで").format(day=format_short(task.due_on)) if task.due_on else ""
        detail = "　".join(p for p in (TASK_KIND_LABELS[task.kind], task.who, due) if p)
        if task.done_on:
            state, tone = self.tr("完了"), "success"
        elif late:
            state, tone = self.tr("期限超過"), "danger"
        else:
            state, tone = self.tr("これから"), "neutral"
        row = RowButton(task.title, detail, state, tone)
        row.clicked.connect(
            lambda _checked=False: open_task(self._context, task, self, editable=self._editable)
        )
        return row

    def _member_row(self, member: ThemeMember, offices: dict[str, str]) -> QWidget:
        theme = self._context.theme
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(theme.space(2), 0, 0, 0)
        line.setSpacing(theme.space(2))
        office = offices.get(member.office_id or "", "")
        words = "　".join(p for p in (member.name, office, member.post) if p)
        label = Paragraph(words)
        line.addWidget(label, 1)
        role = QLineEdit(member.role)
        role.setPlaceholderText(self.tr("役割（主査など）"))
        role.setAccessibleName(self.tr("{name}の役割").format(name=member.name))
        role.setMaximumWidth(theme.size(140))
        role.setReadOnly(not self._editable)
        role.editingFinished.connect(lambda: self._on_role(member, role.text()))
        line.addWidget(role)
        remove = QPushButton()
        set_icon(remove, "x")
        set_kind(remove, "quiet")
        remove.setToolTip(self.tr("作業部会から外す"))
        remove.setAccessibleName(self.tr("{name}を作業部会から外す").format(name=member.name))
        remove.setVisible(self._editable)
        remove.clicked.connect(lambda _checked=False: self._on_remove(member))
        line.addWidget(remove)
        return holder

    # -- writing ---------------------------------------------------------------------------------

    def add_step(self) -> None:
        """Write down what was done."""
        text = self.step.text().strip()
        if not text or not self._editable:
            self.step.setFocus()
            return
        desk, theme = self._context.desk, self._id
        day, who = self.step_on.date(), self.step_who.text()

        def done(_changes: object) -> None:
            self.step.clear()
            self.step_who.clear()

        self._context.write(
            lambda: desk.theme_work.add_step(theme, text, done_on=day, who=who),
            context=self,
            done=done,
        )

    def add_task(self) -> None:
        """Put down what is to be done."""
        title = self.task.text().strip()
        if not title or not self._editable:
            self.task.setFocus()
            return
        desk, theme = self._context.desk, self._id
        kind, day = self.task_kind.currentData(), self.task_on.date()

        def done(_changes: object) -> None:
            self.task.clear()
            self.task_on.set_date(None)

        self._context.write(
            lambda: desk.theme_work.add_task(title, theme_id=theme, kind=kind, due_on=day),
            context=self,
            done=done,
        )

    def _on_member(self, person: object) -> None:
        desk, theme = self._context.desk, self._id
        if person:
            self._context.write(
                lambda: desk.theme_work.add_member(theme, person_id=str(person)), context=self
            )

    def _on_role(self, member: ThemeMember, role: str) -> None:
        desk = self._context.desk
        if role.strip() != member.role:
            self._context.write(
                lambda: desk.theme_work.edit_member(member.id, role=role.strip() or None),
                context=self,
            )

    def _on_remove(self, member: ThemeMember) -> None:
        desk = self._context.desk
        self._context.write(lambda: desk.theme_work.discard_member(member.id), context=self)

    def open_meeting(self) -> None:
        """Make a meeting of the working group with its members, and go there."""
        desk, theme = self._context.desk, self._id
        self._context.write(
            lambda: desk.theme_follow.open_working_group(theme),
            context=self,
            done=lambda changes: self._context.open_record("meeting", changes.id),
        )
