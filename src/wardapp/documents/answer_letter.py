"""回答文: the letter to a resident, its address where a window envelope shows it.

A4 folded in three for an envelope 長形3号 with a window: the address stands 12 to 45 mm from the top,
20 to 100 mm from the left (JIS S 5502's 窓付き封筒 leaves the window there).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import Any

from wardapp.documents.wording import numerals
from wardapp.domain import wareki

ADDRESS_LIMIT = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerLetter:
    """What a 回答文 says.

    Attributes:
        address: Where it goes, one line or several.
        name: Who it goes to, without 様.
        number: Receipt number of the voice.
        dated: The day of the letter.
        sender: Lines at the right: office, division.
        subject: The title of the letter.
        body: Its text.
        contact: How to reach who wrote it.
    """

    address: str
    name: str
    number: str
    dated: dt.date
    sender: tuple[str, ...]
    subject: str
    body: str
    contact: str = ""


def render(letter: AnswerLetter, *, printed_at: dt.datetime) -> bytes:
    """Return the letter as PDF.

    Raises:
        InputRefused: A character cannot be printed; it is named.
    """
    from wardapp.documents import fonts

    fonts.check(letter)
    from reportlab.lib.units import mm
    from reportlab.platypus import Spacer

    from wardapp.documents.layout import laid_out, present
    from wardapp.documents.page import Text, build

    story: list[Any] = [_address(letter), Spacer(0, 6 * mm)]
    if letter.number:
        story.append(Text(fonts.cut(letter.number, 60), size=9, align="right"))
    story.append(
        Text(numerals(wareki.format_date(letter.dated, weekday=False)), size=10.5, align="right")
    )
    story += [Text(fonts.cut(line, 60), size=10.5, align="right") for line in letter.sender]
    story += [
        Spacer(0, 8 * mm),
        Text(fonts.cut(letter.subject, 80), face=fonts.GOTHIC, size=13, align="center"),
        Spacer(0, 6 * mm),
        Text(letter.body, size=11, leading=1.75),
    ]
    if letter.contact:
        story += [Spacer(0, 8 * mm), Text(letter.contact, size=9.5, align="right")]
    # The window of an envelope is where it is, whatever margins the office likes.
    with laid_out(replace(present(), margin_top_mm=20, margin_side_mm=22, margin_foot_mm=20)):
        return build(
            story,
            mark=None,
            title=f"{letter.subject}　{letter.number}".rstrip("　"),
            author=letter.sender[0] if letter.sender else "",
            printed_at=printed_at,
            running_head=f"{letter.subject}（続き）",
        )


def _address(letter: AnswerLetter) -> Any:
    from reportlab.lib.units import mm
    from reportlab.platypus import Table, TableStyle

    from wardapp.documents import fonts
    from wardapp.documents.page import Text

    lines = [
        Text(fonts.cut(line, ADDRESS_LIMIT), size=10.5, align="flush", leading=1.45)
        for line in letter.address.splitlines()[:4]
        if line.strip()
    ]
    name = f"{letter.name}　様" if letter.name else "　"
    lines.append(Text(fonts.cut(name, 110), size=12.5, align="flush", leading=1.6))
    table = Table([[lines, ""]], colWidths=[85 * mm, None], rowHeights=[34 * mm])
    table.setStyle(
        TableStyle(
            [
                ("FONTNAME", (0, 0), (-1, -1), fonts.MINCHO),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 0),
            ]
        )
    )
    return table
