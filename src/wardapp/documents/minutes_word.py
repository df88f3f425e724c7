"""議事録 and 議事要旨 as a Word file: the same description as the PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wardapp.documents.word import (
    WordColumn,
    WordDocument,
    WordFacts,
    WordPart,
    WordTable,
    WordText,
)
from wardapp.documents.wording import numerals

if TYPE_CHECKING:
    from wardapp.documents.minutes import MinutesPaper


def word(paper: MinutesPaper) -> WordDocument:
    """Return the minutes as a Word document."""
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
    ]
    for number, part in enumerate(paper.parts, 1):
        parts.append(WordText(numerals(f"{number}　{part.title}"), style="heading"))
        body = part.text if paper.in_full else part.summary
        if body.strip():
            parts.append(WordText(body, indent_mm=5))
        elif not part.decisions:
            parts.append(WordText("（記録はありません。）", indent_mm=5))
        parts += [WordText(one, indent_mm=5, is_gothic=True) for one in part.decisions]
    if paper.actions:
        parts.append(WordText("宿題", style="heading"))
        parts.append(
            WordTable(
                columns=(
                    WordColumn("議題", 1),
                    WordColumn("内容", 5),
                    WordColumn("担当", 2.2),
                    WordColumn("期限", 1.8),
                ),
                rows=tuple(
                    (numerals(str(number)) if number else "―", one.what, one.who, one.due)
                    for number, one in paper.actions
                ),
            )
        )
    if paper.confirmed:
        parts.append(WordText(paper.confirmed, style="small", align="right"))
    return WordDocument(
        title=f"{paper.heading}　{named}",
        parts=tuple(parts),
        author=paper.organiser,
        mark=paper.mark,
        running_head=f"{paper.heading}　{named}（続き）",
    )
