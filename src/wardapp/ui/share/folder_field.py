r"""A folder's address: typed, pasted (\\server\share), or chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from wardapp.ui.icons import set_icon
from wardapp.ui.theme import active_theme


class FolderField(QWidget):
    """A line and 参照."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("例：\\\\server\\wardapp、Z:\\wardapp"))
        self.line.setAccessibleName(self.tr("共有フォルダーの場所"))
        browse = QPushButton(self.tr("参照…"))
        set_icon(browse, "folder-open")
        browse.clicked.connect(self._on_browse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(active_theme().space(2))
        row.addWidget(self.line, 1)
        row.addWidget(browse)
        self.setFocusProxy(self.line)

    def folder(self) -> Path | None:
        """Return the folder, None where nothing is entered."""
        text = self.line.text().strip().strip('"')
        return Path(text).expanduser() if text else None

    @Slot()
    def _on_browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("共有フォルダーを選ぶ"), self.line.text()
        )
        if chosen:
            self.line.setText(chosen)
