"""What is still to be filled in before a request is submitted. It tells; it never forbids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from wardapp.ui.labels import REQUEST_FIELD_LABELS
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wardapp.ui.theme import Theme


class MissingBar(QWidget):
    """A line of the empty fields; a click goes to the field.

    Signals:
        field_chosen(str): The person wants to go to this field.
    """

    field_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._buttons: list[QPushButton] = []
        set_surface(self, "window")
        self._flow = FlowLayout(self, theme.space(1))
        self._flow.setContentsMargins(
            theme.space(5), theme.space(1), theme.space(5), theme.space(1)
        )
        self._words = QLabel(self)
        set_role(self._words, "warning")
        self._flow.addWidget(self._words)
        self.hide()

    @property
    def names(self) -> tuple[str, ...]:
        """The fields that are shown as missing."""
        return self._names

    def show_missing(self, names: Sequence[str]) -> None:
        """Show these fields; none: nothing at all."""
        if tuple(names) == self._names:
            return
        self._names = tuple(names)
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        self._words.setText(
            self.tr("提出までに記入する項目が{count}つあります：").format(count=len(names))
        )
        for name in names:
            button = QPushButton(REQUEST_FIELD_LABELS[name], self)
            set_kind(button, "link")
            button.setAccessibleName(
                self.tr("{field}へ移動").format(field=REQUEST_FIELD_LABELS[name])
            )
            button.clicked.connect(lambda _checked=False, field=name: self.field_chosen.emit(field))
            self._buttons.append(button)
            self._flow.addWidget(button)
        self.setVisible(bool(names))
        self.updateGeometry()
