"""Word files: what they say, and that Word's own schema is kept."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile

import docx

from wardapp.documents.word import (
    WordColumn,
    WordDocument,
    WordFacts,
    WordForm,
    WordPageBreak,
    WordSeals,
    WordTable,
    WordText,
    render,
    texts,
)

JST = dt.timezone(dt.timedelta(hours=9))
PRINTED = dt.datetime(2026, 11, 20, 9, 30, tzinfo=JST)

MINUTES = WordDocument(
    title="第８回区長会議　議事録",
    author="総務市民局",
    mark="取扱注意",
    running_head="第８回区長会議　議事録（続き）",
    parts=(
        WordSeals(("局長", "課長")),
        WordText("令和８年度　第８回　区長会議", style="title"),
        WordFacts((("日時", "令和８年11月25日（水）"), ("場所", "特別会議室"))),
        WordText("議題", style="heading"),
        WordText("１\t【協議】取りまとめ\x0bについて", hanging_mm=11, aside="10:05〜10:35（30分）"),
        WordText("髙﨑 𠮷子、辻\U000e0100 薫\n二つ目の段落"),
        WordPageBreak(),
        WordTable(
            columns=(WordColumn("担当"), WordColumn("金額", is_number=True)),
            rows=tuple((f"担当{n}", str(n)) for n in range(70)),
            total=("計", "2,415"),
        ),
        WordForm((("現状と\n課題", "歩道が狭い。"),)),
    ),
)


def _xml(data: bytes, name: str = "word/document.xml") -> str:
    return zipfile.ZipFile(io.BytesIO(data)).read(name).decode()


def _spoken(data: bytes) -> str:
    body = docx.Document(io.BytesIO(data)).element.body
    return "".join(node.text or "" for node in body.iter() if node.tag.endswith("}t"))


def test_a_word_file_says_all_that_its_description_says_in_order() -> None:
    said = _spoken(render(MINUTES, printed_at=PRINTED))
    at = 0
    for text in texts(MINUTES):
        for line in re.split(r"[\n\t\x0b]", text):
            found = said.find(line, at)
            assert found >= 0, line
            at = found


def test_rare_kanji_and_selectors_stay_what_they_are() -> None:
    said = _spoken(render(MINUTES, printed_at=PRINTED))

    assert "髙﨑 𠮷子、辻\U000e0100 薫" in said


def test_the_same_content_gives_the_same_bytes() -> None:
    assert render(MINUTES, printed_at=PRINTED) == render(MINUTES, printed_at=PRINTED)


def test_heads_of_tables_are_repeated_and_labels_are_spread_by_words_own_means() -> None:
    xml = _xml(render(MINUTES, printed_at=PRINTED))

    assert xml.count("<w:tblHeader/>") == 1
    assert xml.count("<w:fitText ") == 2
    assert 'w:val="distribute"' in xml


def test_every_run_has_a_japanese_face_and_no_face_of_a_theme() -> None:
    data = render(MINUTES, printed_at=PRINTED)
    for name in ("word/document.xml", "word/styles.xml"):
        faces = re.findall(r"<w:rFonts[^>]*>", _xml(data, name))
        used = faces if name.endswith("document.xml") else faces[1:3]
        assert all("游" in face and "Theme" not in face for face in used), name


def test_the_properties_are_those_of_the_document() -> None:
    about = docx.Document(io.BytesIO(render(MINUTES, printed_at=PRINTED))).core_properties

    assert (about.title, about.author, about.language) == (
        "第８回区長会議　議事録",
        "総務市民局",
        "ja-JP",
    )
    assert about.created == dt.datetime(2026, 11, 20, 0, 30, tzinfo=dt.UTC)
