"""The files that came with a voice: dropped here, opened, saved elsewhere."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.errors import FileRefused
from wardapp.ui.background import Lane
from wardapp.ui.errors import show_error
from wardapp.ui.icons import set_icon
from wardapp.ui.theme import set_kind, set_role

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wardapp.domain.changes import Changes
    from wardapp.domain.voice import Attachment
    from wardapp.ui.context import UiContext

_opened: list[Path] = []


def _remove_opened() -> None:
    """Remove what was decrypted for other programs."""
    for folder in _opened:
        shutil.rmtree(folder, ignore_errors=True)
    _opened.clear()


atexit.register(_remove_opened)


def size_words(size_bytes: int) -> str:
    """Return a size as people say it."""
    if size_bytes >= 1024 * 1024:
        return f"{size_bytes / 1024 / 1024:.1f}MB"
    return f"{max(1, size_bytes // 1024):,}KB"


class AttachmentsPanel(QWidget):
    """The attachments of a voice."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._id = ""
        self.is_open = False
        theme = context.theme
        heading = QLabel(self.tr("添付ファイル"))
        set_role(heading, "field")
        self.add_button = QPushButton(self.tr("添付する"))
        set_icon(self.add_button, "paperclip")
        set_kind(self.add_button, "quiet")
        self.add_button.clicked.connect(self.choose)
        self._hint = QLabel(
            self.tr("ここにファイルをドラッグしても添付できます。暗号化して保存します。")
        )
        set_role(self._hint, "faint")
        self._hint.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(heading)
        head.addStretch(1)
        head.addWidget(self.add_button)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.space(1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addLayout(head)
        column.addLayout(self._list)
        column.addWidget(self._hint)

    def show_attachments(
        self, voice_id: str, attachments: Sequence[Attachment], *, own: bool
    ) -> None:
        """Show the files of a voice."""
        self._id = voice_id
        self.is_open = own
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for attachment in attachments:
            words = self.tr("{name}（{size}）").format(
                name=attachment.name, size=size_words(attachment.size_bytes)
            )
            button = QPushButton(words)
            set_icon(button, "file-text")
            set_kind(button, "link")
            button.setEnabled(attachment.present)
            if not attachment.present:
                button.setToolTip(self.tr("ファイルの中身は、添付した端末にあります。"))
            menu = QMenu(button)
            menu.addAction(self.tr("開く"), _Do(self.open, attachment))
            menu.addAction(self.tr("名前を付けて保存…"), _Do(self.save_as, attachment))
            if own:
                menu.addAction(self.tr("ごみ箱へ移す"), _Do(self.discard, attachment))
            button.setMenu(menu)
            self._list.addWidget(button)
        self.add_button.setVisible(own)
        self._hint.setVisible(own and not attachments)

    def choose(self) -> None:
        """Choose files to attach."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("添付するファイル"))
        self.attach([Path(name) for name in names])

    def attach_urls(self, urls: Sequence[QUrl]) -> None:
        """Attach files that were dropped."""
        self.attach([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

    def attach(self, paths: Sequence[Path]) -> None:
        """Keep copies of files with the voice."""
        desk, voice_id = self._context.desk, self._id

        def attaching(path: Path) -> Callable[[], Changes]:
            return lambda: desk.voices.attach(voice_id, path)

        for path in paths:
            self._context.write(
                attaching(path), context=self, failed=self._on_failed, what=self.tr("添付")
            )

    def open(self, attachment: Attachment) -> None:
        """Decrypt a file for the program that opens such; removed when the app ends."""
        desk = self._context.desk

        def decrypt(_task: object) -> Path:
            folder = Path(tempfile.mkdtemp(prefix="wardapp-"))
            _opened.append(folder)
            target = folder / Path(attachment.name).name
            target.write_bytes(desk.voices.attachment_bytes(attachment.id))
            return target

        self._context.run(
            decrypt, context=self, done=self._on_decrypted, failed=self._on_failed, lane=Lane.POOL
        )

    @staticmethod
    def _on_decrypted(path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def save_as(self, attachment: Attachment) -> None:
        """Write a file to a place that the person chooses."""
        name, _ = QFileDialog.getSaveFileName(self, self.tr("名前を付けて保存"), attachment.name)
        if name:
            self.save_to(attachment, Path(name))

    def save_to(self, attachment: Attachment, path: Path) -> None:
        """Write a file, decrypted, to a place."""
        desk, words = self._context.desk, self.tr("「{name}」を保存しました").format(name=path.name)

        def write(_task: object) -> None:
            content = desk.voices.attachment_bytes(attachment.id)
            try:
                path.write_bytes(content)
            except OSError as error:
                raise FileRefused(
                    f"「{path.name}」に保存できませんでした。",
                    "添付ファイルは記録に残っています。",
                    "空き容量と、保存先に書き込めるかを確かめてください。",
                    str(error),
                ) from error

        self._context.run(
            write,
            context=self,
            done=lambda _done: self._context.notify(words),
            failed=self._on_failed,
            lane=Lane.POOL,
        )

    def discard(self, attachment: Attachment) -> None:
        """Move a file to ごみ箱."""
        desk = self._context.desk
        self._context.write(lambda: desk.voices.discard_attachment(attachment.id), context=self)

    def _on_failed(self, error: Exception) -> None:
        show_error(self, error)


class _Do:
    """An entry of a file's menu."""

    def __init__(self, call: object, attachment: Attachment) -> None:
        self._call, self._attachment = call, attachment

    def __call__(self) -> None:
        """Do it."""
        self._call(self._attachment)  # type: ignore[operator]
