"""The bureaus that are asked, what they answered, and the exchange on the way."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from wardapp.domain.request_life import Ask, AskState, ThreadEntry, ThreadKind
from wardapp.domain.request_rules import Act
from wardapp.ui.dates import format_short
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import ASK_STATE_LABELS, OUTCOME_LABELS, REASON_LABELS, THREAD_LABELS
from wardapp.ui.requests.answer_dialog import AnswerDialog
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.requests.life_panel import LifePanel, empty
from wardapp.ui.requests.tones import OUTCOME_TONES
from wardapp.ui.theme import set_kind
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.pill import Pill
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.words import bracketed, thousands

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame

    from wardapp.desk import Desk
    from wardapp.domain.request import WardRequest
    from wardapp.ui.context import UiContext

_TONES = {AskState.ASKED: "warning", AskState.EXAMINING: "accent", AskState.ANSWERED: "success"}


@dataclass(frozen=True, slots=True)
class _Found:
    asks: tuple[Ask, ...]
    thread: tuple[ThreadEntry, ...]
    may_ask: bool
    may_talk: bool
    may_answer: frozenset[str]
    is_own: bool


class BureausPanel(LifePanel):
    """Cards of the asks, then questions and answers."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self.setAccessibleName(self.tr("局の回答とやりとり"))
        self._answers_id: str | None = None
        self.bureau = NameCombo(self.tr("共同で求める局"))
        self.bureau.setAccessibleName(self.tr("要望先に加える局"))
        self.add_button = QPushButton(self.tr("局を加える"))
        set_icon(self.add_button, "plus")
        self.text = GrowingText(self.tr("やりとりの内容"), 2)
        self.ask_button = QPushButton(self.tr("質問する"))
        self.reply_button = QPushButton(self.tr("回答する"))
        self.remark_button = QPushButton(self.tr("連絡する"))
        set_kind(self.remark_button, "quiet")
        theme = context.theme
        column = self.column
        self._asks_head = SectionHeading(
            self.tr("局への要望"),
            self.tr("各局は「いま何をしているか」「これから何をするか」の二つに答えます。"),
        )
        column.addWidget(self._asks_head)
        self._asks = self.inner()
        self._add_row = QWidget()
        row = QHBoxLayout(self._add_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bureau, 1)
        row.addWidget(self.add_button)
        column.addWidget(self._add_row)
        column.addSpacing(theme.space(3))
        column.addWidget(SectionHeading(self.tr("局とのやりとり")))
        self._thread = self.inner()
        self._compose, inner = self.card("sunken")
        self._answering = self.line("", "muted")
        inner.addWidget(self._answering)
        inner.addWidget(self.text)
        inner.addLayout(self.buttons(self.ask_button, self.reply_button, self.remark_button))
        column.addWidget(self._compose)
        column.addStretch(1)
        self.add_button.clicked.connect(self._on_add)
        self.ask_button.clicked.connect(partial(self.say, ThreadKind.QUESTION))
        self.reply_button.clicked.connect(partial(self.say, ThreadKind.ANSWER))
        self.remark_button.clicked.connect(partial(self.say, ThreadKind.REMARK))

    def read(self, desk: Desk, request: WardRequest) -> _Found:
        """Read asks, exchange, and what the person here may do."""
        life, standing = desk.requests.life, desk.requests.standing
        actor = standing.actor()
        asks = life.asks(request.id)
        return _Found(
            asks,
            life.thread(request.id),
            may_ask=standing.may(Act.ASK, request.id),
            may_talk=standing.may(Act.TALK, request.id),
            may_answer=frozenset(
                a.id for a in asks if actor.coordinating or actor.office_id == a.bureau_id
            ),
            is_own=request.office_id == desk.office.id,
        )

    def fill(self, found: _Found) -> None:
        """Show cards and exchange."""
        asks = self._asks
        empty(asks)
        for ask in found.asks:
            asks.addWidget(self._ask_card(ask, found))
        if not found.asks:
            asks.addWidget(self.line(self.tr("提出すると、所管局に回答を求めます。"), "muted"))
        thread = self._thread
        empty(thread)
        answered = {e.answers_id for e in found.thread}
        for entry in found.thread:
            waits = entry.kind is ThreadKind.QUESTION and entry.id not in answered
            thread.addWidget(self._entry_card(entry, waits=waits, may=found.may_talk))
        if not found.thread:
            thread.addWidget(self.line(self.tr("質問や連絡はまだありません。"), "muted"))
        city = self.context.desk.city
        there = {a.bureau_id for a in found.asks}
        self.bureau.set_items(
            (o.id, o.name, o.kana) for o in city.offices() if not o.is_ward and o.id not in there
        )
        self._add_row.setVisible(found.may_ask)
        self._compose.setVisible(found.may_talk)
        self.ask_button.setVisible(not found.is_own)
        self.reply_button.setVisible(found.is_own)
        self._show_answering(found.thread)

    def _ask_card(self, ask: Ask, found: _Found) -> QFrame:
        card, column = self.card()
        city = self.context.desk.city
        head = QHBoxLayout()
        lead = self.tr("　主管") if ask.is_lead else self.tr("　共同")
        head.addWidget(self.line(city.name_of(ask.bureau_id) + lead, "strong"), 1)
        result = OUTCOME_LABELS[ask.outcome] if ask.outcome else ASK_STATE_LABELS[ask.state]
        pill = Pill(parent=card)
        pill.show_state(result, OUTCOME_TONES[ask.outcome] if ask.outcome else _TONES[ask.state])
        head.addWidget(pill)
        column.addLayout(head)
        for label, text in (
            (self.tr("現在の対応"), ask.today),
            (self.tr("今後の予定"), ask.plan),
            (self.tr("予算額"), thousands(ask.amount) if ask.amount is not None else ""),
            (self.tr("理由"), self._reason(ask)),
        ):
            if text:
                column.addWidget(self.line(f"{label}　{text}"))
        days = []
        if ask.answered_on:
            days.append(self.tr("回答日 {day}").format(day=format_short(ask.answered_on)))
        elif ask.due_on:
            days.append(self.tr("回答期限 {day}").format(day=format_short(ask.due_on)))
        if days:
            column.addWidget(self.line("　".join(days), "caption"))
        buttons = []
        if ask.id in found.may_answer:
            answer = QPushButton(self.tr("回答を記録…"))
            answer.setAccessibleName(
                self.tr("{bureau}の回答を記録").format(bureau=city.name_of(ask.bureau_id))
            )
            answer.clicked.connect(partial(self.answer, ask))
            buttons.append(answer)
        if found.may_ask and not ask.is_lead:
            lead_button = QPushButton(self.tr("主管にする"))
            set_kind(lead_button, "quiet")
            lead_button.clicked.connect(partial(self._on_lead, ask.id))
            buttons.append(lead_button)
            if ask.state is not AskState.ANSWERED:
                remove = QPushButton(self.tr("外す"))
                set_kind(remove, "quiet")
                remove.clicked.connect(partial(self._on_remove, ask.id))
                buttons.append(remove)
        if buttons:
            column.addLayout(self.buttons(*buttons))
        return card

    @staticmethod
    def _reason(ask: Ask) -> str:
        code = bracketed(REASON_LABELS[ask.reason_code]) if ask.reason_code else ""
        return code + ask.reason

    def _entry_card(self, entry: ThreadEntry, *, waits: bool, may: bool) -> QFrame:
        card, column = self.card("warning" if waits else "card")
        city = self.context.desk.city
        who = "　".join(
            p
            for p in (
                THREAD_LABELS[entry.kind],
                city.name_of(entry.office_id),
                city.name_of(entry.person_id),
                format_short(entry.said_on) if entry.said_on else "",
                self.tr("未回答") if waits else "",
            )
            if p
        )
        column.addWidget(self.line(who, "field"))
        column.addWidget(self.line(entry.text))
        if waits and may and self.request and self.request.office_id == self.context.desk.office.id:
            reply = QPushButton(self.tr("この質問に答える"))
            set_kind(reply, "link")
            reply.clicked.connect(partial(self.answer_question, entry.id))
            column.addLayout(self.buttons(reply))
        return card

    # What a person does

    def answer(self, ask: Ask, *_: object) -> None:
        """Ask for a bureau's answer and record it."""
        desk = self.context.desk
        dialog = AnswerDialog(self.context, ask, desk.city.name_of(ask.bureau_id), self)
        dialog.accepted.connect(
            lambda: self.write(
                lambda: desk.requests.life.answer_ask(ask.id, **dialog.fields),
                self.tr("局の回答を記録しました。"),
            )
        )
        dialog.open()

    def answer_question(self, entry_id: str, *_: object) -> None:
        """Answer this question with what is written next."""
        self._answers_id = entry_id
        self._answering.setText(self.tr("選んだ質問への回答を書いてください。"))
        self._answering.show()
        self.ensureWidgetVisible(self._compose)
        self.text.setFocus()

    def _show_answering(self, thread: tuple[ThreadEntry, ...]) -> None:
        if self._answers_id not in {e.id for e in thread}:
            self._answers_id = None
        self._answering.setVisible(self._answers_id is not None)

    def say(self, kind: ThreadKind, *_: object) -> None:
        """Put what is written into the exchange."""
        request, desk, text = self.request, self.context.desk, self.text.toPlainText()
        if request is None:
            return
        answers = self._answers_id if kind is ThreadKind.ANSWER else None
        if kind is ThreadKind.ANSWER and answers is None:
            waiting = desk.requests.life.open_questions(request.id)
            answers = waiting[0].id if waiting else None
        self._answers_id = None
        self.write(
            lambda: desk.requests.life.say(request.id, text, kind, answers_id=answers),
            self.tr("やりとりに記録しました。"),
        )
        if text.strip():
            self.text.show_text("")

    def _on_add(self) -> None:
        request, desk, bureau = self.request, self.context.desk, self.bureau.current_id()
        if request is None or not bureau:
            self.bureau.setFocus()
            return
        is_lead = not request.bureau_id
        self.write(
            lambda: desk.requests.life.add_ask(request.id, bureau, is_lead=is_lead),
            self.tr("要望先の局を加えました。"),
        )

    def _on_lead(self, ask_id: str, *_: object) -> None:
        desk = self.context.desk
        self.write(lambda: desk.requests.life.set_lead(ask_id), self.tr("主管の局を改めました。"))

    def _on_remove(self, ask_id: str, *_: object) -> None:
        desk = self.context.desk
        self.write(lambda: desk.requests.life.remove_ask(ask_id), self.tr("要望先から外しました。"))
