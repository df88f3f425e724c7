"""The meetings on whose agenda a request stands, and the way onto another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.bureau_meeting import BureauAsk
from wardapp.domain.meeting import MeetingState
from wardapp.ui.dates import format_date
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import BUREAU_RESULT_LABELS, MEETING_STATE_LABELS
from wardapp.ui.widgets.empty_state import EmptyState
from wardapp.ui.words import listed, said

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.domain.meeting import Meeting
    from wardapp.ui.context import UiContext

    _Read = tuple[
        str, tuple[Meeting, ...], tuple[Meeting, ...], tuple[BureauAsk, ...], tuple[str, ...]
    ]


def meeting_name(meeting: Meeting) -> str:
    """Return a meeting's name with its number: 第8回 区長会議."""
    if not meeting.number:
        return said(meeting.name)
    numbered = QCoreApplication.translate("meetings", "第{number}回　{name}")
    return numbered.format(number=meeting.number, name=said(meeting.name))


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
        self.results = QLabel(self)
        self.results.setWordWrap(True)
        self.results.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.results.hide()
        whole.addWidget(self.results)
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

        def read(_task: object) -> _Read:
            today = desk.today()
            planned = [
                m
                for m in desk.meetings.list()
                if m.state is MeetingState.PLANNED and m.held_on >= today
            ]
            held = desk.meetings.of_request(request_id)
            asks = desk.meetings.bureaus.of_request(request_id)
            called = {ask.meeting_id for ask in asks} - {m.id for m in held}
            held += tuple(desk.meetings.get(meeting) for meeting in sorted(called))
            touched = desk.meetings.bureaus_of_request(request_id)
            return request_id, held, tuple(reversed(planned)), asks, touched

        self._context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: _Read) -> None:
        request_id, held, self._planned, asks, touched = read
        if request_id != self._request_id:
            return
        self._show_results(asks, touched)
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
        self._menu.addAction(self.tr("区政推進局区長会議を開いて局と協議する"), self.call_bureaus)
        self._menu.addSeparator()
        for meeting in self._planned:
            words = f"{format_date(meeting.held_on)}　{meeting_name(meeting)}"
            action = self._menu.addAction(words, _Put(self, meeting.id))
            action.setEnabled(meeting.id not in on_it)
        if not self._planned:
            self._menu.addAction(self.tr("予定されている会議がありません")).setEnabled(False)

    def _show_results(self, asks: tuple[BureauAsk, ...], touched: tuple[str, ...]) -> None:
        """Show what each bureau answered: a request is 協議済 when all are back.

        One that touches several bureaus and went to none of them together is proposed to.
        """
        name = self._context.desk.city.name_of
        if not asks and len(touched) > 1:
            self.results.setText(
                self.tr(
                    "この要望は{count}つの局（{bureaus}）に関わります。"
                    "区政推進局区長会議を開くと、一度に協議できます。"
                ).format(count=len(touched), bureaus=listed(name(b) for b in touched))
            )
            self.results.show()
            return
        lines = []
        for ask in asks:
            result = ask.result
            words = BUREAU_RESULT_LABELS[result.result] if result else self.tr("未了")
            if result and result.conditions:
                words += self.tr("（{conditions}）").format(conditions=result.conditions)
            if result and result.due_on:
                words += self.tr("　{day}まで").format(day=format_date(result.due_on))
            about = "：".join(p for p in (name(ask.bureau_id), ask.asked) if p)
            lines.append(self.tr("・{about}　→　{result}").format(about=about, result=words))
        back = sum(ask.is_back for ask in asks)
        head = (
            self.tr("局との協議　協議済（{count}局）").format(count=len(asks))
            if asks and back == len(asks)
            else self.tr("局との協議　結果 {back}／{all}局").format(back=back, all=len(asks))
        )
        self.results.setText("\n".join([head, *lines]))
        self.results.setVisible(bool(asks))

    def call_bureaus(self) -> None:
        """Call the bureaus that the request touches to one table, and go there."""
        desk, request_id, context = self._context.desk, self._request_id, self._context
        context.write(
            lambda: desk.meetings.call_for_request(request_id),
            context=self,
            done=lambda changes: context.open_record("meeting", changes.id),
        )

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
