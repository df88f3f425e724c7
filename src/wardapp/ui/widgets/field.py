"""A form's field: its label above, the control, and a line for a hint or what is wrong.

``Field("校区", combo)``; ``field.set_problem("…")`` marks it wrong in words and by its border, and
``field.set_problem("")`` takes that back. Label above, not beside: so it holds at 200 %.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from wardapp.ui.theme import active_theme, set_role
from wardapp.ui.widgets.paragraph import Paragraph


class Field(QWidget):
    """Label, control, hint."""

    def __init__(
        self, label: str, control: QWidget, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = active_theme()
        self.control = control
        self._hint_text = hint
        self._label = QLabel(label)
        set_role(self._label, "field")
        self._label.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(label)
        self._hint = Paragraph(hint)
        set_role(self._hint, "faint")
        if not hint:
            self._hint.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(1))
        layout.addWidget(self._label)
        layout.addWidget(control)
        layout.addWidget(self._hint)

    def set_label(self, label: str) -> None:
        """Change the label."""
        self._label.setText(label)
        self.control.setAccessibleName(label)

    def set_problem(self, problem: str) -> None:
        """Say what is wrong with what was typed, or nothing."""
        self._hint.setText(problem or self._hint_text)
        self._hint.setVisible(bool(problem or self._hint_text))
        set_role(self._hint, "danger" if problem else "faint")
        self.control.setAccessibleDescription(problem or self._hint_text)
        self.control.setProperty("wrong", bool(problem))
        self.control.style().unpolish(self.control)
        self.control.style().polish(self.control)
