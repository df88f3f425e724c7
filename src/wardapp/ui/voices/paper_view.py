"""What lies on paper, beside the fields into which one writes it: PDF, photographs, scanned letters."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wardapp.ui.background import Lane
from wardapp.ui.icons import set_icon
from wardapp.ui.printing.page_view import PageView
from wardapp.ui.printing.pages import PdfPages
from wardapp.ui.theme import set_kind, set_role
from wardapp.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wardapp.ui.context import UiContext

SHOWN = (".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".gif", ".webp")
"""Endings of files that can be shown; others are attached all the same."""
_WIDEST_POINTS = 595.0
_MOST_PIXELS = 40_000_000
_MOST_BYTES = 200 * 1024 * 1024


class PicturePages(PdfPages):
    """Pictures as pages as wide as a sheet of A4, so that they are looked at as a PDF is."""

    def __init__(self, pictures: Sequence[QImage]) -> None:
        self.data = b""
        self.title = ""
        self.texts = ()
        self._closed = False
        self._pictures = list(pictures)
        self.sizes = tuple(
            QSizeF(_WIDEST_POINTS, _WIDEST_POINTS * p.height() / max(1, p.width()))
            for p in self._pictures
        )

    def image(self, number: int, scale: float, lines: tuple[int, int] | None = None) -> QImage:
        """Return a page as a picture; ``lines`` is for printers and is not asked of these."""
        del lines
        size = (self.sizes[number] * scale).toSize()
        return self._pictures[number].scaled(
            size,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )

    def text(self, number: int) -> str:
        """Return nothing: nobody reads pictures aloud."""
        del number
        return ""

    def close(self) -> None:
        """Let the pictures go."""
        self._pictures = self._pictures[:0] if self._closed else self._pictures
        self._closed = True


def pages_of(path: Path) -> PdfPages | None:
    """Return the pages of a file, None where it cannot be shown. Runs off the drawing thread."""
    try:
        if path.suffix.lower() not in SHOWN or path.stat().st_size > _MOST_BYTES:
            return None
        if path.suffix.lower() == ".pdf":
            return PdfPages(path.read_bytes())
    except Exception:  # noqa: BLE001 - PDFium says what is wrong with a file in errors of its own
        return None
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if size.isValid() and size.width() * size.height() > _MOST_PIXELS:
        reader.setScaledSize(size.scaled(4000, 4000, Qt.AspectRatioMode.KeepAspectRatio))
    pictures: list[QImage] = []
    while reader.canRead() and len(pictures) < 50:
        picture = reader.read()
        if picture.isNull():
            break
        pictures.append(picture)
        if reader.imageCount() <= len(pictures) or not reader.jumpToNextImage():
            break
    return PicturePages(pictures) if pictures else None


class PaperView(QWidget):
    """The files of a voice that is being written, one at a time, as large as one wants."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._paths: list[Path] = []
        self._asked = Path()
        self.pages: PdfPages | None = None
        theme = context.theme
        self.setAccessibleName(self.tr("原本"))
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("見ているファイル"))
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.view = PageView(context.background, self)
        self.view.setAccessibleName(self.tr("原本のページ"))
        self._cannot = Paragraph(self.tr("このファイルはここに表示できません。添付はできます。"))
        self._cannot.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(self._cannot, "muted")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._cannot)
        line = QHBoxLayout()
        line.setContentsMargins(theme.space(2), theme.space(2), theme.space(2), theme.space(1))
        line.addWidget(self.choice, 1)
        for icon, words, act in (
            ("zoom-out", self.tr("縮小"), self.view.zoom_out),
            ("zoom-in", self.tr("拡大"), self.view.zoom_in),
            ("move-horizontal", self.tr("幅に合わせる"), self.view.fit_width),
        ):
            button = QPushButton()
            set_icon(button, icon)
            set_kind(button, "quiet")
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            button.clicked.connect(act)
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._stack, 1)
        self.choice.activated.connect(self._show)

    def show_files(self, paths: Sequence[Path]) -> None:
        """Show these files; the one that is looked at stays."""
        present = self._asked
        self._paths = list(paths)
        self.choice.clear()
        self.choice.addItems([path.name for path in paths])
        if present in self._paths:
            self.choice.setCurrentIndex(self._paths.index(present))
        elif self._paths:
            self.choice.setCurrentIndex(len(self._paths) - 1)
            self._show()
        else:
            self._asked = Path()
            self._take(None)

    def _show(self, *_row: int) -> None:
        at = self.choice.currentIndex()
        if not 0 <= at < len(self._paths):
            return
        path = self._asked = self._paths[at]

        def done(pages: PdfPages | None) -> None:
            if path == self._asked:
                self._take(pages)

        self._context.run(lambda _task: pages_of(path), context=self, done=done, lane=Lane.POOL)

    def _take(self, pages: PdfPages | None) -> None:
        self.view.show_pages(pages)
        if self.pages is not None:
            self.pages.close()
        self.pages = pages
        self._stack.setCurrentWidget(self.view if pages is not None else self._cannot)
        if pages is not None:
            self.view.fit_width()
