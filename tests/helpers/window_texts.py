"""Every text that a window shows, and which of them are Japanese without being data."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from wardapp.desk import Desk

JAPANESE = re.compile(r"[々〆ぁ-ヿ一-鿿ｦ-ﾟ]+")
TAG = re.compile(r"<[^>]*>")
MOST_ROWS = 30


def texts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what stands on a window and in it, with the widget that shows it."""
    for widget in (window, *window.findChildren(QWidget)):
        name = type(widget).__name__
        for text in (widget.windowTitle(), widget.toolTip(), widget.accessibleName()):
            yield name, text
        if isinstance(widget, (QLabel, QAbstractButton)):
            yield name, widget.text()
        if isinstance(widget, QGroupBox):
            yield name, widget.title()
        if isinstance(widget, (QLineEdit, QTextEdit, QPlainTextEdit)):
            yield name, widget.placeholderText()
        if isinstance(widget, QTabBar):
            for tab in range(widget.count()):
                yield name, widget.tabText(tab)
        if isinstance(widget, QComboBox):
            for row in range(min(widget.count(), MOST_ROWS)):
                yield name, widget.itemText(row)
        if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
            model = widget.model()
            if model is not None:
                yield from ((name, text) for text in _of_model(model))
    for action in window.findChildren(QAction):
        yield "QAction", action.text()
        yield "QAction", action.toolTip()


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    columns = range(
        1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    )
    for column in columns:
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(min(model.rowCount(QModelIndex()), MOST_ROWS)):
        for column in columns:
            at = model.index(row, column, QModelIndex())
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                value = model.data(at, role)
                yield value if isinstance(value, str) else ""


def data_of(desk: Desk) -> str:
    """Return everything that is written in a desk's records, as one text."""
    database = desk.database
    tables = [
        name
        for (name,) in database.all("SELECT name FROM sqlite_master WHERE type = 'table'")
        if name.isidentifier() and not name.startswith(("sqlite_", "search", "change"))
    ]
    return "\n".join(
        str(value)
        for table in tables
        for row in database.all(f'SELECT * FROM "{table}"')
        for value in row
        if isinstance(value, str)
    )


def japanese_besides(text: str, data: str) -> list[str]:
    """Return the Japanese words of a text that no record has."""
    return [word for word in JAPANESE.findall(TAG.sub("", text)) if word not in data]
