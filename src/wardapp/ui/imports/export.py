"""Writing what a list shows to an Excel or CSV file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from wardapp.ui.background import Lane
from wardapp.ui.errors import show_error

if TYPE_CHECKING:
    from wardapp.domain.voice_list import Sort, VoiceFilter
    from wardapp.ui.background import Task
    from wardapp.ui.context import UiContext


def choose_and_export(
    context: UiContext, parent: QWidget, wanted: VoiceFilter, sort: Sort, count: int
) -> None:
    """Ask for a file, and write the voices that the list shows; contacts are not in it."""
    say = QCoreApplication.translate
    suggested = f"{say('export', '区民の声')}_{context.desk.today():%Y%m%d}.xlsx"
    kinds = f"{say('export', 'Excelブック')} (*.xlsx);;{say('export', 'CSV')} (*.csv)"
    name, kind = QFileDialog.getSaveFileName(
        parent, say("export", "{count}件を書き出す").format(count=f"{count:,}"), suggested, kinds
    )
    if not name:
        return
    path = Path(name)
    if path.suffix.lower() not in {".xlsx", ".csv"}:
        path = path.with_name(path.name + (".csv" if "csv" in kind else ".xlsx"))
    export_to(context, parent, wanted, sort, path)


def export_to(
    context: UiContext, parent: QWidget, wanted: VoiceFilter, sort: Sort, path: Path
) -> Task:
    """Write the voices to a file in the background, with progress and cancel."""
    say = QCoreApplication.translate
    desk = context.desk

    def written(count: int) -> None:
        sentence = say(
            "export", "{count}件を「{name}」に書き出しました。連絡先は含まれていません。"
        )
        context.notify(sentence.format(count=f"{count:,}", name=path.name))

    def failed(error: Exception) -> None:
        show_error(parent, error)

    return context.run(
        lambda task: desk.export_voices(wanted, path, task, sort),
        context=parent,
        done=written,
        failed=failed,
        lane=Lane.POOL,
        what=say("export", "書き出し"),
    )
