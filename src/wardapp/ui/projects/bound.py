"""Fields of a record that save themselves: made by kind of value, shown and locked together.

::

    self.form = BoundForm(self.auto, lambda: self._id, FIELD_LABELS["project"])
    column.addWidget(Field("目的", self.form.text("purpose")))
    self.form.show(project, editable=True)
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from wardapp.domain.wareki import to_halfwidth_digits
from wardapp.ui.requests.fields import AmountEdit, GrowingText
from wardapp.ui.theme import active_theme
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.paragraph import Paragraph


class StillCombo(QComboBox):
    """A choice that the wheel does not change: over a form it scrolls the form."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll."""
        event.ignore()


class NumberEdit(QLineEdit):
    """A whole number, typed in any width of digits, with or without commas.

    Signals:
        typed(object): A person typed another number (int, or None for an empty field).
    """

    typed = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMaximumWidth(active_theme().size(150))
        self._number: int | None = None
        self.textEdited.connect(self._on_edited)
        self.editingFinished.connect(lambda: self.show_number(self._number))

    @property
    def number(self) -> int | None:
        """The last number that could be read."""
        return self._number

    def show_number(self, number: int | None) -> None:
        """Show a number with its commas."""
        self._number = number
        self._mark(wrong=False)
        self.setText("" if number is None else f"{number:,}")

    def _on_edited(self, text: str) -> None:
        plain = to_halfwidth_digits(text).replace(",", "").replace("，", "").strip()
        right = not plain or (plain.isdecimal() and len(plain) <= 11)
        self._mark(wrong=not right)
        if right:
            self._number = int(plain) if plain else None
            self.typed.emit(self._number)

    def _mark(self, *, wrong: bool) -> None:
        self.setProperty("wrong", "true" if wrong else "false")
        self.setToolTip(self.tr("0以上の数を入力してください。") if wrong else "")
        self.style().unpolish(self)
        self.style().polish(self)


class BoundForm:
    """Widgets of one record's fields.

    Args:
        auto: Saves what is noted.
        current: Returns the record that is shown, "" for none.
        labels: Field → its words, for a screen reader.
        required: Fields that are not saved empty.
        today: What day it is, for fields that take a day.
    """

    def __init__(
        self,
        auto: AutoSave,
        current: Callable[[], str],
        labels: Mapping[str, str],
        *,
        today: Callable[[], dt.date],
        required: frozenset[str] = frozenset({"title"}),
    ) -> None:
        self._auto, self._current = auto, current
        self._labels, self._required = labels, required
        self._today = today
        self.widgets: dict[str, QWidget] = {}

    def label(self, name: str) -> str:
        """Return the words of a field."""
        return self._labels.get(name, name)

    def _note(self, name: str, value: object) -> None:
        record = self._current()
        empty = value is None or (isinstance(value, str) and not value.strip())
        if record and not (empty and name in self._required):
            self._auto.note(record, name, value)

    def line(self, name: str, placeholder: str = "") -> QLineEdit:
        """Return a field of one line."""
        edit = QLineEdit()
        edit.setAccessibleName(self.label(name))
        edit.setPlaceholderText(placeholder)
        edit.textEdited.connect(lambda text: self._note(name, text))
        self.widgets[name] = edit
        return edit

    def text(self, name: str, placeholder: str = "", lines: int = 2) -> GrowingText:
        """Return a field of several lines."""
        edit = GrowingText(self.label(name), lines=lines)
        edit.setPlaceholderText(placeholder)
        edit.typed.connect(lambda text: self._note(name, text))
        self.widgets[name] = edit
        return edit

    def choice(self, name: str, options: Mapping[Any, str]) -> QComboBox:
        """Return a choice among fixed values."""
        combo = StillCombo()
        combo.setAccessibleName(self.label(name))
        for value, words in options.items():
            combo.addItem(words, value)
        combo.activated.connect(lambda _row: self._note(name, combo.currentData()))
        self.widgets[name] = combo
        return combo

    def suggested(self, name: str, placeholder: str = "") -> QComboBox:
        """Return a line that offers what was written before (``offer`` fills it)."""
        combo = StillCombo()
        combo.setEditable(True)
        combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        combo.setAccessibleName(self.label(name))
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        edit = combo.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(placeholder)
            edit.textEdited.connect(lambda text: self._note(name, text))
        combo.activated.connect(lambda _row: self._note(name, combo.currentText()))
        self.widgets[name] = combo
        return combo

    def offer(self, name: str, texts: tuple[str, ...]) -> None:
        """Offer these in a field made by ``suggested``; what stands there stays."""
        combo = self.widgets[name]
        if isinstance(combo, QComboBox):
            shown = combo.currentText()
            combo.clear()
            combo.addItems(list(texts))
            combo.setEditText(shown)

    def name(self, name: str) -> NameCombo:
        """Return a choice of one of many names."""
        combo = NameCombo()
        combo.setAccessibleName(self.label(name))
        combo.chosen.connect(lambda value: self._note(name, value))
        self.widgets[name] = combo
        return combo

    def day(self, name: str) -> WarekiDateEdit:
        """Return a field that takes a day."""
        edit = WarekiDateEdit(self._today)
        edit.setAccessibleName(self.label(name))
        edit.date_changed.connect(lambda value: self._note(name, value))
        self.widgets[name] = edit
        return edit

    def amount(self, name: str) -> AmountEdit:
        """Return a field that takes an amount of money (千円)."""
        edit = AmountEdit(self.label(name))
        edit.typed.connect(lambda value: self._note(name, value))
        self.widgets[name] = edit
        return edit

    def number(self, name: str) -> NumberEdit:
        """Return a field that takes a whole number."""
        edit = NumberEdit(self.label(name))
        edit.typed.connect(lambda value: self._note(name, value))
        self.widgets[name] = edit
        return edit

    def begin(self, name: str) -> None:
        """Put the cursor into a line, all of it marked, so that typing replaces it."""
        edit = self.widgets[name]
        edit.setFocus()
        if isinstance(edit, QLineEdit):
            edit.selectAll()

    def show(self, record: object, *, editable: bool) -> None:
        """Show the fields of a record; what is being typed and not saved yet stays."""
        pending = self._auto.pending(self._current())
        for name, widget in self.widgets.items():
            if name not in pending:
                _show(widget, getattr(record, name))
            _lock(widget, editable=editable)


def _show(widget: QWidget, value: Any) -> None:
    if isinstance(widget, GrowingText):
        if not widget.hasFocus() or widget.toPlainText() != value:
            widget.show_text(value or "")
    elif isinstance(widget, AmountEdit):
        widget.show_amount(value)
    elif isinstance(widget, NumberEdit):
        if not widget.hasFocus() or widget.number != value:
            widget.show_number(value)
    elif isinstance(widget, WarekiDateEdit):
        widget.set_date(value)
    elif isinstance(widget, NameCombo):
        widget.set_current_id(value)
    elif isinstance(widget, QComboBox):
        if widget.isEditable():
            widget.setEditText(value or "")
        else:
            wanted = value.value if isinstance(value, StrEnum) else value
            widget.setCurrentIndex(
                next((i for i in range(widget.count()) if widget.itemData(i) == wanted), -1)
            )
    elif isinstance(widget, QLineEdit) and widget.text() != (value or ""):
        widget.setText(value or "")


def _lock(widget: QWidget, *, editable: bool) -> None:
    if isinstance(widget, AmountEdit):
        widget.set_read_only(read_only=not editable)
    elif isinstance(widget, (GrowingText, WarekiDateEdit)):
        widget.setReadOnly(not editable)
    elif isinstance(widget, QComboBox):
        widget.setEnabled(editable)
    elif isinstance(widget, QLineEdit):
        widget.setReadOnly(not editable)


def clear_layout(layout: Any) -> None:
    """Take all widgets out of a layout and let them go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def flow_row(*widgets: QWidget) -> QWidget:
    """Return widgets beside each other that wrap where they have no room (large text)."""
    row = QWidget()
    flow = FlowLayout(row, active_theme().space(2))
    for widget in widgets:
        if isinstance(widget, QComboBox):
            widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        flow.addWidget(widget)
    return row


def hint(text: str) -> QLabel:
    """Return a quiet sentence that wraps."""
    from wardapp.ui.theme import set_role

    label = Paragraph(text)
    set_role(label, "muted")
    return label
