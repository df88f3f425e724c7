"""A state in a word, on a soft ground: 受付, 対応中, 提出済.

``Pill("対応中", "accent")`` is a label; ``paint_pill(painter, rect, text, tone)`` draws the same in a
delegate and returns the rectangle it used. Tones: neutral, accent, warning, success, danger. The word
is always there, so colour is never the only sign.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wardapp.ui.theme import Appearance, active_theme

TONES = {
    "neutral": ("muted", "neutral_soft"),
    "accent": ("accent_text", "accent_soft"),
    "warning": ("warning", "warning_soft"),
    "success": ("success", "success_soft"),
    "danger": ("danger", "danger_soft"),
}


def pill_size(text: str) -> QSize:
    """Return the room that a pill with this text takes."""
    theme = active_theme()
    metrics = QFontMetrics(theme.font("caption"))
    return QSize(
        metrics.horizontalAdvance(text) + 2 * theme.space(2) + 2, metrics.height() + theme.space(1)
    )


def paint_pill(painter: QPainter, rect: QRect, text: str, tone: str = "neutral") -> QRect:
    """Draw a pill at the left of ``rect``, vertically centred; return where it is."""
    theme = active_theme()
    ink, ground = TONES.get(tone, TONES["neutral"])
    size = pill_size(text)
    width = min(size.width(), rect.width())
    top = rect.y() + (rect.height() - size.height()) // 2
    place = QRect(rect.x(), top, width, size.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # An outline keeps the shape where the ground is no other than what is around it: in high
    # contrast all soft grounds are nearly black, and a selected row is as blue as a blue pill.
    if theme.effective is Appearance.HIGH_CONTRAST:
        painter.setPen(QPen(theme.colour(ink)))
    elif tone == "accent":
        line = QColor(theme.colour("accent"))
        line.setAlphaF(0.35)
        painter.setPen(QPen(line))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(ground))
    radius = place.height() / 2
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    font = theme.font("caption")
    painter.setFont(font)
    painter.setPen(theme.colour(ink))
    room = place.width() - 2 * theme.space(2)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()
    return place


class Pill(QWidget):
    """A label of one state."""

    def __init__(
        self, text: str = "", tone: str = "neutral", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        active_theme().changed.connect(self.updateGeometry)

    def show_state(self, text: str, tone: str = "neutral") -> None:
        """Show another state."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        # Shown without a parent it would be a window of its own for a moment.
        if self.parentWidget() is not None or not text:
            self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """The word that is shown."""
        return self._text

    def sizeHint(self) -> QSize:
        """Return the room for the word."""
        return pill_size(self._text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        paint_pill(painter, self.rect(), self._text, self._tone)
