"""A list of records in two lines each: what it is and where it stands, and a quiet second line.

For places whose records are counted in hundreds; a list of a million rows is ui/voices/table_view.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wardapp.ui.theme import active_theme
from wardapp.ui.widgets.pill import paint_pill, pill_size
from wardapp.ui.words import listed

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class RecordLine:
    """One record as the list shows it.

    Attributes:
        id: Its identifier.
        title: The first line.
        detail: The second line.
        state: A word in a pill, "" for none.
        tone: The pill's tone (neutral, accent, success, warning, danger).
        aside: At the right of the second line.
        is_quiet: The title is drawn faint (withdrawn, empty).
    """

    id: str
    title: str
    detail: str = ""
    state: str = ""
    tone: str = "neutral"
    aside: str = ""
    is_quiet: bool = False


class RecordListModel(QAbstractListModel):
    """The lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[RecordLine] = []

    def show(self, lines: Sequence[RecordLine]) -> None:
        """Show these."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def row_of(self, record_id: str) -> int:
        """Return the row of a record, -1 where it is not shown."""
        return next((i for i, line in enumerate(self._lines) if line.id == record_id), -1)

    def id_at(self, row: int) -> str:
        """Return the record of a row, "" where there is none."""
        return self._lines[row].id if 0 <= row < len(self._lines) else ""

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row says; the delegate draws from LINE_ROLE."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed(p for p in (line.title, line.state, line.detail, line.aside) if p)
        return None


class _Delegate(QStyledItemDelegate):
    """Draws two lines a record."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Heights follow the text size."""
        theme = active_theme()
        strong = QFontMetrics(theme.font("strong")).height()
        caption = QFontMetrics(theme.font("caption")).height()
        return QSize(100, strong + caption + theme.space(6))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        line = index.data(LINE_ROLE)
        if line is None:
            return
        painter.save()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        self._draw_ground(painter, rect, state)
        self._draw_line(painter, rect, line)
        painter.restore()

    def _draw_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        theme = active_theme()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent_soft"))
            painter.fillRect(
                QRect(rect.left(), rect.top(), 3, rect.height()), theme.colour("accent")
            )
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected:
            painter.setPen(theme.colour("focus"))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))

    def _draw_line(self, painter: QPainter, rect: QRect, line: RecordLine) -> None:
        theme = active_theme()
        inner = rect.adjusted(theme.space(4), theme.space(2), -theme.space(3), -theme.space(2))
        strong, caption = theme.font("strong"), theme.font("caption")
        first, second = QFontMetrics(strong).height(), QFontMetrics(caption).height()
        upper = QRect(inner.left(), inner.top() + theme.space(0.5), inner.width(), first)
        lower = QRect(inner.left(), inner.bottom() - second, inner.width(), second)
        if line.state:
            width = pill_size(line.state).width()
            spot = QRect(inner.right() - width, upper.y(), width, first)
            paint_pill(painter, spot, line.state, line.tone)
            upper.setRight(inner.right() - width - theme.space(2))
        painter.setFont(strong)
        painter.setPen(theme.colour("faint" if line.is_quiet else "text"))
        elide = Qt.TextElideMode.ElideRight
        shown = QFontMetrics(strong).elidedText(line.title, elide, upper.width())
        painter.drawText(upper, _LEFT, shown)
        painter.setFont(caption)
        painter.setPen(theme.colour("muted"))
        if line.aside:
            painter.drawText(lower, _RIGHT, line.aside)
            room = QFontMetrics(caption).horizontalAdvance(line.aside) + theme.space(2)
            lower.setRight(lower.right() - room)
        shown = QFontMetrics(caption).elidedText(line.detail, elide, lower.width())
        painter.drawText(lower, _LEFT, shown)


class RecordList(QListView):
    """The list.

    Signals:
        record_chosen(str): The current record is another one now, by key or mouse.
        record_opened(str): Enter or a double click on a record.
    """

    record_chosen = Signal(str)
    record_opened = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self.setAccessibleName(name)
        self.lines = RecordListModel()
        self.setModel(self.lines)
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.activated.connect(self._on_activated)

    def current_id(self) -> str:
        """Return the record that is chosen, "" where none is."""
        return self.lines.id_at(self.currentIndex().row())

    def show_lines(self, lines: Sequence[RecordLine], wanted: str = "") -> None:
        """Show these; the record that was chosen stays, else ``wanted`` or the first is chosen."""
        present = wanted or self.current_id()
        scroll = self.verticalScrollBar().value()
        selection = self.selectionModel()
        selection.blockSignals(True)
        self.lines.show(lines)
        selection.blockSignals(False)
        row = self.lines.row_of(present)
        if row >= 0:
            self.setCurrentIndex(self.lines.index(row))
            self.verticalScrollBar().setValue(scroll)
            self.scrollTo(self.lines.index(row))
            self.viewport().update()
        elif lines:
            self.setCurrentIndex(self.lines.index(0))
        elif self._told:
            self._told = ""
            self.record_chosen.emit("")

    def choose(self, record_id: str) -> bool:
        """Choose a record; return whether it is shown."""
        row = self.lines.row_of(record_id)
        if row >= 0:
            self.setCurrentIndex(self.lines.index(row))
        return row >= 0

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        record = self.lines.id_at(current.row())
        if record and record != self._told:
            self._told = record
            self.record_chosen.emit(record)

    def _on_activated(self, index: QModelIndex) -> None:
        self.record_opened.emit(self.lines.id_at(index.row()))
