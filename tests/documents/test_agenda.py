"""The 次第 lies on the table beside those of the last twenty years."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from wardapp.documents.agenda import Agenda, AgendaLine, render

AT = dt.datetime(2026, 11, 23, 14, 5, tzinfo=dt.UTC)
Reader = Callable[[bytes], Any]


def test_everything_is_on_paper(
    agenda: Agenda, read_pdf: Reader, inside: Callable[[Any], list[str]]
) -> None:
    found = read_pdf(render(agenda, printed_at=AT))

    for said in (
        "令和８年度第８回区長会議", "次第", "日時", "令和８年11月25日（水）午前10時〜11時30分", "本庁舎５階特別会議室",
        "前回の宿題", "・公園遊具の点検結果を報告（各区、11月20日まで）",
        "１市長挨拶", "10:00〜10:05", "（5分）",
        "２【協議】区長要望の取りまとめについて", "説明総務市民局区政推進課長", "10:05〜10:35", "（30分）",
        "資料資料１、資料１－２要望一覧", "配付資料", "資料は当日配付します。",
    ):  # fmt: skip
        assert said in found.text, said
    assert found.outline[1:] == ["前回の宿題", "議題", "配付資料", "備考"]
    assert inside(found) == []


def test_the_same_agenda_has_the_same_bytes(agenda: Agenda) -> None:
    assert render(agenda, printed_at=AT) == render(agenda, printed_at=AT)


def test_times_can_be_left_out(agenda: Agenda, read_pdf: Reader) -> None:
    found = read_pdf(render(dataclasses.replace(agenda, show_times=False), printed_at=AT))

    assert "10:05" not in found.text


def test_a_meeting_of_its_own_name_without_number(agenda: Agenda, read_pdf: Reader) -> None:
    own = dataclasses.replace(
        agenda, name="足立校区まちづくり懇談会", number=0, ends_at="", place="", items=()
    )

    found = read_pdf(render(own, printed_at=AT))

    assert "令和８年度足立校区まちづくり懇談会" in found.text
    assert "午前10時〜" in found.text
    assert "（未定）" in found.text
    assert "（議題は登録されていません。）" in found.text


def test_eighty_items_keep_order_and_stay_whole(
    agenda: Agenda, read_pdf: Reader, inside: Callable[[Any], list[str]]
) -> None:
    items = tuple(
        AgendaLine(
            title=f"議題その{n:02}　" + "長い題名の" * (n % 40), kind="報告", presenter="髙﨑 𠮷子",
            minutes_planned=10, begins="23:50", ends="24:00", materials=(f"資料{n}",),
        )
        for n in range(80)
    )  # fmt: skip

    found = read_pdf(render(dataclasses.replace(agenda, items=items), printed_at=AT))

    places = [found.text.index(f"議題その{n:02}") for n in range(80)]
    assert places == sorted(places)
    assert len(found.texts) > 3
    assert inside(found) == []


@pytest.mark.parametrize(
    "text",
    ["長" * 1_000_000, "\x00\ud800\n\n", "（" * 5_000, ""],
    ids=["million", "control", "brackets", "empty"],
)
def test_no_text_breaks_the_agenda(text: str, agenda: Agenda) -> None:
    item = AgendaLine(
        title=text, kind=text, presenter=text, begins="10:00", ends="10:10", materials=(text, text)
    )
    odd = dataclasses.replace(
        agenda, name=text, place=text, organiser=text, items=(item,), open_items=(text,), mark=text
    )

    assert render(odd, printed_at=AT).startswith(b"%PDF")
