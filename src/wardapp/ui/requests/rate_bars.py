"""The adoption rate year by year as bars; entered years are hatched, so that colour is not the only sign."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wardapp.domain.adoption import percent
from wardapp.ui.dates import fiscal_year_label
from wardapp.ui.words import listed

if TYPE_CHECKING:
    from wardapp.desk.adoption import YearRow
    from wardapp.ui.theme import Theme


class RateBars(QWidget):
    """A bar a year, with its rate above it and the year below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._years: tuple[YearRow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_years(self, years: Sequence[YearRow]) -> None:
        """Show the years that have a rate."""
        self._years = tuple(row for row in years if row.whole.rate is not None)
        said = listed(
            f"{fiscal_year_label(row.fiscal_year)} {percent(row.whole.rate)}" for row in self._years
        )
        self.setAccessibleName(self.tr("年度ごとの事業化率　{said}").format(said=said))
        self.setVisible(bool(self._years))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for bars and two lines of words."""
        return QSize(self._theme.size(400), self._theme.size(170))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars on one line."""
        if not self._years:
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        caption = theme.font("caption")
        line = QFontMetrics(caption).height()
        bottom = self.height() - line * 2 - theme.space(2)
        top = line + theme.space(2)
        step = min(self.width() / len(self._years), theme.size(150))
        width = step * 0.45
        painter.setPen(theme.colour("line_strong"))
        painter.drawLine(0, int(bottom), int(step * len(self._years)), int(bottom))
        for n, row in enumerate(self._years):
            rate = row.whole.rate or 0.0
            height = (bottom - top) * rate
            bar = QRectF(step * n + (step - width) / 2, bottom - height, width, height)
            colour = theme.colour("accent")
            painter.setPen(colour)
            painter.setBrush(
                QBrush(colour, Qt.BrushStyle.BDiagPattern) if row.is_entered else QBrush(colour)
            )
            painter.drawRect(bar)
            painter.setFont(caption)
            painter.setPen(theme.colour("text"))
            above = QRectF(step * n, bar.top() - line - theme.space(0.5), step, line)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, percent(row.whole.rate))
            below = QRectF(step * n, bottom + theme.space(0.5), step, line)
            painter.drawText(
                below, Qt.AlignmentFlag.AlignCenter, fiscal_year_label(row.fiscal_year)
            )
            if row.is_entered:
                painter.setPen(theme.colour("muted"))
                more = below.translated(0, line)
                painter.drawText(more, Qt.AlignmentFlag.AlignCenter, self.tr("入力値"))
        painter.end()
