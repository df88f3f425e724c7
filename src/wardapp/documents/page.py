"""The page itself: A4, its margins, its foot, and text set in Japanese.

Same content, same bytes: reportlab's invariant mode, and the time of printing is given from outside.
"""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Sequence
from typing import Any

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from wardapp.documents import fonts, layout
from wardapp.documents.drawing import (
    LEADING,
    Text,
    actual_text,
    draw_distributed,
    draw_text,
    shortened,
    width_of,
)
from wardapp.documents.layout import unnumbered
from wardapp.documents.wording import numerals
from wardapp.domain import wareki

__all__ = [
    "LEADING",
    "Mark",
    "Text",
    "actual_text",
    "build",
    "build_bare",
    "draw_distributed",
    "draw_text",
    "moment_of",
    "shortened",
    "unnumbered",
    "width_of",
]


class Mark(Flowable):  # type: ignore[misc]
    """A line of the outline that a reader shows beside the pages; takes no room.

    Args:
        title: What the outline says.
        level: 0 for the document, 1 for its parts.
    """

    def __init__(self, title: str, level: int = 1) -> None:
        super().__init__()
        self._title, self._level = fonts.spoken(fonts.cut(title, 80)), level

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Take no room."""
        return 0.0, 0.0

    def draw(self) -> None:
        """Tell the canvas, which knows the page only at the end."""
        _, y = self.canv.absolutePosition(0, 0)
        self.canv.marks.append((self._title, self._level, y))


class _Numbered(Canvas):  # type: ignore[misc]
    """A canvas that knows the number of pages when it draws their feet.

    Attributes:
        foot: Draws head and foot of a page: (canvas, number, total).
        moment: When it was printed, as PDF writes it.
        marks: Lines of the outline on the present page: title, level, height.
    """

    foot: Any = None
    moment = ""

    def __init__(self, *args: Any, **more: Any) -> None:
        # Or every file lists Helvetica, which is not embedded.
        super().__init__(*args, **more | {"initialFontName": fonts.MINCHO})
        self.setDateFormatter(lambda *_: self.moment)
        self._pages: list[dict[str, Any]] = []
        self.marks: list[tuple[str, int, float]] = []

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        """Keep the page until all are known."""
        self._pages.append(dict(self.__dict__))
        self._startPage()
        self.marks = []

    def save(self) -> None:
        """Draw the feet, write the outline and the file."""
        count = 0
        for number, page in enumerate(self._pages, 1):
            self.__dict__.update(page)
            for title, level, y in self.marks:
                count += 1
                self.bookmarkHorizontalAbsolute(f"mark{count}", y)
                self.addOutlineEntry(title, f"mark{count}", level)
            self.foot(self, number, len(self._pages))
            super().showPage()
        super().save()


def build(
    story: Sequence[Any],
    *,
    title: str,
    author: str,
    printed_at: dt.datetime,
    mark: str | None = "",
    running_head: str = "",
    wide: bool = False,
) -> bytes:
    """Return the PDF of a story.

    Args:
        story: Flowables, in order.
        title: Title of the file; also in the foot and at the top of the outline.
        author: The office.
        printed_at: Shown in the foot; part of the bytes.
        mark: 取扱注意 or such, framed at the top right of every page; "" for the office's own;
            None for none at all, on what leaves the office.
        running_head: Small, at the top left of every page but the first.
        wide: A4 landscape instead of portrait.
    """
    fonts.register()
    size = landscape(A4) if wide else A4
    top, side, foot = layout.margins()
    mark = "" if mark is None else mark or layout.present().mark
    buffer = io.BytesIO()
    title = fonts.spoken(fonts.cut(title, 240))
    # Bound to this document: two threads may print at once.
    bound = type(
        "_Bound",
        (_Numbered,),
        {
            "foot": staticmethod(_edges(title, printed_at, mark, running_head, size)),
            "moment": moment_of(printed_at),
        },
    )
    document = BaseDocTemplate(
        buffer,
        pagesize=size,
        title=title,
        author=fonts.spoken(fonts.cut(author, 240)),
        subject="",
        creator="wardapp",
        lang="ja-JP",
        displayDocTitle=1,
        invariant=1,
        leftMargin=side,
        rightMargin=side,
        topMargin=top,
        bottomMargin=foot,
    )
    frame = Frame(
        side,
        foot,
        size[0] - 2 * side,
        size[1] - top - foot,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    document.addPageTemplates([PageTemplate(id="page", frames=[frame])])
    document.build([Mark(title, 0), *story], canvasmaker=bound)
    return buffer.getvalue()


def build_bare(
    count: int,
    draw: Callable[[Any, int], None],
    *,
    title: str,
    author: str,
    printed_at: dt.datetime,
    wide: bool = False,
    marks: Sequence[tuple[int, str]] = (),
) -> bytes:
    """Return the PDF of pages that are drawn whole: without margins, head and foot (name plates).

    Args:
        count: How many pages.
        draw: Draws a page: (canvas, number from 0).
        title: Title of the file; also at the top of the outline.
        author: The office.
        printed_at: Part of the bytes.
        wide: A4 landscape instead of portrait.
        marks: Lines of the outline: page, words.
    """
    fonts.register()
    buffer = io.BytesIO()
    canvas = Canvas(
        buffer,
        pagesize=landscape(A4) if wide else A4,
        invariant=1,
        lang="ja-JP",
        initialFontName=fonts.MINCHO,
    )
    moment = moment_of(printed_at)
    canvas.setDateFormatter(lambda *_: moment)
    canvas.setTitle(fonts.spoken(fonts.cut(title, 240)))
    canvas.setAuthor(fonts.spoken(fonts.cut(author, 240)))
    canvas.setSubject("")
    canvas.setCreator("wardapp")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.bookmarkPage("title")
    canvas.addOutlineEntry(fonts.spoken(fonts.cut(title, 80)), "title", 0)
    words = dict(marks)
    for number in range(count):
        if number in words:
            canvas.bookmarkPage(f"page{number}")
            canvas.addOutlineEntry(fonts.spoken(fonts.cut(words[number], 80)), f"page{number}", 1)
        draw(canvas, number)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def moment_of(printed_at: dt.datetime) -> str:
    """Return a time as PDF writes it: D:20261123140500+09'00'."""
    zone = printed_at.strftime("%z")
    return f"D:{printed_at:%Y%m%d%H%M%S}" + (f"{zone[:3]}'{zone[3:5]}'" if zone else "")


def _edges(
    title: str, printed_at: dt.datetime, mark: str, running_head: str, size: tuple[float, float]
) -> Callable[[Any, int, int], None]:
    """Return what draws the head and the foot of a page."""
    top, side, foot = layout.margins()
    left, right, middle = side, size[0] - side, size[0] / 2
    # Head and foot stand in the margins, however narrow: no printer reaches the last 5 mm.
    head_y, foot_y = size[1] - top + min(5 * mm, top / 3), max(5.5 * mm, foot - 9 * mm)
    day = numerals(wareki.format_date(printed_at.date(), weekday=False))
    stamp = f"{day} {printed_at:%H:%M} 印刷"
    # The number stands in the middle; the title ends before it.
    short = shortened(title, middle - left - 12 * mm, fonts.GOTHIC, 7.5)
    head = shortened(running_head, right - left - 40 * mm, fonts.GOTHIC, 8.5)
    shown_mark = shortened(mark, 60 * mm, fonts.GOTHIC, 10)
    numbered = layout.is_numbered()

    def draw(canvas: Any, number: int, total: int) -> None:
        canvas.saveState()
        canvas.setFillGray(0.25)
        y = foot_y
        draw_text(canvas, left, y, short, fonts.GOTHIC, 7.5)
        draw_text(
            canvas,
            middle,
            y,
            f"{number}／{total}" if total > 1 and numbered else "",
            fonts.GOTHIC,
            8.5,
            align="center",
        )
        draw_text(canvas, right, y, stamp, fonts.GOTHIC, 7.5, align="right")
        if number > 1:
            draw_text(canvas, left, head_y, head, fonts.GOTHIC, 8.5)
        canvas.restoreState()
        if shown_mark:
            width = width_of(shown_mark, fonts.GOTHIC, 10) + 10
            canvas.setLineWidth(0.6)
            canvas.rect(right - width, head_y - 0.5 * mm, width, 16, stroke=1, fill=0)
            draw_text(
                canvas,
                right - width / 2,
                head_y - 0.5 * mm + 4.5,
                shown_mark,
                fonts.GOTHIC,
                10,
                align="center",
            )

    return draw
