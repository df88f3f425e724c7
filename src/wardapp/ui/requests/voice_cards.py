"""Voices as short cards: what was said, and one quiet line of when, where and what about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wardapp.ui.dates import format_short
from wardapp.ui.icons import pixmap
from wardapp.ui.widgets.pill import paint_pill, pill_size
from wardapp.ui.words import listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QAbstractItemModel, QObject

    from wardapp.domain.voice_list import VoiceRow
    from wardapp.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
CARD_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class VoiceCard:
    """A voice on a card.

    ``chosen``: it is already evidence; ``is_example``: it is quoted on paper; ``is_against``: it
    speaks against.
    """

    voice: VoiceRow
    chosen: bool = False
    is_example: bool = False
    is_against: bool = False


class VoiceCardModel(QAbstractListModel):
    """A short list of voices."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: list[VoiceCard] = []

    @property
    def cards(self) -> tuple[VoiceCard, ...]:
        """What is shown."""
        return tuple(self._cards)

    def show(self, cards: Sequence[VoiceCard]) -> None:
        """Show these cards."""
        self.beginResetModel()
        self._cards = list(cards)
        self.endResetModel()

    def card_at(self, index: Index) -> VoiceCard | None:
        """Return the card of a row."""
        if not index.isValid() or index.row() >= len(self._cards):
            return None
        return self._cards[index.row()]

    def row_of(self, voice_id: str) -> int:
        """Return the row of a voice, -1 if it is not shown."""
        return next((n for n, card in enumerate(self._cards) if card.voice.id == voice_id), -1)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many cards there are."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the card, or its words."""
        card = self.card_at(index)
        if card is None:
            return None
        if role == CARD_ROLE:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.voice.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            marks = [self.tr("例示")] if card.is_example else []
            marks += [self.tr("反対の声")] if card.is_against else []
            marks += [self.tr("追加済")] if card.chosen else []
            return listed([*marks, quiet_line(card.voice), card.voice.text])
        return None


def _leading(font: QFont) -> int:
    """Return the distance of lines at which kanji are read with ease."""
    return round(QFontMetrics(font).lineSpacing() * 1.35)


def quiet_line(voice: VoiceRow) -> str:
    """Return when, about what and where: R6.5.3　公園　足立校区."""
    parts = (format_short(voice.received_on), voice.category, voice.district, voice.source)
    return "　".join(part for part in parts if part)


class VoiceCardDelegate(QStyledItemDelegate):
    """Draws a card; with ``marks`` a star at its right says and changes whether it is an example.

    Signals:
        mark_clicked(str): The star of this voice was clicked.
    """

    mark_clicked = Signal(str)

    def __init__(self, theme: Theme, *, marks: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marks = marks

    def _mark_rect(self, rect: QRect) -> QRect:
        theme = self._theme
        width = QFontMetrics(theme.font("caption")).horizontalAdvance(self.tr("例示")) + theme.size(
            16
        )
        width += theme.space(3)
        height = theme.size(20)
        middle = rect.top() + theme.space(2) + _leading(theme.font("caption")) // 2
        return QRect(rect.right() - width - theme.space(2), middle - height // 2, width, height)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One quiet line and two of text."""
        theme = self._theme
        body = _leading(theme.font("body"))
        caption = _leading(theme.font("caption"))
        return QSize(80, caption + 2 * body + theme.space(5))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a card."""
        card: VoiceCard | None = index.data(CARD_ROLE)
        if card is None:
            return
        theme = self._theme
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(theme.space(3), theme.space(2), -theme.space(3), -theme.space(2))
        caption = theme.font("caption")
        metrics = QFontMetrics(caption)
        line = QRect(inner.left(), inner.top(), inner.width(), _leading(caption))
        if self._marks:
            line.setRight(self._draw_mark(painter, rect, card) - theme.space(1))
        elif card.chosen:
            painter.setFont(caption)
            painter.setPen(theme.colour("success"))
            words = self.tr("追加済")
            painter.drawText(line, Qt.AlignmentFlag.AlignRight, words)
            line.setRight(line.right() - metrics.horizontalAdvance(words) - theme.space(2))
        if card.is_against:
            words = self.tr("反対の声")
            paint_pill(painter, line, words, "warning")
            line.setLeft(line.left() + pill_size(words).width() + theme.space(1))
        painter.setFont(caption)
        painter.setPen(theme.colour("muted"))
        quiet = metrics.elidedText(
            quiet_line(card.voice), Qt.TextElideMode.ElideRight, line.width()
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, quiet)
        painter.setPen(theme.colour("text"))
        below = QRect(
            inner.left(), line.bottom() + 1, inner.width(), inner.bottom() - line.bottom()
        )
        _draw_two_lines(painter, theme, below, card.voice.text)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.colour("focus"))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
        painter.restore()

    def _draw_mark(self, painter: QPainter, rect: QRect, card: VoiceCard) -> int:
        """Draw the star with its word; return its left end."""
        theme = self._theme
        box = self._mark_rect(rect)
        size = theme.size(14)
        colour = "warning" if card.is_example else "faint"
        star = pixmap("star", size, colour)
        middle = box.center().y()
        painter.setFont(theme.font("caption"))
        if card.is_example:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("warning_soft"))
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.drawPixmap(box.left() + theme.space(1.5), middle - size // 2, star)
        painter.setPen(theme.colour(colour))
        words = box.adjusted(theme.space(1.5) + size + theme.space(0.5), 0, 0, 0)
        painter.drawText(
            words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.tr("例示")
        )
        return box.left()

    def editorEvent(
        self,
        event: QEvent,
        _model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A click on the star."""
        if (
            self._marks
            and event.type() is QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
        ):
            rect: QRect = option.rect
            card: VoiceCard | None = index.data(CARD_ROLE)
            if card is not None and self._mark_rect(rect).contains(event.position().toPoint()):
                self.mark_clicked.emit(card.voice.id)
                return True
        return False


def _draw_two_lines(painter: QPainter, theme: Theme, rect: QRect, text: str) -> None:
    """Draw at most two lines, the second with … where there is more."""
    font = theme.font("body")
    metrics = QFontMetrics(font)
    flat = " ".join(text.split())
    layout = QTextLayout(flat, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(rect.width())
    cut = first.textLength()
    layout.endLayout()
    painter.setFont(font)
    line = QRect(rect.left(), rect.top(), rect.width(), _leading(font))
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(line, left, flat[:cut])
    rest = metrics.elidedText(flat[cut:], Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(line.translated(0, _leading(font)), left, rest)
