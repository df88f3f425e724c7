"""人材・団体: who could do this. Personal data, for this office alone, with consent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.helper_person import HelperPerson
from wardapp.ui.actions import page_action
from wardapp.ui.dates import format_short
from wardapp.ui.errors import sentences
from wardapp.ui.field.panel import ListPanel
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import WARD_FIELD_LABELS
from wardapp.ui.projects.bound import BoundForm, flow_row
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.theme import set_kind, set_role, set_surface
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.date_edit import WarekiDateEdit
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.record_list import RecordLine
from wardapp.ui.widgets.search_field import SearchField
from wardapp.ui.widgets.section_heading import SectionHeading
from wardapp.ui.widgets.two_sides import TwoSides

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

_LABELS = WARD_FIELD_LABELS["helper_person"]
LIST = "人材・団体の一覧"


class NewPersonDialog(QDialog):
    """Asks for a name and the consent before anything is kept."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.made = ""
        theme = context.theme
        self.setWindowTitle(self.tr("人材・団体を登録"))
        self.setMinimumWidth(theme.size(460))
        words = Paragraph(
            self.tr(
                "登録と、区役所から連絡することに同意をいただいた方だけを登録します。"
                "内容はこの区役所の端末だけで読めます。"
            )
        )
        set_role(words, "muted")
        self.name = QLineEdit()
        self.skills = GrowingText(_LABELS["skills"], lines=2)
        self.consent_on = WarekiDateEdit(context.desk.today)
        self.consent_on.set_date(context.desk.today())
        self.consent_how = QLineEdit()
        self.consent_how.setPlaceholderText(self.tr("例：書面。地域の催しへの協力を頼むときの連絡"))
        self._problem = Paragraph()
        set_role(self._problem, "danger")
        self._problem.hide()
        buttons = QDialogButtonBox()
        self.keep_button = buttons.addButton(
            self.tr("登録"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        set_kind(self.keep_button, "primary")
        buttons.addButton(self.tr("やめる"), QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        margin = theme.space(5)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.space(3))
        layout.addWidget(words)
        layout.addWidget(Field(_LABELS["name"], self.name))
        layout.addWidget(Field(_LABELS["skills"], self.skills))
        layout.addWidget(Field(_LABELS["consent_on"], self.consent_on))
        layout.addWidget(Field(_LABELS["consent_how"], self.consent_how))
        layout.addWidget(self._problem)
        layout.addWidget(buttons)
        buttons.accepted.connect(self.keep)
        buttons.rejected.connect(self.reject)

    def keep(self) -> None:
        """Keep it; what is refused is said here, and nothing typed is lost."""
        desk = self._context.desk
        name, skills = self.name.text(), self.skills.toPlainText()
        day, how = self.consent_on.date(), self.consent_how.text()

        def kept(changes: Changes) -> None:
            self.made = changes.id
            self.accept()

        self._context.write(
            lambda: desk.registers.people.add(
                name,
                consent_on=day,  # type: ignore[arg-type] # none is refused in words
                consent_how=how,
                skills=skills,
            ),
            context=self,
            done=kept,
            failed=self._on_refused,
        )

    def _on_refused(self, error: Exception) -> None:
        self._problem.setText(" ".join(part for part in sentences(error) if part))
        self._problem.show()


class PeoplePanel(ListPanel):
    """The register, found by what somebody can do."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "", "users")
        self._id = ""
        self.list.setAccessibleName(self.tr("人材・団体の一覧"))
        self.new_button.setText(self.tr("登録する"))
        desk = context.desk
        self.auto = AutoSave(
            context, save=lambda key, fields: desk.registers.people.edit(key, **fields), parent=self
        )
        self.fields = BoundForm(
            self.auto,
            lambda: self._id,
            _LABELS,
            today=desk.today,
            required=frozenset({"name", "consent_on", "consent_how"}),
        )
        self.search = SearchField(self.tr("誰ができるか（例：防災　手話）"))
        self.print_button = QPushButton(self.tr("一覧を印刷"))
        set_icon(self.print_button, "printer")
        set_kind(self.print_button, "quiet")
        self.withdraw_button = QPushButton(self.tr("同意の取消し…"))
        set_icon(self.withdraw_button, "user-minus")
        set_kind(self.withdraw_button, "danger")
        self._consent = Paragraph()
        self.nothing.set_text(
            self.tr("該当する方がありません"),
            self.tr("同意をいただいた方や団体を、できることと一緒に登録します。"),
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        theme, form = self.context.theme, self.fields
        note = QLabel(self.tr("個人情報（この区役所内のみ）"))
        set_role(note, "warning")
        self.search_tools(self.search, flow_row(note, self.print_button))
        self.editor.addWidget(TwoSides([self.auto.label], [self.withdraw_button], theme.space(2)))
        self.editor.addWidget(
            Pairs(
                (
                    (_LABELS["name"], form.line("name")),
                    (_LABELS["kana"], form.line("kana")),
                    (
                        self.tr("区分"),
                        form.choice("is_group", {0: self.tr("個人"), 1: self.tr("団体")}),
                    ),
                    (_LABELS["district_id"], form.name("district_id")),
                )
            )
        )
        self.editor.addWidget(
            Field(
                _LABELS["skills"],
                form.text("skills", self.tr("例：防災士、手話、竹細工、動画の編集")),
            )
        )
        self.editor.addWidget(Field(_LABELS["activity"], form.text("activity")))
        self.editor.addWidget(Field(_LABELS["available"], form.line("available")))
        self.editor.addWidget(
            Pairs(
                (
                    (_LABELS["phone"], form.line("phone")),
                    (_LABELS["email"], form.line("email")),
                    (_LABELS["address"], form.line("address")),
                    (self.tr("登録団体（地域・団体の名簿）"), form.name("organisation_id")),
                )
            )
        )
        box = QWidget()
        set_surface(box, "sunken")
        inner = QVBoxLayout(box)
        inner.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(4))
        inner.setSpacing(theme.space(2))
        inner.addWidget(SectionHeading(self.tr("同意")))
        inner.addWidget(self._consent)
        inner.addWidget(
            Pairs(
                (
                    (_LABELS["consent_on"], form.day("consent_on")),
                    (_LABELS["consent_until_on"], form.day("consent_until_on")),
                )
            )
        )
        inner.addWidget(Field(_LABELS["consent_how"], form.line("consent_how")))
        self.editor.addWidget(box)
        self.editor.addWidget(Field(_LABELS["note"], form.text("note")))
        self.editor.addStretch(1)

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self.reload())
        self.search.moved_down.connect(self.list.setFocus)
        self.new_button.clicked.connect(self.begin)
        self.withdraw_button.clicked.connect(self.withdraw)
        self.print_button.clicked.connect(
            lambda _checked=False: self.context.print_document(LIST, "")
        )
        page_action(self, self.tr("できる人を探す"), "Ctrl+F", self.search.setFocus, "search")
        page_action(self, self.tr("人材・団体を登録する"), "Ctrl+Shift+N", self.begin, "plus")
        self.context.changed.changed.connect(self._on_changed)

    def reload(self) -> None:
        """Read the list anew."""
        desk, query, wanted = self.context.desk, self.search.text(), self._wanted
        self._wanted = ""

        def read(_task: object) -> tuple[Any, ...]:
            return (
                desk.registers.people.list(query),
                [(d.id, d.name, d.kana) for d in desk.city.districts(desk.office.id)],
                [(o.id, o.name, o.kana) for o in desk.organisations.list()],
                wanted,
            )

        self.context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[Any, ...]) -> None:
        people, districts, organisations, wanted = read
        self.fields.widgets["district_id"].set_items(districts)  # type: ignore[attr-defined]
        self.fields.widgets["organisation_id"].set_items(organisations)  # type: ignore[attr-defined]
        today = self.context.desk.today()
        name = self.context.desk.city.name_of
        lines = [
            RecordLine(
                one.id,
                one.name,
                " ".join(one.skills.split()) or one.activity,
                "" if one.may_be_asked(today) else self.tr("同意の期限切れ"),
                "warning",
                name(one.district_id),
                is_quiet=not one.may_be_asked(today),
            )
            for one in people
        ]
        self.list.show_lines(lines, wanted)
        self.left.setCurrentWidget(self.list if lines else self.nothing)
        if not lines:
            self.right.setCurrentWidget(self.choose)

    def show_chosen(self, record_id: str) -> None:
        """Show somebody; what was edited in the one before is saved first."""
        if record_id != self._id:
            self.auto.flush()
            self.auto.label.clear()
            self._id = record_id
        desk = self.context.desk
        self.context.run(
            lambda _task: desk.registers.people.get(record_id),
            context=self,
            done=self._on_person,
        )

    def _on_person(self, one: HelperPerson) -> None:
        if one.id != self._id:
            return
        self.fields.show(one, editable=True)
        holds = one.may_be_asked(self.context.desk.today())
        until = (
            self.tr("{day}まで").format(day=format_short(one.consent_until_on))
            if one.consent_until_on
            else self.tr("取り消されるまで")
        )
        self._consent.setText(
            self.tr("連絡してよい方です（{until}）。").format(until=until)
            if holds
            else self.tr("同意の期限が過ぎています。改めて同意をいただくまで、連絡はできません。")
        )
        set_role(self._consent, "success" if holds else "danger")
        self.show_editor()

    def begin(self) -> None:
        """Ask for a name and the consent."""
        dialog = NewPersonDialog(self.context, self)

        def finished(_result: int) -> None:
            if dialog.made:
                self.show_record(dialog.made)
            dialog.deleteLater()

        dialog.finished.connect(finished)
        dialog.open()

    def withdraw(self) -> None:
        """Remove somebody for good who no longer agrees, after asking."""
        desk, record = self.context.desk, self._id
        if not record:
            return
        answer = QMessageBox.question(
            self,
            self.tr("同意の取消し"),
            self.tr(
                "この方の記録を完全に削除します。履歴と、この区役所のほかの端末からも消えます。"
                "元に戻すことはできません。"
            ),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        if answer != QMessageBox.StandardButton.Yes:
            return
        self.auto.flush()
        # Before the write: nothing may be read of them once they are gone.
        self._id = ""

        def done(_changes: Changes) -> None:
            self.right.setCurrentWidget(self.choose)
            self.context.notify(self.tr("削除しました"))

        self.context.write(lambda: desk.registers.people.withdraw(record), context=self, done=done)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._loaded and changes.touches("helper_person", "district", "organisation"):
            self.reload()
            if self._id and self.right.currentWidget() is not self.choose:
                self.show_chosen(self._id)
