"""予定表: meetings, deadlines and due days as a month and as a list; out to other calendars."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.schedule import EntryKind, ScheduleEntry
from wardapp.domain.voice_list import VoiceFilter
from wardapp.domain.wareki import fiscal_year, fiscal_year_bounds
from wardapp.ui.actions import page_action
from wardapp.ui.background import Lane
from wardapp.ui.calendar.month_view import SIGNS, MonthView
from wardapp.ui.dates import format_date, format_month
from wardapp.ui.errors import show_error
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import ENTRY_KIND_LABELS
from wardapp.ui.requests.fields import Segments
from wardapp.ui.theme import set_role
from wardapp.ui.widgets.empty_state import EmptyState
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.page_frame import PageFrame
from wardapp.ui.widgets.plain_table import PlainRow, PlainTable
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.words import said

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

MONTH, LIST = "month", "list"
LIST_MONTHS = 6
KINDS = (
    "meeting",
    "item_call",
    "bureau_meeting_ask",
    "bureau_result",
    "item_inquiry",
    "inquiry",
    "deadline",
    "action_item",
    "voice",
    "closed_day",
)
SHOWN_BY_SIGN = {
    "meetings": (EntryKind.MEETING,),
    "deadlines": (EntryKind.CALL, EntryKind.OPINION, EntryKind.INQUIRY, EntryKind.RESULT),
    "requests": (EntryKind.DEADLINE,),
    "actions": (EntryKind.ACTION,),
    "voices": (EntryKind.VOICES,),
}


class CalendarPage(QWidget):
    """The month or the list at the left, the marked day at the right."""

    icon_name = "calendar-days"

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("予定表")
        self.widget = self
        self._context = context
        self._loaded = False
        self._first = context.desk.today().replace(day=1)
        self._entries: list[ScheduleEntry] = []
        theme = context.theme
        self.frame = PageFrame(self.title, key="calendar", parent=self)
        self.month = MonthView(theme, context.desk.today())
        self.table = PlainTable(self.tr("予定の一覧"), stretch=2)
        self.ways = Segments(self.tr("見方"), {MONTH: self.tr("月"), LIST: self.tr("一覧")}, theme)
        self.ways.show_value(MONTH)
        self.before = self._button("chevron-left", self.tr("前の月"), lambda: self.go(-1))
        self.now = self._button("", self.tr("今月"), self.go_today)
        self.after = self._button("chevron-right", self.tr("次の月"), lambda: self.go(1))
        self.heading = QLabel()
        set_role(self.heading, "heading")
        self.save_button = self._button("download", self.tr("カレンダーに書き出す…"), self.save_as)
        self.save_button.setToolTip(
            self.tr(
                "会議と期限をiCalendarのファイルに書き出し、Outlookなどで見られるようにします。"
            )
        )
        self.kinds = self._make_kinds()
        self._lay_out()
        self._connect()

    def _button(self, icon: str, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        if icon:
            set_icon(button, icon)
        button.clicked.connect(lambda _checked=False: slot())  # type: ignore[operator]
        return button

    def _make_kinds(self) -> dict[str, QCheckBox]:
        words = {
            "meetings": self.tr("会議"),
            "deadlines": self.tr("議題・意見・照会の締切"),
            "requests": self.tr("要望の期限"),
            "actions": self.tr("宿題"),
            "voices": self.tr("声の回答期限"),
        }
        found = {}
        for key, label in words.items():
            box = QCheckBox(f"{SIGNS[SHOWN_BY_SIGN[key][0]]} {label}")
            box.setChecked(QSettings().value(f"calendar/{key}", "1") != "0")
            found[key] = box
        return found

    def _lay_out(self) -> None:
        theme = self._context.theme
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(4))
        column.setSpacing(theme.space(2))
        tools = QWidget()
        flow = FlowLayout(tools, theme.space(2))
        for part in (self.before, self.now, self.after, self.heading, self.ways):
            flow.addWidget(part)
        boxes = QWidget()
        chosen = FlowLayout(boxes, theme.space(3))
        for box in self.kinds.values():
            chosen.addWidget(box)
        column.addWidget(tools)
        column.addWidget(boxes)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.month)
        self._stack.addWidget(self.table)
        column.addWidget(self._stack, 1)
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(4))
        side.setSpacing(theme.space(2))
        self.day_label = QLabel()
        set_role(self.day_label, "heading")
        self._day_rows = QVBoxLayout()
        self._day_rows.setSpacing(theme.space(1))
        self._nothing = EmptyState("calendar", self.tr("この日の予定はありません"))
        self._nothing.setMinimumHeight(1)
        side.addWidget(self.day_label)
        side.addLayout(self._day_rows)
        side.addWidget(self._nothing, 1)
        side.addStretch(1)
        self.frame.add_action(self.save_button)
        self.frame.set_list(left)
        self.frame.set_reading(right)
        if QSettings().value("panes/calendar") is None:
            self.frame.splitter.setSizes([900, theme.size(300)])
        self.frame.splitter.setStretchFactor(0, 1)
        self.frame.splitter.setStretchFactor(1, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    def _connect(self) -> None:
        self.ways.chosen.connect(self._on_way)
        self.month.day_chosen.connect(self._show_day)
        self.month.entry_opened.connect(self.open)
        self.month.month_wanted.connect(self._on_month_wanted)
        self.table.row_opened.connect(self._on_row_opened)
        self.table.row_chosen.connect(self._on_row_chosen)
        for key, box in self.kinds.items():
            box.toggled.connect(lambda on, key=key: self._on_kind(key, on=on))
        page_action(self, self.tr("前の月"), "Alt+Left", lambda: self.go(-1))
        page_action(self, self.tr("次の月"), "Alt+Right", lambda: self.go(1))
        page_action(self, self.tr("今日"), "Alt+Home", self.go_today)
        self._context.changed.changed.connect(self._on_changed)

    # What the window asks

    def activate(self) -> None:
        """The page has come to the front."""
        if not self._loaded:
            self._loaded = True
            self.reload()
        (self.month if self.ways.value == MONTH else self.table).setFocus()

    def focus_search(self, _text: str) -> None:
        """There is nothing to be searched here: the list is shown."""
        self._on_way(LIST)

    def show_record(self, record_id: str) -> None:
        """Show the day of a meeting."""
        desk = self._context.desk

        def show(day: dt.date) -> None:
            self._first = day.replace(day=1)
            self._loaded = True
            self.reload()
            self.month.mark(day)

        self._context.run(
            lambda _task: desk.meetings.get(record_id).held_on, context=self, done=show
        )

    # Showing

    def _wanted(self) -> frozenset[EntryKind]:
        kinds = {
            k for key, box in self.kinds.items() if box.isChecked() for k in SHOWN_BY_SIGN[key]
        }
        return frozenset(kinds | {EntryKind.CLOSED})

    def reload(self) -> None:
        """Read the calendar anew."""
        schedule, first, wanted = self._context.desk.meetings.schedule, self._first, self._wanted()
        as_list = self.ways.value == LIST
        last = _add_months(first, LIST_MONTHS if as_list else 1) - dt.timedelta(days=1)
        margin = dt.timedelta(days=0 if as_list else 6)
        self._context.run(
            lambda _task: (first, schedule.entries(first - margin, last + margin, wanted)),
            context=self,
            done=self._on_read,
        )

    def _on_read(self, read: tuple[dt.date, list[ScheduleEntry]]) -> None:
        first, self._entries = read
        if first != self._first:
            return
        name = format_month(first.year, first.month)
        if self.ways.value == LIST:
            name = self.tr("{month}から%nか月", "", LIST_MONTHS).format(month=name)
        self.heading.setText(name)
        self.month.show_month(first, self._entries)
        rows = [
            PlainRow(
                str(number),
                (
                    format_date(e.day),
                    e.starts_at,
                    said(e.title) + (self.tr("（中止）") if e.is_cancelled else ""),
                    ENTRY_KIND_LABELS[e.kind],
                    e.place or (self.tr("過ぎています") if e.is_late else ""),
                ),
                {2: "muted"} if e.is_cancelled else ({4: "danger"} if e.is_late else {}),
            )
            for number, e in enumerate(self._entries)
            if e.kind is not EntryKind.CLOSED
        ]
        self.table.show_rows(
            [
                self.tr("日"),
                self.tr("時刻"),
                self.tr("予定"),
                self.tr("種別"),
                self.tr("場所・状態"),
            ],
            rows,
        )
        self.frame.set_count(self.tr("%n件", "", len(rows)))

    def _show_day(self, day: dt.date) -> None:
        while self._day_rows.count():
            taken = self._day_rows.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.deleteLater()
        self.day_label.setText(format_date(day))
        entries = [e for e in self._entries if e.day == day]
        for entry in entries:
            times = "〜".join(p for p in (entry.starts_at, entry.ends_at) if p)
            about = [ENTRY_KIND_LABELS[entry.kind], times, entry.place, entry.note]
            state = self.tr("中止") if entry.is_cancelled else ""
            if entry.is_late:
                state = self.tr("過ぎています")
            button = RowButton(
                said(entry.title),
                "　".join(p for p in about if p),
                state,
                "danger" if entry.is_late else "neutral",
            )
            button.setEnabled(bool(entry.record[0]))
            button.clicked.connect(lambda _checked=False, entry=entry: self.open(entry))
            self._day_rows.addWidget(button)
        self._nothing.setVisible(not entries)

    # What a person does

    def go(self, months: int) -> None:
        """Show another month."""
        self._first = _add_months(self._first, months)
        self.reload()

    def go_today(self) -> None:
        """Show the present month, and mark today."""
        today = self._context.desk.today()
        self._first = today.replace(day=1)
        self.reload()
        self.month.mark(today)

    def _on_month_wanted(self, months: int) -> None:
        self.go(months)

    def _on_way(self, way: object) -> None:
        self.ways.show_value(way)
        self._stack.setCurrentIndex(0 if way == MONTH else 1)
        self.reload()

    def _on_kind(self, key: str, *, on: bool) -> None:
        QSettings().setValue(f"calendar/{key}", "1" if on else "0")
        self.reload()

    def _on_row_chosen(self, row: str) -> None:
        if row and self.ways.value == LIST:
            self._show_day(self._entries[int(row)].day)

    def _on_row_opened(self, row: str) -> None:
        self.open(self._entries[int(row)])

    def open(self, entry: ScheduleEntry) -> None:
        """Open what an entry is about."""
        kind, record = entry.record
        if kind == "voices":
            day = dt.date.fromisoformat(record)
            self._context.window.show_voices(VoiceFilter(due_to=day))
        elif kind and record:
            self._context.open_record(kind, record)

    def save_as(self) -> None:
        """Ask where the calendar file goes."""
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("カレンダーに書き出す"),
            self.tr("会議と期限.ics"),
            self.tr("iCalendar (*.ics)"),
        )
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Write meetings and deadlines of this and the next fiscal year to a file."""
        schedule, wanted = self._context.desk.meetings.schedule, self._wanted()
        year = fiscal_year(self._context.desk.today())
        first, last = fiscal_year_bounds(year)[0], fiscal_year_bounds(year + 1)[1]
        self._context.run(
            lambda _task: schedule.file(first, last, path, wanted),
            context=self,
            done=lambda _content: self._context.notify(
                self.tr("「{name}」に書き出しました。声の件数と個人情報は含みません。").format(
                    name=path.name
                )
            ),
            failed=lambda error: show_error(self, error),
            lane=Lane.POOL,
        )

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._loaded and self.isVisible() and changes.touches(*KINDS):
            self.reload()
        elif changes.touches(*KINDS):
            self._loaded = False


def _add_months(first: dt.date, months: int) -> dt.date:
    """Return the first of a month so many months on."""
    years, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    return dt.date(years, month + 1, 1)
