"""議案・資料表紙: a cover for each item or material, its number boxed at the top right."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from wardapp.documents.wording import meeting_heading, numerals
from wardapp.domain import wareki

_BOX_MM = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """One cover.

    Attributes:
        number: 資料１－２ or 議題３, in the box.
        title: What it is, in large type.
        lines: Below it: 議題, 説明, what comes with it.
        note: In a frame: why the file itself is not here.
    """

    number: str
    title: str
    lines: tuple[tuple[str, str], ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverSheets:
    """The covers of a meeting, a page each."""

    name: str
    fiscal_year: int
    number: int
    held_on: dt.date
    covers: tuple[Cover, ...]
    organiser: str = ""
    mark: str = ""


def render(sheets: CoverSheets, *, printed_at: dt.datetime) -> bytes:
    """Return the covers as PDF.

    Raises:
        InputRefused: A character cannot be printed; it is named.
    """
    from wardapp.documents import fonts

    fonts.check(sheets)
    from reportlab.lib.units import mm
    from reportlab.platypus import PageBreak, Spacer

    from wardapp.documents.agenda_rows import FactLine
    from wardapp.documents.form import FormRow
    from wardapp.documents.number_box import NumberBox
    from wardapp.documents.page import Mark, Text, build

    heading = fonts.cut(meeting_heading(sheets.name, sheets.fiscal_year, sheets.number), 200)
    when = numerals(wareki.format_date(sheets.held_on))
    story: list[Any] = []
    for position, cover in enumerate(sheets.covers):
        if position:
            story.append(PageBreak())
        size = 22 if len(cover.title) <= 24 else 17 if len(cover.title) <= 80 else 13
        story += [
            Mark(f"{cover.number}　{cover.title}".strip("　")),
            NumberBox(cover.number),
            Spacer(0, 52 * mm),
            Text(
                fonts.cut(cover.title, 400),
                face=fonts.GOTHIC,
                size=size,
                align="center",
                leading=1.5,
            ),
            Spacer(0, 26 * mm),
            *(FactLine(label, fonts.cut(text, 400)) for label, text in cover.lines),
        ]
        if cover.note:
            story += [
                Spacer(0, 10 * mm),
                FormRow("別添", [Text(cover.note, size=10.5, align="flush")]),
            ]
        story += [
            Spacer(0, 22 * mm),
            Text(heading, size=12, align="center"),
            Spacer(0, 2 * mm),
            Text(when, size=11, align="center"),
        ]
    if not sheets.covers:
        story.append(Text("（資料は登録されていません。）", align="center"))
    return build(
        story,
        title=f"{heading}　資料表紙",
        author=sheets.organiser,
        printed_at=printed_at,
        mark=sheets.mark,
    )
