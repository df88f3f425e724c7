"""What stands where nothing is yet: a quiet drawing, a sentence, what to do, one button.

``EmptyState("inbox", "まだ声がありません", "Ctrl+N で…", self.tr("声を受け付ける"), self._on_new)``
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from wardapp.ui.icons import pixmap
from wardapp.ui.theme import active_theme, set_kind, set_role
from wardapp.ui.widgets.paragraph import Paragraph

LEAST_PX = 160
"""Width of the explanation at 100 % below which it does not go."""


class EmptyState(QWidget):
    """A drawing, a sentence, an explanation and at most one button, centred."""

    def __init__(
        self,
        icon_name: str,
        title: str,
        text: str = "",
        action_text: str = "",
        action: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme = active_theme()
        self._icon_name = icon_name
        self._sign = QLabel()
        self._sign.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._title = QLabel(title)
        self._text = Paragraph(text)
        for label, role in ((self._title, "heading"), (self._text, "muted")):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            set_role(label, role)
        self._text.setMaximumWidth(theme.size(380))
        self._text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if not text:
            self._text.hide()
        layout = self._column = QVBoxLayout(self)
        layout.setSpacing(theme.space(2))
        layout.addStretch(2)
        layout.addWidget(self._sign)
        layout.addWidget(self._title)
        # No alignment: with one, a wrapped text gets the height of its widest form and is cut.
        layout.addWidget(self._text)
        self.button = QPushButton(action_text)
        set_kind(self.button, "primary")
        if not action_text:
            self.button.hide()
        if action is not None:
            self.button.clicked.connect(lambda _checked=False: action())
        layout.addSpacing(theme.space(2))
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_text(self, title: str, text: str = "") -> None:
        """Change the words (nothing yet, nothing found)."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._fit()

    def _fit(self) -> None:
        """Give the explanation the room that it takes: centred, a label would not ask for it."""
        wide = self._text.fontMetrics().horizontalAdvance(self._text.text()) + 8
        around = self._column.contentsMargins()
        room = max(self.width() - around.left() - around.right(), active_theme().size(LEAST_PX))
        width = min(active_theme().size(380), wide, room)
        self._text.setMinimumWidth(min(wide, active_theme().size(LEAST_PX)))
        self._text.setMaximumWidth(width)
        self._text.setMinimumHeight(max(0, self._text.heightForWidth(width)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow pane the explanation wraps, and is not cut."""
        super().resizeEvent(event)
        self._fit()

    def _on_theme_changed(self) -> None:
        self._sign.setPixmap(pixmap(self._icon_name, 40, "line_strong"))
        self._fit()
