"""The filters of a list as chips that can be taken off, and saved together under a name.

::

    bar.set_chips([Chip("state:received", "状態：受付"), ...])
    bar.set_saved(["期限超過", "公園"])
    bar.removed / bar.cleared / bar.save_named / bar.saved_chosen / bar.saved_removed
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton, QWidget

from wardapp.ui.icons import icon, set_icon
from wardapp.ui.theme import active_theme, set_kind
from wardapp.ui.widgets.flow import FlowLayout


@dataclass(frozen=True, slots=True)
class Chip:
    """One filter in force: ``key`` is the page's, ``label`` the person's."""

    key: str
    label: str


class ChipBar(QWidget):
    """Chips, 「すべて外す」, and the menu of saved filters.

    Signals:
        removed: The key of the chip that was taken off.
        cleared: All are to go.
        save_named: Save the present filters under this name.
        saved_chosen: Use the saved filters of this name.
        saved_removed: Forget this name.
    """

    removed = Signal(str)
    cleared = Signal()
    save_named = Signal(str)
    saved_chosen = Signal(str)
    saved_removed = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, can_save: bool = True) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, active_theme().space(1.5))
        self._chips: tuple[Chip, ...] = ()
        self._buttons: list[QPushButton] = []
        self._leading: list[QWidget] = []
        self._saved: tuple[str, ...] = ()
        self._clear = QPushButton(self.tr("すべて外す"), self)
        set_kind(self._clear, "link")
        self._clear.clicked.connect(self.cleared)
        self._menu_button = QPushButton(self.tr("保存した条件"), self)
        set_kind(self._menu_button, "quiet")
        set_icon(self._menu_button, "bookmark")
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._on_menu_about_to_show)
        self._menu_button.setMenu(self._menu)
        self._menu_button.setProperty("menued", True)
        self._menu_button.setVisible(can_save)
        self._can_save = can_save
        self._lay_out()

    @property
    def chips(self) -> tuple[Chip, ...]:
        """The chips that are shown."""
        return self._chips

    def add_leading(self, widget: QWidget) -> None:
        """Put a widget (a button that adds a filter) before the chips."""
        widget.setParent(self)
        self._leading.append(widget)
        self._lay_out()

    def set_chips(self, chips: Sequence[Chip]) -> None:
        """Show these chips."""
        if tuple(chips) == self._chips:
            return
        self._chips = tuple(chips)
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = []
        for chip in self._chips:
            button = QPushButton(chip.label, self)
            set_kind(button, "chip")
            button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            button.setIcon(icon("x"))
            button.setToolTip(self.tr("この条件を外す"))
            button.setAccessibleName(self.tr("条件「{name}」を外す").format(name=chip.label))
            button.clicked.connect(lambda _checked=False, key=chip.key: self.removed.emit(key))
            self._buttons.append(button)
        self._lay_out()

    def set_saved(self, names: Sequence[str]) -> None:
        """Offer these saved filters."""
        self._saved = tuple(names)

    def _lay_out(self) -> None:
        while self._flow.takeAt(0) is not None:
            pass
        self._clear.setVisible(bool(self._buttons))
        for widget in [*self._leading, *self._buttons, self._clear]:
            self._flow.addWidget(widget)
            if widget is not self._clear:
                widget.show()
        if self._can_save:
            self._flow.addWidget(self._menu_button)
        self.updateGeometry()

    @Slot()
    def _on_menu_about_to_show(self) -> None:
        self._menu.clear()
        for name in self._saved:
            self._menu.addAction(name, partial(self.saved_chosen.emit, name))
        if not self._saved:
            self._menu.addAction(self.tr("まだありません")).setEnabled(False)
        self._menu.addSeparator()
        keep = self._menu.addAction(self.tr("今の条件を保存…"), self._on_save)
        keep.setEnabled(bool(self._chips))
        if self._saved:
            forget = self._menu.addMenu(self.tr("保存した条件を削除"))
            for name in self._saved:
                forget.addAction(name, partial(self.saved_removed.emit, name))

    @Slot()
    def _on_save(self) -> None:
        name, kept = QInputDialog.getText(
            self, self.tr("条件を保存"), self.tr("この条件の名前を入力してください。")
        )
        if kept and name.strip():
            self.save_named.emit(name.strip())
