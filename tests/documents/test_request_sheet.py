"""The 予算要望調書 says everything that the request says, on any input."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from wardapp.documents.request_sheet import ExampleVoice, RequestSheet, evidence_text, money, render

AT = dt.datetime(2026, 11, 23, 14, 5, tzinfo=dt.UTC)
Reader = Callable[[bytes], Any]
EMPTY = RequestSheet(
    fiscal_year=2027, number="", ward="", bureau="", title="", importance="", state="", current_state="",
    proposal="", expected_effect="", estimated_cost=None, policy_plan="", voices=0,
)  # fmt: skip


def test_every_field_is_on_paper(request_sheet: RequestSheet, read_pdf: Reader) -> None:
    found = read_pdf(render(request_sheet, printed_at=AT))

    for said in (
        "令和９年度予算要望調書", "北-R9-0007", "局検討中", "北区", "建設局", "取扱注意",
        "通学路における歩道のかさ上げと防護柵の設置（延長約1,240m）",
        "特に重要", "48,500千円（4,850万円）",
        "歩道の幅員が0.9mしかなく、児童約310人が毎朝通る。", "髙﨑氏、𠮷田氏ら",
        "（２）交差点６か所に狭さくを設けること。", "接触事故を零にする。", "安らぐまち",
        "区民の声37件（52人）（令和７年４月７日〜令和８年10月30日）", "個人21件、自治会16件",
        "「歩道が狭くて危ない。せめて柵だけでも付けてほしい。」（R8.5.11道路）",
        "継続検討の回答を得た。", "令和８年10月14日（水）", "足立校区を先行させること。",
        "一部事業化31,000千円（3,100万円）", "設計費を計上。", "作成北区広田聡",
    ):  # fmt: skip
        assert said in found.text, said


def test_its_parts_are_in_the_outline_and_the_title_in_the_file(
    request_sheet: RequestSheet, read_pdf: Reader
) -> None:
    found = read_pdf(render(request_sheet, printed_at=AT))

    assert "要望内容" in found.outline
    assert request_sheet.title in found.title
    assert found.author == "北区"


def test_a_usual_request_has_one_or_two_pages(
    request_sheet: RequestSheet, read_pdf: Reader
) -> None:
    assert len(read_pdf(render(request_sheet, printed_at=AT)).texts) <= 2
    assert len(read_pdf(render(EMPTY, printed_at=AT)).texts) == 1


def test_the_same_sheet_has_the_same_bytes(request_sheet: RequestSheet) -> None:
    assert render(request_sheet, printed_at=AT) == render(request_sheet, printed_at=AT)


def test_an_empty_sheet_is_a_form_for_the_hand(
    read_pdf: Reader, inside: Callable[[Any], list[str]]
) -> None:
    found = read_pdf(render(EMPTY, printed_at=AT))

    assert "現状と課題" in found.text
    assert "市長" not in found.text
    assert inside(found) == []


def test_an_especially_important_request_has_room_for_the_hearing(read_pdf: Reader) -> None:
    found = read_pdf(render(dataclasses.replace(EMPTY, importance="特に重要"), printed_at=AT))

    assert "ヒアリング" in found.text
    assert "政策判断" in found.text


TEXT_FIELDS = [f.name for f in dataclasses.fields(RequestSheet) if f.type == "str"]


@pytest.mark.parametrize(
    "text",
    [
        "長" * 1_000_000,
        "\x00\x1b\ud800\u202e制御",
        "（「『" * 3_000,
        "\n" * 20_000,
        "a" * 30_000,
        "😊" * 5_000,
    ],
    ids=["million", "control", "brackets", "lines", "word", "emoji"],
)
def test_no_text_breaks_the_sheet(
    text: str, request_sheet: RequestSheet, read_pdf: Reader, inside: Callable[[Any], list[str]]
) -> None:
    odd = dataclasses.replace(request_sheet, **dict.fromkeys(TEXT_FIELDS, text))

    pdf = render(odd, printed_at=AT)

    assert pdf.startswith(b"%PDF")
    if len(text) < 100_000:
        assert inside(read_pdf(pdf)) == []


def test_a_title_of_two_hundred_characters_is_whole(
    request_sheet: RequestSheet, read_pdf: Reader
) -> None:
    title = "歩道のかさ上げと防護柵、" * 16 + "ほか全区間。"

    found = read_pdf(render(dataclasses.replace(request_sheet, title=title), printed_at=AT))

    assert title in found.text


def test_many_examples_go_on_to_further_pages(
    request_sheet: RequestSheet, read_pdf: Reader
) -> None:
    examples = tuple(
        ExampleVoice(
            number=f"北-R8-{n:06}",
            received_on=dt.date(2026, 5, 1),
            category="道路",
            text=f"{n}番目の声。" * 20,
        )
        for n in range(60)
    )

    found = read_pdf(render(dataclasses.replace(request_sheet, examples=examples), printed_at=AT))

    assert all(f"{n}番目の声。" in found.text for n in range(60))


@pytest.mark.parametrize(
    ("thousands", "expected"),
    [
        (None, ""),
        (0, "0千円"),
        (5, "5千円"),
        (48_500, "48,500千円（4,850万円）"),
        (12_345, "12,345千円（1,234.5万円）"),
        (1_230_000, "1,230,000千円（12.3億円）"),
    ],
)
def test_money(thousands: int | None, expected: str) -> None:
    assert money(thousands) == expected


def test_voices_of_one_day_have_no_period() -> None:
    day = dt.date(2026, 5, 1)
    sheet = dataclasses.replace(EMPTY, voices=1, voices_from=day, voices_to=day)

    assert evidence_text(sheet) == "区民の声　1件（令和８年５月１日）"


def test_no_voices_is_said() -> None:
    assert evidence_text(EMPTY) == "根拠として選んだ区民の声はありません。"
