"""Reads a tree of policy plans from a table: levels in columns, or one row an item with its code.

Two shapes are understood, by their heads:
* columns named like levels (計画, 分野, 施策, 事業, 大項目, 第1階層, …) from the top down, the names of the upper
  ones repeated or left empty; and, where there is one, a column for the description and one for the code;
* 番号 (or コード) and 名称, the code telling the tree: 1, 1-2, 1-2-3 or 1.2.3; or 上位番号 names the parent.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wardapp.domain.wareki import to_halfwidth_digits
from wardapp.errors import FileRefused
from wardapp.exchange.reading import read_table

_CODE = re.compile(r"番号|コード|code|No\.?|記号", re.IGNORECASE)
_PARENT = re.compile(r"(上位|親).*(番号|コード)")
_NAME = re.compile(r"^(名称|名前|項目名?|施策名|計画名)$")
_TEXT = re.compile(r"説明|内容|概要|目標|方針文|本文|備考")
_LEVEL = re.compile(
    r"計画|構想|柱|分野|政策|施策|事業|取組|項目|目標|方針|階層|レベル|章|節|基本", re.IGNORECASE
)
_SPLIT = re.compile(r"[-－ー.．‐−–]")


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One item of the tree.

    Attributes:
        code: As the file writes it, "" where it has none.
        path: The names from the top down to the item itself.
        description: The item's sentence.
        row: Row of the file, from 1.
    """

    code: str
    path: tuple[str, ...]
    description: str
    row: int


def read_plans(path: Path) -> list[PlanRow]:
    """Return the items of a file, parents before children.

    Raises:
        FileRefused: It cannot be read, has neither shape, or a row cannot be placed in the tree; the
            sentence names the row.
    """
    table = read_table(path)
    heads = [str(head).strip() for head in table.heads]
    parent = next((i for i, h in enumerate(heads) if _PARENT.search(h)), None)
    code = next((i for i, h in enumerate(heads) if _CODE.search(h) and i != parent), None)
    name = next((i for i, h in enumerate(heads) if _NAME.match(h)), None)
    text = next(
        (i for i, h in enumerate(heads) if _TEXT.search(h) and i not in {code, name, parent}), None
    )
    levels = [i for i, h in enumerate(heads) if i not in {code, text, parent} and _LEVEL.search(h)]
    cells = [[_text(cell) for cell in row] for row in table.rows]
    numbered = list(zip(table.numbers, cells, strict=True))
    if name is not None and code is not None and len([i for i in levels if i != name]) == 0:
        return _by_code(path, numbered, code, name, text, parent)
    if levels:
        return _by_levels(path, numbered, levels, code, text)
    raise _refused(
        path, "見出しに、階層の列（計画、分野、施策など）か、「番号」と「名称」の列がありません。"
    )


def _by_levels(
    path: Path,
    rows: list[tuple[int, list[str]]],
    levels: list[int],
    code: int | None,
    text: int | None,
) -> list[PlanRow]:
    found: dict[tuple[str, ...], PlanRow] = {}
    above: list[str] = []
    for number, cells in rows:
        names = [_cell(cells, i) for i in levels]
        if not any(names):
            continue
        first = next(i for i, name in enumerate(names) if name)
        if first > len(above):
            raise _refused(path, f"{number}行目の「{names[first]}」の上の階層がありません。")
        # What is left empty at the left is as in the row above.
        full = [*above[:first], *names[first:]]
        while full and not full[-1]:
            full.pop()
        if "" in full:
            hole = full.index("")
            raise _refused(
                path, f"{number}行目の「{full[-1]}」の間の階層（{hole + 1}列目）が空です。"
            )
        above = full
        for depth in range(1, len(full) + 1):
            here = tuple(full[:depth])
            is_item = depth == len(full)
            if here not in found:
                found[here] = PlanRow("", here, "", number)
            if is_item:
                found[here] = PlanRow(
                    _cell(cells, code) or found[here].code,
                    here,
                    _cell(cells, text) or found[here].description,
                    number,
                )
    return list(found.values())


def _by_code(
    path: Path,
    rows: list[tuple[int, list[str]]],
    code: int,
    name: int,
    text: int | None,
    parent: int | None,
) -> list[PlanRow]:
    given: dict[str, tuple[int, str, str, str]] = {}
    for number, cells in rows:
        own, called = _code(_cell(cells, code)), _cell(cells, name)
        if not own and not called:
            continue
        if not own or not called:
            raise _refused(path, f"{number}行目の番号か名称が空です。")
        if own in given:
            raise _refused(path, f"{number}行目の番号「{own}」は{given[own][0]}行目にもあります。")
        above = _code(_cell(cells, parent)) if parent is not None else _above(own)
        given[own] = (number, called, _cell(cells, text), above)
    found: dict[str, PlanRow] = {}

    def place(own: str, seen: tuple[str, ...]) -> PlanRow:
        if own in found:
            return found[own]
        number, called, said, above = given[own]
        if own in seen:
            raise _refused(
                path, f"{number}行目の番号「{own}」が、自分の下にあることになっています。"
            )
        upper: tuple[str, ...] = ()
        if above and above in given:
            upper = place(above, (*seen, own)).path
        elif above and parent is not None:
            raise _refused(path, f"{number}行目の上位番号「{above}」がこの表にありません。")
        found[own] = PlanRow(own, (*upper, called), said, number)
        return found[own]

    for own in given:
        place(own, ())
    return list(found.values())


def _above(code: str) -> str:
    """Return the code above: of 1-2-3 it is 1-2, of 1 there is none."""
    parts = _SPLIT.split(code)
    if len(parts) < 2:
        return ""
    last = len(code) - len(parts[-1]) - 1
    return code[:last]


def _code(text: str) -> str:
    return to_halfwidth_digits(text).strip()


def _cell(cells: list[str], at: int | None) -> str:
    return cells[at].strip() if at is not None and at < len(cells) else ""


def _text(cell: Any) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell)


def _refused(path: Path, why: str) -> FileRefused:
    return FileRefused(
        f"「{path.name}」を上位計画の表として読み取れません。{why}",
        "何も取り込んでいません。",
        "1行目を「計画、分野、施策、説明」か「番号、名称、説明」のような見出しにしてください。",
    )
