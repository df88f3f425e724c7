"""What came of meetings on ホーム: action items with their days, minutes to confirm and to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from wardapp.domain.report import ReportState
from wardapp.ui.dates import format_month, format_short
from wardapp.ui.follow_up.action_dialog import open_action
from wardapp.ui.requests.meetings_panel import meeting_name
from wardapp.ui.theme import set_role, set_surface
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.widgets.section_heading import SectionHeading

if TYPE_CHECKING:
    from wardapp.desk.follow_up import FollowUp, ReportDue
    from wardapp.domain.follow_up import ActionItem
    from wardapp.ui.context import UiContext


class FollowUpCard(QFrame):
    """Each line opens what it is about."""

    def __init__(self, context: UiContext, found: FollowUp, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        set_surface(self, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(3))
        column.setSpacing(theme.space(0.5))
        heading = SectionHeading(self.tr("会議の宿題・議事録・リポート"))
        heading.setContentsMargins(theme.space(2), 0, 0, theme.space(1))
        column.addWidget(heading)
        for meeting, due in found.to_confirm:
            detail = self.tr("{day}までに確認してください。").format(
                day=format_short(due) if due else ""
            )
            row = RowButton(
                self.tr("{name}の議事録").format(name=meeting_name(meeting)),
                detail,
                self.tr("確認待ち"),
                "warning",
                "file-check",
            )
            row.clicked.connect(_Open(context, meeting.id))
            column.addWidget(row)
        if found.report is not None:
            column.addWidget(self._report(found.report))
        for action in found.actions:
            column.addWidget(self._action(action))
        if found.more:
            more = QLabel(self.tr("ほかに{count}件あります。").format(count=found.more))
            more.setContentsMargins(theme.space(2), 0, 0, 0)
            set_role(more, "muted")
            column.addWidget(more)
        for meeting in found.released:
            row = RowButton(
                self.tr("{name}の議事録").format(name=meeting_name(meeting)),
                format_short(meeting.held_on),
                self.tr("公開"),
                "success",
                "scroll-text",
            )
            row.clicked.connect(_Open(context, meeting.id))
            column.addWidget(row)

    def _report(self, due: ReportDue) -> RowButton:
        month = format_month(due.year, due.month)
        words = self.tr("{month}のマンスリーリポート").format(month=month)
        if due.missing:
            detail = self.tr("{count}区の承認を待っています。").format(count=due.missing)
            state, tone = self.tr("承認待ち"), "accent"
        elif due.state is ReportState.SUBMITTED:
            detail = self.tr("区長の承認を待っています。")
            state, tone = self.tr("承認待ち"), "warning"
        elif due.state is ReportState.DRAFT:
            detail, tone = self.tr("区長の承認に回してください。"), "warning"
            state = self.tr("作成中")
        else:
            detail, tone = self.tr("記録から案を作成できます。"), "warning"
            state = self.tr("未作成")
        row = RowButton(words, detail, state, tone, "scroll-text")
        row.clicked.connect(
            lambda _checked=False: self._context.open_record("monthly_report", due.record_id)
        )
        return row

    def _action(self, one: ActionItem) -> RowButton:
        today = self._context.desk.today()
        state, tone = self.tr("未了"), "accent"
        if one.due_on is not None:
            days = (one.due_on - today).days
            if days < 0:
                state, tone = self.tr("{days}日超過").format(days=-days), "danger"
            elif days == 0:
                state, tone = self.tr("今日まで"), "warning"
            else:
                state = self.tr("あと{days}日").format(days=days)
                tone = "warning" if days <= 7 else "accent"
        who = self._context.desk.city.name_of(one.owner_id or one.owner_office_id)
        last = f"　{one.progress[-1].text}" if one.progress else ""
        row = RowButton(one.what, f"{who}{last}", state, tone, "square-check-big")
        row.clicked.connect(
            lambda _checked=False: open_action(self._context, one.id, self.window())
        )
        return row


class _Open:
    """Opens a meeting."""

    def __init__(self, context: UiContext, meeting_id: str) -> None:
        self._context, self._meeting_id = context, meeting_id

    def __call__(self) -> None:
        """Open it."""
        self._context.open_record("meeting", self._meeting_id)
