"""The head of a report: which month of which ward, how far it is, and what one can do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from wardapp.domain.city import Role
from wardapp.domain.report import MonthlyReport, ReportState
from wardapp.ui.dates import format_date, format_month
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import REPORT_STATE_LABELS
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.pill import Pill

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext

STATE_TONES = {
    ReportState.DRAFT: "neutral",
    ReportState.SUBMITTED: "warning",
    ReportState.APPROVED: "success",
}


def month_words(year: int, month: int) -> str:
    """Return 令和8年10月, or Oct 2026."""
    return format_month(year, month)


class ReportHeader(QWidget):
    """Name, state, buttons by state and by who works here, and a sentence."""

    def __init__(self, context: UiContext, saved: QLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._name = QLabel()
        set_role(self._name, "heading")
        self.state = Pill("", parent=self)
        self.submit_button = self._button(self.tr("区長の承認に回す"), "send", "primary")
        self.approve_button = self._button(self.tr("承認する"), "badge-check", "primary")
        self.return_button = self._button(self.tr("差し戻す"), "undo-2")
        self.propose_button = self._button(self.tr("案を作り直す"), "refresh-cw")
        self.recount_button = self._button(self.tr("数値を再計算して比べる"), "git-compare")
        self.reopen_button = self._button(self.tr("承認を取り消す"), "rotate-ccw", "quiet")
        self.print_button = self._button(self.tr("プレビューして印刷"), "printer")
        self._words = Paragraph()
        theme = context.theme
        set_surface(self, "header")
        over = QVBoxLayout(self)
        over.setContentsMargins(theme.space(5), theme.space(3), theme.space(5), theme.space(3))
        over.setSpacing(theme.space(2))
        row = QWidget(self)
        flow = FlowLayout(row, theme.space(2))
        for widget in (
            self._name,
            self.state,
            self.submit_button,
            self.approve_button,
            self.return_button,
            self.print_button,
            self.propose_button,
            self.recount_button,
            self.reopen_button,
            saved,
        ):
            flow.addWidget(widget)
        over.addWidget(row)
        over.addWidget(self._words)

    def _button(self, words: str, icon: str, kind: str = "") -> QPushButton:
        button = QPushButton(words, self)
        if kind:
            set_kind(button, kind)
        set_icon(button, icon, "on_accent" if kind == "primary" else "muted")
        return button

    def show_report(self, report: MonthlyReport) -> None:
        """Show how far a report is, and what the person here can do with it."""
        desk = self._context.desk
        own = report.office_id == desk.office.id
        draft = report.state is not ReportState.APPROVED
        mayor = desk.person.role is Role.WARD_MAYOR
        office = desk.city.office(report.office_id)
        ward = (office.ward_name or office.name) if office else ""
        self._name.setText(f"{month_words(report.year, report.month)}　{ward}")
        self.state.show_state(REPORT_STATE_LABELS[report.state], STATE_TONES[report.state])
        self.submit_button.setVisible(own and report.state is ReportState.DRAFT and not mayor)
        self.approve_button.setVisible(own and draft and mayor)
        self.return_button.setVisible(own and mayor and report.state is ReportState.SUBMITTED)
        self.propose_button.setVisible(own and draft)
        self.recount_button.setVisible(own and not draft)
        self.reopen_button.setVisible(own and not draft and mayor)
        self._say(report, own=own)

    def _say(self, report: MonthlyReport, *, own: bool) -> None:
        words, role = "", "muted"
        if report.returned:
            words = self.tr("差し戻されました：{why}").format(why=report.returned)
            role = "warning"
        elif report.state is ReportState.APPROVED and report.approved_on:
            words = self.tr("{day}に{who}が承認しました。数値は承認した時点のものです。").format(
                day=format_date(report.approved_on),
                who=self._context.desk.city.name_of(report.approved_by) or self.tr("区長"),
            )
        elif report.state is ReportState.SUBMITTED:
            words = self.tr("区長の承認を待っています。承認までは文を直せます。")
        elif own:
            words = self.tr(
                "記録からつくった案です。文はどれも直せ、下の根拠を押すともとの記録が開きます。Alt+上下で並べ替えます。"
            )
        self._words.setText(words)
        self._words.setVisible(bool(words))
        set_role(self._words, role)
