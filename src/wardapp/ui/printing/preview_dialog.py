"""The preview: the PDF itself on the screen, and from there to the printer or a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wardapp.errors import PrintTrouble
from wardapp.ui.background import Lane
from wardapp.ui.errors import ErrorBar
from wardapp.ui.printing.options_panel import OptionsPanel
from wardapp.ui.printing.outgoing import Printing, Saving, file_name, viewing_folder
from wardapp.ui.printing.page_strip import PageStrip
from wardapp.ui.printing.page_view import PageView
from wardapp.ui.printing.pages import PdfPages
from wardapp.ui.printing.paper import SEATS, Making, Paper, papers_of
from wardapp.ui.printing.preview_bar import PreviewBar
from wardapp.ui.printing.printer import new_printer, save_pdf
from wardapp.ui.printing.seat_panel import SeatPanel
from wardapp.ui.theme import active_theme, set_surface
from wardapp.ui.widgets.message_bar import MessageBar
from wardapp.ui.words import listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wardapp.ui.context import UiContext

__all__ = ["Paper", "PreviewDialog", "open_preview"]

CHANGE_AFTER_MS = 60
"""So long several changes are waited for before the document is made anew."""


class PreviewDialog(QDialog):
    """Shows documents as they will be on paper; prints, saves and opens them.

    Signals:
        printed(str): A document of this name was sent to the printer.
        document_shown(str): The pages of the document of this name are on the screen.
    """

    printed = Signal(str)
    document_shown = Signal(str)

    def __init__(
        self,
        context: UiContext,
        title: str,
        papers: Sequence[Paper],
        parent: QWidget | None = None,
        *,
        first: str = "",
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._background = context.background
        self._remaking = False
        self._again = False
        self._title = title
        self._papers = list(papers)
        self._paper = self._papers[0]
        self._pages: PdfPages | None = None
        self._say_title(papers[0].name, title)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._view = PageView(self._background, self)
        self._strip = PageStrip(self._background, self)
        self._message = MessageBar(self)
        self._trouble = ErrorBar(self)
        self._build()
        self._connect()
        self._fit_into(parent)
        self.show_paper(first or self._paper.name)

    # Making it

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._bar = PreviewBar([paper.name for paper in self._papers], self)
        whole.addWidget(self._bar)
        whole.addWidget(self._trouble)
        self._waiting = QLabel(self.tr("文書を作成しています…"), self)
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._side = QScrollArea(self)
        self._side.setWidgetResizable(True)
        self._side.setFrameShape(QScrollArea.Shape.NoFrame)
        self._seats: SeatPanel | None = None
        self._split.addWidget(self._side)
        self._split.addWidget(self._strip)
        self._split.addWidget(self._view)
        self._split.setStretchFactor(2, 1)
        self._split.setSizes([active_theme().column(240), 150, 800])
        self._split.setChildrenCollapsible(True)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(self._split)
        whole.addWidget(self._stack, 1)

    def _connect(self) -> None:
        view = self._view
        self._bar.chosen.connect(self._on_paper_chosen)
        self._bar.back.clicked.connect(self._on_back)
        self._bar.forth.clicked.connect(self._on_forth)
        self._bar.smaller.clicked.connect(view.zoom_out)
        self._bar.larger.clicked.connect(view.zoom_in)
        self._bar.fit_width.clicked.connect(view.fit_width)
        self._bar.fit_page.clicked.connect(view.fit_page)
        view.page_reached.connect(self._on_page_reached)
        view.zoom_changed.connect(self._bar.say_zoom)
        self._strip.page_chosen.connect(view.go_to)
        self._bar.print.clicked.connect(self.ask_and_print)
        self._bar.save.clicked.connect(self.ask_and_save)
        self._bar.word.clicked.connect(self.ask_and_save_word)
        self._changed = QTimer(self, singleShot=True, interval=CHANGE_AFTER_MS)
        self._changed.timeout.connect(self.remake)
        self._bar.open.clicked.connect(self.open_elsewhere)
        for keys, slot in (
            (QKeySequence.StandardKey.Print, self.ask_and_print),
            (QKeySequence.StandardKey.Save, self.ask_and_save),
            ("Ctrl++", view.zoom_in),
            ("Ctrl+;", view.zoom_in),
            ("Ctrl+=", view.zoom_in),
            ("Ctrl+-", view.zoom_out),
            ("Ctrl+0", view.fit_width),
            ("Ctrl+9", view.fit_page),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _fit_into(self, parent: QWidget | None) -> None:
        room = (parent.window() if parent is not None else self).screen().availableGeometry()
        self.resize(min(1180, room.width() - 40), min(1000, room.height() - 60))

    # Showing

    @property
    def page_count(self) -> int:
        """How many pages the document on the screen has; 0 while it is being made."""
        return len(self._pages) if self._pages is not None else 0

    @property
    def view(self) -> PageView:
        """The pages."""
        return self._view

    @property
    def trouble(self) -> str:
        """What went wrong, in words; empty if nothing did."""
        return "" if self._trouble.isHidden() else self._trouble.accessibleName()

    def show_paper(self, name: str) -> None:
        """Make the document of this name and show it."""
        self._trouble.hide()
        self._paper = next(paper for paper in self._papers if paper.name == name)
        self._bar.choose(self._papers.index(self._paper))
        self._show_side()
        self._set_pages(None)
        self._make()

    def _make(self) -> None:
        self._background.run(
            Making(self._paper),
            context=self,
            done=self._on_made,
            failed=self._on_failed,
            lane=Lane.READ,
        )

    @property
    def side(self) -> QWidget | None:
        """What is chosen for the document, beside its page; None where there is nothing."""
        return None if self._side.isHidden() else self._side.widget()

    @property
    def seats(self) -> SeatPanel | None:
        """The seats, where the document is a 席次表."""
        return self._seats

    def _show_side(self) -> None:
        """Show what can be chosen for this document beside its page."""
        if self._seats is not None:
            self._seats.leave()
            self._seats = None
        paper, space = self._paper, active_theme().space
        self._side.setVisible(bool(paper.options))
        self._bar.word.setVisible(paper.word is not None)
        if not paper.options:
            return
        whole = QWidget()
        set_surface(whole, "panel")
        column = QVBoxLayout(whole)
        column.setContentsMargins(space(4), space(4), space(4), space(4))
        column.setSpacing(space(4))
        options = OptionsPanel(paper.options, paper.choices)
        options.chosen.connect(self._on_chosen)
        if paper.name == SEATS:
            self._seats = SeatPanel(self._context, paper.record_id, self._view, paper.choices)
            self._seats.changed.connect(self.remake)
            column.addWidget(self._seats, 1)
        column.addWidget(options)
        column.addStretch(0 if paper.name == SEATS else 1)
        self._side.setWidget(whole)
        # As wide as its longest words, also at 200 %; beyond half of the window it scrolls.
        wide = whole.sizeHint().width() + self._side.verticalScrollBar().sizeHint().width()
        self._side.setMinimumWidth(min(wide, self.width() // 2))

    def _on_chosen(self, key: str, value: object) -> None:
        self._paper.choices[key] = value  # type: ignore[assignment]
        self._changed.start()

    def remake(self) -> None:
        """Make the document anew, as it is chosen now; the page stays where it is read."""
        if self._remaking:
            # One at a time: what is chosen meanwhile is made when this one is there.
            self._again = True
            return
        self._remaking = True
        self._make()

    def _set_pages(self, pages: PdfPages | None, *, keep_place: bool = False) -> None:
        old, self._pages = self._pages, pages
        self._strip.show_pages(pages)
        self._view.show_pages(pages, keep_place=keep_place)
        self._strip.setVisible(pages is not None and len(pages) > 1)
        self._stack.setCurrentWidget(self._waiting if pages is None else self._split)
        self._bar.set_ready(pages is not None)
        if old is not None:
            old.close()

    def _on_made(self, made: tuple[Paper, PdfPages]) -> None:
        paper, pages = made
        again, self._again = self._again, False
        remade, self._remaking = self._remaking, False
        if paper is not self._paper:
            pages.close()
            return
        self._trouble.hide()
        self._set_pages(pages, keep_place=remade)
        self._say_title(paper.name, pages.title)
        if not remade:
            self._view.setFocus()
        if pages.usual_forms:
            self._message.say(
                self.tr("書体にない異体字は、標準の字形で印刷されます：{kanji}").format(
                    kanji=listed(pages.usual_forms[:8])
                )
            )
        if self._seats is not None:
            self._seats.load()
        if again:
            self.remake()
        self.document_shown.emit(paper.name)

    def _say_title(self, document: str, title: str) -> None:
        """Call the window, and the file that is saved, by what the document says of itself."""
        self._title = " ".join(title.replace(document, " ").split()) or self._title
        self.setWindowTitle(
            self.tr("印刷プレビュー　{document}　{title}").format(
                document=document, title=self._title
            )
        )

    def _on_failed(self, error: Exception) -> None:
        self._remaking = self._again = False
        self._waiting.setText(self.tr("文書を表示できません。"))
        self._trouble.show_error(error)

    def _on_paper_chosen(self, number: int) -> None:
        self.show_paper(self._papers[number].name)

    def _on_back(self) -> None:
        self._view.go_to(max(0, self._view.page - 1))

    def _on_forth(self) -> None:
        self._view.go_to(self._view.page + 1)

    def _on_page_reached(self, page: int) -> None:
        self._bar.say_page(page, self.page_count)
        self._strip.mark(page)

    # To the printer, to a file, to another program

    def ask_printer(self, printer: QPrinter) -> bool:
        """Ask which printer, how many copies, which pages; tests answer in its place."""
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(self.tr("印刷"))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, True)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintSelection, False)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintCurrentPage, True)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintCollateCopies, True)
        dialog.setMinMax(1, max(1, self.page_count))
        return dialog.exec() == QDialog.DialogCode.Accepted

    def ask_file(self, suggestion: str, title: str = "", kind: str = "") -> str:
        """Ask where to save; empty if the person thought better of it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _filter = QFileDialog.getSaveFileName(
            self,
            title or self.tr("PDFとして保存"),
            str(Path(folder) / suggestion),
            kind or self.tr("PDFファイル (*.pdf)"),
        )
        return chosen

    def ask_and_print(self) -> None:
        """Ask for the printer and send the pages to it, off the drawing thread."""
        if self._pages is None:
            return
        title = file_name(self._paper.name, self._title).removesuffix(".pdf")
        printer = new_printer(self._pages, title, self._paper.copies)
        if not self.ask_printer(printer):
            return
        if printer.printRange() is QPrinter.PrintRange.CurrentPage:
            printer.setPrintRange(QPrinter.PrintRange.PageRange)
            printer.setFromTo(self._view.page + 1, self._view.page + 1)
        self._bar.print.setEnabled(False)
        self._message.say(self.tr("印刷しています…"))
        self._background.run(
            Printing(self._pages, printer),
            context=self,
            done=self._on_printed,
            failed=self._on_print_failed,
            lane=Lane.POOL,
        )

    def _on_printed(self, sent: tuple[int, str]) -> None:
        count, where = sent
        self._bar.print.setEnabled(True)
        self._message.say(
            self.tr("{count}ページを「{printer}」に送りました。").format(count=count, printer=where)
        )
        self.printed.emit(self._paper.name)

    def _on_print_failed(self, error: Exception) -> None:
        self._bar.print.setEnabled(True)
        self._trouble.show_error(error)

    def ask_and_save(self) -> None:
        """Ask for a file and write the PDF there."""
        if self._pages is None:
            return
        chosen = self.ask_file(file_name(self._paper.name, self._title))
        if chosen:
            path = Path(chosen if chosen.lower().endswith(".pdf") else chosen + ".pdf")
            self._background.run(
                Saving(self._pages.data, path),
                context=self,
                done=self._on_saved,
                failed=self._trouble.show_error,
                lane=Lane.POOL,
            )

    def ask_and_save_word(self) -> None:
        """Ask for a file and write the document there for Word."""
        word, choices = self._paper.word, dict(self._paper.choices)
        if word is None:
            return
        name = file_name(self._paper.name, self._title).removesuffix(".pdf") + ".docx"
        chosen = self.ask_file(name, self.tr("Wordで保存"), self.tr("Wordの文書 (*.docx)"))
        if chosen:
            path = Path(chosen if chosen.lower().endswith(".docx") else chosen + ".docx")
            self._background.run(
                Saving(lambda: word(choices), path),
                context=self,
                done=self._on_saved,
                failed=self._trouble.show_error,
                lane=Lane.READ,
            )

    def _on_saved(self, path: Path) -> None:
        self._message.say(self.tr("「{name}」に保存しました。").format(name=path.name))

    def open_elsewhere(self) -> None:
        """Open a copy of the PDF in the program that the computer opens PDF files with."""
        if self._pages is None:
            return
        path = viewing_folder() / file_name(self._paper.name, self._title)
        try:
            save_pdf(self._pages.data, path)
        except PrintTrouble as error:
            self._trouble.show_error(error)
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._trouble.show_error(PrintTrouble.no_viewer())

    def done(self, result: int) -> None:
        """Give the document back."""
        if self._pages is not None:
            self._set_pages(None)
        super().done(result)


def open_preview(
    context: UiContext, document: str, record_id: str, parent: QWidget | None = None
) -> PreviewDialog:
    """Open the preview of a document of a record, its sister documents beside it.

    From 次第 one turns to 出席者名簿 in the same window. It does not block the rest.
    """
    papers = papers_of(context.desk, document, record_id)
    dialog = PreviewDialog(context, "", papers, parent, first=document)
    dialog.show()
    return dialog
