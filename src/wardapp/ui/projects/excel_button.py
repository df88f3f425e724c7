"""The button that writes a list to Excel, beside the one that prints it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from wardapp.ui.background import Lane
from wardapp.ui.errors import show_error
from wardapp.ui.icons import set_icon
from wardapp.ui.theme import set_kind

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext


def excel_button(
    context: UiContext, document: str, record: Callable[[], str], parent: QWidget
) -> QPushButton:
    """Return the button; ``record`` says of what the document is when it is pressed."""
    say = QCoreApplication.translate
    button = QPushButton(say("excel", "Excelに書き出す"), parent)
    set_icon(button, "file-spreadsheet")
    set_kind(button, "quiet")

    def ask() -> None:
        suggested = f"{document}_{context.desk.today():%Y%m%d}.xlsx"
        name, _ = QFileDialog.getSaveFileName(
            parent, say("excel", "Excelに書き出す"), suggested, "Excel (*.xlsx)"
        )
        if name:
            write_list(context, document, record(), Path(name), parent)

    button.clicked.connect(lambda _checked=False: ask())
    return button


def write_list(context: UiContext, document: str, record: str, path: Path, parent: QWidget) -> None:
    """Write the tables of a document in the background, and say how many rows there are."""
    desk = context.desk
    if path.suffix.lower() != ".xlsx":
        path = path.with_name(f"{path.name}.xlsx")

    def done(count: int) -> None:
        words = QCoreApplication.translate("excel", "{count}行を「{name}」に書き出しました。")
        context.notify(words.format(count=count, name=path.name))

    context.run(
        lambda _task: desk.export_tables(document, record, path),
        context=parent,
        done=done,
        failed=lambda error: show_error(parent, error),
        lane=Lane.POOL,
    )
