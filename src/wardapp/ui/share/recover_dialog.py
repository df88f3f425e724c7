"""Use the recovery kit: the folder, this desk's name, the letters on the paper."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.background import Lane
from wardapp.ui.context import UiContext
from wardapp.ui.errors import ErrorBar
from wardapp.ui.share.desks_card import SHARE_CHANGED
from wardapp.ui.share.folder_field import FolderField
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.paragraph import Paragraph


class RecoverDialog(QDialog):
    """Enrol this desk as an administrator by its office's paper."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("復旧用の紙を使う")
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.size(560))
        heading = QLabel(title)
        set_role(heading, "title")
        explain = Paragraph(
            self.tr(
                "所属の端末がすべて使えなくなったときに行います。この端末は管理者として参加し、"
                "同期すると記録が戻ります。"
            )
        )
        set_role(explain, "muted")
        self.folder = FolderField()
        self.label = QLineEdit(context.desk.label)
        self.letters = QPlainTextEdit()
        self.letters.setTabChangesFocus(True)
        self.letters.setPlaceholderText("AERU KZ4J VPG6 …")
        self.letters.setFixedHeight(theme.size(96))
        self.error = ErrorBar()
        self.go = QPushButton(self.tr("参加する"))
        set_kind(self.go, "primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self._on_go)
        close = QPushButton(self.tr("やめる"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        side = theme.space(6)
        column.setContentsMargins(side, side, side, theme.space(5))
        column.setSpacing(theme.space(4))
        column.addWidget(heading)
        column.addWidget(explain)
        self.place = Field(self.tr("共有フォルダーの場所"), self.folder)
        column.addWidget(self.place)
        column.addWidget(Field(self.tr("この端末の名前"), self.label))
        column.addWidget(
            Field(
                self.tr("紙の文字"),
                self.letters,
                self.tr("左上から順に入力します。大文字と小文字、空白は区別しません。"),
            )
        )
        column.addWidget(self.error)
        column.addLayout(buttons)
        self.folder.setFocus()

    @Slot()
    def _on_go(self) -> None:
        folder = self.folder.folder()
        if folder is None:
            self.place.set_problem(self.tr("フォルダーの場所を入力してください。"))
            return
        self.place.set_problem("")
        self.error.hide()
        self.go.setEnabled(False)
        desk, text, label = self._context.desk, self.letters.toPlainText(), self.label.text()
        self._context.background.run(
            lambda _task: desk.share.recover(folder, text, label),
            context=self,
            done=self._on_done,
            failed=self._on_failed,
            lane=Lane.POOL,
        )

    def _on_done(self, _keys: int) -> None:
        self._context.changed.tell(SHARE_CHANGED, self)
        self._context.notify(
            self.tr(
                "参加しました。同期（F5）すると記録が戻ります。新しい復旧用の紙を作ってください。"
            )
        )
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self.go.setEnabled(True)
        self.error.show_error(error)
