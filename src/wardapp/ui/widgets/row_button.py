"""A line of a short list that opens something: words, a detail below, a state at the right.

``RowButton("公園のブランコ…", "北-R8-000123　R8.11.20", "期限超過", "danger")``; ``clicked`` opens. Long
words are cut with …, and are whole in the tool tip and for screen readers.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from wardapp.ui.icons import pixmap
from wardapp.ui.theme import active_theme, set_kind
from wardapp.ui.widgets.pill import paint_pill, pill_size
from wardapp.ui.words import listed


class RowButton(QPushButton):
    """Two lines and a pill, painted; pressed by mouse, Space and Enter."""

    def __init__(
        self,
        words: str,
        detail: str = "",
        state: str = "",
        tone: str = "neutral",
        icon_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = " ".join(words.split())
        self._detail = detail
        self._state = state
        self._tone = tone
        self._icon_name = icon_name
        set_kind(self, "row")
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        said = listed(part for part in (self._words, detail, state) if part)
        self.setAccessibleName(said)
        self.setToolTip(self._words)

    def sizeHint(self) -> QSize:
        """Two lines of text and some air."""
        theme = active_theme()
        height = QFontMetrics(theme.font("body")).height()
        if self._detail:
            height += QFontMetrics(theme.font("caption")).height() + theme.space(0.75)
        return QSize(theme.size(180), height + theme.space(3.5))

    def minimumSizeHint(self) -> QSize:
        """As high as the lines are."""
        return QSize(theme_width(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and focus by style, the words by hand."""
        super().paintEvent(event)
        theme = active_theme()
        painter = QPainter(self)
        side = theme.space(2)
        area = self.rect().adjusted(side, theme.space(1), -side, -theme.space(1))
        if self._icon_name:
            edge = theme.size(18)
            sign = pixmap(self._icon_name, edge, "muted")
            painter.drawPixmap(area.x(), area.y() + (area.height() - edge) // 2, sign)
            area.setLeft(area.left() + edge + theme.space(2))
        if self._state:
            width = pill_size(self._state).width()
            place = QRect(area.right() - width + 1, area.y(), width, area.height())
            paint_pill(painter, place, self._state, self._tone)
            area.setRight(place.left() - theme.space(2))
        font, small = theme.font("body"), theme.font("caption")
        metrics, small_metrics = QFontMetrics(font), QFontMetrics(small)
        lines = metrics.height() + (
            small_metrics.height() + theme.space(0.75) if self._detail else 0
        )
        top = area.y() + (area.height() - lines) // 2
        cut = Qt.TextElideMode.ElideRight
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        first = QRect(area.x(), top, area.width(), metrics.height())
        painter.drawText(
            first, Qt.AlignmentFlag.AlignVCenter, metrics.elidedText(self._words, cut, area.width())
        )
        if self._detail:
            painter.setFont(small)
            painter.setPen(theme.colour("faint"))
            second = QRect(
                area.x(), first.bottom() + theme.space(0.75), area.width(), small_metrics.height()
            )
            text = small_metrics.elidedText(self._detail, cut, area.width())
            painter.drawText(second, Qt.AlignmentFlag.AlignVCenter, text)


def theme_width() -> int:
    """Return the least width at which a row still says something."""
    return active_theme().size(120)
