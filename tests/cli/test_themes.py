"""Themes from the command line: made of voices, listed, grouped, printed, written to Excel."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cli.conftest import Run


def test_a_theme_is_made_listed_printed_and_written(run: Run, tmp_path: Path) -> None:
    voice = run("voices", "add", "--text", "街灯が暗い", "--json").json["number"]
    made = run("themes", "add", "--title", "街灯", "--voice", voice, "--json").json
    assert (made["stage"], made["voices"]) == ("掘り起こし", 1)
    assert [t["number"] for t in run("themes", "list", "--stage", "掘り起こし", "--json").json] == [
        made["number"]
    ]
    assert run("themes", "list", "--stage", "実施", "--json").json == []

    form, table = tmp_path / "課題票.pdf", tmp_path / "表.pdf"
    assert run("themes", "print", made["number"], "--document", "課題票", "--out", form).code == 0
    assert run("themes", "print", "--out", table).code == 0
    assert form.read_bytes().startswith(b"%PDF")
    assert table.read_bytes().startswith(b"%PDF")
    assert run("themes", "export", "--out", tmp_path / "表.xlsx", "--json").json["themes"] == 1


def test_groups_are_listed_with_what_must_be_said_beside_them(run: Run) -> None:
    for text in ("公園の遊具がさびて危ない", "公園の遊具のさびで子どもがけがをした"):
        assert run("voices", "add", "--text", text, "--received", "R8.11.20").code == 0
    found = run("themes", "groups", "--from", "R8.11.1", "--to", "R8.11.23", "--json").json

    assert any("遊具" in group["name"] for group in found["groups"])
    assert "住民全体の割合ではありません" in found["warning"]
