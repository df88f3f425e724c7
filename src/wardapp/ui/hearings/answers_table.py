"""The answers to a question round side by side: an office a row, a question a column."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from wardapp.ui.dates import format_short
from wardapp.ui.theme import active_theme

if TYPE_CHECKING:
    from wardapp.domain.hearing import Inquiry, InquiryAnswer


class AnswersTable(QTableWidget):
    """As high as its rows: the page scrolls, not the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 0, parent)
        self.setAccessibleName(self.tr("回答の表"))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.setWordWrap(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_answers(
        self, inquiry: Inquiry, answers: Sequence[InquiryAnswer], offices: dict[str, str]
    ) -> None:
        """Show these answers; what is not given is said so."""
        questions = [q for q in (inquiry.question_1, inquiry.question_2) if q]
        heads = [self.tr("区・局"), *questions, self.tr("回答者")]
        self.clear()
        self.setColumnCount(len(heads))
        self.setRowCount(len(answers))
        self.setHorizontalHeaderLabels(heads)
        for row, answer in enumerate(answers):
            day = format_short(answer.answered_on) if answer.answered_on else ""
            texts = [answer.answer_1, answer.answer_2][: len(questions)]
            if not day:
                texts = [self.tr("（未回答）"), *("" for _ in texts[1:])]
            who = "\n".join(p for p in (answer.who if day else "", day) if p)
            for column, words in enumerate((offices.get(answer.office_id, ""), *texts, who)):
                item = QTableWidgetItem(words)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
                item.setToolTip(words)
                self.setItem(row, column, item)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (0, len(heads) - 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as high as their words in the present width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        air = active_theme().space(3)
        self.resizeRowsToContents()
        for row in range(self.rowCount()):
            self.setRowHeight(row, self.rowHeight(row) + air)
        height = self.horizontalHeader().sizeHint().height() + 4
        self.setFixedHeight(height + sum(self.rowHeight(row) for row in range(self.rowCount())))
