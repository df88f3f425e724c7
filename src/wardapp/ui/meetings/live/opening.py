"""Opens the screen of a meeting; there is one window a meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from wardapp.ui.meetings.live.window import LiveWindow

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext

_open: dict[str, LiveWindow] = {}


def open_live(context: UiContext, meeting_id: str) -> LiveWindow:
    """Open the screen of a meeting, or bring it to the front."""
    window = _open.get(meeting_id)
    if window is None:
        window = LiveWindow(context, meeting_id)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        _open[meeting_id] = window
        window.destroyed.connect(lambda _gone=None: _open.pop(meeting_id, None))
    window.show()
    window.raise_()
    window.activateWindow()
    return window
