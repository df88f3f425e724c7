"""Answers to a 照会 by file: writing the table to be filled in, taking answers in with a report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMenu

from wardapp.domain.hearing import InquiryState
from wardapp.ui.widgets.table_files import TableFiles
from wardapp.ui.words import said, sentence

if TYPE_CHECKING:
    from wardapp.desk.inquiry_files import InquiryRows
    from wardapp.domain.hearing import Inquiry


class AnswerFiles(TableFiles):
    """The table to be filled in and its way back, for offices without this program; and all answers."""

    def add_to(self, menu: QMenu, inquiry: Inquiry) -> None:
        """Add the ways to the menu of a question round; before it is asked there are no answers."""
        record = inquiry.id
        if inquiry.state is not InquiryState.DRAFT:
            menu.addAction(self.tr("回答用の表を書き出す…"), lambda: self.write(record))
            menu.addAction(self.tr("回答の表を取り込む…"), lambda: self.choose(record))
        menu.addAction(self.tr("回答をExcelに書き出す"), lambda: self.export(record))

    def write(self, record: str) -> None:
        """Ask for a file and write the table."""
        desk = self._context.desk
        self.save_as(
            self.tr("回答用の表を書き出す"),
            self.tr("照会の回答用.xlsx"),
            self.tr("Excelブック (*.xlsx);;CSV (*.csv)"),
            lambda path, task: desk.inquiry_files.write(path, record, task),
            lambda count, name: self.tr("{count}の区・局の行を「{name}」に書き出しました。").format(
                count=count, name=name
            ),
        )

    def export(self, record: str) -> None:
        """Ask where to, and write the answers to an Excel file."""
        desk = self._context.desk
        self.save_as(
            self.tr("回答を書き出す"),
            self.tr("照会への回答.xlsx"),
            "Excel (*.xlsx)",
            lambda path, _task: desk.theme_views.write_answers(path, record),
            lambda count, _name: self.tr("%n件の回答を書き出しました。", "", count),
            self.tr("回答の書き出し"),
        )

    def choose(self, record: str) -> None:
        """Ask for files, one or one of each office, and show what they would bring."""
        names, _ = QFileDialog.getOpenFileNames(
            self.window(),
            self.tr("回答の表を取り込む（いくつでも選べます）"),
            "",
            self.tr("表 (*.xlsx *.xls *.csv *.ods)"),
        )
        if names:
            self.preview(record, [Path(name) for name in names])

    def preview(self, record: str, paths: list[Path]) -> None:
        """Show what files would bring, before anything is taken."""
        desk = self._context.desk
        self.read(
            lambda task: desk.inquiry_files.preview(record, paths, task),
            lambda rows: self._show(record, rows),
        )

    def _show(self, record: str, rows: InquiryRows) -> None:
        desk = self._context.desk
        self.offer(
            self.tr("照会の回答の取り込み"),
            self._summary(rows),
            self._lines(rows),
            len(rows.matched),
            lambda: desk.inquiry_files.take(record, rows),
        )

    def _summary(self, rows: InquiryRows) -> str:
        summary = self.tr(
            "{matched}件の回答を取り込めます。取り込めない行は{rest}件、回答のない行は{empty}件です。"
        ).format(matched=len(rows.matched), rest=len(rows.unmatched), empty=rows.empty)
        same = self.tr("{n}件は、同じ回答がすでにあります。").format(n=rows.same)
        return sentence(summary, same if rows.same else "")

    def _lines(self, rows: InquiryRows) -> list[str]:
        unmatched = [
            self.tr("{file}　{row}行目　{text}　{why}").format(
                file=u.file, row=u.row, text=u.text, why=said(u.why)
            )
            for u in rows.unmatched
        ]
        for one in rows.matched:
            line = (
                self.tr("{file}　{row}行目　{office}の回答を置き換えます")
                if one.replaces
                else self.tr("{file}　{row}行目　{office}の回答を取り込みます")
            )
            unmatched.append(line.format(file=one.file, row=one.row, office=one.office))
        return unmatched
