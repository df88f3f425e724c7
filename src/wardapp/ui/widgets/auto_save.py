"""An edited record saves itself; in words, where one can see it.

::

    self._auto = AutoSave(context, save=lambda rid, fields: desk.requests.edit(rid, **fields), parent=self)
    header.addWidget(self._auto.label)
    title.textEdited.connect(lambda text: self._auto.note(self._id, "title", text))
    self._auto.flush()          # before showing another record, before a step, when closing

After a pause in typing the fields of a record go out as one write. What could not be saved stays, is
said, and is tried again with the next edit or ``flush``; it is never dropped in silence.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel

from wardapp.domain.changes import Changes
from wardapp.errors import InputRefused
from wardapp.ui.background import Lane
from wardapp.ui.context import UiContext
from wardapp.ui.errors import sentences
from wardapp.ui.theme import set_role

PAUSE_MS = 700


class AutoSave(QObject):
    """Collects edits and writes them after a pause.

    Signals:
        saved: The record's id and the Changes.
        failed: The record's id and the error.
    """

    saved = Signal(str, object)
    failed = Signal(str, object)

    def __init__(
        self,
        context: UiContext,
        save: Callable[[str, dict[str, Any]], Changes],
        parent: QObject,
        pause_ms: int = PAUSE_MS,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._save = save
        self._pending: dict[str, dict[str, Any]] = {}
        self._out: dict[str, dict[str, Any]] = {}
        self.label = QLabel()
        set_role(self.label, "faint")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause_ms)
        self._timer.timeout.connect(self.flush)

    @property
    def is_clean(self) -> bool:
        """Whether everything that was noted is saved."""
        return not self._pending and not self._out

    def note(self, record_id: str, field: str, value: object) -> None:
        """Remember that a field has a new value; it is written after a pause."""
        self._pending.setdefault(record_id, {})[field] = value
        self._say(self.tr("入力中…"))
        self._timer.start()

    def pending(self, record_id: str) -> dict[str, Any]:
        """Return what is not yet written of a record (so that a reload does not overwrite it)."""
        return {**self._out.get(record_id, {}), **self._pending.get(record_id, {})}

    @Slot()
    def flush(self) -> None:
        """Write what is noted, now."""
        self._timer.stop()
        for record_id in list(self._pending):
            if record_id in self._out:
                continue  # one write a record at a time; its end comes back here
            fields = self._pending.pop(record_id)
            self._out[record_id] = fields
            self._say(self.tr("保存しています…"))
            self._write(record_id, fields)

    def _write(self, record_id: str, fields: dict[str, Any]) -> None:
        save = self._save
        self._context.run(
            lambda _task: save(record_id, fields),
            context=self,
            done=lambda changes: self._on_saved(record_id, changes),
            failed=lambda error: self._on_failed(record_id, error),
            lane=Lane.WRITE,
            initiator=self.parent(),
        )

    def _on_saved(self, record_id: str, changes: Changes) -> None:
        self._out.pop(record_id, None)
        if self.is_clean:
            now = self._context.desk.clock.now()
            self._say(self.tr("保存しました（{time}）").format(time=now.strftime("%H:%M")))
        self.saved.emit(record_id, changes)
        if self._pending and not self._timer.isActive():
            self.flush()

    def _on_failed(self, record_id: str, error: Exception) -> None:
        fields = self._out.pop(record_id, {})
        if not isinstance(error, InputRefused):
            # A full disk or a bug: what was typed stays to be written again.
            self._pending[record_id] = {**fields, **self._pending.get(record_id, {})}
        self._say(self.tr("保存できませんでした：{why}").format(why=sentences(error)[0]), "danger")
        self.failed.emit(record_id, error)

    def _say(self, text: str, role: str = "faint") -> None:
        self.label.setText(text)
        if self.label.property("role") != role:
            set_role(self.label, role)
