"""The pages of a PDF one below the other, as large as one wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from wardapp.ui.background import Lane
from wardapp.ui.theme import active_theme

if TYPE_CHECKING:
    from wardapp.ui.background import Background, Task
    from wardapp.ui.printing.pages import PdfPages

GAP = 18
"""Pixels between two pages and around them."""

SMALLEST, LARGEST = 0.2, 5.0
STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)


class PageView(QAbstractScrollArea):
    """Shows pages one below the other. Pages are drawn off the drawing thread, when they are seen.

    Signals:
        page_reached(int): Another page (from 0) now lies in the middle.
        zoom_changed(float): Pages are now shown at this part of their real size.
        geometry_changed(): Pages lie elsewhere in the view than before.
    """

    page_reached = Signal(int)
    zoom_changed = Signal(float)
    geometry_changed = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._pages: PdfPages | None = None
        self._images: dict[int, tuple[float, QImage]] = {}
        self._drawing: set[tuple[int, float]] = set()
        self._zoom = 1.0
        self._fits_width = True
        self._largest_fit = 1.0
        self._page = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("印刷プレビュー"))
        self._settled = QTimer(self, singleShot=True, interval=60)
        self._settled.timeout.connect(self._draw_visible)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    # What it shows

    @property
    def page(self) -> int:
        """The page (from 0) in the middle of the view."""
        return self._page

    @property
    def zoom(self) -> float:
        """The part of the real size at which pages are shown."""
        return self._zoom

    @property
    def pages_drawn(self) -> int:
        """How many pages have been drawn so far."""
        return len(self._images)

    def show_pages(self, pages: PdfPages | None, *, keep_place: bool = False) -> None:
        """Show this document from its first page, or where the one before it was read."""
        self._drawing.clear()
        if keep_place and pages is not None and self._pages is not None:
            self._pages = pages
            # The old pictures stay until the new ones are drawn: a change does not flicker.
            self._images = {n: (0.0, i[1]) for n, i in self._images.items() if n < len(pages)}
            self._page = -1
            if self._fits_width:
                self._keep_fitted()
            self._lay_out()
            self._draw_visible()
            return
        self._pages = pages
        self._images.clear()
        self._page = -1
        self.verticalScrollBar().setValue(0)
        if self._fits_width:
            self._keep_fitted()
        self._lay_out()

    def go_to(self, page: int) -> None:
        """Bring this page (from 0) to the top."""
        if self._pages is not None and 0 <= page < len(self._pages):
            self.verticalScrollBar().setValue(int(self._rect_of(page).top()) - GAP // 2)
            self._on_scrolled()

    # Zoom

    def set_zoom(self, zoom: float) -> None:
        """Show pages at this part of their real size."""
        self._fits_width = False
        self._set_zoom(zoom)

    def zoom_in(self) -> None:
        """Take the next larger step."""
        self.set_zoom(next((s for s in STEPS if s > self._zoom + 0.01), STEPS[-1]))

    def zoom_out(self) -> None:
        """Take the next smaller step."""
        self.set_zoom(next((s for s in reversed(STEPS) if s < self._zoom - 0.01), STEPS[0]))

    def fit_width(self) -> None:
        """Make the widest page as wide as the view, and keep it so."""
        self._largest_fit = LARGEST
        self._keep_fitted()

    def _keep_fitted(self) -> None:
        """Fit the width; before the person has asked for more, no page is larger than real."""
        self._fits_width = True
        if self._pages is None or not len(self._pages):
            return
        widest = max(size.width() for size in self._pages.sizes) * self._unit()
        fitted = (self.viewport().width() - 2 * GAP) / widest
        self._set_zoom(min(fitted, self._largest_fit * active_theme().text_percent / 100))

    def fit_page(self) -> None:
        """Make the present page as large as it can be seen whole."""
        if self._pages is None or not len(self._pages):
            return
        size = self._pages.sizes[max(0, self._page)]
        wide = (self.viewport().width() - 2 * GAP) / (size.width() * self._unit())
        high = (self.viewport().height() - GAP) / (size.height() * self._unit())
        page = max(0, self._page)
        self.set_zoom(min(wide, high))
        self.go_to(page)

    def _set_zoom(self, zoom: float) -> None:
        zoom = max(SMALLEST, min(LARGEST, zoom))
        if abs(zoom - self._zoom) < 0.001:
            return
        bar = self.verticalScrollBar()
        at_top = bar.value() == 0
        height = max(1.0, self._total().height())
        middle = (bar.value() + self.viewport().height() / 2) / height
        self._zoom = zoom
        self._lay_out()
        # What was in the middle stays there; a document just opened stays at its head.
        bar.setValue(
            0 if at_top else int(middle * self._total().height() - self.viewport().height() / 2)
        )
        self.zoom_changed.emit(zoom)

    # Geometry: everything in pixels of the view

    def _unit(self) -> float:
        """Pixels per point at 100 %."""
        return self.logicalDpiX() / 72.0

    def _size_of(self, page: int) -> QSizeF:
        size = self._pages.sizes[page] if self._pages is not None else QSizeF()
        return size * (self._unit() * self._zoom)

    def _total(self) -> QSizeF:
        if self._pages is None:
            return QSizeF(0, 0)
        sizes = [self._size_of(n) for n in range(len(self._pages))]
        width = max((s.width() for s in sizes), default=0.0) + 2 * GAP
        return QSizeF(width, sum(s.height() + GAP for s in sizes) + GAP)

    def _rect_of(self, page: int) -> QRectF:
        """Where a page lies on the long strip of pages."""
        top = float(GAP)
        for number in range(page):
            top += self._size_of(number).height() + GAP
        size = self._size_of(page)
        width = max(self._total().width(), float(self.viewport().width()))
        return QRectF(QPointF((width - size.width()) / 2, top), size)

    def _origin(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _visible(self) -> list[int]:
        if self._pages is None:
            return []
        seen = QRectF(QPointF(self._origin()), QSizeF(self.viewport().size()))
        return [n for n in range(len(self._pages)) if self._rect_of(n).intersects(seen)]

    def area_on_page(self, page: int, x: float, y: float, width: float, height: float) -> QRectF:
        """Return where an area of a page (points from its lower left corner) lies in the view."""
        if self._pages is None or page >= len(self._pages):
            return QRectF()
        sheet = self._rect_of(page).translated(-QPointF(self._origin()))
        dots = self._unit() * self._zoom
        top = sheet.bottom() - (y + height) * dots
        return QRectF(sheet.left() + x * dots, top, width * dots, height * dots)

    def _lay_out(self) -> None:
        total, view = self._total(), self.viewport().size()
        for bar, whole, part in (
            (self.horizontalScrollBar(), total.width(), view.width()),
            (self.verticalScrollBar(), total.height(), view.height()),
        ):
            bar.setRange(0, max(0, int(whole) - part))
            bar.setPageStep(part)
            bar.setSingleStep(48)
        self._settled.start()
        self._on_scrolled()

    # Drawing

    def _draw_visible(self) -> None:
        """Have every page in sight drawn at the present size, the first of them first."""
        pages = self._pages
        if pages is None:
            return
        scale = self._unit() * self._zoom * self.devicePixelRatioF()
        for number in self._visible():
            have = self._images.get(number)
            wanted = (number, scale)
            if (have is not None and have[0] == scale) or wanted in self._drawing:
                continue
            self._drawing.add(wanted)
            self._background.run(
                _Drawing(pages, number, scale),
                context=self,
                done=self._on_page_drawn,
                lane=Lane.POOL,
            )

    def _on_page_drawn(self, drawn: tuple[PdfPages, int, float, QImage]) -> None:
        pages, number, scale, image = drawn
        self._drawing.discard((number, scale))
        if pages is not self._pages or image.isNull():
            return
        self._images[number] = (scale, image)
        if len(self._images) > 24:
            # Far pages are drawn again when they come back; a large page is 10 MB.
            for far in sorted(self._images, key=lambda n: abs(n - number))[24:]:
                del self._images[far]
        self.viewport().update()

    def _on_scrolled(self) -> None:
        self._settled.start()
        self.geometry_changed.emit()
        self.viewport().update()
        if self._pages is None or not len(self._pages):
            return
        middle = self._origin().y() + self.viewport().height() / 3
        page = 0
        for number in range(len(self._pages)):
            if self._rect_of(number).top() <= middle:
                page = number
        if page != self._page:
            self._page = page
            where = self.tr("{page}ページ目／全{count}ページ").format(
                page=page + 1, count=len(self._pages)
            )
            # A picture says nothing to those who listen: they get the page's text.
            text = self._pages.texts[page] if page < len(self._pages.texts) else ""
            self.setAccessibleDescription(f"{where}\n{text}".strip())
            self.page_reached.emit(page)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what is in sight; a page not yet drawn is white paper."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), active_theme().colour("sunken"))
        for number in self._visible():
            rect = self._rect_of(number).translated(-QPointF(self._origin()))
            paper = rect.toAlignedRect()
            for spread, alpha in ((3, 14), (2, 20), (1, 30)):
                shadow = paper.adjusted(-spread, -spread + 1, spread, spread + 1)
                painter.fillRect(shadow, QColor(0, 0, 0, alpha))
            painter.fillRect(paper, Qt.GlobalColor.white)
            have = self._images.get(number)
            if have is not None:
                painter.drawImage(paper, have[1])
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the width fitted."""
        super().resizeEvent(event)
        if self._fits_width:
            self._keep_fitted()
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y() > 0:
                self.zoom_in()
            elif event.angleDelta().y() < 0:
                self.zoom_out()
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages with the keys that every viewer has."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            bar.triggerAction(bar.SliderAction.SliderPageStepAdd)
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_Backspace):
            bar.triggerAction(bar.SliderAction.SliderPageStepSub)
        else:
            super().keyPressEvent(event)


class _Drawing:
    """One page to be drawn at one size."""

    def __init__(self, pages: PdfPages, number: int, scale: float) -> None:
        self._pages, self._number, self._scale = pages, number, scale

    def __call__(self, _task: Task) -> tuple[PdfPages, int, float, QImage]:
        """Draw it."""
        image = self._pages.image(self._number, self._scale)
        return self._pages, self._number, self._scale, image
