"""The list of the voices page: its first rows at once, all of it a moment later, anew when it changed."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from wardapp.domain.matter import Counted
from wardapp.domain.voice_list import NEWEST, VoiceFilter, VoiceRow
from wardapp.ui.background import Lane, Task
from wardapp.ui.voices.table_model import READ_ALONG
from wardapp.ui.voices.table_view import Place, VoiceTable, page_start
from wardapp.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext
    from wardapp.ui.widgets.page_frame import PageFrame

_PAUSE_MS = 120
_LONG_LIST = 20_000
_LONG_PAUSE_MS = 1500
_TOLD_ALONE = 50
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


class VoiceListing(QObject):
    """What the list shows, and how it is read.

    Attributes:
        wanted, sort: Which voices, in which order.
        read_id: The voice that is being read beside the list, "" for none.
        asked: The voice that was asked for and may lie in ごみ箱, "" for none.
        stack: The list, or in its place why it is empty.

    Signals:
        selection_stayed: The list was read anew, and what was selected is still in it.
        nothing_to_read: There is no voice to be read beside the list.
        found_elsewhere: The voice that was asked for is in the list of this filter.
    """

    selection_stayed = Signal()
    nothing_to_read = Signal()
    found_elsewhere = Signal(object)

    def __init__(
        self, context: UiContext, table: VoiceTable, frame: PageFrame, page: QWidget
    ) -> None:
        super().__init__(page)
        self._context = context
        self.table = table
        self._frame = frame
        self.wanted = VoiceFilter()
        self.sort = NEWEST
        self.read_id = ""
        self.asked = ""
        self._listing: Task | None = None
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.timeout.connect(self.reload)
        self.nothing = EmptyState(
            "message-square-text", "", "", self.tr("声を受け付ける"), context.new_voice
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(table)
        self.stack.addWidget(self.nothing)

    # -- reading it ------------------------------------------------------------------------------

    def take(self, wanted: VoiceFilter) -> None:
        """Show these voices."""
        self.wanted = wanted
        self.list_anew()

    def list_anew(self) -> None:
        """Show another list: its first rows at once, all of it a moment later."""
        desk, wanted, sort, selected = self._context.desk, self.wanted, self.sort, self.read_id
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
        if not read.keys and not self.wanted.discarded and self.read_id == "":
            self.nothing_to_read.emit()
        if not read.is_whole:
            desk, wanted, sort, place = self._context.desk, self.wanted, self.sort, read.place

            def read_rest(_task: object) -> _Read:
                keys = desk.voices.ids(wanted, sort)
                return _Read(keys, 0, [], place, place.rows_in(keys), read.selected)

            self._run_listing(read_rest, self._on_rest_listed)

    def _on_rest_listed(self, read: _Read) -> None:
        if self.table.rows.begins(read.keys):
            self.table.rows.extend(read.keys)
            self._say_count(len(read.keys))
        else:
            self.reload()
            return
        if self.table.currentIndex().row() < 0:
            row = read.at.get(read.place.current or 0, -1)
            self.table.go_to(max(row, 0))

    def reload(self) -> None:
        """Read the same list anew; what is selected and what is seen stay."""
        self.pause.stop()
        desk, wanted, sort, selected = self._context.desk, self.wanted, self.sort, self.read_id
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
            self.selection_stayed.emit()
            return
        moved = read.selected is None or read.selected.discarded != self.wanted.discarded
        asked, self.asked = self.asked, ""
        if moved and read.selected is not None and read.selected.id == asked:
            self.found_elsewhere.emit(VoiceFilter(discarded=read.selected.discarded))
            return
        row = max(0, read.place.current_row)
        if read.keys and moved:
            # It went to ごみ箱, or came back from there: go on with the one that has its place now.
            self.table.go_to(row)
        elif read.keys:
            # It is still being read, though the filters no longer show it.
            self.table.stand_at(row)
        elif moved:
            self.read_id = ""
            self.nothing_to_read.emit()

    def _run_listing(self, read: Callable[[object], _Read], done: Callable[[_Read], None]) -> None:
        if self._listing is not None:
            self._listing.cancel()
        self._listing = self._context.run(read, context=self, done=done, lane=Lane.READ)

    # -- what changed ----------------------------------------------------------------------------

    def see(self, changes: Changes) -> None:
        """Read again what a change touched."""
        if not changes.touches("voice", "contact", "response", "attachment", "conflict", "office"):
            return
        ids = changes.touched.get("voice", frozenset())
        is_long = self.table.rows.rowCount() > _LONG_LIST
        if is_long and 0 < len(ids) <= _TOLD_ALONE:
            # Of a long list the touched rows are read at once, and which there are a little later.
            desk = self._context.desk
            self._context.run(
                lambda _task: desk.voices.rows_of(list(ids)),
                context=self,
                done=self._on_touched_read,
            )
            self.pause.start(_LONG_PAUSE_MS)
        else:
            self.pause.start(_PAUSE_MS)

    def _on_touched_read(self, rows: list[VoiceRow]) -> None:
        self.table.rows.take_rows(rows)
        if any(row.discarded != self.wanted.discarded for row in rows):
            self.reload()

    # -- saying how many --------------------------------------------------------------------------

    def _say_count(self, count: int, *, is_whole: bool = True) -> None:
        words = self.tr("{count}件") if is_whole else self.tr("{count}件以上（数えています）")
        self._frame.set_count(words.format(count=f"{count:,}"))
        if is_whole and 0 < count <= PERSONS_UP_TO:
            desk, wanted = self._context.desk, self.wanted
            self._context.run(
                lambda _task: (wanted, desk.voices.counted(wanted)),
                context=self,
                done=self._say_persons,
                lane=Lane.READ,
            )
        if count:
            self.stack.setCurrentWidget(self.table)
        else:
            self._say_nothing()

    def _say_persons(self, found: tuple[VoiceFilter, Counted]) -> None:
        wanted, counted = found
        if wanted == self.wanted and counted.persons != counted.voices:
            self._frame.set_count(
                self.tr("{count}件・{persons}人・{matters}案件").format(
                    count=f"{counted.voices:,}",
                    persons=f"{counted.persons:,}",
                    matters=f"{counted.matters:,}",
                )
            )

    def _say_nothing(self) -> None:
        self.stack.setCurrentWidget(self.nothing)
        untouched = self.wanted == VoiceFilter()
        self.nothing.button.setVisible(untouched)
        if untouched:
            self.nothing.set_text(
                self.tr("まだ声がありません"),
                self.tr("Ctrl+Nで受け付けます。ExcelやCSVの台帳から取り込むこともできます。"),
            )
        elif self.wanted == VoiceFilter(discarded=True):
            self.nothing.set_text(self.tr("ごみ箱は空です"))
        else:
            self.nothing.set_text(
                self.tr("条件に合う声がありません"),
                self.tr("言葉を短くするか、条件を外すと見つかることがあります。"),
            )


def _row_of(desk: Desk, voice_id: str) -> VoiceRow | None:
    """Return the row of a voice, None where there is no such voice."""
    rows = desk.voices.rows_of([voice_id]) if voice_id else []
    return rows[0] if rows else None
