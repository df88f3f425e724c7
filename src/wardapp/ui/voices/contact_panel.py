"""Who spoke and how to answer: personal data, set apart and marked as such."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from wardapp.ui.icons import pixmap
from wardapp.ui.theme import set_role, set_surface
from wardapp.ui.voices.pairs import Pairs
from wardapp.ui.widgets.auto_save import AutoSave

if TYPE_CHECKING:
    from wardapp.domain.voice import Contact
    from wardapp.ui.context import UiContext

FIELDS = ("name", "kana", "phone", "email", "address", "note")


class ContactPanel(QWidget):
    """The contact of a voice, saved by itself."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        desk = context.desk
        self._id = ""
        self.auto = AutoSave(
            context, save=lambda key, fields: desk.voices.keep_contact(key, **fields), parent=self
        )
        labels = {
            "name": self.tr("氏名"),
            "kana": self.tr("ふりがな"),
            "phone": self.tr("電話"),
            "email": self.tr("メール"),
            "address": self.tr("住所"),
            "note": self.tr("備考"),
        }
        self.fields = {name: QLineEdit() for name in FIELDS}
        for name, field in self.fields.items():
            field.textEdited.connect(lambda text, name=name: self._note(name, text))
        set_surface(self, "sunken")
        sign = QLabel()
        sign.setPixmap(pixmap("lock", theme.size(15), "muted"))
        title = QLabel(self.tr("連絡先"))
        set_role(title, "strong")
        hint = QLabel(self.tr("個人情報（この区役所内のみ）"))
        set_role(hint, "muted")
        hint.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(theme.space(2))
        head.addWidget(sign)
        head.addWidget(title)
        head.addWidget(hint, 1)
        head.addWidget(self.auto.label)
        self._withheld = QLabel(self.tr("ほかの区役所の連絡先は表示されません。"))
        set_role(self._withheld, "muted")
        self._grid = Pairs([(labels[name], self.fields[name]) for name in FIELDS])
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(4))
        column.setSpacing(theme.space(2))
        column.addLayout(head)
        column.addWidget(self._withheld)
        column.addWidget(self._grid)

    def show_contact(
        self, voice_id: str, contact: Contact | None, *, own: bool, editable: bool = True
    ) -> None:
        """Show the contact of a voice; what was being typed for another is saved first."""
        if voice_id != self._id:
            self.auto.flush()
            self.auto.label.clear()
            self._id = voice_id
        pending = self.auto.pending(voice_id)
        for name, field in self.fields.items():
            value = getattr(contact, name) if contact is not None else ""
            field.setReadOnly(not editable)
            if name not in pending and field.text() != value:
                field.setText(value)
        self._grid.setVisible(own)
        self._withheld.setVisible(not own)

    def _note(self, name: str, text: str) -> None:
        if self._id:
            self.auto.note(self._id, name, text)
