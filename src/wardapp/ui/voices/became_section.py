"""What became of a voice: how far it came, each step one click away, and telling who spoke."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from wardapp.domain.became import Became, BecameStage
from wardapp.ui.dates import format_date, format_short
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import BECAME_STAGE_LABELS
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.trace.trace_dialog import trace_button
from wardapp.ui.voices.section import VoiceSection
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.pill import Pill
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.widgets.section_heading import SectionHeading

if TYPE_CHECKING:
    from wardapp.desk import Desk
    from wardapp.domain.changes import Changes
    from wardapp.domain.voice import Voice
    from wardapp.ui.context import UiContext

_MOST = 12
_SHOWN_BY_THE_RESPONSES = BecameStage.ANSWER


class BecameSection(VoiceSection):
    """The way of one voice (その後)."""

    tab: ClassVar[str] = "content"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            "evidence", "request", "theme", "theme_link", "project", "project_link", "agenda_item",
            "meeting", "decision", "meeting_voice", "field_decision",
        }
    )  # fmt: skip

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme = context.theme
        self._voice: Voice | None = None
        self._track = QWidget()
        self._pills = FlowLayout(self._track, theme.space(1))
        self._steps = QVBoxLayout()
        self._steps.setSpacing(theme.space(1))
        self._words = Paragraph()
        set_role(self._words, "muted")
        self.letter_button = QPushButton(self.tr("お知らせを作る"))
        set_icon(self.letter_button, "mail")
        self.told_button = QPushButton(self.tr("知らせたことにする"))
        set_kind(self.told_button, "quiet")
        buttons = QWidget()
        flow = FlowLayout(buttons, theme.space(2))
        flow.addWidget(self.letter_button)
        flow.addWidget(self.told_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        heading = SectionHeading(self.tr("その後"))
        heading.add(
            trace_button(context, "voice", lambda: self._voice.id if self._voice else "", self)
        )
        column.addWidget(heading)
        column.addWidget(self._track)
        column.addLayout(self._steps)
        column.addWidget(self._words)
        column.addWidget(buttons)
        self.letter_button.clicked.connect(self.write_letter)
        self.told_button.clicked.connect(self.tell)

    def read(self, desk: Desk, voice: Voice) -> Any:
        """Return the steps, and what there is to tell."""
        return desk.outcomes.of_voice(voice.id), desk.outcomes.news(voice.id, voice.told_on)

    def show_voice(self, voice: Voice, found: Any, *, own: bool, editable: bool) -> None:
        """Show them; nothing where the voice is new and nobody waits for anything."""
        steps, news = found
        self._voice = voice
        self.setVisible(bool(steps) or voice.tell_outcome)
        _empty(self._pills)
        _empty(self._steps)
        reached = {step.stage for step in steps}
        for stage, label in BECAME_STAGE_LABELS.items():
            there = stage in reached
            words = self.tr("✓ {stage}").format(stage=label) if there else label
            pill = Pill(words, "success" if there else "neutral")
            pill.setAccessibleName(
                self.tr("{stage}：済み").format(stage=label)
                if there
                else self.tr("{stage}：まだ").format(stage=label)
            )
            self._pills.addWidget(pill)
        further = [step for step in steps if step.stage is not _SHOWN_BY_THE_RESPONSES]
        for step in further[:_MOST]:
            self._steps.addWidget(self._row(step))
        self._words.setText(self._said(voice, further, news))
        self._words.setVisible(bool(self._words.text()))
        can_tell = editable and bool(news)
        self.letter_button.setVisible(can_tell)
        self.told_button.setVisible(can_tell)
        set_kind(self.letter_button, "primary" if voice.tell_outcome else "")
        set_icon(self.letter_button, "mail", "on_accent" if voice.tell_outcome else "text")
        self._own = own

    def _row(self, step: Became) -> RowButton:
        detail = [BECAME_STAGE_LABELS[step.stage], format_short(step.on) if step.on else ""]
        row = RowButton(
            step.title,
            "　".join(part for part in detail if part),
            step.state,
            "success" if step.stage is BecameStage.OUTCOME else "neutral",
        )
        row.clicked.connect(lambda _checked=False: self.context.open_record(step.kind, step.id))
        return row

    def _said(self, voice: Voice, further: list[Became], news: tuple[Became, ...]) -> str:
        parts = []
        if voice.told_on is not None:
            day = format_date(voice.told_on, weekday=False)
            parts.append(self.tr("{day}に結果をお知らせしました。").format(day=day))
        if voice.tell_outcome and news:
            parts.append(
                self.tr("結果を知らせてほしいとのことです。お知らせできることがあります。")
            )
        elif voice.tell_outcome and voice.told_on is None:
            parts.append(
                self.tr("結果を知らせてほしいとのことです。お知らせできることは、まだありません。")
            )
        elif not further:
            parts.append(self.tr("回答のあと、課題や要望にはまだなっていません。"))
        return "\n".join(parts)

    # -- telling ---------------------------------------------------------------------------------

    def write_letter(self) -> None:
        """Open the letter that tells what became of the voice."""
        if self._voice is not None:
            from wardapp.ui.voices.letter_dialog import open_letter

            open_letter(self.context, self._voice.id, self, is_news=True)

    def tell(self) -> None:
        """Record that they were told, by telephone or in passing."""
        voice, desk = self._voice, self.context.desk
        if voice is None:
            return
        words = self.tr("結果を知らせたことを記録しました")

        def done(_changes: Changes) -> None:
            self.context.notify(words, lambda: self.context.write(desk.undo, context=self))

        self.context.write(lambda: desk.outcomes.tell([voice.id]), context=self, done=done)


def _empty(layout: Any) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
