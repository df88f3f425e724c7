"""Reading a CSV, TSV or Excel file as one table, whatever office made it.

Encodings: BOM, then strict UTF-8, then strict cp932 (never ``shift_jis``, which fails on 﨑 and ①).
Above the head there may be a title; below it notes (※). Cells may hold line breaks.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from wardapp.errors import FileRefused

MAX_BYTES = 512 * 1024 * 1024
_OLE = bytes.fromhex("D0CF11E0A1B11AE1")
_ZIP = b"PK\x03\x04"
_EXCEL = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"})
_NOTHING = "何も取り込んでいません。"
_HEAD_SEARCH_ROWS = 12


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
        broken: (row number, reason) of lines that cannot be read.
    """

    heads: list[str]
    rows: list[list[Any]]
    numbers: list[int]
    encoding: str
    sheet: str = ""
    sheets: list[str] = field(default_factory=list)
    broken: list[tuple[int, str]] = field(default_factory=list)


def read_table(path: Path, sheet: str = "") -> Table:
    """Return the table that a file holds.

    Raises:
        FileRefused: It is not there, empty, locked with a password, too large, or of no kind that
            can be read; the sentence says which.
    """
    try:
        if not path.is_file():
            raise FileRefused(f"ファイル「{path.name}」が見つかりません。", _NOTHING, "場所と名前を確かめてください。")
        size = path.stat().st_size
        with path.open("rb") as file:
            beginning = file.read(8)
    except OSError as error:
        raise FileRefused(
            f"ファイル「{path.name}」を開けません。", _NOTHING, "ほかのソフトで開いていれば閉じてください。", str(error)
        ) from error
    if size == 0:
        raise FileRefused(f"ファイル「{path.name}」は空です。", _NOTHING, "中身のあるファイルを選んでください。")
    if size > MAX_BYTES:
        raise FileRefused(
            f"ファイル「{path.name}」は大きすぎます（{size // 1024 // 1024:,}MB）。", _NOTHING, "ファイルを分けてください。"
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
                raise FileRefused(f"シート「{chosen}」はありません。", _NOTHING, f"次から選んでください：{'、'.join(names)}。")
            frame = book.parse(chosen, header=None, dtype=object)
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
        raise FileRefused(f"シート「{chosen}」は空です。", _NOTHING, "データのあるシートを選んでください。")
    return _with_heads(cells, list(range(1, len(cells) + 1)), "Excel", [], sheet=chosen, sheets=names)


def _fullest(book: Any, names: list[str]) -> str:
    """Return the sheet with most cells; the first of them where equal."""
    if len(names) == 1:
        return names[0]
    sizes = {name: book.parse(name, header=None, dtype=object).size for name in names}
    return max(names, key=lambda name: sizes[name])


def _is_encrypted(path: Path) -> bool:
    # An encrypted workbook is an OLE container with a stream of this name (UTF-16); an old .xls
    # with a password has the FILEPASS record instead, which calamine refuses.
    content = path.read_bytes()
    return "EncryptedPackage".encode("utf-16-le") in content


# -- CSV -------------------------------------------------------------------------------------------


def decode(content: bytes) -> tuple[str, str]:
    """Return the text and the encoding in words.

    Raises:
        FileRefused: It is no text in UTF-8, UTF-16 or cp932.
    """
    for bom, codec, name in (
        (b"\xef\xbb\xbf", "utf-8-sig", "UTF-8（BOM付き）"),
        (b"\xff\xfe", "utf-16", "UTF-16"),
        (b"\xfe\xff", "utf-16", "UTF-16"),
    ):
        if content.startswith(bom):
            return content.decode(codec, errors="replace"), name
    for codec, name in (("utf-8", "UTF-8"), ("cp932", "Shift_JIS（cp932）")):
        try:
            return content.decode(codec), name
        except UnicodeDecodeError:
            continue
    raise FileRefused(
        "文字コードを判別できません。文字のファイルではないか、途中で壊れています。",
        _NOTHING,
        "ExcelまたはCSV（UTF-8、Shift_JIS）で保存し直してください。",
    )


def _read_csv(path: Path) -> Table:
    content = path.read_bytes()
    if b"\x00" in content[:4096] and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise FileRefused(
            f"「{path.name}」は文字のファイルではありません。", _NOTHING, "CSVまたはExcelのファイルを選んでください。"
        )
    text, encoding = decode(content)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    delimiter = _delimiter(text)
    csv.field_size_limit(16 * 1024 * 1024)
    rows: list[list[str]] = []
    numbers: list[int] = []
    broken: list[tuple[int, str]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    begun = 1
    while True:
        try:
            row = next(reader)
        except StopIteration:
            break
        except csv.Error as error:
            broken.append((begun, f"行を読み取れません（{error}）"))
            begun = reader.line_num + 1
            continue
        if any(cell.strip() for cell in row):
            rows.append(row)
            numbers.append(begun)
        begun = reader.line_num + 1
    if not rows:
        raise FileRefused(f"ファイル「{path.name}」に行がありません。", _NOTHING, "中身を確かめてください。")
    return _with_heads(rows, numbers, encoding, broken)


def _delimiter(text: str) -> str:
    """Return comma, tab or semicolon: whichever divides the first lines most evenly."""
    lines = [line for line in text[:20_000].split("\n") if line.strip()][:20]
    best, score = ",", 0.0
    for candidate in (",", "\t", ";"):
        counts = Counter(line.count(candidate) for line in lines)
        count, agreeing = counts.most_common(1)[0] if counts else (0, 0)
        if count and agreeing * min(count, 5) > score:
            best, score = candidate, agreeing * min(count, 5)
    return best


def _with_heads(
    cells: list[list[Any]],
    numbers: list[int],
    encoding: str,
    broken: list[tuple[int, str]],
    **more: Any,
) -> Table:
    """Find the row of heads: the first that is as wide as the table and holds words."""
    widths = Counter(_width(row) for row in cells[:200])
    usual = max((w for w, n in widths.items() if n >= max(1, len(cells[:200]) // 10)), default=1)
    at = 0
    for index, row in enumerate(cells[:_HEAD_SEARCH_ROWS]):
        filled = [str(c).strip() for c in row if str(c).strip()]
        if str(row[0]).lstrip().startswith(("※", "#")) and len(filled) == 1:
            continue
        if len(filled) >= max(1, usual * 0.6) and sum(_is_word(c) for c in filled) >= len(filled) * 0.6:
            at = index
            break
    head = [" ".join(str(c).split()) for c in cells[at]]
    width = max(len(head), *(len(row) for row in cells[at : at + 200]))
    head += [""] * (width - len(head))
    heads: list[str] = []
    for position, name in enumerate(head, 1):
        unique = name or f"列{position}"
        heads.append(unique if unique not in heads else f"{unique}（{position}）")
    body = cells[at + 1 :]
    return Table(heads, body, numbers[at + 1 :], encoding, broken=broken, **more)


def _width(row: list[Any]) -> int:
    return max((n for n, cell in enumerate(row, 1) if str(cell).strip()), default=0)


def _is_word(text: str) -> bool:
    """Whether a cell reads like a head: words, not figures, not a sentence."""
    return len(text) <= 80 and not text.replace(".", "").replace("-", "").replace("/", "").replace(":", "").isdigit()
