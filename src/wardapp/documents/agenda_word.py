"""次第 as a Word file, from the description from which its PDF is drawn."""

from __future__ import annotations

from wardapp.documents.agenda import Agenda, AgendaLine, heading
from wardapp.documents.word import WordDocument, WordFacts, WordPart, WordText
from wardapp.documents.wording import numerals, time_range
from wardapp.domain import wareki

_NUMBER_MM = 11.0


def word(agenda: Agenda) -> WordDocument:
    """Return what the Word file of an agenda says."""
    title = heading(agenda)
    times = time_range(agenda.starts_at, agenda.ends_at)
    when = f"{numerals(wareki.format_date(agenda.held_on))}　{times}".rstrip("　")
    parts: list[WordPart] = []
    if agenda.copy:
        parts.append(WordText(f"（{agenda.copy}）", is_gothic=True, size=11))
    parts += [
        WordText(title, style="title"),
        WordText("次　　第", style="subtitle", space_after_mm=6),
        WordFacts((("日時", when), ("場所", agenda.place or "（未定）"))),
        WordText(""),
    ]
    if agenda.open_items:
        parts.append(WordText("前回の宿題", style="heading"))
        for line in agenda.open_items:
            first, *reports = line.split("\n")
            parts.append(WordText(f"・{first}", hanging_mm=3.7))
            parts += [WordText(f"→ {report}", indent_mm=6, size=9.5) for report in reports]
        parts.append(WordText(""))
    parts.append(WordText("議題", style="heading"))
    section = ""
    for number, item in enumerate(agenda.items, 1):
        if item.section != section:
            section = item.section
            if section:
                parts.append(WordText(f"〔{section}〕", style="subheading"))
        parts += _item(number, item, agenda)
    if not agenda.items:
        parts.append(WordText("（議題は登録されていません。）"))
    materials = list(dict.fromkeys(m for item in agenda.items for m in item.materials))
    if materials:
        parts += [WordText(""), WordText("配付資料", style="heading")]
        parts += [WordText(name, indent_mm=4) for name in materials]
    if agenda.note:
        parts += [WordText(""), WordText("備考", style="heading"), WordText(agenda.note)]
    return WordDocument(
        title=f"{title}　次第{f'（{agenda.copy}）' if agenda.copy else ''}",
        parts=tuple(parts),
        author=agenda.organiser,
        mark=agenda.mark,
        running_head=f"{title}　次第（続き）",
    )


def _item(number: int, item: AgendaLine, agenda: Agenda) -> list[WordPart]:
    kind = f"【{item.kind}】" if item.kind else ""
    times = f"{item.begins}〜{item.ends}" if agenda.show_times and item.begins else ""
    minutes = f"（{item.minutes_planned}分）" if agenda.show_minutes else ""
    parts: list[WordPart] = [
        WordText(
            f"{numerals(str(number))}\t{kind}{item.title or '（議題名なし）'}",
            hanging_mm=_NUMBER_MM,
            aside=times + minutes,
            size=11.5,
        )
    ]
    for label, text in (
        ("説明", item.presenter),
        ("資料", "、".join(item.materials)),
        ("注", item.note),
    ):
        if text:
            parts.append(
                WordText(f"{label}　{text}", indent_mm=_NUMBER_MM, size=10, is_gothic=label == "注")
            )
    return parts
