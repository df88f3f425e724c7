"""Says that a planned meeting's list is not that of its day, and puts it right by one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from wardapp.domain.meeting import MeetingState
from wardapp.ui.errors import show_error
from wardapp.ui.icons import pixmap
from wardapp.ui.theme import set_surface
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.words import listed

if TYPE_CHECKING:
    from wardapp.domain.meeting import Meeting
    from wardapp.domain.membership import MemberDifference
    from wardapp.ui.context import UiContext


class MemberNotice(QWidget):
    """A line over the list; nothing where the list is right."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting_id = ""
        theme = context.theme
        set_surface(self, "warning")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(3), theme.space(1.5), theme.space(3), theme.space(1.5))
        sign = QLabel(self)
        sign.setPixmap(pixmap("users", 18, "warning"))
        self.words = Paragraph(parent=self)
        self.button = QPushButton(self.tr("構成員に合わせる"), self)
        row.addWidget(sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self.bring_up)
        self.hide()

    def show_meeting(self, meeting: Meeting, *, editable: bool) -> None:
        """Look whether the list of a planned meeting is that of its day."""
        self._meeting_id = meeting.id
        if not editable or meeting.state is not MeetingState.PLANNED:
            self.hide()
            return
        desk, meeting_id = self._context.desk, meeting.id
        self._context.run(
            lambda _task: (meeting_id, desk.meetings.member_difference(meeting_id)),
            context=self,
            done=self._on_read,
        )

    def _on_read(self, read: tuple[str, MemberDifference]) -> None:
        meeting_id, difference = read
        if meeting_id != self._meeting_id:
            return
        self.setVisible(bool(difference))
        parts = [
            self.tr("{post}は{now}（名簿は{before}）").format(
                post="　".join((seat.office_name, seat.post)),
                now=seat.name or self.tr("空席"),
                before=attendee.name or self.tr("未定"),
            )
            for attendee, seat in difference.changed
        ]
        parts += [
            self.tr("{post}がいません").format(post="　".join((s.office_name, s.post)))
            for s in difference.missing
        ]
        parts += [
            self.tr("{post}は構成員ではありません").format(post="　".join((a.office_name, a.post)))
            for a in difference.gone
        ]
        shown = listed(parts[:3])
        if len(parts) > 3:
            shown += self.tr("、ほか%n件", "", len(parts) - 3)
        self.words.setText(self.tr("開催日の構成員と違います：{what}").format(what=shown))

    def bring_up(self) -> None:
        """Make the list that of the day; deputies and guests stay."""
        desk, meeting_id = self._context.desk, self._meeting_id
        self._context.write(
            lambda: desk.meetings.bring_up_members(meeting_id),
            context=self,
            done=lambda _changes: self._context.notify(
                self.tr("出席者を構成員に合わせました。"),
                lambda: self._context.write(desk.undo, context=self),
            ),
            failed=lambda error: show_error(self, error),
        )
