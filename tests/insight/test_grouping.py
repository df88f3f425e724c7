"""What groups of voices promise: repeatable, nothing reworded, nothing lost, stopped when asked."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wardapp.errors import Cancelled
from wardapp.insight.alike import ThemeText, alike_themes
from wardapp.insight.grouping import Fineness, Grouping, Said, group_voices
from wardapp.insight.points import points_of

PARK = [
    "公園の遊具がさびていて子どもが手を切りました。",
    "公園のすべり台の遊具がさびている。子どもが危ない。",
    "遊具がさびて危ない公園があります。直してください。",
    "公園の遊具のさびを直してほしい。",
]
BUS = [
    "バスの便が減って病院に行けません。",
    "病院へ行くバスの便を増やしてください。",
    "バスの便が一時間に一本では病院に通えない。",
]
DOG = ["犬のふんを片付けない人がいます。"]


def _said() -> list[Said]:
    return [Said(f"{n:03d}", text, "") for n, text in enumerate(PARK + BUS + DOG)]


def _names(grouping: Grouping) -> list[frozenset[str]]:
    return [frozenset(group.voice_ids) for group in grouping.groups]


def test_what_speaks_of_one_thing_stands_together_and_what_is_like_nothing_stays_alone() -> None:
    found = group_voices(_said())

    assert _names(found) == [
        frozenset({"000", "001", "002", "003"}),
        frozenset({"004", "005", "006"}),
    ]
    assert [point.text for point in found.alone] == DOG


def test_the_same_voices_give_the_same_groups_in_whatever_order_they_come() -> None:
    expected = group_voices(_said())
    for seed in range(5):
        shuffled = _said()
        random.Random(seed).shuffle(shuffled)

        assert group_voices(shuffled) == expected


def test_a_group_is_named_in_fourteen_characters_of_its_own_words() -> None:
    found = group_voices(_said())

    assert all(len(group.name) <= 14 for group in found.groups)
    assert "遊具" in found.groups[0].name
    assert "病院" in found.groups[1].name or "バス" in found.groups[1].name


def test_the_typical_voice_comes_first_and_the_one_that_fits_least_last() -> None:
    odd = "公園の遊具がさびている件で電話しましたが、道路工事の音がうるさくて話せず、翌朝になりました。"
    found = group_voices([*_said(), Said("900", odd, "")], fineness=Fineness.COARSE)

    park = next(group for group in found.groups if "000" in group.voice_ids)
    assert park.unlike.text == odd
    assert park.typical.text in PARK


def test_wards_and_categories_are_grouped_by_themselves() -> None:
    said = [Said(f"{n}", text, bucket=f"区{n % 2}") for n, text in enumerate(PARK)]

    assert all(
        set(group.voice_ids) <= {"0", "2"} or set(group.voice_ids) <= {"1", "3"}
        for group in group_voices(said).groups
    )


def test_finer_groups_are_parts_of_coarser_ones() -> None:
    coarse = group_voices(_said(), fineness=Fineness.COARSE)
    fine = group_voices(_said(), fineness=Fineness.FINE)

    assert all(any(small <= large for large in _names(coarse)) for small in _names(fine))


def test_no_voice_gets_lost_and_none_is_counted_twice() -> None:
    found = group_voices(_said())

    inside = [(p.voice_id, p.number) for group in found.groups for p in group.points]
    everything = inside + [(p.voice_id, p.number) for p in found.alone]
    assert sorted(everything) == sorted({(one.voice_id, 1) for one in _said()})


class _Stops:
    """Cancels at the n-th question."""

    def __init__(self, after: int) -> None:
        self.left = after
        self.told: list[int] = []

    def progress(self, done: int, _total: int, _what: str = "") -> None:
        """Remember how far it is."""
        self.told.append(done)

    def check(self) -> None:
        """Stop."""
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def test_grouping_says_how_far_it_is_and_stops_when_asked() -> None:
    watcher = _Stops(10**6)
    group_voices(_said(), progress=watcher)
    assert watcher.told == sorted(watcher.told)

    with pytest.raises(Cancelled):
        group_voices(_said(), progress=_Stops(1))


# -- several points in one voice ---------------------------------------------------------------------


def test_a_letter_with_three_wishes_is_three_points_in_its_own_words() -> None:
    letter = (
        "初めてお手紙いたします。三つお願いがあります。\n"
        "一つ目は家の前の道路のひび割れです。雨水がたまります。\n"
        "二つ目は角の街灯です。ついたり消えたりします。\n"
        "三つ目はごみ集積所のことで、ほかの町内の方が捨てていかれます。"
    )

    points = points_of(letter)

    assert len(points) == 4
    assert points[1].text.startswith("一つ目は家の前")
    assert all(point.text in letter for point in points)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("公園の遊具が危ない。また、公園の遊具の色がはげています。", 1),
        ("公園の遊具が危ない状態です。また、図書館の開館時間を延ばしてほしい。", 2),
        ("・街灯が切れています。早く直してください。\n・側溝のふたが割れています。", 2),
        ("別件ですが、バスの時刻表が読めません。", 1),
        ("ありがとうございました。", 1),
        ("側溝のふたが割れています。以上です。", 1),
        ("", 0),
        ("　\n ", 0),
    ],
)
def test_a_text_is_split_where_another_matter_begins_and_only_there(text: str, count: int) -> None:
    assert len(points_of(text)) == count


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="公園のバスまた、。\n・①二つ目は別件!？　 ab", max_size=120))
def test_points_hold_all_that_was_said_and_nothing_else(text: str) -> None:
    joined = "".join("".join(point.text for point in points_of(text)).split())

    assert joined == "".join(text.split())


# -- themes that may be the same -----------------------------------------------------------------------

THEMES = [
    ThemeText("a", "潮見", "委員のなり手がいない", "自治会から選ぶ委員のなり手がいない。"),
    ThemeText("b", "城北", "自治会の委員の負担", "自治会から選ぶ委員が多く、なり手がいない。"),
    ThemeText("c", "城北", "駅前の自転車", "駐輪場が足りず、歩道が自転車で埋まる。"),
]


def test_themes_of_two_wards_that_say_the_same_are_proposed_with_their_common_words() -> None:
    (found,) = alike_themes(THEMES)

    assert set(found.ids) == {"a", "b"}
    assert any("委員" in word for word in found.words)


def test_what_a_person_told_apart_or_put_together_is_not_proposed_again() -> None:
    assert alike_themes(THEMES, told_apart=[("a", "b")]) == []
    assert alike_themes(THEMES, together=[frozenset({"a", "b"})]) == []


def test_themes_of_one_ward_alone_are_no_proposal() -> None:
    same = [ThemeText(one.id, "潮見", one.title, one.text) for one in THEMES]

    assert alike_themes(same) == []
