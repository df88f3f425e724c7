"""Draws a picture (domain/picture.py) on the screen; what lies behind its parts is one click away."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from wardapp.domain.picture import Area, Box, Label, Line, Measure, Picture
from wardapp.ui.theme import active_theme

_TONES = {
    "bar": "accent",
    "bar_against": "warning",
    "before": "line_strong",
    "ground": "accent_soft",
    "frame": "line_strong",
    "marked": "warning_soft",
    "text": "text",
    "muted": "muted",
    "strong": "text",
}
LayOut = Callable[[float, float, Measure], Picture]
"""(width, size of the text, measure) → the picture."""


class PictureView(QWidget):
    """A picture that is laid out anew for each width.

    Signals:
        chosen(str): The part with this key was clicked, or Enter pressed on it.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lay_out: LayOut | None = None
        self._picture = Picture(0, 0, ())
        self._current = 0
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        active_theme().changed.connect(self._make)

    def show_picture(self, lay_out: LayOut) -> None:
        """Show what this lays out."""
        self._lay_out = lay_out
        self._make()

    @property
    def areas(self) -> tuple[Area, ...]:
        """The parts behind which something lies."""
        return self._picture.areas

    def _make(self) -> None:
        if self._lay_out is None:
            return
        theme = active_theme()
        size = QFontMetricsF(theme.font("caption")).height() * 0.86
        self._size = size
        self._picture = self._lay_out(max(120.0, float(self.width())), size, self._measure)
        self._current = min(self._current, max(0, len(self.areas) - 1))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self.areas else Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(max(1, math.ceil(self._picture.height)))
        self._say()
        self.update()

    def _font(self, size: float, *, bold: bool) -> QFont:
        font = active_theme().font("caption")
        font.setPixelSize(max(1, round(size)))
        font.setBold(bold)
        return font

    def _measure(self, text: str, size: float, bold: bool) -> float:
        return QFontMetricsF(self._font(size, bold=bold)).horizontalAdvance(text)

    def sizeHint(self) -> QSize:
        """As high as the picture."""
        return QSize(active_theme().size(320), max(1, math.ceil(self._picture.height)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay it out for the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._make()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shapes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.areas and self.hasFocus():
            area = self.areas[self._current]
            where = QRectF(area.x, area.y, area.width, area.height)
            painter.fillRect(where, active_theme().colour("hover"))
            painter.setPen(active_theme().colour("focus"))
            painter.drawRect(where.adjusted(0.5, 0.5, -0.5, -0.5))
        for shape in self._picture.shapes:
            if isinstance(shape, Box):
                self._draw_box(painter, shape)
            elif isinstance(shape, Line):
                self._draw_line(painter, shape)
            else:
                self._draw_label(painter, shape)

    def _colour(self, tone: str) -> QColor:
        return active_theme().colour(_TONES[tone])

    def _draw_box(self, painter: QPainter, box: Box) -> None:
        where = QRectF(box.x, box.y, box.width, box.height)
        if box.tone in {"ground", "marked"}:
            painter.setPen(self._colour("frame"))
            painter.setBrush(self._colour(box.tone))
            painter.drawRoundedRect(where, 3, 3)
        elif box.tone == "bar_against":
            painter.fillRect(where, self._colour(box.tone))
            painter.fillRect(where, QColor(0, 0, 0, 0))
            # Hatched as well: colour is never the only sign.
            painter.setPen(active_theme().colour("surface"))
            painter.save()
            painter.setClipRect(where)
            step = 5.0
            x = where.left() - where.height()
            while x < where.right():
                painter.drawLine(
                    QPointF(x, where.bottom()), QPointF(x + where.height(), where.top())
                )
                x += step
            painter.restore()
        else:
            painter.fillRect(where, self._colour(box.tone))

    def _draw_line(self, painter: QPainter, line: Line) -> None:
        colour = self._colour(line.tone)
        painter.setPen(colour)
        painter.drawLine(QPointF(line.x1, line.y1), QPointF(line.x2, line.y2))
        if line.arrow:
            turn = math.atan2(line.y2 - line.y1, line.x2 - line.x1)
            tip = QPointF(line.x2, line.y2)
            points = [
                QPointF(line.x2 - 7 * math.cos(turn + side), line.y2 - 7 * math.sin(turn + side))
                for side in (0.45, -0.45)
            ]
            painter.setBrush(colour)
            painter.drawPolygon(QPolygonF([tip, *points]))

    def _draw_label(self, painter: QPainter, label: Label) -> None:
        bold = label.tone == "strong"
        font = self._font(label.size, bold=bold)
        painter.setFont(font)
        painter.setPen(self._colour(label.tone))
        width = QFontMetricsF(font).horizontalAdvance(label.text)
        x = label.x - {"left": 0.0, "center": width / 2, "right": width}[label.align]
        painter.drawText(QPointF(x, label.y), label.text)

    # What a person does

    def _area_at(self, x: float, y: float) -> int:
        for number, area in enumerate(self.areas):
            if area.x <= x <= area.x + area.width and area.y <= y <= area.y + area.height:
                return number
        return -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that something lies behind."""
        inside = self._area_at(event.position().x(), event.position().y()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if inside else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open what lies behind a part."""
        number = self._area_at(event.position().x(), event.position().y())
        if number >= 0:
            self._go(number)
            self.chosen.emit(self.areas[number].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose a part, Enter opens it."""
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Left: -1,
        }
        if event.key() in steps and self.areas:
            step = steps[Qt.Key(event.key())]
            self._go(max(0, min(len(self.areas) - 1, self._current + step)))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.areas:
            self.chosen.emit(self.areas[self._current].key)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The tool tip says the figure of the part under the mouse."""
        if event.type() is QEvent.Type.ToolTip:
            where = event.pos()  # type: ignore[attr-defined] # a QHelpEvent
            number = self._area_at(where.x(), where.y())
            self.setToolTip(self.areas[number].said if number >= 0 else "")
        return super().event(event)

    def _go(self, number: int) -> None:
        self._current = number
        self._say()
        self.update()

    def _say(self) -> None:
        if self.areas:
            self.setAccessibleDescription(self.areas[self._current].said)
