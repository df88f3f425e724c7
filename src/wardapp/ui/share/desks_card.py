"""The desks of the share: which there are, revoking one, and the office's recovery kit."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.domain.changes import Changes
from wardapp.ui.background import Lane
from wardapp.ui.context import UiContext
from wardapp.ui.theme import set_kind
from wardapp.ui.widgets.row_button import RowButton

if TYPE_CHECKING:
    from wardapp.desk.enrolled_desks import EnrolledDesk

SHARE_CHANGED = Changes({"share": frozenset()})


class DesksCard(QWidget):
    """One line a desk; a line is chosen to revoke its desk.

    Signals:
        shown: How many desks are listed.
    """

    shown = Signal(int)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.rows: list[RowButton] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(context.theme.space(1))
        self.kit = QPushButton(self.tr("復旧用の紙を作る…"))
        self.kit.setToolTip(
            self.tr("端末がすべて使えなくなったときに、新しい端末で記録を読むためのものです。")
        )
        self.kit.clicked.connect(self._on_kit)
        buttons = QHBoxLayout()
        buttons.addWidget(self.kit)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.space(3))
        column.addLayout(self._list)
        column.addLayout(buttons)
        self.kit.hide()

    def reload(self, *, administrator: bool) -> None:
        """Ask the desk for the others."""
        self.kit.setVisible(administrator)
        desk = self._context.desk
        self._context.background.run(
            lambda _task: desk.share.desks(), context=self, done=self._on_desks
        )

    def _on_desks(self, desks: list[EnrolledDesk]) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.deleteLater()
        self.rows = []
        for each in desks:
            state, tone = "", "neutral"
            if each.revoked:
                state = self.tr("取消済み")
            elif each.own:
                state, tone = self.tr("この端末"), "info"
            detail = each.office_name
            if each.administrator:
                detail += self.tr("　管理者")
            row = RowButton(each.label, detail, state, tone)
            row.setEnabled(each.may_revoke)
            row.clicked.connect(self._asking(each))
            self._list.addWidget(row)
            self.rows.append(row)
        self.shown.emit(len(desks))

    def _asking(self, each: EnrolledDesk) -> object:
        return lambda: self._on_chosen(each)

    def ask_revoke(self, each: EnrolledDesk) -> bool:
        """Ask whether a desk shall be revoked."""
        box = QMessageBox(self.window())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("端末の登録の取消し"))
        box.setText(
            self.tr("「{label}」（{office}）の登録を取り消しますか。").format(
                label=each.label, office=each.office_name
            )
        )
        box.setInformativeText(
            self.tr(
                "端末をなくしたとき、手放すときに行います。これまでに送信された記録は残ります。"
                "これ以降の記録は、その端末では読めなくなり、その端末からは受け取りません。"
            )
        )
        revoke = box.addButton(self.tr("取り消す"), QMessageBox.ButtonRole.DestructiveRole)
        set_kind(revoke, "danger")
        keep = box.addButton(self.tr("やめる"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.exec()
        return box.clickedButton() is revoke

    def _on_chosen(self, each: EnrolledDesk) -> None:
        if not self.ask_revoke(each):
            return
        desk = self._context.desk
        self._context.background.run(
            lambda _task: desk.share.revoke(each.desk),
            context=self,
            done=self._on_revoked,
            lane=Lane.POOL,
            what=self.tr("端末の登録の取消し"),
        )

    def _on_revoked(self, done: EnrolledDesk) -> None:
        self._context.notify(
            self.tr("「{label}」の登録を取り消しました。").format(label=done.label)
        )
        self._context.changed.tell(SHARE_CHANGED, self)

    def ask_file(self) -> Path | None:
        """Ask where the sheet is to be written."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("復旧用の紙を保存"), self.tr("復旧用の紙.pdf"), "PDF (*.pdf)"
        )
        return Path(name) if name else None

    @Slot()
    def _on_kit(self) -> None:
        out = self.ask_file()
        if out is None:
            return
        desk = self._context.desk
        self.kit.setEnabled(False)
        self._context.background.run(
            lambda _task: desk.print_recovery_kit(out),
            context=self,
            done=self._on_kit_made,
            failed=self._on_kit_failed,
            lane=Lane.POOL,
            what=self.tr("復旧用の紙"),
        )

    def _on_kit_made(self, _content: bytes) -> None:
        self.kit.setEnabled(True)
        self._context.notify(
            self.tr(
                "復旧用の紙を保存しました。印刷して金庫に保管し、ファイルは削除してください。"
                "以前の紙は使えません。"
            )
        )
        self._context.changed.tell(SHARE_CHANGED, self)

    def _on_kit_failed(self, error: Exception) -> None:
        self.kit.setEnabled(True)
        self._context.background.failed_unheard.emit(error)
