"""議事録 and 議事要旨: what was said, what it came to, what was decided, who does what by when."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from wardapp.documents.wording import meeting_heading, numerals, time_range
from wardapp.domain import wareki

FACT_LIMIT = 300


@dataclass(frozen=True, slots=True)
class MinutesAction:
    """An action item (宿題) as it stands in the minutes."""

    what: str
    who: str
    due: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesPart:
    """One item.

    Attributes:
        text: What was said, a paragraph a speaker.
        summary: What it came to.
        decisions: （決定）… a sentence each.
    """

    title: str
    text: str = ""
    summary: str = ""
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesPaper:
    """What a 議事録 or a 議事要旨 says.

    Attributes:
        in_full: A 議事録 with what was said; else a 議事要旨.
        attendees: Posts and names in the order of rank.
        state: （案） or such after the title, "" once it is fixed.
        confirmed: When and by whom it was fixed, "" before.
        actions: 宿題, and under which item (its number, 0 for none).
    """

    in_full: bool
    name: str
    fiscal_year: int
    number: int
    held_on: dt.date
    starts_at: str
    ends_at: str
    place: str
    attendees: tuple[str, ...]
    parts: tuple[MinutesPart, ...]
    actions: tuple[tuple[int, MinutesAction], ...] = ()
    state: str = ""
    confirmed: str = ""
    organiser: str = ""
    mark: str = ""

    @property
    def document(self) -> str:
        """議事録 or 議事要旨."""
        return "議事録" if self.in_full else "議事要旨"

    @property
    def heading(self) -> str:
        """令和８年度　第８回　区長会議."""
        return meeting_heading(self.name, self.fiscal_year, self.number)

    @property
    def when(self) -> str:
        """令和８年11月25日（水）　午前10時〜11時30分."""
        times = time_range(self.starts_at, self.ends_at)
        return f"{numerals(wareki.format_date(self.held_on))}　{times}".rstrip("　")


def render(paper: MinutesPaper, *, printed_at: dt.datetime) -> bytes:
    """Return the minutes as PDF.

    Raises:
        InputRefused: A character cannot be printed; it is named.
    """
    from wardapp.documents import fonts

    fonts.check(paper)
    from reportlab.lib.units import mm
    from reportlab.platypus import CondPageBreak, Spacer

    from wardapp.documents.agenda_rows import FactLine
    from wardapp.documents.page import Mark, Text, build

    title = fonts.cut(paper.heading, FACT_LIMIT)
    named = f"{paper.document}{paper.state}"
    story: list[Any] = [
        Spacer(0, 4 * mm),
        Text(title, face=fonts.GOTHIC, size=15 if len(title) < 30 else 12.5, align="center"),
        Spacer(0, 2 * mm),
        Text(
            "　".join(named) if len(named) < 6 else named,
            face=fonts.GOTHIC,
            size=14,
            align="center",
        ),
        Spacer(0, 7 * mm),
        FactLine("日時", paper.when),
        FactLine("場所", fonts.cut(paper.place, FACT_LIMIT) or "（記録なし）"),
        FactLine("出席者", "、".join(paper.attendees) or "（記録なし）"),
        Spacer(0, 6 * mm),
    ]
    for number, part in enumerate(paper.parts, 1):
        story += [
            CondPageBreak(26 * mm),
            Mark(part.title),
            Text(numerals(f"{number}　{part.title}"), face=fonts.GOTHIC, size=11.5),
            Spacer(0, 1.5 * mm),
        ]
        body = part.text if paper.in_full else part.summary
        for paragraph in body.split("\n"):
            if paragraph.strip():
                story += [*_set_in(paragraph), Spacer(0, 1 * mm)]
        if not body.strip() and not part.decisions:
            story += _set_in("（記録はありません。）")
        for decision in part.decisions:
            story += [Spacer(0, 0.8 * mm), *_set_in(decision, fonts.GOTHIC)]
        story.append(Spacer(0, 5 * mm))
    if not paper.parts:
        story.append(Text("（議題は登録されていません。）"))
    if paper.actions:
        story += [
            CondPageBreak(30 * mm),
            Mark("宿題"),
            Text("宿題", face=fonts.GOTHIC, size=11.5),
            Spacer(0, 2 * mm),
            _actions(paper.actions),
            Spacer(0, 5 * mm),
        ]
    if paper.confirmed:
        story.append(Text(paper.confirmed, size=9.5, align="right"))
    return build(
        story,
        title=f"{title}　{named}",
        author=paper.organiser,
        printed_at=printed_at,
        mark=paper.mark,
        running_head=f"{title}　{named}（続き）",
    )


def _set_in(text: str, face: str = "") -> list[Any]:
    """Return a paragraph set in from the left."""
    from reportlab.lib.units import mm
    from reportlab.platypus import Indenter

    from wardapp.documents import fonts
    from wardapp.documents.page import Text

    return [Indenter(5 * mm), Text(text, face=face or fonts.MINCHO), Indenter(-5 * mm)]


def _actions(actions: tuple[tuple[int, MinutesAction], ...]) -> Any:
    from reportlab.lib import colors
    from reportlab.platypus import Table, TableStyle

    from wardapp.documents import fonts
    from wardapp.documents.layout import text_width
    from wardapp.documents.page import Text

    def cell(text: str, *, strong: bool = False) -> Any:
        return Text(
            fonts.cut(text, 600),
            face=fonts.GOTHIC if strong else fonts.MINCHO,
            size=9.5,
            align="center" if strong else "flush",
            leading=1.4,
        )

    room = text_width()
    heads = [cell(head, strong=True) for head in ("議題", "内容", "担当", "期限")]
    rows = [
        [
            cell(numerals(str(number)) if number else "―", strong=True),
            cell(one.what),
            cell(one.who),
            cell(one.due),
        ]
        for number, one in actions
    ]
    table = Table(
        [heads, *rows], colWidths=[room * s for s in (0.1, 0.5, 0.22, 0.18)], repeatRows=1
    )
    table.setStyle(
        TableStyle(
            [
                ("GRID", (0, 0), (-1, -1), 0.4, colors.black),
                ("BACKGROUND", (0, 0), (-1, 0), colors.Color(0.94, 0.94, 0.94)),
                ("FONTNAME", (0, 0), (-1, -1), fonts.MINCHO),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("TOPPADDING", (0, 0), (-1, -1), 3),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
                ("LEFTPADDING", (0, 0), (-1, -1), 4),
                ("RIGHTPADDING", (0, 0), (-1, -1), 4),
            ]
        )
    )
    return table
