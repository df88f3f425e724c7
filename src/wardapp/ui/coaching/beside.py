"""Joins what helps to write with a request's editor, so that the editor needs to know one thing only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from wardapp.ui.coaching.coach_panel import CoachPanel
from wardapp.ui.coaching.comments_panel import CommentsPanel
from wardapp.ui.theme import set_kind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTabWidget

    from wardapp.domain.advice import Finding
    from wardapp.domain.request import WardRequest
    from wardapp.ui.context import UiContext
    from wardapp.ui.requests.request_form import RequestForm


class Beside(QObject):
    """The tabs 手引き and 意見, and the marks in the margin of the form.

    Signals:
        typed(str, object): A field of the request was typed here.
        shown_typed(str, str): A field was given another text here, which the form has to show.
        field_wanted(str): The person wants to go to a field.
        compose_asked(): The answers are wanted in the parts of the request.
        read_along(): What is missing may be something else now.
    """

    read_along = Signal()
    typed = Signal(str, object)
    shown_typed = Signal(str, str)
    field_wanted = Signal(str)
    compose_asked = Signal()

    def __init__(self, context: UiContext, form: RequestForm, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        self._tabs: QTabWidget | None = None
        self._findings = 0
        self.coach = CoachPanel(context, parent)
        self.comments = CommentsPanel(context, parent)
        self._marks: dict[str, QPushButton] = {}
        self.coach.typed.connect(self.typed)
        self.coach.place_chosen.connect(self._on_place_chosen)
        self.coach.compose_asked.connect(self._on_compose_asked)
        self.coach.counted.connect(self._on_counted)
        self.coach.last_year_asked.connect(self._on_last_year_asked)
        self.comments.place_chosen.connect(self._on_words_chosen)
        self.comments.taken_over.connect(self._on_taken_over)
        self.comments.counted.connect(self._on_comments_counted)
        for name, text in form.texts.items():
            text.selectionChanged.connect(_Selected(self, name))

    def join_tabs(self, tabs: QTabWidget) -> None:
        """Put the tabs among those of the editor."""
        self._tabs = tabs
        tabs.insertTab(1, self.coach, self.tr("手引き"))
        tabs.insertTab(2, self.comments, self.tr("意見"))

    def show_request(self, request_id: str) -> None:
        """Another request is shown."""
        self.coach.flush()
        self.coach.show_request(request_id)
        self.comments.show_request(request_id)

    def show_draft(self, request: WardRequest) -> None:
        """The request as it stands on the screen."""
        self.coach.show_draft(request)

    def set_editable(self, *, editable: bool) -> None:
        """Whether this desk may write in the request."""
        self.coach.set_editable(editable=editable)
        self.comments.set_editable(editable=editable)

    def missing(self) -> list[str]:
        """Return what is still to be said of the request here."""
        return self.coach.missing()

    def show_what_changed(self) -> None:
        """Take the person to what changed against last year."""
        if self._tabs is not None:
            self._tabs.setCurrentWidget(self.coach)
        self.coach.show_what_changed()

    def flush(self) -> None:
        """Save what was typed beside the request."""
        self.coach.flush()

    def note_selection(self, name: str) -> None:
        """Words were chosen in the form: the next comment is about them."""
        field = self._form.texts[name]
        chosen = field.textCursor().selectedText().replace("\u2029", "\n").strip()
        if chosen and field.hasFocus():
            self.comments.about_words(name, chosen)

    def _on_last_year_asked(self) -> None:
        """The ward mayor sees first what is new in a request that comes again."""
        if self._tabs is not None:
            self._tabs.setCurrentWidget(self.coach)

    def _on_compose_asked(self) -> None:
        self.coach.flush()
        self.compose_asked.emit()

    def _on_place_chosen(self, finding: Finding) -> None:
        if finding.field == "evidence" and self._tabs is not None:
            self._tabs.setCurrentIndex(self._tabs.indexOf(self.coach) - 1)
        elif finding.field == "what_changed":
            self.show_what_changed()
        else:
            self.field_wanted.emit(finding.field)
            self._form.select_words(finding.field, finding.quoted, finding.start)

    def _on_words_chosen(self, field: str, quoted: str) -> None:
        self.field_wanted.emit(field)
        self._form.select_words(field, quoted)

    def _on_taken_over(self, field: str, quoted: str, suggestion: str) -> None:
        """Put the suggestion where the words still stand; else below, so that nothing is lost."""
        text = self._form.texts.get(field)
        if text is None:
            return
        now = text.toPlainText()
        if quoted and quoted in now:
            changed = now.replace(quoted, suggestion, 1)
        else:
            changed = f"{now.rstrip()}\n{suggestion}".lstrip("\n")
        self.shown_typed.emit(field, changed)
        self.field_wanted.emit(field)
        self._form.select_words(field, suggestion)

    def _on_counted(self, count: int) -> None:
        self.read_along.emit()
        if self._tabs is not None:
            at = self._tabs.indexOf(self.coach)
            self._tabs.setTabText(
                at, self.tr("手引き {count}").format(count=count) if count else self.tr("手引き")
            )

    def _on_comments_counted(self, counts: dict[str, int]) -> None:
        total = sum(counts.values())
        if self._tabs is not None:
            at = self._tabs.indexOf(self.comments)
            self._tabs.setTabText(
                at, self.tr("意見 {count}").format(count=total) if total else self.tr("意見")
            )
        for name, field in self._form.fields.items():
            count = counts.get(name, 0)
            mark = self._marks.get(name)
            if mark is None and count:
                mark = QPushButton(field)
                set_kind(mark, "link")
                mark.setCursor(Qt.CursorShape.PointingHandCursor)
                mark.clicked.connect(_Shown(self))
                field.head.addWidget(mark)
                self._marks[name] = mark
            if mark is not None:
                mark.setText(self.tr("意見 {count}").format(count=count))
                mark.setVisible(bool(count))

    def show_comments(self) -> None:
        """Bring the comments to the front."""
        if self._tabs is not None:
            self._tabs.setCurrentWidget(self.comments)


class _Selected:
    """Tells that words of one field were chosen."""

    def __init__(self, beside: Beside, name: str) -> None:
        self._beside, self._name = beside, name

    def __call__(self) -> None:
        """Tell it."""
        self._beside.note_selection(self._name)


class _Shown:
    """A mark in the margin."""

    def __init__(self, beside: Beside) -> None:
        self._beside = beside

    def __call__(self, _checked: bool = False) -> None:
        """Show the comments."""
        self._beside.show_comments()
