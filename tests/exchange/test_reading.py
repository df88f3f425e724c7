"""Files of an office are read whatever their encoding; what is broken is named, not guessed at."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wardapp.errors import FileRefused
from wardapp.exchange.encoding import decode
from wardapp.exchange.reading import read_table

HEAD = "番号,受付日,意見"


def _file(tmp_path: Path, content: str | bytes, name: str = "声.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "cp932", "utf-16"])
def test_the_encoding_is_found(tmp_path: Path, codec: str) -> None:
    text = f"{HEAD}\r\n1,R6.5.3,髙橋①さんの﨑の公園\r\n2,R6.5.4,〜～－\r\n"
    table = read_table(_file(tmp_path, text.replace("〜", "").encode(codec)))
    assert table.heads == ["番号", "受付日", "意見"]
    assert table.rows[0] == ["1", "R6.5.3", "髙橋①さんの﨑の公園"]
    assert table.numbers == [2, 3]


@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_the_delimiter_is_found_behind_commas_in_quotes(tmp_path: Path, delimiter: str) -> None:
    rows = ["番号|意見|場所", '1|"公園,道路;川"|中央', '2|"a;b;c;d,e,f"|北']
    table = read_table(_file(tmp_path, "\n".join(rows).replace("|", delimiter)))
    assert table.heads == ["番号", "意見", "場所"]
    assert table.rows[1] == ["2", "a;b;c;d,e,f", "北"]


def test_an_unclosed_quote_spoils_its_own_line_alone(tmp_path: Path) -> None:
    lines = [
        HEAD,
        "1,R6.5.1,一つ目",
        '2,R6.5.2,"閉じていない',
        "3,R6.5.3,三つ目",
        '4,R6.5.4,"四つ,目"',
    ]
    table = read_table(_file(tmp_path, "\n".join(lines)))
    assert [row[2] for row in table.rows] == ["一つ目", "三つ目", "四つ,目"]
    assert [(b.number, b.cells) for b in table.broken] == [(3, ('2,R6.5.2,"閉じていない',))]
    assert "引用符" in table.broken[0].reason


def test_damaged_bytes_spoil_their_own_line_alone(tmp_path: Path) -> None:
    lines = [HEAD.encode(), *(f"{n},R6.5.{n},意見の{n}番".encode() for n in range(1, 8))]
    lines[3] = lines[3][:-2] + b"\xff"
    table = read_table(_file(tmp_path, b"\n".join(lines)))
    assert table.encoding == "UTF-8"
    assert len(table.rows) == 6
    assert [b.number for b in table.broken] == [4]


def test_a_row_with_shifted_cells_is_named(tmp_path: Path) -> None:
    lines = [
        HEAD,
        *(f"{n},R6.5.{n},意見" for n in range(1, 20)),
        "20,R6.5.20,道路,公園",
        "21,R6.5.21",
    ]
    table = read_table(_file(tmp_path, "\n".join(lines)))
    assert len(table.rows) == 19
    assert [b.number for b in table.broken] == [21, 22]
    assert "見出し3列、この行4列" in table.broken[0].reason


def test_titles_above_the_head_and_notes_below_are_left_out(tmp_path: Path) -> None:
    lines = [
        "令和6年度 区民の声一覧,,",
        ",,",
        "※4月分,,",
        HEAD,
        "1,R6.5.1,意見です",
        "※個人情報は除いています,,",
    ]
    table = read_table(_file(tmp_path, "\n".join(lines)))
    assert table.heads == ["番号", "受付日", "意見"]
    assert table.rows == [["1", "R6.5.1", "意見です"]]
    assert table.numbers == [5]
    assert table.notes == 1


def test_heads_of_two_rows_are_joined(tmp_path: Path) -> None:
    lines = ["番号,受付,,意見", ",日付,方法,", "1,R6.5.1,電話,公園の話", "2,R6.5.2,来庁,道路の話"]
    table = read_table(_file(tmp_path, "\n".join(lines)))
    assert table.heads == ["番号", "受付日付", "方法", "意見"]
    assert len(table.rows) == 2


def test_line_breaks_in_cells_stay(tmp_path: Path) -> None:
    table = read_table(_file(tmp_path, f'{HEAD}\r\n1,R6.5.1,"一行目\r\n二行目"\r\n2,R6.5.2,次\r\n'))
    assert table.rows[0][2] == "一行目\n二行目"
    assert table.numbers == [2, 4]


@pytest.mark.parametrize(
    ("content", "name", "says"),
    [
        (b"", "空.csv", "空です"),
        (b"\x00\x01\x02\x03" * 50, "x.csv", "文字コード"),
        (bytes(range(128, 256)) * 20, "x.csv", "文字コード"),
        (b"PK\x03\x04" + b"broken" * 30, "壊れ.xlsx", "Excelファイルとして読み取れません"),
        (b"no workbook at all", "文字.xlsx", "Excelファイルとして読み取れません"),
        (
            bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
            "鍵.xlsx",
            "パスワード",
        ),
        (b"\n\n \n", "空白.csv", "行がありません"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_a_sentence(
    tmp_path: Path, content: bytes, name: str, says: str
) -> None:
    with pytest.raises(FileRefused) as refused:
        read_table(_file(tmp_path, content, name))
    assert says in refused.value.message
    assert "何も取り込んでいません" in refused.value.message
    assert refused.value.exit_code == 3


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="見つかりません"):
        read_table(tmp_path / "ない.csv")
    with pytest.raises(FileRefused, match="見つかりません"):
        read_table(tmp_path)


def test_excel_is_read_with_its_dates_and_the_fullest_sheet(tmp_path: Path) -> None:
    path = tmp_path / "台帳.xlsx"
    with pd.ExcelWriter(path, engine="xlsxwriter") as book:
        pd.DataFrame({"説明": ["この表について"]}).to_excel(book, sheet_name="表紙", index=False)
        frame = pd.DataFrame(
            {
                "番号": [1, 2],
                "受付日": pd.to_datetime(["2024-05-03", "2024-05-04"]),
                "意見": ["一", None],
            }
        )
        frame.to_excel(book, sheet_name="声", index=False)
    table = read_table(path)
    assert (table.sheet, table.sheets) == ("声", ["表紙", "声"])
    assert table.rows[0][1].date().isoformat() == "2024-05-03"
    assert table.rows[1][2] == ""
    assert read_table(path, "表紙").heads == ["説明"]
    with pytest.raises(FileRefused, match="ありません"):
        read_table(path, "ない")


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400))
def test_no_bytes_make_reading_crash(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("fuzz") / "f.csv"
    path.write_bytes(content)
    try:
        table = read_table(path)
    except FileRefused:
        return
    assert len(table.rows) == len(table.numbers)
    assert len(set(table.heads)) == len(table.heads)


def test_utf8_that_happens_to_be_cp932_too_is_not_mojibake() -> None:
    assert decode("受付日,意見\n".encode() * 3 + b"\xe3\x81\n").encoding == "UTF-8"
