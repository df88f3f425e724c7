"""The small questions of a 区政推進局区長会議: whom to ask what, which day, what they think, what came of it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit, QWidget

from wardapp.domain.bureau_meeting import BureauAsk, BureauResultKind, Stance
from wardapp.domain.city import OfficeKind
from wardapp.domain.meeting import Meeting
from wardapp.ui.dates import format_date
from wardapp.ui.labels import BUREAU_RESULT_LABELS, STANCE_LABELS
from wardapp.ui.meetings.meeting_form import ClockEdit
from wardapp.ui.requests.fields import GrowingText, Segments
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.form_dialog import FormDialog
from wardapp.ui.widgets.name_combo import NameCombo

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext


class AskDialog(FormDialog):
    """A bureau and what it is asked."""

    def __init__(
        self, context: UiContext, ask: BureauAsk | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self.set_up(
            self.tr("局への依頼"),
            self.tr("局の長が出席者に入ります。") if ask is None else "",
            self.tr("決定"),
        )
        city = context.desk.city
        self.bureau = NameCombo()
        self.bureau.set_items((o.id, o.name, o.kana) for o in city.offices(OfficeKind.BUREAU))
        self.asked = GrowingText(self.tr("お願いすること"), 3)
        self.due = WarekiDateEdit(context.desk.today, prefer="future")
        if ask is not None:
            self.bureau.set_current_id(ask.bureau_id)
            self.bureau.setEnabled(False)
            self.asked.show_text(ask.asked)
            self.due.set_date(ask.opinion_due_on)
        self.body.addWidget(Field(self.tr("局"), self.bureau))
        self.body.addWidget(Field(self.tr("お願いすること"), self.asked))
        self.body.addWidget(Field(self.tr("事前意見の期限"), self.due))
        self.body.addStretch(1)

    def take(self) -> None:
        """Take it where a bureau is chosen."""
        if self.bureau.current_id():
            self.accept()

    @property
    def entered(self) -> tuple[str, str, dt.date | None]:
        """Bureau, what it is asked, by when its opinion is due."""
        return (
            self.bureau.current_id() or "",
            self.asked.toPlainText().strip(),
            self.due.date(),
        )


class BackgroundDialog(FormDialog):
    """Why the meeting is called, and what is behind it."""

    def __init__(self, context: UiContext, meeting: Meeting, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_up(self.tr("協議の趣旨"), "", self.tr("決定"))
        desk = context.desk
        self.purpose = GrowingText(self.tr("趣旨"), 4)
        self.purpose.show_text(meeting.purpose)
        self.request, self.theme = NameCombo(), NameCombo()
        self.since = WarekiDateEdit(desk.today)
        self.since.set_date(meeting.needed_since_on)
        self.body.addWidget(Field(self.tr("趣旨（なぜ一堂に会して協議するか）"), self.purpose))
        self.body.addWidget(
            Pairs(
                (
                    (self.tr("もとになる区長要望"), self.request),
                    (self.tr("もとになる課題"), self.theme),
                    (self.tr("協議が必要になった日"), self.since),
                )
            )
        )
        self.body.addStretch(1)
        self._meeting = meeting

        def read(_task: object) -> tuple[Any, Any]:
            requests = [(r.id, r.title or r.number, r.number) for r in desk.requests.list()[:500]]
            themes = [
                (record, title, "")
                for field, record, title, _office in desk.meetings.subjects()
                if field == "theme_id"
            ]
            return requests, themes

        context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[Any, Any]) -> None:
        self.request.set_items(read[0])
        self.theme.set_items(read[1])
        self.request.set_current_id(self._meeting.request_id)
        self.theme.set_current_id(self._meeting.theme_id)

    @property
    def fields(self) -> dict[str, Any]:
        """What was entered."""
        return {
            "purpose": self.purpose.toPlainText().strip(),
            "request_id": self.request.current_id(),
            "theme_id": self.theme.current_id(),
            "needed_since_on": self.since.date(),
        }


class DayDialog(FormDialog):
    """A day and an hour."""

    def __init__(
        self, context: UiContext, meeting: Meeting, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self.set_up(title, "", self.tr("決定"))
        self.day = WarekiDateEdit(context.desk.today, prefer="future")
        self.starts = ClockEdit(self.tr("開始時刻"), context.theme.size(90))
        self.starts.show_clock(meeting.starts_at)
        self.body.addWidget(Pairs(((self.tr("日"), self.day), (self.tr("開始"), self.starts))))
        self.body.addStretch(1)

    def take(self) -> None:
        """Take it where there is a day."""
        if self.day.date() is not None:
            self.accept()

    @property
    def entered(self) -> tuple[dt.date, str]:
        """The day and the hour."""
        return self.day.date() or self.context.desk.today(), self.starts.text().strip()


class OpinionDialog(FormDialog):
    """What a bureau thinks beforehand, by itself or as it was told."""

    def __init__(self, context: UiContext, ask: BureauAsk, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_up(
            self.tr("事前意見"),
            self.tr("{bureau}：{asked}").format(
                bureau=context.desk.city.name_of(ask.bureau_id), asked=ask.asked
            ),
            self.tr("決定"),
        )
        choices: dict[object, str] = dict(STANCE_LABELS.items())
        self.stance = Segments(self.tr("意見の向き"), choices, context.theme)
        self.stance.show_value(ask.stance)
        self.opinion = GrowingText(self.tr("意見"), 4)
        self.opinion.show_text(ask.opinion)
        self.by = QLineEdit(ask.opinion_by)
        self.by.setPlaceholderText(self.tr("例：建設局　道路維持課長"))
        self.body.addWidget(self.stance)
        self.body.addWidget(Field(self.tr("意見"), self.opinion))
        self.body.addWidget(Field(self.tr("回答者"), self.by))
        self.body.addStretch(1)

    @property
    def entered(self) -> tuple[Stance | None, str, str]:
        """Stance, opinion and who said it."""
        value = self.stance.value
        return (
            Stance(str(value)) if value else None,
            self.opinion.toPlainText().strip(),
            self.by.text().strip(),
        )


class ResultDialog(FormDialog):
    """What came of it with a bureau; earlier results stay to be seen."""

    def __init__(self, context: UiContext, ask: BureauAsk, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ask = ask
        bureau = context.desk.city.name_of(ask.bureau_id)
        earlier = [
            self.tr("{day}　{result}　{conditions}").format(
                day=format_date(r.returned_on) if r.returned_on else "",
                result=BUREAU_RESULT_LABELS[r.result],
                conditions=r.conditions,
            )
            for r in ask.results
        ]
        self.set_up(
            self.tr("協議の結果"),
            "\n".join([f"{bureau}　{ask.asked}".strip(), *earlier]),
            self.tr("記録して要望に戻す") if ask.request_id else self.tr("記録する"),
        )
        choices: dict[object, str] = dict(BUREAU_RESULT_LABELS.items())
        self.outcome = Segments(self.tr("結果"), choices, context.theme)
        self.outcome.show_value(BureauResultKind.AGREED)
        self.conditions = GrowingText(self.tr("条件・理由"), 3)
        self.due = WarekiDateEdit(context.desk.today, prefer="future")
        self._words = Field(self.tr("条件・理由"), self.conditions)
        self._until = Field(self.tr("持ち帰りの回答期限"), self.due)
        self.body.addWidget(self.outcome)
        self.body.addWidget(self._words)
        self.body.addWidget(self._until)
        self.body.addStretch(1)
        self.outcome.chosen.connect(self._on_chosen)
        self._on_chosen(BureauResultKind.AGREED)

    def _on_chosen(self, value: object) -> None:
        result = BureauResultKind(str(value))
        self._until.setVisible(result is BureauResultKind.TAKEN_BACK)
        self._words.set_label(
            {
                BureauResultKind.CONDITIONAL: self.tr("条件（必須）"),
                BureauResultKind.REFUSED: self.tr("理由（必須）"),
            }.get(result, self.tr("補足"))
        )

    def take(self) -> None:
        """Put it down; what is missing is said, and the dialog stays."""
        bureaus, ask_id = self.context.desk.meetings.bureaus, self._ask.id
        result = BureauResultKind(str(self.outcome.value))
        words, due = self.conditions.toPlainText().strip(), self.due.date()
        self.write_and_close(
            lambda: bureaus.record_result(ask_id, result, conditions=words, due_on=due)
        )
