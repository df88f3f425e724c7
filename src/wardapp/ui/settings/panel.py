"""The shape of a subject in 設定: a title, and cards with a heading each."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from wardapp.ui.theme import active_theme, set_role, set_surface
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.section_heading import SectionHeading


class Panel(QWidget):
    """Cards under a title; as wide as text should be."""

    def __init__(self, title: str, explain: str = "", *, wide: bool = False) -> None:
        super().__init__()
        theme = active_theme()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.space(4))
        heading = QLabel(title)
        set_role(heading, "title")
        self.column.addWidget(heading)
        if explain:
            words = Paragraph(explain)
            set_role(words, "muted")
            self.column.addWidget(words)
        if not wide:
            self.setMaximumWidth(theme.size(720))

    def add_card(self, title: str = "", hint: str = "") -> QVBoxLayout:
        """Add a card and return the layout to fill."""
        theme = active_theme()
        card = QFrame()
        set_surface(card, "card")
        inside = QVBoxLayout(card)
        side = theme.space(5)
        inside.setContentsMargins(side, theme.space(4), side, theme.space(5))
        inside.setSpacing(theme.space(3))
        if title:
            inside.addWidget(SectionHeading(title, hint))
        self.column.addWidget(card)
        return inside


def words(text: str, role: str = "") -> QLabel:
    """Return a label that wraps."""
    label = Paragraph(text)
    if role:
        set_role(label, role)
    return label
