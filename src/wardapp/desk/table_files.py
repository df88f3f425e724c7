"""A document that is made of tables, as an Excel file: a sheet for each table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wardapp.documents.table_sheet import Column, TableBook, TableSheet
from wardapp.errors import WrongCall

if TYPE_CHECKING:
    from wardapp.desk.desk import Desk


def write_tables(desk: Desk, document: str, record_id: str, path: Path) -> int:
    """Write the tables of a document to an Excel file; return how many rows.

    Columns of figures become numbers, so that one can go on reckoning with them.

    Raises:
        WrongCall: The document is not made of tables.
        FileRefused, DiskFull: The file cannot be written; no half file stays.
    """
    from wardapp.exchange.export import write_workbook

    sheet = desk.describe(document, record_id)
    if not isinstance(sheet, (TableSheet, TableBook)):
        raise WrongCall(
            f"「{document}」は表ではないため、Excelにできません。", "何も書き出していません。"
        )
    tables = sheet.tables if isinstance(sheet, TableBook) else (sheet,)
    names: set[str] = set()
    sheets = []
    for table in tables:
        heads = [column.head for column in table.columns]
        rows = [
            [_value(text, column) for text, column in zip(row, table.columns, strict=True)]
            for row in table.rows
        ]
        sheets.append((_name(table.title, names), heads, rows))
    write_workbook(path, sheets)
    return sum(len(table.rows) for table in tables)


def _value(text: str, column: Column) -> object:
    plain = text.replace(",", "")
    return int(plain) if column.is_number and plain.isdecimal() else text


def _name(title: str, taken: set[str]) -> str:
    """Return a name for a sheet that no other one has, of the characters and length Excel takes."""
    plain = "".join("－" if c in r"[]:*?/\'" else c for c in title)[:28] or "表"
    name, number = plain, 2
    while name in taken:
        name, number = f"{plain[:25]}({number})", number + 1
    taken.add(name)
    return name
