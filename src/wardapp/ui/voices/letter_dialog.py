"""The letter to a resident: from a template, edited, looked at as the page, recorded and printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.desk.voice_paper import OUTCOME_TEXT
from wardapp.domain.template import Template, TemplatePurpose
from wardapp.domain.voice import ResponseKind
from wardapp.ui.icons import set_icon
from wardapp.ui.printing.preview_dialog import Paper, PreviewDialog
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.voices.responses_panel import BY_POST
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

_OWN = """　日ごろから市政にご協力いただき、ありがとうございます。
　{受付日}にお寄せいただいた「{要旨}」について、次のとおりお答えします。

{回答}

　ご不明な点がありましたら、下記までお問い合わせください。"""


class LetterDialog(QDialog):
    """Writes one letter: the answer, or what became of the voice (``is_news``)."""

    def __init__(
        self,
        context: UiContext,
        voice_id: str,
        parent: QWidget | None = None,
        *,
        is_news: bool = False,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._is_news = is_news
        self._purpose = TemplatePurpose.OUTCOME if is_news else TemplatePurpose.LETTER
        self._voice_id = voice_id
        self._values: dict[str, str] = {}
        self._templates: dict[str, Template] = {}
        self._filled = ""
        theme = context.theme
        self.setWindowTitle(self.tr("結果のお知らせを作る") if is_news else self.tr("回答文を作る"))
        self.templates = QComboBox()
        self.templates.setAccessibleName(self.tr("ひな形"))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("手紙の本文"))
        self.text.setTabChangesFocus(True)
        self._notice = Paragraph()
        set_role(self._notice, "warning")
        self._notice.hide()
        self.preview_button = QPushButton(self.tr("紙面を見る"))
        set_icon(self.preview_button, "eye")
        buttons = QDialogButtonBox()
        self.keep_button = buttons.addButton(
            self.tr("知らせたことを記録して印刷") if is_news else self.tr("回答として記録して印刷"),
            QDialogButtonBox.ButtonRole.AcceptRole,
        )
        set_kind(self.keep_button, "primary")
        buttons.addButton(self.preview_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("やめる"), QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        margin = theme.space(5)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.space(3))
        column.addWidget(Field(self.tr("ひな形"), self.templates))
        column.addWidget(Field(self.tr("本文"), self.text), 1)
        column.addWidget(self._notice)
        column.addWidget(buttons)
        self.resize(theme.size(640), theme.size(560))
        buttons.accepted.connect(self.keep)
        buttons.rejected.connect(self.reject)
        self.preview_button.clicked.connect(self.preview)
        self.templates.activated.connect(lambda _row: self._fill())
        self.text.textChanged.connect(self._on_typed)
        self._load()

    def _load(self) -> None:
        desk, voice_id, purpose = self._context.desk, self._voice_id, self._purpose

        def read(_task: object) -> tuple[Any, ...]:
            return (
                desk.templates.list(purpose),
                desk.letter_values(voice_id),
                desk.voices.contact(voice_id),
            )

        self._context.run(read, context=self, done=self._on_read)

    def _on_read(self, read: tuple[Any, ...]) -> None:
        templates, self._values, contact = read
        self._templates = {template.id: template for template in templates}
        self.templates.clear()
        for template in templates:
            self.templates.addItem(template.name, template.id)
        self.templates.addItem(
            self.tr("標準のお知らせ") if self._is_news else self.tr("標準の回答文"), ""
        )
        if contact is None or not contact.address:
            self._notice.setText(self.tr("連絡先に住所がありません。宛名のない手紙になります。"))
            self._notice.show()
        self._fill()

    def _fill(self) -> None:
        """Fill the template in; what a person typed is not written over."""
        if self.text.toPlainText() != self._filled:
            return
        template = self._templates.get(self.templates.currentData() or "")
        if template is None:
            template = Template(
                id="",
                office_id="",
                purpose=self._purpose,
                name="",
                text=OUTCOME_TEXT if self._is_news else _OWN,
                fields={},
            )
        self._filled = template.filled(self._values)
        self.text.setPlainText(self._filled)

    def _on_typed(self) -> None:
        there = bool(self.text.toPlainText().strip())
        self.keep_button.setEnabled(there)
        self.preview_button.setEnabled(there)
        self.templates.setEnabled(self.text.toPlainText() == self._filled)

    def preview(self) -> None:
        """Show the page as it will be."""
        desk, voice_id, text = self._context.desk, self._voice_id, self.text.toPlainText()
        is_news = self._is_news
        name = self.tr("結果のお知らせ") if is_news else self.tr("回答文")
        paper = Paper(name, lambda: desk.letter(voice_id, text, is_news=is_news))
        PreviewDialog(self._context, "", [paper], self).show()

    def keep(self) -> None:
        """Record the letter as the answer or as news, and print it from the record."""
        desk, voice_id, text = self._context.desk, self._voice_id, self.text.toPlainText()
        is_news = self._is_news

        def write() -> Changes:
            if is_news:
                return desk.outcomes.tell([voice_id], text=text, method=BY_POST)
            return desk.voices.add_response(
                voice_id, text, kind=ResponseKind.ANSWER, method=BY_POST
            )

        def done(changes: Changes) -> None:
            (response,) = changes.touched["response"]
            self.accept()
            self._context.print_document("回答文", response)

        self._context.write(write, context=self, done=done)


def open_letter(
    context: UiContext, voice_id: str, parent: QWidget, *, is_news: bool = False
) -> LetterDialog:
    """Open the dialog over its page."""
    dialog = LetterDialog(context, voice_id, parent, is_news=is_news)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
