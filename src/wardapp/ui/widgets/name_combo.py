"""Choose one name of many by typing part of it or of its reading.

::

    combo.set_items([(district.id, district.name, district.kana), ...])
    combo.chosen.connect(...)      # the id, or None for 「（なし）」 or an emptied field
    combo.current_id(); combo.set_current_id(id)

Kana, width and old forms of kanji count as equal. What is typed and is no name is shown as wrong and
never silently taken; ``typed_text()`` gives it back to a caller who wants to offer to add it.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView, QWidget

from wardapp.domain.text import normalise

ID_ROLE = Qt.ItemDataRole.UserRole
FIND_ROLE = Qt.ItemDataRole.UserRole + 1


class _Matching(QSortFilterProxyModel):
    """Lets pass what holds the typed text anywhere in name or reading."""

    needle = ""

    def look_for(self, text: str) -> None:
        self.beginFilterChange()
        self.needle = normalise(text)
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        found = self.sourceModel().index(row, 0, parent).data(FIND_ROLE)
        return not self.needle or self.needle in (found or "")


class NameCombo(QComboBox):
    """A combo box whose list is narrowed by what is typed.

    Signals:
        chosen: The id that was chosen by the person, or None.
    """

    chosen = Signal(object)

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self._names = QStandardItemModel(self)
        self.setModel(self._names)
        self._matching = _Matching(self)
        self._matching.setSourceModel(self._names)
        completer = QCompleter(self._matching, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(12)
        completer.activated[QModelIndex].connect(self._on_completed)  # type: ignore[index]
        self._told: str | None = None
        edit = QLineEdit()
        self.setLineEdit(edit)
        edit.setPlaceholderText(placeholder or self.tr("名前か読みの一部"))
        self._edit = edit
        self._completer = completer
        self._popup = QListView()
        completer.setPopup(self._popup)
        self.setCompleter(completer)
        edit.textEdited.connect(self._on_text_edited)
        edit.editingFinished.connect(self._on_editing_finished)
        self.activated.connect(self._on_activated)

    def set_items(self, items: Iterable[tuple[str, str, str]]) -> None:
        """Offer these (id, name, reading); the present choice stays if it is among them."""
        present = self._told
        self._names.clear()
        nothing = QStandardItem(self.tr("（なし）"))
        nothing.setData(None, ID_ROLE)
        nothing.setData("", FIND_ROLE)
        self._names.appendRow(nothing)
        for identifier, name, reading in items:
            item = QStandardItem(name)
            item.setData(identifier, ID_ROLE)
            item.setData(f"{normalise(name)}\n{normalise(reading)}", FIND_ROLE)
            self._names.appendRow(item)
        self.set_current_id(present)

    def current_id(self) -> str | None:
        """Return the id that is chosen, or None."""
        return self._told

    def set_current_id(self, identifier: str | None) -> None:
        """Choose without telling."""
        row = self._row_of(identifier)
        self._told = identifier if row >= 0 else None
        self.setCurrentIndex(row if identifier is not None else -1)
        if identifier is None or row < 0:
            self.setEditText("")
        self._mark_wrong(wrong=False)

    def typed_text(self) -> str:
        """Return what stands in the field if it is no known name, else ""."""
        text = self.currentText().strip()
        return "" if self._exact(text) is not None else text

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: a wheel over a form must not change what was entered."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the text, so that typing replaces it."""
        super().focusInEvent(event)
        self._edit.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down and F4 open the whole list, as in every combo box."""
        if event.key() == Qt.Key.Key_Down and not self._popup.isVisible():
            self._matching.look_for("")
            self._completer.complete()
            return
        super().keyPressEvent(event)

    def _row_of(self, identifier: str | None) -> int:
        for row in range(self._names.rowCount()):
            if self._names.item(row).data(ID_ROLE) == identifier:
                return row
        return -1

    def _exact(self, text: str) -> int | None:
        """Return the row whose name or reading is this text, or the only one that holds it."""
        needle = normalise(text)
        if not needle:
            return 0
        holding = []
        for row in range(1, self._names.rowCount()):
            name, _, reading = self._names.item(row).data(FIND_ROLE).partition("\n")
            if needle in (name, reading):
                return row
            if needle in name or needle in reading:
                holding.append(row)
        return holding[0] if len(holding) == 1 else None

    def _take(self, row: int) -> None:
        identifier = self._names.item(row).data(ID_ROLE)
        self.setCurrentIndex(row)
        self.setEditText(self._names.item(row).text() if identifier is not None else "")
        self._mark_wrong(wrong=False)
        if identifier != self._told:
            self._told = identifier
            self.chosen.emit(identifier)

    def _mark_wrong(self, *, wrong: bool) -> None:
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setToolTip(
            self.tr("登録されていない名前です。一覧から選んでください。") if wrong else ""
        )

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        self._matching.look_for(text)
        self._mark_wrong(wrong=False)

    @Slot(QModelIndex)
    def _on_completed(self, index: QModelIndex) -> None:
        row = self._row_of(index.data(ID_ROLE))
        if row >= 0:
            self._take(row)

    @Slot(int)
    def _on_activated(self, row: int) -> None:
        self._take(row)

    @Slot()
    def _on_editing_finished(self) -> None:
        row = self._exact(self.currentText())
        if row is None:
            self._mark_wrong(wrong=True)
        else:
            self._take(row)
