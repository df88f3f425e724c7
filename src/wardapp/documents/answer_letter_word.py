"""回答文 as a Word file, from the description from which its PDF is drawn.

The address stands where a window envelope shows it, as in the PDF: the page's upper margin is 12 mm.
"""

from __future__ import annotations

from wardapp.documents.answer_letter import AnswerLetter
from wardapp.documents.word import WordDocument, WordPart, WordText
from wardapp.documents.wording import numerals
from wardapp.domain import wareki

_LINES_OF_ADDRESS = 5


def word(letter: AnswerLetter) -> WordDocument:
    """Return what the Word file of a letter says."""
    lines = [line for line in letter.address.splitlines()[:4] if line.strip()]
    parts: list[WordPart] = [WordText(line, align="left") for line in lines]
    parts.append(WordText(f"{letter.name}　様" if letter.name else "", align="left", size=12.5))
    # Blank lines keep the text below the window, however short the address is.
    parts += [WordText("")] * max(1, _LINES_OF_ADDRESS - len(lines))
    if letter.number:
        parts.append(WordText(letter.number, align="right", size=9))
    parts.append(WordText(numerals(wareki.format_date(letter.dated, weekday=False)), align="right"))
    parts += [WordText(line, align="right") for line in letter.sender]
    parts += [
        WordText(""),
        WordText(letter.subject, style="title", size=13, space_after_mm=5),
        WordText(letter.body, size=11),
    ]
    if letter.contact:
        parts += [WordText(""), WordText(letter.contact, align="right", size=9.5)]
    return WordDocument(
        title=f"{letter.subject}　{letter.number}".rstrip("　"),
        parts=tuple(parts),
        author=letter.sender[0] if letter.sender else "",
        running_head=f"{letter.subject}（続き）",
        is_for_outside=True,
    )
