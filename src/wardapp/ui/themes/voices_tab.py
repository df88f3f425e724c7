"""The voices and opinions behind a theme, with who they are counted as."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.voice_list import VoiceFilter
from wardapp.ui.dates import format_short
from wardapp.ui.icons import set_icon
from wardapp.ui.requests.voice_cards import VoiceCard, VoiceCardDelegate, VoiceCardModel
from wardapp.ui.requests.voice_search import VoiceSearch
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.hold_height import hold_height
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.words import bracketed, dotted

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.ui.context import UiContext

OPINIONS_SHOWN = 12


class VoicesTab(QWidget):
    """Voices of a theme; of a common theme also those of its wards' themes."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._id = ""
        self._editable = False
        self._ids: tuple[str, ...] = ()
        theme = context.theme
        self.search = VoiceSearch(context, self.tr("声を探して加える（Ctrl+E）"), self)
        self._counts = QLabel()
        self._counts.setWordWrap(True)
        set_role(self._counts, "strong")
        self._warning = Paragraph(self.tr("寄せられた声の数で、住民全体の割合ではありません。"))
        set_role(self._warning, "warning")
        self._model = VoiceCardModel(self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(VoiceCardDelegate(theme, marks=False, parent=self.list))
        self.list.setAccessibleName(self.tr("課題に関係する区民の声"))
        self.list.setMouseTracking(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._opinions_head = QLabel(self.tr("区長ヒアリングの意見"))
        set_role(self._opinions_head, "field")
        self._opinions = QVBoxLayout()
        self._opinions.setSpacing(0)
        self.open_button = self._button("external-link", self.tr("声を開く"))
        self.all_button = self._button("list", self.tr("一覧で見る"))
        self.remove_button = self._button("x", self.tr("外す"))
        self._lay_out()
        self._connect()

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        set_icon(button, name)
        set_kind(button, "quiet")
        return button

    def _lay_out(self) -> None:
        theme = self._context.theme
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(2))
        whole.setSpacing(theme.space(2))
        whole.addWidget(self.search)
        whole.addWidget(self._counts)
        whole.addWidget(self._warning)
        whole.addWidget(self.list, 1)
        foot = QWidget()
        flow = FlowLayout(foot, theme.space(1))
        for button in (self.open_button, self.all_button, self.remove_button):
            flow.addWidget(button)
        whole.addWidget(foot)
        whole.addWidget(self._opinions_head)
        whole.addLayout(self._opinions)
        self.list.setMinimumHeight(theme.size(96))
        hold_height(self)

    def _connect(self) -> None:
        self.search.voice_chosen.connect(self._on_voice_chosen)
        self.search.opened_or_closed.connect(self.list.setHidden)
        self.open_button.clicked.connect(self._on_open)
        self.all_button.clicked.connect(self._on_all)
        self.remove_button.clicked.connect(self.remove_selected)
        self.list.doubleClicked.connect(self._on_open)
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        for keys, slot in (
            (Qt.Key.Key_Delete, self.remove_selected),
            (Qt.Key.Key_Return, self._on_open),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    @staticmethod
    def read(desk: Desk, theme_id: str) -> Any:
        """Return what is shown of a theme. Runs off the drawing thread."""
        behind = desk.theme_views.behind(theme_id)
        rows = desk.voices.rows_of(list(behind.voice_ids[:500]))
        wards = {office.id: office.ward_name or office.name for office in desk.city.offices()}
        return behind, rows, wards

    def show_found(self, theme_id: str, found: Any, *, editable: bool) -> None:
        """Show what ``read`` returned."""
        behind, rows, wards = found
        if theme_id != self._id:
            self.search.clear()
        self._id, self._editable = theme_id, editable
        self._ids = behind.voice_ids
        cards = tuple(VoiceCard(row) for row in rows)
        if cards != self._model.cards:
            self._model.show(cards)
        counted = behind.counted
        words = self.tr("声{voices}件（{persons}人）").format(
            voices=f"{counted.voices:,}", persons=f"{counted.persons:,}"
        )
        if behind.first and behind.last:
            words += self.tr("　{first}〜{last}").format(
                first=format_short(behind.first), last=format_short(behind.last)
            )
        words += self.tr("　挙げた区 {wards}／{all}区").format(
            wards=behind.wards.wards, all=behind.wards.of
        )
        if behind.wards.names:
            words += bracketed(dotted(behind.wards.names))
        self._counts.setText(words)
        self._warning.setVisible(bool(rows))
        self.search.setVisible(editable)
        self.search.mark_chosen(behind.voice_ids)
        self.all_button.setEnabled(bool(rows))
        self._show_opinions(behind.opinions, wards)
        self._on_selection_changed()

    def _show_opinions(self, opinions: Any, wards: dict[str, str]) -> None:
        while (item := self._opinions.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._opinions_head.setVisible(bool(opinions))
        for one in opinions[:OPINIONS_SHOWN]:
            detail = "　".join(p for p in (wards.get(one.office_id, ""), one.topic) if p)
            row = RowButton(one.text, detail)
            row.clicked.connect(
                lambda _checked=False, record=one.id: self._context.open_record("opinion", record)
            )
            self._opinions.addWidget(row)

    def _selected(self) -> list[str]:
        cards = self._model.cards
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        return [cards[row].voice.id for row in rows if row < len(cards)]

    def _on_selection_changed(self, *_: object) -> None:
        some = bool(self._selected())
        self.open_button.setEnabled(some)
        self.remove_button.setEnabled(some)
        self.remove_button.setVisible(self._editable)

    def _on_open(self, *_: object) -> None:
        for voice in self._selected()[:1]:
            self._context.open_record("voice", voice)

    def _on_all(self) -> None:
        self._context.window.show_voices(VoiceFilter(ids=frozenset(self._ids), merged=True))

    def _on_voice_chosen(self, voice_id: str) -> None:
        desk, theme = self._context.desk, self._id
        self._context.write(lambda: desk.themes.link(theme, "voice", voice_id), context=self)

    def remove_selected(self) -> None:
        """Take the selected voices away from the theme; they stay as voices."""
        desk, theme, ids = self._context.desk, self._id, self._selected()
        if not ids or not self._editable:
            return

        def write() -> Any:
            own = {link.target_id for link in desk.themes.links(theme, "voice")}
            with desk.database.write("声を課題から外す"):
                changes = [desk.themes.unlink(theme, voice) for voice in ids if voice in own]
            merged = desk.everything() if not changes else changes[0]
            for one in changes[1:]:
                merged |= one
            return merged

        context = self._context
        context.write(
            write,
            context=self,
            done=lambda _c: context.notify(
                self.tr("%n件の声を課題から外しました。", "", len(ids)),
                lambda: context.write(desk.undo, context=self),
            ),
        )
