"""Out of which money, by whom, with how many hours: the frame of a request, below its text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QSpinBox, QVBoxLayout, QWidget

from wardapp.ui.labels import DOER_LABELS, FRAME_LABELS, REQUEST_FIELD_LABELS
from wardapp.ui.requests.fields import GrowingText, MarkedField, Segments
from wardapp.ui.widgets.section_heading import SectionHeading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QWheelEvent

    from wardapp.domain.request import WardRequest
    from wardapp.ui.theme import Theme

_FLAGS = ("uses_local_strength", "strengthens_brand", "may_be_shown")


class _Number(QSpinBox):
    """A number from 0; 0 is shown as none."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel over a form must not change what was entered."""
        event.ignore()


class _Combo(QComboBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel over a form must not change what was entered."""
        event.ignore()


class FrameForm(QWidget):
    """Priority, frame, doer, hours, what is stopped, and what the request builds on.

    Signals:
        typed(str, object): A person gave this field this value.
    """

    typed = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        labels = REQUEST_FIELD_LABELS
        self._showing = False
        self.important_reason = GrowingText(labels["important_reason"], 2)
        self.important_reason.setPlaceholderText(self.tr("市長の政策判断を求める理由"))
        self.frame = _Combo()
        self.frame.addItem(self.tr("（未定）"), None)
        for frame, label in FRAME_LABELS.items():
            self.frame.addItem(label, frame)
        self.doer = Segments(labels["doer"], dict(DOER_LABELS.items()), theme)
        self.priority, self.hours = _Number(), _Number()
        self.priority.setRange(0, 99)
        self.hours.setRange(0, 99_999)
        for box in (self.priority, self.hours):
            box.setSpecialValueText(self.tr("（なし）"))
        self.stopped = GrowingText(labels["stopped_in_return"], 2)
        self.stopped.setPlaceholderText(self.tr("限られた人手で続けるために、やめる・減らす仕事"))
        self.flags = {name: QCheckBox(labels[name]) for name in _FLAGS}
        self.fields: dict[str, QWidget] = {
            "important_reason": self.important_reason,
            "priority": self.priority,
            "budget_frame": self.frame,
            "doer": self.doer,
            "staff_hours": self.hours,
            "stopped_in_return": self.stopped,
        }
        for name, field in self.fields.items():
            field.setAccessibleName(labels[name])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(4))
        column.addWidget(
            SectionHeading(self.tr("実施の枠組み"), self.tr("財源と人手の裏付け。わかる範囲で。"))
        )
        self._important = MarkedField(labels["important_reason"], self.important_reason)
        column.addWidget(self._important)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(4))
        grid.setVerticalSpacing(theme.space(3))
        # Two lines: three of them side by side are wider than the form beside its tabs.
        grid.addWidget(MarkedField(labels["budget_frame"], self.frame), 0, 0, 1, 2)
        for place, name in enumerate(("priority", "staff_hours")):
            grid.addWidget(MarkedField(labels[name], self.fields[name]), 1, place)
            grid.setColumnStretch(place, 1)
        column.addLayout(grid)
        column.addWidget(MarkedField(labels["doer"], self.doer))
        column.addWidget(MarkedField(labels["stopped_in_return"], self.stopped))
        for flag in self.flags.values():
            column.addWidget(flag)
        self._connect()

    def _connect(self) -> None:
        self.important_reason.typed.connect(lambda text: self._tell("important_reason", text))
        self.stopped.typed.connect(lambda text: self._tell("stopped_in_return", text))
        self.frame.activated.connect(
            lambda row: self._tell("budget_frame", self.frame.itemData(row))
        )
        self.doer.chosen.connect(lambda value: self._tell("doer", value))
        self.priority.valueChanged.connect(lambda value: self._tell("priority", value or None))
        self.hours.valueChanged.connect(lambda value: self._tell("staff_hours", value or None))
        for name, box in self.flags.items():
            box.toggled.connect(lambda on, name=name: self._tell(name, on))

    def _tell(self, name: str, value: Any) -> None:
        if not self._showing:
            self.typed.emit(name, value)

    def show_request(self, request: WardRequest, names: Iterable[str] | None = None) -> None:
        """Show these fields of a request, or all of them."""
        shown = {*self.fields, *self.flags} if names is None else set(names)
        self._showing = True
        try:
            for name in shown & self.flags.keys():
                self.flags[name].setChecked(bool(getattr(request, name)))
            for name in shown & self.fields.keys():
                self._show(name, getattr(request, name))
        finally:
            self._showing = False
        self._important.setVisible(request.especially_important or bool(request.important_reason))

    def _show(self, name: str, value: Any) -> None:
        field = self.fields[name]
        if isinstance(field, GrowingText):
            field.show_text(value or "")
        elif isinstance(field, QSpinBox):
            field.setValue(value or 0)
        elif isinstance(field, QComboBox):
            field.setCurrentIndex(max(0, field.findData(value)))
        elif isinstance(field, Segments):
            field.show_value(value)

    def set_editable(self, *, editable: bool) -> None:
        """Only look at it."""
        for field in self.fields.values():
            if isinstance(field, GrowingText):
                field.setReadOnly(not editable)
            else:
                field.setEnabled(editable)
        for box in self.flags.values():
            box.setEnabled(editable)
