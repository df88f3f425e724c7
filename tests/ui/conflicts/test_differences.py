"""Where two texts differ is shown piece by piece, and nothing of either is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wardapp.ui.conflicts.differences import Kind, Piece, differences, together

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


def test_very_long_texts_are_compared_by_sentence() -> None:
    """Ten thousand characters are no reason to wait."""
    before = "歩道が狭い。" * 2_000

    pieces = differences(before, before + "早く直してほしい。")

    assert pieces[-1] == Piece("早く直してほしい。", ADDED)


def test_changes_of_different_sentences_stand_together() -> None:
    """Each side's change is kept."""
    base = "歩道が狭い。夜は暗い。柵がない。"

    assert together(
        base, "歩道がとても狭い。夜は暗い。柵がない。", "歩道が狭い。夜は暗い。柵もない。"
    ) == ("歩道がとても狭い。夜は暗い。柵もない。")


def test_sentences_that_both_put_at_the_end_are_left_to_a_person() -> None:
    """Which would come first?"""
    assert together("狭い。", "狭い。暗い。", "狭い。柵がない。") is None


def test_changes_of_one_sentence_are_left_to_a_person() -> None:
    """Nothing is guessed."""
    assert together("歩道が狭い。", "歩道が広い。", "車道が狭い。") is None
