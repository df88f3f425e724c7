"""One filter of a list as a button: 年度, or 年度：令和8年度 once something is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from wardapp.ui.theme import set_kind

if TYPE_CHECKING:
    from collections.abc import Iterable


class FilterButton(QPushButton):
    """A button with a menu of values.

    Signals:
        value_chosen(object): The person chose this value, None for すべて.
    """

    value_chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._name = name
        self._value: object = None
        self._labels: dict[object, str] = {}
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.setProperty("menued", True)
        self.setCheckable(True)
        set_kind(self, "chip")

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """Only a choice marks it, not the click that opens the menu."""

    @property
    def value(self) -> object:
        """What is chosen, None for all."""
        return self._value

    @property
    def label(self) -> str:
        """What is chosen, in words; empty for all."""
        return self._labels.get(self._value, "")

    def set_choices(self, choices: Iterable[tuple[object, str]]) -> None:
        """Offer these values; a value chosen before stays if it is among them."""
        self._labels = dict(choices)
        self._menu.clear()
        group = QActionGroup(self._menu)
        for value, label in [(None, self.tr("すべて")), *self._labels.items()]:
            action = self._menu.addAction(label, _Choose(self, value))
            action.setCheckable(True)
            action.setChecked(value == self._value)
            group.addAction(action)
            if value is None:
                self._menu.addSeparator()
        self._say()

    def show_value(self, value: object) -> None:
        """Show a choice without telling."""
        self._value = value
        for action in self._menu.actions():
            if action.isCheckable():
                chosen = self._labels.get(value, self.tr("すべて"))
                action.setChecked(action.text() == chosen)
        self._say()

    def choose(self, value: object) -> None:
        """Take a value, as the menu does."""
        self.show_value(value)
        self.value_chosen.emit(value)

    def _say(self) -> None:
        if self.label:
            self.setText(self.tr("{name}：{value}").format(name=self._name, value=self.label))
        else:
            self.setText(self._name)
        self.setAccessibleName(self.text())
        self.setChecked(bool(self.label))


class _Choose:
    """A menu's value."""

    def __init__(self, button: FilterButton, value: object) -> None:
        self._button, self._value = button, value

    def __call__(self) -> None:
        """Take it."""
        self._button.choose(self._value)
