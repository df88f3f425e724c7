"""What one does with the voices that are selected in the list; each can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from wardapp.domain.voice import VoiceState
from wardapp.ui.labels import VOICE_STATE_LABELS

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext
    from wardapp.ui.voices.page import VoicesPage


class SelectionWork(QObject):
    """Works on the selected voices of the page; which they are is read in the background."""

    def __init__(self, context: UiContext, page: VoicesPage) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def menu(self) -> QMenu:
        """Return the menu of what one can do with the selected voices."""
        menu = QMenu(self._page)
        if self._page.listing.wanted.discarded:
            menu.addAction(self.tr("ごみ箱から戻す"), self.restore)
            return menu
        menu.addAction(self.tr("一つにまとめる（M）"), self._page.linking.merge)
        menu.addAction(self.tr("同じ案件にする（L）"), self._page.linking.link)
        menu.addAction(self.tr("同じ方の声にする（P）"), self._page.linking.same_person)
        menu.addAction(self.tr("論点に分ける（S）"), self._page.linking.split)
        menu.addSeparator()
        self._page.panel.menus.fill_states(menu.addMenu(self.tr("状態を変える")))
        self._page.panel.menus.fill_requests(menu.addMenu(self.tr("区長要望の根拠にする")))
        self._page.panel.menus.fill_telling(menu.addMenu(self.tr("結果を知らせる")))
        self._page.themes.fill(menu.addMenu(self.tr("課題にする・加える")))
        menu.addSeparator()
        menu.addAction(self.tr("ごみ箱へ移す"), self.discard)
        return menu

    def _write(
        self,
        work: Callable[[list[str]], Changes],
        sentence: Callable[[int], str],
        *,
        undo: bool = True,
    ) -> None:
        ids_of = self._page.selected_ids()
        counted: list[int] = []

        def write() -> Changes:
            ids = ids_of()
            counted.append(len(ids))
            return work(ids)

        def said(_changes: Changes) -> None:
            self._context.notify(sentence(counted[0]), self._undo if undo else None)

        if self._page.has_selection():
            self._context.write(write, context=self, done=said)

    def _undo(self) -> None:
        desk = self._context.desk
        self._context.write(desk.undo, context=self)

    def set_state(self, state: VoiceState) -> None:
        """Give the selected voices a state."""
        desk, words = self._context.desk, self.tr("{count}件を「{state}」にしました")
        label = VOICE_STATE_LABELS[state]
        self._write(
            lambda ids: desk.voices.edit_many(ids, state=state),
            lambda count: words.format(count=count, state=label),
        )

    def discard(self) -> None:
        """Move the selected voices to ごみ箱."""
        desk, words = self._context.desk, self.tr("{count}件をごみ箱へ移しました")
        if not self._page.listing.wanted.discarded:
            self._write(desk.voices.discard, lambda count: words.format(count=count))

    def restore(self) -> None:
        """Take the selected voices out of ごみ箱."""
        desk, words = self._context.desk, self.tr("{count}件を戻しました")
        self._write(desk.voices.restore, lambda count: words.format(count=count))

    def draft_request(self) -> None:
        """Begin a ward request with the selected voices as its evidence."""
        desk, ids_of = self._context.desk, self._page.selected_ids()
        if self._page.has_selection():
            self._context.write(
                lambda: desk.requests.draft_from(ids_of()), context=self, done=self._on_drafted
            )

    def _on_drafted(self, changes: Changes) -> None:
        self._context.open_record("request", changes.id)

    def link_to(self, request_id: str) -> None:
        """Make the selected voices evidence of a request that is being written."""
        desk, words = self._context.desk, self.tr("{count}件を区長要望の根拠に加えました")

        def link(ids: list[str]) -> Changes:
            changes = desk.requests.link(request_id, ids[0])
            for voice_id in ids[1:]:
                changes |= desk.requests.link(request_id, voice_id)
            return changes

        self._write(link, lambda count: words.format(count=count), undo=False)
