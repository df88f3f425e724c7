"""Answers to a question round (照会) in tables: each row matched with an office that was asked.

Pure: what there is to match with is given; what fits is returned, nothing is written. A table may
hold the answers of all offices, or of one that fills in its own row and sends the file back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from wardapp.domain.hearing import NOT_ANSWERED
from wardapp.errors import FileRefused
from wardapp.exchange.ask_answers import plain
from wardapp.exchange.export import unguarded
from wardapp.exchange.reading import Table

OFFICE_HEAD, WHO_HEAD = "区・局", "回答者"
"""The columns beside the questions, in the table that is sent out."""

_OFFICE = re.compile(r"区・局|区局|区役所|区名|局名|^区$|^局$|所属|組織|部署")
_WHO = re.compile(r"回答者|担当|記入者")
_ANSWERS = (re.compile(r"^問1|^回答1|^質問1"), re.compile(r"^問2|^回答2|^質問2"))
_DAY = re.compile(r"[令平RH]?[和成]?[\d.\-/年月日]+(\(.\))?")


@dataclass(frozen=True, slots=True)
class AskedOffice:
    """An office that was asked, by its names, and what it has answered so far.

    Its short name counts in a column, not in a file's name: 北 stands in 北九州市, too.
    """

    office_id: str
    names: tuple[str, ...]
    short: str = ""
    answers: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class OfficeAnswer:
    """A row that belongs to an office: where it stands, and what it answers."""

    file: str
    row: int
    office_id: str
    office: str
    answer_1: str
    answer_2: str
    who: str
    replaces: bool


@dataclass(frozen=True, slots=True)
class UnknownRow:
    """A row that is not taken, and why."""

    file: str
    row: int
    text: str
    why: str


@dataclass(slots=True)
class InquiryRows:
    """What files hold.

    Attributes:
        matched: Rows that belong to an office each.
        unmatched: Rows that do not, with the reason.
        empty: Rows without an answer.
        same: Rows with the answer that is there already.
    """

    matched: list[OfficeAnswer] = field(default_factory=list)
    unmatched: list[UnknownRow] = field(default_factory=list)
    empty: int = 0
    same: int = 0


def match_inquiry_answers(
    tables: Sequence[tuple[str, Table]], questions: Sequence[str], asked: Sequence[AskedOffice]
) -> InquiryRows:
    """Match the rows of tables with the offices that were asked.

    A row says whose it is in a column of its own; where it does not, the file's name may.

    Args:
        tables: Each file's name and its table.
        questions: The one or two questions, as they were asked.
        asked: The offices that were asked.

    Raises:
        FileRefused: A table has no column for an answer.
    """
    found = InquiryRows()
    taken: dict[str, tuple[str, str]] = {}
    for file, table in tables:
        columns = _columns_of(file, table, questions)
        for number, cells in zip(table.numbers, table.rows, strict=True):
            row = {name: _text(cells[at]) for name, at in columns.items() if at < len(cells)}
            answers = tuple("" if row.get(n) == NOT_ANSWERED else row.get(n, "") for n in _NAMES)
            if not any(answers):
                found.empty += 1
                continue
            first, second = answers
            office = _office_of(row.get("office", ""), file, asked)
            if office is None:
                text = row.get("office") or first or second
                why = (
                    "この区・局には照会していません。"
                    if row.get("office")
                    else "どの区・局の回答か分かりません。「区・局」の列に入れてください。"
                )
                found.unmatched.append(UnknownRow(file, number, text[:40], why))
                continue
            if office.office_id in taken:
                if taken[office.office_id] != (first, second):
                    why = "この区・局の別の回答が、ほかの行にもあります。"
                    found.unmatched.append(UnknownRow(file, number, office.names[0], why))
                continue
            taken[office.office_id] = first, second
            if office.answers == (first, second):
                found.same += 1
                continue
            found.matched.append(
                OfficeAnswer(
                    file, number, office.office_id, office.names[0], first, second,
                    _person(row.get("who", "")), office.answers is not None,
                )
            )  # fmt: skip
    return found


_NAMES = ("answer_1", "answer_2")


def _columns_of(file: str, table: Table, questions: Sequence[str]) -> dict[str, int]:
    heads = [plain(head) for head in table.heads]
    found: dict[str, int] = {}

    def take(name: str, fits: list[bool]) -> None:
        at = next((n for n, fit in enumerate(fits) if fit and n not in found.values()), None)
        if name not in found and at is not None:
            found[name] = at

    # A question may hold any word: its own column is found before the others look for theirs.
    asked = list(zip(_NAMES, map(plain, questions), _ANSWERS, strict=False))
    for name, question, _ in asked:
        take(name, [head == question for head in heads])
    for name, question, _ in asked:
        take(name, [bool(question) and question in head for head in heads])
    for name, _, pattern in asked:
        take(name, [bool(pattern.search(head)) for head in heads])
    if not found:
        raise FileRefused(
            f"「{file}」に、照会の問いの列が見つかりません。",
            "何も取り込んでいません。",
            f"一行目に次の見出しを付けてください：{'、'.join((OFFICE_HEAD, *questions, WHO_HEAD))}。",
        )
    take("who", [bool(_WHO.search(head)) for head in heads])
    take("office", [bool(_OFFICE.search(head)) for head in heads])
    return found


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return "" if cell is None else unguarded(str(cell).strip())


def _person(text: str) -> str:
    """Return who answered, without the day that stands below the name in our own tables."""
    lines = [line.strip() for line in text.splitlines()]
    return "、".join(line for line in lines if line and not _DAY.fullmatch(plain(line)))


def _office_of(said: str, file: str, asked: Sequence[AskedOffice]) -> AskedOffice | None:
    named = plain(said)
    if named:
        return next((o for o in asked if named in map(plain, (*o.names, o.short))), None)
    stem = plain(PurePath(file).stem)
    # The longest name wins: 小倉北区 is not 北区.
    hits = [(len(name), one) for one in asked for name in map(plain, one.names) if name in stem]
    longest = max((length for length, _ in hits), default=0)
    best = {one.office_id: one for length, one in hits if length == longest}
    return next(iter(best.values())) if len(best) == 1 else None
