"""Wrong calls and bad input: a Japanese sentence, an exit code that means something, no trace."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from wardapp import paths

if TYPE_CHECKING:
    from tests.cli.conftest import Run


@pytest.mark.parametrize(
    "arguments",
    [
        ("voices", "なに"),
        ("voices", "add"),
        ("voices", "add", "--text"),
        ("voices", "add", "--text", "x", "--色", "赤"),
        ("voices", "search", "x", "--limit", "多め"),
        ("voices", "search", "x", "--order", "oldest"),
        ("voices", "show", "a", "b"),
        ("voices",),
        ("なに",),
        ("init",),
        ("conflicts", "resolve"),
    ],
)
def test_a_wrong_call_is_explained_in_japanese(run: Run, arguments: tuple[str, ...]) -> None:
    answer = run(*arguments)
    assert answer.code == 2
    assert not answer.out
    assert "使い方" in answer.err
    assert "Error" not in answer.err
    assert "Usage" not in answer.err


def test_help_is_japanese(run: Run) -> None:
    for arguments in (("--help",), ("voices", "add", "-h"), ("share", "--help")):
        answer = run(*arguments)
        assert answer.code == 0
        assert "使い方" in answer.out
        assert "オプション" in answer.out
        assert "Show this" not in answer.out


def test_global_options_stand_anywhere(run: Run, data_dir: Path, process: Run) -> None:
    for arguments in (
        ("--json", "--data", data_dir, "voices", "search", "公園"),
        ("voices", "--json", "search", "公園", f"--data={data_dir}"),
        ("voices", "search", "--data", data_dir, "公園", "--json"),
    ):
        assert isinstance(json.loads(process(*arguments).out), list)
    assert process("voices", "search", "公園", "--json", WARDAPP_DATA=str(data_dir)).json


def test_a_missing_a_damaged_and_a_locked_database(
    run: Run, data_dir: Path, tmp_path: Path
) -> None:
    answer = run("status", data=tmp_path / "なし")
    assert (answer.code, answer.out) == (5, "")
    assert "wardapp init" in answer.err
    assert not (tmp_path / "なし").exists()
    file = paths.database_path(data_dir)
    whole = file.read_bytes()
    for broken in (whole[:100], whole[: len(whole) // 2], b"\x00" * len(whole), b""):
        file.write_bytes(broken)
        answer = run("voices", "search", "公園")
        assert answer.code == 5
        assert "Traceback" not in answer.err
    file.write_bytes(whole)
    assert run("verify").code == 0


def test_a_wrong_key_is_said_and_nothing_touched(run: Run, data_dir: Path) -> None:
    keys = [p for p in data_dir.iterdir() if "key" in p.name]
    if not keys:
        pytest.skip("the key lies in a credential store here")
    keys[0].write_text("0" * 64)
    before = paths.database_path(data_dir).read_bytes()
    answer = run("status")
    assert answer.code == 5
    assert "鍵" in answer.err
    assert paths.database_path(data_dir).read_bytes() == before


def test_a_bug_leaves_its_trace_in_the_log_without_personal_data(
    run: Run, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wardapp.desk.voices import DeskVoices

    def broken(*_: object, **__: object) -> None:
        msg = "山田太郎 093-555-0123"
        raise RuntimeError(msg)

    monkeypatch.setattr(DeskVoices, "keep", broken)
    answer = run("voices", "add", "--text", "公園")
    assert answer.code == 1
    assert "Traceback" not in answer.err
    assert "山田" not in answer.err
    log = "".join(p.read_text() for p in (data_dir / "logs").iterdir())
    assert "RuntimeError" in log
    assert "093-555-0123" not in log
    assert "山田" not in log


def test_a_full_disk_is_said(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from wardapp.desk.desk import Desk

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Desk, "export_voices", full)
    answer = run("voices", "export", tmp_path / "x.csv")
    assert answer.code == 5
    assert "空き容量" in answer.err


@pytest.mark.parametrize("locale", ["C", "POSIX", "ja_JP.eucJP", "en_US.ISO-8859-1"])
def test_answers_are_utf8_whatever_the_locale(process: Run, data_dir: Path, locale: str) -> None:
    answer = process("voices", "search", "--data", data_dir, LC_ALL=locale, PYTHONIOENCODING="")
    assert answer.code == 0
    assert "公園のブランコ" in answer.out


def test_a_reader_that_goes_away_is_no_error(data_dir: Path) -> None:
    import subprocess

    source = Path(__file__).parents[2] / "src"
    command = f"'{sys.executable}' -m wardapp --data '{data_dir}' voices search | true; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", command],
        capture_output=True,
        env=os.environ | {"PYTHONPATH": str(source)},
        timeout=60,
        check=False,
    )
    assert done.stdout.split()[-1] == b"0"
    assert done.stderr == b""


@pytest.mark.parametrize(
    ("name", "content"),
    [
        (
            "鍵.xlsx",
            bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
        ),
        ("壊れ.xlsx", b"PK\x03\x04broken"),
        ("空.csv", b""),
        ("絵.csv", bytes(range(256)) * 10),
    ],
)
def test_a_file_that_cannot_be_imported_is_refused(
    run: Run, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    answer = run("voices", "import", path, "--json")
    assert answer.code == 3
    assert answer.out == ""
    assert "何も取り込んでいません" in answer.err


def test_control_characters_and_lone_surrogates_do_no_harm(run: Run) -> None:
    kept = run("voices", "add", "--text", "公園\x00の\x1b[31m\ud800鍵", "--json")
    assert kept.code == 0
    assert json.loads(kept.out)["text"] == "公園の[31m鍵"


def test_init_makes_a_desk_or_nothing(run: Run, tmp_path: Path) -> None:
    city = Path(__file__).parents[1] / "data" / "mini_city.toml"
    common = ("init", "--city", city, "--person", "南 花子")
    made = run(
        *common, "--office", "南区役所", "--role", "企画係", "--json", data=tmp_path / "新"
    ).json
    assert (made["office"], made["person"], made["role"]) == ("南区役所", "南 花子", "企画係")
    assert run(*common, "--office", "南区役所", data=tmp_path / "新").code == 5
    assert run(*common, "--office", "東区役所", data=tmp_path / "別").code == 3
    assert run(*common, "--office", "南区役所", "--role", "王様", data=tmp_path / "別").code == 2
    assert (
        run("init", "--city", "ない市", "--office", "x", "--person", "y", data=tmp_path / "別").code
        == 3
    )
    assert not list((tmp_path / "別").glob("wardapp.db*")) if (tmp_path / "別").exists() else True
