"""The page itself: A4, its margins, its foot, and text set in Japanese.

Same content, same bytes: reportlab's invariant mode, and the time of printing is given from outside.
"""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Sequence
from typing import Any

from wardapp.documents import fonts

fonts.register()

from reportlab.lib.pagesizes import A4, landscape  # noqa: E402 - after the base font is named
from reportlab.lib.units import mm  # noqa: E402
from reportlab.pdfgen.canvas import Canvas  # noqa: E402
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate  # noqa: E402

from wardapp.documents.linebreak import Line, break_lines  # noqa: E402
from wardapp.domain import wareki  # noqa: E402

MARGIN_SIDE = 22 * mm
MARGIN_TOP = 20 * mm
MARGIN_FOOT = 20 * mm
BODY_SIZE = 10.5
LEADING = 1.6
TEXT_LIMIT = 60_000
"""Characters of one field that are set; what is beyond is named in a last line."""


class Text(Flowable):  # type: ignore[misc]
    """A text set in Japanese: broken by 禁則, lines spread to the full width, split over pages.

    Args:
        text: The text; ``\\n`` ends a paragraph.
        face: Which face.
        size: In points.
        align: left, center or right; left text is spread to both margins.
        indent: First-line indent in characters (字下げ).
    """

    def __init__(
        self,
        text: str,
        *,
        face: str = fonts.MINCHO,
        size: float = BODY_SIZE,
        align: str = "left",
        indent: int = 0,
        leading: float = LEADING,
        lines: list[Line] | None = None,
    ) -> None:
        super().__init__()
        plain = fonts.drawable(text)
        if len(plain) > TEXT_LIMIT:
            plain = plain[:TEXT_LIMIT] + f"\n（以下{len(plain) - TEXT_LIMIT:,}文字省略）"
        self._text = plain
        self._face, self._size, self._align, self._indent = face, size, align, indent
        self._leading = size * leading
        self._lines = lines
        self._wide = 0.0

    def _measure(self, text: str) -> float:
        return fonts.text_width(text, self._face, self._size)

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Break the lines for this width; return width and height in points."""
        if self._lines is None or abs(self._wide - available_width) > 0.1:
            self._lines = break_lines(
                self._text, available_width, self._measure, first_indent=self._indent * self._size
            )
            self._wide = available_width
        return available_width, len(self._lines) * self._leading

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
            "", face=self._face, size=self._size, align=self._align, leading=self._leading / self._size, lines=lines
        )
        part._wide = self._wide
        part._text = "\n".join(line.text for line in lines)
        return part

    def draw(self) -> None:
        """Draw the lines on the canvas, from the top."""
        lines = self._lines or []
        top = len(lines) * self._leading
        begins_paragraph = True
        for number, line in enumerate(lines):
            y = top - number * self._leading - (self._leading + self._size * 0.76) / 2
            x = self._indent * self._size if begins_paragraph and self._indent else 0.0
            begins_paragraph = line.ends_paragraph
            if self._align == "center":
                x = (self._wide - line.width) / 2
            elif self._align == "right":
                x = self._wide - line.width
            spread = 0.0
            if self._align == "left" and not line.ends_paragraph and len(line.text) > 1:
                hung = self._measure(line.text[-1]) if line.hangs else 0.0
                gaps = len(line.text) - (2 if line.hangs else 1)
                rest = self._wide - x - (line.width - hung)
                # A line that is short because a long word moved on is not torn apart.
                spread = rest / gaps if gaps > 0 and 0 < rest / gaps < self._size * 0.3 else 0.0
            draw_text(self.canv, x, y, line.text, self._face, self._size, spread=spread)


def draw_text(
    canvas: Any, x: float, y: float, text: str, face: str, size: float, *, spread: float = 0.0, align: str = "left"
) -> None:
    """Draw one line at (x, y), its baseline; with characters of the fallback face where needed."""
    plain = fonts.drawable(text).replace("\n", " ")
    wide = fonts.text_width(plain, face, size)
    start = x - (wide if align == "right" else wide / 2 if align == "center" else 0.0)
    drawing = canvas.beginText(start, y)
    for use, part in fonts.runs(plain, face):
        drawing.setFont(use, size)
        drawing.setCharSpace(spread)
        drawing.textOut(part)
    drawing.setCharSpace(0)
    canvas.drawText(drawing)


def draw_distributed(canvas: Any, x: float, y: float, width: float, text: str, face: str, size: float) -> None:
    """Draw a label with its characters spread over a width (均等割付)."""
    plain = fonts.drawable(text)
    wide = fonts.text_width(plain, face, size)
    if len(plain) < 2 or wide > width:
        draw_text(canvas, x + width / 2, y, plain, face, min(size, size * width / wide if wide else size), align="center")
        return
    gap = (width - wide) / (len(plain) - 1)
    for character in plain:
        draw_text(canvas, x, y, character, face, size)
        x += fonts.text_width(character, face, size) + gap


class _Numbered(Canvas):  # type: ignore[misc]
    """A canvas that knows the number of pages when it draws their feet."""

    foot: Any = None

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._pages: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        """Keep the page until all are known."""
        self._pages.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Draw the feet and write the file."""
        for number, page in enumerate(self._pages, 1):
            self.__dict__.update(page)
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
    wide: bool = False,
) -> bytes:
    """Return the PDF of a story.

    Args:
        story: Flowables, in order.
        title: Title of the file; also in the foot.
        author: The office.
        printed_at: Shown in the foot; part of the bytes.
        mark: 取扱注意 or such, top right of every page.
        wide: A4 landscape instead of portrait.
    """
    size = landscape(A4) if wide else A4
    buffer = io.BytesIO()
    stamp = f"{wareki.format_date(printed_at.date(), weekday=False)} {printed_at:%H:%M} 印刷"
    short = title if len(title) <= 48 else title[:47] + "…"

    def foot(canvas: Any, number: int, total: int) -> None:
        canvas.saveState()
        canvas.setFillGray(0.25)
        y = MARGIN_FOOT - 9 * mm
        draw_text(canvas, MARGIN_SIDE, y, short, fonts.GOTHIC, 7.5)
        draw_text(canvas, size[0] / 2, y, f"{number}／{total}" if total > 1 else "", fonts.GOTHIC, 8.5, align="center")
        draw_text(canvas, size[0] - MARGIN_SIDE, y, stamp, fonts.GOTHIC, 7.5, align="right")
        canvas.restoreState()
        if mark:
            width = fonts.text_width(mark, fonts.GOTHIC, 10) + 10
            x, top = size[0] - MARGIN_SIDE - width, size[1] - 15 * mm
            canvas.rect(x, top, width, 16, stroke=1, fill=0)
            draw_text(canvas, x + width / 2, top + 4.5, mark, fonts.GOTHIC, 10, align="center")

    document = BaseDocTemplate(
        buffer,
        pagesize=size,
        title=fonts.drawable(title),
        author=fonts.drawable(author),
        subject="",
        creator="wardapp",
        lang="ja-JP",
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
    # Bound to this document: two threads may print at once.
    bound = type("_Bound", (_Numbered,), {"foot": staticmethod(foot)})
    document.build(list(story), canvasmaker=bound)
    return buffer.getvalue()
