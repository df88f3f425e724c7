"""One request at work: draft, evidence, steps, outcome, history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.request import RequestState, WardRequest
from wardapp.domain.request_rules import Act, act_for_step
from wardapp.errors import InputRefused, WardappError
from wardapp.ui.coaching.beside import Beside
from wardapp.ui.conflicts.notice import ConflictNotice
from wardapp.ui.errors import show_error
from wardapp.ui.icons import set_icon
from wardapp.ui.projects.ward_beside import WardBeside
from wardapp.ui.requests.draft import STEP_FORWARD, RequestDraft
from wardapp.ui.requests.evidence_panel import EvidencePanel
from wardapp.ui.requests.life_tabs import LifeTabs
from wardapp.ui.requests.meetings_panel import MeetingsPanel
from wardapp.ui.requests.missing_bar import MissingBar
from wardapp.ui.requests.related_actions import RelatedActions
from wardapp.ui.requests.request_form import RequestForm
from wardapp.ui.requests.stage_track import StageTrack
from wardapp.ui.requests.step_words import step_done, step_word
from wardapp.ui.requests.undoable import Conclusion, Step, Undoable
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.trace.trace_dialog import trace_button
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.history_view import HistoryView
from wardapp.ui.widgets.two_sides import TwoSides
from wardapp.ui.words import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QResizeEvent

    from wardapp.domain.changes import Changes
    from wardapp.domain.request import Outcome
    from wardapp.domain.request_life import ReasonCode
    from wardapp.ui.context import UiContext

PAUSE_MS = 600
DOCUMENT = "予算要望調書"
IN_OUTCOME = frozenset(
    {RequestState.CONCLUDED, RequestState.CARRIED_OUT, RequestState.EFFECT_CHECKED}
)
BEFORE_SUBMISSION = (
    RequestState.DRAFT,
    RequestState.WARD_REVIEW,
    RequestState.DECIDED,
    RequestState.HEARING,
)


class RequestEditor(QWidget):
    """Shows one request and lets it be worked on; everything typed saves itself."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._draft: RequestDraft | None = None
        self._wanted = ""
        self._editable = False
        self._allowed: frozenset[Act] = frozenset()
        self._narrow = False
        self._after_saved: list[Callable[[], object]] = []
        desk = context.desk
        self.auto = AutoSave(
            context,
            save=lambda record, fields: desk.requests.edit(record, **fields),
            parent=self,
            pause_ms=PAUSE_MS,
        )
        self.form = RequestForm(context, self)
        self.evidence = EvidencePanel(context, self)
        self.life = LifeTabs(context, self)
        self.outcome = self.life.outcome
        self.related = RelatedActions(context, self)
        self.meetings = MeetingsPanel(context, self)
        self.ward = WardBeside(context, "request", self)
        self.ward.setAccessibleName(self.tr("区の姿"))
        self.history = HistoryView(self)
        self.history.document().setDocumentMargin(context.theme.space(4))
        self.track = StageTrack(context.theme, self)
        self.missing = MissingBar(context.theme, self)
        self.conflicts = ConflictNotice(context, self)
        self.beside = Beside(context, self.form, self)
        self._make_header()
        self._lay_out()
        self._connect()

    # Making it

    def _make_header(self) -> None:
        self._number = QLabel(self)
        set_role(self._number, "muted")
        self._number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.print_button = QPushButton(said(DOCUMENT), self)
        set_icon(self.print_button, "printer")
        self.print_button.setToolTip(self.tr("予算要望調書をプレビューして印刷（Ctrl+P）"))
        self.trace_button = trace_button(self._context, "request", lambda: self._wanted, self)
        self._trace_words = self.trace_button.text()
        self.step_button = QPushButton(self)
        set_kind(self.step_button, "primary")
        self.more_button = QPushButton(self.tr("操作"), self)
        self.more_button.setProperty("menued", True)
        self._menu = QMenu(self)
        self.more_button.setMenu(self._menu)

    def _lay_out(self) -> None:
        theme = self._context.theme
        head = QWidget(self)
        set_surface(head, "header")
        column = QVBoxLayout(head)
        column.setContentsMargins(theme.space(5), theme.space(3), theme.space(5), theme.space(2))
        column.setSpacing(theme.space(3))
        column.addWidget(
            TwoSides(
                [self._number, self.auto.label],
                [self.trace_button, self.print_button, self.more_button, self.step_button],
                theme.space(2),
            )
        )
        column.addWidget(self.track)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.evidence, self.tr("根拠となる声"))
        self.life.join_tabs(self.tabs)
        self.tabs.addTab(self.meetings, self.tr("会議"))
        self.tabs.addTab(self.ward, self.tr("区の姿"))
        self.tabs.addTab(self.history, self.tr("履歴"))
        self.beside.join_tabs(self.tabs)
        self.tabs.tabBar().setAccessibleName(self.tr("要望の詳しい内容"))
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(self.form)
        self.splitter.addWidget(self.tabs)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self.conflicts)
        whole.addWidget(self.missing)
        whole.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.form.typed.connect(self._on_typed)
        self.life.wrote.connect(self.reload)
        self.outcome.concluded.connect(self._on_concluded)
        self.evidence.counted.connect(self._on_evidence_counted)
        self.missing.field_chosen.connect(self.go_to_field)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.auto.saved.connect(self._on_saved)
        self.auto.failed.connect(self._on_save_failed)
        self.beside.typed.connect(self._on_typed)
        self.beside.shown_typed.connect(self._on_shown_typed)
        self.beside.field_wanted.connect(self.go_to_field)
        self.beside.compose_asked.connect(self._on_compose_asked)
        self.beside.read_along.connect(self._show_missing)
        self.print_button.clicked.connect(self.print_sheet)
        self.step_button.clicked.connect(self._on_step_button_clicked)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._context.changed.changed.connect(self._on_changed)

    # Showing

    @property
    def request(self) -> WardRequest | None:
        """The request as it stands on the screen, None while there is none."""
        return self._draft.shown if self._draft is not None else None

    @property
    def is_editable(self) -> bool:
        """Whether this desk may write in it."""
        return self._editable

    def show_request(self, request_id: str) -> None:
        """Show this request; what was typed in another is saved first."""
        self.auto.flush()
        self._wanted = request_id
        self.evidence.show_request(request_id)
        self.meetings.show_request(request_id)
        self.beside.show_request(request_id)
        self._read(request_id)

    def reload(self) -> None:
        """Read the shown request anew."""
        if self._wanted:
            self._read(self._wanted)

    def focus_title(self) -> None:
        """Put the cursor into the title."""
        self.go_to_field("title")
        self.form.title.selectAll()

    def go_to_field(self, name: str) -> None:
        """Take the person to a field of the draft."""
        if name == "what_changed":
            self.beside.show_what_changed()
            return
        if self.tabs.indexOf(self.form) >= 0:
            self.tabs.setCurrentWidget(self.form)
        self.form.focus_field(name)

    def _read(self, request_id: str) -> None:
        desk = self._context.desk
        standing = desk.requests.standing

        def read(_task: object) -> tuple[WardRequest, frozenset[Act]]:
            allowed = frozenset(act for act in Act if standing.may(act, request_id))
            return desk.requests.get(request_id), allowed

        self._context.run(read, context=self, done=self._on_read)

    @Slot(object)
    def _on_read(self, read: tuple[WardRequest, frozenset[Act]]) -> None:
        request, self._allowed = read
        if request.id != self._wanted:
            return
        self.ward.show_record(request.id, request.office_id)
        self.life.show_request(request)
        unsaved = self.auto.pending(request.id)
        if self._draft is None or self._draft.id != request.id:
            self._draft = RequestDraft(request)
            self._draft.refresh(request, unsaved)
            self.auto.label.setText("")
            self.form.load_choices()
            self.form.show_request(self._draft.shown)
            self.form.verticalScrollBar().setValue(0)
        else:
            names = self._draft.refresh(request, unsaved)
            self.form.show_request(self._draft.shown, names)
        self._set_editable()
        self._show_standing()
        self.conflicts.show_record(request.id)
        self._on_tab_changed()

    def _set_editable(self) -> None:
        desk, request = self._context.desk, self.request
        if request is None:
            return
        office = desk.office
        own = request.office_id == office.id or not office.is_ward
        self._editable = own and request.discarded_at is None
        for part in (self.form, self.evidence, self.meetings, self.beside):
            part.set_editable(editable=self._editable)

    def _show_standing(self) -> None:
        """Show number, stages, what is missing and the next step."""
        draft = self._draft
        if draft is None:
            return
        request = draft.shown
        desk = self._context.desk
        where = desk.city.office(request.office_id)
        ward = where.ward_name if where is not None and request.office_id != desk.office.id else ""
        self._number.setText("　".join(part for part in (request.number, ward) if part))
        self.beside.show_draft(request)
        self.track.show_request(request)
        missing = draft.missing() if request.state in BEFORE_SUBMISSION else []
        self.form.mark_missing(missing)
        self._show_missing()
        steps = self._steps()
        forward = bool(steps) and steps[0] is STEP_FORWARD.get(request.state, steps[0])
        self.step_button.setVisible(self._editable and forward)
        if steps:
            self.step_button.setText(step_word(request.state, steps[0]))

    def _show_missing(self) -> None:
        """Say what is empty, and what a request that comes again does not say yet."""
        request = self.request
        if self._draft is None or request is None:
            return
        before = request.state in BEFORE_SUBMISSION
        missing = [*self._draft.missing(), *self.beside.missing()] if before else []
        self.missing.show_missing(missing if self._editable else [])

    # Typing

    @Slot(str, object)
    def _on_typed(self, name: str, value: Any) -> None:
        if self._draft is None or not self._editable or not self._draft.type(name, value):
            return
        self.auto.note(self._draft.id, name, value)
        self._show_standing()

    def _on_shown_typed(self, name: str, value: str) -> None:
        """Something was written into a field from beside it: show it, and keep it."""
        self._on_typed(name, value)
        if self._draft is not None:
            self.form.show_request(self._draft.shown, [name])

    def _on_compose_asked(self) -> None:
        desk, request_id = self._context.desk, self._wanted
        work = Undoable(desk, lambda: desk.coaching.compose(request_id))
        self._when_saved(lambda: self._write(work, self.tr("答えを要望の欄にまとめました。")))

    def hideEvent(self, event: QHideEvent) -> None:
        """What was typed is kept at once when the person turns to another place or closes."""
        super().hideEvent(event)
        self.auto.flush()
        self.beside.flush()

    def _on_saved(self, record_id: str, _changes: object) -> None:
        if record_id == self._wanted:
            self.reload()
        if self.auto.is_clean:
            waiting, self._after_saved = self._after_saved, []
            for action in waiting:
                action()

    def _on_save_failed(self, record_id: str, error: Exception) -> None:
        self._after_saved = []
        show_error(self, error)
        if record_id == self._wanted and isinstance(error, InputRefused):
            self.reload()

    def _when_saved(self, action: Callable[[], object]) -> None:
        """Do something once everything typed is on disk."""
        self.auto.flush()
        if self.auto.is_clean:
            action()
        else:
            self._after_saved.append(action)

    # Steps

    @Slot()
    def _on_step_button_clicked(self) -> None:
        if self._steps():
            self.step(self._steps()[0])

    def _steps(self) -> list[RequestState]:
        """Return the steps that the person here may take, the ordinary next one first."""
        if self._draft is None:
            return []
        now = self._draft.kept.state
        return [to for to in self._draft.steps() if act_for_step(now, to) in self._allowed]

    def step(self, to: RequestState) -> None:
        """Take the request to its next state; 結果確定 is asked for in its form."""
        now = self._draft.kept.state if self._draft is not None else to
        back = (now, to) in {
            (RequestState.CARRIED_OUT, RequestState.CONCLUDED),
            (RequestState.EFFECT_CHECKED, RequestState.CARRIED_OUT),
        }
        if to in IN_OUTCOME and not back:
            self.tabs.setCurrentWidget(self.outcome)
            self.outcome.focus_outcome()
            return
        request_id = self._wanted
        self._when_saved(
            lambda: self._write(Step(self._context.desk, request_id, to), step_done(to))
        )

    def _on_concluded(
        self, outcome: Outcome, amount: int | None, reason: str, code: ReasonCode | None
    ) -> None:
        work = Conclusion(self._context.desk, self._wanted, outcome, amount, reason, code)
        self._when_saved(lambda: self._write(work, self.tr("結果を記録しました。")))

    def discard(self) -> None:
        """Move the request to ごみ箱."""
        desk, request_id = self._context.desk, self._wanted
        work = Undoable(desk, lambda: desk.requests.discard([request_id]))
        self._when_saved(lambda: self._write(work, self.tr("要望をごみ箱に移しました。")))

    def _write(self, work: Undoable, sentence: str) -> None:
        def written(_changes: Changes) -> None:
            self._context.notify(sentence, lambda: self._undo(work))
            self.reload()

        self._context.write(work, context=self, done=written, failed=self._on_refused)

    def _undo(self, work: Undoable) -> None:
        self._context.write(
            work.take_back, context=self, done=lambda _: self.reload(), failed=self._on_refused
        )

    def _on_refused(self, error: Exception) -> None:
        show_error(self, error)
        if isinstance(error, WardappError) and self._draft is not None and self._draft.missing():
            self.go_to_field(self._draft.missing()[0])

    def _fill_menu(self) -> None:
        self._menu.clear()
        if self._draft is None:
            return
        request = self._draft.shown
        if self._editable:
            for to in self._steps():
                if to is not RequestState.WITHDRAWN:
                    self._menu.addAction(step_word(request.state, to), _Do(self, to))
        self._menu.addAction(self.tr("会議の議題にする…"), self._on_put_on_agenda)
        if self._editable:
            self._menu.addSeparator()
            self.related.fill(self._menu, request)
            if RequestState.WITHDRAWN in self._steps():
                word = step_word(request.state, RequestState.WITHDRAWN)
                self._menu.addAction(word, _Do(self, RequestState.WITHDRAWN))
            self._menu.addAction(self.tr("ごみ箱に移す"), self.discard)

    def _on_put_on_agenda(self) -> None:
        self.tabs.setCurrentWidget(self.meetings)
        self.meetings.offer()

    def print_sheet(self) -> None:
        """Show the 予算要望調書 as it will be printed, with all that was typed."""
        if self._draft is not None:
            request_id = self._draft.id
            self._when_saved(lambda: self._context.print_document(DOCUMENT, request_id))

    # The other parts

    def _on_evidence_counted(self, _count: int, _examples: int) -> None:
        self._name_evidence_tab()

    def _name_evidence_tab(self) -> None:
        count = len(self.evidence.cards)
        text = self.tr("根拠") if self._narrow else self.tr("根拠となる声")
        tab = self.tabs.indexOf(self.evidence)
        self.tabs.setTabText(tab, f"{text} {count}" if count else text)

    def _on_tab_changed(self, _index: int = 0) -> None:
        if self.tabs.currentWidget() is self.history and self._wanted:
            desk, request_id = self._context.desk, self._wanted
            self._context.run(
                lambda _task: desk.history(request_id),
                context=self,
                done=self.history.show_entries,
            )

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if initiator is self or not self._wanted:
            return
        if changes.touches("evidence", "voice"):
            self.evidence.reload()
        self.life.on_changed(changes)
        if changes.touches("meeting", "agenda_item"):
            self.meetings.reload()
        ids = changes.touched.get("request")
        if ids is not None and (not ids or self._wanted in ids):
            self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where form and tabs have no room side by side, the form becomes the first tab."""
        super().resizeEvent(event)
        self._arrange(narrow=event.size().width() < self._context.theme.size(720))

    def _shorten_buttons(self) -> None:
        """Where there is no room, the two quiet buttons show their sign alone."""
        for button, words in (
            (self.print_button, DOCUMENT),
            (self.trace_button, self._trace_words),
        ):
            button.setText("" if self._narrow else words)
            button.setAccessibleName(words)

    def _arrange(self, *, narrow: bool) -> None:
        if narrow == (self.tabs.indexOf(self.form) >= 0):
            return
        present = self.tabs.currentWidget()
        self._narrow = narrow
        self._shorten_buttons()
        self._name_evidence_tab()
        if narrow:
            self.tabs.insertTab(0, self.form, self.tr("内容"))
            self.tabs.setCurrentWidget(self.form)
        else:
            self.tabs.removeTab(self.tabs.indexOf(self.form))
            self.splitter.insertWidget(0, self.form)
            self.form.show()
            self.splitter.setStretchFactor(0, 3)
            self.splitter.setSizes([self.width() * 3 // 5, self.width() * 2 // 5])
            self.tabs.setCurrentWidget(self.evidence if present is self.form else present)


class _Do:
    """A menu's step."""

    def __init__(self, editor: RequestEditor, to: RequestState) -> None:
        self._editor, self._to = editor, to

    def __call__(self) -> None:
        """Take it."""
        self._editor.step(self._to)
