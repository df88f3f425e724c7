"""Keeps a widget as tall as its wrapped lines are, where its parent would squeeze it.

``hold_height(head)`` for a column of wrapping texts and buttons inside a splitter or a tab: neither
asks for a height at a width, so that at 200 % text such a column is given the height of one line and
what is below is cut off.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


def hold_height(widget: QWidget) -> None:
    """Let a widget with a layout never be lower than its contents need at its present width."""
    widget.installEventFilter(_Holder(widget))


class _Holder(QObject):
    """Watches one widget; its child, so that it goes with it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The widget is another width, or something in it has grown or shrunk."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            _hold(watched)
        return False


def _hold(widget: QObject) -> None:
    if isinstance(widget, QWidget):
        layout = widget.layout()
        if layout is not None and layout.hasHeightForWidth():
            tall = layout.totalMinimumHeightForWidth(widget.width())
            if tall != widget.minimumHeight():
                widget.setMinimumHeight(tall)
