"""The 出席者名簿 lists who attends, in the order given, deputies marked."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from wardapp.documents.attendance import AttendanceLine, AttendanceList, render

AT = dt.datetime(2026, 11, 23, 14, 5, tzinfo=dt.UTC)
Reader = Callable[[bytes], Any]


def test_everybody_is_on_paper_in_order(
    attendance: AttendanceList, read_pdf: Reader, inside: Callable[[Any], list[str]]
) -> None:
    found = read_pdf(render(attendance, printed_at=AT))

    names = [
        found.text.index(name) for name in ("武田一郎", "髙﨑𠮷子", "渡邉邦夫", "辻\U000e0100薫")
    ]
    assert names == sorted(names)
    for said in (
        "令和８年度第８回区長会議",
        "出席者名簿",
        "令和８年11月25日（水）特別会議室",
        "北区長代理",
        "出欠",
    ):
        assert said in found.text, said
    assert "計４名（うち代理１名）（敬称略）" in found.text
    assert inside(found) == []


def test_the_same_list_has_the_same_bytes(attendance: AttendanceList) -> None:
    assert render(attendance, printed_at=AT) == render(attendance, printed_at=AT)


def test_sixty_people_break_over_pages_under_the_same_head(
    attendance: AttendanceList, read_pdf: Reader, inside: Callable[[Any], list[str]]
) -> None:
    lines = tuple(
        AttendanceLine(
            office="総務市民局　区政推進部",
            post="地域コミュニティ担当課長",
            name=f"長谷川 {n}之助",
            remark="説明者",
        )
        for n in range(60)
    )

    found = read_pdf(render(dataclasses.replace(attendance, lines=lines), printed_at=AT))

    assert len(found.texts) > 1
    assert all("役職" in text for text in found.texts)
    assert all(f"長谷川{n}之助" in found.text for n in range(60))
    assert inside(found) == []


def test_nobody_yet_is_said(attendance: AttendanceList, read_pdf: Reader) -> None:
    found = read_pdf(render(dataclasses.replace(attendance, lines=()), printed_at=AT))

    assert "（出席者は登録されていません。）" in found.text


@pytest.mark.parametrize(
    "text",
    ["長" * 1_000_000, "\x00\ud800\n\n", "（" * 5_000, ""],
    ids=["million", "control", "brackets", "empty"],
)
def test_no_text_breaks_the_list(text: str, attendance: AttendanceList) -> None:
    line = AttendanceLine(office=text, post=text, name=text, remark=text)
    odd = dataclasses.replace(
        attendance, name=text, place=text, organiser=text, lines=(line, line), mark=text
    )

    assert render(odd, printed_at=AT).startswith(b"%PDF")
