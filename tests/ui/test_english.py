"""The window in English: every text is translated, and what is built from the .ts is up to date.

After a Japanese text changed: ``python installer/translations.py`` (see docs/development.md).
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import translations
from translations import QM, TS, Text

PLACEHOLDER = re.compile(r"\{[^}]*\}|%n|%\d")
TAG = re.compile(r"</?[a-z][^>]*>")
MNEMONIC = re.compile(r"&(?=\w)")
JAPANESE = re.compile(r"[぀-ヿ一-鿿｟-ﾟ]")
EXAMPLES = {  # what a person types stays Japanese: names, words of the law, how a date is written
    "例：小倉北区役所",
    "例：田中 花子",
    "例：5/3、昨日",
    "5/3、R6.5.3、昨日のように入力できます。上下の矢印で一日ずつ動きます。",
    "例：公園の遊具について、近くにお住まいの方からお電話がありました。",
    "例：建設局　道路維持課長",
    "例：本庁舎5階　特別会議室A",
    "例：公園条例第5条",
    "例：自治連合会",
    "誰ができるか（例：防災　手話）",
    "「、」で区切る",
    "決裁欄の名称（上位から順に「、」で区切る）",
}


@pytest.fixture(scope="module")
def english() -> dict[Text, tuple[str, ...]]:
    """Each text of the .ts with its English."""
    return translations.read()


def test_every_text_of_the_window_has_its_english(english: dict[Text, tuple[str, ...]]) -> None:
    missing = [text for text in translations.all_texts() if not english.get(text)]

    assert missing == [], "python installer/translations.py lists and takes them"


def test_the_file_holds_no_text_that_the_window_no_longer_has(
    english: dict[Text, tuple[str, ...]],
) -> None:
    assert set(english) - set(translations.all_texts()) == set()


def test_placeholders_tags_lines_and_mnemonics_are_those_of_the_source(
    english: dict[Text, tuple[str, ...]],
) -> None:
    def bones(text: str) -> tuple[object, ...]:
        return (
            sorted(PLACEHOLDER.findall(text)),
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


def test_english_has_japanese_in_examples_alone(english: dict[Text, tuple[str, ...]]) -> None:
    found = {
        text.source for text, forms in english.items() if any(JAPANESE.search(f) for f in forms)
    }

    assert found - EXAMPLES == set()


def test_what_the_window_reads_is_built_from_the_file_as_it_is(tmp_path: Path) -> None:
    translations.build(tmp_path)

    assert (tmp_path / QM.name).read_bytes() == QM.read_bytes(), f"{TS.name} was changed later"
