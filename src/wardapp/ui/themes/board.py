"""The board: open themes in a column for each stage; moved by drag, by key, or in the editor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.theme import ThemeStage
from wardapp.ui.dates import format_short
from wardapp.ui.labels import THEME_STAGE_HINTS, THEME_STAGE_LABELS
from wardapp.ui.theme import active_theme, set_role, set_surface
from wardapp.ui.widgets.pill import paint_pill, pill_size
from wardapp.ui.widgets.record_list import LINE_ROLE, RecordLine, RecordList, RecordListModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wardapp.desk.theme_views import ThemeLine
    from wardapp.ui.context import UiContext

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
MIME = "application/x-wardapp-theme"
Index = QModelIndex | QPersistentModelIndex


class _BoardModel(RecordListModel):
    """Lines that can be dragged."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each can be taken along."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """What is taken along."""
        return [MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        """Return the theme that is taken along."""
        data = QMimeData()
        if indexes:
            data.setData(MIME, QByteArray(self.id_at(indexes[0].row()).encode()))
        return data


class _CardDelegate(QStyledItemDelegate):
    """Draws a theme as a card: its title in two lines, where it belongs and what comes when."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Heights follow the text size."""
        theme = active_theme()
        strong = QFontMetrics(theme.font("strong")).lineSpacing()
        caption = QFontMetrics(theme.font("caption")).height()
        return QSize(100, 2 * strong + caption + theme.space(8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one card."""
        line = index.data(LINE_ROLE)
        if line is None:
            return
        theme = active_theme()
        state: QStyle.StateFlag = option.state
        rect = QRect(option.rect).adjusted(
            theme.space(2), theme.space(1), -theme.space(2), -theme.space(1)
        )
        chosen = state & QStyle.StateFlag.State_Selected
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "focus" if chosen and state & QStyle.StateFlag.State_HasFocus else "line"
        painter.setPen(QPen(theme.colour(edge), 2 if edge == "focus" else 1))
        painter.setBrush(theme.colour("accent_soft" if chosen else "surface"))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        inner = rect.adjusted(theme.space(2.5), theme.space(2), -theme.space(2), -theme.space(2))
        strong, caption = theme.font("strong"), theme.font("caption")
        low = QFontMetrics(caption).height()
        painter.setFont(strong)
        painter.setPen(theme.colour("text"))
        height = QFontMetrics(strong).lineSpacing()
        for number, words in enumerate(_two_lines(line.title, strong, inner.width())):
            spot = QRect(inner.left(), inner.top() + number * height, inner.width(), height)
            painter.drawText(spot, _LEFT, words)
        foot = QRect(inner.left(), inner.bottom() - low, inner.width(), low + theme.space(0.5))
        if line.state:
            width = pill_size(line.state).width()
            paint_pill(
                painter,
                QRect(foot.right() - width, foot.top(), width, foot.height()),
                line.state,
                line.tone,
            )
            foot.setRight(foot.right() - width - theme.space(1))
        painter.setFont(caption)
        painter.setPen(theme.colour("muted"))
        cut = QFontMetrics(caption).elidedText(
            line.detail, Qt.TextElideMode.ElideRight, foot.width()
        )
        painter.drawText(foot, _LEFT, cut)
        painter.restore()


def _two_lines(text: str, font: QFont, width: int) -> list[str]:
    """Return a title in at most two lines; the second is cut with … where it is too long."""
    metrics = QFontMetrics(font)
    first = text
    while first and metrics.horizontalAdvance(first) > width:
        first = first[:-1]
    rest = text[len(first) :]
    if not rest:
        return [text]
    return [first, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]


class _Column(RecordList):
    """The themes of one stage.

    Signals:
        dropped(str): A theme was put here.
    """

    dropped = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.lines = _BoardModel()
        self.setModel(self.lines)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.setItemDelegate(_CardDelegate(self))
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setWordWrap(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take themes alone."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Anywhere in the column."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell that a theme was put here."""
        record = bytes(event.mimeData().data(MIME).data()).decode()
        event.acceptProposedAction()
        if record:
            self.dropped.emit(record)


class Board(QWidget):
    """Six columns.

    Signals:
        theme_opened(str): A theme is to be seen in the editor.
    """

    theme_opened = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._own: frozenset[str] = frozenset()
        theme = context.theme
        self.columns: dict[ThemeStage, _Column] = {}
        self._heads: dict[ThemeStage, QLabel] = {}
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        row.setSpacing(theme.space(3))
        for stage, label in THEME_STAGE_LABELS.items():
            row.addWidget(self._make_column(stage, label), 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(body)
        hint = QLabel(
            self.tr("カードを動かすか、Ctrl+→・Ctrl+←で段階を変えます。Enterで開きます。")
        )
        hint.setContentsMargins(theme.space(4), theme.space(2), theme.space(4), 0)
        hint.setWordWrap(True)
        set_role(hint, "muted")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(hint)
        whole.addWidget(scroll, 1)

    def _make_column(self, stage: ThemeStage, label: str) -> QWidget:
        theme = self._context.theme
        holder = QWidget()
        set_surface(holder, "sunken")
        holder.setMinimumWidth(theme.size(150))
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, theme.space(2), 0, 0)
        column.setSpacing(theme.space(1))
        head = QLabel(label)
        head.setToolTip(THEME_STAGE_HINTS[stage])
        head.setContentsMargins(theme.space(3), 0, theme.space(2), 0)
        set_role(head, "strong")
        cards = _Column(self.tr("「{stage}」の課題").format(stage=label))
        cards.dropped.connect(lambda record, to=stage: self.move_theme(record, to))
        cards.record_opened.connect(self.theme_opened)
        for keys, by in (("Ctrl+Right", 1), ("Ctrl+Left", -1)):
            shortcut = QShortcut(QKeySequence(keys), cards)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda here=stage, by=by: self._move_by(here, by))
        self.columns[stage], self._heads[stage] = cards, head
        column.addWidget(head)
        column.addWidget(cards, 1)
        return holder

    def show_lines(self, board: dict[ThemeStage, list[ThemeLine]], own_office: str) -> None:
        """Show themes by stage."""
        today = self._context.desk.today()
        everything = [line for lines in board.values() for line in lines]
        self._own = frozenset(
            line.theme.id for line in everything if line.theme.office_id == own_office
        )
        for stage, lines in board.items():
            self._heads[stage].setText(f"{THEME_STAGE_LABELS[stage]}　{len(lines)}")
            column = self.columns[stage]
            selection = column.selectionModel()
            selection.blockSignals(True)
            column.lines.show([self._line(line, today) for line in lines])
            selection.blockSignals(False)

    def _line(self, line: ThemeLine, today: Any) -> RecordLine:
        theme = line.theme
        late = theme.next_on is not None and theme.next_on < today
        following = f"{format_short(theme.next_on)}" if theme.next_on else ""
        return RecordLine(
            theme.id,
            theme.title,
            "　".join(p for p in (line.office, following) if p),
            self.tr("遅れ") if late else "",
            "danger",
        )

    def _move_by(self, here: ThemeStage, by: int) -> None:
        stages = list(ThemeStage)
        at = stages.index(here) + by
        record = self.columns[here].current_id()
        if record and 0 <= at < len(stages):
            self.move_theme(record, stages[at])

    def move_theme(self, record: str, to: ThemeStage) -> None:
        """Take a theme to a stage."""
        desk, context = self._context.desk, self._context
        label = THEME_STAGE_LABELS[to]

        def done(changes: Any) -> None:
            if changes:
                context.notify(
                    self.tr("「{stage}」に動かしました。").format(stage=label),
                    lambda: context.write(desk.undo, context=self),
                )

        def write() -> Any:
            from wardapp.domain.changes import Changes

            if desk.themes.get(record).stage is to:
                return Changes()
            return desk.theme_work.move(record, to)

        context.write(write, context=self, done=done)
