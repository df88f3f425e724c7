"""委員一覧 from an Excel or CSV file: which column is what, and the rows as fields of posts."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wardapp.domain import wareki
from wardapp.domain.text import normalise
from wardapp.errors import DateNotUnderstood, FileRefused, UnknownName

if TYPE_CHECKING:
    from wardapp.store.city import City

_COLUMNS: tuple[tuple[str, str], ...] = (
    ("district_id", r"校区|地区|小学校"),
    ("name", r"委員.*名|名称|職名|役職|委員等|^委員$"),
    ("asking_body", r"依頼|所管|委嘱|主管|機関"),
    ("asked_of", r"選出|推薦"),
    ("people", r"人数|定数|員数"),
    ("term_months", r"任期(?!.*(終|満了))"),
    ("meetings", r"会議|回数|出席|活動回数"),
    ("duties", r"役割|職務|活動内容|内容|業務"),
    ("ground", r"根拠|法令|条例"),
    ("agree", r"同意|協議先"),
    ("until_on", r"任期.*(終|満了)|満了"),
    ("note", r"備考|摘要"),
)
"""Field → how a column's head may call it; the first that fits and is not taken wins."""
_YEARS = re.compile(r"(\d+)\s*年(?:\s*(\d+)\s*か?[ヶケカ]?月)?")
_MONTHS = re.compile(r"(\d+)\s*(?:か|ヶ|ケ|カ|箇)?月")


def read_posts(path: Path, city: City, today: dt.date) -> list[dict[str, Any]]:
    """Return the rows of a file as fields of posts.

    Raises:
        FileRefused: It cannot be read, names no post, or a district, number or day in it is not
            understood; the sentence names the row.
    """
    from wardapp.exchange.reading import read_table

    table = read_table(path)
    at: dict[str, int] = {}
    for field, pattern in sorted(_COLUMNS, key=lambda c: c[0] != "until_on"):
        for index, head in enumerate(table.heads):
            if index not in at.values() and re.search(pattern, normalise(str(head))):
                at[field] = index
                break
    if "name" not in at:
        raise _refused(path, "委員の名称の列が見つかりません。")
    found = []
    last: dict[str, str] = {}
    for number, row in enumerate(table.rows, 2):
        cells = {f: _text(row[i]) if i < len(row) else "" for f, i in at.items()}
        # A register merges the cell of a district over its rows: the empty ones below mean the same.
        if not cells.get("district_id") and last.get("district_id") and cells["name"]:
            cells["district_id"] = last["district_id"]
        if not cells["name"] or cells["name"] in {"計", "合計", "小計"}:
            continue
        last = cells
        found.append(_fields(path, number, cells, city, today))
    if not found:
        raise _refused(path, "委員が一つもありません。")
    return found


def _fields(
    path: Path, number: int, cells: dict[str, str], city: City, today: dt.date
) -> dict[str, Any]:
    fields: dict[str, Any] = {
        name: text
        for name, text in cells.items()
        if name in {"name", "asking_body", "asked_of", "duties", "ground", "agree", "note"}
    }
    if cells.get("district_id") and cells["district_id"] not in {"全校区", "区全体", "全区"}:
        try:
            fields["district_id"] = city.find("district", cells["district_id"])
        except UnknownName as error:
            raise _refused(path, f"{number}行目：{error.happened}") from error
    for name, what in (("people", "人数"), ("meetings", "回数")):
        if cells.get(name):
            fields[name] = _count(path, number, what, cells[name])
    if cells.get("term_months"):
        fields["term_months"] = _months(path, number, cells["term_months"])
    if cells.get("until_on"):
        try:
            fields["until_on"] = wareki.parse_date(cells["until_on"], today)
        except DateNotUnderstood as error:
            raise _refused(path, f"{number}行目：{error.happened}") from error
    return fields


def _count(path: Path, number: int, what: str, text: str) -> int:
    digits = re.search(r"\d+", wareki.to_halfwidth_digits(text).replace(",", ""))
    if digits is None:
        raise _refused(path, f"{number}行目の{what}「{text[:20]}」が数ではありません。")
    return int(digits[0])


def _months(path: Path, number: int, text: str) -> int:
    plain = wareki.to_halfwidth_digits(text)
    if years := _YEARS.search(plain):
        return int(years[1]) * 12 + int(years[2] or 0)
    if months := _MONTHS.search(plain):
        return int(months[1])
    if plain.strip().isdigit():  # 任期（年）
        return int(plain) * 12
    raise _refused(path, f"{number}行目の任期「{text[:20]}」が分かりません（例：2年）。")


def _text(cell: object) -> str:
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell if cell is not None else "").strip()


def _refused(path: Path, reason: str) -> FileRefused:
    return FileRefused(
        f"「{path.name}」を委員一覧として取り込めません。{reason}",
        "何も取り込んでいません。",
        "見出しに「校区」「委員の名称」「依頼元」「人数」「任期」「年間の会議の回数」「役割」などがある表にしてください。",
    )
