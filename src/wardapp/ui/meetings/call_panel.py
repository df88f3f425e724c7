"""受付: the call for items of a meeting, what the wards submitted, and what waits between meetings."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from wardapp.domain.meeting import Meeting
from wardapp.domain.submission import CallAnswer, ItemCall, ItemSubmission, SubmissionState
from wardapp.ui.dates import format_date, format_short
from wardapp.ui.errors import show_error
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import ITEM_KIND_LABELS, SUBMISSION_STATE_LABELS
from wardapp.ui.meetings.submission_dialog import STATE_TONES, SubmissionDialog
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.empty_state import EmptyState
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.form_dialog import FormDialog
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.record_list import RecordLine, RecordList
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.words import labelled

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext

KINDS = ("item_call", "call_answer", "item_submission")


@dataclass(frozen=True, slots=True)
class _Read:
    meeting_id: str
    call: ItemCall | None
    answers: tuple[CallAnswer, ...]
    sheets: tuple[ItemSubmission, ...]
    backlog: tuple[ItemSubmission, ...]


class CallPanel(QWidget):
    """One panel with two faces: who holds the meeting decides, a ward writes its sheets."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting: Meeting | None = None
        self._call: ItemCall | None = None
        self._sheets: dict[str, ItemSubmission] = {}
        self._holds = False
        self.state = QLabel()
        self.state.setWordWrap(True)
        set_role(self.state, "strong")
        self.answers = Paragraph()
        set_role(self.answers, "muted")
        self.call_button = self._button("megaphone", self.tr("議題を照会する…"), self.call)
        self.close_button = self._button("lock", self.tr("締め切る"), self.close_call)
        self.new_button = self._button("file-pen-line", self.tr("案件提出シートを書く"), self.begin)
        self.none_button = self._button("check", self.tr("案件なしと回答"), self.answer_none)
        self.list = RecordList(self.tr("案件提出シートの一覧"))
        self.nothing = EmptyState("inbox", self.tr("提出された案件はまだありません"), parent=self)
        self.nothing.setMinimumHeight(1)
        self.open_button = self._button("external-link", self.tr("シートを開く"), self.open)
        self.accept_button = self._button("list-plus", self.tr("議題にする"), self.accept)
        self.back_button = self._button("reply", self.tr("差し戻す…"), self.give_back)
        self.later_button = self._button("hourglass", self.tr("次回以降へ…"), self.keep_for_later)
        self.withdraw_button = self._button("undo-2", self.tr("取り下げる"), self.withdraw)
        self._lay_out()
        self.list.record_chosen.connect(lambda _record: self._show_buttons())
        self.list.record_opened.connect(lambda _record: self.open())
        context.changed.changed.connect(self._on_changed)

    def _button(self, icon: str, text: str, slot: Any) -> QPushButton:
        button = QPushButton(text, self)
        set_icon(button, icon)
        button.clicked.connect(lambda _checked=False: slot())
        return button

    def _lay_out(self) -> None:
        theme = self._context.theme
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        whole.setSpacing(theme.space(2))
        whole.addWidget(self.state)
        whole.addWidget(self.answers)
        top = QWidget()
        flow = FlowLayout(top, theme.space(2))
        for button in (self.call_button, self.close_button, self.new_button, self.none_button):
            flow.addWidget(button)
        whole.addWidget(top)
        self.heading = SectionHeading(
            self.tr("案件"), self.tr("この会議に提出されたものと、次回以降に回したもの")
        )
        whole.addWidget(self.heading)
        whole.addWidget(self.list, 1)
        whole.addWidget(self.nothing, 1)
        tools = QWidget()
        row = FlowLayout(tools, theme.space(1))
        for button in (
            self.open_button,
            self.accept_button,
            self.back_button,
            self.later_button,
            self.withdraw_button,
        ):
            set_kind(button, "quiet")
            row.addWidget(button)
        whole.addWidget(tools)

    # -- showing ---------------------------------------------------------------------------------

    def show_meeting(self, meeting: Meeting) -> None:
        """Show the call and the sheets of this meeting."""
        self._meeting = meeting
        office = self._context.desk.office
        self._holds = meeting.office_id == office.id
        self.reload()

    def reload(self) -> None:
        """Read anew."""
        if self._meeting is None:
            return
        meetings, meeting_id = self._context.desk.meetings, self._meeting.id

        def read(_task: object) -> _Read:
            call = meetings.calls.of(meeting_id)
            return _Read(
                meeting_id,
                call,
                meetings.calls.answers(call.id) if call else (),
                meetings.submissions.of_meeting(meeting_id),
                meetings.submissions.backlog(),
            )

        self._context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: _Read) -> None:
        meeting, desk = self._meeting, self._context.desk
        if meeting is None or meeting.id != read.meeting_id:
            return
        self._call = read.call
        own = desk.office.id
        backlog = [s for s in read.backlog if self._holds or s.office_id == own]
        listed = [*read.sheets, *backlog]
        self._sheets = {s.id: s for s in listed}
        self._say_state(read)
        self.list.show_lines([self._line(s) for s in listed])
        self.list.setVisible(bool(listed))
        self.nothing.setVisible(not listed)
        planned = meeting.state == "planned"
        self.call_button.setVisible(self._holds and planned)
        self.call_button.setText(
            self.tr("照会の内容・締切を変える…") if read.call else self.tr("議題を照会する…")
        )
        is_open = read.call is not None and read.call.closed_on is None
        self.close_button.setVisible(self._holds and planned and is_open)
        self.new_button.setVisible(planned)
        answered = next((a for a in read.answers if a.office_id == own), None)
        self.none_button.setVisible(
            bool(desk.office.is_ward and is_open and answered and not answered.is_there)
        )
        self._show_buttons()

    def _say_state(self, read: _Read) -> None:
        city = self._context.desk.city
        call = read.call
        if call is None:
            self.state.setText(self.tr("まだ議題を照会していません。"))
            self.answers.setText(
                self.tr("照会すると、各区の端末に締切と案件提出シートが届きます。")
                if self._holds
                else ""
            )
        else:
            today: dt.date = self._context.desk.today()
            words = self.tr("議題の締切　{day}").format(day=format_date(call.due_on))
            if call.closed_on:
                words = self.tr("議題の照会は締め切りました（{day}）").format(
                    day=format_short(call.closed_on)
                )
            elif call.due_on < today:
                words += self.tr("（過ぎています）")
            self.state.setText(words)
            parts = []
            for answer in read.answers:
                said = (
                    self.tr("{count}件").format(count=answer.submitted)
                    if answer.submitted
                    else (self.tr("案件なし") if answer.has_none else self.tr("未回答"))
                )
                parts.append(labelled(city.name_of(answer.office_id), said))
            text = "　".join(parts)
            self.answers.setText(f"{call.text}\n{text}" if not self._holds and call.text else text)
        self.answers.setVisible(bool(self.answers.text()))

    def _line(self, sheet: ItemSubmission) -> RecordLine:
        about = [
            self._context.desk.city.name_of(sheet.office_id),
            ITEM_KIND_LABELS[sheet.kind],
            self.tr("{minutes}分").format(minutes=sheet.minutes_planned),
        ]
        if self._call and sheet.submitted_on and sheet.submitted_on > self._call.due_on:
            about.append(self.tr("締切後"))
        if not sheet.is_public:
            about.append(self.tr("非公開"))
        if sheet.why:
            about.append(self.tr("理由：{why}").format(why=" ".join(sheet.why.split())))
        return RecordLine(
            sheet.id,
            sheet.title or self.tr("（件名未記入）"),
            "　".join(about),
            SUBMISSION_STATE_LABELS[sheet.state],
            STATE_TONES[sheet.state],
            format_short(sheet.submitted_on) if sheet.submitted_on else "",
            is_quiet=not sheet.title,
        )

    def _marked(self) -> ItemSubmission | None:
        return self._sheets.get(self.list.current_id())

    def _show_buttons(self) -> None:
        sheet = self._marked()
        own = sheet is not None and sheet.office_id == self._context.desk.office.id
        waiting = sheet is not None and sheet.state in (
            SubmissionState.SUBMITTED,
            SubmissionState.BACKLOG,
        )
        self.open_button.setEnabled(sheet is not None)
        for button in (self.accept_button, self.back_button, self.later_button):
            button.setVisible(self._holds)
            button.setEnabled(waiting)
        if sheet is not None and sheet.state is SubmissionState.BACKLOG:
            self.later_button.setEnabled(False)
        self.withdraw_button.setVisible(own)
        self.withdraw_button.setEnabled(own and waiting)

    def _on_changed(self, changes: Any, _initiator: object) -> None:
        if self._meeting is not None and self.isVisible() and changes.touches(*KINDS):
            self.reload()

    # -- what a person does ----------------------------------------------------------------------

    def _write(self, work: Any, said: str = "") -> None:
        desk = self._context.desk

        def done(_changes: object) -> None:
            self.reload()
            if said:
                self._context.notify(
                    said,
                    lambda: self._context.write(
                        desk.undo, context=self, done=lambda _: self.reload()
                    ),
                )

        self._context.write(
            work, context=self, done=done, failed=lambda error: show_error(self, error)
        )

    def call(self) -> None:
        """Ask for deadline and words, and call the wards for items."""
        meeting = self._meeting
        if meeting is None:
            return
        calls, present = self._context.desk.meetings.calls, self._call

        def ask(read: tuple[dt.date, str]) -> None:
            dialog = CallDialog(self._context, *read, self)
            if dialog.ask():
                due, text = dialog.due.date(), dialog.text.toPlainText()
                self._write(lambda: calls.ask(meeting.id, due, text))

        self._context.run(
            lambda _task: (
                (present.due_on, present.text)
                if present
                else (calls.due_for(meeting.id), calls.letter(meeting.id))
            ),
            context=self,
            done=ask,
        )

    def close_call(self) -> None:
        """Say that the call is over."""
        meeting = self._meeting
        if meeting is not None:
            calls = self._context.desk.meetings.calls
            self._write(lambda: calls.close(meeting.id), self.tr("議題の照会を締め切りました。"))

    def begin(self) -> None:
        """Begin a sheet for this meeting and open it."""
        meeting = self._meeting
        if meeting is None:
            return
        meetings = self._context.desk.meetings
        call_id = self._call.id if self._call else None

        def begun(changes: Any) -> None:
            self.reload()
            self._open(changes.id)

        self._context.write(
            lambda: meetings.submissions.begin(call_id=call_id, meeting_id=meeting.id),
            context=self,
            done=begun,
            failed=lambda error: show_error(self, error),
        )

    def answer_none(self) -> None:
        """Say that this ward has no item."""
        if self._call is not None:
            calls, call_id = self._context.desk.meetings.calls, self._call.id
            self._write(lambda: calls.answer_none(call_id), self.tr("「案件なし」と回答しました。"))

    def open(self) -> None:
        """Open the marked sheet."""
        sheet = self._marked()
        if sheet is not None:
            self._open(sheet.id)

    def _open(self, sheet_id: str) -> None:
        submissions = self._context.desk.meetings.submissions

        def show(sheet: ItemSubmission) -> None:
            SubmissionDialog(self._context, sheet, self).ask()
            self.reload()

        self._context.run(
            lambda _task: submissions.get(sheet_id),
            context=self,
            done=show,
            failed=lambda error: show_error(self, error),
        )

    def accept(self) -> None:
        """Put the marked sheet on this meeting's agenda."""
        sheet, meeting = self._marked(), self._meeting
        if sheet is not None and meeting is not None:
            submissions = self._context.desk.meetings.submissions
            self._write(lambda: submissions.accept(sheet.id, meeting.id))
            self._context.notify(self.tr("「{title}」を議題にしました。").format(title=sheet.title))

    def give_back(self) -> None:
        """Ask why, and return the marked sheet."""
        sheet = self._marked()
        if sheet is None:
            return
        why, kept = QInputDialog.getMultiLineText(
            self, self.tr("差戻し"), self.tr("直してほしいこと（提出した区に届きます）")
        )
        if kept:
            submissions = self._context.desk.meetings.submissions
            self._write(lambda: submissions.give_back(sheet.id, why), self.tr("差し戻しました。"))

    def keep_for_later(self) -> None:
        """Keep the marked sheet for a later meeting, with a word."""
        sheet = self._marked()
        if sheet is None:
            return
        words, kept = QInputDialog.getText(
            self, self.tr("次回以降へ"), self.tr("提出した区への連絡（任意）")
        )
        if kept:
            submissions = self._context.desk.meetings.submissions
            self._write(
                lambda: submissions.keep_for_later(sheet.id, words),
                self.tr("次回以降に回しました。"),
            )

    def withdraw(self) -> None:
        """Take the marked sheet back."""
        sheet = self._marked()
        if sheet is not None:
            submissions = self._context.desk.meetings.submissions
            self._write(lambda: submissions.withdraw(sheet.id), self.tr("取り下げました。"))


class CallDialog(FormDialog):
    """Deadline and words of a call for items."""

    def __init__(
        self, context: UiContext, due: dt.date, text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self.set_up(
            self.tr("議題の照会"),
            self.tr("全区の端末に、共有フォルダーを通じて届きます。"),
            self.tr("照会する"),
        )
        self.due = WarekiDateEdit(context.desk.today, prefer="future")
        self.due.set_date(due)
        self.text = GrowingText(self.tr("本文"), 5)
        self.text.show_text(text)
        row = QHBoxLayout()
        row.addWidget(Field(self.tr("締切"), self.due))
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(Field(self.tr("本文"), self.text))
        self.body.addStretch(1)

    def take(self) -> None:
        """Take it where there is a day."""
        if self.due.date() is not None:
            self.accept()
