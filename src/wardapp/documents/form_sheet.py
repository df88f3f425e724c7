"""A form from a plain description: title, boxes for seals, rows with a label each.

Documents of one shape (速報, 受付票, 移送書, 働き掛け記録票, 事案の記録, 引継ぎ書) differ in what they
say, not in how they are drawn: desk/papers.py says what, this module draws.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

SEAL_ROW_MOST = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class FormLine:
    """One row: its label (two lines at most) and its text.

    Attributes:
        least_mm: Least height, so that a hand has room to write.
        pair: Another label and text beside it in the same row; only for short facts.
        is_strong: The text is set larger, as the subject of the form.
    """

    label: str
    text: str = ""
    least_mm: float = 0.0
    pair: tuple[str, str] | None = None
    is_strong: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SealBox:
    """A box for a seal: whose, and what stands in it (a day, 承認), "" for an empty one."""

    title: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSheet:
    """What a form says.

    Attributes:
        title: In large type at the top.
        office: Who issues it; also the file's author.
        number: At the right above the form.
        mark: 取扱注意 or such, at the top right of each page.
        seals: Boxes for seals at the top right of the form (決裁欄), from the highest rank down.
        route: Boxes below the form (回付欄), each with room for a seal and a day.
        lines: The rows.
        note: Small, under the form.
    """

    title: str
    office: str = ""
    number: str = ""
    mark: str = ""
    seals: tuple[SealBox, ...] = ()
    route: tuple[SealBox, ...] = ()
    lines: tuple[FormLine, ...] = ()
    note: str = ""
    seals_title: str = "決裁"
    route_title: str = "回付"


def render(sheet: FormSheet, *, printed_at: dt.datetime) -> bytes:
    """Return the form as PDF.

    Raises:
        InputRefused: A character cannot be printed; it is named.
    """
    from wardapp.documents import fonts

    fonts.check(sheet)
    from reportlab.lib.units import mm
    from reportlab.platypus import Spacer

    from wardapp.documents.page import Text, build

    story: list[Any] = [
        Text(fonts.cut(sheet.title, 60), face=fonts.GOTHIC, size=16, align="center"),
        Spacer(0, 2 * mm),
    ]
    if sheet.number:
        story += [Text(fonts.cut(sheet.number, 80), size=9, align="right"), Spacer(0, 1.5 * mm)]
    if sheet.seals:
        story += [_boxes(sheet.seals_title, sheet.seals, at_right=True), Spacer(0, 3 * mm)]
    story += [form_row(line) for line in sheet.lines]
    if sheet.route:
        story += [Spacer(0, 3 * mm), _boxes(sheet.route_title, sheet.route, at_right=False)]
    if sheet.note:
        story += [Spacer(0, 2 * mm), Text(sheet.note, size=8.5)]
    if sheet.office:
        story += [Spacer(0, 1.5 * mm), Text(fonts.cut(sheet.office, 80), size=9, align="right")]
    return build(
        story,
        title=f"{sheet.title}　{sheet.number}".rstrip("　"),
        author=sheet.office,
        printed_at=printed_at,
        mark=sheet.mark,
        running_head=f"{sheet.title}　{sheet.number}（続き）",
    )


def form_row(line: FormLine) -> Any:
    """Return a row of a form as a part of a page, for a document that has more than rows."""
    from reportlab.lib.units import mm

    from wardapp.documents import fonts
    from wardapp.documents.form import FormRow, PairRow, row
    from wardapp.documents.page import Text

    if line.pair is not None:
        return PairRow([(line.label, line.text), line.pair])
    if line.is_strong:
        text = Text(line.text or "　", face=fonts.GOTHIC, size=12, align="flush")
        return FormRow(line.label, [text], least_height=line.least_mm * mm)
    return row(line.label, line.text, least_height=line.least_mm * mm)


def _boxes(title: str, boxes: tuple[SealBox, ...], *, at_right: bool) -> Any:
    """Return a row of boxes: the title upright at the left, heads above, room for a seal below."""
    from reportlab.lib import colors
    from reportlab.lib.units import mm
    from reportlab.platypus import Table, TableStyle

    from wardapp.documents import fonts
    from wardapp.documents.page import Text

    shown = boxes[:SEAL_ROW_MOST]
    upright = [
        Text(sign, face=fonts.GOTHIC, size=9, align="center", leading=1.25) for sign in title
    ]
    heads = [
        Text(fonts.cut(box.title, 24), face=fonts.GOTHIC, size=8.5, align="center", leading=1.25)
        for box in shown
    ]
    texts = [Text(fonts.cut(box.text, 24), size=8.5, align="center", leading=1.3) for box in shown]
    table = Table(
        [[upright, *heads], ["", *texts]],
        colWidths=[8 * mm, *[20 * mm] * len(shown)],
        rowHeights=[None, 15 * mm],
        hAlign="RIGHT" if at_right else "LEFT",
    )
    table.setStyle(
        TableStyle(
            [
                ("GRID", (0, 0), (-1, -1), 0.6, colors.black),
                ("SPAN", (0, 0), (0, 1)),
                ("BACKGROUND", (0, 0), (0, 1), colors.Color(0.94, 0.94, 0.94)),
                ("FONTNAME", (0, 0), (-1, -1), fonts.MINCHO),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("LEFTPADDING", (0, 0), (-1, -1), 2),
                ("RIGHTPADDING", (0, 0), (-1, -1), 2),
                ("TOPPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
            ]
        )
    )
    return table
