"""The clock of the present item: minutes gone of the minutes planned, as words and as a bar."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wardapp.ui.meetings.live.times import Course
from wardapp.ui.theme import active_theme


class ItemClock(QWidget):
    """Minutes gone in large figures, what is left in words, and a bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._course = Course()
        self._number = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        active_theme().changed.connect(self.updateGeometry)

    def show_course(self, course: Course, number: int = 0) -> None:
        """Show how the present item, the one of this number, stands."""
        if (course, number) == (self._course, self._number) and self.accessibleName():
            return
        self._course, self._number = course, number
        self.setAccessibleName(self.words())
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """Return what is left of the item, or by how much it is over."""
        course = self._course
        if not course.running:
            return self.tr("進行中の議題はありません")
        left = course.planned - course.minutes
        if not course.planned:
            return self.tr("議題{number}　予定時間なし").format(number=self._number)
        if left < 0:
            return self.tr("議題{number}　予定{planned}分を{over}分超過").format(
                number=self._number, planned=course.planned, over=-left
            )
        return self.tr("議題{number}　予定{planned}分　あと{left}分").format(
            number=self._number, planned=course.planned, left=left
        )

    def sizeHint(self) -> QSize:
        """Room for figures and words."""
        theme = active_theme()
        number = QFontMetrics(theme.font("number"))
        small = QFontMetrics(theme.font("body"))
        width = (
            number.horizontalAdvance(self.tr("{gone}分").format(gone=888))
            + theme.space(3)
            + max(small.horizontalAdvance(self.words()), theme.size(150))
        )
        return QSize(width, number.height() + theme.space(2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        theme, course = active_theme(), self._course
        painter = QPainter(self)
        over = bool(course.planned) and course.minutes > course.planned
        ink = "danger" if over else "text" if course.running else "muted"
        font = theme.font("number")
        metrics = QFontMetrics(font)
        shown = self.tr("{gone}分").format(gone=course.minutes) if course.running else self.tr("―")
        painter.setFont(font)
        painter.setPen(theme.colour(ink))
        wide = metrics.horizontalAdvance(shown)
        painter.drawText(QRect(0, 0, wide, self.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        left = wide + theme.space(3)
        small = theme.font("body")
        height = QFontMetrics(small).height()
        bar = theme.space(1.5)
        top = (self.height() - height - bar - theme.space(1)) // 2
        painter.setFont(small)
        painter.drawText(
            QRect(left, top, self.width() - left, height),
            Qt.AlignmentFlag.AlignVCenter,
            self.words(),
        )
        ground = QRect(left, top + height + theme.space(1), self.width() - left, bar)
        painter.fillRect(ground, theme.colour("neutral_soft"))
        if course.running and course.planned:
            share = min(1.0, course.minutes / course.planned)
            ground.setWidth(round(ground.width() * share))
            painter.fillRect(ground, theme.colour("danger" if over else "accent"))
