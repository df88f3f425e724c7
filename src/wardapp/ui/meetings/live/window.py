"""The screen for the time of the meeting. Everything is kept on this desk; the share may be gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from wardapp.domain.meeting import TimedItem
from wardapp.domain.minutes import StatementKind
from wardapp.ui.actions import page_action
from wardapp.ui.errors import show_error
from wardapp.ui.follow_up.action_dialog import open_action
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import ITEM_KIND_LABELS
from wardapp.ui.meetings.live.clock import ItemClock
from wardapp.ui.meetings.live.decision_dialog import DecisionDialog
from wardapp.ui.meetings.live.entry import DRAFT, KEYS, Entry, EntryBar, Typed
from wardapp.ui.meetings.live.notes import NotesView
from wardapp.ui.meetings.live.outcomes import Outcomes
from wardapp.ui.meetings.live.times import Course, course
from wardapp.ui.requests.meetings_panel import meeting_name
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.record_list import RecordLine, RecordList
from wardapp.ui.widgets.two_sides import TwoSides
from wardapp.ui.words import listed, span

if TYPE_CHECKING:
    from typing import Any

    from PySide6.QtGui import QCloseEvent

    from wardapp.desk.minutes import MeetingWork
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

TICK_MS = 5_000
_KINDS = (
    "meeting",
    "agenda_item",
    "attendee",
    "statement",
    "decision",
    "action_item",
    "progress_note",
    "meeting_voice",
    "voice",
)


class LiveWindow(QWidget):
    """Items with their clocks at the left, minutes in the middle, what came of it at the right."""

    def __init__(self, context: UiContext, meeting_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._context = context
        self.meeting_id = meeting_id
        self.work: MeetingWork | None = None
        self._item = ""
        self._course = Course()
        self._first = True
        self.items = RecordList(self.tr("議題の一覧"))
        self.clock = ItemClock()
        self.notes = NotesView(context, meeting_id)
        self.entry = EntryBar(context, meeting_id)
        self.outcomes = Outcomes(context)
        self.next_button = QPushButton()
        set_kind(self.next_button, "primary")
        set_icon(self.next_button, "arrow-right", "on_accent")
        self.begin_button = QPushButton(self.tr("この議題を始める"))
        self._title = QLabel()
        self._title.setWordWrap(True)
        set_role(self._title, "title")
        self._facts = Paragraph()
        set_role(self._facts, "muted")
        self._name = QLabel()
        set_role(self._name, "heading")
        self._ends = QLabel()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self.setWindowTitle(self.tr("会議の進行"))
        room = self.screen().availableSize()
        self.resize(
            min(context.theme.size(1280), room.width()), min(context.theme.size(800), room.height())
        )
        self._lay_out()
        self._connect()
        self.reload()
        self._timer.start()

    def _lay_out(self) -> None:
        theme = self._context.theme
        bar = QWidget()
        set_surface(bar, "header")
        names = QWidget()
        above = QVBoxLayout(names)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(theme.space(0.5))
        above.addWidget(self._name)
        above.addWidget(self._ends)
        line = TwoSides(
            [names, self.clock, self.notes.auto.label],
            [self.begin_button, self.next_button],
            theme.space(3),
        )
        over = QVBoxLayout(bar)
        over.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        over.addWidget(line)
        head = QWidget()
        set_surface(head, "panel")
        column = QVBoxLayout(head)
        column.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(2))
        column.setSpacing(theme.space(1))
        column.addWidget(self._title)
        column.addWidget(self._facts)
        foot = QWidget()
        set_surface(foot, "bar")
        inner = QVBoxLayout(foot)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.entry)
        middle = QWidget()
        centre = QVBoxLayout(middle)
        centre.setContentsMargins(0, 0, 0, 0)
        centre.setSpacing(0)
        centre.addWidget(head)
        centre.addWidget(self.notes, 1)
        centre.addWidget(foot)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        self.items.setMinimumWidth(theme.column(140))
        self.outcomes.setMinimumWidth(theme.column(150))
        for widget in (self.items, middle, self.outcomes):
            split.addWidget(widget)
        split.setStretchFactor(1, 1)
        sides = (270, 330) if theme.text_percent <= 130 else (150, 165)
        middle.setMinimumWidth(theme.size(300))
        split.setSizes([theme.column(sides[0]), theme.size(680), theme.column(sides[1])])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addWidget(split, 1)

    def _connect(self) -> None:
        words = {
            Entry.SAID: self.tr("発言を書く"),
            Entry.DECISION: self.tr("決定事項にする"),
            Entry.ACTION: self.tr("宿題にする"),
            Entry.VOICE: self.tr("住民の声にする"),
            Entry.INTERNAL: self.tr("内部メモにする"),
        }
        for entry, key in KEYS.items():
            page_action(self, words[entry], key, _Choose(self.entry, entry))
        page_action(self, self.tr("次の議題へ"), "F8", self.next_item)
        page_action(self, self.tr("要旨を書く"), "F9", self.notes.summary.setFocus)
        page_action(self, self.tr("発言者を選ぶ"), "Ctrl+L", self.entry.speaker.setFocus)
        page_action(self, self.tr("元に戻す"), "Ctrl+Z", self.undo)
        self.items.record_chosen.connect(self._on_item_chosen)
        self.items.record_opened.connect(self.begin_item)
        self.next_button.clicked.connect(self.next_item)
        self.begin_button.clicked.connect(lambda: self.begin_item(self._item))
        self.entry.kept.connect(self._on_kept)
        self.outcomes.decision_opened.connect(self._open_decision)
        self.outcomes.action_opened.connect(lambda record: open_action(self._context, record, self))
        self.outcomes.voice_opened.connect(
            lambda record: self._context.open_record("voice", record)
        )
        self._timer.timeout.connect(self._tick)
        self._context.changed.changed.connect(self._on_changed)

    # -- showing ---------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the meeting anew."""
        desk, meeting_id = self._context.desk, self.meeting_id
        self._context.run(
            lambda _task: (desk.minutes.work(meeting_id), desk.drafts.get(DRAFT, meeting_id)),
            context=self,
            done=self._on_read,
        )

    def _on_read(self, read: tuple[MeetingWork, dict[str, Any] | None]) -> None:
        self.work, draft = read
        work = self.work
        self._name.setText(meeting_name(work.meeting))
        self.setWindowTitle(self.tr("会議の進行：{name}").format(name=meeting_name(work.meeting)))
        self.entry.show_attendees(work.attendees)
        self.entry.setEnabled(work.may_write)
        running = self._course.running
        self._tick()
        if running and self._item == running and self._course.running:
            # Somebody went on to the next item: whoever looks at the present one goes along.
            self._item = self._course.running
        if self._first:
            self._first = False
            self.entry.show_draft(draft)
            self._item = self._course.running or (work.timed[0].item.id if work.timed else "")
            self.entry.text.setFocus()
        self._show_items(work)
        self._show_item(work)
        self.outcomes.show_work(work)

    def _tick(self) -> None:
        """Show the clock as it stands now."""
        work = self.work
        if work is None:
            return
        now = f"{self._context.desk.clock.now():%H:%M}"
        self._course = course(work.timed, work.clock, now, work.meeting.ends_at)
        at = next((n for n, t in enumerate(work.timed, 1) if t.item.id == self._course.running), 0)
        self.clock.show_course(self._course, at)
        late = self._course.late
        words = ""
        if self._course.ends:
            words = self.tr("終了の見込み {ends}").format(ends=self._course.ends)
            if late > 0:
                words += self.tr("（予定より{late}分遅れ）").format(late=late)
            elif late < 0:
                words += self.tr("（予定より{early}分早い）").format(early=-late)
        self._ends.setText(words)
        set_role(self._ends, "danger" if late > 0 else "muted")
        following = self._course.following
        number = next((n for n, t in enumerate(work.timed, 1) if t.item.id == following), 0)
        self.next_button.setText(
            self.tr("議題{number}へ F8").format(number=number)
            if number
            else self.tr("会議を終える F8")
        )
        self.next_button.setEnabled(
            work.may_write and bool(self._course.running or self._course.following)
        )

    def _show_items(self, work: MeetingWork) -> None:
        lines = []
        for number, timed in enumerate(work.timed, 1):
            item = timed.item
            began, ended = work.clock.get(item.id, ("", ""))
            state, tone = "", "neutral"
            if item.id == self._course.running:
                state, tone = self.tr("進行中"), "accent"
            elif ended:
                state, tone = self.tr("終了"), "neutral"
            when = span(began, ended) if began else span(timed.begins, timed.ends)
            lines.append(
                RecordLine(
                    item.id,
                    f"{number}　{item.title}",
                    self.tr("{when}　予定{planned}分").format(
                        when=when, planned=item.minutes_planned
                    ),
                    state,
                    tone,
                )
            )
        self.items.show_lines(lines, self._item)

    def _timed(self) -> tuple[int, TimedItem | None]:
        work = self.work
        for number, timed in enumerate(work.timed if work else (), 1):
            if timed.item.id == self._item:
                return number, timed
        return 0, None

    def _show_item(self, work: MeetingWork) -> None:
        number, timed = self._timed()
        if timed is None:
            self._title.setText(self.tr("議題がありません"))
            self._facts.setText(self.tr("議題がなくても、発言や決定は記録できます。"))
        else:
            item = timed.item
            self._title.setText(f"{number}　{item.title}")
            parts = [
                ITEM_KIND_LABELS[item.kind],
                item.presenter and self.tr("説明：{who}").format(who=item.presenter),
                item.materials
                and self.tr("資料：{what}").format(what=listed(item.materials.split("\n"))),
            ]
            self._facts.setText("　".join(part for part in parts if part))
        self.begin_button.setVisible(
            work.may_write and timed is not None and self._item != self._course.running
        )
        known = {one.item.id for one in work.timed}
        shown = [
            one
            for one in work.statements
            if (one.agenda_item_id or "") == self._item
            or (
                one.agenda_item_id not in known
                and number <= 1
                and one.kind is not StatementKind.SUMMARY
            )
        ]
        self.notes.show_notes(self._item or None, shown)

    def _on_item_chosen(self, item_id: str) -> None:
        if item_id and item_id != self._item and self.work is not None:
            self._item = item_id
            self._show_item(self.work)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touches(*_KINDS):
            self.reload()

    # -- what one can do -------------------------------------------------------------------------

    def next_item(self) -> None:
        """End the present item and begin the next; after the last, end the meeting."""
        self.begin_item(self._course.following)

    def begin_item(self, item_id: str) -> None:
        """Begin this item now; "" ends the meeting."""
        if self.work is None or not self.work.may_write:
            return
        self.notes.flush()
        desk, meeting_id = self._context.desk, self.meeting_id
        if item_id:
            self._item = item_id
        self._context.write(
            lambda: desk.minutes.begin_item(meeting_id, item_id or None), context=self
        )

    def _on_kept(self, typed: Typed) -> None:
        desk, meeting_id, item = self._context.desk, self.meeting_id, self._item or None

        def write() -> Changes:
            if typed.entry is Entry.DECISION:
                done = desk.minutes.decide(meeting_id, typed.text, agenda_item_id=item)
            elif typed.entry is Entry.ACTION:
                done = desk.action_items.add(
                    meeting_id,
                    typed.text,
                    agenda_item_id=item,
                    owner_office_id=typed.owner_office_id,
                    owner_id=typed.owner_id,
                    due_on=typed.due_on,
                )
            elif typed.entry is Entry.VOICE:
                done = desk.minutes.hear(
                    meeting_id,
                    typed.text,
                    agenda_item_id=item,
                    source_id=typed.source_id,
                    district_id=typed.district_id,
                )
            else:
                done = desk.minutes.note(
                    meeting_id,
                    typed.text,
                    agenda_item_id=item,
                    kind=StatementKind.INTERNAL
                    if typed.entry is Entry.INTERNAL
                    else StatementKind.SAID,
                    speaker=typed.speaker,
                    attendee_id=typed.attendee_id,
                )
            desk.drafts.remove(DRAFT, meeting_id)
            return done

        def failed(error: Exception) -> None:
            self.entry.give_back(typed)
            show_error(self, error)

        self._context.write(write, context=self, failed=failed)

    def undo(self) -> None:
        """Take the last step back: a note, a decision, going on to the next item."""
        desk = self._context.desk
        self.notes.flush()
        self._context.write(desk.undo, context=self)

    def _open_decision(self, record: str) -> None:
        work = self.work
        found = next((one for one in work.decisions if one.id == record), None) if work else None
        if found is not None:
            dialog = DecisionDialog(self._context, found, self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was typed is kept."""
        self.notes.flush()
        self.entry.save_draft()
        super().closeEvent(event)


class _Choose:
    """A key that says what the words become."""

    def __init__(self, bar: EntryBar, entry: Entry) -> None:
        self._bar, self._entry = bar, entry

    def __call__(self) -> None:
        """Choose it."""
        self._bar.choose(self._entry)
