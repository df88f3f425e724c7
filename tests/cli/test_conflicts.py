"""``wardapp conflicts`` knows the same choices as the screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from wardapp.desk import Desk
from wardapp.domain.clock import FixedClock
from wardapp.domain.stamp import stamp_text
from wardapp.domain.voice import VoiceDraft
from wardapp.store.change_log import Change

TEXT = "歩道が狭い。夜は暗い。"


@pytest.fixture
def voice(data_dir: Path, clock: FixedClock) -> str:
    """A voice whose text and deadline another desk changed at the same time."""
    with Desk.open(data_dir, clock=clock) as desk:
        voice = desk.voices.keep(VoiceDraft(text=TEXT)).id
        assert voice is not None
        insert = next(c.stamp for *_, c in desk.change_log.of_record(voice))
        desk.voices.edit(voice, text="歩道がとても狭い。夜は暗い。", due_on="2026-12-01")
        other = "b" * 16
        for number, (name, value) in enumerate(
            {"text": "歩道がかなり狭い。夜も暗い。", "due_on": "2026-12-24"}.items()
        ):
            stamp = stamp_text(int(clock.now().timestamp() * 1000) + 5, number, other)
            change = Change(stamp, "voice", voice, name, value, (insert,), other, "")
            desk.change_log.apply_remote([change])
    return voice


def conflict_of(run: Callable[..., object], field: str) -> dict[str, object]:
    found = run("--json", "conflicts", "list").json  # type: ignore[attr-defined]
    return next(one for one in found if one["field"] == field)


def text_of(run: Callable[..., object], voice: str) -> str:
    return str(run("--json", "voices", "show", voice).json["text"])  # type: ignore[attr-defined]


@pytest.mark.parametrize("keep", ["both", "merged", "1", "shown"])
def test_each_choice_of_the_screen_can_be_made(
    run: Callable[..., object], voice: str, keep: str
) -> None:
    conflict = conflict_of(run, "text")
    values = [one["value"] for one in conflict["values"]]  # type: ignore[attr-defined, index]
    expected = {
        "both": conflict["both"],
        "merged": conflict["merged"],
        "1": values[0],
        "shown": values[-1],
    }[keep]

    run("conflicts", "resolve", conflict["id"], "--keep", keep)

    assert text_of(run, voice) == expected
    assert len(run("--json", "conflicts", "list").json) == 1  # type: ignore[attr-defined]


def test_show_says_all_there_is_to_choose(run: Callable[..., object], voice: str) -> None:
    shown = run("conflicts", "show", conflict_of(run, "text")["id"]).out  # type: ignore[attr-defined]

    assert f"もとの内容：{TEXT}" in shown
    assert "merged：" in shown
    assert "夜も暗い。" in shown
    assert "both：" in shown
    assert "同じ文が両方で変更されています" in shown


def test_a_date_is_chosen_or_written_but_not_joined(run: Callable[..., object], voice: str) -> None:
    conflict = conflict_of(run, "due_on")

    refused = run("conflicts", "resolve", conflict["id"], "--keep", "both")
    run("conflicts", "resolve", conflict["id"], "--value", "2026/12/10")

    assert refused.code == 2, refused  # type: ignore[attr-defined]
    assert "合わせることができない" in refused.err  # type: ignore[attr-defined]
    shown = run("--json", "voices", "show", voice).json  # type: ignore[attr-defined]
    assert shown["due"] == "2026-12-10"
