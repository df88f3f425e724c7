"""A voice from the command line: logged, found, changed, told, imported and exported."""

from __future__ import annotations

import json
import signal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from wardapp.cli.frame import TerminalProgress
from wardapp.exchange.mapping import Mapping

if TYPE_CHECKING:
    from tests.cli.conftest import Run


def test_a_voice_is_logged_and_answered_with_its_number(run: Run) -> None:
    kept = run(
        "voices", "add", "--text", "公園の電灯が切れている", "--channel", "電話", "--district", "中央校区",
        "--category", "公園/遊具", "--source", "個人", "--received", "R8.11.1", "--due", "12/1",
        "--contact-name", "髙橋", "--contact-phone", "093-555-0199", "--json",
    ).json  # fmt: skip
    assert kept["id"]
    assert kept["number"].startswith("北-R8-")
    assert kept["received"] == "2026-11-01"
    assert kept["due"] == "2026-12-01"
    assert (kept["channel"], kept["district"], kept["category"], kept["source"], kept["state"]) == (
        "電話", "中央校区", "遊具", "個人", "受付",
    )  # fmt: skip
    assert kept["contact"]["name"] == "髙橋"
    assert kept["contact"]["phone"] == "093-555-0199"
    assert run("voices", "show", kept["number"], "--json").json == kept
    assert run("voices", "show", kept["id"], "--json").json == kept


def test_the_answer_without_json_is_a_sentence(run: Run) -> None:
    answer = run("voices", "add", "--text", "道路に穴")
    assert answer.out.startswith("登録しました：北-R8-")
    assert not answer.err


def test_a_text_may_come_from_standard_input(run: Run) -> None:
    text = "一行目\n二行目 𠮷野"
    kept = run("voices", "add", "--text", "-", "--json", stdin=text.encode()).json
    assert kept["text"] == text
    assert run("voices", "add", "--text", "-", stdin=b"\xff\xfe\x80").code == 3
    assert run("voices", "add", "--text", "-", stdin=("あ" * 1_000_001).encode()).code == 3


@pytest.mark.parametrize("order", ["newest", "best"])
def test_a_voice_is_found_by_one_character(run: Run, order: str) -> None:
    run("voices", "add", "--text", "灯りが暗い")
    run("voices", "add", "--text", "ゴミの日")
    found = run("voices", "search", "灯", "--order", order, "--limit", 10, "--json").json
    assert [voice["text"] for voice in found] == ["灯りが暗い"]
    assert all(voice["id"] and voice["number"] for voice in found)
    assert "contact" not in found[0]
    assert [v["text"] for v in run("voices", "search", "ごみ", "--json").json] == ["ゴミの日"]
    assert run("voices", "search", "ない言葉", "--json").json == []


def test_long_texts_are_found_whole(run: Run) -> None:
    long = "とても長い要望です。" * 100
    run("voices", "add", "--text", long)
    assert run("voices", "search", "長い要望", "--json").json[0]["text"] == long


def test_filters_narrow_a_search(run: Run) -> None:
    run("voices", "add", "--text", "公園A", "--category", "公園", "--received", "R8.4.1")
    run("voices", "add", "--text", "公園B", "--received", "R8.5.1", "--state", "対応中")
    found = run(
        "voices", "search", "公園", "--category", "公園", "--from", "R8.3.31", "--json"
    ).json
    assert [voice["text"] for voice in found] == ["公園A"]
    found = run("voices", "search", "公園", "--state", "対応中", "--json").json
    assert [voice["text"] for voice in found] == ["公園B"]


def test_fields_are_set_by_english_and_by_japanese_names(run: Run) -> None:
    number = run("voices", "add", "--text", "公園", "--json").json["number"]
    changed = run(
        "voices",
        "set",
        number,
        "状態=対応中",
        "category=公園",
        "受付日=昨日",
        "contact-name=山田",
        "場所=駅前=北口",
        "--json",
    ).json
    assert (changed["state"], changed["category"], changed["place"]) == (
        "対応中",
        "公園",
        "駅前=北口",
    )
    assert changed["contact"]["name"] == "山田"
    assert run("voices", "set", number, "category=", "--json").json["category"] == ""


@pytest.mark.parametrize(
    ("assignment", "code"),
    [
        ("色=赤", 2),
        ("状態", 2),
        ("状態=なぞ", 2),
        ("受付日=R6.2.30", 3),
        ("本文=", 3),
        ("校区=どこか", 3),
        ("受付日=", 3),
    ],
)
def test_a_set_that_cannot_be_changes_nothing(run: Run, assignment: str, code: int) -> None:
    before = run("voices", "add", "--text", "公園", "--json").json
    answer = run("voices", "set", before["id"], "場所=駅前", assignment)
    assert answer.code == code
    assert answer.err.startswith("エラー：")
    assert run("voices", "show", before["id"], "--json").json == before


def test_history_says_who_changed_what(run: Run) -> None:
    number = run("voices", "add", "--text", "公園", "--json").json["number"]
    run("voices", "set", number, "状態=対応中")
    newest = run("voices", "history", number, "--json").json[0]
    assert (newest["label"], newest["before"], newest["after"], newest["person"]) == (
        "状態", "受付", "対応中", "広田 聡",
    )  # fmt: skip


def test_responses_attachments_and_the_bin(run: Run, tmp_path: Path) -> None:
    number = run("voices", "add", "--text", "公園", "--json").json["number"]
    answered = run("voices", "respond", number, "--text", "直しました", "--answer", "--json").json
    assert answered["state"] == "回答済"
    assert answered["responses"][0]["text"] == "直しました"
    picture = tmp_path / "写真.txt"
    picture.write_text("写真の代わり")
    assert (
        run("voices", "attach", number, picture, "--json").json["attachments"][0]["name"]
        == "写真.txt"
    )
    assert run("voices", "attach", number, tmp_path / "ない.png").code == 3
    for _ in range(2):
        assert run("voices", "attachments", number, "--out", tmp_path / "控え").code == 0
    saved = sorted((tmp_path / "控え").iterdir())
    assert len(saved) == 2
    assert {p.read_bytes() for p in saved} == {picture.read_bytes()}
    run("voices", "discard", number)
    assert number not in {v["number"] for v in run("voices", "search", "公園", "--json").json}
    assert number in {
        v["number"] for v in run("voices", "search", "公園", "--discarded", "--json").json
    }
    run("voices", "restore", number)
    assert number in {v["number"] for v in run("voices", "search", "公園", "--json").json}


def test_personal_data_in_the_text_is_pointed_out(run: Run) -> None:
    answer = run("voices", "add", "--text", "電話は093-555-0111まで")
    assert answer.code == 0
    assert "電話番号" in answer.err


def _csv(folder: Path, *rows: str) -> Path:
    path = folder / "声.csv"
    path.write_text("\n".join(["受付日,意見,氏名", *rows]) + "\n", encoding="cp932")
    return path


def test_a_file_is_imported_and_counted(run: Run, tmp_path: Path) -> None:
    path = _csv(tmp_path, "R6.5.3,バス停の屋根,山田", "R6.5.4,,", "R6.5.3,バス停の屋根,山田")
    tried = run("voices", "import", path, "--dry-run", "--json").json
    assert (tried["imported"], tried["dry_run"]) == (1, True)
    assert run("voices", "search", "バス停", "--json").json == []
    report = run("voices", "import", path, "--default", "受付方法=メール", "--json").json
    assert (report["imported"], report["without_text"], report["duplicates"]) == (1, 1, 1)
    (found,) = run("voices", "search", "バス停", "--json").json
    assert (found["received"], found["channel"]) == ("2024-05-03", "メール")
    assert run("voices", "show", found["id"], "--json").json["contact"]["name"] == "山田"


def test_a_file_with_a_bad_row_brings_nothing_and_says_why(run: Run, tmp_path: Path) -> None:
    path = _csv(
        tmp_path,
        "R6.5.3,一つ目の声,",
        "令和6年2月30日,二つ目の声,",
        '"R6.5.4,三つ目の声,',
        "R6.5.5,四つ目の声,",
    )
    answer = run("voices", "import", path, "--bad-rows", tmp_path / "直す行.csv", "--json")
    assert answer.code == 3
    assert "3行目" in answer.err
    assert "4行目" in answer.err
    assert "何も取り込んでいません" in answer.err
    report = json.loads(answer.out)
    assert report["imported"] == 0
    assert [bad["row"] for bad in report["bad"]] == [3, 4]
    assert "令和6年2月30日" in (tmp_path / "直す行.csv").read_text(encoding="utf-8-sig")
    assert run("voices", "search", "目の声", "--json").json == []
    assert run("voices", "import", path, "--skip-bad", "--json").json["imported"] == 2
    assert len(run("voices", "search", "目の声", "--json").json) == 2


def test_ctrl_c_cancels_an_import_and_keeps_nothing_of_it(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _csv(tmp_path, *(f"R6.5.3,割り込まれる声{n}番," for n in range(600)))

    def interrupted(_self: TerminalProgress, done: int, _total: int, _what: str = "") -> None:
        if done:
            signal.raise_signal(signal.SIGINT)

    before = signal.getsignal(signal.SIGINT)
    monkeypatch.setattr(TerminalProgress, "progress", interrupted)
    answer = run("voices", "import", path)
    assert answer.code == 130
    assert "中止しました" in answer.err
    assert signal.getsignal(signal.SIGINT) is before
    assert run("voices", "search", "割り込まれる", "--json").json == []


def test_columns_come_from_options_or_a_saved_mapping(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "調査.csv"
    path.write_text("いつ,困ること,欲しいもの\n2024/5/3,坂が急,手すり\n2024/5/4,,ベンチ\n")
    saved = tmp_path / "対応.json"
    report = run(
        "voices", "import", path, "--text-column", "困ること", "--text-column", "欲しいもの", "--column", "受付日=いつ",
        "--save-mapping", saved, "--dry-run", "--json",
    ).json  # fmt: skip
    assert report["imported"] == 3
    Mapping({"received_on": "いつ"}, ["欲しいもの"]).save(tmp_path / "別.json")
    assert run("voices", "import", path, "--mapping", saved, "--json").json["imported"] == 3
    again = run("voices", "import", path, "--mapping", tmp_path / "別.json", "--json").json
    assert (again["imported"], again["duplicates"]) == (0, 2)
    assert run("voices", "import", path, "--column", "色=いつ").code == 3
    assert run("voices", "import", path, "--text-column", "ない列").code == 3


def test_what_is_found_is_exported_without_contacts(run: Run, tmp_path: Path) -> None:
    run("voices", "add", "--text", "=公園", "--contact-name", "髙橋秘密")
    for name in ("声.csv", "声.xlsx"):
        answer = run("voices", "export", tmp_path / name, "--query", "公園", "--json").json
        assert answer["exported"] >= 1
    content = (tmp_path / "声.csv").read_text(encoding="utf-8-sig")
    assert "'=公園" in content
    assert "髙橋秘密" not in content
    assert run("voices", "export", tmp_path / "声.doc").code == 3
    assert not (tmp_path / "声.doc").exists()
