"""The meetings that the list shows, under a heading for each fiscal year."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wardapp.domain.meeting import Meeting, MeetingState
from wardapp.ui.dates import fiscal_year_label, format_date
from wardapp.ui.labels import MEETING_STATE_LABELS
from wardapp.ui.requests.meetings_panel import meeting_name
from wardapp.ui.widgets.pill import paint_pill, pill_size
from wardapp.ui.words import listed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject

    from wardapp.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
MEETING_ROLE = Qt.ItemDataRole.UserRole + 1
YEAR_ROLE = Qt.ItemDataRole.UserRole + 2


class MeetingListModel(QAbstractListModel):
    """Meetings by fiscal year, the latest first."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Meeting | tuple[int, int]] = []

    def show(self, meetings: Iterable[Meeting]) -> None:
        """Show these meetings."""
        self.beginResetModel()
        self._rows = []
        for year, group in groupby(meetings, key=lambda m: m.fiscal_year):
            listed = list(group)
            self._rows.append((year, len(listed)))
            self._rows.extend(listed)
        self.endResetModel()

    def meeting_at(self, index: Index) -> Meeting | None:
        """Return the meeting of a row, None for a heading."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        shown = self._rows[index.row()]
        return None if isinstance(shown, tuple) else shown

    def row_of(self, meeting_id: str) -> int:
        """Return the row of a meeting, -1 if it is not shown."""
        for row, shown in enumerate(self._rows):
            if not isinstance(shown, tuple) and shown.id == meeting_id:
                return row
        return -1

    def row_to_begin(self) -> int:
        """Return the row of the next planned meeting, else of the latest; -1 for none."""
        planned = [
            row
            for row, shown in enumerate(self._rows)
            if not isinstance(shown, tuple) and shown.state is MeetingState.PLANNED
        ]
        if planned:
            return planned[-1]
        return 1 if len(self._rows) > 1 else -1

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many rows there are, headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row says; the delegate draws from MEETING_ROLE and YEAR_ROLE."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        shown = self._rows[index.row()]
        heading = isinstance(shown, tuple)
        if role == MEETING_ROLE:
            return None if heading else shown
        if role == YEAR_ROLE:
            return shown if heading else None
        if isinstance(shown, tuple):
            return fiscal_year_label(shown[0]) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return meeting_name(shown)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (
                meeting_name(shown),
                format_date(shown.held_on),
                MEETING_STATE_LABELS[shown.state],
            )
            return listed(words)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be selected."""
        if self.meeting_at(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class MeetingDelegate(QStyledItemDelegate):
    """Two lines a meeting, one a heading."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Heights follow the text size."""
        theme = self._theme
        strong = QFontMetrics(theme.font("strong")).height()
        if index.data(YEAR_ROLE) is not None:
            return QSize(100, strong + theme.space(4))
        caption = QFontMetrics(theme.font("caption")).height()
        return QSize(100, strong + caption + theme.space(6))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        theme = self._theme
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        middle = Qt.AlignmentFlag.AlignVCenter
        heading = index.data(YEAR_ROLE)
        if heading is not None:
            painter.fillRect(rect, theme.colour("window"))
            inner = rect.adjusted(theme.space(4), 0, -theme.space(4), 0)
            painter.setFont(theme.font("strong"))
            painter.setPen(theme.colour("text"))
            painter.drawText(
                inner, Qt.AlignmentFlag.AlignLeft | middle, fiscal_year_label(heading[0])
            )
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.colour("muted"))
            words = self.tr("%n回", "", heading[1])
            painter.drawText(inner, Qt.AlignmentFlag.AlignRight | middle, words)
        else:
            self._draw_ground(painter, rect, state)
            self._draw_meeting(painter, rect, index.data(MEETING_ROLE))
        painter.restore()

    def _draw_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        theme = self._theme
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent_soft"))
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(bar, theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected:
            painter.setPen(theme.colour("focus"))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))

    def _draw_meeting(self, painter: QPainter, rect: QRect, meeting: Meeting) -> None:
        theme = self._theme
        inner = rect.adjusted(theme.space(4), theme.space(2), -theme.space(3), -theme.space(2))
        strong, caption = theme.font("strong"), theme.font("caption")
        first, second = QFontMetrics(strong).height(), QFontMetrics(caption).height()
        upper = QRect(inner.left(), inner.top() + theme.space(0.5), inner.width(), first)
        lower = QRect(inner.left(), inner.bottom() - second, inner.width(), second)
        word = MEETING_STATE_LABELS[meeting.state]
        tones = {MeetingState.PLANNED: "accent", MeetingState.CANCELLED: "danger"}
        width = pill_size(word).width()
        place = QRect(inner.right() - width, upper.y(), width, first)
        paint_pill(painter, place, word, tones.get(meeting.state, "neutral"))
        upper.setRight(inner.right() - width - theme.space(2))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(strong)
        painter.setPen(theme.colour("text"))
        name = QFontMetrics(strong).elidedText(
            meeting_name(meeting), Qt.TextElideMode.ElideRight, upper.width()
        )
        painter.drawText(upper, left, name)
        painter.setFont(caption)
        painter.setPen(theme.colour("muted"))
        when = "　".join(
            p for p in (format_date(meeting.held_on), meeting.starts_at, meeting.place) if p
        )
        shown = QFontMetrics(caption).elidedText(when, Qt.TextElideMode.ElideRight, lower.width())
        painter.drawText(lower, left, shown)
