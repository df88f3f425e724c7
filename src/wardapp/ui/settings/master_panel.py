"""市の名簿と分類: the city's master data, edited in a table."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
)

from wardapp.domain.changes import Changes
from wardapp.ui.context import UiContext
from wardapp.ui.icons import set_icon
from wardapp.ui.settings.master_kinds import MasterKind, master_kinds
from wardapp.ui.settings.master_table import ChoiceDelegate, fill_row, new_fields, value_of
from wardapp.ui.settings.panel import Panel
from wardapp.ui.theme import set_kind
from wardapp.ui.widgets.field import Field

_ROW = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_NO_SELECTION = QItemSelectionModel.SelectionFlag.NoUpdate


class MasterPanel(Panel):
    """Choose a list, edit it in place, add, take out of use."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(
            self.tr("市の名簿と分類"),
            self.tr(
                "変更はすぐに保存され、共有フォルダーを通してほかの端末にも伝わります。使わなくなったものを外しても、これまでの記録の表示は変わりません。"
            ),
            wide=True,
        )
        self._context = context
        self._kinds = master_kinds()
        self._rows: list[str] = []
        self._filling = self._waiting = False
        theme = context.theme
        self.kind = QComboBox()
        for kind in self._kinds:
            self.kind.addItem(kind.label, kind.key)
        self.add = QPushButton(self.tr("追加"))
        set_icon(self.add, "plus")
        self.discard = QPushButton(self.tr("使用をやめる"))
        set_icon(self.discard, "archive", "danger")
        set_kind(self.discard, "danger")
        top = QHBoxLayout()
        top.setSpacing(theme.space(2))
        top.addWidget(Field(self.tr("一覧"), self.kind), 1)
        top.addStretch(1)
        for button in (self.add, self.discard):
            top.addWidget(button)
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("名簿と分類の表"))
        self.table.setProperty("framed", True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.setMinimumHeight(theme.size(380))
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        card = self.add_card()
        card.addLayout(top)
        card.addWidget(self.table)
        self.kind.currentIndexChanged.connect(self._on_kind_changed)
        self.add.clicked.connect(self._on_add)
        self.discard.clicked.connect(self._on_discard)
        self.table.itemChanged.connect(self._on_item_changed)
        context.changed.changed.connect(self._on_changed)
        self.reload()

    @property
    def present(self) -> MasterKind:
        """The list that is shown."""
        return self._kinds[self.kind.currentIndex()]

    def reload(self, select: str = "") -> None:
        """Show the list as it is now; what was selected stays so, unless ``select`` names a row."""
        kind, city, theme = self.present, self._context.desk.city, self._context.theme
        records = kind.records(city)
        selected, current, column_at = self._selected_ids(), self._current_id(), 0
        if current:
            column_at = max(0, self.table.currentColumn())
        scrolled = self.table.verticalScrollBar().value()
        self._filling = True
        self.table.clear()
        self.table.setColumnCount(len(kind.columns))
        self.table.setHorizontalHeaderLabels([column.label for column in kind.columns])
        self.table.setRowCount(len(records))
        self._rows = [record.id for record in records]
        for at, column in enumerate(kind.columns):
            choices = column.choices(city) if column.choices is not None else []
            delegate = ChoiceDelegate(choices, self.table)
            delegate.closeEditor.connect(self._on_editor_closed)
            self.table.setItemDelegateForColumn(at, delegate)
        for row, record in enumerate(records):
            fill_row(self.table, row, record, kind.columns, city)
            self.table.setRowHeight(row, theme.size(32))
        for at, column in enumerate(kind.columns):
            words = self.table.horizontalHeader().sectionSizeHint(at)
            self.table.setColumnWidth(at, max(theme.size(column.width), words))
        self._filling = False
        if select:
            selected, current, column_at = [select], select, 0
        self._mark(selected, current, column_at)
        if not select:
            self.table.verticalScrollBar().setValue(scrolled)

    def _selected_ids(self) -> list[str]:
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        return [self._rows[row] for row in rows if row < len(self._rows)]

    def _current_id(self) -> str:
        row = self.table.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else ""

    def _mark(self, selected: list[str], current: str, column: int) -> None:
        """Select these rows, whatever key is held down at this moment (Ctrl would toggle)."""
        at = {record_id: row for row, record_id in enumerate(self._rows)}
        if current in at:
            self.table.setCurrentCell(at[current], column, _NO_SELECTION)
        marks = self.table.selectionModel()
        for record_id in selected:
            if record_id in at:
                marks.select(self.table.model().index(at[record_id], 0), _ROW)

    @Slot(int)
    def _on_kind_changed(self, _index: int) -> None:
        self.reload()

    @Slot(object, object)
    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if initiator is self or not changes.touches(self.present.key):
            return
        if self._is_edited():
            self._waiting = True  # what is being typed is not taken away; see _on_editor_closed
        else:
            self.reload()

    def _is_edited(self) -> bool:
        return self.table.state() == QAbstractItemView.State.EditingState

    @Slot()
    def _on_editor_closed(self) -> None:
        if self._waiting:
            self._waiting = False
            QTimer.singleShot(0, self, self.reload)  # once the view has let go of its editor

    @Slot(object)
    def _on_item_changed(self, item: object) -> None:
        if self._filling:
            return
        row, at = item.row(), item.column()  # type: ignore[attr-defined]
        kind, city = self.present, self._context.desk.city
        column, record_id = kind.columns[at], self._rows[row]
        value = value_of(item, column)  # type: ignore[arg-type]
        self._context.write(
            lambda: city.edit(kind.key, record_id, **{column.field: value}),
            context=self,
            failed=self._on_failed,
        )

    @Slot()
    def _on_add(self) -> None:
        kind, desk = self.present, self._context.desk
        fields = new_fields(kind, desk)
        self._context.write(
            lambda: desk.city.add(kind.key, **fields),
            context=self,
            done=self._on_added,
            failed=self._on_failed,
        )

    def _on_added(self, changes: Changes) -> None:
        self.reload(select=changes.id)
        item = self.table.currentItem()
        if item is not None:
            self.table.setFocus()
            self.table.editItem(item)

    @Slot()
    def _on_discard(self) -> None:
        ids = self._selected_ids()
        if not ids:
            self._context.notify(self.tr("使用をやめる行を選んでください。"))
            return
        kind, desk = self.present, self._context.desk
        self._context.write(
            lambda: desk.city.discard(kind.key, ids),
            context=self,
            done=lambda _changes: self._on_discarded(len(ids)),
            failed=self._on_failed,
        )

    def _on_discarded(self, count: int) -> None:
        self.reload()
        undo = getattr(self._context.window, "undo", None)
        self._context.notify(self.tr("{count}件の使用をやめました。").format(count=count), undo)

    def _on_failed(self, error: Exception) -> None:
        self.reload()
        self._context.background.failed_unheard.emit(error)
