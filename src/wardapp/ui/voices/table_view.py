"""The table of voices as one sees it: columns that are remembered, a selection that stays.

When the list is read anew, what was selected stays selected and what stood at the top stays there,
wherever it is now.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    QSettings,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from wardapp.domain.voice_list import NEWEST, Sort
from wardapp.ui.dates import format_short
from wardapp.ui.labels import VOICE_STATE_LABELS
from wardapp.ui.voices.delegate import VoiceDelegate
from wardapp.ui.voices.table_model import COLUMNS, PAGE_ROWS, VoiceTableModel
from wardapp.ui.widgets.pill import pill_size
from wardapp.ui.words import is_english

if TYPE_CHECKING:
    from array import array

    from wardapp.ui.context import UiContext

_WIDTHS = {
    "received_on": 92, "state": 78, "text": 330, "category": 96, "district": 110, "channel": 90, "source": 90,
    "division": 120, "due_on": 124, "number": 190, "office": 110,
}  # fmt: skip
_HIDDEN_AT_FIRST = ("district", "channel", "source", "division", "office", "number")
_SETTING = "voices/columns"
_SETTING_IN_ENGLISH = "voices/columns-en"
_SHOWN_SETTING = "voices/shown"
_TEXT = COLUMNS.index("text")
_TEXT_LEAST = 150
# Which columns go first where the words of the voices would have no room.
_GO_FIRST = ("office", "number", "source", "channel", "division", "district", "category", "due_on")
_KEPT_SELECTION = 1000


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody is in a list: what is selected, what is current, what is at the top."""

    selected: frozenset[int] = frozenset()
    current: int | None = None
    current_row: int = -1
    top: int | None = None

    def rows_in(self, keys: array[int]) -> dict[int, int]:
        """Return where the keys of this place are in another list (worker: a pass over all keys)."""
        wanted = set(self.selected)
        wanted.update(key for key in (self.current, self.top) if key is not None)
        if not wanted:
            return {}
        return {key: row for row, key in enumerate(keys) if key in wanted}


class VoiceTable(QTableView):
    """The table.

    Signals:
        went_to: The key of the voice that has become the current one.
        sort_chosen: The Sort that a click on a head asks for.
    """

    went_to = Signal(object)
    sort_chosen = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._showing = False
        self._sort = NEWEST
        self._shown = {name for name in COLUMNS if name not in _HIDDEN_AT_FIRST}
        self._fitting = False
        self._widths: dict[int, int] = {}
        self.rows = VoiceTableModel(context, self)
        self.setModel(self.rows)
        self.setItemDelegate(VoiceDelegate(context.theme, context.desk.today, self))
        self.setAccessibleName(self.tr("区民の声の一覧"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._make_head()
        self.fit_rows()
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        context.theme.changed.connect(self._on_theme_changed)

    def _make_head(self) -> None:
        head = self.horizontalHeader()
        head.setSectionsMovable(True)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.setStretchLastSection(False)
        head.setMinimumSectionSize(self._theme.size(48))
        state = QSettings().value(_setting())
        if not (state and head.restoreState(state)):
            for position, name in enumerate(COLUMNS):
                self.setColumnWidth(position, self._usual_width(name))
        names = QSettings().value(_SHOWN_SETTING)
        if isinstance(names, str):
            self._shown = {name for name in names.split(",") if name in COLUMNS} | {"text"}
        self._percent = self._theme.text_percent
        # What was said takes the room that the others leave, so nothing has to be scrolled sideways.
        head.setSectionResizeMode(_TEXT, QHeaderView.ResizeMode.Stretch)
        self._fit_columns()
        self.show_sort(NEWEST)
        head.sectionClicked.connect(self._on_head_clicked)
        head.customContextMenuRequested.connect(self._on_head_menu_asked)
        head.sectionResized.connect(self._remember_columns)
        head.sectionMoved.connect(self._remember_columns)

    def fit_rows(self) -> None:
        """Give all rows the one height that the text size asks for."""
        height = self.itemDelegate().sizeHint(None, QModelIndex()).height()  # type: ignore[arg-type]
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    # -- the list --------------------------------------------------------------------------------

    def place(self) -> Place:
        """Return where one is, to come back to after the list was read anew."""
        rows = self.rows
        selected = self.selected_keys()
        top = self.rowAt(0) if rows.rowCount() and self.verticalScrollBar().value() else -1
        current = self.currentIndex().row()
        return Place(
            frozenset(selected if len(selected) <= _KEPT_SELECTION else ()),
            rows.key_at(current),
            current,
            rows.key_at(top),
        )

    def top_row(self) -> int:
        """Return the first row that is seen."""
        return max(0, self.rowAt(0))

    def show_keys(
        self, keys: array[int], start: int, rows: list[Any], place: Place, at: dict[int, int]
    ) -> bool:
        """Show a list; return whether what was current is in it still.

        Args:
            keys: The keys of all rows.
            start: The row where the pages that were read along begin.
            rows: These pages.
            place: Where one was.
            at: Where the keys of ``place`` are in the new list.
        """
        self._showing = True
        try:
            self.rows.show_keys(keys, start, rows)
            self._select(
                [at[key] for key in place.selected if key in at], at.get(place.current or 0, -1)
            )
            if place.top is not None and place.top in at:
                self.scrollTo(
                    self.rows.index(at[place.top], 0), QAbstractItemView.ScrollHint.PositionAtTop
                )
        finally:
            self._showing = False
        return place.current is not None and place.current in at

    def _select(self, rows: list[int], current: int) -> None:
        selection = QItemSelection()
        last = len(COLUMNS) - 1
        for first, end in _runs(rows):
            selection.append(
                QItemSelectionRange(self.rows.index(first, 0), self.rows.index(end, last))
            )
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.ClearAndSelect)
        if current >= 0:
            self.selectionModel().setCurrentIndex(self.rows.index(current, 0), flags.NoUpdate)

    def go_to(self, row: int) -> None:
        """Make a row the current one and the only selected one."""
        count = self.rows.rowCount()
        if count:
            flags = QItemSelectionModel.SelectionFlag
            # Not setCurrentIndex: that one asks the keyboard, and a held Ctrl would select nothing.
            self.selectionModel().setCurrentIndex(
                self.rows.index(max(0, min(row, count - 1)), 0), flags.ClearAndSelect | flags.Rows
            )

    def stand_at(self, row: int) -> None:
        """Let the arrows go on from a row, without selecting it or telling anybody."""
        count = self.rows.rowCount()
        if not count:
            return
        self._showing = True
        index = self.rows.index(max(0, min(row, count - 1)), 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._showing = False

    def step(self, by: int) -> None:
        """Go on by so many rows."""
        self.go_to(max(0, self.currentIndex().row() + by))

    def selected_count(self) -> int:
        """Return how many rows are selected, also among a million."""
        return sum(
            part.bottom() - part.top() + 1 for part in _ranges(self.selectionModel().selection())
        )

    def selected_keys(self) -> list[int]:
        """Return the keys of the selected rows in their order, whether read already or not."""
        rows: set[int] = set()
        for part in _ranges(self.selectionModel().selection()):
            rows.update(range(part.top(), part.bottom() + 1))
        keys = self.rows.keys
        return [keys[row] for row in sorted(rows) if row < len(keys)]

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        key = self.rows.key_at(current.row())
        if key is not None and not self._showing:
            self.went_to.emit(key)

    # -- heads -----------------------------------------------------------------------------------

    def show_sort(self, sort: Sort) -> None:
        """Show by which column the list is sorted."""
        self._sort = sort
        down = Qt.SortOrder.DescendingOrder if sort.descending else Qt.SortOrder.AscendingOrder
        section = COLUMNS.index(sort.column) if sort.column in COLUMNS else -1
        self.horizontalHeader().setSortIndicator(section, down)

    def _on_head_clicked(self, section: int) -> None:
        column = COLUMNS[section]
        if self._sort.column == column:
            self.sort_chosen.emit(Sort(column, not self._sort.descending))
        else:
            self.sort_chosen.emit(Sort(column, descending=column == "received_on"))

    def head_menu(self) -> QMenu:
        """Return the menu that chooses the columns."""
        menu = QMenu(self)
        for position in range(len(COLUMNS)):
            action = menu.addAction(str(self.rows.headerData(position, Qt.Orientation.Horizontal)))
            action.setCheckable(True)
            action.setChecked(COLUMNS[position] in self._shown)
            # What was said is what the list is for.
            action.setEnabled(COLUMNS[position] != "text")
            action.toggled.connect(
                lambda shown, position=position: self.show_column(position, shown=shown)
            )
        return menu

    def _on_head_menu_asked(self, where: QPoint) -> None:
        self.head_menu().exec(self.horizontalHeader().mapToGlobal(where))

    def show_column(self, position: int, *, shown: bool) -> None:
        """Show or hide a column, and remember it."""
        (self._shown.add if shown else self._shown.discard)(COLUMNS[position])
        self._fit_columns()
        self._remember_columns()

    def _remember_columns(self, *_: int) -> None:
        if not self._fitting:
            QSettings().setValue(_setting(), self.horizontalHeader().saveState())
            QSettings().setValue(_SHOWN_SETTING, ",".join(n for n in COLUMNS if n in self._shown))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many of the chosen columns as leave room for the words."""
        self._fit_columns()
        super().resizeEvent(event)

    def _fit_columns(self) -> None:
        room = self.viewport().width() - self._theme.size(_TEXT_LEAST)
        widths = {name: self._width(COLUMNS.index(name)) for name in self._shown if name != "text"}
        left_out: set[str] = set()
        for name in _GO_FIRST:
            if sum(width for other, width in widths.items() if other not in left_out) <= room:
                break
            left_out.add(name)
        self._fitting = True
        for position, name in enumerate(COLUMNS):
            self.setColumnHidden(position, name not in self._shown or name in left_out)
        self._fitting = False

    def _usual_width(self, name: str) -> int:
        """Return the width of a column before somebody changes it: its usual words fit."""
        day = format_short(dt.date(2026, 12, 28))
        words = {
            "received_on": day,
            "due_on": QCoreApplication.translate("VoiceDelegate", "{date} 超過").format(date=day),
            "state": max(VOICE_STATE_LABELS.values(), key=len),
        }.get(name, "")
        metrics = QFontMetrics(self._theme.font("body"))
        room = metrics.horizontalAdvance(words) + self._theme.space(6)
        if name == "state":
            room = pill_size(words).width() + self._theme.space(4)
        return max(self._theme.size(_WIDTHS[name]), room)

    def _width(self, position: int) -> int:
        """Return the width that a column has or had; a hidden one says nothing of it itself."""
        width = self.columnWidth(position)
        if width:
            self._widths[position] = width
        return self._widths.get(position) or self._usual_width(COLUMNS[position])

    def _on_theme_changed(self) -> None:
        """Let columns and rows follow the text size."""
        percent = self._theme.text_percent
        if percent != self._percent:
            self._fitting = True
            for position in range(len(COLUMNS)):
                width = round(self._width(position) * percent / self._percent)
                self._widths[position] = width
                if not self.isColumnHidden(position):
                    self.setColumnWidth(position, width)
            self._percent = percent
            self._fitting = False
        self.fit_rows()
        self._fit_columns()


def _setting() -> str:
    """Return where the columns are kept: words of another language need other widths."""
    return _SETTING_IN_ENGLISH if is_english() else _SETTING


def page_start(row: int) -> int:
    """Return where the page of a row begins."""
    return row // PAGE_ROWS * PAGE_ROWS


def _ranges(selection: QItemSelection) -> list[QItemSelectionRange]:
    return list(selection)  # type: ignore[call-overload, no-any-return] # a list of ranges, unknown to the stubs


def _runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Return rows as runs (first, last) of neighbours."""
    runs: list[tuple[int, int]] = []
    for row in sorted(rows):
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
