"""Fractional keys: between any two there is another, and nothing else changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wardapp.domain.order import key_between, keys_for, place


@given(st.lists(st.integers(0, 1_000_000), max_size=60))
def test_a_key_can_always_be_put_between(places: list[int]) -> None:
    keys: list[str] = keys_for(3)
    for number in places:
        index = number % (len(keys) + 1)
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


KEYS = st.lists(st.sampled_from(["", "0", "1", "a", "a", "b", "b1", "ZZ", "é"]), max_size=8)


@given(KEYS, st.integers(0, 8), st.booleans())
def test_something_can_be_put_anywhere_whatever_the_keys_are(
    keys: list[str], at: int, in_order: bool
) -> None:
    """Two desks gave one key, another one something that is no key."""
    keys = sorted(keys) if in_order else keys
    index = at % (len(keys) + 1)

    made, changed = place(keys, index)

    new = [changed.get(number, key) for number, key in enumerate(keys)]
    assert all(key < made for key in new[:index])
    assert all(key > made for key in new[index:])


def test_nothing_else_changes_where_there_is_room() -> None:
    assert place(["a", "c"], 1) == ("b", {})
    assert place(["a", "a", "c"], 0)[1] == {}
    made, changed = place(["a", "a", "c"], 1)
    assert changed.keys() == {1}
    assert "a" < made < changed[1] < "c"
