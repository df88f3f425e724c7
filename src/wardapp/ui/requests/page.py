"""The place of the ward requests (区長要望): the list by fiscal year, and the one at work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QListView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from wardapp.domain.wareki import fiscal_year
from wardapp.ui.actions import page_action
from wardapp.ui.dates import fiscal_year_label
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import OUTCOME_LABELS, REQUEST_STATE_LABELS
from wardapp.ui.requests.adoption_card import AdoptionCard
from wardapp.ui.requests.filter_button import FilterButton
from wardapp.ui.requests.list_delegate import RequestDelegate
from wardapp.ui.requests.list_model import RequestFilter, RequestListModel
from wardapp.ui.requests.request_editor import RequestEditor
from wardapp.ui.requests.views import RequestViews
from wardapp.ui.theme import set_kind
from wardapp.ui.widgets.empty_state import EmptyState
from wardapp.ui.widgets.filtered_list import FilteredList
from wardapp.ui.widgets.page_frame import PageFrame
from wardapp.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wardapp.desk import AdoptionRate
    from wardapp.domain.changes import Changes
    from wardapp.domain.request import WardRequest
    from wardapp.ui.context import UiContext


class RequestsPage(QWidget):
    """List, filters and adoption rate at the left, the chosen request at the right."""

    icon_name = "file-pen-line"

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("区長要望")
        self.widget = self
        self._context = context
        self._filter = RequestFilter()
        self._wanted = ""
        self._loaded = False
        self.frame = PageFrame(self.title, key="requests", parent=self)
        self.search = SearchField(self.tr("要望を探す（件名・内容・番号）"))
        self.model = RequestListModel(context.desk.city.name_of)
        self.list = QListView()
        self.editor = RequestEditor(context)
        self.adoption = AdoptionCard(context.theme)
        self._make_filters()
        self._make_actions()
        self._lay_out()
        self._connect()

    # Making it

    def _make_filters(self) -> None:
        self.filters = {
            "fiscal_year": FilterButton(self.tr("年度")),
            "office_id": FilterButton(self.tr("区")),
            "bureau_id": FilterButton(self.tr("所管局")),
            "state": FilterButton(self.tr("状態")),
            "outcome": FilterButton(self.tr("結果")),
        }
        self.filters["state"].set_choices(REQUEST_STATE_LABELS.items())
        self.filters["outcome"].set_choices(OUTCOME_LABELS.items())
        self.shown_only = QPushButton()
        self.shown_only.setCheckable(True)
        set_kind(self.shown_only, "chip")
        self.shown_only.hide()
        self._all = QPushButton(self.tr("すべて外す"))
        set_kind(self._all, "link")

    def _make_actions(self) -> None:
        self.new_button = QPushButton(self.tr("新しい要望"))
        set_icon(self.new_button, "plus", "on_accent")
        set_kind(self.new_button, "primary")
        self.new_button.setToolTip(self.tr("新しい要望を書き始める（Ctrl+Shift+N）"))
        page_action(self, self.tr("新しい要望"), "Ctrl+Shift+N", self.new_request, "plus")
        page_action(
            self, self.tr("予算要望調書を印刷"), "Ctrl+P", self.editor.print_sheet, "printer"
        )
        page_action(self, self.tr("要望を探す"), "Ctrl+F", self._focus_search, "search")
        page_action(self, self.tr("根拠となる声を探す"), "Ctrl+E", self._focus_evidence, "quote")

    def _lay_out(self) -> None:
        theme = self._context.theme
        self.list.setModel(self.model)
        self.list.setItemDelegate(RequestDelegate(theme, self.model, self.list))
        self.list.setAccessibleName(self.tr("区長要望の一覧"))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._nothing = EmptyState(
            "file-pen-line",
            self.tr("まだ要望がありません"),
            self.tr("Ctrl+Shift+Nで書き始めます。区民の声を選んでから作ることもできます。"),
            self.tr("新しい要望"),
            self.new_request,
        )
        self._left = FilteredList(
            self.search,
            (*self.filters.values(), self.shown_only, self._all),
            self.list,
            self._nothing,
            theme.size(180),
        )
        self._left.add_foot(self.adoption)
        self._reading = QStackedWidget()
        self._choose = EmptyState("file-pen-line", self.tr("要望を選んでください"))
        self._reading.addWidget(self._choose)
        self._reading.addWidget(self.editor)
        self._make_views()
        self.frame.add_action(self.new_button)
        self.frame.set_list(self._left)
        self.frame.set_reading(self._reading)
        self.frame.keep_list_width(theme.size(310))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.views)

    def _make_views(self) -> None:
        """The list with its reading pane, and beside it the board, the rates and the calendar."""
        context = self._context
        self.views = RequestViews(context, self.frame, self._board_requests, self)

    def _board_requests(self) -> Sequence[WardRequest]:
        """Return the requests of the board: what the filters leave, of the newest year by default."""
        wanted = self._filter.arguments()
        desk = self._context.desk
        if wanted["fiscal_year"] is None:
            years = desk.requests.fiscal_years()
            wanted["fiscal_year"] = years[0] if years else None
        return desk.requests.list(**wanted)

    def show_view(self, name: str) -> None:
        """Show 一覧 (list), ボード (board), 事業化率 (rates) or 日程 (calendar)."""
        self.views.show_view(name)

    def _connect(self) -> None:
        for name, button in self.filters.items():
            button.value_chosen.connect(_Filtering(self, name))
        self._all.clicked.connect(self.clear_filters)
        self.shown_only.clicked.connect(self.clear_filters)
        self.views.rates.list_asked.connect(self.show_only)
        self.search.searched.connect(self._on_searched)
        self.search.moved_down.connect(self.list.setFocus)
        self.new_button.clicked.connect(self.new_request)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._context.changed.changed.connect(self._on_changed)

    # What the window asks

    def activate(self) -> None:
        """The page has come to the front."""
        if not self._loaded:
            self._loaded = True
            self.reload()
        if not self.editor.isVisible() or not self.editor.form.isAncestorOf(self.focusWidget()):
            self.list.setFocus()

    def focus_search(self, text: str) -> None:
        """Search for this."""
        self.search.setText(text)
        self.search.setFocus()

    def show_record(self, record_id: str) -> None:
        """Show this request, whatever the filters hide; ``calendar`` is the year's calendar."""
        if record_id == "calendar":
            self.show_view("calendar")
            return
        self._wanted = record_id
        self._loaded = True
        self.views.show_view("list")
        if self._filter and self.model.row_of(record_id) < 0:
            self.clear_filters()
        self._show_editor(record_id)
        self.reload()

    # The list

    def reload(self) -> None:
        """Read the list, the choices of its filters and the adoption rate anew."""
        desk, wanted, only = self._context.desk, self._filter.arguments(), self._filter.ids

        def read(_task: object) -> tuple[Any, ...]:
            requests = [r for r in desk.requests.list(**wanted) if only is None or r.id in only]
            years = desk.requests.fiscal_years()
            year = wanted["fiscal_year"] or _year_of_interest(desk.today(), years)
            rate = desk.requests.adoption_rate(
                year, office_id=wanted["office_id"], bureau_id=wanted["bureau_id"]
            )
            offices = desk.city.offices()
            return requests, years, rate, offices

        self._context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[Any, ...]) -> None:
        requests, years, rate, offices = read
        self._offer(years, offices)
        self._show_list(requests)
        self._show_rate(rate)

    def _offer(self, years: Sequence[int], offices: Sequence[Any]) -> None:
        self.filters["fiscal_year"].set_choices((y, fiscal_year_label(y)) for y in years)
        self.filters["office_id"].set_choices((o.id, o.ward_name) for o in offices if o.is_ward)
        self.filters["bureau_id"].set_choices((o.id, o.name) for o in offices if not o.is_ward)

    def _show_list(self, requests: Sequence[WardRequest]) -> None:
        present = self._wanted or self._shown_id()
        scroll = self.list.verticalScrollBar().value()
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        self.model.show(requests)
        row = self.model.row_of(present) if present else -1
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
        selection.blockSignals(False)
        if row >= 0:
            self.list.verticalScrollBar().setValue(scroll)
            self.list.scrollTo(self.model.index(row))
        elif (not present or self._filter.ids is not None) and self.model.first_row() >= 0:
            self.list.setCurrentIndex(self.model.index(self.model.first_row()))
        self._wanted = ""
        self.frame.set_count(self.tr("%n件", "", len(requests)))
        self._all.setVisible(bool(self._filter))
        self._left.show_listed(found=bool(requests))
        if self._filter and not requests:
            self._nothing.set_text(
                self.tr("条件に合う要望がありません"),
                self.tr("条件を外すと見つかるかもしれません。"),
            )

    def _show_rate(self, rate: AdoptionRate) -> None:
        self.adoption.show_rate(rate)

    def _shown_id(self) -> str:
        request = self.editor.request
        return request.id if request is not None else ""

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        request = self.model.request_at(current)
        if request is not None and request.id != self._shown_id():
            self._show_editor(request.id)

    def _show_editor(self, request_id: str) -> None:
        self.editor.show_request(request_id)
        self._reading.setCurrentWidget(self.editor)

    # Filters

    def set_filter(self, name: str, value: Any) -> None:
        """Take a filter's value."""
        setattr(self._filter, name, value)
        self.reload()

    def show_only(self, ids: frozenset[str], words: str) -> None:
        """Show exactly these requests in the list, and say which they are."""
        self.clear_filters()
        self._filter.ids = ids
        self.shown_only.setText(self.tr("✕ {words}").format(words=words))
        self.shown_only.setAccessibleName(
            self.tr("{words}の要望だけを表示中。外す").format(words=words)
        )
        self.shown_only.setToolTip(self.tr("この条件を外す"))
        self.shown_only.setChecked(True)
        self.shown_only.show()
        self.show_view("list")
        self.reload()
        self.list.setFocus()

    def clear_filters(self) -> None:
        """Show all requests."""
        self._filter = RequestFilter()
        self.shown_only.hide()
        self.search.set_quietly("")
        for button in self.filters.values():
            button.show_value(None)
        self.reload()

    def _on_searched(self, text: str) -> None:
        self.set_filter("query", text)

    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _focus_evidence(self) -> None:
        self.editor.tabs.setCurrentWidget(self.editor.evidence)
        self.editor.evidence.search.field.setFocus()
        self.editor.evidence.search.field.selectAll()

    # New requests

    def new_request(self) -> None:
        """Begin a request and put the cursor into its title."""
        desk, year = self._context.desk, self._filter.fiscal_year
        self._context.write(
            lambda: desk.requests.add(fiscal_year=year), context=self, done=self._on_begun
        )

    def draft_from(self, voice_ids: Sequence[str]) -> None:
        """Begin a request with these voices as its evidence."""
        desk, ids = self._context.desk, list(voice_ids)
        self._context.write(
            lambda: desk.requests.draft_from(ids), context=self, done=self._on_begun
        )

    def _on_begun(self, changes: Changes) -> None:
        self.show_record(changes.id)
        self.editor.focus_title()

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._loaded and changes.touches("request", "office"):
            self.reload()
        self.views.on_changed(changes)


class _Filtering:
    """Takes the value of one filter to the page."""

    def __init__(self, page: RequestsPage, name: str) -> None:
        self._page, self._name = page, name

    def __call__(self, value: object) -> None:
        """Take it there."""
        self._page.set_filter(self._name, value)


def _year_of_interest(today: Any, years: Sequence[int]) -> int:
    """Return the fiscal year whose rate is of interest: the budget that was decided last."""
    now = fiscal_year(today)
    return next((year for year in years if year <= now), years[0] if years else now)
