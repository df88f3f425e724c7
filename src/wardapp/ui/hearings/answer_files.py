"""Answers to a 照会 by file: writing the table to be filled in, taking answers in with a report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from wardapp.domain.hearing import InquiryState
from wardapp.ui.background import Lane
from wardapp.ui.errors import show_error
from wardapp.ui.widgets.take_report import TakeReport
from wardapp.ui.words import said, sentence

if TYPE_CHECKING:
    from wardapp.desk.inquiry_files import InquiryRows
    from wardapp.domain.changes import Changes
    from wardapp.domain.hearing import Inquiry
    from wardapp.ui.context import UiContext


class AnswerFiles(QWidget):
    """The table to be filled in and its way back, for offices without this program; and all answers."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._context = context

    def add_to(self, menu: QMenu, inquiry: Inquiry) -> None:
        """Add the ways to the menu of a question round; before it is asked there are no answers."""
        record = inquiry.id
        if inquiry.state is not InquiryState.DRAFT:
            menu.addAction(self.tr("回答用の表を書き出す…"), lambda: self.write(record))
            menu.addAction(self.tr("回答の表を取り込む…"), lambda: self.choose(record))
        menu.addAction(self.tr("回答をExcelに書き出す"), lambda: self.export(record))

    def write(self, record: str) -> None:
        """Ask for a file and write the table."""
        name, _ = QFileDialog.getSaveFileName(
            self.window(),
            self.tr("回答用の表を書き出す"),
            self.tr("照会の回答用.xlsx"),
            self.tr("Excelブック (*.xlsx);;CSV (*.csv)"),
        )
        if not name:
            return
        path, desk = Path(name), self._context.desk

        def written(count: int) -> None:
            self._context.notify(
                self.tr("{count}の区・局の行を「{name}」に書き出しました。").format(
                    count=count, name=path.name
                )
            )

        self._context.run(
            lambda task: desk.inquiry_files.write(path, record, task),
            context=self,
            done=written,
            failed=self._on_failed,
            lane=Lane.POOL,
            what=self.tr("書き出し"),
        )

    def export(self, record: str) -> None:
        """Ask where to, and write the answers to an Excel file."""
        name, _ = QFileDialog.getSaveFileName(
            self.window(),
            self.tr("回答を書き出す"),
            self.tr("照会への回答.xlsx"),
            "Excel (*.xlsx)",
        )
        if not name:
            return
        desk = self._context.desk
        self._context.run(
            lambda _task: desk.theme_views.write_answers(Path(name), record),
            context=self,
            done=lambda count: self._context.notify(
                self.tr("%n件の回答を書き出しました。", "", count)
            ),
            failed=self._on_failed,
            lane=Lane.POOL,
            what=self.tr("回答の書き出し"),
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
        self._context.run(
            lambda task: desk.inquiry_files.preview(record, paths, task),
            context=self,
            done=lambda rows: self._show(record, rows),
            failed=self._on_failed,
            lane=Lane.POOL,
            what=self.tr("回答の読み取り"),
        )

    def _show(self, record: str, rows: InquiryRows) -> None:
        desk = self._context.desk
        dialog = TakeReport(
            self.tr("照会の回答の取り込み"),
            self._summary(rows),
            self._lines(rows),
            can_take=bool(rows.matched),
            parent=self.window(),
        )
        dialog.finished.connect(dialog.deleteLater)

        def taken(_changes: Changes) -> None:
            self._context.notify(
                self.tr("{count}件の回答を取り込みました。").format(count=len(rows.matched)),
                lambda: self._context.write(desk.undo, context=self),
            )

        dialog.accepted.connect(
            lambda: self._context.write(
                lambda: desk.inquiry_files.take(record, rows),
                context=self,
                done=taken,
                failed=self._on_failed,
            )
        )
        dialog.open()

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

    def _on_failed(self, error: Exception) -> None:
        show_error(self.window(), error)
