"""One sentence of a report: its words, what it rests on, and what one can do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from wardapp.domain.report import Sentence, Source
from wardapp.ui.icons import set_icon
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wardapp.ui.theme import Theme

_MOST_SOURCES = 6


class SentenceLine(QWidget):
    """A sentence.

    Signals:
        typed(str, str): The words of the sentence of this identifier are these now.
        moved(str, int): It is to go up or down by so many places.
        discarded(str): It is to go to ごみ箱.
        restored(str): It is to be what was proposed again.
        source_opened(object): A record that it rests on (``Source``) was pressed.
    """

    typed = Signal(str, str)
    moved = Signal(str, int)
    discarded = Signal(str)
    restored = Signal(str)
    source_opened = Signal(object)

    def __init__(
        self,
        sentence: Sentence,
        labels: Mapping[Source, str],
        theme: Theme,
        *,
        editable: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.sentence = sentence
        self.text = _SentenceText(self)
        self.text.setReadOnly(not editable)
        self._edited = QLabel(self.tr("案から変更"))
        set_role(self._edited, "faint")
        self._back = self._small("rotate-ccw", self.tr("案に戻す"))
        self._bin = self._small("trash-2", self.tr("この文を削除"))
        self._bin.setVisible(editable)
        self._editable = editable
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(1))
        row.addWidget(self.text, 1)
        row.addWidget(self._bin, 0, Qt.AlignmentFlag.AlignTop)
        below = QWidget(self)
        flow = FlowLayout(below, theme.space(1))
        for source in sentence.sources[:_MOST_SOURCES]:
            button = QPushButton(labels.get(source) or self.tr("根拠"))
            set_kind(button, "link")
            set_icon(button, "link", "accent_text")
            button.setToolTip(self.tr("この文の根拠を開く"))
            button.clicked.connect(
                lambda _checked=False, source=source: self.source_opened.emit(source)
            )
            flow.addWidget(button)
        if len(sentence.sources) > _MOST_SOURCES:
            more = QLabel(
                self.tr("ほか{count}件").format(count=len(sentence.sources) - _MOST_SOURCES)
            )
            set_role(more, "faint")
            flow.addWidget(more)
        flow.addWidget(self._edited)
        flow.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(below)
        self.text.typed.connect(self._on_typed)
        self._bin.clicked.connect(lambda: self.discarded.emit(self.sentence.id))
        self._back.clicked.connect(lambda: self.restored.emit(self.sentence.id))
        self.show_sentence(sentence)

    def _small(self, icon: str, words: str) -> QPushButton:
        button = QPushButton(self)
        set_kind(button, "quiet")
        set_icon(button, icon)
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    def show_sentence(self, sentence: Sentence, pending: str | None = None) -> None:
        """Show what is true now, unless one writes in it."""
        self.sentence = sentence
        shown = sentence.text if pending is None else pending
        if not self.text.hasFocus():
            self.text.show_text(shown)
        self._show_edited(shown)

    def _show_edited(self, text: str) -> None:
        edited = self._editable and bool(self.sentence.proposed) and text != self.sentence.proposed
        self._edited.setVisible(edited)
        self._back.setVisible(edited)

    def _on_typed(self, text: str) -> None:
        self._show_edited(text)
        self.typed.emit(self.sentence.id, text)


class _SentenceText(GrowingText):
    """Alt+Up and Alt+Down move the sentence; Enter does not break it."""

    def __init__(self, line: SentenceLine) -> None:
        super().__init__(line.tr("リポートの文"), 1, line)
        self._line = line

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self._line.moved.emit(self._line.sentence.id, steps[Qt.Key(event.key())])
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)
