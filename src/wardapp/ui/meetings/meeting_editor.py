"""One meeting at work: when and where, agenda, attendees, record; 次第 and 出席者名簿 on paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.meeting import Meeting, MeetingFormat, MeetingKind, MeetingState
from wardapp.ui.conflicts.notice import ConflictNotice
from wardapp.ui.dates import format_date
from wardapp.ui.errors import show_error
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import MEETING_FORMAT_LABELS, MEETING_PROFILE_LABELS, MEETING_STATE_LABELS
from wardapp.ui.meetings.agenda_panel import AgendaPanel
from wardapp.ui.meetings.attendees_panel import AttendeesPanel
from wardapp.ui.meetings.meeting_form import MeetingForm
from wardapp.ui.meetings.minutes_panel import MinutesPanel
from wardapp.ui.meetings.preparation import Preparation
from wardapp.ui.meetings.record_panel import RecordPanel
from wardapp.ui.requests.meetings_panel import meeting_name
from wardapp.ui.theme import set_role, set_surface
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.history_view import HistoryView
from wardapp.ui.widgets.pill import Pill
from wardapp.ui.widgets.two_sides import TwoSides
from wardapp.ui.words import dotted, said

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QResizeEvent

    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

PAUSE_MS = 600
AGENDA, ATTENDANCE = "次第", "出席者名簿"
STATE_TONES = {
    MeetingState.PLANNED: "accent",
    MeetingState.HELD: "neutral",
    MeetingState.CANCELLED: "danger",
}


class MeetingEditor(QWidget):
    """Shows one meeting and lets it be worked on; everything typed saves itself."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting: Meeting | None = None
        self._wanted = ""
        self._editable = False
        self._after_saved: list[Callable[[], object]] = []
        desk = context.desk
        self.auto = AutoSave(
            context,
            save=lambda record, fields: desk.meetings.edit(record, **fields),
            parent=self,
            pause_ms=PAUSE_MS,
        )
        self.item_auto = AutoSave(
            context,
            save=lambda record, fields: desk.meetings.edit_item(record, **fields),
            parent=self,
            pause_ms=PAUSE_MS,
        )
        self.form = MeetingForm(context, self)
        self.agenda = AgendaPanel(context, self)
        self.attendees = AttendeesPanel(context, self)
        self.record = RecordPanel(context, self)
        self.minutes = MinutesPanel(context, self)
        self.history = HistoryView(self)
        self.history.document().setDocumentMargin(context.theme.space(4))
        self.conflicts = ConflictNotice(context, self)
        self._make_header()
        self._lay_out()
        self._connect()

    def _make_header(self) -> None:
        self._name = QLabel(self)
        set_role(self._name, "heading")
        self._state = Pill("", parent=self)
        self.agenda_button = QPushButton(said(AGENDA), self)
        set_icon(self.agenda_button, "printer")
        self.agenda_button.setToolTip(self.tr("次第をプレビューして印刷（Ctrl+P）"))
        self.attendance_button = QPushButton(said(ATTENDANCE), self)
        set_icon(self.attendance_button, "printer")
        self.attendance_button.setToolTip(self.tr("出席者名簿をプレビューして印刷"))
        self.more_button = QPushButton(self.tr("操作"), self)
        self.more_button.setProperty("menued", True)
        self._menu = QMenu(self)
        self.more_button.setMenu(self._menu)

    def _lay_out(self) -> None:
        theme = self._context.theme
        head = QWidget(self)
        set_surface(head, "header")
        column = QVBoxLayout(head)
        column.setContentsMargins(0, theme.space(3), 0, 0)
        column.setSpacing(0)
        line = TwoSides(
            [self._name, self._state, self.auto.label],
            [self.agenda_button, self.attendance_button, self.more_button],
            theme.space(2),
        )
        line.setContentsMargins(theme.space(5), 0, theme.space(5), 0)
        column.addWidget(line)
        self._head = column
        column.addWidget(self.form)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.agenda, self.tr("議題"))
        self.tabs.addTab(self.attendees, self.tr("出席者"))
        self.tabs.addTab(self.record, self.tr("記録"))
        self.tabs.addTab(self.minutes, self.tr("議事録・宿題"))
        self.tabs.addTab(self.history, self.tr("履歴"))
        self.tabs.tabBar().setAccessibleName(self.tr("会議の詳しい内容"))
        self.preparation = Preparation(self._context, self.tabs, self.agenda, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self.conflicts)
        whole.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.form.typed.connect(self._on_typed)
        self.record.typed.connect(self._on_typed)
        self.record.item_typed.connect(self._on_item_typed)
        self.agenda.counted.connect(self._on_items_counted)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.auto.saved.connect(self._on_saved)
        self.auto.failed.connect(self._on_save_failed)
        self.agenda_button.clicked.connect(self.print_agenda)
        self.attendance_button.clicked.connect(self.print_attendance)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.preparation.numbered_twice.connect(self.form.show_problem)
        self._context.changed.changed.connect(self._on_changed)

    # Showing

    @property
    def meeting(self) -> Meeting | None:
        """The meeting as it stands on the screen, None while there is none."""
        return self._meeting

    def show_meeting(self, meeting_id: str) -> None:
        """Show this meeting; what was typed in another is saved first."""
        self.flush()
        self._wanted = meeting_id
        self.reload()

    def flush(self) -> None:
        """Save what was typed, now."""
        self.auto.flush()
        self.item_auto.flush()
        self.minutes.flush()

    def reload(self) -> None:
        """Read the shown meeting anew."""
        if not self._wanted:
            return
        desk, meeting_id = self._context.desk, self._wanted
        self._context.run(
            lambda _task: desk.meetings.get(meeting_id), context=self, done=self._on_read
        )

    @Slot(object)
    def _on_read(self, meeting: Meeting) -> None:
        if meeting.id != self._wanted:
            return
        other = self._meeting is None or self._meeting.id != meeting.id
        if other:
            self.auto.label.setText("")
        self._show(replace(meeting, **self.auto.pending(meeting.id)))
        self.attendees.show_meeting(meeting)
        self.conflicts.show_record(meeting.id)
        self._on_tab_changed()

    def _show(self, meeting: Meeting) -> None:
        self._meeting = meeting
        office = self._context.desk.office
        own = meeting.office_id in ("", office.id) or office.coordinating
        self._editable = own and meeting.discarded_at is None
        for part in (self.form, self.attendees, self.record):
            part.set_editable(editable=self._editable)
        # Every ward brings its items to the ward mayors' meeting, whoever calls it.
        everyone = meeting.kind is MeetingKind.WARD_MAYORS and meeting.discarded_at is None
        self.agenda.set_editable(editable=self._editable or everyone)
        self.form.show_meeting(meeting)
        self.agenda.show_meeting(meeting)
        self.record.show_meeting(meeting)
        self._name.setText(meeting_name(meeting))
        self._name.setToolTip(format_date(meeting.held_on))
        self._state.show_state(state_words(meeting), STATE_TONES[meeting.state])
        self._state.setToolTip(meeting.cancelled_reason)
        self.preparation.show_meeting(meeting)

    def focus_date(self) -> None:
        """Put the cursor into the date."""
        if self.tabs.indexOf(self.form) >= 0:
            self.tabs.setCurrentWidget(self.form)
        self.form.date.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Typing

    @Slot(str, object)
    def _on_typed(self, name: str, value: Any) -> None:
        meeting = self._meeting
        if meeting is None or not self._editable or getattr(meeting, name) == value:
            return
        self.auto.note(meeting.id, name, value)
        self._show(replace(meeting, **{name: value}))

    def _on_item_typed(self, item_id: str, text: str) -> None:
        self.item_auto.note(item_id, "note", text)

    def _on_saved(self, record_id: str, _changes: object) -> None:
        if record_id == self._wanted:
            self.reload()
        if self.auto.is_clean:
            waiting, self._after_saved = self._after_saved, []
            for action in waiting:
                action()

    def _on_save_failed(self, _record_id: str, error: Exception) -> None:
        self._after_saved = []
        show_error(self, error)
        self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was typed is kept at once when the person turns to another place or closes."""
        super().hideEvent(event)
        self.flush()

    # Actions

    def print_agenda(self) -> None:
        """Show the 次第 as it will be printed."""
        self._print(AGENDA)

    def print_attendance(self) -> None:
        """Show the 出席者名簿 as it will be printed."""
        self._print(ATTENDANCE)

    def _print(self, document: str) -> None:
        if self._meeting is None:
            return
        meeting_id = self._meeting.id
        self.flush()
        if self.auto.is_clean:
            self._context.print_document(document, meeting_id)
        else:
            self._after_saved.append(lambda: self._context.print_document(document, meeting_id))

    def _fill_menu(self) -> None:
        self._menu.clear()
        meeting = self._meeting
        if meeting is None or not self._editable:
            self._menu.addAction(self.tr("ほかの区役所・局の会議です")).setEnabled(False)
            return
        words = {
            MeetingState.HELD: self.tr("開催済にする"),
            MeetingState.PLANNED: self.tr("予定に戻す"),
        }
        self.preparation.fill_menu(self._menu)
        self._menu.addSeparator()
        for state, word in words.items():
            if state is not meeting.state:
                self._menu.addAction(word, _SetState(self, state))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("ごみ箱に移す"), self.discard)

    def set_state(self, state: MeetingState) -> None:
        """Say that it was held, is planned, or is cancelled; the toast takes it back."""
        meeting = self._meeting
        if meeting is None:
            return
        before = meeting.state
        self._on_typed("state", state)
        self.flush()
        self._context.notify(
            self.tr("「{state}」にしました。").format(state=MEETING_STATE_LABELS[state]),
            lambda: self._take_state_back(before),
        )

    def _take_state_back(self, state: MeetingState) -> None:
        self._on_typed("state", state)
        self.flush()

    def discard(self) -> None:
        """Move the meeting to ごみ箱; the toast brings it back."""
        if self._meeting is None:
            return
        desk, meeting_id, context = self._context.desk, self._meeting.id, self._context
        editor = self

        def bring_back() -> None:
            context.write(
                lambda: desk.meetings.restore([meeting_id]),
                context=editor,
                done=lambda _: editor.show_meeting(meeting_id),
            )

        def done(_changes: Changes) -> None:
            context.notify(editor.tr("会議をごみ箱に移しました。"), bring_back)
            editor.reload()

        context.write(lambda: desk.meetings.discard([meeting_id]), context=self, done=done)

    # The other parts

    def _on_items_counted(self, count: int) -> None:
        self.tabs.setTabText(
            self.tabs.indexOf(self.agenda),
            self.tr("議題 {count}").format(count=count) if count else self.tr("議題"),
        )
        self.record.show_items(self.agenda.model.items)
        for field in (self.record,):
            field.set_editable(editable=self._editable)

    def _on_tab_changed(self, _index: int = 0) -> None:
        self.preparation.refresh()
        if self.tabs.currentWidget() is self.minutes and self._wanted:
            self.minutes.show_meeting(self._wanted)
        if self.tabs.currentWidget() is self.history and self._wanted:
            desk, meeting_id = self._context.desk, self._wanted
            self._context.run(
                lambda _task: desk.history(meeting_id),
                context=self,
                done=self.history.show_entries,
            )

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if initiator is self or not self._wanted:
            return
        if changes.touches("agenda_item") and initiator is not self.agenda:
            self.agenda.reload()
        if changes.touches("attendee") and initiator is not self.attendees:
            self.attendees.reload()
        ids = changes.touched.get("meeting")
        if ids is not None and (not ids or self._wanted in ids):
            self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where all has no room at once, date and place become the first tab."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._context.theme.size(620)
        if narrow == (self.tabs.indexOf(self.form) >= 0):
            return
        present = self.tabs.currentWidget()
        if narrow:
            self.tabs.insertTab(0, self.form, self.tr("日時・場所"))
            self.tabs.setCurrentWidget(present)
        else:
            self.tabs.removeTab(self.tabs.indexOf(self.form))
            self._head.addWidget(self.form)
            self.form.show()
            self.tabs.setCurrentWidget(self.agenda if present is self.form else present)


def state_words(meeting: Meeting) -> str:
    """Return where a meeting stands: 予定, 開催済, 終結; and how it is held where that is not usual."""
    words = [MEETING_STATE_LABELS[meeting.state]]
    if meeting.closed_on is not None:
        words = [said("終結")]
    if meeting.format is not MeetingFormat.REGULAR:
        words.append(MEETING_FORMAT_LABELS[meeting.format])
    if meeting.profile is not None and meeting.state is MeetingState.PLANNED:
        words.append(MEETING_PROFILE_LABELS[meeting.profile])
    return dotted(words)


class _SetState:
    """A menu's state."""

    def __init__(self, editor: MeetingEditor, state: MeetingState) -> None:
        self._editor, self._state = editor, state

    def __call__(self) -> None:
        """Take it."""
        self._editor.set_state(self._state)
