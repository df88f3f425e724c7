"""The adoption rate (事業化率) of the shown fiscal year, with what it was divided by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from wardapp.ui.dates import fiscal_year_label
from wardapp.ui.theme import set_role, set_surface

if TYPE_CHECKING:
    from wardapp.desk import AdoptionRate
    from wardapp.ui.theme import Theme


class AdoptionCard(QWidget):
    """Year, rate, a bar, and the formula in words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "bar")
        self._name = QLabel(self)
        self._name.setWordWrap(True)
        set_role(self._name, "field")
        self._rate = QLabel(self)
        set_role(self._rate, "heading")
        self._bar = _Bar(theme, self)
        self._formula = QLabel(self)
        self._formula.setWordWrap(True)
        set_role(self._formula, "caption")
        row = QHBoxLayout()
        row.addWidget(self._name, 1)
        row.addWidget(self._rate)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        whole.setSpacing(theme.space(1.5))
        whole.addLayout(row)
        whole.addWidget(self._bar)
        whole.addWidget(self._formula)

    @property
    def formula(self) -> str:
        """The words under the rate."""
        return self._formula.text()

    def show_rate(self, rate: AdoptionRate) -> None:
        """Show a year's rate; without outcomes it says so instead of 0 %."""
        year = fiscal_year_label(rate.fiscal_year)
        self._name.setText(self.tr("{year}の事業化率").format(year=year))
        waiting = self.tr("　結果待ち {open}件").format(open=rate.open) if rate.open else ""
        if rate.rate is None:
            self._rate.setText(self.tr("―"))
            self._formula.setText(self.tr("結果の出た要望はまだありません。") + waiting)
        else:
            self._rate.setText(self.tr("{percent} %").format(percent=f"{rate.rate * 100:.1f}"))
            formula = self.tr(
                "（事業化 {adopted}件 ＋ 一部事業化 {partly}件）÷ 結果の出た要望 {concluded}件"
            ).format(adopted=rate.adopted, partly=rate.partly, concluded=rate.concluded)
            self._formula.setText(formula + waiting)
        self._bar.show_parts(rate.adopted, rate.partly, rate.concluded)
        self.setAccessibleName(f"{self._name.text()} {self._rate.text()} {self._formula.text()}")


class _Bar(QWidget):
    """Adopted, partly adopted and the rest as one line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts = (0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_parts(self, adopted: int, partly: int, concluded: int) -> None:
        """Show these counts."""
        self._parts = (adopted, partly, concluded)
        self.update()

    def sizeHint(self) -> QSize:
        """A line."""
        return QSize(80, self._theme.size(6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        adopted, partly, concluded = self._parts
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        radius = whole.height() / 2
        painter.setBrush(theme.colour("neutral_soft"))
        painter.drawRoundedRect(whole, radius, radius)
        if concluded:
            both = QRectF(whole)
            both.setWidth(whole.width() * (adopted + partly) / concluded)
            soft = theme.colour("success")
            soft.setAlphaF(0.45)
            painter.setBrush(soft)
            painter.drawRoundedRect(both, radius, radius)
            full = QRectF(whole)
            full.setWidth(whole.width() * adopted / concluded)
            painter.setBrush(theme.colour("success"))
            painter.drawRoundedRect(full, radius, radius)
        painter.end()
