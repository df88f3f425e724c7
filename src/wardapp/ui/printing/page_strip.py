"""Small pictures of all pages, to find one's way in a long document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from wardapp.ui.background import Lane
from wardapp.ui.theme import active_theme

if TYPE_CHECKING:
    from wardapp.ui.background import Background, Task
    from wardapp.ui.printing.pages import PdfPages

WIDTH = 104
"""Pixels across a small page."""


class PageStrip(QListWidget):
    """The pages of a document as a column of small pictures.

    Signals:
        page_chosen(int): The person chose a page (from 0).
    """

    page_chosen = Signal(int)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._pages: PdfPages | None = None
        self.setAccessibleName(self.tr("ページの一覧"))
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setFlow(QListWidget.Flow.TopToBottom)
        self.setMovement(QListWidget.Movement.Static)
        self.setWrapping(False)
        self.setSpacing(8)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(WIDTH, round(WIDTH * 1.5)))
        self.currentRowChanged.connect(self._on_row_changed)

    def show_pages(self, pages: PdfPages | None) -> None:
        """Show this document's pages; white paper until they are drawn."""
        self._pages = pages
        self.blockSignals(True)
        self.clear()
        for number, size in enumerate(pages.sizes if pages is not None else ()):
            paper = QImage(
                WIDTH, round(WIDTH * size.height() / size.width()), QImage.Format.Format_RGB32
            )
            paper.fill(Qt.GlobalColor.white)
            item = QListWidgetItem(_framed(paper), str(number + 1), self)
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                self.tr("{page}ページ").format(page=number + 1),
            )
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        self.blockSignals(False)
        if pages is not None:
            self._background.run(
                _Small(pages, self.devicePixelRatioF()),
                context=self,
                done=self._on_drawn,
                lane=Lane.POOL,
            )

    def mark(self, page: int) -> None:
        """Mark the page that is being read, without choosing it."""
        self.blockSignals(True)
        self.setCurrentRow(page)
        self.blockSignals(False)

    def _on_row_changed(self, row: int) -> None:
        if row >= 0:
            self.page_chosen.emit(row)

    def _on_drawn(self, drawn: tuple[PdfPages, list[QImage]]) -> None:
        pages, images = drawn
        if pages is not self._pages:
            return
        for number, image in enumerate(images):
            item = self.item(number)
            if item is not None and not image.isNull():
                item.setIcon(_framed(image))


def _framed(image: QImage) -> QIcon:
    """Return the picture with the thin line that a sheet of paper needs on white.

    The page that is being read has a strong line; Qt alone would tint the whole sheet.
    """
    icon = QIcon()
    for mode, token, width in (
        (QIcon.Mode.Normal, "line_strong", 1),
        (QIcon.Mode.Selected, "accent", 5),
    ):
        framed = image.copy()
        painter = QPainter(framed)
        painter.setPen(QPen(active_theme().colour(token), width))
        whole = framed.rect()
        whole.setSize((whole.size().toSizeF() / framed.devicePixelRatio()).toSize())
        painter.drawRect(whole.adjusted(0, 0, -1, -1))
        painter.end()
        icon.addPixmap(QPixmap.fromImage(framed), mode)
    return icon


class _Small:
    """All pages, small."""

    def __init__(self, pages: PdfPages, ratio: float) -> None:
        self._pages, self._ratio = pages, ratio

    def __call__(self, task: Task) -> tuple[PdfPages, list[QImage]]:
        """Draw them one after the other."""
        images = []
        for number, size in enumerate(self._pages.sizes[:200]):
            task.check()
            image = self._pages.image(number, WIDTH * self._ratio / size.width())
            image.setDevicePixelRatio(self._ratio)
            images.append(image)
        return self._pages, images
