"""The preview: the PDF itself on the screen, and from there to the printer or a file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wardapp.errors import PrintTrouble
from wardapp.ui.background import Lane
from wardapp.ui.errors import ErrorBar
from wardapp.ui.icons import set_icon
from wardapp.ui.printing.outgoing import Printing, Saving, file_name, viewing_folder
from wardapp.ui.printing.page_strip import PageStrip
from wardapp.ui.printing.page_view import PageView
from wardapp.ui.printing.pages import PdfPages
from wardapp.ui.printing.printer import new_printer, save_pdf
from wardapp.ui.theme import active_theme, set_kind, set_surface
from wardapp.ui.widgets.message_bar import MessageBar
from wardapp.ui.widgets.two_sides import TwoSides

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wardapp.desk import Desk
    from wardapp.ui.background import Task
    from wardapp.ui.context import UiContext


@dataclass(frozen=True, slots=True)
class Paper:
    """A document that can be made: its name (次第), how, and how many copies are usual."""

    name: str
    make: Callable[[], bytes]
    copies: int = 1


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
        self._background = context.background
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
        whole.addWidget(self._make_bar())
        whole.addWidget(self._trouble)
        self._waiting = QLabel(self.tr("文書を作成しています…"), self)
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.addWidget(self._strip)
        self._split.addWidget(self._view)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([150, 900])
        self._split.setChildrenCollapsible(True)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(self._split)
        whole.addWidget(self._stack, 1)

    def _make_bar(self) -> QWidget:
        space = active_theme().space
        left = [*self._make_choice(), *self._make_tools()]
        self._open = self._button("external-link", self.tr("ほかのアプリで開く"))
        self._save = self._button("download", self.tr("PDFとして保存…"))
        self._print = self._button("printer", self.tr("印刷…"), "on_accent")
        set_kind(self._print, "primary")
        self._print.setDefault(True)
        bar = TwoSides(left, [self._open, self._save, self._print], space(2))
        bar.setContentsMargins(space(3), space(2), space(3), space(2))
        set_surface(bar, "header")
        return bar

    def _make_choice(self) -> list[QWidget]:
        """Return the buttons that turn from one document to its sister, where it has one."""
        self._choice = QButtonGroup(self)
        buttons: list[QWidget] = []
        for number, paper in enumerate(self._papers):
            button = QPushButton(paper.name, self)
            button.setCheckable(True)
            button.setChecked(number == 0)
            button.setVisible(len(self._papers) > 1)
            set_kind(button, "quiet")
            self._choice.addButton(button, number)
            buttons.append(button)
        return buttons

    def _make_tools(self) -> list[QWidget]:
        """Return what turns pages and changes their size."""
        self._back = self._tool("chevron-up", self.tr("前のページ"))
        self._forth = self._tool("chevron-down", self.tr("次のページ"))
        self._where = QLabel(self)
        self._where.setMinimumWidth(self.fontMetrics().horizontalAdvance("00 / 00ページ"))
        self._where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._smaller = self._tool("zoom-out", self.tr("縮小（Ctrl+-）"))
        self._size = QLabel(self)
        self._size.setMinimumWidth(self.fontMetrics().horizontalAdvance("000 %"))
        self._size.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._larger = self._tool("zoom-in", self.tr("拡大（Ctrl++）"))
        self._width = self._tool("move-horizontal", self.tr("幅に合わせる（Ctrl+0）"))
        self._whole = self._tool("maximize", self.tr("ページ全体（Ctrl+9）"))
        turning: list[QWidget] = [self._back, self._where, self._forth]
        return [*turning, self._smaller, self._size, self._larger, self._width, self._whole]

    def _button(self, name: str, text: str, colour: str = "muted") -> QPushButton:
        button = QPushButton(text, self)
        set_icon(button, name, colour)
        return button

    def _tool(self, name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        set_icon(button, name)
        set_kind(button, "quiet")
        button.setIconSize(QSize(1, 1) * active_theme().size(18))
        button.setToolTip(text)
        button.setAccessibleName(text)
        return button

    def _connect(self) -> None:
        view = self._view
        self._choice.idClicked.connect(self._on_paper_chosen)
        self._back.clicked.connect(self._on_back)
        self._forth.clicked.connect(self._on_forth)
        self._smaller.clicked.connect(view.zoom_out)
        self._larger.clicked.connect(view.zoom_in)
        self._width.clicked.connect(view.fit_width)
        self._whole.clicked.connect(view.fit_page)
        view.page_reached.connect(self._on_page_reached)
        view.zoom_changed.connect(self._on_zoom_changed)
        self._strip.page_chosen.connect(view.go_to)
        self._print.clicked.connect(self.ask_and_print)
        self._save.clicked.connect(self.ask_and_save)
        self._open.clicked.connect(self.open_elsewhere)
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
        self._choice.button(self._papers.index(self._paper)).setChecked(True)
        self._set_pages(None)
        self._background.run(
            _Making(self._paper),
            context=self,
            done=self._on_made,
            failed=self._on_failed,
            lane=Lane.READ,
        )

    def _set_pages(self, pages: PdfPages | None) -> None:
        old, self._pages = self._pages, pages
        self._strip.show_pages(pages)
        self._view.show_pages(pages)
        self._strip.setVisible(pages is not None and len(pages) > 1)
        self._stack.setCurrentWidget(self._waiting if pages is None else self._split)
        for button in (self._print, self._save, self._open):
            button.setEnabled(pages is not None)
        if old is not None:
            old.close()

    def _on_made(self, made: tuple[Paper, PdfPages]) -> None:
        paper, pages = made
        if paper is not self._paper:
            pages.close()
            return
        self._set_pages(pages)
        self._say_title(paper.name, pages.title)
        self._view.setFocus()
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
        self._waiting.setText(self.tr("文書を表示できません。"))
        self._trouble.show_error(error)

    def _on_paper_chosen(self, number: int) -> None:
        self.show_paper(self._papers[number].name)

    def _on_back(self) -> None:
        self._view.go_to(max(0, self._view.page - 1))

    def _on_forth(self) -> None:
        self._view.go_to(self._view.page + 1)

    def _on_page_reached(self, page: int) -> None:
        self._where.setText(
            self.tr("{page} / {count}ページ").format(page=page + 1, count=self.page_count)
        )
        self._back.setEnabled(page > 0)
        self._forth.setEnabled(page + 1 < self.page_count)
        self._strip.mark(page)

    def _on_zoom_changed(self, zoom: float) -> None:
        self._size.setText(self.tr("{percent} %").format(percent=round(zoom * 100)))

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

    def ask_file(self, suggestion: str) -> str:
        """Ask where to save; empty if the person thought better of it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _filter = QFileDialog.getSaveFileName(
            self,
            self.tr("PDFとして保存"),
            str(Path(folder) / suggestion),
            self.tr("PDFファイル (*.pdf)"),
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
        self._print.setEnabled(False)
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
        self._print.setEnabled(True)
        self._message.say(
            self.tr("{count}ページを「{printer}」に送りました。").format(count=count, printer=where)
        )
        self.printed.emit(self._paper.name)

    def _on_print_failed(self, error: Exception) -> None:
        self._print.setEnabled(True)
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
    desk = context.desk
    sisters = desk.sister_documents(document)
    papers = [Paper(name, _Printed(desk, name, record_id)) for name in sisters]
    dialog = PreviewDialog(context, "", papers, parent, first=document)
    dialog.show()
    return dialog


class _Printed:
    """A document of the desk to be made."""

    def __init__(self, desk: Desk, name: str, record_id: str) -> None:
        self._desk, self._name, self._record_id = desk, name, record_id

    def __call__(self) -> bytes:
        """Make it."""
        return self._desk.print(self._name, self._record_id)


class _Making:
    """A document to be made and opened."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper

    def __call__(self, _task: Task) -> tuple[Paper, PdfPages]:
        """Make it."""
        pages = PdfPages(self._paper.make())
        pages.read_texts()
        return self._paper, pages
