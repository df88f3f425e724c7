"""The first start: where one works and who one is, the share or 『あとで』, and begin. Three steps.

Everything works by keyboard, every step goes back, and nothing on the way is a dead end: where the
share cannot be joined, the desk is made all the same and the share waits in 設定.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.background import Background, Lane
from wardapp.ui.errors import ErrorBar, sentences
from wardapp.ui.first_start.steps import BeginStep, PlaceStep, ShareChoice, ShareStep
from wardapp.ui.share.words_card import WordsCard
from wardapp.ui.theme import Theme, set_kind, set_role, set_surface
from wardapp.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from wardapp.desk import Desk

LAST = 2
AFTER = 3


class FirstStartDialog(QDialog):
    """Three steps to a desk.

    Signals:
        desk_made: The open desk, when the person goes on to the window.
    """

    desk_made = Signal(object)

    def __init__(self, data_dir: Path, background: Background, theme: Theme) -> None:
        super().__init__()
        self._data_dir = data_dir
        self._background = background
        self._theme = theme
        self._desk: Desk | None = None
        self._busy = False
        self.setWindowTitle(self.tr("wardappをはじめる"))
        screen = self.screen().availableSize()
        self.resize(
            min(theme.size(700), screen.width() - 40), min(theme.size(580), screen.height() - 60)
        )
        self.place = PlaceStep(background)
        self.share = ShareStep()
        self.begin = BeginStep()
        self._after_words = WordsCard()
        self._after_text = Paragraph()
        self._build()
        self.place.loaded.connect(self._on_loaded)
        self._show(0)

    def _build(self) -> None:
        theme = self._theme
        self._step = QLabel()
        set_role(self._step, "faint")
        self._title = QLabel()
        set_role(self._title, "title")
        self.error = ErrorBar()
        self._stack = QStackedWidget()
        for step in (self.place, self.share, self.begin):
            self._stack.addWidget(step)
        after = QWidget()
        after_column = QVBoxLayout(after)
        after_column.setContentsMargins(0, 0, 0, 0)
        after_column.setSpacing(theme.space(4))
        after_column.addWidget(self._after_words)
        after_column.addWidget(self._after_text)
        after_column.addStretch(1)
        self._stack.addWidget(after)
        self.back = QPushButton(self.tr("戻る"))
        self.back.clicked.connect(self._on_back)
        self.next = QPushButton()
        set_kind(self.next, "primary")
        self.next.setDefault(True)
        self.next.clicked.connect(self._on_next)
        self._wait = QLabel()
        set_role(self._wait, "muted")
        foot = QHBoxLayout()
        foot.setSpacing(theme.space(2))
        foot.addWidget(self._wait)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        side = theme.space(8)
        column.setContentsMargins(side, theme.space(7), side, theme.space(6))
        column.setSpacing(theme.space(2))
        column.addWidget(self._step)
        column.addWidget(self._title)
        column.addSpacing(theme.space(4))
        column.addWidget(self._stack, 1)
        column.addWidget(self.error)
        column.addLayout(foot)
        set_surface(self, "panel")

    @property
    def step(self) -> int:
        """Which step is shown, from 0."""
        return self._stack.currentIndex()

    @Slot()
    def _on_loaded(self) -> None:
        self.next.setEnabled(True)

    def _show(self, step: int) -> None:
        titles = (
            self.tr("どこで、どなたがお使いになりますか"),
            self.tr("ほかの端末と記録をやり取りしますか"),
            self.tr("この内容ではじめます"),
            self.tr("準備ができました"),
        )
        self._title.setText(titles[step])
        self._step.setText(self.tr("手順 {step}／3").format(step=step + 1) if step <= LAST else "")
        self.error.hide()
        if step == LAST:
            self.begin.show_choices(self.place, self.share)
        self._stack.setCurrentIndex(step)
        self.back.setVisible(0 < step <= LAST)
        names = (self.tr("次へ"), self.tr("次へ"), self.tr("はじめる"), self.tr("wardappを開く"))
        self.next.setText(names[step])
        first = (self.place, self.share, self.begin, None)[step]
        if first is not None:
            first.take_focus()
        else:
            self.next.setFocus()

    @Slot()
    def _on_back(self) -> None:
        self._show(max(0, self.step - 1))

    @Slot()
    def _on_next(self) -> None:
        if self._busy:
            return
        if self.step == AFTER:
            self._finish()
        elif self.step == LAST:
            self._make()
        elif (self.place, self.share)[self.step].is_complete():
            self._show(self.step + 1)

    def _make(self) -> None:
        self._set_busy(self.tr("データベースを作成しています…"))
        data_dir, place = self._data_dir, self.place.answer()
        sample = self.begin.sample.isChecked() and self.begin.sample.isVisibleTo(self.begin)

        def work(_task: object) -> Desk:
            from wardapp.desk import Desk

            return Desk.create(
                data_dir,
                city=place.city,
                office=place.office,
                person=place.person,
                role=place.role,
                sample=sample,
            )

        self._background.run(
            work, context=self, done=self._on_made, failed=self._on_not_made, lane=Lane.WRITE
        )

    def _on_not_made(self, error: Exception) -> None:
        self._set_busy("")
        self.error.show_error(error)

    def _on_made(self, desk: Desk) -> None:
        self._desk = desk
        choice, folder, label = self.share.answer()
        if choice is ShareChoice.LATER or folder is None:
            self._say_what_is_left([], "")
            return
        letters = self.share.letters.toPlainText()
        self._set_busy(self.tr("共有フォルダーに接続しています…"))

        def work(_task: object) -> list[str]:
            if choice is ShareChoice.CREATE:
                desk.share.create(folder, label)
                return []
            if choice is ShareChoice.RECOVER:
                desk.share.recover(folder, letters, label)
                return []
            return desk.share.join(folder, label)

        self._background.run(
            work,
            context=self,
            done=lambda words: self._say_what_is_left(words, ""),
            failed=self._on_share_failed,
            lane=Lane.POOL,
        )

    def _on_share_failed(self, error: Exception) -> None:
        happened, _safe, _next, _detail = sentences(error)
        words = self.tr(
            "{happened}この端末だけで使い始められます。共有フォルダーには、設定からいつでも参加できます。"
        )
        self._say_what_is_left([], words.format(happened=happened))

    def _say_what_is_left(self, words: list[str], trouble: str) -> None:
        """Show the six words and what must be said about the key; with nothing to say, begin."""
        self._set_busy("")
        notice = self._desk.key_notice if self._desk is not None else ""
        if not words and not trouble and not notice:
            self._finish()
            return
        self._after_words.show_words(words)
        self._after_text.setText("\n\n".join(part for part in (trouble, notice) if part))
        self._show(AFTER)

    def _finish(self) -> None:
        desk, self._desk = self._desk, None
        if desk is not None:
            self.desk_made.emit(desk)
        self.accept()

    def _set_busy(self, words: str) -> None:
        self._busy = bool(words)
        self._wait.setText(words)
        self.next.setEnabled(not self._busy)
        self.back.setEnabled(not self._busy)
        self._stack.setEnabled(not self._busy)

    def closeEvent(self, event: QCloseEvent) -> None:
        """A desk that is made is opened, also where the last page is closed by its corner."""
        if self._busy:
            event.ignore()
        elif self._desk is not None:
            self._finish()
            event.accept()
        else:
            super().closeEvent(event)

    def reject(self) -> None:
        """Escape does not throw away a desk that is made, nor interrupt its making."""
        if self._busy:
            return
        if self._desk is not None:
            self._finish()
            return
        super().reject()
