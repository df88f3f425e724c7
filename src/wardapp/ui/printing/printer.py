"""From the PDF to a real printer: pages drawn at the printer's own resolution, in bands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from wardapp.errors import PrintTrouble
from wardapp.ui.printing.pages import POINTS_PER_INCH

if TYPE_CHECKING:
    from wardapp.domain.progress import Progress
    from wardapp.ui.printing.pages import PdfPages

FINEST_DPI = 600
"""Above this nobody sees a difference, and a page takes four times as long."""

BAND_PIXELS = 8_000_000
"""Pixels drawn at once: 32 MB, whatever the printer's resolution."""


def new_printer(pages: PdfPages, title: str, copies: int = 1) -> QPrinter:
    """Return the default printer, set up for these pages, before the person has been asked."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCreator("wardapp")
    printer.setCopyCount(max(1, copies))
    printer.setFullPage(True)
    if len(pages):
        _set_page(printer, pages.sizes[0])
    return printer


def page_numbers(printer: QPrinter, count: int) -> list[int]:
    """Return the pages (from 0) that were asked for in the dialog, in the order of printing.

    Copies are in it only where the printer does not make them itself.
    """
    numbers = list(range(count))
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        ranges = printer.pageRanges()
        if not ranges.isEmpty():
            numbers = [n for n in numbers if ranges.contains(n + 1)]
        elif printer.fromPage() > 0:
            last = printer.toPage() or count
            numbers = [n for n in numbers if printer.fromPage() <= n + 1 <= last]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        numbers.reverse()
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    if printer.collateCopies():
        return numbers * copies
    return [n for n in numbers for _ in range(copies)]


def print_pages(pages: PdfPages, printer: QPrinter, progress: Progress) -> int:
    """Print what the dialog asked for; return how many pages were sent.

    A printer that is a file gets the PDF itself, not pictures of it: its text can be searched.

    Raises:
        PrintTrouble: The printer is gone or refused, or the pages chosen do not exist.
        Cancelled: The person stopped it.
    """
    numbers = page_numbers(printer, len(pages))
    if not numbers:
        raise PrintTrouble.no_pages(len(pages))
    if printer.outputFormat() is QPrinter.OutputFormat.PdfFormat:
        if not printer.outputFileName():
            # What Qt falls back to where no printer is installed.
            raise PrintTrouble.gone("")
        save_pdf(pages.chosen(numbers), Path(printer.outputFileName()))
        return len(numbers)
    name = printer.printerName()
    if QPrinterInfo.printerInfo(name).isNull():
        raise PrintTrouble.gone(name)
    draw_pages(pages, printer, numbers, progress)
    return len(numbers)


def draw_pages(pages: PdfPages, printer: QPrinter, numbers: list[int], progress: Progress) -> None:
    """Draw the pages on the printer, one after the other.

    May run outside the drawing thread: QPainter works on a QPrinter in any one thread.

    Raises:
        PrintTrouble: The printer does not begin, or stops in the middle.
        Cancelled: The person stopped it; the job is withdrawn.
    """
    _set_page(printer, pages.sizes[numbers[0]])
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintTrouble.gone(printer.printerName())
    try:
        for done, number in enumerate(numbers):
            progress.check()
            progress.progress(done, len(numbers), "印刷")
            if done:
                _set_page(printer, pages.sizes[number])
                if not printer.newPage():
                    raise PrintTrouble.stopped(printer.printerName(), done)
            _draw_page(pages, number, printer, painter)
            if printer.printerState() in (
                QPrinter.PrinterState.Error,
                QPrinter.PrinterState.Aborted,
            ):
                raise PrintTrouble.stopped(printer.printerName(), done)
        progress.progress(len(numbers), len(numbers), "印刷")
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()


def save_pdf(data: bytes, path: Path) -> None:
    """Write the PDF so that the name never shows half a file.

    Raises:
        PrintTrouble: The folder cannot be written, or an open viewer holds the file.
    """
    part = path.with_name(path.name + ".part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise PrintTrouble.not_saved(path.name, str(error)) from error


def _set_page(printer: QPrinter, points: QSizeF) -> None:
    """Give the printer the page's size and orientation."""
    wide = points.width() > points.height()
    upright = QSizeF(min(points.width(), points.height()), max(points.width(), points.height()))
    size = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    way = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    layout = QPageLayout(size, way, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)


def _draw_page(pages: PdfPages, number: int, printer: QPrinter, painter: QPainter) -> None:
    """Draw one page band by band, at most as fine as the printer is.

    The page keeps its size; on smaller paper it is made smaller, never cut.
    """
    dpi = min(printer.resolution(), FINEST_DPI)
    scale = dpi / POINTS_PER_INCH
    size = pages.sizes[number]
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    dots = printer.resolution() / POINTS_PER_INCH
    fit = min(1.0, paper.width() / (size.width() * dots), paper.height() / (size.height() * dots))
    width, height = size.width() * dots * fit, size.height() * dots * fit
    left, top = (paper.width() - width) / 2, (paper.height() - height) / 2
    lines = pages.lines(number, scale)
    band_lines = max(64, int(BAND_PIXELS / max(1.0, size.width() * scale)))
    for first in range(0, lines, band_lines):
        last = min(lines, first + band_lines)
        picture = pages.image(number, scale, (first, last))
        target = QRectF(left, top + height * first / lines, width, height * (last - first) / lines)
        painter.drawImage(target, picture)
