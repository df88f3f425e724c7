"""The picture of a chain (domain/trace.py), painted; every box opens its record."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QScrollArea, QToolTip, QWidget

from wardapp.domain.trace import Trace, TraceBox, TraceHead, TracePicture, TraceSizes, lay_out
from wardapp.ui.dates import format_short
from wardapp.ui.labels import TRACE_STAGE_LABELS
from wardapp.ui.theme import active_theme
from wardapp.ui.words import listed

_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def sizes_for_text() -> TraceSizes:
    """Return how large the parts are at the present text size."""
    theme = active_theme()
    caption = QFontMetrics(theme.font("caption")).height()
    body = QFontMetrics(theme.font("body")).height()
    return TraceSizes(
        column=theme.size(166),
        empty=theme.size(58),
        gap=theme.space(8),
        box=2 * caption + 2 * body + theme.space(6),
        between=theme.space(3),
        head=body + theme.space(4),
        edge=theme.space(4),
    )


class TraceCanvas(QWidget):
    """Heads of the stages, boxes, and lines between them.

    Signals:
        opened(str, str): Kind and identifier of the record that a box shows.
        list_asked(): The box that stands for many was opened.
    """

    opened = Signal(str, str)
    list_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trace = Trace()
        self._picture = TracePicture(0, 0)
        self._current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("声から回答までの図"))
        active_theme().changed.connect(self._again)

    def show_trace(self, trace: Trace) -> None:
        """Show this chain, the record that it was asked for in focus."""
        self._trace = trace
        self._again()
        start = next((i for i, box in enumerate(self._picture.boxes) if box.node.is_start), 0)
        self._go(start)

    def _again(self) -> None:
        self._picture = lay_out(self._trace, sizes_for_text())
        self.setMinimumSize(self.sizeHint())
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """As large as the picture; it scrolls."""
        return QSize(round(self._picture.width), round(self._picture.height))

    @property
    def boxes(self) -> tuple[TraceBox, ...]:
        """The boxes that are shown."""
        return self._picture.boxes

    def current(self) -> TraceBox | None:
        """Return the box that has the focus."""
        boxes = self._picture.boxes
        return boxes[self._current] if 0 <= self._current < len(boxes) else None

    # -- painting --------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw heads, then lines, then boxes over them."""
        theme = active_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("surface"))
        # A page wider than the picture has it in its middle.
        painter.translate(self._offset())
        for head in self._picture.heads:
            self._draw_head(painter, head)
        for line in self._picture.lines:
            path = QPainterPath(QPointF(*line.points[0]))
            path.cubicTo(*(QPointF(*point) for point in line.points[1:]))
            token = "line_strong" if line.is_near else "line"
            painter.setPen(QPen(theme.colour(token), 1.6 if line.is_near else 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
        for number, box in enumerate(self._picture.boxes):
            self._draw_box(painter, box, focused=number == self._current and self.hasFocus())

    def _offset(self) -> QPointF:
        return QPointF(
            max(0.0, (self.width() - self._picture.width) / 2),
            max(0.0, (self.height() - self._picture.height) / 3),
        )

    def _draw_head(self, painter: QPainter, head: TraceHead) -> None:
        theme = active_theme()
        area = QRectF(head.x, theme.space(3), head.width, theme.size(24))
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("text" if head.count else "faint"))
        label = TRACE_STAGE_LABELS[head.stage]
        words = f"{label} {head.count}" if head.count else label
        painter.drawText(area, _CENTRE, words)
        painter.setPen(QPen(theme.colour("accent" if head.count else "line"), 2))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if not head.count:
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.colour("faint"))
            below = QRectF(head.x, area.bottom() + theme.space(2), head.width, theme.size(40))
            painter.drawText(
                below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.tr("まだ")
            )

    def _draw_box(self, painter: QPainter, box: TraceBox, *, focused: bool) -> None:
        theme = active_theme()
        area = QRectF(box.x, box.y, box.width, box.height)
        node = box.node
        painter.setBrush(theme.colour("accent_soft" if node.is_start else "raised"))
        frame = "focus" if focused else "accent" if node.is_start else "line_strong"
        painter.setPen(QPen(theme.colour(frame), 2.4 if focused or node.is_start else 1.0))
        painter.drawRoundedRect(area, 5, 5)
        inner = area.adjusted(theme.space(2), theme.space(1.5), -theme.space(2), -theme.space(1.5))
        caption, body = theme.font("caption"), theme.font("body")
        small, large = QFontMetrics(caption), QFontMetrics(body)
        top = QRectF(inner.x(), inner.y(), inner.width(), small.height())
        painter.setFont(caption)
        painter.setPen(theme.colour("muted"))
        day = format_short(node.on) if node.on else ""
        room = inner.width()
        if day:
            painter.drawText(top, _RIGHT, day)
            room -= small.horizontalAdvance(day) + theme.space(1)
        label = small.elidedText(node.label, Qt.TextElideMode.ElideMiddle, round(room))
        painter.drawText(top, _LEFT, label)
        painter.setFont(body)
        painter.setPen(theme.colour("text"))
        y = top.bottom() + theme.space(0.5)
        for line in _two_lines(node.title, large, round(inner.width())):
            painter.drawText(QRectF(inner.x(), y, inner.width(), large.height()), _LEFT, line)
            y += large.height()
        if node.detail:
            painter.setFont(caption)
            painter.setPen(theme.colour("muted"))
            foot = QRectF(inner.x(), inner.bottom() - small.height(), inner.width(), small.height())
            words = small.elidedText(node.detail, Qt.TextElideMode.ElideRight, round(foot.width()))
            painter.drawText(foot, _LEFT, words)

    # -- keys and mouse --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys go from box to box, Enter opens."""
        here = self.current()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and here is not None:
            self._open(here)
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and here is not None:
            self._step_in_column(here, 1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right} and here is not None:
            self._step_to_column(here, right=event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def _step_in_column(self, here: TraceBox, step: int) -> None:
        column = [i for i, b in enumerate(self.boxes) if b.node.stage is here.node.stage]
        at = column.index(self._current) + step
        if 0 <= at < len(column):
            self._go(column[at])

    def _step_to_column(self, here: TraceBox, *, right: bool) -> None:
        beside = [
            (abs(box.node.stage - here.node.stage), abs(box.y - here.y), number)
            for number, box in enumerate(self.boxes)
            if (box.node.stage > here.node.stage) == right and box.node.stage != here.node.stage
        ]
        if beside:
            self._go(min(beside)[2])

    def _go(self, number: int) -> None:
        self._current = number
        box = self.current()
        if box is not None:
            said = (TRACE_STAGE_LABELS[box.node.stage], box.node.label, box.node.title)
            self.setAccessibleDescription(listed(part for part in said if part))
            area = self.parentWidget()
            scroll = area.parentWidget() if area is not None else None
            if isinstance(scroll, QScrollArea):
                offset = self._offset()
                x, y = round(box.x + box.width / 2 + offset.x()), round(box.y + offset.y())
                scroll.ensureVisible(x, y + round(box.height / 2), round(box.width), 80)
        self.update()

    def _box_at(self, where: QPointF) -> int:
        spot = where - self._offset()
        for number, box in enumerate(self.boxes):
            if QRectF(box.x, box.y, box.width, box.height).contains(spot):
                return number
        return -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what opens."""
        over = self._box_at(event.position()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the record of a box."""
        number = self._box_at(event.position())
        if number >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._go(number)
            self._open(self.boxes[number])

    def event(self, event: QEvent) -> bool:
        """Show the whole words of a box in its tool tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self._box_at(QPointF(event.pos()))
            if number >= 0:
                node = self.boxes[number].node
                words = "\n".join(part for part in (node.label, node.title, node.detail) if part)
                QToolTip.showText(event.globalPos(), words, self, QRect())
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _open(self, box: TraceBox) -> None:
        kind, record = box.node.opens
        if box.node.stands_for:
            self.list_asked.emit()
        elif kind and record:
            self.opened.emit(kind, record)


def _two_lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Break a text after the last character that fits; the second line is cut with …."""
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    end = len(text)
    while end > 1 and metrics.horizontalAdvance(text[:end]) > width:
        end -= 1
    if end < len(text) and text[end] in "。、，．）」』":
        end -= 1
    rest = metrics.elidedText(text[end:], Qt.TextElideMode.ElideRight, width)
    return [text[:end], rest]
