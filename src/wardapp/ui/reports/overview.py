"""How far each ward's report of a month is; at headquarters, the booklet that binds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from wardapp.domain.report import ReportState
from wardapp.ui.dates import format_short
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import REPORT_STATE_LABELS
from wardapp.ui.printing.preview_dialog import Paper, PreviewDialog
from wardapp.ui.reports.header import STATE_TONES, month_words
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.words import listed

if TYPE_CHECKING:
    from wardapp.desk.reports import WardMonth
    from wardapp.ui.context import UiContext


class MonthOverview(QScrollArea):
    """A line for each ward.

    Signals:
        report_opened(str): A ward's report was pressed.
    """

    report_opened = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._month = (1970, 1)
        theme = context.theme
        self.setAccessibleName(self.tr("各区の状況"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        body = QWidget()
        set_surface(body, "panel")
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(5))
        column.setSpacing(theme.space(1))
        self.heading = SectionHeading(self.tr("各区の状況"))
        self.booklet_button = QPushButton(self.tr("冊子をプレビューして印刷"))
        set_kind(self.booklet_button, "primary")
        set_icon(self.booklet_button, "book-open", "on_accent")
        self.booklet_button.setToolTip(
            self.tr("承認された区のリポートを、目次と各区の比較を付けて一冊にします")
        )
        self.heading.add(self.booklet_button)
        column.addWidget(self.heading)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.space(0.5))
        column.addLayout(self._list)
        self._note = Paragraph()
        set_role(self._note, "muted")
        column.addWidget(self._note)
        column.addStretch(1)
        self.setWidget(body)
        self.booklet_button.clicked.connect(self.show_booklet)

    def show_month(self, year: int, month: int, wards: tuple[WardMonth, ...]) -> None:
        """Show how far the wards are."""
        self._month = (year, month)
        while (old := self._list.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        done = 0
        own = self._context.desk.office.id
        for one in wards:
            report = one.report
            state = REPORT_STATE_LABELS[report.state] if report else self.tr("未作成")
            tone = STATE_TONES[report.state] if report else "neutral"
            detail = self.tr("まだ作成されていません")
            readable = report is not None and (
                report.state is ReportState.APPROVED or report.office_id == own
            )
            if report is not None and report.approved_on:
                detail = self.tr("{day}承認").format(day=format_short(report.approved_on))
                done += 1
            elif report is not None:
                detail = self.tr("承認されると読めます") if not readable else ""
            row = RowButton(one.office.ward_name or one.office.name, detail, state, tone)
            row.setEnabled(readable)
            if readable and report is not None:
                row.clicked.connect(
                    lambda _checked=False, record=report.id: self.report_opened.emit(record)
                )
            self._list.addWidget(row)
        self.heading.set_title(
            self.tr("{month}　各区の状況").format(month=month_words(year, month)),
            self.tr("{done}／{all}区が承認済です。").format(done=done, all=len(wards)),
        )
        self.booklet_button.setEnabled(bool(done))
        missing = [
            one.office.ward_name or one.office.name
            for one in wards
            if one.report is None or one.report.state is not ReportState.APPROVED
        ]
        self._note.setText(
            self.tr("冊子に入らない区：{names}").format(names=listed(missing))
            if done and missing
            else ""
        )

    def show_booklet(self) -> None:
        """Bind the approved reports and show them as they will be on paper."""
        from wardapp.desk.report_paper import booklet

        desk, (year, month) = self._context.desk, self._month
        name = self.tr("マンスリーリポート冊子")
        PreviewDialog(
            self._context,
            month_words(year, month),
            [Paper(name, lambda: booklet(desk, year, month).pdf)],
            self,
        ).show()
