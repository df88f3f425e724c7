"""Exported tables open in Excel as they are and run nothing there."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from wardapp.errors import Cancelled, DiskFull, FileRefused
from wardapp.exchange.export import harmless, write_table

HEADS = ["受付番号", "受付日", "本文", "件数"]
ROWS: list[list[Any]] = [
    ["北-R8-AB12-0001", dt.date(2024, 5, 3), '𠮷野家の\n二行目,"引用"', 3],
    ["北-R8-AB12-0002", None, '=HYPERLINK("x")', None],
]


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@x", "\tx", "\rx", "＝1", "＋1"])
def test_a_cell_that_begins_like_a_formula_is_made_harmless(text: str) -> None:
    assert harmless(text) == "'" + text


def test_a_csv_has_a_mark_that_excel_knows_and_keeps_every_character(tmp_path: Path) -> None:
    path = tmp_path / "一覧.csv"
    assert write_table(path, HEADS, ROWS) == 2
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[1] == ["北-R8-AB12-0001", "2024-05-03", '𠮷野家の\n二行目,"引用"', "3"]
    assert rows[2][2].startswith("'=")


def test_an_excel_file_holds_real_dates_and_no_formulas(tmp_path: Path) -> None:
    path = tmp_path / "一覧.xlsx"
    write_table(path, HEADS, ROWS)
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    values = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert values[0] == HEADS
    assert values[1][1].date() == dt.date(2024, 5, 3)
    assert values[1][3] == 3
    assert values[2][2] == '\'=HYPERLINK("x")'
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


def test_a_file_that_cannot_be_written_leaves_the_old_one_whole(tmp_path: Path) -> None:
    path = tmp_path / "一覧.csv"
    path.write_text("前のまま")

    def full() -> Any:
        yield ROWS[0]
        raise OSError(28, "No space left on device")

    with pytest.raises(DiskFull):
        write_table(path, HEADS, full())
    with pytest.raises(DiskFull):
        write_table(path.with_suffix(".xlsx"), HEADS, full())

    class Stopped:
        def progress(self, done: int, total: int, what: str = "") -> None: ...

        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_table(path, HEADS, ROWS, Stopped())
    assert path.read_text() == "前のまま"
    assert [p.name for p in tmp_path.iterdir()] == ["一覧.csv"]


def test_other_endings_and_missing_folders_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="形式"):
        write_table(tmp_path / "一覧.pdf", HEADS, ROWS)
    with pytest.raises(FileRefused, match="書き出せません"):
        write_table(tmp_path / "ない" / "一覧.xlsx", HEADS, ROWS)


def test_a_text_too_long_for_a_cell_says_where_it_was_cut(tmp_path: Path) -> None:
    path = tmp_path / "長い.xlsx"
    write_table(path, ["本文"], [["あ" * 40_000]])
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    text = str(sheet["A2"].value)
    assert len(text) == 32_767
    assert text.endswith("以下省略。CSVには全文が入ります）")


def test_what_is_exported_is_imported_again(desk: Any, tmp_path: Path) -> None:
    from wardapp.domain.voice_list import VoiceFilter

    for ending in ("csv", "xlsx"):
        path = tmp_path / f"声.{ending}"
        count = desk.export_voices(VoiceFilter(), path)
        assert count == desk.voices.count(VoiceFilter())
        shown = desk.preview_import(path)
        assert shown.mapping.texts == ["本文"]
        assert shown.mapping.columns["received_on"] == "受付日"
        assert (
            shown.voices + shown.duplicates == count + shown.duplicates or shown.duplicates == count
        )
        assert not shown.bad
        assert "093-555-0101" not in path.read_bytes().decode("utf-8", "replace")
