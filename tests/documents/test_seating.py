"""席次表 and name plates: who sits where, and that every name is on the page, legible and inside."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from wardapp.documents import name_plates, seating_chart
from wardapp.documents.name_plates import NamePlates, Plate
from wardapp.documents.seating_chart import Box, SeatingChart, head_height, page_size, places
from wardapp.domain.seating import Guest, SeatOrder, SeatRule, SeatShape, seats

JST = dt.timezone(dt.timedelta(hours=9))
PRINTED = dt.datetime(2026, 11, 20, 9, 30, tzinfo=JST)
FAMILIES = ("武田", "髙﨑", "渡邉", "佐々木", "長宗我部", "森", "辻", "𠮷田", "五十嵐", "勅使河原")


def room(deputies: int = 2, bureaus: int = 3, wards: int = 3, apart: int = 2) -> list[Guest]:
    """A mayor, deputy mayors, directors, ward mayors, and the secretariat, in order of rank."""
    found = [Guest(id="mayor", name="武田 一郎", post="市長", rank=10)]
    for prefix, count, post, rank in (
        ("deputy", deputies, "副市長", 20),
        ("bureau", bureaus, "局長", 30),
        ("ward", wards, "区長", 40),
        ("apart", apart, "係長", 70),
    ):
        found += [
            Guest(
                id=f"{prefix}{n}",
                name=f"{FAMILIES[n % 10]} 花子",
                post=post,
                rank=rank,
                office="北区役所" if prefix == "ward" else "総務市民局",
                is_ward=prefix == "ward",
                is_apart=prefix == "apart",
            )
            for n in range(count)
        ]
    return found


def chart(guests: list[Guest], shape: SeatShape, **more: Any) -> SeatingChart:
    return SeatingChart(
        name="区長会議",
        fiscal_year=2026,
        number=8,
        held_on=dt.date(2026, 11, 25),
        place="特別会議室",
        shape=shape,
        seats=seats(guests, shape, SeatRule(), more.pop("by_hand", None)),
        **more,
    )


def where(guests: list[Guest], shape: SeatShape = SeatShape.SQUARE, **more: Any) -> dict[str, str]:
    rule = more.pop("rule", SeatRule())
    return {seat.guest.id: seat.place for seat in seats(guests, shape, rule, **more)}


def test_ranks_sit_by_rule_the_mayor_in_the_middle_and_the_second_at_his_right_hand() -> None:
    sits = where(room())

    assert sits["mayor"] == "head-1-2"
    assert sits["deputy0"] == "head-1-1"
    assert sits["deputy1"] == "head-1-3"
    assert [sits[f"ward{n}"] for n in range(3)] == ["left-1-1", "left-1-2", "left-1-3"]
    assert [sits[f"bureau{n}"] for n in range(3)] == ["right-1-1", "right-1-2", "right-1-3"]
    assert sits["apart0"] == "foot-1-1"


def test_the_rule_can_be_another() -> None:
    rule = SeatRule(head_rank=30, order=SeatOrder.FROM_RIGHT, wards_at_left=False)
    sits = where(room(), rule=rule)

    assert sits["mayor"] == "head-1-6"
    assert sits["bureau2"] == "head-1-1"
    assert sits["ward0"] == "left-1-1"


def test_who_was_placed_by_hand_stays_and_the_others_keep_their_seats() -> None:
    before = where(room())
    swapped = {"ward0": before["bureau1"], "bureau1": before["ward0"]}
    after = where(room(), by_hand=swapped)

    assert after["ward0"] == before["bureau1"]
    assert after["bureau1"] == before["ward0"]
    same = set(before) - {"ward0", "bureau1"}
    assert {k: after[k] for k in same} == {k: before[k] for k in same}


def test_a_seat_that_is_gone_or_taken_twice_costs_nobody_a_seat() -> None:
    guests = room()
    by_hand = {"ward0": "left-1-99", "ward1": "head-1-2", "ward2": "head-1-2", "nobody": "left-1-1"}
    found = seats(guests, SeatShape.SQUARE, SeatRule(), by_hand)

    assert sorted(seat.guest.id for seat in found) == sorted(guest.id for guest in guests)
    assert len({seat.place for seat in found}) == len(guests)


def test_two_of_the_same_rank_and_name_have_two_seats() -> None:
    guests = room(wards=0) + [
        Guest(id=f"twin{n}", name="森 正", post="区長", rank=40, is_ward=True) for n in range(2)
    ]
    sits = where(guests)

    assert sits["twin0"] != sits["twin1"]


@pytest.mark.parametrize("shape", list(SeatShape))
@pytest.mark.parametrize("size", [(2, 8, 7, 3), (3, 24, 28, 5), (0, 0, 1, 0), (4, 40, 50, 12)])
def test_everybody_is_on_one_page_inside_it_and_on_nobody_elses_seat(
    shape: SeatShape, size: tuple[int, int, int, int], read_pdf: Callable[[bytes], Any]
) -> None:
    said = chart(room(*size), shape)
    boxes = places(said)
    wide, high = page_size(said)

    assert len(boxes) == 1 + sum(size)
    for box in boxes:
        assert box.x > 28
        assert box.x + box.width < wide - 28
        assert box.y > 28
        assert box.y + box.height < high - 28
    assert not [
        (a.seat.place, b.seat.place) for a in boxes for b in boxes if a is not b and _meet(a, b)
    ]
    found = read_pdf(seating_chart.render(said, printed_at=PRINTED))
    assert len(found.sizes) == 1
    assert found.sizes[0] == pytest.approx((wide, high), abs=1)
    assert found.text.count("花子") == sum(size)


def _meet(a: Box, b: Box) -> bool:
    return (
        a.x < b.x + b.width - 0.5
        and b.x < a.x + a.width - 0.5
        and a.y < b.y + b.height - 0.5
        and b.y < a.y + a.height - 0.5
    )


def test_a_room_without_anybody_says_so(read_pdf: Callable[[bytes], Any]) -> None:
    data = seating_chart.render(chart([], SeatShape.SQUARE), printed_at=PRINTED)

    assert "出席者は登録されていません" in read_pdf(data).text


def plates(shape: str, *names: str, **more: Any) -> NamePlates:
    return NamePlates(
        title="第８回区長会議",
        plates=tuple(Plate(name, "区長", "北区役所") for name in names),
        shape=shape,
        **more,
    )


@pytest.mark.parametrize(("shape", "each"), [("tent", 1), ("half", 2), ("upright", 4)])
def test_plates_have_each_name_on_as_many_sheets_as_their_shape_takes(
    shape: str, each: int, read_pdf: Callable[[bytes], Any]
) -> None:
    names = (
        "髙﨑 𠮷子",
        "森 正",
        "辻\U000e0100 薫",
        "クリストファー・ロビンソン・スミス",
        "山田 太郎",
    )
    found = read_pdf(name_plates.render(plates(shape, *names), printed_at=PRINTED))

    assert len(found.sizes) == -(-len(names) // each)
    for name in names:
        # A rare kanji in a column stands beside its neighbours in the text, not between them.
        assert all(part in found.text for part in re.split(r"[ ]|(?=𠮷)|(?<=𠮷)", name))
    for boxes, (wide, high) in zip(found.boxes, found.sizes, strict=True):
        for _, left, bottom, right, top in boxes:
            assert left > 8
            assert bottom > 8
            assert right < wide - 8
            assert top < high - 8


def test_a_tent_is_read_from_both_sides(read_pdf: Callable[[bytes], Any]) -> None:
    found = read_pdf(name_plates.render(plates("tent", "森 正"), printed_at=PRINTED))
    heights = sorted(box[2] for box in found.boxes[0] if box[0] == "森")

    # The same name on two panels of 70 mm above the foot, the upper one upside down.
    assert 198.4 < heights[0] < 396.9 < heights[1]


def test_the_same_chart_gives_the_same_bytes() -> None:
    said = chart(room(), SeatShape.U, front="スクリーン")

    assert seating_chart.render(said, printed_at=PRINTED) == seating_chart.render(
        said, printed_at=PRINTED
    )


@pytest.mark.parametrize("shape", list(SeatShape))
def test_a_long_name_and_place_push_the_room_down_and_stay_readable(
    shape: SeatShape, read_pdf: Callable[[bytes], Any]
) -> None:
    name = "校区の皆さまの長年のご要望を踏まえて関係各局と協議する" * 3
    short = chart(room(), shape, front="スクリーン")
    long = replace(
        short, name=name, place="会議室（県道と市道の交わる所、旧消防出張所の向かい側）" * 2
    )

    lower = head_height(long) - head_height(short)
    tops = [max(box.y + box.height for box in places(one)) for one in (short, long)]

    assert lower > 12
    assert tops[0] - tops[1] == pytest.approx(lower, abs=0.1)
    assert read_pdf(seating_chart.render(long, printed_at=PRINTED)).text.count("席") == 1
