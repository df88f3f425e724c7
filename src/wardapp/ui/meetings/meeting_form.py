"""When and where a meeting is, in a few fields in a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QWidget

from wardapp.domain.meeting import Meeting
from wardapp.errors import InputRefused
from wardapp.ui.errors import message_of
from wardapp.ui.labels import MEETING_KIND_LABELS
from wardapp.ui.meetings.clock_times import parse_clock
from wardapp.ui.requests.fields import MarkedField
from wardapp.ui.theme import active_theme, set_role, set_surface
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    import datetime as dt

    from PySide6.QtGui import QWheelEvent

    from wardapp.ui.context import UiContext

TITLE_PX = 400
"""Width at 100 % in which the name of a meeting can be read, some thirty letters."""


class ClockEdit(QLineEdit):
    """A time of day, typed as one likes.

    Signals:
        clock_changed(str): A person gave this time (``HH:MM`` or empty).
        refused(str): What was typed is no time; why.
    """

    clock_changed = Signal(str)
    refused = Signal(str)

    def __init__(self, name: str, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = ""
        self.setAccessibleName(name)
        self.setFixedWidth(width)
        self.editingFinished.connect(self._on_editing_finished)

    def show_clock(self, clock: str) -> None:
        """Show this time."""
        self._clock = clock
        if not self.hasFocus() or not self.isModified():
            self.setText(clock)

    def _on_editing_finished(self) -> None:
        try:
            clock = parse_clock(self.text())
        except InputRefused as error:
            self._mark(wrong=True)
            self.setToolTip(message_of(error))
            self.refused.emit(message_of(error))
            return
        self._mark(wrong=False)
        self.setToolTip("")
        self.refused.emit("")
        self.setText(clock)
        self.setModified(False)
        if clock != self._clock:
            self._clock = clock
            self.clock_changed.emit(clock)

    def _mark(self, *, wrong: bool) -> None:
        self.setProperty("wrong", wrong)
        self.style().unpolish(self)
        self.style().polish(self)


class NumberBox(QSpinBox):
    """Which meeting of the year it is."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel over a form must not change what was entered."""
        event.ignore()


class NameEdit(QLineEdit):
    """The name of a meeting: the whole line where that is not wide."""

    def sizeHint(self) -> QSize:
        """Return the width of some thirty letters."""
        return super().sizeHint().expandedTo(QSize(active_theme().size(TITLE_PX), 0))


class KindBox(QComboBox):
    """Which kind of meeting it is."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel over a form must not change what was entered."""
        event.ignore()


class MeetingForm(QWidget):
    """The fields of a meeting; they wrap where there is no room in one line.

    Signals:
        typed(str, object): A person gave this field this value.
    """

    typed = Signal(str, object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        set_surface(self, "panel")
        self.kind = KindBox()
        self.kind.setAccessibleName(self.tr("種別"))
        for kind, label in MEETING_KIND_LABELS.items():
            self.kind.addItem(label, kind)
        self.number = NumberBox()
        self.number.setAccessibleName(self.tr("回"))
        self.number.setRange(0, 999)
        self.number.setPrefix(self.tr("第"))
        self.number.setSuffix(self.tr("回", "第○回 の後ろ"))
        self.number.setSpecialValueText(self.tr("回数なし"))
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number.setFixedSize(theme.size(96), self.kind.sizeHint().height())
        self.date = WarekiDateEdit(context.desk.today, prefer="future")
        self.date.setFixedWidth(theme.size(220))
        width = theme.size(72)
        self.starts = ClockEdit(self.tr("開始時刻"), width)
        self.ends = ClockEdit(self.tr("終了予定時刻"), width)
        self.place = QLineEdit()
        self.place.setPlaceholderText(self.tr("例：本庁舎5階　特別会議室A"))
        self.place.setMinimumWidth(theme.size(240))
        self.title = NameEdit()
        self.title.setPlaceholderText(self.tr("空欄なら種別の名前"))
        self.title.setMinimumWidth(theme.size(180))
        self._problem = Paragraph()
        set_role(self._problem, "danger")
        self._problem.hide()
        times = QWidget()
        row = QHBoxLayout(times)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(1.5))
        row.addWidget(self.starts)
        row.addWidget(QLabel(self.tr("〜")))
        row.addWidget(self.ends)
        flow = FlowLayout(self, theme.space(4))
        flow.setContentsMargins(theme.space(5), theme.space(3), theme.space(5), theme.space(3))
        for label, control in (
            (self.tr("種別"), self.kind),
            (self.tr("回"), self.number),
            (self.tr("開催日"), self.date),
            (self.tr("時刻（開始〜終了予定）"), times),
            (self.tr("場所"), self.place),
            (self.tr("名称"), self.title),
        ):
            field = MarkedField(label, control)
            if not control.accessibleName():
                control.setAccessibleName(label)
            flow.addWidget(field)
            if control in (self.place, self.title):
                flow.grow(field)
        flow.addWidget(self._problem)
        self._connect()

    def _connect(self) -> None:
        self.kind.activated.connect(self._on_kind_activated)
        self.number.editingFinished.connect(self._on_number_finished)
        self.date.date_changed.connect(self._on_date_changed)
        self.date.misread.connect(self.show_problem)
        self.starts.clock_changed.connect(self._on_starts_changed)
        self.ends.clock_changed.connect(self._on_ends_changed)
        self.starts.refused.connect(self.show_problem)
        self.ends.refused.connect(self.show_problem)
        self.place.textEdited.connect(self._on_place_edited)
        self.title.textEdited.connect(self._on_title_edited)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show this meeting; what is just being typed stays."""
        self.kind.setCurrentIndex(self.kind.findData(meeting.kind))
        if not self.number.hasFocus():
            self.number.setValue(meeting.number)
        if not self.date.hasFocus():
            self.date.set_date(meeting.held_on)
        self.starts.show_clock(meeting.starts_at)
        self.ends.show_clock(meeting.ends_at)
        for field, text in ((self.place, meeting.place), (self.title, meeting.title)):
            if field.text() != text and not field.hasFocus():
                field.setText(text)
                field.setCursorPosition(0)

    def set_editable(self, *, editable: bool) -> None:
        """A meeting of another office is only looked at."""
        for field in (self.date, self.starts, self.ends, self.place, self.title):
            field.setReadOnly(not editable)
        self.kind.setEnabled(editable)
        self.number.setEnabled(editable)

    def show_problem(self, problem: str) -> None:
        """Say what is wrong with the fields, "" for nothing."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _on_kind_activated(self, row: int) -> None:
        self.typed.emit("kind", self.kind.itemData(row))

    def _on_number_finished(self) -> None:
        self.typed.emit("number", self.number.value())

    def _on_date_changed(self, date: dt.date | None) -> None:
        if date is not None:
            self.typed.emit("held_on", date)

    def _on_starts_changed(self, clock: str) -> None:
        if clock:
            self.typed.emit("starts_at", clock)

    def _on_ends_changed(self, clock: str) -> None:
        self.typed.emit("ends_at", clock)

    def _on_place_edited(self, text: str) -> None:
        self.typed.emit("place", text)

    def _on_title_edited(self, text: str) -> None:
        self.typed.emit("title", text)
