"""Several PDFs as one: outline, page numbers n／N throughout, 資料番号 stamped at the top right.

    data = bind(
        (
            BookletPart(title="次第", pdf=agenda),
            BookletPart(title="資料１　区長要望一覧", pdf=attached, number="資料１", is_foreign=True),
        ),
        title="令和８年度　第８回　区長会議　資料", author="総務市民局", printed_at=desk.clock.now(),
    )

A part that somebody else made may be of any size, turned, encrypted or slightly damaged
(``pdfium.usable`` says which it cannot take). Same parts, same bytes.
"""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from wardapp.documents.wording import numerals

STAMP_LIMIT = 24
_FREE_FOOT_MM, _LOW_FOOT_MM = 11.0, 5.5
_DEEPEST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class BookletPart:
    """One PDF of a booklet.

    Attributes:
        title: Its line in the outline and in the contents.
        pdf: Its bytes.
        number: 資料番号 stamped at the top right of its pages; "" for none.
        on_each_page: Whether every page is stamped, or the first alone.
        is_foreign: Somebody else made it: it is checked, and the page number stands on white.
        has_own_foot: Its pages have page numbers of their own, so the booklet's stand lower.
        fits_a4: Larger pages (A3) are made smaller to A4, instead of kept.
        in_contents: Whether it stands in the contents (a cover does not).
    """

    title: str
    pdf: bytes
    number: str = ""
    on_each_page: bool = False
    is_foreign: bool = False
    has_own_foot: bool = True
    fits_a4: bool = False
    in_contents: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Booklet:
    """What is bound, and how (see ``bind``)."""

    title: str
    parts: tuple[BookletPart, ...]
    author: str = ""
    contents: bool = True
    each_on_new_sheet: bool = False


def render(booklet: Booklet, *, printed_at: dt.datetime) -> bytes:
    """Return a booklet as PDF.

    Raises:
        FileRefused, InputRefused: As ``bind``.
    """
    return bind(
        booklet.parts,
        title=booklet.title,
        author=booklet.author,
        printed_at=printed_at,
        contents=booklet.contents,
        each_on_new_sheet=booklet.each_on_new_sheet,
    )


def bind(
    parts: Sequence[BookletPart],
    *,
    title: str,
    author: str,
    printed_at: dt.datetime,
    contents: bool = False,
    numbered: bool = True,
    each_on_new_sheet: bool = False,
) -> bytes:
    """Return the parts as one PDF.

    Args:
        parts: In order; the first may be a cover.
        title: Title of the file and head of its contents.
        author: The office.
        printed_at: Part of the bytes.
        contents: A page of contents (目次) before the first part that stands in it.
        numbered: Page numbers n／N through the whole booklet.
        each_on_new_sheet: Blank pages so that, printed on both sides, each part begins on a sheet.

    Raises:
        FileRefused: A foreign part cannot be used; it is named with the reason.
        InputRefused: A number or title cannot be printed.
    """
    from pypdf import PdfReader, PdfWriter

    from wardapp.documents import fonts

    fonts.check([(part.title, part.number) for part in parts] + [(title, "")])
    laid: list[_Laid] = []
    for part in parts:
        reader = PdfReader(io.BytesIO(_checked(part)))
        laid.append(_Laid(part, reader, len(reader.pages)))
    at = next((n for n, one in enumerate(laid) if one.part.in_contents), len(laid))
    if contents and at < len(laid):
        # The contents' own length moves what they list: made once to be counted, once to be right.
        drawn = _contents(laid, title, author, printed_at, 0, each_on_new_sheet, at)
        length = len(PdfReader(io.BytesIO(drawn)).pages)
        drawn = _contents(laid, title, author, printed_at, length, each_on_new_sheet, at)
        part = BookletPart(title="目次", pdf=drawn, in_contents=False, has_own_foot=False)
        laid.insert(at, _Laid(part, PdfReader(io.BytesIO(drawn)), length))
    writer = PdfWriter()
    pages: list[tuple[Any, _Laid | None, int]] = []
    for start, one in zip(_starts(laid, each_on_new_sheet), laid, strict=True):
        while len(pages) < start:
            pages.append((writer.add_blank_page(*_A4), None, 0))
        for number, page in enumerate(one.reader.pages):
            pages.append((_upright(writer, page, one.part), one, number))
    _stamp(pages, numbered=numbered)
    _outline(writer, laid, _starts(laid, each_on_new_sheet))
    _describe(writer, title, author, printed_at)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class _Laid:
    part: BookletPart
    reader: Any
    length: int


_A4 = (595.2756, 841.8898)


def _checked(part: BookletPart) -> bytes:
    if not part.is_foreign:
        return part.pdf
    from wardapp.documents.pdfium import usable

    return usable(part.pdf, part.title)


def _starts(laid: Sequence[_Laid], each_on_new_sheet: bool) -> list[int]:
    """Return the page (from 0) on which each part begins."""
    starts, at = [], 0
    for one in laid:
        if each_on_new_sheet:
            at += at % 2
        starts.append(at)
        at += one.length
    return starts


def _upright(writer: Any, page: Any, part: BookletPart) -> Any:
    """Add a page so that its lower left corner is (0, 0), it is not turned, and may be stamped."""
    from pypdf import Transformation
    from pypdf.generic import RectangleObject

    added = writer.add_page(page)
    if not part.is_foreign:
        return added
    if added.rotation % 360:
        added.transfer_rotation_to_content()
    box = added.cropbox
    left, bottom = float(box.left), float(box.bottom)
    wide, high = float(box.width), float(box.height)
    if wide <= 1 or high <= 1:
        left, bottom, (wide, high) = 0.0, 0.0, _A4
    scale = 1.0
    if part.fits_a4:
        scale = min(1.0, max(_A4) / max(wide, high), min(_A4) / min(wide, high))
    if left or bottom or scale < 1:
        added.add_transformation(Transformation().translate(-left, -bottom).scale(scale))
    for name in ("mediabox", "cropbox", "trimbox", "bleedbox", "artbox"):
        setattr(added, name, RectangleObject((0, 0, wide * scale, high * scale)))
    return added


def _stamp(pages: Sequence[tuple[Any, _Laid | None, int]], *, numbered: bool) -> None:
    """Draw 資料番号 and page numbers over the pages, all on one layer of one face."""
    from pypdf import PdfReader
    from reportlab.lib.units import mm
    from reportlab.pdfgen.canvas import Canvas

    from wardapp.documents import fonts
    from wardapp.documents.page import draw_text, width_of

    fonts.register()
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1, initialFontName=fonts.GOTHIC)
    drawn: list[bool] = []
    for index, (page, one, number) in enumerate(pages, 1):
        wide, high = float(page.mediabox.width), float(page.mediabox.height)
        canvas.setPageSize((wide, high))
        used = False
        if one is not None and one.part.number and (one.part.on_each_page or not number):
            shown = fonts.cut(numerals(one.part.number), STAMP_LIMIT)
            width = max(22 * mm, width_of(shown, fonts.GOTHIC, 12) + 6 * mm)
            x, y = wide - 12 * mm - width, high - 17 * mm
            canvas.setFillGray(1)
            canvas.setLineWidth(0.8)
            canvas.rect(x, y, width, 8 * mm, stroke=1, fill=1)
            canvas.setFillGray(0)
            draw_text(canvas, x + width / 2, y + 2.6 * mm, shown, fonts.GOTHIC, 12, align="center")
            used = True
        if numbered and one is not None:
            free = not one.part.has_own_foot and not one.part.is_foreign
            y = (_FREE_FOOT_MM if free else _LOW_FOOT_MM) * mm
            shown = f"{index}／{len(pages)}" if free else f"－ {index}／{len(pages)} －"
            if one.part.is_foreign:
                width = width_of(shown, fonts.GOTHIC, 8.5) + 2 * mm
                canvas.setFillGray(1)
                canvas.rect(wide / 2 - width / 2, y - 1 * mm, width, 4 * mm, stroke=0, fill=1)
                canvas.setFillGray(0)
            draw_text(canvas, wide / 2, y, shown, fonts.GOTHIC, 8.5, align="center")
            used = True
        drawn.append(used)
        canvas.showPage()
    if not any(drawn):
        return
    canvas.save()
    layer = PdfReader(io.BytesIO(buffer.getvalue()))
    for (page, _one, _number), over, used in zip(pages, layer.pages, drawn, strict=True):
        if used:
            page.merge_page(over)


def _contents(
    laid: Sequence[_Laid],
    title: str,
    author: str,
    printed_at: dt.datetime,
    length: int,
    each_on_new_sheet: bool,
    at: int,
) -> bytes:
    """Return the page of contents, for contents of a given length that stand before part ``at``."""
    from reportlab.lib.units import mm
    from reportlab.platypus import Spacer

    from wardapp.documents import fonts
    from wardapp.documents.contents import ContentsLine
    from wardapp.documents.page import Text, build, unnumbered

    blank = BookletPart(title="目次", pdf=b"", in_contents=False)
    after = [*laid[:at], _Laid(blank, None, length), *laid[at:]]
    starts = _starts(after, each_on_new_sheet)
    lines = [
        ContentsLine(one.part.number, one.part.title, start + 1)
        for start, one in zip(starts, after, strict=True)
        if one.part.in_contents
    ]
    story: list[Any] = [
        Spacer(0, 4 * mm),
        Text(fonts.cut(title, 120), face=fonts.GOTHIC, size=14, align="center"),
        Spacer(0, 4 * mm),
        Text("目　　次", face=fonts.GOTHIC, size=13, align="center"),
        Spacer(0, 8 * mm),
        *lines,
    ]
    with unnumbered():
        return build(story, title=title, author=author, printed_at=printed_at)


def _outline(writer: Any, laid: Sequence[_Laid], starts: Sequence[int]) -> None:
    parent, before = None, ""
    for start, one in zip(starts, laid, strict=True):
        # A cover and what it covers are one line.
        if parent is None or one.part.title != before:
            parent = writer.add_outline_item(title=one.part.title, page_number=start)
        before = one.part.title
        for name, page in _own_outline(one.reader, one.part.title):
            writer.add_outline_item(title=name, page_number=start + page, parent=parent)


def _own_outline(reader: Any, title: str) -> Iterator[tuple[str, int]]:
    """Yield the lines of a part's own outline, name and page, without its title's."""
    from pypdf.errors import PyPdfError

    def walk(lines: Any, depth: int) -> Iterator[tuple[str, int]]:
        for line in lines:
            if isinstance(line, list):
                if depth < _DEEPEST:
                    yield from walk(line, depth + 1)
                continue
            page = reader.get_destination_page_number(line)
            # The first line of a document of ours is its own title, which stands there already.
            if (
                page is not None
                and page >= 0
                and not (depth == 0 and (page == 0 or line.title == title))
            ):
                yield str(line.title), page

    try:
        yield from list(walk(reader.outline, 0))
    except (PyPdfError, KeyError, TypeError, ValueError, RecursionError):
        # What others wrote into their outline is no reason to do without their pages.
        return


def _describe(writer: Any, title: str, author: str, printed_at: dt.datetime) -> None:
    from pypdf.generic import BooleanObject, DictionaryObject, NameObject, TextStringObject

    from wardapp.documents import fonts
    from wardapp.documents.page import moment_of

    moment = moment_of(printed_at)
    writer.add_metadata(
        {
            "/Title": fonts.spoken(fonts.cut(title, 240)),
            "/Author": fonts.spoken(fonts.cut(author, 240)),
            "/Creator": "wardapp",
            "/Producer": "wardapp",
            "/CreationDate": moment,
            "/ModDate": moment,
        }
    )
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject("ja-JP")
    root[NameObject("/PageMode")] = NameObject("/UseOutlines")
    root[NameObject("/ViewerPreferences")] = DictionaryObject(
        {NameObject("/DisplayDocTitle"): BooleanObject(True)}
    )
