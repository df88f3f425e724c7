"""Tells several residents at once what became of their voices: the letters, and the record of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from wardapp.ui.actions import page_action
from wardapp.ui.voices.responses_panel import BY_POST

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext


class Telling:
    """What one can do with the selected voices whose residents should be told.

    Args:
        context: What every page gets.
        table: The list of voices, which has the keys.
        selected: Gives how many are selected, and a call for the worker that gives their
            identifiers.
    """

    def __init__(
        self,
        context: UiContext,
        table: QWidget,
        selected: Callable[[], tuple[int, Callable[[], list[str]]]],
    ) -> None:
        self._context = context
        self._table = table
        self._selected = selected
        words = _tr("選んだ声の結果のお知らせを印刷")
        page_action(table, words, "Ctrl+Shift+L", self.print_letters, "mail")

    def print_letters(self) -> None:
        """Show the letters to those who spoke, each on a sheet of its own, ready to be printed."""
        from wardapp.ui.printing.preview_dialog import Paper, PreviewDialog

        _count, ids_of = self._selected()
        desk = self._context.desk
        paper = Paper(_tr("結果のお知らせ"), lambda: desk.outcomes.print_letters(ids_of()))
        PreviewDialog(self._context, "", [paper], self._table.window()).show()

    def tell(self) -> None:
        """Record that they were told."""
        count, ids_of = self._selected()
        context, desk, table = self._context, self._context.desk, self._table

        def done(_changes: Changes) -> None:
            context.notify(
                _tr("{count}件の声の結果を知らせたことを記録しました").format(count=count),
                lambda: context.write(desk.undo, context=table),
            )

        context.write(
            lambda: desk.outcomes.tell(ids_of(), method=BY_POST), context=table, done=done
        )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Telling", text)
