"""Who may import whom, and what may be imported before the first paint."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src"
ROOT = SOURCE.parent

SLOW = (
    "pandas",
    "numpy",
    "reportlab",
    "sqlite_utils",
    "nacl",
    "zstandard",
    "msgspec",
    "openpyxl",
    "xlsxwriter",
    "python_calamine",
    "pypdfium2",
)
"""Slow to import or not needed for it: they come after the first paint, or when first used."""

ONLY_ONE_CLOCK = ("domain/clock.py",)


def _modules() -> list[Path]:
    return sorted((SOURCE / "wardapp").rglob("*.py"))


def test_the_rooms_are_entered_as_the_contracts_say() -> None:
    # In its own process: the linter sets up a warning filter and a console of its own.
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())",
        ],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(SOURCE)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr


def _imported_after(statements: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"{statements}\nimport sys\nprint('\\n'.join(sys.modules))"],
        env=os.environ | {"PYTHONPATH": str(SOURCE), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


def test_nothing_slow_is_imported_before_the_window_is_painted() -> None:
    imported = _imported_after("import wardapp.app")

    assert sorted(imported & set(SLOW)) == []


def test_opening_a_desk_and_listing_its_voices_imports_nothing_slow(data_dir: Path) -> None:
    imported = _imported_after(
        "from pathlib import Path\n"
        "from wardapp.desk import Desk\n"
        "from wardapp.domain.voice_list import VoiceFilter\n"
        f"with Desk.open(Path({str(data_dir)!r})) as desk:\n"
        "    desk.home()\n"
        "    desk.voices.rows(desk.voices.ids(VoiceFilter()))\n"
    )

    assert sorted(imported & set(SLOW)) == []


def test_everything_under_the_window_works_without_qt() -> None:
    imported = _imported_after("import wardapp.cli.commands, wardapp.desk, wardapp.demo")

    assert not any(name.startswith(("PySide6", "shiboken6")) for name in imported)


@pytest.mark.parametrize("module", _modules(), ids=lambda p: str(p.relative_to(SOURCE / "wardapp")))
def test_a_module_says_what_it_is_for(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))

    assert ast.get_docstring(tree)


def _reads_the_time(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"now", "today", "utcnow"}
        and ast.unparse(node.func.value)
        in {"dt.datetime", "dt.date", "datetime", "date", "datetime.datetime"}
    )


def test_the_time_comes_from_one_place() -> None:
    found = [
        f"{module.name}:{node.lineno}"
        for module in _modules()
        if not module.as_posix().endswith(ONLY_ONE_CLOCK)
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if _reads_the_time(node)
    ]

    assert found == []
