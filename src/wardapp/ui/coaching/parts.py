"""Small pieces that the views of this room are made of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from wardapp.ui.icons import set_icon
from wardapp.ui.theme import active_theme, set_kind, set_role, set_surface
from wardapp.ui.widgets.paragraph import Paragraph


def words(text: str, role: str = "", *, selectable: bool = False) -> QLabel:
    """Return a label that wraps."""
    label = Paragraph(text)
    if role:
        set_role(label, role)
    if selectable:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return label


def button(
    text: str, call: Callable[[], object], icon_name: str = "", kind: str = "quiet", name: str = ""
) -> QPushButton:
    """Return a button that calls something."""
    made = QPushButton(text)
    if icon_name:
        set_icon(made, icon_name, *(("on_accent",) if kind == "primary" else ()))
    if kind:
        set_kind(made, kind)
    if name:
        made.setAccessibleName(name)
    made.clicked.connect(lambda _checked=False: call())
    return made


class Card(QFrame):
    """A framed piece with a column of its own."""

    def __init__(self, surface: str = "card", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = active_theme()
        set_surface(self, surface)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(
            theme.space(3), theme.space(2.5), theme.space(3), theme.space(2.5)
        )
        self.column.setSpacing(theme.space(1.5))


class ScrollView(QScrollArea):
    """A column that scrolls; ``clear`` empties it, ``add`` puts something at its end."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = active_theme()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        whole = QVBoxLayout(body)
        whole.setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(5))
        self.column = QVBoxLayout()
        self.column.setSpacing(theme.space(2.5))
        whole.addLayout(self.column)
        whole.addStretch(1)
        self.setWidget(body)

    def add(self, widget: QWidget) -> QWidget:
        """Put a widget at the end."""
        self.column.addWidget(widget)
        return widget

    def clear(self) -> None:
        """Take everything out; the place that was scrolled to is kept by the caller's showing."""
        while self.column.count():
            item = self.column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
