"""ホーム: today's work for this person, each line a step away from the record.

Left: what is overdue, due soon and new among the voices of this office. Right: the next meeting with
what it still lacks, drafts that were left, requests in the making, conflicts that wait.
"""

from __future__ import annotations

import datetime as dt
from typing import cast

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wardapp.desk import HomeSummary
from wardapp.desk.home import SOON_DAYS
from wardapp.domain.changes import Changes
from wardapp.domain.occasion import Occasion
from wardapp.domain.voice import VoiceState
from wardapp.domain.voice_list import VoiceFilter, VoiceRow
from wardapp.ui.background import Task
from wardapp.ui.context import UiContext
from wardapp.ui.dates import format_date, format_short
from wardapp.ui.home.flash_card import FlashCard
from wardapp.ui.home.follow_up_card import FollowUpCard
from wardapp.ui.home.number_card import NumberCard
from wardapp.ui.home.requests_card import RequestsCard
from wardapp.ui.labels import REQUEST_STATE_LABELS, VOICE_STATE_LABELS
from wardapp.ui.theme import set_role, set_surface
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.widgets.section_heading import SectionHeading

WIDE_PX = 780


class HomePage(QWidget):
    """The place one starts from in the morning."""

    icon_name = "house"

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("ホーム")
        self.widget = self
        self._context = context
        self._task: Task | None = None
        self._summary: HomeSummary | None = None
        theme = context.theme
        self._date = QLabel()
        set_role(self._date, "muted")
        self._greeting = QLabel(self.tr("今日の仕事"))
        set_role(self._greeting, "title")
        office = frozenset({context.desk.office.id})
        received = frozenset({VoiceState.RECEIVED})
        self.cards = {
            "overdue": NumberCard(self.tr("期限を過ぎた声"), "clock-alert", "danger"),
            "due_soon": NumberCard(self.tr("まもなく期限の声"), "hourglass", "warning"),
            "new": NumberCard(self.tr("受け付けたばかりの声"), "inbox", "accent_text"),
            "drafts": NumberCard(self.tr("書きかけの声"), "square-pen", "muted"),
        }
        soon = context.desk.today() + dt.timedelta(days=SOON_DAYS)
        filters = {
            "overdue": VoiceFilter(overdue=True, office_ids=office),
            "due_soon": VoiceFilter(
                states=frozenset({VoiceState.RECEIVED, VoiceState.IN_PROGRESS}),
                office_ids=office,
                due_to=soon,
            ),
            "new": VoiceFilter(states=received, office_ids=office),
        }
        for key, wanted in filters.items():
            self.cards[key].clicked.connect(
                lambda _checked=False, wanted=wanted: context.window.show_voices(wanted)
            )
        self.cards["drafts"].clicked.connect(lambda _checked=False: context.new_voice())
        self._cards_row = QGridLayout()
        self._cards_row.setSpacing(theme.space(3))
        self._left = QVBoxLayout()
        self._right = QVBoxLayout()
        for side in (self._left, self._right):
            side.setSpacing(theme.space(4))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.space(5))
        self._columns.addLayout(self._left, 3)
        self._columns.addLayout(self._right, 2)
        body = QWidget()
        set_surface(body, "window")
        column = QVBoxLayout(body)
        side_margin = theme.space(6)
        column.setContentsMargins(side_margin, theme.space(5), side_margin, theme.space(6))
        column.setSpacing(theme.space(4))
        head = QVBoxLayout()
        head.setSpacing(theme.space(1))
        head.addWidget(self._date)
        head.addWidget(self._greeting)
        column.addLayout(head)
        column.addLayout(self._cards_row)
        column.addLayout(self._columns, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(body)
        area.setFrameShape(QFrame.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self._wide: bool | None = None
        self._arrange()
        context.changed.changed.connect(self._on_changed)
        context.theme.changed.connect(self._on_theme_changed)

    @property
    def summary(self) -> HomeSummary | None:
        """What is shown; None until it came."""
        return self._summary

    def activate(self) -> None:
        """Show what is true now."""
        self.reload()

    def focus_search(self, text: str) -> None:
        """Search among the voices: ホーム has no list of its own."""
        self._context.window.show_voices(VoiceFilter(query=text))

    def show_record(self, record_id: str) -> None:
        """Nothing lives here."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in one column where two have no room (small window, large text)."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= self._context.theme.size(WIDE_PX)
        if wide is self._wide:
            return
        self._wide = wide
        per_row = 4 if wide else 2
        for at, card in enumerate(self.cards.values()):
            self._cards_row.addWidget(card, at // per_row, at % per_row)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def reload(self) -> None:
        """Fetch today's work."""
        if self._task is not None:
            self._task.cancel()
        desk = self._context.desk
        self._task = self._context.background.run(
            lambda _task: desk.home(), context=self, done=self._on_summary
        )

    @Slot(object, object)
    def _on_changed(self, _changes: Changes, _initiator: object) -> None:
        if self.isVisible():
            self.reload()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._arrange()
        if self._summary is not None:
            self._on_summary(self._summary)

    def _on_summary(self, summary: HomeSummary) -> None:
        self._summary = summary
        self._date.setText(format_date(self._context.desk.today()))
        self.cards["overdue"].show_number(summary.overdue)
        self.cards["due_soon"].show_number(summary.due_soon)
        self.cards["new"].show_number(summary.new)
        self.cards["drafts"].show_number(len(summary.drafts))
        for side in (self._left, self._right):
            _empty(side)
        if summary.disaster is not None:
            self._left.addWidget(self._disaster_card(*summary.disaster))
        if summary.flashes:
            self._left.addWidget(FlashCard(self._context, summary.flashes))
        for title, rows in (
            (self.tr("決裁を待っています"), self._voices(summary.to_approve)),
            (self.tr("結果が届きました"), self._results(summary)),
            (self.tr("今日確認する声"), self._voices(summary.reminders)),
            (self.tr("担当している声"), self._voices(summary.for_division)),
            (self.tr("期限を過ぎています"), self._voices(summary.overdue_rows)),
            (self.tr("まもなく期限です"), self._voices(summary.due_soon_rows)),
        ):
            if rows:
                self._left.addWidget(self._card(title, rows))
        newest = self._voices(summary.new_rows)
        self._left.addWidget(
            self._card(self.tr("新しい声"), newest, self.tr("受け付けたばかりの声はありません。"))
        )
        if summary.wards:
            self._left.addWidget(self._card(self.tr("各区の状況"), self._wards(summary)))
        self._left.addStretch(1)
        self._add_requests(summary)
        self._right.addWidget(self._meeting_card(summary))
        if summary.meeting_tasks:
            self._right.addWidget(self._card(self.tr("会議の準備"), self._meeting_tasks(summary)))
        if summary.follow_up:
            self._right.addWidget(FollowUpCard(self._context, summary.follow_up))
        if summary.conflicts:
            count = self.tr("{count}件の項目が、二つの端末で別々に変更されています。")
            row = RowButton(
                self.tr("どちらを使うか選んでください"),
                count.format(count=summary.conflicts),
                self.tr("要確認"),
                "warning",
                "merge",
            )
            row.clicked.connect(self._on_conflicts_clicked)
            self._right.addWidget(self._card(self.tr("食い違い"), [row]))
        if summary.drafts:
            self._right.addWidget(self._card(self.tr("書きかけの声"), self._drafts(summary)))
        self._add_waiting(summary)
        self._add_themes(summary)
        requests = []
        for request in summary.my_requests:
            row = RowButton(
                request.title or self.tr("（件名なし）"),
                request.number,
                REQUEST_STATE_LABELS[request.state],
            )
            row.clicked.connect(
                lambda _checked=False, rid=request.id: self._context.open_record("request", rid)
            )
            requests.append(row)
        self._right.addWidget(
            self._card(self.tr("作成中の要望"), requests, self.tr("作成中の要望はありません。"))
        )
        self._right.addStretch(1)

    def _wards(self, summary: HomeSummary) -> list[RowButton]:
        """Return a line for each ward; it opens the ward's voices of this month."""
        first = self._context.desk.today().replace(day=1)
        rows = []
        for ward in summary.wards:
            state, tone = "", "neutral"
            if ward.is_quiet:
                state = self.tr("{days}日間同期なし").format(days=ward.quiet_days)
                tone = "warning"
            elif ward.overdue:
                state, tone = self.tr("期限超過{count}件").format(count=ward.overdue), "danger"
            detail = self.tr("今月の声{voices}件　進行中の要望{requests}件　{seen}").format(
                voices=ward.voices,
                requests=ward.requests,
                seen=self.tr("最後の同期 {day}").format(day=format_short(ward.seen_on))
                if ward.seen_on
                else "",
            )
            row = RowButton(ward.name, detail.strip(), state, tone)
            wanted = VoiceFilter(office_ids=frozenset({ward.office_id}), received_from=first)
            row.clicked.connect(
                lambda _checked=False, wanted=wanted: self._context.window.show_voices(wanted)
            )
            rows.append(row)
        return rows

    def _disaster_card(self, disaster: Occasion, voices: tuple[str, ...]) -> QFrame:
        row = RowButton(
            disaster.name,
            self.tr("{count}件を受け付けました。受付の窓は短い項目だけになっています。").format(
                count=len(voices)
            ),
            self.tr("災害時の受付中"),
            "danger",
            "triangle-alert",
        )
        wanted = VoiceFilter(ids=frozenset(voices))
        row.clicked.connect(lambda _checked=False: self._context.window.show_voices(wanted))
        return self._card(self.tr("災害時の受付"), [row])

    def _add_themes(self, summary: HomeSummary) -> None:
        """Add questions that wait for an answer, and themes whose next step is due."""
        today = self._context.desk.today()
        asked = [("inquiry", one.id, one.title, "", one.due_on) for one in summary.inquiries]
        steps = [
            ("theme", one.id, one.next_step or one.title, one.title, one.next_on)
            for one in summary.themes
        ]
        for title, records, icon_name in (
            (self.tr("照会への回答"), asked, "circle-question-mark"),
            (self.tr("課題の次の一手"), steps, "layers"),
        ):
            rows = []
            for kind, record, words, about, due in records:
                day = self.tr("{day}まで").format(day=format_short(due)) if due else ""
                detail = "　".join(p for p in (day, about) if p)
                late = due is not None and due < today
                state = self.tr("遅れ") if late else ""
                row = RowButton(words, detail, state, "danger", icon_name)
                row.clicked.connect(
                    lambda _checked=False, kind=kind, record=record: self._context.open_record(
                        kind, record
                    )
                )
                rows.append(row)
            if rows:
                self._right.addWidget(self._card(title, rows))

    def _add_requests(self, summary: HomeSummary) -> None:
        """Add the days of the requests' calendar, and what waits there for this person."""
        if summary.request_work:
            self._right.addWidget(RequestsCard(self._context, summary.request_work))

    def _add_waiting(self, summary: HomeSummary) -> None:
        """Add what waits for somebody else, or for a look in passing."""
        if summary.paused:
            row = RowButton(
                self.tr("返事を待っている声"),
                self.tr("{count}件の期限を止めています。").format(count=summary.paused),
                icon_name="hourglass",
            )
            wanted = VoiceFilter(paused=True, office_ids=frozenset({self._context.desk.office.id}))
            row.clicked.connect(lambda _checked=False: self._context.window.show_voices(wanted))
            self._right.addWidget(self._card(self.tr("期限の停止"), [row]))
        if summary.to_tell:
            row = RowButton(
                self.tr("結果を知らせてください"),
                self.tr("知らせてほしいと言われた{count}件の声に、進みがありました。").format(
                    count=len(summary.to_tell)
                ),
                icon_name="mail",
            )
            told = VoiceFilter(ids=frozenset(summary.to_tell))
            row.clicked.connect(lambda _checked=False: self._context.window.show_voices(told))
            self._right.addWidget(self._card(self.tr("結果のお知らせ"), [row]))
        if summary.answers_to_look_through:
            row = RowButton(
                self.tr("内容を確かめてください"),
                self.tr("確認前か期限切れの回答例が{count}件あります。").format(
                    count=len(summary.answers_to_look_through)
                ),
                icon_name="book-open",
            )
            first = summary.answers_to_look_through[0].id
            row.clicked.connect(
                lambda _checked=False: self._context.open_record("saved_answer", first)
            )
            self._right.addWidget(self._card(self.tr("回答例"), [row]))

    def _voices(self, rows: list[VoiceRow]) -> list[RowButton]:
        today = self._context.desk.today()
        made = []
        for row in rows:
            parts = [row.number, format_short(row.received_on), row.district, row.category]
            state, tone = VOICE_STATE_LABELS[row.state], "neutral"
            if row.due_on is not None:
                days = (row.due_on - today).days
                if days < 0:
                    state, tone = self.tr("{days}日超過").format(days=-days), "danger"
                elif days == 0:
                    state, tone = self.tr("今日まで"), "warning"
                else:
                    state, tone = self.tr("あと{days}日").format(days=days), "warning"
            button = RowButton(
                row.summary or row.text, "　".join(p for p in parts if p), state, tone
            )
            button.clicked.connect(
                lambda _checked=False, rid=row.id: self._context.open_record("voice", rid)
            )
            made.append(button)
        return made

    def _results(self, summary: HomeSummary) -> list[RowButton]:
        made = []
        name = self._context.desk.city.name_of
        for row, one in summary.results:
            who = name(one.division_id) or name(one.office_id)
            button = RowButton(
                row.summary or row.text,
                self.tr("{who}：{result}").format(who=who, result=" ".join(one.result.split())),
                self.tr("結果"),
                "success",
                "reply",
            )
            button.clicked.connect(
                lambda _checked=False, rid=row.id: self._context.open_record("voice", rid)
            )
            made.append(button)
        return made

    def _drafts(self, summary: HomeSummary) -> list[RowButton]:
        made = []
        for _key, payload, saved_at in summary.drafts[:4]:
            text = next((str(v) for v in _texts(payload)), self.tr("（本文なし）"))
            when = saved_at.astimezone()
            detail = self.tr("{date} {time} まで入力").format(
                date=format_short(when.date()), time=when.strftime("%H:%M")
            )
            row = RowButton(text, detail, icon_name="square-pen")
            row.clicked.connect(lambda _checked=False: self._context.new_voice())
            made.append(row)
        return made

    def _meeting_tasks(self, summary: HomeSummary) -> list[RowButton]:
        made, today = [], self._context.desk.today()
        for task in summary.meeting_tasks[:6]:
            state, tone = "", "neutral"
            if task.due_on is not None:
                days = (task.due_on - today).days
                state = (
                    self.tr("{days}日超過").format(days=-days)
                    if days < 0
                    else self.tr("{day}まで").format(day=format_short(task.due_on))
                )
                tone = "danger" if days < 0 else "warning"
            row = RowButton(task.title, task.about, state, tone, "inbox")
            row.clicked.connect(
                lambda _checked=False, to=task.meeting_id: self._context.open_record("meeting", to)
            )
            made.append(row)
        return made

    def _meeting_card(self, summary: HomeSummary) -> QFrame:
        meeting = summary.next_meeting
        if meeting is None:
            return self._card(self.tr("次の会議"), [], self.tr("予定されている会議はありません。"))
        days = (meeting.held_on - self._context.desk.today()).days
        left = self.tr("今日") if days == 0 else self.tr("あと{days}日").format(days=days)
        when = f"{format_date(meeting.held_on)} {meeting.starts_at}　{meeting.place}"
        row = RowButton(meeting.name, when, left, "accent", "presentation")
        row.clicked.connect(lambda _checked=False: self._context.open_record("meeting", meeting.id))
        card = self._card(self.tr("次の会議"), [row])
        column = cast("QVBoxLayout", card.layout())
        words = summary.meeting_lacks or [self.tr("準備はそろっています。")]
        for word in words:
            label = Paragraph(("・" if summary.meeting_lacks else "✓ ") + word)
            label.setContentsMargins(self._context.theme.space(2), 0, 0, 0)
            set_role(label, "warning" if summary.meeting_lacks else "success")
            column.addWidget(label)
        return card

    def _card(self, title: str, rows: list[RowButton], nothing: str = "") -> QFrame:
        theme = self._context.theme
        card = QFrame()
        set_surface(card, "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(3))
        column.setSpacing(theme.space(0.5))
        heading = SectionHeading(title)
        heading.setContentsMargins(theme.space(2), 0, 0, theme.space(1))
        column.addWidget(heading)
        for row in rows:
            column.addWidget(row)
        if not rows and nothing:
            label = Paragraph(nothing)
            label.setContentsMargins(theme.space(2), 0, 0, theme.space(1))
            set_role(label, "muted")
            column.addWidget(label)
        return card

    def _on_conflicts_clicked(self) -> None:
        self._context.open_record("conflict", "")


def _texts(payload: dict[str, object]) -> list[str]:
    """Return what was written in a draft, wherever its form keeps it."""
    found = []
    for value in (payload.get("text"), payload.get("draft"), payload.get("voice")):
        if isinstance(value, str) and value.strip():
            found.append(value)
        elif isinstance(value, dict) and str(value.get("text") or "").strip():
            found.append(str(value["text"]))
    return found


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
