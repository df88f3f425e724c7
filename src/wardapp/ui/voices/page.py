"""The place of the voices: search and filters, the list, what is selected at the right."""

from __future__ import annotations

from array import array
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSettings, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.city import Role
from wardapp.domain.voice import VOICE_STATE_LABELS, VoiceState
from wardapp.domain.voice_list import BEST, NEWEST, Sort, VoiceFilter
from wardapp.ui.actions import page_action
from wardapp.ui.background import Lane
from wardapp.ui.icons import set_icon
from wardapp.ui.theme import set_kind
from wardapp.ui.voices.delegate import VoiceDelegate
from wardapp.ui.voices.filters import VoiceFilters
from wardapp.ui.voices.reading_pane import ReadingPane
from wardapp.ui.voices.table_model import COLUMNS, PAGE_ROWS, VoiceTableModel
from wardapp.ui.widgets.empty_state import EmptyState
from wardapp.ui.widgets.page_frame import PageFrame
from wardapp.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

_WIDTHS = {
    "received_on": 96, "state": 84, "text": 330, "category": 110, "district": 110, "channel": 90, "source": 90,
    "division": 120, "due_on": 130, "number": 190, "office": 110,
}  # fmt: skip
_HIDDEN_AT_FIRST = ("channel", "source", "division", "office", "number")
_RELOAD_PAUSE_MS = 120


class VoicesPage(QWidget):
    """List of the voices, and the one that is read."""

    icon_name = "message-square-text"

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("区民の声")
        self.widget = self
        self._context = context
        self._wanted = VoiceFilter()
        self._sort = NEWEST
        self._selected = ""
        self._loaded = False
        self.frame = PageFrame(self.title, key="voices", parent=self)
        self.search = SearchField(self.tr("声を探す（一文字から。空白で区切るとすべてを含む声）"))
        self.order = QComboBox()
        self.filters = VoiceFilters(context)
        self.model = VoiceTableModel(context, self)
        self.table = QTableView()
        self.pane = ReadingPane(context)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_RELOAD_PAUSE_MS)
        self._make_table()
        self._make_actions()
        self._lay_out()
        self._connect()

    # -- making it -------------------------------------------------------------------------------

    def _make_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(VoiceDelegate(self._context.theme, self._context.desk.today, table))
        table.setAccessibleName(self.tr("区民の声の一覧"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setMouseTracking(True)
        table.setTabKeyNavigation(False)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        head = table.horizontalHeader()
        head.setSectionsMovable(True)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        head.setSectionsClickable(True)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.setStretchLastSection(False)
        head.setMinimumSectionSize(self._context.theme.size(48))
        state = QSettings().value("voices/columns")
        if not (state and head.restoreState(state)):
            for position, name in enumerate(COLUMNS):
                table.setColumnWidth(position, self._context.theme.size(_WIDTHS[name]))
                table.setColumnHidden(position, name in _HIDDEN_AT_FIRST)
        # What was said takes the room that the others leave, so nothing has to be scrolled sideways.
        head.setSectionResizeMode(COLUMNS.index("text"), QHeaderView.ResizeMode.Stretch)

    def _fit_rows(self) -> None:
        height = self.table.itemDelegate().sizeHint(None, QModelIndex()).height()  # type: ignore[arg-type]
        self.table.verticalHeader().setDefaultSectionSize(height)
        self.table.verticalHeader().setMinimumSectionSize(height)

    def _make_actions(self) -> None:
        self.import_button = QPushButton(self.tr("取り込み"))
        set_icon(self.import_button, "import")
        self.export_button = QPushButton(self.tr("書き出し"))
        set_icon(self.export_button, "file-down")
        self.bin_button = QPushButton(self.tr("ごみ箱"))
        set_icon(self.bin_button, "trash-2")
        self.bin_button.setCheckable(True)
        self.empty_button = QPushButton(self.tr("ごみ箱を空にする"))
        set_kind(self.empty_button, "danger")
        self.empty_button.hide()
        for button in (self.import_button, self.export_button, self.bin_button):
            set_kind(button, "quiet")
        page_action(self, self.tr("声を探す"), "Ctrl+F", self._focus_search, "search")
        page_action(self, self.tr("次の声"), "J", lambda: self._step(1))
        page_action(self, self.tr("前の声"), "K", lambda: self._step(-1))
        page_action(self, self.tr("ごみ箱へ移す"), "Del", self.discard_selected, "trash-2")
        page_action(self, self.tr("選んだ声から区長要望を作る"), "Ctrl+R", self.draft_request, "file-pen-line")
        page_action(self, self.tr("ファイルから取り込む"), "Ctrl+I", self.open_import, "import")
        page_action(self, self.tr("一覧を書き出す"), "Ctrl+E", self.open_export, "file-down")

    def _lay_out(self) -> None:
        theme = self._context.theme
        self.order.addItem(self.tr("新しい順"), "newest")
        self.order.addItem(self.tr("関連の高い順"), "best")
        self.order.setAccessibleName(self.tr("並び順"))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.space(2))
        line.addWidget(self.search, 1)
        line.addWidget(self.order)
        self.frame.add_row(row)
        self.frame.add_row(self.filters)
        for button in (self.empty_button, self.bin_button, self.import_button, self.export_button):
            self.frame.add_action(button)
        self._nothing = EmptyState(
            "message-square-text",
            self.tr("まだ声がありません"),
            self.tr("Ctrl+Nで受け付けます。ExcelやCSVの台帳から取り込むこともできます。"),
            self.tr("声を受け付ける"),
            self._context.new_voice,
        )
        self._left = QStackedWidget()
        self._left.addWidget(self.table)
        self._left.addWidget(self._nothing)
        self._choose = EmptyState("message-square-text", self.tr("声を選んでください"))
        self._reading = QStackedWidget()
        self._reading.addWidget(self._choose)
        self._reading.addWidget(self.pane)
        self.frame.set_list(self._left)
        self.frame.set_reading(self._reading)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    def _connect(self) -> None:
        self.search.searched.connect(self._on_searched)
        self.search.moved_down.connect(self.table.setFocus)
        self.order.activated.connect(self._on_order_chosen)
        self.filters.changed.connect(self._on_filters_changed)
        self.import_button.clicked.connect(self.open_import)
        self.export_button.clicked.connect(self.open_export)
        self.bin_button.toggled.connect(self._on_bin_toggled)
        self.empty_button.clicked.connect(self.empty_bin)
        self.table.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.table.customContextMenuRequested.connect(self._on_menu_asked)
        self.table.activated.connect(self._on_activated)
        head = self.table.horizontalHeader()
        head.sectionClicked.connect(self._on_head_clicked)
        head.customContextMenuRequested.connect(self._on_head_menu_asked)
        head.sectionResized.connect(self._remember_columns)
        head.sectionMoved.connect(self._remember_columns)
        self._pause.timeout.connect(self.reload)
        self._context.changed.changed.connect(self._on_changed)
        self._context.theme.changed.connect(self._fit_rows)

    # -- what the window asks --------------------------------------------------------------------

    def activate(self) -> None:
        """The page has come to the front."""
        if not self._loaded:
            self._loaded = True
            self.filters.load()
            self.reload()
        self.table.setFocus()

    def focus_search(self, text: str) -> None:
        """Search for this."""
        if text:
            self.search.set_quietly(text)
            self._take(replace(self._wanted, query=text))
        self.search.setFocus()

    def show_filter(self, wanted: VoiceFilter) -> None:
        """Show these voices."""
        self._loaded = True
        self.filters.load()
        self.filters.show_filter(wanted)
        self.search.set_quietly(wanted.query)
        self._take(wanted)

    def show_record(self, record_id: str) -> None:
        """Show this voice, whatever the filters hide."""
        self._loaded = True
        self._selected = record_id
        self._show_pane(record_id)
        self.reload()

    # -- the list --------------------------------------------------------------------------------

    def _take(self, wanted: VoiceFilter) -> None:
        self._wanted = wanted
        self._loaded = True
        self.reload()

    def reload(self) -> None:
        """Read the list anew; what is selected stays selected."""
        desk, wanted, sort, selected = self._context.desk, self._wanted, self._sort, self._selected

        def read(_task: object) -> tuple[Any, ...]:
            keys = desk.voices.ids(wanted, sort)
            own = desk.voices.rows_of([selected]) if selected else []
            return wanted, keys, desk.voices.rows(keys[:PAGE_ROWS]), own[0].key if own else None

        self._context.run(read, context=self, done=self._on_read, lane=Lane.READ)

    def _on_read(self, answer: tuple[Any, ...]) -> None:
        wanted, keys, first, selected = answer
        if wanted != self._wanted:
            return
        self._show_keys(keys, first, selected)
        self.frame.set_count(self.tr("{count}件").format(count=f"{len(keys):,}"))
        if keys:
            self._left.setCurrentWidget(self.table)
        else:
            self._say_nothing()

    def _show_keys(self, keys: array[int], first: list[Any], selected: int | None) -> None:
        scroll = self.table.verticalScrollBar().value()
        selection = self.table.selectionModel()
        selection.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.model.show_keys(keys, first)
        row = self.model.row_of_key(selected) if selected is not None else -1
        if row >= 0:
            index = self.model.index(row, 0)
            flags = QItemSelectionModel.SelectionFlag
            selection.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        selection.blockSignals(False)  # noqa: FBT003 - Qt's signature
        if row >= 0:
            self.table.verticalScrollBar().setValue(scroll)
            self.table.scrollTo(self.model.index(row, 0))
        elif keys and not self._selected:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _say_nothing(self) -> None:
        self._left.setCurrentWidget(self._nothing)
        if self._wanted.discarded:
            self._nothing.set_text(self.tr("ごみ箱は空です"))
        elif self._wanted != VoiceFilter():
            self._nothing.set_text(
                self.tr("条件に合う声がありません"), self.tr("言葉を短くするか、条件を外すと見つかることがあります。")
            )
        else:
            self._nothing.set_text(
                self.tr("まだ声がありません"),
                self.tr("Ctrl+Nで受け付けます。ExcelやCSVの台帳から取り込むこともできます。"),
            )

    def _on_searched(self, text: str) -> None:
        self._take(replace(self._wanted, query=text))

    def _on_filters_changed(self, wanted: VoiceFilter) -> None:
        self._take(replace(wanted, query=self._wanted.query, discarded=self.bin_button.isChecked()))

    def _on_order_chosen(self, _index: int) -> None:
        self._sort = BEST if self.order.currentData() == "best" else NEWEST
        self.table.horizontalHeader().setSortIndicator(
            0 if self._sort is NEWEST else -1, Qt.SortOrder.DescendingOrder
        )
        self.reload()

    def _on_head_clicked(self, section: int) -> None:
        column = COLUMNS[section]
        if self._sort.column == column:
            self._sort = Sort(column, not self._sort.descending)
        else:
            self._sort = Sort(column, descending=column == "received_on")
        down = Qt.SortOrder.DescendingOrder if self._sort.descending else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(section, down)
        self.reload()

    def _on_head_menu_asked(self, where: QPoint) -> None:
        menu = QMenu(self)
        for position in range(len(COLUMNS)):
            head = str(self.model.headerData(position, Qt.Orientation.Horizontal))
            action = menu.addAction(head)
            action.setCheckable(True)
            action.setChecked(not self.table.isColumnHidden(position))
            action.toggled.connect(_ShowColumn(self, position))
        menu.exec(self.table.horizontalHeader().mapToGlobal(where))

    def show_column(self, position: int, *, shown: bool) -> None:
        """Show or hide a column, and remember it."""
        self.table.setColumnHidden(position, not shown)
        self._remember_columns()

    def _remember_columns(self, *_: int) -> None:
        QSettings().setValue("voices/columns", self.table.horizontalHeader().saveState())

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._loaded and changes.touches("voice", "contact", "response", "attachment", "conflict", "office"):
            self._pause.start()

    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    # -- selection -------------------------------------------------------------------------------

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self.model.row_at(current.row())
        if row is not None:
            self._selected = row.id
            self._show_pane(row.id)
            return
        key = self.model.key_at(current.row())
        if key is not None:
            desk = self._context.desk
            self._context.run(lambda _task: desk.voices.rows([key]), context=self, done=self._on_row_read)

    def _on_row_read(self, rows: list[Any]) -> None:
        if rows:
            self._selected = rows[0].id
            self._show_pane(rows[0].id)

    def _show_pane(self, record_id: str) -> None:
        self.pane.show_voice(record_id)
        self._reading.setCurrentWidget(self.pane)

    def _on_activated(self, _index: QModelIndex) -> None:
        self.pane.take_focus()

    def _step(self, by: int) -> None:
        row = max(0, min(self.table.currentIndex().row() + by, self.model.rowCount() - 1))
        if self.model.rowCount():
            self.table.selectRow(row)
            self.table.setCurrentIndex(self.model.index(row, 0))

    def selected_ids(self) -> list[str]:
        """Return the identifiers of the selected voices that are read already, in list order."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [row.id for row in map(self.model.row_at, rows) if row is not None]

    def _on_menu_asked(self, where: QPoint) -> None:
        if not self.selected_ids():
            return
        menu = QMenu(self)
        if self._wanted.discarded:
            menu.addAction(self.tr("ごみ箱から戻す"), self.restore_selected)
        else:
            states = menu.addMenu(self.tr("状態を変える"))
            for state, label in VOICE_STATE_LABELS.items():
                states.addAction(label, _SetState(self, state))
            menu.addAction(self.tr("選んだ声から区長要望を作る"), self.draft_request)
            menu.addSeparator()
            menu.addAction(self.tr("ごみ箱へ移す"), self.discard_selected)
        menu.exec(self.table.viewport().mapToGlobal(where))

    # -- what one does with the selected ---------------------------------------------------------

    def _write(self, work: Any, sentence: str) -> None:
        desk = self._context.desk

        def said(_changes: Changes) -> None:
            self._context.notify(sentence, self._undo)

        _ = desk
        self._context.write(work, context=self, done=said)

    def _undo(self) -> None:
        desk = self._context.desk
        self._context.write(desk.undo, context=self)

    def set_state(self, state: VoiceState) -> None:
        """Give the selected voices a state."""
        ids, desk = self.selected_ids(), self._context.desk
        if ids:
            sentence = self.tr("{count}件を「{state}」にしました").format(
                count=len(ids), state=VOICE_STATE_LABELS[state]
            )
            self._write(lambda: desk.voices.edit_many(ids, state=state), sentence)

    def discard_selected(self) -> None:
        """Move the selected voices to ごみ箱."""
        ids, desk = self.selected_ids(), self._context.desk
        if ids and not self._wanted.discarded:
            self._write(
                lambda: desk.voices.discard(ids),
                self.tr("{count}件をごみ箱へ移しました").format(count=len(ids)),
            )

    def restore_selected(self) -> None:
        """Take the selected voices out of ごみ箱."""
        ids, desk = self.selected_ids(), self._context.desk
        if ids:
            self._write(
                lambda: desk.voices.restore(ids), self.tr("{count}件を戻しました").format(count=len(ids))
            )

    def draft_request(self) -> None:
        """Begin a ward request with the selected voices as its evidence."""
        ids, desk = self.selected_ids(), self._context.desk
        if ids:
            self._context.write(lambda: desk.requests.draft_from(ids), context=self, done=self._on_drafted)

    def _on_drafted(self, changes: Changes) -> None:
        self._context.open_record("request", changes.id)

    # -- bin, import, export ---------------------------------------------------------------------

    def _on_bin_toggled(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._selected = ""
        self._reading.setCurrentWidget(self._choose)
        self.empty_button.setVisible(shown and self._context.desk.person.role is Role.ADMINISTRATOR)
        self.frame.set_title(self.tr("区民の声　ごみ箱") if shown else self.title)
        self._take(replace(self._wanted, discarded=shown))

    def empty_bin(self) -> None:
        """Ask, and remove for good what is in ごみ箱."""
        from PySide6.QtWidgets import QMessageBox

        desk = self._context.desk
        answer = QMessageBox.question(
            self,
            self.tr("ごみ箱を空にする"),
            self.tr("ごみ箱の中の声を、履歴と添付ファイルを含めて完全に削除します。元に戻すことはできません。"),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        if answer == QMessageBox.StandardButton.Yes:
            role = desk.person.role
            self._context.write(lambda: desk.voices.empty_bin(role), context=self)

    def open_import(self) -> None:
        """Choose a file and import it."""
        from wardapp.ui.imports.import_dialog import choose_and_import

        choose_and_import(self._context, self)

    def open_export(self) -> None:
        """Write what the list shows to a file."""
        from wardapp.ui.imports.export import choose_and_export

        choose_and_export(self._context, self, self._wanted, self._sort, self.model.rowCount())


class _SetState:
    """An entry of the menu of states."""

    def __init__(self, page: VoicesPage, state: VoiceState) -> None:
        self._page, self._state = page, state

    def __call__(self) -> None:
        """Give the selected voices this state."""
        self._page.set_state(self._state)


class _ShowColumn:
    """An entry of the menu of columns."""

    def __init__(self, page: VoicesPage, position: int) -> None:
        self._page, self._position = page, position

    def __call__(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Show or hide the column."""
        self._page.show_column(self._position, shown=shown)
