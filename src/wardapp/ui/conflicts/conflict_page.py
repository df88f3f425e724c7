"""One field that waits for a decision: what was before, all versions, and what else is possible."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from wardapp.desk.conflict_editor import EditorKind
from wardapp.ui.conflicts.third_value import ThirdValue
from wardapp.ui.conflicts.version_card import MarkedText, VersionCard, marked
from wardapp.ui.theme import active_theme, set_kind, set_role, set_surface
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.two_sides import TwoSides

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from wardapp.desk.conflicts import Conflict, ConflictVersion

_CARD = 330
"""Width at 100 % below which cards stand one under the other."""


class ConflictPage(QWidget):
    """One conflict.

    Signals:
        decided(object): The person wants this value.
        refused(object): What was typed is no value; the error says why.
        record_wanted(): The person wants to see the record.
    """

    decided = Signal(object)
    refused = Signal(object)
    record_wanted = Signal()

    def __init__(
        self,
        conflict: Conflict,
        today: Callable[[], dt.date],
        *,
        has_place: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._conflict = conflict
        # Of an amount or a name the letters that differ say nothing.
        self._is_text = conflict.editor.kind in {EditorKind.LONG, EditorKind.LINE}
        theme = active_theme()
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(
            theme.space(5), theme.space(4), theme.space(5), theme.space(4)
        )
        self._whole.setSpacing(theme.space(3))
        self._add_head(has_place=has_place)
        if conflict.is_bin:
            self._add_words(
                self.tr(
                    "一方の端末でごみ箱に入れ、もう一方の端末では、それを知らずに内容が変更されました。"
                    "今はごみ箱にあります。"
                )
            )
        else:
            self._add_base()
        self.cards = [
            self._card(number, version) for number, version in enumerate(conflict.versions, 1)
        ]
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.space(3))
        self._columns = 0
        self._whole.addLayout(self._grid)
        if self._is_text and conflict.base is not None:
            legend = QLabel(self.tr("下線は加わったところ、取り消し線はなくなったところです。"))
            legend.setWordWrap(True)
            set_role(legend, "caption")
            self._whole.addWidget(legend)
        self.third: ThirdValue | None = None
        if conflict.editor.kind is not EditorKind.NONE:
            self.third = ThirdValue(conflict, today)
            self.third.decided.connect(self.decided)
            self.third.refused.connect(self.refused)
            self._whole.addWidget(self.third)
        self._whole.addStretch(1)
        self._arrange()
        self._emphasise()

    def _add_head(self, *, has_place: bool) -> None:
        conflict = self._conflict
        title = QLabel(self.tr("削除と変更の行き違い") if conflict.is_bin else conflict.label)
        set_role(title, "heading")
        show = QPushButton(self.tr("記録を開く(&O)"))
        set_kind(show, "link")
        show.clicked.connect(self.record_wanted)
        show.setVisible(has_place)
        head = TwoSides([title], [show], active_theme().space(2))
        record = QLabel(conflict.record_title)
        record.setWordWrap(True)
        record.setTextFormat(Qt.TextFormat.PlainText)
        set_role(record, "muted")
        self._whole.addWidget(head)
        self._whole.addWidget(record)

    def _add_words(self, text: str) -> None:
        words = Paragraph(text)
        self._whole.addWidget(words)

    def _add_base(self) -> None:
        theme = active_theme()
        box = QWidget()
        set_surface(box, "sunken")
        column = QVBoxLayout(box)
        column.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        column.setSpacing(theme.space(1))
        label = QLabel(self.tr("もとの内容"))
        set_role(label, "caption")
        known = self._conflict.base
        text = MarkedText(self.tr("もとの内容"))
        words = self.tr("（空）") if known is not None else self.tr("（共通のもとはありません）")
        text.setHtml(marked(None, known or "", words))
        column.addWidget(label)
        column.addWidget(text)
        self._whole.addWidget(box)

    def _card(self, number: int, version: ConflictVersion) -> VersionCard:
        conflict = self._conflict
        newest = max(v.stamp for v in conflict.versions)
        if conflict.is_bin:
            title = self.tr("変更した人") if version.raw is None else self.tr("ごみ箱に入れた人")
            keep = (
                self.tr("ごみ箱から戻す") if version.raw is None else self.tr("ごみ箱に入れたまま")
            )
        else:
            title = self.tr("あとの変更") if version.stamp == newest else self.tr("先の変更")
            if len(conflict.versions) > 2:
                title = self.tr("{number}つ目の変更").format(number=number)
            keep = self.tr("こちらを残す")
        value = version.value
        if conflict.is_bin:
            # Its first line says what the button says.
            value = value.partition("\n")[2] or value
        base = conflict.base if self._is_text else None
        card = VersionCard(number, title, version, value, base, keep)
        card.kept.connect(_Keep(self, version.raw))
        return card

    def _emphasise(self) -> None:
        """Give the likeliest choice the look of one: a merged text without doubts."""
        proposal = self._conflict.proposal
        if self.third is not None and proposal is not None and not proposal.doubtful:
            set_kind(self.third.button, "primary")

    # Room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards beside or below each other."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = 2 if self.width() >= 2 * active_theme().size(_CARD) else 1
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self.cards):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


class _Keep:
    """A card's value."""

    def __init__(self, page: ConflictPage, value: Any) -> None:
        self._page, self._value = page, value

    def __call__(self) -> None:
        """Keep it."""
        self._page.decided.emit(self._value)
