"""データの管理: backup now, check the database and the share, remove the sample city's records."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMessageBox, QPushButton

from wardapp.domain.changes import Changes
from wardapp.ui.background import Lane
from wardapp.ui.context import UiContext
from wardapp.ui.icons import set_icon
from wardapp.ui.settings.panel import Panel, words
from wardapp.ui.theme import active_theme, set_kind
from wardapp.ui.words import labelled, said

_SHOWN = 20
"""So many findings of the share's check are shown; the command line names all of them."""


class DataPanel(Panel):
    """Backup, check, sample."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(self.tr("データの管理"))
        self._context = context
        backup = self.add_card(
            self.tr("バックアップ"),
            self.tr("一日に一度、自動でバックアップします（新しいものから10個を残します）。"),
        )
        backup.addWidget(
            words(
                self.tr("場所：{folder}").format(folder=context.desk.data_dir / "backups"), "faint"
            )
        )
        self.backup = QPushButton(self.tr("今すぐバックアップする"))
        set_icon(self.backup, "database-backup")
        self.backup.clicked.connect(self._on_backup)
        backup.addWidget(self.backup)
        check = self.add_card(
            self.tr("点検"),
            self.tr("データベース、変更の記録、検索の索引に誤りがないかを調べます。"),
        )
        self.check = QPushButton(self.tr("点検する"))
        set_icon(self.check, "shield-check")
        self.check.clicked.connect(self._on_check)
        self.result = words("")
        self.result.hide()
        check.addWidget(self.check)
        check.addWidget(self.result)
        self._add_share_check()
        sample = self.add_card(
            self.tr("見本の記録"),
            self.tr(
                "試しに入れた架空の声・要望・会議を、まとめて削除します。あなたが入力した記録は残ります。"
            ),
        )
        self.sample = QPushButton(self.tr("見本の記録をすべて削除する…"))
        set_kind(self.sample, "danger")
        set_icon(self.sample, "trash-2", "danger")
        self.sample.clicked.connect(self._on_remove_sample)
        self.no_sample = words(self.tr("見本の記録は入っていません。"), "muted")
        sample.addWidget(self.sample)
        sample.addWidget(self.no_sample)
        for button in (self.backup, self.check, self.check_share, self.repair, self.sample):
            button.setMaximumWidth(active_theme().size(320))
        self.column.addStretch(1)
        self._show_sample()

    def _add_share_check(self) -> None:
        """Add the check of the shared folder, where there is one."""
        self.check_share = QPushButton(self.tr("共有フォルダーを点検する"))
        set_icon(self.check_share, "shield-check")
        self.check_share.clicked.connect(self._on_check_share)
        self.repair = QPushButton(self.tr("直せるものを直す"))
        self.repair.clicked.connect(self._on_repair)
        self.share_result = words("")
        if not self._context.desk.share.address:
            return
        card = self.add_card(
            self.tr("共有フォルダーの点検"),
            self.tr(
                "共有フォルダーのすべてのファイルを読み、欠けや壊れがないかを調べます。大きいときは時間がかかります。"
            ),
        )
        for widget in (self.check_share, self.share_result, self.repair):
            card.addWidget(widget)
        self.share_result.hide()
        self.repair.hide()

    def _show_sample(self) -> None:
        desk = self._context.desk
        self._context.background.run(
            lambda _task: desk.sample_present(), context=self, done=self._on_sample_known
        )

    def _on_sample_known(self, present: bool) -> None:
        self.sample.setVisible(present)
        self.no_sample.setVisible(not present)

    @Slot()
    def _on_backup(self) -> None:
        desk = self._context.desk
        self.backup.setEnabled(False)
        self._context.background.run(
            lambda _task: desk.database.backup("manual"),
            context=self,
            done=self._on_backed_up,
            failed=self._on_backup_failed,
            lane=Lane.POOL,
            what=self.tr("バックアップ"),
        )

    def _on_backed_up(self, path: Path) -> None:
        self.backup.setEnabled(True)
        self._context.notify(self.tr("バックアップしました：{name}").format(name=Path(path).name))

    def _on_backup_failed(self, error: Exception) -> None:
        self.backup.setEnabled(True)
        self._context.background.failed_unheard.emit(error)

    @Slot()
    def _on_check(self) -> None:
        desk = self._context.desk
        self.check.setEnabled(False)
        self._context.background.run(
            lambda _task: desk.verify(),
            context=self,
            done=self._on_checked,
            failed=self._on_check_failed,
            what=self.tr("点検"),
        )

    def _on_checked(self, problems: list[Any]) -> None:
        self.check.setEnabled(True)
        lines = [f"・{labelled(said(problem.what), problem.detail)}" for problem in problems]
        self.result.setText("\n".join(lines) or self.tr("誤りはありませんでした。"))
        self.result.show()

    def _on_check_failed(self, error: Exception) -> None:
        self.check.setEnabled(True)
        self._context.background.failed_unheard.emit(error)

    @Slot()
    def _on_check_share(self) -> None:
        self._run_share_check(repair=False)

    @Slot()
    def _on_repair(self) -> None:
        self._run_share_check(repair=True)

    def _run_share_check(self, *, repair: bool) -> None:
        desk = self._context.desk
        self.check_share.setEnabled(False)
        self.repair.setEnabled(False)
        self._context.background.run(
            lambda task: desk.share.check(task, repair=repair),
            context=self,
            done=self._on_share_checked,
            failed=self._on_share_check_failed,
            lane=Lane.POOL,
            what=self.tr("共有フォルダーの点検"),
        )

    def _on_share_checked(self, found: list[Any]) -> None:
        self.check_share.setEnabled(True)
        self.repair.setEnabled(True)
        lines = [f"・{said(finding.sentence)}" for finding in found[:_SHOWN]]
        if len(found) > _SHOWN:
            more = self.tr("ほかに{count:,}件あります。")
            lines.append(more.format(count=len(found) - _SHOWN))
        self.share_result.setText("\n".join(lines) or self.tr("異常はありませんでした。"))
        self.share_result.show()
        self.repair.setVisible(
            any(f.kind in {"missing", "damaged"} and not (f.mended or f.asked) for f in found)
        )

    def _on_share_check_failed(self, error: Exception) -> None:
        self.check_share.setEnabled(True)
        self.repair.setEnabled(True)
        self._context.background.failed_unheard.emit(error)

    def ask_remove(self) -> bool:
        """Ask whether the sample records shall go."""
        answer = QMessageBox.question(
            self,
            self.tr("見本の記録の削除"),
            self.tr(
                "見本の声・要望・会議をすべて削除します。元に戻すことはできません。よろしいですか。"
            ),
        )
        return answer == QMessageBox.StandardButton.Yes

    @Slot()
    def _on_remove_sample(self) -> None:
        if not self.ask_remove():
            return
        desk = self._context.desk
        self.sample.setEnabled(False)
        self._context.write(
            desk.remove_sample,
            context=self,
            done=self._on_sample_removed,
            what=self.tr("見本の記録の削除"),
        )

    def _on_sample_removed(self, _changes: Changes) -> None:
        self._context.notify(self.tr("見本の記録を削除しました。"))
        self._show_sample()
