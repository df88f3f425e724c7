"""Bureaus' answers by file: writing the table to be filled in, taking the answers in with a report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from wardapp.domain.wareki import fiscal_year
from wardapp.ui.widgets.table_files import TableFiles
from wardapp.ui.words import said

if TYPE_CHECKING:
    from wardapp.desk.ask_files import AnswerRows
    from wardapp.ui.context import UiContext


class AnswerFiles(TableFiles):
    """A button with the ways in and out."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(context, parent)
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
        desk, year = self._context.desk, self._year()
        own = None if desk.is_headquarters or desk.office.is_ward else desk.office.id
        self.save_as(
            self.tr("回答用の表を書き出す"),
            self.tr("局の回答.xlsx"),
            self.tr("Excelブック (*.xlsx);;CSV (*.csv)"),
            lambda path, task: desk.ask_files.write(path, year, own, task),
            lambda count, name: self.tr("{count}件を「{name}」に書き出しました。").format(
                count=count, name=name
            ),
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
        self.read(lambda _task: desk.ask_files.preview(path), self._show)

    def _show(self, rows: AnswerRows) -> None:
        desk = self._context.desk
        self.offer(
            self.tr("局の回答の取り込み"),
            self.tr(
                "{matched}件が要望と一致しました。一致しない行は{rest}件、回答のない行は{empty}件です。"
            ).format(matched=len(rows.matched), rest=len(rows.unmatched), empty=rows.empty),
            self._lines(rows),
            len(rows.matched),
            lambda: desk.ask_files.take(rows),
        )

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
