"""Plans are taken in and measured, and a request is checked, without a window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cli.conftest import Run


def test_a_dry_run_writes_nothing_and_an_import_does(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "計画.csv"
    file.write_text("番号,名称\n1,新計画\n1-1,避難所\n", encoding="utf-8")
    dry = run("plans", "import", file, "--dry-run", "--json").json
    assert dry["counts"]["new"] == 2

    first = run("plans", "import", file, "--json").json
    again = run("plans", "import", file, "--json").json

    assert (first["counts"]["new"], again["counts"]["new"], again["counts"]["same"]) == (2, 0, 2)
    said = run("plans", "coverage", tmp_path / "対応.csv", "--json").json
    assert "新計画 ＞ 避難所" in said["open"]
    assert "公園の更新" in (tmp_path / "対応.csv").read_text(encoding="utf-8-sig")


def test_a_request_is_checked_with_reason_and_suggestion(run: Run) -> None:
    made = run(
        "requests", "add", "--title", "街灯", "--proposal", "支援の充実を図る。", "--json"
    ).json

    findings = run("requests", "check", made["id"], "--json").json

    assert {"missing", "vague", "no_voice"} <= {finding["kind"] for finding in findings}
    assert all(finding["reason"] and finding["suggestion"] for finding in findings)
