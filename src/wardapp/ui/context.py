"""What every page is given through its constructor.

::

    class VoicesPage:
        title = "区民の声"; icon_name = "message-square-text"; widget: QWidget
        def __init__(self, context: UiContext) -> None: ...
        def activate(self) -> None: ...              # the page has come to the front
        def focus_search(self, text: str) -> None: ...
        def show_record(self, record_id: str) -> None: ...

``context.run`` is ``background.run`` with one thing more: when the work returns ``Changes`` they are
told to all pages, with ``initiator`` (default: the context widget), before ``done`` is called.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from wardapp.domain.changes import Changes
from wardapp.ui.background import Background, Lane, Task
from wardapp.ui.changed import ChangedSignal
from wardapp.ui.theme import Theme

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.domain.voice_list import VoiceFilter


class Page(Protocol):
    """A place of the window."""

    title: str
    icon_name: str

    @property
    def widget(self) -> QWidget:
        """What the window shows: often the page itself."""
        ...

    def activate(self) -> None:
        """The page has come to the front: show what is true now and take the focus."""
        ...

    def focus_search(self, text: str) -> None:
        """Put ``text`` into the page's search and show what it finds."""
        ...

    def show_record(self, record_id: str) -> None:
        """Show this record."""
        ...


class Window(Protocol):
    """What a page may ask of the window."""

    def open_record(self, kind: str, record_id: str) -> None:
        """Go to the place of this kind (voice, request, meeting, conflict) and show the record."""
        ...

    def notify(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say a sentence in passing, with 元に戻す if ``undo`` is given."""
        ...

    def print_document(self, document: str, record_id: str) -> None:
        """Open the preview of a document (次第, ...) of a record."""
        ...

    def new_voice(self) -> None:
        """Open a counter window."""
        ...

    def show_voices(self, wanted: VoiceFilter) -> None:
        """Go to the voices and show these (``VoicesPage.show_filter``)."""
        ...

    def hold_desk(self, held: bool) -> None:
        """Begin nothing by timer while the desk is being moved, or go on."""
        ...

    def start_again(self) -> None:
        """End the program and start it anew: the desk is another one."""
        ...


@dataclass(frozen=True)
class UiContext:
    """The desk, the threads, the one signal, the look and the window."""

    desk: Desk
    background: Background
    changed: ChangedSignal
    theme: Theme
    window: Window

    def run(
        self,
        work: Callable[[Task], Any],
        *,
        context: QObject,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        lane: Lane = Lane.READ,
        what: str = "",
        initiator: object = None,
    ) -> Task:
        """Run work in the background; tell its ``Changes`` to all pages (see the module)."""
        changed = self.changed
        owner = weakref.ref(context)

        def tell(result: object) -> None:
            if isinstance(result, Changes):
                changed.tell(result, owner() if initiator is None else initiator)

        return self.background.run(
            work, context=context, done=done, failed=failed, lane=lane, what=what, before_done=tell
        )

    def write(
        self,
        work: Callable[[], Any],
        *,
        context: QObject,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        what: str = "",
    ) -> Task:
        """Run a write that needs no Task: ``context.write(lambda: desk.voices.edit(...), ...)``."""
        return self.run(
            lambda _task: work(),
            context=context,
            done=done,
            failed=failed,
            lane=Lane.WRITE,
            what=what,
        )

    def open_record(self, kind: str, record_id: str) -> None:
        """Show a record at its place."""
        self.window.open_record(kind, record_id)

    def notify(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say a sentence in passing, with 元に戻す if ``undo`` is given."""
        self.window.notify(text, undo)

    def print_document(self, document: str, record_id: str) -> None:
        """Open the preview of a document of a record."""
        self.window.print_document(document, record_id)

    def new_voice(self) -> None:
        """Open a counter window."""
        self.window.new_voice()
