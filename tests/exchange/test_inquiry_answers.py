"""Answers to a 照会 in tables: whose they are, what is taken, what is not and why."""

from __future__ import annotations

from pathlib import Path

import pytest

from wardapp.errors import FileRefused
from wardapp.exchange.export import write_table
from wardapp.exchange.inquiry_answers import AskedOffice, match_inquiry_answers
from wardapp.exchange.reading import Table, read_table

QUESTIONS = ("現在の対応", "今後の予定")
ASKED = (
    AskedOffice("n", ("北区", "北区役所"), "北"),
    AskedOffice("kn", ("小倉北区", "小倉北区役所"), "小倉北"),
    AskedOffice("b", ("建設局",), "建設", ("点検した", "直す")),
)


def table(folder: Path, name: str, heads: tuple[str, ...], *rows: tuple[object, ...]) -> Table:
    path = folder / name
    write_table(path, heads, rows)
    return read_table(path)


def test_each_row_goes_to_the_office_it_names_and_says_what_it_would_replace(
    tmp_path: Path,
) -> None:
    made = table(
        tmp_path, "a.xlsx", ("区・局", *QUESTIONS, "回答者"),
        ("北区役所", "見回り", "", "企画係\n令和8年11月20日"),
        ("小倉北", "なし", "来年度", ""),
        ("建設局", "点検した", "予算を要求する", "公園課"),
        ("南区", "あり", "", ""),
    )  # fmt: skip

    found = match_inquiry_answers([("a.xlsx", made)], QUESTIONS, ASKED)

    assert [(m.office_id, m.answer_1, m.answer_2, m.who, m.replaces) for m in found.matched] == [
        ("n", "見回り", "", "企画係", False),
        ("kn", "なし", "来年度", "", False),
        ("b", "点検した", "予算を要求する", "公園課", True),
    ]
    assert [(u.row, u.text) for u in found.unmatched] == [(5, "南区")]


def test_a_file_of_one_office_is_known_by_its_name_where_no_column_says_it(tmp_path: Path) -> None:
    heads = ("現在の対応（150字）", "問2", "担当")
    tables = [
        (name, table(tmp_path, name, heads, ("点検", "修繕", "企画係")))
        for name in ("照会_小倉北区.xlsx", "R8 照会（北区役所）.csv", "北九州市の照会.xlsx")
    ]

    found = match_inquiry_answers(tables, QUESTIONS, ASKED)

    assert [m.office_id for m in found.matched] == ["kn", "n"]
    assert [(u.file, u.row) for u in found.unmatched] == [("北九州市の照会.xlsx", 2)]


def test_an_answer_that_is_there_or_missing_or_doubled_is_not_taken(tmp_path: Path) -> None:
    heads = ("区・局", *QUESTIONS)
    first = table(
        tmp_path, "1.csv", heads,
        ("建設局", "点検した", "直す"), ("北区", "（未回答）", ""), ("小倉北区", "甲", ""),
    )  # fmt: skip
    second = table(tmp_path, "2.csv", heads, ("小倉北区", "甲", ""), ("小倉北区", "乙", ""))

    found = match_inquiry_answers([("1.csv", first), ("2.csv", second)], QUESTIONS, ASKED)

    assert (found.same, found.empty) == (1, 1)
    assert [(m.office_id, m.answer_1) for m in found.matched] == [("kn", "甲")]
    assert [(u.file, u.row) for u in found.unmatched] == [("2.csv", 3)]


def test_what_a_spreadsheet_would_take_for_a_formula_comes_back_as_it_was(tmp_path: Path) -> None:
    made = table(tmp_path, "a.csv", ("区・局", "現在の対応"), ("北区", "-10%を目標とする"))
    assert "'-10%" in (tmp_path / "a.csv").read_text("utf-8-sig")

    found = match_inquiry_answers([("a.csv", made)], QUESTIONS[:1], ASKED)

    assert found.matched[0].answer_1 == "-10%を目標とする"


def test_a_question_that_holds_the_words_of_other_columns_is_found_first(tmp_path: Path) -> None:
    asked = ("担当の局・区役所に求めること",)
    made = table(tmp_path, "a.xlsx", (asked[0], "区・局", "回答者"), ("職員の増員", "北区", "係"))

    (one,) = match_inquiry_answers([("a.xlsx", made)], asked, ASKED).matched

    assert (one.office_id, one.answer_1, one.who) == ("n", "職員の増員", "係")


def test_a_table_without_a_question_is_refused_with_the_heads_it_needs(tmp_path: Path) -> None:
    made = table(tmp_path, "名簿.xlsx", ("氏名", "電話"), ("広田", "1234"))

    with pytest.raises(FileRefused) as refused:
        match_inquiry_answers([("名簿.xlsx", made)], QUESTIONS, ASKED)

    assert "現在の対応、今後の予定" in refused.value.next_step
