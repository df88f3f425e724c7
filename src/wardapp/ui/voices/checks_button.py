"""A filter of several values: a button with a list to tick."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from wardapp.ui.theme import set_kind


class ChecksButton(QPushButton):
    """A button whose menu stays open while one ticks.

    Signals:
        chosen_changed: The values that are ticked now (frozenset).
    """

    chosen_changed = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._name = name
        self._menu = QMenu(self)
        self._menu.installEventFilter(self)
        self.setMenu(self._menu)
        self.setProperty("menued", True)
        self.setAccessibleName(name)
        set_kind(self, "quiet")

    @property
    def chosen(self) -> frozenset[object]:
        """The values that are ticked."""
        return frozenset(
            a.data() for a in self._menu.actions() if a.isCheckable() and a.isChecked()
        )

    def set_choices(
        self, choices: Iterable[tuple[object, str]], chosen: Iterable[object] = ()
    ) -> None:
        """Offer these (value, label)."""
        ticked = set(chosen)
        self._menu.clear()
        for value, label in choices:
            action = self._menu.addAction(label)
            action.setCheckable(True)
            action.setData(value)
            action.setChecked(value in ticked)
            action.toggled.connect(self._on_toggled)

    def show_chosen(self, chosen: Iterable[object]) -> None:
        """Tick these without telling."""
        ticked = set(chosen)
        for action in self._menu.actions():
            if action.isCheckable():
                action.blockSignals(True)
                action.setChecked(action.data() in ticked)
                action.blockSignals(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tick on a click or Space without closing the menu."""
        if watched is self._menu and event.type() == QEvent.Type.MouseButtonRelease:
            action = (
                self._menu.actionAt(event.position().toPoint())
                if isinstance(event, QMouseEvent)
                else None
            )
            if isinstance(action, QAction) and action.isCheckable():
                action.toggle()
                return True
        return super().eventFilter(watched, event)

    def _on_toggled(self, _checked: bool) -> None:
        self.chosen_changed.emit(self.chosen)

    def keyPressEvent(self, event: object) -> None:
        """Open with Down as with Space."""
        if event.key() == Qt.Key.Key_Down:  # type: ignore[attr-defined]
            self.showMenu()
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]
