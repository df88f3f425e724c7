"""ヒアリング: when a ward mayor was heard, by whom, and what was said, one opinion after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.actions import page_action
from wardapp.ui.dates import fiscal_year_label, format_short
from wardapp.ui.field.panel import ListPanel
from wardapp.ui.icons import set_icon
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.record_list import RecordLine
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.widgets.section_heading import SectionHeading

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.domain.hearing import WardMayorHearing
    from wardapp.ui.context import UiContext

DOCUMENT = "区長ヒアリング記録"
_LINES = ("title", "place", "heard_by", "attendees")


class HearingsPanel(ListPanel):
    """Hearings at the left; facts, opinions and a line for the next opinion at the right."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "message-square-quote", parent)
        self._id = ""
        self._editable = False
        self.list.setAccessibleName(self.tr("区長ヒアリングの一覧"))
        self.new_button.setText(self.tr("ヒアリングを記録"))
        desk = context.desk
        self.auto = AutoSave(
            context, save=lambda key, fields: desk.hearings.edit(key, **fields), parent=self
        )
        self._make()
        self._lay_out()
        self._connect()

    def _make(self) -> None:
        today = self.context.desk.today
        self.fields = {name: QLineEdit() for name in _LINES}
        self.fields["title"].setPlaceholderText(self.tr("例：これからの区役所のあり方について"))
        self.fields["attendees"].setPlaceholderText(self.tr("例：区長、総務企画課長、企画係長"))
        self.ward = NameCombo(self.tr("区の名前"))
        self.held_on = WarekiDateEdit(today)
        self.note = GrowingText(self.tr("備考"), lines=2)
        self.opinion = GrowingText(self.tr("意見"), lines=3)
        self.opinion.setPlaceholderText(self.tr("話されたとおりに書いて、Ctrl+Enterで記録"))
        self.topic = QComboBox()
        topic_line = QLineEdit()
        self.topic.setLineEdit(topic_line)
        topic_line.setPlaceholderText(self.tr("話題（子育て、公園など）"))
        self.topic.setAccessibleName(self.tr("話題"))
        self.viewpoint = QComboBox()
        self.viewpoint.setAccessibleName(self.tr("視点"))
        self.keep_button = QPushButton(self.tr("意見を記録（Ctrl+Enter）"))
        set_kind(self.keep_button, "primary")
        self.print_button = QPushButton(self.tr("区長ヒアリング記録"))
        set_icon(self.print_button, "printer")
        set_kind(self.print_button, "quiet")
        self.discard_button = QPushButton(self.tr("ごみ箱に移す"))
        set_icon(self.discard_button, "trash-2")
        set_kind(self.discard_button, "quiet")
        self._opinions = QVBoxLayout()
        self._opinions.setSpacing(0)

    def _lay_out(self) -> None:
        theme = self.context.theme
        self.nothing.set_text(
            self.tr("まだ記録がありません"),
            self.tr("区長の意見を、話題と視点ごとに残せます。"),
        )
        self.tools.addWidget(self.new_button)
        self.tools.addStretch(1)
        head = QHBoxLayout()
        head.addWidget(self.print_button)
        head.addWidget(self.discard_button)
        head.addStretch(1)
        head.addWidget(self.auto.label)
        self.editor.addLayout(head)
        self.editor.addWidget(Field(self.tr("件名"), self.fields["title"]))
        self.editor.addWidget(
            Pairs(
                (
                    (self.tr("区"), self.ward),
                    (self.tr("実施日"), self.held_on),
                    (self.tr("場所"), self.fields["place"]),
                    (self.tr("聞き手"), self.fields["heard_by"]),
                )
            )
        )
        self.editor.addWidget(Field(self.tr("出席者"), self.fields["attendees"]))
        self.editor.addWidget(
            SectionHeading(self.tr("意見"), self.tr("一つずつ、話されたとおりに。押すと開きます。"))
        )
        self.editor.addLayout(self._opinions)
        self._entry = QWidget()
        entry = QVBoxLayout(self._entry)
        entry.setContentsMargins(0, 0, 0, 0)
        entry.setSpacing(theme.space(2))
        entry.addWidget(self.opinion)
        entry.addWidget(Pairs(((self.tr("話題"), self.topic), (self.tr("視点"), self.viewpoint))))
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.keep_button)
        entry.addLayout(line)
        self.editor.addWidget(self._entry)
        self.editor.addWidget(Field(self.tr("備考"), self.note))
        self.editor.addStretch(1)

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.begin)
        self.print_button.clicked.connect(self.print_record)
        self.discard_button.clicked.connect(self.discard)
        self.keep_button.clicked.connect(self.keep)
        for name, field in self.fields.items():
            field.textEdited.connect(lambda text, name=name: self._note(name, text))
        self.note.typed.connect(lambda text: self._note("note", text))
        self.held_on.date_changed.connect(
            lambda day: self._note("held_on", day) if day is not None else None
        )
        self.ward.chosen.connect(
            lambda value: self._note("office_id", value) if value is not None else None
        )
        page_action(self, self.tr("ヒアリングを記録"), "Ctrl+Shift+N", self.begin, "plus")
        page_action(
            self, self.tr("区長ヒアリング記録を印刷"), "Ctrl+P", self.print_record, "printer"
        )
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            page_action(self, self.tr("意見を記録する"), keys, self.keep, "check")
        self.context.changed.changed.connect(self._on_changed)

    # -- the list --------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the list anew."""
        desk, wanted = self.context.desk, self._wanted
        self._wanted = ""

        def read(_task: object) -> tuple[Any, ...]:
            wards = [o for o in desk.city.offices() if o.is_ward]
            mine = [o for o in wards if desk.hearings.may_write(o.id)]
            categories = [c.name for c in desk.city.categories() if c.parent_id is None]
            return (
                desk.hearings.list(),
                {o.id: o.ward_name or o.name for o in wards},
                [(o.id, o.ward_name or o.name, o.kana) for o in mine],
                desk.hearings.topics(),
                categories,
                desk.city.viewpoints(),
                wanted,
            )

        self.context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[Any, ...]) -> None:
        hearings, names, mine, topics, categories, viewpoints, wanted = read
        self.ward.set_items(mine)
        typed = self.topic.currentText()
        self.topic.clear()
        self.topic.addItems(list(dict.fromkeys((*topics, *categories))))
        self.topic.setEditText(typed)
        present = self.viewpoint.currentData()
        self.viewpoint.clear()
        self.viewpoint.addItem(self.tr("（視点なし）"), None)
        for one in viewpoints:
            self.viewpoint.addItem(one.name, one.id)
        self.viewpoint.setCurrentIndex(max(0, self.viewpoint.findData(present)))
        lines = [
            RecordLine(
                one.id,
                names.get(one.office_id, ""),
                "　".join(p for p in (format_short(one.held_on), one.title) if p),
                fiscal_year_label(one.fiscal_year) if one.fiscal_year else "",
                "neutral",
                self.tr("意見{count}").format(count=one.opinions),
            )
            for one in hearings
        ]
        self.list.show_lines(lines, wanted)
        self.left.setCurrentWidget(self.list if lines else self.nothing)

    def show_chosen(self, record_id: str) -> None:
        """Show a hearing; what was edited in the one before is saved first."""
        if record_id != self._id:
            self.auto.flush()
            self.auto.label.clear()
            self._id = record_id
            self.opinion.clear()
        desk = self.context.desk

        def read(_task: object) -> tuple[Any, ...]:
            hearing = desk.hearings.get(record_id)
            opinions = desk.hearings.opinions(hearing_id=record_id)
            names = {one.id: one.name for one in desk.city.viewpoints()}
            return hearing, opinions, names, desk.hearings.may_write(hearing.office_id)

        self.context.run(read, context=self, done=self._on_hearing)

    def _on_hearing(self, read: tuple[Any, ...]) -> None:
        one: WardMayorHearing = read[0]
        _, opinions, names, editable = read
        if one.id != self._id:
            return
        self._editable = editable
        pending = self.auto.pending(one.id)
        for name, field in self.fields.items():
            if name not in pending and field.text() != getattr(one, name):
                field.setText(getattr(one, name))
            field.setReadOnly(not editable)
        if "note" not in pending:
            self.note.show_text(one.note)
        self.note.setReadOnly(not editable)
        if "held_on" not in pending and not self.held_on.hasFocus():
            self.held_on.set_date(one.held_on)
        self.held_on.setReadOnly(not editable)
        if "office_id" not in pending:
            self.ward.set_current_id(one.office_id)
        self.ward.setEnabled(editable)
        self._entry.setVisible(editable)
        self.discard_button.setVisible(editable)
        while (item := self._opinions.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for opinion in opinions:
            detail = "　".join(
                p for p in (opinion.topic, names.get(opinion.viewpoint_id or "", "")) if p
            )
            row = RowButton(opinion.text, detail)
            row.clicked.connect(
                lambda _checked=False, record=opinion.id: self.context.open_record(
                    "opinion", record
                )
            )
            self._opinions.addWidget(row)
        if not opinions:
            nothing = QLabel(self.tr("まだ意見がありません。"))
            set_role(nothing, "muted")
            self._opinions.addWidget(nothing)
        self.show_editor()

    # -- editing ---------------------------------------------------------------------------------

    def _note(self, field: str, value: object) -> None:
        if self._id and self._editable:
            self.auto.note(self._id, field, value)

    def begin(self) -> None:
        """Put a hearing down: at a ward its own, else of the first ward, to be chosen."""
        desk = self.context.desk

        def write() -> Changes:
            own = desk.office
            wards = [o.id for o in desk.city.offices() if o.is_ward]
            ward = own.id if own.is_ward else wards[0]
            heard_by = "" if own.is_ward else own.name
            return desk.hearings.add(ward, heard_by=heard_by)

        def begun(changes: Changes) -> None:
            self.show_record(changes.id)
            self.ward.setFocus()

        self.context.write(write, context=self, done=begun)

    def keep(self) -> None:
        """Keep the opinion that stands in the entry."""
        text = self.opinion.toPlainText().strip()
        if not text or not self._id or not self._editable:
            self.opinion.setFocus()
            return
        desk, hearing = self.context.desk, self._id
        topic, viewpoint = self.topic.currentText(), self.viewpoint.currentData()
        self.auto.flush()

        def kept(_changes: Changes) -> None:
            self.opinion.clear()
            self.opinion.setFocus()

        self.context.write(
            lambda: desk.hearings.add_opinion(
                text, hearing_id=hearing, topic=topic, viewpoint_id=viewpoint
            ),
            context=self,
            done=kept,
        )

    def print_record(self) -> None:
        """Show the 区長ヒアリング記録 as it will be printed."""
        if self._id:
            self.auto.flush()
            self.context.print_document(DOCUMENT, self._id)

    def discard(self) -> None:
        """Move the hearing and its opinions to ごみ箱."""
        desk, record, context = self.context.desk, self._id, self.context
        if record and self._editable:
            context.write(
                lambda: desk.hearings.discard([record]),
                context=self,
                done=lambda _c: context.notify(
                    self.tr("区長ヒアリングをごみ箱に移しました。"),
                    lambda: context.write(desk.undo, context=self),
                ),
            )

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._loaded and changes.touches("ward_mayor_hearing", "opinion", "viewpoint"):
            self.reload()
            if self._id:
                self.show_chosen(self._id)
