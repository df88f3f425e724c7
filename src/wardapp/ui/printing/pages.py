"""The pages of a PDF as pictures. Drawn by PDFium, so that what is seen is what is in the file."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from wardapp.documents.pdfium import PDFIUM_LOCK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pypdfium2 import PdfDocument

POINTS_PER_INCH = 72.0


class PdfPages:
    """One PDF whose pages can be drawn from any thread."""

    def __init__(self, data: bytes) -> None:
        import pypdfium2  # 60 ms; only when something is shown on paper

        self.data = data
        with PDFIUM_LOCK:
            self._document: PdfDocument = pypdfium2.PdfDocument(data)
            self.sizes: tuple[QSizeF, ...] = tuple(
                QSizeF(*self._document.get_page_size(n)) for n in range(len(self._document))
            )
            self.title: str = self._document.get_metadata_value("Title")
        self._closed = False
        self.texts: tuple[str, ...] = ()
        self.usual_forms: tuple[str, ...] = ()
        """Kanji that are drawn in their usual form because no face has the one that was asked for."""

    def __len__(self) -> int:
        """How many pages there are."""
        return len(self.sizes)

    def image(self, number: int, scale: float, lines: tuple[int, int] | None = None) -> QImage:
        """Return a page, or a horizontal band of it, as a picture.

        Args:
            number: The page, from 0.
            scale: Pixels per point (1.0 is 72 dpi).
            lines: First line of pixels and the one after the last. A page at the resolution of
                a printer is drawn in bands, as it would not fit into memory.
        """
        top = bottom = 0.0
        if lines is not None:
            first, last = lines
            # PDFium's wrapper rounds each edge up to whole pixels: half a pixel less is exact.
            top = max(0.0, first - 0.5) / scale
            bottom = max(0.0, self.lines(number, scale) - last - 0.5) / scale
        with PDFIUM_LOCK:
            if self._closed:
                return QImage()
            page = self._document[number]
            bitmap = page.render(scale=scale, crop=(0.0, bottom, 0.0, top), prefer_bgrx=True)
            picture = QImage(
                bytes(bitmap.buffer),
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                QImage.Format.Format_RGB32,
            ).copy()
            bitmap.close()
            page.close()
        return picture

    def lines(self, number: int, scale: float) -> int:
        """Return how many lines of pixels the page has at this scale."""
        return math.ceil(self.sizes[number].height() * scale)

    def text(self, number: int) -> str:
        """Return the text of a page, for those who listen to it."""
        with PDFIUM_LOCK:
            if self._closed:
                return ""
            page = self._document[number]
            text_page = page.get_textpage()
            text: str = text_page.get_text_bounded()
            text_page.close()
            page.close()
        return text

    def read_texts(self, limit: int = 50) -> None:
        """Read the text of the first pages beforehand, off the drawing thread."""
        self.texts = tuple(self.text(number) for number in range(min(limit, len(self))))

    def chosen(self, numbers: Sequence[int]) -> bytes:
        """Return a PDF of these pages alone; the file itself if all of them in order."""
        if list(numbers) == list(range(len(self))):
            return self.data
        import io

        import pypdfium2

        with PDFIUM_LOCK:
            part = pypdfium2.PdfDocument.new()
            part.import_pages(self._document, list(numbers))
            out = io.BytesIO()
            part.save(out)
            part.close()
        return out.getvalue()

    def close(self) -> None:
        """Give the document back; drawing afterwards gives empty pictures."""
        with PDFIUM_LOCK:
            if not self._closed:
                self._closed = True
                self._document.close()
