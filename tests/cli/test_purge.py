"""``wardapp purge``: shows, asks, removes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from wardapp.desk import Desk
from wardapp.domain.city import Role
from wardapp.domain.voice import ContactDraft, VoiceDraft, VoiceState

Run = Callable[..., Any]


@pytest.fixture
def old(make_desk: Callable[..., Desk]) -> Path:
    """A closed desk with one voice whose contact is due."""
    desk = make_desk("北区役所", "広田 聡", role=Role.ADMINISTRATOR)
    draft = VoiceDraft(text="昔の声", received_on=dt.date(2015, 5, 1), state=VoiceState.CLOSED)
    desk.voices.keep(draft, ContactDraft(name="鵜殿 宗一郎"))
    desk.close()
    return desk.data_dir


def contacts(data: Path) -> int:
    with Desk.open(data) as desk:
        return int(desk.database.all("SELECT count(*) FROM contact")[0][0])


def test_it_shows_what_is_due_without_removing(run: Run, old: Path) -> None:
    answer = run("--json", "purge", "--dry-run", data=old)

    assert answer.json["contacts"] == 1
    assert answer.json["purged"] is False
    assert "鵜殿" not in answer.out
    assert contacts(old) == 1


@pytest.mark.parametrize(("typed", "left"), [("いいえ\n", 1), ("", 1), ("はい\n", 0)])
def test_it_removes_only_after_a_yes(run: Run, old: Path, typed: str, left: int) -> None:
    answer = run("purge", data=old, stdin=typed.encode())

    assert answer.code == 0
    assert "連絡先1件" in answer.err
    assert contacts(old) == left


def test_it_removes_without_asking_where_told_so_and_then_has_nothing_more(
    run: Run, old: Path
) -> None:
    assert run("--json", "purge", "--yes", data=old).json["purged"] is True
    assert contacts(old) == 0
    assert "ありません" in run("purge", "--yes", data=old).out


def test_one_voice_by_its_number(run: Run, old: Path) -> None:
    with Desk.open(old) as desk:
        number = desk.database.all("SELECT number FROM voice")[0][0]

    assert run("purge", "--voice", number, "--dry-run", data=old).code == 0
    assert contacts(old) == 1
    assert run("purge", "--voice", number, "--whole", "--yes", data=old).code == 0
    with Desk.open(old) as desk:
        assert desk.database.all("SELECT 1 FROM voice") == []


def test_who_may_not_is_told_so(run: Run, data_dir: Path) -> None:
    with Desk.open(data_dir) as desk:
        draft = VoiceDraft(text="昔の声", received_on=dt.date(2015, 5, 1), state=VoiceState.CLOSED)
        desk.voices.keep(draft, ContactDraft(name="鵜殿 宗一郎"))

    answer = run("purge", "--yes")

    assert answer.code == 3
    assert "管理者" in answer.err
