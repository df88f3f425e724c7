"""The rows of a file that an import cannot take: shown with the reason, and written to a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QHeaderView, QPushButton, QTableWidget, QTableWidgetItem

from wardapp.ui.background import Lane
from wardapp.ui.theme import set_kind
from wardapp.ui.words import said

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext
    from wardapp.ui.imports.import_dialog import ImportDialog

_SHOWN = 200


class BadRows(QObject):
    """The list of these rows, and the button that saves them; both hidden while there are none."""

    def __init__(self, context: UiContext, dialog: ImportDialog) -> None:
        super().__init__(dialog)
        self._context = context
        self._dialog = dialog
        self.table = QTableWidget(0, 2)
        self.table.setHorizontalHeaderLabels([self.tr("行"), self.tr("取り込めない理由")])
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setAccessibleName(self.tr("取り込めない行"))
        self.table.setMaximumHeight(context.theme.size(150))
        self.table.hide()
        self.button = QPushButton(self.tr("取り込めない行を保存…"))
        set_kind(self.button, "quiet")
        self.button.setAutoDefault(False)
        self.button.hide()
        self.button.clicked.connect(self._ask_where)

    def hide(self) -> None:
        """Show neither."""
        self.table.hide()
        self.button.hide()

    def show_preview(self, preview: Any) -> None:
        """Show what cannot be taken."""
        self.table.setVisible(bool(preview.bad))
        self.button.setVisible(bool(preview.bad))
        self.table.setRowCount(min(len(preview.bad), _SHOWN))
        for number, bad in enumerate(preview.bad[:_SHOWN]):
            self.table.setItem(number, 0, QTableWidgetItem(str(bad.number)))
            self.table.setItem(number, 1, QTableWidgetItem(said(bad.reason)))

    def _ask_where(self) -> None:
        suggested = f"{self._dialog.path.stem}_{self.tr('取り込めない行')}.csv"
        kinds = "CSV (*.csv);;Excel (*.xlsx)"
        name, _ = QFileDialog.getSaveFileName(
            self._dialog, self.tr("取り込めない行を保存"), suggested, kinds
        )
        if name:
            self.save(Path(name))

    def save(self, out: Path) -> None:
        """Write the rows that cannot be taken, with their reasons."""
        desk, path, preview, sheet = (
            self._context.desk,
            self._dialog.path,
            self._dialog.preview,
            self._dialog.sheet,
        )
        self._context.run(
            lambda _task: desk.transfer.write_bad_rows(path, preview, out, sheet),
            context=self,
            failed=self._dialog.on_failed,
            lane=Lane.POOL,
        )
