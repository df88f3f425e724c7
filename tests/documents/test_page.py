"""A page looks like one of an office: margins, foot, mark, outline; the same bytes each time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from wardapp.documents import fonts
from wardapp.documents.form import FormRow, PairRow, row
from wardapp.documents.page import Mark, Text, build, shortened, width_of

AT = dt.datetime(2026, 11, 23, 14, 5, tzinfo=dt.UTC)
Reader = Callable[[bytes], Any]
LONG = "　区役所の窓口で「待ち時間が長い。」との声が、令和８年度だけで1,204件寄せられた（前年度比12.5%増）。"


def make(story: list[Any], **more: Any) -> bytes:
    return build(story, **{"title": "題名", "author": "北区役所", "printed_at": AT} | more)


def test_the_same_content_gives_the_same_bytes() -> None:
    def once() -> bytes:
        return make(
            [Mark("一"), Text(LONG * 50), row("現状", LONG)], mark="部外秘", running_head="続き"
        )

    assert once() == once()


def test_another_time_of_printing_gives_another_foot(read_pdf: Reader) -> None:
    found = read_pdf(make([Text("本文")], printed_at=dt.datetime(2019, 5, 1, 9, 0, tzinfo=dt.UTC)))

    assert "令和元年５月１日09:00印刷" in found.text


def test_title_author_language_and_outline_are_in_the_file(read_pdf: Reader) -> None:
    found = read_pdf(make([Mark("現状"), Text("本文"), Mark("要望"), Text("本文")]))

    assert (found.title, found.author, found.language) == ("題名", "北区役所", "ja-JP")
    assert found.outline == ["題名", "現状", "要望"]


def test_pages_are_numbered_and_headed(
    read_pdf: Reader, inside: Callable[[Any], list[str]]
) -> None:
    found = read_pdf(make([Text(LONG * 120)], mark="取扱注意", running_head="題名（続き）"))

    pages = len(found.texts)
    assert pages > 2
    for number, text in enumerate(found.texts, 1):
        assert f"{number}／{pages}" in text
        assert "取扱注意" in text
        assert ("題名（続き）" in text) == (number > 1)
    assert inside(found) == []


def test_one_page_alone_has_no_number(read_pdf: Reader) -> None:
    assert "1／1" not in read_pdf(make([Text("本文")])).text


def test_a_long_title_does_not_run_into_the_page_number(read_pdf: Reader) -> None:
    found = read_pdf(make([Text(LONG * 60)], title="長い題名" * 60))

    foot = [box for box in found.boxes[0] if box[2] < 45]
    number = next(box for box in foot if box[0] == "／")
    assert not [
        b
        for b in foot
        if b[0] not in "0123456789／" and b[3] > number[1] - 8 and b[1] < number[3] + 8
    ]


def test_the_file_knows_when_it_was_printed() -> None:
    tokyo = dt.timezone(dt.timedelta(hours=9))

    assert b"D:20261123140500+09'00'" in make([], printed_at=AT.replace(tzinfo=tokyo)).replace(
        b"\\", b""
    )


def test_two_prints_at_once_do_not_mix() -> None:
    def once(number: int) -> bytes:
        return make([Text(f"{number}𠮷" + LONG * 30)], title=f"題名{number % 4}")

    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(once, range(8)))

    assert together == [once(number) for number in range(8)]


@pytest.mark.parametrize("wide", [False, True])
def test_nothing_stands_beyond_the_margins(
    wide: bool, read_pdf: Reader, inside: Callable[[Any], list[str]]
) -> None:
    story = [
        PairRow([("要望区", "北区" * 40), ("所管局", "")]),
        FormRow("件名", [Text("件名" * 100, face=fonts.GOTHIC, size=12)]),
        row("現状と課題", LONG * 70 + "https://www.example.lg.jp/" + "a" * 400),
    ]

    found = read_pdf(make(story, wide=wide))

    assert inside(found) == []
    assert found.sizes[0][0] > found.sizes[0][1] if wide else found.sizes[0][0] < found.sizes[0][1]


def test_a_row_that_breaks_repeats_its_label(read_pdf: Reader) -> None:
    found = read_pdf(make([row("現状と課題", LONG * 80)]))

    assert len(found.texts) > 1
    assert all("現状と課題" in text for text in found.texts)
    assert "（続き）" in found.texts[1]
    assert found.text.count("1,204件") == 80


def test_a_label_spread_over_its_box_is_found_as_one_word(read_pdf: Reader) -> None:
    assert "所管局" in "".join(read_pdf(make([row("所管局", "建設局")])).texts)


def test_a_million_characters_end_with_a_sentence(read_pdf: Reader) -> None:
    found = read_pdf(make([row("現状", "あいう、えお。" * 150_000)]))

    assert f"（以下{1_050_000 - fonts.TEXT_LIMIT:,}文字省略）" in found.text


def test_lines_reach_both_margins(read_pdf: Reader) -> None:
    found = read_pdf(make([Text("漢字仮名交じりの文章を12,500件ほど並べて行末を見る" * 8)]))

    body = [box for box in found.boxes[0] if box[2] > 60]
    rows: dict[int, list[float]] = {}
    for _, _, bottom, right, top in body:
        rows.setdefault(round((bottom + top) / 2 / 17), []).append(right)
    ends = [max(rights) for rights in rows.values() if len(rights) > 30]
    assert len(ends) >= 4
    # Kanji do not fill their squares to the edge.
    assert max(ends) - min(ends) < 6


def test_what_is_shortened_fits() -> None:
    text = shortened("長い題名" * 30, 100, fonts.GOTHIC, 8)

    assert text.endswith("…")
    assert width_of(text, fonts.GOTHIC, 8) <= 100
    assert shortened("短い", 100, fonts.GOTHIC, 8) == "短い"
