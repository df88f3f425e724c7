"""A date as a clerk types it, shown in 和暦 with the weekday.

::

    edit = WarekiDateEdit(today=desk.today)
    edit.date_changed.connect(...)     # a dt.date, or None when emptied
    edit.date(); edit.set_date(d); edit.is_understood()

``5/3``, ``R6.5.3``, ``令和6年5月3日``, ``昨日`` and full-width digits are read while one types; what
was understood stands below the cursor as a hint. Up and Down move by a day, the calendar opens with
Alt+Down or the button. What is no date (令和6年2月30日) is marked and said, and never taken.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from wardapp.errors import DateNotUnderstood
from wardapp.ui.dates import format_date, parse_date
from wardapp.ui.icons import set_icon
from wardapp.ui.theme import active_theme


class WarekiDateEdit(QLineEdit):
    """One line for one date.

    Signals:
        date_changed: The new date, or None, when the person has finished with it.
        misread: The sentence why the text is no date; "" when it is one again.
    """

    date_changed = Signal(object)
    misread = Signal(str)

    def __init__(
        self, today: Callable[[], dt.date], parent: QWidget | None = None, *, prefer: str = "past"
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._prefer = prefer
        self._date: dt.date | None = None
        self._understood = True
        self.setPlaceholderText(self.tr("例：5/3、昨日"))
        self.setAccessibleDescription(
            self.tr("5/3、R6.5.3、昨日のように入力できます。上下の矢印で一日ずつ動きます。")
        )
        self.setMinimumWidth(active_theme().size(190))
        opener = QAction(self.tr("カレンダーを開く"), self)
        set_icon(opener, "calendar")
        opener.triggered.connect(self._open_calendar)
        self.addAction(opener, QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(self._on_text_edited)
        self.editingFinished.connect(self._on_editing_finished)

    def date(self) -> dt.date | None:
        """Return the date, or None if the field is empty or not understood."""
        return self._date

    def set_date(self, date: dt.date | None) -> None:
        """Show a date without telling."""
        self._date = date
        self._show()

    def is_understood(self) -> bool:
        """Whether what stands there is a date or nothing."""
        return self._understood

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down move by a day; Alt+Down opens the calendar."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._open_calendar()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            days = 1 if event.key() == Qt.Key.Key_Up else -1
            start = self._date or self._today()
            self._take(start + dt.timedelta(days=days))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select all, so that typing replaces the date."""
        super().focusInEvent(event)
        self.selectAll()

    def _read(self) -> tuple[dt.date | None, str]:
        """Return the date that stands there and, if it is none, why."""
        text = self.text().strip()
        if not text:
            return None, ""
        if self._date is not None and text == format_date(self._date):
            return self._date, ""
        try:
            return parse_date(text, self._today(), prefer=self._prefer), ""
        except DateNotUnderstood as error:
            return None, error.happened

    def _take(self, date: dt.date | None) -> None:
        before, self._date = self._date, date
        self._show()
        if date != before:
            self.date_changed.emit(date)

    def _show(self) -> None:
        self.setText(format_date(self._date) if self._date is not None else "")
        self.setCursorPosition(0)
        self._mark("")

    def _mark(self, problem: str) -> None:
        understood = not problem
        self.setToolTip(problem)
        if understood is not self._understood:
            self._understood = understood
            self.setProperty("wrong", not understood)
            self.style().unpolish(self)
            self.style().polish(self)
            self.misread.emit(problem)

    @Slot(str)
    def _on_text_edited(self, _text: str) -> None:
        date, _problem = self._read()
        self._mark("")
        self.setToolTip(format_date(date) if date is not None else "")

    @Slot()
    def _on_editing_finished(self) -> None:
        date, problem = self._read()
        if problem:
            self._mark(problem)
        else:
            self._take(date)

    @Slot()
    def _open_calendar(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(menu)
        calendar.setLocale(QLocale(QLocale.Language.Japanese, QLocale.Country.Japan))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Sunday)
        calendar.setAccessibleName(self.tr("カレンダー"))
        shown = self._date or self._today()
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.activated.connect(self._on_calendar_chosen)
        calendar.clicked.connect(self._on_calendar_chosen)
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(menu.close)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        calendar.setFocus()

    @Slot(QDate)
    def _on_calendar_chosen(self, date: QDate) -> None:
        self._take(dt.date(date.year(), date.month(), date.day()))
