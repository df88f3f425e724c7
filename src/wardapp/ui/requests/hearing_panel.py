"""The mayor's hearing of a request: when, who, what was said, the judgement, and what changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from wardapp.domain.request_life import MayorHearing
from wardapp.domain.request_rules import Act
from wardapp.ui.dates import format_date, format_short
from wardapp.ui.icons import set_icon
from wardapp.ui.requests.fields import GrowingText, MarkedField
from wardapp.ui.requests.life_panel import LifePanel, empty
from wardapp.ui.theme import set_kind
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.section_heading import SectionHeading

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.domain.request import WardRequest
    from wardapp.ui.context import UiContext

DOCUMENT = "市長ヒアリング記録"


@dataclass(frozen=True, slots=True)
class _Found:
    hearings: tuple[MayorHearing, ...]
    may_hear: bool
    is_own: bool


class HearingPanel(LifePanel):
    """Headquarters records; the ward reads, and says what it changed."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self.setAccessibleName(self.tr("市長ヒアリング"))
        self._shown_id = ""
        self._hearing: MayorHearing | None = None
        self.print_button = QPushButton(self.tr("記録を印刷"))
        set_icon(self.print_button, "printer")
        heading = SectionHeading(
            self.tr("市長ヒアリング"),
            self.tr("「特に重要」の要望は、提出の前に市長ヒアリングにかけます。"),
        )
        heading.add(self.print_button)
        self.column.addWidget(heading)
        self._words_column = self.inner()
        self._make_form()
        self._make_done()
        self.column.addStretch(1)
        self.print_button.clicked.connect(self._on_print)

    def _make_form(self) -> None:
        today = self.context.desk.today
        self.planned_on = WarekiDateEdit(today, prefer="future")
        self.held_on = WarekiDateEdit(today)
        self.starts_at = QLineEdit()
        self.starts_at.setPlaceholderText("13:30")
        self.place = QLineEdit()
        self.attendees = GrowingText(self.tr("出席者"), 2)
        self.said = GrowingText(self.tr("話されたこと"), 4)
        self.judgement = GrowingText(self.tr("政策判断"), 3)
        self.judgement.setPlaceholderText(
            self.tr("市長の言葉のまま記録します。一度記録すると変更できません。")
        )
        self.changes_asked = GrowingText(self.tr("求められた修正"), 2)
        self.changes_due_on = WarekiDateEdit(today, prefer="future")
        self.fields: dict[str, QWidget] = {
            "planned_on": self.planned_on,
            "held_on": self.held_on,
            "starts_at": self.starts_at,
            "place": self.place,
            "attendees": self.attendees,
            "said": self.said,
            "judgement": self.judgement,
            "changes_asked": self.changes_asked,
            "changes_due_on": self.changes_due_on,
        }
        labels = {
            "planned_on": self.tr("予定日"),
            "held_on": self.tr("実施日"),
            "starts_at": self.tr("開始"),
            "place": self.tr("場所"),
            "attendees": self.tr("出席者"),
            "said": self.tr("話されたこと"),
            "judgement": self.tr("政策判断"),
            "changes_asked": self.tr("求められた修正"),
            "changes_due_on": self.tr("修正の期限"),
        }
        self.form = QWidget()
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.context.theme.space(3))
        self._marked = {}
        for name, field in self.fields.items():
            field.setAccessibleName(labels[name])
            self._marked[name] = MarkedField(labels[name], field)
            column.addWidget(self._marked[name])
        self.button = QPushButton(self.tr("ヒアリングを記録する"))
        set_kind(self.button, "primary")
        self.again_button = QPushButton(self.tr("もう一度ヒアリングを行う"))
        set_kind(self.again_button, "quiet")
        column.addLayout(self.buttons(self.button, self.again_button))
        self.column.addWidget(self.form)
        self.button.clicked.connect(self.record)
        self.again_button.clicked.connect(self._on_again)

    def _make_done(self) -> None:
        self.done_part = QWidget()
        column = QVBoxLayout(self.done_part)
        column.setContentsMargins(0, 0, 0, 0)
        self.changes_done = GrowingText(self.tr("修正した内容"), 2)
        self.changes_done.setPlaceholderText(self.tr("政策判断を受けて、要望の何を改めたか"))
        self.done_button = QPushButton(self.tr("修正を記録する"))
        column.addWidget(MarkedField(self.tr("修正した内容"), self.changes_done))
        column.addLayout(self.buttons(self.done_button))
        self.column.addWidget(self.done_part)
        self.done_button.clicked.connect(self._on_done)

    def read(self, desk: Desk, request: WardRequest) -> _Found:
        """Read the hearings, and what the person here may do."""
        return _Found(
            desk.requests.life.hearings(request.id),
            may_hear=desk.requests.standing.may(Act.HEAR, request.id),
            is_own=request.office_id == desk.office.id,
        )

    def fill(self, found: _Found) -> None:
        """Show the hearings as they were, and the form to whoever may record."""
        self._hearing = found.hearings[-1] if found.hearings else None
        here = self._hearing
        empty(self._words_column)
        said = found.hearings if not found.may_hear else found.hearings[:-1]
        if found.may_hear and here is not None and here.judgement:
            said = found.hearings
        for one in said:
            self._words_column.addWidget(self._record_card(one))
        if not found.hearings and not found.may_hear:
            self._words_column.addWidget(
                self.line(self.tr("ヒアリングの予定はまだありません。本庁が記録します。"), "muted")
            )
        self.print_button.setVisible(bool(found.hearings) or found.may_hear)
        self.form.setVisible(found.may_hear)
        judged = here is not None and bool(here.judgement)
        self._marked["judgement"].setVisible(not judged)
        self.again_button.setVisible(judged)
        request_id = self.request.id if self.request else ""
        key = f"{request_id}/{here.id if here else ''}"
        focused = self.focusWidget()
        if key != self._shown_id or focused is None or not self.form.isAncestorOf(focused):
            self._shown_id = key
            self._show_fields(here)
        self.done_part.setVisible(
            found.is_own and here is not None and bool(here.changes_asked or here.judgement)
        )
        if here is not None and not self.changes_done.hasFocus():
            self.changes_done.show_text(here.changes_done)

    def _show_fields(self, here: MayorHearing | None) -> None:
        for name, field in self.fields.items():
            value = getattr(here, name) if here is not None else None
            if isinstance(field, WarekiDateEdit):
                field.set_date(value)
            elif isinstance(field, GrowingText):
                field.show_text(value or "")
            elif isinstance(field, QLineEdit):
                field.setText(value or "")

    def _record_card(self, one: MayorHearing) -> QWidget:
        card, column = self.card()
        day = one.held_on or one.planned_on
        when = format_date(day) if day else self.tr("日は未定")
        if one.held_on is None:
            when += self.tr("　予定")
        head = "　".join(p for p in (when, one.starts_at, one.place) if p)
        column.addWidget(self.line(head, "strong"))
        if one.attendees:
            column.addWidget(
                self.line(self.tr("出席　{names}").format(names=one.attendees), "muted")
            )
        if one.said:
            column.addWidget(self.line(one.said))
        if one.judgement:
            quote, inner = self.card("notice")
            inner.addWidget(self.line(self.tr("政策判断（変更できません）"), "field"))
            inner.addWidget(self.line(one.judgement, "strong"))
            column.addWidget(quote)
        if one.changes_asked:
            until = (
                self.tr("（{day}まで）").format(day=format_short(one.changes_due_on))
                if one.changes_due_on
                else ""
            )
            column.addWidget(
                self.line(
                    self.tr("求められた修正　{text}{until}").format(
                        text=one.changes_asked, until=until
                    )
                )
            )
        if one.changes_done:
            column.addWidget(
                self.line(self.tr("修正した内容　{text}").format(text=one.changes_done), "success")
            )
        return card

    # What a person does

    def entered(self) -> dict[str, Any]:
        """Return what stands in the form."""
        values: dict[str, Any] = {}
        for name, field in self.fields.items():
            if isinstance(field, WarekiDateEdit):
                values[name] = field.date()
            elif isinstance(field, GrowingText):
                values[name] = field.toPlainText()
            elif isinstance(field, QLineEdit):
                values[name] = field.text()
        if self._hearing is not None and self._hearing.judgement:
            values.pop("judgement")
        return values

    def record(self, *_: object) -> None:
        """Record what stands in the form."""
        request, desk, values = self.request, self.context.desk, self.entered()
        if request is None:
            return
        final = bool(values.get("judgement"))
        hearing = self._hearing.id if self._hearing is not None else ""
        self.write(
            lambda: desk.requests.life.record_hearing(request.id, hearing, **values),
            self.tr("市長ヒアリングを記録しました。"),
            may_undo=not final,
        )

    def _on_again(self) -> None:
        request, desk = self.request, self.context.desk
        if request is not None:
            self.write(
                lambda: desk.requests.life.hear_again(request.id),
                self.tr("次のヒアリングの記録を始めました。"),
            )

    def _on_done(self) -> None:
        hearing, desk, text = self._hearing, self.context.desk, self.changes_done.toPlainText()
        if hearing is not None:
            self.write(
                lambda: desk.requests.life.changes_done(hearing.id, text),
                self.tr("修正した内容を記録しました。"),
            )

    def _on_print(self) -> None:
        if self.request is not None:
            self.context.print_document(DOCUMENT, self.request.id)
