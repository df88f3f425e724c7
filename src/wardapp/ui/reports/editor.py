"""One ward's month: parts with their charts, sentences with what they rest on, the ward mayor's word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QInputDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.report import MonthlyReport, PartKind, ReportPart, ReportState, Source
from wardapp.ui.conflicts.notice import ConflictNotice
from wardapp.ui.errors import show_error
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import PART_KIND_LABELS
from wardapp.ui.reports.header import ReportHeader
from wardapp.ui.reports.part_charts import chart_widgets
from wardapp.ui.reports.recount_dialog import RecountDialog
from wardapp.ui.reports.sentence_line import SentenceLine
from wardapp.ui.reports.sources import OPENED, source_label, voices_behind
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.section_heading import SectionHeading

if TYPE_CHECKING:
    from collections.abc import Callable

    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

DOCUMENT = "マンスリーリポート"


@dataclass(frozen=True, slots=True)
class _Read:
    report: MonthlyReport
    labels: dict[Source, str]


class ReportEditor(QWidget):
    """Shows a report; its ward writes on it until the ward mayor has approved it."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted = ""
        self._report: MonthlyReport | None = None
        self._shape: tuple[object, ...] = ()
        self._labels: dict[Source, str] = {}
        self.lines: dict[str, SentenceLine] = {}
        desk = context.desk
        self.auto = AutoSave(
            context,
            save=lambda record, fields: desk.reports.edit_sentence(record, **fields),
            parent=self,
        )
        self.head = ReportHeader(context, self.auto.label, self)
        self.conflicts = ConflictNotice(context, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        theme = self._context.theme
        body = QWidget()
        set_surface(body, "panel")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(
            theme.space(5), theme.space(4), theme.space(5), theme.space(6)
        )
        self._column.setSpacing(theme.space(2))
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self.conflicts)
        whole.addWidget(self._area, 1)

    def _connect(self) -> None:
        desk = self._context.desk
        self.head.submit_button.clicked.connect(
            lambda: self._step(desk.reports.submit, self.tr("区長の承認に回しました。"))
        )
        self.head.approve_button.clicked.connect(
            lambda: self._step(
                desk.reports.approve,
                self.tr("承認しました。数値はこの時点で固定され、次の同期で本庁に届きます。"),
            )
        )
        self.head.reopen_button.clicked.connect(
            lambda: self._step(desk.reports.reopen, self.tr("承認を取り消しました。"))
        )
        self.head.return_button.clicked.connect(self.give_back)
        self.head.propose_button.clicked.connect(self.propose)
        self.head.recount_button.clicked.connect(self.recount)
        self.head.print_button.clicked.connect(self.print)
        self._context.changed.changed.connect(self._on_changed)

    # -- showing ---------------------------------------------------------------------------------

    def show_report(self, record: str) -> None:
        """Show this report; what was typed in another is saved first."""
        if record != self._wanted:
            self.flush()
            self._wanted = record
            self._area.verticalScrollBar().setValue(0)
        self.reload()

    def flush(self) -> None:
        """Save what was typed, now."""
        self.auto.flush()

    def reload(self) -> None:
        """Read it anew."""
        desk, record = self._context.desk, self._wanted
        if not record:
            return

        def read(_task: object) -> _Read:
            report = desk.reports.whole(record)
            sources = {s for part in report.parts for one in part.sentences for s in one.sources}
            return _Read(report, {s: source_label(desk, s) for s in sources})

        self._context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: _Read) -> None:
        report = read.report
        if report.id != self._wanted:
            return
        self._report = report
        self._labels = read.labels
        desk = self._context.desk
        own = report.office_id == desk.office.id
        self.head.show_report(report)
        self.conflicts.show_record(report.id)
        editable = own and report.state is not ReportState.APPROVED
        self._show_parts(report, editable=editable)

    def _show_parts(self, report: MonthlyReport, *, editable: bool) -> None:
        shape = (
            report.id,
            editable,
            tuple(
                (part.kind, repr(part.figures), tuple((s.id, s.sources) for s in part.sentences))
                for part in report.parts
            ),
        )
        if shape != self._shape:
            self._shape = shape
            self._make(report, editable=editable)
        for part in report.parts:
            for sentence in part.sentences:
                pending = self.auto.pending(sentence.id).get("text")
                self.lines[sentence.id].show_sentence(sentence, pending)

    def _make(self, report: MonthlyReport, *, editable: bool) -> None:
        focused = next((k for k, line in self.lines.items() if line.text.hasFocus()), "")
        scroll = self._area.verticalScrollBar().value()
        while (old := self._column.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.lines = {}
        for kind in PartKind:
            part = report.part(kind)
            if not editable and not part.sentences:
                continue
            self._make_part(part, editable=editable)
        self._column.addStretch(1)
        self._area.verticalScrollBar().setValue(scroll)
        if focused in self.lines:
            self.lines[focused].text.setFocus()

    def _make_part(self, part: ReportPart, *, editable: bool) -> None:
        heading = SectionHeading(PART_KIND_LABELS[part.kind])
        if editable:
            add = QPushButton(self.tr("文を足す"))
            set_kind(add, "quiet")
            set_icon(add, "plus")
            add.setAccessibleName(
                self.tr("{part}に文を足す").format(part=PART_KIND_LABELS[part.kind])
            )
            add.clicked.connect(lambda _checked=False, kind=part.kind: self.add_sentence(kind))
            heading.add(add)
        self._column.addWidget(heading)
        for widget in chart_widgets(part, self.open_source):
            self._column.addWidget(widget)
        for sentence in part.sentences:
            line = SentenceLine(sentence, self._labels, self._context.theme, editable=editable)
            line.typed.connect(lambda record, text: self.auto.note(record, "text", text))
            line.moved.connect(self._move)
            line.discarded.connect(self._discard)
            line.restored.connect(self._restore)
            line.source_opened.connect(self.open_source)
            self.lines[sentence.id] = line
            self._column.addWidget(line)
        if not part.sentences:
            nothing = QLabel(self.tr("この月の記録からの案はありません。"))
            set_role(nothing, "muted")
            self._column.addWidget(nothing)

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if (
            initiator is not self
            and self._wanted
            and self.isVisible()
            and changes.touches(
                "monthly_report", "report_sentence", "report_part", "voice", "flash", "request"
            )
        ):
            self.reload()

    # -- what one can do -------------------------------------------------------------------------

    def open_source(self, source: Source) -> None:
        """Open what a sentence or a bar rests on: a record, or the voices that were counted."""
        report = self._report
        if report is None:
            return
        if source.kind not in {"voices", "statistics"}:
            if source.kind in OPENED:
                self._context.open_record(source.kind, source.record_id)
            return
        self._context.window.show_voices(voices_behind(report, source))

    def add_sentence(self, kind: PartKind) -> None:
        """Write a further sentence in a part."""
        desk, record = self._context.desk, self._wanted

        def done(changes: Changes) -> None:
            self.reload()
            self._context.run(
                lambda _task: None, context=self, done=lambda _none: self._focus(changes.id)
            )

        self._context.write(
            lambda: desk.reports.add_sentence(record, kind), context=self, done=done
        )

    def _focus(self, sentence_id: str) -> None:
        if sentence_id in self.lines:
            self.lines[sentence_id].text.setFocus()
            self._area.ensureWidgetVisible(self.lines[sentence_id])

    def _move(self, sentence_id: str, step: int) -> None:
        report = self._report
        if report is None:
            return
        part = report.part(self.lines[sentence_id].sentence.kind)
        order = [one.id for one in part.sentences]
        to = order.index(sentence_id) + step
        if 0 <= to < len(order):
            desk = self._context.desk
            self._write(lambda: desk.reports.move_sentence(sentence_id, to))

    def _discard(self, sentence_id: str) -> None:
        context = self._context
        desk = context.desk

        def done(_changes: Changes) -> None:
            self.reload()
            context.notify(
                self.tr("文を削除しました。"), lambda: context.write(desk.undo, context=self)
            )

        context.write(lambda: desk.reports.discard_sentence(sentence_id), context=self, done=done)

    def _restore(self, sentence_id: str) -> None:
        desk, line = self._context.desk, self.lines[sentence_id]
        line.text.clearFocus()
        proposed = line.sentence.proposed
        self.flush()
        self._write(lambda: desk.reports.edit_sentence(sentence_id, text=proposed))

    def propose(self) -> None:
        """Make the proposals anew; what people wrote or changed stays."""
        report = self._report
        if report is not None:
            self._step(
                lambda _record: self._context.desk.reports.propose(report.year, report.month),
                self.tr("案を作り直しました。直した文はそのままです。"),
            )

    def give_back(self) -> None:
        """Give it back with a reason."""
        why, wanted = QInputDialog.getMultiLineText(
            self, self.tr("差し戻す"), self.tr("どこを直すかを書いてください。")
        )
        if wanted and why.strip():
            desk = self._context.desk
            self._step(
                lambda record: desk.reports.give_back(record, why), self.tr("差し戻しました。")
            )

    def recount(self) -> None:
        """Count again and show what differs."""
        desk, record = self._context.desk, self._wanted

        def show(rows: Any) -> None:
            dialog = RecountDialog(self._context, rows, self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        self._context.run(lambda _task: desk.reports.recount(record), context=self, done=show)

    def print(self) -> None:
        """Show it as it will be on paper."""
        self.flush()
        context, record = self._context, self._wanted
        # The writer takes one after another: what was just typed is on the paper.
        context.write(
            lambda: None,
            context=self,
            done=lambda _none: context.print_document(DOCUMENT, record),
        )

    def _step(self, call: Callable[[str], Changes], words: str) -> None:
        context, record = self._context, self._wanted
        desk = context.desk
        self.flush()

        def done(_changes: Changes) -> None:
            self.reload()
            context.notify(words, lambda: context.write(desk.undo, context=self))

        context.write(
            lambda: call(record),
            context=self,
            done=done,
            failed=lambda error: show_error(self, error),
        )

    def _write(self, call: Callable[[], Changes]) -> None:
        self._context.write(call, context=self, done=lambda _changes: self.reload())
