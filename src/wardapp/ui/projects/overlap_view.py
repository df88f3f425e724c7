"""One overlap: similar posts that different bodies ask of the same districts, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.post import Overlap
from wardapp.ui.icons import set_icon
from wardapp.ui.projects.bound import hint
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.widgets.two_sides import TwoSides
from wardapp.ui.words import dotted, listed

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext


class OverlapView(QWidget):
    """What is asked twice, how heavily, and who must agree.

    Signals:
        theme_asked(object): A theme is to be made of this overlap.
        request_asked(object): A request is to be made of it.
    """

    theme_asked = Signal(object)
    request_asked = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._overlap: Overlap | None = None
        theme = context.theme
        set_surface(self, "panel")
        self.theme_button = QPushButton(self.tr("課題にする"))
        set_icon(self.theme_button, "layers")
        self.request_button = QPushButton(self.tr("見直しの要望をつくる"))
        set_kind(self.request_button, "primary")
        self._title = QLabel()
        self._title.setWordWrap(True)
        set_role(self._title, "heading")
        self._weight = Paragraph()
        self._shared = Paragraph()
        self.table = QTableWidget(0, 6)
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("校区"),
                self.tr("委員"),
                self.tr("依頼元"),
                self.tr("人数"),
                self.tr("年間回数"),
                self.tr("役割"),
            ]
        )
        self.table.setAccessibleName(self.tr("重なっている委員"))
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        head = self.table.horizontalHeader()
        for column in range(5):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)
        self._agree = Paragraph()
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(5))
        column_.setSpacing(theme.space(3))
        column_.addWidget(TwoSides([], [self.theme_button, self.request_button], theme.space(2)))
        column_.addWidget(self._title)
        column_.addWidget(self._weight)
        column_.addWidget(self._shared)
        column_.addWidget(self.table, 1)
        column_.addWidget(SectionHeading(self.tr("見直しに同意が必要な相手")))
        column_.addWidget(self._agree)
        column_.addWidget(
            hint(
                self.tr(
                    "名称と役割の言葉から見つけた候補です。同じ役割かどうかは、人が確かめてください。"
                )
            )
        )
        self.theme_button.clicked.connect(lambda _c=False: self.theme_asked.emit(self._overlap))
        self.request_button.clicked.connect(lambda _c=False: self.request_asked.emit(self._overlap))

    def show_overlap(self, overlap: Overlap, *, editable: bool) -> None:
        """Show this."""
        self._overlap = overlap
        name = self._context.desk.city.name_of
        self._title.setText(dotted(overlap.names))
        self._weight.setText(
            self.tr("{districts}校区に{people}人、会議・活動は年間延べ{often}回です。").format(
                districts=len(overlap.districts),
                people=f"{overlap.people:,}",
                often=f"{overlap.appearances:,}",
            )
        )
        self._shared.setText(self.tr("共通する言葉：{words}").format(words=listed(overlap.shared)))
        self._shared.setVisible(bool(overlap.shared))
        ordered = sorted(
            overlap.posts,
            key=lambda p: (
                overlap.districts.index(p.district_id or ""),
                p.asking_body,
                p.name,
            ),
        )
        self.table.setRowCount(len(ordered))
        for row, post in enumerate(ordered):
            words = (
                name(post.district_id) or self.tr("区全体"),
                post.name,
                post.asking_body,
                str(post.people) if post.people is not None else "",
                str(post.meetings) if post.meetings is not None else "",
                " ".join(post.duties.split()),
            )
            for column, text in enumerate(words):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column in {3, 4}:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                self.table.setItem(row, column, item)
        self._agree.setText(listed(overlap.agree) or self.tr("（書かれていません）"))
        self.theme_button.setVisible(editable)
        self.request_button.setVisible(editable)
