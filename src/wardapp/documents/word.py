"""A Word file from a plain description, for documents that others go on editing.

The description is made of paragraphs, facts, tables and forms; each document has one function that
says its content in them (``agenda_word.py``, ``answer_letter_word.py``). The look is that of the PDF:
A4, Mincho or Gothic, labels spread over their width (均等割付), heads of tables repeated on each page,
title, n／N and the time of printing in the foot. Same content, same bytes.

    document = WordDocument(
        title="第８回区長会議　議事録",
        parts=(
            WordText("第８回　区長会議　議事録", style="title"),
            WordFacts((("日時", "令和８年11月25日（水）"), ("場所", "特別会議室"))),
            WordText("１　市長挨拶", style="heading"),
            WordText("本文。"),
            WordTable(columns=(WordColumn("担当"), WordColumn("期限")), rows=(("建設局", "12月5日"),)),
        ),
    )
    data = render(document, printed_at=desk.clock.now())
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from wardapp.domain.office_layout import WordFaces

Style = Literal["body", "title", "subtitle", "heading", "subheading", "small"]
Align = Literal["left", "center", "right", "spread"]

WORD_FACES = {
    "游": ("游明朝", "游ゴシック"),
    "BIZ UD": ("BIZ UD明朝 Medium", "BIZ UDゴシック"),
    "ＭＳ": ("ＭＳ 明朝", "ＭＳ ゴシック"),
}
"""Faces that Windows has: Mincho and Gothic of each family."""
FACES_OF = {WordFaces.YU: "游", WordFaces.BIZ: "BIZ UD", WordFaces.MS: "ＭＳ"}


@dataclass(frozen=True, slots=True)
class WordText:
    r"""A paragraph or, where the text holds ``\n``, several.

    Attributes:
        text: The text; kanji and variation selectors stay as they are.
        style: body, small, or a heading (title, subtitle, heading, subheading), which Word lists in
            its navigation and in a table of contents.
        align: spread is 均等割付 over the whole line; "" is the style's own.
        indent_mm: By how much the paragraph begins further right.
        hanging_mm: By how much its later lines, further than its first.
        aside: What stands at the right end of the first line (times and minutes of an item).
        is_gothic: Set in Gothic; headings always are.
        size: In points, 0 for the style's own.
        space_after_mm: Room below it.
    """

    text: str
    style: Style = "body"
    align: Align | Literal[""] = ""
    indent_mm: float = 0.0
    hanging_mm: float = 0.0
    aside: str = ""
    is_gothic: bool = False
    size: float = 0.0
    space_after_mm: float = 0.0


@dataclass(frozen=True, slots=True)
class WordFacts:
    """Labels of one width with their values: 日時, 場所. The labels are spread (均等割付)."""

    facts: tuple[tuple[str, str], ...]
    label_mm: float = 18.0
    indent_mm: float = 8.0
    size: float = 11.5


@dataclass(frozen=True, slots=True)
class WordColumn:
    """A column: its head, its share of the width, and whether it holds figures."""

    head: str
    share: float = 1.0
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class WordTable:
    """A table whose head is repeated on each page; ``total`` is a last row, set apart."""

    columns: tuple[WordColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...] = ()
    size: float = 10.0


@dataclass(frozen=True, slots=True)
class WordForm:
    """Rows of a form: a label in a grey box, its text beside it."""

    lines: tuple[tuple[str, str], ...]
    label_mm: float = 28.0
    size: float = 10.5


@dataclass(frozen=True, slots=True)
class WordSeals:
    """Boxes for seals at the right (決裁欄), from the highest rank down."""

    boxes: tuple[str, ...]
    title: str = "決裁"


@dataclass(frozen=True, slots=True)
class WordPageBreak:
    """What follows begins on a new page."""


WordPart = WordText | WordFacts | WordTable | WordForm | WordSeals | WordPageBreak


@dataclass(frozen=True, slots=True, kw_only=True)
class WordDocument:
    """What a Word file says.

    Attributes:
        title: Title of the file, also in its foot.
        parts: What it holds, in order.
        author: The office.
        mark: 取扱注意 or such, framed at the top right of every page.
        running_head: Small, at the top left of every page but the first.
        wide: A4 landscape instead of portrait.
        faces: A key of ``WORD_FACES``.
        margins_mm: Top, side, foot.
        is_for_outside: It leaves the office: no mark of the office stands on it.
    """

    title: str
    parts: tuple[WordPart, ...] = ()
    author: str = ""
    mark: str = ""
    running_head: str = ""
    wide: bool = False
    faces: str = "游"
    margins_mm: tuple[float, float, float] = (20.0, 22.0, 20.0)
    is_for_outside: bool = False


def render(document: WordDocument, *, printed_at: dt.datetime) -> bytes:
    """Return the document as a Word file (.docx)."""
    from wardapp.documents.word_file import WordFile

    file = WordFile(document, printed_at)
    for part in document.parts:
        file.add(part)
    return file.content()


def texts(document: WordDocument) -> list[str]:
    """Return the texts of the body in order, as a reader of the file meets them."""
    found: list[str] = []
    for part in document.parts:
        found.extend(text for text in _texts_of(part) if text)
    return found


def _texts_of(part: WordPart) -> Sequence[str]:
    match part:
        case WordText():
            return [part.text, part.aside]
        case WordFacts():
            return [text for fact in part.facts for text in fact]
        case WordTable():
            return [
                *(column.head for column in part.columns),
                *(text for row in part.rows for text in row),
                *part.total,
            ]
        case WordForm():
            return [text for line in part.lines for text in line]
        case WordSeals():
            return [part.title, *part.boxes]
        case _:
            return []


def clean(text: Any) -> str:
    """Return a text that an XML file can hold: without control characters and lone surrogates."""
    return "".join(
        c
        for c in str(text).replace("\r\n", "\n").replace("\r", "\n")
        if c in "\t\n"
        or (c >= " " and not "\ud800" <= c <= "\udfff" and c not in "\ufffe\uffff\x7f")
    )
