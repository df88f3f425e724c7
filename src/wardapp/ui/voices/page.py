"""The place of the voices: search and filters, the list, what is selected at the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QSettings
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.city import Role
from wardapp.domain.request import RequestState, WardRequest
from wardapp.domain.voice_list import BEST, NEWEST, Sort, VoiceFilter, VoiceRow
from wardapp.ui.actions import page_action
from wardapp.ui.icons import set_icon
from wardapp.ui.theme import set_kind
from wardapp.ui.themes.picking import ThemePicking
from wardapp.ui.voices.filters import VoiceFilters
from wardapp.ui.voices.intake import Intake
from wardapp.ui.voices.linking import Linking
from wardapp.ui.voices.listing import VoiceListing
from wardapp.ui.voices.reading_pane import ReadingPane
from wardapp.ui.voices.selection_panel import SelectionPanel
from wardapp.ui.voices.selection_work import SelectionWork
from wardapp.ui.voices.table_view import VoiceTable
from wardapp.ui.voices.telling import Telling
from wardapp.ui.widgets.empty_state import EmptyState
from wardapp.ui.widgets.page_frame import PageFrame
from wardapp.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext


class VoicesPage(QWidget):
    """List of the voices, and the one that is read."""

    icon_name = "message-square-text"

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("区民の声")
        self.widget = self
        self._context = context
        self._loaded = False
        self.setAcceptDrops(True)
        self.frame = PageFrame(self.title, key="voices", parent=self)
        self.search = SearchField(self.tr("声を探す（一文字から。空白で区切るとすべてを含む声）"))
        self.order = QComboBox()
        self.filters = VoiceFilters(context)
        self.table = VoiceTable(context)
        self.model = self.table.rows
        self.pane = ReadingPane(context)
        self.panel = SelectionPanel(context)
        self.listing = VoiceListing(context, self.table, self.frame, self)
        self.work = SelectionWork(context, self)
        self.linking = Linking(
            context, self.table, lambda: (self.table.selected_count(), self.selected_ids())
        )
        self.telling = Telling(
            context, self.table, lambda: (self.table.selected_count(), self.selected_ids())
        )
        self.themes = ThemePicking(context, self, self._as_targets)
        self.themes.attach(self.panel.theme_button.menu())
        self._make_actions()
        self._lay_out()
        self._connect()

    # -- making it -------------------------------------------------------------------------------

    def _make_actions(self) -> None:
        self.import_button = QPushButton(self.tr("取り込み"))
        set_icon(self.import_button, "import")
        # One button for all ways in: at 200 % there is no room for one each.
        self._ways_in = QMenu(self.import_button)
        self.import_button.setMenu(self._ways_in)
        self.import_button.setProperty("menued", True)
        self.export_button = QPushButton(self.tr("書き出し"))
        set_icon(self.export_button, "file-down")
        self.bin_button = QPushButton(self.tr("ごみ箱"))
        set_icon(self.bin_button, "trash-2")
        self.bin_button.setCheckable(True)
        self.empty_button = QPushButton(self.tr("ごみ箱を空にする"))
        set_kind(self.empty_button, "danger")
        self.empty_button.hide()
        for button in (
            self.import_button,
            self.export_button,
            self.bin_button,
        ):
            set_kind(button, "quiet")
        page_action(self, self.tr("声を探す"), "Ctrl+F", self._focus_search, "search")
        page_action(
            self,
            self.tr("選んだ声から区長要望を作る"),
            "Ctrl+R",
            self.work.draft_request,
            "file-pen-line",
        )
        self.intake = Intake(self._context, self)
        self.intake.fill(self._ways_in)
        page_action(self, self.tr("一覧を書き出す"), "Ctrl+E", self.open_export, "file-down")
        page_action(self, self.tr("一覧を印刷する"), "Ctrl+P", self.print_list, "printer")
        # Only in the list: the same keys are letters and corrections wherever one writes.
        page_action(self.table, self.tr("次の声"), "J", lambda: self.table.step(1))
        page_action(self.table, self.tr("前の声"), "K", lambda: self.table.step(-1))
        page_action(self.table, self.tr("ごみ箱へ移す"), "Del", self.work.discard, "trash-2")

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
        for button in (
            self.empty_button,
            self.bin_button,
            self.import_button,
            self.export_button,
        ):
            self.frame.add_action(button)
        self._choose = EmptyState("message-square-text", self.tr("声を選んでください"))
        self._reading = QStackedWidget()
        for widget in (self._choose, self.pane, self.panel):
            self._reading.addWidget(widget)
        self.frame.set_list(self.listing.stack)
        self.frame.set_reading(self._reading)
        if not QSettings().contains("panes/voices"):
            self.frame.splitter.setSizes([700, 480])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    def _connect(self) -> None:
        self.search.searched.connect(self._on_searched)
        self.search.moved_down.connect(self.table.setFocus)
        self.order.activated.connect(self._on_order_chosen)
        self.filters.changed.connect(self._on_filters_changed)
        self.export_button.clicked.connect(self.open_export)
        self.bin_button.toggled.connect(self._on_bin_toggled)
        self.empty_button.clicked.connect(self.empty_bin)
        self.table.went_to.connect(self._on_went_to)
        self.table.sort_chosen.connect(self._on_sort_chosen)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.table.customContextMenuRequested.connect(self._on_menu_asked)
        self.table.activated.connect(self._on_activated)
        self.pane.stepped.connect(self.table.step)
        self.pane.restore_wanted.connect(self.work.restore)
        self.panel.state_chosen.connect(self.work.set_state)
        self.panel.request_wanted.connect(self.work.draft_request)
        self.panel.request_chosen.connect(self.work.link_to)
        self.panel.merge_wanted.connect(self.linking.merge)
        self.panel.link_wanted.connect(self.linking.link)
        self.panel.same_person_wanted.connect(self.linking.same_person)
        self.panel.letters_wanted.connect(self.telling.print_letters)
        self.panel.told.connect(self.telling.tell)
        self.panel.discard_wanted.connect(self.work.discard)
        self.panel.restore_wanted.connect(self.work.restore)
        self.listing.selection_stayed.connect(self._on_selection_changed)
        self.listing.nothing_to_read.connect(self._show_choose)
        self.listing.found_elsewhere.connect(self.show_filter)
        self._context.changed.changed.connect(self._on_changed)

    # -- what the window asks --------------------------------------------------------------------

    def activate(self) -> None:
        """The page has come to the front."""
        if not self._loaded:
            self._begin()
            self.listing.list_anew()
        self.table.setFocus()

    def _begin(self) -> None:
        if not self._loaded:
            self._loaded = True
            self.filters.load()
            self._read_requests()

    def focus_search(self, text: str) -> None:
        """Search for this."""
        self._begin()
        if text:
            self.search.set_quietly(text)
            self.listing.take(replace(self.listing.wanted, query=text))
        self.search.setFocus()

    def show_filter(self, wanted: VoiceFilter) -> None:
        """Show these voices."""
        self._begin()
        self.bin_button.blockSignals(True)
        self.bin_button.setChecked(wanted.discarded)
        self.bin_button.blockSignals(False)
        self._name_bin(shown=wanted.discarded)
        self.filters.show_filter(wanted)
        self.search.set_quietly(wanted.query)
        self.listing.take(wanted)

    def show_record(self, record_id: str) -> None:
        """Show this voice, whatever the filters hide, and if it lies in ごみ箱."""
        self._begin()
        self.listing.asked = record_id
        self._show_pane(record_id)
        self.listing.reload()

    # -- the list --------------------------------------------------------------------------------

    def _on_searched(self, text: str) -> None:
        self.listing.take(replace(self.listing.wanted, query=text))

    def _on_filters_changed(self, wanted: VoiceFilter) -> None:
        self.listing.take(
            replace(wanted, query=self.listing.wanted.query, discarded=self.bin_button.isChecked())
        )

    def _on_order_chosen(self, _index: int) -> None:
        self._on_sort_chosen(BEST if self.order.currentData() == "best" else NEWEST)

    def _on_sort_chosen(self, sort: Sort) -> None:
        self.listing.sort = sort
        self.table.show_sort(sort)
        self.order.setCurrentIndex(1 if sort.column == "best" else 0)
        self.listing.list_anew()

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if not self._loaded:
            return
        if changes.touches("request"):
            self._read_requests()
        self.listing.see(changes)

    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    # -- selection -------------------------------------------------------------------------------

    def _on_went_to(self, key: int) -> None:
        row = self.model.row_at(self.table.currentIndex().row())
        if row is not None and row.key == key:
            self._show_pane(row.id)
            return
        desk = self._context.desk
        self._context.run(
            lambda _task: desk.voices.rows([key]), context=self, done=self._on_row_read
        )

    def _on_row_read(self, rows: list[VoiceRow]) -> None:
        if rows:
            self._show_pane(rows[0].id)

    def _show_pane(self, record_id: str) -> None:
        self.listing.read_id = record_id
        self.pane.show_voice(record_id)
        self._on_selection_changed()

    def _on_selection_changed(self, *_: object) -> None:
        count = self.table.selected_count()
        if count > 1:
            self.panel.show_count(count, discarded=self.listing.wanted.discarded)
            self._reading.setCurrentWidget(self.panel)
        elif self.listing.read_id:
            self._reading.setCurrentWidget(self.pane)

    def _show_choose(self) -> None:
        self._reading.setCurrentWidget(self._choose)

    def _on_activated(self, _index: QModelIndex) -> None:
        self._reading.setCurrentWidget(self.pane)
        self.pane.take_focus()

    def selected_ids(self) -> Callable[[], list[str]]:
        """Return a call for the worker that gives the selected voices' identifiers in list order."""
        keys, desk, shown = self.table.selected_keys(), self._context.desk, self.listing.read_id

        def read() -> list[str]:
            return [row.id for row in desk.voices.rows(keys)] if keys else [shown]

        return read

    def _as_targets(self) -> Callable[[], list[tuple[str, str]]]:
        ids_of = self.selected_ids()
        return lambda: [("voice", voice) for voice in ids_of()]

    def has_selection(self) -> bool:
        """Whether there is a voice to work on: selected, or being read."""
        return self.table.selected_count() > 0 or bool(self.listing.read_id)

    def _on_menu_asked(self, where: QPoint) -> None:
        if self.table.selected_count():
            self.work.menu().exec(self.table.viewport().mapToGlobal(where))

    def _read_requests(self) -> None:
        self.themes.reload()
        desk = self._context.desk
        self._context.run(
            lambda _task: desk.requests.list(office_id=desk.office.id, state=RequestState.DRAFT),
            context=self,
            done=self._on_requests_read,
        )

    def _on_requests_read(self, requests: tuple[WardRequest, ...]) -> None:
        self.panel.menus.requests = requests

    # -- bin, import, export ---------------------------------------------------------------------

    def _on_bin_toggled(self, shown: bool) -> None:
        self.listing.read_id = ""
        self._show_choose()
        self._name_bin(shown=shown)
        self.listing.take(replace(self.listing.wanted, discarded=shown))

    def _name_bin(self, *, shown: bool) -> None:
        self.empty_button.setVisible(shown and self._context.desk.person.role is Role.ADMINISTRATOR)
        self.frame.set_title(self.tr("区民の声　ごみ箱") if shown else self.title)

    def empty_bin(self) -> None:
        """Ask, and remove for good what is in ごみ箱."""
        desk = self._context.desk
        answer = QMessageBox.question(
            self,
            self.tr("ごみ箱を空にする"),
            self.tr(
                "ごみ箱の中の声を、履歴と添付ファイルを含めて完全に削除します。元に戻すことはできません。"
            ),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        if answer == QMessageBox.StandardButton.Yes:
            role = desk.person.role
            self._context.write(lambda: desk.voices.empty_bin(role), context=self)

    def open_export(self) -> None:
        """Write what the list shows to a file."""
        from wardapp.ui.imports.export import choose_and_export

        choose_and_export(
            self._context, self, self.listing.wanted, self.listing.sort, self.model.rowCount()
        )

    def print_list(self) -> None:
        """Show what the list shows as it will be on paper."""
        from wardapp.desk.voice_list_paper import paper
        from wardapp.ui.printing.preview_dialog import Paper, PreviewDialog

        desk, wanted, sort = self._context.desk, self.listing.wanted, self.listing.sort
        says = self.tr("検索「{query}」").format(query=wanted.query) if wanted.query else ""
        made = Paper(self.tr("区民の声一覧"), lambda: paper(desk, wanted, sort, says=says))
        PreviewDialog(self._context, "", [made], self.window()).show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take the file of a table, or mails, that are dropped on the list."""
        if self.intake.files_in(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show what an import of the dropped files would bring."""
        found = self.intake.files_in(event)
        if found:
            event.acceptProposedAction()
            self.intake.open_files(found)
