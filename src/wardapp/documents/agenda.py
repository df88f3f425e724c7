"""次第: a meeting's agenda as it lies on the table."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from wardapp.domain import wareki


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLine:
    """An item: its kind, presenter, minutes and clock times (HH:MM), its materials."""

    title: str
    kind: str = ""
    presenter: str = ""
    minutes_planned: int = 0
    begins: str = ""
    ends: str = ""
    materials: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """What a 次第 says. ``open_items`` is 前回の宿題."""

    name: str
    fiscal_year: int
    number: int
    held_on: dt.date
    starts_at: str
    ends_at: str
    place: str
    items: tuple[AgendaLine, ...]
    open_items: tuple[str, ...] = ()
    organiser: str = ""
    note: str = ""
    show_times: bool = True


def heading(agenda: Agenda) -> str:
    """Return 令和８年度　第８回　区長会議."""
    year = wareki.to_fullwidth_digits(wareki.fiscal_year_label(agenda.fiscal_year))
    number = f"第{wareki.to_fullwidth_digits(str(agenda.number))}回　" if agenda.number else ""
    return f"{year}　{number}{agenda.name}"


def spoken_time(text: str) -> str:
    """Return 午前10時, 午後1時30分 for HH:MM; times after midnight as 翌日午前1時."""
    if ":" not in text:
        return text
    hours, minutes = (int(part) for part in text.split(":"))
    day = "翌日" if hours >= 24 else ""
    hours %= 24
    half = "午前" if hours < 12 else "午後"
    shown = hours if hours <= 12 else hours - 12
    return f"{day}{half}{shown}時" + (f"{minutes}分" if minutes else "")


def render(agenda: Agenda, *, printed_at: dt.datetime) -> bytes:
    """Return the agenda as PDF.

    Raises:
        InputRefused: A character cannot be printed; it is named.
    """
    from wardapp.documents import fonts

    fonts.check(
        agenda.name, agenda.place, agenda.note, agenda.organiser, *agenda.open_items,
        *(t for i in agenda.items for t in (i.title, i.presenter, *i.materials)),
    )  # fmt: skip
    from reportlab.lib.units import mm
    from reportlab.platypus import Spacer

    from wardapp.documents.agenda_rows import FactLine, ItemRow
    from wardapp.documents.page import Text, build

    title = heading(agenda)
    when = f"{wareki.to_fullwidth_digits(wareki.format_date(agenda.held_on))}　{spoken_time(agenda.starts_at)}"
    when += f"〜{spoken_time(agenda.ends_at)}" if agenda.ends_at else "〜"
    story: list[object] = [
        Spacer(0, 4 * mm),
        Text(title, face=fonts.GOTHIC, size=16 if len(title) < 30 else 13, align="center"),
        Spacer(0, 3 * mm),
        Text("次　　第", face=fonts.GOTHIC, size=14, align="center"),
        Spacer(0, 8 * mm),
        FactLine("日時", when),
        FactLine("場所", agenda.place or "（未定）"),
        Spacer(0, 8 * mm),
    ]
    if agenda.open_items:
        story += [Text("前回の宿題", face=fonts.GOTHIC, size=11.5), Spacer(0, 1 * mm)]
        story += [Text(f"・{line}") for line in agenda.open_items]
        story.append(Spacer(0, 5 * mm))
    story += [Text("議　題", face=fonts.GOTHIC, size=11.5), Spacer(0, 2 * mm)]
    for number, item in enumerate(agenda.items, 1):
        story.append(ItemRow(number, item, show_times=agenda.show_times))
    if not agenda.items:
        story.append(Text("（議題は登録されていません）"))
    materials = [m for item in agenda.items for m in item.materials]
    if materials:
        story += [Spacer(0, 6 * mm), Text("配付資料", face=fonts.GOTHIC, size=11.5), Spacer(0, 1 * mm)]
        story += [Text(f"　{name}") for name in materials]
    if agenda.note:
        story += [Spacer(0, 6 * mm), Text(agenda.note)]
    return build(story, title=f"{title} 次第", author=agenda.organiser, printed_at=printed_at)
