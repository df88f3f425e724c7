"""The monthly report from the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

Run = Any  # conftest.Run: importlib mode has no import of conftest


def test_a_month_is_proposed_printed_and_bound_only_when_its_mayor_approved(
    run: Run, tmp_path: Path
) -> None:
    made = run("reports", "propose", "2026-10", "--json")
    assert made.code == 0, made.err
    assert "作成中" in run("reports", "list", "2026-10").out
    out = tmp_path / "report.pdf"
    assert run("reports", "print", "2026-10", "--out", out).code == 0
    assert out.read_bytes().startswith(b"%PDF")
    refused = run("reports", "approve", "2026-10")
    assert refused.code != 0
    assert "区長だけです" in refused.err
    missing = run("reports", "booklet", "2026-10", "--out", tmp_path / "b.pdf")
    assert missing.code != 0
    assert not (tmp_path / "b.pdf").exists()


def test_what_is_no_month_is_refused_with_an_example(run: Run) -> None:
    refused = run("reports", "show", "2026年13月")

    assert refused.code != 0
    assert "2026-10" in refused.err
