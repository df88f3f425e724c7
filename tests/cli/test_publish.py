"""``wardapp publish``: on the share, as SQLite, CSV and Parquet."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from wardapp.desk import Desk

Run = Callable[..., Any]


@pytest.fixture
def hq(make_desk: Callable[..., Desk], tmp_path: Path) -> Path:
    """The data folder of a closed headquarters' desk on a share."""
    desk = make_desk("総務市民局", "総務花子", sample=True)
    desk.share.create(tmp_path / "share", "本庁")
    desk.close()
    return desk.data_dir


def test_it_goes_to_the_share(run: Run, hq: Path, tmp_path: Path) -> None:
    answer = run("--json", "publish", data=hq)

    assert answer.json["written"] is True
    assert answer.json["rows"]["区民の声"] == 1
    assert (tmp_path / "share" / "published" / "headquarters.sqlite").exists()


def test_copies_go_where_they_are_asked_for(run: Run, hq: Path, tmp_path: Path) -> None:
    answer = run(
        "publish", "--csv", tmp_path / "csv", "--parquet", tmp_path / "parquet",
        "--sqlite", tmp_path / "x.sqlite", data=hq,
    )  # fmt: skip

    assert answer.code == 0, answer.err
    assert "書き出しました" in answer.out
    assert (tmp_path / "csv" / "区民の声.csv").exists()
    assert (tmp_path / "parquet" / "区民の声.parquet").exists()
    with sqlite3.connect(tmp_path / "x.sqlite") as connection:
        assert connection.execute('SELECT count(*) FROM "区民の声"').fetchone() == (1,)
    connection.close()
    assert not (tmp_path / "share" / "published").exists()


def test_a_ward_is_told_that_headquarters_does_it(run: Run, tmp_path: Path) -> None:
    answer = run("publish", "--csv", tmp_path / "csv")

    assert answer.code == 3
    assert "本庁" in answer.err
    assert not (tmp_path / "csv").exists()


def test_a_sync_whose_attachments_do_not_go_says_so_after_the_changes_went(
    run: Run, hq: Path, tmp_path: Path
) -> None:
    (tmp_path / "share" / "blobs").write_bytes(b"something in the way")
    letter = tmp_path / "手紙.txt"
    letter.write_text("手紙")
    number = run("--json", "voices", "add", "--text", "街灯が暗い", data=hq).json["number"]
    run("voices", "attach", number, letter, data=hq)

    answer = run("sync", data=hq)

    assert answer.code == 4
    assert "同期しました" in answer.out
    assert "共有フォルダー" in answer.err
    assert list((tmp_path / "share" / "log").glob("*/*.wab"))
    (tmp_path / "share" / "blobs").unlink()
    assert run("sync", data=hq).code == 0
