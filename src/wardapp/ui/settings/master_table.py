"""Cells of the master data's table: what they show, and what was entered in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from wardapp.domain.text import normalise
from wardapp.domain.wareki import to_halfwidth_digits
from wardapp.ui.settings.master_kinds import Column, MasterKind

if TYPE_CHECKING:
    from wardapp.desk import Desk

ID_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class ChoiceDelegate(QStyledItemDelegate):
    """Edits a cell by choosing, where its column has choices, else as text."""

    def __init__(self, choices: list[tuple[Any, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = choices

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: Index,  # noqa: ARG002
    ) -> QWidget:
        """Return a combo box or a line."""
        if not self._choices:
            line = QLineEdit(parent)
            line.setStyleSheet("min-height: 0; padding: 0 6px;")
            return line
        combo = QComboBox(parent)
        combo.setStyleSheet("min-height: 0; padding: 0 6px;")
        for identifier, label in self._choices:
            combo.addItem(label, identifier)
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the cell's value."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(index.data(ID_ROLE))))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take what was entered."""
        if isinstance(editor, QComboBox):
            if editor.currentData() != index.data(ID_ROLE):
                model.setItemData(
                    index,
                    {
                        ID_ROLE: editor.currentData(),
                        Qt.ItemDataRole.DisplayRole: editor.currentText(),
                    },
                )
        elif isinstance(editor, QLineEdit) and editor.text() != index.data():
            super().setModelData(editor, model, index)


def fill_row(
    table: QTableWidget, row: int, record: Any, columns: tuple[Column, ...], city: Any
) -> None:
    """Show a record."""
    for at, column in enumerate(columns):
        value = getattr(record, column.field)
        item = QTableWidgetItem()
        if column.choices is not None:
            labels = dict(column.choices(city))
            item.setText(labels.get(value, "") if value is not None else "")
            item.setData(ID_ROLE, value)
        else:
            item.setText("" if value is None else str(value))
        table.setItem(row, at, item)


def value_of(item: QTableWidgetItem, column: Column) -> Any:
    """Return what a cell holds, as the record keeps it."""
    if column.choices is not None:
        return item.data(ID_ROLE)
    text = " ".join(item.text().split())
    if column.number:
        digits = to_halfwidth_digits(text)
        return int(digits) if digits.isascii() and digits.isdigit() else 90
    return text


def new_fields(kind: MasterKind, desk: Desk) -> dict[str, Any]:
    """Return the fields of a new record, to be renamed at once."""
    say = QCoreApplication.translate
    name = say("MasterPanel", "新しい{what}").format(what=kind.label)
    taken = {normalise(record.name) for record in kind.records(desk.city)}
    wanted, number = name, 2
    while normalise(wanted) in taken:
        wanted, number = f"{name} {number}", number + 1
    fields: dict[str, Any] = {"name": wanted}
    names = {column.field for column in kind.columns}
    if "office_id" in names:
        fields["office_id"] = desk.office.id
    if "kind" in names:
        fields["kind"] = "bureau"
        fields["short_name"] = wanted
    if "role" in names:
        fields["role"] = "counter_clerk"
        fields["rank"] = 90
    if kind.key == "district" and desk.office.is_ward:
        fields["office_ids"] = (desk.office.id,)
    return fields
