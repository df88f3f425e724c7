"""議事録 and 議事要旨 as Word files, from the description from which their PDF is drawn."""

from __future__ import annotations

from wardapp.documents.minutes import MinutesPaper
from wardapp.documents.word import (
    WordColumn,
    WordDocument,
    WordFacts,
    WordPart,
    WordTable,
    WordText,
)
from wardapp.documents.wording import numerals


def word(paper: MinutesPaper) -> WordDocument:
    """Return what the Word file of minutes says."""
    named = f"{paper.document}{paper.state}"
    parts: list[WordPart] = [
        WordText(paper.heading, style="title"),
        WordText(named, style="subtitle"),
        WordFacts(
            (
                ("日時", paper.when),
                ("場所", paper.place or "（記録なし）"),
                ("出席者", "、".join(paper.attendees) or "（記録なし）"),
            )
        ),
        WordText(""),
    ]
    for number, part in enumerate(paper.parts, 1):
        parts.append(WordText(numerals(f"{number}　{part.title}"), style="heading"))
        body = part.text if paper.in_full else part.summary
        if body.strip() or not part.decisions:
            parts.append(WordText(body.strip("\n") or "（記録はありません。）", indent_mm=5))
        parts += [WordText(decision, indent_mm=5, is_gothic=True) for decision in part.decisions]
        parts.append(WordText(""))
    if not paper.parts:
        parts.append(WordText("（議題は登録されていません。）"))
    if paper.actions:
        columns = (
            WordColumn("議題", 0.1),
            WordColumn("内容", 0.5),
            WordColumn("担当", 0.22),
            WordColumn("期限", 0.18),
        )
        rows = tuple(
            (numerals(str(number)) if number else "―", one.what, one.who, one.due)
            for number, one in paper.actions
        )
        parts += [WordText("宿題", style="heading"), WordTable(columns, rows)]
    if paper.confirmed:
        parts.append(WordText(paper.confirmed, align="right", size=9.5))
    return WordDocument(
        title=f"{paper.heading}　{named}",
        parts=tuple(parts),
        author=paper.organiser,
        mark=paper.mark,
        running_head=f"{paper.heading}　{named}（続き）",
    )
