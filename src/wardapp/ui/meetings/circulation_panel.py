"""持ち回り: what every member says to every item, put down as the answers come in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QInputDialog, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from wardapp.domain.meeting import AgendaItem, Attendee, Meeting
from wardapp.domain.submission import CirculationAnswer, CirculationVote
from wardapp.ui.errors import show_error
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import CIRCULATION_VOTE_LABELS
from wardapp.ui.meetings.meeting_form import KindBox
from wardapp.ui.theme import set_role
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.plain_table import PlainRow, PlainTable

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext

COLOURS = {
    CirculationVote.AGREED: "success",
    CirculationVote.AGREED_WITH_COMMENT: "success",
    CirculationVote.OBJECTS: "danger",
}


class CirculationPanel(QWidget):
    """One item at a time; its members as rows."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting: Meeting | None = None
        self._answers: tuple[CirculationAnswer, ...] = ()
        self._attendees: tuple[Attendee, ...] = ()
        theme = context.theme
        self.item = KindBox()
        self.item.setAccessibleName(self.tr("回答を見る議題"))
        self.sum = QLabel()
        set_role(self.sum, "strong")
        self.table = PlainTable(self.tr("持ち回りの回答の一覧"), stretch=3)
        self.vote_button = QPushButton(self.tr("回答を記録"))
        set_icon(self.vote_button, "check")
        self.vote_button.setProperty("menued", True)
        menu = QMenu(self)
        for vote, label in CIRCULATION_VOTE_LABELS.items():
            menu.addAction(label, _Vote(self, vote))
        menu.addSeparator()
        menu.addAction(self.tr("未回答に戻す"), _Vote(self, None))
        self.vote_button.setMenu(menu)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        whole.setSpacing(theme.space(2))
        whole.addWidget(self.item)
        whole.addWidget(self.sum)
        whole.addWidget(self.table, 1)
        tools = QWidget()
        flow = FlowLayout(tools, theme.space(1))
        flow.addWidget(self.vote_button)
        whole.addWidget(tools)
        self.item.activated.connect(lambda _row: self._show())
        self.table.row_chosen.connect(
            lambda record: self.vote_button.setEnabled(bool(record) and bool(self.item.count()))
        )

    def show_meeting(self, meeting: Meeting) -> None:
        """Show the answers to this meeting's items."""
        self._meeting = meeting
        self.reload()

    def reload(self) -> None:
        """Read anew."""
        if self._meeting is None:
            return
        meetings, meeting_id = self._context.desk.meetings, self._meeting.id
        self._context.run(
            lambda _task: (
                meetings.items(meeting_id),
                meetings.attendees(meeting_id),
                meetings.circulation.answers(meeting_id),
            ),
            context=self,
            done=self._on_read,
        )

    def _on_read(
        self,
        read: tuple[tuple[AgendaItem, ...], tuple[Attendee, ...], tuple[CirculationAnswer, ...]],
    ) -> None:
        items, self._attendees, self._answers = read
        present = self.item.currentData()
        self.item.clear()
        for number, item in enumerate(items, 1):
            self.item.addItem(
                self.tr("{number}　{title}").format(number=number, title=item.title), item.id
            )
        self.item.setCurrentIndex(max(0, self.item.findData(present)) if items else -1)
        self._show()

    def _show(self) -> None:
        item = self.item.currentData()
        given = {a.attendee_id: a for a in self._answers if a.item_id == item}
        rows = []
        for one in self._attendees:
            answer = given.get(one.id)
            rows.append(
                PlainRow(
                    one.id,
                    (
                        "　".join(p for p in (one.office_name, one.post) if p),
                        one.name,
                        CIRCULATION_VOTE_LABELS[answer.answer] if answer else self.tr("未回答"),
                        answer.comment if answer else "",
                    ),
                    {2: COLOURS[answer.answer]} if answer else {2: "muted"},
                )
            )
        self.table.show_rows(
            [self.tr("職"), self.tr("氏名"), self.tr("回答"), self.tr("意見")], rows
        )
        objections = sum(a.answer is CirculationVote.OBJECTS for a in given.values())
        self.sum.setText(
            self.tr("回答 {given}／{all}　異議あり {objections}").format(
                given=len(given), all=len(self._attendees), objections=objections
            )
            if item
            else self.tr("議題を加えると、ここで回答を記録できます。")
        )

    def vote(self, vote: CirculationVote | None) -> None:
        """Put down what the marked member said."""
        item, attendee = self.item.currentData(), self.table.current_id
        if not item or not attendee:
            return
        comment = ""
        if vote in (CirculationVote.AGREED_WITH_COMMENT, CirculationVote.OBJECTS):
            comment, kept = QInputDialog.getMultiLineText(
                self, self.tr("持ち回りの回答"), self.tr("意見の内容")
            )
            if not kept:
                return
        circulation = self._context.desk.meetings.circulation
        self._context.write(
            lambda: circulation.answer(item, attendee, vote, comment),
            context=self,
            done=lambda _changes: self.reload(),
            failed=lambda error: show_error(self, error),
        )


class _Vote:
    """A menu's answer."""

    def __init__(self, panel: CirculationPanel, vote: CirculationVote | None) -> None:
        self._panel, self._vote = panel, vote

    def __call__(self) -> Any:
        """Take it."""
        return self._panel.vote(self._vote)
