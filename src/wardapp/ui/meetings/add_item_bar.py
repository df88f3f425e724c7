"""Adds an item to an agenda: written freely, from a request, or from a voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.icons import set_icon
from wardapp.ui.requests.fields import Segments
from wardapp.ui.requests.list_delegate import RequestDelegate
from wardapp.ui.requests.list_model import RequestListModel
from wardapp.ui.requests.voice_search import VoiceSearch
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from wardapp.domain.request import WardRequest
    from wardapp.ui.context import UiContext

FREE, REQUEST, VOICE, OTHER = "free", "request", "voice", "other"
SHOWN = 60


class AddItemBar(QWidget):
    """A choice of where an item comes from, and the field for it.

    Signals:
        title_entered(str): Add a free item of this title.
        request_chosen(str): Add an item about this request.
        voice_chosen(str): Add an item about this voice.
        other_chosen(str, str): Add an item whose field (theme_id, ...) names this record.
    """

    title_entered = Signal(str)
    request_chosen = Signal(str)
    voice_chosen = Signal(str)
    other_chosen = Signal(str, str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._fields: dict[str, str] = {}
        theme = context.theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        choices: dict[object, str] = {
            FREE: self.tr("自由記入"),
            REQUEST: self.tr("区長要望から"),
            VOICE: self.tr("区民の声から"),
            OTHER: self.tr("課題・事業などから"),
        }
        self.kind = Segments(self.tr("議題の追加"), choices, theme)
        self.kind.show_value(FREE)
        self.title = QLineEdit()
        self.title.setPlaceholderText(self.tr("議題を追加：件名を入力してEnter"))
        self.title.setAccessibleName(self.tr("追加する議題の件名"))
        self.add_button = QPushButton(self.tr("追加"))
        set_icon(self.add_button, "plus")
        free = QWidget()
        row = QHBoxLayout(free)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(2))
        row.addWidget(self.title, 1)
        row.addWidget(self.add_button)
        self.requests = RequestSearch(context)
        self.voices = VoiceSearch(context, self.tr("声を探す：言葉を入力、Enterで追加"))
        self.others = NameCombo(self.tr("課題・区独自事業・現場判断・マンスリーリポートを探す"))
        self.others.setAccessibleName(self.tr("議題にする課題・事業など"))
        self._stack = QStackedWidget()
        for part in (free, self.requests, self.voices, self.others):
            self._stack.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.space(2))
        whole.addWidget(self.kind)
        whole.addWidget(self._stack)
        self.kind.chosen.connect(self.choose)
        self.title.returnPressed.connect(self._on_title_entered)
        self.add_button.clicked.connect(self._on_title_entered)
        self.requests.request_chosen.connect(self._on_request_chosen)
        self.voices.voice_chosen.connect(self._on_voice_chosen)
        self.others.chosen.connect(self._on_other_chosen)
        self.voices.opened_or_closed.connect(self._fit)
        self._fit()

    def choose(self, kind: object) -> None:
        """Turn to one of the ways."""
        self.kind.show_value(kind)
        self._stack.setCurrentIndex((FREE, REQUEST, VOICE, OTHER).index(str(kind)))
        if kind == REQUEST:
            self.requests.look_for("")
            self.requests.field.setFocus()
        elif kind == VOICE:
            self.voices.field.setFocus()
        elif kind == OTHER:
            self._offer_others()
            self.others.setFocus()
        else:
            self.title.setFocus()
        self._fit()

    def _fit(self, *_: object) -> None:
        """Take room only while something is to be chosen from."""
        theme = self._context.theme
        part = self._stack.currentIndex()
        wide = part == 1 or (part == 2 and self.voices.is_open)
        line = self.title.sizeHint().height() + theme.space(1)
        self._stack.setFixedHeight(theme.size(230) if wide else line)

    def _offer_others(self) -> None:
        desk = self._context.desk
        labels = {
            "theme_id": self.tr("課題"),
            "project_id": self.tr("区独自事業"),
            "field_decision_id": self.tr("現場判断"),
            "report_id": self.tr("マンスリーリポート"),
        }

        def found(subjects: list[tuple[str, str, str, str]]) -> None:
            self._fields = {record: field for field, record, _, _ in subjects}
            self.others.set_items(
                (
                    record,
                    "　".join(part for part in (labels[field], title, office) if part),
                    "",
                )
                for field, record, title, office in subjects
            )

        self._context.run(lambda _task: desk.meetings.subjects(), context=self, done=found)

    def _on_other_chosen(self, record: str | None) -> None:
        if record and record in self._fields:
            self.others.set_current_id(None)
            self.other_chosen.emit(self._fields[record], record)

    def _on_title_entered(self) -> None:
        title = self.title.text().strip()
        if title:
            self.title.clear()
            self.title_entered.emit(title)

    def _on_request_chosen(self, request_id: str) -> None:
        self.request_chosen.emit(request_id)

    def _on_voice_chosen(self, voice_id: str) -> None:
        self.voice_chosen.emit(voice_id)


class RequestSearch(QWidget):
    """A field that finds requests while one types; Enter takes the marked one.

    Signals:
        request_chosen(str): The person took this request.
    """

    request_chosen = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.field = SearchField(self.tr("要望を探す：言葉を入力、Enterで追加"))
        self._model = RequestListModel(context.desk.city.name_of)
        self.results = QListView()
        self.results.setModel(self._model)
        self.results.setItemDelegate(RequestDelegate(context.theme, self._model, self.results))
        self.results.setAccessibleName(self.tr("見つかった要望"))
        self.results.setProperty("framed", "true")
        self.results.setMouseTracking(True)
        self.results.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(context.theme.space(1.5))
        whole.addWidget(self.field)
        whole.addWidget(self.results, 1)
        self.field.searched.connect(self.look_for)
        self.results.clicked.connect(self._take)
        self.field.installEventFilter(self)
        self.results.installEventFilter(self)

    def look_for(self, text: str) -> None:
        """Look for requests; without words the newest are offered."""
        desk = self._context.desk
        self._context.run(
            lambda _task: desk.requests.list(query=text)[:SHOWN],
            context=self,
            done=self._on_found,
        )

    def _on_found(self, requests: tuple[WardRequest, ...]) -> None:
        self._model.show(requests)
        if requests:
            self.results.setCurrentIndex(self._model.index(self._model.first_row()))

    def _take(self, index: QModelIndex) -> None:
        request = self._model.request_at(index)
        if request is not None:
            self.request_chosen.emit(request.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys and Enter work from the field, so that the hands stay there."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.results.currentIndex())
            return True
        if watched is self.field and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            row = self.results.currentIndex().row() + step
            while 0 <= row < self._model.rowCount():
                if self._model.request_at(self._model.index(row)) is not None:
                    self.results.setCurrentIndex(self._model.index(row))
                    break
                row += step
            return True
        return super().eventFilter(watched, event)
