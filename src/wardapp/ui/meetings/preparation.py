"""What a meeting's editor has besides agenda and list: 受付, 局との協議, 持ち回り, 開催通知, 中止."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QTabWidget, QWidget

from wardapp.domain.meeting import Meeting, MeetingFormat, MeetingKind, MeetingState
from wardapp.ui.dates import format_date
from wardapp.ui.errors import show_error
from wardapp.ui.labels import MEETING_FORMAT_LABELS
from wardapp.ui.meetings.bureaus_panel import BureausPanel
from wardapp.ui.meetings.call_panel import CallPanel
from wardapp.ui.meetings.circulation_panel import CirculationPanel
from wardapp.ui.meetings.invitation_dialog import InvitationDialog

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext


class Preparation(QObject):
    """The tabs and menu entries that a meeting has by its kind and format.

    Args:
        context: What every page gets.
        tabs: The editor's tabs.
        after: The tab after which these come.
        owner: Over which dialogs appear.

    Signals:
        numbered_twice(str): Another meeting of the year has this number; what to do. "" for none.
    """

    numbered_twice = Signal(str)

    def __init__(
        self, context: UiContext, tabs: QTabWidget, after: QWidget, owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._after = after
        self._context, self._tabs, self._owner = context, tabs, owner
        self._meeting: Meeting | None = None
        self.call = CallPanel(context, owner)
        self.bureaus = BureausPanel(context, owner)
        self.circulation = CirculationPanel(context, owner)
        for panel in (self.call, self.bureaus, self.circulation):
            panel.hide()

    def show_meeting(self, meeting: Meeting) -> None:
        """Show the tabs that this meeting has."""
        self._meeting = meeting
        at_bureaus = meeting.kind is MeetingKind.BUREAUS
        self._set_tab(self.bureaus, self.tr("局との協議"), wanted=at_bureaus)
        self._set_tab(
            self.call, self.tr("議題の受付"), wanted=meeting.kind is MeetingKind.WARD_MAYORS
        )
        self._set_tab(
            self.circulation,
            self.tr("持ち回り"),
            wanted=meeting.format is MeetingFormat.CIRCULATED,
        )
        self.refresh()
        meetings = self._context.desk.meetings
        self._context.run(
            lambda _task: (meeting.id, meetings.of_same_number(meeting)),
            context=self,
            done=self._on_same_number,
        )

    def _on_same_number(self, read: tuple[str, tuple[Meeting, ...]]) -> None:
        meeting_id, others = read
        if self._meeting is None or self._meeting.id != meeting_id or not self._meeting.number:
            return
        self.numbered_twice.emit(
            self.tr(
                "第{number}回の会議がほかにもあります（{day}）。どちらかの番号を直してください。"
            ).format(number=self._meeting.number, day=format_date(others[0].held_on))
            if others
            else ""
        )

    def _set_tab(self, panel: QWidget, title: str, *, wanted: bool) -> None:
        place = self._tabs.indexOf(panel)
        if wanted and place < 0:
            self._tabs.insertTab(self._tabs.indexOf(self._after) + 1, panel, title)
        elif not wanted and place >= 0:
            self._tabs.removeTab(place)
            panel.hide()

    def refresh(self) -> None:
        """Read what the tab in front shows."""
        panel, meeting = self._tabs.currentWidget(), self._meeting
        if meeting is not None and panel in (self.call, self.bureaus, self.circulation):
            panel.show_meeting(meeting)

    def fill_menu(self, menu: QMenu) -> None:
        """Put what can be done with the meeting into its menu."""
        meeting = self._meeting
        if meeting is None:
            return
        menu.addAction(self.tr("開催通知（メール）…"), self.invite)
        formats = menu.addMenu(self.tr("開催方法"))
        for value, label in MEETING_FORMAT_LABELS.items():
            action = formats.addAction(label, _SetFormat(self, value))
            action.setCheckable(True)
            action.setChecked(meeting.format is value)
        if meeting.state is not MeetingState.CANCELLED:
            menu.addAction(self.tr("中止にする（理由を書く）…"), self.cancel)

    def invite(self) -> None:
        """Show the invitation."""
        if self._meeting is not None:
            InvitationDialog(self._context, self._meeting, self._owner).ask()

    def set_format(self, value: MeetingFormat) -> None:
        """Say how it is held."""
        meeting, meetings = self._meeting, self._context.desk.meetings
        if meeting is not None:
            self._write(lambda: meetings.edit(meeting.id, format=value))

    def cancel(self) -> None:
        """Ask why, and call the meeting off; its number stays its own."""
        meeting, desk = self._meeting, self._context.desk
        if meeting is None:
            return
        why, kept = QInputDialog.getText(
            self._owner,
            self.tr("会議を中止にする"),
            self.tr("中止の理由（回数の番号はこの会議のものとして残ります）"),
        )
        if kept:
            self._write(lambda: desk.meetings.cancel(meeting.id, why.strip()))
            self._context.notify(
                self.tr("会議を中止にしました。"),
                lambda: self._context.write(desk.undo, context=self),
            )

    def _write(self, work: object) -> None:
        self._context.write(
            work,  # type: ignore[arg-type]
            context=self,
            failed=lambda error: show_error(self._owner, error),
        )


class _SetFormat:
    """A menu's format."""

    def __init__(self, preparation: Preparation, value: MeetingFormat) -> None:
        self._preparation, self._value = preparation, value

    def __call__(self) -> None:
        """Take it."""
        self._preparation.set_format(self._value)
