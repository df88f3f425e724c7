"""Where a theme stands in its 検討過程, as a line with six stops."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wardapp.domain.theme import Theme, ThemeStage
from wardapp.ui.labels import THEME_STAGE_HINTS, THEME_STAGE_LABELS
from wardapp.ui.theme import active_theme


class ThemeTrack(QWidget):
    """A line with a stop for each stage; the present one is filled and written bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage: ThemeStage | None = None
        self._closed = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        active_theme().changed.connect(self.updateGeometry)

    def show_theme(self, theme: Theme) -> None:
        """Show where this theme stands."""
        self._stage, self._closed = theme.stage, theme.is_closed
        label = THEME_STAGE_LABELS[theme.stage]
        self.setAccessibleName(self.tr("検討過程　{stage}").format(stage=label))
        self.setToolTip(f"{label}　{THEME_STAGE_HINTS[theme.stage]}")
        self.update()

    def sizeHint(self) -> QSize:
        """A line of stops with a line of words below."""
        theme = active_theme()
        words = QFontMetrics(theme.font("caption")).height()
        return QSize(theme.size(320), words + theme.size(14) + theme.space(3))

    def minimumSizeHint(self) -> QSize:
        """Where there is no room for all words, the present one alone is written."""
        return QSize(active_theme().size(160), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, the stops and their words."""
        if self._stage is None:
            return
        theme = active_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stops = list(ThemeStage)
        here = stops.index(self._stage)
        step = self.width() / len(stops)
        middle, radius = theme.space(1) + theme.size(6), theme.size(5)
        xs = [step * (n + 0.5) for n in range(len(stops))]
        for n in range(len(xs) - 1):
            painter.setPen(QPen(theme.colour("accent" if n < here else "line"), 2))
            painter.drawLine(
                QPointF(xs[n] + radius + 3, middle), QPointF(xs[n + 1] - radius - 3, middle)
            )
        for n, x in enumerate(xs):
            done = n < here or (n == here and self._closed)
            painter.setPen(QPen(theme.colour("accent" if n <= here else "line_strong"), 2))
            painter.setBrush(theme.colour("accent") if done else theme.colour("surface"))
            painter.drawEllipse(QPointF(x, middle), radius, radius)
            if n == here and not self._closed:
                painter.setBrush(theme.colour("accent"))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawEllipse(QPointF(x, middle), radius * 0.5, radius * 0.5)
        self._write_words(painter, stops, xs, here, middle + radius + theme.space(1))
        painter.end()

    def _write_words(
        self, painter: QPainter, stops: list[ThemeStage], xs: list[float], here: int, top: float
    ) -> None:
        theme = active_theme()
        caption, bold = theme.font("caption"), theme.font("caption")
        bold.setBold(True)
        step = self.width() / len(stops)
        widest = max(QFontMetrics(bold).horizontalAdvance(THEME_STAGE_LABELS[s]) for s in stops)
        height = QFontMetrics(bold).height()
        for n, x in enumerate(xs):
            if n != here and widest > step - 4:
                continue
            word = THEME_STAGE_LABELS[stops[n]]
            if n == here and self._closed:
                word = self.tr("{stage}（終了）").format(stage=word)
            width = max(step, QFontMetrics(bold).horizontalAdvance(word) + 4.0)
            left = max(0.0, min(self.width() - width, x - width / 2))
            painter.setFont(bold if n == here else caption)
            painter.setPen(theme.colour("accent_text" if n == here else "muted"))
            painter.drawText(QRectF(left, top, width, height), Qt.AlignmentFlag.AlignHCenter, word)
