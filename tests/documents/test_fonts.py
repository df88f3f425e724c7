"""Every character is drawn in a face that has it, or named before printing; all can be copied."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wardapp.documents import fonts
from wardapp.documents.page import Text, build
from wardapp.errors import InputRefused

AT = dt.datetime(2026, 11, 23, 14, 5, tzinfo=dt.UTC)
# Kanji of real family and place names that a municipal office meets.
HARDEST_NAMES = (
    "髙橋 﨑山 𠮷田 渡邉 渡邊 濵田 濱口 齋藤 齊木 斎 斉 澤田 廣瀬 德永 栁田 桒原 惠子 曻 羽靏 靍 鶴 舘 館 "
    "嶋 嶌 峯 國 冨 富 晧 晄 昻 眞 槇 禮 祐 祥 神 福 隆 塚 都 侮 辻 逸 遙 瑤 榮 壽 乕 凜 凛 堯 尭 𡈽屋 𠮟 "
    "葛󠄀城 芦󠄀屋 邊󠄂 邉󠄃 祇󠄀園 鯖󠄀江 饗庭 鷗 鴎 麴 籠 驒 剝 頰 塡 瘦 繫 蔣 醬 蟬 搔 嚙 瀆 儘 俠 峠 辻 榊 "
    "囎唹 埇 垈 垳 塙 圷 岾 峅 嵓 鮏 鮖 鰰 鱈 椙 桝 枡 樗 欅 栂 栃 杢 杁 圦 糀 粂 籾 笹 簗 簸 纐 纈 縒"
)


def test_the_hundred_hardest_names_can_be_printed() -> None:
    assert fonts.missing_characters(HARDEST_NAMES) == []


def test_the_hardest_names_are_drawn_and_copied_in_both_faces(
    read_pdf: Callable[[bytes], Any], inside: Callable[[Any], list[str]]
) -> None:
    story = [Text(HARDEST_NAMES), Text(HARDEST_NAMES, face=fonts.GOTHIC, size=12)]

    found = read_pdf(build(story, title="氏名", author="", printed_at=AT))

    for name in fonts.spoken(fonts.drawable(HARDEST_NAMES)).split():
        assert found.text.count(name) >= 2, name
    assert inside(found) == []


def test_rare_kanji_are_copied_as_they_were_written(read_pdf: Callable[[bytes], Any]) -> None:
    """𠮷 lies beyond 16 bits; reportlab's own table would give another character."""
    found = read_pdf(build([Text("髙﨑𠮷子と𡈽屋")], title="𠮷", author="", printed_at=AT))

    assert "髙﨑𠮷子と𡈽屋" in found.text
    assert found.title == "𠮷"


def test_every_face_is_embedded_and_can_be_copied(read_pdf: Callable[[bytes], Any]) -> None:
    story = [Text("明朝𠮷"), Text("角", face=fonts.GOTHIC)]

    found = read_pdf(build(story, title="書体", author="", printed_at=AT))

    assert len(found.embedded) == 3
    assert all(found.embedded.values()), found.embedded


def test_a_character_that_no_face_has_is_named_before_printing() -> None:
    """Here a letter of Hieroglyphs and one of the user-defined area (外字)."""
    assert fonts.missing_characters("記\U00013000録", "\ue000") == ["\U00013000", "\ue000"]

    with pytest.raises(InputRefused) as caught:
        fonts.check(("件名\U00013000", ("\ue000",)))

    assert "U+13000" in caught.value.happened
    assert "U+E000" in caught.value.happened


@pytest.mark.parametrize(
    ("written", "drawn"),
    [
        ("か\u3099", "が"),
        ("ハ\u309aン", "パン"),
        ("﨑\ufa19", "﨑\ufa19"),
        ("⾧さ", "長さ"),
        ("ありがとう😊👍🏻！", "ありがとう（絵文字）！"),
        ("★☆→①㈱", "★☆→①㈱"),
        ("a\x00b\x07c\ud800d\u200b\u202ee", "abcde"),
        ("一\r\n二\r三\u2028四", "一\n二\n三\n四"),
        ("☑済 ☐未", "■済 □未"),
        ("~user", "~user"),
    ],
)
def test_what_is_drawn(written: str, drawn: str) -> None:
    assert fonts.drawable(written) == drawn


def test_a_form_of_a_kanji_is_drawn_where_a_face_has_it_and_copied_with_its_selector(
    read_pdf: Callable[[bytes], Any],
) -> None:
    """辻 and 邉 in other forms: the glyph differs, the text does not."""
    for name in ("辻\U000e0100", "渡邉\U000e0110", "葛\U000e0100城", "社\ufe00"):
        plain = "".join(c for c in name if c < "\ufe00" or "\ufe0f" < c < "\U000e0100")
        found = [
            read_pdf(build([Text(text, face=face, size=40)], title=text, author="", printed_at=AT))
            for text in (name, plain)
            for face in (fonts.MINCHO, fonts.GOTHIC)
        ]

        assert name in found[0].text
        assert name in found[1].text
        assert name not in found[2].text
        assert found[0].title == name
        drawn = fonts.drawable(name)
        assert len(drawn) == len(plain)
        assert drawn != plain
        glyphs = [
            fonts._faces()[fonts.runs(c, fonts.MINCHO)[0][0]].face.charToGlyph[ord(c)]
            for text in (drawn, plain)
            for c in text
        ]
        assert glyphs[: len(plain)] != glyphs[len(plain) :]


def test_the_usual_form_is_drawn_without_a_word_and_an_unknown_one_is_noticed() -> None:
    with fonts.noticing() as found:
        assert fonts.drawable("辻\U000e0101") == "辻"
        assert not found
        assert fonts.drawable("邉\U000e01ef様") == "邉様"

    assert list(found) == ["邉\U000e01ef"]


@given(st.text(max_size=60))
def test_any_text_is_either_printed_or_refused_by_name(text: str) -> None:
    missing = fonts.missing_characters(text)

    for face, part in fonts.runs(
        "".join(c for c in fonts.drawable(text) if c not in missing), fonts.GOTHIC
    ):
        assert all(c in "\n " or fonts._has(face, c) for c in part)


def test_a_table_for_copying_keeps_to_a_hundred_lines_a_block() -> None:
    table = fonts.to_unicode_map("Face", [*range(0x4E00, 0x4E00 + 250), 0x20BB7])

    assert table.count("beginbfchar") == 3
    assert "<FA> <D842DFB7>" in table


def test_a_million_characters_are_checked_at_once() -> None:
    assert fonts.missing_characters("区民の声" * 250_000) == []
