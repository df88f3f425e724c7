"""Renew the English of the interface after a Japanese text of the window changed.

Run by hand in the project's environment:

    python installer/translations.py            # renew the .ts, list what has no English, build
    python installer/translations.py FILE.json  # the same, with {"Japanese": "English"} put in

``resources/translations/wardapp_en.ts`` is the source; open it in Qt Linguist or hand over a JSON
file. Built from it are ``wardapp_en.qm`` (what ``tr()`` looks up) and ``wardapp_en.json`` (labels
and sentences that come from below the window, see ``wardapp.ui.words``). Both are kept in git, so
neither a checkout nor a package needs Qt's tools; tests/ui/test_english.py holds them up to date.

Texts are found in the syntax tree and not by lupdate: that does not see a text that passes through
a function of a module (``_tr("…")``), and takes the widget of ``widget.tr("…")`` for the class
that the line stands in.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import below_window

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "wardapp"
FOLDER = ROOT / "resources" / "translations"
TS = FOLDER / "wardapp_en.ts"
QM = TS.with_suffix(".qm")
WORDS = TS.with_suffix(".json")
WINDOW = (SOURCE / "ui", SOURCE / "app.py")
LABELS, SENTENCES = "labels", "sentences"
Given = dict[str, "str | list[str] | dict[str, str]"]
ANY_WIDGET = "QObject"  # tr() asks for the class, then for its bases, down to this one


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the window: where Qt looks for it, and whether it counts something."""

    context: str
    source: str
    comment: str = ""
    counts: bool = False


def window_texts() -> list[Text]:
    """Return every text of ``src/wardapp/ui`` that goes through Qt's translation, each once."""
    files = [
        p for root in WINDOW for p in (sorted(root.rglob("*.py")) if root.is_dir() else [root])
    ]
    trees = [ast.parse(path.read_text("utf-8"), str(path)) for path in files]
    heirs = _heirs(trees)
    found: dict[Text, None] = {}
    for tree in trees:
        for text in _Texts(tree).found:
            found[text] = None
            if text.counts:  # with a number Qt does not ask for the bases
                for heir in heirs.get(text.context, ()):
                    found[Text(heir, text.source, text.comment, counts=True)] = None
    return list(found)


def _heirs(trees: list[ast.Module]) -> dict[str, list[str]]:
    """Return class → all classes below it, by name."""
    direct: dict[str, list[str]] = {}
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                for base in node.bases:
                    direct.setdefault(ast.unparse(base).split("[")[0], []).append(node.name)

    def below(name: str) -> Iterator[str]:
        for heir in direct.get(name, ()):
            yield heir
            yield from below(heir)

    return {name: list(below(name)) for name in direct}


class _Texts(ast.NodeVisitor):
    """The texts of one module."""

    def __init__(self, tree: ast.Module) -> None:
        self.found: list[Text] = []
        self._classes: list[str] = []
        self._through: dict[str, str] = {}  # function of this module → the context that it asks
        for node in tree.body:
            if isinstance(node, ast.FunctionDef):
                for call in ast.walk(node):
                    if _called(call) == "translate" and not isinstance(call.args[1], ast.Constant):
                        self._through[node.name] = ast.literal_eval(call.args[0])
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = _called(node)
        if name == "tr" and node.args:
            of = node.func.value if isinstance(node.func, ast.Attribute) else None
            own = isinstance(of, ast.Name) and of.id == "self" and bool(self._classes)
            self._add(self._classes[-1] if own else ANY_WIDGET, node.args)
        elif name in {"translate", "say"} and len(node.args) > 1 and _is_text(node.args[0]):
            self._add(ast.literal_eval(node.args[0]), node.args[1:])
        elif name in self._through and node.args:
            self._add(self._through[name], node.args[:1])
        self.generic_visit(node)

    def _add(self, context: str, arguments: list[ast.expr]) -> None:
        if not _is_text(arguments[0]):
            return
        comment = arguments[1] if len(arguments) > 1 else None
        self.found.append(
            Text(
                context,
                ast.literal_eval(arguments[0]),
                ast.literal_eval(comment) if comment is not None and _is_text(comment) else "",
                counts=len(arguments) > 2,
            )
        )


def _called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def all_texts() -> list[Text]:
    """Return what the .ts holds: the texts of the window, and the words from below it."""
    words = below_window.labels()
    labels = [Text(LABELS, word) for word in words]
    sentences = [Text(SENTENCES, text) for text in below_window.sentences() if text not in words]
    return [*window_texts(), *labels, *sentences]


def read(path: Path = TS) -> dict[Text, tuple[str, ...]]:
    """Return each text of a .ts with its English (two forms where it counts), empty if not done."""
    done: dict[Text, tuple[str, ...]] = {}
    if not path.exists():
        return done
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            counts = message.get("numerus") == "yes"
            (translation,) = message.findall("translation")
            forms = (
                tuple(f.text or "" for f in translation) if counts else (translation.text or "",)
            )
            key = Text(
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.findtext("comment") or "",
                counts,
            )
            done[key] = () if translation.get("type") == "unfinished" else forms
    return done


def renew(given: Given) -> list[Text]:
    """Write the .ts anew from the code; return the texts that have no English yet.

    Args:
        given: Japanese → English, or → [one, many] where it counts, or → {context: English} where
            the words mean different things. What another class says in the same words already has
            its English.
    """
    before = read()
    by_source = {(text.source, text.counts): forms for text, forms in before.items() if forms}
    missing: list[Text] = []
    root = ET.Element("TS", version="2.1", language="en_GB", sourcelanguage="ja_JP")
    contexts: dict[str, ET.Element] = {}
    for text in sorted(all_texts(), key=lambda t: t.context):
        english: tuple[str, ...] = ()
        value = given.get(text.source)
        if isinstance(value, dict):
            value = value.get(text.context)
        if value is not None:
            english = tuple(value) if isinstance(value, list) else (value,) * (1 + text.counts)
        english = english or before.get(text) or by_source.get((text.source, text.counts), ())
        if text.context not in contexts:
            contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[text.context], "name").text = text.context
        message = ET.SubElement(contexts[text.context], "message")
        ET.SubElement(message, "source").text = text.source
        if text.comment:
            ET.SubElement(message, "comment").text = text.comment
        translation = ET.SubElement(message, "translation")
        if text.counts:
            message.set("numerus", "yes")
            for form in english or ("", ""):
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = english[0] if english else ""
        if not english:
            translation.set("type", "unfinished")
            missing.append(text)
    ET.indent(root, " ")
    TS.write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        + ET.tostring(root, encoding="unicode", short_empty_elements=False)
        + "\n",
        encoding="utf-8",
    )
    return missing


def build(folder: Path = FOLDER) -> None:
    """Build the .qm from the .ts with Qt's own lrelease, and the .json of what comes from below."""
    import PySide6

    tool = Path(PySide6.__file__).parent / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    tree = ET.parse(TS)  # noqa: S314 - our own file
    for context in tree.getroot().findall("context"):
        if context.findtext("name") in {LABELS, SENTENCES}:
            tree.getroot().remove(context)
    with tempfile.TemporaryDirectory() as work:
        window = Path(work) / TS.name
        tree.write(window, encoding="utf-8", xml_declaration=True)
        subprocess.run(  # noqa: S603 - Qt's own program
            [tool, "-silent", "-nounfinished", window, "-qm", folder / QM.name], check=True
        )
    words = {
        text.source: forms[0]
        for text, forms in read().items()
        if text.context in {LABELS, SENTENCES} and forms
    }
    (folder / WORDS.name).write_text(
        json.dumps(words, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8"
    )


def main() -> int:
    """Renew and build; say what is missing."""
    given: Given = {}
    for name in sys.argv[1:]:
        given |= json.loads(Path(name).read_text("utf-8"))
    missing = renew(given)
    build()
    for source in dict.fromkeys(text.source for text in missing):
        sys.stdout.write(json.dumps(source, ensure_ascii=False) + ': "",\n')
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
