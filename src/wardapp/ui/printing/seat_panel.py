"""How the tables of a meeting stand and who sits where, beside the page of its 席次表."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from wardapp.desk import seating
from wardapp.domain.seating import MOST_COLUMNS, SeatShape
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import SEAT_SHAPE_LABELS
from wardapp.ui.printing.seat_overlay import SeatOverlay
from wardapp.ui.theme import active_theme, set_role
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.section_heading import SectionHeading

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext
    from wardapp.ui.printing.page_view import PageView
    from wardapp.ui.printing.paper import Choices

_GUEST = Qt.ItemDataRole.UserRole


class SeatPanel(QWidget):
    """The controls at the left; the seats themselves are moved on the page.

    Signals:
        changed(): The chart has to be drawn anew.
    """

    changed = Signal()

    def __init__(
        self,
        context: UiContext,
        meeting_id: str,
        view: PageView,
        choices: Choices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._meeting, self._choices = context, meeting_id, choices
        self.overlay = SeatOverlay(view)
        self._seating = context.desk.paper.seating(meeting_id)
        theme = active_theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(SectionHeading(self.tr("机の配置")))
        self._shapes = QButtonGroup(self)
        for number, (shape, label) in enumerate(SEAT_SHAPE_LABELS.items()):
            button = QRadioButton(label, self)
            button.setAccessibleName(self.tr("机の配置：{shape}").format(shape=label))
            button.setChecked(shape is self._seating.shape)
            self._shapes.addButton(button, number)
            column.addWidget(button)
        self.columns = QSpinBox()
        self.columns.setRange(0, MOST_COLUMNS)
        self.columns.setSpecialValueText(self.tr("おまかせ"))
        self.columns.setValue(self._seating.columns)
        self._columns_field = Field(self.tr("１列の席数"), self.columns)
        self._columns_field.setVisible(self._seating.shape is SeatShape.SCHOOL)
        self.front = QLineEdit(self._seating.front)
        self.front.setPlaceholderText(self.tr("スクリーン、演台など"))
        self.front.setMaxLength(30)
        column.addWidget(self._columns_field)
        column.addWidget(Field(self.tr("正面に置くもの（任意）"), self.front))
        column.addSpacing(theme.space(3))
        column.addWidget(SectionHeading(self.tr("席")))
        how = Paragraph(self.tr("図の席を引いて入れ替えます。▲は手で決めた席です。"))
        set_role(how, "muted")
        column.addWidget(how)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("席の一覧"))
        self.list.setMinimumHeight(theme.size(140))
        column.addWidget(self.list, 1)
        self.by_rule = QPushButton(self.tr("すべて序列どおりに戻す"))
        set_icon(self.by_rule, "undo-2")
        column.addWidget(self.by_rule)
        self._shapes.idClicked.connect(self._on_shape)
        self.columns.valueChanged.connect(self._keep_seating)
        self.front.editingFinished.connect(self._keep_seating)
        self.by_rule.clicked.connect(self._on_by_rule)
        self.overlay.seat_moved.connect(self._on_moved)
        self.overlay.selected.connect(self._on_selected)
        self.list.currentItemChanged.connect(self._on_listed)

    def load(self) -> None:
        """Read the seats of the page that is shown."""
        desk, meeting, choices = self._context.desk, self._meeting, dict(self._choices)
        self._context.run(
            lambda _task: seating.chart_boxes(desk, meeting, choices),
            context=self,
            done=self._show,
        )

    def _show(self, boxes: seating.Boxes) -> None:
        self.overlay.show_boxes(boxes)
        self.list.blockSignals(True)
        self.list.clear()
        for box in boxes:
            guest = box.seat.guest
            mark = self.tr("▲ ") if box.seat.is_by_hand else ""
            item = QListWidgetItem(f"{mark}{seating.seat_words(box.seat)}　{guest.name}", self.list)
            item.setToolTip(f"{guest.office}　{guest.post}".strip("　"))
            item.setData(_GUEST, guest.id)
        self.list.blockSignals(False)
        self.by_rule.setEnabled(any(box.seat.is_by_hand for box in boxes))

    def _write(self, make: object) -> None:
        self._context.write(make, context=self, done=self._on_written)  # type: ignore[arg-type]

    @Slot(object)
    def _on_written(self, _changes: Changes) -> None:
        self.changed.emit()

    @Slot(int)
    def _on_shape(self, _number: int) -> None:
        self._keep_seating()

    @Slot()
    def _keep_seating(self, *_value: object) -> None:
        shape = list(SEAT_SHAPE_LABELS)[self._shapes.checkedId()]
        wanted = seating.Seating(shape, self.columns.value(), self.front.text().strip())
        self._columns_field.setVisible(shape is SeatShape.SCHOOL)
        if wanted != self._seating:
            self._seating = wanted
            desk, meeting = self._context.desk, self._meeting
            self._write(lambda: desk.paper.set_seating(meeting, wanted))

    @Slot()
    def _on_by_rule(self) -> None:
        desk, meeting = self._context.desk, self._meeting
        self._write(lambda: desk.paper.seat_by_rule(meeting))

    @Slot(str, str)
    def _on_moved(self, guest: str, place: str) -> None:
        desk, meeting = self._context.desk, self._meeting
        self._write(lambda: seating.change_seats(desk, meeting, guest, place))

    @Slot(str)
    def _on_selected(self, guest: str) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(_GUEST) == guest:
                self.list.blockSignals(True)
                self.list.setCurrentRow(row)
                self.list.blockSignals(False)

    @Slot()
    def _on_listed(self, *_items: object) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.overlay.choose(item.data(_GUEST))

    def leave(self) -> None:
        """Take the seats off the page: another document is shown."""
        self.overlay.hide()
        self.overlay.deleteLater()
