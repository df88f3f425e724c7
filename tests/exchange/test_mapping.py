"""Which column is what: guessed from Japanese heads, saved, and read again."""

from __future__ import annotations

from pathlib import Path

import pytest

from wardapp.errors import FileRefused
from wardapp.exchange.mapping import Mapping, guess_mapping, load_mapping, mapping_from
from wardapp.exchange.reading import Table


def _table(heads: str, *rows: str) -> Table:
    return Table(
        heads.split(","), [row.split(",") for row in rows], list(range(2, len(rows) + 2)), "UTF-8"
    )


@pytest.mark.parametrize(
    ("heads", "field", "head"),
    [
        ("番号,受付日,ご意見", "received_on", "受付日"),
        ("番号,回答日時,自由記述", "received_on", "回答日時"),
        ("受付年月日,校区,要望内容", "district", "校区"),
        ("日付,地区,内容", "district", "地区"),
        ("日付,回答エリア,内容", "place", "回答エリア"),
        ("日付,受付媒体,内容", "channel", "受付媒体"),
        ("日付,受付方法,内容", "channel", "受付方法"),
        ("日付,属性,内容", "source", "属性"),
        ("日付,分類,内容", "category", "分類"),
        ("日付,氏名,内容", "contact_name", "氏名"),
        ("日付,電話番号,内容", "contact_phone", "電話番号"),
        ("日付,メールアドレス,内容", "contact_email", "メールアドレス"),
        ("日付,住所,内容", "contact_address", "住所"),
        ("日付,備考,内容", "contact_note", "備考"),
    ],
)
def test_a_head_is_recognised(heads: str, field: str, head: str) -> None:
    assert guess_mapping(_table(heads)).columns[field] == head


@pytest.mark.parametrize(
    "head",
    [
        "本文",
        "内容",
        "ご意見",
        "意見",
        "自由記述",
        "要望内容",
        "意見・要望",
        "お問い合わせ内容",
        "コメント",
    ],
)
def test_the_text_is_recognised(head: str) -> None:
    assert guess_mapping(_table(f"受付日,{head},電話")).texts == [head]


def test_the_column_of_sentences_is_the_text_where_no_head_says_so() -> None:
    table = _table(
        "番号,URL,C,年",
        "1,https://example.jp/a/b/c/d/e/f,公園の遊具が壊れていて危ないと思います,2024",
    )
    assert guess_mapping(table).texts == ["C"]


def test_a_column_of_words_is_no_date() -> None:
    assert "received_on" not in guess_mapping(_table("日付,意見", "未定,公園", "不明,道路")).columns


def test_a_mapping_is_saved_and_read_again(tmp_path: Path) -> None:
    mapping = Mapping({"received_on": "回答日時"}, ["意見1", "意見2"], {"channel": "Web"}, "声")
    mapping.save(tmp_path / "対応.json")
    assert load_mapping(tmp_path / "対応.json") == mapping


def test_a_mapping_may_be_written_by_hand(tmp_path: Path) -> None:
    path = tmp_path / "対応.toml"
    path.write_text(
        '"本文" = ["不便さの内容", "施設に求めるもの"]\n"受付日" = "回答日時"\n[defaults]\n"受付方法" = "Web"\n'
    )
    expected = Mapping(
        {"received_on": "回答日時"}, ["不便さの内容", "施設に求めるもの"], {"channel": "Web"}
    )
    assert load_mapping(path) == expected
    assert mapping_from({"columns": {"text": "意見", "received": "日"}}) == Mapping(
        {"received_on": "日"}, ["意見"]
    )


@pytest.mark.parametrize(
    "content",
    ["", "[1]", "{", '{"columns": 3}', '{"columns": {"色": "赤"}}', '{"defaults": {"x": 1}}'],
)
def test_what_is_no_mapping_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "対応.json"
    path.write_text(content)
    with pytest.raises(FileRefused, match="列の対応"):
        load_mapping(path)
    with pytest.raises(FileRefused):
        load_mapping(tmp_path / "ない.json")
