"""What came of the meeting so far: decisions, action items, voices, and what was left from before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from wardapp.domain.meeting import MeetingKind
from wardapp.ui.dates import format_short
from wardapp.ui.labels import ACTION_STATE_LABELS, DECISION_KIND_LABELS
from wardapp.ui.theme import set_role, set_surface
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.widgets.section_heading import SectionHeading

if TYPE_CHECKING:
    from wardapp.desk.minutes import MeetingWork
    from wardapp.domain.follow_up import ActionItem
    from wardapp.ui.context import UiContext


class Outcomes(QScrollArea):
    """Lists, each line of which opens its record.

    Signals:
        decision_opened(str), action_opened(str), voice_opened(str): A line was pressed.
    """

    decision_opened = Signal(str)
    action_opened = Signal(str)
    voice_opened = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setAccessibleName(self.tr("決定事項・宿題・会議で聞いた声"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        body = QWidget()
        set_surface(body, "window")
        theme = context.theme
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(
            theme.space(3), theme.space(3), theme.space(3), theme.space(3)
        )
        self._column.setSpacing(theme.space(1.5))
        self.setWidget(body)

    def show_work(self, work: MeetingWork) -> None:
        """Show them anew."""
        while (old := self._column.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        numbers = {one.item.id: str(n) for n, one in enumerate(work.timed, 1)}

        def under(item: str | None) -> str:
            number = numbers.get(item or "")
            return self.tr("議題{number}").format(number=number) if number else ""

        rows = [
            RowButton(
                one.text, under(one.agenda_item_id), DECISION_KIND_LABELS[one.kind], "success"
            )
            for one in work.decisions
        ]
        self._group(
            self.tr("決定事項"),
            [(row, one.id) for row, one in zip(rows, work.decisions, strict=True)],
            self.decision_opened,
            self.tr("まだありません（F3）"),
        )
        self._group(
            self.tr("宿題"),
            [(self._action_row(one, under(one.agenda_item_id)), one.id) for one in work.actions],
            self.action_opened,
            self.tr("まだありません（F4）"),
        )
        if work.voices or work.meeting.kind is MeetingKind.OTHER:
            self._group(
                self.tr("会議で聞いた声"),
                [
                    (RowButton(row.summary or row.text, f"{row.number}　{under(item)}"), row.id)
                    for item, row in work.voices
                ],
                self.voice_opened,
                self.tr("まだありません（F6）"),
            )
        if work.before:
            self._group(
                self.tr("前回までの宿題"),
                [(self._action_row(one, ""), one.id) for one in work.before],
                self.action_opened,
                "",
            )
        self._column.addStretch(1)

    def _action_row(self, one: ActionItem, under: str) -> RowButton:
        desk = self._context.desk
        who = desk.city.name_of(one.owner_id) or desk.city.name_of(one.owner_office_id)
        due = self.tr("{day}まで").format(day=format_short(one.due_on)) if one.due_on else ""
        late = one.is_overdue(desk.today())
        state = self.tr("期限超過") if late else ACTION_STATE_LABELS[one.state]
        tone = "danger" if late else "accent" if one.is_open else "neutral"
        return RowButton(one.what, "　".join(p for p in (who, due, under) if p), state, tone)

    def _group(
        self, title: str, rows: list[tuple[RowButton, str]], opened: object, nothing: str
    ) -> None:
        heading = SectionHeading(title)
        self._column.addWidget(heading)
        for row, record in rows:
            row.clicked.connect(
                lambda _checked=False, record=record: opened.emit(record)  # type: ignore[attr-defined]
            )
            self._column.addWidget(row)
        if not rows and nothing:
            label = Paragraph(nothing)
            set_role(label, "muted")
            self._column.addWidget(label)
