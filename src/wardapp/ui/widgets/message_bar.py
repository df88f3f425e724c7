"""A sentence in passing, at the foot of its parent, with 元に戻す if that is possible.

``bar.say("3件をごみ箱に移しました。", undo=desk_undo)``. It goes after some seconds, later while the
mouse or the focus is on it, and is announced to screen readers.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from wardapp.ui.theme import active_theme, set_surface

STAYS_MS = 6000


class MessageBar(QFrame):
    """Floats over the lower edge of its parent."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        set_surface(self, "toast")
        theme = active_theme()
        self._text = QLabel()
        self._undo = QPushButton(self.tr("元に戻す"))
        self._undo.clicked.connect(self._on_undo_clicked)
        self._action: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2))
        row.setSpacing(theme.space(4))
        row.addWidget(self._text)
        row.addWidget(self._undo)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 4)
        self.setGraphicsEffect(shadow)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time_over)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What is said at present, "" if nothing."""
        return self._text.text() if self.isVisibleTo(self._over) else ""

    def say(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say a sentence."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._action = undo
        self._undo.setVisible(undo is not None)
        self.show()
        self.raise_()
        self._place()
        self._timer.start(STAYS_MS)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the parent's foot when it is resized."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        parent = self._over
        limit = parent.width() - 2 * active_theme().space(6)
        self._text.setWordWrap(False)
        self.adjustSize()
        if self.width() > limit:
            self._text.setWordWrap(True)
            self.setFixedWidth(limit)
            self.adjustSize()
        self.setMinimumWidth(0)
        self.setMaximumWidth(16777215)
        gap = active_theme().space(14)
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - gap)

    @Slot()
    def _on_time_over(self) -> None:
        if self.underMouse() or self._undo.hasFocus():
            self._timer.start(STAYS_MS // 3)
        else:
            self.hide()

    @Slot()
    def _on_undo_clicked(self) -> None:
        action, self._action = self._action, None
        self.hide()
        if action is not None:
            action()
