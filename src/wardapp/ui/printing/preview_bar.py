"""The line above the pages: which document, turning and size, and the ways out of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.icons import set_icon
from wardapp.ui.theme import active_theme, set_kind, set_surface
from wardapp.ui.widgets.two_sides import TwoSides
from wardapp.ui.words import said

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_BUTTONS = 4
"""With more documents than this the line has a list in place of a button for each."""


class PreviewBar(QWidget):
    """Buttons alone; the dialog says what they do.

    Args:
        names: The documents that one turns between.
        parent: The dialog.

    Signals:
        chosen(int): The person turns to the document of this number.
    """

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        space = active_theme().space
        left = [*self._make_choice(names), *self._make_tools()]
        self.open = self._button("external-link", self.tr("ほかのアプリで開く"))
        self.word = self._button("file-text", self.tr("Wordで保存…"))
        self.save = self._button("download", self.tr("PDFとして保存…"))
        self.print = self._button("printer", self.tr("印刷…"), "on_accent")
        set_kind(self.print, "primary")
        self.print.setDefault(True)
        sides = TwoSides(left, [self.open, self.word, self.save, self.print], space(2))
        sides.setContentsMargins(space(3), space(2), space(3), space(2))
        set_surface(self, "header")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(sides)

    def say_zoom(self, zoom: float) -> None:
        """Say at which part of their real size pages are shown."""
        self._size.setText(self.tr("{percent} %").format(percent=round(zoom * 100)))

    def say_page(self, page: int, count: int) -> None:
        """Say which page (from 0) is read."""
        self._where.setText(self.tr("{page} / {count}ページ").format(page=page + 1, count=count))
        self.back.setEnabled(page > 0)
        self.forth.setEnabled(page + 1 < count)

    def set_ready(self, ready: bool) -> None:
        """Say whether there is a document to print, save and open."""
        for button in (self.print, self.save, self.open, self.word):
            button.setEnabled(ready)

    def _make_choice(self, names: Sequence[str]) -> list[QWidget]:
        """Return what turns from one document to its sisters: buttons, or a list where many."""
        self._buttons = QButtonGroup(self)
        self._list = QComboBox(self)
        self._list.setAccessibleName(self.tr("文書"))
        self._list.addItems(list(names))
        many = len(names) > MOST_BUTTONS
        self._list.setVisible(many)
        shown: list[QWidget] = [self._list]
        for number, name in enumerate(names):
            button = QPushButton(said(name), self)
            button.setCheckable(True)
            button.setVisible(len(names) > 1 and not many)
            set_kind(button, "quiet")
            self._buttons.addButton(button, number)
            shown.append(button)
        self._buttons.idClicked.connect(self.chosen)
        self._list.activated.connect(self.chosen)
        self.choose(0)
        return shown

    def choose(self, number: int) -> None:
        """Show which document is on the page."""
        self._list.setCurrentIndex(number)
        self._buttons.button(number).setChecked(True)

    def _make_tools(self) -> list[QWidget]:
        """Return what turns pages and changes their size."""
        self.back = self._tool("chevron-up", self.tr("前のページ"))
        self.forth = self._tool("chevron-down", self.tr("次のページ"))
        self._where = QLabel(self)
        self._where.setMinimumWidth(self.fontMetrics().horizontalAdvance("00 / 00ページ"))
        self._where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.smaller = self._tool("zoom-out", self.tr("縮小（Ctrl+-）"))
        self._size = QLabel(self)
        self._size.setMinimumWidth(self.fontMetrics().horizontalAdvance("000 %"))
        self._size.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.larger = self._tool("zoom-in", self.tr("拡大（Ctrl++）"))
        self.fit_width = self._tool("move-horizontal", self.tr("幅に合わせる（Ctrl+0）"))
        self.fit_page = self._tool("maximize", self.tr("ページ全体（Ctrl+9）"))
        turning: list[QWidget] = [self.back, self._where, self.forth]
        return [*turning, self.smaller, self._size, self.larger, self.fit_width, self.fit_page]

    def _button(self, name: str, text: str, colour: str = "muted") -> QPushButton:
        button = QPushButton(text, self)
        set_icon(button, name, colour)
        return button

    def _tool(self, name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        set_icon(button, name)
        set_kind(button, "quiet")
        button.setIconSize(QSize(1, 1) * active_theme().size(18))
        button.setToolTip(text)
        button.setAccessibleName(text)
        return button
