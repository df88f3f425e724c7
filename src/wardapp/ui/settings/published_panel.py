"""公開用データベース: headquarters puts it on the share, and writes it as CSV or Parquet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QPushButton

from wardapp.ui.background import Lane
from wardapp.ui.context import UiContext
from wardapp.ui.icons import set_icon
from wardapp.ui.settings.panel import Panel, words
from wardapp.ui.theme import active_theme

if TYPE_CHECKING:
    from wardapp.desk.published import PublishReport
    from wardapp.ui.background import Task


class PublishedPanel(Panel):
    """What is published, now and into a folder."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(
            self.tr("公開用データベース"),
            self.tr(
                "集計や分析のために、個人情報を含まないデータベースを共有フォルダーの"
                "published/headquarters.sqliteに置きます。Excel・Access・Datasette・pandasで開けます。"
            ),
        )
        self._context = context
        desk = context.desk
        daily = self.add_card(self.tr("共有フォルダー"))
        daily.addWidget(
            words(
                self.tr(
                    "変更があった日に1回、同期のときに新しくします。暗号化されないため、"
                    "共有フォルダーを読める人はだれでも読めます。"
                )
            )
        )
        self.texts = QCheckBox(
            self.tr("個人情報を含まないと思われる文章（本文・要旨など）も載せる")
        )
        self.texts.setChecked(bool(desk.settings.get("published.texts")))
        self.texts.clicked.connect(self._on_texts)
        daily.addWidget(self.texts)
        self.publish = QPushButton(self.tr("今すぐ新しくする"))
        set_icon(self.publish, "refresh-cw")
        self.publish.clicked.connect(self._on_publish)
        daily.addWidget(self.publish)
        copies = self.add_card(
            self.tr("書き出す"),
            self.tr("同じ内容を、表ごとのファイルとして、選んだフォルダーに保存します。"),
        )
        row = QHBoxLayout()
        row.setSpacing(active_theme().space(2))
        self.csv = QPushButton(self.tr("CSV（Excel用）に書き出す…"))
        self.parquet = QPushButton(self.tr("Parquetに書き出す…"))
        self.csv.clicked.connect(self._on_csv)
        self.parquet.clicked.connect(self._on_parquet)
        for button in (self.csv, self.parquet):
            set_icon(button, "file-down")
            row.addWidget(button)
        row.addStretch(1)
        copies.addLayout(row)
        self.publish.setMaximumWidth(active_theme().size(320))
        self.column.addStretch(1)

    @Slot(bool)
    def _on_texts(self, on: bool) -> None:
        desk = self._context.desk
        self._context.write(lambda: desk.settings.set("published.texts", on), context=self)

    @Slot()
    def _on_publish(self) -> None:
        desk = self._context.desk
        self._begin(True)
        self._context.run(
            desk.share.publish,
            context=self,
            done=self._on_published,
            failed=self._on_failed,
            lane=Lane.POOL,
            what=self.tr("公開用データベース"),
        )

    def _on_published(self, report: PublishReport) -> None:
        self._begin(False)
        self._context.notify(report.warning or self.tr("公開用データベースを新しくしました。"))

    def choose_folder(self) -> str:
        """Ask for the folder to write to; "" where the person thinks better of it."""
        return QFileDialog.getExistingDirectory(self, self.tr("保存するフォルダー"))

    @Slot()
    def _on_csv(self) -> None:
        self._write("csv")

    @Slot()
    def _on_parquet(self) -> None:
        self._write("parquet")

    def _write(self, kind: str) -> None:
        chosen = self.choose_folder()
        if not chosen:
            return
        desk, folder = self._context.desk, Path(chosen)

        def write(task: Task) -> list[Path]:
            return desk.published.copies(**{kind: folder}, progress=task)

        self._begin(True)
        self._context.run(
            write,
            context=self,
            done=self._on_written,
            failed=self._on_failed,
            lane=Lane.POOL,
            what=self.tr("書き出し"),
        )

    def _on_written(self, files: list[Path]) -> None:
        self._begin(False)
        self._context.notify(
            self.tr("{count}個のファイルを書き出しました。").format(count=len(files))
        )

    def _on_failed(self, error: Exception) -> None:
        self._begin(False)
        self._context.background.failed_unheard.emit(error)

    def _begin(self, working: bool) -> None:
        for button in (self.publish, self.csv, self.parquet):
            button.setEnabled(not working)
