"""Merging, linking and splitting from the list: two keystrokes each, and each can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QWidget

from wardapp.ui.actions import page_action

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext


class Linking:
    """The keys of the list that join voices and take them apart.

    Args:
        context: What every page gets.
        table: The list; the keys work in it.
        selected: Returns how many voices are selected, and a call for the worker that gives their
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
        page_action(table, _tr("選んだ声を一つにまとめる"), "M", self.merge, "merge")
        page_action(table, _tr("選んだ声を同じ案件にする"), "L", self.link, "link")
        page_action(table, _tr("選んだ声を同じ方の声にする"), "P", self.same_person, "user-check")
        page_action(table, _tr("声を論点に分ける"), "S", self.split, "split")

    def merge(self) -> None:
        """Merge the selected voices into the one that came first."""
        desk = self._context.desk

        def merge(ids: list[str]) -> Changes:
            rows = sorted(desk.voices.rows_of(ids), key=lambda row: (row.received_on, row.key))
            return desk.matters.merge(rows[0].id, [row.id for row in rows[1:]])

        self._several(merge, _tr("{count}件を一つにまとめました"))

    def link(self) -> None:
        """Say that the selected voices are about one matter."""
        self._several(self._context.desk.matters.link, _tr("{count}件を同じ案件にしました"))

    def same_person(self) -> None:
        """Say that the selected voices are one person's."""
        same = self._context.desk.callers.same_person
        self._several(same, _tr("{count}件を同じ方の声にしました"))

    def split(self) -> None:
        """Ask for the points of the current voice, and make a voice of each."""
        count, ids_of = self._selected()
        if count > 1:
            self._context.notify(_tr("論点に分ける声を一つ選んでください。"))
            return
        desk = self._context.desk

        def read(_task: object) -> tuple[str, str]:
            (voice,) = ids_of()
            return voice, desk.voices.get(voice).text

        def ask(found: tuple[str, str]) -> None:
            voice, text = found
            points, kept = QInputDialog.getMultiLineText(
                self._table,
                _tr("論点に分ける"),
                _tr("論点ごとに空行で区切ってください。元の声はそのまま残ります。"),
                text,
            )
            if kept:
                parts = [part for part in points.split("\n\n") if part.strip()]
                self._write(
                    lambda: desk.matters.split(voice, parts),
                    _tr("{count}つの論点に分けました").format(count=len(parts)),
                )

        self._context.run(read, context=self._table, done=ask)

    def _several(self, write: Callable[[list[str]], Changes], words: str) -> None:
        count, ids_of = self._selected()
        if count < 2:
            self._context.notify(
                _tr("二つ以上の声を選んでください（ShiftかCtrlを押しながら選べます）。")
            )
            return
        self._write(lambda: write(ids_of()), words.format(count=count))

    def _write(self, write: Callable[[], Changes], words: str) -> None:
        context, desk, table = self._context, self._context.desk, self._table

        def done(_changes: Changes) -> None:
            context.notify(words, lambda: context.write(desk.undo, context=table))

        context.write(write, context=table, done=done)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Linking", text)
