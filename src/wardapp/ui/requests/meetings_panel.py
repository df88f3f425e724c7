"""The meetings on whose agenda a request stands, and the way onto another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QPushButton, QVBoxLayout, QWidget

from wardapp.domain.meeting import MEETING_STATE_LABELS, MeetingState
from wardapp.domain.wareki import format_date
from wardapp.ui.icons import set_icon
from wardapp.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.domain.meeting import Meeting
    from wardapp.ui.context import UiContext


def meeting_name(meeting: Meeting) -> str:
    """Return a meeting's name with its number: 第8回 区長会議."""
    if not meeting.number:
        return meeting.name
    numbered = QCoreApplication.translate("meetings", "第{number}回　{name}")
    return numbered.format(number=meeting.number, name=meeting.name)


class MeetingsPanel(QWidget):
    """A list of meetings; a double click or Enter opens one."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._request_id = ""
        self._planned: tuple[Meeting, ...] = ()
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("この要望を議題とする会議"))
        self.list.setWordWrap(True)
        self._empty = EmptyState(
            "presentation", self.tr("まだ会議の議題になっていません"), parent=self
        )
        self.button = QPushButton(self.tr("会議の議題にする"), self)
        set_icon(self.button, "list-plus")
        self.button.setProperty("menued", True)
        self._menu = QMenu(self)
        self.button.setMenu(self._menu)
        self._empty.setMinimumHeight(1)  # at 200 % it may be scrolled away, not the window grown
        theme = context.theme
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        whole.setSpacing(theme.space(2))
        whole.addWidget(self._empty, 1)
        whole.addWidget(self.list, 1)
        whole.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.list.itemActivated.connect(self._on_item_activated)

    def show_request(self, request_id: str) -> None:
        """Show the meetings of this request."""
        self._request_id = request_id
        self.list.clear()
        self.reload()

    def set_editable(self, *, editable: bool) -> None:
        """Any desk may put a request on its own meeting's agenda."""

    def reload(self) -> None:
        """Read the meetings anew."""
        desk, request_id = self._context.desk, self._request_id
        if not request_id:
            return

        def read(_task: object) -> tuple[str, tuple[Meeting, ...], tuple[Meeting, ...]]:
            today = desk.today()
            planned = [
                m
                for m in desk.meetings.list()
                if m.state is MeetingState.PLANNED and m.held_on >= today
            ]
            return request_id, desk.meetings.of_request(request_id), tuple(reversed(planned))

        self._context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[str, tuple[Meeting, ...], tuple[Meeting, ...]]) -> None:
        request_id, held, self._planned = read
        if request_id != self._request_id:
            return
        self.list.clear()
        for meeting in held:
            words = "\n".join(
                (
                    meeting_name(meeting),
                    f"{format_date(meeting.held_on)}　{MEETING_STATE_LABELS[meeting.state]}",
                )
            )
            item = QListWidgetItem(words, self.list)
            item.setData(Qt.ItemDataRole.UserRole, meeting.id)
        self.list.setVisible(bool(held))
        self._empty.setVisible(not held)
        on_it = {meeting.id for meeting in held}
        self._menu.clear()
        for meeting in self._planned:
            words = f"{format_date(meeting.held_on)}　{meeting_name(meeting)}"
            action = self._menu.addAction(words, _Put(self, meeting.id))
            action.setEnabled(meeting.id not in on_it)
        if not self._planned:
            self._menu.addAction(self.tr("予定されている会議がありません")).setEnabled(False)

    def offer(self) -> None:
        """Open the menu of planned meetings."""
        self.button.showMenu()

    def put_on(self, meeting_id: str) -> None:
        """Put the request at the end of a meeting's agenda."""
        desk, request_id = self._context.desk, self._request_id
        self._context.write(
            lambda: desk.meetings.add_item(meeting_id, request_id=request_id),
            context=self,
            done=self._on_put,
        )

    def _on_put(self, _changes: Changes) -> None:
        self._context.notify(self.tr("議題に加えました。"))
        self.reload()

    def _on_item_activated(self, item: QListWidgetItem) -> None:
        self._context.open_record("meeting", item.data(Qt.ItemDataRole.UserRole))


class _Put:
    """A menu's meeting."""

    def __init__(self, panel: MeetingsPanel, meeting_id: str) -> None:
        self._panel, self._meeting_id = panel, meeting_id

    def __call__(self) -> None:
        """Put the request on it."""
        self._panel.put_on(self._meeting_id)
