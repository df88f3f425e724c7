"""The preview shows the PDF itself; printing, saving and opening keep to it."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from wardapp.desk import Desk
from wardapp.domain.meeting import MeetingKind
from wardapp.domain.progress import NO_PROGRESS
from wardapp.errors import Cancelled, PrintTrouble
from wardapp.ui.printing.outgoing import file_name
from wardapp.ui.printing.pages import PdfPages
from wardapp.ui.printing.preview_dialog import Paper, PreviewDialog, open_preview
from wardapp.ui.printing.printer import draw_pages, new_printer, page_numbers, print_pages, save_pdf

if TYPE_CHECKING:
    from wardapp.ui.context import UiContext

A4 = (595.28, 841.89)


def sheets(count: int, title: str = "Agenda") -> bytes:
    """A PDF of so many A4 pages, each with its number and a black bar."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=True)
    canvas.setTitle(title)
    for number in range(count):
        canvas.drawString(72, 760, f"page {number + 1}")
        canvas.rect(100, 300, 200, 100, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def pages_of(pdf: bytes) -> int:
    """How many pages a PDF has, by another reading of it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


@pytest.fixture
def pages() -> Iterator[PdfPages]:
    """Three pages."""
    made = PdfPages(sheets(3))
    yield made
    made.close()


@pytest.fixture
def printer_file(tmp_path: Path, pages: PdfPages, qapp: object) -> tuple[QPrinter, Path]:
    """A printer that is a file, set up as the dialog finds it."""
    path = tmp_path / "out.pdf"
    printer = new_printer(pages, "次第")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer, path


def open_dialog(ui: UiContext, qtbot: QtBot, *papers: Paper) -> PreviewDialog:
    """The preview with its first document on the screen."""
    dialog = PreviewDialog(ui, "第8回区長会議", papers)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.document_shown, timeout=5_000):
        dialog.show()
    return dialog


def test_a_page_drawn_in_bands_is_the_page(pages: PdfPages) -> None:
    """What a printer gets in strips is, line for line, what PDFium draws whole."""
    scale = 150 / 72
    whole = pages.image(0, scale)
    lines = pages.lines(0, scale)
    assert whole.height() == lines

    for first in range(0, lines, 400):
        last = min(lines, first + 400)
        band = pages.image(0, scale, (first, last))
        assert band == whole.copy(0, first, whole.width(), last - first)


def test_pages_are_drawn_on_a_printer_at_their_real_size(
    pages: PdfPages, printer_file: tuple[QPrinter, Path]
) -> None:
    """The black bar of the sheet lies where it lay."""
    printer, path = printer_file
    printer.setResolution(150)
    draw_pages(pages, printer, [0, 2], NO_PROGRESS)

    printed = PdfPages(path.read_bytes())
    assert len(printed) == 2
    image = printed.image(0, 1.0)
    assert image.pixelColor(200, round(A4[1] - 350)).lightness() < 40
    assert image.pixelColor(95, round(A4[1] - 350)).lightness() > 200
    assert image.pixelColor(200, round(A4[1] - 405)).lightness() > 200
    printed.close()


def test_a_printer_that_is_a_file_gets_the_pdf_itself(
    pages: PdfPages, printer_file: tuple[QPrinter, Path]
) -> None:
    """Its text can be searched; it is no picture."""
    printer, path = printer_file

    assert print_pages(pages, printer, NO_PROGRESS) == 3
    assert path.read_bytes() == pages.data


def test_only_the_pages_that_were_asked_for_are_printed(
    pages: PdfPages, printer_file: tuple[QPrinter, Path]
) -> None:
    """Pages 2 to 3 of three."""
    printer, path = printer_file
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)

    assert print_pages(pages, printer, NO_PROGRESS) == 2
    printed = PdfPages(path.read_bytes())
    assert [printed.text(n).strip() for n in range(len(printed))] == ["page 2", "page 3"]
    printed.close()


def test_pages_that_do_not_exist_are_told(
    pages: PdfPages, printer_file: tuple[QPrinter, Path]
) -> None:
    """Nothing is printed by guess."""
    printer, path = printer_file
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(7, 9)

    with pytest.raises(PrintTrouble, match="ページ"):
        print_pages(pages, printer, NO_PROGRESS)
    assert not path.exists()


def test_copies_that_the_printer_does_not_make_are_made_by_us(
    pages: PdfPages, printer_file: tuple[QPrinter, Path]
) -> None:
    """In sets if collated, page by page if not, backwards if so wished."""
    printer, _ = printer_file
    if printer.supportsMultipleCopies():
        pytest.skip("this printer makes its copies itself")
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    assert page_numbers(printer, 3) == [0, 1, 2, 0, 1, 2]
    printer.setCollateCopies(False)
    assert page_numbers(printer, 3) == [0, 0, 1, 1, 2, 2]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert page_numbers(printer, 3) == [2, 2, 1, 1, 0, 0]


def test_a_printer_that_is_gone_is_told_in_words(pages: PdfPages, qapp: object) -> None:
    """What happened, what is safe, what to do."""
    printer = new_printer(pages, "次第")
    printer.setOutputFormat(QPrinter.OutputFormat.NativeFormat)

    with pytest.raises(PrintTrouble) as told:
        print_pages(pages, printer, NO_PROGRESS)
    assert "プリンター" in told.value.happened
    assert "PDF" in told.value.next_step


def test_printing_is_cancelled_between_two_pages(
    pages: PdfPages, printer_file: tuple[QPrinter, Path]
) -> None:
    """Of a hundred pages one need not wait for all."""

    class Impatient:
        def __init__(self) -> None:
            self.begun = 0

        def progress(self, done: int, total: int, what: str = "") -> None:
            self.begun = done + 1

        def check(self) -> None:
            if self.begun:
                raise Cancelled("印刷")

    printer, _ = printer_file
    impatient = Impatient()
    with pytest.raises(Cancelled):
        draw_pages(pages, printer, [0, 1, 2], impatient)
    assert impatient.begun == 1


def test_a_file_that_cannot_be_written_leaves_nothing_half(tmp_path: Path) -> None:
    """Neither the file nor a part of it."""
    folder = tmp_path / "gone"

    with pytest.raises(PrintTrouble, match="保存"):
        save_pdf(b"%PDF", folder / "out.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_file_name_is_one_that_windows_takes() -> None:
    """No colon, no trailing dot."""
    assert file_name("次第", "第8回: 区長会議 <案>.") == "次第_第8回 区長会議 案.pdf"
    assert file_name("次第", "") == "次第.pdf"


def test_the_preview_shows_as_many_pages_as_the_pdf(ui: UiContext, qtbot: QtBot) -> None:
    """And draws those in sight."""
    pdf = sheets(4)
    dialog = open_dialog(ui, qtbot, Paper("次第", lambda: pdf))

    assert dialog.page_count == pages_of(pdf) == 4
    qtbot.waitUntil(lambda: dialog.view.pages_drawn > 0)


def test_the_preview_reads_its_page_to_those_who_listen(ui: UiContext, qtbot: QtBot) -> None:
    """A picture alone would say nothing."""
    dialog = open_dialog(ui, qtbot, Paper("次第", lambda: sheets(2)))
    assert "page 1" in dialog.view.accessibleDescription()

    dialog.view.go_to(1)
    assert "page 2" in dialog.view.accessibleDescription()


def test_the_documents_of_a_record_are_previewed_as_the_desk_prints_them(
    ui: UiContext, desk: Desk, qtbot: QtBot
) -> None:
    """予算要望調書 of a request; 次第 of a meeting with 出席者名簿 beside it."""
    request = desk.requests.add(title="通学路の歩道整備", proposal="歩道を設ける。").id
    meeting = desk.meetings.add(MeetingKind.WARD_MAYORS, dt.date(2026, 12, 8)).id
    for document, record in (("予算要望調書", request), ("出席者名簿", meeting)):
        dialog = open_preview(ui, document, record)
        qtbot.addWidget(dialog)
        with qtbot.waitSignal(dialog.document_shown, timeout=10_000) as shown:
            pass

        assert shown.args == [document]
        assert dialog.page_count == pages_of(desk.print(document, record)) >= 1
        assert document in dialog.windowTitle()


def test_keys_turn_pages_and_change_the_size(ui: UiContext, qtbot: QtBot) -> None:
    """End, Home, Ctrl+Plus, Ctrl+0."""
    dialog = open_dialog(ui, qtbot, Paper("次第", lambda: sheets(4)))
    view = dialog.view
    assert view.page == 0

    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.page == 3
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 0
    before = view.zoom
    view.zoom_in()
    assert view.zoom > before
    view.fit_page()
    assert view.zoom < before


def test_sister_documents_are_one_click_apart(ui: UiContext, qtbot: QtBot) -> None:
    """From 次第 to 出席者名簿 in the same window."""
    dialog = open_dialog(
        ui, qtbot, Paper("次第", lambda: sheets(2)), Paper("出席者名簿", lambda: sheets(5))
    )
    with qtbot.waitSignal(dialog.document_shown, timeout=5_000):
        dialog.show_paper("出席者名簿")

    assert dialog.page_count == 5


def test_a_document_that_cannot_be_made_says_why(ui: UiContext, qtbot: QtBot) -> None:
    """The window stays open with the sentence; there is nothing to print."""

    def fail() -> bytes:
        raise PrintTrouble(
            "「𰻞」の字形がありません。", "何も印刷していません。", "別の字にしてください。"
        )

    dialog = PreviewDialog(ui, "第8回", [Paper("次第", fail)])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(ui.background.is_idle)

    assert dialog.page_count == 0
    assert "𰻞" in dialog.trouble


def test_printing_from_the_preview_goes_through_the_dialog(
    ui: UiContext, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The person chooses a file as printer and pages 1 to 2."""
    dialog = open_dialog(ui, qtbot, Paper("次第", lambda: sheets(3), copies=12))
    path = tmp_path / "printed.pdf"
    asked: list[int] = []

    def answer(printer: QPrinter) -> bool:
        asked.append(printer.copyCount())
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(1, 2)
        printer.setCopyCount(1)
        return True

    monkeypatch.setattr(dialog, "ask_printer", answer)
    with qtbot.waitSignal(dialog.printed, timeout=5_000):
        dialog.ask_and_print()

    assert asked == [12]
    assert pages_of(path.read_bytes()) == 2


def test_the_pdf_is_saved_byte_for_byte(
    ui: UiContext,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    settled: Callable[[], None],
) -> None:
    """With .pdf at its end, also where the person left it out."""
    pdf = sheets(2)
    dialog = open_dialog(ui, qtbot, Paper("次第", lambda: pdf))
    monkeypatch.setattr(dialog, "ask_file", lambda _name: str(tmp_path / "会議"))
    dialog.ask_and_save()
    settled()

    assert (tmp_path / "会議.pdf").read_bytes() == pdf


def test_another_program_opens_a_copy(
    ui: UiContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a folder that nobody else can read."""
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    pdf = sheets(1)
    dialog = open_dialog(ui, qtbot, Paper("次第", lambda: pdf))
    dialog.open_elsewhere()

    path = Path(opened[0].toLocalFile())
    assert path.read_bytes() == pdf
    assert path.parent.stat().st_mode & 0o077 == 0
