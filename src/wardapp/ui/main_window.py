"""The one window: places at the left, one search field above, the page, the line at the foot.

It is shown before the desk is open: ``MainWindow(theme, background)`` paints at once, ``attach(desk)``
brings it to life. Pages are made when first visited.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.errors import WardappError
from wardapp.ui.actions import Actions
from wardapp.ui.background import Background, Lane
from wardapp.ui.changed import ChangedSignal
from wardapp.ui.context import Page, UiContext
from wardapp.ui.global_search import GlobalSearch
from wardapp.ui.icons import set_icon
from wardapp.ui.places import PLACES
from wardapp.ui.rail import Rail
from wardapp.ui.status_line import StatusLine
from wardapp.ui.theme import Theme, set_kind, set_role, set_surface
from wardapp.ui.widgets.message_bar import MessageBar
from wardapp.ui.widgets.page_scroll import PageScroll
from wardapp.ui.words import said

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.domain.changes import Changes
    from wardapp.domain.voice_list import VoiceFilter

log = logging.getLogger(__name__)

STATE_DELAY_MS = 300
NARROW_PX = 800
"""Below this width, at 100 %, the rail shows signs without words: only large letters come there."""


class MainWindow(QMainWindow):
    """Places, search, page and status.

    Signals:
        sync_asked: The person wants to sync now.
        close_asked: The person wants to end; whoever listens ends by ``close_for_good``.
        desk_held: Whether the desk is being moved to another office: nothing begins by timer.
        restart_asked: The desk is another one; the program is to start again.
        attached: The desk is there and ホーム is shown.
    """

    sync_asked = Signal()
    close_asked = Signal()
    desk_held = Signal(bool)
    restart_asked = Signal()
    attached = Signal()

    def __init__(self, theme: Theme, background: Background) -> None:
        super().__init__()
        self.theme = theme
        self.background = background
        self.changed = ChangedSignal(self)
        self.context: UiContext | None = None
        self._pages: dict[str, Page] = {}
        self._shown: dict[str, PageScroll] = {}
        self._windows: list[QWidget] = []
        self._closing = False
        self.setWindowTitle("wardapp")
        self.setMinimumSize(760, 480)
        self.resize(1280, 820)
        self.actions_ = Actions(self, self._calls())
        self.messages: MessageBar
        self._build()
        self._restore()
        self._state_pause = QTimer(self)
        self._state_pause.setSingleShot(True)
        self._state_pause.setInterval(STATE_DELAY_MS)
        self._state_pause.timeout.connect(self.refresh_state)
        self.changed.changed.connect(self._on_changed)
        background.failed_unheard.connect(self.show_error)
        theme.changed.connect(self._on_theme_changed)
        for action in self.actions_.all():
            action.setEnabled(action.objectName() == "quit")

    def _calls(self) -> dict[str, Callable[[], object]]:
        calls: dict[str, Callable[[], object]] = {
            "new_voice": self.new_voice,
            "search": self._focus_search,
            "undo": self.undo,
            "redo": self.redo,
            "sync": self.sync_asked.emit,
            "shortcuts": self.show_shortcuts,
            "quit": self.close,
        }
        for place in PLACES:
            calls[f"place:{place.key}"] = partial(self.go, place.key)
        return calls

    # -- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        theme = self.theme
        self._rail = Rail(theme, self.actions_)
        self._stack = QStackedWidget()
        self._waiting = QLabel(self.tr("データベースを開いています…"))
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(self._waiting, "muted")
        self._stack.addWidget(self._waiting)
        self.status = StatusLine(self.background)
        self.status.sync_asked.connect(self.sync_asked)
        self.status.conflicts_asked.connect(self._on_conflicts_asked)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        centre = QWidget()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(right, 1)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.status)
        self.setCentralWidget(centre)
        right.addWidget(self._build_top())
        right.addWidget(self._stack, 1)
        self.messages = MessageBar(centre)

    def _build_top(self) -> QFrame:
        theme = self.theme
        top = QFrame()
        set_surface(top, "topbar")
        row = QHBoxLayout(top)
        row.setContentsMargins(theme.space(5), theme.space(2), theme.space(4), theme.space(2))
        row.setSpacing(theme.space(1))
        self.search = GlobalSearch(self.background, self)
        self.search.chosen.connect(self.open_record)
        self.search.all_asked.connect(self._on_all_asked)
        self.search.setMinimumWidth(theme.size(200))
        self.search.setMaximumWidth(theme.size(560))
        row.addWidget(self.search, 10)
        row.addStretch(1)
        for key in ("undo", "redo", "shortcuts"):
            button = QToolButton()
            button.setDefaultAction(self.actions_[key])
            set_icon(button, self.actions_[key].property("wardapp_icon"))
            button.setAccessibleName(self.actions_[key].text())
            button.setToolTip(self.actions_[key].toolTip())
            set_kind(button, "quiet")
            row.addWidget(button)
        return top

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the window is small for its letters, the rail leaves the page more room."""
        super().resizeEvent(event)
        self._fit_rail()

    def _fit_rail(self) -> None:
        narrow = self.width() < self.theme.size(NARROW_PX)
        self._rail.set_compact(compact=narrow)

    # -- life ------------------------------------------------------------------------------------

    def attach(self, desk: Desk) -> None:
        """Bring the window to life with an open desk, and show ホーム."""
        self.context = UiContext(desk, self.background, self.changed, self.theme, self)
        office, person = desk.office, desk.person
        self._rail.show_desk(desk.city_name, office.name)
        self.status.show_who(office.name, person.name)
        self.setWindowTitle(self.tr("{office} － wardapp").format(office=office.name))
        self.search.attach(desk)
        for action in self.actions_.all():
            action.setEnabled(True)
        self.go("home")
        self.refresh_state()
        if desk.key_notice and not QSettings().value("told/key", False, bool):
            # Said once; 設定 goes on saying it.
            QSettings().setValue("told/key", True)
            self.notify(said(desk.key_notice))
        self.attached.emit()

    def page(self, key: str) -> Page | None:
        """Return the page of a place, made if it is not yet there."""
        if key in self._pages:
            return self._pages[key]
        if self.context is None:
            return None
        place = next(place for place in PLACES if place.key == key)
        try:
            page = place.make(self.context)
        except Exception as error:  # noqa: BLE001 - one page's fault must not take the others away
            self.show_error(error)
            return None
        self._pages[key] = page
        self._shown[key] = PageScroll(page.widget)
        self._stack.addWidget(self._shown[key])
        return page

    def go(self, key: str) -> Page | None:
        """Show a place."""
        page = self.page(key)
        if page is None:
            return None
        self._stack.setCurrentWidget(self._shown[key])
        button = self.findChild(QPushButton, f"button:place:{key}")
        if button is not None:
            button.setChecked(True)
        page.activate()
        return page

    @property
    def place(self) -> str:
        """The key of the place that is shown, "" before the desk is there."""
        shown = self._stack.currentWidget()
        return next((key for key, scroll in self._shown.items() if scroll is shown), "")

    # -- what pages may ask (context.Window) -----------------------------------------------------

    @Slot(str, str)
    def open_record(self, kind: str, record_id: str) -> None:
        """Go to the place of this kind and show the record."""
        if kind == "conflict" and self.context is not None:
            from wardapp.ui.conflicts.conflict_dialog import open_conflicts

            open_conflicts(self.context, record_id, self)
            return
        for place in PLACES:
            if kind in place.kinds:
                page = self.go(place.key)
                if page is not None:
                    page.show_record(record_id)

    def notify(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say a sentence in passing, with 元に戻す if ``undo`` is given."""
        self.messages.say(text, undo)

    def print_document(self, document: str, record_id: str) -> None:
        """Open the preview of a document."""
        if self.context is not None:
            from wardapp.ui.printing.preview_dialog import open_preview

            open_preview(self.context, document, record_id, self)

    def new_voice(self) -> None:
        """Open a counter window; two calls at once are two windows."""
        if self.context is None:
            return
        from wardapp.ui.voices.counter_window import open_counter_window

        open_counter_window(self.context)

    def show_voices(self, wanted: VoiceFilter) -> None:
        """Go to the voices and show these."""
        page = self.go("voices")
        show_filter = getattr(page, "show_filter", None)
        if show_filter is not None:
            show_filter(wanted)
        elif page is not None:
            page.focus_search(wanted.query)

    @Slot(object)
    def show_error(self, error: Exception) -> None:
        """Say an error that nobody else says."""
        from wardapp.ui.errors import show_error

        if not isinstance(error, WardappError):
            log.error("unexpected", exc_info=error)
        show_error(self, error)

    # -- actions ---------------------------------------------------------------------------------

    def _focus_search(self) -> None:
        self.search.take_focus()

    @Slot(str)
    def _on_all_asked(self, text: str) -> None:
        page = self.go("voices")
        if page is not None:
            page.focus_search(text)

    def tell_everything_changed(self) -> None:
        """Tell all pages to read anew, after a sync."""
        if self.context is not None:
            self.changed.tell(self.context.desk.everything())

    def undo(self) -> None:
        """Take back this person's last operation."""
        self._take_back(redo=False)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._take_back(redo=True)

    def _take_back(self, *, redo: bool) -> None:
        context = self.context
        if context is None:
            return
        desk = context.desk

        def work(_task: object) -> tuple[str, Changes]:
            label = desk.redo_label() if redo else desk.undo_label()
            return label, desk.redo() if redo else desk.undo()

        def done(outcome: tuple[str, Changes]) -> None:
            label, changes = outcome
            if not changes:
                nothing = (
                    self.tr("やり直すことはありません。")
                    if redo
                    else self.tr("元に戻すことはありません。")
                )
                self.notify(nothing)
                return
            self.changed.tell(changes)
            words = self.tr("やり直しました：{what}") if redo else self.tr("元に戻しました：{what}")
            self.notify(words.format(what=said(label)))

        context.background.run(work, context=self, done=done, lane=Lane.WRITE)

    def show_shortcuts(self) -> None:
        """Show the keys."""
        from wardapp.ui.shortcuts import ShortcutDialog, shortcuts_of

        ShortcutDialog(shortcuts_of(self), self).open()

    # -- state of the sync -----------------------------------------------------------------------

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        self._state_pause.start()
        context = self.context
        if context is not None and changes.touches("person", "office", "city"):
            self.status.show_who(context.desk.office.name, context.desk.person.name)

    @Slot()
    def refresh_state(self) -> None:
        """Say where the sync stands."""
        context = self.context
        if context is None:
            return
        self.background.run(
            lambda _task: context.desk.share.state(), context=self, done=self._on_state
        )
        self.background.run(
            lambda _task: context.desk.conflicts.count(),
            context=self,
            done=self.status.show_conflicts,
        )

    @Slot()
    def _on_conflicts_asked(self) -> None:
        self.open_record("conflict", "")

    def _on_state(self, state: object) -> None:
        sentence = said(getattr(state, "sentence", ""))
        trouble = bool(getattr(state, "last_error", ""))
        self.status.show_sync(
            sentence, trouble=trouble, member=bool(getattr(state, "member", False))
        )

    # -- closing ---------------------------------------------------------------------------------

    def come_to_front(self) -> None:
        """Show the window before all others (a second start asks for it)."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def hold_desk(self, held: bool) -> None:
        """Let nothing begin by timer while the desk is being moved (see ``Window``)."""
        self.desk_held.emit(held)

    def start_again(self) -> None:
        """End, and start anew (see ``Window``)."""
        self.restart_asked.emit()

    def close_for_good(self) -> None:
        """Close without asking anybody any more."""
        self._closing = True
        self.close()

    def say_goodbye(self, text: str) -> None:
        """Say what is waited for before the window goes."""
        self.notify(text)
        self._rail.setEnabled(False)
        self._stack.setEnabled(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask whoever listens to end; go at once when told for good."""
        if self._closing or self.context is None:
            settings = QSettings()
            settings.setValue("window/geometry", self.saveGeometry())
            event.accept()
            return
        event.ignore()
        self.close_asked.emit()

    def _restore(self) -> None:
        geometry = QSettings().value("window/geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._rail.refit()
        self._fit_rail()
        self.search.setMaximumWidth(self.theme.size(560))
