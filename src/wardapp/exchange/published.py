"""The published database: a plain SQLite file for Excel, Access, Datasette and pandas.

It is unencrypted and lies where many can read it, so it holds no contact, no attachment, no person;
of what people wrote freely only what a rule given by the caller lets through. It is built anew in a
file of its own each time: nothing that was ever left out can stay behind in a free page.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wardapp.domain.progress import NO_PROGRESS, Progress
from wardapp.errors import DiskFull, FileRefused
from wardapp.exchange.published_rows import AT_ONCE, Row, Rows, day_of
from wardapp.exchange.published_tables import BY_NAME, DATE, INDEXES, TABLES, VERSION, VIEWS
from wardapp.store.database import Database

_APPLICATION_ID = 0x77617264  # "ward"

MayPublish = Callable[[str, str, str, str], bool]
"""Kind, identifier of the record, of the voice behind it ("" for none), text: may it be published?"""


@dataclass(frozen=True, slots=True)
class Built:
    """A published database.

    Attributes:
        path: The file.
        content: SHA-256 (hex) of what it holds, whenever it was made.
        rows: Rows by table.
        withheld: How many texts were left out.
    """

    path: Path
    content: str
    rows: dict[str, int]
    withheld: int


def build(
    database: Database,
    path: Path,
    may_publish: MayPublish,
    *,
    city: str,
    made_at: dt.datetime,
    version: str,
    texts: bool = True,
    progress: Progress = NO_PROGRESS,
) -> Built:
    """Write the published database to a file, whole or not at all.

    Args:
        database: The local database of a headquarters' desk.
        path: The file; one that is there is replaced.
        may_publish: Says of each text that somebody wrote whether it may stand there.
        city: The city's name.
        made_at: The moment that it says it was made.
        version: The program's version.
        texts: Whether free texts are published at all.
        progress: Who is told; asked now and then whether to go on.

    Raises:
        FileRefused, DiskFull: The file cannot be written.
        Cancelled: The person stopped it.
    """
    temporary = path.with_name(f".{path.name}.tmp")
    try:
        temporary.unlink(missing_ok=True)
        connection = sqlite3.connect(temporary)
        try:
            maker = _Maker(database, connection, may_publish, texts, progress)
            built = maker.make(path, city, made_at, version)
        finally:
            connection.close()
        temporary.replace(path)
    except (OSError, sqlite3.OperationalError) as error:
        if getattr(error, "errno", 0) == 28 or "full" in str(error):
            raise DiskFull(str(error)) from error
        raise FileRefused(
            f"「{path.name}」を作成できませんでした。",
            "元の記録には影響ありません。",
            "空き容量と、書き込めるかを確かめてください。",
            str(error),
        ) from error
    finally:
        temporary.unlink(missing_ok=True)
    return built


class _Maker:
    """Fills one file."""

    def __init__(
        self,
        database: Database,
        connection: sqlite3.Connection,
        may_publish: MayPublish,
        texts: bool,
        progress: Progress,
    ) -> None:
        self._db = database
        self._to = connection
        self._may = may_publish
        self._texts = texts
        self._progress = progress
        self._digest = hashlib.sha256()
        self._rows: dict[str, int] = {}
        self._withheld = 0

    def make(self, path: Path, city: str, made_at: dt.datetime, version: str) -> Built:
        """Fill the file and return what is in it."""
        self._to.execute("PRAGMA journal_mode = OFF")
        self._to.execute("PRAGMA synchronous = OFF")
        self._to.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
        self._to.execute(f"PRAGMA user_version = {VERSION}")
        for table in TABLES:
            columns = ", ".join(
                f'"{c.name}" {c.kind}{" PRIMARY KEY NOT NULL" if n == 0 else ""}'
                for n, c in enumerate(table.columns)
            )
            self._to.execute(f'CREATE TABLE "{table.name}" ({columns})')
        self._put("項目一覧", _dictionary())
        rows = Rows(self._db)
        self._put("区役所局", rows.offices())
        self._put("校区", rows.districts())
        self._put("分類", rows.categories())
        self._put("区民の声", rows.voices(), "区民の声を書き出しています")
        self._put("対応", rows.responses())
        self._put("区長要望", rows.requests())
        self._put("要望の根拠", rows.evidence())
        self._put("会議", rows.meetings())
        self._put("議題", rows.items())
        self._drop_dangling()
        content = self._digest.hexdigest()
        self._put("資料の情報", _about(city, made_at, version, self._withheld, self._texts))
        for number, (name, columns_of_index) in enumerate(INDEXES):
            listed = ", ".join(f'"{c}"' for c in columns_of_index)
            self._to.execute(f'CREATE INDEX "索引{number + 1}" ON "{name}" ({listed})')
        for view in VIEWS:
            self._to.execute(f'CREATE VIEW "{view.name}" AS {view.sql}')
        self._to.commit()
        return Built(path, content, self._rows, self._withheld)

    # -- writing ---------------------------------------------------------------------------------

    def _put(self, name: str, rows: Iterable[Row], what: str = "") -> None:
        """Insert rows, each after its free texts went by the rule; count and digest them."""
        table = BY_NAME[name]
        free = [column.name for column in table.columns if column.free]
        kinds = [(column.name, column.kind) for column in table.columns]
        marks = ", ".join("?" * len(kinds))
        ready: list[tuple[Any, ...]] = []
        count = 0
        for row in rows:
            self._withhold(row, free)
            values = tuple(_value(row.get(column), kind) for column, kind in kinds)
            self._digest.update(repr((name, values)).encode())
            ready.append(values)
            count += 1
            if len(ready) >= AT_ONCE:
                self._progress.check()
                self._progress.progress(count, 0, what)
                self._to.executemany(f'INSERT INTO "{name}" VALUES ({marks})', ready)
                ready.clear()
        self._to.executemany(f'INSERT INTO "{name}" VALUES ({marks})', ready)
        self._rows[name] = count

    def _withhold(self, row: Row, free: list[str]) -> None:
        """Take out of a row the texts that may not be published, and name them."""
        kind, record, voice = row.pop("of", ("", "", ""))
        held = []
        for column in free:
            text = row.get(column)
            if text is None and row.pop(f"{column} elsewhere", False):
                held.append(column)
            elif not isinstance(text, str) or not text.strip():
                row[column] = None
            elif not self._texts or not self._may(kind, record, voice, text):
                row[column] = None
                held.append(column)
        if free:
            row["非掲載の文章"] = "、".join(held) or None
            self._withheld += len(held)

    def _drop_dangling(self) -> None:
        """Remove what points at a record that is not here: read a moment later, or discarded."""
        for table, column, other in (
            ("対応", "声ID", "区民の声"),
            ("要望の根拠", "声ID", "区民の声"),
            ("要望の根拠", "要望ID", "区長要望"),
            ("議題", "会議ID", "会議"),
        ):
            gone = self._to.execute(
                f'DELETE FROM "{table}" WHERE "{column}" NOT IN (SELECT "{column}" FROM "{other}")'
            ).rowcount
            self._rows[table] -= gone


def _dictionary() -> Iterator[Row]:
    number = 0
    for table in TABLES:
        for column in table.columns:
            number += 1
            yield {
                "番号": number,
                "表": table.name,
                "列": column.name,
                "型": column.kind,
                "意味": column.meaning,
            }


def _about(
    city: str, made_at: dt.datetime, version: str, withheld: int, texts: bool
) -> Iterator[Row]:
    rule = (
        "個人情報を含む可能性がある文章は載せていません。"
        if texts
        else "文章の列は、設定により載せていません。"
    )
    for name, value in (
        ("市", city),
        ("作成日", made_at.date().isoformat()),
        ("作成日時", made_at.isoformat(timespec="minutes")),
        ("形式", str(VERSION)),
        ("wardapp", version),
        ("個人情報", f"連絡先・添付ファイル・職員の氏名は含まれません。{rule}"),
        ("載せていない文章の数", str(withheld)),
        (
            "更新",
            "本庁の端末が、変更があった日に1回つくり直します。このファイルへの書き込みは失われます。",
        ),
    ):
        yield {"項目": name, "値": value}


def _value(value: Any, kind: str) -> Any:
    """Return a value as its column's type; what another desk wrote wrongly is none."""
    if isinstance(value, dt.date):
        return value.isoformat()
    if kind == DATE:
        day = day_of(value)
        return day.isoformat() if day else None
    if kind == "INTEGER":
        fits = isinstance(value, int) and -(2**63) <= value < 2**63
        return int(value) if fits else None
    return value if isinstance(value, str) else None
