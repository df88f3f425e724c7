"""The place of the saved answers (回答例): found like voices, looked through, kept true."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from wardapp.domain.saved_answer import SavedAnswer, SavedAnswerState
from wardapp.ui.actions import page_action
from wardapp.ui.answers.editor import AnswerEditor
from wardapp.ui.dates import format_short
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import SAVED_ANSWER_STATE_LABELS
from wardapp.ui.requests.filter_button import FilterButton
from wardapp.ui.theme import set_kind
from wardapp.ui.widgets.empty_state import EmptyState
from wardapp.ui.widgets.filtered_list import FilteredList
from wardapp.ui.widgets.page_frame import PageFrame
from wardapp.ui.widgets.record_list import RecordLine, RecordList
from wardapp.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    import datetime as dt

    from wardapp.desk.answers import AnswersExported
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

STATE_TONES = {
    SavedAnswerState.DRAFT: "warning",
    SavedAnswerState.VALID: "success",
    SavedAnswerState.WITHDRAWN: "neutral",
}
OWN, EXPIRED = "own", "expired"


class AnswersPage(QWidget):
    """List and search at the left, the chosen answer at the right."""

    icon_name = "book-open"

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("回答例")
        self.widget = self
        self._context = context
        self._loaded = False
        self._wanted = ""
        self._values: dict[str, Any] = {"category": None, "state": None, "office": None}
        self.frame = PageFrame(self.title, key="answers", parent=self)
        self.search = SearchField(self.tr("回答例を探す（質問・回答・言葉）"))
        self.filters = {
            "category": FilterButton(self.tr("分類")),
            "state": FilterButton(self.tr("状態")),
            "office": FilterButton(self.tr("区役所")),
        }
        self.list = RecordList(self.tr("回答例の一覧"))
        self.editor = AnswerEditor(context)
        self._make_actions()
        self._lay_out()
        self._connect()

    # -- making it -------------------------------------------------------------------------------

    def _make_actions(self) -> None:
        self.export_button = QPushButton(self.tr("書き出し"))
        set_icon(self.export_button, "file-down")
        set_kind(self.export_button, "quiet")
        self.export_button.setToolTip(
            self.tr("使用できる回答例を、個人情報を含まないJSON Linesのファイルに書き出す")
        )
        self.new_button = QPushButton(self.tr("新しい回答例"))
        set_icon(self.new_button, "plus", "on_accent")
        set_kind(self.new_button, "primary")
        page_action(self, self.tr("新しい回答例"), "Ctrl+Shift+N", self.new_answer, "plus")
        page_action(self, self.tr("回答例を探す"), "Ctrl+F", self._focus_search, "search")
        page_action(self, self.tr("回答を写す"), "Ctrl+Shift+C", self.editor.copy_answer, "copy")
        page_action(self.list, self.tr("ごみ箱へ移す"), "Del", self.discard, "trash-2")

    def _lay_out(self) -> None:
        theme = self._context.theme
        self.filters["state"].set_choices(
            [*SAVED_ANSWER_STATE_LABELS.items(), (EXPIRED, self.tr("期限切れ"))]
        )
        self.filters["office"].set_choices([(OWN, self.tr("この区役所の回答例"))])
        self._nothing = EmptyState(
            "book-open",
            self.tr("まだ回答例がありません"),
            self.tr("よい回答をした声を開いて「回答例にする」を押すと、次の方がすぐに使えます。"),
            self.tr("新しい回答例"),
            self.new_answer,
        )
        self._left = FilteredList(
            self.search, self.filters.values(), self.list, self._nothing, theme.size(200)
        )
        self._reading = QStackedWidget()
        self._choose = EmptyState("book-open", self.tr("回答例を選んでください"))
        self._reading.addWidget(self._choose)
        self._reading.addWidget(self.editor)
        self.frame.add_action(self.export_button)
        self.frame.add_action(self.new_button)
        self.frame.set_list(self._left)
        self.frame.set_reading(self._reading)
        self.frame.keep_list_width(theme.size(400), 800)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    def _connect(self) -> None:
        for name, button in self.filters.items():
            button.value_chosen.connect(_Filtering(self, name))
        self.search.searched.connect(lambda _text: self.reload())
        self.search.moved_down.connect(self.list.setFocus)
        self.new_button.clicked.connect(self.new_answer)
        self.export_button.clicked.connect(self.export)
        self.list.record_chosen.connect(self._on_chosen)
        self.list.record_opened.connect(lambda _record: self.editor.take_focus())
        self._context.changed.changed.connect(self._on_changed)

    # -- what the window asks --------------------------------------------------------------------

    def activate(self) -> None:
        """The page has come to the front."""
        if not self._loaded:
            self._loaded = True
            self.reload()
        self.search.setFocus()

    def focus_search(self, text: str) -> None:
        """Search for this."""
        self._loaded = True
        self.search.set_quietly(text)
        self.reload()
        self.search.setFocus()

    def show_record(self, record_id: str) -> None:
        """Show this answer, whatever the filters hide."""
        self._loaded = True
        self._wanted = record_id
        self.search.set_quietly("")
        for name, button in self.filters.items():
            self._values[name] = None
            button.show_value(None)
        self._show(record_id)
        self.reload()

    # -- the list --------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the list anew; the one that is chosen stays."""
        desk, query, values = self._context.desk, self.search.text(), dict(self._values)
        wanted, self._wanted = self._wanted, ""

        def read(_task: object) -> tuple[Any, ...]:
            state = values["state"]
            found = desk.answers.list(
                query,
                category_id=values["category"],
                states=frozenset({SavedAnswerState.VALID if state == EXPIRED else state})
                if state
                else frozenset(),
                own=values["office"] == OWN,
                expired=True if state == EXPIRED else None,
            )
            parents = [(c.id, c.name) for c in desk.city.categories() if c.parent_id is None]
            return found, parents, desk.today(), wanted

        self._context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[Any, ...]) -> None:
        found, parents, today, wanted = read
        self.filters["category"].set_choices(parents)
        self.list.show_lines([self._line(answer, today) for answer in found], wanted)
        self.frame.set_count(self.tr("{count}件").format(count=f"{len(found):,}"))
        self._left.show_listed(found=bool(found))
        if found:
            return
        if self.search.text() or any(self._values.values()):
            self._nothing.set_text(
                self.tr("条件に合う回答例がありません"),
                self.tr("言葉を短くするか、条件を外してください。"),
            )

    def _line(self, answer: SavedAnswer, today: dt.date) -> RecordLine:
        name = self._context.desk.city.name_of
        state, tone = SAVED_ANSWER_STATE_LABELS[answer.state], STATE_TONES[answer.state]
        if answer.state is SavedAnswerState.VALID and answer.is_expired(today):
            state, tone = self.tr("期限切れ"), "danger"
        until = (
            self.tr("{day}まで").format(day=format_short(answer.valid_until))
            if answer.valid_until
            else ""
        )
        parts = (name(answer.category_id), name(answer.division_id) or name(answer.office_id))
        return RecordLine(
            answer.id,
            " ".join(answer.question.split()),
            "　".join(p for p in parts if p),
            state,
            tone,
            until,
            answer.state is SavedAnswerState.WITHDRAWN,
        )

    def _on_chosen(self, record: str) -> None:
        if record:
            self._show(record)
        else:
            self._reading.setCurrentWidget(self._choose)

    def _show(self, record: str) -> None:
        self.editor.show_answer(record)
        self._reading.setCurrentWidget(self.editor)

    def set_filter(self, name: str, value: object) -> None:
        """Take a filter's value."""
        self._values[name] = value
        self.reload()

    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._loaded and changes.touches("saved_answer", "category", "division"):
            self.reload()

    # -- actions ---------------------------------------------------------------------------------

    def new_answer(self) -> None:
        """Begin a saved answer; question and answer are written over what stands there."""
        desk = self._context.desk
        question, answer = self.tr("（質問を書いてください）"), self.tr("（回答を書いてください）")

        def begun(changes: Changes) -> None:
            self.show_record(changes.id)
            self.editor.begin()

        self._context.write(lambda: desk.answers.add(question, answer), context=self, done=begun)

    def discard(self) -> None:
        """Move the chosen answer to ごみ箱; it can be taken back."""
        desk, record = self._context.desk, self.list.current_id()
        if not record:
            return

        def done(_changes: Changes) -> None:
            self._context.notify(
                self.tr("回答例をごみ箱へ移しました"),
                lambda: self._context.write(desk.undo, context=self),
            )

        self._context.write(lambda: desk.answers.discard([record]), context=self, done=done)

    def export(self) -> None:
        """Write the answers that may be given to a file for other programs."""
        path, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("回答例を書き出す"),
            "answers.jsonl",
            self.tr("JSON Lines（*.jsonl）"),
        )
        if path:
            self.export_to(Path(path))

    def export_to(self, path: Path) -> None:
        """Write them to this file, off the drawing thread."""
        desk = self._context.desk
        self._context.run(
            lambda _task: desk.answers.export(path), context=self, done=self._on_exported
        )

    def _on_exported(self, done: AnswersExported) -> None:
        words = self.tr("{count}件の回答例を書き出しました。").format(count=f"{done.written:,}")
        if done.left_out:
            words += self.tr("個人の名前などを含むと思われる{count}件は除きました。").format(
                count=done.left_out
            )
        self._context.notify(words)


class _Filtering:
    """Takes the value of one filter to the page."""

    def __init__(self, page: AnswersPage, name: str) -> None:
        self._page, self._name = page, name

    def __call__(self, value: object) -> None:
        """Take it there."""
        self._page.set_filter(self._name, value)
