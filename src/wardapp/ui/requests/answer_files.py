"""Bureaus' answers by file: writing the table to be filled in, taking the answers in with a report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from wardapp.domain.wareki import fiscal_year
from wardapp.ui.background import Lane
from wardapp.ui.errors import show_error
from wardapp.ui.widgets.take_report import TakeReport
from wardapp.ui.words import said

if TYPE_CHECKING:
    from wardapp.desk.ask_files import AnswerRows
    from wardapp.domain.changes import Changes
    from wardapp.ui.context import UiContext


class AnswerFiles(QWidget):
    """A button with the ways in and out."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._context = context
        self.button = QPushButton(self.tr("局の回答"))
        self.button.setProperty("menued", True)
        menu = QMenu(self.button)
        menu.addAction(self.tr("回答用の表を書き出す…"), self.write)
        menu.addAction(self.tr("回答の表を取り込む…"), self.choose)
        menu.addSeparator()
        menu.addAction(self.tr("区長要望一覧（区別）を印刷"), self._on_print)
        menu.addAction(self.tr("区長要望一覧（局別）を印刷"), self._on_print_by_bureau)
        self.button.setMenu(menu)

    def _year(self) -> int:
        desk = self._context.desk
        years = desk.requests.fiscal_years()
        return years[0] if years else fiscal_year(desk.today()) + 1

    def _on_print(self) -> None:
        self._context.print_document("区長要望一覧", str(self._year()))

    def _on_print_by_bureau(self) -> None:
        self._context.print_document("区長要望一覧", f"{self._year()}/bureau")

    def write(self) -> None:
        """Ask for a file and write the table of the newest year."""
        name, _ = QFileDialog.getSaveFileName(
            self.window(),
            self.tr("回答用の表を書き出す"),
            self.tr("局の回答.xlsx"),
            self.tr("Excelブック (*.xlsx);;CSV (*.csv)"),
        )
        if not name:
            return
        path, desk, year = Path(name), self._context.desk, self._year()
        own = None if desk.is_headquarters or desk.office.is_ward else desk.office.id

        def written(count: int) -> None:
            self._context.notify(
                self.tr("{count}件を「{name}」に書き出しました。").format(
                    count=count, name=path.name
                )
            )

        self._context.run(
            lambda task: desk.ask_files.write(path, year, own, task),
            context=self,
            done=written,
            failed=self._on_failed,
            lane=Lane.POOL,
            what=self.tr("書き出し"),
        )

    def choose(self) -> None:
        """Ask for a file and show what it would bring."""
        name, _ = QFileDialog.getOpenFileName(
            self.window(),
            self.tr("回答の表を取り込む"),
            "",
            self.tr("表 (*.xlsx *.xls *.csv *.ods)"),
        )
        if name:
            self.preview(Path(name))

    def preview(self, path: Path) -> None:
        """Show what a file would bring, before anything is taken."""
        desk = self._context.desk
        self._context.run(
            lambda _task: desk.ask_files.preview(path),
            context=self,
            done=self._show,
            failed=self._on_failed,
            lane=Lane.POOL,
            what=self.tr("回答の読み取り"),
        )

    def _show(self, rows: AnswerRows) -> None:
        dialog = TakeReport(
            self.tr("局の回答の取り込み"),
            self.tr(
                "{matched}件が要望と一致しました。一致しない行は{rest}件、回答のない行は{empty}件です。"
            ).format(matched=len(rows.matched), rest=len(rows.unmatched), empty=rows.empty),
            self._lines(rows),
            can_take=bool(rows.matched),
            parent=self.window(),
        )
        dialog.finished.connect(dialog.deleteLater)
        desk = self._context.desk

        def taken(_changes: Changes) -> None:
            self._context.notify(
                self.tr("{count}件の回答を取り込みました。").format(count=len(rows.matched)),
                lambda: self._context.write(desk.undo, context=self),
            )

        dialog.accepted.connect(
            lambda: self._context.write(
                lambda: desk.ask_files.take(rows),
                context=self,
                done=taken,
                failed=self._on_failed,
            )
        )
        dialog.open()

    def _lines(self, rows: AnswerRows) -> list[str]:
        unmatched = [
            self.tr("{row}行目　{text}　{why}").format(row=u.row, text=u.text, why=said(u.why))
            for u in rows.unmatched
        ]
        return unmatched + [
            self.tr("{row}行目　{title}（{bureau}）を取り込みます").format(
                row=m.row, title=m.title, bureau=m.bureau
            )
            for m in rows.matched
        ]

    def _on_failed(self, error: Exception) -> None:
        show_error(self.window(), error)
