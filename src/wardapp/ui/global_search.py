"""The one search field for everything (Ctrl+K): voices, requests, themes and meetings in one list.

Typing shows the first of each kind beneath the field; Down and Up choose, Enter opens. The last line
of the voices leads to all of them in their own list.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from wardapp.ui.background import Background, Task
from wardapp.ui.dates import fiscal_year_label, format_date, format_short
from wardapp.ui.icons import icon
from wardapp.ui.labels import MEETING_KIND_LABELS, REQUEST_STATE_LABELS, THEME_STAGE_LABELS
from wardapp.ui.theme import active_theme, set_role, set_surface
from wardapp.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from wardapp.desk import Desk

SHOWN = 5
LONGEST = 20


@dataclass(frozen=True, slots=True)
class Hit:
    """One line of what was found. An empty ``record_id``: all of this kind."""

    kind: str
    record_id: str
    title: str
    detail: str = ""


def find_everywhere(desk: Desk, text: str) -> list[Hit]:
    """Return the first of each kind that hold the text."""
    # Not needed for the first paint, so not imported before it.
    from wardapp.domain.text import normalise
    from wardapp.domain.voice_list import VoiceFilter

    hits: list[Hit] = []
    wanted = VoiceFilter(query=text)
    keys = desk.voices.ids(wanted, limit=SHOWN + 1)
    for row in desk.voices.rows(keys[:SHOWN]):
        words = row.summary or row.text
        hits.append(Hit("voice", row.id, words, f"{row.number}　{format_short(row.received_on)}"))
    if len(keys) > SHOWN:
        hits.append(Hit("voice", "", "", str(desk.voices.count(wanted))))
    for request in desk.requests.list(query=text)[:SHOWN]:
        state = REQUEST_STATE_LABELS[request.state]
        hits.append(Hit("request", request.id, request.title, f"{request.number}　{state}"))
    hits.extend(
        Hit("theme", theme.id, theme.title, THEME_STAGE_LABELS[theme.stage])
        for theme in desk.themes.list(query=text)[:SHOWN]
    )
    for opinion in desk.hearings.opinions(query=text)[:SHOWN]:
        ward = desk.city.office(opinion.office_id)
        named = ward.ward_name if ward is not None else ""
        hits.append(Hit("opinion", opinion.id, opinion.text, f"{named}　{opinion.topic}"))
    for project in desk.projects.list(text)[:SHOWN]:
        year = fiscal_year_label(project.fiscal_year)
        hits.append(Hit("project", project.id, project.title, f"{project.number}　{year}"))
    decisions = desk.field_decisions.list(text)[:SHOWN]
    hits += [Hit("field_decision", one.id, one.title, one.rule) for one in decisions]
    needle = normalise(text)
    found = 0
    for meeting in desk.meetings.list():
        held = format_date(meeting.held_on)
        kind = MEETING_KIND_LABELS[meeting.kind]
        if found < SHOWN and needle in normalise(f"{meeting.name} {kind} {meeting.place} {held}"):
            found += 1
            hits.append(Hit("meeting", meeting.id, meeting.name, f"{held}　{meeting.place}"))
    return hits


def _short(title: str) -> str:
    """Cut a long title, so that number and date beside it stay in sight."""
    return title if len(title) <= LONGEST else f"{title[:LONGEST]}…"


class GlobalSearch(QWidget):
    """The field, and the list that drops from it.

    Signals:
        chosen: Kind and id of what to open.
        all_asked: The person wants all voices with this text.
    """

    chosen = Signal(str, str)
    all_asked = Signal(str)

    def __init__(self, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent.window()
        self._background = background
        self._desk: Desk | None = None
        self._task: Task | None = None
        self._asked = ""
        self.field = SearchField(self.tr("声・要望・課題・会議を探す（Ctrl+K）"))
        self.field.setAccessibleName(self.tr("すべてから探す"))
        self.field.searched.connect(self._on_searched)
        self.field.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        # A child of the window, not a popup: a popup takes the keyboard from the input method.
        self._drop = QFrame(self._over)
        set_surface(self._drop, "pop")
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("見つかったもの"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._on_item_clicked)
        self._nothing = QLabel()
        set_role(self._nothing, "muted")
        self._nothing.setContentsMargins(12, 10, 12, 10)
        drop_layout = QVBoxLayout(self._drop)
        drop_layout.setContentsMargins(4, 4, 4, 4)
        drop_layout.addWidget(self._list)
        drop_layout.addWidget(self._nothing)
        self._drop.hide()

    def attach(self, desk: Desk) -> None:
        """Search in this desk."""
        self._desk = desk

    def take_focus(self) -> None:
        """Put the cursor into the field, its text selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if self.field.text():
            self._on_searched(self.field.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that move in the list while the cursor stays in the field."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            key = event.key() if isinstance(event, QKeyEvent) else Qt.Key.Key_unknown
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._drop.isVisible():
                self._move(1 if key == Qt.Key.Key_Down else -1)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_enter()
                return True
            if key == Qt.Key.Key_Escape:
                self._drop.hide()
                if not self.field.text():
                    self._over.setFocus()
        elif watched is self.field and event.type() == QEvent.Type.FocusOut:
            self._drop.hide()
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        count = self._list.count()
        row = self._list.currentRow()
        for _ in range(count):
            row = (row + step) % count
            if self._list.item(row).flags() & Qt.ItemFlag.ItemIsSelectable:
                self._list.setCurrentRow(row)
                return

    def _on_enter(self) -> None:
        item = self._list.currentItem() if self._drop.isVisible() else None
        if item is not None:
            self._on_item_clicked(item)
        elif self.field.text():
            text = self.field.text()
            self._drop.hide()
            self.all_asked.emit(text)

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        desk = self._desk
        if not text.strip() or desk is None:
            self._drop.hide()
            return
        self._asked = text
        self._task = self._background.run(
            lambda _task: find_everywhere(desk, text), context=self, done=self._on_found
        )

    @Slot(object)
    def _on_found(self, hits: list[Hit]) -> None:
        self._list.clear()
        theme = active_theme()
        self._list.setIconSize(QSize(theme.size(16), theme.size(16)))
        kinds = {
            "voice": (self.tr("区民の声"), "message-square-text"),
            "request": (self.tr("区長要望"), "file-pen-line"),
            "project": (self.tr("区独自事業"), "wallet"),
            "field_decision": (self.tr("現場判断"), "gavel"),
            "meeting": (self.tr("会議"), "presentation"),
            "theme": (self.tr("課題"), "layers"),
            "opinion": (self.tr("区長の意見"), "message-square-quote"),
        }
        shown = ""
        row_height = theme.size(30)
        for hit in hits:
            if hit.kind != shown:
                shown = hit.kind
                heading = QListWidgetItem(kinds[shown][0])
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                heading.setFont(theme.font("caption"))
                heading.setSizeHint(QSize(0, theme.size(26)))
                self._list.addItem(heading)
            if hit.record_id:
                words = f"{_short(hit.title)}　　{hit.detail}"
            else:
                words = self.tr("{count}件すべてを一覧で見る").format(count=f"{int(hit.detail):,}")
            name = kinds[shown][1] if hit.record_id else "arrow-right"
            item = QListWidgetItem(icon(name), words)
            item.setData(Qt.ItemDataRole.UserRole, hit)
            item.setSizeHint(QSize(0, row_height))
            self._list.addItem(item)
        self._nothing.setText(
            self.tr("「{text}」は見つかりませんでした。").format(text=self._asked[:30])
        )
        self._nothing.setVisible(not hits)
        self._list.setVisible(bool(hits))
        self._place(sum(self._list.sizeHintForRow(n) for n in range(self._list.count())))

    def _place(self, height: int) -> None:
        window = self._over
        at = self.mapTo(window, QPoint(0, self.height() + 4))
        room = window.height() - at.y() - 40
        wanted = (
            height + 16
            if self._list.isVisibleTo(self._drop)
            else self._nothing.sizeHint().height() + 8
        )
        self._drop.setGeometry(at.x(), at.y(), self.width(), min(room, wanted))
        self._drop.raise_()
        self._drop.show()

    @Slot(QListWidgetItem)
    def _on_item_clicked(self, item: QListWidgetItem) -> None:
        hit = item.data(Qt.ItemDataRole.UserRole)
        if not isinstance(hit, Hit):
            return
        self._drop.hide()
        if hit.record_id:
            self.chosen.emit(hit.kind, hit.record_id)
        else:
            self.all_asked.emit(self._asked)
