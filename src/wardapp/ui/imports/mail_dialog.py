"""E-mails before they become voices: what each holds, what will be kept, what cannot be."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.dates import format_date
from wardapp.ui.errors import sentences, show_error
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.widgets.paragraph import Paragraph
from wardapp.ui.widgets.record_list import RecordLine, RecordList
from wardapp.ui.words import listed

if TYPE_CHECKING:
    from wardapp.desk.incoming import IncomingMail
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext

ENDINGS = (".eml", ".msg")


class MailDialog(QDialog):
    """Mail files, the chosen one as it will be kept, and one button."""

    def __init__(
        self, context: UiContext, paths: Sequence[Path], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._page: QWidget = parent if parent is not None else self
        self._paths = list(paths)
        self._found: list[IncomingMail] = []
        theme = context.theme
        self.setWindowTitle(self.tr("メールを取り込む"))
        self.list = RecordList(self.tr("取り込むメール"))
        self._head = QLabel()
        self._head.setWordWrap(True)
        self._head.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("メールの本文"))
        self._files = Paragraph()
        set_role(self._files, "muted")
        self._notes = Paragraph()
        set_role(self._notes, "warning")
        self.with_quotes = QCheckBox(self.tr("引用された以前のメールも本文に入れる"))
        self.machines = QCheckBox(self.tr("自動で送られたメールも、区民の声として扱う"))
        self._said = QLabel(self.tr("読み取っています…"))
        set_role(self._said, "muted")
        buttons = QDialogButtonBox()
        self.keep_button = buttons.addButton(
            self.tr("取り込む"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        set_kind(self.keep_button, "primary")
        self.keep_button.setEnabled(False)
        buttons.addButton(self.tr("やめる"), QDialogButtonBox.ButtonRole.RejectRole)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(theme.space(3), 0, 0, 0)
        column.setSpacing(theme.space(2))
        for widget in (self._head, self._notes):
            column.addWidget(widget)
        column.addWidget(self.text, 1)
        column.addWidget(self._files)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.list)
        splitter.addWidget(right)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([theme.size(280), theme.size(520)])
        whole = QVBoxLayout(self)
        margin = theme.space(5)
        whole.setContentsMargins(margin, margin, margin, margin)
        whole.setSpacing(theme.space(3))
        whole.addWidget(splitter, 1)
        whole.addWidget(self.with_quotes)
        whole.addWidget(self.machines)
        whole.addWidget(self._said)
        whole.addWidget(buttons)
        self.resize(theme.size(860), theme.size(560))
        buttons.accepted.connect(self.keep)
        buttons.rejected.connect(self.reject)
        self.list.record_chosen.connect(self._on_chosen)
        self.with_quotes.clicked.connect(lambda _on: self._on_chosen(self.list.current_id()))
        desk = context.desk
        context.run(lambda _task: desk.incoming.read(self._paths), context=self, done=self._on_read)

    def _on_read(self, found: list[IncomingMail]) -> None:
        self._found = found
        lines = []
        for number, one in enumerate(found):
            state, tone = self.tr("取り込めます"), "success"
            if one.error is not None:
                state, tone = self.tr("読めません"), "danger"
            elif one.already:
                state, tone = self.tr("取込済"), "neutral"
            elif one.mail is not None and one.mail.automatic:
                state, tone = self.tr("自動のメール"), "warning"
            title = one.mail.subject if one.mail and one.mail.subject else one.path.name
            who = (one.mail.name or one.mail.address) if one.mail else ""
            lines.append(RecordLine(str(number), title, who, state, tone))
        self.list.show_lines(lines)
        ready = sum(one.can_be_kept for one in found)
        self.keep_button.setEnabled(bool(ready))
        self._said.setText(
            self.tr("{ready}通を取り込めます（{all}通のうち）").format(ready=ready, all=len(found))
        )
        self.with_quotes.setVisible(any(one.mail and one.mail.quoted for one in found))
        self.machines.setVisible(any(one.mail and one.mail.automatic for one in found))
        if lines:
            self._on_chosen("0")
        self.list.setFocus()

    def _on_chosen(self, record: str) -> None:
        if not record or int(record) >= len(self._found):
            return
        one = self._found[int(record)]
        if one.mail is None:
            self._head.setText(one.path.name)
            words = sentences(one.error) if one.error is not None else ()
            self._notes.setText(" ".join(word for word in words if word))
            self.text.clear()
            self._files.clear()
        else:
            mail = one.mail
            lines = (
                self.tr("差出人：{who}").format(
                    who="　".join(p for p in (mail.name, mail.address) if p)
                    or self.tr("（分かりません）")
                ),
                self.tr("日付：{day}").format(
                    day=format_date(mail.sent_on) if mail.sent_on else self.tr("（今日とします）")
                ),
                self.tr("件名：{subject}").format(subject=mail.subject),
            )
            self._head.setText("\n".join(lines))
            notes = list(mail.notes)
            if one.already:
                notes.append(
                    self.tr("すでに取り込んでいます（受付番号 {number}）。").format(
                        number=one.already
                    )
                )
            if mail.automatic:
                notes.append(mail.automatic + self.tr("のようです。"))
            self._notes.setText("\n".join(notes))
            text = mail.text
            if mail.quoted:
                text += (
                    f"\n\n{mail.quoted}"
                    if self.with_quotes.isChecked()
                    else self.tr("\n\n（以前のメールの引用は折りたたんでいます）")
                )
            self.text.setPlainText(text)
            sizes = listed(
                self.tr("{name}（{size}KB）").format(
                    name=file.name, size=max(1, len(file.content) // 1024)
                )
                for file in mail.files
            )
            self._files.setText(self.tr("添付：{files}").format(files=sizes) if sizes else "")
        self._notes.setVisible(bool(self._notes.text()))
        self._files.setVisible(bool(self._files.text()))

    def keep(self) -> None:
        """Keep all that can be kept, as one step."""
        desk = self._context.desk
        mails = [one.mail for one in self._found if one.can_be_kept and one.mail is not None]
        quotes, machines = self.with_quotes.isChecked(), self.machines.isChecked()
        self.keep_button.setEnabled(False)

        def done(changes: Changes) -> None:
            self._context.notify(
                self.tr("{count}通のメールを取り込みました").format(count=len(mails)),
                lambda: self._context.write(desk.undo, context=self._page),
            )
            self.accept()
            if len(mails) == 1:
                (voice,) = changes.touched["voice"]
                self._context.open_record("voice", voice)

        def failed(error: Exception) -> None:
            self.keep_button.setEnabled(True)
            show_error(self, error)

        self._context.write(
            lambda: desk.incoming.keep(mails, with_quotes=quotes, as_voices=machines),
            context=self,
            done=done,
            failed=failed,
        )


def import_mails(context: UiContext, paths: Sequence[Path], parent: QWidget) -> MailDialog:
    """Show what these mail files hold."""
    dialog = MailDialog(context, paths, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def choose_mails(context: UiContext, parent: QWidget) -> None:
    """Ask for mail files, and show what they hold."""
    names, _kind = QFileDialog.getOpenFileNames(
        parent, parent.tr("メールを選ぶ"), "", parent.tr("メール（*.eml *.msg）")
    )
    if names:
        import_mails(context, [Path(name) for name in names], parent)
