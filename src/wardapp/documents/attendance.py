"""出席者名簿: who attends, by rank."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wardapp.documents.wording import meeting_heading, numerals
from wardapp.domain import wareki

if TYPE_CHECKING:
    from wardapp.documents.page import Text

_CELL_LIMIT = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceLine:
    """Somebody who attends; ``remark`` says 代理 and for whom, or 説明者."""

    office: str
    post: str
    name: str
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceList:
    """What an 出席者名簿 says; the lines come in order of rank.

    Attributes:
        number: Counts in the fiscal year (第８回); 0 shows none.
        mark: 取扱注意 or such at the top of each page.
        has_box: A column to note who came.
        has_signature: A column for signatures.
    """

    name: str
    fiscal_year: int
    number: int
    held_on: dt.date
    place: str
    lines: tuple[AttendanceLine, ...]
    organiser: str = ""
    mark: str = ""
    has_box: bool = True
    has_signature: bool = False


def render(attendance: AttendanceList, *, printed_at: dt.datetime) -> bytes:
    """Return the list as PDF.

    Raises:
        InputRefused: A character cannot be printed; it is named.
    """
    from wardapp.documents import fonts

    fonts.check(attendance)
    from reportlab.lib import colors
    from reportlab.lib.units import mm
    from reportlab.platypus import Spacer, Table, TableStyle

    from wardapp.documents.layout import scaled, text_width
    from wardapp.documents.page import Text, build

    title = fonts.cut(
        meeting_heading(attendance.name, attendance.fiscal_year, attendance.number), 300
    )
    # Head, share of the width.
    columns = [("番号", 11), ("所属", 44), ("役職", 36), ("氏名", 40), ("備考", 23)]
    extra = [("出欠", 12)] * attendance.has_box + [("署名", 34)] * attendance.has_signature
    shares = sum(share for _, share in columns + extra)
    widths = [text_width() * share / shares for _, share in columns + extra]
    rows: list[list[object]] = [
        [
            Text(head, face=fonts.GOTHIC, size=9.5, align="center", leading=1.3)
            for head, _ in columns + extra
        ]
    ]
    for position, line in enumerate(attendance.lines, 1):
        rows.append(
            [
                Text(str(position), size=scaled(10), align="center", leading=1.35),
                _cell(line.office, scaled(10)),
                _cell(line.post, scaled(10)),
                _cell(line.name, scaled(11.5)),
                _cell(line.remark, scaled(9)),
                *[""] * len(extra),
            ]
        )
    table = Table(rows, colWidths=widths, repeatRows=1)
    table.setStyle(
        TableStyle(
            [
                ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
                ("BACKGROUND", (0, 0), (-1, 0), colors.Color(0.94, 0.94, 0.94)),
                ("FONTNAME", (0, 0), (-1, -1), fonts.MINCHO),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("TOPPADDING", (0, 0), (-1, -1), 4.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 4.5),
                ("LEFTPADDING", (0, 0), (-1, -1), 4),
                ("RIGHTPADDING", (0, 0), (-1, -1), 4),
            ]
        )
    )
    story = [
        Spacer(0, 4 * mm),
        Text(title, face=fonts.GOTHIC, size=16 if len(title) < 30 else 13, align="center"),
        Spacer(0, 3 * mm),
        Text("出席者名簿", face=fonts.GOTHIC, size=14, align="center"),
        Spacer(0, 6 * mm),
        Text(
            fonts.cut(
                f"{numerals(wareki.format_date(attendance.held_on))}　{attendance.place}", 200
            ),
            align="right",
        ),
        Spacer(0, 2 * mm),
        table if attendance.lines else Text("（出席者は登録されていません。）", align="center"),
        Spacer(0, 2 * mm),
        Text(f"{counted(attendance)}（敬称略）", size=9, align="right"),
    ]
    return build(
        story,
        title=f"{title}　出席者名簿",
        author=attendance.organiser,
        printed_at=printed_at,
        mark=attendance.mark,
        running_head=f"{title}　出席者名簿（続き）",
    )


def counted(attendance: AttendanceList) -> str:
    """Return 計12名（うち代理１名）."""
    if not attendance.lines:
        return ""
    deputies = sum("代理" in line.remark for line in attendance.lines)
    within = f"（うち代理{numerals(str(deputies))}名）" if deputies else ""
    return f"計{numerals(str(len(attendance.lines)))}名{within}　"


def _cell(text: str, size: float) -> Text:
    from wardapp.documents import fonts
    from wardapp.documents.page import Text

    return Text(fonts.cut(text, _CELL_LIMIT), size=size, align="flush", leading=1.35)
