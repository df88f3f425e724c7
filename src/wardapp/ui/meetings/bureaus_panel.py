"""局との協議: what is asked of which bureau, when all can come, what came of it, and the end."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.bureau_meeting import BureauAsk, BureauResultKind, DateProposal, DateReply
from wardapp.domain.meeting import Meeting
from wardapp.ui.dates import format_date, format_short
from wardapp.ui.errors import show_error
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import BUREAU_RESULT_LABELS, DATE_REPLY_LABELS, STANCE_LABELS
from wardapp.ui.meetings.bureau_dialogs import (
    AskDialog,
    BackgroundDialog,
    DayDialog,
    OpinionDialog,
    ResultDialog,
)
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.plain_table import PlainRow, PlainTable
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.words import dotted, labelled

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext

KINDS = ("bureau_meeting_ask", "bureau_result", "date_proposal", "date_answer", "meeting")
RESULT_COLOURS = {
    BureauResultKind.AGREED: "success",
    BureauResultKind.CONDITIONAL: "success",
    BureauResultKind.TAKEN_BACK: "warning",
    BureauResultKind.REFUSED: "danger",
}


@dataclass(frozen=True, slots=True)
class _Read:
    meeting: Meeting
    asks: tuple[BureauAsk, ...]
    open_asks: tuple[BureauAsk, ...]
    proposals: tuple[DateProposal, ...]
    rounds: tuple[Meeting, ...]
    subject: str


class BureausPanel(QWidget):
    """The three steps of a 区政推進局区長会議 under each other: asks, days, results."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting: Meeting | None = None
        self._read: _Read | None = None
        self._calls = False
        self.about = Paragraph()
        self.about_button = self._button("pencil", self.tr("趣旨・背景…"), self.edit_background)
        self.subject_button = self._button(
            "external-link", self.tr("もとを開く"), self.open_subject
        )
        self.asks = PlainTable(self.tr("局への依頼の一覧"), stretch=(1, 2, 3))
        self.ask_button = self._button("plus", self.tr("局を加える…"), self.add_ask)
        self.edit_button = self._button("pencil", self.tr("依頼を直す…"), self.edit_ask)
        self.opinion_button = self._button("message-square-reply", self.tr("事前意見…"), self.opine)
        self.result_button = self._button("gavel", self.tr("結果…"), self.record)
        self.remove_button = self._button("x", self.tr("外す"), self.remove_ask)
        self.days = PlainTable(self.tr("候補日の一覧"))
        self.day_button = self._button("calendar-plus", self.tr("候補日を加える…"), self.add_day)
        self.reply_button = self._button("check", self.tr("都合を答える"), None)
        self._reply_menu = QMenu(self)
        self.reply_button.setMenu(self._reply_menu)
        self.reply_button.setProperty("menued", True)
        self.choose_button = self._button("calendar", self.tr("この日に決める"), self.choose_day)
        self.drop_button = self._button("x", self.tr("外す"), self.remove_day)
        self.end = Paragraph()
        self.next_button = self._button("refresh-cw", self.tr("次の回を開く…"), self.next_round)
        self.close_button = self._button("circle-check", self.tr("会議を終結する"), self.close_it)
        self._lay_out()
        self.asks.row_chosen.connect(lambda _record: self._show_buttons())
        self.days.row_chosen.connect(lambda _record: self._show_buttons())
        self.asks.row_opened.connect(lambda _record: self.record())
        self._reply_menu.aboutToShow.connect(self._fill_replies)
        context.changed.changed.connect(self._on_changed)

    def _button(self, icon: str, text: str, slot: Any) -> QPushButton:
        button = QPushButton(text, self)
        set_icon(button, icon)
        set_kind(button, "quiet")
        if slot is not None:
            button.clicked.connect(lambda _checked=False: slot())
        return button

    def _lay_out(self) -> None:
        theme = self._context.theme
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(4))
        column.setSpacing(theme.space(2))
        top = SectionHeading(self.tr("協議の趣旨"))
        top.add(self.subject_button)
        top.add(self.about_button)
        column.addWidget(top)
        column.addWidget(self.about)
        column.addWidget(
            SectionHeading(
                self.tr("局にお願いすること"),
                self.tr("結果を入れると、その場で区長要望・課題に戻ります。"),
            )
        )
        self.asks.setMinimumHeight(theme.size(150))
        column.addWidget(self.asks, 3)
        column.addWidget(
            self._tools(
                self.ask_button,
                self.opinion_button,
                self.result_button,
                self.edit_button,
                self.remove_button,
            )
        )
        column.addWidget(SectionHeading(self.tr("候補日")))
        self.days.setMinimumHeight(theme.size(110))
        column.addWidget(self.days, 2)
        column.addWidget(
            self._tools(self.day_button, self.reply_button, self.choose_button, self.drop_button)
        )
        set_role(self.end, "strong")
        foot = QHBoxLayout()
        foot.addWidget(self.end, 1)
        foot.addWidget(self.next_button)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _tools(self, *buttons: QPushButton) -> QWidget:
        tools = QWidget()
        flow = FlowLayout(tools, self._context.theme.space(1))
        for button in buttons:
            flow.addWidget(button)
        return tools

    # -- showing ---------------------------------------------------------------------------------

    def show_meeting(self, meeting: Meeting) -> None:
        """Show this meeting."""
        if self._meeting is None or self._meeting.id != meeting.id:
            self._read = None
        self._meeting = meeting
        office = self._context.desk.office
        self._calls = meeting.office_id == office.id or office.coordinating
        self.reload()

    def reload(self) -> None:
        """Read anew."""
        if self._meeting is None:
            return
        desk, meeting_id = self._context.desk, self._meeting.id
        bureaus = desk.meetings.bureaus

        def read(_task: object) -> _Read:
            meeting = desk.meetings.get(meeting_id)
            subject = ""
            for kind, record in (("request", meeting.request_id), ("theme", meeting.theme_id)):
                if record:
                    subject = desk.title_of(kind, record)
                    break
            return _Read(
                meeting,
                bureaus.asks(meeting_id),
                bureaus.open_asks(meeting_id),
                bureaus.proposals(meeting_id),
                bureaus.rounds(meeting_id),
                subject,
            )

        self._context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: _Read) -> None:
        if self._meeting is None or read.meeting.id != self._meeting.id:
            return
        self._read, self._meeting = read, read.meeting
        self._say_about(read)
        self._show_asks(read)
        self._show_days(read)
        self._say_end(read)
        self._show_buttons()

    def _say_about(self, read: _Read) -> None:
        meeting = read.meeting
        lines = [meeting.purpose] if meeting.purpose else []
        if read.subject:
            kind = self.tr("区長要望") if meeting.request_id else self.tr("課題")
            lines.append(self.tr("もとになる{kind}：{title}").format(kind=kind, title=read.subject))
        if meeting.needed_since_on:
            lines.append(
                self.tr("協議が必要になった日：{day}").format(
                    day=format_date(meeting.needed_since_on)
                )
            )
        if len(read.rounds) > 1:
            number = [m.id for m in read.rounds].index(meeting.id) + 1
            lines.append(
                self.tr("全{all}回のうち{number}回目").format(all=len(read.rounds), number=number)
            )
        self.about.setText("\n".join(lines) or self.tr("趣旨はまだ書かれていません。"))
        set_role(self.about, "" if lines else "muted")
        self.subject_button.setVisible(bool(read.subject))

    def _show_asks(self, read: _Read) -> None:
        rows = []
        for ask in read.asks:
            opinion = "：".join(
                p for p in (STANCE_LABELS[ask.stance] if ask.stance else "", ask.opinion) if p
            )
            if not opinion:
                opinion = (
                    self.tr("未回答（{day}まで）").format(day=format_short(ask.opinion_due_on))
                    if ask.opinion_due_on
                    else ""
                )
            colours = {}
            words = self.tr("未了")
            if ask.result is not None:
                words = BUREAU_RESULT_LABELS[ask.result.result]
                if ask.result.conditions:
                    words = labelled(words, ask.result.conditions)
                if ask.result.due_on:
                    words += self.tr("（{day}まで）").format(day=format_short(ask.result.due_on))
                if ask.result.filed_on:
                    words += self.tr("　要望・課題に反映済")
                colours[3] = RESULT_COLOURS[ask.result.result]
            rows.append(
                PlainRow(
                    ask.id,
                    (self._context.desk.city.name_of(ask.bureau_id), ask.asked, opinion, words),
                    colours,
                )
            )
        self.asks.show_rows(
            [self.tr("局"), self.tr("お願いすること"), self.tr("事前意見"), self.tr("結果")], rows
        )

    def _offices(self, read: _Read) -> list[str]:
        found = [a.bureau_id for a in read.asks]
        found += [o for p in read.proposals for o, _, _ in p.answers]
        return list(dict.fromkeys(found))

    def _show_days(self, read: _Read) -> None:
        offices = self._offices(read)
        city = self._context.desk.city
        best = max((p.weight for p in read.proposals), default=None)
        rows = []
        for one in read.proposals:
            marks = self.tr("決定") if one.chosen else ""
            if not marks and one.answers and one.weight == best:
                marks = self.tr("最も合う日")
            when = f"{format_date(one.day_on)}　{one.starts_at}"
            replies = [one.answer_of(office) for office in offices]
            rows.append(
                PlainRow(
                    one.id,
                    (
                        when,
                        *(DATE_REPLY_LABELS[r] if r else self.tr("未回答") for r in replies),
                        marks,
                    ),
                    {len(offices) + 1: "accent"},
                )
            )
        self.days.show_rows(
            [self.tr("候補日"), *(city.name_of(o) for o in offices), self.tr("判定")], rows
        )

    def _say_end(self, read: _Read) -> None:
        meeting = read.meeting
        if meeting.closed_on:
            words = self.tr("{day}に終結しました。").format(day=format_date(meeting.closed_on))
        elif not read.asks:
            words = self.tr("「局を加える」で、お願いする局と内容を書いてください。")
        elif read.open_asks:
            names = dotted(self._context.desk.city.name_of(a.bureau_id) for a in read.open_asks)
            words = self.tr("終結するには、{names}の結果が必要です。").format(names=names)
        else:
            words = self.tr("すべての局の結果が戻りました。終結できます。")
        self.end.setText(words)

    def _ask(self) -> BureauAsk | None:
        asks = self._read.asks if self._read else ()
        return next((a for a in asks if a.id == self.asks.current_id), None)

    def _day(self) -> DateProposal | None:
        days = self._read.proposals if self._read else ()
        return next((d for d in days if d.id == self.days.current_id), None)

    def _show_buttons(self) -> None:
        ask, day, own = self._ask(), self._day(), self._context.desk.office.id
        is_own_ask = ask is not None and ask.bureau_id == own
        open_ = self._meeting is not None and self._meeting.closed_on is None
        for button in (
            self.ask_button,
            self.edit_button,
            self.remove_button,
            self.day_button,
            self.choose_button,
            self.drop_button,
            self.about_button,
        ):
            button.setVisible(self._calls and open_)
        self.edit_button.setEnabled(ask is not None)
        self.remove_button.setEnabled(ask is not None)
        self.opinion_button.setEnabled(ask is not None and open_ and (self._calls or is_own_ask))
        self.result_button.setEnabled(ask is not None and open_ and (self._calls or is_own_ask))
        self.reply_button.setEnabled(day is not None and open_)
        self.choose_button.setEnabled(day is not None)
        self.drop_button.setEnabled(day is not None)
        read = self._read
        self.next_button.setVisible(bool(self._calls and open_ and read and read.open_asks))
        self.close_button.setVisible(bool(self._calls and open_ and read and read.asks))
        self.close_button.setEnabled(bool(read and not read.open_asks))

    def _on_changed(self, changes: Any, initiator: object) -> None:
        if initiator is not self and self.isVisible() and changes.touches(*KINDS):
            self.reload()

    # -- what a person does ----------------------------------------------------------------------

    def _write(self, work: Any, done: Any = None) -> None:
        def over(changes: Any) -> None:
            self.reload()
            if done is not None:
                done(changes)

        self._context.write(
            work, context=self, done=over, failed=lambda error: show_error(self, error)
        )

    @property
    def _bureaus(self) -> Any:
        return self._context.desk.meetings.bureaus

    def edit_background(self) -> None:
        """Change purpose, what is behind it, and since when it is needed."""
        meeting, meetings = self._meeting, self._context.desk.meetings
        if meeting is None:
            return
        dialog = BackgroundDialog(self._context, meeting, self)
        if dialog.ask():
            fields = dialog.fields
            self._write(lambda: meetings.edit(meeting.id, **fields))

    def open_subject(self) -> None:
        """Open the request or theme behind it."""
        meeting = self._meeting
        if meeting is not None and meeting.request_id:
            self._context.open_record("request", meeting.request_id)
        elif meeting is not None and meeting.theme_id:
            self._context.open_record("theme", meeting.theme_id)

    def add_ask(self) -> None:
        """Ask for a bureau and what it is asked."""
        meeting = self._meeting
        if meeting is None:
            return
        dialog = AskDialog(self._context, None, self)
        if dialog.ask():
            bureau, asked, due = dialog.entered
            self._write(lambda: self._bureaus.ask(meeting.id, bureau, asked, opinion_due_on=due))

    def edit_ask(self) -> None:
        """Change what a bureau is asked."""
        ask = self._ask()
        if ask is None:
            return
        dialog = AskDialog(self._context, ask, self)
        if dialog.ask():
            _bureau, asked, due = dialog.entered
            self._write(lambda: self._bureaus.edit_ask(ask.id, asked=asked, opinion_due_on=due))

    def opine(self) -> None:
        """Ask what the bureau thinks beforehand."""
        ask = self._ask()
        if ask is None:
            return
        dialog = OpinionDialog(self._context, ask, self)
        if dialog.ask():
            stance, opinion, by = dialog.entered
            self._write(lambda: self._bureaus.opine(ask.id, stance, opinion, by))

    def record(self) -> None:
        """Ask what came of it with the bureau."""
        ask = self._ask()
        if ask is not None and self.result_button.isEnabled():
            ResultDialog(self._context, ask, self).ask()
            self.reload()

    def remove_ask(self) -> None:
        """Ask the bureau no more."""
        ask = self._ask()
        if ask is not None:
            self._write(lambda: self._bureaus.discard_ask(ask.id))

    def add_day(self) -> None:
        """Ask for a day to propose."""
        meeting = self._meeting
        if meeting is None:
            return
        dialog = DayDialog(self._context, meeting, self.tr("候補日"), self)
        if dialog.ask():
            day, starts = dialog.entered
            self._write(lambda: self._bureaus.propose(meeting.id, day, starts_at=starts))

    def _fill_replies(self) -> None:
        self._reply_menu.clear()
        read, own = self._read, self._context.desk.office.id
        if read is None:
            return
        offices = self._offices(read) if self._calls else [own]
        for office in offices:
            menu = (
                self._reply_menu.addMenu(self._context.desk.city.name_of(office))
                if self._calls
                else self._reply_menu
            )
            for reply, label in DATE_REPLY_LABELS.items():
                menu.addAction(label, _Reply(self, office, reply))

    def reply(self, office: str, reply: DateReply) -> None:
        """Say whether an office can come on the marked day."""
        day = self._day()
        if day is not None:
            self._write(lambda: self._bureaus.answer_day(day.id, reply, office_id=office))

    def choose_day(self) -> None:
        """Hold the meeting on the marked day."""
        day = self._day()
        if day is not None:
            self._write(
                lambda: self._bureaus.choose_day(day.id),
                lambda _changes: self._context.notify(
                    self.tr("開催日を{day}に決めました。").format(day=format_date(day.day_on))
                ),
            )

    def remove_day(self) -> None:
        """Propose the marked day no more."""
        day = self._day()
        if day is not None:
            self._write(lambda: self._bureaus.discard_proposal(day.id))

    def next_round(self) -> None:
        """Ask when, and call those that have not agreed again."""
        meeting = self._meeting
        if meeting is None:
            return
        dialog = DayDialog(self._context, meeting, self.tr("次の回の開催日"), self)
        if dialog.ask():
            day: dt.date = dialog.entered[0]
            self._write(
                lambda: self._bureaus.next_round(meeting.id, day),
                lambda changes: self._context.open_record("meeting", changes.id),
            )

    def close_it(self) -> None:
        """Close the meeting."""
        meeting, desk = self._meeting, self._context.desk
        if meeting is not None:
            self._write(
                lambda: self._bureaus.close(meeting.id),
                lambda _changes: self._context.notify(
                    self.tr("会議を終結しました。"),
                    lambda: self._context.write(
                        desk.undo, context=self, done=lambda _: self.reload()
                    ),
                ),
            )


class _Reply:
    """A menu's reply of an office."""

    def __init__(self, panel: BureausPanel, office: str, reply: DateReply) -> None:
        self._panel, self._office, self._reply = panel, office, reply

    def __call__(self) -> None:
        """Take it."""
        self._panel.reply(self._office, self._reply)
