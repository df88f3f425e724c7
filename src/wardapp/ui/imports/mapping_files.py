"""Which column is what, kept in a file: for the ledger that comes every month."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QPushButton

from wardapp.ui.background import Lane
from wardapp.ui.errors import show_error
from wardapp.ui.theme import set_kind

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext
    from wardapp.ui.imports.import_dialog import ImportDialog


class MappingFiles(QObject):
    """The two buttons of the import that read and write such a file."""

    def __init__(self, context: UiContext, dialog: ImportDialog) -> None:
        super().__init__(dialog)
        self._context = context
        self._dialog = dialog
        self.load_button = QPushButton(self.tr("保存した列の対応を使う…"))
        self.save_button = QPushButton(self.tr("列の対応を保存…"))
        for button in (self.load_button, self.save_button):
            set_kind(button, "quiet")
            button.setAutoDefault(False)
        self.load_button.clicked.connect(self._on_load_mapping)
        self.save_button.clicked.connect(self._on_save_mapping)

    def _on_load_mapping(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._dialog, self.tr("列の対応を開く"), "", "JSON (*.json)"
        )
        if name:
            try:
                mapping = self._context.desk.transfer.load_mapping(Path(name))
            except Exception as error:  # noqa: BLE001 - shown to the person in full
                show_error(self._dialog, error)
                return
            self._dialog.take_mapping(mapping)

    def _on_save_mapping(self) -> None:
        if self._dialog.mapping is None:
            return
        suggested = self._dialog.path.with_suffix(".mapping.json").name
        name, _ = QFileDialog.getSaveFileName(
            self._dialog, self.tr("列の対応を保存"), suggested, "JSON (*.json)"
        )
        if name:
            mapping = self._dialog.mapping
            self._context.run(
                lambda _task: mapping.save(Path(name)),
                context=self,
                failed=self._dialog.on_failed,
                lane=Lane.POOL,
            )
