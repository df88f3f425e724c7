"""Beside a request that is being written: questions, what a reader stumbles over, last year, plans.

One tab of the request's editor. It reads along: some time after the last key it asks the desk what a
reviewer would remark on the request as it stands on the screen, saved or not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from wardapp.domain.city import Role
from wardapp.ui.coaching.comparison_view import ComparisonView
from wardapp.ui.coaching.findings_view import FindingsView
from wardapp.ui.coaching.logic_view import LogicView
from wardapp.ui.coaching.outline_view import OutlineView
from wardapp.ui.coaching.parts import Card, ScrollView, words
from wardapp.ui.coaching.plans_view import PlansView
from wardapp.ui.dates import format_date
from wardapp.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wardapp.domain.changes import Changes
    from wardapp.domain.coaching import MayorNote
    from wardapp.domain.request import WardRequest
    from wardapp.ui.context import UiContext

READ_ALONG_MS = 700
KINDS = frozenset({"request_answer", "logic_item", "plan_link", "mayor_note", "evidence", "plan"})


class CoachPanel(QWidget):
    """Chips above, the chosen view below.

    Signals:
        place_chosen(Finding): The person wants to see the place of a finding in the form.
        compose_asked(): The answers are wanted in the parts of the request.
        typed(str, object): A field of the request was typed here (what changed against last year).
        counted(int): So many findings are open.
        last_year_asked(): A reviewer opened a request that continues one: how much of it is new?
    """

    place_chosen = Signal(object)
    compose_asked = Signal()
    typed = Signal(str, object)
    counted = Signal(int)
    last_year_asked = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._request_id = ""
        self._request: WardRequest | None = None
        self._editable = False
        self._is_first_look = False
        self._continues = False
        self._waits = QTimer(self)
        self._waits.setSingleShot(True)
        self._waits.setInterval(READ_ALONG_MS)
        self._waits.timeout.connect(self.read_along)
        self.outline = OutlineView(context)
        self.findings = FindingsView()
        self.last_year = ComparisonView(context)
        self.logic = LogicView(context)
        self.plans = PlansView(context)
        self.notes = ScrollView(self.tr("市長の考え"))
        theme = context.theme
        chips = QWidget()
        flow = FlowLayout(chips, theme.space(1))
        flow.setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(1))
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget()
        self.chips: dict[str, QPushButton] = {}
        for number, (key, label, view) in enumerate(
            (
                ("outline", self.tr("問い"), self.outline),
                ("findings", self.tr("読み合わせ"), self.findings),
                ("last_year", self.tr("前年度"), self.last_year),
                ("logic", self.tr("道筋"), self.logic),
                ("plans", self.tr("計画"), self.plans),
                ("notes", self.tr("市長の考え"), self.notes),
            )
        ):
            chip = QPushButton(label)
            chip.setCheckable(True)
            chip.setProperty("kind", "chip")
            self._group.addButton(chip, number)
            self.chips[key] = chip
            flow.addWidget(chip)
            self._stack.addWidget(view)
        self._views = list(self.chips)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(chips)
        whole.addWidget(self._stack, 1)
        self._group.idClicked.connect(self._on_chip)
        self.chips["outline"].setChecked(True)
        self.outline.compose_asked.connect(self.compose_asked)
        self.findings.place_chosen.connect(self.place_chosen)
        self.findings.question_chosen.connect(self._on_question_chosen)
        self.last_year.changed_typed.connect(lambda text: self.typed.emit("what_changed", text))
        context.changed.changed.connect(self._on_changed)

    # What the editor asks

    def show_request(self, request_id: str) -> None:
        """Another request is shown."""
        if request_id != self._request_id:
            self.findings.forget()
            self._request = None
            self._is_first_look = True
            self._continues = False
        self._request_id = request_id

    def show_draft(self, request: WardRequest) -> None:
        """The request as it stands on the screen; the checker reads along after a pause."""
        if request.id != self._request_id:
            return
        first = self._request is None
        self._request = request
        if first:
            self.reload()
        else:
            self._waits.start()

    def set_editable(self, *, editable: bool) -> None:
        """Another ward's request is only looked at."""
        self._editable = editable
        for view in (self.outline, self.logic, self.plans):
            view.set_editable(editable=editable)

    def missing(self) -> list[str]:
        """Return what a request that comes again still has to say: what changed."""
        silent = self._request is not None and not self._request.what_changed.strip()
        return ["what_changed"] if self._continues and silent else []

    def show_what_changed(self) -> None:
        """Take the person to what changed against last year."""
        self.show_view("last_year")
        if self.last_year.what_changed is not None:
            self.last_year.what_changed.setFocus()

    def flush(self) -> None:
        """Save what was typed here."""
        self.outline.auto.flush()
        self.plans.auto.flush()

    def show_view(self, key: str) -> None:
        """Show one of the views."""
        self.chips[key].setChecked(True)
        self._on_chip(self._views.index(key))

    def reload(self) -> None:
        """Read the present view and the findings anew."""
        if self._request is None:
            return
        key = self._views[self._stack.currentIndex()]
        if key == "outline":
            self.outline.show_request(self._request_id)
        elif key == "logic":
            self.logic.show_request(self._request_id)
        elif key == "plans":
            self.plans.show_request(self._request_id)
        self.read_along()

    def read_along(self) -> None:
        """Ask what a reviewer would remark, off the drawing thread."""
        request = self._request
        if request is None:
            return
        desk = self._context.desk

        def read(_task: object) -> tuple[Any, ...]:
            coaching = desk.coaching
            return (
                request,
                coaching.findings(request.id, request),
                coaching.last_year(request.id, request),
                coaching.notes_for(request.id, request),
            )

        self._context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[Any, ...]) -> None:
        request, findings, last, notes = read
        if request.id != self._request_id:
            return
        self._continues = last is not None
        self.findings.show_findings(findings)
        self.last_year.show_last_year(last, request.what_changed, editable=self._editable)
        self._show_notes(notes)
        count = self.findings.open_count
        self.chips["findings"].setText(
            self.tr("読み合わせ {count}").format(count=count) if count else self.tr("読み合わせ ✓")
        )
        share = round(last.comparison.share * 100) if last else None
        self.chips["last_year"].setText(
            self.tr("前年度 {share}％同じ").format(share=share)
            if share is not None
            else self.tr("前年度")
        )
        self.chips["notes"].setText(
            self.tr("市長の考え {count}").format(count=len(notes))
            if notes
            else self.tr("市長の考え")
        )
        self.counted.emit(count)
        first, self._is_first_look = self._is_first_look, False
        if first and last is not None and self._context.desk.person.role is Role.WARD_MAYOR:
            self.show_view("last_year")
            self.last_year_asked.emit()

    def _show_notes(self, notes: Sequence[MayorNote]) -> None:
        self.notes.clear()
        if not notes:
            self.notes.add(
                words(
                    self.tr(
                        "この要望に近い市長の言葉は、まだ記録されていません。「企画支援」の「市長の考え」で記録できます。"
                    ),
                    "muted",
                )
            )
        for note in notes:
            card = Card()
            if note.title:
                card.column.addWidget(words(note.title, "strong"))
            card.column.addWidget(words(note.text, selectable=True))
            day = format_date(note.said_on, weekday=False) if note.said_on else ""
            card.column.addWidget(
                words("　".join(part for part in (day, note.source) if part), "muted")
            )
            self.notes.add(card)

    # What a person does

    def _on_chip(self, number: int) -> None:
        self.flush()
        self._stack.setCurrentIndex(number)
        self.reload()

    def _on_question_chosen(self, key: str) -> None:
        self.show_view("outline")
        self.outline.focus_question(key)

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if self._request is None or initiator in {self.outline, self.plans, self.logic}:
            if self._request is not None:
                self._waits.start()
            return
        if changes.touches(*KINDS):
            self.reload()
