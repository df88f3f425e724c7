"""A number that one can press: how many, of what, and the list behind it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from wardapp.ui.icons import pixmap
from wardapp.ui.theme import active_theme, set_kind


class NumberCard(QPushButton):
    """A big number, its meaning, and an icon; opens the list behind it."""

    def __init__(
        self, label: str, icon_name: str, tone: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._label = label
        self._icon_name = icon_name
        self._tone = tone
        self._number: int | None = None
        set_kind(self, "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(label)

    @property
    def number(self) -> int | None:
        """The number that is shown."""
        return self._number

    def show_number(self, number: int) -> None:
        """Show how many."""
        self._number = number
        self.setAccessibleName(
            self.tr("{label}、{number}件").format(label=self._label, number=number)
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the number above its meaning."""
        theme = active_theme()
        height = (
            QFontMetrics(theme.font("display")).height() + QFontMetrics(theme.font("body")).height()
        )
        return QSize(theme.size(150), height + theme.space(8))

    def minimumSizeHint(self) -> QSize:
        """Wide enough for its meaning."""
        theme = active_theme()
        width = QFontMetrics(theme.font("body")).horizontalAdvance(self._label)
        return QSize(width + theme.space(8), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it; a zero is quiet."""
        super().paintEvent(event)
        theme = active_theme()
        painter = QPainter(self)
        area = self.rect().adjusted(
            theme.space(4), theme.space(3), -theme.space(4), -theme.space(3)
        )
        edge = theme.size(20)
        quiet = not self._number
        tone = "faint" if quiet else self._tone
        painter.drawPixmap(
            area.right() - edge + 1, area.y() + theme.space(1), pixmap(self._icon_name, edge, tone)
        )
        font = theme.font("display")
        painter.setFont(font)
        painter.setPen(theme.colour("faint" if quiet else "text"))
        height = QFontMetrics(font).height()
        number = "–" if self._number is None else f"{self._number:,}"
        painter.drawText(
            QRect(area.x(), area.y(), area.width(), height), Qt.AlignmentFlag.AlignVCenter, number
        )
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("muted"))
        below = QRect(
            area.x(), area.y() + height, area.width(), area.bottom() - area.y() - height + 1
        )
        painter.drawText(
            below, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, self._label
        )
