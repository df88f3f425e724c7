"""The place of the voices: search and filters, the list, what is selected at the right."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QSettings, QTimer
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
from wardapp.domain.matter import Counted
from wardapp.domain.request import RequestState, WardRequest
from wardapp.domain.voice import VoiceState
from wardapp.domain.voice_list import BEST, NEWEST, Sort, VoiceFilter, VoiceRow
from wardapp.ui.actions import page_action
from wardapp.ui.background import Lane, Task
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import VOICE_STATE_LABELS
from wardapp.ui.theme import set_kind
from wardapp.ui.themes.picking import ThemePicking
from wardapp.ui.voices.filters import VoiceFilters
from wardapp.ui.voices.intake import Intake
from wardapp.ui.voices.linking import Linking
from wardapp.ui.voices.reading_pane import ReadingPane
from wardapp.ui.voices.selection_panel import SelectionPanel
from wardapp.ui.voices.table_model import READ_ALONG
from wardapp.ui.voices.table_view import Place, VoiceTable, page_start
from wardapp.ui.voices.telling import Telling
from wardapp.ui.widgets.empty_state import EmptyState
from wardapp.ui.widgets.page_frame import PageFrame
from wardapp.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

_PAUSE_MS = 120
_LONG_LIST = 20_000
_LONG_PAUSE_MS = 1500
_TOLD_ALONE = 50
_TABLES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods")
_MAILS = (".eml", ".msg")


PERSONS_UP_TO = 20_000
"""Lists up to this length also say how many persons and matters they are."""


@dataclass(frozen=True, slots=True)
class _Read:
    """A list as it was read in the background."""

    keys: array[int]
    start: int
    rows: list[VoiceRow]
    place: Place
    at: dict[int, int]
    selected: VoiceRow | None
    is_whole: bool = True


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
        self._asked = ""
        self._loaded = False
        self._listing: Task | None = None
        self.setAcceptDrops(True)
        self.frame = PageFrame(self.title, key="voices", parent=self)
        self.search = SearchField(self.tr("声を探す（一文字から。空白で区切るとすべてを含む声）"))
        self.order = QComboBox()
        self.filters = VoiceFilters(context)
        self.table = VoiceTable(context)
        self.model = self.table.rows
        self.pane = ReadingPane(context)
        self.panel = SelectionPanel(context)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
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
        self.intake = Intake(self._context, self)
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
            self.draft_request,
            "file-pen-line",
        )
        for action in (
            page_action(
                self, self.tr("表のファイルから取り込む…"), "Ctrl+I", self.open_import, "import"
            ),
            page_action(
                self, self.tr("メールを取り込む…"), "Ctrl+Shift+I", self.open_mails, "mail"
            ),
        ):
            self._ways_in.addAction(action)
        self.intake.fill(self._ways_in)
        page_action(self, self.tr("一覧を書き出す"), "Ctrl+E", self.open_export, "file-down")
        page_action(self, self.tr("一覧を印刷する"), "Ctrl+P", self.print_list, "printer")
        # Only in the list: the same keys are letters and corrections wherever one writes.
        page_action(self.table, self.tr("次の声"), "J", lambda: self.table.step(1))
        page_action(self.table, self.tr("前の声"), "K", lambda: self.table.step(-1))
        page_action(self.table, self.tr("ごみ箱へ移す"), "Del", self.discard_selected, "trash-2")

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
        self._nothing = EmptyState(
            "message-square-text", "", "", self.tr("声を受け付ける"), self._context.new_voice
        )
        self._left = QStackedWidget()
        self._left.addWidget(self.table)
        self._left.addWidget(self._nothing)
        self._choose = EmptyState("message-square-text", self.tr("声を選んでください"))
        self._reading = QStackedWidget()
        for widget in (self._choose, self.pane, self.panel):
            self._reading.addWidget(widget)
        self.frame.set_list(self._left)
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
        self.pane.restore_wanted.connect(self.restore_selected)
        self.panel.state_chosen.connect(self.set_state)
        self.panel.request_wanted.connect(self.draft_request)
        self.panel.request_chosen.connect(self.link_to)
        self.panel.merge_wanted.connect(self.linking.merge)
        self.panel.link_wanted.connect(self.linking.link)
        self.panel.same_person_wanted.connect(self.linking.same_person)
        self.panel.letters_wanted.connect(self.telling.print_letters)
        self.panel.told.connect(self.telling.tell)
        self.panel.discard_wanted.connect(self.discard_selected)
        self.panel.restore_wanted.connect(self.restore_selected)
        self._pause.timeout.connect(self.reload)
        self._context.changed.changed.connect(self._on_changed)

    # -- what the window asks --------------------------------------------------------------------

    def activate(self) -> None:
        """The page has come to the front."""
        if not self._loaded:
            self._begin()
            self._list_anew()
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
            self._take(replace(self._wanted, query=text))
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
        self._take(wanted)

    def show_record(self, record_id: str) -> None:
        """Show this voice, whatever the filters hide, and if it lies in ごみ箱."""
        self._begin()
        self._asked = record_id
        self._show_pane(record_id)
        self.reload()

    # -- the list --------------------------------------------------------------------------------

    def _take(self, wanted: VoiceFilter) -> None:
        self._wanted = wanted
        self._list_anew()

    def _list_anew(self) -> None:
        """Show another list: its first rows at once, all of it a moment later."""
        desk, wanted, sort, selected = self._context.desk, self._wanted, self._sort, self._selected
        # Where rows have to be sorted, the first ones cost as much as all of them.
        limit = READ_ALONG if sort.column == "received_on" else None

        def read(_task: object) -> _Read:
            keys = desk.voices.ids(wanted, sort, limit)
            own = _row_of(desk, selected)
            place = Place(frozenset({own.key}), own.key) if own else Place()
            whole = limit is None or len(keys) < limit
            return _Read(
                keys, 0, desk.voices.rows(keys[:READ_ALONG]), place, place.rows_in(keys), own, whole
            )

        self._run_listing(read, self._on_listed)

    def _on_listed(self, read: _Read) -> None:
        kept = self.table.show_keys(read.keys, read.start, read.rows, read.place, read.at)
        self._say_count(len(read.keys), is_whole=read.is_whole)
        if not kept:
            self.table.scrollToTop()
            # The selected one may stand further down in a list of which only the beginning is read.
            if read.is_whole or read.selected is None:
                self.table.go_to(0)
        if not read.keys and not self._wanted.discarded and self._selected == "":
            self._reading.setCurrentWidget(self._choose)
        if not read.is_whole:
            desk, wanted, sort, place = self._context.desk, self._wanted, self._sort, read.place

            def read_rest(_task: object) -> _Read:
                keys = desk.voices.ids(wanted, sort)
                return _Read(keys, 0, [], place, place.rows_in(keys), read.selected)

            self._run_listing(read_rest, self._on_rest_listed)

    def _on_rest_listed(self, read: _Read) -> None:
        if self.model.begins(read.keys):
            self.model.extend(read.keys)
            self._say_count(len(read.keys))
        else:
            self.reload()
            return
        if self.table.currentIndex().row() < 0:
            row = read.at.get(read.place.current or 0, -1)
            self.table.go_to(max(row, 0))

    def reload(self) -> None:
        """Read the same list anew; what is selected and what is seen stay."""
        self._pause.stop()
        desk, wanted, sort, selected = self._context.desk, self._wanted, self._sort, self._selected
        place, top = self.table.place(), self.table.top_row()

        def read(_task: object) -> _Read:
            keys = desk.voices.ids(wanted, sort)
            own = _row_of(desk, selected)
            here = place
            if own is not None and own.key != place.current:
                here = Place(frozenset({own.key}), own.key, place.current_row)
            at = here.rows_in(keys)
            start = page_start(at.get(here.top, top) if here.top is not None else top)
            rows = desk.voices.rows(keys[start : start + READ_ALONG])
            return _Read(keys, start, rows, here, at, own)

        self._run_listing(read, self._on_reloaded)

    def _on_reloaded(self, read: _Read) -> None:
        kept = self.table.show_keys(read.keys, read.start, read.rows, read.place, read.at)
        self._say_count(len(read.keys))
        if kept:
            self._on_selection_changed()
            return
        moved = read.selected is None or read.selected.discarded != self._wanted.discarded
        asked, self._asked = self._asked, ""
        if moved and read.selected is not None and read.selected.id == asked:
            self.show_filter(VoiceFilter(discarded=read.selected.discarded))
            return
        row = max(0, read.place.current_row)
        if read.keys and moved:
            # It went to ごみ箱, or came back from there: go on with the one that has its place now.
            self.table.go_to(row)
        elif read.keys:
            # It is still being read, though the filters no longer show it.
            self.table.stand_at(row)
        elif moved:
            self._selected = ""
            self._reading.setCurrentWidget(self._choose)

    def _run_listing(self, read: Callable[[object], _Read], done: Callable[[_Read], None]) -> None:
        if self._listing is not None:
            self._listing.cancel()
        self._listing = self._context.run(read, context=self, done=done, lane=Lane.READ)

    def _say_count(self, count: int, *, is_whole: bool = True) -> None:
        words = self.tr("{count}件") if is_whole else self.tr("{count}件以上（数えています）")
        self.frame.set_count(words.format(count=f"{count:,}"))
        if is_whole and 0 < count <= PERSONS_UP_TO:
            desk, wanted = self._context.desk, self._wanted
            self._context.run(
                lambda _task: (wanted, desk.voices.counted(wanted)),
                context=self,
                done=self._say_persons,
                lane=Lane.READ,
            )
        if count:
            self._left.setCurrentWidget(self.table)
        else:
            self._say_nothing()

    def _say_persons(self, found: tuple[VoiceFilter, Counted]) -> None:
        wanted, counted = found
        if wanted == self._wanted and counted.persons != counted.voices:
            self.frame.set_count(
                self.tr("{count}件・{persons}人・{matters}案件").format(
                    count=f"{counted.voices:,}",
                    persons=f"{counted.persons:,}",
                    matters=f"{counted.matters:,}",
                )
            )

    def _say_nothing(self) -> None:
        self._left.setCurrentWidget(self._nothing)
        untouched = self._wanted == VoiceFilter()
        self._nothing.button.setVisible(untouched)
        if untouched:
            self._nothing.set_text(
                self.tr("まだ声がありません"),
                self.tr("Ctrl+Nで受け付けます。ExcelやCSVの台帳から取り込むこともできます。"),
            )
        elif self._wanted == VoiceFilter(discarded=True):
            self._nothing.set_text(self.tr("ごみ箱は空です"))
        else:
            self._nothing.set_text(
                self.tr("条件に合う声がありません"),
                self.tr("言葉を短くするか、条件を外すと見つかることがあります。"),
            )

    def _on_searched(self, text: str) -> None:
        self._take(replace(self._wanted, query=text))

    def _on_filters_changed(self, wanted: VoiceFilter) -> None:
        self._take(replace(wanted, query=self._wanted.query, discarded=self.bin_button.isChecked()))

    def _on_order_chosen(self, _index: int) -> None:
        self._on_sort_chosen(BEST if self.order.currentData() == "best" else NEWEST)

    def _on_sort_chosen(self, sort: Sort) -> None:
        self._sort = sort
        self.table.show_sort(sort)
        self.order.setCurrentIndex(1 if sort.column == "best" else 0)
        self._list_anew()

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if not self._loaded:
            return
        if changes.touches("request"):
            self._read_requests()
        if not changes.touches("voice", "contact", "response", "attachment", "conflict", "office"):
            return
        ids = changes.touched.get("voice", frozenset())
        is_long = self.model.rowCount() > _LONG_LIST
        if is_long and 0 < len(ids) <= _TOLD_ALONE:
            # Of a long list the touched rows are read at once, and which there are a little later.
            desk = self._context.desk
            self._context.run(
                lambda _task: desk.voices.rows_of(list(ids)),
                context=self,
                done=self._on_touched_read,
            )
            self._pause.start(_LONG_PAUSE_MS)
        else:
            self._pause.start(_PAUSE_MS)

    def _on_touched_read(self, rows: list[VoiceRow]) -> None:
        self.model.take_rows(rows)
        if any(row.discarded != self._wanted.discarded for row in rows):
            self.reload()

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
        self._selected = record_id
        self.pane.show_voice(record_id)
        self._on_selection_changed()

    def _on_selection_changed(self, *_: object) -> None:
        count = self.table.selected_count()
        if count > 1:
            self.panel.show_count(count, discarded=self._wanted.discarded)
            self._reading.setCurrentWidget(self.panel)
        elif self._selected:
            self._reading.setCurrentWidget(self.pane)

    def _on_activated(self, _index: QModelIndex) -> None:
        self._reading.setCurrentWidget(self.pane)
        self.pane.take_focus()

    def selected_ids(self) -> Callable[[], list[str]]:
        """Return a call for the worker that gives the selected voices' identifiers in list order."""
        keys, desk, shown = self.table.selected_keys(), self._context.desk, self._selected

        def read() -> list[str]:
            return [row.id for row in desk.voices.rows(keys)] if keys else [shown]

        return read

    def _as_targets(self) -> Callable[[], list[tuple[str, str]]]:
        ids_of = self.selected_ids()
        return lambda: [("voice", voice) for voice in ids_of()]

    def _has_selection(self) -> bool:
        return self.table.selected_count() > 0 or bool(self._selected)

    def _on_menu_asked(self, where: QPoint) -> None:
        if self.table.selected_count():
            self.selection_menu().exec(self.table.viewport().mapToGlobal(where))

    def selection_menu(self) -> QMenu:
        """Return the menu of what one can do with the selected voices."""
        menu = QMenu(self)
        if self._wanted.discarded:
            menu.addAction(self.tr("ごみ箱から戻す"), self.restore_selected)
            return menu
        menu.addAction(self.tr("一つにまとめる（M）"), self.linking.merge)
        menu.addAction(self.tr("同じ案件にする（L）"), self.linking.link)
        menu.addAction(self.tr("同じ方の声にする（P）"), self.linking.same_person)
        menu.addAction(self.tr("論点に分ける（S）"), self.linking.split)
        menu.addSeparator()
        self.panel.menus.fill_states(menu.addMenu(self.tr("状態を変える")))
        self.panel.menus.fill_requests(menu.addMenu(self.tr("区長要望の根拠にする")))
        self.panel.menus.fill_telling(menu.addMenu(self.tr("結果を知らせる")))
        self.themes.fill(menu.addMenu(self.tr("課題にする・加える")))
        menu.addSeparator()
        menu.addAction(self.tr("ごみ箱へ移す"), self.discard_selected)
        return menu

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

    # -- what one does with the selected ---------------------------------------------------------

    def _write(
        self,
        work: Callable[[list[str]], Changes],
        sentence: Callable[[int], str],
        *,
        undo: bool = True,
    ) -> None:
        ids_of = self.selected_ids()
        counted: list[int] = []

        def write() -> Changes:
            ids = ids_of()
            counted.append(len(ids))
            return work(ids)

        def said(_changes: Changes) -> None:
            self._context.notify(sentence(counted[0]), self._undo if undo else None)

        if self._has_selection():
            self._context.write(write, context=self, done=said)

    def _undo(self) -> None:
        desk = self._context.desk
        self._context.write(desk.undo, context=self)

    def set_state(self, state: VoiceState) -> None:
        """Give the selected voices a state."""
        desk, words = self._context.desk, self.tr("{count}件を「{state}」にしました")
        label = VOICE_STATE_LABELS[state]
        self._write(
            lambda ids: desk.voices.edit_many(ids, state=state),
            lambda count: words.format(count=count, state=label),
        )

    def discard_selected(self) -> None:
        """Move the selected voices to ごみ箱."""
        desk, words = self._context.desk, self.tr("{count}件をごみ箱へ移しました")
        if not self._wanted.discarded:
            self._write(desk.voices.discard, lambda count: words.format(count=count))

    def restore_selected(self) -> None:
        """Take the selected voices out of ごみ箱."""
        desk, words = self._context.desk, self.tr("{count}件を戻しました")
        self._write(desk.voices.restore, lambda count: words.format(count=count))

    def draft_request(self) -> None:
        """Begin a ward request with the selected voices as its evidence."""
        desk, ids_of = self._context.desk, self.selected_ids()
        if self._has_selection():
            self._context.write(
                lambda: desk.requests.draft_from(ids_of()), context=self, done=self._on_drafted
            )

    def _on_drafted(self, changes: Changes) -> None:
        self._context.open_record("request", changes.id)

    def link_to(self, request_id: str) -> None:
        """Make the selected voices evidence of a request that is being written."""
        desk, words = self._context.desk, self.tr("{count}件を区長要望の根拠に加えました")

        def link(ids: list[str]) -> Changes:
            changes = desk.requests.link(request_id, ids[0])
            for voice_id in ids[1:]:
                changes |= desk.requests.link(request_id, voice_id)
            return changes

        self._write(link, lambda count: words.format(count=count), undo=False)

    # -- bin, import, export ---------------------------------------------------------------------

    def _on_bin_toggled(self, shown: bool) -> None:
        self._selected = ""
        self._reading.setCurrentWidget(self._choose)
        self._name_bin(shown=shown)
        self._take(replace(self._wanted, discarded=shown))

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

    def open_import(self) -> None:
        """Choose a file and import it."""
        from wardapp.ui.imports.import_dialog import choose_and_import

        choose_and_import(self._context, self)

    def open_mails(self) -> None:
        """Choose mail files and take them in."""
        from wardapp.ui.imports.mail_dialog import choose_mails

        choose_mails(self._context, self)

    def open_export(self) -> None:
        """Write what the list shows to a file."""
        from wardapp.ui.imports.export import choose_and_export

        choose_and_export(self._context, self, self._wanted, self._sort, self.model.rowCount())

    def print_list(self) -> None:
        """Show what the list shows as it will be on paper."""
        from wardapp.desk.voice_list_paper import paper
        from wardapp.ui.printing.preview_dialog import Paper, PreviewDialog

        desk, wanted, sort = self._context.desk, self._wanted, self._sort
        says = self.tr("検索「{query}」").format(query=wanted.query) if wanted.query else ""
        made = Paper(self.tr("区民の声一覧"), lambda: paper(desk, wanted, sort, says=says))
        PreviewDialog(self._context, "", [made], self.window()).show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take the file of a table that is dropped on the list."""
        if _tables_in(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show what an import of the dropped file would bring."""
        from wardapp.ui.imports.import_dialog import import_file

        found = _tables_in(event)
        mails = [path for path in found if path.suffix.lower() in _MAILS]
        if mails:
            from wardapp.ui.imports.mail_dialog import import_mails

            event.acceptProposedAction()
            import_mails(self._context, mails, self)
        elif found:
            event.acceptProposedAction()
            import_file(self._context, self, found[0])


def _row_of(desk: Desk, voice_id: str) -> VoiceRow | None:
    """Return the row of a voice, None where there is no such voice."""
    rows = desk.voices.rows_of([voice_id]) if voice_id else []
    return rows[0] if rows else None


def _tables_in(event: QDropEvent) -> list[Path]:
    """Return the files of tables that are dragged."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in _TABLES + _MAILS]
