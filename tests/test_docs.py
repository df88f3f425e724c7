"""The documents stay true: words, commands, settings and paths that they name exist."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from wardapp.cli.commands import program
from wardapp.desk import Desk
from wardapp.settings import SETTINGS

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "wardapp"
DOCS = ROOT / "docs"


def _text(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def _names() -> dict[str, str]:
    """Return what the source defines (classes, functions, fields, members) and its docstrings."""
    found: dict[str, str] = {}
    for module in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                found[node.name] = found.get(node.name, "") + (ast.get_docstring(node) or "")
                for part in node.body:
                    targets = (
                        [part.target]
                        if isinstance(part, ast.AnnAssign)
                        else getattr(part, "targets", [])
                    )
                    for target in targets:
                        if isinstance(target, ast.Name):
                            found.setdefault(f"{node.name}.{target.id}", "")
                            found.setdefault(target.id, "")
            elif isinstance(node, ast.FunctionDef):
                found.setdefault(node.name, ast.get_docstring(node) or "")
    return found


def _terms() -> list[tuple[str, str]]:
    """Return (Japanese, code) of every row of the glossary whose code stands in backquotes."""
    rows = re.findall(
        r"^\| ([^|]+) \| [^|`]*`([^`|]+)`[^|]* \|", _text("glossary.md"), re.MULTILINE
    )
    return [(japanese.strip(), code) for japanese, code in rows]


NAMES = _names()


@pytest.mark.parametrize(("japanese", "code"), _terms())
def test_a_word_of_the_glossary_stands_in_the_code(japanese: str, code: str) -> None:
    assert code in NAMES, f"{japanese}: {code}"


@pytest.mark.parametrize(
    ("japanese", "code"),
    [(j, c) for j, c in _terms() if c[0].isupper() and "." not in c and j != "–"],
)
def test_the_docstring_of_a_class_names_the_japanese_word(japanese: str, code: str) -> None:
    inner_words = {"端末", "共有フォルダー", "変更", "競合"}  # machinery: English is enough there
    assert japanese in NAMES[code] or japanese in inner_words


def _commands(group: click.Group = program, before: str = "") -> Iterator[str]:
    for name, command in sorted(group.commands.items()):
        if isinstance(command, click.Group):
            yield from _commands(command, f"{before}{name} ")
        else:
            yield f"{before}{name}"


@pytest.mark.parametrize("command", list(_commands()))
def test_every_command_is_in_the_administrators_guide(command: str) -> None:
    assert f"wardapp {command}" in _text("admin-guide.md")


def test_the_administrators_guide_names_no_command_that_is_not_there() -> None:
    known = set(_commands())
    groups = {
        name for name, command in program.commands.items() if isinstance(command, click.Group)
    }
    named = re.findall(r"`wardapp ([a-z-]+)(?: ([a-z-]+))?", _text("admin-guide.md"))
    called = {f"{first} {second}" if first in groups else first for first, second in named}

    assert called - known == set()


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda s: s.key)
def test_every_setting_of_a_person_is_in_the_administrators_guide(setting: object) -> None:
    assert f"`{setting.key}`" in _text("admin-guide.md")  # type: ignore[attr-defined]


@pytest.mark.parametrize("document", [*Desk.documents_of("request"), *Desk.documents_of("meeting")])
def test_every_document_is_explained_to_clerks(document: str) -> None:
    assert document in _text("clerk-guide.md")


@pytest.mark.parametrize("code", range(2, 6))
def test_every_exit_code_is_explained(code: int) -> None:
    assert re.search(rf"^\| {code} \|", _text("admin-guide.md"), re.MULTILINE)


def _paths(text: str) -> set[str]:
    found = set(re.findall(r"[\w./-]+/[\w.-]+\.(?:py|md|sh|toml|txt|png)\b", text))
    return {path for path in found if not path.startswith(("http", "/"))}


@pytest.mark.parametrize(
    "page", [*sorted(DOCS.glob("*.md")), ROOT / "README.md"], ids=lambda p: p.name
)
def test_every_path_that_a_page_names_exists(page: Path) -> None:
    named = _paths(re.sub(r"https?://\S+", "", page.read_text(encoding="utf-8")))

    missing = [
        path
        for path in sorted(named)
        if not any((folder / path).exists() for folder in (ROOT, SOURCE, page.parent))
    ]

    assert missing == []


def test_every_decision_says_when_what_and_what_it_costs() -> None:
    for record in (DOCS / "decisions").glob("*.md"):
        text = record.read_text(encoding="utf-8")
        assert re.match(r"# \d{4}: ", text), record.name
        for heading in ("## Context", "## Options tried", "## Decision", "## What it costs"):
            assert heading in text, f"{record.name}: {heading}"
