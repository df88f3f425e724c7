"""A step that was done, or a task that is to be done, in a small dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.theme import ThemeStep, ThemeTask
from wardapp.ui.errors import sentences
from wardapp.ui.labels import TASK_KIND_LABELS, THEME_STAGE_LABELS
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from collections.abc import Callable

    from wardapp.ui.context import UiContext


class _RecordDialog(QDialog):
    """Fields, 保存, 削除, やめる; what is refused is said here, and nothing typed is lost."""

    def __init__(self, context: UiContext, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.size(460))
        self._problem = Paragraph()
        set_role(self._problem, "danger")
        self._problem.hide()
        self.column = QVBoxLayout(self)
        margin = theme.space(5)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(theme.space(3))

    def _finish(self, *, editable: bool, extra: tuple[QPushButton, ...] = ()) -> None:
        buttons = QDialogButtonBox()
        keep = buttons.addButton(self.tr("保存"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_kind(keep, "primary")
        keep.setVisible(editable)
        for button in extra:
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(
            self.tr("やめる") if editable else self.tr("閉じる"),
            QDialogButtonBox.ButtonRole.RejectRole,
        )
        self.column.addWidget(self._problem)
        self.column.addWidget(buttons)
        buttons.accepted.connect(self.keep)
        buttons.rejected.connect(self.reject)

    def keep(self) -> None:
        """Save what stands in the fields."""
        raise NotImplementedError

    def _write(self, write: Callable[[], Any]) -> None:
        self._context.write(
            write, context=self, done=lambda _changes: self.accept(), failed=self._on_refused
        )

    def _on_refused(self, error: Exception) -> None:
        self._problem.setText(" ".join(part for part in sentences(error) if part))
        self._problem.show()


class StepDialog(_RecordDialog):
    """One step of the 検討過程."""

    def __init__(self, context: UiContext, step: ThemeStep, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self.setWindowTitle(self.tr("検討の記録"))
        self._step = step
        self.stage = QComboBox()
        for stage, label in THEME_STAGE_LABELS.items():
            self.stage.addItem(label, stage)
        self.stage.setCurrentIndex(self.stage.findData(step.stage))
        self.day = WarekiDateEdit(context.desk.today)
        self.day.set_date(step.done_on)
        self.who = QLineEdit(step.who)
        self.text = GrowingText(self.tr("行ったこと"), lines=3)
        self.text.show_text(step.text)
        self.column.addWidget(Pairs(((self.tr("検討過程"), self.stage), (self.tr("日"), self.day))))
        self.column.addWidget(Field(self.tr("行った人"), self.who))
        self.column.addWidget(Field(self.tr("行ったこと"), self.text))
        self.discard_button = QPushButton(self.tr("削除"))
        self.discard_button.clicked.connect(self.discard)
        self._finish(editable=True, extra=(self.discard_button,))

    def keep(self) -> None:
        """Save the step."""
        desk, step = self._context.desk, self._step
        values = {
            "stage": self.stage.currentData(),
            "done_on": self.day.date() or step.done_on,
            "who": self.who.text().strip() or None,
            "text": self.text.toPlainText(),
        }
        self._write(lambda: desk.theme_work.edit_step(step.id, **values))

    def discard(self) -> None:
        """Take the step away."""
        desk, step = self._context.desk, self._step
        self._write(lambda: desk.theme_work.discard_step(step.id))


class TaskDialog(_RecordDialog):
    """One task."""

    def __init__(
        self,
        context: UiContext,
        task: ThemeTask,
        parent: QWidget | None = None,
        *,
        editable: bool = True,
    ) -> None:
        super().__init__(context, "", parent)
        self.setWindowTitle(self.tr("取組"))
        self._task = task
        today = context.desk.today
        self.title = QLineEdit(task.title)
        self.kind = QComboBox()
        for kind, label in TASK_KIND_LABELS.items():
            self.kind.addItem(label, kind)
        self.kind.setCurrentIndex(self.kind.findData(task.kind))
        self.who = QLineEdit(task.who)
        self.due_on = WarekiDateEdit(today, prefer="future")
        self.due_on.set_date(task.due_on)
        self.done_on = WarekiDateEdit(today)
        self.done_on.set_date(task.done_on)
        self.note = GrowingText(self.tr("備考"), lines=2)
        self.note.show_text(task.note)
        self.column.addWidget(Field(self.tr("取組"), self.title))
        self.column.addWidget(
            Pairs(
                (
                    (self.tr("区分"), self.kind),
                    (self.tr("担当"), self.who),
                    (self.tr("期限"), self.due_on),
                    (self.tr("完了日"), self.done_on),
                )
            )
        )
        self.column.addWidget(Field(self.tr("備考"), self.note))
        for widget in (self.title, self.who, self.due_on, self.done_on, self.note):
            widget.setReadOnly(not editable)
        self.kind.setEnabled(editable)
        self.finish_button = QPushButton(
            self.tr("未完了に戻す") if task.done_on else self.tr("完了にする")
        )
        self.finish_button.clicked.connect(self.finish)
        self.discard_button = QPushButton(self.tr("削除"))
        self.discard_button.clicked.connect(self.discard)
        extra = (self.finish_button, self.discard_button) if editable else ()
        self._finish(editable=editable, extra=extra)

    def keep(self) -> None:
        """Save the task."""
        desk, task = self._context.desk, self._task
        values = {
            "title": self.title.text(),
            "kind": self.kind.currentData(),
            "who": self.who.text(),
            "due_on": self.due_on.date(),
            "done_on": self.done_on.date(),
            "note": self.note.toPlainText(),
        }
        self._write(lambda: desk.theme_work.edit_task(task.id, **values))

    def finish(self) -> None:
        """Say that it is done, or that it is not."""
        desk, task = self._context.desk, self._task
        self._write(lambda: desk.theme_work.finish_task(task.id, done=task.done_on is None))

    def discard(self) -> None:
        """Move the task to ごみ箱."""
        desk, task = self._context.desk, self._task
        self._write(lambda: desk.theme_work.discard_task(task.id))


def open_step(context: UiContext, step: ThemeStep, parent: QWidget) -> StepDialog:
    """Open a step over its page."""
    dialog = StepDialog(context, step, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def open_task(
    context: UiContext, task: ThemeTask, parent: QWidget, *, editable: bool = True
) -> TaskDialog:
    """Open a task over its page."""
    dialog = TaskDialog(context, task, parent, editable=editable)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
