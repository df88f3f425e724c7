"""``wardapp share``: who takes part, who is shut out, and how an office comes back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from wardapp.desk import Desk

Run = Callable[..., Any]
MINI_CITY = Path(__file__).parents[1] / "data" / "mini_city.toml"


def _desk(folder: Path, office: str) -> Path:
    Desk.create(folder, city=MINI_CITY, office=office, person="広田 聡").close()
    return folder


@pytest.fixture
def hq(tmp_path: Path, run: Run) -> Path:
    """Headquarters' desk, which made the share."""
    folder = _desk(tmp_path / "hq", "総務市民局")
    assert run("share", "create", tmp_path / "share", data=folder).code == 0
    return folder


def _joined(run: Run, tmp_path: Path, hq: Path, name: str, office: str) -> Path:
    folder = _desk(tmp_path / name, office)
    asked = run("share", "join", tmp_path / "share", "--label", name, "--json", data=folder)
    words = " ".join(asked.json["words"])
    approved = run("share", "approve", name, "--words", words, data=hq)
    assert approved.code == 0, approved.err
    assert run("sync", data=folder).code == 0
    return folder


def test_a_desk_is_listed_revoked_and_told_so(run: Run, tmp_path: Path, hq: Path) -> None:
    ward = _joined(run, tmp_path, hq, "北の端末", "北区役所")
    listed = run("share", "desks", data=hq)
    assert "北の端末" in listed.out

    revoked = run("share", "revoke", "北の端末", data=hq)

    assert revoked.code == 0, revoked.err
    assert run("sync", data=hq).code == 0
    told = run("sync", data=ward)
    assert told.code == 4
    assert "取り消" in told.err + told.out


def test_who_is_not_there_cannot_be_revoked(run: Run, hq: Path) -> None:
    answer = run("share", "revoke", "知らない端末", data=hq)

    assert answer.code == 3
    assert "知らない端末" in answer.err


def test_wrong_words_approve_nobody(run: Run, tmp_path: Path, hq: Path) -> None:
    ward = _desk(tmp_path / "ward", "北区役所")
    run("share", "join", tmp_path / "share", "--label", "北の端末", data=ward)

    answer = run("share", "approve", "北の端末", "--words", "a b c d e f", data=hq)

    assert answer.code in {2, 3, 4}
    assert run("share", "waiting", data=hq).out.count("北の端末") == 1


def test_a_recovery_kit_is_printed_and_a_wrong_one_is_refused(
    run: Run, tmp_path: Path, hq: Path
) -> None:
    kit = tmp_path / "kit.pdf"
    made = run("share", "recovery-kit", "--out", kit, data=hq)
    assert made.code == 0, made.err
    assert kit.read_bytes().startswith(b"%PDF")
    assert kit.stat().st_mode & 0o077 == 0
    fresh = _desk(tmp_path / "fresh", "総務市民局")
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("AAAA-BBBB-CCCC", encoding="utf-8")

    answer = run("share", "recover", tmp_path / "share", "--kit-file", wrong, data=fresh)

    assert answer.code == 3
    assert answer.err.strip()


def test_a_desk_moves_to_another_office_and_asks_to_join_there(
    run: Run, tmp_path: Path, hq: Path
) -> None:
    _joined(run, tmp_path, hq, "北の端末", "北区役所")
    second = _joined(run, tmp_path, hq, "北の二台目", "北区役所")

    moved = run("share", "change-office", "南区役所", "--city", MINI_CITY, "--yes", data=second)

    assert moved.code == 0, moved.err
    assert "南区役所" in run("status", data=second).out
    assert "北の二台目" in run("share", "waiting", data=hq).out


def test_tidying_up_says_what_it_did(run: Run, hq: Path) -> None:
    run("sync", data=hq)
    answer = run("share", "compact", data=hq)

    assert answer.code == 0, answer.err
    assert answer.out.strip()
