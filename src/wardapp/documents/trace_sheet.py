"""経過図: the chain from voices to answers as a drawing, and as a table below it; A4 landscape."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import Any

from wardapp.documents.table_sheet import Column, TableSheet
from wardapp.domain.trace import (
    TRACE_STAGE_LABELS,
    Trace,
    TraceBox,
    TraceHead,
    TracePicture,
    TraceSizes,
    lay_out,
)
from wardapp.domain.wareki import format_short

PAPER_SIZES = TraceSizes(column=106, empty=34, gap=15, box=58, between=7, head=22, edge=2, most=6)
_PRIVATE = "（個人情報を含むため省略）"


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceSheet:
    """What the sheet says.

    Attributes:
        title: The record from which the chain was asked for.
        trace: The chain.
        office: Who prints it.
        mark: 取扱注意 or such.
    """

    title: str
    trace: Trace
    office: str = ""
    mark: str = ""


def for_paper(trace: Trace) -> Trace:
    """Return the chain without what may tell who somebody is."""
    return replace(
        trace,
        nodes=tuple(replace(n, title=_PRIVATE) if n.private else n for n in trace.nodes),
    )


def render(sheet: TraceSheet, *, printed_at: dt.datetime) -> bytes:
    """Return the chain as PDF.

    Raises:
        InputRefused: A character cannot be printed; it is named.
    """
    from wardapp.documents import fonts

    fonts.check(sheet)
    from reportlab.lib.units import mm
    from reportlab.platypus import Spacer

    from wardapp.documents.layout import text_width
    from wardapp.documents.page import Text, build
    from wardapp.documents.table_sheet import table_parts

    picture = lay_out(sheet.trace, PAPER_SIZES)
    room = text_width(wide=True)
    story: list[Any] = [
        Text("経過図", face=fonts.GOTHIC, size=15, align="center"),
        Spacer(0, 1.5 * mm),
        Text(fonts.cut(sheet.title, 160), size=11, align="center"),
        Spacer(0, 4 * mm),
        drawing(picture, room),
        Spacer(0, 5 * mm),
    ]
    story += table_parts(_table(sheet), wide=True)
    return build(
        story,
        title=f"経過図　{sheet.title}",
        author=sheet.office,
        printed_at=printed_at,
        mark=sheet.mark,
        running_head=f"経過図　{sheet.title}（続き）",
        wide=True,
    )


def _table(sheet: TraceSheet) -> TableSheet:
    return TableSheet(
        title="経過の一覧",
        columns=(
            Column("段階", 0.6),
            Column("日", 0.9),
            Column("記録", 1.8),
            Column("内容", 4.2),
            Column("状態・結果", 2.2),
        ),
        rows=tuple(
            (
                TRACE_STAGE_LABELS[node.stage],
                format_short(node.on) if node.on else "",
                node.label,
                node.title,
                node.detail,
            )
            for node in sheet.trace.nodes
        ),
        note="声の欄は要旨です。個人情報を含む文は省略しています。",
    )


def drawing(picture: TracePicture, room: float) -> Any:
    """Return the picture as a drawing of reportlab.graphics, not wider than ``room`` (points)."""
    from reportlab.graphics.shapes import Drawing, Group, Path
    from reportlab.lib import colors

    scale = min(1.0, room / picture.width) if picture.width else 1.0
    drawn = Drawing(room, picture.height * scale)
    drawn.hAlign = "CENTER"
    group = Group()
    left = (room - picture.width * scale) / 2
    group.transform = (scale, 0, 0, -scale, left, picture.height * scale)
    for line in picture.lines:
        path = Path(
            fillColor=None,
            strokeColor=colors.Color(0.35, 0.35, 0.35)
            if line.is_near
            else colors.Color(0.7, 0.7, 0.7),
            strokeWidth=0.8 if line.is_near else 0.6,
        )
        path.moveTo(*line.points[0])
        path.curveTo(*line.points[1], *line.points[2], *line.points[3])
        group.add(path)
    for head in picture.heads:
        _draw_head(group, head)
    for box in picture.boxes:
        _draw_box(group, box)
    drawn.add(group)
    return drawn


def _draw_head(group: Any, head: TraceHead) -> None:
    from reportlab.graphics.shapes import Line
    from reportlab.lib import colors

    from wardapp.documents import fonts

    words = TRACE_STAGE_LABELS[head.stage] + (f" {head.count}" if head.count else "")
    width = fonts.text_width(words, fonts.GOTHIC, 9)
    _put(group, words, head.x + (head.width - width) / 2, 11, fonts.GOTHIC, 9)
    tone = colors.black if head.count else colors.Color(0.7, 0.7, 0.7)
    group.add(Line(head.x, 17, head.x + head.width, 17, strokeColor=tone, strokeWidth=0.9))
    if not head.count:
        width = fonts.text_width("まだ", fonts.MINCHO, 7.5)
        _put(group, "まだ", head.x + (head.width - width) / 2, 28, fonts.MINCHO, 7.5)


def _draw_box(group: Any, box: TraceBox) -> None:
    from reportlab.graphics.shapes import Rect
    from reportlab.lib import colors

    from wardapp.documents import fonts
    from wardapp.documents.page import shortened

    node = box.node
    group.add(
        Rect(
            box.x,
            box.y,
            box.width,
            box.height,
            rx=2,
            ry=2,
            fillColor=colors.Color(0.92, 0.92, 0.92) if node.is_start else colors.white,
            strokeColor=colors.black,
            strokeWidth=1.3 if node.is_start else 0.6,
        )
    )
    inner = box.width - 7
    day = format_short(node.on) if node.on else ""
    room = inner - (fonts.text_width(day, fonts.MINCHO, 6.5) + 3 if day else 0)
    x, y = box.x + 3.5, box.y + 9
    _put(group, shortened(node.label, room, fonts.MINCHO, 6.5), x, y, fonts.MINCHO, 6.5)
    if day:
        width = fonts.text_width(day, fonts.MINCHO, 6.5)
        _put(group, day, box.x + box.width - 3.5 - width, y, fonts.MINCHO, 6.5)
    y += 11
    for line in _lines(node.title, inner, 3 if not node.detail else 2):
        _put(group, line, x, y, fonts.GOTHIC, 7.5)
        y += 10
    if node.detail:
        foot = box.y + box.height - 5
        words = shortened(node.detail, inner, fonts.MINCHO, 6.5)
        _put(group, words, x, foot, fonts.MINCHO, 6.5)


def _lines(text: str, width: float, most: int) -> list[str]:
    from wardapp.documents import fonts
    from wardapp.documents.linebreak import break_lines
    from wardapp.documents.page import shortened

    def measure(piece: str) -> float:
        return fonts.text_width(piece, fonts.GOTHIC, 7.5)

    lines = [line.text for line in break_lines(text, width, measure)]
    if len(lines) > most:
        rest = "".join(lines[most - 1 :])
        lines = [*lines[: most - 1], shortened(rest, width, fonts.GOTHIC, 7.5)]
    return lines


def _put(group: Any, text: str, x: float, y: float, face: str, size: float) -> None:
    """Put a text with its baseline at y; the picture counts from above, so it is turned again."""
    from reportlab.graphics.shapes import Group, String

    from wardapp.documents import fonts

    for run_face, run in fonts.runs(fonts.drawable(text), face):
        turned = Group(String(0, 0, run, fontName=run_face, fontSize=size))
        turned.transform = (1, 0, 0, -1, x, y)
        group.add(turned)
        x += fonts.text_width(run, run_face, size)
