"""ひな形: texts for frequent voices, answers and letters, written once for the whole office."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.template import PLACEHOLDERS, Template, TemplatePurpose
from wardapp.ui.icons import set_icon
from wardapp.ui.labels import TEMPLATE_PURPOSE_LABELS
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.settings.panel import Panel, words
from wardapp.ui.theme import set_kind
from wardapp.ui.widgets.auto_save import AutoSave
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.flow import FlowLayout
from wardapp.ui.widgets.name_combo import NameCombo

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

_ID = Qt.ItemDataRole.UserRole


class TemplatesPanel(Panel):
    """The templates of a purpose, and the one that is edited; it saves itself."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(
            self.tr("ひな形"),
            self.tr(
                "よくある声、口頭・メールの回答、手紙の文を用意しておくと、この区役所・局の端末すべてで選べます。"
            ),
            wide=True,
        )
        self._context = context
        self._id = ""
        self._wanted = ""
        self._known: dict[str, Template] = {}
        desk = context.desk
        self.auto = AutoSave(
            context, save=lambda key, fields: desk.templates.edit(key, **fields), parent=self
        )
        self._make()
        self._lay_out()
        self.purpose.activated.connect(lambda _row: self.reload())
        self.list.currentItemChanged.connect(self._on_current)
        self.add.clicked.connect(self._on_add)
        self.discard.clicked.connect(self._on_discard)
        self.name.textEdited.connect(
            lambda text: self._note("name", text) if text.strip() else None
        )
        self.text.typed.connect(lambda text: self._note("text", text))
        for field, combo in self.combos.items():
            combo.chosen.connect(partial(self._on_chosen, field))
        context.changed.changed.connect(self._on_changed)
        self._load_choices()
        self.reload()

    def _chosen_purpose(self) -> TemplatePurpose:
        return TemplatePurpose(self.purpose.currentData())  # Qt gives back a plain string

    def _make(self) -> None:
        self.purpose = QComboBox()
        for purpose, label in TEMPLATE_PURPOSE_LABELS.items():
            self.purpose.addItem(label, purpose)
        self.add = QPushButton(self.tr("追加"))
        set_icon(self.add, "plus")
        self.discard = QPushButton(self.tr("ごみ箱へ移す"))
        set_icon(self.discard, "trash-2", "danger")
        set_kind(self.discard, "danger")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("ひな形の一覧"))
        self.list.setProperty("framed", True)
        self.list.setMinimumHeight(self._context.theme.size(320))
        self.name = QLineEdit()
        self.text = GrowingText(self.tr("ひな形の本文"), lines=8)
        self.combos = {"category_id": NameCombo(), "division_id": NameCombo()}
        self._placeholders = QWidget()
        flow = FlowLayout(self._placeholders, self._context.theme.space(1))
        for word in PLACEHOLDERS:
            button = QPushButton(f"｛{word}｝")
            set_kind(button, "chip")
            button.setAccessibleName(self.tr("「{word}」を差し込む").format(word=word))
            button.clicked.connect(partial(self._on_placeholder, word))
            flow.addWidget(button)

    def _lay_out(self) -> None:
        theme = self._context.theme
        card = self.add_card()
        top = QHBoxLayout()
        top.setSpacing(theme.space(2))
        top.addWidget(Field(self.tr("使うところ"), self.purpose), 1)
        top.addStretch(1)
        top.addWidget(self.auto.label)
        top.addWidget(self.add)
        top.addWidget(self.discard)
        card.addLayout(top)
        self._editor = QWidget()
        right = QVBoxLayout(self._editor)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(theme.space(3))
        right.addWidget(Field(self.tr("名称"), self.name))
        right.addWidget(Field(self.tr("本文"), self.text))
        self._hint = words(
            self.tr("押すと本文に差し込みます。手紙を作るときに、その声の内容に置き換わります。"),
            "muted",
        )
        right.addWidget(self._hint)
        right.addWidget(self._placeholders)
        self._of_voice = QWidget()
        pair = QVBoxLayout(self._of_voice)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(theme.space(3))
        pair.addWidget(Field(self.tr("分類"), self.combos["category_id"]))
        pair.addWidget(Field(self.tr("担当課"), self.combos["division_id"]))
        right.addWidget(self._of_voice)
        right.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(theme.space(4))
        both.addWidget(self.list, 2)
        both.addWidget(self._editor, 3)
        card.addLayout(both)
        self.column.addStretch(1)

    def _load_choices(self) -> None:
        desk = self._context.desk
        city = desk.city
        parents = {c.id: c.name for c in city.categories()}
        self.combos["category_id"].set_items(
            (c.id, f"{parents[c.parent_id]}／{c.name}" if c.parent_id in parents else c.name, "")
            for c in city.categories()
        )
        self.combos["division_id"].set_items(
            (d.id, d.name, "") for d in city.divisions(desk.office.id)
        )

    # -- showing ---------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the templates of the chosen purpose."""
        self.auto.flush()
        desk, purpose = self._context.desk, self._chosen_purpose()
        self._context.run(
            lambda _task: (purpose, desk.templates.list(purpose)), context=self, done=self._on_read
        )

    def _on_read(self, read: tuple[TemplatePurpose, tuple[Template, ...]]) -> None:
        purpose, templates = read
        if purpose is not self._chosen_purpose():
            return
        self._known = {template.id: template for template in templates}
        wanted = self._wanted or self._id
        self._wanted = ""
        self.list.blockSignals(True)
        self.list.clear()
        for template in templates:
            item = QListWidgetItem(template.name)
            item.setData(_ID, template.id)
            self.list.addItem(item)
            if template.id == wanted:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and templates:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._on_current()

    def _on_current(self, *_items: Any) -> None:
        item = self.list.currentItem()
        template = self._known.get(item.data(_ID)) if item is not None else None
        is_other = template is None or template.id != self._id
        if is_other:
            self.auto.flush()
        self._id = template.id if template else ""
        self._editor.setEnabled(template is not None)
        self.discard.setEnabled(template is not None)
        is_voice = self._chosen_purpose() is TemplatePurpose.VOICE
        self._of_voice.setVisible(is_voice)
        for widget in (self._placeholders, self._hint):
            widget.setVisible(not is_voice)
        pending = self.auto.pending(self._id) if template else {}
        if is_other or "name" not in pending:
            self.name.setText(template.name if template else "")
        if is_other or "text" not in pending:
            self.text.show_text(template.text if template else "")
        self.combos["category_id"].set_current_id(template.category_id if template else None)
        self.combos["division_id"].set_current_id(
            template.fields.get("division_id") if template else None
        )

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if changes.touches("category", "division"):
            self._load_choices()
        if initiator is not self and changes.touches("template"):
            self.reload()

    # -- editing ---------------------------------------------------------------------------------

    def _note(self, field: str, value: object) -> None:
        if self._id:
            self.auto.note(self._id, field, value)
            item = self.list.currentItem()
            if field == "name" and item is not None:
                item.setText(str(value))

    def _on_chosen(self, field: str, value: str | None) -> None:
        if field == "category_id":
            self._note("category_id", value)
            return
        known = self._known.get(self._id)
        fields = dict(known.fields) if known else {}
        if value:
            fields[field] = value
        else:
            fields.pop(field, None)
        self._note("fields", fields)

    def _on_placeholder(self, word: str, _checked: bool = False) -> None:
        self.text.insertPlainText("{" + word + "}")
        self._note("text", self.text.toPlainText())
        self.text.setFocus()

    def _on_add(self) -> None:
        desk, purpose = self._context.desk, self._chosen_purpose()
        name = self.tr("新しいひな形")

        def added(changes: Changes) -> None:
            self._wanted = changes.id
            self.reload()
            self.name.setFocus()

        self._context.write(lambda: desk.templates.add(purpose, name), context=self, done=added)

    def _on_discard(self) -> None:
        desk, wanted = self._context.desk, self._id
        if not wanted:
            return

        def done(_changes: Changes) -> None:
            self._id = ""
            self.reload()
            self._context.notify(
                self.tr("ひな形をごみ箱へ移しました"),
                lambda: self._context.write(desk.undo, context=self._context.background),
            )

        self._context.write(lambda: desk.templates.discard([wanted]), context=self, done=done)
