"""Writing tables: CSV (UTF-8 with BOM, which Excel reads) and Excel, harmless in a spreadsheet."""

from __future__ import annotations

import csv
import datetime as dt
import tempfile
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from wardapp.domain.progress import NO_PROGRESS, Progress
from wardapp.errors import DiskFull, FileRefused

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_CELL_LIMIT = 32_767
_ROW_LIMIT = 1_048_576
_CUT = "…（Excelのセルの上限のため、以下省略。CSVには全文が入ります）"
_EVERY = 500


def harmless(value: Any) -> Any:
    """Return a cell that no spreadsheet takes for a formula: text that begins like one gets a ``'``."""
    if isinstance(value, str) and value.startswith(_DANGEROUS):
        return "'" + value
    return value


def unguarded(text: str) -> str:
    """Return the text that ``harmless`` was given, when a table that we wrote comes back."""
    return text[1:] if text[:1] == "'" and text[1:].startswith(_DANGEROUS) else text


def write_table(
    path: Path,
    heads: Sequence[str],
    rows: Iterable[Sequence[Any]],
    progress: Progress = NO_PROGRESS,
    total: int = 0,
) -> int:
    """Write a table to a .csv or .xlsx file, whole or not at all; return how many rows.

    Raises:
        FileRefused: The ending is neither, or the file cannot be written.
        DiskFull: There is no room; no half file stays.
        Cancelled: The person stopped it; no half file stays.
    """
    ending = path.suffix.lower()
    writers = {".csv": _write_csv, ".xlsx": _write_excel}
    if ending not in writers:
        raise FileRefused(
            f"「{path.name}」の形式では書き出せません。",
            "何も書き出していません。",
            "名前の終わりを「.csv」か「.xlsx」にしてください。",
        )
    temporary = path.with_name(f".{path.name}.tmp")
    try:
        count = writers[ending](temporary, heads, _watched(rows, progress, total))
        temporary.replace(path)
    except OSError as error:
        if error.errno == 28:
            raise DiskFull(str(error)) from error
        raise FileRefused(
            f"「{path.name}」に書き出せません。",
            "元の記録には影響ありません。",
            "ファイルを閉じるか、別の場所を選んでください。",
            str(error),
        ) from error
    finally:
        temporary.unlink(missing_ok=True)
    return count


def _watched(
    rows: Iterable[Sequence[Any]], progress: Progress, total: int
) -> Iterable[Sequence[Any]]:
    for done, row in enumerate(rows):
        if done % _EVERY == 0:
            progress.check()
            progress.progress(done, total, "書き出しています")
        yield row


def _write_csv(path: Path, heads: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow([harmless(head) for head in heads])
        for row in rows:
            writer.writerow([_plain(harmless(cell)) for cell in row])
            count += 1
    return count


def _plain(value: Any) -> Any:
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, dt.date) else value


def write_workbook(
    path: Path,
    sheets: Sequence[tuple[str, Sequence[str], Sequence[Sequence[Any]]]],
    *,
    charts: frozenset[str] = frozenset(),
) -> None:
    """Write several tables to one Excel file, a sheet each (name, heads, rows), whole or not at all.

    Args:
        path: The file.
        sheets: Name, heads and rows of each.
        charts: Sheets that show their second column by their first as bars beside the table.

    Raises:
        FileRefused: The file cannot be written.
        DiskFull: There is no room; no half file stays.
    """
    temporary = path.with_name(f".{path.name}.tmp")
    try:
        _write_sheets(temporary, sheets, charts)
        temporary.replace(path)
    except OSError as error:
        if error.errno == 28:
            raise DiskFull(str(error)) from error
        raise FileRefused(
            f"「{path.name}」に書き出せません。",
            "元の記録には影響ありません。",
            "ファイルを閉じるか、別の場所を選んでください。",
            str(error),
        ) from error
    finally:
        temporary.unlink(missing_ok=True)


def _write_excel(path: Path, heads: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
    return _write_sheets(path, [("一覧", heads, rows)])


def _write_sheets(
    path: Path,
    sheets: Sequence[tuple[str, Sequence[str], Iterable[Sequence[Any]]]],
    charts: frozenset[str] = frozenset(),
) -> int:
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    # A folder that cannot be written is noticed before the work, not after it.
    path.touch()
    with tempfile.TemporaryDirectory() as folder:
        options = {
            "constant_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "tmpdir": folder,
        }
        book = xlsxwriter.Workbook(str(path), options)
        try:
            # The same content gives the same bytes.
            book.set_properties({"created": dt.datetime(2000, 1, 1)})  # noqa: DTZ001 - no time of anywhere
            count = 0
            for name, heads, rows in sheets:
                filled = _fill(book, name, heads, rows)
                if name in charts and filled:
                    _add_bars(book, name, len(heads), filled)
                count += filled
            book.close()
        except FileCreateError as error:
            raise OSError(str(error)) from error
        finally:
            # Where it was stopped in the middle, the rows written so far lie in an open file.
            for sheet in book.worksheets():
                if sheet.row_data_fh is not None:
                    sheet.row_data_fh.close()
    return count


def _fill(book: Any, name: str, heads: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
    sheet = book.add_worksheet(name[:31])
    bold = book.add_format({"bold": True, "bg_color": "#E8EDF3", "border": 1, "valign": "top"})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    dated = book.add_format({"num_format": "yyyy/mm/dd", "valign": "top", "align": "left"})
    sheet.freeze_panes(1, 0)
    for column, head in enumerate(heads):
        sheet.set_column(column, column, _width(head))
        sheet.write_string(0, column, str(harmless(head)), bold)
    count = 0
    for number, row in enumerate(rows, 1):
        if number >= _ROW_LIMIT:
            raise FileRefused(
                f"Excelの一枚のシートに入るのは{_ROW_LIMIT:,}行までです。",
                "何も書き出していません。",
                "条件で絞り込むか、CSVで書き出してください。",
            )
        for column, cell in enumerate(row):
            if cell is None or cell == "":
                continue
            if isinstance(cell, dt.date):
                day = dt.datetime(cell.year, cell.month, cell.day)  # noqa: DTZ001 - Excel has no zones
                sheet.write_datetime(number, column, day, dated)
            elif isinstance(cell, int | float) and not isinstance(cell, bool):
                sheet.write_number(number, column, cell, wrapped)
            else:
                sheet.write_string(number, column, _fitting(str(harmless(cell))), wrapped)
        count += 1
    sheet.autofilter(0, 0, max(1, count), max(0, len(heads) - 1))
    return count


def _add_bars(book: Any, name: str, columns: int, rows: int) -> None:
    """Show the second column by the first as bars, beside the table, in the table's order."""
    shown = name[:31]
    chart = book.add_chart({"type": "bar"})
    chart.add_series(
        {
            "name": [shown, 0, 1],
            "categories": [shown, 1, 0, rows, 0],
            "values": [shown, 1, 1, rows, 1],
            "fill": {"color": "#1D5C94"},
            "gap": 40,
        }
    )
    chart.set_y_axis({"reverse": True})
    chart.set_legend({"none": True})
    chart.set_size({"width": 520, "height": max(220, 60 + 26 * min(rows, 40))})
    book.get_worksheet_by_name(shown).insert_chart(1, columns + 1, chart)


def _fitting(text: str) -> str:
    """Return what a cell of Excel can hold of a text, and say where it was cut."""
    return text if len(text) <= _CELL_LIMIT else text[: _CELL_LIMIT - len(_CUT)] + _CUT


def _width(head: str) -> int:
    wide = {"本文": 60, "要旨": 30, "件名": 40, "対応": 50, "受付番号": 22}
    cells = sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in head)
    return wide.get(head, max(12, cells + 4))
