"""What an item has beside its line in the agenda: heading, openness, who presents, a note to oneself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from wardapp.domain.meeting import AgendaItem, ItemOutcome
from wardapp.ui.labels import ITEM_OUTCOME_LABELS
from wardapp.ui.meetings.meeting_form import KindBox
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.form_dialog import FormDialog
from wardapp.ui.widgets.name_combo import NameCombo

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext


class ItemDialog(FormDialog):
    """The rest of an item."""

    def __init__(
        self, context: UiContext, item: AgendaItem, parent: QWidget | None = None, *, editable: bool
    ) -> None:
        super().__init__(context, parent)
        self.set_up(self.tr("議題の詳しい内容"), item.title, self.tr("決定") if editable else "")
        self._item = item
        desk = context.desk
        self.section = QLineEdit(item.section)
        self.section.setPlaceholderText(self.tr("例：協議事項"))
        self.office = NameCombo()
        self.office.set_items((o.id, o.name, o.kana) for o in desk.city.offices())
        self.office.set_current_id(item.presenter_office_id)
        self.public = QCheckBox(self.tr("公開する"))
        self.public.setChecked(item.is_public)
        self.reason = QLineEdit(item.private_reason)
        self.reason.setPlaceholderText(self.tr("例：意思形成の過程の情報のため"))
        self.note = GrowingText(self.tr("事務局の覚え"), 2)
        self.note.show_text(item.internal_note)
        self.outcome = KindBox()
        self.outcome.addItem(self.tr("（まだない）"), None)
        for value, label in ITEM_OUTCOME_LABELS.items():
            self.outcome.addItem(label, value)
        self.outcome.setCurrentIndex(max(0, self.outcome.findData(item.outcome)))
        self.outcome_note = GrowingText(self.tr("結果の内容"), 2)
        self.outcome_note.show_text(item.outcome_note)
        self.body.addWidget(Field(self.tr("区分の見出し"), self.section))
        self.body.addWidget(Field(self.tr("説明する所属"), self.office))
        self.body.addWidget(self.public)
        self._why = Field(self.tr("非公開の理由"), self.reason)
        self.body.addWidget(self._why)
        self.body.addWidget(
            Field(
                self.tr("事務局の覚え"),
                self.note,
                self.tr("この区役所・局の中だけで見られます。次第・開催通知には載りません。"),
            )
        )
        self.body.addWidget(Field(self.tr("結果"), self.outcome))
        self.body.addWidget(Field(self.tr("結果の内容"), self.outcome_note))
        self.body.addStretch(1)
        self.public.toggled.connect(self._on_public)
        self._on_public(item.is_public)
        for field in (self.section, self.reason):
            field.setReadOnly(not editable)
        for widget in (self.office, self.public, self.note, self.outcome, self.outcome_note):
            widget.setEnabled(editable)

    def _on_public(self, public: bool) -> None:
        self._why.setVisible(not public)

    def take(self) -> None:
        """Keep it."""
        desk, item_id = self.context.desk, self._item.id
        outcome = self.outcome.currentData()
        fields = {
            "section": self.section.text().strip(),
            "presenter_office_id": self.office.current_id(),
            "is_public": int(self.public.isChecked()),
            "private_reason": "" if self.public.isChecked() else self.reason.text().strip(),
            "internal_note": self.note.toPlainText().strip(),
            "outcome": ItemOutcome(outcome) if outcome else None,
            "outcome_note": self.outcome_note.toPlainText().strip(),
        }
        self.write_and_close(lambda: desk.meetings.edit_item(item_id, **fields))
