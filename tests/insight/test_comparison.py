"""This year's request beside last year's says what is new, what changed and what is only copied."""

from __future__ import annotations

from wardapp.insight.comparison import Comparison, compare

LAST = {
    "title": "公園のトイレの改修",
    "current_state": "公園のトイレは古い。洋式は九か所である。利用者から声がある。",
    "proposal": "三十一か所を洋式に改める。",
    "expected_effect": "使いやすくなる。",
}


def _states(found: Comparison, field: str) -> list[tuple[str, str]]:
    (one,) = (f for f in found.fields if f.field == field)
    return [(piece.state, piece.text) for piece in one.pieces]


def test_a_request_handed_in_again_is_copied_in_whole() -> None:
    assert compare(LAST, LAST).share == 1.0


def test_another_width_of_figures_or_a_line_end_makes_nothing_new() -> None:
    now = LAST | {"current_state": "公園のトイレは古い。\n洋式は九か所である。利用者から声がある。"}

    assert compare(now, LAST).share == 1.0


def test_new_changed_and_dropped_sentences_are_told_apart() -> None:
    now = LAST | {
        "current_state": "公園のトイレは古い。洋式は十二か所である。七月に四日間数えたところ八百人が使う。"
    }

    assert _states(compare(now, LAST), "current_state") == [
        ("same", "公園のトイレは古い。"),
        ("changed", "洋式は十二か所である。"),
        ("new", "七月に四日間数えたところ八百人が使う。"),
        ("gone", "利用者から声がある。"),
    ]


def test_sentences_in_another_order_are_not_new() -> None:
    now = LAST | {"current_state": "利用者から声がある。公園のトイレは古い。洋式は九か所である。"}

    assert compare(now, LAST).share == 1.0


def test_a_request_written_anew_copies_nothing() -> None:
    now = dict.fromkeys(LAST, "川沿いに水位計を二基設け、町内に電話で知らせる。")

    assert compare(now, LAST).share < 0.1


def test_the_title_does_not_count_and_an_empty_text_copies_nothing() -> None:
    assert compare({"title": LAST["title"]}, LAST).share == 0.0
