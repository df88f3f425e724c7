"""The demonstration runs the main job on real parts, so its checks are promises of the product."""

from __future__ import annotations

from pathlib import Path

from wardapp.demo import run_demo

MINI_CITY = Path(__file__).parent / "data" / "mini_city.toml"


def test_two_desks_another_ward_and_headquarters_do_the_main_job(tmp_path: Path) -> None:
    said: list[str] = []

    result = run_demo(tmp_path, said.append, city=MINI_CITY)

    assert [what for what, held in result.checks if not held] == []
    assert result.ok
    assert [path.name for path in result.documents] == [
        "予算要望調書.pdf",
        "次第.pdf",
        "出席者名簿.pdf",
    ]
    assert all(path.read_bytes().startswith(b"%PDF") for path in result.documents)
    assert any(str(path) in line for path in result.documents for line in said)


def test_nothing_but_the_documents_is_left_behind(tmp_path: Path) -> None:
    run_demo(tmp_path, lambda _: None, city=MINI_CITY)

    assert {path.suffix for path in tmp_path.iterdir()} == {".pdf"}


def test_the_desks_can_be_kept_and_made_anew(tmp_path: Path) -> None:
    for _ in range(2):
        result = run_demo(tmp_path, lambda _: None, city=MINI_CITY, keep=True)

    assert result.ok
    assert {"counter", "planning", "other-ward", "headquarters", "share"} == set(result.folders)
    assert all(path.is_dir() for path in result.folders.values())
