"""What stands in the place of a voice when several are selected: how many, and what one can do."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from wardapp.ui.icons import set_icon
from wardapp.ui.labels import VOICE_STATE_LABELS
from wardapp.ui.theme import set_kind, set_role

if TYPE_CHECKING:
    from wardapp.domain.request import WardRequest
    from wardapp.ui.context import UiContext


class SelectionMenus:
    """The menus of states and of requests, for the panel and for the menu at the cursor."""

    def __init__(self, panel: SelectionPanel) -> None:
        self._panel = panel
        self.requests: Sequence[WardRequest] = ()

    def fill_states(self, menu: QMenu) -> None:
        """Offer the states."""
        panel = self._panel
        for state, label in VOICE_STATE_LABELS.items():
            menu.addAction(label, partial(panel.state_chosen.emit, state))

    def fill_requests(self, menu: QMenu) -> None:
        """Offer a new request, and those that are still being written."""
        panel = self._panel
        menu.addAction(panel.tr("新しい区長要望を作る"), panel.request_wanted.emit)
        if self.requests:
            menu.addSeparator()
        for request in self.requests[:12]:
            words = panel.tr("「{title}」に加える").format(title=request.title or request.number)
            menu.addAction(words, partial(panel.request_chosen.emit, request.id))

    def fill_telling(self, menu: QMenu) -> None:
        """Offer the letters, and the record that they went out."""
        panel = self._panel
        menu.addAction(panel.tr("結果のお知らせを印刷"), panel.letters_wanted.emit)
        menu.addAction(panel.tr("知らせたことにする"), panel.told.emit)


class SelectionPanel(QWidget):
    """Several voices are selected.

    Signals:
        state_chosen: They are to have this VoiceState.
        request_wanted: A new request is to be made of them.
        request_chosen: They are to be evidence of this request (its id).
        merge_wanted, link_wanted, same_person_wanted: They are one voice, one matter, one person's.
        letters_wanted: The letters that tell what became of them are to be printed.
        told: Those who spoke have been told.
        discard_wanted: They are to go to ごみ箱.
        restore_wanted: They are to come out of it.
    """

    state_chosen = Signal(object)
    request_wanted = Signal()
    request_chosen = Signal(str)
    merge_wanted = Signal()
    link_wanted = Signal()
    same_person_wanted = Signal()
    letters_wanted = Signal()
    told = Signal()
    discard_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self.menus = SelectionMenus(self)
        self._count = QLabel()
        set_role(self._count, "heading")
        hint = QLabel(self.tr("まとめて行うことを選んでください。あとから元に戻せます。"))
        set_role(hint, "muted")
        hint.setWordWrap(True)
        for label in (self._count, hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.state_button = self._menu_button(self.tr("状態を変える"), "circle-check")
        self.state_button.menu().aboutToShow.connect(self._on_states_opened)
        self.request_button = self._menu_button(self.tr("区長要望の根拠にする"), "file-pen-line")
        self.request_button.menu().aboutToShow.connect(self._on_requests_opened)
        self.telling_button = self._menu_button(self.tr("結果を知らせる"), "mail")
        self.menus.fill_telling(self.telling_button.menu())
        self.theme_button = self._menu_button(self.tr("課題にする・加える"), "layers")
        self.merge_button = QPushButton(self.tr("一つにまとめる（M）"))
        set_icon(self.merge_button, "merge")
        self.link_button = QPushButton(self.tr("同じ案件にする（L）"))
        set_icon(self.link_button, "link")
        self.person_button = QPushButton(self.tr("同じ方の声にする（P）"))
        set_icon(self.person_button, "user-check")
        self.merge_button.clicked.connect(self.merge_wanted)
        self.link_button.clicked.connect(self.link_wanted)
        self.person_button.clicked.connect(self.same_person_wanted)
        self.discard_button = QPushButton(self.tr("ごみ箱へ移す"))
        set_icon(self.discard_button, "trash-2")
        self.restore_button = QPushButton(self.tr("ごみ箱から戻す"))
        set_icon(self.restore_button, "undo-2")
        self.discard_button.clicked.connect(self.discard_wanted)
        self.restore_button.clicked.connect(self.restore_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(5))
        column.setSpacing(theme.space(3))
        column.addStretch(2)
        column.addWidget(self._count)
        column.addWidget(hint)
        column.addSpacing(theme.space(2))
        for button in (
            self.state_button,
            self.theme_button,
            self.request_button,
            self.merge_button,
            self.link_button,
            self.person_button,
            self.telling_button,
            self.discard_button,
            self.restore_button,
        ):
            button.setMinimumWidth(theme.size(240))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def _menu_button(self, text: str, icon_name: str) -> QPushButton:
        button = QPushButton(text)
        set_icon(button, icon_name)
        set_kind(button, "")
        button.setMenu(QMenu(button))
        button.setProperty("menued", True)
        return button

    def show_count(self, count: int, *, discarded: bool) -> None:
        """Say how many are selected, and offer what can be done with them here."""
        self._count.setText(self.tr("{count}件を選択しています").format(count=f"{count:,}"))
        self.state_button.setVisible(not discarded)
        self.request_button.setVisible(not discarded)
        for button in (
            self.theme_button,
            self.merge_button,
            self.link_button,
            self.person_button,
            self.telling_button,
            self.discard_button,
        ):
            button.setVisible(not discarded)
        self.restore_button.setVisible(discarded)

    def _on_states_opened(self) -> None:
        menu = self.state_button.menu()
        menu.clear()
        self.menus.fill_states(menu)

    def _on_requests_opened(self) -> None:
        menu = self.request_button.menu()
        menu.clear()
        self.menus.fill_requests(menu)
