"""The table of an agenda: edited in place, put in order by dragging or with Alt and arrows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QCursor,
    QDrag,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from wardapp.domain.meeting import ItemKind
from wardapp.ui.labels import ITEM_KIND_LABELS
from wardapp.ui.meetings.agenda_model import MIME, AgendaModel, Column

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel

    from wardapp.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class AgendaTable(QTableView):
    """The items of one meeting.

    Signals:
        opened(str): The person wants to see what the item of this id is about.
        removed(str): The item of this id is to be taken off.
    """

    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, model: AgendaModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agenda = model
        self._theme = theme
        self._drop_row = -1
        self._is_over = False
        self.setModel(model)
        self.setItemDelegate(_CellDelegate(theme, self))
        self.setAccessibleName(self.tr("議題の一覧"))
        self.setAccessibleDescription(self.tr("Altと上下の矢印で順番を変えます。F2で編集します。"))
        behaviour = QAbstractItemView
        self.setSelectionBehavior(behaviour.SelectionBehavior.SelectRows)
        self.setSelectionMode(behaviour.SelectionMode.SingleSelection)
        self.setDragDropMode(behaviour.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        trigger = behaviour.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(theme.size(24))
        head.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        self.set_widths()
        theme.changed.connect(self.set_widths)
        for keys, slot in (("Alt+Up", self.move_up), ("Alt+Down", self.move_down)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def set_widths(self) -> None:
        """Give each column the width of its usual words."""
        metrics = QFontMetrics(self._theme.font("body"))
        pad = self._theme.space(5)
        usual = {
            Column.NUMBER: "00",
            Column.TIME: self.tr("00:00〜00:00 超過") if self._is_over else "00:00〜00:00",
            Column.KIND: max(ITEM_KIND_LABELS.values(), key=metrics.horizontalAdvance),
            Column.PRESENTER: "総務市民局長",
            Column.MINUTES: "000",
            Column.MATERIALS: "資料1-2",
        }
        heads = QFontMetrics(self.horizontalHeader().font())
        for column, words in usual.items():
            head = self.model().headerData(column, Qt.Orientation.Horizontal) or ""
            width = max(metrics.horizontalAdvance(words), heads.horizontalAdvance(str(head)))
            self.setColumnWidth(column, width + pad)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the title what is left, but never less than some words: then one scrolls."""
        super().resizeEvent(event)
        others = sum(self.columnWidth(c) for c in Column if c is not Column.TITLE)
        least = self._theme.size(200)
        mode = QHeaderView.ResizeMode
        stretches = event.size().width() - others >= least
        self.horizontalHeader().setSectionResizeMode(
            Column.TITLE, mode.Stretch if stretches else mode.Interactive
        )
        if not stretches:
            self.setColumnWidth(Column.TITLE, least)

    def make_room_for_over(self, *, is_over: bool) -> None:
        """Widen the times where one of them says 超過."""
        if is_over is not self._is_over:
            self._is_over = is_over
            self.set_widths()

    @property
    def current_id(self) -> str:
        """The item that is marked, empty for none."""
        item = self._agenda.item_at(self.currentIndex().row())
        return item.id if item is not None else ""

    def mark(self, item_id: str, column: int = Column.TITLE) -> None:
        """Mark an item."""
        row = self._agenda.row_of(item_id)
        if row >= 0:
            self.setCurrentIndex(self._agenda.index(row, column))
            self.scrollTo(self.currentIndex())

    def move_up(self) -> None:
        """Move the marked item one place up."""
        self._move_by(-1)

    def move_down(self) -> None:
        """Move the marked item one place down."""
        self._move_by(1)

    def _move_by(self, step: int) -> None:
        item_id, column = self.current_id, self.currentIndex().column()
        row = self._agenda.row_of(item_id)
        if row >= 0 and self._agenda.move(row, row + step):
            self.mark(item_id, max(0, column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes an item off, Ctrl+Enter opens what it is about."""
        if self.state() is QAbstractItemView.State.EditingState:
            # Enter ends the editing of a cell and comes here as well.
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete and self.current_id:
            self.removed.emit(self.current_id)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.opened.emit(self.current_id)
            else:
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def startDrag(self, _actions: Qt.DropAction) -> None:  # noqa: N802 - Qt's name
        """Drag a picture of the row through which the place of the drop can be seen."""
        row = self.currentIndex().row()
        if self._agenda.item_at(row) is None or not self._agenda.editable:
            return
        place = QRect(
            0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row)
        )
        solid = self.viewport().grab(place)
        faint = QPixmap(solid.size())
        faint.setDevicePixelRatio(solid.devicePixelRatio())
        faint.fill(Qt.GlobalColor.transparent)
        painter = QPainter(faint)
        painter.setOpacity(0.7)
        painter.drawPixmap(0, 0, solid)
        painter.end()
        drag = QDrag(self)
        drag.setMimeData(self._agenda.mimeData([self._agenda.index(row, 0)]))
        drag.setPixmap(faint)
        drag.setHotSpot(self.viewport().mapFromGlobal(QCursor.pos()) - place.topLeft())
        drag.exec(Qt.DropAction.MoveAction)
        self._drop_row = -1
        self.viewport().update()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show between which rows it would be dropped."""
        super().dragMoveEvent(event)
        event.acceptProposedAction()
        self._drop_row = self._row_before(event.position().toPoint().y())
        self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It is dragged elsewhere."""
        super().dragLeaveEvent(event)
        self._drop_row = -1
        self.viewport().update()

    def _row_before(self, y: int) -> int:
        """Return the row before which a drop at this height puts an item."""
        for row in range(self._agenda.rowCount()):
            if y < self.rowViewportPosition(row) + self.rowHeight(row) // 2:
                return row
        return self._agenda.rowCount()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the table, and while one drags, a strong line where the row would go."""
        super().paintEvent(event)
        if self._drop_row < 0 or not self._agenda.rowCount():
            return
        last = self._agenda.rowCount() - 1
        if self._drop_row <= last:
            y = self.rowViewportPosition(self._drop_row)
        else:
            y = self.rowViewportPosition(last) + self.rowHeight(last)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self._theme.colour("accent"), 3))
        painter.drawLine(0, y, self.viewport().width(), y)
        painter.end()

    def dropEvent(self, event: QDropEvent) -> None:
        """Move the row; Qt must not remove it as well."""
        before = self._row_before(event.position().toPoint().y())
        self._drop_row = -1
        self._agenda.dropMimeData(
            event.mimeData(), Qt.DropAction.MoveAction, before, 0, QModelIndex()
        )
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.mark(bytes(event.mimeData().data(MIME).data()).decode())
        self.viewport().update()


class RoomyDelegate(QStyledItemDelegate):
    """Cells with room above and below, and a line under each row."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """What the text needs, and room around it."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), size.height() + self._theme.space(4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell and a line under the row."""
        super().paint(painter, option, index)
        rect = option.rect
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())


class _CellDelegate(RoomyDelegate):
    """The right editor for each column."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A list for the kind, a number for the minutes, a line for the rest."""
        if index.column() == Column.KIND:
            kinds = QComboBox(parent)
            for kind, label in ITEM_KIND_LABELS.items():
                kinds.addItem(label, kind)
            kinds.activated.connect(lambda _row: self._finish(kinds))
            return kinds
        if index.column() == Column.MINUTES:
            minutes = QSpinBox(parent)
            minutes.setRange(0, 600)
            minutes.setSingleStep(5)
            minutes.setFrame(False)
            minutes.setMinimumWidth(self._theme.size(76))
            return minutes
        return super().createEditor(parent, option, index)

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show what is there."""
        value: Any = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(value))
        elif isinstance(editor, QSpinBox):
            editor.setValue(int(value))
            editor.selectAll()
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take what was typed."""
        if isinstance(editor, QComboBox):
            model.setData(index, ItemKind(editor.currentData()))
        elif isinstance(editor, QSpinBox):
            editor.interpretText()
            model.setData(index, editor.value())
        else:
            super().setModelData(editor, model, index)
