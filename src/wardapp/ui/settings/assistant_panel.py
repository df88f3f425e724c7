"""回答案の作成: a local assistant on the internal network; off until an administrator says otherwise."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton

from wardapp.domain.city import Role
from wardapp.ui.context import UiContext
from wardapp.ui.errors import sentences
from wardapp.ui.settings.panel import Panel, words
from wardapp.ui.theme import active_theme, set_role
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.paragraph import Paragraph

_FIELDS = ("address", "model", "key")


class AssistantPanel(Panel):
    """Where it is, and whether it is used."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(
            self.tr("回答案の作成"),
            self.tr(
                "庁内ネットワークにある補助プログラム（OpenAI互換のHTTP）に、回答例から回答案を作らせます。"
                "送る前に個人情報を取り除き、回答案は職員が確かめて直すまで使いません。"
            ),
        )
        self._context = context
        desk = context.desk
        may = desk.person.role is Role.ADMINISTRATOR
        card = self.add_card(self.tr("補助プログラム"))
        self.on = QCheckBox(self.tr("回答案の作成を使う"))
        self.on.setChecked(bool(desk.settings.get("assistant.on")))
        self.fields = {
            name: QLineEdit(str(desk.settings.get(f"assistant.{name}") or "")) for name in _FIELDS
        }
        self.fields["address"].setPlaceholderText("http://10.0.0.5:8080/v1")
        self.fields["key"].setEchoMode(QLineEdit.EchoMode.Password)
        labels = {
            "address": self.tr("アドレス（庁内ネットワークに限ります）"),
            "model": self.tr("モデル名（任意）"),
            "key": self.tr("鍵（必要なときだけ）"),
        }
        self.check = QPushButton(self.tr("アドレスを確かめる"))
        self.check.setMaximumWidth(active_theme().size(260))
        self._said = Paragraph()
        set_role(self._said, "muted")
        card.addWidget(self.on)
        for name, field in self.fields.items():
            card.addWidget(Field(labels[name], field))
        card.addWidget(self.check)
        card.addWidget(self._said)
        if not may:
            card.addWidget(words(self.tr("変更できるのは管理者だけです。")))
        for widget in (self.on, self.check, *self.fields.values()):
            widget.setEnabled(may)
        self.on.clicked.connect(self._on_switched)
        for name, field in self.fields.items():
            field.editingFinished.connect(lambda name=name: self._keep(name))
        self.check.clicked.connect(self._on_check)
        self.column.addStretch(1)

    def _keep(self, name: str) -> None:
        desk, value = self._context.desk, self.fields[name].text().strip()
        self._context.write(lambda: desk.settings.set(f"assistant.{name}", value), context=self)

    @Slot(bool)
    def _on_switched(self, on: bool) -> None:
        desk = self._context.desk
        self._context.write(lambda: desk.settings.set("assistant.on", on), context=self)

    @Slot()
    def _on_check(self) -> None:
        desk, address = self._context.desk, self.fields["address"].text()
        self._said.setText(self.tr("確かめています…"))

        def done(_nothing: object) -> None:
            self._said.setText(self.tr("庁内ネットワークのアドレスです。"))

        self._context.run(
            lambda _task: desk.answers.check_address(address),
            context=self,
            done=done,
            failed=lambda error: self._said.setText(" ".join(s for s in sentences(error) if s)),
        )
