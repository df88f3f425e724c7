"""Dates of birth and account numbers in free text; ordinary days and figures are not meant."""

from __future__ import annotations

import pytest

from wardapp.domain.text import personal_data_in


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("昭和25年3月4日生まれの母", "生年月日"),
        ("母はＳ２５．３．４生", "生年月日"),
        ("生年月日は1950/3/4です", "生年月日"),
        ("誕生日：平成元年12月1日", "生年月日"),
        ("口座番号は1234567", "口座番号"),
        ("普通預金 １２３４５６７へ", "口座番号"),
        ("記号12345 番号1234567", "口座番号"),
        ("番号は１２３４－５６７８－９０１２", "個人番号"),
    ],
)
def test_shapes_of_personal_data_are_noticed(text: str, kind: str) -> None:
    assert [datum.kind for datum in personal_data_in(text)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "令和6年5月3日の生ごみの収集",
        "令和6年5月3日に生活道路が",
        "昭和25年3月4日にできた橋",
        "2026/11/23の会議",
        "口座振替の手続き",
        "利用者は1234567人",
        "普通の道です。1234567",
        "記号と番号が読めない",
    ],
)
def test_days_and_figures_of_ordinary_voices_raise_no_alarm(text: str) -> None:
    assert personal_data_in(text) == []
