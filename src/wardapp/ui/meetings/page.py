"""The place of the meetings (会議): the list by fiscal year, and the one at work."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QListView, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from wardapp.domain.meeting import MeetingKind
from wardapp.domain.text import normalise
from wardapp.ui.actions import page_action
from wardapp.ui.dates import fiscal_year_label
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import MEETING_KIND_LABELS
from wardapp.ui.meetings.agreements_dialog import AgreementsDialog
from wardapp.ui.meetings.list_model import MeetingDelegate, MeetingListModel
from wardapp.ui.meetings.meeting_editor import MeetingEditor
from wardapp.ui.meetings.members_dialog import MembersDialog
from wardapp.ui.meetings.series_dialog import SeriesDialog
from wardapp.ui.requests.filter_button import FilterButton
from wardapp.ui.theme import set_kind
from wardapp.ui.widgets.empty_state import EmptyState
from wardapp.ui.widgets.filtered_list import FilteredList
from wardapp.ui.widgets.page_frame import PageFrame
from wardapp.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.domain.meeting import Meeting
    from wardapp.ui.context import UiContext

WEEKS_AHEAD = 2


class MeetingsPage(QWidget):
    """List and filters at the left, the chosen meeting at the right."""

    icon_name = "presentation"

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("会議")
        self.widget = self
        self._context = context
        self._kind: MeetingKind | None = None
        self._year: int | None = None
        self._wanted = ""
        self._loaded = False
        self.frame = PageFrame(self.title, key="meetings", parent=self)
        self.search = SearchField(self.tr("会議を探す（名称・場所）"))
        self.model = MeetingListModel()
        self.list = QListView()
        self.editor = MeetingEditor(context)
        self.years = FilterButton(self.tr("年度"))
        self.kinds = FilterButton(self.tr("種別"))
        self.kinds.set_choices(MEETING_KIND_LABELS.items())
        self._make_actions()
        self._lay_out()
        self._connect()

    def _make_actions(self) -> None:
        self.new_button = QPushButton(self.tr("新しい会議"))
        set_icon(self.new_button, "plus", "on_accent")
        set_kind(self.new_button, "primary")
        self._menu = QMenu(self)
        for kind, label in MEETING_KIND_LABELS.items():
            self._menu.addAction(label, _New(self, kind))
        self.new_button.setMenu(self._menu)
        self.new_button.setProperty("menued", True)
        self.new_button.setToolTip(self.tr("新しい会議を用意する（Ctrl+Shift+N）"))
        self.year_button = QPushButton(self.tr("年間・構成員"))
        set_icon(self.year_button, "calendar-days")
        self.year_button.setProperty("menued", True)
        year = QMenu(self)
        year.addAction(self.tr("定例会議（一年分を予定する）…"), self.show_series)
        year.addAction(self.tr("構成員と在任…"), self.show_members)
        year.addAction(self.tr("同意までの回数と日数…"), self.show_agreements)
        self.year_button.setMenu(year)
        page_action(self, self.tr("新しい会議"), "Ctrl+Shift+N", self.new_button.showMenu, "plus")
        page_action(self, self.tr("次第を印刷"), "Ctrl+P", self.editor.print_agenda, "printer")
        page_action(self, self.tr("会議を探す"), "Ctrl+F", self._focus_search, "search")
        page_action(self, self.tr("議題を追加"), "Ctrl+E", self._focus_add, "list-plus")

    def _lay_out(self) -> None:
        theme = self._context.theme
        self.list.setModel(self.model)
        self.list.setItemDelegate(MeetingDelegate(theme, self.list))
        self.list.setAccessibleName(self.tr("会議の一覧"))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._nothing = EmptyState(
            "presentation",
            self.tr("まだ会議がありません"),
            self.tr("新しい会議を作ると、構成員が職位の順に出席者に入ります。"),
        )
        self._left = FilteredList(
            self.search, (self.years, self.kinds), self.list, self._nothing, theme.size(180)
        )
        self._reading = QStackedWidget()
        self._reading.addWidget(EmptyState("presentation", self.tr("会議を選んでください")))
        self._reading.addWidget(self.editor)
        self.frame.add_action(self.year_button)
        self.frame.add_action(self.new_button)
        self.frame.set_list(self._left)
        self.frame.set_reading(self._reading)
        self.frame.keep_list_width(theme.size(310))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    def _connect(self) -> None:
        self.search.searched.connect(self._on_searched)
        self.search.moved_down.connect(self.list.setFocus)
        self.years.value_chosen.connect(self._on_year_chosen)
        self.kinds.value_chosen.connect(self._on_kind_chosen)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._context.changed.changed.connect(self._on_changed)

    # What the window asks

    def activate(self) -> None:
        """The page has come to the front."""
        if not self._loaded:
            self._loaded = True
            self.reload()
        focused = self.focusWidget()
        if focused is None or not self.editor.isAncestorOf(focused):
            self.list.setFocus()

    def focus_search(self, text: str) -> None:
        """Search for this."""
        self.search.setText(text)
        self.search.setFocus()

    def show_record(self, record_id: str) -> None:
        """Show this meeting, whatever the filters hide."""
        self._wanted = record_id
        self._loaded = True
        if self.model.row_of(record_id) < 0:
            self._year = self._kind = None
            self.years.show_value(None)
            self.kinds.show_value(None)
            self.search.set_quietly("")
        self._show_editor(record_id)
        self.reload()

    # The list

    def reload(self) -> None:
        """Read the list anew."""
        desk, year, kind = self._context.desk, self._year, self._kind
        words = normalise(self.search.text()).split()

        def read(_task: object) -> tuple[list[Meeting], list[int]]:
            every = desk.meetings.list()
            years = sorted({m.fiscal_year for m in every}, reverse=True)
            shown = [
                m
                for m in every
                if year in (None, m.fiscal_year)
                and kind in (None, m.kind)
                and all(word in normalise(f"{m.name} {m.place} {m.note}") for word in words)
            ]
            return shown, years

        self._context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[list[Meeting], list[int]]) -> None:
        meetings, years = read
        self.years.set_choices((y, fiscal_year_label(y)) for y in years)
        present = self._wanted or self._shown_id()
        scroll = self.list.verticalScrollBar().value()
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        self.model.show(meetings)
        row = self.model.row_of(present) if present else -1
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
        selection.blockSignals(False)
        if row >= 0:
            self.list.verticalScrollBar().setValue(scroll)
            self.list.scrollTo(self.model.index(row))
        elif not present and self.model.row_to_begin() >= 0:
            self.list.setCurrentIndex(self.model.index(self.model.row_to_begin()))
        self._wanted = ""
        self.frame.set_count(self.tr("%n件", "", len(meetings)))
        self._left.show_listed(found=bool(meetings))
        if not meetings and (self._year or self._kind or self.search.text()):
            self._nothing.set_text(self.tr("条件に合う会議がありません"))

    def _shown_id(self) -> str:
        meeting = self.editor.meeting
        return meeting.id if meeting is not None else ""

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        meeting = self.model.meeting_at(current)
        if meeting is not None and meeting.id != self._shown_id():
            self._show_editor(meeting.id)

    def _show_editor(self, meeting_id: str) -> None:
        self.editor.show_meeting(meeting_id)
        self._reading.setCurrentWidget(self.editor)

    def _on_searched(self, _text: str) -> None:
        self.reload()

    def _on_year_chosen(self, year: Any) -> None:
        self._year = year
        self.reload()

    def _on_kind_chosen(self, kind: Any) -> None:
        self._kind = kind
        self.reload()

    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _focus_add(self) -> None:
        self.editor.tabs.setCurrentWidget(self.editor.agenda)
        self.editor.agenda.add_bar.choose(self.editor.agenda.add_bar.kind.value)

    # The year

    def show_series(self) -> None:
        """Show the series, and plan a year."""
        SeriesDialog(self._context, self).ask()

    def show_members(self) -> None:
        """Show who belongs to the meetings."""
        MembersDialog(self._context, self).ask()

    def show_agreements(self) -> None:
        """Show how long agreement takes."""
        AgreementsDialog(self._context, self).ask()

    # New meetings

    def new_meeting(self, kind: MeetingKind) -> None:
        """Plan a meeting two weeks from now, and put the cursor into its date."""
        desk = self._context.desk
        day = desk.today() + dt.timedelta(weeks=WEEKS_AHEAD)
        self._context.write(
            lambda: desk.meetings.add(kind, day), context=self, done=self._on_planned
        )

    def _on_planned(self, changes: Changes) -> None:
        self.show_record(changes.id)
        self.editor.focus_date()

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._loaded and changes.touches("meeting"):
            self.reload()


class _New:
    """A menu's kind of meeting."""

    def __init__(self, page: MeetingsPage, kind: MeetingKind) -> None:
        self._page, self._kind = page, kind

    def __call__(self) -> None:
        """Plan one."""
        self._page.new_meeting(self._kind)
