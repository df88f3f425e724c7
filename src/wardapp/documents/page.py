"""The page itself: A4, its margins, its foot, and text set in Japanese.

Same content, same bytes: reportlab's invariant mode, and the time of printing is given from outside.
"""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import groupby
from typing import Any

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from wardapp.documents import fonts
from wardapp.documents.linebreak import Line, break_lines, pieces, squeeze, text_width
from wardapp.documents.wording import numerals
from wardapp.domain import wareki

MARGIN_SIDE = 22 * mm
MARGIN_TOP = 20 * mm
MARGIN_FOOT = 20 * mm
BODY_SIZE = 10.5
LEADING = 1.6
_numbered: ContextVar[bool] = ContextVar("numbered", default=True)
_MANY_BLANK_LINES = re.compile("\n{4,}")
_MOST_SPREAD = 0.3
"""The widest space, in sizes, that spreading a line may open between two characters."""


class Text(Flowable):  # type: ignore[misc]
    r"""A text set in Japanese: broken by 禁則, lines spread to the full width, split over pages.

    Args:
        text: The text; ``\n`` ends a paragraph.
        face: Which face.
        size: In points.
        align: left (spread to both margins, 。 and 、 hang), flush (left, as in narrow cells),
            center or right.
        hanging: Whether lines after （１） or ・ begin below the text.
        leading: Height of a line in sizes.
        lines: Lines that are broken already, for the parts of a split text.
    """

    def __init__(
        self,
        text: str,
        *,
        face: str = fonts.MINCHO,
        size: float = BODY_SIZE,
        align: str = "left",
        hanging: bool = True,
        leading: float = LEADING,
        lines: list[Line] | None = None,
    ) -> None:
        super().__init__()
        plain = _MANY_BLANK_LINES.sub("\n\n\n", fonts.drawable(text[: fonts.TEXT_LIMIT]))
        if len(text) > fonts.TEXT_LIMIT:
            plain += f"\n（以下{len(text) - fonts.TEXT_LIMIT:,}文字省略）"
        self._text = plain
        self._face, self._size, self._align = face, size, align
        self._hanging = hanging
        self._leading = size * leading
        self._lines = lines
        self._wide = 0.0

    def _measure(self, text: str) -> float:
        return fonts.text_width(text, self._face, self._size)

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Break the lines for this width; return width and height in points."""
        if self._lines is None or abs(self._wide - available_width) > 0.1:
            self._lines = break_lines(
                self._text,
                available_width,
                self._measure,
                hanging_labels=self._hanging and self._align == "left",
                hanging_marks=self._align == "left",
            )
            self._wide = available_width
        return available_width, len(self._lines) * self._leading

    @property
    def first_baseline(self) -> float:
        """Height of the first line's baseline above the foot of the text; after ``wrap``."""
        return len(self._lines or []) * self._leading - (self._leading + self._size * 0.76) / 2

    @property
    def last_baseline(self) -> float:
        """Height of the last line's baseline above the foot of the text; after ``wrap``."""
        return self.first_baseline - max(0, len(self._lines or []) - 1) * self._leading

    @property
    def last_width(self) -> float:
        """Width of the last line; after ``wrap``."""
        return self._lines[-1].indent + self._lines[-1].width if self._lines else 0.0

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Split between lines; never a single line alone where there are more."""
        self.wrap(available_width, available_height)
        lines = self._lines or []
        fitting = int((available_height + 0.01) // self._leading)
        if fitting >= len(lines):
            return [self]
        if len(lines) - fitting == 1 and fitting > 2:
            fitting -= 1
        if fitting < 1 or (fitting == 1 and len(lines) > 1):
            return []
        return [self._part(lines[:fitting]), self._part(lines[fitting:])]

    def _part(self, lines: list[Line]) -> Text:
        part = Text(
            "",
            face=self._face,
            size=self._size,
            align=self._align,
            leading=self._leading / self._size,
            lines=lines,
        )
        part._wide = self._wide
        return part

    def draw(self) -> None:
        """Draw the lines on the canvas, from the top."""
        lines = self._lines or []
        y = self.first_baseline
        for line in lines:
            x = line.indent
            if self._align == "center":
                x = (self._wide - line.width) / 2
            elif self._align == "right":
                x = self._wide - line.width
            rest = (
                self._wide - x - line.width
                if self._align == "left" and not line.ends_paragraph
                else 0.0
            )
            _draw_line(self.canv, x, y, line, self._face, self._size, rest)
            y -= self._leading


def _draw_line(
    canvas: Any, x: float, y: float, line: Line, face: str, size: float, rest: float
) -> None:
    """Draw a line, what is left of its width spread between its pieces (never inside a word)."""
    parts = pieces(line.text)
    first = 1 if parts and parts[0].isspace() else 0
    gaps = len(parts) - 1 - first - (1 if line.hangs else 0)
    spread = rest / gaps if gaps > 0 else 0.0
    if not 0 < spread < size * _MOST_SPREAD:
        # A line that is short because a long word moved on is not torn apart.
        spread = 0.0
    spaced: list[tuple[str, float]] = []
    for index, part in enumerate(parts):
        follows = parts[index + 1][0] if index + 1 < len(parts) else ""
        after = -squeeze(part[-1], follows) * size if follows else 0.0
        if first <= index < first + gaps:
            after += spread
        if len(part) > 1 and after:
            spaced.append((part[:-1], 0.0))
            part = part[-1]  # noqa: PLW2901 - the space comes after its last character only
        spaced.append((part, after))
    _draw_spaced(canvas, x, y, spaced, face, size)


def _draw_spaced(
    canvas: Any, x: float, y: float, spaced: Iterable[tuple[str, float]], face: str, size: float
) -> None:
    """Draw texts after one another, each with the space that follows each of its characters."""
    drawing = canvas.beginText(x, y)
    for space, group in groupby(spaced, key=lambda pair: round(pair[1], 3)):
        drawing.setCharSpace(space)
        for use, part in fonts.runs("".join(text for text, _ in group), face):
            drawing.setFont(use, size)
            drawing.textOut(part)
    drawing.setCharSpace(0)
    canvas.drawText(drawing)


def draw_text(
    canvas: Any, x: float, y: float, text: str, face: str, size: float, *, align: str = "left"
) -> None:
    """Draw one line at (x, y), its baseline; with characters of the fallback face where needed."""
    plain = fonts.drawable(text).replace("\n", " ")
    wide = width_of(plain, face, size)
    start = x - (wide if align == "right" else wide / 2 if align == "center" else 0.0)
    _draw_line(canvas, start, y, Line(plain, wide, True), face, size, 0.0)


def width_of(text: str, face: str, size: float) -> float:
    """Return the width of one line in points, as ``draw_text`` sets it."""
    return text_width(text, lambda part: fonts.text_width(part, face, size))


def shortened(text: str, width: float, face: str, size: float) -> str:
    """Return as much of a text as fits the width; … stands for the rest."""
    plain = fonts.cut(text, 400)
    if width_of(plain, face, size) <= width:
        return plain
    while plain and width_of(plain + "…", face, size) > width:
        plain = plain[:-1]
    return plain + "…"


def draw_distributed(
    canvas: Any, x: float, y: float, width: float, text: str, face: str, size: float
) -> None:
    """Draw a label with its characters spread over a width (均等割付); it is copied as one word."""
    plain = fonts.drawable(text)
    wide = fonts.text_width(plain, face, size)
    if len(plain) < 2 or wide > width:
        fitting = min(size, size * width / wide) if wide else size
        draw_text(canvas, x + width / 2, y, plain, face, fitting, align="center")
        return
    gap = (width - wide) / (len(plain) - 1)
    with actual_text(canvas, plain):
        _draw_spaced(canvas, x, y, [(plain, gap)], face, size)


@contextmanager
def actual_text(canvas: Any, text: str) -> Iterator[None]:
    """Say to readers which text stands here, whatever its spacing looks like."""
    encoded = text.encode("utf-16-be").hex().upper()
    canvas._code.append(f"/Span <</ActualText <FEFF{encoded}>>> BDC")
    yield
    canvas._code.append("EMC")


@contextmanager
def unnumbered() -> Iterator[None]:
    """Leave page numbers out of the feet: what is built here becomes a part of a booklet."""
    token = _numbered.set(False)
    try:
        yield
    finally:
        _numbered.reset(token)


class Mark(Flowable):  # type: ignore[misc]
    """A line of the outline that a reader shows beside the pages; takes no room.

    Args:
        title: What the outline says.
        level: 0 for the document, 1 for its parts.
    """

    def __init__(self, title: str, level: int = 1) -> None:
        super().__init__()
        self._title, self._level = fonts.cut(title, 80), level

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
    mark: str = "",
    running_head: str = "",
    wide: bool = False,
) -> bytes:
    """Return the PDF of a story.

    Args:
        story: Flowables, in order.
        title: Title of the file; also in the foot and at the top of the outline.
        author: The office.
        printed_at: Shown in the foot; part of the bytes.
        mark: 取扱注意 or such, framed at the top right of every page.
        running_head: Small, at the top left of every page but the first.
        wide: A4 landscape instead of portrait.
    """
    fonts.register()
    size = landscape(A4) if wide else A4
    buffer = io.BytesIO()
    title = fonts.cut(title, 240)
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
        author=fonts.cut(author, 240),
        subject="",
        creator="wardapp",
        lang="ja-JP",
        displayDocTitle=1,
        invariant=1,
        leftMargin=MARGIN_SIDE,
        rightMargin=MARGIN_SIDE,
        topMargin=MARGIN_TOP,
        bottomMargin=MARGIN_FOOT,
    )
    frame = Frame(
        MARGIN_SIDE,
        MARGIN_FOOT,
        size[0] - 2 * MARGIN_SIDE,
        size[1] - MARGIN_TOP - MARGIN_FOOT,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    document.addPageTemplates([PageTemplate(id="page", frames=[frame])])
    document.build([Mark(title, 0), *story], canvasmaker=bound)
    return buffer.getvalue()


def moment_of(printed_at: dt.datetime) -> str:
    """Return a time as PDF writes it: D:20261123140500+09'00'."""
    zone = printed_at.strftime("%z")
    return f"D:{printed_at:%Y%m%d%H%M%S}" + (f"{zone[:3]}'{zone[3:5]}'" if zone else "")


def _edges(
    title: str, printed_at: dt.datetime, mark: str, running_head: str, size: tuple[float, float]
) -> Callable[[Any, int, int], None]:
    """Return what draws the head and the foot of a page."""
    left, right, middle = MARGIN_SIDE, size[0] - MARGIN_SIDE, size[0] / 2
    day = numerals(wareki.format_date(printed_at.date(), weekday=False))
    stamp = f"{day} {printed_at:%H:%M} 印刷"
    # The number stands in the middle; the title ends before it.
    short = shortened(title, middle - left - 12 * mm, fonts.GOTHIC, 7.5)
    head = shortened(running_head, right - left - 40 * mm, fonts.GOTHIC, 8.5)
    shown_mark = shortened(mark, 60 * mm, fonts.GOTHIC, 10)
    numbered = _numbered.get()

    def draw(canvas: Any, number: int, total: int) -> None:
        canvas.saveState()
        canvas.setFillGray(0.25)
        y = MARGIN_FOOT - 9 * mm
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
            draw_text(canvas, left, size[1] - 15 * mm, head, fonts.GOTHIC, 8.5)
        canvas.restoreState()
        if shown_mark:
            width = width_of(shown_mark, fonts.GOTHIC, 10) + 10
            canvas.setLineWidth(0.6)
            canvas.rect(right - width, size[1] - 15.5 * mm, width, 16, stroke=1, fill=0)
            draw_text(
                canvas,
                right - width / 2,
                size[1] - 15.5 * mm + 4.5,
                shown_mark,
                fonts.GOTHIC,
                10,
                align="center",
            )

    return draw
