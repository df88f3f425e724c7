"""A table from a plain description: title, what it counts, columns, rows, a note.

For lists and figures of any kind (区民の声一覧, 統計表, 団体の要望一覧, …). Heads are repeated on each
page; rows break across pages.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

CELL_LIMIT = 400


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its share of the width, and whether it holds figures or marks."""

    head: str
    share: float = 1.0
    is_number: bool = False
    is_centred: bool = False
    is_bar: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TableSheet:
    """What a table says.

    Attributes:
        title: In large type at the top.
        subtitle: What it is about: period, filter, office.
        columns: The columns.
        rows: Texts of the cells, as many as columns.
        total: A last row, set apart; () for none.
        note: Under the table: what is counted, and how.
        office: Who issues it.
        mark: 取扱注意 or such.
        wide: A4 landscape.
        has_heads: Whether the columns' heads are shown.
    """

    title: str
    subtitle: str = ""
    columns: tuple[Column, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    total: tuple[str, ...] = ()
    note: str = ""
    office: str = ""
    mark: str = ""
    wide: bool = False
    has_heads: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class TableBook:
    """Several tables as one document, each with its own heading in the outline."""

    title: str
    tables: tuple[TableSheet, ...]
    office: str = ""
    mark: str = ""
    wide: bool = False


def render(sheet: TableSheet | TableBook, *, printed_at: dt.datetime) -> bytes:
    """Return the table or tables as PDF.

    Raises:
        InputRefused: A character cannot be printed; it is named.
    """
    from wardapp.documents import fonts

    fonts.check(sheet)
    from reportlab.lib.units import mm
    from reportlab.platypus import CondPageBreak, Spacer

    from wardapp.documents.page import Mark, Text, build

    tables = sheet.tables if isinstance(sheet, TableBook) else (sheet,)
    story: list[Any] = [
        Text(fonts.cut(sheet.title, 80), face=fonts.GOTHIC, size=15, align="center"),
        Spacer(0, 3 * mm),
    ]
    for number, table in enumerate(tables):
        if isinstance(sheet, TableBook):
            if number:
                story.append(CondPageBreak(60 * mm))
            story += [
                Mark(table.title),
                Text(fonts.cut(table.title, 80), face=fonts.GOTHIC, size=11.5),
                Spacer(0, 1 * mm),
            ]
        story += table_parts(table, wide=sheet.wide)
        story.append(Spacer(0, 6 * mm))
    return build(
        story,
        title=sheet.title,
        author=sheet.office,
        printed_at=printed_at,
        mark=sheet.mark,
        running_head=f"{sheet.title}（続き）",
        wide=sheet.wide,
    )


def table_parts(sheet: TableSheet, *, wide: bool) -> list[Any]:
    """Return the table of a sheet as parts of a page, for a document that has more than tables."""
    from reportlab.lib import colors
    from reportlab.lib.units import mm
    from reportlab.platypus import Spacer, Table, TableStyle

    from wardapp.documents import fonts
    from wardapp.documents.layout import text_width
    from wardapp.documents.page import Text

    parts: list[Any] = []
    if sheet.subtitle:
        parts += [
            Text(fonts.cut(sheet.subtitle, 300), size=9.5, align="right"),
            Spacer(0, 1.5 * mm),
        ]
    if not sheet.rows:
        return [*parts, Text("（該当するものはありません。）", size=10)]
    room = text_width(wide=wide)
    shares = sum(column.share for column in sheet.columns)
    widths = [room * column.share / shares for column in sheet.columns]
    heads = [
        Text(column.head, face=fonts.GOTHIC, size=9, align="center", leading=1.3)
        for column in sheet.columns
    ]
    body = [
        [_cell(text, column) for text, column in zip(row, sheet.columns, strict=True)]
        for row in sheet.rows
    ]
    last = (
        [
            [
                _cell(text, column, strong=True)
                for text, column in zip(sheet.total, sheet.columns, strict=True)
            ]
        ]
        if sheet.total
        else []
    )
    shown = [heads] if sheet.has_heads else []
    table = Table([*shown, *body, *last], colWidths=widths, repeatRows=len(shown))
    style: list[tuple[Any, ...]] = [
        ("GRID", (0, 0), (-1, -1), 0.4, colors.black),
        ("FONTNAME", (0, 0), (-1, -1), fonts.MINCHO),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
    ]
    if sheet.has_heads:
        style.append(("BACKGROUND", (0, 0), (-1, 0), colors.Color(0.94, 0.94, 0.94)))
    if last:
        style.append(("LINEABOVE", (0, -1), (-1, -1), 1.2, colors.black))
    table.setStyle(TableStyle(style))
    parts.append(table)
    if sheet.note:
        parts += [Spacer(0, 1.5 * mm), Text(sheet.note, size=8.5)]
    return parts


def _bar(share: float) -> Any:
    """Return a bar of this share of its cell's width; the figure stands beside it."""
    from reportlab.lib import colors
    from reportlab.platypus import HRFlowable

    return HRFlowable(
        width=f"{max(0.5, min(100.0, 100 * share)):.1f}%",
        thickness=6,
        color=colors.Color(0.4, 0.4, 0.4),
        lineCap="butt",
        spaceBefore=3,
        spaceAfter=3,
        hAlign="LEFT",
    )


def _cell(text: str, column: Column, *, strong: bool = False) -> Any:
    if column.is_bar:
        return _bar(float(text)) if text and float(text) > 0 else ""
    from wardapp.documents import fonts
    from wardapp.documents.page import Text

    return Text(
        fonts.cut(text, CELL_LIMIT),
        face=fonts.GOTHIC if strong else fonts.MINCHO,
        size=9,
        align="right" if column.is_number else "center" if column.is_centred else "left",
        leading=1.35,
    )
