"""Thirty pages of an agenda as PDF, beside bare reportlab, WeasyPrint and LibreOffice.

WeasyPrint sets the same agenda from HTML where ``WEASYPRINT`` names a Python that has it (a venv of its
own; the program does not use it). LibreOffice makes its PDF of the agenda's own Word file where
``soffice`` is installed; its start is measured with an empty file and taken off. Neither is a part of
what is shipped.
"""

from __future__ import annotations

import datetime as dt
import html
import io
import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

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
        said, word = desk.describe("次第", meeting), desk.word("次第", meeting)
        blank = desk.meetings.add(MeetingKind.OTHER, dt.date(2026, 12, 8)).id
        empty = desk.word("次第", blank)
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
        ),
        *_weasyprint(work, said, ours),
        *_libreoffice(work, word, empty, ours),
    ]


_SET = """
import json, sys, time
from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration
source, times = open(sys.argv[1], encoding="utf-8").read(), []
for _ in range(int(sys.argv[3])):
    start = time.perf_counter()
    document = HTML(string=source, base_url=".").render(font_config=FontConfiguration())
    document.write_pdf(sys.argv[2])
    times.append(time.perf_counter() - start)
print(json.dumps([sorted(times)[len(times) // 2], len(document.pages)]))
"""


def _weasyprint(work: Path, said: Any, ours: float) -> list[Figure]:
    """Measure WeasyPrint on the same agenda, where there is one."""
    python = os.environ.get("WEASYPRINT", "")
    if not python:
        return []
    source = work / "agenda.html"
    source.write_text(_html(said), encoding="utf-8")
    done = subprocess.run(
        [python, "-c", _SET, str(source), str(work / "weasyprint.pdf"), str(TIMES)],
        capture_output=True,
        text=True,
        check=True,
        timeout=600,
    )
    seconds, pages = json.loads(done.stdout)
    return [
        Figure(
            "the same agenda by WeasyPrint",
            shown(ours),
            f"{shown(seconds)} WeasyPrint from HTML, {pages} pages",
            "faster",
            ours < seconds,
        )
    ]


def _html(said: Any) -> str:
    face = (paths.resources_dir() / "fonts" / "BIZUDMincho-Regular.ttf").as_uri()
    rows = "".join(
        f"<tr><td>{number}</td><td>【{html.escape(item.kind)}】{html.escape(item.title)}"
        f"<br><small>説明　{html.escape(item.presenter)}</small></td>"
        f"<td>{item.begins}〜{item.ends}（{item.minutes_planned}分）</td></tr>"
        for number, item in enumerate(said.items, 1)
    )
    return (
        '<html lang="ja"><head><style>@font-face { font-family: biz; src: url("' + face + '"); }'
        "@page { size: A4; margin: 20mm 22mm; @bottom-center { content: counter(page) "
        '"／" counter(pages); } } body { font-family: biz; font-size: 11.5pt; line-height: 1.5; }'
        "td { vertical-align: top; } td + td + td { white-space: nowrap; font-size: 10pt; }"
        f"</style><title>次第</title></head><body><h1>{html.escape(said.name)}</h1>"
        f"<table>{rows}</table></body></html>"
    )


def _libreoffice(work: Path, word: bytes, empty: bytes, ours: float) -> list[Figure]:
    """Measure LibreOffice on the agenda's Word file, where there is one."""
    program = shutil.which("soffice")
    if not program:
        return []
    for name, data in (("agenda", word), ("empty", empty)):
        (work / f"{name}.docx").write_bytes(data)

    def convert(name: str) -> None:
        subprocess.run(
            [
                program,
                f"-env:UserInstallation=file://{work}/office",
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                str(work),
                str(work / f"{name}.docx"),
            ],
            capture_output=True,
            check=True,
            timeout=600,
        )

    convert("empty")
    start = median([timed(lambda: convert("empty")) for _ in range(TIMES)])
    whole = median([timed(lambda: convert("agenda")) for _ in range(TIMES)])
    pages = _pages((work / "agenda.pdf").read_bytes())
    return [
        Figure(
            "the same agenda by LibreOffice",
            shown(ours),
            f"{shown(max(0.0, whole - start))} LibreOffice from docx, {pages} pages "
            f"(and {shown(start)} to start it)",
            "faster",
            ours < whole,
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
