"""After the meeting: the minutes, from notes to the text that all offices read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QInputDialog,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.minutes import MinutesPhase, MinutesSection
from wardapp.ui.dates import format_date
from wardapp.ui.errors import show_error
from wardapp.ui.follow_up.action_dialog import open_action
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import MINUTES_PHASE_LABELS
from wardapp.ui.meetings.confirmation_row import ConfirmationRow
from wardapp.ui.meetings.live.decision_dialog import DecisionDialog
from wardapp.ui.meetings.live.opening import open_live
from wardapp.ui.meetings.live.outcomes import Outcomes
from wardapp.ui.requests.fields import GrowingText, MarkedField
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.pill import Pill
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.words import said, sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from wardapp.desk.minutes import MeetingWork
    from wardapp.domain.changes import Changes
    from wardapp.domain.minutes import Minutes
    from wardapp.ui.context import UiContext

MINUTES, SUMMARY = "議事録", "議事要旨"
PHASE_TONES = {
    MinutesPhase.DRAFT: "neutral",
    MinutesPhase.REVIEW: "warning",
    MinutesPhase.CONFIRMED: "accent",
    MinutesPhase.RELEASED: "success",
}
_KINDS = (
    "meeting",
    "agenda_item",
    "attendee",
    "statement",
    "decision",
    "action_item",
    "progress_note",
    "meeting_voice",
    "minutes",
    "minutes_section",
    "minutes_confirmation",
)


class MinutesPanel(QWidget):
    """Steps above, text at the left, decisions and action items at the right."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting_id = ""
        self._work: MeetingWork | None = None
        self._made: tuple[object, ...] = ()
        self._fields: dict[tuple[str, str], GrowingText] = {}
        desk = context.desk
        self.auto = AutoSave(
            context,
            save=lambda record, fields: desk.minutes.edit_section(record, **fields),
            parent=self,
        )
        self.phase = Pill("", parent=self)
        self._words = Paragraph(parent=self)
        set_role(self._words, "muted")
        self.live_button = self._button(self.tr("会議の進行を開く"), "timer", "primary")
        self.review_button = self._button(self.tr("確認に回す"), "send")
        self.withdraw_button = self._button(self.tr("下書きに戻す"), "undo-2", "quiet")
        self.confirm_button = self._button(self.tr("確定する"), "check", "primary")
        self.release_button = self._button(self.tr("全区に公開する"), "megaphone", "primary")
        self.offer_button = self._button(self.tr("前回の議事録の承認を議題に加える"), "list-plus")
        self.approve_button = self._button(self.tr("前回の議事録を承認した"), "badge-check")
        self.minutes_button = self._button(said(MINUTES), "printer")
        self.summary_button = self._button(said(SUMMARY), "printer")
        self.outcomes = Outcomes(context, self)
        self._lay_out()
        self._connect()

    def _button(self, words: str, icon: str, kind: str = "") -> QPushButton:
        button = QPushButton(words, self)
        if kind:
            set_kind(button, kind)
        set_icon(button, icon, "on_accent" if kind == "primary" else "muted")
        return button

    def _lay_out(self) -> None:
        theme = self._context.theme
        head = QWidget(self)
        set_surface(head, "panel")
        over = QVBoxLayout(head)
        over.setContentsMargins(theme.space(5), theme.space(3), theme.space(5), theme.space(2))
        over.setSpacing(theme.space(2))
        row = QWidget(head)
        flow = FlowLayout(row, theme.space(2))
        for widget in (
            self.phase,
            self.live_button,
            self.review_button,
            self.confirm_button,
            self.release_button,
            self.minutes_button,
            self.summary_button,
            self.offer_button,
            self.approve_button,
            self.withdraw_button,
            self.auto.label,
        ):
            flow.addWidget(widget)
        over.addWidget(row)
        over.addWidget(self._words)
        body = QWidget()
        set_surface(body, "panel")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(
            theme.space(5), theme.space(2), theme.space(5), theme.space(5)
        )
        self._column.setSpacing(theme.space(2))
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(area)
        split.addWidget(self.outcomes)
        self.outcomes.setMinimumWidth(theme.size(180))
        split.setStretchFactor(0, 1)
        split.setSizes([theme.size(560), theme.size(280)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(split, 1)

    def _connect(self) -> None:
        desk = self._context.desk
        self.live_button.clicked.connect(lambda: open_live(self._context, self._meeting_id))
        self.review_button.clicked.connect(
            lambda: self._step(desk.minutes.put_to_review, self.tr("確認に回しました。"))
        )
        self.withdraw_button.clicked.connect(
            lambda: self._step(desk.minutes.withdraw, self.tr("下書きに戻しました。"))
        )
        self.confirm_button.clicked.connect(
            lambda: self._step(desk.minutes.confirm, self.tr("議事録を確定しました。"))
        )
        self.release_button.clicked.connect(
            lambda: self._step(
                desk.minutes.release, self.tr("公開しました。次の同期で各区の端末に届きます。")
            )
        )
        self.offer_button.clicked.connect(
            lambda: self._step(desk.minutes.offer_approval, self.tr("議題の先頭に加えました。"))
        )
        self.approve_button.clicked.connect(
            lambda: self._step(
                desk.minutes.approve_last, self.tr("前回の議事録の承認を記録しました。")
            )
        )
        self.minutes_button.clicked.connect(lambda: self._print(MINUTES))
        self.summary_button.clicked.connect(lambda: self._print(SUMMARY))
        self.outcomes.action_opened.connect(lambda record: open_action(self._context, record, self))
        self.outcomes.voice_opened.connect(
            lambda record: self._context.open_record("voice", record)
        )
        self.outcomes.decision_opened.connect(self._open_decision)
        self._context.changed.changed.connect(self._on_changed)

    # -- showing ---------------------------------------------------------------------------------

    def show_meeting(self, meeting_id: str) -> None:
        """Show the minutes of this meeting."""
        if meeting_id != self._meeting_id:
            self.flush()
            self._meeting_id = meeting_id
            self._work = None
        self.reload()

    def flush(self) -> None:
        """Save what was typed, now."""
        self.auto.flush()

    def reload(self) -> None:
        """Read them anew."""
        desk, meeting_id = self._context.desk, self._meeting_id
        if not meeting_id:
            return

        def read(_task: object) -> tuple[MeetingWork, tuple[MinutesSection, ...], Minutes | None]:
            work = desk.minutes.work(meeting_id)
            draft = work.minutes.phase is MinutesPhase.DRAFT
            sections = (
                desk.minutes.proposed_sections(meeting_id)
                if draft and work.may_write
                else work.minutes.sections
                if desk.minutes.may_read(work.minutes, desk.person.id)
                else ()
            )
            return work, sections, desk.minutes.last_before(meeting_id)

        self._context.run(read, context=self, done=self._on_read)

    def _on_read(
        self, read: tuple[MeetingWork, tuple[MinutesSection, ...], Minutes | None]
    ) -> None:
        work, sections, last = read
        if work.meeting.id != self._meeting_id:
            return
        self._work = work
        minutes, phase = work.minutes, work.minutes.phase
        own = work.may_write
        self.phase.show_state(MINUTES_PHASE_LABELS[phase], PHASE_TONES[phase])
        self.live_button.setVisible(own and phase is MinutesPhase.DRAFT)
        self.review_button.setVisible(own and phase is MinutesPhase.DRAFT)
        self.withdraw_button.setVisible(own and phase is MinutesPhase.REVIEW)
        self.confirm_button.setVisible(own and phase is MinutesPhase.REVIEW)
        self.release_button.setVisible(own and phase is MinutesPhase.CONFIRMED)
        offered = work.approves_the_last
        self.offer_button.setVisible(own and last is not None and not offered and not work.clock)
        self.approve_button.setVisible(own and last is not None and offered)
        readable = bool(sections) or own
        self.minutes_button.setVisible(readable)
        self.summary_button.setVisible(readable)
        self._words.setText(self._phase_words(minutes, own=own, readable=readable))
        self._show_text(minutes, sections, own=own)
        self.outcomes.show_work(work)

    def _phase_words(self, minutes: Minutes, *, own: bool, readable: bool) -> str:
        if not readable:
            return self.tr("議事録はまだ公開されていません。公開されると、ここで読めます。")
        if minutes.phase is MinutesPhase.DRAFT:
            return self.tr(
                "会議の進行で書いた記録が、そのまま下書きになります。確認に回すと、発言した方に届きます。"
            )
        if minutes.phase is MinutesPhase.REVIEW:
            due = format_date(minutes.review_due_on) if minutes.review_due_on else ""
            words = self.tr("{due}までに、発言した方の確認を受けます。").format(due=due)
            if own:
                words += self.tr(
                    "文はここで直せます。期限までに返事のない方は、確認済とみなします。"
                )
            return words
        said = [
            self.tr("{day}に{who}が確定しました。").format(
                day=format_date(minutes.confirmed_on) if minutes.confirmed_on else "",
                who=self._context.desk.city.name_of(minutes.confirmed_by) or self.tr("事務局"),
            )
        ]
        if minutes.released_on:
            said.append(
                self.tr("{day}に公開しました。").format(day=format_date(minutes.released_on))
            )
        if minutes.approved_in_id:
            said.append(self.tr("次の会議で承認されました。"))
        return sentence(*said)

    def _show_text(
        self, minutes: Minutes, sections: tuple[MinutesSection, ...], *, own: bool
    ) -> None:
        editable = own and minutes.phase is MinutesPhase.REVIEW
        shape = (minutes.id, editable, minutes.confirmations, tuple(s.id for s in sections))
        if shape != self._made:
            self._made = shape
            self._make(minutes, sections, editable=editable, own=own)
        for section in sections:
            pending = self.auto.pending(section.id)
            for name in ("summary", "text"):
                field = self._fields[section.id, name]
                if not field.hasFocus():
                    field.show_text(str(pending.get(name, getattr(section, name))))

    def _make(
        self,
        minutes: Minutes,
        sections: tuple[MinutesSection, ...],
        *,
        editable: bool,
        own: bool,
    ) -> None:
        while (old := self._column.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._fields = {}
        desk = self._context.desk
        if minutes.confirmations and minutes.phase is not MinutesPhase.DRAFT:
            self._column.addWidget(SectionHeading(self.tr("発言した方の確認")))
            for one in minutes.confirmations:
                row = ConfirmationRow(self._context, one, minutes.phase, own=own)
                row.agreed.connect(lambda record: self._write(lambda: desk.minutes.answer(record)))
                row.settled.connect(lambda record: self._write(lambda: desk.minutes.settle(record)))
                row.corrected.connect(self._ask_correction)
                self._column.addWidget(row)
        for number, section in enumerate(sections, 1):
            self._column.addWidget(
                SectionHeading(
                    self.tr("{number}　{title}").format(number=number, title=section.heading)
                )
            )
            for name, label in (("summary", self.tr("要旨")), ("text", self.tr("発言"))):
                field = GrowingText(f"{section.heading}　{label}", 1)
                field.setReadOnly(not editable)
                field.typed.connect(_Teller(self.auto, section.id, name))
                self._fields[section.id, name] = field
                self._column.addWidget(MarkedField(label, field))
        if not sections and own:
            nothing = Paragraph(
                self.tr("記録はまだありません。「会議の進行を開く」で、会議中に書き取れます。")
            )
            set_role(nothing, "muted")
            self._column.addWidget(nothing)
        self._column.addStretch(1)

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if initiator is not self and self._meeting_id and changes.touches(*_KINDS):
            self.reload()

    # -- what one can do -------------------------------------------------------------------------

    def _ask_correction(self, record: str) -> None:
        text, wanted = QInputDialog.getMultiLineText(
            self, self.tr("修正を求める"), self.tr("どこを、どう直すかを書いてください。")
        )
        if wanted and text.strip():
            desk = self._context.desk
            self._write(lambda: desk.minutes.answer(record, text))

    def _step(self, call: Callable[[str], Changes], words: str) -> None:
        """Take a step with the whole record; the toast takes it back."""
        context, meeting_id = self._context, self._meeting_id
        desk = context.desk
        self.flush()

        def done(_changes: Changes) -> None:
            context.notify(words, lambda: context.write(desk.undo, context=self))
            self.reload()

        context.write(
            lambda: call(meeting_id),
            context=self,
            done=done,
            failed=lambda error: show_error(self, error),
        )

    def _write(self, call: Callable[[], Changes]) -> None:
        self.flush()
        self._context.write(
            call,
            context=self,
            done=lambda _changes: self.reload(),
            failed=lambda error: show_error(self, error),
        )

    def _print(self, document: str) -> None:
        self.flush()
        meeting_id, context = self._meeting_id, self._context
        # After what was just typed is written: the writer takes one after another.
        context.write(
            lambda: None,
            context=self,
            done=lambda _none: context.print_document(document, meeting_id),
        )

    def _open_decision(self, record: str) -> None:
        work = self._work
        found = next((one for one in work.decisions if one.id == record), None) if work else None
        if work and found is not None and work.may_write:
            dialog = DecisionDialog(self._context, found, self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()


class _Teller:
    """Tells of which section which text was written."""

    def __init__(self, auto: AutoSave, section: str, name: str) -> None:
        self._auto, self._section, self._name = auto, section, name

    def __call__(self, text: str) -> None:
        """Tell it."""
        self._auto.note(self._section, self._name, text)
