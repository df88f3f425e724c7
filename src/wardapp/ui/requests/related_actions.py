"""The menu of what makes other requests of one: merging, splitting, carrying over to the next year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wardapp.domain.request import RequestState
from wardapp.ui.errors import show_error
from wardapp.ui.requests.relate import CommentDialog, MergeDialog, SplitDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu, QWidget

    from wardapp.domain.changes import Changes
    from wardapp.domain.request import WardRequest
    from wardapp.ui.context import UiContext

_BEFORE = frozenset({RequestState.DRAFT, RequestState.WARD_REVIEW, RequestState.DECIDED})
_AFTER = frozenset({RequestState.CONCLUDED, RequestState.WITHDRAWN})


class RelatedActions(QObject):
    """Asks what is to be asked, writes, and opens the new request."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent

    def fill(self, menu: QMenu, request: WardRequest) -> None:
        """Add what may be done with this request now."""
        if request.office_id != self._context.desk.office.id:
            return
        if request.state in _BEFORE:
            menu.addAction(self.tr("ほかの要望と統合…"), lambda: self.merge(request))
            menu.addAction(self.tr("分割…"), lambda: self.split(request))
        if request.state in _AFTER:
            menu.addAction(self.tr("翌年度へ継続…"), lambda: self.carry_over(request))

    def merge(self, request: WardRequest) -> None:
        """Make one of several."""
        desk = self._context.desk
        others = [
            r
            for r in desk.requests.list(
                fiscal_year=request.fiscal_year, office_id=request.office_id
            )
            if r.id != request.id and r.state in _BEFORE
        ]
        dialog = MergeDialog(self._context, request, others, self._window)
        dialog.accepted.connect(
            lambda: self._write(
                lambda: desk.request_links.merge([request.id, *dialog.chosen], dialog.title.text()),
                self.tr("要望を統合しました。"),
            )
        )
        dialog.open()

    def split(self, request: WardRequest) -> None:
        """Make several of one."""
        desk = self._context.desk
        dialog = SplitDialog(self._context, request, self._window)
        dialog.accepted.connect(
            lambda: self._write(
                lambda: desk.request_links.split(request.id, dialog.chosen),
                self.tr("要望を分割しました。"),
            )
        )
        dialog.open()

    def carry_over(self, request: WardRequest) -> None:
        """Ask again in the next year."""
        desk = self._context.desk
        dialog = CommentDialog(
            self._context,
            self.tr("翌年度への継続"),
            self.tr(
                "翌年度の下書きを作り、これまでの経過と結果を引き継ぎます。"
                "前年度から何を変えるかを書いてください（後からでも書けます）。"
            ),
            self.tr("継続する"),
            self._window,
        )
        dialog.accepted.connect(
            lambda: self._write(
                lambda: desk.request_links.carry_over(request.id, dialog.comment),
                self.tr("翌年度の要望を作りました。"),
            )
        )
        dialog.open()

    def _write(self, work: Callable[[], Changes], sentence: str) -> None:
        def done(changes: Changes) -> None:
            self._context.notify(sentence)
            self._context.open_record("request", changes.id)

        self._context.write(
            work, context=self._window, done=done, failed=lambda e: show_error(self._window, e)
        )
