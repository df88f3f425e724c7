"""Answers by file: the table to be filled in goes out, what comes back is shown before it is taken in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QWidget

from wardapp.ui.background import Lane, Task
from wardapp.ui.errors import show_error
from wardapp.ui.widgets.take_report import TakeReport

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext


class TableFiles(QWidget):
    """What the answers of bureaus to requests and the answers to a 照会 have in common; never shown."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._context = context

    def save_as(
        self,
        title: str,
        suggested: str,
        kinds: str,
        write: Callable[[Path, Task], int],
        words: Callable[[int, str], str],
        what: str = "",
    ) -> None:
        """Ask for a file, write it aside, and say how many rows it has."""
        name, _ = QFileDialog.getSaveFileName(self.window(), title, suggested, kinds)
        if not name:
            return
        path = Path(name)
        self._context.run(
            lambda task: write(path, task),
            context=self,
            done=lambda count: self._context.notify(words(count, path.name)),
            failed=self.on_failed,
            lane=Lane.POOL,
            what=what or self.tr("書き出し"),
        )

    def read(self, read: Callable[[Task], Any], show: Callable[[Any], None]) -> None:
        """Read files aside, and show what they hold."""
        self._context.run(
            read,
            context=self,
            done=show,
            failed=self.on_failed,
            lane=Lane.POOL,
            what=self.tr("回答の読み取り"),
        )

    def offer(
        self,
        title: str,
        summary: str,
        lines: Iterable[str],
        count: int,
        take: Callable[[], Changes],
    ) -> None:
        """Show what was read; take it in when that is wished, with a way back."""
        desk = self._context.desk
        dialog = TakeReport(title, summary, lines, can_take=count > 0, parent=self.window())
        dialog.finished.connect(dialog.deleteLater)

        def taken(_changes: Changes) -> None:
            self._context.notify(
                self.tr("{count}件の回答を取り込みました。").format(count=count),
                lambda: self._context.write(desk.undo, context=self),
            )

        dialog.accepted.connect(
            lambda: self._context.write(take, context=self, done=taken, failed=self.on_failed)
        )
        dialog.open()

    def on_failed(self, error: Exception) -> None:
        """Say what went wrong."""
        show_error(self.window(), error)
