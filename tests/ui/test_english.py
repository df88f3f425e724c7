"""The window in English: every text is translated, and what is built from the .ts is up to date.

After a Japanese text changed: ``python installer/translations.py`` (see docs/development.md).
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import translations
from translations import QM, TS, WORDS, Text

PLACEHOLDER = re.compile(r"\{[^}]*\}|%n|%\d")
COUNTED = re.compile(r"\{\w+:[^|{}]*\|[^|{}]*\}")  # {1:|s}, the number of what is counted
TAG = re.compile(r"</?[a-z][^>]*>")
MNEMONIC = re.compile(r"&(?=\w)")
JAPANESE = re.compile(r"[぀-ヿ一-鿿｟-ﾟ]+")
LETTERS = re.compile(r"[A-Za-z]")


@pytest.fixture(scope="module")
def english() -> dict[Text, tuple[str, ...]]:
    """Each text of the .ts with its English."""
    return translations.read()


@pytest.fixture(scope="module")
def texts() -> list[Text]:
    """Every text of the code."""
    return translations.all_texts()


def test_every_text_of_the_window_has_its_english(
    english: dict[Text, tuple[str, ...]], texts: list[Text]
) -> None:
    missing = [text for text in texts if not english.get(text)]

    assert missing == [], "python installer/translations.py lists and takes them"


def test_the_file_holds_no_text_that_the_window_no_longer_has(
    english: dict[Text, tuple[str, ...]], texts: list[Text]
) -> None:
    assert set(english) - set(texts) == set()


def test_placeholders_tags_lines_and_mnemonics_are_those_of_the_source(
    english: dict[Text, tuple[str, ...]],
) -> None:
    def bones(text: str) -> tuple[object, ...]:
        return (
            sorted(PLACEHOLDER.findall(COUNTED.sub("", text))),
            TAG.findall(text),
            text.count("\n"),
            len(MNEMONIC.findall(text)),
        )

    wrong = [
        (text.source, form)
        for text, forms in english.items()
        for form in forms
        if bones(form) != bones(text.source)
    ]

    assert wrong == []


def test_english_holds_japanese_only_where_it_quotes_what_people_write(
    english: dict[Text, tuple[str, ...]],
) -> None:
    """Names, headings of tables and ways to type a date stay: 例：公園条例第5条."""
    wrong = [
        form
        for text, forms in english.items()
        for form in forms
        if any(run not in text.source for run in JAPANESE.findall(form))
        or (JAPANESE.search(form) and len(LETTERS.findall(form)) < 2)
    ]

    assert wrong == []


def test_what_the_window_reads_is_built_from_the_file_as_it_is(tmp_path: Path) -> None:
    translations.build(tmp_path)

    for built in (QM, WORDS):
        new = (tmp_path / built.name).read_bytes()
        assert new == built.read_bytes(), f"{TS.name} was changed after {built.name}"
