"""A dialog with a form: a sentence, what is to be filled in, 決定 and やめる."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.context import UiContext
from wardapp.ui.errors import show_error
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.widgets.paragraph import Paragraph


class FormDialog(QDialog):
    """The frame of a dialog; what is in it goes into ``body``.

    ::

        super().__init__(context, parent)
        self.set_up(self.tr("題名"), self.tr("説明"), take=self.tr("決定"))
        self.body.addWidget(...)
    """

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        theme = context.theme
        self.setMinimumWidth(theme.size(480))
        self.words = Paragraph()
        set_role(self.words, "muted")
        margin = theme.space(5)
        content = self._content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(margin, margin, margin, theme.space(2))
        self.body.setSpacing(theme.space(3))
        self.body.addWidget(self.words)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        self.buttons = QDialogButtonBox()
        self.take_button: QPushButton | None = None
        self.buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(margin, theme.space(2), margin, theme.space(4))
        foot.addWidget(self.buttons)
        whole.addLayout(foot)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the form needs, as far as the screen has room."""
        super().showEvent(event)
        if event.spontaneous():
            return
        screen = self.screen().availableGeometry().height() * 9 // 10
        needed = self._content.sizeHint().height() + self.buttons.sizeHint().height()
        needed += self.context.theme.space(8)
        self.resize(self.width(), max(self.height(), min(needed, screen)))

    def set_up(self, title: str, words: str = "", take: str = "") -> None:
        """Say what it is about.

        Args:
            title: The window's title.
            words: A sentence at the top, "" for none.
            take: The word on the button that takes it; "": there is only 閉じる.
        """
        self.setWindowTitle(title)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        role = QDialogButtonBox.ButtonRole
        if take:
            self.take_button = self.buttons.addButton(take, role.ActionRole)
            set_kind(self.take_button, "primary")
            self.take_button.setDefault(True)
            self.take_button.clicked.connect(self.take)
        self.buttons.addButton(self.tr("やめる") if take else self.tr("閉じる"), role.RejectRole)

    def take(self) -> None:
        """The person wants it: closes here; a form that writes does so first."""
        self.accept()

    def write(self, work: Callable[[], Any], done: Callable[[Any], object] | None = None) -> None:
        """Write something; an error is shown over the dialog, and what was typed stays."""
        self.context.write(
            work, context=self, done=done, failed=lambda error: show_error(self, error)
        )

    def write_and_close(self, work: Callable[[], Any]) -> None:
        """Write something and close where it succeeded."""
        self.write(work, lambda _changes: self.accept())

    def ask(self) -> bool:
        """Show it and wait; whether the person took it."""
        accepted = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return accepted
