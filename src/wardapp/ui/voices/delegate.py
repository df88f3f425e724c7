"""Draws the cells of the list of voices: the state as a pill, overdue in red with a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wardapp.domain.voice import VoiceState
from wardapp.ui.icons import pixmap
from wardapp.ui.voices.table_model import COLUMNS, ROW_ROLE
from wardapp.ui.widgets.pill import paint_pill

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from wardapp.domain.voice_list import VoiceRow
    from wardapp.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
STATE_TONES = {
    VoiceState.RECEIVED: "warning",
    VoiceState.IN_PROGRESS: "accent",
    VoiceState.ANSWERED: "success",
    VoiceState.CLOSED: "neutral",
}
_OPEN = (VoiceState.RECEIVED, VoiceState.IN_PROGRESS)


class VoiceDelegate(QStyledItemDelegate):
    """One line a voice."""

    def __init__(
        self, theme: Theme, today: Callable[[], dt.date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height that follows the text size."""
        return QSize(60, QFontMetrics(self._theme.font("body")).height() + self._theme.space(3.5))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        painter.save()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        row: VoiceRow | None = index.data(ROW_ROLE)
        self._draw_ground(painter, rect, state, index.column() == 0)
        inner = rect.adjusted(self._theme.space(2.5), 0, -self._theme.space(1.5), 0)
        if row is None:
            self._draw_text(painter, inner, str(index.data() or ""), "faint")
        else:
            self._draw_cell(painter, inner, row, COLUMNS[index.column()], str(index.data() or ""))
        painter.restore()

    def _draw_ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, first: bool
    ) -> None:
        theme = self._theme
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent_soft"))
            if first:
                painter.fillRect(
                    QRect(rect.left(), rect.top(), 3, rect.height()), theme.colour("accent")
                )
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _draw_cell(
        self, painter: QPainter, inner: QRect, row: VoiceRow, column: str, text: str
    ) -> None:
        if column == "state":
            paint_pill(painter, inner, text, STATE_TONES[row.state])
        elif column == "text":
            self._draw_marks(painter, inner, row, text)
        elif (
            column == "due_on" and row.due_on and row.due_on < self._today() and row.state in _OPEN
        ):
            # The word beside the colour: red alone says nothing to some.
            overdue = self.tr("{date} 超過").format(date=text)
            self._draw_text(painter, inner, overdue, "danger")
        else:
            self._draw_text(painter, inner, text, "muted")

    def _draw_marks(self, painter: QPainter, inner: QRect, row: VoiceRow, text: str) -> None:
        theme = self._theme
        size = theme.size(15)
        for wanted, name, colour in (
            (row.has_conflict, "git-compare", "danger"),
            (row.has_attachment, "paperclip", "muted"),
        ):
            if wanted:
                picture = pixmap(name, size, colour)
                painter.drawPixmap(inner.left(), inner.center().y() - size // 2, picture)
                inner = inner.adjusted(size + theme.space(1), 0, 0, 0)
        if row.sample:
            mark = paint_pill(painter, inner, self.tr("見本"), "neutral")
            inner = inner.adjusted(mark.width() + theme.space(1.5), 0, 0, 0)
        self._draw_text(painter, inner, text, "text")

    def _draw_text(self, painter: QPainter, inner: QRect, text: str, colour: str) -> None:
        font = self._theme.font("body")
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
