"""The invitation of a meeting as text: to be copied, opened in the mail program, or saved as an e-mail."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from wardapp.domain.invitation import Invitation
from wardapp.ui.background import Lane
from wardapp.ui.errors import show_error
from wardapp.ui.icons import set_icon
from wardapp.ui.requests.fields import GrowingText
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from wardapp.domain.meeting import Meeting
    from wardapp.ui.context import UiContext

LONGEST_MAILTO = 1800
"""Characters of a mailto address that Windows still hands on."""


class InvitationDialog(FormDialog):
    """Subject and text, to be edited before they go out."""

    def __init__(self, context: UiContext, meeting: Meeting, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_up(
            self.tr("開催通知"),
            self.tr("文面は直せます。保存したメールには、予定表に入る会議の予定が付きます。"),
        )
        self._meeting = meeting
        theme = context.theme
        self.resize(theme.size(640), theme.size(640))
        self.subject = QLineEdit()
        self.text = GrowingText(self.tr("本文"), 12)
        self.copy_button = self._button("copy", self.tr("文面をコピー"), self.copy)
        self.mail_button = self._button("mail", self.tr("メールソフトで開く"), self.open_mail)
        self.save_button = self._button("save", self.tr("メールとして保存…"), self.save_as)
        self.sent = QCheckBox(self.tr("今日、通知したことを記録する"))
        self.sent.setChecked(meeting.invited_on is not None)
        row = QHBoxLayout()
        for button in (self.copy_button, self.mail_button, self.save_button):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(Field(self.tr("件名"), self.subject))
        self.body.addWidget(Field(self.tr("本文"), self.text))
        self.body.addWidget(self.sent)
        self.body.addStretch(1)
        self.sent.clicked.connect(self._on_sent)
        desk = context.desk
        context.run(
            lambda _task: desk.meetings.invitation(meeting.id), context=self, done=self._on_read
        )

    def _button(self, icon: str, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        set_icon(button, icon)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: slot())  # type: ignore[operator]
        return button

    def _on_read(self, letter: Invitation) -> None:
        self.subject.setText(letter.subject)
        self.text.show_text(letter.text)

    @property
    def letter(self) -> Invitation:
        """The invitation as it stands."""
        return Invitation(self.subject.text().strip(), self.text.toPlainText())

    def copy(self) -> None:
        """Put subject and text into the clipboard."""
        QGuiApplication.clipboard().setText(f"{self.letter.subject}\n\n{self.letter.text}")
        self.context.notify(self.tr("開催通知の文面をコピーしました。"))

    def open_mail(self) -> None:
        """Open the mail program with it; a long text is put into the clipboard instead."""
        letter = self.letter
        encode = QUrl.toPercentEncoding
        address = (
            f"mailto:?subject={bytes(encode(letter.subject).data()).decode()}"
            f"&body={bytes(encode(letter.text).data()).decode()}"
        )
        if len(address) > LONGEST_MAILTO:
            self.copy()
            self.context.notify(
                self.tr("本文が長いためコピーしました。メールソフトで貼り付けてください。")
            )
            address = f"mailto:?subject={bytes(encode(letter.subject).data()).decode()}"
        QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))

    def save_as(self) -> None:
        """Ask where, and save it as an e-mail to be addressed and sent."""
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("メールとして保存"),
            self.tr("開催通知.eml"),
            self.tr("メール (*.eml);;テキスト (*.txt)"),
        )
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Save it: as an e-mail, or as plain text where the name ends so."""
        desk, letter, meeting_id = self.context.desk, self.letter, self._meeting.id
        self.context.run(
            lambda _task: desk.meetings.save_invitation(meeting_id, path, letter),
            context=self,
            done=lambda _content: self.context.notify(
                self.tr("「{name}」を保存しました。").format(name=path.name)
            ),
            failed=lambda error: show_error(self, error),
            lane=Lane.POOL,
        )

    def _on_sent(self, sent: bool) -> None:
        meetings, meeting_id = self.context.desk.meetings, self._meeting.id
        self.write(
            lambda: (
                meetings.mark_invited(meeting_id)
                if sent
                else meetings.edit(meeting_id, invited_on=None)
            )
        )
