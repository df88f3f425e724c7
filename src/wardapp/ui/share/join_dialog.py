"""Join the city's shared folder, or make one: the folder, this desk's name, the six words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.changes import Changes
from wardapp.ui.background import Lane
from wardapp.ui.context import UiContext
from wardapp.ui.errors import ErrorBar
from wardapp.ui.share.folder_field import FolderField
from wardapp.ui.share.words_card import WordsCard
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.paragraph import Paragraph

SHARE_CHANGED = Changes({"share": frozenset()})


class JoinDialog(QDialog):
    """Ask to join a share (or create it, for the city's first administrator)."""

    def __init__(
        self, context: UiContext, *, create: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._create = create
        theme = context.theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = (
            self.tr("共有フォルダーを新しく作る") if create else self.tr("共有フォルダーに参加する")
        )
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.size(560))
        heading = QLabel(title)
        set_role(heading, "title")
        explain = Paragraph(
            self.tr(
                "市で最初の一台だけが行います。この端末が管理者になり、ほかの端末の参加を承認します。"
            )
            if create
            else self.tr(
                "庁内ネットワークの共有フォルダーを通して、ほかの端末と記録をやり取りします。連絡先は所属の外には読めません。"
            )
        )
        set_role(explain, "muted")
        self.folder = FolderField()
        self.label = QLineEdit(context.desk.label)
        self.label.setPlaceholderText(self.tr("例：広聴係1"))
        self.words = WordsCard()
        self.error = ErrorBar()
        self.go = QPushButton(self.tr("作る") if create else self.tr("参加を申し込む"))
        set_kind(self.go, "primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self._on_go)
        self._close = QPushButton(self.tr("やめる"))
        self._close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        side = theme.space(6)
        column.setContentsMargins(side, side, side, theme.space(5))
        column.setSpacing(theme.space(4))
        column.addWidget(heading)
        column.addWidget(explain)
        self._fields = (
            Field(self.tr("共有フォルダーの場所"), self.folder),
            Field(
                self.tr("この端末の名前"), self.label, self.tr("管理者が見分けるための名前です。")
            ),
        )
        for widget in (*self._fields, self.words, self.error):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.folder.setFocus()

    @Slot()
    def _on_go(self) -> None:
        folder, label = self.folder.folder(), self.label.text().strip()
        if folder is None:
            self._fields[0].set_problem(self.tr("フォルダーの場所を入力してください。"))
            return
        self._fields[0].set_problem("")
        self.error.hide()
        self.go.setEnabled(False)
        desk, create = self._context.desk, self._create

        def work(_task: object) -> list[str]:
            if create:
                desk.share.create(folder, label)
                return []
            return desk.share.join(folder, label)

        self._context.background.run(
            work, context=self, done=self._on_done, failed=self._on_failed, lane=Lane.POOL
        )

    def _on_done(self, words: list[str]) -> None:
        self._context.changed.tell(SHARE_CHANGED, self)
        if not words:
            self._context.notify(self.tr("共有フォルダーを使い始めました。"))
            self.accept()
            return
        for field in self._fields:
            field.hide()
        self.words.show_words(words)
        self.go.hide()
        self._close.setText(self.tr("閉じる"))
        self._close.setFocus()
        self.adjustSize()

    def _on_failed(self, error: Exception) -> None:
        self.go.setEnabled(True)
        self.error.show_error(error)
