"""``wardapp papers`` leaves every document of the sample city as PDF and picture."""

from __future__ import annotations

from pathlib import Path

import pytest

from wardapp.cli.commands import program


@pytest.mark.slow
def test_all_documents_of_a_city_are_made(tmp_path: Path) -> None:
    from click.testing import CliRunner

    out = tmp_path / "papers"
    done = CliRunner().invoke(program, ["papers", "--out", str(out), "--dpi", "30"])

    assert done.exit_code == 0, done.output
    names = {path.stem for path in out.glob("*.pdf")}
    assert {
        "次第（構成員用）",
        "次第（事務局用）",
        "席次表（ロの字）",
        "机上名札（縦書き）",
        "会議資料一式",
        "差し替え一覧",
        "受付票",
        "回答文",
        "区民の声一覧",
        "統計表",
        "人名の見本",
        "改行の見本",
    } <= names
    assert {"次第（構成員用）", "議事録", "回答文"} <= {path.stem for path in out.glob("*.docx")}
    assert all((out / f"{name}_01.png").stat().st_size > 500 for name in names)
