"""Which column of a file is what: guessed from Japanese heads, corrected by a person, saved.

A saved mapping is JSON (or TOML, written by hand): ``columns`` (field to head), ``texts`` (heads whose
cells are voices), ``defaults`` (field to value), ``sheet``. Fields are named as in ``FIELDS``, by key or
by word; ``{"本文": ["意見1", "意見2"], "受付日": "回答日時"}`` says the same in short.
"""

from __future__ import annotations

import json
import re
import tomllib
import unicodedata
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from wardapp.domain.text import normalise
from wardapp.errors import FileRefused
from wardapp.exchange.reading import Table

FIELDS: dict[str, str] = {
    "text": "本文",
    "summary": "要旨",
    "received_on": "受付日",
    "channel": "受付方法",
    "source": "声の主",
    "category": "分類",
    "district": "校区",
    "place": "場所",
    "state": "状態",
    "division": "担当課",
    "due_on": "回答期限",
    "contact_name": "氏名",
    "contact_kana": "ふりがな",
    "contact_phone": "電話",
    "contact_email": "メール",
    "contact_address": "住所",
    "contact_note": "備考",
}
"""Field → its words. ``text`` may be given by several columns: each becomes a voice of its own."""

# Patterns on folded heads, best first. A head that says more exactly what it is comes earlier.
_PATTERNS: dict[str, tuple[str, ...]] = {
    "text": (
        r"^(本文|内容|意見|ご意見|要望|ご要望|区民の声|声|苦情|相談内容|質問)$",
        r"(意見|要望|苦情|相談|質問|問合せ|問い合わせ|申出|提案).*(内容|本文|詳細|自由)",
        r"(自由記述|自由回答|自由意見|フリーコメント|コメント|不便さの内容|理由の内容|メッセージ|opinion|comment|body|text)",
        r"(の内容|内容)$",
        r"(意見|要望)",
    ),
    "summary": (r"^(要旨|件名|題名|タイトル|概要|標題|title)$",),
    "received_on": (
        r"^(受付日|受付年月日|受理日|受付日時|回答日時|回答日|受信日時|受信日|登録日|投稿日|日付|年月日|日時|date)$",
        r"(受付|回答|受信|登録|投稿|記入|送信|作成).*(日|年月日|日時)",
        r"(日時|日付|年月日|タイムスタンプ|created)",
    ),
    "channel": (r"^(受付方法|受付経路|受付媒体|媒体|受付手段|チャネル|受付区分|channel)$",),
    "source": (r"^(声の主|属性|申出者区分|団体区分|相手方|区分)$",),
    "category": (r"^(分類|カテゴリ|カテゴリー|分野|大分類|種別|テーマ|ラベル|category|label)$",),
    "district": (r"^(校区|小学校区|学区|地区)$",),
    "place": (
        r"^(場所|所在地|地点|地域|町名|回答エリア|エリア|設置場所|place|area)$",
        r"(場所|所在地|エリア)",
    ),
    "state": (r"^(状態|状況|処理状況|対応状況|ステータス)$",),
    "division": (r"(担当課|所管課|担当部署|所管)",),
    "due_on": (r"(回答期限|期限|締切)",),
    "contact_name": (r"^(氏名|お名前|名前|申出者|申出者氏名|相談者|name)$",),
    "contact_kana": (r"(ふりがな|よみ|よみがな)$",),
    "contact_phone": (r"^(電話番号|電話|連絡先|連絡先電話番号|tel|携帯電話|携帯|申出者電話)$",),
    "contact_email": (r"(めーる|メール|メールアドレス|mail)",),
    "contact_address": (r"^(住所|ご住所)$",),
    "contact_note": (r"^(備考)$",),
}


_NO_TEXT = re.compile(
    r"カナ|かな|英語|url|画像|写真|コード|番号|住所|所在地|時間|曜日|日時|期間|id$|path|file"
)
"""Heads that are no voices, however long their cells are."""
_NO_DATE = re.compile(r"特記|時間|曜日|期間|場所|許可|認可|開始|終了")
_JAPANESE = re.compile("[ぁ-んァ-ヶ一-龠]")

_DATE_LIKE = re.compile(r"(令和|平成|昭和|[rhs]\d)|\d{1,4}[./年月-]\d|\d{5}$|\d{8}$")


@dataclass(slots=True)
class Mapping:
    """Which head gives which field.

    Attributes:
        columns: Field → head. ``text`` is in ``texts``.
        texts: Heads whose cells are voices; each filled one is a voice of its own.
        defaults: Field → value for rows that give none (channel, source, category, ...).
        sheet: The Excel sheet, "" for the fullest one.
    """

    columns: dict[str, str] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)
    defaults: dict[str, str] = field(default_factory=dict)
    sheet: str = ""

    def save(self, path: Path) -> None:
        """Write it to a file (JSON) for the next file of the same kind."""
        temporary = path.with_name(path.name + ".tmp")
        temporary.write_text(
            json.dumps(asdict(self), ensure_ascii=False, indent=2), encoding="utf-8"
        )
        temporary.replace(path)


def mapping_from(value: Any) -> Mapping:
    """Return the mapping of a JSON object or a TOML table.

    Raises:
        FileRefused: It is not one.
    """
    if not isinstance(value, dict):
        raise _refused("形式が正しくありません")
    short = {k: v for k, v in value.items() if k not in {"columns", "texts", "defaults", "sheet"}}
    given = value.get("columns", {})
    texts = value.get("texts", [])
    defaults = value.get("defaults", {})
    if isinstance(texts, str):
        texts = [texts]
    if not isinstance(given, dict) or not isinstance(texts, list) or not isinstance(defaults, dict):
        raise _refused("形式が正しくありません")
    mapping = Mapping(texts=[str(t) for t in texts], sheet=str(value.get("sheet", "")))
    for name, head in (given | short).items():
        key = field_named(str(name))
        if key == "text":
            mapping.texts.extend(str(h) for h in (head if isinstance(head, list) else [head]))
        else:
            mapping.columns[key] = str(head)
    mapping.defaults = {field_named(str(k)): str(v) for k, v in defaults.items()}
    return mapping


def field_named(name: str) -> str:
    """Return the field that a key (``received_on``), a word (受付日) or an option's name means.

    Raises:
        FileRefused: There is no such field.
    """
    wanted = name.strip().replace("-", "_")
    if wanted in FIELDS:
        return wanted
    for key, word in FIELDS.items():
        if wanted in {word, key.removesuffix("_on")}:
            return key
    raise _refused(f"「{name}」という項目はありません")


def load_mapping(path: Path) -> Mapping:
    """Return a saved mapping.

    Raises:
        FileRefused: It cannot be read or is not one.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
        value = tomllib.loads(text) if path.suffix.lower() == ".toml" else json.loads(text)
    except OSError as error:
        raise _refused(f"「{path.name}」を開けません") from error
    except ValueError as error:
        raise _refused("JSONまたはTOMLとして読み取れません") from error
    return mapping_from(value)


def _refused(reason: str) -> FileRefused:
    return FileRefused(
        f"列の対応のファイルを読み取れません（{reason}）。",
        "何も取り込んでいません。",
        "列の対応を選び直してください。",
    )


def guess_mapping(table: Table) -> Mapping:
    """Return the mapping that the heads suggest; every head is used once at the most."""
    folded = {head: normalise(head).replace(" ", "") for head in table.heads}
    mapping = Mapping(sheet=table.sheet)
    taken: set[str] = set()
    order = ["received_on", *(f for f in _PATTERNS if f not in {"text", "received_on"})]
    for name in order:
        head = _first_fitting(_PATTERNS[name], folded, taken)
        is_date = name in {"received_on", "due_on"}
        if (
            head is not None
            and is_date
            and (_says(_NO_DATE, head) or not _holds_dates(table, head))
        ):
            head = None
        if head is not None:
            mapping.columns[name] = head
            taken.add(head)
    head = _first_fitting(_PATTERNS["text"], folded, taken) or _longest(table, taken)
    if head is not None:
        mapping.texts = [head]
    return mapping


def _says(pattern: re.Pattern[str], head: str) -> bool:
    return bool(pattern.search(unicodedata.normalize("NFKC", head).lower()))


def _holds_dates(table: Table, head: str) -> bool:
    """Whether most cells of a column begin like a date; an empty column is believed."""
    index = table.heads.index(head)
    cells = [str(row[index]).strip() for row in table.rows[:200] if index < len(row)]
    filled = [cell for cell in cells if cell]
    return sum(bool(_DATE_LIKE.match(normalise(cell))) for cell in filled) * 2 >= len(filled)


def _first_fitting(
    patterns: tuple[str, ...], folded: dict[str, str], taken: set[str]
) -> str | None:
    for pattern in patterns:
        compiled = re.compile(normalise(pattern))
        for head, text in folded.items():
            if head not in taken and compiled.search(text):
                return head
    return None


def _longest(table: Table, taken: set[str]) -> str | None:
    """Return the column with the longest cells, where they are sentences."""
    best, length = None, 12.0
    sample = table.rows[:300]
    for index, head in enumerate(table.heads):
        if head in taken or _says(_NO_TEXT, head):
            continue
        cells = [str(row[index]) for row in sample if index < len(row) and str(row[index]).strip()]
        if sum(bool(_JAPANESE.search(cell)) for cell in cells) * 2 < len(cells):
            continue
        average = sum(map(len, cells)) / len(cells) if cells else 0.0
        if average > length:
            best, length = head, average
    return best
