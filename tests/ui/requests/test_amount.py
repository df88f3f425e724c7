"""Amounts are read as clerks write them, and said again in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wardapp.errors import TextRefused
from wardapp.ui.requests.amount import LARGEST, format_amount, parse_amount, spoken_amount


@pytest.mark.parametrize(
    ("text", "thousands"),
    [
        ("", None),
        ("　", None),
        ("12,500", 12_500),
        ("１２，５００", 12_500),
        ("12500千円", 12_500),
        ("１，２５０万円", 12_500),
        ("1億2000万円", 120_000),
        ("1.2億", 120_000),
        ("約350万", 3_500),
        ("¥500000円", 500),
        ("0", 0),
    ],
)
def test_an_amount_is_read_as_it_is_written(text: str, thousands: int | None) -> None:
    """A bare number is thousands of yen; with a unit the whole is yen."""
    assert parse_amount(text) == thousands


@pytest.mark.parametrize(
    "text", ["十万円", "12万3億", "abc", "12..5", "-5", "１２３４５６７８９０１２３４５６"]
)
def test_what_is_no_amount_is_refused_in_words(text: str) -> None:
    """Nothing is guessed: the old amount stays and the person is told how to write one."""
    with pytest.raises(TextRefused, match="金額"):
        parse_amount(text)


@pytest.mark.parametrize(
    ("thousands", "words"),
    [
        (None, ""),
        (0, "0円"),
        (8, "8千円"),
        (350, "35万円"),
        (12_500, "1,250万円"),
        (125_008, "1億2,500万8千円"),
    ],
)
def test_an_amount_is_said_in_words(thousands: int | None, words: str) -> None:
    """億, 万 and 千, as one says it."""
    assert spoken_amount(thousands) == words


@given(st.integers(0, LARGEST))
def test_what_is_shown_and_what_is_said_is_read_as_the_same(thousands: int) -> None:
    """Neither commas nor words lose a yen."""
    assert parse_amount(format_amount(thousands)) == thousands
    assert parse_amount(spoken_amount(thousands)) == thousands
