"""Copies of the published database for other tools: CSV (for Excel) and Parquet, a file a table."""

from __future__ import annotations

import datetime as dt
import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from wardapp.domain.progress import NO_PROGRESS, Progress
from wardapp.errors import DiskFull, FileRefused
from wardapp.exchange.export import write_table
from wardapp.exchange.published_tables import BY_NAME, DATE, INTEGER, REAL, TABLES, VIEWS

_EPOCH = dt.date(1970, 1, 1).toordinal()


def write_csv(published: Path, folder: Path, progress: Progress = NO_PROGRESS) -> list[Path]:
    """Write every table and view as CSV (UTF-8 with BOM, harmless in a spreadsheet)."""
    written: list[Path] = []
    with _opened(published) as database:
        for name in _made(folder):
            progress.check()
            found = database.execute(f'SELECT * FROM "{name}"')
            heads = [column[0] for column in found.description]
            path = folder / f"{name}.csv"
            write_table(path, heads, found, progress)
            written.append(path)
    return written


def write_parquet(published: Path, folder: Path, progress: Progress = NO_PROGRESS) -> list[Path]:
    """Write every table and view as Parquet, with real dates.

    Raises:
        FileRefused, DiskFull: A file cannot be written; none is left half.
    """
    from arro3.core import Table
    from arro3.io import write_parquet as write

    written: list[Path] = []
    with _opened(published) as database:
        for name in _made(folder):
            progress.check()
            progress.progress(len(written), len(TABLES) + len(VIEWS), "Parquetを書き出しています")
            found = database.execute(f'SELECT * FROM "{name}"')
            heads = [column[0] for column in found.description]
            columns = list(zip(*found.fetchall(), strict=True)) or [()] * len(heads)
            arrays = [_array(name, h, list(v)) for h, v in zip(heads, columns, strict=True)]
            path = folder / f"{name}.parquet"
            temporary = path.with_name(f".{path.name}.tmp")
            try:
                write(Table.from_arrays(arrays, names=heads), temporary, compression="zstd(3)")
                temporary.replace(path)
            except OSError as error:
                raise _trouble(path, error) from error
            finally:
                temporary.unlink(missing_ok=True)
            written.append(path)
    return written


def _array(table: str, column: str, values: list[Any]) -> Any:
    """Return a column as Arrow holds it: declared types for tables, what is there for views."""
    from arro3.core import Array, DataType

    declared = {c.name: c.kind for t in BY_NAME.values() for c in t.columns}
    own = {c.name: c.kind for c in BY_NAME[table].columns} if table in BY_NAME else declared
    kind = own.get(column)
    there = [v for v in values if v is not None]
    if kind is None and there:
        kind = REAL if any(isinstance(v, float) for v in there) else ""
        kind = kind or (INTEGER if all(isinstance(v, int) for v in there) else None)
    if kind == DATE:
        days = [dt.date.fromisoformat(v).toordinal() - _EPOCH if v else None for v in values]
        return Array(days, type=DataType.int32()).cast(DataType.date32())
    if kind == INTEGER:
        return Array(values, type=DataType.int64())
    if kind == REAL:
        floats = [None if v is None else float(v) for v in values]
        return Array(floats, type=DataType.float64())
    return Array([None if v is None else str(v) for v in values], type=DataType.utf8())


def _made(folder: Path) -> Iterator[str]:
    """Make the folder where it is not there, and yield the names of tables and views."""
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise _trouble(folder, error) from error
    yield from (t.name for t in TABLES)
    yield from (v.name for v in VIEWS)


def _trouble(path: Path, error: OSError) -> FileRefused | DiskFull:
    if error.errno == errno.ENOSPC:
        return DiskFull(str(error))
    return FileRefused(
        f"「{path.name}」に書き出せません。",
        "元の記録には影響ありません。",
        "ファイルを閉じるか、別の場所を選んでください。",
        str(error),
    )


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        yield connection
    finally:
        connection.close()
