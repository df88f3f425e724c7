"""対応の記録: long or abusive talks, word by word with the time; seen by this office alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from wardapp.domain.incident import Incident, IncidentKind
from wardapp.ui.actions import page_action
from wardapp.ui.dates import format_short
from wardapp.ui.field.panel import ListPanel
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import INCIDENT_KIND_LABELS
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.record_list import RecordLine
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.words import dotted

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext


class IncidentsPanel(ListPanel):
    """The records, and the one that is being written."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "shield-check", parent)
        self._id = ""
        self.list.setAccessibleName(self.tr("対応の記録の一覧"))
        self.new_button.setText(self.tr("記録を始める"))
        desk = context.desk
        self.auto = AutoSave(
            context, save=lambda key, fields: desk.incidents.edit(key, **fields), parent=self
        )
        self.nothing.set_text(
            self.tr("記録はありません"),
            self.tr("長い電話や暴言があったとき、事実をそのまま残します。声の件数には数えません。"),
        )
        self.happened_on = WarekiDateEdit(context.desk.today)
        self.lines = {name: QLineEdit() for name in ("started_at", "ended_at", "place", "staff")}
        self.kinds = {kind: QCheckBox(label) for kind, label in INCIDENT_KIND_LABELS.items()}
        self.words = QPlainTextEdit()
        self.words.setAccessibleName(self.tr("発言の記録"))
        self.words.setTabChangesFocus(True)
        self.words.setMinimumHeight(context.theme.size(160))
        self.stamp_button = QPushButton(self.tr("時刻を入れる（Alt+N）"))
        set_icon(self.stamp_button, "clock")
        self.said_to_end = GrowingText(self.tr("終了時に伝えたこと"), lines=2)
        self.measures = GrowingText(self.tr("その後の対応"), lines=2)
        self.print_button = QPushButton(self.tr("記録票を印刷"))
        set_icon(self.print_button, "printer")
        set_kind(self.print_button, "quiet")
        self._length = QLabel()
        set_role(self._length, "muted")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        theme = self.context.theme
        self.tools.addWidget(self.new_button)
        self.tools.addStretch(1)
        head = QHBoxLayout()
        hint = Paragraph(self.tr("この区役所の端末だけで読めます。事実だけを書いてください。"))
        set_role(hint, "muted")
        head.addWidget(hint, 1)
        head.addWidget(self.auto.label)
        head.addWidget(self.print_button)
        self.editor.addLayout(head)
        labels = {
            "started_at": self.tr("開始（14:05 のように）"),
            "ended_at": self.tr("終了"),
            "place": self.tr("場所・方法"),
            "staff": self.tr("対応した職員"),
        }
        self.editor.addWidget(
            Pairs(
                [
                    (self.tr("日"), self.happened_on),
                    *((labels[name], line) for name, line in self.lines.items()),
                ]
            )
        )
        self.editor.addWidget(self._length)
        checks = QWidget()
        flow = FlowLayout(checks, theme.space(2))
        for check in self.kinds.values():
            flow.addWidget(check)
        self.editor.addWidget(checks)
        heading = SectionHeading(self.tr("発言の記録"), self.tr("言われたとおりに、時刻とともに。"))
        heading.add(self.stamp_button)
        self.editor.addWidget(heading)
        self.editor.addWidget(self.words)
        self.editor.addWidget(Field(self.tr("終了時に伝えたこと"), self.said_to_end))
        self.editor.addWidget(Field(self.tr("その後の対応"), self.measures))
        self.editor.addStretch(1)

    def _connect(self) -> None:
        self.new_button.clicked.connect(lambda _checked=False: self.begin())
        self.stamp_button.clicked.connect(self.stamp)
        self.print_button.clicked.connect(
            lambda _checked=False: self.context.print_document("対応の困難な事案の記録", self._id)
        )
        for name, line in self.lines.items():
            line.textEdited.connect(lambda text, name=name: self._note(name, text))
        for check in self.kinds.values():
            check.clicked.connect(lambda _on: self._note("kinds", self._chosen_kinds()))
        self.words.textChanged.connect(self._on_words)
        self.said_to_end.typed.connect(lambda text: self._note("said_to_end", text))
        self.measures.typed.connect(lambda text: self._note("measures", text))
        self.happened_on.date_changed.connect(
            lambda day: self._note("happened_on", day) if day is not None else None
        )
        page_action(self, self.tr("発言の記録に時刻を入れる"), "Alt+N", self.stamp, "clock")
        self.context.changed.changed.connect(self._on_changed)

    def reload(self) -> None:
        """Read the list anew."""
        desk, wanted = self.context.desk, self._wanted
        self._wanted = ""
        self.context.run(
            lambda _task: (desk.incidents.list(), wanted), context=self, done=self._on_read
        )

    def _on_read(self, read: tuple[tuple[Incident, ...], str]) -> None:
        found, wanted = read
        lines = [
            RecordLine(
                one.id,
                dotted(INCIDENT_KIND_LABELS[k] for k in IncidentKind if k in one.kinds)
                or self.tr("（種別なし）"),
                "　".join(p for p in (format_short(one.happened_on), one.place, one.staff) if p),
                self.tr("{count}分").format(count=one.minutes) if one.minutes else "",
            )
            for one in found
        ]
        self.list.show_lines(lines, wanted)
        self.left.setCurrentWidget(self.list if lines else self.nothing)

    def show_chosen(self, record_id: str) -> None:
        """Show a record; what was edited in the one before is saved first."""
        if record_id != self._id:
            self.auto.flush()
            self._id = record_id
        desk = self.context.desk
        self.context.run(
            lambda _task: desk.incidents.get(record_id), context=self, done=self._on_incident
        )

    def _on_incident(self, one: Incident) -> None:
        if one.id != self._id:
            return
        pending = self.auto.pending(one.id)
        for name, line in self.lines.items():
            value = getattr(one, name)
            if name not in pending and line.text() != value:
                line.setText(value)
        if "words" not in pending and self.words.toPlainText() != one.words:
            self.words.blockSignals(True)
            self.words.setPlainText(one.words)
            self.words.blockSignals(False)
        for text, name in ((self.said_to_end, "said_to_end"), (self.measures, "measures")):
            if name not in pending and not text.hasFocus():
                text.show_text(getattr(one, name))
        if "kinds" not in pending:
            for kind, check in self.kinds.items():
                check.setChecked(kind in one.kinds)
        if "happened_on" not in pending:
            self.happened_on.set_date(one.happened_on)
        self._length.setText(
            self.tr("長さ：{count}分").format(count=one.minutes) if one.minutes else ""
        )
        self.show_editor()

    def _chosen_kinds(self) -> frozenset[IncidentKind]:
        return frozenset(kind for kind, check in self.kinds.items() if check.isChecked())

    def _note(self, field: str, value: Any) -> None:
        if self._id:
            self.auto.note(self._id, field, value)

    def _on_words(self) -> None:
        self._note("words", self.words.toPlainText())

    def stamp(self) -> None:
        """Begin a line with the time of this moment."""
        cursor = self.words.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        begun = self.words.toPlainText()
        now = self.context.desk.clock.now().strftime("%H:%M")
        cursor.insertText(("\n" if begun and not begun.endswith("\n") else "") + f"{now}　")
        self.words.setTextCursor(cursor)
        self.words.setFocus()

    def begin(self) -> None:
        """Begin a record, from this moment, by who works here."""
        desk = self.context.desk
        now, who = desk.clock.now().strftime("%H:%M"), desk.person.name

        def begun(changes: Changes) -> None:
            self.show_record(changes.id)
            self.words.setFocus()

        self.context.write(
            lambda: desk.incidents.add(started_at=now, staff=who), context=self, done=begun
        )

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._loaded and changes.touches("incident"):
            self.reload()
            if self._id:
                self.show_chosen(self._id)
