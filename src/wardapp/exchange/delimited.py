"""Records of a CSV or TSV text; a broken line spoils itself and not the lines after it.

An opening quote that nobody closes makes a plain CSV reader swallow the rest of the file into one
cell, silently. Here the line on which such a record begins is named as broken, and reading goes on
with the next line.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from wardapp.errors import FileRefused

_FIELD_LIMIT = 4_000_000
_MOST_BROKEN = 1000
_SAMPLE_CHARACTERS = 20_000
_SAMPLE_RECORDS = 30


@dataclass(frozen=True, slots=True)
class BrokenRow:
    """A row that cannot be read: line number in the file from 1, why, and what stands there."""

    number: int
    reason: str
    cells: tuple[str, ...] = ()


@dataclass(slots=True)
class Records:
    """The records of a text, each with the number of its first line; blank ones are left out."""

    rows: list[list[str]] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    broken: list[BrokenRow] = field(default_factory=list)


class _Lines(Iterator[str]):
    """The lines of a text; reading may be set back to any of them."""

    def __init__(self, text: str) -> None:
        self.lines = [line + "\n" for line in text.split("\n")]
        self.next_index = 0

    def __next__(self) -> str:
        if self.next_index >= len(self.lines):
            raise StopIteration
        self.next_index += 1
        return self.lines[self.next_index - 1]


def read_records(text: str, damaged: set[int]) -> Records:
    """Return the records of a CSV or TSV text.

    Args:
        text: The text, lines ended by a line feed.
        damaged: Line numbers whose characters could not be decoded.

    Raises:
        FileRefused: So many lines are broken that it is no such file.
    """
    delimiter = find_delimiter(text)
    csv.field_size_limit(_FIELD_LIMIT)
    found = Records()
    lines = _Lines(text)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    width = 0
    while True:
        begun = lines.next_index
        try:
            row = next(reader)
        except StopIteration:
            break
        except csv.Error as error:
            lines.next_index = begun + 1
            line = lines.lines[begun]
            mended = _lenient(line, delimiter)
            if mended is not None and len(mended) == width:
                row = mended
            else:
                found.broken.append(
                    BrokenRow(begun + 1, _reason(error), (line.rstrip("\n")[:500],))
                )
                if len(found.broken) > _MOST_BROKEN:
                    raise _refused() from error
                continue
        if damaged and not damaged.isdisjoint(range(begun + 1, lines.next_index + 1)):
            found.broken.append(
                BrokenRow(begun + 1, "読み取れない文字があります（文字コードの破損）", tuple(row))
            )
            continue
        if any(cell and not cell.isspace() for cell in row):
            width = width or len(row)
            found.rows.append(row)
            found.numbers.append(begun + 1)
            if len(found.rows) == _SAMPLE_RECORDS:
                width = Counter(map(len, found.rows)).most_common(1)[0][0]
    return found


def _reason(error: csv.Error) -> str:
    if "field larger" in str(error):
        return "一つのセルが長すぎます"
    return '引用符（"）の対応が取れません。この行を確かめてください'


def _lenient(line: str, delimiter: str) -> list[str] | None:
    """Return the cells of a line whose only fault is text after a closing quote."""
    if line.count('"') % 2:
        return None
    try:
        return next(csv.reader([line], delimiter=delimiter), None)
    except csv.Error:
        return None


def find_delimiter(text: str) -> str:
    """Return comma, tab or semicolon: whichever divides the first records most evenly."""
    best, score = ",", 0.0
    for candidate in (",", "\t", ";"):
        widths = Counter(_widths(text[:_SAMPLE_CHARACTERS], candidate))
        for width, records in widths.items():
            if width > 1 and records * min(width, 6) > score:
                best, score = candidate, float(records * min(width, 6))
    return best


def _widths(text: str, delimiter: str) -> Iterator[int]:
    reader = csv.reader(text.split("\n"), delimiter=delimiter)
    for _ in range(_SAMPLE_RECORDS):
        try:
            row = next(reader, None)
        except csv.Error:
            continue
        if row is None:
            return
        if any(cell.strip() for cell in row):
            yield len(row)


def _refused() -> FileRefused:
    return FileRefused(
        "読み取れない行が多すぎます。CSVの形式ではないか、壊れています。",
        "何も取り込んでいません。",
        "元のシステムやExcelから、CSVで保存し直してください。",
    )
