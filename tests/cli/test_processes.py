"""Several real processes: two wards and headquarters over one folder, and a process that is killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Run

CITY = Path(__file__).parents[1] / "data" / "mini_city.toml"
SOURCE = Path(__file__).parents[2] / "src"
KILLS = int(os.environ.get("WARDAPP_KILLS", "20"))


class Desks:
    """Two desks of 北区役所, one of 南区役所, headquarters, and their share."""

    def __init__(self, run: Run, folder: Path) -> None:
        self._run = run
        self.folder = folder
        self.share = folder / "share"

    def call(self, name: str, *arguments: object) -> Any:
        """Run a command at a desk and return its JSON."""
        return self._run(*arguments, "--json", "--data", self.folder / name).json

    def begin(self) -> None:
        """Make the desks and enrol them."""
        for name, office in (
            ("北1", "北区役所"),
            ("北2", "北区役所"),
            ("南", "南区役所"),
            ("本庁", "総務市民局"),
        ):
            self.call(name, "init", "--city", CITY, "--office", office, "--person", f"{name}の人")
        self.call("本庁", "share", "create", self.share, "--label", "本庁")
        for name in ("北1", "北2", "南"):
            words = self.call(name, "share", "join", self.share, "--label", name)["words"]
            assert len(words) == 6
            assert name in {w["label"] for w in self.call("本庁", "share", "waiting")}
            self.call("本庁", "share", "approve", name, "--words", " ".join(words))
        self.sync_all()

    def sync_all(self) -> None:
        """Let every desk sync twice: what one sends the others read."""
        for _ in range(2):
            for name in ("北1", "北2", "南", "本庁"):
                self.call(name, "sync")


def test_two_wards_and_headquarters_share_what_they_may(process: Run, tmp_path: Path) -> None:
    desks = Desks(process, tmp_path)
    desks.begin()
    voice = desks.call(
        "北1",
        "voices",
        "add",
        "--text",
        "街灯が切れている",
        "--contact-name",
        "髙橋秘密",
        "--contact-phone",
        "093-555-0177",
    )
    desks.sync_all()
    assert desks.call("北2", "voices", "show", voice["number"])["contact"]["name"] == "髙橋秘密"
    for name in ("南", "本庁"):
        seen = desks.call(name, "voices", "show", voice["id"])
        assert seen["text"] == "街灯が切れている"
        assert "contact" not in seen
        stored = b"".join(p.read_bytes() for p in (tmp_path / name).rglob("*") if p.is_file())
        assert "髙橋秘密".encode() not in stored
    on_share = b"".join(p.read_bytes() for p in desks.share.rglob("*") if p.is_file())
    for secret in ("髙橋秘密", "093-555-0177", "街灯が切れている"):
        assert secret.encode() not in on_share

    desks.call("北1", "voices", "set", voice["id"], "状態=対応中", "場所=駅前")
    desks.call("北2", "voices", "set", voice["id"], "要旨=街灯", "場所=駅の北口")
    desks.sync_all()
    assert desks.call("北1", "voices", "show", voice["id"])["summary"] == "街灯"
    (conflict,) = desks.call("北1", "conflicts", "list")
    assert conflict["label"] == "場所"
    assert {v["value"] for v in conflict["values"]} == {"駅前", "駅の北口"}
    desks.call("北1", "conflicts", "resolve", conflict["id"], "--keep", "駅前")
    desks.sync_all()
    for name in ("北1", "北2", "南", "本庁"):
        assert desks.call(name, "conflicts", "list") == []
        seen = desks.call(name, "voices", "show", voice["id"])
        assert (seen["place"], seen["state"]) == ("駅前", "対応中")
        assert desks.call(name, "verify") == {"ok": True, "problems": []}

    request = desks.call(
        "北1",
        "requests",
        "add",
        "--title",
        "街灯の更新",
        "--bureau",
        "建設局",
        "--voice",
        voice["number"],
    )
    meeting = desks.call("本庁", "meetings", "add", "--kind", "区長会議", "--date", "R8.12.1")
    desks.sync_all()
    seen = desks.call("本庁", "meetings", "item", meeting["id"], "--request", request["number"])
    assert seen["items"][0]["title"] == "街灯の更新"


def test_a_share_that_is_away_keeps_the_work_here(process: Run, tmp_path: Path) -> None:
    desks = Desks(process, tmp_path)
    desks.begin()
    desks.share.rename(tmp_path / "away")
    desks.call("北1", "voices", "add", "--text", "届かない間の声")
    answer = process("sync", "--data", tmp_path / "北1")
    assert answer.code == 4
    assert "この端末に保存されています" in answer.err
    status = desks.call("北1", "status")
    assert status["unsent"] > 0
    assert "接続できません" in status["message"]
    (tmp_path / "away").rename(tmp_path / "moved")
    moved = process("sync", "--share", tmp_path / "moved", "--json", "--data", tmp_path / "北1")
    assert moved.json["sent_changes"] > 0
    assert process("sync", "--data", tmp_path / "北1").code == 0


def test_a_folder_that_is_no_share_is_refused(process: Run, tmp_path: Path) -> None:
    desks = Desks(process, tmp_path)
    desks.call("北1", "init", "--city", CITY, "--office", "北区役所", "--person", "北の人")
    assert process("sync", "--data", tmp_path / "北1").code == 4
    (tmp_path / "写真").mkdir()
    assert (
        process("share", "join", tmp_path / "写真", "--label", "x", "--data", tmp_path / "北1").code
        == 4
    )
    assert list((tmp_path / "写真").iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
def test_what_was_acknowledged_survives_being_killed(process: Run, tmp_path: Path) -> None:
    data = tmp_path / "data"
    process("init", "--city", CITY, "--office", "北区役所", "--person", "北の人", "--data", data)
    environment = os.environ | {"PYTHONPATH": str(SOURCE)}
    acknowledged = []
    for number in range(KILLS):
        running = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "wardapp",
                "--json",
                "--data",
                str(data),
                "voices",
                "add",
                "--text",
                f"殺しても残る声{number}番",
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
        )
        assert running.stdout is not None
        if number % 2:
            # At any moment of its life, most of them before it has answered.
            time.sleep(0.02 + 0.4 * number / KILLS)
            running.send_signal(signal.SIGKILL)
            line = running.stdout.read()
        else:
            # The moment it has answered.
            line = running.stdout.readline()
            running.send_signal(signal.SIGKILL)
        running.stdout.close()
        running.wait()
        if line.endswith(b"\n"):
            acknowledged.append(json.loads(line)["number"])
    assert len(acknowledged) >= KILLS // 2
    kept = {
        v["number"]
        for v in process(
            "voices", "search", "殺しても", "--limit", 1000, "--json", "--data", data
        ).json
    }
    assert kept >= set(acknowledged)
    assert process("verify", "--json", "--data", data).json["ok"]


def test_a_desk_that_is_in_use_says_so(process: Run, desk: Any) -> None:
    answer = process("status", "--data", desk.data_dir)
    assert answer.code == 5
    assert "使用中" in answer.err
