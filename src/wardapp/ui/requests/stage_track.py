"""Where a request stands on its way from draft to outcome, as a line with stops."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wardapp.domain.request import RequestState, WardRequest
from wardapp.ui.labels import REQUEST_STATE_LABELS
from wardapp.ui.requests.tones import standing

if TYPE_CHECKING:
    from wardapp.ui.theme import Theme

WAY = (
    RequestState.DRAFT,
    RequestState.WARD_REVIEW,
    RequestState.DECIDED,
    RequestState.HEARING,
    RequestState.SUBMITTED,
    RequestState.BUREAU_REVIEW,
    RequestState.CONCLUDED,
    RequestState.CARRIED_OUT,
    RequestState.EFFECT_CHECKED,
)
AFTER = (RequestState.CARRIED_OUT, RequestState.EFFECT_CHECKED)
OFF_THE_WAY = (RequestState.WITHDRAWN, RequestState.MERGED)


class StageTrack(QWidget):
    """A line with one stop for each state. The hearing is a stop of important requests alone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._request: WardRequest | None = None
        self._stops: tuple[RequestState, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_request(self, request: WardRequest) -> None:
        """Show where this request stands."""
        self._request = request
        heard = request.especially_important or request.state is RequestState.HEARING
        done = request.state in AFTER
        self._stops = tuple(
            s for s in WAY if (s is not RequestState.HEARING or heard) and (s not in AFTER or done)
        )
        self.setAccessibleName(
            self.tr("状態　{state}").format(state=REQUEST_STATE_LABELS[request.state])
        )
        self.setToolTip(REQUEST_STATE_LABELS[request.state])
        self.update()

    def sizeHint(self) -> QSize:
        """A line of stops with a line of words below."""
        words = QFontMetrics(self._theme.font("caption")).height()
        return QSize(self._theme.size(320), words + self._theme.size(14) + self._theme.space(3))

    def minimumSizeHint(self) -> QSize:
        """Where there is no room for all words, the present one alone is written."""
        return QSize(self._theme.size(160), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, the stops and their words."""
        if self._request is None:
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        withdrawn = self._request.state in OFF_THE_WAY
        here = -1 if withdrawn else self._stops.index(self._request.state)
        step = self.width() / len(self._stops)
        middle = theme.space(1) + theme.size(6)
        radius = theme.size(5)
        xs = [step * (n + 0.5) for n in range(len(self._stops))]
        for n in range(len(xs) - 1):
            reached = n < here
            colour = theme.colour("accent" if reached else "line")
            painter.setPen(QPen(colour, 2))
            painter.drawLine(
                QPointF(xs[n] + radius + 3, middle), QPointF(xs[n + 1] - radius - 3, middle)
            )
        for n, x in enumerate(xs):
            done = n < here
            painter.setPen(QPen(theme.colour("accent" if n <= here else "line_strong"), 2))
            painter.setBrush(theme.colour("accent") if done else theme.colour("surface"))
            painter.drawEllipse(QPointF(x, middle), radius, radius)
            if n == here:
                painter.setBrush(theme.colour("accent"))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawEllipse(QPointF(x, middle), radius * 0.5, radius * 0.5)
        self._write_words(painter, self._request, xs, here, middle + radius + theme.space(1))
        painter.end()

    def _write_words(
        self, painter: QPainter, request: WardRequest, xs: list[float], here: int, top: float
    ) -> None:
        theme = self._theme
        step = self.width() / len(self._stops)
        caption = theme.font("caption")
        bold = theme.font("caption")
        bold.setBold(True)
        widest = max(
            QFontMetrics(caption).horizontalAdvance(REQUEST_STATE_LABELS[s]) for s in self._stops
        )
        height = QFontMetrics(bold).height()
        for n, x in enumerate(xs):
            if n != here and widest > step - 6:
                continue
            word = REQUEST_STATE_LABELS[self._stops[n]]
            if n == here:
                word = standing(request)[0]
            width = max(step, QFontMetrics(bold).horizontalAdvance(word) + 4.0)
            left = max(0.0, min(self.width() - width, x - width / 2))
            painter.setFont(bold if n == here else caption)
            painter.setPen(theme.colour("accent_text" if n == here else "muted"))
            painter.drawText(QRectF(left, top, width, height), Qt.AlignmentFlag.AlignHCenter, word)
        if here < 0:
            painter.setFont(bold)
            painter.setPen(theme.colour("danger"))
            painter.drawText(
                QRectF(0, top, self.width(), height),
                Qt.AlignmentFlag.AlignHCenter,
                standing(request)[0],
            )
