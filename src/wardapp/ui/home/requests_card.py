"""The requests' part of ホーム: how many days are left, and what waits for this person."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from wardapp.ui.dates import fiscal_year_label, format_date
from wardapp.ui.requests.calendar_view import days_in_words
from wardapp.ui.theme import set_surface
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.widgets.section_heading import SectionHeading

if TYPE_CHECKING:
    from wardapp.desk.request_work import RequestWork
    from wardapp.domain.request import WardRequest
    from wardapp.ui.context import UiContext


class RequestsCard(QFrame):
    """Each line opens the request it is about, or the calendar."""

    def __init__(
        self, context: UiContext, work: RequestWork, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        set_surface(self, "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(theme.space(3),) * 4)
        self._column.setSpacing(theme.space(0.5))
        heading = SectionHeading(self.tr("区長要望の日程と仕事"))
        heading.setContentsMargins(theme.space(2), 0, 0, theme.space(1))
        self._column.addWidget(heading)
        for one in work.deadlines:
            state, tone = days_in_words(one.days_left)
            detail = self.tr("{day}　{year}の予算").format(
                day=format_date(one.deadline.due_on),
                year=fiscal_year_label(one.deadline.fiscal_year),
            )
            row = RowButton(one.deadline.name, detail, state, tone, "hourglass")
            row.clicked.connect(partial(self._open, "deadline", "calendar"))
            self._column.addWidget(row)
        for request, count in work.to_answer:
            self._add(
                request,
                self.tr("局から{count}件の質問が届いています").format(count=count),
                self.tr("回答待ち"),
                "warning",
            )
        for requests, words, state, tone in (
            (work.to_decide, self.tr("区長の決定を待っています"), self.tr("決定"), "warning"),
            (work.to_review, self.tr("区内の確認を待っています"), self.tr("確認"), "warning"),
            (work.to_change, self.tr("政策判断が修正を求めています"), self.tr("修正"), "warning"),
            (work.asked, self.tr("局の回答を待っています"), self.tr("回答"), "warning"),
            (
                work.to_hear,
                self.tr("市長ヒアリングの記録がまだです"),
                self.tr("ヒアリング"),
                "accent",
            ),
            (
                work.to_check,
                self.tr("実施から一年。効果を確かめる時期です"),
                self.tr("効果検証"),
                "accent",
            ),
        ):
            for request in requests:
                self._add(request, words, state, tone)

    def _add(self, request: WardRequest, words: str, state: str, tone: str) -> None:
        row = RowButton(request.title or request.number, words, state, tone, "file-pen-line")
        row.clicked.connect(partial(self._open, "request", request.id))
        self._column.addWidget(row)

    def _open(self, kind: str, record_id: str, *_: object) -> None:
        self._context.open_record(kind, record_id)
