"""The words that reach the window from below it: labels of fields and values, errors, sentences.

They are not written in ``tr()``, because documents, files and the command line say them too, and
those stay Japanese. ``wardapp.ui.words`` translates them where they enter the window; here they are
found for the .ts (contexts ``labels`` and ``sentences``).
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

SOURCE = Path(__file__).parents[1] / "src" / "wardapp"
JAPANESE = re.compile(r"[぀-ヿ一-鿿]")
PATTERN = re.compile(r"[\\|^\[]")  # what reads Japanese, instead of saying it
SAYING = (  # modules whose every Japanese text may be shown in the window
    "desk/adoption.py",
    "desk/appointments.py",
    "desk/ask_files.py",
    "desk/authority.py",
    "desk/conflicts.py",
    "desk/desk.py",
    "desk/document_names.py",
    "desk/document_options.py",
    "desk/evidence.py",
    "desk/groups.py",
    "desk/home.py",
    "desk/meeting_tasks.py",
    "desk/meetings.py",
    "desk/post_import.py",
    "desk/published.py",
    "desk/report_figures.py",
    "desk/schedule.py",
    "desk/access_keys.py",
    "desk/cities.py",
    "desk/disaster.py",
    "desk/enrolled_desks.py",
    "desk/opening.py",
    "desk/sample_city.py",
    "desk/share.py",
    "desk/share_state.py",
    "desk/statistics.py",
    "desk/theme_follow.py",
    "desk/trace_nodes.py",
    "desk/transfer.py",
    "desk/verify.py",
    "domain/adoption.py",
    "domain/report_charts.py",
    "domain/ward_profile.py",
    "exchange/ask_answers.py",
    "exchange/inquiry_answers.py",
    "exchange/delimited.py",
    "exchange/encoding.py",
    "exchange/export.py",
    "exchange/mail.py",
    "exchange/mapping.py",
    "exchange/plans.py",
    "exchange/published_copies.py",
    "exchange/reading.py",
    "exchange/voices.py",
    "insight/advice.py",
    "insight/grouping.py",
    "insight/heard.py",
    "insight/similar.py",
    "insight/suggest.py",
    "store/action_items.py",
    "store/callers.py",
    "store/flashes.py",
    "store/history.py",
    "store/local_key.py",
    "store/records.py",
    "store/request_life.py",
    "sync/findings.py",
)
READS = {  # pieces of patterns
    "0-9０-９一二三四五六七八九十百千万〇",
    "のをにはがとでへてや",
    "済中",
    "ぁ",
    "ん",
    "鿿",
    "ゟ",
    "注）",
    "（注",
    "(注",
    "注：",
    "注:",
    "資料：",
}
NAMES_OPERATION = {"write", "edit", "_edit", "_set", "_write"}  # said by 元に戻す


def labels() -> list[str]:
    """Return every word of the tables of labels, in ``domain`` and in ``store.labels``."""
    import wardapp.domain
    from wardapp.store import labels as of_store

    modules = [
        importlib.import_module(f"wardapp.domain.{found.name}")
        for found in pkgutil.iter_modules(wardapp.domain.__path__)
        if found.name != "text"  # its tables hold characters, not words
    ]
    tables = [
        value
        for module in (*modules, of_store)
        for name, value in vars(module).items()
        if name.isupper() and isinstance(value, dict)
    ]
    return [word for word in dict.fromkeys(_words(tables)) if JAPANESE.search(word)]


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _words(list(value.values()))
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from _words(one)


def sentences() -> list[str]:
    """Return what errors and results say; what is put in stands as {1}, {2}, …"""
    trees = {
        path.relative_to(SOURCE).as_posix(): ast.parse(path.read_text("utf-8"), str(path))
        for path in sorted(SOURCE.rglob("*.py"))
        if "cli" not in path.parts
    }
    errors = _errors(list(trees.values()))
    found: dict[str, None] = {}
    for name, tree in trees.items():
        for node in tree.body if name.startswith("ui/") else ():
            # KIND_WORDS = …: words that a page of the window says through said()
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]).endswith("WORDS"):
                found |= dict.fromkeys(_texts(node.value))
    for name, tree in trees.items():
        if name in SAYING:
            found |= dict.fromkeys(_texts(tree))
            continue
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            called = ast.unparse(call.func)
            last = called.rsplit(".", maxsplit=1)[-1]
            # said(…): a text of the window itself, said in Japanese where it is no window
            if last == "said" and call.args:
                found |= dict.fromkeys(_texts(call.args[0]))
            # super().__init__(…) of a class that holds its sentences
            if last in errors or (called == "super().__init__" and "errors" in name):
                for part in (*call.args, *(word.value for word in call.keywords)):
                    found |= dict.fromkeys(_texts(part))
            elif last in NAMES_OPERATION and not name.startswith("ui/"):
                for part in call.args:
                    found |= dict.fromkeys(_texts(part))
    return [
        text
        for text in found
        if JAPANESE.search(text) and not PATTERN.search(text) and text not in READS
    ]


def _errors(trees: list[ast.Module]) -> set[str]:
    """Return the names of all classes below WardappError."""
    names = {"WardappError"}
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    before = 0
    while before != len(names):
        before = len(names)
        names |= {c.name for c in classes if {ast.unparse(b) for b in c.bases} & names}
    return names


def _texts(root: ast.AST) -> Iterator[str]:
    """Yield the texts in a tree, without docstrings and without the pieces of f-strings."""
    pieces: set[int] = set()
    for node in ast.walk(root):
        if isinstance(node, ast.JoinedStr):
            pieces |= {id(part) for part in node.values}
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            pieces.add(id(node.value))
    for node in ast.walk(root):
        if isinstance(node, ast.JoinedStr):
            text, slots = "", 0
            for part in node.values:
                if isinstance(part, ast.Constant):
                    text += str(part.value)
                else:
                    slots += 1
                    text += f"{{{slots}}}"
            yield text
        elif (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in pieces
        ):
            yield node.value
