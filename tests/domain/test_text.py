"""Personal data noticed in free text, and dates and figures that are none."""

from __future__ import annotations

import pytest

from wardapp.domain.text import personal_data_in


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("折り返し093-555-0123まで", "電話番号"),
        ("０９０－１２３４－５６７８にかけて", "電話番号"),
        ("09012345678です", "電話番号"),
        ("(093)555-0123", "電話番号"),
        ("yamada.taro@example.jpへ", "メールアドレス"),
        ("〒802-0001の者です", "郵便番号"),
        ("番号は1234 5678 9012", "個人番号"),
    ],
)
def test_what_looks_like_personal_data_is_noticed(text: str, kind: str) -> None:
    assert [datum.kind for datum in personal_data_in(text)] == [kind]


@pytest.mark.parametrize(
    "text", ["2026-05-03に見た", "1,000円", "3丁目10-5の角", "午後10:00-11:30", "令和6年5月3日", ""]
)
def test_dates_amounts_and_house_numbers_are_not(text: str) -> None:
    assert personal_data_in(text) == []


def test_the_repr_of_a_datum_does_not_show_it() -> None:
    assert "0123" not in repr(personal_data_in("093-555-0123")[0])
