"""Changes of different sentences stand together; of one sentence nothing is guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wardapp.domain.text_merge import both, merge_texts, propose, sentences

BASE = "歩道が狭い。夜は暗い。柵がない。"
TEXTS = st.lists(
    st.sampled_from(
        ["歩道が狭い。", "夜は暗い。", "柵がない。", "雪", "\n", "「危ない。」と言う。"]
    ),
    max_size=7,
).map("".join)
ANY = st.text("公園の！。」\n遊具を直す", max_size=30)


@given(ANY)
def test_the_sentences_joined_are_the_text(text: str) -> None:
    assert "".join(sentences(text)) == text


def test_a_quotation_and_its_verb_are_one_sentence() -> None:
    assert sentences("「暗い。」と言った。次。\n終") == ["「暗い。」と言った。", "次。", "\n", "終"]


@pytest.mark.parametrize(
    ("one", "other", "merged"),
    [
        ("歩道がとても狭い。夜は暗い。柵がない。", "歩道が狭い。夜は暗い。柵もない。",
         "歩道がとても狭い。夜は暗い。柵もない。"),
        ("歩道がとても狭い。夜は暗い。柵がない。", "歩道が狭い。夜も暗い。柵がない。",
         "歩道がとても狭い。夜も暗い。柵がない。"),
        ("歩道が狭い。柵がない。", "歩道が狭い。夜は暗い。柵がない。雪も多い。",
         "歩道が狭い。柵がない。雪も多い。"),
        (BASE, "歩道が広い。", "歩道が広い。"),
        ("歩道が狭い。夜は暗い。", "歩道が狭い。夜は暗い。", "歩道が狭い。夜は暗い。"),
    ],
)  # fmt: skip
def test_changes_of_different_sentences_stand_together(one: str, other: str, merged: str) -> None:
    assert merge_texts(BASE, [one, other]) == merged
    assert merge_texts(BASE, [other, one]) == merged


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("歩道がとても狭い。夜は暗い。柵がない。", "歩道がすこし狭い。夜は暗い。柵がない。"),
        (BASE + "雪も多い。", BASE + "車も多い。"),
        (BASE + "雪も多い。", "歩道が狭い。夜は暗い。柵もない。"),
        ("", "歩道が狭い。夜も暗い。柵がない。"),
        ("歩道が狭い。夜は暗い。柵がない", BASE + "雪も多い。"),
    ],
)
def test_what_touches_each_other_is_left_to_a_person(one: str, other: str) -> None:
    """One sentence changed twice, two put in at one place, an edit of what was taken out."""
    assert merge_texts(BASE, [one, other]) is None


def test_three_people_can_change_three_sentences() -> None:
    assert (
        merge_texts(
            BASE,
            [
                "歩道が細い。夜は暗い。柵がない。",
                "歩道が狭い。夜も暗い。柵がない。",
                "歩道が狭い。夜は暗い。柵もない。",
            ],
        )
        == "歩道が細い。夜も暗い。柵もない。"
    )


@given(TEXTS, TEXTS, TEXTS)
def test_who_comes_first_does_not_matter(base: str, one: str, other: str) -> None:
    assert merge_texts(base, [one, other]) == merge_texts(base, [other, one, one])


@given(TEXTS, TEXTS)
def test_who_changed_nothing_hinders_nobody(base: str, one: str) -> None:
    assert merge_texts(base, [base, one]) == one
    assert merge_texts(base, [one, one]) == one


@given(ANY, ANY, ANY)
def test_no_sentence_comes_about_that_nobody_wrote(base: str, one: str, other: str) -> None:
    merged = merge_texts(base, [one, other])

    if merged is not None:
        written = {*sentences(base), *sentences(one), *sentences(other)}
        assert written.issuperset(sentences(merged))


@given(TEXTS, TEXTS, TEXTS)
def test_a_clean_merge_is_also_the_proposal_without_doubts(base: str, one: str, other: str) -> None:
    merged = merge_texts(base, [one, other])
    proposal = propose(base, [one, other])

    assert all(0 <= begin <= end <= len(proposal.text) for begin, end in proposal.doubtful)
    if merged is not None:
        assert (proposal.text, proposal.doubtful) == (merged, ())


def test_inside_one_sentence_words_are_only_proposed_together() -> None:
    """漢字 and かな runs stay whole, and the place is named."""
    base = "場所は公園の入口です。夜は暗い。"
    proposal = propose(
        base, ["場所は公園の北口です。夜は暗い。", "場所は広場の入口です。夜は暗い。"]
    )

    assert proposal.text == "場所は広場の北口です。夜は暗い。"
    assert proposal.doubtful == ((0, len("場所は広場の北口です。")),)


def test_sentences_that_cannot_be_joined_stand_one_after_the_other() -> None:
    proposal = propose(BASE, [BASE + "雪も多い。", BASE + "車も多い。"])

    assert proposal.text == BASE + "雪も多い。車も多い。"
    assert [proposal.text[b:e] for b, e in proposal.doubtful] == ["雪も多い。車も多い。"]


def test_a_text_of_very_many_sentences_is_left_to_a_person_at_once() -> None:
    long = "あ。" * 50_000

    assert merge_texts(long, [long + "い。", "う。" + long]) is None
    assert propose(long, [long + "い。", "う。" + long]).doubtful


def test_both_stand_one_under_the_other() -> None:
    assert both(["雪。\n", "車。", "雪。", ""]) == "雪。\n車。"
