"""The files that came with a voice: dropped here, opened, saved elsewhere."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl, Slot
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

from wardapp.domain.changes import Changes
from wardapp.errors import Cancelled, FileRefused
from wardapp.ui.background import Lane
from wardapp.ui.errors import show_error
from wardapp.ui.icons import set_icon
from wardapp.ui.theme import set_kind, set_role

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wardapp.domain.voice import Attachment
    from wardapp.ui.background import Task
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
        self._buttons: dict[str, QPushButton] = {}
        self._coming: dict[int, Attachment] = {}
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
        context.background.task_moved.connect(self._on_task_moved)
        context.background.task_ended.connect(self._on_task_ended)

    def show_attachments(
        self, voice_id: str, attachments: Sequence[Attachment], *, own: bool
    ) -> None:
        """Show the files of a voice."""
        self._id = voice_id
        self.is_open = own
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._buttons.clear()
        for attachment in attachments:
            button = QPushButton(self._words(attachment))
            set_icon(button, "file-text" if attachment.present else "download")
            set_kind(button, "link")
            button.setEnabled(attachment.present or attachment.on_share)
            if attachment.on_share and not attachment.present:
                button.setToolTip(self.tr("開くと、共有フォルダーから受け取ります。"))
            elif not attachment.present:
                button.setToolTip(self.tr("ファイルの中身は、添付した端末にあります。"))
            self._buttons[attachment.id] = button
            menu = QMenu(button)
            menu.addAction(self.tr("開く"), _Do(self.open, attachment))
            menu.addAction(self.tr("名前を付けて保存…"), _Do(self.save_as, attachment))
            if own:
                menu.addAction(self.tr("ごみ箱へ移す"), _Do(self.discard, attachment))
            button.setMenu(menu)
            self._list.addWidget(button)
        self.add_button.setVisible(own)
        self._hint.setVisible(own and not attachments)

    def _words(self, attachment: Attachment) -> str:
        """Return the line of a file: its name, its size, and where its bytes are."""
        size = size_words(attachment.size_bytes)
        if attachment.present:
            return self.tr("{name}（{size}）").format(name=attachment.name, size=size)
        words = self.tr("{name}（{size}）　まだ届いていません")
        return words.format(name=attachment.name, size=size)

    @Slot(object)
    def _on_task_moved(self, task: Task) -> None:
        """Say how far a file is that comes from the share."""
        attachment = self._coming.get(task.number)
        button = self._buttons.get(attachment.id) if attachment else None
        if attachment is not None and button is not None:
            words = self.tr("{name}　受け取っています（{done}／{total}MB）")
            button.setText(words.format(name=attachment.name, done=task.done, total=task.total))

    @Slot(object)
    def _on_task_ended(self, task: Task) -> None:
        attachment = self._coming.pop(task.number, None)
        button = self._buttons.get(attachment.id) if attachment else None
        if attachment is not None and button is not None:
            button.setText(self._words(attachment))

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

        def decrypt(task: Task) -> Path:
            content = desk.voices.attachment_bytes(attachment.id, task)
            folder = Path(tempfile.mkdtemp(prefix="wardapp-"))
            _opened.append(folder)
            target = folder / Path(attachment.name).name
            target.write_bytes(content)
            return target

        self._run(decrypt, attachment, self._on_decrypted)

    def _run(
        self,
        work: Callable[[Task], object],
        attachment: Attachment,
        done: Callable[[Any], object],
    ) -> None:
        """Run what needs the bytes of a file; they may have to come from the share first."""

        def over(result: object) -> None:
            if not attachment.present:
                self._context.changed.tell(Changes.of("attachment", [attachment.id]), None)
            done(result)

        task = self._context.run(
            work,
            context=self,
            done=over,
            failed=self._on_failed,
            lane=Lane.POOL,
            what="" if attachment.present else self.tr("添付ファイルの受け取り"),
        )
        if not attachment.present:
            self._coming[task.number] = attachment

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

        def write(task: Task) -> None:
            content = desk.voices.attachment_bytes(attachment.id, task)
            try:
                path.write_bytes(content)
            except OSError as error:
                raise FileRefused(
                    f"「{path.name}」に保存できませんでした。",
                    "添付ファイルは記録に残っています。",
                    "空き容量と、保存先に書き込めるかを確かめてください。",
                    str(error),
                ) from error

        self._run(write, attachment, lambda _done: self._context.notify(words))

    def discard(self, attachment: Attachment) -> None:
        """Move a file to ごみ箱."""
        desk = self._context.desk
        self._context.write(lambda: desk.voices.discard_attachment(attachment.id), context=self)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            show_error(self, error)


class _Do:
    """An entry of a file's menu."""

    def __init__(self, call: object, attachment: Attachment) -> None:
        self._call, self._attachment = call, attachment

    def __call__(self) -> None:
        """Do it."""
        self._call(self._attachment)  # type: ignore[operator]
