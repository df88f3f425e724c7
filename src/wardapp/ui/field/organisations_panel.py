"""団体: the register of those who speak for many, who speaks for them, and what they asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.organisation import Organisation
from wardapp.domain.wareki import fiscal_year
from wardapp.ui.actions import page_action
from wardapp.ui.dates import fiscal_year_label, format_short
from wardapp.ui.field.panel import ListPanel
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import VOICE_STATE_LABELS
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.voices.delegate import STATE_TONES
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.record_list import RecordLine
from wardapp.ui.widgets.row_button import RowButton
from wardapp.ui.widgets.search_field import SearchField
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.words import listed

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

_CONTACT = ("name", "kana", "post", "phone", "email", "address", "note")


class OrganisationsPanel(ListPanel):
    """The organisations of the ward."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", "users", parent)
        self._id = ""
        self._contact = ""
        self.list.setAccessibleName(self.tr("団体の一覧"))
        self.new_button.setText(self.tr("団体を登録"))
        desk = context.desk
        self.auto = AutoSave(
            context, save=lambda key, fields: desk.organisations.edit(key, **fields), parent=self
        )
        self.contact_auto = AutoSave(context, save=self._keep_contact, parent=self)
        self._make()
        self._lay_out()
        self._connect()

    def _make(self) -> None:
        self.search = SearchField(self.tr("団体を探す（名称・読み・番号）"))
        self.silent = QCheckBox()
        self.name = QLineEdit()
        self.kana = QLineEdit()
        self.number = QLineEdit()
        self.source = NameCombo()
        self.district = NameCombo()
        self.contact = {name: QLineEdit() for name in _CONTACT}
        self.hand_over_button = QPushButton(self.tr("代表者が替わった…"))
        set_icon(self.hand_over_button, "user-plus")
        self.print_button = QPushButton(self.tr("要望の引継ぎ書を印刷"))
        set_icon(self.print_button, "printer")
        set_kind(self.print_button, "quiet")
        self._former = Paragraph()
        set_role(self._former, "muted")
        self._requests = QVBoxLayout()

    def _lay_out(self) -> None:
        theme = self.context.theme
        year = fiscal_year(self.context.desk.today())
        self.silent.setText(
            self.tr("{year}にまだ声のない団体").format(year=fiscal_year_label(year))
        )
        self.nothing.set_text(
            self.tr("該当する団体がありません"),
            self.tr("自治会やPTAなどを登録すると、要望を年ごとに追えます。"),
        )
        self.search_tools(self.search, self.silent)
        head = QHBoxLayout()
        head.addStretch(1)
        head.addWidget(self.auto.label)
        head.addWidget(self.contact_auto.label)
        self.editor.addLayout(head)
        self.editor.addWidget(Field(self.tr("名称"), self.name))
        self.editor.addWidget(
            Pairs(
                (
                    (self.tr("ふりがな"), self.kana),
                    (self.tr("番号"), self.number),
                    (self.tr("種別"), self.source),
                    (self.tr("校区"), self.district),
                )
            )
        )
        box = QWidget()
        set_surface(box, "sunken")
        inner = QVBoxLayout(box)
        inner.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(4))
        inner.setSpacing(theme.space(2))
        heading = SectionHeading(self.tr("今の代表者"), self.tr("個人情報（この区役所内のみ）"))
        heading.add(self.hand_over_button)
        inner.addWidget(heading)
        labels = {
            "name": self.tr("氏名"),
            "kana": self.tr("ふりがな"),
            "post": self.tr("役職"),
            "phone": self.tr("電話"),
            "email": self.tr("メール"),
            "address": self.tr("住所"),
            "note": self.tr("引継ぎ"),
        }
        inner.addWidget(Pairs([(labels[name], self.contact[name]) for name in _CONTACT]))
        inner.addWidget(self._former)
        self.editor.addWidget(box)
        requests = SectionHeading(self.tr("要望・声の経過"))
        requests.add(self.print_button)
        self.editor.addWidget(requests)
        self.editor.addLayout(self._requests)
        self.editor.addStretch(1)

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self.reload())
        self.search.moved_down.connect(self.list.setFocus)
        self.silent.clicked.connect(lambda _on: self.reload())
        self.new_button.clicked.connect(self.begin)
        self.hand_over_button.clicked.connect(self.hand_over)
        self.print_button.clicked.connect(
            lambda _checked=False: self.context.print_document("要望の引継ぎ書", self._id)
        )
        for field, name in ((self.name, "name"), (self.kana, "kana"), (self.number, "number")):
            field.textEdited.connect(lambda text, name=name: self._on_text(name, text))
        self.source.chosen.connect(lambda value: self._note("source_id", value))
        self.district.chosen.connect(lambda value: self._note("district_id", value))
        for name, line in self.contact.items():
            line.textEdited.connect(
                lambda text, name=name: self.contact_auto.note(self._id, name, text)
            )
        page_action(self, self.tr("団体を探す"), "Ctrl+F", self.search.setFocus, "search")
        page_action(self, self.tr("団体を登録"), "Ctrl+Shift+N", self.begin, "plus")
        self.context.changed.changed.connect(self._on_changed)

    # -- the list --------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the list anew."""
        desk, query, wanted = self.context.desk, self.search.text(), self._wanted
        self._wanted = ""
        silent = fiscal_year(desk.today()) if self.silent.isChecked() else None

        def read(_task: object) -> tuple[Any, ...]:
            city = desk.city
            return (
                desk.organisations.list(query, silent_in=silent),
                [(s.id, s.name, "") for s in city.sources()],
                [(d.id, d.name, d.kana) for d in city.districts(desk.office.id)],
                wanted,
            )

        self.context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[Any, ...]) -> None:
        groups, sources, districts, wanted = read
        self.source.set_items(sources)
        self.district.set_items(districts)
        name = self.context.desk.city.name_of
        lines = [
            RecordLine(
                one.id,
                " ".join(part for part in (one.number, one.name) if part),
                "　".join(p for p in (name(one.source_id), name(one.district_id)) if p),
                self.tr("{count}件").format(count=one.voices) if one.voices else "",
                "neutral",
                self.tr("最近 {day}").format(day=format_short(one.last_on)) if one.last_on else "",
            )
            for one in groups
        ]
        self.list.show_lines(lines, wanted)
        self.left.setCurrentWidget(self.list if lines else self.nothing)

    def show_chosen(self, record_id: str) -> None:
        """Show an organisation; what was edited in the one before is saved first."""
        if record_id != self._id:
            self.auto.flush()
            self.contact_auto.flush()
            self._id = record_id
        desk = self.context.desk

        def read(_task: object) -> tuple[Any, ...]:
            ids = desk.organisations.requests(record_id)[:60]
            return (
                desk.organisations.get(record_id),
                desk.organisations.contacts(record_id),
                desk.voices.rows_of(ids),
                {i: desk.voices.get(i).asked_year for i in ids},
            )

        self.context.run(read, context=self, done=self._on_organisation)

    def _on_organisation(self, read: tuple[Any, ...]) -> None:
        one, contacts, rows, years = read
        if one.id != self._id:
            return
        self._show_fields(one)
        present = next((c for c in contacts if c.to_on is None), None)
        self._contact = present.id if present else ""
        pending = self.contact_auto.pending(one.id)
        for name, line in self.contact.items():
            value = getattr(present, name) if present else ""
            if name not in pending and line.text() != value:
                line.setText(value)
        former = [
            self.tr("{name}（{last}まで）").format(
                name="　".join(p for p in (c.post, c.name) if p), last=format_short(c.to_on)
            )
            for c in contacts
            if c.to_on is not None
        ]
        self._former.setText(
            self.tr("前の代表者：{names}").format(names=listed(former)) if former else ""
        )
        self._former.setVisible(bool(former))
        while (item := self._requests.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            year = years.get(row.id) or fiscal_year(row.received_on)
            button = RowButton(
                row.summary or row.text,
                "　".join((fiscal_year_label(year), row.number)),
                VOICE_STATE_LABELS[row.state],
                STATE_TONES[row.state],
            )
            button.clicked.connect(
                lambda _checked=False, record=row.id: self.context.open_record("voice", record)
            )
            self._requests.addWidget(button)
        if not rows:
            nothing = QLabel(self.tr("この団体からの声は、まだありません。"))
            set_role(nothing, "muted")
            self._requests.addWidget(nothing)
        self.print_button.setEnabled(bool(rows))
        self.show_editor()

    def _show_fields(self, one: Organisation) -> None:
        pending = self.auto.pending(one.id)
        for field, name in ((self.name, "name"), (self.kana, "kana"), (self.number, "number")):
            value = getattr(one, name)
            if name not in pending and field.text() != value:
                field.setText(value)
        self.source.set_current_id(one.source_id)
        self.district.set_current_id(one.district_id)

    # -- editing ---------------------------------------------------------------------------------

    def _note(self, field: str, value: object) -> None:
        if self._id:
            self.auto.note(self._id, field, value)

    def _on_text(self, name: str, text: str) -> None:
        if name != "name" or text.strip():
            self._note(name, text)

    def _keep_contact(self, record: str, fields: dict[str, Any]) -> Changes:
        """Change who speaks for it, or put them down where nobody is known yet."""
        organisations = self.context.desk.organisations
        present = organisations.present_contact(record)
        if present is None:
            return organisations.hand_over(record, **fields)
        return organisations.edit_contact(present.id, **fields)

    def begin(self) -> None:
        """Ask for the name, and put an organisation into the register."""
        name, kept = QInputDialog.getText(self, self.tr("団体を登録"), self.tr("団体の名称"))
        if not kept or not name.strip():
            return
        desk = self.context.desk

        def begun(changes: Changes) -> None:
            self.search.set_quietly("")
            self.silent.setChecked(False)
            self.show_record(changes.id)
            self.kana.setFocus()

        self.context.write(lambda: desk.organisations.add(name), context=self, done=begun)

    def hand_over(self) -> None:
        """Ask who speaks for it now; who did stays in the history."""
        name, kept = QInputDialog.getText(
            self, self.tr("代表者が替わった"), self.tr("新しい代表者の氏名")
        )
        if not kept or not name.strip() or not self._id:
            return
        desk, record = self.context.desk, self._id
        self.contact_auto.flush()

        def done(_changes: Changes) -> None:
            self.context.notify(
                self.tr("代表者を引き継ぎました。前の方は履歴に残っています。"),
                lambda: self.context.write(desk.undo, context=self),
            )

        self.context.write(
            lambda: desk.organisations.hand_over(record, name=name), context=self, done=done
        )

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._loaded and changes.touches(
            "organisation", "organisation_contact", "voice", "source", "district"
        ):
            self.reload()
            if self._id:
                self.show_chosen(self._id)
