"""Draws a request in the list: title, where it stands, and a quiet second line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wardapp.domain.request import Importance
from wardapp.ui.dates import fiscal_year_label
from wardapp.ui.labels import IMPORTANCE_LABELS
from wardapp.ui.requests.list_model import REQUEST_ROLE, YEAR_ROLE
from wardapp.ui.requests.tones import standing
from wardapp.ui.widgets.pill import paint_pill, pill_size

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from wardapp.domain.request import WardRequest
    from wardapp.ui.requests.list_model import RequestListModel
    from wardapp.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class RequestDelegate(QStyledItemDelegate):
    """Two lines a request, one a heading."""

    def __init__(
        self, theme: Theme, model: RequestListModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model

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
        painter.save()
        rect: QRect = option.rect
        heading = index.data(YEAR_ROLE)
        if heading is not None:
            self._draw_heading(painter, rect, *heading)
        else:
            state: QStyle.StateFlag = option.state
            self._draw_ground(painter, rect, state)
            self._draw_request(painter, rect, index.data(REQUEST_ROLE))
        painter.restore()

    def _draw_heading(self, painter: QPainter, rect: QRect, year: int, count: int) -> None:
        theme = self._theme
        painter.fillRect(rect, theme.colour("window"))
        inner = rect.adjusted(theme.space(4), 0, -theme.space(4), 0)
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("text"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | middle, fiscal_year_label(year))
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("muted"))
        words = self.tr("%n件", "", count)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | middle, words)

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

    def _draw_request(self, painter: QPainter, rect: QRect, request: WardRequest) -> None:
        theme = self._theme
        inner = rect.adjusted(theme.space(4), theme.space(2), -theme.space(3), -theme.space(2))
        strong, caption = theme.font("strong"), theme.font("caption")
        first = QFontMetrics(strong).height()
        second = QFontMetrics(caption).height()
        upper = QRect(inner.left(), inner.top() + theme.space(0.5), inner.width(), first)
        lower = QRect(inner.left(), inner.bottom() - second, inner.width(), second)
        word, tone = standing(request)
        width = pill_size(word).width()
        paint_pill(painter, QRect(inner.right() - width, upper.y(), width, first), word, tone)
        upper.setRight(inner.right() - width - theme.space(2))
        painter.setFont(strong)
        painter.setPen(theme.colour("text" if request.title else "faint"))
        title = request.title or self.tr("（件名なし）")
        shown = QFontMetrics(strong).elidedText(title, Qt.TextElideMode.ElideRight, upper.width())
        painter.drawText(upper, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        if request.importance is not Importance.NORMAL:
            label = IMPORTANCE_LABELS[request.importance]
            painter.setFont(caption)
            painter.setPen(theme.colour("danger"))
            painter.drawText(
                lower, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label
            )
            room = QFontMetrics(caption).horizontalAdvance(label) + theme.space(2)
            lower.setRight(lower.right() - room)
        painter.setFont(caption)
        painter.setPen(theme.colour("muted"))
        line = QFontMetrics(caption).elidedText(
            self._model.second_line(request), Qt.TextElideMode.ElideRight, lower.width()
        )
        painter.drawText(lower, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)
