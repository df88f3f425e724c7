"""The seats on the page of a 席次表: taken by mouse or keys and put onto another seat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wardapp.ui.theme import active_theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wardapp.documents.seating_chart import Box
    from wardapp.ui.printing.page_view import PageView

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_DRAG_FROM = 6


class SeatOverlay(QWidget):
    """Lies over the pages; what is not a seat goes through to them.

    Signals:
        seat_moved(str, str): This guest (identifier) goes to this seat (place).
        selected(str): The seat of this guest is selected.
    """

    seat_moved = Signal(str, str)
    selected = Signal(str)

    def __init__(self, view: PageView) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._boxes: tuple[Box, ...] = ()
        self._chosen = ""
        self._lifted = ""
        self._target = ""
        self._pressed: QPointF | None = None
        self._mouse = QPointF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("席次表の席"))
        self.setToolTip(
            self.tr("席を引いて入れ替えます（矢印で選び、Enterで持ち上げ、Enterで置きます）")
        )
        view.geometry_changed.connect(self._follow)
        self._follow()

    def show_boxes(self, boxes: Sequence[Box]) -> None:
        """Lay the seats of the page that is shown."""
        self._boxes = tuple(boxes)
        if not any(box.seat.guest.id == self._chosen for box in self._boxes):
            self._chosen = self._boxes[0].seat.guest.id if self._boxes else ""
        self._lifted = self._target = ""
        self.setVisible(bool(self._boxes))
        self._say()
        self.update()

    def choose(self, guest_id: str) -> None:
        """Select the seat of a guest."""
        if guest_id != self._chosen:
            self._chosen = guest_id
            self._say()
            self.update()

    @property
    def is_lifted(self) -> bool:
        """Whether somebody is being moved."""
        return bool(self._lifted)

    def rect_of(self, guest_id: str) -> QRectF:
        """Return where the seat of a guest lies on the overlay."""
        box = self._box(guest_id)
        return self._rect(box) if box is not None else QRectF()

    def _follow(self) -> None:
        self.setGeometry(self._view.viewport().rect())
        self.raise_()
        self.update()

    def _box(self, guest_id: str) -> Box | None:
        return next((box for box in self._boxes if box.seat.guest.id == guest_id), None)

    def _rect(self, box: Box) -> QRectF:
        return self._view.area_on_page(0, box.x, box.y, box.width, box.height)

    def _at(self, point: QPointF) -> Box | None:
        return next((box for box in self._boxes if self._rect(box).contains(point)), None)

    def _say(self) -> None:
        """Tell those who listen which seat is selected, and whether somebody is lifted."""
        box = self._box(self._chosen)
        if box is None:
            return
        guest = box.seat.guest
        words = f"{guest.office} {guest.post} {guest.name}".strip()
        lifted = self._box(self._lifted)
        if lifted is not None:
            words = self.tr("{name}を{seat}の席へ").format(name=lifted.seat.guest.name, seat=words)
        self.setAccessibleDescription(words)

    # By mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the seat under the mouse."""
        box = self._at(event.position())
        if box is None or event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pressed = event.position()
        self._chosen = box.seat.guest.id
        self.selected.emit(self._chosen)
        self._say()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry it."""
        self._mouse = event.position()
        if self._pressed is None:
            over = self._at(event.position()) is not None
            self.setCursor(Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        if not self._lifted and (event.position() - self._pressed).manhattanLength() > _DRAG_FROM:
            self._lifted = self._chosen
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._lifted:
            under = self._at(event.position())
            self._target = under.seat.guest.id if under is not None else ""
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put it down."""
        under = self._at(event.position())
        self._pressed = None
        if self._lifted and under is not None:
            self._drop_on(under)
        self._lifted = self._target = ""
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.update()

    def _drop_on(self, box: Box) -> None:
        guest, self._lifted, self._target = self._lifted, "", ""
        if box.seat.guest.id != guest:
            self._chosen = guest
            self.seat_moved.emit(guest, box.seat.place)
        self.update()

    # By keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select with the arrows, lift and put down with Enter, leave it with Esc."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._step(*_ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._chosen:
            box = self._box(self._chosen)
            if not self._lifted:
                self._lifted = self._chosen
            elif box is not None:
                self._drop_on(box)
        elif key is Qt.Key.Key_Escape and self._lifted:
            self._chosen, self._lifted = self._lifted, ""
        else:
            super().keyPressEvent(event)
            return
        self._say()
        self.update()

    def _step(self, right: int, down: int) -> None:
        """Select the nearest seat in a direction."""
        now = self._box(self._chosen)
        if now is None:
            return
        here = self._rect(now).center()
        best, least = None, float("inf")
        for box in self._boxes:
            way = self._rect(box).center() - here
            along = way.x() * right + way.y() * down
            across = abs(way.y() * right) + abs(way.x() * down)
            if box is not now and along > 1 and along + 2.5 * across < least:
                best, least = box, along + 2.5 * across
        if best is not None:
            self._chosen = best.seat.guest.id
            self.selected.emit(self._chosen)

    # Drawing

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which seat is selected."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put back who was lifted."""
        super().focusOutEvent(event)
        self._lifted = self._target = ""
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the selection, the target and who is carried."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = active_theme().colour("accent")
        tint = QColor(accent)
        tint.setAlpha(46)
        for box in self._boxes:
            guest, rect = box.seat.guest.id, self._rect(box)
            if box.seat.is_by_hand:
                # A corner marks who was placed by hand; the print does not have it.
                painter.fillRect(QRectF(rect.right() - 7, rect.top(), 7, 7), accent)
            if guest in (self._lifted, self._target):
                painter.fillRect(rect, tint)
            if guest == self._chosen and (self.hasFocus() or self._lifted):
                style = Qt.PenStyle.DashLine if self._lifted else Qt.PenStyle.SolidLine
                painter.setPen(QPen(accent, 2.4, style))
                painter.drawRect(rect.adjusted(-1.5, -1.5, 1.5, 1.5))
        lifted = self._box(self._lifted)
        if lifted is not None and self._pressed is not None:
            name = lifted.seat.guest.name
            wide = painter.fontMetrics().horizontalAdvance(name) + 24
            tag = QRectF(self._mouse.x() + 10, self._mouse.y() + 6, wide, 30)
            painter.setPen(QPen(accent, 1))
            painter.setBrush(active_theme().colour("window"))
            painter.drawRoundedRect(tag, 4, 4)
            painter.setPen(active_theme().colour("text"))
            painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, name)
        painter.end()
