"""The foot of the counter window: what became of the voice, and what one can do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from wardapp.ui.icons import set_icon
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.widgets.two_sides import TwoSides

if TYPE_CHECKING:
    from wardapp.ui.theme import Theme


class CounterFoot(QWidget):
    """A sentence at the left, the buttons at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_surface(self, "header")
        self.saved = QLabel()
        set_role(self.saved, "faint")
        self.keep_button = QPushButton(self.tr("登録して次へ"))
        set_kind(self.keep_button, "primary")
        set_icon(self.keep_button, "check", "on_accent")
        self.keep_button.setToolTip(self.tr("登録する（Ctrl+Enter）"))
        self.same_call_button = QPushButton(self.tr("同じ電話の別件へ"))
        self.same_call_button.setToolTip(
            self.tr("登録して、同じ方の別の件を書く（Ctrl+Shift+Enter）")
        )
        self.later_button = QPushButton(self.tr("下書きのまま閉じる"))
        set_kind(self.later_button, "quiet")
        self.later_button.setToolTip(self.tr("下書きを残して閉じる（Esc）"))
        self.throw_button = QPushButton()
        set_icon(self.throw_button, "trash-2")
        set_kind(self.throw_button, "quiet")
        self.throw_button.setToolTip(self.tr("書きかけを捨てて閉じる"))
        self.throw_button.setAccessibleName(self.tr("書きかけを捨てて閉じる"))
        line = QVBoxLayout(self)
        line.setContentsMargins(theme.space(5), theme.space(3), theme.space(5), theme.space(3))
        buttons: list[QWidget] = [
            self.throw_button,
            self.later_button,
            self.same_call_button,
            self.keep_button,
        ]
        line.addWidget(TwoSides([self.saved], buttons, theme.space(3)))
