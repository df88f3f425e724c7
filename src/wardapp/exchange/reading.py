"""Reading a CSV, TSV or Excel file as one table, whatever office made it.

Above the head there may be a title, the head may have several rows, below it may stand notes (※).
Cells may hold line breaks. What cannot be read is named with its line, never guessed at.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from wardapp.errors import FileRefused
from wardapp.exchange.delimited import BrokenRow, read_records
from wardapp.exchange.encoding import decode

MAX_BYTES = 512 * 1024 * 1024
_OLE = bytes.fromhex("D0CF11E0A1B11AE1")
_ZIP = b"PK\x03\x04"
_EXCEL = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"})
_NOTHING = "何も取り込んでいません。"
_HEAD_SEARCH_ROWS = 12
_HEAD_ROWS = 3
_REGULAR_SHARE = 0.9
_NOTE_MARKS = ("※", "＊", "*", "#", "＃", "注）", "（注", "(注", "注：", "注:", "資料：", "出典")


@dataclass(slots=True)
class Table:
    """A file as heads and rows.

    Attributes:
        heads: Names of the columns; a column without one is called 列n.
        rows: Cells as text, or as the value that Excel holds (numbers, dates).
        numbers: Row number in the file of each row, from 1.
        encoding: In words, for the preview.
        sheet: Name of the Excel sheet, "" for CSV.
        sheets: Names of all sheets.
        broken: Rows that cannot be read, with line number and reason.
        notes: How many rows of notes (※) were left out.
    """

    heads: list[str]
    rows: list[list[Any]]
    numbers: list[int]
    encoding: str
    sheet: str = ""
    sheets: list[str] = field(default_factory=list)
    broken: list[BrokenRow] = field(default_factory=list)
    notes: int = 0


def read_table(path: Path, sheet: str = "") -> Table:
    """Return the table that a file holds.

    Raises:
        FileRefused: It is not there, empty, locked with a password, too large, or of no kind that
            can be read; the sentence says which.
    """
    try:
        if not path.is_file():
            raise FileRefused(
                f"ファイル「{path.name}」が見つかりません。",
                _NOTHING,
                "場所と名前を確かめてください。",
            )
        size = path.stat().st_size
        with path.open("rb") as file:
            beginning = file.read(8)
    except OSError as error:
        raise FileRefused(
            f"ファイル「{path.name}」を開けません。",
            _NOTHING,
            "ほかのソフトで開いていれば閉じてください。",
            str(error),
        ) from error
    if size == 0:
        raise FileRefused(
            f"ファイル「{path.name}」は空です。", _NOTHING, "中身のあるファイルを選んでください。"
        )
    if size > MAX_BYTES:
        raise FileRefused(
            f"ファイル「{path.name}」は大きすぎます（{size // 1024 // 1024:,}MB）。",
            _NOTHING,
            "ファイルを分けてください。",
        )
    if beginning.startswith((_ZIP, _OLE)) or path.suffix.lower() in _EXCEL:
        return _read_excel(path, sheet, beginning)
    return _read_csv(path)


# -- Excel -----------------------------------------------------------------------------------------


def _read_excel(path: Path, sheet: str, beginning: bytes) -> Table:
    if beginning.startswith(_OLE) and _is_encrypted(path):
        raise FileRefused(
            f"Excelファイル「{path.name}」にはパスワードが設定されています。",
            _NOTHING,
            "Excelで開き、パスワードを外して保存し直してから取り込んでください。",
        )
    import pandas as pd

    try:
        with pd.ExcelFile(path, engine="calamine") as book:
            names = [str(name) for name in book.sheet_names]
            chosen = sheet or _fullest(book, names)
            if chosen not in names:
                raise FileRefused(
                    f"シート「{chosen}」はありません。",
                    _NOTHING,
                    f"次から選んでください：{'、'.join(names)}。",
                )
            frame = pd.read_excel(book, sheet_name=chosen, header=None, dtype=object)
    except FileRefused:
        raise
    except Exception as error:
        raise FileRefused(
            f"「{path.name}」をExcelファイルとして読み取れません。壊れているか、Excelの形式ではありません。",
            _NOTHING,
            "Excelで開けるか確かめ、開けるときは「.xlsx」で保存し直してください。",
            f"{type(error).__name__}: {error}"[:200],
        ) from error
    cells = frame.astype(object).where(frame.notna(), "").to_numpy().tolist()
    if not cells:
        raise FileRefused(
            f"シート「{chosen}」は空です。", _NOTHING, "データのあるシートを選んでください。"
        )
    return _with_heads(
        cells, list(range(1, len(cells) + 1)), "Excel", [], sheet=chosen, sheets=names
    )


def _fullest(book: Any, names: list[str]) -> str:
    """Return the sheet with most cells; the first of them where equal."""
    if len(names) == 1:
        return names[0]
    import pandas as pd

    sizes = {
        name: pd.read_excel(book, sheet_name=name, header=None, dtype=object).size for name in names
    }
    return max(names, key=lambda name: sizes[name])


def _is_encrypted(path: Path) -> bool:
    # An encrypted workbook is an OLE container with a stream of this name (UTF-16); an old .xls
    # with a password has the FILEPASS record instead, which calamine refuses.
    content = path.read_bytes()
    return "EncryptedPackage".encode("utf-16-le") in content


# -- CSV -------------------------------------------------------------------------------------------


def _read_csv(path: Path) -> Table:
    decoded = decode(path.read_bytes())
    found = read_records(decoded.text, decoded.damaged)
    if not found.rows:
        raise FileRefused(
            f"ファイル「{path.name}」に行がありません。", _NOTHING, "中身を確かめてください。"
        )
    table = _with_heads(found.rows, found.numbers, decoded.encoding, found.broken)
    _set_ragged_apart(table)
    return table


def _set_ragged_apart(table: Table) -> None:
    """Name rows that have more or fewer cells than the table: their cells stand under wrong heads."""
    width = len(table.heads)
    lengths = Counter(len(row) for row in table.rows)
    # Some programs leave out empty cells at the end of a row: then a short row says nothing.
    is_regular = lengths[width] >= len(table.rows) * _REGULAR_SHARE
    kept: list[list[Any]] = []
    numbers: list[int] = []
    for number, row in zip(table.numbers, table.rows, strict=True):
        surplus = any(cell.strip() for cell in row[width:])
        if surplus or (is_regular and len(row) < width):
            reason = f"列の数が見出しと合いません（見出し{width}列、この行{len(row)}列）"
            table.broken.append(BrokenRow(number, reason, tuple(row)))
        else:
            kept.append(row)
            numbers.append(number)
    table.rows, table.numbers = kept, numbers
    table.broken.sort(key=lambda row: row.number)


# -- heads -----------------------------------------------------------------------------------------


def _with_heads(
    cells: list[list[Any]],
    numbers: list[int],
    encoding: str,
    broken: list[BrokenRow],
    **more: Any,
) -> Table:
    """Find the rows of heads: the first one as wide as the table that holds words."""
    widths = Counter(_width(row) for row in cells[:200])
    usual = max((w for w, n in widths.items() if n >= max(1, len(cells[:200]) // 10)), default=1)
    at = 0
    for index, row in enumerate(cells[:_HEAD_SEARCH_ROWS]):
        filled = [str(c).strip() for c in row if str(c).strip()]
        if len(filled) == 1 and (usual > 1 or filled[0].startswith(_NOTE_MARKS)):
            continue
        if (
            len(filled) >= max(1, usual * 0.6)
            and sum(_is_word(c) for c in filled) >= len(filled) * 0.6
        ):
            at = index
            break
    head, begins = _joined_heads(cells, at)
    width = max(len(head), usual)
    head += [""] * (width - len(head))
    heads: list[str] = []
    for position, name in enumerate(head, 1):
        unique = name or f"列{position}"
        heads.append(unique if unique not in heads else f"{unique}（{position}）")
    rows, kept, notes = [], [], 0
    for number, row in zip(numbers[begins:], cells[begins:], strict=True):
        if width > 1 and _is_note(row):
            notes += 1
        else:
            rows.append(row)
            kept.append(number)
    return Table(heads, rows, kept, encoding, broken=broken, notes=notes, **more)


def _joined_heads(cells: list[list[Any]], at: int) -> tuple[list[str], int]:
    """Return the heads, joined where they take several rows, and the index of the first row below.

    A row below belongs to the head when it fills gaps of it, holds words only, and leaves cells
    empty that every row of the body fills.
    """
    head = [" ".join(str(c).split()) for c in cells[at]]
    while head and not head[-1]:
        head.pop()
    begins = at + 1
    if all(head):
        return head, begins
    while begins - at < _HEAD_ROWS and begins + 1 < len(cells):
        row = [" ".join(str(c).split()) for c in cells[begins]]
        filled = [c for c in row if c]
        gaps = sum(1 for n, c in enumerate(row) if c and (n >= len(head) or not head[n]))
        following = sum(1 for c in cells[begins + 1] if str(c).strip())
        is_head = (
            bool(gaps)
            and not row[0]
            and all(_is_word(c) for c in filled)
            and len(filled) < following
        )
        if not is_head:
            break
        head += [""] * (len(row) - len(head))
        head = [above + (row[n] if n < len(row) else "") for n, above in enumerate(head)]
        begins += 1
    return head, begins


def _is_note(row: list[Any]) -> bool:
    """Whether a row is a note below or between the rows: one cell, marked as one."""
    filled = [text for cell in row if (text := str(cell).strip())]
    return len(filled) == 1 and filled[0].startswith(_NOTE_MARKS)


def _width(row: list[Any]) -> int:
    return max((n for n, cell in enumerate(row, 1) if str(cell).strip()), default=0)


def _is_word(text: str) -> bool:
    """Whether a cell reads like a head: words, not figures, not a sentence."""
    plain = unicodedata.normalize("NFKC", text)
    return len(text) <= 80 and not plain.translate({ord(c): None for c in ".-/:, "}).isdigit()
