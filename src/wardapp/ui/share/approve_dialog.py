"""Approve a desk: who waits, and the six words that its person reads out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.background import Lane
from wardapp.ui.context import UiContext
from wardapp.ui.errors import ErrorBar
from wardapp.ui.share.join_dialog import SHARE_CHANGED
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.widgets.field import Field
from wardapp.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from collections.abc import Sequence


class ApproveDialog(QDialog):
    """The waiting desks, and the words."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("参加の承認"))
        self.setMinimumSize(theme.size(560), theme.size(440))
        heading = QLabel(self.tr("参加の承認"))
        set_role(heading, "title")
        explain = Paragraph(
            self.tr(
                "申込みをした人に電話で本人であることを確かめ、読み上げてもらった六つの言葉を入力してください。画面の言葉を書き写してはいけません。"
            )
        )
        set_role(explain, "muted")
        self.list = QListWidget()
        self.list.setProperty("framed", True)
        self.list.setAccessibleName(self.tr("承認を待つ端末"))
        self._nothing = QLabel(self.tr("承認を待っている端末を調べています…"))
        set_role(self._nothing, "muted")
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("六つの言葉を空白で区切って入力"))
        self.admin = QCheckBox(self.tr("この端末にも承認の権限を与える"))
        self.error = ErrorBar()
        self.go = QPushButton(self.tr("承認する"))
        set_kind(self.go, "primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self._on_go)
        again = QPushButton(self.tr("調べ直す"))
        again.clicked.connect(self.reload)
        close = QPushButton(self.tr("閉じる"))
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(again)
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        side = theme.space(6)
        column.setContentsMargins(side, side, side, theme.space(5))
        column.setSpacing(theme.space(3))
        for widget in (heading, explain, self._nothing, self.list):
            column.addWidget(widget)
        column.addWidget(Field(self.tr("読み上げられた六つの言葉"), self.words))
        column.addWidget(self.admin)
        column.addWidget(self.error)
        column.addLayout(buttons)
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Ask the share who waits."""
        self.error.hide()
        self.go.setEnabled(False)
        desk = self._context.desk
        self._context.background.run(
            lambda _task: desk.share.waiting(),
            context=self,
            done=self._on_waiting,
            failed=self._on_failed,
            lane=Lane.POOL,
        )

    def _on_waiting(self, waiting: Sequence[object]) -> None:
        self.list.clear()
        for desk in waiting:
            label = str(getattr(desk, "label", ""))
            office = str(getattr(desk, "office_name", "") or getattr(desk, "office", ""))
            item = QListWidgetItem(f"{label}　{office}")
            item.setData(Qt.ItemDataRole.UserRole, label)
            self.list.addItem(item)
        self.list.setCurrentRow(0 if waiting else -1)
        self.list.setVisible(bool(waiting))
        self._nothing.setText(self.tr("承認を待っている端末はありません。"))
        self._nothing.setVisible(not waiting)
        self.go.setEnabled(bool(waiting))
        if waiting:
            self.words.setFocus()

    @Slot()
    def _on_go(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        label, words = str(item.data(Qt.ItemDataRole.UserRole)), self.words.text()
        admin, desk = self.admin.isChecked(), self._context.desk
        self.go.setEnabled(False)
        self._context.background.run(
            lambda _task: desk.share.approve(label, words, admin=admin),
            context=self,
            done=self._on_approved,
            failed=self._on_failed,
            lane=Lane.POOL,
        )

    def _on_approved(self, desk: object) -> None:
        self.words.clear()
        self.admin.setChecked(False)
        label = str(getattr(desk, "label", ""))
        self._context.changed.tell(SHARE_CHANGED, self)
        self._context.notify(self.tr("「{label}」の参加を承認しました。").format(label=label))
        self.reload()

    def _on_failed(self, error: Exception) -> None:
        self.go.setEnabled(self.list.count() > 0)
        self.error.show_error(error)
