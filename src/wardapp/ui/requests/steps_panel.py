"""The way of a request so far: who decided what, what it came from and went into, what was refused."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wardapp.desk.decided import changed_since_decision
from wardapp.domain.request import RequestState
from wardapp.domain.request_life import Delegation, Related, Step
from wardapp.domain.request_rules import Act
from wardapp.ui.dates import fiscal_year_label, format_date, format_short
from wardapp.ui.labels import RELATION_LABELS, REQUEST_STATE_LABELS
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.requests.life_panel import LifePanel, empty
from wardapp.ui.requests.tones import standing as standing_of
from wardapp.ui.theme import set_kind
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.words import bracketed, listed, quoted

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.desk.authority import KeptAside
    from wardapp.domain.request import WardRequest
    from wardapp.ui.context import UiContext


@dataclass(frozen=True, slots=True)
class _Found:
    steps: tuple[Step, ...]
    related: tuple[Related, ...]
    refused: tuple[KeptAside, ...]
    delegations: tuple[Delegation, ...]
    may_review: bool
    may_delegate: bool
    changed: tuple[str, ...] = ()


class StepsPanel(LifePanel):
    """Steps, related requests, review and delegation."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self.setAccessibleName(self.tr("経過"))
        self._notices = self.inner()
        self.column.addWidget(
            SectionHeading(self.tr("決裁の経過"), self.tr("だれが、どの立場で、いつ進めたか"))
        )
        self._steps = self.inner()
        self._make_review()
        self.column.addWidget(SectionHeading(self.tr("つながる要望")))
        self._related = self.inner()
        self._make_delegation()
        self.column.addStretch(1)

    def _make_review(self) -> None:
        self.review_part = QWidget()
        column = QVBoxLayout(self.review_part)
        column.setContentsMargins(0, 0, 0, 0)
        self.comment = GrowingText(self.tr("確認の意見"), 2)
        self.comment.setPlaceholderText(self.tr("確認した人の意見（任意）"))
        self.review_button = QPushButton(self.tr("確認済みにする"))
        column.addWidget(self.comment)
        column.addLayout(self.buttons(self.review_button))
        self.column.addWidget(self.review_part)
        self.review_button.clicked.connect(self._on_review)

    def _make_delegation(self) -> None:
        self.delegation_part = QWidget()
        column = QVBoxLayout(self.delegation_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.context.theme.space(2))
        column.addWidget(
            SectionHeading(
                self.tr("決定の委任"),
                self.tr("区長に代わって決定する職員を、期間を決めて記録します。"),
            )
        )
        self._delegations = QVBoxLayout()
        column.addLayout(self._delegations)
        self.delegate_to = NameCombo(self.tr("委任する職員"))
        self.delegate_to.setAccessibleName(self.tr("委任する職員"))
        self.until = WarekiDateEdit(self.context.desk.today, prefer="future")
        self.until.setAccessibleName(self.tr("委任の終わりの日"))
        self.delegate_button = QPushButton(self.tr("委任する"))
        column.addWidget(self.delegate_to)
        row = QHBoxLayout()
        row.addWidget(self.until, 1)
        row.addWidget(self.delegate_button)
        column.addLayout(row)
        self.column.addWidget(self.delegation_part)
        self.delegate_button.clicked.connect(self._on_delegate)

    def read(self, desk: Desk, request: WardRequest) -> _Found:
        """Read steps, relations, what was refused, and what the person here may do."""
        life, standing = desk.requests.life, desk.requests.standing
        own = request.office_id == desk.office.id
        parts = [request.id, *(a.id for a in life.asks(request.id))]
        parts += [h.id for h in life.hearings(request.id)]
        return _Found(
            life.steps(request.id),
            desk.request_links.chain(request.id),
            desk.authority.kept_aside(parts),
            standing.delegations(request.office_id),
            may_review=request.state is RequestState.WARD_REVIEW
            and standing.may(Act.REVIEW, request.id)
            and request.author_id != desk.person.id,
            may_delegate=own and standing.may(Act.DELEGATE),
            changed=changed_since_decision(desk, request.id),
        )

    def fill(self, found: _Found) -> None:
        """Show all of it."""
        city = self.context.desk.city
        empty(self._notices)
        for one in found.refused:
            card, column = self.card("warning")
            who = "　".join(p for p in (city.name_of(one.author), one.why) if p)
            column.addWidget(
                self.line(
                    self.tr("ほかの端末から届いた変更を取り込まずに保留しています。"), "strong"
                )
            )
            column.addWidget(self.line(who))
            self._notices.addWidget(card)
        if found.changed:
            card, column = self.card("notice")
            words = self.tr("区長決定の後に内容が変わった項目　{fields}").format(
                fields=listed(found.changed)
            )
            column.addWidget(self.line(words))
            self._notices.addWidget(card)
        empty(self._steps)
        for step in found.steps:
            self._steps.addWidget(self._step_line(step))
        if not found.steps:
            self._steps.addWidget(self.line(self.tr("まだ下書きです。"), "muted"))
        empty(self._related)
        for related in found.related:
            self._related.addWidget(self._related_row(related))
        if not found.related:
            self._related.addWidget(
                self.line(self.tr("前の年度からの継続、統合、分割はありません。"), "muted")
            )
        self.review_part.setVisible(found.may_review)
        self.delegation_part.setVisible(found.may_delegate)
        self._show_delegations(found)

    def _step_line(self, step: Step) -> QWidget:
        known = step.to_state in set(RequestState)
        what = REQUEST_STATE_LABELS[RequestState(step.to_state)] if known else step.to_state
        who = step.name + bracketed(step.post) if step.post else step.name
        day = format_date(step.taken_on) if step.taken_on else ""
        words = "　".join(p for p in (day, what, who) if p)
        if step.delegation_id:
            words += self.tr("　委任による決定")
        if step.comment:
            words += "\n" + quoted(step.comment)
        return self.line(words)

    def _related_row(self, related: Related) -> QWidget:
        one = related.request
        way = self.tr("この要望の元") if related.is_before else self.tr("この要望の先")
        detail = "　".join(
            (way, RELATION_LABELS[related.relation], fiscal_year_label(one.fiscal_year), one.number)
        )
        state, tone = standing_of(one)
        row = RowButton(one.title or self.tr("（件名なし）"), detail, state, tone)
        row.clicked.connect(partial(self._on_open, one.id))
        return row

    def _show_delegations(self, found: _Found) -> None:
        empty(self._delegations)
        city, today = self.context.desk.city, self.context.desk.today()
        for one in found.delegations:
            if not one.holds_on(today):
                continue
            until = format_short(one.to_on) if one.to_on else self.tr("期限なし")
            end = QPushButton(self.tr("終える"))
            set_kind(end, "quiet")
            end.clicked.connect(partial(self._on_end, one.id))
            row = QHBoxLayout()
            words = self.tr("{name}に委任中（{until}まで）").format(
                name=city.name_of(one.person_id), until=until
            )
            row.addWidget(self.line(words), 1)
            row.addWidget(end)
            self._delegations.addLayout(row)
        office = self.context.desk.office.id
        self.delegate_to.set_items(
            (p.id, p.name + bracketed(p.post) if p.post else p.name, p.kana)
            for p in city.people(office)
        )

    # What a person does

    def _on_open(self, request_id: str, *_: object) -> None:
        self.context.open_record("request", request_id)

    def _on_review(self) -> None:
        request, desk, comment = self.request, self.context.desk, self.comment.toPlainText()
        if request is not None:
            self.comment.show_text("")
            self.write(
                lambda: desk.requests.review(request.id, comment),
                self.tr("確認済みとして記録しました。"),
            )

    def _on_delegate(self) -> None:
        desk, person = self.context.desk, self.delegate_to.current_id()
        until = self.until.date()
        if not person:
            self.delegate_to.setFocus()
            return
        self.write(
            lambda: desk.requests.life.delegate(person, to_on=until),
            self.tr("決定の委任を記録しました。"),
        )

    def _on_end(self, delegation_id: str, *_: object) -> None:
        desk = self.context.desk
        self.write(
            lambda: desk.requests.life.end_delegation(delegation_id),
            self.tr("委任を終えました。"),
        )
