"""この端末: who works here, and where the database's key lies."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from wardapp.domain.changes import Changes
from wardapp.domain.city import Role
from wardapp.ui.context import UiContext
from wardapp.ui.labels import ROLE_LABELS
from wardapp.ui.settings.panel import Panel, words
from wardapp.ui.share.move_dialog import MoveDialog
from wardapp.ui.theme import active_theme
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.name_combo import NameCombo
from wardapp.ui.words import said


class DeskPanel(Panel):
    """The person at this desk, and the key."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(self.tr("この端末"))
        self._context = context
        desk = context.desk
        card = self.add_card(
            self.tr("お使いになる方"), self.tr("記録の履歴には、この名前が残ります。")
        )
        office = QLabel(f"{desk.city_name}　{desk.office.name}")
        office.setTextInteractionFlags(office.textInteractionFlags())
        card.addWidget(Field(self.tr("所属"), office))
        self.move_office = QPushButton(self.tr("所属を変える…"))
        self.move_office.setMaximumWidth(active_theme().size(200))
        self.move_office.setEnabled(False)
        self.move_office.setToolTip(
            self.tr("共有フォルダーに参加している端末だけが、所属を変えられます。")
        )
        context.run(
            lambda _task: desk.share.state().member,
            context=self,
            done=self.move_office.setEnabled,
        )
        self.move_office.clicked.connect(self._on_move_office)
        card.addWidget(self.move_office)
        self.person = NameCombo()
        card.addWidget(Field(self.tr("お名前"), self.person))
        self.role = QComboBox()
        for role, label in ROLE_LABELS.items():
            self.role.addItem(label, role.value)
        card.addWidget(Field(self.tr("役割"), self.role))
        self._show_people()
        self.person.chosen.connect(self._on_person_chosen)
        self.role.activated.connect(self._on_role_chosen)
        key = self.add_card(
            self.tr("データベースの鍵"), self.tr("記録は暗号化してこの端末に保存しています。")
        )
        notice = desk.key_notice or self.tr("鍵は、この端末の資格情報ストアに保存しています。")
        key.addWidget(words(said(notice), "warning" if desk.key_notice else "muted"))
        self._key = QLineEdit()
        self._key.setReadOnly(True)
        self._key.setAccessibleName(self.tr("回復用の鍵"))
        self._key.hide()
        self._show_key = QPushButton(self.tr("回復用の鍵を表示する（管理者）"))
        self._show_key.clicked.connect(self._on_show_key)
        hint = self.tr("鍵が失われると記録を開けません。紙に控えて、金庫などに保管してください。")
        key.addWidget(words(hint, "faint"))
        key.addWidget(self._key)
        key.addWidget(self._show_key)
        self.column.addStretch(1)
        self._show_key.setMaximumWidth(active_theme().size(320))
        context.changed.changed.connect(self._on_changed)

    def _show_people(self) -> None:
        desk = self._context.desk
        people = desk.city.people(desk.office.id)
        self.person.set_items([(p.id, f"{p.name}　{p.post}".strip(), p.kana) for p in people])
        self.person.set_current_id(desk.person.id)
        self.role.setCurrentIndex(self.role.findData(desk.person.role.value))

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touches("person"):
            self._show_people()

    @Slot(object)
    def _on_person_chosen(self, person_id: str | None) -> None:
        desk = self._context.desk
        if person_id is None or person_id == desk.person.id:
            self.person.set_current_id(desk.person.id)
            return

        def work() -> Changes:
            desk.work_as(person_id)
            return Changes.of("person", [person_id])

        self._context.write(work, context=self)

    @Slot(int)
    def _on_role_chosen(self, _index: int) -> None:
        desk, role = self._context.desk, Role(self.role.currentData())
        self._context.write(
            lambda: desk.city.edit("person", desk.person.id, role=role), context=self
        )

    @Slot()
    def _on_move_office(self) -> None:
        MoveDialog(self._context, self).open()

    @Slot()
    def _on_show_key(self) -> None:
        self._key.setText(self._context.desk.recovery_key)
        self._key.show()
        self._show_key.hide()
        self._key.setFocus()
        self._key.selectAll()
