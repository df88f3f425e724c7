"""マンスリーリポート: a ward's month for the mayor on two pages, with charts as vectors."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from wardapp.documents.wording import numerals
from wardapp.domain import wareki
from wardapp.domain.report import PART_KIND_LABELS, PartKind

SENTENCE_LIMIT = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSheet:
    """What a report says.

    Attributes:
        ward: The ward's name (城北区), or the office's.
        parts: Part → its sentences; empty ones are left out.
        figures: Part → its figures.
        approved: By whom and when it was approved, "" before.
        author: The office.
    """

    ward: str
    year: int
    month: int
    parts: Mapping[PartKind, tuple[str, ...]]
    figures: Mapping[PartKind, Mapping[str, Any]] = field(default_factory=dict)
    approved: str = ""
    author: str = ""
    mark: str = ""

    @property
    def title(self) -> str:
        """令和８年11月　城北区　マンスリーリポート."""
        return f"{month_name(self.year, self.month)}　{self.ward}　マンスリーリポート"


def month_name(year: int, month: int) -> str:
    """Return 令和８年11月."""
    day = wareki.format_date(dt.date(year, month, 1), weekday=False)
    return numerals(day.rsplit("月", 1)[0] + "月")


def render(sheet: ReportSheet, *, printed_at: dt.datetime) -> bytes:
    """Return the report as PDF.

    Raises:
        InputRefused: A character cannot be printed; it is named.
    """
    from reportlab.lib.units import mm
    from reportlab.platypus import CondPageBreak, Spacer

    from wardapp.documents import fonts
    from wardapp.documents.page import Mark, Text, build

    fonts.check([line for lines in sheet.parts.values() for line in lines] + [sheet.ward])
    approved = sheet.approved or "（案）　区長の承認前です。"
    story: list[Any] = [
        Text(sheet.title, face=fonts.GOTHIC, size=15, align="center"),
        Spacer(0, 1.5 * mm),
        Text(approved, size=9, align="right"),
        Spacer(0, 2 * mm),
    ]
    for kind in PartKind:
        lines = [line for line in sheet.parts.get(kind, ()) if line.strip()]
        figures = sheet.figures.get(kind) or {}
        charts = _charts(kind, figures)
        if not lines and not charts:
            continue
        label = PART_KIND_LABELS[kind]
        story += [
            CondPageBreak(24 * mm),
            Mark(label),
            _head(label),
            Spacer(0, 1.5 * mm),
        ]
        if kind is PartKind.VOICES:
            story += [_counts(figures), Spacer(0, 2 * mm)] if figures else []
        for number, line in enumerate(lines, 1):
            sign = f"{numerals(str(number))}　" if kind is PartKind.THREE else "・"
            story += [
                Text(sign + fonts.cut(line, SENTENCE_LIMIT), size=10, leading=1.5),
                Spacer(0, 0.8 * mm),
            ]
        story += charts
        story.append(Spacer(0, 3.5 * mm))
    return build(
        story,
        title=sheet.title,
        author=sheet.author,
        printed_at=printed_at,
        mark=sheet.mark,
        running_head=f"{sheet.title}（続き）",
    )


def _head(label: str) -> Any:
    """Return the heading of a part, on a grey ground over the whole width."""
    from reportlab.lib.colors import Color
    from reportlab.platypus import Table, TableStyle

    from wardapp.documents import fonts
    from wardapp.documents.page import Text

    table = Table([[Text(label, face=fonts.GOTHIC, size=11, leading=1.25)]], colWidths=[_room()])
    table.setStyle(
        TableStyle(
            [
                ("BACKGROUND", (0, 0), (-1, -1), Color(0.92, 0.92, 0.92)),
                ("FONTNAME", (0, 0), (-1, -1), fonts.MINCHO),
                ("TOPPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
                ("LEFTPADDING", (0, 0), (-1, -1), 5),
            ]
        )
    )
    return table


def _room() -> float:
    from wardapp.documents.layout import text_width

    return text_width()


def _counts(figures: Mapping[str, Any]) -> Any:
    """Return the counts of the month at a glance: four boxes."""
    from reportlab.lib.colors import black
    from reportlab.platypus import Table, TableStyle

    from wardapp.documents import fonts
    from wardapp.documents.page import Text

    total = int(figures.get("total") or 0)

    def changed(key: str) -> str:
        before = int(figures.get(key) or 0)
        sign = "＋" if total > before else "－" if total < before else "±"
        return f"{before:,}件（{sign}{abs(total - before):,}）"

    due = int(figures.get("with_due") or 0)
    boxes = [
        ("受け付けた声", f"{total:,}件"),
        ("声を寄せた人（最大）", f"{int(figures.get('persons') or 0):,}人"),
        ("前月", changed("before")),
        ("前年同月", changed("last_year")),
        ("期限内の回答", f"{int(figures.get('in_time') or 0):,}／{due:,}件" if due else "―"),
    ]
    heads = [
        Text(head, face=fonts.GOTHIC, size=8, align="center", leading=1.3) for head, _ in boxes
    ]
    values = [
        Text(value, face=fonts.GOTHIC, size=11, align="center", leading=1.3) for _, value in boxes
    ]
    room = _room()
    table = Table([heads, values], colWidths=[room * s for s in (0.17, 0.21, 0.22, 0.22, 0.18)])
    table.setStyle(
        TableStyle(
            [
                ("BOX", (0, 0), (-1, -1), 0.6, black),
                ("LINEAFTER", (0, 0), (-2, -1), 0.4, black),
                ("FONTNAME", (0, 0), (-1, -1), fonts.MINCHO),
                ("TOPPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
                ("LEFTPADDING", (0, 0), (-1, -1), 1),
                ("RIGHTPADDING", (0, 0), (-1, -1), 1),
            ]
        )
    )
    return table


def _charts(kind: PartKind, figures: Mapping[str, Any]) -> list[Any]:
    """Return the charts of a part side by side, with what they count below."""
    from functools import partial

    from reportlab.lib.units import mm
    from reportlab.platypus import KeepTogether, Spacer, Table, TableStyle

    from wardapp.documents import fonts
    from wardapp.documents.page import Text
    from wardapp.documents.picture import PictureFlowable
    from wardapp.domain import report_charts
    from wardapp.domain.chart import lay_out

    fonts.register()
    listed = report_charts.charts(kind, figures)
    if not listed:
        return []
    pictures = [
        PictureFlowable(partial(lay_out, chart), size=8, title=chart.title) for chart in listed
    ]
    gap = 6 * mm
    wide = (_room() - gap * (len(pictures) - 1)) / len(pictures)
    table = Table([pictures], colWidths=[wide + gap] * (len(pictures) - 1) + [wide])
    table.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("FONTNAME", (0, 0), (-1, -1), fonts.MINCHO),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-2, -1), gap),
                ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
            ]
        )
    )
    words = "".join(chart.note for chart in listed) + report_charts.CAPTION
    return [KeepTogether([Spacer(0, 1 * mm), table, Text(words, size=8, leading=1.4)])]
