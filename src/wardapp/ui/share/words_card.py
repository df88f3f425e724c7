"""The six words of a desk that wants to join, big enough to be read out over the telephone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from wardapp.ui.theme import active_theme, set_role, set_surface
from wardapp.ui.widgets.paragraph import Paragraph


class WordsCard(QFrame):
    """Six numbered words in two rows, and what to do with them."""

    def __init__(self, words: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "notice")
        theme = active_theme()
        column = QVBoxLayout(self)
        side = theme.space(5)
        column.setContentsMargins(side, theme.space(4), side, theme.space(4))
        column.setSpacing(theme.space(3))
        hint = Paragraph(
            self.tr(
                "次の六つの言葉を、管理者に電話で順番に読み上げてください。承認されるまで、記録はこの端末だけに保存されます。"
            )
        )
        column.addWidget(hint)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.space(8))
        self._grid.setVerticalSpacing(theme.space(3))
        column.addLayout(self._grid)
        self._labels: list[QLabel] = []
        self.show_words(words)

    @property
    def words(self) -> list[str]:
        """The words that are shown."""
        return [label.property("word") for label in self._labels]

    def show_words(self, words: Sequence[str]) -> None:
        """Show these."""
        for label in self._labels:
            label.deleteLater()
        self._labels = []
        for at, word in enumerate(words):
            label = QLabel(f"{at + 1}　{word}")
            label.setProperty("word", word)
            label.setAccessibleName(
                self.tr("{number}番目の言葉、{word}").format(number=at + 1, word=word)
            )
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            set_role(label, "number")
            self._grid.addWidget(label, at // 3, at % 3)
            self._labels.append(label)
        if self.parentWidget() is not None or not words:
            self.setVisible(bool(words))
