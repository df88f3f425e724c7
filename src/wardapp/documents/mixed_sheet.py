"""A document of rows and tables in turn, from a plain description: 事業計画書, 区の経営状況."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from wardapp.documents.form_sheet import FormLine
from wardapp.documents.table_sheet import TableSheet


@dataclass(frozen=True, slots=True, kw_only=True)
class MixedPart:
    """A heading, rows of a form and a table, each of which may be missing."""

    heading: str = ""
    lines: tuple[FormLine, ...] = ()
    table: TableSheet | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MixedSheet:
    """What the document says.

    Attributes:
        title: In large type at the top.
        number: At the right above.
        parts: From top to bottom.
        note: Small, at the end.
        office: Who issues it.
        mark: 取扱注意 or such.
        is_tight: Little room between the parts and no name of the office at the end, for what has to
            stand on one page.
    """

    title: str
    number: str = ""
    parts: tuple[MixedPart, ...] = ()
    note: str = ""
    office: str = ""
    mark: str = ""
    is_tight: bool = False


def render(sheet: MixedSheet, *, printed_at: dt.datetime) -> bytes:
    """Return the document as PDF.

    Raises:
        InputRefused: A character cannot be printed; it is named.
    """
    from wardapp.documents import fonts

    fonts.check(sheet)
    from reportlab.lib.units import mm
    from reportlab.platypus import CondPageBreak, Spacer

    from wardapp.documents.form_sheet import form_row
    from wardapp.documents.page import Mark, Text, build
    from wardapp.documents.table_sheet import table_parts

    gap = (2.2 if sheet.is_tight else 4) * mm
    story: list[Any] = [
        Text(fonts.cut(sheet.title, 60), face=fonts.GOTHIC, size=16, align="center"),
        Spacer(0, 2 * mm),
    ]
    if sheet.number:
        story += [Text(fonts.cut(sheet.number, 80), size=9, align="right"), Spacer(0, 1.5 * mm)]
    for index, part in enumerate(sheet.parts):
        if index:
            story.append(Spacer(0, gap))
        if part.heading:
            story += [
                CondPageBreak(25 * mm),
                Mark(part.heading),
                Text(fonts.cut(part.heading, 80), face=fonts.GOTHIC, size=11),
                Spacer(0, 1 * mm),
            ]
        story += [form_row(line) for line in part.lines]
        if part.table is not None:
            story += table_parts(part.table, wide=False)
    if sheet.note:
        story += [Spacer(0, 2 * mm), Text(sheet.note, size=8.5)]
    if sheet.office and not sheet.is_tight:
        story += [Spacer(0, 1.5 * mm), Text(fonts.cut(sheet.office, 80), size=9, align="right")]
    return build(
        story,
        title=f"{sheet.title}　{sheet.number}".rstrip("　"),
        author=sheet.office,
        printed_at=printed_at,
        mark=sheet.mark,
        running_head=f"{sheet.title}　{sheet.number}（続き）",
    )
