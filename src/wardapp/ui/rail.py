"""The rail at the left of the window: whose desk it is, the one big button, the places.

With large letters in a small window it shows the places' signs alone, so that the page has the room;
the words are in the tooltip and read by a screen reader as before. Places that have no room are
reached by scrolling.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.actions import Actions
from wardapp.ui.icons import set_icon
from wardapp.ui.places import PLACES
from wardapp.ui.theme import Theme, set_kind, set_role, set_surface


class Rail(QFrame):
    """City, office, 声を受け付ける and the places."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions = actions
        self._words: dict[QPushButton, str] = {}
        self._signs: dict[QPushButton, tuple[str, str]] = {}
        self._compact = False
        set_surface(self, "rail")
        column = QVBoxLayout(self)
        column.setSpacing(theme.space(1))
        self._column = column
        self._city = QLabel("wardapp")
        self._city.setWordWrap(True)
        set_role(self._city, "heading")
        self._office = QLabel(" ")
        self._office.setWordWrap(True)
        set_role(self._office, "faint")
        new_voice = self._button("new_voice")
        set_kind(new_voice, "primary")
        self._signs[new_voice] = ("message-square-plus", "on_accent")
        self._draw_sign(new_voice)
        for widget in (self._city, self._office):
            widget.setContentsMargins(theme.space(2), 0, 0, 0)
            column.addWidget(widget)
        column.addSpacing(theme.space(3))
        column.addWidget(new_voice)
        column.addSpacing(theme.space(3))
        column.addWidget(self._make_places(), 1)
        self._fit()

    def show_desk(self, city: str, office: str) -> None:
        """Say whose desk it is."""
        self._city.setText(city)
        self._office.setText(office)

    def set_compact(self, *, compact: bool) -> None:
        """Show the signs alone, or with their words."""
        if compact != self._compact:
            self._compact = compact
            for button, words in self._words.items():
                button.setText("" if compact else words)
                self._draw_sign(button)
            self._city.setVisible(not compact)
            self._office.setVisible(not compact)
            self._fit()

    def refit(self) -> None:
        """The text size is another one."""
        self._fit()

    def _fit(self) -> None:
        theme = self._theme
        side = theme.space(1) if self._compact else theme.space(3)
        self._column.setContentsMargins(side, theme.space(4), side, theme.space(3))
        if self._compact:
            self.setFixedWidth(theme.column(56))
            return
        words = max(button.sizeHint().width() for button in self._group.buttons())
        self.setFixedWidth(max(theme.column(200), words + 2 * side))

    def _make_places(self) -> QScrollArea:
        theme = self._theme
        places = _Places()
        self._group = QButtonGroup(self)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        for place in PLACES:
            if place.key == "settings":
                column.addStretch(1)
            button = self._button(f"place:{place.key}")
            button.setCheckable(True)
            set_kind(button, "place")
            sign = self._actions[f"place:{place.key}"].property("wardapp_icon")
            self._signs[button] = (sign, "muted")
            self._draw_sign(button)
            button.toggled.connect(
                lambda on, b=button: places.ensureWidgetVisible(b, 0, 0) if on else None
            )
            self._group.addButton(button)
            column.addWidget(button)
        places.setWidget(inner)
        return places

    def _draw_sign(self, button: QPushButton) -> None:
        name, colour = self._signs[button]
        set_icon(button, name, colour)

    def _button(self, key: str) -> QPushButton:
        action = self._actions[key]
        button = QPushButton(action.text())
        button.setObjectName(f"button:{key}")
        button.setToolTip(action.toolTip())
        button.setAccessibleName(action.text())
        button.clicked.connect(lambda _checked=False: action.trigger())
        action.enabledChanged.connect(button.setEnabled)
        self._words[button] = action.text()
        return button


class _Places(QScrollArea):
    """The places, of which some are reached by scrolling where the window is low."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def minimumSizeHint(self) -> QSize:
        """A few places; the rest is scrolled to."""
        return QSize(1, 1)
