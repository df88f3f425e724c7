"""Print a PDF through the program's own way to a printer, in a process that knows the print server.

Usage: python print_job.py FILE QUEUE COPIES one|two|gone    (CUPS_SERVER names the server's socket)
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from wardapp.domain.progress import NO_PROGRESS
from wardapp.errors import PrintTrouble
from wardapp.ui.printing.pages import PdfPages
from wardapp.ui.printing.printer import new_printer, print_pages


def main(file: str, queue: str, copies: str, sides: str) -> int:
    """Print it; say how many pages were sent, or what the person would be told."""
    application = QApplication([])
    pages = PdfPages(Path(file).read_bytes())
    printer = new_printer(pages, "次第", int(copies))
    printer.setPrinterName(queue)
    printer.setResolution(150)
    if sides == "two":
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    if sides == "gone":
        # Somebody takes the printer away after it was chosen.
        subprocess.run(["/usr/sbin/lpadmin", "-x", queue], check=True, timeout=30)
    try:
        sys.stdout.write(f"{print_pages(pages, printer, NO_PROGRESS)}\n")
    except PrintTrouble as trouble:
        sys.stdout.write(trouble.message)
        return 3
    finally:
        pages.close()
        del application
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
