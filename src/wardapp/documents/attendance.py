"""出席者名簿: who attends, by rank."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from wardapp.domain import wareki


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceLine:
    """Somebody who attends; ``remark`` says 代理 and for whom, or 説明者."""

    office: str
    post: str
    name: str
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceList:
    """What an 出席者名簿 says; the lines come in order of rank."""

    name: str
    fiscal_year: int
    number: int
    held_on: dt.date
    place: str
    lines: tuple[AttendanceLine, ...]
    organiser: str = ""


def render(attendance: AttendanceList, *, printed_at: dt.datetime) -> bytes:
    """Return the list as PDF.

    Raises:
        InputRefused: A character cannot be printed; it is named.
    """
    from wardapp.documents import fonts

    fonts.check(
        attendance.name, attendance.place, attendance.organiser,
        *(t for line in attendance.lines for t in (line.office, line.post, line.name, line.remark)),
    )  # fmt: skip
    from wardapp.documents.page import Text, build

    from reportlab.lib import colors  # noqa: I001 - after page, which names the base font
    from reportlab.lib.units import mm
    from reportlab.platypus import Spacer, Table, TableStyle

    year = wareki.to_fullwidth_digits(wareki.fiscal_year_label(attendance.fiscal_year))
    number = f"第{wareki.to_fullwidth_digits(str(attendance.number))}回　" if attendance.number else ""
    title = f"{year}　{number}{attendance.name}"
    heads = ("番号", "所属", "役職", "氏名", "備考", "出欠")
    widths = [11 * mm, 44 * mm, 36 * mm, 40 * mm, 23 * mm, 12 * mm]
    rows: list[list[object]] = [[Text(h, face=fonts.GOTHIC, size=9.5, align="center", leading=1.3) for h in heads]]
    for position, line in enumerate(attendance.lines, 1):
        rows.append(
            [
                Text(str(position), size=10, align="center", leading=1.35),
                Text(line.office, size=10, leading=1.35),
                Text(line.post, size=10, leading=1.35),
                Text(line.name, size=11.5, leading=1.35),
                Text(line.remark, size=9, leading=1.35),
                "",
            ]
        )
    table = Table(rows, colWidths=widths, repeatRows=1)
    table.setStyle(
        TableStyle(
            [
                ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
                ("BACKGROUND", (0, 0), (-1, 0), colors.Color(0.94, 0.94, 0.94)),
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
            f"{wareki.to_fullwidth_digits(wareki.format_date(attendance.held_on))}　{attendance.place}", align="right"
        ),
        Spacer(0, 2 * mm),
        table if attendance.lines else Text("（出席者は登録されていません）", align="center"),
        Spacer(0, 2 * mm),
        Text("（敬称略）", size=9, align="right"),
    ]
    return build(story, title=f"{title} 出席者名簿", author=attendance.organiser, printed_at=printed_at)
