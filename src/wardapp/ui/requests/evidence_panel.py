"""The voices behind a request: found by words, chosen, and the best of them quoted on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.coaching.figures_view import FiguresView
from wardapp.ui.icons import set_icon
from wardapp.ui.requests.voice_cards import VoiceCard, VoiceCardDelegate, VoiceCardModel
from wardapp.ui.requests.voice_search import VoiceSearch
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.widgets.empty_state import EmptyState
from wardapp.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.ui.context import UiContext


class EvidencePanel(QWidget):
    """Chosen voices with a search above them.

    Signals:
        counted(int, int): So many voices stand behind the request, so many of them are examples.
    """

    counted = Signal(int, int)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._request_id = ""
        theme = context.theme
        self.search = VoiceSearch(context, self.tr("声を探して追加（Ctrl+E）"), self)
        self._summary = QLabel(self)
        set_role(self._summary, "strong")
        self._hint = QLabel(self.tr("★の声を調書に例示します。"), self)
        set_role(self._hint, "caption")
        self._model = VoiceCardModel(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self._delegate = VoiceCardDelegate(theme, marks=True, parent=self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(self.tr("根拠となる区民の声"))
        self.list.setMouseTracking(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._empty = EmptyState(
            "message-square-quote",
            self.tr("根拠となる声はまだありません"),
            self.tr("上の欄に言葉を入れると、似た声が見つかります。"),
            parent=self,
        )
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._empty.setMinimumHeight(1)  # at 200 % it may be scrolled away, not the window grown
        self._stack.addWidget(self.list)
        self.figures = FiguresView(context)
        self._stack.addWidget(self.figures)
        self.figures_button = self._button("table", self.tr("数字で見る"))
        self.figures_button.setCheckable(True)
        self._open = self._button("external-link", self.tr("声を開く"))
        self._mark = self._button("star", self.tr("例示"))
        self._against = self._button("flag", self.tr("反対の声"))
        self._against.setToolTip(
            self.tr("選んだ声を、反対・慎重な声として数えるかどうかを切り替えます（A）")
        )
        self._remove = self._button("x", self.tr("外す"))
        self._lay_out()
        self._connect()
        self.set_editable(editable=True)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        set_icon(button, name)
        set_kind(button, "quiet")
        return button

    def _lay_out(self) -> None:
        theme = self._context.theme
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(2))
        whole.setSpacing(theme.space(2))
        whole.addWidget(self.search)
        head = QWidget(self)
        line = FlowLayout(head, theme.space(2))
        for part in (self._summary, self.figures_button, self._hint):
            line.addWidget(part)
        whole.addWidget(head)
        whole.addWidget(self._stack, 1)
        foot = QWidget(self)
        flow = FlowLayout(foot, theme.space(1))
        for button in (self._open, self._mark, self._against, self._remove):
            flow.addWidget(button)
        whole.addWidget(foot)

    def _connect(self) -> None:
        self.search.voice_chosen.connect(self._on_voice_chosen)
        self.search.opened_or_closed.connect(self._on_search_opened)
        self._delegate.mark_clicked.connect(self.change_mark)
        self._open.clicked.connect(self._on_open)
        self._mark.clicked.connect(self._on_mark)
        self._against.clicked.connect(self.change_against)
        self.figures_button.toggled.connect(self._on_figures_toggled)
        self._remove.clicked.connect(self.remove_selected)
        self.list.doubleClicked.connect(self._on_open)
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        for keys, slot in (
            (Qt.Key.Key_Space, self._on_mark),
            (Qt.Key.Key_A, self.change_against),
            (Qt.Key.Key_Delete, self.remove_selected),
            (Qt.Key.Key_Return, self._on_open),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    # What it shows

    @property
    def cards(self) -> tuple[VoiceCard, ...]:
        """The chosen voices."""
        return self._model.cards

    def show_request(self, request_id: str) -> None:
        """Show the voices behind this request."""
        if request_id != self._request_id:
            self.search.clear()
            self._show_cards(())
        self._request_id = request_id
        self.reload()

    def set_editable(self, *, editable: bool) -> None:
        """Another ward's request is only looked at."""
        self.search.setVisible(editable)
        self._mark.setVisible(editable)
        self._against.setVisible(editable)
        self._remove.setVisible(editable)
        self._editable = editable
        self._on_selection_changed()

    def reload(self) -> None:
        """Read the voices anew."""
        request_id, desk = self._request_id, self._context.desk
        if not request_id:
            return

        def read(_task: object) -> tuple[str, tuple[VoiceCard, ...]]:
            rows = desk.requests.evidence(request_id)
            return request_id, tuple(
                VoiceCard(
                    row.voice,
                    chosen=True,
                    is_example=row.evidence.is_example,
                    is_against=row.evidence.is_against,
                )
                for row in rows
            )

        self._context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[str, tuple[VoiceCard, ...]]) -> None:
        request_id, cards = read
        if request_id == self._request_id:
            self._show_cards(cards)

    def _show_cards(self, cards: tuple[VoiceCard, ...]) -> None:
        if cards != self._model.cards:
            selected = self._selected_ids()
            scroll = self.list.verticalScrollBar().value()
            self._model.show(cards)
            for voice_id in selected:
                row = self._model.row_of(voice_id)
                if row >= 0:
                    self.list.setCurrentIndex(self._model.index(row))
            self.list.verticalScrollBar().setValue(scroll)
        examples = sum(card.is_example for card in cards)
        self._summary.setText(
            self.tr("{count}件　うち例示{examples}件").format(count=len(cards), examples=examples)
        )
        self._summary.setVisible(bool(cards))
        self._hint.setVisible(bool(cards))
        self.figures_button.setVisible(bool(cards))
        if self.figures_button.isChecked() and cards:
            self.figures.show_request(self._request_id)
        else:
            self._stack.setCurrentWidget(self.list if cards else self._empty)
        self.search.mark_chosen(card.voice.id for card in cards)
        self.counted.emit(len(cards), examples)
        self._on_selection_changed()

    def _selected_ids(self) -> list[str]:
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        cards = self._model.cards
        return [cards[row].voice.id for row in rows if row < len(cards)]

    def _on_selection_changed(self, *_: object) -> None:
        some = bool(self._selected_ids()) and not self.figures_button.isChecked()
        for button in (self._open, self._mark, self._against, self._remove):
            button.setEnabled(some)

    def _on_search_opened(self, is_open: bool) -> None:
        self._stack.setHidden(is_open)
        for button in (self._open, self._mark, self._against, self._remove):
            button.setHidden(is_open or (button is not self._open and not self._editable))

    # What a person does

    def _on_voice_chosen(self, voice_id: str) -> None:
        desk, request_id = self._context.desk, self._request_id
        self._context.write(
            lambda: desk.requests.link(request_id, voice_id), context=self, done=self._on_written
        )

    def change_mark(self, voice_id: str) -> None:
        """Make a voice an example, or no longer."""
        row = self._model.row_of(voice_id)
        if row < 0 or not self._editable:
            return
        wanted = not self._model.cards[row].is_example
        desk, request_id = self._context.desk, self._request_id
        self._context.write(
            lambda: desk.requests.set_example(request_id, voice_id, is_example=wanted),
            context=self,
            done=self._on_written,
        )

    def _on_figures_toggled(self, shown: bool) -> None:
        if shown:
            self._stack.setCurrentWidget(self.figures)
            self.figures.show_request(self._request_id)
        else:
            self._stack.setCurrentWidget(self.list if self._model.cards else self._empty)
        self._on_selection_changed()

    def change_against(self) -> None:
        """Count the selected voices as speaking against the request, or no longer."""
        desk, request_id = self._context.desk, self._request_id
        if not self._editable:
            return
        for voice_id in self._selected_ids():
            wanted = not self._model.cards[self._model.row_of(voice_id)].is_against
            self._context.write(
                _Against(desk, request_id, voice_id, wanted), context=self, done=self._on_written
            )

    def _on_mark(self) -> None:
        for voice_id in self._selected_ids():
            self.change_mark(voice_id)

    def _on_open(self, _index: QModelIndex | bool = False) -> None:
        for voice_id in self._selected_ids()[:1]:
            self._context.open_record("voice", voice_id)

    def remove_selected(self) -> None:
        """Take the selected voices away from the request; the toast brings them back."""
        removed = [card for card in self._model.cards if card.voice.id in self._selected_ids()]
        if not removed or not self._editable:
            return
        desk, request_id = self._context.desk, self._request_id
        context, panel = self._context, self

        def bring_back() -> None:
            for card in removed:
                context.write(
                    _Linking(desk, request_id, card), context=panel, done=panel._on_written
                )

        for card in removed:
            voice_id = card.voice.id
            context.write(
                _Unlinking(desk, request_id, voice_id), context=self, done=self._on_written
            )
        context.notify(self.tr("%n件の声を根拠から外しました。", "", len(removed)), bring_back)

    def _on_written(self, _changes: object) -> None:
        self.reload()


class _Against:
    """A voice to be counted as speaking against, or no longer."""

    def __init__(self, desk: Desk, request_id: str, voice_id: str, wanted: bool) -> None:
        self._desk, self._request_id, self._voice_id = desk, request_id, voice_id
        self._wanted = wanted

    def __call__(self) -> object:
        """Count it so."""
        return self._desk.requests.set_against(
            self._request_id, self._voice_id, is_against=self._wanted
        )


class _Linking:
    """A voice to be put behind a request again, as it was."""

    def __init__(self, desk: object, request_id: str, card: VoiceCard) -> None:
        self._desk, self._request_id, self._card = desk, request_id, card

    def __call__(self) -> object:
        """Put it there."""
        return self._desk.requests.link(  # type: ignore[attr-defined]
            self._request_id, self._card.voice.id, is_example=self._card.is_example
        )


class _Unlinking:
    """A voice to be taken away from a request."""

    def __init__(self, desk: object, request_id: str, voice_id: str) -> None:
        self._desk, self._request_id, self._voice_id = desk, request_id, voice_id

    def __call__(self) -> object:
        """Take it away."""
        return self._desk.requests.unlink(  # type: ignore[attr-defined]
            self._request_id, self._voice_id
        )
