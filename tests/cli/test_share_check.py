"""``wardapp share check``: exit codes, what it says, and ``--repair``, on a real folder."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from wardapp.desk import Desk
from wardapp.domain.voice import VoiceDraft

Run = Callable[..., Any]
MINI_CITY = Path(__file__).parents[1] / "data" / "mini_city.toml"


@pytest.fixture
def hq(tmp_path: Path) -> Path:
    """The data folder of a closed headquarters' desk that has sent an attachment to its share."""
    desk = Desk.create(tmp_path / "hq", city=MINI_CITY, office="総務市民局", person="広田 聡")
    desk.share.create(tmp_path / "share", "本庁")
    voice = desk.voices.keep(VoiceDraft(text="写真があります")).id
    (tmp_path / "写真.jpg").write_bytes(b"photograph" * 100)
    desk.voices.attach(voice, tmp_path / "写真.jpg")
    desk.sync()
    desk.sync()
    desk.close()
    return tmp_path / "hq"


def test_a_sound_share_ends_with_0(run: Run, hq: Path) -> None:
    result = run("share", "check", "--data", hq)

    assert (result.code, result.out.strip()) == (0, "共有フォルダーに異常はありません。")


def test_findings_end_with_5_and_are_mended_where_that_is_asked_for(
    run: Run, hq: Path, tmp_path: Path
) -> None:
    share = tmp_path / "share"
    sound = {p: p.read_bytes() for p in share.rglob("*") if p.is_file()}
    bundle = next(share.glob("log/*/*.wab"))
    bundle.write_bytes(bundle.read_bytes()[:-1])
    next(share.glob("blobs/*/*.0000")).unlink()
    (share / "wardapp.json").unlink()

    found = run("share", "check", "--json", "--data", hq)
    assert found.code == 5
    assert [f["file"] for f in json.loads(found.out)] == ["wardapp.json"]
    assert run("share", "check", "--repair", "--data", hq).code == 0
    assert run("share", "check", "--data", hq).code == 0
    assert {p: p.read_bytes() for p in share.rglob("*") if p.is_file()} == sound


def test_what_a_person_put_there_is_named_and_left_alone(
    run: Run, hq: Path, tmp_path: Path
) -> None:
    note = tmp_path / "share" / "メモ.txt"
    note.write_text("x", encoding="utf-8")

    result = run("share", "check", "--repair", "--data", hq)

    assert result.code == 5
    assert "「メモ.txt」" in result.out
    assert note.exists()


def test_a_share_that_is_away_ends_with_4(run: Run, hq: Path, tmp_path: Path) -> None:
    (tmp_path / "share").rename(tmp_path / "away")

    assert run("share", "check", "--data", hq).code == 4
