"""What is done with a voice: 処理区分, pausing, reopening, what is not a voice, what was said of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QInputDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.handling import WaitingFor
from wardapp.domain.voice import NotVoice, Treatment, VoiceState
from wardapp.ui.dates import format_date, format_short
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import (
    NOT_VOICE_LABELS,
    SATISFACTION_LABELS,
    TREATMENT_LABELS,
    WAITING_FOR_LABELS,
)
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.voices.section import VoiceSection
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.words import labelled

if TYPE_CHECKING:
    from collections.abc import Callable

    from wardapp.desk import Desk
    from wardapp.domain.changes import Changes
    from wardapp.domain.handling import Pause
    from wardapp.domain.voice import Voice
    from wardapp.ui.context import UiContext

_OPEN = frozenset({VoiceState.RECEIVED, VoiceState.IN_PROGRESS})


class TreatmentSection(VoiceSection):
    """Treatment, clock and outcome of one voice."""

    tab: ClassVar[str] = "handling"
    kinds: ClassVar[frozenset[str]] = frozenset({"pause", "closed_day", "office"})

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._voice: Voice | None = None
        desk = context.desk
        self.auto = AutoSave(
            context, save=lambda key, fields: desk.voices.edit(key, **fields), parent=self
        )
        self._make()
        self._lay_out()

    def _make(self) -> None:
        self.treatments: dict[Treatment, QPushButton] = {}
        group = QButtonGroup(self)
        group.setExclusive(False)
        for treatment, label in TREATMENT_LABELS.items():
            button = QPushButton(label)
            button.setCheckable(True)
            set_kind(button, "chip")
            button.setAccessibleName(self.tr("処理区分：{name}").format(name=label))
            button.clicked.connect(
                lambda checked, treatment=treatment: self._on_treatment(treatment, checked)
            )
            self.treatments[treatment] = button
        self._where = Paragraph()
        set_role(self._where, "muted")
        self._clock = Paragraph()
        self.pause_button = QPushButton(self.tr("期限を止める"))
        set_icon(self.pause_button, "hourglass")
        menu = QMenu(self.pause_button)
        for waiting, label in WAITING_FOR_LABELS.items():
            menu.addAction(label, partial(self.pause, waiting))
        self.pause_button.setMenu(menu)
        self.resume_button = QPushButton(self.tr("期限を再開する"))
        set_icon(self.resume_button, "timer", "on_accent")
        self.reopen_button = QPushButton(self.tr("再開する…"))
        set_icon(self.reopen_button, "rotate-ccw")
        self.not_voice_button = QPushButton(self.tr("声として扱わない"))
        set_kind(self.not_voice_button, "quiet")
        reasons = QMenu(self.not_voice_button)
        for why, label in NOT_VOICE_LABELS.items():
            reasons.addAction(label, partial(self.set_not_voice, why))
        self.not_voice_button.setMenu(reasons)
        self.voice_button = QPushButton(self.tr("区民の声に戻す"))
        self.slip_button = QPushButton(self.tr("受付票を印刷"))
        set_icon(self.slip_button, "printer")
        set_kind(self.slip_button, "quiet")
        self.letter_button = QPushButton(self.tr("回答文を作る"))
        set_icon(self.letter_button, "mail")
        set_kind(self.letter_button, "quiet")
        self.remind_on = WarekiDateEdit(self.context.desk.today, prefer="future")
        self.satisfaction = QComboBox()
        self.satisfaction.setAccessibleName(self.tr("回答への納得"))
        self.satisfaction.addItem(self.tr("（分からない）"), None)
        for value, label in SATISFACTION_LABELS.items():
            self.satisfaction.addItem(label, value)
        self.satisfaction_note = QLineEdit()
        self.satisfaction_note.setPlaceholderText(self.tr("回答をどう受け止められたか（任意）"))

    def _lay_out(self) -> None:
        theme = self.context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addWidget(SectionHeading(self.tr("処理区分")))
        column.addWidget(_flowing(self.treatments.values(), theme.space(1)))
        column.addWidget(self._where)
        column.addWidget(self._clock)
        column.addWidget(
            _flowing(
                (
                    self.pause_button,
                    self.resume_button,
                    self.reopen_button,
                    self.voice_button,
                    self.slip_button,
                    self.letter_button,
                    self.not_voice_button,
                ),
                theme.space(2),
            )
        )
        self._grid = Pairs(
            (
                (self.tr("次に確認する日"), self.remind_on),
                (self.tr("回答への納得"), self.satisfaction),
            )
        )
        column.addWidget(self._grid)
        self._note_field = Field(self.tr("回答への反応"), self.satisfaction_note)
        column.addWidget(self._note_field)
        self.resume_button.clicked.connect(self.resume)
        self.reopen_button.clicked.connect(self.reopen)
        self.voice_button.clicked.connect(lambda _checked=False: self.set_not_voice(None))
        self.slip_button.clicked.connect(self._print_slip)
        self.letter_button.clicked.connect(self.write_letter)
        self.remind_on.date_changed.connect(lambda day: self._note("remind_on", day))
        self.satisfaction.activated.connect(
            lambda _row: self._note("satisfaction", self.satisfaction.currentData())
        )
        self.satisfaction_note.textEdited.connect(
            lambda text: self._note("satisfaction_note", text)
        )

    # -- showing ---------------------------------------------------------------------------------

    def read(self, desk: Desk, voice: Voice) -> Any:
        """Return the pause that has not ended, and whether the due day's holidays are settled."""
        certain = voice.due_on is None or desk.voices.calendar.office().is_certain(voice.due_on)
        return desk.handling.current_pause(voice.id), certain

    def show_voice(self, voice: Voice, found: Any, *, own: bool, editable: bool) -> None:
        """Show them."""
        pause, certain = found
        self._voice = voice
        is_open = voice.state in _OPEN
        for treatment, button in self.treatments.items():
            button.setChecked(voice.treatment is treatment)
            button.setEnabled(editable)
        self._where.setText(
            self.tr("移送先：{where}").format(where=voice.transferred_to)
            if voice.transferred_to
            else ""
        )
        self._where.setVisible(bool(voice.transferred_to))
        self._say_clock(voice, pause, certain=certain)
        self.pause_button.setVisible(editable and is_open and pause is None)
        self.resume_button.setVisible(editable and pause is not None)
        set_kind(self.resume_button, "primary")
        self.reopen_button.setVisible(editable and not is_open and voice.not_voice is None)
        self.voice_button.setVisible(editable and voice.not_voice is not None)
        self.not_voice_button.setVisible(editable and voice.not_voice is None)
        self.slip_button.setVisible(own)
        passes_on = voice.treatment is Treatment.TRANSFER
        self.slip_button.setText(self.tr("移送書を印刷") if passes_on else self.tr("受付票を印刷"))
        self.letter_button.setVisible(editable and voice.not_voice is None)
        for widget in (self.remind_on, self.satisfaction):
            widget.setEnabled(editable)
        self.satisfaction_note.setReadOnly(not editable)
        self._note_field.setVisible(not is_open or bool(voice.satisfaction_note))
        pending = self.auto.pending(voice.id)
        if "remind_on" not in pending:
            self.remind_on.set_date(voice.remind_on)
        if "satisfaction" not in pending:
            self.satisfaction.setCurrentIndex(
                max(0, self.satisfaction.findData(voice.satisfaction))
            )
        if (
            "satisfaction_note" not in pending
            and self.satisfaction_note.text() != voice.satisfaction_note
        ):
            self.satisfaction_note.setText(voice.satisfaction_note)

    def _say_clock(self, voice: Voice, pause: Pause | None, *, certain: bool) -> None:
        parts = []
        role = "muted"
        if voice.not_voice is not None:
            parts.append(
                self.tr("区民の声としては扱っていません：{why}").format(
                    why=NOT_VOICE_LABELS[voice.not_voice]
                )
            )
        if pause is not None:
            role = "warning"
            words = self.tr("{day}から期限を止めています（{why}）").format(
                day=format_short(pause.since), why=WAITING_FOR_LABELS[pause.waiting_for]
            )
            parts.append(labelled(words, pause.note) if pause.note else words)
        elif voice.due_on is not None and voice.state in _OPEN:
            parts.append(self._due_words(voice))
            role = "danger" if voice.is_overdue(self.context.desk.today()) else "muted"
            if not certain:
                parts.append(
                    self.tr("この期限の年の祝日はまだ決まっていないため、変わることがあります。")
                )
        if voice.answered_on is not None:
            parts.append(self.tr("回答日：{day}").format(day=format_date(voice.answered_on)))
        self._clock.setText("\n".join(parts))
        self._clock.setVisible(bool(parts))
        set_role(self._clock, role)

    def _due_words(self, voice: Voice) -> str:
        due = voice.due_on
        if due is None:
            return ""
        calendar = self.context.desk.voices.calendar.office()
        left = calendar.working_days_between(self.context.desk.today(), due)
        day = format_date(due)
        if left < 0:
            return self.tr("回答期限：{day}（{count}開庁日超過）").format(day=day, count=-left)
        if left == 0:
            return self.tr("回答期限：{day}（今日まで）").format(day=day)
        return self.tr("回答期限：{day}（あと{count}開庁日）").format(day=day, count=left)

    def flush(self) -> None:
        """Save what was typed."""
        self.auto.flush()

    # -- changing --------------------------------------------------------------------------------

    def _note(self, field: str, value: object) -> None:
        if self._voice is not None:
            self.auto.note(self._voice.id, field, value)

    def _step(self, write: Callable[[], Changes], words: str) -> None:
        desk = self.context.desk
        self.auto.flush()

        def done(_changes: Changes) -> None:
            self.context.notify(words, lambda: self.context.write(desk.undo, context=self))

        self.context.write(write, context=self, done=done)

    def _ask(self, title: str, question: str, present: str = "") -> str | None:
        text, kept = QInputDialog.getText(self, title, question, text=present)
        return text if kept else None

    def _on_treatment(self, treatment: Treatment, checked: bool) -> None:
        voice, desk = self._voice, self.context.desk
        if voice is None:
            return
        reason = to = ""
        label = TREATMENT_LABELS[treatment]
        if checked and treatment is Treatment.NONE:
            said = self._ask(label, self.tr("対応しない理由を書いてください。"))
            reason = said or ""
        elif checked and treatment is Treatment.TRANSFER:
            said = self._ask(
                label, self.tr("移送先の部署・機関を書いてください。"), voice.transferred_to
            )
            to = said or ""
        else:
            said = ""
        if said is None or (checked and treatment in _NEEDS_WORDS and not said.strip()):
            self.treatments[treatment].setChecked(voice.treatment is treatment)
            return
        wanted = treatment if checked else None
        self._step(
            lambda: desk.handling.treat(voice.id, wanted, reason=reason, to=to),
            self.tr("処理区分を「{name}」にしました").format(name=label)
            if checked
            else self.tr("処理区分を外しました"),
        )

    def pause(self, waiting: WaitingFor) -> None:
        """Stop the clock; what one waits for is asked in a line."""
        voice, desk = self._voice, self.context.desk
        if voice is None:
            return
        note = self._ask(
            self.tr("期限を止める"), self.tr("何を待っているかを書いてください（任意）。")
        )
        if note is None:
            return
        self._step(
            lambda: desk.handling.pause(voice.id, waiting, note), self.tr("期限を止めました")
        )

    def resume(self) -> None:
        """Let the clock run again."""
        voice, desk = self._voice, self.context.desk
        if voice is not None:
            self._step(lambda: desk.handling.resume(voice.id), self.tr("期限を再開しました"))

    def reopen(self) -> None:
        """Take the voice up again, with a reason."""
        voice, desk = self._voice, self.context.desk
        if voice is None:
            return
        reason = self._ask(self.tr("再開する"), self.tr("再開する理由を書いてください。"))
        if reason and reason.strip():
            self._step(lambda: desk.handling.reopen(voice.id, reason), self.tr("再開しました"))

    def set_not_voice(self, why: NotVoice | None) -> None:
        """Say that it is not handled as a voice, or that it is one."""
        voice, desk = self._voice, self.context.desk
        if voice is None:
            return
        to = ""
        if why is NotVoice.NOT_OURS:
            said = self._ask(
                NOT_VOICE_LABELS[why], self.tr("伝える先の機関があれば書いてください（任意）。")
            )
            if said is None:
                return
            to = said
        words = (
            self.tr("声として扱わないことにしました（{why}）").format(why=NOT_VOICE_LABELS[why])
            if why is not None
            else self.tr("区民の声に戻しました")
        )
        self._step(lambda: desk.handling.set_not_voice(voice.id, why, to=to), words)

    def _print_slip(self) -> None:
        """Print what goes with the voice: to the division, or to the body that it is passed on to."""
        voice = self._voice
        if voice is not None:
            passes_on = voice.treatment is Treatment.TRANSFER
            self.context.print_document("移送書" if passes_on else "受付票", voice.id)

    def write_letter(self) -> None:
        """Open the letter to the resident."""
        if self._voice is not None:
            from wardapp.ui.voices.letter_dialog import open_letter

            open_letter(self.context, self._voice.id, self)


_NEEDS_WORDS = frozenset({Treatment.NONE, Treatment.TRANSFER})


def _flowing(buttons: Any, spacing: int) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row, spacing)
    for button in buttons:
        flow.addWidget(button)
    return row
