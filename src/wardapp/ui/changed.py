"""The one application-wide signal: something was changed.

Every write returns ``Changes``; whoever ran it emits them here once, with itself as initiator. Each
page decides for itself whether it is touched, and may ignore the echo of its own writes::

    context.changed.changed.connect(self._on_changed)

    @Slot(object, object)
    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if initiator is not self and changes.touches("voice"):
            self._reload()
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from wardapp.domain.changes import Changes


class ChangedSignal(QObject):
    """Tells all pages what a write, an undo or a sync has touched.

    Signals:
        changed: The ``Changes`` and the object that made them (None: from outside, as by a sync).
    """

    changed = Signal(object, object)

    def tell(self, changes: Changes, initiator: object = None) -> None:
        """Emit ``changed`` if anything was touched."""
        if changes:
            self.changed.emit(changes, initiator)
