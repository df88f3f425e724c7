"""A chart of bars beside the names that they stand for; each opens the list behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wardapp.ui.theme import active_theme

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    Attributes:
        name: What it stands for.
        value: Its length.
        shown: The figure in words.
        low, high: The interval that is drawn over it, where there is one.
        before: A thin mark: the value of the period before.
        is_marked: Drawn in the colour of a warning, and said in words.
    """

    name: str
    value: float
    shown: str
    low: float | None = None
    high: float | None = None
    before: float | None = None
    is_marked: bool = False


class BarChart(QWidget):
    """Bars from top to bottom.

    Signals:
        chosen(int): The bar of this number was clicked, or Enter pressed on it.
    """

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[Bar] = ()
        self._current = 0
        self._name = name
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these."""
        self._bars = bars
        self._current = min(self._current, max(0, len(bars) - 1))
        self._say()
        self.updateGeometry()
        self.update()

    def _say(self) -> None:
        if self._bars:
            bar = self._bars[self._current]
            self.setAccessibleDescription(f"{bar.name} {bar.shown}")

    def _row_height(self) -> int:
        theme = active_theme()
        return QFontMetrics(theme.font("body")).height() + theme.space(2)

    def sizeHint(self) -> QSize:
        """As high as its bars."""
        return QSize(active_theme().size(360), max(1, len(self._bars)) * self._row_height())

    def minimumSizeHint(self) -> QSize:
        """Never lower than its bars: the page scrolls."""
        return QSize(active_theme().size(200), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars."""
        theme = active_theme()
        painter = QPainter(self)
        font = theme.font("body")
        metrics = QFontMetrics(font)
        painter.setFont(font)
        height = self._row_height()
        names = min(
            max((metrics.horizontalAdvance(bar.name) for bar in self._bars), default=0)
            + theme.space(2),
            self.width() // 3,
        )
        figures = max((metrics.horizontalAdvance(bar.shown) for bar in self._bars), default=0)
        left = names + theme.space(3)
        room = max(10, self.width() - left - figures - theme.space(4))
        most = max(
            (max(bar.value, bar.high or 0, bar.before or 0) for bar in self._bars), default=0
        )
        for number, bar in enumerate(self._bars):
            top = number * height
            if number == self._current and self.hasFocus():
                painter.fillRect(QRect(0, top, self.width(), height), theme.colour("hover"))
            painter.setPen(theme.colour("text"))
            shown = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, names)
            painter.drawText(QRect(0, top, names, height), _RIGHT, shown)
            scale = room / most if most else 0
            length = int(bar.value * scale)
            box = QRect(left, top + theme.space(1), max(length, 1), height - theme.space(2))
            painter.fillRect(box, theme.colour("warning" if bar.is_marked else "accent"))
            middle = top + height // 2
            if bar.low is not None and bar.high is not None:
                painter.setPen(theme.colour("text"))
                first, last = left + int(bar.low * scale), left + int(bar.high * scale)
                painter.drawLine(first, middle, last, middle)
                for x in (first, last):
                    painter.drawLine(x, middle - 4, x, middle + 4)
            if bar.before is not None:
                x = left + int(bar.before * scale)
                painter.fillRect(QRect(x - 1, top + 2, 3, height - 4), theme.colour("muted"))
            ends = left + int(max(bar.value, bar.high or 0, bar.before or 0) * scale)
            painter.setPen(theme.colour("text"))
            painter.drawText(
                QRect(ends + theme.space(2), top, figures + theme.space(2), height),
                _LEFT,
                bar.shown,
            )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open what is behind a bar."""
        row = int(event.position().y()) // self._row_height()
        if 0 <= row < len(self._bars):
            self._go(row)
            self.chosen.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down choose a bar, Enter opens it."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps and self._bars:
            self._go(max(0, min(len(self._bars) - 1, self._current + steps[Qt.Key(event.key())])))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._bars:
            self.chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def _go(self, row: int) -> None:
        self._current = row
        self._say()
        self.update()
