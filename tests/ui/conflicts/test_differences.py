"""Where two texts differ is shown piece by piece, and nothing of either is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wardapp.ui.conflicts.differences import Kind, Piece, differences

SAME, ADDED, REMOVED = Kind.SAME, Kind.ADDED, Kind.REMOVED
TEXTS = st.text("公園の遊具を直す。\n", max_size=40)


def test_a_replaced_word_is_struck_and_underlined() -> None:
    """What went stands before what came."""
    assert differences("ブランコを直す。", "すべり台を直す。") == [
        Piece("ブランコ", REMOVED),
        Piece("すべり台", ADDED),
        Piece("を直す。", SAME),
    ]


@given(TEXTS, TEXTS)
def test_the_pieces_hold_both_texts(before: str, after: str) -> None:
    """Without what came it is the old text, without what went the new one."""
    pieces = differences(before, after)

    assert "".join(p.text for p in pieces if p.kind is not ADDED) == before
    assert "".join(p.text for p in pieces if p.kind is not REMOVED) == after


def test_a_sentence_that_came_is_not_explained_by_letters_of_another() -> None:
    """It is marked as a whole."""
    assert differences("夜は暗い。", "雪が多い。夜は暗い。") == [
        Piece("雪が多い。", ADDED),
        Piece("夜は暗い。", SAME),
    ]


def test_very_long_texts_are_compared_by_sentence() -> None:
    """Ten thousand characters are no reason to wait."""
    before = "歩道が狭い。" * 2_000

    pieces = differences(before, before + "早く直してほしい。")

    assert pieces[-1] == Piece("早く直してほしい。", ADDED)
