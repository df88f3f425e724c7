"""次第: a meeting's agenda as it lies on the table, for its members or for the secretariat.

The secretariat's copy has the clock times and the internal notes; what the members' copy has is
chosen when it is printed (desk/document_options.py). A description holds only what is printed.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from wardapp.documents.wording import meeting_heading, numerals, time_range
from wardapp.domain import wareki

FACT_LIMIT = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLine:
    """An item (議題).

    Attributes:
        kind: The label, 報告, 協議 or such.
        begins: Clock time HH:MM; hours go on from 24 after midnight. Empty shows no times.
        materials: Numbers and names: 資料１－２　要望一覧.
        note: What the secretariat alone has to know; "" on the members' copy.
        section: The heading under which it stands, where a meeting has sections (非公開 or such).
    """

    title: str
    kind: str = ""
    presenter: str = ""
    minutes_planned: int = 0
    begins: str = ""
    ends: str = ""
    materials: tuple[str, ...] = ()
    note: str = ""
    section: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """What a 次第 says.

    Attributes:
        name: 区長会議 or the meeting's own name.
        number: Counts in the fiscal year (第８回); 0 shows none.
        starts_at: HH:MM, as ``ends_at``; empty where it is not known.
        open_items: 前回の宿題, a sentence each; reports on it follow as lines of their own.
        copy: For whom this copy is: 事務局用; "" for the members.
        organiser: Name of the office; the author of the file.
        mark: 取扱注意 or such at the top of each page.
    """

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
    show_minutes: bool = True
    mark: str = ""
    copy: str = ""


def heading(agenda: Agenda) -> str:
    """Return 令和８年度　第８回　区長会議."""
    return meeting_heading(agenda.name, agenda.fiscal_year, agenda.number)


def render(agenda: Agenda, *, printed_at: dt.datetime) -> bytes:
    """Return the agenda as PDF.

    Raises:
        InputRefused: A character cannot be printed; it is named.
    """
    from wardapp.documents import fonts

    fonts.check(agenda)
    from reportlab.lib.units import mm
    from reportlab.platypus import CondPageBreak, Spacer

    from wardapp.documents.agenda_rows import FactLine, ItemRow, MaterialLine
    from wardapp.documents.layout import scaled
    from wardapp.documents.page import Mark, Text, build

    title = fonts.cut(heading(agenda), FACT_LIMIT)
    times = time_range(agenda.starts_at, agenda.ends_at)
    when = f"{numerals(wareki.format_date(agenda.held_on))}　{times}".rstrip("　")

    def part(label: str, level: int = 1) -> list[object]:
        # A head does not stay alone at the foot of a page.
        return [
            CondPageBreak(24 * mm),
            Mark(label, level),
            Text(label, face=fonts.GOTHIC, size=scaled(11.5)),
            Spacer(0, 1.5 * mm),
        ]

    story: list[object] = []
    if agenda.copy:
        story.append(Text(f"（{agenda.copy}）", face=fonts.GOTHIC, size=11, align="flush"))
    story += [
        Spacer(0, 0 if agenda.copy else 4 * mm),
        Text(title, face=fonts.GOTHIC, size=16 if len(title) < 30 else 13, align="center"),
        Spacer(0, 3 * mm),
        Text("次　　第", face=fonts.GOTHIC, size=14, align="center"),
        Spacer(0, 8 * mm),
        FactLine("日時", when),
        FactLine("場所", fonts.cut(agenda.place, FACT_LIMIT) or "（未定）"),
        Spacer(0, 8 * mm),
    ]
    if agenda.open_items:
        story += part("前回の宿題")
        for line in agenda.open_items:
            first, *reports = line.split("\n")
            story.append(Text(f"・{first}", size=scaled(10.5)))
            story += [Text(f"　→ {report}", size=scaled(9.5)) for report in reports]
        story.append(Spacer(0, 5 * mm))
    story += part("議題")
    section = ""
    for number, item in enumerate(agenda.items, 1):
        if item.section != section:
            section = item.section
            if section:
                story += [Spacer(0, 2 * mm), *part(f"〔{fonts.cut(section, 60)}〕", 2)]
        story.append(
            ItemRow(number, item, show_times=agenda.show_times, show_minutes=agenda.show_minutes)
        )
    if not agenda.items:
        story.append(Text("（議題は登録されていません。）"))
    materials = list(dict.fromkeys(m for item in agenda.items for m in item.materials))
    if materials:
        story += [Spacer(0, 6 * mm), *part("配付資料")]
        story += [MaterialLine(name) for name in materials]
    if agenda.note:
        story += [Spacer(0, 6 * mm), *part("備考"), Text(agenda.note)]
    return build(
        story,
        title=f"{title}　次第{f'（{agenda.copy}）' if agenda.copy else ''}",
        author=agenda.organiser,
        printed_at=printed_at,
        mark=agenda.mark,
        running_head=f"{title}　次第（続き）",
    )
