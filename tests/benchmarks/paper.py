"""Thirty pages of an agenda as PDF, beside bare reportlab drawing as many lines."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path

from corpus import voices
from figures import Figure, median, shown, timed
from places import new_desk

from wardapp import paths
from wardapp.domain.city import Role
from wardapp.domain.meeting import MeetingKind

PAGES = 30
TIMES = 3


def run(work: Path) -> list[Figure]:
    """Measure printing an agenda that is long enough."""
    desk = new_desk(work / "paper", "総務市民局", Role.HEADQUARTERS)
    try:
        meeting = desk.meetings.add(
            MeetingKind.WARD_MAYORS, dt.date(2026, 12, 7), place="特別会議室"
        ).id
        titles = iter(voices(4_000, seed=5))
        pages = 0
        while pages < PAGES:
            with desk.database.write():
                for _ in range(100):
                    desk.meetings.add_item(meeting, title=next(titles)[1][:120], presenter="北区長")
            pages = _pages(desk.print("次第", meeting))
        ours = median([timed(lambda: desk.print("次第", meeting)) for _ in range(TIMES)])
        count = len(desk.meetings.items(meeting))
    finally:
        desk.close()
    lines = [text for _, text in voices(pages * 40, seed=6)]
    peer = median([timed(lambda: _bare(lines, pages)) for _ in range(TIMES)])
    return [
        Figure(
            f"{pages} pages of agenda as PDF",
            shown(ours),
            f"{shown(peer)} bare reportlab, {pages} pages of 40 lines",
            "< 1 s",
            ours < pages / PAGES,
            f"{count} items",
        )
    ]


def _pages(pdf: bytes) -> int:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def _bare(lines: list[str], pages: int) -> bytes:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(
        TTFont("bench", str(paths.resources_dir() / "fonts" / "BIZUDMincho-Regular.ttf"))
    )
    out = io.BytesIO()
    canvas = Canvas(out)
    for page in range(pages):
        canvas.setFont("bench", 9)
        for index, line in enumerate(lines[page * 40 : page * 40 + 40]):
            canvas.drawString(40, 800 - 19 * index, line[:56])
        canvas.showPage()
    canvas.save()
    return out.getvalue()
