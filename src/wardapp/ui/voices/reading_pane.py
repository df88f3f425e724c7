"""The voice that is selected: readable at once, edited in place, saved by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.voice import VoiceState
from wardapp.ui.dates import format_date, format_short
from wardapp.ui.errors import show_error
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import VOICE_STATE_LABELS
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.voices.attachments_panel import AttachmentsPanel
from wardapp.ui.voices.contact_panel import ContactPanel
from wardapp.ui.voices.delegate import STATE_TONES
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.voices.responses_panel import UNSENT, ResponsesPanel
from wardapp.ui.voices.sections import SECTIONS
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.history_view import HistoryView
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.pill import Pill
from wardapp.ui.widgets.two_sides import TwoSides

if TYPE_CHECKING:
    from wardapp.desk.conflicts import Conflict
    from wardapp.domain.changes import Changes
    from wardapp.domain.voice import Attachment, Contact, Response, Voice
    from wardapp.ui.context import UiContext
    from wardapp.ui.voices.section import VoiceSection

_STEPS = {
    VoiceState.RECEIVED: (VoiceState.IN_PROGRESS, VoiceState.ANSWERED, VoiceState.CLOSED),
    VoiceState.IN_PROGRESS: (VoiceState.ANSWERED, VoiceState.CLOSED),
    VoiceState.ANSWERED: (VoiceState.CLOSED, VoiceState.IN_PROGRESS),
    VoiceState.CLOSED: (VoiceState.IN_PROGRESS,),
}

_KINDS = frozenset({"voice", "contact", "response", "attachment", "conflict", "evidence"})


def _scrolling(body: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(body)
    return scroll


@dataclass(frozen=True, slots=True)
class _Whole:
    """All that the pane shows of a voice, read in one go off the drawing thread."""

    voice: Voice
    contact: Contact | None
    responses: tuple[Response, ...]
    attachments: tuple[Attachment, ...]
    history: list[Any]
    conflicts: tuple[Conflict, ...]
    unsent: str
    own: bool
    sections: list[Any]


class ReadingPane(QWidget):
    """One voice, with contact, responses, attachments, requests and history.

    Signals:
        stepped: The person wants the next (1) or the previous (-1) voice of the list.
        restore_wanted: This voice is to come out of ごみ箱.
    """

    stepped = Signal(int)
    restore_wanted = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._id = ""
        self._divisions: list[tuple[str, str, str]] = []
        self._offered_divisions: list[tuple[str, str, str]] = []
        self.voice: Voice | None = None
        desk = context.desk
        self.auto = AutoSave(
            context, save=lambda key, fields: desk.voices.edit(key, **fields), parent=self
        )
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("選んだ声"))
        self._make_head()
        self._make_fields()
        self.contact = ContactPanel(context)
        self.responses = ResponsesPanel(context)
        self.attachments = AttachmentsPanel(context)
        self.history = HistoryView()
        self.sections = [make(context) for make in SECTIONS]
        self._lay_out()
        for section in self.sections:
            section.add_keys(self)
        self._load_choices()
        context.changed.changed.connect(self._on_changed)
        self.auto.failed.connect(self._on_save_failed)

    # -- making it -------------------------------------------------------------------------------

    def _make_head(self) -> None:
        self._number = QLabel()
        set_role(self._number, "strong")
        self._number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._state = Pill("")
        self._when = QLabel()
        set_role(self._when, "muted")
        self._when.setWordWrap(True)
        self._conflict = QPushButton()
        set_icon(self._conflict, "git-compare", "danger")
        set_kind(self._conflict, "danger")
        self._conflict.clicked.connect(self._on_conflict_clicked)
        self._foreign = QLabel()
        set_role(self._foreign, "muted")
        self._foreign.setWordWrap(True)
        self.restore_button = QPushButton(self.tr("ごみ箱から戻す"))
        set_icon(self.restore_button, "archive-restore")
        self.restore_button.clicked.connect(self.restore_wanted)
        self.previous_button = self._arrow("chevron-up", self.tr("前の声（K）"), -1)
        self.next_button = self._arrow("chevron-down", self.tr("次の声（J）"), 1)
        self.step_buttons: dict[VoiceState, QPushButton] = {}
        labels = {
            VoiceState.IN_PROGRESS: self.tr("対応中にする"),
            VoiceState.ANSWERED: self.tr("回答済にする"),
            VoiceState.CLOSED: self.tr("完了にする"),
        }
        for state, label in labels.items():
            button = QPushButton(label)
            button.clicked.connect(_Step(self, state))
            self.step_buttons[state] = button

    def _arrow(self, icon_name: str, words: str, by: int) -> QPushButton:
        button = QPushButton()
        set_icon(button, icon_name)
        set_kind(button, "quiet")
        button.setFixedWidth(self._context.theme.size(34))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda _checked=False: self.stepped.emit(by))
        return button

    def _make_fields(self) -> None:
        today = self._context.desk.today
        self.text = GrowingText(self.tr("本文"), lines=3)
        self.summary = QLineEdit()
        self.place = QLineEdit()
        self.received_on = WarekiDateEdit(today)
        self.due_on = WarekiDateEdit(today, prefer="future")
        self.wants_response = QCheckBox(self.tr("回答を希望している"))
        self.combos = {
            "category_id": NameCombo(),
            "district_id": NameCombo(),
            "channel_id": NameCombo(),
            "source_id": NameCombo(),
            "division_id": NameCombo(),
        }
        self.summary.setPlaceholderText(self.tr("一行で（任意）"))
        self.text_field = Field(self.tr("本文（話されたまま）"), self.text)
        self.text.typed.connect(self._on_text_typed)
        self.summary.textEdited.connect(lambda text: self._note("summary", text))
        self.place.textEdited.connect(lambda text: self._note("place", text))
        self.received_on.date_changed.connect(self._on_received_changed)
        self.due_on.date_changed.connect(lambda day: self._note("due_on", day))
        self.wants_response.clicked.connect(
            lambda checked: self._note("wants_response", int(checked))
        )
        for name, combo in self.combos.items():
            combo.chosen.connect(lambda value, name=name: self._note(name, value))

    def _lay_out(self) -> None:
        theme = self._context.theme
        head = QWidget()
        set_surface(head, "header")
        column = QVBoxLayout(head)
        column.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(3))
        column.setSpacing(theme.space(2))
        left: list[QWidget] = [self._number, self._state]
        right: list[QWidget] = [self.auto.label, self.previous_button, self.next_button]
        column.addWidget(TwoSides(left, right, theme.space(2)))
        column.addWidget(self._when)
        column.addWidget(self._conflict)
        column.addWidget(self._foreign)
        steps = QWidget()
        flow = FlowLayout(steps, theme.space(2))
        for button in self.step_buttons.values():
            flow.addWidget(button)
        flow.addWidget(self.restore_button)
        column.addWidget(steps)
        body = QWidget()
        set_surface(body, "panel")
        inner = QVBoxLayout(body)
        inner.setContentsMargins(theme.space(5), theme.space(3), theme.space(5), theme.space(5))
        inner.setSpacing(theme.space(4))
        inner.addWidget(self.text_field)
        inner.addWidget(Field(self.tr("要旨"), self.summary))
        inner.addWidget(self.responses)
        inner.addWidget(self._field_grid())
        inner.addWidget(self.wants_response)
        inner.addWidget(self.contact)
        inner.addWidget(self.attachments)
        for section in self._sections_of("content"):
            inner.addWidget(section)
        inner.addStretch(1)
        self._scroll = _scrolling(body)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._scroll, self.tr("内容"))
        self._add_tab("handling", self.tr("処理"))
        self._add_tab("links", self.tr("つながり"))
        self.tabs.addTab(self.history, self.tr("履歴"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self.tabs, 1)
        self.setMinimumWidth(theme.size(300))

    def _sections_of(self, tab: str) -> list[VoiceSection]:
        return [section for section in self.sections if section.tab == tab]

    def _add_tab(self, tab: str, name: str) -> None:
        sections = self._sections_of(tab)
        if not sections:
            return
        theme = self._context.theme
        body = QWidget()
        set_surface(body, "panel")
        inner = QVBoxLayout(body)
        inner.setContentsMargins(theme.space(5), theme.space(3), theme.space(5), theme.space(5))
        inner.setSpacing(theme.space(5))
        for section in sections:
            inner.addWidget(section)
        inner.addStretch(1)
        self.tabs.addTab(_scrolling(body), name)

    def _field_grid(self) -> QWidget:
        cells: tuple[tuple[str, QWidget], ...] = (
            (self.tr("分類"), self.combos["category_id"]),
            (self.tr("担当課"), self.combos["division_id"]),
            (self.tr("校区"), self.combos["district_id"]),
            (self.tr("場所"), self.place),
            (self.tr("受付方法"), self.combos["channel_id"]),
            (self.tr("声の主"), self.combos["source_id"]),
            (self.tr("受付日"), self.received_on),
            (self.tr("回答期限"), self.due_on),
        )
        return Pairs(cells)

    def _load_choices(self) -> None:
        desk = self._context.desk

        def read(_task: object) -> dict[str, list[tuple[str, str, str]]]:
            city = desk.city
            parents = {c.id: c.name for c in city.categories()}
            return {
                "category_id": [
                    (
                        c.id,
                        f"{parents[c.parent_id]}／{c.name}" if c.parent_id in parents else c.name,
                        "",
                    )
                    for c in city.categories()
                ],
                "district_id": [(d.id, d.name, d.kana) for d in city.districts()],
                "channel_id": [(c.id, c.name, "") for c in city.channels()],
                "source_id": [(s.id, s.name, "") for s in city.sources()],
                "division_id": [(d.id, d.name, "") for d in city.divisions(desk.office.id)],
            }

        self._context.run(read, context=self, done=self._on_choices)

    def _on_choices(self, choices: dict[str, list[tuple[str, str, str]]]) -> None:
        for name, items in choices.items():
            self.combos[name].set_items(items)
        self._divisions = self._offered_divisions = choices["division_id"]
        if self.voice is not None:
            self._show_fields(self.voice)

    # -- showing ---------------------------------------------------------------------------------

    def show_voice(self, record_id: str) -> None:
        """Show a voice; what was edited in the one before is saved first."""
        if record_id != self._id:
            self.auto.flush()
            for section in self.sections:
                section.flush()
            self.auto.label.clear()
            self._id = record_id
            self._scroll.verticalScrollBar().setValue(0)
        self._read()

    def _read(self) -> None:
        desk, wanted, sections = self._context.desk, self._id, self.sections

        def read(_task: object) -> _Whole:
            voice = desk.voices.get(wanted)
            return _Whole(
                voice,
                desk.voices.contact(wanted),
                desk.voices.responses(wanted),
                desk.voices.attachments(wanted),
                desk.history(wanted),
                desk.conflicts.of_record(wanted),
                str((desk.drafts.get(UNSENT, wanted) or {}).get("text", "")),
                voice.office_id == desk.office.id,
                [section.read(desk, voice) for section in sections],
            )

        if wanted:
            self._context.run(read, context=self, done=self._on_read, failed=self._on_gone)

    def _on_gone(self, _error: Exception) -> None:
        self.voice = None
        self._number.setText(
            self.tr("この声は見つかりません。完全に削除されたか、まだ届いていません。")
        )

    def _on_read(self, whole: _Whole) -> None:
        if whole.voice.id != self._id:
            return
        self.voice = whole.voice
        self._show_head(whole)
        self._show_fields(whole.voice)
        editable = whole.own and whole.voice.discarded_at is None
        self.contact.show_contact(whole.voice.id, whole.contact, own=whole.own, editable=editable)
        self.responses.show_responses(whole.voice, whole.responses, whole.unsent, own=editable)
        self.attachments.show_attachments(whole.voice.id, whole.attachments, own=editable)
        self.history.show_entries([e for e in whole.history if e.at is not None])
        for section, found in zip(self.sections, whole.sections, strict=True):
            section.show_voice(whole.voice, found, own=whole.own, editable=editable)
        self._lock(own=editable)

    def _show_head(self, whole: _Whole) -> None:
        voice = whole.voice
        name = self._context.desk.city.name_of
        self._number.setText(voice.number)
        self._state.show_state(VOICE_STATE_LABELS[voice.state], STATE_TONES[voice.state])
        parts = [
            format_date(voice.received_on),
            name(voice.channel_id),
            name(voice.source_id),
        ]
        taken = name(voice.taken_by)
        if taken:
            parts.append(self.tr("受付：{name}").format(name=taken))
        if voice.is_overdue(self._context.desk.today()) and voice.due_on:
            parts.append(self.tr("期限超過（{date}）").format(date=format_short(voice.due_on)))
        if voice.sample:
            parts.append(self.tr("見本のデータ"))
        self._when.setText("　".join(p for p in parts if p))
        self._conflict.setText(
            self.tr("ほかの端末で変更されています。確かめる")
            if any(one.is_bin for one in whole.conflicts)
            else self.tr("食い違う項目があります。確かめる")
        )
        self._conflict.setVisible(whole.own and bool(whole.conflicts))
        discarded = voice.discarded_at is not None
        self._foreign.setVisible(not whole.own or discarded)
        if discarded:
            self._foreign.setText(self.tr("ごみ箱にあります。戻すまで内容は変更できません。"))
        else:
            words = self.tr("{office}が受け付けた声です。内容は変更できません。")
            self._foreign.setText(words.format(office=name(voice.office_id)))
        self.restore_button.setVisible(whole.own and discarded)
        for state, button in self.step_buttons.items():
            possible = whole.own and state in _STEPS[voice.state] and voice.discarded_at is None
            button.setVisible(possible)
            set_kind(button, "primary" if state is _STEPS[voice.state][0] else "")

    def _show_fields(self, voice: Voice) -> None:
        pending = self.auto.pending(voice.id)
        if "text" not in pending and not (
            self.text.hasFocus() and not self.text.toPlainText().strip()
        ):
            self.text.show_text(voice.text)
            self.text_field.set_problem("")
        for name, field in (("summary", self.summary), ("place", self.place)):
            value = getattr(voice, name)
            if name not in pending and field.text() != value:
                field.setText(value)
        if "received_on" not in pending:
            self.received_on.set_date(voice.received_on)
        if "due_on" not in pending:
            self.due_on.set_date(voice.due_on)
        if "wants_response" not in pending:
            self.wants_response.setChecked(voice.wants_response)
        self._know_division(voice)
        for name, combo in self.combos.items():
            if name not in pending:
                combo.set_current_id(getattr(voice, name))

    def _know_division(self, voice: Voice) -> None:
        """Let the division of another office's voice be read, too."""
        own, division = self._divisions, voice.division_id
        combo = self.combos["division_id"]
        known = {one for one, _name, _kana in own}
        wanted = own
        if division and division not in known:
            name = self._context.desk.city.name_of(division)
            wanted = [*own, (division, name, "")] if name else own
        if wanted != self._offered_divisions:
            self._offered_divisions = wanted
            combo.set_items(wanted)

    def _lock(self, *, own: bool) -> None:
        self.text.setReadOnly(not own)
        self.summary.setReadOnly(not own)
        self.place.setReadOnly(not own)
        for widget in (self.received_on, self.due_on, self.wants_response, *self.combos.values()):
            widget.setEnabled(own)

    # -- editing ---------------------------------------------------------------------------------

    def _note(self, field: str, value: object) -> None:
        if self._id and self.voice is not None:
            self.auto.note(self._id, field, value)

    def _on_text_typed(self, text: str) -> None:
        # A voice without words is none: the last words stay until there are others.
        empty = not text.strip()
        self.text_field.set_problem(
            self.tr("本文は空にできません。消す前の本文が残っています。") if empty else ""
        )
        if not empty:
            self._note("text", text)

    def _on_received_changed(self, day: object) -> None:
        if day is not None:
            self._note("received_on", day)

    def _on_save_failed(self, _record_id: str, error: Exception) -> None:
        show_error(self, error)

    def take_step(self, state: VoiceState) -> None:
        """Give the voice a state; it can be undone."""
        voice, desk = self.voice, self._context.desk
        if voice is None:
            return
        self.auto.flush()

        def said(_changes: Changes) -> None:
            sentence = self.tr("「{state}」にしました").format(state=VOICE_STATE_LABELS[state])
            self._context.notify(sentence, self._undo)

        self._context.write(
            lambda: desk.voices.edit(voice.id, state=state), context=self, done=said
        )

    def _undo(self) -> None:
        desk = self._context.desk
        self._context.write(desk.undo, context=self)

    def take_focus(self) -> None:
        """Begin to edit."""
        self.tabs.setCurrentIndex(0)
        self.text.setFocus()

    def _on_conflict_clicked(self) -> None:
        desk, record = self._context.desk, self._id

        def opened(conflicts: tuple[Any, ...]) -> None:
            if conflicts:
                self._context.open_record("conflict", conflicts[0].id)

        self._context.run(lambda _task: desk.conflicts.of_record(record), context=self, done=opened)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if not self._id:
            return
        of_sections = frozenset[str]().union(*(section.kinds for section in self.sections))
        for kind in _KINDS | of_sections:
            ids = changes.touched.get(kind)
            if ids is not None and (not ids or self._id in ids or kind != "voice"):
                self._read()
                return
        if changes.touches("category", "district", "channel", "source", "division"):
            self._load_choices()

    # -- files dropped here ----------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls() and self.voice is not None and self.attachments.is_open:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach the dropped files."""
        self.attachments.attach_urls(event.mimeData().urls())
        event.acceptProposedAction()


class _Step:
    """A button of the head and its state."""

    def __init__(self, pane: ReadingPane, state: VoiceState) -> None:
        self._pane, self._state = pane, state

    def __call__(self) -> None:
        """Take the step."""
        self._pane.take_step(self._state)
