"""A month as a sheet: a cell a day with what is on it; arrows move, Enter opens."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from wardapp.domain.schedule import EntryKind, ScheduleEntry
from wardapp.ui.dates import format_date, weekday_names
from wardapp.ui.labels import ENTRY_KIND_LABELS
from wardapp.ui.words import listed, said

if TYPE_CHECKING:
    from wardapp.ui.theme import Theme

SIGNS = {
    EntryKind.MEETING: "●",
    EntryKind.CALL: "◇",
    EntryKind.OPINION: "◇",
    EntryKind.INQUIRY: "◇",
    EntryKind.RESULT: "◇",
    EntryKind.DEADLINE: "◆",
    EntryKind.ACTION: "□",
    EntryKind.VOICES: "△",
    EntryKind.CLOSED: "",
}
"""Colour is never the only sign: each kind has one of its own."""


class MonthView(QWidget):
    """The sheet of a month.

    Signals:
        day_chosen(object): A person marked this day.
        entry_opened(object): A person wants to see this entry.
        month_wanted(int): The month before (-1) or after (1) is wanted.
    """

    day_chosen = Signal(object)
    entry_opened = Signal(object)
    month_wanted = Signal(int)

    def __init__(self, theme: Theme, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._first = today.replace(day=1)
        self._day = today
        self._entries: dict[dt.date, list[ScheduleEntry]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("月の予定"))
        theme.changed.connect(self.update)

    @property
    def weeks(self) -> list[list[dt.date]]:
        """The days that are shown, week by week."""
        return calendar.Calendar().monthdatescalendar(self._first.year, self._first.month)

    @property
    def day(self) -> dt.date:
        """The marked day."""
        return self._day

    def show_month(self, first: dt.date, entries: Sequence[ScheduleEntry]) -> None:
        """Show a month with what is on its days."""
        self._first = first.replace(day=1)
        self._entries = {}
        for entry in entries:
            self._entries.setdefault(entry.day, []).append(entry)
        if (self._day.year, self._day.month) != (self._first.year, self._first.month):
            inside = (self._today.year, self._today.month) == (self._first.year, self._first.month)
            self._day = self._today if inside else self._first
        self._tell()
        self.update()

    def on(self, day: dt.date) -> list[ScheduleEntry]:
        """Return what is on a day."""
        return self._entries.get(day, [])

    def _tell(self) -> None:
        words = listed(said(e.title) for e in self.on(self._day)) or self.tr("予定なし")
        self.setAccessibleDescription(f"{format_date(self._day)}　{words}")
        self.day_chosen.emit(self._day)

    def mark(self, day: dt.date) -> None:
        """Mark a day; in another month that one is wanted."""
        if (day.year, day.month) != (self._first.year, self._first.month):
            self._day = day
            self.month_wanted.emit(1 if day > self._first else -1)
            return
        self._day = day
        self._tell()
        self.update()

    # -- drawing ---------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(self._theme.size(760), self._theme.size(520))

    def minimumSizeHint(self) -> QSize:
        """Return the least at which a day's number and a sign can be read."""
        metrics = QFontMetrics(self._theme.font("caption"))
        return QSize(metrics.horizontalAdvance("00 ●●") * 7, metrics.height() * 4 * 5)

    def _head(self) -> int:
        return QFontMetrics(self._theme.font("caption")).height() + self._theme.space(2)

    def _cell(self, row: int, column: int) -> QRect:
        rows = len(self.weeks)
        height = max(1, self.height() - self._head())
        left, right = self.width() * column // 7, self.width() * (column + 1) // 7
        top = self._head() + height * row // rows
        bottom = self._head() + height * (row + 1) // rows
        return QRect(left, top, right - left, bottom - top)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sheet."""
        painter = QPainter(self)
        theme = self._theme
        painter.setFont(theme.font("caption"))
        for column, name in enumerate(weekday_names()):
            rect = QRect(self._cell(0, column))
            rect.setTop(0)
            rect.setHeight(self._head())
            painter.setPen(theme.colour("danger" if column == 6 else "muted"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, name)
        for row, week in enumerate(self.weeks):
            for column, day in enumerate(week):
                self._paint_day(painter, self._cell(row, column), day)
        painter.end()

    def _paint_day(self, painter: QPainter, rect: QRect, day: dt.date) -> None:
        theme = self._theme
        inside = day.month == self._first.month
        closed = [e for e in self.on(day) if e.kind is EntryKind.CLOSED]
        painter.fillRect(rect, theme.colour("surface" if inside else "sunken"))
        painter.setPen(theme.colour("line"))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
        pad = theme.space(1.5)
        inner = rect.adjusted(pad, theme.space(1), -pad, -theme.space(1))
        metrics = QFontMetrics(theme.font("caption"))
        line = metrics.height()
        painter.setFont(theme.font("caption"))
        if day == self._today:
            width = metrics.horizontalAdvance(str(day.day)) + theme.space(3)
            mark = QRect(inner.left() - theme.space(1), inner.top(), width, line)
            painter.setBrush(theme.colour("accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(mark, 4, 4)
            painter.setPen(theme.colour("on_accent"))
        else:
            holiday = bool(closed) or day.weekday() == 6
            painter.setPen(
                theme.colour("faint" if not inside else ("danger" if holiday else "text"))
            )
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft, str(day.day))
        if closed:
            free = inner.adjusted(metrics.horizontalAdvance("00　"), 0, 0, 0)
            painter.setPen(theme.colour("danger" if inside else "faint"))
            name = metrics.elidedText(
                said(closed[0].title), Qt.TextElideMode.ElideRight, free.width()
            )
            painter.drawText(free, Qt.AlignmentFlag.AlignRight, name)
        room = inner.height() - line - theme.space(0.5)
        if room < line:
            self._paint_signs(painter, inner, day)
        self._paint_entries(painter, inner.adjusted(0, line + theme.space(0.5), 0, 0), day)
        if day == self._day:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = painter.pen()
            pen.setColor(theme.colour("accent"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _paint_signs(self, painter: QPainter, rect: QRect, day: dt.date) -> None:
        """Where there is no room for words, each kind's sign stands beside the day."""
        entries = [e for e in self.on(day) if e.kind is not EntryKind.CLOSED]
        signs = "".join(dict.fromkeys(SIGNS[e.kind] for e in entries))
        painter.setPen(
            self._theme.colour("danger" if any(e.is_late for e in entries) else "accent")
        )
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight, signs)

    def _paint_entries(self, painter: QPainter, rect: QRect, day: dt.date) -> None:
        theme, metrics = self._theme, QFontMetrics(self._theme.font("caption"))
        entries = [e for e in self.on(day) if e.kind is not EntryKind.CLOSED]
        room = rect.height() // max(1, metrics.height())
        shown = entries if len(entries) <= room else entries[: max(0, room - 1)]
        y = rect.top()
        for entry in shown:
            painter.setPen(theme.colour(self._tone(entry)))
            words = metrics.elidedText(self.words(entry), Qt.TextElideMode.ElideRight, rect.width())
            font = theme.font("caption")
            font.setStrikeOut(entry.is_cancelled)
            painter.setFont(font)
            painter.drawText(
                QRect(rect.left(), y, rect.width(), metrics.height()),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                words,
            )
            y += metrics.height()
        if len(shown) < len(entries) and room > 0:
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.colour("muted"))
            painter.drawText(
                QRect(rect.left(), y, rect.width(), metrics.height()),
                Qt.AlignmentFlag.AlignLeft,
                self.tr("ほか%n件", "", len(entries) - len(shown)),
            )

    @staticmethod
    def _tone(entry: ScheduleEntry) -> str:
        if entry.is_cancelled:
            return "muted"
        if entry.is_late:
            return "danger"
        return "accent" if entry.kind is EntryKind.MEETING else "text"

    @staticmethod
    def words(entry: ScheduleEntry) -> str:
        """Return an entry in one line: sign, hour, title."""
        return " ".join(p for p in (SIGNS[entry.kind], entry.starts_at, said(entry.title)) if p)

    # -- a person --------------------------------------------------------------------------------

    def _day_at(self, point: QPoint) -> dt.date | None:
        for row, week in enumerate(self.weeks):
            for column, day in enumerate(week):
                if self._cell(row, column).contains(point):
                    return day
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click marks a day."""
        day = self._day_at(event.position().toPoint())
        if day is not None:
            self.mark(day)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """A double click opens the first entry of the day."""
        self._open_first()

    def _open_first(self) -> None:
        entry = next((e for e in self.on(self._day) if e.record[0]), None)
        if entry is not None:
            self.entry_opened.emit(entry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move by a day or a week, page keys by a month, Enter opens."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -7,
            Qt.Key.Key_Down: 7,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.mark(self._day + dt.timedelta(days=steps[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.month_wanted.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_first()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say what is on a day when the pointer rests there."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self._day_at(event.pos())
            entries = self.on(day) if day else []
            lines = [f"{ENTRY_KIND_LABELS[e.kind]}　{self.words(e)}" for e in entries]
            QToolTip.showText(event.globalPos(), "\n".join(lines), self)
            return True
        return super().event(event)
