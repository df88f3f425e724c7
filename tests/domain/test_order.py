"""Fractional keys: between any two there is another, and nothing else changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wardapp.domain.order import key_between, keys_for


@given(st.lists(st.integers(0, 1_000_000), max_size=60))
def test_a_key_can_always_be_put_between(places: list[int]) -> None:
    keys: list[str] = keys_for(3)
    for place in places:
        index = place % (len(keys) + 1)
        before = keys[index - 1] if index else None
        after = keys[index] if index < len(keys) else None
        keys.insert(index, key_between(before, after))

    assert keys == sorted(set(keys))


@given(st.integers(0, 500))
def test_a_new_lists_keys_are_in_order(count: int) -> None:
    keys = keys_for(count)

    assert len(keys) == count
    assert keys == sorted(set(keys))


def test_keys_out_of_order_are_a_bug() -> None:
    with pytest.raises(ValueError, match="order"):
        key_between("b", "a")
