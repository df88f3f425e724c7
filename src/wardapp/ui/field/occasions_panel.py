"""聞き取りの場: an event in three lines, and its voices one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.occasion import Occasion, OccasionKind
from wardapp.ui.actions import page_action
from wardapp.ui.dates import format_short
from wardapp.ui.field.panel import ListPanel
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import OCCASION_KIND_LABELS
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
    from wardapp.ui.context import UiContext


class OccasionsPanel(ListPanel):
    """Occasions: planned, heard and not yet written down, written."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "footprints", parent)
        self._id = ""
        self.list.setAccessibleName(self.tr("聞き取りの場の一覧"))
        self.new_button.setText(self.tr("聞いたことを書く"))
        desk = context.desk
        self.auto = AutoSave(
            context, save=lambda key, fields: desk.occasions.edit(key, **fields), parent=self
        )
        self._make()
        self._lay_out()
        self._connect()

    def _make(self) -> None:
        today = self.context.desk.today
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("例：潮見校区の秋まつり"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("種別"))
        for kind, label in OCCASION_KIND_LABELS.items():
            self.kind.addItem(label, kind)
        self.held_on = WarekiDateEdit(today)
        self.place = QLineEdit()
        self.district = NameCombo()
        self.topic = QLineEdit()
        self.topic.setPlaceholderText(self.tr("尋ねたこと（任意）"))
        self.attended = QLineEdit()
        self.attended.setPlaceholderText(self.tr("例：自治会役員8人、子育て世帯5人"))
        self.note = GrowingText(self.tr("話されたこと、答えたこと"), lines=3)
        self.sheet = QPlainTextEdit()
        self.sheet.setAccessibleName(self.tr("聞いた声"))
        self.sheet.setPlaceholderText(self.tr("聞いた声を、空行で区切って続けて書いてください。"))
        self.sheet.setTabChangesFocus(True)
        self.sheet.setMinimumHeight(self.context.theme.size(120))
        self.keep_button = QPushButton(self.tr("声として登録（Ctrl+Enter）"))
        set_kind(self.keep_button, "primary")
        self.done_button = QPushButton(self.tr("声はなかった・書き終えた"))
        set_kind(self.done_button, "quiet")
        self.print_button = QPushButton(self.tr("聞き取り用紙を印刷"))
        set_icon(self.print_button, "printer")
        set_kind(self.print_button, "quiet")
        self._voices = QVBoxLayout()

    def _lay_out(self) -> None:
        theme = self.context.theme
        self.nothing.set_text(
            self.tr("まだ記録がありません"),
            self.tr("地域行事や市民センターで聞いたことを、あとで三行で残せます。"),
        )
        self.tools.addWidget(self.new_button)
        self.tools.addWidget(self.print_button)
        self.tools.addStretch(1)
        head = QHBoxLayout()
        head.addStretch(1)
        head.addWidget(self.auto.label)
        self.editor.addLayout(head)
        self.editor.addWidget(Field(self.tr("名称"), self.name))
        self.editor.addWidget(
            Pairs(
                (
                    (self.tr("種別"), self.kind),
                    (self.tr("日"), self.held_on),
                    (self.tr("校区"), self.district),
                    (self.tr("場所"), self.place),
                )
            )
        )
        self.editor.addWidget(
            SectionHeading(
                self.tr("聞いた声"), self.tr("一つずつ、話されたとおりに。空行が声の区切りです。")
            )
        )
        self.editor.addWidget(self.sheet)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(2))
        buttons.addStretch(1)
        buttons.addWidget(self.done_button)
        buttons.addWidget(self.keep_button)
        self.editor.addLayout(buttons)
        self.editor.addLayout(self._voices)
        self.editor.addWidget(
            Pairs(((self.tr("話題"), self.topic), (self.tr("参加者"), self.attended)))
        )
        self.editor.addWidget(Field(self.tr("話されたこと、答えたこと（全体）"), self.note))
        self.editor.addStretch(1)

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.begin)
        self.print_button.clicked.connect(
            lambda _checked=False: self.context.print_document("聞き取り用紙", "")
        )
        self.keep_button.clicked.connect(self.keep)
        self.done_button.clicked.connect(self.write_down)
        for field, name in (
            (self.name, "name"),
            (self.place, "place"),
            (self.topic, "topic"),
            (self.attended, "attended"),
        ):
            field.textEdited.connect(lambda text, name=name: self._on_text(name, text))
        self.note.typed.connect(lambda text: self._note("note", text))
        self.kind.activated.connect(lambda _row: self._note("kind", self.kind.currentData()))
        self.district.chosen.connect(lambda value: self._note("district_id", value))
        self.held_on.date_changed.connect(self._on_day)
        page_action(self, self.tr("聞いたことを書き始める"), "Ctrl+Shift+N", self.begin, "plus")
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            page_action(self, self.tr("聞いた声を登録する"), keys, self.keep, "check")
        self.context.changed.changed.connect(self._on_changed)

    # -- the list --------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the list anew."""
        desk, wanted = self.context.desk, self._wanted
        self._wanted = ""

        def read(_task: object) -> tuple[Any, ...]:
            own = desk.office.id
            districts = [(d.id, d.name, d.kana) for d in desk.city.districts(own)]
            return desk.occasions.list(), desk.today(), districts, wanted

        self.context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[Any, ...]) -> None:
        occasions, today, districts, wanted = read
        self.district.set_items(districts)
        lines = []
        for one in occasions:
            state, tone = self.tr("記録済"), "success"
            if one.held_on > today:
                state, tone = self.tr("予定"), "accent"
            elif one.is_to_write(today):
                state, tone = self.tr("未記入"), "warning"
            lines.append(
                RecordLine(
                    one.id,
                    one.name,
                    "　".join(
                        p
                        for p in (
                            format_short(one.held_on),
                            OCCASION_KIND_LABELS[one.kind],
                            one.place,
                        )
                        if p
                    ),
                    state,
                    tone,
                    self.tr("{count}件").format(count=one.voices) if one.voices else "",
                )
            )
        self.list.show_lines(lines, wanted)
        self.left.setCurrentWidget(self.list if lines else self.nothing)

    def show_chosen(self, record_id: str) -> None:
        """Show an occasion; what was edited in the one before is saved first."""
        if record_id != self._id:
            self.auto.flush()
            self.auto.label.clear()
            self._id = record_id
            self.sheet.clear()
        desk = self.context.desk

        def read(_task: object) -> tuple[Occasion, list[Any]]:
            rows = desk.voices.rows_of(desk.occasions.voices(record_id))
            return desk.occasions.get(record_id), rows

        self.context.run(read, context=self, done=self._on_occasion)

    def _on_occasion(self, read: tuple[Occasion, list[Any]]) -> None:
        one, rows = read
        if one.id != self._id:
            return
        pending = self.auto.pending(one.id)
        for field, name in (
            (self.name, "name"),
            (self.place, "place"),
            (self.topic, "topic"),
            (self.attended, "attended"),
        ):
            value = getattr(one, name)
            if name not in pending and field.text() != value:
                field.setText(value)
        if "note" not in pending and not self.note.hasFocus():
            self.note.show_text(one.note)
        self.kind.setCurrentIndex(self.kind.findData(one.kind))
        self.district.set_current_id(one.district_id)
        if "held_on" not in pending:
            self.held_on.set_date(one.held_on)
        self.done_button.setVisible(one.written_on is None)
        while (item := self._voices.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            button = RowButton(row.text, row.number)
            button.clicked.connect(
                lambda _checked=False, record=row.id: self.context.open_record("voice", record)
            )
            self._voices.addWidget(button)
        if not rows:
            nothing = QLabel(self.tr("ここで聞いた声は、まだありません。"))
            set_role(nothing, "muted")
            self._voices.addWidget(nothing)
        self.show_editor()

    # -- editing ---------------------------------------------------------------------------------

    def _note(self, field: str, value: object) -> None:
        if self._id:
            self.auto.note(self._id, field, value)

    def _on_text(self, name: str, text: str) -> None:
        if name != "name" or text.strip():
            self._note(name, text)

    def _on_day(self, day: object) -> None:
        if day is not None:
            self._note("held_on", day)

    def begin(self) -> None:
        """Put an occasion down and begin with its name."""
        desk, name = self.context.desk, self.tr("（名称）")

        def begun(changes: Changes) -> None:
            self.show_record(changes.id)
            self.name.setFocus()
            self.name.selectAll()

        self.context.write(
            lambda: desk.occasions.add(name, OccasionKind.EVENT), context=self, done=begun
        )

    def keep(self) -> None:
        """Keep what stands in the sheet, a voice for each part between empty lines."""
        desk, record = self.context.desk, self._id
        texts = [part.strip() for part in self.sheet.toPlainText().split("\n\n") if part.strip()]
        if not record or not texts:
            self.sheet.setFocus()
            return

        def kept(_changes: Changes) -> None:
            self.sheet.clear()
            self.sheet.setFocus()
            self.context.notify(
                self.tr("{count}件の声を登録しました").format(count=len(texts)),
                lambda: self.context.write(desk.undo, context=self),
            )

        self.auto.flush()
        self.context.write(lambda: desk.occasions.hear_many(record, texts), context=self, done=kept)

    def write_down(self) -> None:
        """Say that there is nothing more to write."""
        desk, record = self.context.desk, self._id
        if record:
            self.context.write(lambda: desk.occasions.write_down(record), context=self)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._loaded and changes.touches("occasion", "voice", "district"):
            self.reload()
            if self._id:
                self.show_chosen(self._id)
