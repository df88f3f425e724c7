"""One action item (宿題): what, who, by when, how far it is, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.follow_up import ActionItem, ActionState
from wardapp.ui.dates import format_date, format_short
from wardapp.ui.errors import sentences
from wardapp.ui.follow_up.owner_combo import OwnerCombo
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import ACTION_STATE_LABELS
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.requests.meetings_panel import meeting_name
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.pill import Pill
from wardapp.ui.widgets.section_heading import SectionHeading

if TYPE_CHECKING:
    from collections.abc import Callable

    from wardapp.domain.changes import Changes
    from wardapp.domain.meeting import Meeting
    from wardapp.ui.context import UiContext

TONES = {ActionState.OPEN: "accent", ActionState.DONE: "success", ActionState.DROPPED: "neutral"}


class ActionDialog(QDialog):
    """Shows an action item, and what its owner or the meeting's office does with it."""

    def __init__(
        self,
        context: UiContext,
        action: ActionItem,
        meeting: Meeting,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._action = action
        self._meeting = meeting
        desk, theme = context.desk, context.theme
        own = desk.office.id in {action.owner_office_id, meeting.office_id}
        self.setWindowTitle(self.tr("宿題"))
        self.setMinimumWidth(theme.size(560))
        self.what = GrowingText(self.tr("内容"), 2)
        self.what.show_text(action.what)
        self.owner = OwnerCombo(desk)
        self.owner.show_owner(action.owner_office_id, action.owner_id)
        self.due = WarekiDateEdit(desk.today, prefer="future")
        self.due.set_date(action.due_on)
        self.progress = GrowingText(self.tr("経過報告"), 2)
        self.progress.setPlaceholderText(self.tr("どこまで進んだか。次の会議の次第に載ります。"))
        self.result_text = GrowingText(self.tr("結果"), 2)
        self.result_text.setPlaceholderText(
            self.tr("行ったこと、決まったこと。完了するときに書きます。")
        )
        self.result_text.show_text(action.result)
        self.report_button = QPushButton(self.tr("経過を報告する"))
        self.done_button = QPushButton(self.tr("完了にする"))
        set_kind(self.done_button, "primary")
        set_icon(self.done_button, "check", "on_accent")
        self.drop_button = QPushButton(self.tr("取りやめにする"))
        set_kind(self.drop_button, "quiet")
        self.reopen_button = QPushButton(self.tr("未了に戻す"))
        self.meeting_button = QPushButton(self.tr("会議を開く"))
        set_kind(self.meeting_button, "quiet")
        self._problem = Paragraph()
        set_role(self._problem, "danger")
        self._problem.hide()
        self._lay_out(own=own)
        self._connect()

    def _lay_out(self, *, own: bool) -> None:
        theme, action = self._context.theme, self._action
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, theme.space(2), 0)
        column.setSpacing(theme.space(3))
        head = QHBoxLayout()
        head.addWidget(Pill(ACTION_STATE_LABELS[action.state], TONES[action.state]))
        asked = Paragraph(f"{meeting_name(self._meeting)}　{format_date(self._meeting.held_on)}")
        head.addWidget(asked, 1)
        head.addWidget(self.meeting_button)
        column.addLayout(head)
        column.addWidget(Field(self.tr("内容"), self.what))
        line = QHBoxLayout()
        line.setSpacing(theme.space(3))
        line.addWidget(Field(self.tr("担当"), self.owner), 3)
        line.addWidget(Field(self.tr("期限"), self.due), 2)
        column.addLayout(line)
        column.addWidget(SectionHeading(self.tr("経過")))
        name = self._context.desk.city.name_of
        for note in action.progress:
            said = Paragraph(
                f"{format_short(note.reported_on) if note.reported_on else ''}　"
                f"{name(note.person_id)}　{note.text}"
            )
            column.addWidget(said)
        if not action.progress:
            nothing = QLabel(self.tr("経過報告はまだありません。"))
            set_role(nothing, "muted")
            column.addWidget(nothing)
        if own and action.is_open:
            column.addWidget(self.progress)
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(self.report_button)
            column.addLayout(row)
        if own or action.result:
            column.addWidget(Field(self.tr("結果"), self.result_text))
        column.addStretch(1)
        for field in (self.what, self.result_text):
            field.setReadOnly(not own)
        self.owner.setEnabled(own)
        self.due.setReadOnly(not own)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(body)
        scroll.setMinimumHeight(theme.size(430))
        foot = QHBoxLayout()
        foot.setSpacing(theme.space(2))
        for button, shown in (
            (self.done_button, own and action.is_open),
            (self.drop_button, own and action.is_open),
            (self.reopen_button, own and not action.is_open),
        ):
            button.setVisible(shown)
            foot.addWidget(button)
        foot.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.NoButton)
        close.addButton(self.tr("閉じる"), QDialogButtonBox.ButtonRole.RejectRole)
        close.rejected.connect(self.reject)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        margin = theme.space(5)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.space(3))
        layout.addWidget(scroll, 1)
        layout.addWidget(self._problem)
        layout.addLayout(foot)
        self._own = own

    def _connect(self) -> None:
        self.report_button.clicked.connect(self.report)
        self.done_button.clicked.connect(lambda: self.close_item(dropped=False))
        self.drop_button.clicked.connect(lambda: self.close_item(dropped=True))
        self.reopen_button.clicked.connect(self.reopen)
        self.meeting_button.clicked.connect(self._open_meeting)

    # -- what one can do -------------------------------------------------------------------------

    def report(self) -> None:
        """Say how far it is."""
        desk, action, text = self._context.desk, self._action, self.progress.toPlainText()
        self._write(lambda: desk.action_items.report(action.id, text))

    def close_item(self, *, dropped: bool) -> None:
        """Close it with its result; the toast takes it back."""
        desk, action, result = self._context.desk, self._action, self.result_text.toPlainText()
        words = self.tr("取りやめにしました。") if dropped else self.tr("完了にしました。")
        self._write(
            lambda: desk.action_items.close(action.id, result, dropped=dropped), words=words
        )

    def reopen(self) -> None:
        """Say that it is still to be done."""
        desk, action = self._context.desk, self._action
        self._write(lambda: desk.action_items.reopen(action.id))

    def _edited(self) -> dict[str, Any]:
        action = self._action
        office, person = self.owner.owner()
        found: dict[str, Any] = {}
        if self.what.toPlainText() != action.what:
            found["what"] = self.what.toPlainText()
        if self.due.is_understood() and self.due.date() != action.due_on:
            found["due_on"] = self.due.date()
        shown = action.owner_id or action.owner_office_id
        if (person or office) and (person or office) != shown:
            found["owner_id"] = person
            if office:
                found["owner_office_id"] = office
        return found

    def done(self, code: int) -> None:
        """What was changed above is saved when the dialog closes."""
        edited = self._edited() if self._own else {}
        if not edited:
            super().done(code)
            return
        desk, record = self._context.desk, self._action.id
        self._context.write(
            lambda: desk.action_items.edit(record, **edited),
            context=self,
            done=lambda _changes: super(ActionDialog, self).done(code),
            failed=self._on_refused,
        )

    def _write(self, call: Callable[[], Changes], words: str = "") -> None:
        context = self._context
        desk = context.desk

        def done(_changes: Changes) -> None:
            if words:
                owner = self.parentWidget() or self
                context.notify(words, lambda: context.write(desk.undo, context=owner))
            self.accept()

        context.write(call, context=self, done=done, failed=self._on_refused)

    def _on_refused(self, error: Exception) -> None:
        self._problem.setText(" ".join(part for part in sentences(error) if part))
        self._problem.show()

    def _open_meeting(self) -> None:
        self._context.open_record("meeting", self._action.meeting_id)
        self.accept()


def open_action(context: UiContext, record_id: str, parent: QWidget) -> None:
    """Read an action item and open its dialog over a page."""
    desk = context.desk

    def read(_task: object) -> tuple[ActionItem, Meeting]:
        action = desk.action_items.get(record_id)
        return action, desk.meetings.get(action.meeting_id)

    def show(found: tuple[ActionItem, Meeting]) -> None:
        dialog = ActionDialog(context, *found, parent)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    context.run(read, context=parent, done=show)
